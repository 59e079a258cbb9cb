//! The three goals of 2020.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// Companies get the labour they need.
pub const ARBEJDSKRAFT: Goal = Goal {
    id: GoalId { year: 2020, name: "arbejdskraft" },
    number: 1,
    title: "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::LAESOE_2020.at(""), witness::HOLSTEBRO.at("")],
};

/// More refugees and their reunified family members support themselves.
///
/// *Holstebro* prints it without "til flygtninge".
pub const FLYGTNINGE: Goal = Goal {
    id: GoalId { year: 2020, name: "flygtninge" },
    number: 2,
    title: "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::LAESOE_2020.at(""), witness::HOLSTEBRO.at("")],
};

/// More people with disability in work.
pub const HANDICAP: Goal = Goal {
    id: GoalId { year: 2020, name: "handicap" },
    number: 3,
    title: "Flere personer med handicap skal i beskæftigelse",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::LAESOE_2020.at(""), witness::HOLSTEBRO.at("")],
};

/// The goals of 2020, in the order of the announcement.
pub const GOALS: &[Goal] = &[ARBEJDSKRAFT, FLYGTNINGE, HANDICAP];

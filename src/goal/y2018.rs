//! The five goals of 2018, as themes. From this year the municipality chooses targets and indicators.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// More people in work or education instead of on public support.
pub const BESKAEFTIGELSE: Goal = Goal {
    id: GoalId { year: 2018, name: "beskaeftigelse" },
    number: 1,
    title: "more people in work or education instead of public support",
    wording: Wording::Theme,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::STAR_2018.at("")],
};

/// Companies get the labour they need.
pub const ARBEJDSKRAFT: Goal = Goal {
    id: GoalId { year: 2018, name: "arbejdskraft" },
    number: 2,
    title: "companies secured labour",
    wording: Wording::Theme,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::STAR_2018.at("")],
};

/// More refugees and reunified family members support themselves.
pub const FLYGTNINGE: Goal = Goal {
    id: GoalId { year: 2018, name: "flygtninge" },
    number: 3,
    title: "more refugees and reunified family members self-supporting",
    wording: Wording::Theme,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::STAR_2018.at("")],
};

/// More on social assistance in work or nearer to it.
pub const KONTANTHJAELP: Goal = Goal {
    id: GoalId { year: 2018, name: "kontanthjaelp" },
    number: 4,
    title: "more job-ready on kontanthjælp in work, more activity-ready become job-ready or come into work",
    wording: Wording::Theme,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::STAR_2018.at("")],
};

/// Social fraud and wrongful payments.
pub const SOCIALT_BEDRAGERI: Goal = Goal {
    id: GoalId { year: 2018, name: "socialt_bedrageri" },
    number: 5,
    title: "social fraud and wrongful payments",
    wording: Wording::Theme,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::STAR_2018.at("")],
};

/// The goals of 2018, in the order of the announcement.
pub const GOALS: &[Goal] = &[BESKAEFTIGELSE, ARBEJDSKRAFT, FLYGTNINGE, KONTANTHJAELP, SOCIALT_BEDRAGERI];

//! The four goals of 2017, which guide ("vejledende"). A plan for two years cites two years' goals: that of *Rødovre
//! Kommune* for 2017 and 2018 prints those of 2017. `star:samarbejdsgrad@2017` is defined for this year; no source
//! that was found says which goal it measures.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};
use crate::measure::unge_i_uddannelse;
use crate::source::ROEDOVRE_2017;

/// Companies get the labour they need.
pub const ARBEJDSKRAFT: Goal = Goal {
    id: GoalId { year: 2017, name: "arbejdskraft" },
    number: 1,
    title: "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft.",
    wording: Wording::TitleOnly,
    force: Force::Guiding,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[ROEDOVRE_2017.at("side 3")],
};

/// More young people complete an education.
///
/// The witnesses differ in one word: "gennemføre" and "have".
pub const UDDANNELSE: Goal = Goal {
    id: GoalId { year: 2017, name: "uddannelse" },
    number: 2,
    title: "Flere unge skal gennemføre en uddannelse.",
    wording: Wording::TitleOnly,
    force: Force::Guiding,
    measured_by: MeasuredBy::Measure(&unge_i_uddannelse::STAR_2017),
    witnesses: &[ROEDOVRE_2017.at("side 3").quoting("gennemføre"), witness::VIBORG_2017.at("").quoting("have")],
};

/// Those on the fringe of the labour market come nearer to it.
pub const UDKANTEN: Goal = Goal {
    id: GoalId { year: 2017, name: "udkanten" },
    number: 3,
    title: "Borgere i udkanten af arbejdsmarkedet, herunder langtidsledige kontanthjælpsmodtagere, skal tættere på arbejdsmarkedet.",
    wording: Wording::TitleOnly,
    force: Force::Guiding,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[ROEDOVRE_2017.at("side 3")],
};

/// More refugees and reunified family members support themselves.
pub const FLYGTNINGE: Goal = Goal {
    id: GoalId { year: 2017, name: "flygtninge" },
    number: 4,
    title: "Flere flygtninge og familiesammenførte skal være selvforsørgende.",
    wording: Wording::TitleOnly,
    force: Force::Guiding,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[ROEDOVRE_2017.at("side 3")],
};

/// The goals of 2017, in the order of the announcement.
pub const GOALS: &[Goal] = &[ARBEJDSKRAFT, UDDANNELSE, UDKANTEN, FLYGTNINGE];

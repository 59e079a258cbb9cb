//! The four goals of 2013, a break to those of 2012. Targets (*måltal*) were required locally; whether the goals
//! bound the job centres as those of 2014 did, no source that was found says.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// More young people without an education start one.
pub const UDDANNELSE: Goal = Goal {
    id: GoalId { year: 2013, name: "uddannelse" },
    number: 1,
    title: "Jobcentrene skal sikre, at flere unge uden uddannelse starter på en kompetencegivende uddannelse",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::BORNHOLM_2013.at("")],
};

/// Fewer people on disability pension.
pub const FOERTIDSPENSION: Goal = Goal {
    id: GoalId { year: 2013, name: "foertidspension" },
    number: 2,
    title: "Jobcentrene skal forebygge, at så mange personer førtidspensioneres",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::BORNHOLM_2013.at("")],
};

/// Long-term unemployment is limited.
pub const LANGTIDSLEDIGHED: Goal = Goal {
    id: GoalId { year: 2013, name: "langtidsledighed" },
    number: 3,
    title: "Jobcentrene skal sikre, at antallet af langtidsledige personer begrænses",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::BORNHOLM_2013.at("")],
};

/// Closer cooperation with companies.
pub const VIRKSOMHEDER: Goal = Goal {
    id: GoalId { year: 2013, name: "virksomheder" },
    number: 4,
    title: "Jobcentrene skal styrke samarbejdet med virksomhederne om beskæftigelsesindsatsen.",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::BORNHOLM_2013.at("")],
};

/// The goals of 2013, in the order of the announcement.
pub const GOALS: &[Goal] = &[UDDANNELSE, FOERTIDSPENSION, LANGTIDSLEDIGHED, VIRKSOMHEDER];

//! The four goals of 2016, as the one plan that was found prints them.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// More young people get an education.
pub const UDDANNELSE: Goal = Goal {
    id: GoalId { year: 2016, name: "uddannelse" },
    number: 1,
    title: "Flere unge skal have en uddannelse",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::KALUNDBORG_2016.at("")],
};

/// Those on the fringe of the labour market come nearer to it.
pub const UDKANTEN: Goal = Goal {
    id: GoalId { year: 2016, name: "udkanten" },
    number: 2,
    title: "Borgere i udkanten af arbejdsmarkedet skal tættere eller ind på arbejdsmarkedet bl.a. gennem en styrket tværfaglig indsats",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::KALUNDBORG_2016.at("")],
};

/// Long-term unemployment is fought.
pub const LANGTIDSLEDIGHED: Goal = Goal {
    id: GoalId { year: 2016, name: "langtidsledighed" },
    number: 3,
    title: "Langtidsledigheden skal bekæmpes",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::KALUNDBORG_2016.at("")],
};

/// A better match between the unemployed and companies.
pub const MATCH: Goal = Goal {
    id: GoalId { year: 2016, name: "match" },
    number: 4,
    title: "Indsatsen for bedre match mellem arbejdsløse og virksomheder skal styrkes",
    wording: Wording::TitleOnly,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::KALUNDBORG_2016.at("")],
};

/// The goals of 2016, in the order of the announcement.
pub const GOALS: &[Goal] = &[UDDANNELSE, UDKANTEN, LANGTIDSLEDIGHED, MATCH];

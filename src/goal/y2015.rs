//! The four goals of 2015, of which only the headings were found, and those as themes.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// More young people in education.
pub const UDDANNELSE: Goal = Goal {
    id: GoalId { year: 2015, name: "uddannelse" },
    number: 1,
    title: "more young in education",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::FREDERIKSHAVN_2015.at("")],
};

/// Long-term recipients of public support.
pub const LANGVARIG_FORSOERGELSE: Goal = Goal {
    id: GoalId { year: 2015, name: "langvarig_forsoergelse" },
    number: 2,
    title: "long-term recipients of public support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::FREDERIKSHAVN_2015.at("")],
};

/// Long-term unemployment.
pub const LANGTIDSLEDIGHED: Goal = Goal {
    id: GoalId { year: 2015, name: "langtidsledighed" },
    number: 3,
    title: "long-term unemployment",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::FREDERIKSHAVN_2015.at("")],
};

/// Cooperation with companies.
pub const VIRKSOMHEDER: Goal = Goal {
    id: GoalId { year: 2015, name: "virksomheder" },
    number: 4,
    title: "cooperation with companies",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::FREDERIKSHAVN_2015.at("")],
};

/// The goals of 2015, in the order of the announcement.
pub const GOALS: &[Goal] = &[UDDANNELSE, LANGVARIG_FORSOERGELSE, LANGTIDSLEDIGHED, VIRKSOMHEDER];

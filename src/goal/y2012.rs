//! The four goals of 2012: the themes of 2011, the second reworded. The wording of the announcement was not found.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};

/// The labour reserve is limited.
pub const ARBEJDSKRAFTRESERVEN: Goal = Goal {
    id: GoalId { year: 2012, name: "arbejdskraftreserven" },
    number: 1,
    title: "the labour reserve (arbejdskraftreserven) is limited",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::ROSKILDE_2012.at("")],
};

/// The inflow to permanent public support is limited.
pub const PERMANENT_FORSOERGELSE: Goal = Goal {
    id: GoalId { year: 2012, name: "permanent_forsoergelse" },
    number: 2,
    title: "begrænsning af tilgangen til permanent offentlig forsørgelse",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::ROSKILDE_2012.at("").quoting("begrænsning af tilgangen til permanent offentlig forsørgelse")],
};

/// Fewer under 30 on public support.
pub const UNGE: Goal = Goal {
    id: GoalId { year: 2012, name: "unge" },
    number: 3,
    title: "fewer under 30 on public support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::ROSKILDE_2012.at("")],
};

/// Non-western immigrants on public support.
pub const IKKE_VESTLIGE_INDVANDRERE: Goal = Goal {
    id: GoalId { year: 2012, name: "ikke_vestlige_indvandrere" },
    number: 4,
    title: "non-western immigrants on public support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::ROSKILDE_2012.at("")],
};

/// The goals of 2012, in the order of the announcement.
pub const GOALS: &[Goal] = &[ARBEJDSKRAFTRESERVEN, PERMANENT_FORSOERGELSE, UNGE, IKKE_VESTLIGE_INDVANDRERE];

//! The four goals of 2011, known by their themes.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};
use crate::measure::{arbejdskraftreserven, permanente_forsoergelsesordninger};

/// The labour reserve is limited.
///
/// The measure of the same name for 2010 is defined in another way.
pub const ARBEJDSKRAFTRESERVEN: Goal = Goal {
    id: GoalId { year: 2011, name: "arbejdskraftreserven" },
    number: 1,
    title: "the labour reserve (arbejdskraftreserven) is limited",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::Measure(&arbejdskraftreserven::BM_2011),
    witnesses: &[witness::BR_NORD_2011.at("s. 27")],
};

/// Fewer on permanent support.
pub const PERMANENT_FORSOERGELSE: Goal = Goal {
    id: GoalId { year: 2011, name: "permanent_forsoergelse" },
    number: 2,
    title: "fewer on permanent support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::Measure(&permanente_forsoergelsesordninger::BM_2011),
    witnesses: &[witness::BR_NORD_2011.at("s. 27")],
};

/// Fewer under 30 on public support.
///
/// No official measure was found for the goal; the nearest is `bm:unge_paa_offentlig_forsoergelse@2011`, those aged
/// 16-29.
pub const UNGE: Goal = Goal {
    id: GoalId { year: 2011, name: "unge" },
    number: 3,
    title: "fewer under 30 on public support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::BR_NORD_2011.at("s. 27")],
};

/// Non-western immigrants on public support.
pub const IKKE_VESTLIGE_INDVANDRERE: Goal = Goal {
    id: GoalId { year: 2011, name: "ikke_vestlige_indvandrere" },
    number: 4,
    title: "non-western immigrants on public support",
    wording: Wording::Theme,
    force: Force::NotKnown,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[witness::DOCPLAYER_2011.at("")],
};

/// The goals of 2011, in the order of the announcement.
pub const GOALS: &[Goal] = &[ARBEJDSKRAFTRESERVEN, PERMANENT_FORSOERGELSE, UNGE, IKKE_VESTLIGE_INDVANDRERE];

//! Whether a definition is in use, and on which data.

use crate::calendar::{Day, DayRange};
use crate::in_force::Edge;

/// Whether a definition is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MeasureStanding"))]
pub enum Standing {
    /// It is, or was in its year, and nobody withdrew it.
    Active,
    /// It was withdrawn on a day.
    Withdrawn(Day),
}

/// The time of the data that a definition may be computed on. A goal's year is not a limit: the goals of 2014 are computed on
/// 2012.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Data {
    /// The first day.
    #[cfg_attr(feature = "schemars", schemars(with = "super::content::EdgeContent"))]
    pub from: Edge,
    /// The last day.
    #[cfg_attr(feature = "schemars", schemars(with = "super::content::EdgeContent"))]
    pub to: Edge,
}

impl Data {
    /// No source limits it.
    pub const NOT_LIMITED: Data = Data { from: Edge::NotFound, to: Edge::NotFound };

    /// Whether its known edges leave room for every day of a range.
    #[must_use]
    pub fn holds(self, days: DayRange) -> bool {
        let earliest = self.from.days().map(DayRange::first);
        let latest = self.to.days().map(DayRange::last);
        earliest.is_none_or(|earliest| earliest <= days.first()) && latest.is_none_or(|latest| days.last() <= latest)
    }
}

//! Where a target starts, and which way its figure moved.

use crate::measure::Improvement;
use crate::quantity::Ratio;
use crate::target::Level;

/// Where a target starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Start {
    /// The plan prints no baseline, or none that is exact.
    Unknown,
    /// The baseline does not meet the target.
    Short,
    /// The baseline is the level, and meets the target.
    AtTarget,
    /// The baseline is better than the level: the plan lets the figure get worse, and meeting the target is no progress.
    BetterThanTarget,
}

impl Start {
    pub(super) fn of(baseline: Option<Ratio>, level: Level) -> Self {
        match baseline {
            None => Start::Unknown,
            Some(baseline) if !level.is_met_by(baseline) => Start::Short,
            Some(baseline) if baseline == level.at => Start::AtTarget,
            Some(_) => Start::BetterThanTarget,
        }
    }
}

/// Which way a figure moved since the baseline, in the direction that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Moved {
    /// Towards the target, or past it.
    Towards,
    /// Away from it.
    Away,
    /// It did not.
    Still,
    /// There is no exact baseline.
    Unknown,
}

impl Moved {
    pub(super) fn of(baseline: Option<Ratio>, actual: Ratio, improvement: Improvement) -> Self {
        let Some(baseline) = baseline else { return Moved::Unknown };
        let ahead = match improvement {
            Improvement::Fewer => actual < baseline,
            Improvement::More => actual > baseline,
        };
        match ahead {
            _ if actual == baseline => Moved::Still,
            true => Moved::Towards,
            false => Moved::Away,
        }
    }
}

//! Met, not met, on the way, away from the target, or not to be told.

use core::fmt;

use crate::calendar::Period;
use crate::target::Target;

/// How a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "OutcomeStatus"))]
pub enum Status {
    /// It is met.
    Met,
    /// It is not met: it is due, or nothing has moved, or there is no baseline to have moved from.
    NotMet,
    /// It is not due, not met, and nearer than at the baseline.
    OnTheWay,
    /// It is not due, not met, and farther than at the baseline.
    Away,
    /// The figure is an interval, and its ends say different things.
    CannotTell,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 5] = [Status::Met, Status::NotMet, Status::OnTheWay, Status::Away, Status::CannotTell];

    /// The status in Danish.
    #[must_use]
    pub const fn name_da(self) -> &'static str {
        match self {
            Status::Met => "nået",
            Status::NotMet => "ikke nået",
            Status::OnTheWay => "på vej",
            Status::Away => "væk fra målet",
            Status::CannotTell => "kan ikke afgøres",
        }
    }
}

/// In Danish.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name_da())
    }
}

/// Whether a figure is of the time when the target is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Moment {
    /// It ends before the target is due, or the plan does not say when it is.
    Before,
    /// It ends when the target is due, or later.
    Due,
}

impl Target {
    /// Whether a period is before the target is due.
    #[must_use]
    pub fn moment(&self, period: Period) -> Moment {
        match self.due {
            Some(due) if due.last_day() <= period.last_day() => Moment::Due,
            _ => Moment::Before,
        }
    }
}

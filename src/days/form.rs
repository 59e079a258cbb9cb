//! How a stay is written: from its first day to its end.

use super::{End, ReversedStay, Stay};
use crate::calendar::Day;

/// From a first day to an end.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct StayForm {
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
}

impl From<&Stay> for StayForm {
    fn from(stay: &Stay) -> Self {
        StayForm { from: stay.first(), to: stay.end() }
    }
}

impl TryFrom<StayForm> for Stay {
    type Error = String;

    fn try_from(form: StayForm) -> Result<Self, String> {
        Stay::from_to(form.from, form.to)
    }
}

impl Stay {
    /// A stay of a form that has its fields.
    pub(crate) fn from_to(from: Day, to: End) -> Result<Self, String> {
        Stay::new(from, to).map_err(|error: ReversedStay| format!("to: {error}"))
    }
}

crate::form::serde_as_form!(Stay, StayForm);

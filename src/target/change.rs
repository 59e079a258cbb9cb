//! The change that a plan prints beside a target.

use core::fmt;

use crate::quantity::{Printed, PrintedError};

/// The change that a plan prints beside a baseline and a target, unsigned; or that it prints none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrintedChange {
    /// The plan has no place for one.
    #[default]
    NoPlace,
    /// The place for it is empty.
    NotPrinted,
    /// A number of percent or percentage points.
    Printed(Printed),
}

impl PrintedChange {
    /// Whether the plan has no place for one.
    #[must_use]
    pub const fn has_no_place(&self) -> bool {
        matches!(self, PrintedChange::NoPlace)
    }
}

impl fmt::Display for PrintedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrintedChange::NoPlace => f.write_str("no place"),
            PrintedChange::NotPrinted => f.write_str("not printed"),
            PrintedChange::Printed(change) => change.fmt(f),
        }
    }
}

impl core::str::FromStr for PrintedChange {
    type Err = PrintedError;

    /// Reads `no place`, `not printed`, or a printed figure.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "no place" => Ok(PrintedChange::NoPlace),
            "not printed" => Ok(PrintedChange::NotPrinted),
            printed => printed.parse().map(PrintedChange::Printed),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(PrintedChange, "a change as printed, such as \"20 pct.\", or \"not printed\"");

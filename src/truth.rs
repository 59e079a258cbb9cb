//! Yes, no, or unknown: what a criterion can answer about a person.

use core::ops::{BitAnd, BitOr, Not};

/// The answer of a criterion. Unknown is not no.
///
/// ```
/// use maaltal::Truth;
/// assert_eq!(Truth::Unknown & Truth::No, Truth::No); // one criterion that fails decides
/// assert_eq!(Truth::Unknown & Truth::Yes, Truth::Unknown);
/// assert_eq!(Truth::Unknown | Truth::Yes, Truth::Yes);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Truth {
    /// It does not hold.
    No,
    /// A fact it needs is not known.
    Unknown,
    /// It holds.
    Yes,
}

impl Truth {
    /// From what certainly holds and what possibly does.
    #[inline]
    pub(crate) const fn between(certain: bool, possible: bool) -> Truth {
        match (certain, possible) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        }
    }
}

impl BitAnd for Truth {
    type Output = Truth;

    #[inline]
    fn bitand(self, other: Truth) -> Truth {
        self.min(other)
    }
}

impl BitOr for Truth {
    type Output = Truth;

    #[inline]
    fn bitor(self, other: Truth) -> Truth {
        self.max(other)
    }
}

impl Not for Truth {
    type Output = Truth;

    #[inline]
    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

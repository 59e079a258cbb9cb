//! Aims against another figure: the country, a region, peers, another year.

use core::fmt;

use crate::calendar::Period;
use crate::place::Place;

/// A figure of the same measure that a target is held against. The figure itself is the caller's.
///
/// ```
/// use maaltal::place::Place;
/// use maaltal::target::{Comparison, Standard, Wanted};
/// // "forsørgelsestrykket kommer på niveau med landet"
/// let country = Comparison { wanted: Wanted::LevelWith, with: Standard::Place(Place::Country) };
/// assert_eq!(country.to_string(), "på niveau med Hele landet");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// How it shall stand to the other figure.
    pub wanted: Wanted,
    /// Whose figure.
    pub with: Standard,
}

/// How a figure shall stand to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Wanted {
    /// Level with it, or better: "på niveau med", "bedre resultater eller på niveau med".
    LevelWith,
    /// Better than it: "bedre end".
    BetterThan,
}

/// Whose figure a target is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Standard {
    /// Another place, in the same period.
    Place(Place),
    /// A set of peers, in the words of the plan: pooled, never a mean of percentages.
    Peers(String),
    /// The same place in another period.
    Period(Period),
}

/// In Danish: "på niveau med Hele landet".
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.wanted {
            Wanted::LevelWith => "på niveau med ",
            Wanted::BetterThan => "bedre end ",
        })?;
        match &self.with {
            Standard::Place(place) => place.fmt(f),
            Standard::Peers(peers) => f.write_str(peers),
            Standard::Period(period) => period.fmt(f),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Comparison);

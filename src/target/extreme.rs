//! Wordings without a level: as few, as soon, as short as possible.

use core::fmt;

/// As far as it can go, in one direction. A direction alone ("reduceres") is not one.
///
/// ```
/// use maaltal::target::{Aim, Extreme};
/// // "forløbene skal være så kortvarige som muligt"
/// assert_eq!(Aim::AsPossible(Extreme::Shortest).to_string(), "så kortvarigt som muligt");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Extreme {
    /// "så få som muligt", "så lav som muligt", "minimeres", "begrænses mest muligt".
    Fewest,
    /// "så mange som muligt".
    Most,
    /// "hurtigst muligt", "så hurtigt som muligt"; "hurtigt" alone, which names no time either.
    Soonest,
    /// "så tidligt som muligt".
    Earliest,
    /// "så kortvarige som muligt".
    Shortest,
}

impl Extreme {
    /// Every kind.
    pub const ALL: [Extreme; 5] =
        [Extreme::Fewest, Extreme::Most, Extreme::Soonest, Extreme::Earliest, Extreme::Shortest];
}

/// In Danish.
impl fmt::Display for Extreme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Extreme::Fewest => "så få som muligt",
            Extreme::Most => "så mange som muligt",
            Extreme::Soonest => "hurtigst muligt",
            Extreme::Earliest => "så tidligt som muligt",
            Extreme::Shortest => "så kortvarigt som muligt",
        })
    }
}

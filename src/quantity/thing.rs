//! What is counted, where it is neither persons nor spells.

use core::fmt;

/// What is counted, where it is neither persons nor spells: only what a listed measure needs. Whole numbers.
///
/// ```
/// use maaltal::quantity::{Thing, Value};
/// assert_eq!(Value::Counted(12_500_000, Thing::Kroner).to_string(), "12.500.000 kroner");
/// assert_eq!(Value::Counted(1, Thing::Places).to_string(), "1 plads");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Thing {
    /// Danish kroner (*kroner*), whole.
    Kroner,
    /// Companies (*virksomheder*).
    Companies,
    /// Places (*pladser*) where somebody can be trained.
    Places,
    /// Job clubs (*jobklubber*).
    JobClubs,
    /// Cases (*tilfælde*): what happens, and can happen to one person several times.
    Cases,
    /// Days (*dage*).
    Days,
    /// Hours (*timer*), whole.
    Hours,
}

impl Thing {
    /// Every kind.
    pub const ALL: [Thing; 7] =
        [Thing::Kroner, Thing::Companies, Thing::Places, Thing::JobClubs, Thing::Cases, Thing::Days, Thing::Hours];

    /// The Danish word for so many: "1 plads", "2 pladser".
    #[must_use]
    pub const fn name_da(self, count: u64) -> &'static str {
        match (self, count) {
            (Thing::Kroner, 1) => "krone",
            (Thing::Kroner, _) => "kroner",
            (Thing::Companies, 1) => "virksomhed",
            (Thing::Companies, _) => "virksomheder",
            (Thing::Places, 1) => "plads",
            (Thing::Places, _) => "pladser",
            (Thing::JobClubs, 1) => "jobklub",
            (Thing::JobClubs, _) => "jobklubber",
            (Thing::Cases, _) => "tilfælde",
            (Thing::Days, 1) => "dag",
            (Thing::Days, _) => "dage",
            (Thing::Hours, 1) => "time",
            (Thing::Hours, _) => "timer",
        }
    }

    /// The kind that a word names, in one or in several; kroner also as "kr.".
    pub(super) fn named(word: &str) -> Option<Self> {
        let is = |thing: &Thing| [1, 2].into_iter().any(|count| thing.name_da(count) == word);
        Thing::ALL.into_iter().find(is).or(matches!(word, "kr." | "kr").then_some(Thing::Kroner))
    }
}

/// The English word: "companies".
impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Thing::Kroner => "kroner",
            Thing::Companies => "companies",
            Thing::Places => "places",
            Thing::JobClubs => "job clubs",
            Thing::Cases => "cases",
            Thing::Days => "days",
            Thing::Hours => "hours",
        })
    }
}

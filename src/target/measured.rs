//! What a target is measured by: a definition, or nothing, with the reason.

use core::fmt;

use crate::measure::Measure;

/// What a target is measured by.
///
/// A measure without a method (a survey, a figure that the caller reports) is a measure too, and says so itself.
///
/// ```
/// use maaltal::measure::langtidsledige;
/// use maaltal::target::{Measured, NotMeasurable, Why};
/// let by = Measured::By(&langtidsledige::BM_2014);
/// assert_eq!(by.to_string(), "bm:langtidsledige@2014");
/// let nothing = NotMeasurable { why: Why::NoNumber, reason: "«få timer ugentligt»".to_owned() };
/// assert!(Measured::Nothing(nothing).measure().is_none());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Measured {
    /// A definition.
    By(&'static Measure<'static>),
    /// Nothing: no definition of it is in the crate, and none was found.
    Nothing(NotMeasurable),
}

/// Why nothing measures a target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct NotMeasurable {
    /// The kind of reason.
    pub why: Why,
    /// The reason, in a sentence.
    pub reason: String,
}

/// The kinds of reasons why nothing measures a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Why {
    /// It is a way of working, not a result.
    WayOfWorking,
    /// The plan says neither who is counted nor when.
    NotDefined,
    /// The plan gives no number where its rule needs one.
    NoNumber,
    /// No record that the crate reads would show it, and no figure of it was named.
    NoRecord,
    /// The plan prints a heading and no words below.
    LeftEmpty,
}

impl Why {
    /// Every kind.
    pub const ALL: [Why; 5] = [Why::WayOfWorking, Why::NotDefined, Why::NoNumber, Why::NoRecord, Why::LeftEmpty];

    /// The kind in Danish.
    #[must_use]
    pub const fn name_da(self) -> &'static str {
        match self {
            Why::WayOfWorking => "en arbejdsmåde, ikke et resultat",
            Why::NotDefined => "ikke defineret i planen",
            Why::NoNumber => "uden tal i planen",
            Why::NoRecord => "ingen registrering viser det",
            Why::LeftEmpty => "står tomt i planen",
        }
    }
}

impl Measured {
    /// The definition, where there is one.
    #[must_use]
    pub const fn measure(&self) -> Option<&'static Measure<'static>> {
        match self {
            Measured::By(measure) => Some(measure),
            Measured::Nothing(_) => None,
        }
    }
}

impl From<&'static Measure<'static>> for Measured {
    fn from(measure: &'static Measure<'static>) -> Self {
        Measured::By(measure)
    }
}

/// The id of the definition; otherwise the kind of reason, in Danish.
impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Measured::By(measure) => measure.id.fmt(f),
            Measured::Nothing(nothing) => f.write_str(nothing.why.name_da()),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(NotMeasurable);

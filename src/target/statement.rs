//! What a plan prints about its own figures, held against itself.

use super::Checked;
use super::check::can_be_one;
use crate::calendar::Period;
use crate::quantity::{Printed, PrintedUnit};

/// Something a plan prints that can be held against something else it prints.
///
/// ```
/// use maaltal::target::{Checked, Claim, Statement};
/// // "Procentvis udvikling 4.1.1 20 pct.": a heading number leaked into the row.
/// let row = Statement {
///     at: "4.3".to_owned(),
///     claim: Claim::Row { printed: "4.1.1 20 pct.".to_owned(), figure: "20 pct.".parse()? },
/// };
/// assert_eq!(row.check(), (Checked::Conflicts, Some("«4.1.1» hører ikke til 20 pct.".to_owned())));
/// # Ok::<(), maaltal::quantity::PrintedError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Statement {
    /// The place in the plan.
    pub at: String,
    /// What it prints.
    pub claim: Claim,
}

/// What is printed, and what it is held against.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Claim {
    /// A heading that speaks of a number ("Antal"), over figures of which some are percentages.
    Antal {
        /// The heading.
        heading: String,
        /// The figures below, each in the unit of its row.
        over: Vec<Printed>,
    },
    /// A row of text that should be one figure.
    Row {
        /// The text.
        printed: String,
        /// The figure.
        figure: Printed,
    },
    /// The same words printed in two places.
    Words {
        /// One of them.
        one: Words,
        /// The other.
        other: Words,
    },
    /// Two figures of one thing.
    Figures {
        /// One of them.
        one: Dated,
        /// The other.
        other: Dated,
    },
}

/// Words and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Words {
    /// The place in the plan.
    pub at: String,
    /// The words.
    pub words: String,
}

/// A figure and the time it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Dated {
    /// The figure.
    pub value: Printed,
    /// The period it is of; `None` where the plan says "aktuelt".
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub period: Option<Period>,
}

impl Statement {
    /// Whether what is printed agrees, and where it does not, how, in Danish.
    ///
    /// Two figures of different periods, or of one that is not named, are not comparable, and no conflict.
    #[must_use]
    pub fn check(&self) -> (Checked, Option<String>) {
        let told = |conflict: Option<String>| match conflict {
            None => (Checked::Agrees, None),
            conflict => (Checked::Conflicts, conflict),
        };
        match &self.claim {
            Claim::Antal { heading, over } => {
                let is_share = |figure: &&Printed| {
                    matches!(figure.unit, Some(PrintedUnit::Percent | PrintedUnit::PercentagePoints))
                };
                let shares: Vec<String> = over.iter().filter(is_share).map(ToString::to_string).collect();
                let counts = heading.to_lowercase().contains("antal");
                told((counts && !shares.is_empty()).then(|| format!("«{heading}» står over {}", shares.join(", "))))
            }
            Claim::Row { printed, figure } => told(leaked(printed, figure)),
            Claim::Words { one, other } => {
                let differ = one.words != other.words;
                let said = |words: &Words| format!("{}: «{}»", words.at, words.words);
                told(differ.then(|| format!("{}; {}", said(one), said(other))))
            }
            Claim::Figures { one, other } => match (one.period, other.period) {
                (Some(period), Some(same)) if period == same => match can_be_one(&one.value, &other.value) {
                    Checked::Conflicts => told(Some(format!("{} og {} er af samme tid", one.value, other.value))),
                    checked => (checked, None),
                },
                _ => (Checked::NotComparable, Some(format!("{} og {} er ikke af samme tid", one.value, other.value))),
            },
        }
    }
}

/// What stands in a row beside its figure.
fn leaked(printed: &str, figure: &Printed) -> Option<String> {
    // The figure is the longest end of the row that reads as it.
    let starts = printed.char_indices().map(|(at, _)| at);
    let at = starts.into_iter().find(|at| printed[*at..].trim_start().parse::<Printed>().as_ref() == Ok(figure));
    match at {
        None => Some(format!("«{printed}» kan ikke læses som {figure}")),
        Some(at) => {
            let before = printed[..at].trim();
            (!before.is_empty()).then(|| format!("«{before}» hører ikke til {figure}"))
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Statement, Words, Dated);

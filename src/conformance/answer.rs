//! What an implementation says of a vector.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::expect::{ExpectForm, FoundForm};
use crate::evaluate::{Unknowns, Verdict};
use crate::measure::{FigureUnit, Per};
use crate::place::Municipality;
use crate::quantity::{MeanWeeks, Tally};

/// What an implementation says of a vector, in JSON as a vector has it under `expect`.
///
/// ```
/// use maaltal::conformance::{Answer, Found};
/// use maaltal::evaluate::Verdict;
/// use maaltal::quantity::Tally;
///
/// let text = r#"{"verdict":"met","tally":{"numerator":1,"denominator":1,"undetermined":{"numerator":0,"denominator":0}}}"#;
/// let answer: Answer = serde_json::from_str(text)?;
/// assert_eq!(answer, Answer::of(Verdict::Met, Tally::of(1, 1)));
/// assert_eq!(serde_json::to_string(&answer)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The definition does not cover the period.
    Refused,
    /// What was found.
    Found(Box<Found>),
}

/// What was found. The verdict and the tally must be said; the rest where the implementation knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Whether the person or company is counted.
    pub verdict: Verdict,
    /// What it adds to the tally of the country, and what is undetermined.
    pub tally: Tally,
    /// The unit of the figure.
    pub unit: Option<FigureUnit>,
    /// Units over or short.
    pub margin: Margin,
    /// Hours over or short, as they are shown in Danish, without the word: "2,5".
    pub margin_in_hours: Option<String>,
    /// The facts that are missing.
    pub unknown: Option<Unknowns>,
    /// The units of the period that full-time persons are taken over.
    pub of: Option<u64>,
    /// The population or labour force that the figure is a share of.
    pub per: Option<Per>,
    /// A mean number of weeks.
    pub weeks: Option<MeanWeeks>,
    /// What an expectation of the vector is over the full-time persons.
    pub expected: Option<Expected>,
    /// Of a company, what the mean of its employees is taken of.
    pub employees: Option<Employees>,
    /// The tallies by municipality, `None` where the residence is unknown.
    pub places: Option<BTreeMap<Option<Municipality>, Tally>>,
}

/// How many units stand between a finding and the other side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Margin {
    /// Not said.
    #[default]
    NotSaid,
    /// No number of units decides.
    NotInUnits,
    /// So many.
    Units(u32),
}

/// What an expectation is over the full-time persons found.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(with = "(u64, String)"))]
#[serde(from = "(u64, String)", into = "(u64, String)")]
pub struct Expected {
    /// So many full-time persons expected.
    pub expectation: u64,
    /// By so many over those found, with one decimal as shown in Danish: "-9,5".
    pub over: String,
}

/// What the mean of a company's employees is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Employees {
    /// Employees, summed over the months in which they are known.
    pub sum: u64,
    /// The months in which they are not.
    pub unknown: u32,
    /// The months of the period.
    pub months: u32,
}

/// What can be said of a vector, and be right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Aspect {
    /// Whether the definition covers the period.
    Period,
    /// The verdict.
    Verdict,
    /// The unit.
    Unit,
    /// The tally.
    Tally,
    /// The margin.
    Margin,
    /// The margin in hours.
    MarginInHours,
    /// The facts that are missing.
    Unknown,
    /// The units of the period.
    Of,
    /// What the figure is a share of.
    Per,
    /// The mean number of weeks.
    Weeks,
    /// The expectation over what was found.
    Expected,
    /// The employees of a company.
    Employees,
    /// The tallies by municipality.
    Places,
}

impl Aspect {
    /// The field of a vector that says it.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Aspect::Period => "refused",
            Aspect::Verdict => "verdict",
            Aspect::Unit => "unit",
            Aspect::Tally => "tally",
            Aspect::Margin => "margin",
            Aspect::MarginInHours => "margin_in_hours",
            Aspect::Unknown => "unknown",
            Aspect::Of => "of",
            Aspect::Per => "per",
            Aspect::Weeks => "weeks",
            Aspect::Expected => "expected",
            Aspect::Employees => "employees",
            Aspect::Places => "places",
        }
    }
}

/// The field: "margin_in_hours".
impl core::fmt::Display for Aspect {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.field())
    }
}

impl Answer {
    /// A verdict and a tally, and nothing else.
    #[must_use]
    pub fn of(verdict: Verdict, tally: Tally) -> Self {
        Answer::Found(Box::new(Found {
            verdict,
            tally,
            unit: None,
            margin: Margin::NotSaid,
            margin_in_hours: None,
            unknown: None,
            of: None,
            per: None,
            weeks: None,
            expected: None,
            employees: None,
            places: None,
        }))
    }
}

impl From<(u64, String)> for Expected {
    fn from((expectation, over): (u64, String)) -> Self {
        Expected { expectation, over }
    }
}

impl From<Expected> for (u64, String) {
    fn from(expected: Expected) -> Self {
        (expected.expectation, expected.over)
    }
}

crate::form::serde_as_form!(Answer, ExpectForm, "Expect");

impl Found {
    /// What is said, each aspect in one spelling.
    pub(super) fn said(&self) -> BTreeMap<Aspect, String> {
        let form = FoundForm::from(self);
        let margin = match self.margin {
            Margin::NotSaid => None,
            Margin::NotInUnits => Some("in no number of units".to_owned()),
            Margin::Units(units) => Some(units.to_string()),
        };
        let tally = |tally: &Tally| {
            let Tally { numerator, denominator, undetermined } = tally;
            format!(
                "{numerator} of {denominator} (undetermined {} of {})",
                undetermined.numerator, undetermined.denominator
            )
        };
        let places = form.places.map(|places| {
            let told: Vec<String> = places.iter().map(|(code, own)| format!("{code} {}", tally(own))).collect();
            told.join(", ")
        });
        let employees = form
            .employees
            .map(|Employees { sum, unknown, months }| format!("{sum} in {months} months, unknown in {unknown}"));
        let said = [
            (Aspect::Verdict, Some(name_of(self.verdict).to_owned())),
            (Aspect::Unit, self.unit.map(|unit| unit.to_string())),
            (Aspect::Tally, Some(tally(&self.tally))),
            (Aspect::Margin, margin),
            (Aspect::MarginInHours, form.margin_in_hours),
            (Aspect::Unknown, form.unknown.map(|facts| format!("{facts:?}"))),
            (Aspect::Of, form.of.map(|of| of.to_string())),
            (Aspect::Per, self.per.map(|per| per.to_string())),
            (Aspect::Weeks, form.weeks.map(|(weeks, over)| format!("{weeks}/{over}"))),
            (Aspect::Expected, form.expected.map(|Expected { expectation, over }| format!("{over} of {expectation}"))),
            (Aspect::Employees, employees),
            (Aspect::Places, places),
        ];
        said.into_iter().filter_map(|(aspect, said)| Some((aspect, said?))).collect()
    }
}

/// As the form has it.
const fn name_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::OutsideTargetGroup => "outside",
        Verdict::Undetermined => "undetermined",
    }
}

//! What an implementation says of a vector.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::named::{FACTS, UNITS, VERDICTS, name_of, named};
use crate::evaluate::{Fact, Verdict};
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
    pub unknown: Option<BTreeSet<Fact>>,
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
#[serde(from = "(u64, String)", into = "(u64, String)")]
pub struct Expected {
    /// So many full-time persons expected.
    pub expectation: u64,
    /// By so many over those found, with one decimal as shown in Danish: "-9,5".
    pub over: String,
}

/// What the mean of a company's employees is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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

/// The form of `expect`: `refused`, or the verdict and the tally with what else is said; and what belongs to the question.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ExpectForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tally: Option<Tally>,
    /// Absent where it is not said, `null` where no number of units decides.
    #[serde(deserialize_with = "present", skip_serializing_if = "is_not_said")]
    margin: Margin,
    #[serde(skip_serializing_if = "Option::is_none")]
    margin_in_hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<PerForm>,
    /// Of the question: an example of the size of what the figure is a share of.
    #[serde(skip_serializing)]
    pub(super) among: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weeks: Option<(u64, u64)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<Expected>,
    #[serde(skip_serializing_if = "Option::is_none")]
    employees: Option<Employees>,
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<BTreeMap<String, Tally>>,
}

/// A population or a labour force, of ages that are both included.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum PerForm {
    Population(u32, u32),
    LabourForce(u32, u32),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
fn is_not_said(margin: &Margin) -> bool {
    *margin == Margin::NotSaid
}

/// What is there, be it `null`.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Margin, D::Error> {
    Option::deserialize(deserializer).map(|margin| margin.map_or(Margin::NotInUnits, Margin::Units))
}

impl Serialize for Margin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Margin::Units(units) => serializer.serialize_some(units),
            Margin::NotInUnits | Margin::NotSaid => serializer.serialize_none(),
        }
    }
}

impl ExpectForm {
    pub(super) fn refused() -> Self {
        ExpectForm { refused: Some(true), ..ExpectForm::default() }
    }

    /// Of the question: the expectation.
    pub(super) fn expectation(&self) -> Option<u64> {
        self.expected.as_ref().map(|expected| expected.expectation)
    }
}

impl TryFrom<ExpectForm> for Answer {
    type Error = String;

    fn try_from(form: ExpectForm) -> Result<Self, String> {
        match (form.refused, &form.verdict, form.tally) {
            (Some(true), None, None) => Ok(Answer::Refused),
            (None, Some(verdict), Some(tally)) => {
                let verdict = named(VERDICTS, verdict).map_err(|error| format!("verdict: {error}"))?;
                form.found(verdict, tally).map(|found| Answer::Found(Box::new(found)))
            }
            (Some(false), ..) => Err("refused: it is true, or not there".to_owned()),
            (Some(true), ..) => Err("refused: with a verdict or a tally".to_owned()),
            (None, None, _) => Err("verdict: missing".to_owned()),
            (None, _, None) => Err("tally: missing".to_owned()),
        }
    }
}

impl ExpectForm {
    fn found(self, verdict: Verdict, tally: Tally) -> Result<Found, String> {
        let form = self;
        let in_field = |field: &'static str| move |error: String| format!("{field}: {error}");
        let unit = form.unit.map(|unit| named(UNITS, &unit)).transpose().map_err(in_field("unit"))?;
        let unknown = form.unknown.map(|facts| facts.iter().map(|fact| named(FACTS, fact)).collect());
        let weeks = form.weeks.map(|(weeks, over)| weeks.checked_mul(7).map(|days| MeanWeeks::of_days(days, over)));
        let weeks = match weeks {
            None => None,
            Some(Some(Ok(weeks))) => Some(weeks),
            Some(_) => return Err("weeks: no mean number of weeks".to_owned()),
        };
        let places =
            form.places.map(|places| places.into_iter().map(|(code, tally)| Ok((place(&code)?, tally))).collect());
        Ok(Found {
            verdict,
            tally,
            unit,
            margin: form.margin,
            margin_in_hours: form.margin_in_hours,
            unknown: unknown.transpose().map_err(in_field("unknown"))?,
            of: form.of,
            per: form.per.map(|per| match per {
                PerForm::Population(from, to) => Per::Population(from, to),
                PerForm::LabourForce(from, to) => Per::LabourForce(from, to),
            }),
            weeks,
            expected: form.expected,
            employees: form.employees,
            places: places.transpose().map_err(in_field("places"))?,
        })
    }
}

impl From<&Found> for ExpectForm {
    fn from(found: &Found) -> Self {
        let weeks = |weeks: MeanWeeks| {
            let part = |part: i128| u64::try_from(part).unwrap_or_default(); // no mean is negative
            (part(weeks.ratio().numerator()), part(weeks.ratio().denominator()))
        };
        let places = found.places.as_ref().map(|places| {
            let code = |place: &Option<Municipality>| place.map_or("?".to_owned(), |place| place.to_string());
            places.iter().map(|(place, tally)| (code(place), *tally)).collect()
        });
        let unknown = found.unknown.as_ref();
        ExpectForm {
            refused: None,
            verdict: Some(name_of(VERDICTS, found.verdict).to_owned()),
            unit: found.unit.map(|unit| name_of(UNITS, unit).to_owned()),
            tally: Some(found.tally),
            margin: found.margin,
            margin_in_hours: found.margin_in_hours.clone(),
            unknown: unknown.map(|facts| facts.iter().map(|fact| name_of(FACTS, *fact).to_owned()).collect()),
            of: found.of,
            per: match found.per {
                Some(Per::Population(from, to)) => Some(PerForm::Population(from, to)),
                Some(Per::LabourForce(from, to)) => Some(PerForm::LabourForce(from, to)),
                Some(Per::Itself | Per::PersonsInWeeks | Per::Expectation) | None => None,
            },
            among: None,
            weeks: found.weeks.map(weeks),
            expected: found.expected.clone(),
            employees: found.employees,
            places,
        }
    }
}

/// A municipality by its code, or an unknown one.
fn place(code: &str) -> Result<Option<Municipality>, String> {
    match code {
        "?" => Ok(None),
        code => code.parse().map(Some).map_err(|error: crate::place::UnknownPlace| error.to_string()),
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Answer::Refused => ExpectForm::refused().serialize(serializer),
            Answer::Found(found) => ExpectForm::from(&**found).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ExpectForm::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
    }
}

impl Found {
    /// What is said, each aspect in one spelling.
    pub(super) fn said(&self) -> BTreeMap<Aspect, String> {
        let form = ExpectForm::from(self);
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
            (Aspect::Verdict, form.verdict),
            (Aspect::Unit, form.unit),
            (Aspect::Tally, Some(tally(&self.tally))),
            (Aspect::Margin, margin),
            (Aspect::MarginInHours, form.margin_in_hours),
            (Aspect::Unknown, form.unknown.map(|facts| facts.join(", "))),
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

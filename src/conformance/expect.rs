//! Answers as vectors write them, under `expect`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::answer::{Answer, Employees, Expected, Found, Margin};
use super::named::{FACTS, UNITS, VERDICTS, name_of, named};
use crate::evaluate::Verdict;
use crate::measure::Per;
use crate::place::{Municipality, UnknownPlace};
use crate::quantity::{MeanWeeks, Tally};

/// The form of `expect`: `refused`, or the verdict and the tally with what else is said; and what belongs to the question.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ExpectForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refused: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) verdict: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tally: Option<Tally>,
    /// Absent where it is not said, `null` where no number of units decides.
    #[serde(deserialize_with = "present", skip_serializing_if = "is_not_said")]
    pub(super) margin: Margin,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) margin_in_hours: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unknown: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) of: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) per: Option<PerForm>,
    /// Of the question: an example of the size of what the figure is a share of.
    #[serde(skip_serializing)]
    pub(super) among: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) weeks: Option<(u64, u64)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expected: Option<Expected>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) employees: Option<Employees>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) places: Option<BTreeMap<String, Tally>>,
}

/// A population or a labour force, of ages that are both included.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum PerForm {
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
        code => code.parse().map(Some).map_err(|error: UnknownPlace| error.to_string()),
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

//! Answers as vectors write them, under `expect`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::answer::{Answer, Employees, Expected, Found, Margin};
use crate::evaluate::{Unknowns, Verdict};
use crate::measure::{FigureUnit, Per};
use crate::place::{Municipality, UnknownPlace};
use crate::quantity::{MeanWeeks, Tally, Thing};

/// What a definition says of a person or a company.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Expect"))]
#[serde(untagged)]
pub(super) enum ExpectForm {
    /// The definition cannot be asked for the period.
    Refused(RefusedForm),
    /// What it finds.
    Found(Box<FoundForm>),
}

/// The definition cannot be asked for the period.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Refused"))]
#[serde(deny_unknown_fields)]
pub(super) struct RefusedForm {
    /// That it cannot: `true`.
    refused: bool,
}

/// What a definition finds.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Found"))]
#[serde(deny_unknown_fields)]
pub(super) struct FoundForm {
    /// Whether the person or company is counted.
    pub(super) verdict: Verdict,
    /// The unit of the figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<UnitForm>,
    /// What it adds for certain, and what is undetermined.
    pub(super) tally: Tally,
    /// Units over or short: absent where nothing is said of it, `null` where no number of units decides.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "is_not_said")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<u32>"))]
    pub(super) margin: Margin,
    /// Hours short of the other side or over it, as they are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) margin_in_hours: Option<String>,
    /// The facts that are missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unknown: Option<Unknowns>,
    /// The units of the period that full-time persons are taken over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) of: Option<u64>,
    /// What the figure is a share of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) per: Option<Per>,
    /// Of the question: so many, for an example of the share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) among: Option<u64>,
    /// Mean weeks, as a fraction in lowest terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) weeks: Option<(u64, u64)>,
    /// An expectation of so many, and by how many full-time persons it is over those found, as they are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) expected: Option<Expected>,
    /// Of a company, what the mean of its employees is taken of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) employees: Option<Employees>,
    /// By municipality, its code or its name, `?` where the residence is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) places: Option<BTreeMap<String, Tally>>,
}

/// The unit of a figure.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Unit"))]
#[serde(rename_all = "snake_case")]
pub(super) enum UnitForm {
    Persons,
    FullTimePersons,
    Spells,
    Weeks,
    Companies,
    Percent,
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

/// Read by whether it is refused, so that what is wrong with either is told by its field.
impl<'de> Deserialize<'de> for ExpectForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;

        use crate::form::record;

        let value = serde_json::Value::deserialize(deserializer)?;
        let read = if value.get("refused").is_some() {
            record::<_, RefusedForm>(value).map(ExpectForm::Refused)
        } else {
            record::<_, FoundForm>(value).map(|found| ExpectForm::Found(Box::new(found)))
        };
        read.map_err(D::Error::custom)
    }
}

impl ExpectForm {
    pub(super) const REFUSED: ExpectForm = ExpectForm::Refused(RefusedForm { refused: true });

    /// Of the question: an example of the size of what the figure is a share of, and the expectation.
    pub(super) fn of_the_question(&self) -> (Option<u64>, Option<u64>) {
        match self {
            ExpectForm::Refused(_) => (None, None),
            ExpectForm::Found(found) => (found.among, found.expected.as_ref().map(|expected| expected.expectation)),
        }
    }
}

impl TryFrom<ExpectForm> for Answer {
    type Error = String;

    fn try_from(form: ExpectForm) -> Result<Self, String> {
        match form {
            ExpectForm::Refused(RefusedForm { refused: true }) => Ok(Answer::Refused),
            ExpectForm::Refused(RefusedForm { refused: false }) => Err("refused: it is true, or not there".to_owned()),
            ExpectForm::Found(found) => Found::try_from(*found).map(|found| Answer::Found(Box::new(found))),
        }
    }
}

impl From<&Answer> for ExpectForm {
    fn from(answer: &Answer) -> Self {
        match answer {
            Answer::Refused => ExpectForm::REFUSED,
            Answer::Found(found) => ExpectForm::Found(Box::new(FoundForm::from(&**found))),
        }
    }
}

impl TryFrom<FoundForm> for Found {
    type Error = String;

    fn try_from(form: FoundForm) -> Result<Self, String> {
        let weeks = form.weeks.map(|(weeks, over)| weeks.checked_mul(7).map(|days| MeanWeeks::of_days(days, over)));
        let weeks = match weeks {
            None => None,
            Some(Some(Ok(weeks))) => Some(weeks),
            Some(_) => return Err("weeks: no mean number of weeks".to_owned()),
        };
        let places = form.places.map(|places| {
            let mut read = BTreeMap::new();
            for (text, tally) in places {
                let place = place(&text).map_err(|error| format!("places: {error}"))?;
                if read.insert(place, tally).is_some() {
                    return Err(format!("places: «{text}» stands twice"));
                }
            }
            Ok(read)
        });
        Ok(Found {
            verdict: form.verdict,
            tally: form.tally,
            unit: form.unit.map(UnitForm::unit),
            margin: form.margin,
            margin_in_hours: form.margin_in_hours,
            unknown: form.unknown,
            of: form.of,
            per: form.per,
            weeks,
            expected: form.expected,
            employees: form.employees,
            places: places.transpose()?,
        })
    }
}

impl From<&Found> for FoundForm {
    fn from(found: &Found) -> Self {
        let weeks = |weeks: MeanWeeks| {
            let part = |part: i128| u64::try_from(part).unwrap_or_default(); // no mean is negative
            (part(weeks.ratio().numerator()), part(weeks.ratio().denominator()))
        };
        let places = found.places.as_ref().map(|places| {
            let code = |place: &Option<Municipality>| place.map_or("?".to_owned(), |place| place.to_string());
            places.iter().map(|(place, tally)| (code(place), *tally)).collect()
        });
        FoundForm {
            verdict: found.verdict,
            unit: found.unit.and_then(UnitForm::of),
            tally: found.tally,
            margin: found.margin,
            margin_in_hours: found.margin_in_hours.clone(),
            unknown: found.unknown,
            of: found.of,
            per: found.per,
            among: None,
            weeks: found.weeks.map(weeks),
            expected: found.expected.clone(),
            employees: found.employees,
            places,
        }
    }
}

impl UnitForm {
    /// The form of a unit that evaluation gives.
    fn of(unit: FigureUnit) -> Option<Self> {
        match unit {
            FigureUnit::Persons => Some(UnitForm::Persons),
            FigureUnit::FullTimePersons => Some(UnitForm::FullTimePersons),
            FigureUnit::Spells => Some(UnitForm::Spells),
            FigureUnit::Weeks => Some(UnitForm::Weeks),
            FigureUnit::Counted(Thing::Companies) => Some(UnitForm::Companies),
            FigureUnit::Percent => Some(UnitForm::Percent),
            FigureUnit::Counted(_) | FigureUnit::PerThousand | FigureUnit::NotFound => None,
        }
    }

    fn unit(self) -> FigureUnit {
        match self {
            UnitForm::Persons => FigureUnit::Persons,
            UnitForm::FullTimePersons => FigureUnit::FullTimePersons,
            UnitForm::Spells => FigureUnit::Spells,
            UnitForm::Weeks => FigureUnit::Weeks,
            UnitForm::Companies => FigureUnit::Counted(Thing::Companies),
            UnitForm::Percent => FigureUnit::Percent,
        }
    }
}

/// A municipality by its code or name, or an unknown one.
fn place(text: &str) -> Result<Option<Municipality>, UnknownPlace> {
    match text {
        "?" => Ok(None),
        text => text.parse().map(Some),
    }
}

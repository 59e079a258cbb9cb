//! How actual figures are written, by the door that they came in.

use crate::calendar::{Day, Period};
use crate::measure::{MeasureIdBuf, ReportedBuf};
use crate::outcome::{Actual, Actuals, Figure, Published, Revision};
use crate::place::Place;
use crate::quantity::Tally;
use crate::source::SourceBuf;

/// An actual figure that owns its source, as it is read from a file.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::outcome::ActualBuf;
///
/// let text = r#"{ "evaluated": {
///     "measure": "bm:langtidsledige@2014", "place": "Esbjerg", "period": "2014M12", "as_of": "2015-01-31",
///     "tally": { "numerator": 671, "denominator": 3100, "undetermined": { "numerator": 0, "denominator": 0 } }
/// } }"#;
/// let actual: ActualBuf = serde_json::from_str(text)?;
/// assert_eq!(actual.view().vintage(), Day::ymd(2015, 1, 31));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Actual"))]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
pub enum ActualBuf {
    /// Evaluated from persons or companies.
    Evaluated(EvaluatedBuf),
    /// Read in what an authority published.
    Published(PublishedBuf),
    /// Reported by the caller.
    Reported(ReportedActualBuf),
}

/// An evaluated figure.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Evaluated"))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct EvaluatedBuf {
    /// The definition.
    pub measure: MeasureIdBuf,
    /// The place.
    pub place: Place,
    /// The period.
    pub period: Period,
    /// What was counted.
    pub tally: Tally,
    /// The day that the data are as of.
    pub as_of: Day,
}

/// A published figure.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "PublishedFigure"))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct PublishedBuf {
    /// The definition.
    pub measure: MeasureIdBuf,
    /// The place.
    pub place: Place,
    /// The period.
    pub period: Period,
    /// The figure.
    pub figure: Figure,
    /// Who published it, and where.
    pub source: SourceBuf,
    /// The day it was published, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Day>,
    /// The day it was read.
    pub read: Day,
}

/// A reported figure, of a place and a period.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ReportedActual"))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct ReportedActualBuf {
    /// The place.
    pub place: Place,
    /// The period.
    pub period: Period,
    /// What was reported.
    pub reported: ReportedBuf,
}

crate::form::serde_by_field!(ActualBuf, EvaluatedBuf, PublishedBuf, ReportedActualBuf);

impl PublishedBuf {
    /// The figure.
    #[must_use]
    pub fn view(&self) -> Published<'_> {
        let PublishedBuf { measure, place, period, figure, source, published_on, read } = self;
        Published {
            measure: measure.view(),
            place: *place,
            period: *period,
            figure: *figure,
            source: source.view(),
            published_on: *published_on,
            read: *read,
        }
    }
}

impl From<&Published<'_>> for PublishedBuf {
    fn from(published: &Published<'_>) -> Self {
        let Published { measure, place, period, figure, source, published_on, read } = *published;
        PublishedBuf { measure: measure.into(), place, period, figure, source: source.into(), published_on, read }
    }
}

crate::form::serialize_as_form!(Published<'_>, PublishedBuf, "PublishedFigure");

impl ActualBuf {
    /// A figure with its source owned; `None` for a reported figure of a definition of the caller's own.
    #[must_use]
    pub fn of(actual: &Actual<'_>) -> Option<Self> {
        Some(match *actual {
            Actual::Evaluated { measure, place, period, tally, as_of } => {
                ActualBuf::Evaluated(EvaluatedBuf { measure: measure.into(), place, period, tally, as_of })
            }
            Actual::Published(published) => ActualBuf::Published((&published).into()),
            Actual::Reported { place, period, reported } => {
                ActualBuf::Reported(ReportedActualBuf { place, period, reported: ReportedBuf::of(&reported)? })
            }
        })
    }

    /// The figure.
    #[must_use]
    pub fn view(&self) -> Actual<'_> {
        match self {
            ActualBuf::Evaluated(EvaluatedBuf { measure, place, period, tally, as_of }) => Actual::Evaluated {
                measure: measure.view(),
                place: *place,
                period: *period,
                tally: *tally,
                as_of: *as_of,
            },
            ActualBuf::Published(published) => Actual::Published(published.view()),
            ActualBuf::Reported(ReportedActualBuf { place, period, reported }) => {
                Actual::Reported { place: *place, period: *period, reported: reported.view() }
            }
        }
    }
}

/// Written as [`ActualBuf`] is. A reported figure of a definition of the caller's own has no form.
impl serde::Serialize for Actual<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own = || serde::ser::Error::custom(format_args!("{} is no official definition", self.measure()));
        serde::Serialize::serialize(&ActualBuf::of(self).ok_or_else(own)?, serializer)
    }
}

/// Written as the list of them, in the order of their vintages.
impl serde::Serialize for Actuals<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.all())
    }
}

/// Actual figures that own their sources: of every door, measure, place, period and vintage at most one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActualsBuf(Vec<ActualBuf>);

impl ActualsBuf {
    /// The figures, in the order of their vintages.
    #[must_use]
    pub fn view(&self) -> Actuals<'_> {
        let mut actuals = Actuals::default();
        for actual in &self.0 {
            // Two of one vintage were refused when they were read.
            let _ = actuals.add(actual.view());
        }
        actuals
    }
}

impl serde::Serialize for ActualsBuf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.view(), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ActualsBuf {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let all: Vec<ActualBuf> = crate::form::record(deserializer)?;
        let mut actuals = Actuals::default();
        for (index, actual) in all.iter().enumerate() {
            actuals.add(actual.view()).map_err(|error| serde::de::Error::custom(format_args!("[{index}]: {error}")))?;
        }
        let in_order = actuals.all().filter_map(ActualBuf::of).collect();
        Ok(ActualsBuf(in_order))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ActualsBuf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Actuals".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Actual figures, of every door, definition, place, period and vintage at most one.",
            "type": "array",
            "items": generator.subschema_for::<ActualBuf>(),
        })
    }
}

/// A figure and what it was revised to.
#[derive(serde::Serialize)]
struct RevisionForm<'v, 'a> {
    earlier: &'v Actual<'a>,
    later: &'v Actual<'a>,
}

impl serde::Serialize for Revision<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Revision { earlier, later } = *self;
        RevisionForm { earlier, later }.serialize(serializer)
    }
}

//! How definitions are written: by their ids.

use core::fmt;
use core::str::FromStr;

use super::{Measure, MeasureId, Reported, find};
use crate::calendar::Day;
use crate::quantity::Value;
use crate::source::SourceBuf;

const ID: &str = "the id of a definition, such as \"bm:langtidsledige@2014\"";
#[cfg(feature = "schemars")]
const PATTERN: &str = "^[^:@]+:[^:@]+(@[0-9]{1,5})?$";

crate::text::serde_as_code!(Measure<'static>, ID, |measure: &Measure<'static>| measure.id, find, "pattern": PATTERN);

/// An id that owns its text, of an official definition or of the caller's own, as it is read from a file.
///
/// ```
/// use maaltal::measure::{MeasureId, MeasureIdBuf};
/// let id: MeasureIdBuf = "esbjerg:unge_i_job@2014".parse()?;
/// assert_eq!(id.view(), MeasureId::new("esbjerg", "unge_i_job", 2014));
/// assert!("unge_i_job".parse::<MeasureIdBuf>().is_err());
/// # Ok::<(), maaltal::measure::NoMeasureId>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MeasureIdBuf {
    authority: String,
    name: String,
    edition: Option<u16>,
}

/// A text is not written as the id of a definition is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is no id such as bm:langtidsledige@2014")]
pub struct NoMeasureId {
    /// The text that was read.
    pub value: String,
}

impl MeasureIdBuf {
    /// The id.
    #[must_use]
    pub fn view(&self) -> MeasureId<'_> {
        MeasureId { authority: &self.authority, name: &self.name, edition: self.edition }
    }
}

impl From<MeasureId<'_>> for MeasureIdBuf {
    fn from(id: MeasureId<'_>) -> Self {
        MeasureIdBuf { authority: id.authority.to_owned(), name: id.name.to_owned(), edition: id.edition }
    }
}

impl FromStr for MeasureIdBuf {
    type Err = NoMeasureId;

    fn from_str(text: &str) -> Result<Self, NoMeasureId> {
        let read = || {
            let (authority, rest) = text.split_once(':')?;
            let (name, edition) = match rest.split_once('@') {
                Some((name, edition)) => (name, Some(edition.parse().ok()?)),
                None => (rest, None),
            };
            let id = MeasureIdBuf { authority: authority.to_owned(), name: name.to_owned(), edition };
            let named = !authority.is_empty() && !name.is_empty();
            // As it is written, so that one id has one text.
            (named && id.to_string() == text).then_some(id)
        };
        read().ok_or_else(|| NoMeasureId { value: text.to_owned() })
    }
}

impl fmt::Display for MeasureIdBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

crate::text::serde_as_text!(MeasureIdBuf, ID, "pattern": PATTERN);

impl serde::Serialize for MeasureId<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads the id of an official definition; [`MeasureIdBuf`] reads any.
impl<'de> serde::Deserialize<'de> for MeasureId<'static> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&'static Measure<'static> as serde::Deserialize>::deserialize(deserializer).map(|measure| measure.id)
    }
}

#[cfg(feature = "schemars")]
crate::text::schema_of_text!(MeasureId<'_>, ID, "pattern": PATTERN);

/// A reported figure that owns its source, as it is read from a file.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::measure::{ReportedBuf, pladser};
/// use maaltal::quantity::{Thing, Value};
/// use maaltal::source::ODENSE_RUMMELIGT;
///
/// let places = Value::Counted(120, Thing::Places);
/// let reported = pladser::ODENSE_TRAENINGSBANER.reported(places, ODENSE_RUMMELIGT.at(""), Day::ymd(2019, 12, 31))?;
/// assert_eq!(ReportedBuf::of(&reported).map(|buf| buf.view() == reported), Some(true));
/// # Ok::<(), maaltal::measure::NotReported>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedBuf {
    measure: MeasureId<'static>,
    value: Value,
    source: SourceBuf,
    as_of: Day,
}

impl ReportedBuf {
    /// A figure of an official definition; `None` for one of the caller's own, of which a file cannot tell that it takes
    /// reported figures.
    #[must_use]
    pub fn of(reported: &Reported<'_>) -> Option<Self> {
        let measure = find(&reported.measure().to_string()).ok().filter(|measure| measure.id == reported.measure())?;
        let (value, as_of) = (reported.value(), reported.as_of());
        Some(ReportedBuf { measure: measure.id, value, source: reported.source().into(), as_of })
    }

    /// The figure.
    #[must_use]
    pub fn view(&self) -> Reported<'_> {
        Reported::checked(self.measure, self.value, self.source.view(), self.as_of)
    }
}

/// A reported figure.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ReportedForm {
    /// The definition it is of.
    measure: MeasureIdBuf,
    /// How much, in the unit of the definition.
    value: Value,
    /// Who says so.
    source: SourceBuf,
    /// The day that it is as of.
    as_of: Day,
}

impl From<&Reported<'_>> for ReportedForm {
    fn from(reported: &Reported<'_>) -> Self {
        ReportedForm {
            measure: reported.measure().into(),
            value: reported.value(),
            source: reported.source().into(),
            as_of: reported.as_of(),
        }
    }
}

impl From<&ReportedBuf> for ReportedForm {
    fn from(reported: &ReportedBuf) -> Self {
        ReportedForm::from(&reported.view())
    }
}

impl TryFrom<ReportedForm> for ReportedBuf {
    type Error = String;

    fn try_from(form: ReportedForm) -> Result<Self, String> {
        let ReportedForm { measure, value, source, as_of } = form;
        let id = measure.to_string();
        let measure = crate::text::to_the_letter(&id, find(&id), |measure| measure.id);
        let measure = measure.map_err(|error| format!("measure: {error}"))?;
        measure.reported(value, source.view(), as_of).map_err(|error| format!("value: {error}"))?;
        Ok(ReportedBuf { measure: measure.id, value, source, as_of })
    }
}

crate::form::serde_as_form!(ReportedBuf, ReportedForm, "Reported");
crate::form::serialize_as_form!(Reported<'_>, ReportedForm, "Reported");

//! Figures that the caller reports, of measures that the crate holds no facts for.

use core::fmt;

use super::{FigureUnit, Measure, MeasureId, NoMethod};
use crate::calendar::Day;
use crate::quantity::Value;
use crate::source::Source;

/// A reported figure: what it is of, how much, who says so, and as of which day.
///
/// Only [`Measure::reported`] makes one. It is no [`Value`], so nothing takes it for an evaluated figure:
///
/// ```compile_fail,E0308
/// # use maaltal::{measure::Reported, target::Target};
/// fn held(target: &Target, reported: Reported<'_>) -> bool {
///     target.outcome(reported).is_ok() // target.outcome_reported(&reported) says what it is
/// }
/// ```
///
/// ```compile_fail,E0451
/// # use maaltal::{measure::{MeasureId, Reported}, quantity::Value, calendar::Day, source::ODENSE_RUMMELIGT};
/// let made = Reported {
///     measure: MeasureId::without_edition("odense", "traeningsbaner"),
///     value: Value::Persons(0),
///     source: ODENSE_RUMMELIGT.at(""),
///     as_of: Day::ymd(2019, 12, 31),
/// };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported<'a> {
    measure: MeasureId<'a>,
    value: Value,
    source: Source<'a>,
    as_of: Day,
}

impl<'a> Reported<'a> {
    /// A figure that was reported of a measure before.
    #[cfg(feature = "serde")]
    pub(super) const fn checked(measure: MeasureId<'a>, value: Value, source: Source<'a>, as_of: Day) -> Self {
        Reported { measure, value, source, as_of }
    }

    /// The measure it is of.
    #[must_use]
    pub const fn measure(&self) -> MeasureId<'a> {
        self.measure
    }

    /// How much, in the unit of the measure.
    #[must_use]
    pub const fn value(&self) -> Value {
        self.value
    }

    /// Who says so, and where.
    #[must_use]
    pub const fn source(&self) -> Source<'a> {
        self.source
    }

    /// The day that it is as of.
    #[must_use]
    pub const fn as_of(&self) -> Day {
        self.as_of
    }
}

/// In Danish, said to be reported: "120 pladser, indberettet pr. 2019-12-31 (Odense Kommune, ...)".
impl fmt::Display for Reported<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, indberettet pr. {} ({})", self.value, self.as_of, self.source)
    }
}

/// A figure cannot be reported of a measure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotReported {
    /// The measure is evaluated.
    #[error("{measure} is computed from spells, not reported")]
    Computed {
        /// The measure.
        measure: String,
    },
    /// The measure has no method for another reason, so no figure of it is known to be one.
    #[error("{measure} takes no reported figure: {why}")]
    Other {
        /// The measure.
        measure: String,
        /// Why it has no method.
        why: NoMethod,
    },
    /// The figure is in another unit.
    #[error("{value} is no figure of {measure}, which is in {unit}")]
    Unit {
        /// The measure.
        measure: String,
        /// Its unit.
        unit: FigureUnit,
        /// The figure.
        value: String,
    },
    /// The source names neither a publisher nor a title.
    #[error("a figure of {measure} is reported without a source")]
    NoSource {
        /// The measure.
        measure: String,
    },
}

impl<'a> Measure<'a> {
    /// A figure that the caller reports of the measure.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::measure::{langtidsledige, pladser};
    /// use maaltal::quantity::{Thing, Value};
    /// use maaltal::source::Document;
    ///
    /// let count = Document { publisher: "Odense Kommune", title: "egen optælling", published: "", read: "" }.at("");
    /// let on = Day::new(2019, 12, 31)?;
    /// let reported = pladser::ODENSE_TRAENINGSBANER.reported(Value::Counted(120, Thing::Places), count, on)?;
    /// assert_eq!(reported.to_string(), "120 pladser, indberettet pr. 2019-12-31 (Odense Kommune, egen optælling)");
    ///
    /// let persons = pladser::ODENSE_TRAENINGSBANER.reported(Value::Persons(120), count, on).unwrap_err();
    /// assert_eq!(persons.to_string(), "120 personer is no figure of odense:traeningsbaner, which is in places");
    /// assert!(langtidsledige::BM_2014.reported(Value::Persons(842), count, on).is_err()); // computed, never reported
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NotReported`] for a measure that is evaluated, or lacks a method for another reason than that its figures are
    /// reported; for a figure in another unit; and without a source.
    pub fn reported(&self, value: Value, source: Source<'a>, as_of: Day) -> Result<Reported<'a>, NotReported> {
        let measure = || self.id.to_string();
        match self.no_method() {
            None => return Err(NotReported::Computed { measure: measure() }),
            Some(NoMethod::Reported) => {}
            Some(why) => return Err(NotReported::Other { measure: measure(), why }),
        }
        let unit = match value {
            Value::Persons(_) => FigureUnit::Persons,
            Value::FullTimePersons(_) => FigureUnit::FullTimePersons,
            Value::Spells(_) => FigureUnit::Spells,
            Value::Weeks(_) => FigureUnit::Weeks,
            Value::Percent(_) => FigureUnit::Percent,
            Value::Counted(_, thing) => FigureUnit::Counted(thing),
        };
        if unit != self.unit() {
            return Err(NotReported::Unit { measure: measure(), unit: self.unit(), value: value.to_string() });
        }
        if source.document.publisher.is_empty() && source.document.title.is_empty() {
            return Err(NotReported::NoSource { measure: measure() });
        }
        Ok(Reported { measure: self.id, value, source, as_of })
    }
}

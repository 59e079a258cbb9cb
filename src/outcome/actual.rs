//! Actual figures, and the door that each came through.

use core::fmt;

use super::OutcomeError;
use crate::calendar::{Day, Period};
use crate::measure::{Measure, MeasureId, Reported};
use crate::place::Place;
use crate::quantity::{Printed, PrintedError, Tally, Value};
use crate::source::Source;
use crate::target::{Aim, Target, TargetError};

/// How a figure came in. Figures of different doors never stand in for one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Door {
    /// Evaluated here, from persons or companies.
    Evaluated,
    /// Published, by whom its source names, and copied from there.
    Published,
    /// Reported by the caller, of what the crate holds no facts of.
    Reported,
}

impl Door {
    /// Every door.
    pub const ALL: [Door; 3] = [Door::Evaluated, Door::Published, Door::Reported];

    /// The door in Danish.
    #[must_use]
    pub const fn name_da(self) -> &'static str {
        match self {
            Door::Evaluated => "beregnet",
            Door::Published => "offentliggjort",
            Door::Reported => "indberettet",
        }
    }
}

/// In Danish.
impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name_da())
    }
}

/// A cell of a published table. What is withheld is not zero, and neither is what is missing.
///
/// ```
/// use maaltal::outcome::Figure;
/// use maaltal::quantity::Value;
/// // The smallest published count is 3; withheld cells have turned out to be 0, 1 and 2.
/// let withheld = Figure::Withheld { lowest: Value::Persons(0), highest: Value::Persons(2) };
/// assert_eq!(withheld.bounds(), Some((Value::Persons(0), Value::Persons(2))));
/// assert_eq!(Figure::Missing.bounds(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A figure.
    Known(Value),
    /// A figure that will be revised (*foreløbig*).
    Provisional(Value),
    /// Kept back (*diskretioneret*): an interval, both ends included. The threshold is the publisher's.
    Withheld {
        /// At least.
        lowest: Value,
        /// At most.
        highest: Value,
    },
    /// There is none.
    Missing,
}

impl Figure {
    /// The least and the most that it can be; `None` where there is none.
    #[must_use]
    pub const fn bounds(self) -> Option<(Value, Value)> {
        match self {
            Figure::Known(value) | Figure::Provisional(value) => Some((value, value)),
            Figure::Withheld { lowest, highest } => Some((lowest, highest)),
            Figure::Missing => None,
        }
    }
}

/// In Danish: "15 personer", "15 personer (foreløbigt)", "0-2 personer (diskretioneret)", "mangler".
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Figure::Known(value) => value.fmt(f),
            Figure::Provisional(value) => write!(f, "{value} (foreløbigt)"),
            Figure::Withheld { lowest, highest } => write!(f, "{}-{highest} (diskretioneret)", lowest.number()),
            Figure::Missing => f.write_str("mangler"),
        }
    }
}

/// A published figure.
///
/// ```
/// use maaltal::outcome::{Actual, Figure, Published};
/// use maaltal::place::Municipality;
/// use maaltal::quantity::Value;
/// use maaltal::source::JOBINDSATS;
/// use maaltal::measure::langtidsledige;
///
/// let published = Published {
///     measure: langtidsledige::STAR.id,
///     place: Municipality::FANOE.into(),
///     period: "2014M12".parse()?,
///     figure: Figure::Withheld { lowest: Value::Persons(0), highest: Value::Persons(2) },
///     source: JOBINDSATS.at("y25i09"),
///     published_on: None,
///     read: "2026-11-22".parse()?,
/// };
/// assert_eq!(Actual::Published(published).to_string(), "0-2 personer (diskretioneret), offentliggjort (STAR, Jobindsats, y25i09)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published<'a> {
    /// What it is of.
    pub measure: MeasureId<'a>,
    /// Where.
    pub place: Place,
    /// When.
    pub period: Period,
    /// The figure.
    pub figure: Figure,
    /// Who says so.
    pub source: Source<'a>,
    /// When it was published; `None` where the source does not say.
    pub published_on: Option<Day>,
    /// When it was read.
    pub read: Day,
}

impl Published<'_> {
    /// The day that tells its version (*vintage*) from others: when it was published, or, where that is not known, read.
    #[must_use]
    pub fn vintage(&self) -> Day {
        self.published_on.unwrap_or(self.read)
    }
}

/// An actual figure, through one of three doors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actual<'a> {
    /// Evaluated here.
    Evaluated {
        /// What it is of.
        measure: MeasureId<'a>,
        /// Where.
        place: Place,
        /// When.
        period: Period,
        /// The tally.
        tally: Tally,
        /// The last day that the data speak of.
        as_of: Day,
    },
    /// Published.
    Published(Published<'a>),
    /// Reported.
    Reported {
        /// Where.
        place: Place,
        /// When.
        period: Period,
        /// The figure, with what it is of.
        reported: Reported<'a>,
    },
}

impl<'a> Actual<'a> {
    /// The door it came through.
    #[must_use]
    pub const fn door(&self) -> Door {
        match self {
            Actual::Evaluated { .. } => Door::Evaluated,
            Actual::Published(_) => Door::Published,
            Actual::Reported { .. } => Door::Reported,
        }
    }

    /// What it is of.
    #[must_use]
    pub const fn measure(&self) -> MeasureId<'a> {
        match self {
            Actual::Evaluated { measure, .. } => *measure,
            Actual::Published(published) => published.measure,
            Actual::Reported { reported, .. } => reported.measure(),
        }
    }

    /// Where.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Actual::Evaluated { place, .. } | Actual::Reported { place, .. } => *place,
            Actual::Published(published) => published.place,
        }
    }

    /// When.
    #[must_use]
    pub const fn period(&self) -> Period {
        match self {
            Actual::Evaluated { period, .. } | Actual::Reported { period, .. } => *period,
            Actual::Published(published) => published.period,
        }
    }

    /// The day that tells its version from others: of the data, of publication, or of the report.
    #[must_use]
    pub fn vintage(&self) -> Day {
        match self {
            Actual::Evaluated { as_of, .. } => *as_of,
            Actual::Published(published) => published.vintage(),
            Actual::Reported { reported, .. } => reported.as_of(),
        }
    }
}

impl fmt::Display for Actual<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actual::Evaluated { tally, as_of, .. } => {
                write!(f, "{} af {}, beregnet pr. {as_of}", tally.numerator, tally.denominator)
            }
            Actual::Published(published) => {
                write!(f, "{}, offentliggjort ({})", published.figure, published.source)
            }
            Actual::Reported { reported, .. } => reported.fmt(f),
        }
    }
}

impl Target {
    /// Whether a figure is of the target's measure.
    pub(super) fn is_of(&self, other: MeasureId<'_>) -> Result<(), OutcomeError> {
        if self.measure().is_some_and(|measure| measure.id == other) {
            return Ok(());
        }
        Err(OutcomeError::OtherMeasure { other: other.to_string(), measure: self.measured_by.to_string() })
    }

    /// The least and the most that an actual figure of the target's own measure and place can be; `None` where there is none.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::outcome::Actual;
    /// use maaltal::place::Municipality;
    /// use maaltal::quantity::{Tally, Value};
    /// # use maaltal::target::{Aim, Target};
    /// # let target = Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::Level("671".parse()?));
    /// let evaluated = Actual::Evaluated {
    ///     measure: langtidsledige::BM_2014.id,
    ///     place: Municipality::ESBJERG.into(),
    ///     period: "2014M12".parse()?,
    ///     tally: Tally::of(700, 3100).with_undetermined(2, 2),
    ///     as_of: "2014-12-31".parse()?,
    /// };
    /// assert_eq!(target.bounds_of(&evaluated)?, Some((Value::Persons(700), Value::Persons(702))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`OutcomeError`] for a figure of another measure or place.
    pub fn bounds_of(&self, actual: &Actual<'_>) -> Result<Option<(Value, Value)>, OutcomeError> {
        self.is_of(actual.measure())?;
        if actual.place() != self.place {
            let (other, place) = (actual.place().to_string(), self.place.to_string());
            return Err(OutcomeError::OtherPlace { other, place });
        }
        Ok(match (actual, self.measure()) {
            (Actual::Evaluated { tally, period, .. }, Some(measure)) => {
                measure.bounds_over(*period, tally).ok().map(|bounds| (bounds.lowest, bounds.highest))
            }
            (Actual::Published(published), _) => published.figure.bounds(),
            (Actual::Reported { reported, .. }, _) => Some((reported.value(), reported.value())),
            (Actual::Evaluated { .. }, None) => None,
        })
    }
}

/// A text is no figure of a measure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FigureError {
    /// A number is not one as Danish tables have it.
    #[error(transparent)]
    Printed(#[from] PrintedError),
    /// A number is no value of the measure.
    #[error(transparent)]
    Value(#[from] TargetError),
    /// A figure that is exact has no "cirka" before it.
    #[error("{printed} is qualified, so no figure")]
    Qualified {
        /// The text that was read.
        printed: String,
    },
    /// The ends of an interval are the wrong way round.
    #[error("«{value}» is no interval: the first number is more than the second")]
    Reversed {
        /// The text that was read.
        value: String,
    },
}

impl Figure {
    /// Reads a cell of a file, in the unit of a measure: "842", "foreløbig 842", "0-2" for what is withheld between two numbers,
    /// and "mangler".
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::outcome::Figure;
    /// use maaltal::quantity::Value;
    /// let read = |text| Figure::read(&langtidsledige::STAR, text);
    /// assert_eq!(read("1.146"), Ok(Figure::Known(Value::Persons(1146))));
    /// assert_eq!(read("0-2")?.to_string(), "0-2 personer (diskretioneret)");
    /// assert_eq!(read("foreløbig 842")?.to_string(), "842 personer (foreløbigt)");
    /// assert_eq!(read("mangler"), Ok(Figure::Missing));
    /// assert!(read("8,5 pct.").is_err() && read("cirka 842").is_err() && read("2-0").is_err());
    /// # Ok::<(), maaltal::outcome::FigureError>(())
    /// ```
    ///
    /// # Errors
    /// [`FigureError`] for what is no number in the unit of the measure, and for an interval the wrong way round.
    pub fn read(measure: &'static Measure<'static>, text: &str) -> Result<Self, FigureError> {
        let of = Target::new(measure, Place::Country, Aim::Empty);
        let value = |text: &str| {
            let printed: Printed = text.parse()?;
            if printed.qualifier.is_some() {
                return Err(FigureError::Qualified { printed: printed.to_string() });
            }
            Ok(of.value_of("value", &printed)?)
        };
        let text = text.trim();
        if text == "mangler" {
            return Ok(Figure::Missing);
        }
        if let Some(provisional) = text.strip_prefix("foreløbig ") {
            return value(provisional).map(Figure::Provisional);
        }
        match text.split_once('-').filter(|(lowest, _)| !lowest.is_empty()) {
            None => value(text).map(Figure::Known),
            Some((lowest, highest)) => {
                let (lowest, highest) = (value(lowest)?, value(highest)?);
                if lowest > highest {
                    return Err(FigureError::Reversed { value: text.to_owned() });
                }
                Ok(Figure::Withheld { lowest, highest })
            }
        }
    }
}

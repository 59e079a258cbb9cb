//! Measures (*mål*, *målemetoder*): definitions as values, each in a file with the sentence it models.
//!
//! A [`Measure`] is one closed value: who is looked at, how it is scored, over what period, where it belongs. Each phrase
//! of the source's sentence is in exactly one field. A caller's own measure is the same type. The official ones are
//! constants, found by name and edition:
//!
//! ```
//! use maaltal::measure;
//!
//! let measure = measure::find("bm:langtidsledige@2014")?;
//! assert_eq!(measure.title_da, "Langtidsledige");
//! assert_eq!(measure::find("bm:langtidsledig@2014").unwrap_err().nearest, "bm:langtidsledige@2014");
//! # Ok::<(), measure::UnknownMeasure>(())
//! ```

use core::fmt;

use crate::calendar::{CountedIn, Period, PeriodKind, Window, Year};
use crate::nearest::nearest;
use crate::quantity::{Decimals, Percent, QuantityError, Tally, Value};
use crate::source::Source;
use crate::state::State;
use crate::target_group::TargetGroup;

pub mod langtidsledige;
pub mod samarbejdsgrad;
pub mod tilgang_til_foertidspension;
pub mod uddannelsesgrad;

/// Every official measure, in the order of the goals of 2014.
pub const ALL: &[&Measure<'static>] = &[
    &uddannelsesgrad::BM_2014,
    &tilgang_til_foertidspension::BM_2014,
    &langtidsledige::BM_2014,
    &langtidsledige::STAR,
    &samarbejdsgrad::BM_2014,
];

/// The official measure of an id such as `bm:langtidsledige@2014`.
///
/// # Errors
/// [`UnknownMeasure`], which names the nearest id.
pub fn find(id: &str) -> Result<&'static Measure<'static>, UnknownMeasure> {
    ALL.iter().copied().find(|measure| measure.id.to_string() == id).ok_or_else(|| {
        let ids: Vec<String> = ALL.iter().map(|measure| measure.id.to_string()).collect();
        UnknownMeasure { id: id.to_owned(), nearest: nearest(id, ids.iter().map(String::as_str)).to_owned() }
    })
}

/// No official measure has an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no measure has the id «{id}»{}", crate::nearest::hint(.nearest))]
pub struct UnknownMeasure {
    /// The id asked for.
    pub id: String,
    /// The id nearest to it; empty when none is near.
    pub nearest: String,
}

/// Who defined a measure, what they call it, and which edition: `bm:langtidsledige@2014`.
///
/// An edition changes whenever any result can change. Where the authority documents none, none is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MeasureId<'a> {
    /// Who defined it: `bm` the Ministry of Employment, `star` the Agency for Labour Market and Recruitment.
    pub authority: &'a str,
    /// What they call it, in Danish with ASCII letters.
    pub name: &'a str,
    /// The year of the edition, where one is documented.
    pub edition: Option<u16>,
}

impl<'a> MeasureId<'a> {
    /// An id with an edition.
    #[must_use]
    pub const fn new(authority: &'a str, name: &'a str, edition: u16) -> Self {
        MeasureId { authority, name, edition: Some(edition) }
    }

    /// An id where no edition is documented.
    #[must_use]
    pub const fn without_edition(authority: &'a str, name: &'a str) -> Self {
        MeasureId { authority, name, edition: None }
    }
}

impl fmt::Display for MeasureId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.authority, self.name)?;
        match self.edition {
            Some(year) => write!(f, "@{year}"),
            None => Ok(()),
        }
    }
}

/// The definition of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "målemetode")]
pub struct Measure<'a> {
    /// Authority, name and edition.
    pub id: MeasureId<'a>,
    /// Its name for Danish readers.
    pub title_da: &'a str,
    /// Its name for English readers.
    pub title_en: &'a str,
    /// Where the sentence was read, with the sentence.
    pub source: Source<'a>,
    /// Who is looked at.
    pub who: TargetGroup<'a>,
    /// How it is scored.
    pub scoring: Scoring<'a>,
    /// Which periods it may be asked for, and which days it then covers.
    pub over: Over,
    /// Which place a person, a unit or an event belongs to.
    pub attribution: Attribution,
    /// Which way is better.
    pub improvement: Improvement,
    /// The decimals it is published with.
    pub decimals: Decimals,
}

/// How a measure is scored: the few shapes that definitions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scoring<'a> {
    /// Persons who have been in a state for a share of a lookback window. The target group is those who have been in it
    /// at all in that window.
    PersonsByShareOfWindow(ShareOfWindow<'a>),
    /// Persons who enter a state in the period: the first day of a joined run of days, counted once a person. The target
    /// group is those who are in the state at all in the period; who does not enter belongs to the residence on its last day.
    PersonsEntering(State<'a>),
    /// Units in one state out of units in another, summed over the persons.
    UnitsOfUnits(UnitsOfUnits<'a>),
    /// The authority announced the measure and not the method.
    NoMethodYet {
        /// What the authority says about it, in Danish.
        said: &'a str,
        /// Where it says so.
        said_in: Source<'a>,
        /// The unit it announced.
        unit: FigureUnit,
    },
}

/// What the figures of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureUnit {
    /// Numbers of persons.
    Persons,
    /// Percent.
    Percent,
}

/// A tally comes to no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoValue {
    /// The measure has no method yet, so nothing was tallied. That is not 0.
    #[error("the measure has no method yet")]
    NoMethodYet,
    /// The share cannot be formed: mostly, its denominator is empty. That is not 0 either.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
}

/// "har været ledige (...) i minimum 80 procent af tiden inden for 52 uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareOfWindow<'a> {
    /// The state that is counted.
    pub state: State<'a>,
    /// The least share of the window, included.
    pub at_least: Percent,
    /// How far back.
    pub window: Window,
    /// What is counted.
    pub counted_in: CountedIn,
    /// Whether the person must still be in the state.
    pub still: Still,
}

/// Whether a person must be in the state when the window ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Still {
    /// The sentence does not ask.
    NotAsked,
    /// In the last week, or on the last day, of the window.
    InLastUnit,
}

/// "har været i uddannelse i året divideret med det samlede antal uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitsOfUnits<'a> {
    /// The state counted above.
    pub numerator: State<'a>,
    /// The state counted below; it includes the one above.
    pub denominator: State<'a>,
    /// What is counted.
    pub counted_in: CountedIn,
}

/// Which periods a measure may be asked for, and which days it then covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Over {
    /// The last day of a week, month, quarter or year: a stock. A rolling year has no last day of its own, it is a sum or
    /// a mean of its quarters.
    LastDay,
    /// A calendar year, asked for as the year, its last quarter or its December: "december 2012" is the year up to it.
    CalendarYear,
}

/// Which place a person, a unit or an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribution {
    /// The residence on the last day of the period.
    ResidenceOnLastDay,
    /// The residence on the day of the event: of several, the first that is certain.
    ResidenceOnDayOfEvent,
    /// The residence at the time: on the day counted, on the Thursday of the week counted.
    ResidenceAtTheTime,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Improvement {
    /// Fewer, or lower.
    Fewer,
    /// More, or higher.
    More,
}

/// A measure was asked for a period that it does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// A stock has a last day, a rolling year is four quarters.
    #[error(
        "a stock is not measured over the rolling year {period}: it is a sum or a mean of four quarters, never its last day"
    )]
    RollingYear {
        /// The period asked for.
        period: Period,
    },
    /// Only whole calendar years.
    #[error("measured over a calendar year only, so ask for the year, its last quarter or its December, not {period}")]
    NotACalendarYear {
        /// The period asked for.
        period: Period,
    },
}

impl Over {
    /// The period that is measured when one is asked for.
    ///
    /// # Errors
    /// [`PeriodError`] when the measure does not cover it.
    pub fn measured(self, period: Period) -> Result<Period, PeriodError> {
        match (self, period) {
            (Over::LastDay, Period::RollingYear(_)) => Err(PeriodError::RollingYear { period }),
            (Over::LastDay, _) => Ok(period),
            (Over::CalendarYear, _) => {
                let ends_the_year = matches!(period.kind(), PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Year)
                    && period.last_day().plus(1).month() == 1;
                match Year::new(period.last_day().year()) {
                    Ok(year) if ends_the_year => Ok(Period::Year(year)),
                    _ => Err(PeriodError::NotACalendarYear { period }),
                }
            }
        }
    }
}

impl Measure<'_> {
    /// What its figures are.
    #[must_use]
    pub const fn unit(&self) -> FigureUnit {
        match self.scoring {
            Scoring::PersonsByShareOfWindow(_) | Scoring::PersonsEntering(_) => FigureUnit::Persons,
            Scoring::UnitsOfUnits(_) => FigureUnit::Percent,
            Scoring::NoMethodYet { unit, .. } => unit,
        }
    }

    /// The size of the measure that a tally comes to: a count of persons, or a share.
    ///
    /// ```
    /// use maaltal::measure::{NoValue, langtidsledige, samarbejdsgrad};
    /// use maaltal::quantity::{Tally, Value};
    /// assert_eq!(langtidsledige::BM_2014.value(&Tally::of(842, 3100)), Ok(Value::Persons(842)));
    /// assert_eq!(samarbejdsgrad::BM_2014.value(&Tally::ZERO), Err(NoValue::NoMethodYet));
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] for a measure without a method, and for a share with an empty denominator: neither is zero.
    pub fn value(&self, tally: &Tally) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::PersonsByShareOfWindow(_) | Scoring::PersonsEntering(_) => Ok(Value::Persons(tally.numerator)),
            Scoring::UnitsOfUnits(_) => Ok(Value::Percent(tally.share()?)),
            Scoring::NoMethodYet { .. } => Err(NoValue::NoMethodYet),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Measure<'_> {
    /// A definition is written as its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.id)
    }
}

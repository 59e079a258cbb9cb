//! Actual figures together, kept apart by door and vintage.

use super::{Actual, Door};
use crate::calendar::{Day, DayRange, Period};
use crate::measure::{self, MeasureId, Over};
use crate::place::Place;

/// Actual figures of any door. A figure is found by its door, and by its vintage where there are several. Of a stock `2014`, `2014Q4`
/// and `2014M12` are one time.
///
/// ```
/// use maaltal::measure::langtidsledige;
/// use maaltal::outcome::{Actual, Actuals, Door, Figure, Published};
/// use maaltal::place::Municipality;
/// use maaltal::quantity::Value;
/// use maaltal::source::JOBINDSATS;
///
/// let (id, place) = (langtidsledige::STAR.id, Municipality::ESBJERG.into());
/// let period = "2014M12".parse()?;
/// let of = |count, read: &str| {
///     let figure = Figure::Known(Value::Persons(count));
///     let source = JOBINDSATS.at("y25i09");
///     let read = read.parse().unwrap();
///     Actual::Published(Published { measure: id, place, period, figure, source, published_on: None, read })
/// };
/// let mut actuals = Actuals::default();
/// actuals.add(of(690, "2015-02-01"))?;
/// actuals.add(of(702, "2015-06-01"))?;
/// // Two vintages: one is told only when it is asked for.
/// assert!(actuals.only(Door::Published, id, place, period).is_err());
/// assert_eq!(actuals.newest(Door::Published, id, place, period), Some(&of(702, "2015-06-01")));
/// assert_eq!(actuals.revisions().len(), 1);
/// assert_eq!(actuals.newest(Door::Evaluated, id, place, period), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actuals<'a> {
    all: Vec<Actual<'a>>,
}

/// Figures of one door, measure, place and period do not go together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ActualsError {
    /// Two figures have one vintage.
    #[error("{what} has two figures of {vintage}: {one}; {other}")]
    OneVintage {
        /// Measure, place and period.
        what: String,
        /// The vintage.
        vintage: Day,
        /// The figure that was there.
        one: String,
        /// The other.
        other: String,
    },
    /// There are several vintages, and none was asked for.
    #[error("{what} has {count} vintages: ask for the newest, or for one of them")]
    SeveralVintages {
        /// Measure, place and period.
        what: String,
        /// How many there are.
        count: usize,
    },
}

/// A figure that was published or reported again, and is another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revision<'v, 'a> {
    /// The earlier.
    pub earlier: &'v Actual<'a>,
    /// The later.
    pub later: &'v Actual<'a>,
}

impl<'a> Actuals<'a> {
    /// Adds a figure. The same figure of the same vintage again changes nothing.
    ///
    /// # Errors
    /// [`ActualsError::OneVintage`] for another figure of a vintage that is there.
    pub fn add(&mut self, actual: Actual<'a>) -> Result<(), ActualsError> {
        let same = |known: &&Actual<'a>| key(known) == key(&actual) && known.vintage() == actual.vintage();
        match self.all.iter().find(same) {
            Some(known) if *known == actual => {}
            Some(known) => {
                return Err(ActualsError::OneVintage {
                    what: what(&actual),
                    vintage: actual.vintage(),
                    one: known.to_string(),
                    other: actual.to_string(),
                });
            }
            None => {
                let at = self.all.partition_point(|known| known.vintage() <= actual.vintage());
                self.all.insert(at, actual);
            }
        }
        Ok(())
    }

    /// Every figure, the oldest vintage first.
    pub fn all(&self) -> impl Iterator<Item = &Actual<'a>> {
        self.all.iter()
    }

    /// The figures of a door for a measure, place and period, the oldest vintage first.
    pub fn vintages(
        &self,
        door: Door,
        measure: MeasureId<'_>,
        place: Place,
        period: Period,
    ) -> impl Iterator<Item = &Actual<'a>> {
        let wanted = move |actual: &&Actual<'a>| {
            (actual.door(), actual.place()) == (door, place)
                && actual.measure() == measure
                && time(measure, actual.period()) == time(measure, period)
        };
        self.all.iter().filter(wanted)
    }

    /// The figure of a door for a measure, place and period; `None` where there is none.
    ///
    /// # Errors
    /// [`ActualsError::SeveralVintages`] where there are several: the newest wins only when [asked for](Actuals::newest).
    pub fn only(
        &self,
        door: Door,
        measure: MeasureId<'_>,
        place: Place,
        period: Period,
    ) -> Result<Option<&Actual<'a>>, ActualsError> {
        let mut vintages = self.vintages(door, measure, place, period);
        let first = vintages.next();
        match (first, vintages.count()) {
            (Some(first), more) if more > 0 => {
                Err(ActualsError::SeveralVintages { what: what(first), count: more + 1 })
            }
            (first, _) => Ok(first),
        }
    }

    /// The figure of the newest vintage of a door for a measure, place and period.
    #[must_use]
    pub fn newest(&self, door: Door, measure: MeasureId<'_>, place: Place, period: Period) -> Option<&Actual<'a>> {
        self.vintages(door, measure, place, period).last()
    }

    /// The figures that a later vintage of the same door has another for.
    #[must_use]
    pub fn revisions(&self) -> Vec<Revision<'_, 'a>> {
        let next = |at: usize| self.all[at + 1..].iter().find(|later| key(later) == key(&self.all[at]));
        let pairs = self.all.iter().enumerate().filter_map(|(at, earlier)| Some((earlier, next(at)?)));
        pairs
            .filter(|(earlier, later)| size(earlier) != size(later))
            .map(|(earlier, later)| Revision { earlier, later })
            .collect()
    }
}

/// What a figure is of, but for its vintage.
fn key<'k>(actual: &'k Actual<'_>) -> (Door, MeasureId<'k>, Place, DayRange) {
    (actual.door(), actual.measure(), actual.place(), time(actual.measure(), actual.period()))
}

/// The days that a figure of a period is of: of a stock the last, whichever way the period is written.
fn time(measure: MeasureId<'_>, period: Period) -> DayRange {
    let Some(measure) = measure::ALL.iter().find(|known| known.id == measure) else { return period.days() };
    match measure.over {
        Over::LastDay if !matches!(period, Period::RollingYear(_)) => DayRange::single(period.last_day()),
        _ => measure.measured(period).map_or(period.days(), Period::days),
    }
}

fn what(actual: &Actual<'_>) -> String {
    format!("{}, {}, {} ({})", actual.measure(), actual.place(), actual.period(), actual.door())
}

/// The figure of an actual, without source and vintage.
fn size(actual: &Actual<'_>) -> String {
    match actual {
        Actual::Evaluated { tally, .. } => format!("{tally:?}"),
        Actual::Published(published) => format!("{:?}", published.figure),
        Actual::Reported { reported, .. } => reported.value().to_string(),
    }
}

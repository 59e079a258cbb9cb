//! The days for which the data speak.

use crate::calendar::{Day, DayRange, ReversedSpan, Span};

/// From which day the data are complete, and the day they speak of (**as of**).
///
/// A lookback that begins before the first day is undetermined where the missing days could change the answer. What is
/// ongoing runs to the as-of day, never to today's clock.
///
/// ```
/// use maaltal::{calendar::Day, history::Coverage};
/// let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31))?;
/// assert_eq!(covered.as_of(), Day::ymd(2012, 12, 31));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Coverage(DayRange);

impl Coverage {
    /// From the first day the data are complete for, to the day they speak of.
    ///
    /// # Errors
    /// [`ReversedSpan`] when the first comes after.
    pub fn new(from: Day, as_of: Day) -> Result<Self, ReversedSpan<Day>> {
        Span::new(from, as_of).map(Coverage)
    }

    /// Complete for every day up to one.
    #[must_use]
    pub fn all_up_to(as_of: Day) -> Self {
        Coverage(DayRange::between(Day::MIN, as_of))
    }

    /// The first day the data are complete for.
    #[must_use]
    pub const fn from(self) -> Day {
        self.0.first()
    }

    /// The last day the data speak of.
    #[must_use]
    pub const fn as_of(self) -> Day {
        self.0.last()
    }

    /// Its days.
    #[must_use]
    pub const fn days(self) -> DayRange {
        self.0
    }

    /// The days before them; none before the first of the calendar.
    pub(crate) fn before(self) -> Option<DayRange> {
        (Day::MIN < self.from()).then(|| DayRange::between(Day::MIN, self.from().plus(-1)))
    }

    /// The days after them; none after the last of the calendar.
    pub(crate) fn after(self) -> Option<DayRange> {
        (self.as_of() < Day::MAX).then(|| DayRange::between(self.as_of().plus(1), Day::MAX))
    }
}

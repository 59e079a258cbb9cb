//! A range of days or of weeks, both ends included.

use core::fmt;

use super::day::Day;
use super::week::Week;

/// What a rule counts in: a [`Day`] or a [`Week`].
pub trait TimeUnit: Copy + Ord + fmt::Debug + fmt::Display + sealed::Sealed {
    /// The place on a line of numbers on which neighbours differ by one.
    fn position(self) -> i32;
    /// The unit at that place, or the nearest that there is.
    fn at(position: i32) -> Self;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Day {}
    impl Sealed for super::Week {}
}

impl TimeUnit for Day {
    fn position(self) -> i32 {
        self.days_since_1970()
    }

    fn at(position: i32) -> Self {
        Day::from_days_since_1970(position)
    }
}

impl TimeUnit for Week {
    fn position(self) -> i32 {
        self.weeks_since_1970()
    }

    fn at(position: i32) -> Self {
        Week::from_weeks_since_1970(position)
    }
}

/// A range, first and last unit included; never empty, never reversed.
///
/// ```
/// use maaltal::calendar::{Day, DayRange, Span};
///
/// let week = DayRange::new(Day::new(2014, 12, 29)?, Day::new(2015, 1, 4)?)?;
/// assert_eq!(week.count(), 7);
/// assert!(Span::new(Day::new(2015, 1, 4)?, Day::new(2014, 12, 29)?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span<U> {
    first: U,
    last: U,
}

/// A range of days.
pub type DayRange = Span<Day>;
/// A range of weeks.
pub type WeekRange = Span<Week>;

/// A range ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the range ends {last} before it begins {first}")]
pub struct ReversedSpan<U: fmt::Display> {
    /// The first unit asked for.
    pub first: U,
    /// The last unit asked for.
    pub last: U,
}

impl DayRange {
    /// The range from one day to another, for literals.
    pub(crate) const fn literal(first: Day, last: Day) -> Self {
        assert!(first.days_since_1970() <= last.days_since_1970(), "reversed");
        Span { first, last }
    }
}

impl<U: TimeUnit> Span<U> {
    /// The range from one unit to another.
    ///
    /// # Errors
    /// [`ReversedSpan`] when the last comes before the first.
    pub fn new(first: U, last: U) -> Result<Self, ReversedSpan<U>> {
        if first <= last { Ok(Span { first, last }) } else { Err(ReversedSpan { first, last }) }
    }

    /// The range of one unit.
    pub const fn single(unit: U) -> Self {
        Span { first: unit, last: unit }
    }

    /// The range between two units, whichever comes first.
    pub(crate) fn between(a: U, b: U) -> Self {
        Span { first: a.min(b), last: a.max(b) }
    }

    /// The first unit.
    pub const fn first(self) -> U {
        self.first
    }

    /// The last unit.
    pub const fn last(self) -> U {
        self.last
    }

    /// How many units it holds, at least one.
    pub fn count(self) -> u32 {
        (self.last.position() - self.first.position()).unsigned_abs() + 1
    }

    /// Whether it holds a unit.
    pub fn contains(self, unit: U) -> bool {
        self.first <= unit && unit <= self.last
    }

    /// What it shares with another range.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        Span::new(self.first.max(other.first), self.last.min(other.last)).ok()
    }

    /// From the first of either range to the last.
    pub(crate) fn hull(self, other: Self) -> Self {
        Span { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

impl DayRange {
    /// The weeks that it touches: one day is enough.
    ///
    /// ```
    /// use maaltal::calendar::{Day, DayRange};
    /// let two_days = DayRange::new(Day::new(2015, 1, 4)?, Day::new(2015, 1, 5)?)?; // Sunday and Monday
    /// assert_eq!(two_days.touched_weeks().count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn touched_weeks(self) -> WeekRange {
        WeekRange::between(self.first.week(), self.last.week())
    }

    /// The weeks whose Thursday it holds; `None` when it holds none.
    #[must_use]
    pub fn weeks_by_thursday(self) -> Option<WeekRange> {
        let first = self.first.plus(3).week(); // the first week whose Thursday is not before
        let last = self.last.plus(-3).week();
        // At the edges of the calendar a week can be the nearest there is, and not hold its Thursday here.
        WeekRange::new(first, last).ok().filter(|_| self.contains(first.thursday()) && self.contains(last.thursday()))
    }
}

impl<U: TimeUnit> fmt::Display for Span<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

impl<U: TimeUnit> fmt::Debug for Span<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

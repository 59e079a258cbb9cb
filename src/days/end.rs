//! How a spell ends: on a day, not yet, or nobody knows when.

use core::fmt;
use core::str::FromStr;

use crate::calendar::{Day, DayError, DayRange};

/// The end of a spell. Ongoing and unknown are different: what is ongoing runs to the day the data speak of, what has an
/// unknown end is certain on its first day only.
///
/// Written as the date, as an empty text when ongoing, as `?` when unknown.
///
/// ```
/// use maaltal::{calendar::Day, days::End};
/// assert_eq!("".parse(), Ok(End::Ongoing));
/// assert_eq!("?".parse(), Ok(End::Unknown));
/// assert_eq!("2012-12-31".parse(), Ok(End::On(Day::ymd(2012, 12, 31))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum End {
    /// The last day, included.
    On(Day),
    /// It has not ended by the day the data speak of.
    Ongoing,
    /// It has ended or not; nobody knows when.
    Unknown,
}

impl End {
    /// The days that certainly belong to what began on `first` and ends so, in data up to `as_of`. After that day nothing
    /// is certain; of an unknown end only the first day is.
    #[inline]
    pub(crate) fn certain(self, first: Day, as_of: Day) -> Option<DayRange> {
        let last = match self {
            End::On(last) => last.min(as_of),
            End::Ongoing => as_of,
            End::Unknown => first.min(as_of),
        };
        DayRange::new(first, last).ok()
    }

    /// The days that can belong to it.
    #[inline]
    pub(crate) fn possible(self, first: Day, as_of: Day) -> Option<DayRange> {
        let last = match self {
            End::On(last) => last,
            End::Ongoing | End::Unknown => as_of,
        };
        DayRange::new(first, last).ok()
    }
}

/// A day, or one of two marks beyond the last day there is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PackedEnd(i32);

impl PackedEnd {
    pub(crate) const ONGOING: PackedEnd = PackedEnd(i32::MAX - 1);
    pub(crate) const UNKNOWN: PackedEnd = PackedEnd(i32::MAX);

    const fn unpacked(self) -> End {
        match self {
            PackedEnd::ONGOING => End::Ongoing,
            PackedEnd::UNKNOWN => End::Unknown,
            PackedEnd(day) => End::On(Day::from_days_since_1970(day)),
        }
    }

    /// The day by number, and the marks after every day.
    pub(crate) const fn number(self) -> i32 {
        self.0
    }

    /// The last day that is known by number, of what began on a first: that one where the end is unknown, and a mark after
    /// every day where it is ongoing.
    #[inline]
    pub(crate) fn known_number(self, first: i32) -> i32 {
        if self == PackedEnd::UNKNOWN { first } else { self.0 }
    }

    /// A number by which what is ongoing comes last.
    pub(crate) const fn in_order(self) -> i32 {
        match self {
            PackedEnd::ONGOING => PackedEnd::UNKNOWN.0,
            PackedEnd::UNKNOWN => PackedEnd::ONGOING.0,
            PackedEnd(day) => day,
        }
    }
}

impl From<End> for PackedEnd {
    fn from(end: End) -> Self {
        match end {
            End::On(day) => PackedEnd(day.days_since_1970()),
            End::Ongoing => PackedEnd::ONGOING,
            End::Unknown => PackedEnd::UNKNOWN,
        }
    }
}

impl From<PackedEnd> for End {
    #[inline]
    fn from(packed: PackedEnd) -> Self {
        packed.unpacked()
    }
}

impl fmt::Debug for PackedEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        End::from(*self).fmt(f)
    }
}

impl FromStr for End {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        match text {
            "" => Ok(End::Ongoing),
            "?" => Ok(End::Unknown),
            date => date.parse().map(End::On),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::On(day) => day.fmt(f),
            End::Ongoing => Ok(()),
            End::Unknown => f.write_str("?"),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(End, "a date, an empty text (ongoing) or \"?\" (unknown)", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\?)?$");

/// From a first day, included, to an end that does not come before it.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::days::{End, Stay};
/// let stay = Stay::new(Day::ymd(2012, 8, 13), End::On(Day::ymd(2013, 6, 28)))?;
/// assert_eq!(stay.first(), Day::ymd(2012, 8, 13));
/// assert!(Stay::new(Day::ymd(2012, 8, 13), End::On(Day::ymd(2012, 8, 12))).is_err());
/// # Ok::<(), maaltal::days::ReversedStay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stay {
    first: Day,
    end: PackedEnd,
}

/// Something ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("ends {last} before it begins {first}")]
pub struct ReversedStay {
    /// The first day asked for.
    pub first: Day,
    /// The last day asked for.
    pub last: Day,
}

impl Stay {
    /// From a day to an end.
    ///
    /// # Errors
    /// [`ReversedStay`] when it ends before it begins.
    pub fn new(first: Day, end: End) -> Result<Self, ReversedStay> {
        match end {
            End::On(last) if last < first => Err(ReversedStay { first, last }),
            _ => Ok(Stay { first, end: end.into() }),
        }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Day {
        self.first
    }

    /// How it ends.
    #[must_use]
    pub const fn end(self) -> End {
        self.end.unpacked()
    }

    /// The last day that is known by number: the first where the end is unknown, and a number after every day where it is
    /// ongoing.
    #[inline]
    pub(crate) fn known_number(self) -> i32 {
        self.end.known_number(self.first.days_since_1970())
    }

    /// The days that are certainly its own, in data up to a day.
    pub(crate) fn certain_days(self, as_of: Day) -> Option<DayRange> {
        self.end().certain(self.first, as_of)
    }

    /// The days that can be its own, in data up to a day.
    pub(crate) fn possible_days(self, as_of: Day) -> Option<DayRange> {
        self.end().possible(self.first, as_of)
    }
}

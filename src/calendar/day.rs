//! One day.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::Week;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31. Written `2012-12-31`.
///
/// ```
/// use maaltal::calendar::{Day, DayError};
///
/// let day: Day = "2012-02-29".parse()?;
/// assert_eq!(day.plus(1), Day::new(2012, 3, 1)?);
/// assert!(matches!("2013-02-29".parse::<Day>(), Err(DayError::Impossible { .. })));
/// assert!(matches!("29-02-2012".parse::<Day>(), Err(DayError::Form { .. })));
/// # Ok::<(), DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A text or a date is not a day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// Not written year-month-day.
    #[error("«{value}» is not a date: write year-month-day, as in 2012-12-31")]
    Form {
        /// The text that was read.
        value: String,
    },
    /// Rightly written, but the calendar has no such day.
    #[error("«{value}» does not exist in the calendar")]
    Impossible {
        /// The text that was read.
        value: String,
    },
}

impl Day {
    /// The first day that can be held.
    pub const MIN: Day = Day::ymd(1, 1, 1);
    /// The last day that can be held; some systems write it for "open".
    pub const MAX: Day = Day::ymd(9999, 12, 31);

    /// The day of a year, month and day of the month.
    ///
    /// # Errors
    /// [`DayError::Impossible`] when the calendar has no such day, or outside the years 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DayError> {
        NaiveDate::from_ymd_opt(year, month, day)
            .and_then(|date| Day::try_from(date).ok())
            .ok_or_else(|| DayError::Impossible { value: format!("{year:04}-{month:02}-{day:02}") })
    }

    /// The day of a literal, for constants.
    ///
    /// # Panics
    /// When there is no such day; in a constant the compiler says so.
    #[must_use]
    #[expect(clippy::panic, reason = "the door for literals")]
    pub const fn ymd(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) if year >= 1 && year <= 9999 => Day(date.to_epoch_days()),
            _ => panic!("no such day"),
        }
    }

    /// The number of days since 1970-01-01.
    #[must_use]
    pub const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The day with that number, or the nearest that can be held.
    #[must_use]
    pub const fn from_days_since_1970(number: i32) -> Self {
        if number < Day::MIN.0 {
            Day::MIN
        } else if number > Day::MAX.0 {
            Day::MAX
        } else {
            Day(number)
        }
    }

    /// The day so many days later, or earlier when negative; it stops at [`Day::MIN`] and [`Day::MAX`].
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Day::from_days_since_1970(self.0.saturating_add(days))
    }

    /// The ISO week it lies in.
    #[must_use]
    pub const fn week(self) -> Week {
        Week::from_weeks_since_1970((self.0 + 3).div_euclid(7))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.date().year()
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.date().month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.date().day()
    }

    /// The day on which somebody born this day reaches an age. Born on 29 February, the day is 1 March in other years.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// assert_eq!(Day::ymd(1984, 2, 29).birthday(30), Day::ymd(2014, 3, 1));
    /// assert_eq!(Day::ymd(1984, 2, 29).birthday(28), Day::ymd(2012, 2, 29));
    /// ```
    #[must_use]
    pub fn birthday(self, age: u32) -> Self {
        let year = self.year().saturating_add(i32::try_from(age).unwrap_or(i32::MAX));
        let (month, day) = (self.month(), self.day_of_month());
        Day::new(year, month, day).or_else(|_| Day::new(year, 3, 1)).unwrap_or(Day::MAX)
    }

    /// The same date so many months earlier; a missing date becomes the last of its month.
    pub(crate) fn months_earlier(self, months: u32) -> Self {
        self.date().checked_sub_months(chrono::Months::new(months)).map_or(Day::MIN, Day::clamped)
    }

    /// The last day of its month.
    pub(crate) fn last_of_month(self) -> Self {
        let next = self.plus(32 - self.day_of_month().cast_signed()); // some day of the next month
        if next == Day::MAX { next } else { next.plus(-next.day_of_month().cast_signed()) }
    }

    pub(crate) fn is_last_of_month(self) -> bool {
        self == self.last_of_month()
    }

    fn clamped(date: NaiveDate) -> Self {
        Day::from_days_since_1970(date.to_epoch_days())
    }

    fn date(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.0).unwrap_or(NaiveDate::MAX)
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.date()
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = DayError;

    fn try_from(date: NaiveDate) -> Result<Self, DayError> {
        if (1..=9999).contains(&date.year()) {
            Ok(Day(date.to_epoch_days()))
        } else {
            Err(DayError::Impossible { value: date.to_string() })
        }
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let form = || DayError::Form { value: text.to_owned() };
        let bytes = text.as_bytes();
        let dashes = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        let digits = bytes.iter().enumerate().all(|(i, b)| i == 4 || i == 7 || b.is_ascii_digit());
        if !dashes || !digits {
            return Err(form());
        }
        let part = |range: core::ops::Range<usize>| text.get(range).and_then(|part| part.parse().ok()).ok_or_else(form);
        let (year, month, day): (u32, u32, u32) = (part(0..4)?, part(5..7)?, part(8..10)?);
        Day::new(year.cast_signed(), month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Day, "a date, such as \"2012-12-31\"", "format": "date");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_month_ends_with_the_calendar() {
        assert_eq!(Day::ymd(9999, 12, 1).last_of_month(), Day::MAX);
        assert!(Day::MAX.is_last_of_month() && !Day::MAX.plus(-1).is_last_of_month());
        assert_eq!(Day::ymd(9999, 11, 15).last_of_month(), Day::ymd(9999, 11, 30));
        assert_eq!(Day::ymd(2024, 2, 1).last_of_month(), Day::ymd(2024, 2, 29));
    }
}

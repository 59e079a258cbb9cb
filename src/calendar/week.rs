//! One ISO week.

use core::fmt;
use core::str::FromStr;

use super::day::Day;
use super::period::{CalendarError, digits};
use super::span::DayRange;
use super::year::Year;

/// An ISO week, Monday to Sunday. Written `2014-W52`. It belongs to the year its Thursday lies in.
///
/// ```
/// use maaltal::calendar::{Day, Week};
///
/// let week: Week = "2015-W53".parse()?;
/// assert_eq!(week.first_day(), Day::new(2015, 12, 28)?);
/// assert_eq!(week.plus(1).to_string(), "2016-W01");
/// assert!(Week::new(2014, 53).is_err()); // 2014 has 52
/// assert_eq!(Day::new(2024, 12, 30)?.week().to_string(), "2025-W01");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(i32);

impl Week {
    /// The week of an ISO year and number.
    ///
    /// # Errors
    /// [`CalendarError::NoSuchWeek`] for week 0, for week 53 of a year with 52, and outside the years 1 to 9999.
    pub fn new(year: i32, number: u32) -> Result<Self, CalendarError> {
        let no_such_week = CalendarError::NoSuchWeek { year, number };
        let Ok(of_year) = Year::new(year) else { return Err(no_such_week) };
        let weeks = of_year.weeks();
        if number == 0 || i64::from(number) > i64::from(weeks.count()) {
            return Err(no_such_week);
        }
        Ok(weeks.first().plus(number.cast_signed() - 1))
    }

    /// The number of weeks since the one that holds 1970-01-01.
    #[must_use]
    pub const fn weeks_since_1970(self) -> i32 {
        self.0
    }

    /// The week that many weeks from the one that holds 1970-01-01, or the nearest that a [`Day`] reaches.
    #[must_use]
    pub const fn from_weeks_since_1970(number: i32) -> Self {
        const MIN: i32 = (Day::MIN.days_since_1970() + 3).div_euclid(7);
        const MAX: i32 = (Day::MAX.days_since_1970() + 3).div_euclid(7);
        if number < MIN {
            Week(MIN)
        } else if number > MAX {
            Week(MAX)
        } else {
            Week(number)
        }
    }

    /// The week so many weeks later, or earlier when negative.
    #[must_use]
    pub const fn plus(self, weeks: i32) -> Self {
        Week::from_weeks_since_1970(self.0.saturating_add(weeks))
    }

    /// Its Monday.
    #[must_use]
    pub const fn first_day(self) -> Day {
        Day::from_days_since_1970(self.0 * 7 - 3)
    }

    /// Its Thursday, which decides the month, quarter and year it belongs to.
    #[must_use]
    pub const fn thursday(self) -> Day {
        Day::from_days_since_1970(self.0 * 7)
    }

    /// Its Sunday.
    #[must_use]
    pub const fn last_day(self) -> Day {
        Day::from_days_since_1970(self.0 * 7 + 3)
    }

    /// Its seven days.
    #[must_use]
    pub fn days(self) -> DayRange {
        DayRange::between(self.first_day(), self.last_day())
    }

    /// The ISO year it belongs to.
    #[must_use]
    pub fn year(self) -> i32 {
        self.thursday().year()
    }

    /// Its number in the ISO year, 1 to 53.
    #[must_use]
    pub fn number(self) -> u32 {
        let first = Day::new(self.year(), 1, 4).map_or(self, Day::week);
        (self.0 - first.0 + 1).unsigned_abs()
    }
}

impl FromStr for Week {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let form = || CalendarError::Form { value: text.to_owned(), wanted: "a week such as 2014-W52" };
        let (year, number) = text.split_once("-W").ok_or_else(form)?;
        let (year, number) = (digits(year, 4).ok_or_else(form)?, digits(number, 2).ok_or_else(form)?);
        Week::new(year.cast_signed(), number)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

impl fmt::Debug for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Week, "a week, such as \"2014-W52\"", "pattern": "^[0-9]{4}-W[0-9]{2}$");

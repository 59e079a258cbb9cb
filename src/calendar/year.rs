//! Years and rolling years.

use core::fmt;
use core::str::FromStr;

use super::day::Day;
use super::month::Quarter;
use super::period::{CalendarError, Period};
use super::span::{DayRange, WeekRange};

/// A calendar year. Written `2014`.
///
/// ```
/// use maaltal::calendar::Year;
/// assert_eq!(Year::new(2015)?.weeks().count(), 53);
/// assert_eq!(Year::new(2014)?.weeks().count(), 52);
/// # Ok::<(), maaltal::calendar::CalendarError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i32);

impl Year {
    /// The year of a number.
    ///
    /// # Errors
    /// [`CalendarError::NoSuchYear`] outside 1 to 9999.
    pub const fn new(year: i32) -> Result<Self, CalendarError> {
        if year < 1 || year > 9999 {
            return Err(CalendarError::NoSuchYear { year });
        }
        Ok(Year(year))
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// 1 January.
    #[must_use]
    pub const fn first_day(self) -> Day {
        Day::ymd(self.0, 1, 1)
    }

    /// 31 December.
    #[must_use]
    pub const fn last_day(self) -> Day {
        Day::ymd(self.0, 12, 31)
    }

    /// Its days.
    #[must_use]
    pub fn days(self) -> DayRange {
        DayRange::between(self.first_day(), self.last_day())
    }

    /// The 52 or 53 weeks whose Thursday lies in it.
    #[must_use]
    pub fn weeks(self) -> WeekRange {
        let first = Day::ymd(self.0, 1, 4).week();
        WeekRange::between(first, Day::ymd(self.0, 12, 28).week())
    }
}

impl FromStr for Year {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        match text.parse()? {
            Period::Year(year) => Ok(year),
            _ => Err(CalendarError::Form { value: text.to_owned(), wanted: "a year" }),
        }
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl fmt::Debug for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A rolling year: the four quarters that end with one. Written `2024QMAT03`, which is not March.
///
/// ```
/// use maaltal::calendar::{Day, RollingYear};
/// let year: RollingYear = "2024QMAT03".parse()?;
/// assert_eq!(year.first_day(), Day::new(2023, 10, 1)?);
/// assert_eq!(year.last_day(), Day::new(2024, 9, 30)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "rullende år")]
pub struct RollingYear(Quarter);

impl RollingYear {
    /// The year that ends with a quarter.
    #[must_use]
    pub const fn ending(quarter: Quarter) -> Self {
        RollingYear(quarter)
    }

    /// The quarter it ends with.
    #[must_use]
    pub const fn last_quarter(self) -> Quarter {
        self.0
    }

    /// Its four quarters, the first first.
    #[must_use]
    pub const fn quarters(self) -> [Quarter; 4] {
        [self.0.plus(-3), self.0.plus(-2), self.0.plus(-1), self.0]
    }

    /// The first day of its first quarter.
    #[must_use]
    pub const fn first_day(self) -> Day {
        self.0.plus(-3).first_day()
    }

    /// The last day of its last quarter.
    #[must_use]
    pub const fn last_day(self) -> Day {
        self.0.last_day()
    }

    /// Its days.
    #[must_use]
    pub fn days(self) -> DayRange {
        DayRange::between(self.first_day(), self.last_day())
    }
}

impl FromStr for RollingYear {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        match text.parse()? {
            Period::RollingYear(year) => Ok(year),
            _ => Err(CalendarError::Form { value: text.to_owned(), wanted: "a rolling year" }),
        }
    }
}

impl fmt::Display for RollingYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}QMAT{:02}", self.0.year(), self.0.number())
    }
}

impl fmt::Debug for RollingYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Year, "a year, such as \"2014\"", "pattern": "^[0-9]{4}(Y01)?$");
#[cfg(feature = "serde")]
crate::text::serde_as_text!(RollingYear, "a rolling year, such as \"2024QMAT03\"", "pattern": "^[0-9]{4}QMAT[0-9]{2}$");

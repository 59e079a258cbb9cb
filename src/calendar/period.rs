//! A period that a figure is asked for, in the spellings that Jobindsats and Statistics Denmark use.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use super::day::Day;
use super::month::{Month, Quarter};
use super::span::{DayRange, WeekRange};
use super::week::Week;
use super::year::{RollingYear, Year};

/// A text or a number is not a period of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// Not written as a period is.
    #[error("«{value}» is not {wanted}")]
    Form {
        /// The text that was read.
        value: String,
        /// What was wanted.
        wanted: &'static str,
    },
    /// The year has no such week.
    #[error("the year {year} has no week {number}")]
    NoSuchWeek {
        /// The ISO year.
        year: i32,
        /// The number asked for.
        number: u32,
    },
    /// The year has no such month or quarter.
    #[error("the year {year} has no {what} {number}")]
    NoSuchPart {
        /// The year.
        year: i32,
        /// The number asked for.
        number: u32,
        /// "month" or "quarter".
        what: &'static str,
    },
    /// Outside the years 1 to 9999.
    #[error("the year {year} is outside 1 to 9999")]
    NoSuchYear {
        /// The year asked for.
        year: i32,
    },
}

/// The kind of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum PeriodKind {
    /// An ISO week.
    Week,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
    /// Four quarters.
    RollingYear,
}

/// A week, month, quarter, year or rolling year.
///
/// Reads what Jobindsats writes (`2024M03`, `2024Q1`, `2026Q01`, `2025Y01`, `2024`, `2024QMAT03`), what Statistics
/// Denmark writes (`2026M06`, `2025K1`) and ISO weeks (`2026-W53`); writes the first spelling of each.
///
/// ```
/// use maaltal::calendar::{Day, Period};
///
/// assert_eq!("2026Q01".parse::<Period>()?, "2026Q1".parse()?);
/// assert_eq!("2025K1".parse::<Period>()?.to_string(), "2025Q1");
/// assert_eq!("2024QMAT02".parse::<Period>()?.last_day(), Day::new(2024, 6, 30)?); // not February
/// assert!("2012Q1".parse::<Period>()? < "2012M12".parse()?); // in time
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// An ISO week.
    Week(Week),
    /// A calendar month.
    Month(Month),
    /// A calendar quarter.
    Quarter(Quarter),
    /// A calendar year.
    Year(Year),
    /// The four quarters that end with one.
    RollingYear(RollingYear),
}

impl Period {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> PeriodKind {
        match self {
            Period::Week(_) => PeriodKind::Week,
            Period::Month(_) => PeriodKind::Month,
            Period::Quarter(_) => PeriodKind::Quarter,
            Period::Year(_) => PeriodKind::Year,
            Period::RollingYear(_) => PeriodKind::RollingYear,
        }
    }

    /// Its days.
    #[must_use]
    pub fn days(self) -> DayRange {
        match self {
            Period::Week(week) => week.days(),
            Period::Month(month) => month.days(),
            Period::Quarter(quarter) => quarter.days(),
            Period::Year(year) => year.days(),
            Period::RollingYear(year) => year.days(),
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        self.days().first()
    }

    /// Its last day, on which a stock is counted.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.days().last()
    }

    /// The weeks whose Thursday lies in it.
    ///
    /// ```
    /// use maaltal::calendar::Period;
    /// let weeks = "2015".parse::<Period>()?.weeks();
    /// assert_eq!((weeks.first().to_string(), weeks.last().to_string()), ("2015-W01".into(), "2015-W53".into()));
    /// # Ok::<(), maaltal::calendar::CalendarError>(())
    /// ```
    #[must_use]
    pub fn weeks(self) -> WeekRange {
        // Every period is at least seven days long, so it holds a Thursday.
        let days = self.days();
        days.weeks_by_thursday().unwrap_or(WeekRange::single(days.first().week()))
    }
}

/// In time: by the last day, then by the first, the longer before the shorter.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |period: &Period| (period.last_day(), period.first_day(), period.kind());
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Reads exactly so many digits.
pub(super) fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl FromStr for Period {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let form = || CalendarError::Form {
            value: text.to_owned(),
            wanted: "a period such as 2024M03, 2024Q1, 2024, 2024QMAT03 or 2024-W52",
        };
        if text.contains("-W") {
            return text.parse().map(Period::Week);
        }
        let (year, rest) = text.split_at_checked(4).ok_or_else(form)?;
        let year = digits(year, 4).ok_or_else(form)?.cast_signed();
        let quarter = |number: &str| {
            let number = digits(number, 1).or_else(|| digits(number, 2)).ok_or_else(form)?;
            Quarter::new(year, number)
        };
        match rest {
            "" | "Y01" => Year::new(year).map(Period::Year),
            _ if rest.starts_with("QMAT") => {
                digits(&rest[4..], 2).ok_or_else(form)?;
                quarter(&rest[4..]).map(RollingYear::ending).map(Period::RollingYear)
            }
            _ if rest.starts_with(['Q', 'K']) => quarter(&rest[1..]).map(Period::Quarter),
            _ if rest.starts_with('M') => Month::new(year, digits(&rest[1..], 2).ok_or_else(form)?).map(Period::Month),
            _ => Err(form()),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Week(week) => week.fmt(f),
            Period::Month(month) => month.fmt(f),
            Period::Quarter(quarter) => quarter.fmt(f),
            Period::Year(year) => year.fmt(f),
            Period::RollingYear(year) => year.fmt(f),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Period, "a period, such as \"2014M12\"", "pattern": "^[0-9]{4}(-W[0-9]{2}|M[0-9]{2}|[QK][0-9]{1,2}|QMAT[0-9]{2}|Y01)?$");

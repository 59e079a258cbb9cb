//! How far a rule looks back.

use super::day::Day;
use super::span::{DayRange, WeekRange};

/// What a rule counts: days, or weeks of which one day is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum CountedIn {
    /// Days.
    Days,
    /// ISO weeks, touched by one day: the rule of the DREAM register, in use when the goals of 2014 were set.
    TouchedWeeks,
}

/// The unit a window is stated in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum WindowUnit {
    /// Days.
    Days,
    /// Whole ISO weeks.
    Weeks,
    /// Calendar months.
    Months,
}

/// A lookback window: "inden for de seneste 52 uger".
///
/// It ends at a day. *n* weeks are the *n* whole ISO weeks of which the last one ends on or before that day; *n* days
/// are the *n* days ending on it; *n* months run from the day after the same date *n* months earlier to it. A missing
/// date (30 February) becomes the last of its month, and a window of months that ends on the last of a month is whole
/// months. These are conventions of the crate: no source states them.
///
/// ```
/// use maaltal::calendar::{Day, DayRange, Window};
/// let year = Window::months(12).days_to(Day::new(2023, 2, 28)?);
/// assert_eq!(year, DayRange::new(Day::new(2022, 3, 1)?, Day::new(2023, 2, 28)?)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    count: u16,
    unit: WindowUnit,
}

impl Window {
    /// The most units a window may have.
    const MOST: u16 = 10_000;

    /// A window of whole ISO weeks.
    ///
    /// # Panics
    /// For literals: when the count is zero or above 10,000.
    #[must_use]
    pub const fn weeks(count: u16) -> Self {
        Window::literal(count, WindowUnit::Weeks)
    }

    /// A window of days.
    ///
    /// # Panics
    /// As [`Window::weeks`].
    #[must_use]
    pub const fn days(count: u16) -> Self {
        Window::literal(count, WindowUnit::Days)
    }

    /// A window of calendar months.
    ///
    /// # Panics
    /// As [`Window::weeks`].
    #[must_use]
    pub const fn months(count: u16) -> Self {
        Window::literal(count, WindowUnit::Months)
    }

    /// A window from data; `None` when the count is zero or above 10,000.
    #[must_use]
    pub const fn new(count: u16, unit: WindowUnit) -> Option<Self> {
        if count == 0 || count > Window::MOST { None } else { Some(Window { count, unit }) }
    }

    #[expect(clippy::panic, reason = "the door for literals")]
    const fn literal(count: u16, unit: WindowUnit) -> Self {
        match Window::new(count, unit) {
            Some(window) => window,
            None => panic!("a window holds 1 to 10,000 units"),
        }
    }

    /// How many units it holds.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.count
    }

    /// The unit it is stated in.
    #[must_use]
    pub const fn unit(self) -> WindowUnit {
        self.unit
    }

    /// Its days when it is looked back from a day.
    #[must_use]
    pub fn days_to(self, day: Day) -> DayRange {
        let count = i32::from(self.count);
        match self.unit {
            WindowUnit::Days => DayRange::between(day.plus(1 - count), day),
            WindowUnit::Weeks => {
                let weeks = self.weeks_to(day);
                DayRange::between(weeks.first().first_day(), weeks.last().last_day())
            }
            WindowUnit::Months => {
                let months = u32::from(self.count);
                let first = if day.is_last_of_month() {
                    // The day after the last of the month so many months earlier.
                    let month_earlier = day.plus(1 - day.day_of_month().cast_signed()).months_earlier(months);
                    first_of_next_month(month_earlier)
                } else {
                    day.months_earlier(months).plus(1)
                };
                DayRange::between(first.min(day), day)
            }
        }
    }

    /// Its weeks when it is looked back from a day: the whole weeks of a window of weeks, the weeks whose Thursday lies
    /// in it for the others.
    #[must_use]
    pub fn weeks_to(self, day: Day) -> WeekRange {
        match self.unit {
            WindowUnit::Weeks => {
                let last = day.plus(-6).week(); // ends on or before the day
                WeekRange::between(last.plus(1 - i32::from(self.count)), last)
            }
            WindowUnit::Days | WindowUnit::Months => {
                let days = self.days_to(day);
                days.weeks_by_thursday().unwrap_or(WeekRange::single(days.last().week()))
            }
        }
    }
}

fn first_of_next_month(first_of_month: Day) -> Day {
    let next = first_of_month.plus(31);
    next.plus(1 - next.day_of_month().cast_signed())
}

//! Days, weeks, months and periods.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use proptest::prelude::*;

use super::spells::end_kind;
use crate::calendar::{Day, DayRange, Month, Period, Quarter, RollingYear, Week, Year};
use crate::days::Stay;

/// Days of a range, shrinking to its first.
///
/// ```
/// use maaltal::calendar::{Day, DayRange};
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// let year = DayRange::new(Day::ymd(2016, 1, 1), Day::ymd(2016, 12, 31)).unwrap();
/// proptest!(|(day in strategies::days(year))| prop_assert!(year.contains(day)));
/// ```
pub fn days(range: DayRange) -> impl Strategy<Value = Day> + Clone {
    (range.first().days_since_1970()..=range.last().days_since_1970()).prop_map(Day::from_days_since_1970)
}

/// Weeks of a year, shrinking to its first: 52, or 53 in a year that has so many.
pub fn weeks(year: Year) -> impl Strategy<Value = Week> + Clone {
    let (first, last) = (year.first_day().plus(3).week(), year.last_day().plus(-3).week());
    (first.weeks_since_1970()..=last.weeks_since_1970()).prop_map(Week::from_weeks_since_1970)
}

/// Months of a year, shrinking to January.
pub fn months(year: Year) -> impl Strategy<Value = Month> + Clone {
    (1..=12_u32).prop_map(move |number| Month::new(year.number(), number).unwrap())
}

/// Periods of every kind that a year holds: itself, its quarters, months and weeks, and the rolling years that end in it.
/// Shrinking to the year.
///
/// ```
/// use maaltal::calendar::{Period, Year};
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// let year = Year::new(2016)?;
/// proptest!(|(period in strategies::periods(year))| {
///     prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
/// });
/// # Ok::<(), maaltal::calendar::CalendarError>(())
/// ```
pub fn periods(year: Year) -> impl Strategy<Value = Period> + Clone {
    let quarter = move |number| Quarter::new(year.number(), number).unwrap();
    prop_oneof![
        Just(Period::Year(year)),
        (1..=4_u32).prop_map(move |number| Period::Quarter(quarter(number))),
        months(year).prop_map(Period::Month),
        weeks(year).prop_map(Period::Week),
        (1..=4_u32).prop_map(move |number| Period::RollingYear(RollingYear::ending(quarter(number)))),
    ]
}

/// Stays that begin in a range, for up to a year, ongoing or with an unknown end; shrinking to the first day alone.
pub fn stays(range: DayRange) -> impl Strategy<Value = Stay> {
    (days(range), 0..=365_i32, end_kind())
        .prop_map(|(first, days, kind)| Stay::new(first, kind.end(first.plus(days))).unwrap())
}

/// A day, so many days after 1 January of a year.
pub(super) fn after_new_year(year: i32, days: impl Strategy<Value = i32>) -> impl Strategy<Value = Day> {
    days.prop_map(move |days| Day::ymd(year, 1, 1).plus(days))
}

//! Weeks, periods and windows, held against chrono and against counting day by day.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use maaltal::calendar::{
    CalendarError, Day, DayError, DayRange, Month, Period, PeriodKind, Quarter, RollingYear, Span, TimeUnit, Week,
    Window, WindowUnit, Year,
};

/// Every day from one to another.
fn days(first: Day, last: Day) -> impl Iterator<Item = Day> {
    (first.days_since_1970()..=last.days_since_1970()).map(Day::from_days_since_1970)
}

/// Every day of 1990 to 2060.
fn all_days() -> impl Iterator<Item = Day> {
    days(Day::ymd(1990, 1, 1), Day::ymd(2060, 12, 31))
}

/// The units of a range, one by one.
fn units<U: TimeUnit>(range: Span<U>) -> Vec<U> {
    (range.first().position()..=range.last().position()).map(U::at).collect()
}

/// The last day of a month, found by asking for each.
fn last_of_month(year: i32, month: u32) -> Day {
    (28..=31).filter_map(|day| Day::new(year, month, day).ok()).max().unwrap()
}

#[test]
fn days_agree_with_chrono() {
    for (day, date) in all_days().zip(NaiveDate::from_ymd_opt(1990, 1, 1).unwrap().iter_days()) {
        assert_eq!(NaiveDate::from(day), date);
        assert_eq!(Day::try_from(date), Ok(day));
        assert_eq!((day.year(), day.month(), day.day_of_month()), (date.year(), date.month(), date.day()));
        assert_eq!(Day::new(date.year(), date.month(), date.day()), Ok(day));
        assert_eq!(day.to_string(), date.to_string());
        assert_eq!(date.to_string().parse(), Ok(day));
    }
}

#[test]
fn weeks_agree_with_the_iso_weeks_of_chrono() {
    for day in all_days() {
        let iso = NaiveDate::from(day).iso_week();
        let on = |weekday| Day::try_from(NaiveDate::from_isoywd_opt(iso.year(), iso.week(), weekday).unwrap()).unwrap();
        let week = day.week();
        assert_eq!((week.year(), week.number()), (iso.year(), iso.week()), "{day}");
        assert_eq!(week.first_day(), on(Weekday::Mon), "{day}");
        assert_eq!(week.thursday(), on(Weekday::Thu), "{day}");
        assert_eq!(week.last_day(), on(Weekday::Sun), "{day}");
        assert!(week.days().contains(day) && week.days().count() == 7);
        assert_eq!(Week::new(iso.year(), iso.week()), Ok(week));
        assert_eq!(week.to_string(), format!("{:04}-W{:02}", iso.year(), iso.week()));
        assert_eq!(week.to_string().parse(), Ok(week));
        assert_eq!(Week::from_weeks_since_1970(week.weeks_since_1970()), week);
        assert_eq!(day.plus(7).week(), week.plus(1));
    }
}

#[test]
fn the_weeks_of_a_period_are_those_whose_thursday_lies_in_it() {
    let mut weeks: BTreeMap<Period, Vec<Week>> = BTreeMap::new();
    for day in all_days().filter(|day| NaiveDate::from(*day).weekday() == Weekday::Thu) {
        let quarter = Quarter::new(day.year(), (day.month() - 1) / 3 + 1).unwrap();
        for period in [
            Period::Month(Month::new(day.year(), day.month()).unwrap()),
            Period::Quarter(quarter),
            Period::Year(Year::new(day.year()).unwrap()),
        ] {
            weeks.entry(period).or_default().push(day.week());
        }
        for later in 0..4 {
            weeks.entry(Period::RollingYear(RollingYear::ending(quarter.plus(later)))).or_default().push(day.week());
        }
    }
    // Rolling years that begin before 1990 or end after 2060 were seen in part only.
    weeks.retain(|period, _| period.first_day() >= Day::ymd(1990, 1, 1) && period.last_day() <= Day::ymd(2060, 12, 31));
    assert_eq!(weeks.len(), 71 * (12 + 4 + 1) + 71 * 4 - 3);
    for (period, weeks) in &weeks {
        assert_eq!(units(period.weeks()), *weeks, "{period}");
        if let Period::Year(year) = period {
            assert_eq!(units(year.weeks()), *weeks, "{period}");
        }
    }
}

#[test]
fn the_periods_of_a_year_hold_its_days() {
    for year in (1990..=2060).map(|year| Year::new(year).unwrap()) {
        let months: Vec<Day> = (1..=12).flat_map(|n| units(Month::new(year.number(), n).unwrap().days())).collect();
        let quarters: Vec<Day> = (1..=4).flat_map(|n| units(Quarter::new(year.number(), n).unwrap().days())).collect();
        assert_eq!(months, units(year.days()));
        assert_eq!(quarters, units(year.days()));
        let rolling = RollingYear::ending(Quarter::new(year.number(), 4).unwrap());
        assert_eq!(rolling.days(), year.days());
        assert_eq!(rolling.quarters().map(Quarter::number), [1, 2, 3, 4]);
    }
}

#[test]
fn the_years_with_53_weeks_are_known() {
    let long: Vec<i32> =
        (1990..=2030).filter(|year| Year::new(*year).is_ok_and(|year| year.weeks().count() == 53)).collect();
    assert_eq!(long, [1992, 1998, 2004, 2009, 2015, 2020, 2026]);
    for year in 1990..=2030 {
        assert_eq!(Week::new(year, 53).is_ok(), long.contains(&year), "{year}");
        assert!(Week::new(year, 52).is_ok() && Week::new(year, 54).is_err() && Week::new(year, 0).is_err());
    }
}

#[test]
fn every_spelling_of_a_period_reads_and_prints_as_the_first() {
    for (text, printed, kind, first, last) in [
        ("2024M03", "2024M03", PeriodKind::Month, "2024-03-01", "2024-03-31"),
        ("2026M06", "2026M06", PeriodKind::Month, "2026-06-01", "2026-06-30"),
        ("2024M02", "2024M02", PeriodKind::Month, "2024-02-01", "2024-02-29"),
        ("2024Q1", "2024Q1", PeriodKind::Quarter, "2024-01-01", "2024-03-31"),
        ("2026Q01", "2026Q1", PeriodKind::Quarter, "2026-01-01", "2026-03-31"),
        ("2025K1", "2025Q1", PeriodKind::Quarter, "2025-01-01", "2025-03-31"),
        ("2024", "2024", PeriodKind::Year, "2024-01-01", "2024-12-31"),
        ("2025Y01", "2025", PeriodKind::Year, "2025-01-01", "2025-12-31"),
        ("2024QMAT03", "2024QMAT03", PeriodKind::RollingYear, "2023-10-01", "2024-09-30"),
        ("2024QMAT04", "2024QMAT04", PeriodKind::RollingYear, "2024-01-01", "2024-12-31"),
        ("2026-W53", "2026-W53", PeriodKind::Week, "2026-12-28", "2027-01-03"),
        ("2025-W01", "2025-W01", PeriodKind::Week, "2024-12-30", "2025-01-05"),
    ] {
        let period: Period = text.parse().unwrap();
        assert_eq!((period.to_string().as_str(), period.kind()), (printed, kind));
        assert_eq!(period.first_day(), first.parse().unwrap(), "{text}");
        assert_eq!(period.last_day(), last.parse().unwrap(), "{text}");
        assert_eq!(printed.parse(), Ok(period));
    }
}

#[test]
fn what_is_no_period_is_refused_with_its_reason() {
    let no_form = [
        "",
        "24",
        "20244",
        "2024M3",
        "2024M003",
        "2024M",
        "2024Q",
        "2024Q001",
        "2024Y02",
        "2024Y1",
        "2024QMAT3",
        "2024QMAT",
        "2024q1",
        "2024m03",
        "2024KMAT01",
        "2024-03",
        "2024-W5",
        "2024W05",
        "2024-W005",
        "24-W05",
        "2024-w05",
        " 2024",
        "2024 ",
        "-024",
        "+024M01",
        "2024M+1",
        "２０２４",
        "2024M０3",
        "æ024",
    ];
    for text in no_form {
        let error = text.parse::<Period>().unwrap_err();
        assert!(matches!(&error, CalendarError::Form { value, .. } if value == text), "{text}: {error}");
    }
    for (text, message) in [
        ("2014-W53", "the year 2014 has no week 53"),
        ("2014-W00", "the year 2014 has no week 0"),
        ("0000-W01", "the year 0 has no week 1"),
        ("2014M13", "the year 2014 has no month 13"),
        ("2014M00", "the year 2014 has no month 0"),
        ("2014Q5", "the year 2014 has no quarter 5"),
        ("2014K00", "the year 2014 has no quarter 0"),
        ("2014QMAT05", "the year 2014 has no quarter 5"),
        ("0000", "the year 0 is outside 1 to 9999"),
        ("x", "«x» is not a period such as 2024M03, 2024Q1, 2024, 2024QMAT03 or 2024-W52"),
    ] {
        assert_eq!(text.parse::<Period>().unwrap_err().to_string(), message);
    }
    assert_eq!("2024Q1".parse::<Month>().unwrap_err().to_string(), "«2024Q1» is not a month");
    assert_eq!("2024M01".parse::<Quarter>().unwrap_err().to_string(), "«2024M01» is not a quarter");
    assert_eq!("2024M01".parse::<Year>().unwrap_err().to_string(), "«2024M01» is not a year");
    assert_eq!("2024".parse::<RollingYear>().unwrap_err().to_string(), "«2024» is not a rolling year");
    assert_eq!("2024".parse::<Week>().unwrap_err().to_string(), "«2024» is not a week such as 2014-W52");
}

#[test]
fn what_is_no_day_is_refused_with_its_reason() {
    for text in ["", "2012-1-01", "29-02-2012", "2012/02/29", "2012-02-29 ", "2012-02-2æ", "12-02-2012", "+012-02-01"]
    {
        assert_eq!(text.parse::<Day>(), Err(DayError::Form { value: text.to_owned() }));
    }
    for text in ["2013-02-29", "2013-02-30", "2013-00-01", "2013-13-01", "2013-01-00", "2013-01-32", "0000-01-01"] {
        assert_eq!(text.parse::<Day>(), Err(DayError::Impossible { value: text.to_owned() }));
    }
}

#[test]
fn a_window_of_weeks_is_the_last_whole_weeks_that_have_ended() {
    let sundays: Vec<Day> = days(Day::ymd(2008, 1, 1), Day::ymd(2016, 12, 31))
        .filter(|day| NaiveDate::from(*day).weekday() == Weekday::Sun)
        .collect();
    for day in days(Day::ymd(2012, 1, 1), Day::ymd(2016, 12, 31)) {
        let ended = sundays.partition_point(|sunday| *sunday <= day);
        for count in [1_u16, 2, 4, 13, 26, 52, 53, 65, 156] {
            let window = Window::weeks(count);
            let sundays = &sundays[ended - usize::from(count)..ended];
            let weeks: Vec<Week> = sundays.iter().map(|sunday| sunday.week()).collect();
            assert_eq!(units(window.weeks_to(day)), weeks, "{count} weeks to {day}");
            let expected = DayRange::new(sundays[0].plus(-6), sundays[weeks.len() - 1]).unwrap();
            assert_eq!(window.days_to(day), expected, "{count} weeks to {day}");
        }
    }
}

#[test]
fn a_window_of_days_is_the_days_ending_on_it() {
    for day in days(Day::ymd(2012, 1, 1), Day::ymd(2012, 12, 31)) {
        for count in [1_u16, 7, 28, 364, 366] {
            let range = Window::days(count).days_to(day);
            assert_eq!((range.last(), range.count()), (day, u32::from(count)));
        }
    }
}

#[test]
fn a_window_of_months_runs_from_the_day_after_the_same_date() {
    for day in days(Day::ymd(2011, 1, 1), Day::ymd(2016, 12, 31)) {
        for count in 1_u16..=26 {
            let month_number = day.year() * 12 + day.month().cast_signed() - 1 - i32::from(count);
            let (year, month) = (month_number.div_euclid(12), month_number.rem_euclid(12).cast_unsigned() + 1);
            let is_last = day == last_of_month(day.year(), day.month());
            let same_date = Day::new(year, month, day.day_of_month());
            let before = match same_date {
                Ok(date) if !is_last => date,
                _ => last_of_month(year, month), // a missing date, or whole months
            };
            let expected = DayRange::new(before.plus(1), day).unwrap();
            assert_eq!(Window::months(count).days_to(day), expected, "{count} months to {day}");
        }
    }
}

#[test]
fn a_window_of_months_around_the_end_of_february() {
    for (day, months, first) in [
        ("2012-02-28", 12, "2011-03-01"), // the month goes on to 29 February: from the day after 28 February 2011
        ("2012-02-29", 12, "2011-03-01"), // ends on a month's end: twelve whole months
        ("2013-02-28", 12, "2012-03-01"), // ends on a month's end, so 29 February 2012 is outside
        ("2012-03-29", 1, "2012-03-01"),  // from the day after 29 February
        ("2013-03-29", 1, "2013-03-01"),  // 29 February is missing: from the day after the 28th
        ("2013-03-30", 1, "2013-03-01"),  // so is 30 February
        ("2013-03-28", 1, "2013-03-01"),
        ("2013-03-31", 1, "2013-03-01"),
        ("2012-03-28", 1, "2012-02-29"),
        ("2012-04-30", 2, "2012-03-01"),
        ("2012-12-31", 12, "2012-01-01"),
        ("2012-12-30", 12, "2011-12-31"),
        ("2013-02-28", 1, "2013-02-01"),
    ] {
        let day = day.parse().unwrap();
        let expected = DayRange::new(first.parse().unwrap(), day).unwrap();
        assert_eq!(Window::months(months).days_to(day), expected, "{months} months to {day}");
    }
}

#[test]
fn the_weeks_of_days_are_those_whose_thursday_they_hold() {
    let first = Day::ymd(2014, 12, 20);
    for (from, length) in (0..21).flat_map(|from| (0..28).map(move |length| (from, length))) {
        let range = DayRange::new(first.plus(from), first.plus(from + length)).unwrap();
        let thursdays: Vec<Week> =
            units(range).iter().filter(|day| day.week().thursday() == **day).map(|day| day.week()).collect();
        assert_eq!(range.weeks_by_thursday().map(units).unwrap_or_default(), thursdays, "{range}");
        let mut touched: Vec<Week> = units(range).iter().map(|day| day.week()).collect();
        touched.dedup();
        assert_eq!(units(range.touched_weeks()), touched, "{range}");
    }
}

#[test]
fn a_birthday_on_29_february_is_reached_on_1_march() {
    for born in days(Day::ymd(1980, 1, 1), Day::ymd(1984, 12, 31)) {
        for age in 0..=80_u32 {
            let year = born.year() + age.cast_signed();
            let same_date = Day::new(year, born.month(), born.day_of_month());
            let expected = if same_date.is_err() { Day::new(year, 3, 1) } else { same_date };
            assert_eq!(Ok(born.birthday(age)), expected, "{born}, {age}");
        }
    }
    let leapling = Day::ymd(1984, 2, 29);
    assert_eq!([28, 29, 30].map(|age| leapling.birthday(age).to_string()), ["2012-02-29", "2013-03-01", "2014-03-01"]);
}

#[test]
fn a_reversed_range_is_refused() {
    let error = DayRange::new(Day::ymd(2014, 1, 2), Day::ymd(2014, 1, 1)).unwrap_err();
    assert_eq!(error.to_string(), "the range ends 2014-01-01 before it begins 2014-01-02");
}

#[test]
fn nothing_goes_beyond_the_first_and_the_last_day() {
    for days in [i32::MIN, -1, 0, 1, i32::MAX] {
        assert_eq!(Day::MIN.plus(days.min(0)), Day::MIN);
        assert_eq!(Day::MAX.plus(days.max(0)), Day::MAX);
    }
    assert_eq!(Day::from_days_since_1970(i32::MIN), Day::MIN);
    assert_eq!(Day::from_days_since_1970(i32::MAX), Day::MAX);
    assert_eq!(Day::MIN.plus(i32::MAX), Day::MAX);
    assert_eq!((Day::MIN.to_string().as_str(), Day::MAX.to_string().as_str()), ("0001-01-01", "9999-12-31"));
    assert_eq!(Day::MIN.birthday(u32::MAX), Day::MAX);
    assert_eq!(Day::MAX.birthday(1), Day::MAX);
    for (year, month, day) in [(i32::MIN, 1, 1), (i32::MAX, 1, 1), (0, 1, 1), (10_000, 1, 1), (1, u32::MAX, u32::MAX)] {
        assert!(Day::new(year, month, day).is_err());
    }
    assert!(Day::try_from(NaiveDate::MIN).is_err() && Day::try_from(NaiveDate::MAX).is_err());

    let (first, last) = (Week::from_weeks_since_1970(i32::MIN), Week::from_weeks_since_1970(i32::MAX));
    assert_eq!((first.to_string().as_str(), last.to_string().as_str()), ("0001-W01", "9999-W52"));
    assert_eq!((first, last), (Day::MIN.week(), Day::MAX.week()));
    assert_eq!((first.plus(i32::MIN), last.plus(i32::MAX)), (first, last));
    assert_eq!((first.first_day(), last.last_day()), (Day::MIN, Day::MAX));
    for week in [first, last] {
        assert_eq!(week.to_string().parse(), Ok(week));
        assert_eq!(Week::new(week.year(), week.number()), Ok(week));
    }
    for (year, number) in [(i32::MIN, 1), (i32::MAX, 1), (2014, u32::MAX), (0, 1), (10_000, 1)] {
        assert_eq!(Week::new(year, number), Err(CalendarError::NoSuchWeek { year, number }));
    }
}

#[test]
fn periods_stay_within_the_years_1_to_9999() {
    let (first, last) = (Month::new(1, 1).unwrap(), Month::new(9999, 12).unwrap());
    assert_eq!((first.plus(i32::MIN), first.plus(i32::MAX)), (first, last));
    assert_eq!((first.first_day(), last.last_day()), (Day::MIN, Day::MAX));
    let (first, last) = (Quarter::new(1, 1).unwrap(), Quarter::new(9999, 4).unwrap());
    assert_eq!((last.plus(i32::MIN), last.plus(i32::MAX)), (first, last));
    assert_eq!((first.first_day(), last.last_day()), (Day::MIN, Day::MAX));
    assert!(Month::new(i32::MAX, u32::MAX).is_err() && Quarter::new(i32::MIN, 0).is_err() && Year::new(0).is_err());
    for text in
        ["0001-W01", "9999-W52", "0001M01", "9999M12", "0001Q1", "9999Q4", "0001", "9999", "0001QMAT01", "9999QMAT04"]
    {
        let period: Period = text.parse().unwrap();
        assert_eq!(period.to_string(), text);
        assert!(period.first_day() <= period.last_day() && period.weeks().count() >= 1);
    }
}

#[test]
fn a_window_at_the_edges_does_not_panic() {
    let near = |edge: Day, to: i32| days(edge.plus(-to), edge.plus(to));
    for day in near(Day::MIN, 70).chain(near(Day::MAX, 70)) {
        for length in [WindowUnit::Days, WindowUnit::Weeks, WindowUnit::Months] {
            for count in [1, 2, 12, 52, 10_000] {
                let window = Window::new(count, length).unwrap();
                assert_eq!((window.count(), window.unit()), (count, length));
                assert!(window.days_to(day).count() >= 1 && window.weeks_to(day).count() >= 1);
            }
        }
    }
    assert_eq!(Window::weeks(10_000).weeks_to(Day::MIN), Span::single(Day::MIN.week()));
    assert_eq!(Window::weeks(10_000).weeks_to(Day::MAX).count(), 10_000);
}

#[test]
fn a_window_holds_1_to_10_000_units() {
    for count in [0, 10_001, u16::MAX] {
        assert_eq!(Window::new(count, WindowUnit::Weeks), None);
        for literal in [Window::days, Window::weeks, Window::months] {
            assert!(std::panic::catch_unwind(|| literal(count)).is_err());
        }
    }
}

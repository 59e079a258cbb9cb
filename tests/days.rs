//! Streams of days and weeks, held against plain sets.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::calendar::{Day, DayRange, Span, TimeUnit, Week};
use maaltal::days::{End, Stream, Unsorted};
use proptest::prelude::*;

/// The units of ranges, which must be the shortest way to write them down: in order, with a gap between any two.
fn set<U: TimeUnit>(ranges: impl Iterator<Item = Span<U>>) -> BTreeSet<U> {
    let mut last: Option<U> = None;
    let mut set = BTreeSet::new();
    for range in ranges {
        assert!(last.is_none_or(|last| last.position() + 1 < range.first().position()), "{range} follows {last:?}");
        last = Some(range.last());
        set.extend((range.first().position()..=range.last().position()).map(U::at));
    }
    set
}

/// The units of ranges in any order, overlapping or not.
fn plain<U: TimeUnit>(ranges: &[Span<U>]) -> BTreeSet<U> {
    ranges.iter().flat_map(|range| range.first().position()..=range.last().position()).map(U::at).collect()
}

/// Holds every operation on two lists of ranges against the same on sets.
fn check<U: TimeUnit>(a: &[Span<U>], b: &[Span<U>], within: Span<U>) {
    let stream = |ranges| Stream::sorted(ranges).unwrap();
    let (own, other, frame) = (plain(a), plain(b), plain(&[within]));
    assert_eq!(set(stream(a)), own, "collapse of {a:?}");
    assert_eq!(set(stream(a).union(stream(b))), &own | &other, "{a:?} or {b:?}");
    assert_eq!(set(stream(a).intersection(stream(b))), &own & &other, "{a:?} and {b:?}");
    assert_eq!(set(stream(a).difference(stream(b))), &own - &other, "{a:?} less {b:?}");
    assert_eq!(set(stream(a).gaps(within)), &frame - &own, "gaps of {a:?} in {within}");
    assert_eq!(set(stream(a).clip(within)), &frame & &own, "{a:?} clipped to {within}");
    assert_eq!(stream(a).units(), own.len() as u64, "units of {a:?}");
    // An operation on the results of others.
    let either_not_both = stream(a).union(stream(b)).difference(stream(a).intersection(stream(b)));
    assert_eq!(set(either_not_both), &own ^ &other, "{a:?} or {b:?}, not both");
}

fn check_weeks_of_days(days: &[DayRange]) {
    let touched: BTreeSet<Week> = plain(days).into_iter().map(Day::week).collect();
    let stream = Stream::sorted(days).unwrap();
    assert_eq!(set(stream.clone().touched_weeks()), touched, "weeks of {days:?}");
    assert_eq!(stream.touched_weeks().units(), touched.len() as u64);
}

/// Each unit of a mask as a range of its own.
fn singles<U: TimeUnit>(mask: u32, first: U) -> Vec<Span<U>> {
    (0..7).filter(|bit| mask & 1 << bit != 0).map(|bit| Span::single(U::at(first.position() + bit))).collect()
}

#[test]
fn every_pair_of_subsets_of_seven_days() {
    let friday = Day::ymd(2015, 1, 2); // so that a week ends inside, and with it the ISO year 2015-W01
    let within = Span::new(friday.plus(1), friday.plus(5)).unwrap();
    for a in 0..128 {
        let days = singles(a, friday);
        check_weeks_of_days(&days);
        for b in 0..128 {
            check(&days, &singles(b, friday), within);
        }
    }
}

#[test]
fn every_subset_of_seven_weeks_around_a_long_year() {
    let first: Week = "2015-W50".parse().unwrap();
    let within = Span::new(first.plus(2), first.plus(8)).unwrap();
    for (a, b) in (0..128).zip((0..128).rev()) {
        check(&singles(a, first), &singles(b, first), within);
    }
}

/// Ranges in order of their first units, overlapping, touching or apart.
fn ranges<U: TimeUnit>(origin: U) -> impl Strategy<Value = Vec<Span<U>>> {
    prop::collection::vec((0..160, 0..25), 0..12).prop_map(move |mut pairs: Vec<(i32, i32)>| {
        pairs.sort_by_key(|(first, _)| *first);
        let at = |offset: i32| U::at(origin.position() + offset);
        pairs.into_iter().map(|(first, more)| Span::new(at(first), at(first + more)).unwrap()).collect()
    })
}

fn range<U: TimeUnit>(origin: U) -> impl Strategy<Value = Span<U>> {
    (0..190, 0..60).prop_map(move |(first, more): (i32, i32)| {
        let from = origin.position() + first;
        Span::new(U::at(from), U::at(from + more)).unwrap()
    })
}

const DAY: Day = Day::ymd(2014, 10, 1);

proptest! {
    #[test]
    fn days_agree_with_sets(a in ranges(DAY), b in ranges(DAY), within in range(DAY)) {
        check(&a, &b, within);
        check_weeks_of_days(&a);
    }

    #[test]
    fn weeks_agree_with_sets(a in ranges(DAY.week()), b in ranges(DAY.week()), within in range(DAY.week())) {
        check(&a, &b, within);
    }

    #[test]
    fn ranges_out_of_order_are_refused_at_the_first(pairs in prop::collection::vec((0..50, 0..9), 0..8)) {
        let ranges: Vec<DayRange> =
            pairs.iter().map(|(first, more)| Span::new(DAY.plus(*first), DAY.plus(first + more)).unwrap()).collect();
        let first = (1..ranges.len()).find(|i| ranges[*i].first() < ranges[*i - 1].first());
        prop_assert_eq!(Stream::sorted(&ranges).err(), first.map(|index| Unsorted { index }));
    }
}

#[test]
fn ranges_up_to_the_first_and_the_last_day_there_is() {
    let all = Span::new(Day::MIN, Day::MAX).unwrap();
    let ends = [Span::single(Day::MIN), Span::single(Day::MAX)];
    let middle = Span::new(Day::MIN.plus(1), Day::MAX.plus(-1)).unwrap();
    let ends = || Stream::sorted(&ends).unwrap();
    assert!(ends().gaps(all).eq([middle]));
    assert!(ends().union(Stream::of(middle)).eq([all]));
    assert!(Stream::of(all).difference(Stream::of(all)).next().is_none());
    assert!(Stream::of(all).difference(Stream::of(middle)).eq(ends()));
    assert_eq!(Stream::of(all).units(), 3_652_059); // 25 cycles of 146,097 days less the year 0
    assert_eq!(Stream::of(all).touched_weeks().units(), u64::from(all.touched_weeks().count()));
}

#[test]
fn a_stream_that_has_ended_stays_ended() {
    let mut stream = Stream::of(Span::single(DAY)).union(Stream::of(Span::single(DAY.plus(2))));
    assert_eq!(stream.by_ref().count(), 2);
    assert_eq!((stream.next(), stream.next()), (None, None));
}

#[test]
fn an_end_is_written_as_it_is_read() {
    for (text, end) in [("2012-12-31", End::On(Day::ymd(2012, 12, 31))), ("", End::Ongoing), ("?", End::Unknown)] {
        assert_eq!((end.to_string(), text.parse::<End>().unwrap()), (text.to_owned(), end));
    }
}

//! The stream itself, and how ranges become one.

use core::iter::{Copied, Once};
use core::slice;

use super::algebra::{Clip, Difference, Gaps, Intersection, TouchedWeeks, Union};
use crate::calendar::{Day, Span, TimeUnit};

/// A set of days or weeks: ranges in order, disjoint, with a gap between any two.
#[derive(Clone, Debug)]
pub struct Stream<I> {
    ranges: I,
}

/// Ranges were not in the order of their first units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("range number {index} begins before the one it follows")]
pub struct Unsorted {
    /// The index of the first range that comes too early.
    pub index: usize,
}

impl<U: TimeUnit> Stream<Once<Span<U>>> {
    /// The set of one range.
    #[must_use]
    pub fn of(range: Span<U>) -> Self {
        Stream { ranges: core::iter::once(range) }
    }
}

impl<'a, U: TimeUnit> Stream<Collapse<U, Copied<slice::Iter<'a, Span<U>>>>> {
    /// The set of ranges that are in the order of their first units; they may overlap and touch.
    ///
    /// # Errors
    /// [`Unsorted`] when one begins before the one it follows.
    pub fn sorted(ranges: &'a [Span<U>]) -> Result<Self, Unsorted> {
        match ranges.windows(2).position(|pair| pair[1].first() < pair[0].first()) {
            Some(before) => Err(Unsorted { index: before + 1 }),
            None => Ok(Stream::collapse(ranges.iter().copied())),
        }
    }
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>> Stream<Collapse<U, I>> {
    /// Joins ranges that come in the order of their first units; the caller knows that they do.
    pub(crate) fn collapse(ranges: I) -> Self {
        Stream { ranges: Collapse { ranges, pending: None } }
    }
}

/// Ranges in order of their first units, those that overlap or touch joined into one.
#[derive(Clone, Debug)]
pub struct Collapse<U: TimeUnit, I> {
    ranges: I,
    pending: Option<Span<U>>,
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>> Iterator for Collapse<U, I> {
    type Item = Span<U>;

    fn next(&mut self) -> Option<Span<U>> {
        let mut joined = self.pending.take().or_else(|| self.ranges.next())?;
        for range in self.ranges.by_ref() {
            if range.first().position() <= joined.last().position().saturating_add(1) {
                joined = Span::between(joined.first(), joined.last().max(range.last()));
            } else {
                self.pending = Some(range);
                break;
            }
        }
        Some(joined)
    }
}

impl<I: Iterator> Iterator for Stream<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.ranges.next()
    }
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>> Stream<I> {
    /// What lies in either set.
    pub fn union<J: Iterator<Item = Span<U>>>(self, other: Stream<J>) -> Stream<Union<U, I, J>> {
        Stream::collapse(super::algebra::merge(self.ranges, other.ranges))
    }

    /// What lies in both.
    pub fn intersection<J: Iterator<Item = Span<U>>>(self, other: Stream<J>) -> Stream<Intersection<U, I, J>> {
        Stream { ranges: Intersection::new(self.ranges, other.ranges) }
    }

    /// What lies in this one and not in the other.
    pub fn difference<J: Iterator<Item = Span<U>>>(self, other: Stream<J>) -> Stream<Difference<U, I, J>> {
        Stream { ranges: Difference::new(self.ranges, other.ranges) }
    }

    /// What a range holds that this set does not.
    pub fn gaps(self, within: Span<U>) -> Stream<Gaps<U, I>> {
        Stream::of(within).difference(self)
    }

    /// What lies in a range.
    pub fn clip(self, to: Span<U>) -> Stream<Clip<U, I>> {
        self.intersection(Stream::of(to))
    }

    /// How many units the set holds.
    pub fn units(self) -> u64 {
        self.ranges.map(|range| u64::from(range.count())).sum()
    }
}

impl<I: Iterator<Item = Span<Day>>> Stream<I> {
    /// The weeks that the days touch.
    ///
    /// ```
    /// use maaltal::calendar::{Day, DayRange};
    /// use maaltal::days::Stream;
    /// let days = DayRange::new(Day::ymd(2012, 1, 1), Day::ymd(2012, 1, 2)).unwrap(); // Sunday, Monday
    /// assert_eq!(Stream::of(days).touched_weeks().units(), 2);
    /// ```
    pub fn touched_weeks(self) -> Stream<TouchedWeeks<I>> {
        Stream::collapse(super::algebra::weeks_of(self.ranges))
    }
}

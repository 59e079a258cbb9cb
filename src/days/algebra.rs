//! The operations on streams, each a short state machine over ranges in order.

use core::iter::{Map, Once, Peekable};

use super::stream::Collapse;
use crate::calendar::{DayRange, Span, TimeUnit, WeekRange};

/// The ranges of two streams in the order of their first units.
#[derive(Clone, Debug)]
pub struct Merge<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> {
    left: Peekable<I>,
    right: Peekable<J>,
}

pub(super) fn merge<U, I, J>(left: I, right: J) -> Merge<U, I, J>
where
    U: TimeUnit,
    I: Iterator<Item = Span<U>>,
    J: Iterator<Item = Span<U>>,
{
    Merge { left: left.peekable(), right: right.peekable() }
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> Iterator for Merge<U, I, J> {
    type Item = Span<U>;

    fn next(&mut self) -> Option<Span<U>> {
        match (self.left.peek(), self.right.peek()) {
            (Some(left), Some(right)) if right.first() < left.first() => self.right.next(),
            (Some(_), _) => self.left.next(),
            (None, _) => self.right.next(),
        }
    }
}

/// What lies in either of two sets.
pub type Union<U, I, J> = Collapse<U, Merge<U, I, J>>;

/// What a range holds that a set does not.
pub type Gaps<U, I> = Difference<U, Once<Span<U>>, I>;

/// What of a set lies in a range.
pub type Clip<U, I> = Intersection<U, I, Once<Span<U>>>;

/// The weeks that a set of days touches.
pub type TouchedWeeks<I> = Collapse<crate::calendar::Week, Map<I, fn(DayRange) -> WeekRange>>;

pub(super) fn weeks_of<I: Iterator<Item = DayRange>>(days: I) -> Map<I, fn(DayRange) -> WeekRange> {
    days.map(DayRange::touched_weeks)
}

/// What lies in both of two sets.
#[derive(Clone, Debug)]
pub struct Intersection<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> {
    left: Peekable<I>,
    right: Peekable<J>,
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> Intersection<U, I, J> {
    pub(super) fn new(left: I, right: J) -> Self {
        Intersection { left: left.peekable(), right: right.peekable() }
    }
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> Iterator for Intersection<U, I, J> {
    type Item = Span<U>;

    fn next(&mut self) -> Option<Span<U>> {
        loop {
            let (left, right) = (*self.left.peek()?, *self.right.peek()?);
            // The one that ends first can meet nothing more.
            if left.last() <= right.last() {
                self.left.next();
            } else {
                self.right.next();
            }
            if let Some(shared) = left.intersection(right) {
                return Some(shared);
            }
        }
    }
}

/// What lies in one set and not in another.
#[derive(Clone, Debug)]
pub struct Difference<U: TimeUnit, I, J: Iterator<Item = Span<U>>> {
    left: I,
    right: Peekable<J>,
    /// What is left of the range last taken from `left`.
    rest: Option<Span<U>>,
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> Difference<U, I, J> {
    pub(super) fn new(left: I, right: J) -> Self {
        Difference { left, right: right.peekable(), rest: None }
    }
}

impl<U: TimeUnit, I: Iterator<Item = Span<U>>, J: Iterator<Item = Span<U>>> Iterator for Difference<U, I, J> {
    type Item = Span<U>;

    fn next(&mut self) -> Option<Span<U>> {
        loop {
            let range = self.rest.take().or_else(|| self.left.next())?;
            while self.right.peek().is_some_and(|hole| hole.last() < range.first()) {
                self.right.next();
            }
            let Some(hole) = self.right.peek().copied() else { return Some(range) };
            if range.last() < hole.first() {
                return Some(range);
            }
            if hole.last() < range.last() {
                self.rest = Some(Span::between(U::at(hole.last().position() + 1), range.last()));
            }
            if range.first() < hole.first() {
                return Some(Span::between(range.first(), U::at(hole.first().position() - 1)));
            }
        }
    }
}

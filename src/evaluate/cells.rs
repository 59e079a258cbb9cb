//! The cells of a table: a tally for every question and place.

use core::ops::Range;

use super::prepared::Prepared;
use super::rule::{Spot, Whole};
use super::series::Series;
use crate::place::{Municipality, Place};
use crate::quantity::Tally;

/// The places of a question: the municipalities in the order of their codes, then the unknown, then the unions.
pub(super) const PLACES: usize = Municipality::COUNT + 1 + Place::UNIONS;
pub(super) const UNKNOWN: usize = Municipality::COUNT;
pub(super) const UNIONS: usize = UNKNOWN + 1;

fn index_of(spot: Spot) -> usize {
    match spot {
        Spot::In(municipality) => municipality.map_or(UNKNOWN, Municipality::index),
        Spot::Union(index) => UNIONS + index,
    }
}

/// Tallies by question and place, and of series what goes on from one question to the next.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    /// The places of one question after those of another.
    tallies: Vec<Tally>,
    /// Of every series of more than one question, for every place its questions: how they differ from the question before.
    changes: Vec<Change>,
}

/// By how much what goes on is more than at the question before. What stops takes away, so the numbers wrap.
#[derive(Clone, Copy, Debug, Default)]
struct Change {
    numerator: u64,
    denominator: u64,
    /// States that hold for the whole period.
    wholes: u64,
}

impl Change {
    fn and(self, other: Change) -> Change {
        Change {
            numerator: self.numerator.wrapping_add(other.numerator),
            denominator: self.denominator.wrapping_add(other.denominator),
            wholes: self.wholes.wrapping_add(other.wholes),
        }
    }

    fn back(self) -> Change {
        Change {
            numerator: self.numerator.wrapping_neg(),
            denominator: self.denominator.wrapping_neg(),
            wholes: self.wholes.wrapping_neg(),
        }
    }
}

impl Cells {
    pub(super) fn of(prepared: &Prepared<'_>) -> Self {
        let in_series: usize = prepared.series().iter().map(Series::length_if_more).sum();
        Cells {
            tallies: vec![Tally::ZERO; prepared.questions().len() * PLACES],
            changes: vec![Change::default(); in_series * PLACES],
        }
    }

    /// Adds to a cell.
    #[inline]
    pub(super) fn add(&mut self, question: usize, spot: Spot, tally: Tally) {
        self.tallies[question * PLACES + index_of(spot)] += tally;
    }

    /// Adds the same tally, of which nothing is undetermined, to some questions of a series.
    #[inline]
    pub(super) fn add_again(&mut self, series: &Series, questions: Range<usize>, spot: Spot, tally: Tally) {
        let change = Change { numerator: tally.numerator, denominator: tally.denominator, wholes: 0 };
        self.change(series, questions, spot, change);
    }

    /// Adds whole periods, from a question of a series on.
    #[inline]
    pub(super) fn add_whole(&mut self, series: &Series, question: usize, whole: &Whole) {
        if whole.states > 0 {
            let change = Change { wholes: whole.states, ..Change::default() };
            self.change(series, question..question + 1 + whole.more, Spot::In(whole.municipality), change);
        }
    }

    #[inline]
    fn change(&mut self, series: &Series, questions: Range<usize>, spot: Spot, change: Change) {
        let own = &mut self.changes[series.changes_in(index_of(spot))];
        let (from, to) = (questions.start - series.questions.start, questions.end - series.questions.start);
        own[from] = own[from].and(change);
        if let Some(after) = own.get_mut(to) {
            *after = after.and(change.back());
        }
    }

    /// The tally of a question in a place, by its index.
    pub(super) fn cell(&self, prepared: &Prepared<'_>, question: usize, place: usize) -> Tally {
        let decided = self.tallies[question * PLACES + place];
        let series = prepared.series_of(question);
        if series.length_if_more() == 0 {
            return decided;
        }
        let up_to = &self.changes[series.changes_in(place)][..=question - series.questions.start];
        let goes_on = up_to.iter().fold(Change::default(), |all, change| all.and(*change));
        let units = u64::from(prepared.units_of(question));
        decided + Tally::of(goes_on.numerator + goes_on.wholes * units, goes_on.denominator)
    }

    /// Adds the cells of another table.
    pub(super) fn merge(&mut self, other: &Cells) {
        for (own, other) in self.tallies.iter_mut().zip(&other.tallies) {
            *own += *other;
        }
        for (own, other) in self.changes.iter_mut().zip(&other.changes) {
            *own = own.and(*other);
        }
    }
}

impl Series {
    /// Where the changes of a place stand.
    #[inline]
    fn changes_in(&self, place: usize) -> Range<usize> {
        let length = self.questions.len();
        let first = self.before * PLACES + place * length;
        first..first + length
    }
}

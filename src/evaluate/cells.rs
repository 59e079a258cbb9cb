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

/// Cells by question and place.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    /// The questions of a series stand beside each other, place by place.
    cells: Vec<Cell>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    /// What was decided for the question.
    decided: Tally,
    /// What goes on from question to question of the series, against the question before.
    change: Change,
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
        Cells { cells: vec![Cell::default(); prepared.questions().len() * PLACES] }
    }

    /// Adds to the cell of a question of a series.
    #[inline]
    pub(super) fn add(&mut self, series: &Series, question: usize, spot: Spot, tally: Tally) {
        let cell = &mut self.cells[series.cell(question, index_of(spot))];
        cell.decided += tally;
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
        let place = index_of(spot);
        let from = &mut self.cells[series.cell(questions.start, place)].change;
        *from = from.and(change);
        if questions.end < series.questions.end {
            let after = &mut self.cells[series.cell(questions.end, place)].change;
            *after = after.and(change.back());
        }
    }

    /// The tally of a question in a place, by its index.
    pub(super) fn tally(&self, prepared: &Prepared<'_>, question: usize, place: usize) -> Tally {
        let series = prepared.series_of(question);
        let up_to = &self.cells[series.cell(series.questions.start, place)..=series.cell(question, place)];
        let goes_on = up_to.iter().fold(Change::default(), |all, cell| all.and(cell.change));
        let whole = goes_on.wholes * u64::from(prepared.units_of(question));
        let decided = up_to.last().map_or(Tally::ZERO, |cell| cell.decided);
        decided + Tally::of(goes_on.numerator + whole, goes_on.denominator)
    }

    /// Adds the cells of another table.
    pub(super) fn merge(&mut self, other: &Cells) {
        for (own, other) in self.cells.iter_mut().zip(&other.cells) {
            own.decided += other.decided;
            own.change = own.change.and(other.change);
        }
    }
}

impl Series {
    /// Where the cell of a question and a place stands.
    #[inline]
    fn cell(&self, question: usize, place: usize) -> usize {
        self.questions.start * PLACES + place * self.questions.len() + (question - self.questions.start)
    }
}

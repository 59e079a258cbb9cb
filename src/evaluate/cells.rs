//! The cells of a table: a tally for every question and place.

use core::ops::Range;

use super::prepared::Prepared;
use super::rule::Spot;
use super::runs::UpTo;
use super::series::Series;
use crate::place::{Municipality, Place};
use crate::quantity::{Tally, Undetermined};

/// The places of a question: the municipalities in the order of their codes, the unknown, and the unions where the measure
/// does not add over places.
pub(super) const UNKNOWN: usize = Municipality::COUNT;
pub(super) const UNIONS: usize = UNKNOWN + 1;
pub(super) const WITH_UNIONS: usize = UNIONS + Place::UNIONS;

fn index_of(spot: Spot) -> usize {
    match spot {
        Spot::In(municipality) => place_of(municipality),
        Spot::Union(index) => UNIONS + index,
    }
}

/// The index of a municipality, or of where nobody knows.
#[inline]
pub(super) fn place_of(lived: Option<Municipality>) -> usize {
    lived.map_or(UNKNOWN, Municipality::index)
}

/// Units with those of runs, and the states in which all earlier are with those of runs.
#[inline]
fn with_runs([of_period, all_earlier]: [u64; 2], runs: i64) -> [u64; 2] {
    // Below zero the lower half takes one from the upper, which gets it back.
    let earlier = (runs << 32) >> 32;
    let more = (runs - earlier) >> 32;
    [of_period.wrapping_add(more.cast_unsigned()), all_earlier.wrapping_add(earlier.cast_unsigned())]
}

/// The cells of a series: of each place one for every question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellsOf {
    first: u32,
    questions: u32,
}

impl CellsOf {
    /// So many questions from a cell on.
    pub(super) fn from(first: usize, questions: usize) -> Self {
        // Four thousand million cells are beyond any memory.
        let short = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        CellsOf { first: short(first), questions: short(questions) }
    }

    /// The cell of one of the questions in a place, by its index.
    #[inline]
    pub(super) const fn nth(self, place: usize, question: u32) -> usize {
        self.first as usize + place * self.questions as usize + question as usize
    }
}

/// Cells by question and place: the questions of a series stand beside each other, place by place. They are plain numbers,
/// so that a table is zero pages until something is added.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    /// What was decided for the question: above, below, undetermined above, undetermined below.
    decided: Vec<[u64; 4]>,
    /// What goes on from question to question of the series: above and below, so much more than at the question before.
    goes_on: Vec<[u64; 2]>,
    /// Units of the period up to a day in it; and in how many states all units of every earlier period of the series are.
    units: Vec<[u64; 2]>,
    /// The same of runs that were added last, in less memory: the units in the upper half of a number, in the lower the states in which
    /// all earlier are. How many more there is room for before a half can be too large, and for how many at most.
    runs: Vec<i64>,
    room: u32,
    most_runs: u32,
}

impl Cells {
    pub(super) fn of(prepared: &Prepared<'_>) -> Self {
        let cells = prepared.series().last().map_or(0, |series| series.cells().end);
        let (decided, goes_on, units, runs) =
            (vec![[0; 4]; cells], vec![[0; 2]; cells], vec![[0; 2]; cells], vec![0; cells]);
        // So neither half leaves what an i32 holds, and their sum not what an i64 does.
        let most_runs = i32::MAX.unsigned_abs() / prepared.by_runs().longest_period().max(1);
        Cells { decided, goes_on, units, runs, room: most_runs, most_runs }
    }

    /// Adds to the cell of a question of a series.
    #[inline]
    pub(super) fn add(&mut self, series: &Series, question: usize, spot: Spot, tally: Tally) {
        let place = index_of(spot);
        if !series.has(place) {
            return; // its municipalities add up to it
        }
        let Tally { numerator, denominator, undetermined } = tally;
        let [above, below, may_be_above, may_be_below] = &mut self.decided[series.cell(question, place)];
        (*above, *below) = (above.saturating_add(numerator), below.saturating_add(denominator));
        if undetermined != Undetermined::default() {
            *may_be_above = may_be_above.saturating_add(undetermined.numerator);
            *may_be_below = may_be_below.saturating_add(undetermined.denominator);
        }
    }

    /// Adds the same tally, of which nothing is undetermined, to some questions of a series.
    #[inline]
    pub(super) fn add_again(&mut self, series: &Series, questions: Range<usize>, spot: Spot, tally: Tally) {
        let place = index_of(spot);
        let from = &mut self.goes_on[series.cell(questions.start, place)];
        *from = [from[0].wrapping_add(tally.numerator), from[1].wrapping_add(tally.denominator)];
        if questions.end < series.questions.end {
            // What stops takes away, so the numbers wrap.
            let after = &mut self.goes_on[series.cell(questions.end, place)];
            *after = [after[0].wrapping_sub(tally.numerator), after[1].wrapping_sub(tally.denominator)];
        }
    }

    /// Adds a state that holds from the first period of a series to one of its units in the period of a cell.
    #[inline]
    pub(super) fn add_up_to(&mut self, cell: usize, units: u64) {
        let [of_period, all_earlier] = &mut self.units[cell];
        *of_period = of_period.wrapping_add(units);
        *all_earlier = all_earlier.wrapping_add(1);
    }

    /// Takes it away again, as it begins after that unit. What is added besides is more, so the numbers wrap and come out right.
    #[inline]
    pub(super) fn take_up_to(&mut self, cell: usize, units: u64) {
        let [of_period, all_earlier] = &mut self.units[cell];
        *of_period = of_period.wrapping_sub(units);
        *all_earlier = all_earlier.wrapping_sub(1);
    }

    /// Adds a run in a place, that lasts from after one unit to another.
    #[inline(always)]
    pub(super) fn add_run(&mut self, own: CellsOf, place: usize, less: UpTo, to: UpTo) {
        if self.room == 0 {
            self.make_room();
        }
        self.room -= 1;
        let runs = |up_to: UpTo| i64::from(up_to.days) << 32 | 1;
        self.runs[own.nth(place, to.period)] += runs(to);
        self.runs[own.nth(place, less.period)] -= runs(less);
    }

    /// Makes room for more runs.
    #[cold]
    fn make_room(&mut self) {
        for (units, runs) in self.units.iter_mut().zip(&mut self.runs) {
            *units = with_runs(*units, core::mem::take(runs));
        }
        self.room = self.most_runs;
    }

    /// The tally of a question in a place, by its index.
    pub(super) fn tally(&self, prepared: &Prepared<'_>, question: usize, place: usize) -> Tally {
        let series = prepared.series_of(question);
        let own = series.cell(question, place);
        let up_to = series.cell(series.questions.start, place)..=own;
        let later = own + 1..series.cell(series.questions.end, place);
        let add = |all: u64, more: &u64| all.wrapping_add(*more);
        let goes_on = |index: usize| self.goes_on[up_to.clone()].iter().map(|cell| &cell[index]).fold(0, add);
        let units_of = |cell: usize| with_runs(self.units[cell], self.runs[cell]);
        let wholes = later.map(|cell| units_of(cell)[1]).fold(0, u64::wrapping_add);
        let all_of_it = wholes.wrapping_mul(u64::from(prepared.units_of(question)));
        let units = units_of(own)[0].wrapping_add(all_of_it);
        let [above, below, may_be_above, may_be_below] = self.decided[own];
        Tally::of(above, below).with_undetermined(may_be_above, may_be_below)
            + Tally::of(goes_on(0) + units, goes_on(1))
    }

    /// Adds the cells of another table.
    pub(super) fn merge(&mut self, other: &Cells) {
        fn add<const N: usize>(own: &mut [[u64; N]], other: &[[u64; N]], sum: impl Fn(u64, u64) -> u64) {
            for (own, other) in
                own.as_flattened_mut().iter_mut().zip(other.as_flattened()).filter(|(_, other)| **other > 0)
            {
                *own = sum(*own, *other);
            }
        }
        add(&mut self.decided, &other.decided, u64::saturating_add);
        add(&mut self.goes_on, &other.goes_on, u64::wrapping_add);
        add(&mut self.units, &other.units, u64::wrapping_add);
        for (own, runs) in self.units.iter_mut().zip(&other.runs).filter(|(_, runs)| **runs != 0) {
            *own = with_runs(*own, *runs);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_halves_of_runs_come_out_as_they_went_in() {
        let numbers = [i64::from(i32::MIN) + 1, -366, -1, 0, 1, 31, i64::from(i32::MAX)];
        for units in numbers {
            for earlier in numbers {
                let sum = with_runs([7, 8], (units << 32) + earlier);
                assert_eq!(sum.map(u64::cast_signed), [7 + units, 8 + earlier]);
            }
        }
    }

    #[test]
    fn room_is_made_before_a_half_is_too_large() {
        let none = || vec![[0; 2]; 2];
        let mut cells =
            Cells { decided: Vec::new(), goes_on: none(), units: none(), runs: vec![0; 2], room: 2, most_runs: 2 };
        let own = CellsOf::from(0, 2);
        for _ in 0..5 {
            cells.add_run(own, 0, UpTo { period: 0, days: 30 }, UpTo { period: 1, days: 12 });
        }
        assert_eq!((cells.room, &*cells.runs), (1, &[-(30 << 32) - 1, (12 << 32) + 1][..]));
        let units: Vec<[u64; 2]> =
            cells.units.iter().zip(&cells.runs).map(|(own, runs)| with_runs(*own, *runs)).collect();
        let less = |number: u64| 0_u64.wrapping_sub(number);
        assert_eq!(units, [[less(150), less(5)], [60, 5]]);
    }
}

//! Persons of a population counted some at a time, so that the memory of none is waited for alone.

use super::cells::Cells;
use super::evaluator::Evaluator;
use super::gates::Gates;
use super::some_series::SomeSeries;
use crate::population::{Fetched, Part};

/// So many persons are found before the first of them is counted.
const MOST: usize = 128;

/// Persons of a part of whom some series can count something, as a glance at their spells told.
pub(super) struct SomePersons<'c, 'p> {
    part: &'c Part<'p>,
    gates: &'c Gates,
    /// Their indices, each with the series; the first so many count.
    found: [(usize, SomeSeries); MOST],
    length: usize,
    fetched: Vec<(Fetched<'p>, SomeSeries)>,
}

impl<'c, 'p> SomePersons<'c, 'p> {
    /// Nobody of a part yet.
    pub(super) fn of(part: &'c Part<'p>, gates: &'c Gates) -> Self {
        let found = [(0, SomeSeries::NONE); MOST];
        SomePersons { part, gates, found, length: 0, fetched: Vec::with_capacity(MOST) }
    }

    /// Takes a person where any series is open. Whether there is room for another is told.
    #[inline]
    pub(super) fn push(&mut self, index: usize, open: SomeSeries) -> bool {
        // It is written in any case, so that the processor need not guess who is kept.
        self.found[self.length] = (index, open);
        self.length += usize::from(open != SomeSeries::NONE);
        self.length < MOST
    }

    /// Counts those of the right age, and forgets all.
    pub(super) fn count(&mut self, evaluator: &mut Evaluator<'_, '_>, cells: &mut Cells) {
        let of_age = self.found[..core::mem::take(&mut self.length)].iter().filter_map(|(index, open)| {
            let person = self.part.glimpsed(*index);
            let open = self.gates.of_age(*open, || person.born());
            (open != SomeSeries::NONE).then(|| (person.fetch(self.gates.asked(open)), open))
        });
        self.fetched.extend(of_age);
        for (person, open) in self.fetched.drain(..) {
            evaluator.tally_bits(&person.person(), open, cells);
        }
    }
}

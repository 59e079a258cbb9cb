//! Persons of a population counted some at a time, so that the memory of none is waited for alone.

use super::cells::Cells;
use super::evaluator::Evaluator;
use super::gates::Gates;
use super::some_series::SomeSeries;
use crate::population::{Asked, Gist, Glimpsed, Part};

/// So many persons are found before the first of them is counted.
const MOST: usize = 128;

/// Persons of a part of whom some series can count something, as a glance at their spells told.
pub(super) struct SomePersons<'c, 'p> {
    part: &'c Part<'p>,
    gates: &'c Gates,
    /// Their indices, each with the series; the first so many count.
    found: [(usize, SomeSeries); MOST],
    length: usize,
    gists: Vec<Gist>,
    of_age: Vec<(Glimpsed<'p>, Asked, SomeSeries)>,
    courses: Vec<u32>,
}

impl<'c, 'p> SomePersons<'c, 'p> {
    /// Nobody of a part yet.
    pub(super) fn of(part: &'c Part<'p>, gates: &'c Gates) -> Self {
        let found = [(0, SomeSeries::NONE); MOST];
        let (gists, of_age, courses) = (Vec::with_capacity(MOST), Vec::with_capacity(MOST), Vec::with_capacity(MOST));
        SomePersons { part, gates, found, length: 0, gists, of_age, courses }
    }

    /// Takes a person where any series is open. Whether there is room for another is told.
    #[inline]
    pub(super) fn push(&mut self, index: usize, open: SomeSeries) -> bool {
        // It is written in any case, so that the processor need not guess who is kept.
        self.found[self.length] = (index, open);
        self.length += usize::from(open != SomeSeries::NONE);
        self.length < MOST
    }

    /// Counts those of the right age, and forgets all. What is kept of them is read in loops that do nothing else, so that it is
    /// waited for together.
    pub(super) fn count(&mut self, evaluator: &mut Evaluator<'_, '_>, cells: &mut Cells) {
        let found = &self.found[..core::mem::take(&mut self.length)];
        self.gists.extend(found.iter().map(|(index, _)| self.part.glimpsed(*index).gist()));
        self.of_age.extend(found.iter().zip(self.gists.drain(..)).filter_map(|((index, open), gist)| {
            let open = self.gates.of_age(*open, || gist.born());
            (open != SomeSeries::NONE).then(|| (self.part.glimpsed(*index), self.gates.asked(open), open))
        }));
        self.courses.clear();
        self.courses.extend(self.of_age.iter().map(|(person, asked, _)| person.courses(*asked)));
        for (person, asked, open) in self.of_age.drain(..) {
            evaluator.tally_bits(&person.person(asked), open, cells);
        }
    }
}

//! Persons of a population counted some at a time, so that the memory of none is waited for alone.

use super::cells::Cells;
use super::evaluator::Evaluator;
use super::few::Few;
use super::gates::Gates;
use super::some_series::SomeSeries;
use crate::population::{Asked, Gist, Glimpsed, Part};

/// Persons of a part of whom some series can count something, as a glance at their spells told.
pub(super) struct SomePersons<'c, 'p> {
    gates: &'c Gates,
    found: Few<(Glimpsed<'p>, SomeSeries)>,
    gists: Vec<Gist>,
    of_age: Vec<(Glimpsed<'p>, Asked, SomeSeries)>,
    /// Read so that records are at hand when persons are counted; the numbers themselves are not used.
    courses: Vec<u32>,
}

impl<'c, 'p> SomePersons<'c, 'p> {
    /// Nobody of a part yet.
    pub(super) fn of(part: &Part<'p>, gates: &'c Gates) -> Self {
        let found = Few::none((part.glimpsed(0), SomeSeries::NONE));
        SomePersons { gates, found, gists: Vec::new(), of_age: Vec::new(), courses: Vec::new() }
    }

    /// Takes a person where any series is open. Whether there is room for another is told.
    #[inline]
    pub(super) fn push(&mut self, person: Glimpsed<'p>, open: SomeSeries) -> bool {
        self.found.push((person, open), open != SomeSeries::NONE)
    }

    /// Counts those of the right age, and forgets all. What is kept of them is read in loops that do nothing else, so that it is
    /// waited for together.
    pub(super) fn count(&mut self, evaluator: &mut Evaluator<'_, '_>, cells: &mut Cells) {
        let SomePersons { gates, found, gists, of_age, courses } = self;
        let found = found.take();
        gists.extend(found.iter().map(|(person, _)| person.gist()));
        of_age.extend(found.iter().zip(gists.drain(..)).filter_map(|((person, open), gist)| {
            let open = gates.of_age(*open, || gist.born());
            (open != SomeSeries::NONE).then(|| (*person, gates.asked(open), open))
        }));
        courses.clear();
        courses.extend(of_age.iter().map(|(person, asked, _)| person.courses(*asked)));
        for (person, asked, open) in of_age.drain(..) {
            evaluator.tally_bits(&person.person(asked), open, cells);
        }
    }
}

//! Persons of a population counted some at a time, so that the memory of none is waited for alone.

use super::cells::Cells;
use super::evaluator::Evaluator;
use super::few::Few;
use super::gates::Gates;
use super::some_series::SomeSeries;
use crate::population::{Gist, Part, Seat};

/// Persons of a part of whom some series can count something, as a glance at their spells told.
pub(super) struct SomePersons<'c, 'p> {
    part: &'c Part<'p>,
    gates: &'c Gates,
    /// With the gates that the spells meet.
    found: Few<(Seat, u64)>,
    gists: Vec<Gist>,
    /// Of these those of the right age, with the series that are open to them.
    of_age: Few<(Seat, u64, SomeSeries)>,
    /// Read so that records are at hand when persons are counted; the numbers themselves are not used.
    courses: Vec<u32>,
}

impl<'c, 'p> SomePersons<'c, 'p> {
    /// Nobody of a part yet.
    pub(super) fn of(part: &'c Part<'p>, gates: &'c Gates) -> Self {
        let (found, of_age) = (Few::none((Seat::default(), 0)), Few::none((Seat::default(), 0, SomeSeries::NONE)));
        SomePersons { part, gates, found, gists: Vec::new(), of_age, courses: Vec::new() }
    }

    /// Takes those of some persons, with the gates that the spells meet, who are to be kept.
    #[inline(always)]
    pub(super) fn extend(&mut self, some: impl Iterator<Item = ((Seat, u64), bool)>) {
        self.found.extend(some);
    }

    /// Whether there is room for so many.
    #[inline]
    pub(super) const fn has_room_for(&self, more: usize) -> bool {
        self.found.has_room_for(more)
    }

    /// Counts those of the right age, and forgets all. What is kept of them is read in loops that do nothing else, so that it is
    /// waited for together.
    pub(super) fn count(&mut self, evaluator: &mut Evaluator<'_, '_>, cells: &mut Cells) {
        let SomePersons { part, gates, found, gists, of_age, courses } = self;
        let found = found.take();
        gists.clear();
        gists.extend(found.iter().map(|(person, _)| part.gist(*person)));
        of_age.extend(found.iter().zip(&*gists).map(|((person, met), gist)| {
            let open = gates.of_age(gates.open(*met).without(SomeSeries::CERTAIN_RUNS), gist.born_number());
            ((*person, *met, open), open != SomeSeries::NONE)
        }));
        let of_age = of_age.take();
        courses.clear();
        courses.extend(of_age.iter().map(|(person, _, open)| part.courses(*person, gates.asked(*open))));
        for (person, met, open) in of_age {
            let person = part.in_seat(*person);
            let left = evaluator.tally_at_sight((&person, person.spells()), *met, *open, cells);
            if left != SomeSeries::NONE {
                evaluator.tally_bits(&person.person(gates.asked(left)), left, cells);
            }
        }
    }
}

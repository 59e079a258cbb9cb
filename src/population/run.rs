//! The one run of memory, and the views into it.

use core::ops::Range;

use super::facts::Facts;
use super::lists::Lists;
use super::part::Whom;
use super::starts::Starts;
use crate::calendar::Day;
use crate::education::{Education, Educations};
use crate::history::{Coverage, History, Spell};
use crate::person::{Look, Person, Residence, Residences};

/// Persons, spells, residences and courses: a column a fact, so that a pass reads those alone that it asks for.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) facts: Facts,
    /// Where the spells of each person begin.
    pub(super) starts: Starts,
    /// By person, in the order of first days.
    pub(super) spells: Vec<Spell>,
    /// The list of residences of each person.
    pub(super) residences_of: Vec<u32>,
    pub(super) residences: Lists<Residence>,
    /// The list of courses of each person, one more than its number; 0 where the education is unknown.
    pub(super) educations_of: Vec<u32>,
    pub(super) educations: Lists<Education>,
    pub(super) coverage: Coverage,
}

impl Run {
    /// How many persons there are.
    pub(super) const fn len(&self) -> usize {
        self.facts.len()
    }

    pub(super) fn person(&self, index: usize) -> Option<Person<'_>> {
        (index < self.len()).then(|| Unseen { run: self, index }.person())
    }

    /// The persons of a range of indices.
    pub(super) fn persons(&self, range: Range<usize>) -> Persons<'_> {
        Persons { run: self, indices: range.start..range.end.min(self.len()) }
    }

    /// Gives the persons of a range of indices one by one.
    #[inline]
    pub(super) fn each<'r>(&'r self, range: Range<usize>, whom: Whom, mut with: impl FnMut(Unseen<'r>)) {
        let with = |index| with(Unseen { run: self, index });
        match whom {
            Whom::All => range.for_each(with),
            Whom::WithSpells => self.starts.with_any(range).for_each(with),
        }
    }

    /// How many spells and persons come before a person: what cuts are balanced by.
    pub(super) fn weight_before(&self, index: usize) -> u64 {
        (index + self.starts.of(index).start) as u64
    }

    pub(super) const fn bytes(&self) -> usize {
        self.facts.bytes()
            + self.starts.bytes()
            + size_of::<Spell>() * self.spells.len()
            + size_of::<u32>() * (self.residences_of.len() + self.educations_of.len())
            + self.residences.bytes()
            + self.educations.bytes()
    }
}

/// A person of whom nothing is read yet. What a view of it borrows was checked when it was put together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unseen<'r> {
    run: &'r Run,
    index: usize,
}

impl<'r> Look<'r> for Unseen<'r> {
    #[inline]
    fn history(self) -> History<'r> {
        let spells = self.run.spells.get(self.run.starts.of(self.index));
        History::checked(spells.unwrap_or_default(), self.run.coverage)
    }

    #[inline]
    fn born(self) -> Option<Day> {
        self.run.facts.born(self.index)
    }

    #[inline]
    fn residences(self) -> Residences<'r> {
        Residences::checked(self.run.residences.list(self.run.residences_of[self.index]))
    }

    #[inline]
    fn person(self) -> Person<'r> {
        let educations = match self.run.educations_of[self.index] {
            0 => Educations::Unknown,
            list => Educations::Known(self.run.educations.list(list - 1)),
        };
        Person {
            attributes: self.run.facts.attributes(self.index),
            residences: self.residences(),
            educations,
            history: self.history(),
        }
    }
}

/// The views of persons, in their order.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::history::Coverage;
/// use maaltal::person::Attributes;
/// use maaltal::population::Builder;
///
/// let mut builder = Builder::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
/// for key in ["a", "b", "c"] {
///     builder.person(key, Attributes::UNKNOWN);
/// }
/// let population = builder.build()?;
/// assert_eq!(population.persons().len(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Persons<'p> {
    run: &'p Run,
    indices: Range<usize>,
}

impl<'p> Iterator for Persons<'p> {
    type Item = Person<'p>;

    #[inline]
    fn next(&mut self) -> Option<Person<'p>> {
        let index = self.indices.next()?;
        Some(Unseen { run: self.run, index }.person())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.indices.size_hint()
    }
}

impl ExactSizeIterator for Persons<'_> {}

//! The one run of memory, and the views into it.

use core::ops::Range;
use core::slice::Windows;

use super::lists::Lists;
use super::part::Whom;
use super::record::Record;
use crate::calendar::Day;
use crate::education::{Education, Educations};
use crate::history::{Coverage, History, Spell};
use crate::person::{Look, Person, Residence, Residences};

/// Persons, spells, residences and courses, each kind in one piece.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// A record a person, and one more that ends the last.
    pub(super) records: Vec<Record>,
    /// By person, in the order of first days.
    pub(super) spells: Vec<Spell>,
    pub(super) residences: Lists<Residence>,
    pub(super) educations: Lists<Education>,
    pub(super) coverage: Coverage,
}

impl Run {
    /// How many persons there are.
    pub(super) const fn len(&self) -> usize {
        self.records.len().saturating_sub(1)
    }

    pub(super) fn person(&self, index: usize) -> Option<Person<'_>> {
        let next = self.records.get(index.checked_add(1)?)?;
        Some(Unseen { run: self, record: &self.records[index], next }.person())
    }

    /// The persons of a range of indices.
    pub(super) fn persons(&self, range: Range<usize>) -> Persons<'_> {
        let records = self.records.get(range.start..range.end.saturating_add(1)).unwrap_or_default();
        Persons { run: self, records: records.windows(2) }
    }

    /// Gives the persons of a range of indices one by one.
    #[inline]
    pub(super) fn each<'r>(&'r self, range: Range<usize>, whom: Whom, mut with: impl FnMut(Unseen<'r>)) {
        for pair in self.records.get(range.start..range.end.saturating_add(1)).unwrap_or_default().windows(2) {
            if whom == Whom::All || pair[0].spells < pair[1].spells {
                with(Unseen { run: self, record: &pair[0], next: &pair[1] });
            }
        }
    }

    /// How many spells and persons come before a person: what cuts are balanced by.
    pub(super) fn weight_before(&self, index: usize) -> u64 {
        self.records.get(index).map_or(0, |record| index as u64 + u64::from(record.spells))
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Record>() * self.records.len()
            + size_of::<Spell>() * self.spells.len()
            + self.residences.bytes()
            + self.educations.bytes()
    }
}

/// A person of whom nothing is read yet. What a view of it borrows was checked when it was put together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unseen<'r> {
    run: &'r Run,
    record: &'r Record,
    next: &'r Record,
}

impl<'r> Look<'r> for Unseen<'r> {
    #[inline]
    fn history(self) -> History<'r> {
        let spells = self.record.spells as usize..self.next.spells as usize;
        History::checked(self.run.spells.get(spells).unwrap_or_default(), self.run.coverage)
    }

    #[inline]
    fn born(self) -> Option<Day> {
        self.record.born()
    }

    #[inline]
    fn residences(self) -> Residences<'r> {
        Residences::checked(self.run.residences.list(self.record.residences))
    }

    #[inline]
    fn person(self) -> Person<'r> {
        let educations = match self.record.educations {
            0 => Educations::Unknown,
            list => Educations::Known(self.run.educations.list(list - 1)),
        };
        Person {
            attributes: self.record.attributes(),
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
    records: Windows<'p, Record>,
}

impl<'p> Iterator for Persons<'p> {
    type Item = Person<'p>;

    #[inline]
    fn next(&mut self) -> Option<Person<'p>> {
        let pair = self.records.next()?;
        Some(Unseen { run: self.run, record: &pair[0], next: &pair[1] }.person())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl ExactSizeIterator for Persons<'_> {}

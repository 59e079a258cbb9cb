//! The one run of memory, and the views into it.

use core::ops::Range;
use core::slice::Windows;

use super::lists::Lists;
use super::record::Record;
use crate::education::{Education, Educations};
use crate::history::{Coverage, History, Spell};
use crate::person::{Person, Residence, Residences};

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

    /// The view of a person. What it borrows was checked when it was put together.
    #[inline]
    fn view(&self, record: &Record, next: &Record) -> Person<'_> {
        let educations = match record.educations {
            0 => Educations::Unknown,
            list => Educations::Known(self.educations.list(list - 1)),
        };
        Person {
            attributes: record.attributes(),
            residences: Residences::checked(self.residences.list(record.residences)),
            educations,
            history: History::checked(&self.spells[record.spells as usize..next.spells as usize], self.coverage),
        }
    }

    pub(super) fn person(&self, index: usize) -> Option<Person<'_>> {
        let next = self.records.get(index.checked_add(1)?)?;
        Some(self.view(&self.records[index], next))
    }

    /// The persons of a range of indices.
    pub(super) fn persons(&self, range: Range<usize>) -> Persons<'_> {
        let records = self.records.get(range.start..range.end.saturating_add(1)).unwrap_or_default();
        Persons { run: self, records: records.windows(2) }
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
        Some(self.run.view(&pair[0], &pair[1]))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.records.size_hint()
    }
}

impl ExactSizeIterator for Persons<'_> {}

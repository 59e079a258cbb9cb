//! A country in memory: persons, residences, educations and spells in one run, keyed by the caller and grouped by person.
//!
//! An embedding tool with storage of its own needs none of it: a [`Person`] is made from any storage. A [`Population`] is for
//! those who have rows. A [`Builder`] takes them in any order, reports every one that is wrong, and checks once what the
//! views would check, so that a view costs nothing more.
//!
//! ```
//! use maaltal::benefit::Benefit;
//! use maaltal::calendar::Day;
//! use maaltal::days::{End, Stay};
//! use maaltal::evaluate::{Request, Verdict};
//! use maaltal::history::{Coverage, Spell};
//! use maaltal::measure::langtidsledige;
//! use maaltal::person::{Attributes, Residence};
//! use maaltal::place::{Municipality, Place};
//! use maaltal::population::Builder;
//!
//! let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31))?;
//! let mut builder = Builder::<u64>::new(covered);
//! builder.person(4711, Attributes { born: Some(Day::ymd(1970, 1, 1)), ..Attributes::UNKNOWN });
//! builder.person(4712, Attributes::UNKNOWN);
//! let home = Some(Municipality::ESBJERG);
//! let stay = Stay::new(Day::ymd(2005, 1, 1), End::Ongoing);
//! builder.residence(4711, stay.map(|stay| Residence { municipality: home, stay }));
//! builder.spell(4711, Spell::new(Benefit::ADagpenge, Day::ymd(2012, 3, 5), End::Ongoing));
//! let population = builder.build()?;
//!
//! let mut request = Request::new();
//! let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
//! let prepared = request.prepare();
//! let table = prepared.tally_part(&population.whole());
//! assert_eq!(table.tally(question, Place::Country).counted().unwrap().numerator, 1);
//! let met = prepared.findings(question, population.persons()).filter(|(_, finding)| finding.verdict == Verdict::Met);
//! assert_eq!(met.map(|(index, _)| population.key(index)).collect::<Vec<_>>(), [Some(&4711)]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Memory
//!
//! 16 bytes a spell, 24 a person who has any and 20 any other, a bit and a half to tell them apart, and each list of residences or of
//! courses about once, however many persons have it. Keys come beside: [`without_keys`](Population::without_keys) drops them.
//! Building from rows that come grouped takes at most as much again.

mod builder;
mod by;
#[cfg(feature = "serde")]
mod form;
mod key;
mod lists;
mod neighbours;
mod order;
mod part;
mod record;
mod run;
mod starts;
mod table;
mod together;

pub use builder::{Builder, Flaw};
pub use by::{By, Group, Groups, Members};
pub use key::Key;
pub(crate) use neighbours::{MOST as MOST_NEIGHBOURS, Neighbours, Seat};
pub use part::Part;
pub(crate) use record::{Gist, UNKNOWN_DAY};
pub(crate) use run::Asked;
pub use run::Persons;

use core::fmt;

use crate::history::Coverage;
use crate::person::Person;
use crate::rows::Problem;
use key::Keys;
use run::Run;

/// Persons in one run of memory, in the order of their rows, with the caller's keys unless they were dropped.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::history::Coverage;
/// use maaltal::person::Attributes;
/// use maaltal::population::{Builder, Population};
///
/// let mut builder = Builder::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
/// builder.person("b", Attributes::UNKNOWN);
/// builder.person("a", Attributes { born: Some(Day::ymd(1990, 5, 1)), ..Attributes::UNKNOWN });
/// let population: Population<&str> = builder.build()?;
/// assert_eq!((population.key(0), population.index_of(&"a")), (Some(&"b"), Some(1)));
///
/// let population: Population = population.without_keys();
/// assert_eq!(population.person(1).unwrap().attributes.born, Some(Day::ymd(1990, 5, 1)));
/// assert!(population.bytes() < 100);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Population<K = ()> {
    keys: Keys<K>,
    run: Run,
    notes: Vec<Problem>,
}

impl<K> Population<K> {
    /// How many persons there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.run.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many spells there are.
    #[must_use]
    pub const fn spells(&self) -> usize {
        self.run.spells.len()
    }

    /// The days for which the data speak.
    #[must_use]
    pub const fn coverage(&self) -> Coverage {
        self.run.coverage
    }

    /// The person of an index.
    #[must_use]
    pub fn person(&self, index: usize) -> Option<Person<'_>> {
        self.run.person(index)
    }

    /// The views that measures are evaluated on, in the order of the indices.
    #[must_use]
    pub fn persons(&self) -> Persons<'_> {
        self.run.persons(0..self.len())
    }

    /// What is worth knowing and no error: spells that stand twice and count once, by the numbers of their rows.
    #[must_use]
    pub fn notes(&self) -> &[Problem] {
        &self.notes
    }

    /// The bytes that persons, spells, residences and educations take; keys and notes come beside.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.run.bytes()
    }

    /// The same without the keys.
    #[must_use]
    pub fn without_keys(self) -> Population {
        Population { keys: Keys { keys: Vec::new(), rising: true }, run: self.run, notes: self.notes }
    }
}

impl<K: Key> Population<K> {
    /// The key of the person of an index.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<&K> {
        self.keys.keys.get(index)
    }

    /// The index of the person of a key. It is found at once where persons came by rising keys; otherwise every key is looked
    /// at.
    #[must_use]
    pub fn index_of(&self, key: &K) -> Option<usize> {
        let keys = &self.keys.keys;
        if self.keys.rising { keys.binary_search(key).ok() } else { keys.iter().position(|own| own == key) }
    }
}

/// In numbers, not person by person.
impl<K> fmt::Debug for Population<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Population");
        debug.field("persons", &self.len()).field("spells", &self.spells()).field("coverage", &self.coverage());
        debug.finish_non_exhaustive()
    }
}

//! The one run of memory, and the views into it.

use core::ops::Range;

use super::lists::{Lists, short};
use super::neighbours::{Neighbours, Seat};
use super::order::Order;
use super::record::{Gist, Record};
use super::starts::Starts;
use crate::calendar::Day;
use crate::education::{Education, Educations};
use crate::history::{Coverage, History, Spell};
use crate::person::{Attributes, Lived, Person, Residence, Residences, Somebody};
use crate::place::Municipality;

/// Persons, spells, residences and courses, each kind in one piece.
#[derive(Clone, Debug)]
pub(super) struct Run {
    order: Order,
    /// Of each person in this order the gist and the rest, and of those who have any where the spells begin: apart, so that a pass reads
    /// nothing else.
    gists: Vec<Gist>,
    starts: Starts,
    records: Vec<Record>,
    /// By person, in the order of first days.
    pub(super) spells: Vec<Spell>,
    residences: Lists<Residence>,
    /// The first of each of these lists.
    first_homes: Vec<FirstHome>,
    educations: Lists<Education>,
    pub(super) coverage: Coverage,
}

impl Run {
    /// All of them.
    pub(super) fn of(
        order: Order,
        (gists, records): (Vec<Gist>, Vec<Record>),
        (starts, spells): (Starts, Vec<Spell>),
        residences: Lists<Residence>,
        educations: Lists<Education>,
        coverage: Coverage,
    ) -> Self {
        let lists = (0..residences.len()).map(short).map(|number| residences.list(number));
        let first_homes = lists.map(FirstHome::of).collect();
        Run { order, gists, starts, records, spells, residences, first_homes, educations, coverage }
    }

    /// How many persons there are.
    pub(super) const fn len(&self) -> usize {
        self.records.len()
    }

    pub(super) fn person(&self, index: usize) -> Option<Person<'_>> {
        (index < self.len()).then(|| self.glimpsed(self.order.place(index)).person(Asked::Everything))
    }

    /// The person who stands at a number.
    fn glimpsed(&self, place: usize) -> Glimpsed<'_> {
        let spells = self.spells.get(self.starts.of(place)).unwrap_or_default();
        Glimpsed { run: self, place, spells }
    }

    /// The person in a seat.
    #[inline(always)]
    pub(super) fn in_seat(&self, Seat { person, from, to }: Seat) -> Glimpsed<'_> {
        let spells = self.spells.get(from as usize..to as usize).unwrap_or_default();
        Glimpsed { run: self, place: person as usize, spells }
    }

    /// The person who stands at a number, for what is asked beside the spells, which are left out.
    #[inline(always)]
    pub(super) const fn beside_spells(&self, place: usize) -> Glimpsed<'_> {
        Glimpsed { run: self, place, spells: &[] }
    }

    /// What most measures ask of the person in a seat.
    #[inline(always)]
    pub(super) fn gist(&self, seat: Seat) -> Gist {
        self.gists[seat.person as usize]
    }

    /// The persons of a range of indices.
    pub(super) fn persons(&self, range: Range<usize>) -> Persons<'_> {
        Persons { run: self, indices: range.start..range.end.min(self.len()) }
    }

    /// Where the persons of a range of indices stand: those who have spells, and those who have none.
    pub(super) fn places(&self, range: &Range<usize>) -> (Range<usize>, Range<usize>) {
        self.order.places(range)
    }

    /// Gives persons who have spells some at a time.
    #[inline(always)]
    pub(super) fn each_few(&self, places: Range<usize>, mut with: impl FnMut(&Neighbours<'_>)) {
        let mut scratch = Vec::new();
        self.starts.each_sixty_four(places, |places, at| {
            with(&Neighbours::of(&self.spells, places, at, &mut scratch));
        });
    }

    fn residences_of(&self, place: usize) -> Residences<'_> {
        Residences::checked(self.residences.list(self.gists[place].residences))
    }

    /// Whether the person in a place lived in one municipality from one day to another, by their numbers: mostly in the first home.
    #[inline(always)]
    fn lived_over(&self, place: usize, first: i32, last: i32) -> Lived {
        let home = self.first_homes[self.gists[place].residences as usize];
        if home.first <= first && last <= home.last {
            Lived::In(home.municipality)
        } else {
            self.residences_of(place).over(first, last)
        }
    }

    /// The number of the list of courses of the person in a seat, where the rest is asked for.
    #[inline(always)]
    pub(super) fn courses(&self, seat: Seat, asked: Asked) -> u32 {
        // Of others the first record, so that the processor need not guess who is asked.
        let person = if asked == Asked::Everything { seat.person as usize } else { 0 };
        self.records.get(person).map_or(0, |record| record.educations)
    }

    #[inline(always)]
    fn educations_of(&self, record: &Record) -> Educations<'_> {
        let list = record.educations.checked_sub(1).map(|list| self.educations.list(list));
        list.map_or(Educations::Unknown, Educations::Known)
    }

    /// How many spells and persons come before a person: what cuts are balanced by.
    pub(super) fn weight_before(&self, index: usize) -> u64 {
        (index + self.starts.of(self.order.with_spells_before(index)).start) as u64
    }

    pub(super) const fn bytes(&self) -> usize {
        (size_of::<Record>() + size_of::<Gist>()) * self.records.len()
            + self.order.bytes()
            + self.starts.bytes()
            + size_of::<Spell>() * self.spells.len()
            + self.residences.bytes()
            + size_of::<FirstHome>() * self.first_homes.len()
            + self.educations.bytes()
    }
}

/// Where somebody lived first, from one day to another, by their numbers.
#[derive(Clone, Copy, Debug)]
struct FirstHome {
    first: i32,
    last: i32,
    municipality: Option<Municipality>,
}

impl FirstHome {
    /// The first of some residences: of who has none, at all times where nobody knows.
    fn of(residences: &[Residence]) -> Self {
        match residences {
            [] => FirstHome { first: i32::MIN, last: i32::MAX, municipality: None },
            [Residence { municipality, stay }, ..] => {
                let (first, last) = (stay.first().days_since_1970(), stay.known_number());
                FirstHome { first, last, municipality: *municipality }
            }
        }
    }
}

/// A person of whom the spells are at hand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glimpsed<'r> {
    run: &'r Run,
    place: usize,
    spells: &'r [Spell],
}

impl<'r> Glimpsed<'r> {
    /// The spells.
    #[inline]
    pub(crate) const fn spells(self) -> &'r [Spell] {
        self.spells
    }

    /// What most measures ask for beside the spells.
    #[inline(always)]
    fn gist(self) -> Gist {
        self.run.gists[self.place]
    }

    /// The person, as far as is asked for. What it borrows was checked when it was put together.
    #[inline(always)]
    pub(crate) fn person(self, asked: Asked) -> Person<'r> {
        let Glimpsed { run, place, spells } = self;
        let Gist { born, residences } = self.gist();
        let (mut attributes, mut educations) =
            (Attributes { born: born.into(), ..Attributes::UNKNOWN }, Educations::Unknown);
        if asked == Asked::Everything {
            let record = &run.records[place];
            (attributes, educations) = (record.attributes(born), run.educations_of(record));
        }
        let residences = Residences::checked(run.residences.list(residences));
        Person { attributes, residences, educations, history: History::checked(spells, run.coverage) }
    }
}

impl Somebody for Glimpsed<'_> {
    #[inline(always)]
    fn born(&self) -> Option<Day> {
        self.gist().born()
    }

    #[inline(always)]
    fn lived_over(&self, first: i32, last: i32) -> Lived {
        self.run.lived_over(self.place, first, last)
    }

    #[inline]
    fn residences(&self) -> Residences<'_> {
        self.run.residences_of(self.place)
    }

    #[inline(always)]
    fn educations(&self) -> Educations<'_> {
        self.run.educations_of(&self.run.records[self.place])
    }

    #[inline]
    fn as_of(&self) -> Day {
        self.run.coverage.as_of()
    }
}

/// What is asked for of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Nothing but spells, birth and residences: the rest is left unknown.
    Gist,
    Everything,
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
        Some(self.run.glimpsed(self.run.order.place(index)).person(Asked::Everything))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.indices.size_hint()
    }
}

impl ExactSizeIterator for Persons<'_> {}

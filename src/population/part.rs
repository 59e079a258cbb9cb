//! Parts of a population, for threads.

use core::ops::Range;

use super::Population;
use super::lists::short;
use super::neighbours::{Neighbours, Seat};
use super::record::Gist;
use super::run::{Asked, Glimpsed, Persons, Run};
use crate::history::Coverage;

/// Some persons of a population that stand together. A part is a view, so it may be sent to another thread.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::evaluate::Request;
/// use maaltal::history::Coverage;
/// use maaltal::measure::langtidsledige;
/// use maaltal::person::Attributes;
/// use maaltal::population::Builder;
///
/// let mut builder = Builder::<u64>::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
/// (0..10).for_each(|key| builder.person(key, Attributes::UNKNOWN));
/// let population = builder.build()?;
///
/// let mut request = Request::new();
/// request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
/// let prepared = &request.prepare();
/// let mut table = prepared.table();
/// std::thread::scope(|scope| {
///     let parts = population.split(2).into_iter();
///     let threads: Vec<_> = parts.map(|part| scope.spawn(move || prepared.tally_part(&part))).collect();
///     threads.into_iter().try_for_each(|thread| table.merge(&thread.join().unwrap()))
/// })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Part<'p> {
    run: &'p Run,
    range: Range<usize>,
}

impl<'p> Part<'p> {
    /// The indices of its persons in the population.
    #[must_use]
    pub fn indices(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The views of its persons, in the order of the indices.
    #[must_use]
    pub fn persons(&self) -> Persons<'p> {
        self.run.persons(self.range.clone())
    }

    /// The days for which its data speak.
    pub(crate) const fn coverage(&self) -> Coverage {
        self.run.coverage
    }

    /// The person in a seat.
    #[inline(always)]
    pub(crate) fn in_seat(&self, seat: Seat) -> Glimpsed<'p> {
        self.run.in_seat(seat)
    }

    /// One of some of its persons, by the number among them, for what is asked beside the spells, which are left out.
    #[inline(always)]
    pub(crate) fn nth(&self, neighbours: &Neighbours<'_>, nth: u32) -> Glimpsed<'p> {
        self.run.beside_spells((neighbours.first() + nth) as usize)
    }

    /// The gist of the person in a seat.
    #[inline(always)]
    pub(crate) fn gist(&self, seat: Seat) -> Gist {
        self.run.gist(seat)
    }

    /// The number of the list of courses of the person in a seat, where the rest is asked for.
    #[inline(always)]
    pub(crate) fn courses(&self, seat: Seat, asked: Asked) -> u32 {
        self.run.courses(seat, asked)
    }

    /// Gives those of its persons who have spells, some at a time.
    #[inline(always)]
    pub(crate) fn each_few(&self, with: impl FnMut(&Neighbours<'_>)) {
        self.run.each_few(self.run.places(&self.range).0, with);
    }

    /// The seats of those who have none.
    pub(crate) fn without_spells(&self) -> impl Iterator<Item = Seat> {
        let without = self.run.places(&self.range).1;
        without.map(|person| Seat { person: short(person), ..Seat::default() })
    }
}

impl<K> Population<K> {
    /// All of it as one part.
    #[must_use]
    pub fn whole(&self) -> Part<'_> {
        Part { run: &self.run, range: 0..self.len() }
    }

    /// So many parts that follow one another and hold each person once, with about as many persons and spells each. No cut
    /// goes through a person, so of more parts than persons some are empty. No parts are one.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::history::Coverage;
    /// use maaltal::person::Attributes;
    /// use maaltal::population::Builder;
    ///
    /// let mut builder = Builder::<u64>::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
    /// (0..10).for_each(|key| builder.person(key, Attributes::UNKNOWN));
    /// let population = builder.build()?;
    /// let indices: Vec<_> = population.split(3).iter().map(|part| part.indices()).collect();
    /// assert_eq!(indices, [0..3, 3..6, 6..10]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn split(&self, parts: usize) -> Vec<Part<'_>> {
        let (run, parts) = (&self.run, parts.max(1));
        let all = u128::from(run.weight_before(run.len()));
        let cut = |number: usize| {
            let before = all * number as u128 / parts as u128;
            let (mut low, mut high) = (0, run.len());
            while low < high {
                let middle = usize::midpoint(low, high);
                if u128::from(run.weight_before(middle)) < before { low = middle + 1 } else { high = middle }
            }
            low
        };
        let mut from = 0;
        let part = |number: usize| {
            let range = from..if number == parts { run.len() } else { cut(number) };
            from = range.end;
            Part { run, range }
        };
        (1..=parts).map(part).collect()
    }
}

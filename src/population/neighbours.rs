//! Persons who stand beside each other, some at a time, with the spells of all of them in one piece.

use core::ops::Range;

use super::lists::short;
use crate::history::Spell;

/// How many at most.
pub(crate) const MOST: usize = 64;

/// Where a person stands in a population, and where the spells do, from one to another.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seat {
    pub(super) person: u32,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// At most sixty-four persons who have spells and stand beside each other in a population.
#[derive(Clone, Debug)]
pub(crate) struct Neighbours<'r> {
    persons: Range<u32>,
    /// Where the spells of each begin, and those of the last end.
    at: &'r [u32; MOST + 1],
    /// Of all of them, person by person.
    spells: &'r [Spell],
    /// Of every spell whether it is the last of a person: 1, or 0.
    lasts: &'r [u8],
}

impl<'r> Neighbours<'r> {
    /// Persons who stand from one number to another, of whom it is told where the spells of each begin and those of the last end. The
    /// scratch memory may hold anything.
    #[inline(always)]
    pub(super) fn of(
        spells: &'r [Spell],
        persons: Range<usize>,
        at: &'r [u32; MOST + 1],
        scratch: &'r mut Vec<u8>,
    ) -> Self {
        let [from, ends @ ..] = at;
        let spells = spells.get(*from as usize..at[MOST] as usize).unwrap_or_default();
        scratch.clear();
        scratch.resize(spells.len(), 0);
        // Each has a spell, so none ends where the first begins.
        for end in ends {
            if let Some(last) = scratch.get_mut((end - from) as usize - 1) {
                *last = 1;
            }
        }
        Neighbours { persons: short(persons.start)..short(persons.end), at, spells, lasts: scratch }
    }

    /// The spells of all of them, person by person, and of each whether it is the last of a person: 1, or 0.
    #[inline(always)]
    pub(crate) fn spells(&self) -> impl Iterator<Item = (&'r Spell, u8)> {
        self.spells.iter().zip(self.lasts.iter().copied())
    }

    /// One of these spells.
    #[inline(always)]
    pub(crate) fn spell(&self, index: u32) -> Option<&'r Spell> {
        self.spells.get(index as usize)
    }

    /// Where the first of them stands.
    #[inline(always)]
    pub(super) const fn first(&self) -> u32 {
        self.persons.start
    }

    /// Where they stand.
    #[inline(always)]
    pub(crate) fn seats(&self) -> impl Iterator<Item = Seat> {
        let spells = self.at.iter().zip(&self.at[1..]);
        self.persons.clone().zip(spells).map(|(person, (from, to))| Seat { person, from: *from, to: *to })
    }
}

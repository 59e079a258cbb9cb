//! Persons who stand beside each other, some at a time: who of them has spells is told before any is looked at.

use super::run::Run;
use crate::history::Spell;

/// How many at most.
pub(crate) const MOST: usize = 64;

/// At most sixty-four persons who stand beside each other in a population.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Neighbours<'r> {
    first: usize,
    /// Of all of them, person by person.
    spells: &'r [Spell],
    /// Who has any, a bit each.
    with_spells: u64,
    /// How many have, who, and where the spells of each end.
    count: usize,
    who: [u32; MOST],
    ends: [u32; MOST],
    all: u64,
}

impl<'r> Neighbours<'r> {
    /// Those from one on, of whom it is told where the spells of each begin and those of the last end.
    #[inline(always)]
    pub(super) fn of(run: &'r Run, first: usize, at: &[u32]) -> Self {
        let (from, to) = (at[0], at[at.len() - 1]);
        let spells = run.spells.get(from as usize..to as usize).unwrap_or_default();
        let with_spells = with_any(at);
        let (mut count, mut who, mut ends) = (0, [0; MOST], [0; MOST]);
        let mut left = with_spells;
        while left != 0 {
            let person = left.trailing_zeros();
            who[count % MOST] = person;
            ends[count % MOST] = at.get(person as usize + 1).map_or(0, |end| end - from);
            count += 1;
            left &= left - 1;
        }
        Neighbours { first, spells, with_spells, count, who, ends, all: u64::MAX >> (65 - at.len()) }
    }

    /// The spells of all of them, person by person, and of each person who has any where they end.
    #[inline(always)]
    pub(crate) fn spells(&self) -> (&'r [Spell], &[u32; MOST]) {
        (self.spells, &self.ends)
    }

    /// Those who have spells, by their index in the population.
    #[inline(always)]
    pub(crate) fn with_spells(&self) -> impl Iterator<Item = usize> {
        self.who[..self.count.min(MOST)].iter().map(|who| self.first + *who as usize)
    }

    /// Those who have none.
    #[inline(always)]
    pub(crate) fn without_spells(&self) -> impl Iterator<Item = usize> {
        let mut left = self.all & !self.with_spells;
        core::iter::from_fn(move || {
            let person = (left != 0).then_some(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(self.first + person)
        })
    }
}

/// Who of at most sixty-four persons has spells, a bit each.
#[inline]
fn with_any(at: &[u32]) -> u64 {
    let mut any = [0_u8; MOST];
    for (any, pair) in any.iter_mut().zip(at.windows(2)) {
        *any = u8::from(pair[0] != pair[1]);
    }
    // Eight bytes of 0 or 1 at a time: the multiplication brings them together in the highest byte, the first lowest.
    let (eights, _) = any.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    eights.iter().rev().fold(0, |all, eight| all << 8 | bits(eight))
}

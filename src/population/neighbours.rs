//! Persons who stand beside each other, some at a time: who of them has spells is told before any is looked at.

use core::ops::Range;

use super::run::Run;
use crate::history::Spell;

/// How many at most.
pub(crate) const MOST: usize = 64;

/// At most sixty-four persons who stand beside each other in a population.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Neighbours<'r> {
    first: usize,
    /// How many there are.
    count: usize,
    /// Of all of them, person by person.
    spells: &'r [Spell],
    /// Who has any, a bit each.
    with_spells: u64,
    /// Of every spell whether it is the last of a person: 1, or 0.
    lasts: &'r [u8],
}

impl<'r> Neighbours<'r> {
    /// Some persons, of whom it is told where the spells of each begin and those of the last end. The scratch memory may hold anything.
    #[inline(always)]
    pub(super) fn of(run: &'r Run, persons: Range<usize>, at: &[u32; MOST + 1], scratch: &'r mut Vec<u8>) -> Self {
        let [from, .., to] = at.map(|start| start as usize);
        let spells = run.spells.get(from..to).unwrap_or_default();
        let with_spells = with_any(at);
        scratch.clear();
        scratch.resize(spells.len(), 0);
        for person in bits(with_spells) {
            if let Some(last) = scratch.get_mut(at[person + 1] as usize - 1 - from) {
                *last = 1;
            }
        }
        Neighbours { first: persons.start, count: persons.len(), spells, with_spells, lasts: scratch }
    }

    /// The spells of all of them, person by person, and of each whether it is the last of a person: 1, or 0.
    #[inline(always)]
    pub(crate) fn spells(&self) -> impl Iterator<Item = (&'r Spell, u8)> {
        self.spells.iter().zip(self.lasts.iter().copied())
    }

    /// Those who have spells, by their index in the population.
    #[inline(always)]
    pub(crate) fn with_spells(&self) -> impl Iterator<Item = usize> {
        bits(self.with_spells).map(|person| self.first + person)
    }

    /// Those who have none.
    #[inline(always)]
    pub(crate) fn without_spells(&self) -> impl Iterator<Item = usize> {
        bits(!self.with_spells).take_while(|person| *person < self.count).map(|person| self.first + person)
    }
}

/// The numbers of the bits that are set, each below sixty-four.
#[inline(always)]
fn bits(mut left: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let number = (left != 0).then_some(left.trailing_zeros() as usize)?;
        left &= left - 1;
        Some(number)
    })
}

/// Who of sixty-four persons has spells, a bit each.
#[inline]
fn with_any(at: &[u32; MOST + 1]) -> u64 {
    let mut any = [0_u8; MOST];
    for (any, pair) in any.iter_mut().zip(at.windows(2)) {
        *any = u8::from(pair[0] != pair[1]);
    }
    // Eight bytes of 0 or 1 at a time: the multiplication brings them together in the highest byte, the first lowest.
    let (eights, _) = any.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    eights.iter().rev().fold(0, |all, eight| all << 8 | bits(eight))
}

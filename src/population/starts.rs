//! Where the spells of each person begin, and who has any.

use core::ops::Range;

use super::lists::short;
use super::part::Whom;

/// Where the spells of each person begin in the one run of them; those of a person end where those of the next begin.
/// One more than there are persons: the last is where all end.
#[derive(Clone, Debug)]
pub(super) struct Starts(Vec<u32>);

impl Starts {
    /// Nobody yet, with room for so many.
    pub(super) fn with_capacity(persons: usize) -> Self {
        let mut at = Vec::with_capacity(persons + 1);
        at.push(0);
        Starts(at)
    }

    /// Another person, whose spells end before this one.
    pub(super) fn push(&mut self, end: usize) {
        self.0.push(short(end));
    }

    /// How many persons there are.
    pub(super) const fn len(&self) -> usize {
        self.0.len() - 1
    }

    /// The spells of a person; none of nobody, after the last.
    #[inline]
    pub(super) fn of(&self, person: usize) -> Range<usize> {
        let from = self.0[person.min(self.len())] as usize;
        self.0.get(person + 1).map_or(from..from, |to| from..*to as usize)
    }

    /// Gives those of a range of persons who are asked for, each with the spells.
    #[inline]
    pub(super) fn each(&self, persons: Range<usize>, whom: Whom, mut with: impl FnMut(usize, Range<usize>)) {
        let all = &self.0[persons.start..=persons.end.max(persons.start)];
        // Sixty-four at a time: who is asked for is told of all of them before the first is given.
        for from in (0..all.len() - 1).step_by(64) {
            let at = &all[from..all.len().min(from + 65)];
            let mut left = match whom {
                Whom::All => u64::MAX >> (65 - at.len()),
                Whom::WithSpells => with_any(at),
            };
            while left != 0 {
                let person = left.trailing_zeros() as usize;
                if let Some([first, end]) = at.get(person..person + 2) {
                    with(persons.start + from + person, *first as usize..*end as usize);
                }
                left &= left - 1;
            }
        }
    }

    /// The bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<u32>() * self.0.len()
    }
}

/// Those of at most sixty-four persons who have spells, a bit each.
#[inline]
fn with_any(at: &[u32]) -> u64 {
    let mut any = [0_u8; 64];
    for (any, pair) in any.iter_mut().zip(at.windows(2)) {
        *any = u8::from(pair[0] != pair[1]);
    }
    // Eight bytes of 0 or 1 at a time: the multiplication brings them together in the highest byte, the first lowest.
    let (eights, _) = any.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    eights.iter().rev().fold(0, |all, eight| all << 8 | bits(eight))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_with_spells_are_found_in_any_range() {
        for persons in [0, 1, 63, 64, 65, 130] {
            let mut starts = Starts::with_capacity(persons);
            let has_any = |person: usize| person % 3 == 1 || person % 64 == 63;
            let mut end = 0;
            for person in 0..persons {
                end += if has_any(person) { 2 } else { 0 };
                starts.push(end);
            }
            for from in 0..=persons {
                for to in from..=persons {
                    let mut found = Vec::new();
                    starts.each(from..to, Whom::WithSpells, |person, spells| found.push((person, spells)));
                    let all = (from..to).map(|person| (person, starts.of(person)));
                    assert_eq!(found, all.clone().filter(|(person, _)| has_any(*person)).collect::<Vec<_>>());
                    found.clear();
                    starts.each(from..to, Whom::All, |person, spells| found.push((person, spells)));
                    assert_eq!(found, all.collect::<Vec<_>>());
                }
            }
            assert!((0..persons).all(|person| starts.of(person).len() == if has_any(person) { 2 } else { 0 }));
            assert_eq!((starts.len(), starts.of(persons)), (persons, end..end));
        }
    }
}

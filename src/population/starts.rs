//! Where the spells of each person begin, and who has any.

use core::ops::Range;

use super::lists::short;
use super::part::Whom;

/// Where the spells of each person begin in the one run of them; those of a person end where those of the next begin.
#[derive(Clone, Debug)]
pub(super) struct Starts {
    /// One more than there are persons: the last is where all end.
    at: Vec<u32>,
    /// Who has any, a bit a person, so that a pass need not look at the others.
    any: Vec<u64>,
}

impl Starts {
    /// Nobody yet, with room for so many.
    pub(super) fn with_capacity(persons: usize) -> Self {
        let mut at = Vec::with_capacity(persons + 1);
        at.push(0);
        Starts { at, any: Vec::with_capacity(persons.div_ceil(64)) }
    }

    /// Another person, whose spells end before this one.
    pub(super) fn push(&mut self, end: usize) {
        let (index, end) = (self.len(), short(end));
        if index.is_multiple_of(64) {
            self.any.push(0);
        }
        if self.at[index] < end {
            self.any[index / 64] |= 1 << (index % 64);
        }
        self.at.push(end);
    }

    /// How many persons there are.
    pub(super) const fn len(&self) -> usize {
        self.at.len() - 1
    }

    /// The spells of a person; none of nobody, after the last.
    #[inline]
    pub(super) fn of(&self, person: usize) -> Range<usize> {
        let from = self.at[person.min(self.len())] as usize;
        self.at.get(person + 1).map_or(from..from, |to| from..*to as usize)
    }

    /// Gives those of a range of persons who are asked for, each with the spells.
    #[inline]
    pub(super) fn each(&self, persons: Range<usize>, whom: Whom, mut with: impl FnMut(usize, Range<usize>)) {
        let (at, any) = (&*self.at, &*self.any);
        for word in persons.start / 64..persons.end.div_ceil(64) {
            let (from, to) = (persons.start.saturating_sub(word * 64), (persons.end - word * 64).min(64));
            let asked = if whom == Whom::All { u64::MAX } else { any[word] };
            let mut left = asked & (u64::MAX << from) & (u64::MAX >> (64 - to));
            while left != 0 {
                let person = word * 64 + left.trailing_zeros() as usize;
                with(person, at[person] as usize..at[person + 1] as usize);
                left &= left - 1;
            }
        }
    }

    /// The bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<u32>() * self.at.len() + size_of::<u64>() * self.any.len()
    }
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

//! Where the spells of each person begin, and who has any.

use core::ops::Range;

use super::lists::short;

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

    /// Gives a range of persons sixty-four at a time: the first of them, and where the spells of each begin and those of the last end.
    #[inline]
    pub(super) fn each_sixty_four(&self, persons: Range<usize>, mut with: impl FnMut(usize, &[u32])) {
        let all = &self.0[persons.start..=persons.end.max(persons.start)];
        for from in (0..all.len() - 1).step_by(64) {
            with(persons.start + from, &all[from..all.len().min(from + 65)]);
        }
    }

    /// The bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<u32>() * self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_person_of_a_range_is_given_once() {
        for persons in [0, 1, 63, 64, 65, 130] {
            let mut starts = Starts::with_capacity(persons);
            let mut end = 0;
            for person in 0..persons {
                end += person % 3;
                starts.push(end);
            }
            for from in 0..=persons {
                for to in from..=persons {
                    let mut found = Vec::new();
                    starts.each_sixty_four(from..to, |first, at| {
                        let spells = at.windows(2).map(|pair| pair[0] as usize..pair[1] as usize);
                        found.extend((first..).zip(spells));
                    });
                    assert_eq!(found, (from..to).map(|person| (person, starts.of(person))).collect::<Vec<_>>());
                }
            }
            assert_eq!((starts.len(), starts.of(persons)), (persons, end..end));
        }
    }
}

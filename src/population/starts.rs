//! Where the spells of each person begin.

use core::ops::Range;

use super::lists::short;
use super::neighbours::MOST;

/// Where the spells of each person who has any begin in the one run of them; those of a person end where those of the next begin.
/// One more than there are such persons: the last is where all end.
#[derive(Clone, Debug)]
pub(super) struct Starts(Vec<u32>);

impl Default for Starts {
    /// Nobody yet.
    fn default() -> Self {
        Starts(vec![0])
    }
}

impl Starts {
    /// Another person, if there are spells that end here. Whether there are is told.
    pub(super) fn end_at(&mut self, end: usize) -> bool {
        let has_any = self.end() < end;
        if has_any {
            self.0.push(short(end));
        }
        has_any
    }

    /// How many persons there are.
    const fn len(&self) -> usize {
        self.0.len() - 1
    }

    /// The spells of a person; none of nobody, after the last.
    #[inline]
    pub(super) fn of(&self, person: usize) -> Range<usize> {
        match self.0.get(person..).and_then(<[_]>::first_chunk) {
            Some([from, to]) => *from as usize..*to as usize,
            None => self.end()..self.end(),
        }
    }

    /// Where all spells end.
    fn end(&self) -> usize {
        self.0[self.len()] as usize
    }

    /// Gives a range of persons sixty-four at a time: the first of them, and where the spells of each begin and those of the last end.
    /// Behind fewer than sixty-four stand the ends of the last.
    #[inline(always)]
    pub(super) fn each_sixty_four(&self, persons: Range<usize>, mut with: impl FnMut(Range<usize>, &[u32; MOST + 1])) {
        let all = &self.0[persons.start..=persons.end.max(persons.start)];
        let mut from = 0;
        while let Some(at) = all[from..].first_chunk::<{ MOST + 1 }>() {
            with(persons.start + from..persons.start + from + MOST, at);
            from += MOST;
        }
        let left = &all[from..];
        if let [_, .., end] = left {
            let mut at = [*end; MOST + 1];
            at[..left.len()].copy_from_slice(left);
            with(persons.start + from..persons.end, &at);
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
            let mut starts = Starts::default();
            let mut end = 0;
            for person in 0..persons {
                assert!(!starts.end_at(end));
                end += 1 + person % 3;
                assert!(starts.end_at(end));
            }
            for from in 0..=persons {
                for to in from..=persons {
                    let mut found = Vec::new();
                    starts.each_sixty_four(from..to, |persons, at| {
                        let mut spells = at.windows(2).map(|pair| pair[0] as usize..pair[1] as usize);
                        found.extend(persons.zip(&mut spells));
                        assert!(spells.all(|spells| spells.is_empty()));
                    });
                    assert_eq!(found, (from..to).map(|person| (person, starts.of(person))).collect::<Vec<_>>());
                }
            }
            assert_eq!((starts.len(), starts.of(persons)), (persons, end..end));
        }
    }
}

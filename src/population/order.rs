//! In which order persons are kept: those who have spells before those who have none, each in the order of their rows, so that a
//! pass reads nothing of most.

use core::ops::Range;

use super::lists::short;

/// Who of some persons has spells, and so where each stands.
#[derive(Clone, Debug)]
pub(super) struct Order {
    persons: usize,
    /// Who has spells, a bit each; nothing where all have.
    with_spells: Vec<u64>,
    /// How many have who come before each sixty-four persons; nothing where all have.
    before: Vec<u32>,
    /// How many have.
    count: usize,
}

impl Order {
    /// Nobody yet, with room for so many.
    pub(super) fn with_capacity(persons: usize) -> Self {
        let words = persons.div_ceil(64);
        let (with_spells, before) = (Vec::with_capacity(words), Vec::with_capacity(words));
        Order { persons: 0, with_spells, before, count: 0 }
    }

    /// Another person.
    pub(super) fn push(&mut self, has_spells: bool) {
        if self.persons.is_multiple_of(64) {
            self.with_spells.push(0);
            self.before.push(short(self.count));
        }
        if let Some(word) = self.with_spells.last_mut() {
            *word |= u64::from(has_spells) << (self.persons % 64);
        }
        self.persons += 1;
        self.count += usize::from(has_spells);
    }

    /// The same once all have been taken, without what is of no use.
    pub(super) fn complete(mut self) -> Self {
        if self.count == self.persons {
            (self.with_spells, self.before) = (Vec::new(), Vec::new());
        }
        self
    }

    /// Whether a person has spells, and how many have who come before.
    #[inline]
    fn rank(&self, person: usize) -> (bool, usize) {
        match (self.with_spells.get(person / 64), self.before.get(person / 64)) {
            (Some(word), Some(before)) => {
                let nth = person % 64;
                let earlier = word & !(u64::MAX << nth);
                (word >> nth & 1 > 0, *before as usize + earlier.count_ones() as usize)
            }
            _ => (person < self.count, person.min(self.count)),
        }
    }

    /// Where a person stands.
    #[inline]
    pub(super) fn place(&self, person: usize) -> usize {
        match self.rank(person) {
            (true, rank) => rank,
            (false, rank) => self.count + person - rank,
        }
    }

    /// How many who have spells come before a person.
    pub(super) fn with_spells_before(&self, person: usize) -> usize {
        self.rank(person.min(self.persons)).1
    }

    /// Where the persons of a range stand: those who have spells, and those who have none.
    pub(super) fn places(&self, persons: &Range<usize>) -> (Range<usize>, Range<usize>) {
        let (from, to) = (self.with_spells_before(persons.start), self.with_spells_before(persons.end));
        (from..to, self.count + persons.start - from..self.count + persons.end - to)
    }

    /// What is kept of each person, in this order.
    pub(super) fn arrange<T: Copy>(&self, of_each: &mut Vec<T>) {
        let mut others = Vec::with_capacity(self.persons - self.count);
        let mut kept = 0;
        for person in 0..of_each.len() {
            if self.rank(person).0 {
                of_each[kept] = of_each[person];
                kept += 1;
            } else {
                others.push(of_each[person]);
            }
        }
        of_each.truncate(kept);
        of_each.append(&mut others);
        of_each.shrink_to_fit();
    }

    /// The bytes that it takes.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<u64>() * self.with_spells.len() + size_of::<u32>() * self.before.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_with_spells_stand_first_and_all_in_their_order() {
        for (persons, all_have) in
            [0, 1, 63, 64, 65, 128, 130].into_iter().flat_map(|count| [(count, false), (count, true)])
        {
            let has_any = |person: usize| all_have || person % 3 == 1 || person % 64 == 63;
            let mut order = Order::with_capacity(persons);
            (0..persons).for_each(|person| order.push(has_any(person)));
            let order = order.complete();
            let mut arranged: Vec<usize> = (0..persons).collect();
            order.arrange(&mut arranged);
            let (with, without): (Vec<_>, Vec<_>) = (0..persons).partition(|person| has_any(*person));
            assert_eq!(arranged, [with, without].concat());
            for (place, person) in arranged.iter().enumerate() {
                assert_eq!(order.place(*person), place);
            }
            for from in 0..=persons {
                for to in from..=persons {
                    let (with, without) = order.places(&(from..to));
                    assert!(arranged[with].iter().copied().eq((from..to).filter(|person| has_any(*person))));
                    assert!(arranged[without].iter().copied().eq((from..to).filter(|person| !has_any(*person))));
                }
            }
        }
    }
}

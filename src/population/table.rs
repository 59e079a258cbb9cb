//! The rows of one table, as they come: whose each is, and what it says.

use super::key::{Key, Keys, NOBODY};
use super::lists::short;

/// So many rows a table can have: their numbers are short.
pub(super) const MOST: usize = u32::MAX as usize - 1;

/// The rows of a table that were read.
#[derive(Clone, Debug)]
pub(super) struct Table<K, V> {
    pub(super) owners: Owners<K>,
    pub(super) values: Vec<V>,
    pub(super) refused: Refused,
}

/// How many rows were read before each one that was not, so that the others keep their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Refused(Vec<u32>);

impl Refused {
    /// A row that was not read comes after so many that were.
    pub(super) fn push(&mut self, read: usize) {
        self.0.push(short(read));
    }

    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// How many rows of either kind come before one that was read.
    pub(super) fn rows_before(&self, read: usize) -> u64 {
        read as u64 + self.0.partition_point(|before| *before as usize <= read) as u64
    }
}

impl<K: Key, V> Table<K, V> {
    pub(super) fn new() -> Self {
        Table { owners: Owners::new(), values: Vec::new(), refused: Refused::default() }
    }

    pub(super) fn reserve(&mut self, rows: usize) {
        self.owners.found.reserve_exact(rows);
        self.values.reserve_exact(rows);
    }

    pub(super) fn is_full(&self) -> bool {
        self.values.len() >= MOST
    }

    #[inline]
    pub(super) fn push(&mut self, persons: &Keys<K>, key: K, value: V) {
        self.owners.push(persons, key);
        self.values.push(value);
    }

    /// A row that was not read.
    pub(super) fn refuse(&mut self) {
        self.refused.push(self.values.len());
    }

    /// How many rows came, read or not.
    pub(super) const fn len(&self) -> u64 {
        self.values.len() as u64 + self.refused.len() as u64
    }
}

/// The person of each row, as far as it is found, and the keys of the other rows.
#[derive(Clone, Debug)]
pub(super) struct Owners<K> {
    /// The place of the person; [`NOBODY`] while the row waits.
    found: Vec<u32>,
    waiting: Vec<(K, u32)>,
    /// Where the last person was found.
    at: usize,
}

impl<K: Key> Owners<K> {
    const fn new() -> Self {
        Owners { found: Vec::new(), waiting: Vec::new(), at: 0 }
    }

    /// The next row, of the person of a key.
    #[inline]
    fn push(&mut self, persons: &Keys<K>, key: K) {
        // Rows in no order are not looked for one by one.
        let hopeless = self.waiting.len() > self.found.len() / 2 + 1_000;
        let found = if hopeless { None } else { persons.soon_after(self.at, &key) };
        if let Some(at) = found {
            self.at = at;
            self.found.push(short(at));
        } else {
            self.waiting.push((key, short(self.found.len())));
            self.found.push(NOBODY);
        }
    }

    /// Whether the persons of some rows are still to be found.
    pub(super) const fn wait(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Finds the persons of the rows that wait, among the sorted keys; gives the rows of nobody, in order.
    pub(super) fn find(&mut self, sorted: &[(K, u32)]) -> Vec<(u32, K)> {
        let mut waiting = core::mem::take(&mut self.waiting);
        K::sort(&mut waiting);
        let mut nobodys = Vec::new();
        let mut persons = sorted.iter().peekable();
        for (key, row) in waiting {
            while persons.next_if(|(other, _)| *other < key).is_some() {}
            match persons.peek() {
                Some((other, place)) if *other == key => self.found[row as usize] = *place,
                _ => nobodys.push((row, key)),
            }
        }
        nobodys.sort_unstable();
        nobodys
    }

    /// Gives the rows of persons whose key stands before to the first of that key.
    pub(super) fn are_of_first(&mut self, repeated: &[(u32, u32)]) {
        if repeated.is_empty() {
            return;
        }
        for owner in &mut self.found {
            if let Ok(at) = repeated.binary_search_by_key(owner, |(person, _)| *person) {
                *owner = repeated[at].1;
            }
        }
    }

    /// The rows by person.
    pub(super) fn by_person(self, persons: usize) -> ByPerson {
        let owners = self.found;
        if owners.is_sorted() {
            return ByPerson { owners, order: None, at: 0 };
        }
        // How many each person has, then where they begin, then where they end. Nobody comes last.
        let place = |owner: u32| (owner as usize).min(persons);
        let mut ends = vec![0_u32; persons + 1];
        for owner in &owners {
            ends[place(*owner)] += 1;
        }
        let mut before = 0;
        for end in &mut ends {
            before += core::mem::replace(end, before);
        }
        let mut order = vec![0; owners.len()];
        for (row, owner) in (0..).zip(&owners) {
            let end = &mut ends[place(*owner)];
            order[*end as usize] = row;
            *end += 1;
        }
        ByPerson { owners: ends, order: Some(order), at: 0 }
    }
}

/// The rows of each person, asked for in the order of persons.
#[derive(Debug)]
pub(super) struct ByPerson {
    /// The place of the person of each row; or, with an order, where the rows of each person end in it.
    owners: Vec<u32>,
    /// The rows by person, where they did not come so.
    order: Option<Vec<u32>>,
    at: usize,
}

impl ByPerson {
    /// The rows of the next person, as a range of the order.
    #[inline]
    pub(super) fn next(&mut self, person: usize) -> core::ops::Range<usize> {
        let from = self.at;
        if self.order.is_some() {
            self.at = self.owners[person] as usize;
        } else {
            let person = short(person);
            while self.owners.get(self.at) == Some(&person) {
                self.at += 1;
            }
        }
        from..self.at
    }

    /// The row at a place of the order.
    #[inline]
    pub(super) fn row(&self, at: usize) -> usize {
        self.order.as_ref().map_or(at, |order| order[at] as usize)
    }

    /// The values of rows, in the order.
    pub(super) fn in_order<V: Copy>(&self, values: Vec<V>) -> Vec<V> {
        match &self.order {
            None => values,
            Some(order) => order.iter().map(|row| values[*row as usize]).collect(),
        }
    }
}

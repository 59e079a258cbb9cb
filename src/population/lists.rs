//! Lists that many persons share: most residences of a register are the same few.

use core::hash::{Hash, Hasher};

/// Lists in one run of memory, by number. One that stood a short while ago is not kept twice.
#[derive(Clone, Debug)]
pub(super) struct Lists<T> {
    items: Vec<T>,
    /// Where each list begins, and where the last one ends.
    starts: Vec<u32>,
    /// Lists by their digests: a later one takes the place of an earlier.
    recent: Vec<u32>,
}

/// So many lists are remembered: two to this power.
const REMEMBERED: u32 = 14;
const NONE: u32 = u32::MAX;

/// A position or a number below 2³², as the rows of a table are held to.
pub(super) fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl<T: Copy + Eq + Hash> Lists<T> {
    pub(super) fn new() -> Self {
        Lists { items: Vec::new(), starts: vec![0], recent: vec![NONE; 1 << REMEMBERED] }
    }

    /// The number of a list.
    pub(super) fn number(&mut self, list: &[T]) -> u32 {
        let mut digest = Digest(0);
        list.hash(&mut digest);
        let slot = (digest.0 >> (u64::BITS - REMEMBERED)) as usize;
        let known = self.recent[slot];
        if known != NONE && self.list(known) == list {
            return known;
        }
        let number = short(self.starts.len() - 1);
        self.items.extend_from_slice(list);
        self.starts.push(short(self.items.len()));
        self.recent[slot] = number;
        number
    }

    /// Without what is only of use while lists are added.
    pub(super) fn complete(mut self) -> Self {
        self.recent = Vec::new();
        self.items.shrink_to_fit();
        self.starts.shrink_to_fit();
        self
    }
}

impl<T> Lists<T> {
    /// The list of a number.
    #[inline]
    pub(super) fn list(&self, number: u32) -> &[T] {
        let number = number as usize;
        let (from, to) = (self.starts[number] as usize, self.starts[number + 1] as usize);
        &self.items[from..to]
    }

    /// How many lists there are.
    pub(super) const fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<T>() * self.items.len() + size_of::<u32>() * self.starts.len()
    }
}

/// A short digest of a value. Only speed hangs on it.
struct Digest(u64);

impl Digest {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

    fn mix(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(Digest::ODD);
    }
}

impl Hasher for Digest {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.mix(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.mix(u64::from(number));
    }

    fn write_i32(&mut self, number: i32) {
        self.mix(u64::from(number.cast_unsigned()));
    }

    fn write_isize(&mut self, number: isize) {
        self.mix(number.cast_unsigned() as u64);
    }

    fn write_usize(&mut self, number: usize) {
        self.mix(number as u64);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_stands_again_is_not_kept_twice() {
        let mut lists = Lists::new();
        let numbers: Vec<u32> = [&[][..], &[1], &[1, 2], &[1], &[]].iter().map(|list| lists.number(list)).collect();
        assert_eq!(numbers, [0, 1, 2, 1, 0]);
        let lists = lists.complete();
        assert_eq!((lists.list(0), lists.list(1), lists.list(2)), (&[][..], &[1][..], &[1, 2][..]));
        assert_eq!(lists.len(), 3);
    }

    #[test]
    fn lists_that_are_forgotten_are_kept_again_and_stay_right() {
        let mut lists = Lists::new();
        let pairs: Vec<(u32, u32)> =
            (0..100_000_u32).map(|item| (item % 40_000, lists.number(&[item % 40_000]))).collect();
        assert!(pairs.iter().all(|(item, number)| lists.list(*number) == [*item]));
    }
}

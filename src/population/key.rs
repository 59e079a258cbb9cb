//! The caller's keys, in their order and sorted, without hashing.

use core::fmt::Display;

/// What a caller keys persons by: a number or a text.
///
/// ```
/// use maaltal::population::Key;
/// fn is_a_key<K: Key>() {}
/// is_a_key::<u64>();
/// is_a_key::<&str>();
/// is_a_key::<String>();
/// ```
pub trait Key: Clone + Ord + Display + sealed::Sealed {
    /// Sorts keys and what stands beside them.
    #[doc(hidden)]
    fn sort(pairs: &mut Vec<(Self, u32)>) {
        pairs.sort_unstable();
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for u64 {}
    impl Sealed for String {}
    impl Sealed for &str {}
}

impl Key for String {}

impl Key for &str {}

impl Key for u64 {
    /// By the highest bits in which keys differ into runs that fit near the processor, then each run.
    fn sort(pairs: &mut Vec<(u64, u32)>) {
        const RUNS: u32 = 12;
        const FEW: usize = 1 << 16;
        if pairs.len() < FEW || pairs.is_sorted() {
            pairs.sort_unstable();
            return;
        }
        let (least, most) =
            pairs.iter().fold((u64::MAX, 0), |(least, most), (key, _)| (least.min(*key), most.max(*key)));
        let bits = u64::BITS - (most - least).leading_zeros();
        let run_of = |key: u64| usize::try_from((key - least) >> bits.saturating_sub(RUNS)).unwrap_or(usize::MAX);
        let mut ends = vec![0_usize; 1 << RUNS];
        for (key, _) in pairs.iter() {
            ends[run_of(*key)] += 1;
        }
        let mut before = 0;
        for end in &mut ends {
            before += core::mem::replace(end, before);
        }
        // Where runs begin; as they fill, where they end.
        let mut sorted = vec![(0, 0); pairs.len()];
        for pair in pairs.iter() {
            let place = &mut ends[run_of(pair.0)];
            sorted[*place] = *pair;
            *place += 1;
        }
        let mut rest = &mut sorted[..];
        let mut begins = 0;
        for end in ends {
            let (run, others) = rest.split_at_mut(end - begins);
            run.sort_unstable();
            (rest, begins) = (others, end);
        }
        *pairs = sorted;
    }
}

/// A row that belongs to nobody.
pub(super) const NOBODY: u32 = u32::MAX;

/// The keys of persons, in the order they were given.
#[derive(Clone, Debug)]
pub(super) struct Keys<K> {
    pub(super) keys: Vec<K>,
    /// Whether each is greater than the one before it.
    pub(super) rising: bool,
}

impl<K: Key> Keys<K> {
    pub(super) const fn new() -> Self {
        Keys { keys: Vec::new(), rising: true }
    }

    pub(super) fn push(&mut self, key: K) {
        self.rising &= self.keys.last().is_none_or(|last| *last < key);
        self.keys.push(key);
    }

    /// Whose key it is, if that is the person at a place or one soon after.
    #[inline]
    pub(super) fn soon_after(&self, at: usize, key: &K) -> Option<usize> {
        const SOON: usize = 32;
        let ahead = self.keys.get(at..)?;
        if ahead.first() == Some(key) {
            return Some(at);
        }
        if !self.rising {
            return ahead.iter().take(SOON).position(|other| other == key).map(|steps| at + steps);
        }
        if ahead.first().is_none_or(|first| key < first) {
            return None;
        }
        // Twice as far each time, and back in halves.
        let mut reach = 1;
        while ahead.get(reach).is_some_and(|other| other < key) {
            reach *= 2;
        }
        let (from, to) = (reach / 2, ahead.len().min(reach + 1));
        ahead[from..to].binary_search(key).ok().map(|steps| at + from + steps)
    }

    /// Whether none stands twice.
    pub(super) fn are_distinct(&self) -> bool {
        self.rising || {
            let mut keys = self.keys.clone();
            keys.sort_unstable();
            keys.windows(2).all(|pair| pair[0] != pair[1])
        }
    }

    /// The keys in order, each with the place of its person.
    pub(super) fn sorted(&self) -> Vec<(K, u32)> {
        let mut pairs: Vec<_> = self.keys.iter().cloned().zip(0..).collect();
        if !self.rising {
            K::sort(&mut pairs);
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_whatever_bits_they_differ_in() {
        let mut number = 1_u64;
        let mut roll = || {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            number
        };
        for shift in [0, 20, 45, 63] {
            let mut pairs: Vec<(u64, u32)> = (0..100_000).map(|row| (roll() >> shift, row)).collect();
            let mut other = pairs.clone();
            other.sort_unstable();
            u64::sort(&mut pairs);
            assert!(pairs == other, "shift {shift}");
        }
        let mut ends = [(u64::MAX, 1), (0, 2)].repeat(1 << 16);
        u64::sort(&mut ends);
        assert!(ends.is_sorted());
    }

    #[test]
    fn a_key_is_found_soon_after() {
        let keys = |list: &[u64]| {
            let mut keys = Keys::new();
            for key in list {
                keys.push(*key);
            }
            keys
        };
        let rising = keys(&(0..1_000).map(|key| key * 2).collect::<Vec<_>>());
        for at in [0, 1, 500, 999] {
            for key in 0..2_003_u64 {
                let place = usize::try_from(key / 2).unwrap();
                let found = (key % 2 == 0 && (at..1_000).contains(&place)).then_some(place);
                assert_eq!(rising.soon_after(at, &key), found, "{key} from {at}");
            }
        }
        let unsorted = keys(&[5, 1, 9]);
        assert_eq!([5, 1, 9, 7].map(|key| unsorted.soon_after(1, &key)), [None, Some(1), Some(2), None]);
        assert_eq!(unsorted.soon_after(3, &5), None);
    }
}

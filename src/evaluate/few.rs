//! A few of many, kept without the processor having to guess which.

/// How many are kept at most.
const MOST: usize = 128;

/// A few of many: those before a length, and behind them what was not kept.
#[derive(Clone, Debug)]
pub(super) struct Few<T> {
    of: [T; MOST],
    length: usize,
}

impl<T: Copy> Few<T> {
    /// None yet; what stands in their place does not matter.
    pub(super) const fn none(anything: T) -> Self {
        Few { of: [anything; MOST], length: 0 }
    }

    /// Takes those of some that are to be kept, where there is room for all of them.
    #[inline(always)]
    pub(super) fn extend(&mut self, some: impl Iterator<Item = (T, bool)>) {
        let mut length = self.length;
        for (one, is_kept) in some {
            // It is written in any case: what is not kept, the next overwrites.
            self.of[length % MOST] = one;
            length += usize::from(is_kept);
        }
        debug_assert!(length <= MOST, "room for all of them");
        self.length = length;
    }

    /// Takes one if it is to be kept. Whether there is room for another is told.
    #[inline(always)]
    pub(super) fn push(&mut self, one: T, is_kept: bool) -> bool {
        self.of[self.length % MOST] = one;
        self.length += usize::from(is_kept);
        self.length < MOST
    }

    /// Whether there is room for so many.
    #[inline]
    pub(super) const fn has_room_for(&self, more: usize) -> bool {
        self.length + more <= MOST
    }

    /// Those that were kept, which are then forgotten.
    #[inline]
    pub(super) fn take(&mut self) -> &[T] {
        &self.of[..core::mem::take(&mut self.length)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_that_are_to_be_kept_are_in_order() {
        let mut few = Few::none(0);
        let mut kept = Vec::new();
        for number in 0..1_000 {
            if !few.has_room_for(1) {
                kept.extend_from_slice(few.take());
            }
            few.extend([(number, number % 3 == 1)].into_iter());
        }
        kept.extend_from_slice(few.take());
        assert_eq!(kept, (0..1_000).filter(|number| number % 3 == 1).collect::<Vec<_>>());
        assert!(few.take().is_empty());
    }
    #[test]
    fn when_there_is_no_room_for_another_is_told() {
        let mut few = Few::none(0);
        for round in 0..3 {
            let taken: Vec<bool> =
                (0..2 * MOST).map_while(|number| few.push(number, number % 2 == 0).then_some(true)).collect();
            assert_eq!((taken.len(), few.take().len()), (2 * MOST - 2, MOST), "{round}");
        }
    }
}

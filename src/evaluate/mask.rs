//! Where some bits stand among words.

use super::lane::Units;

/// The words that some bits stand in, the first and the last of them with those bits; no bits of the first word where there are
/// none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mask {
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) from: u64,
    pub(super) to: u64,
}

impl Mask {
    #[inline]
    pub(super) const fn of(bits: &Units) -> Self {
        if bits.start >= bits.end {
            return Mask { first: 0, last: 0, from: 0, to: 0 };
        }
        let last = bits.end - 1;
        let (from, to) = (u64::MAX << (bits.start % 64), u64::MAX >> (63 - last % 64));
        Mask { first: bits.start / 64, last: last / 64, from, to }
    }

    /// The bits, of which there are any.
    pub(super) const fn bits(&self) -> Units {
        let end = (self.last + 1) * 64 - self.to.leading_zeros();
        self.first * 64 + self.from.trailing_zeros()..end
    }
}

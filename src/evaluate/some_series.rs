//! Some of the series of a request, in a word.

use core::ops::BitOr;

/// Series of a request, a bit each; more than there are bits share one, as those do that are added by runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SomeSeries(u64);

impl SomeSeries {
    /// No series.
    pub(super) const NONE: SomeSeries = SomeSeries(0);
    /// All series.
    pub(super) const ALL: SomeSeries = SomeSeries(u64::MAX);
    /// Those added by runs, where something of the person is in doubt and bits are set.
    pub(super) const BY_RUNS: SomeSeries = SomeSeries(1 << 63);
    /// Those added by runs, where nothing is.
    pub(super) const CERTAIN_RUNS: SomeSeries = SomeSeries(1 << 62);
    /// Those from the 62nd on that are not added by runs.
    pub(super) const SHARED: SomeSeries = SomeSeries(1 << 61);

    /// How many can have a bit for themselves.
    const OWN: usize = 61;

    /// The bit of the nth series that is not added by runs.
    pub(super) fn nth(index: usize) -> Self {
        if index < SomeSeries::OWN { SomeSeries(1 << index) } else { SomeSeries::SHARED }
    }

    /// The number of the bit of a series that has one for itself.
    #[inline]
    pub(super) const fn number(self) -> Option<usize> {
        let number = self.0.trailing_zeros() as usize;
        if self.0.is_power_of_two() && number < SomeSeries::OWN { Some(number) } else { None }
    }

    /// The numbers of those that have a bit each for themselves.
    #[inline]
    pub(super) fn numbers(self) -> impl Iterator<Item = usize> {
        let mut left = self.0 & (SomeSeries::SHARED.0 - 1);
        core::iter::from_fn(move || {
            let nth = (left != 0).then_some(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(nth)
        })
    }

    /// Those that are not among others.
    #[inline]
    pub(super) const fn without(self, others: SomeSeries) -> Self {
        SomeSeries(self.0 & !others.0)
    }

    /// Whether any is among others.
    #[inline]
    pub(super) const fn meets(self, others: SomeSeries) -> bool {
        self.0 & others.0 > 0
    }
}

impl BitOr for SomeSeries {
    type Output = SomeSeries;

    #[inline]
    fn bitor(self, other: SomeSeries) -> SomeSeries {
        SomeSeries(self.0 | other.0)
    }
}

//! Hours of work over some days, from hours a week.

use core::fmt;

use rust_decimal::Decimal;

use super::danish;
use super::percent::Decimals;
use super::ratio::Ratio;

/// Hours of work over some days, exact: a day has a seventh of the hours of its week.
///
/// ```
/// use maaltal::quantity::WorkedHours;
/// // 37 hours a week over 36 days.
/// let worked = WorkedHours::of(3_700, 36);
/// assert_eq!(worked.to_string(), "190,3 timer");
/// assert!(worked >= WorkedHours::whole(190));
/// assert_eq!(worked.apart(WorkedHours::whole(190)).to_string(), "0,3 timer");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkedHours(u64);

/// The parts of an hour: hundredths a week, a seventh of them a day.
const PARTS: u64 = 700;

impl WorkedHours {
    /// None.
    pub const ZERO: WorkedHours = WorkedHours(0);

    /// So many hours.
    #[must_use]
    pub const fn whole(hours: u32) -> Self {
        WorkedHours(hours as u64 * PARTS)
    }

    /// So many hundredths of hours a week, over so many days.
    #[must_use]
    pub const fn of(hundredths_a_week: u16, days: u32) -> Self {
        WorkedHours(hundredths_a_week as u64 * days as u64)
    }

    /// With more.
    #[must_use]
    pub const fn plus(self, more: Self) -> Self {
        WorkedHours(self.0.saturating_add(more.0))
    }

    /// Rounded half away from zero, for showing.
    #[must_use]
    pub fn round(self, decimals: Decimals) -> Decimal {
        Ratio::new(i128::from(self.0), i128::from(PARTS)).round(decimals.count())
    }

    /// How far they are from others, either way.
    #[must_use]
    pub const fn apart(self, others: Self) -> Self {
        WorkedHours(self.0.abs_diff(others.0))
    }
}

#[cfg(feature = "serde")]
impl WorkedHours {
    pub(super) fn ratio(self) -> Ratio {
        Ratio::new(i128::from(self.0), i128::from(PARTS))
    }

    /// Hours of a number of parts; `None` for a fraction of one, or less than none.
    pub(super) fn from_ratio(hours: Ratio) -> Option<Self> {
        let parts = hours.numerator().checked_mul(i128::from(PARTS))?;
        let whole = parts.rem_euclid(hours.denominator()) == 0;
        whole.then(|| u64::try_from(parts / hours.denominator()).ok().map(WorkedHours))?
    }
}

/// With one decimal, in Danish.
impl fmt::Display for WorkedHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} timer", danish::format(self.round(Decimals::ONE)))
    }
}

//! Percent and percentage points: alike on paper, never interchangeable.

use core::fmt;
use core::ops::{Neg, Sub};

use rust_decimal::Decimal;

use super::danish;
use super::ratio::{QuantityError, Ratio};

/// How many decimals a figure is shown with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimals(u8);

impl Decimals {
    /// Whole numbers.
    pub const ZERO: Decimals = Decimals(0);
    /// One decimal, as the ministry prints shares: 17,6.
    pub const ONE: Decimals = Decimals(1);
    /// Two decimals.
    pub const TWO: Decimals = Decimals(2);
    /// The most that any document prints, and more: nine.
    pub const MOST: Decimals = Decimals(9);

    /// So many decimals.
    ///
    /// # Errors
    /// [`QuantityError::TooManyDecimals`] above [`Decimals::MOST`].
    pub const fn new(count: u32) -> Result<Self, QuantityError> {
        if count > 9 {
            return Err(QuantityError::TooManyDecimals { most: 9 });
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most nine")]
        Ok(Decimals(count as u8))
    }

    /// The number of decimals.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0 as u32
    }
}

/// A share or a relative change in percent, exact.
///
/// ```
/// use maaltal::quantity::{Decimals, Percent};
///
/// let share = Percent::of(42, 52)?;
/// assert_eq!(share.to_string(), "80,8 pct.");
/// assert!(share >= Percent::whole(80) && Percent::of(41, 52)? < Percent::whole(80)); // 80 percent of 52 is 41.6
/// assert_eq!(Percent::change(842, 671)?.round(Decimals::TWO).to_string(), "-20.31");
/// # Ok::<(), maaltal::quantity::QuantityError>(())
/// ```
///
/// A difference of two percentages is percentage points, and does not compare with a percentage:
///
/// ```compile_fail,E0308
/// # use maaltal::quantity::Percent;
/// let _ = Percent::whole(24) - Percent::whole(18) == Percent::whole(6);
/// ```
///
/// ```compile_fail,E0277
/// # use maaltal::quantity::Percent;
/// let total: Percent = [Percent::whole(17), Percent::whole(24)].into_iter().sum();
/// ```
///
/// ```compile_fail,E0369
/// # use maaltal::quantity::Percent;
/// let half = Percent::whole(17) / 2;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Ratio);

impl Percent {
    /// So many whole percent.
    #[must_use]
    pub const fn whole(percent: u32) -> Self {
        Percent(Ratio::new(percent as i128, 100))
    }

    /// The share that `part` is of `whole`; both are counts.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] when `whole` is zero, [`QuantityError::TooLarge`] above 10^12.
    pub const fn of(part: u64, whole: u64) -> Result<Self, QuantityError> {
        match Ratio::bounded(part as i128, whole as i128) {
            Ok(ratio) => Ok(Percent(ratio)),
            Err(error) => Err(error),
        }
    }

    /// The relative change from one count to another; negative when it falls.
    ///
    /// # Errors
    /// As [`Percent::of`]: a change from zero has no percentage.
    pub const fn change(from: u64, to: u64) -> Result<Self, QuantityError> {
        match Ratio::bounded(to as i128 - from as i128, from as i128) {
            Ok(ratio) => Ok(Percent(ratio)),
            Err(error) => Err(error),
        }
    }

    /// The percentage that a number states: `17.6` is 17.6 percent.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] above 10^12, [`QuantityError::TooManyDecimals`] beyond ten.
    pub fn from_decimal(percent: Decimal) -> Result<Self, QuantityError> {
        if percent.normalize().scale() > 10 {
            return Err(QuantityError::TooManyDecimals { most: 10 });
        }
        let ratio = Ratio::from_decimal(percent)?;
        Ratio::bounded(ratio.numerator(), ratio.denominator() * 100).map(Percent)
    }

    pub(crate) const fn from_ratio(ratio: Ratio) -> Result<Self, QuantityError> {
        if ratio.is_bounded() { Ok(Percent(ratio)) } else { Err(QuantityError::TooLarge) }
    }

    pub(crate) const fn ratio(self) -> Ratio {
        self.0
    }

    /// As many percentage points: the distance from nothing.
    pub(crate) const fn as_points(self) -> PercentagePoints {
        PercentagePoints(self.0)
    }

    /// The percentage to a number of decimals, half away from zero.
    #[must_use]
    pub fn round(self, decimals: Decimals) -> Decimal {
        percent_of(self.0).round(decimals.count())
    }

    /// The percentage that stands so many percentage points away.
    ///
    /// # Errors
    /// [`QuantityError::TooLarge`] when the sum cannot be held exactly.
    ///
    /// ```
    /// use maaltal::quantity::{Percent, PercentagePoints};
    /// let target = Percent::from_decimal("17.7".parse()?)?.plus(PercentagePoints::from_decimal("6.3".parse()?)?)?;
    /// assert_eq!(target, Percent::whole(24));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plus(self, points: PercentagePoints) -> Result<Self, QuantityError> {
        let sum = self.0.checked_plus(points.0).ok_or(QuantityError::TooLarge)?;
        Percent::from_ratio(sum)
    }

    /// How many of `units` it takes to be at least this share of them: 42 of 52 for 80 percent.
    ///
    /// Nothing is rounded but up to the next whole unit. A negative share takes none.
    #[must_use]
    pub fn at_least_of(self, units: u32) -> u32 {
        let needed = Ratio::new(self.0.numerator() * i128::from(units), self.0.denominator()).ceil();
        u32::try_from(needed.max(0)).unwrap_or(u32::MAX)
    }
}

/// The fraction in hundredths. The product fits: a difference of two bounded ratios is below 2 * 10^24.
const fn percent_of(ratio: Ratio) -> Ratio {
    Ratio::new(ratio.numerator() * 100, ratio.denominator())
}

/// The difference of two percentages.
impl Sub for Percent {
    type Output = PercentagePoints;

    fn sub(self, other: Self) -> PercentagePoints {
        PercentagePoints(self.0.minus(other.0))
    }
}

/// One decimal and the unit, as the ministry prints: "17,6 pct.".
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} pct.", danish::format(self.round(Decimals::ONE)))
    }
}

/// A difference between two percentages, exact; positive when it rises.
///
/// ```
/// use maaltal::quantity::{Decimals, Percent};
///
/// let rise = Percent::from_decimal("24.0".parse()?)? - Percent::from_decimal("17.7".parse()?)?;
/// assert_eq!(rise.to_string(), "6,3 procentpoint");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It is not a percentage:
///
/// ```compile_fail,E0308
/// # use maaltal::quantity::{Percent, PercentagePoints};
/// let rise: Percent = Percent::whole(24) - Percent::whole(18);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PercentagePoints(Ratio);

impl PercentagePoints {
    /// The percentage points that a number states: `6.3` is 6.3 points.
    ///
    /// # Errors
    /// As [`Percent::from_decimal`].
    pub fn from_decimal(points: Decimal) -> Result<Self, QuantityError> {
        Percent::from_decimal(points).map(|percent| PercentagePoints(percent.0))
    }

    pub(crate) const fn ratio(self) -> Ratio {
        self.0
    }

    /// The points to a number of decimals, half away from zero.
    #[must_use]
    pub fn round(self, decimals: Decimals) -> Decimal {
        percent_of(self.0).round(decimals.count())
    }

    /// The size without the direction, as plans print a rise or a fall.
    #[must_use]
    pub const fn abs(self) -> Self {
        PercentagePoints(self.0.abs())
    }
}

impl Neg for PercentagePoints {
    type Output = Self;

    fn neg(self) -> Self {
        PercentagePoints(self.0.negated())
    }
}

/// One decimal and the unit: "6,3 procentpoint".
impl fmt::Display for PercentagePoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} procentpoint", danish::format(self.round(Decimals::ONE)))
    }
}

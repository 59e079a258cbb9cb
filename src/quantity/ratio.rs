//! An exact fraction: what a percentage is inside.

use core::cmp::Ordering;

use rust_decimal::Decimal;

/// A quantity cannot be formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuantityError {
    /// A share of nothing has no value: it is not zero.
    #[error("a share of nothing has no value")]
    ShareOfNothing,
    /// The number is larger than a figure about people can be (10^12).
    #[error("the number is larger than 10^12, which no figure about people is")]
    TooLarge,
    /// The number has more decimals than can be held exactly.
    #[error("the number has more decimals than the {most} that can be held")]
    TooManyDecimals {
        /// The most there can be.
        most: u32,
    },
}

/// Numerators, denominators and decimals up to this size keep every product below exact in `i128`.
pub(crate) const LARGEST: i128 = 1_000_000_000_000;

/// A reduced fraction with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ratio {
    n: i128,
    d: i128,
}

impl Ratio {
    pub(crate) const fn integer(n: i128) -> Self {
        Ratio { n, d: 1 }
    }

    /// Reduces to lowest terms. `d` is positive at every call.
    pub(crate) const fn new(n: i128, d: i128) -> Self {
        let (mut divisor, mut rest) = (n.unsigned_abs(), d.unsigned_abs());
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        let divisor = if divisor == 0 { 1 } else { divisor.cast_signed() };
        Ratio { n: n / divisor, d: d / divisor }
    }

    /// As [`Ratio::new`], refusing what would not stay exact.
    pub(crate) const fn bounded(n: i128, d: i128) -> Result<Self, QuantityError> {
        if d == 0 {
            return Err(QuantityError::ShareOfNothing);
        }
        let ratio = Ratio::new(n, d);
        if ratio.n < -LARGEST || ratio.n > LARGEST || ratio.d > LARGEST {
            return Err(QuantityError::TooLarge);
        }
        Ok(ratio)
    }

    pub(crate) fn from_decimal(value: Decimal) -> Result<Self, QuantityError> {
        let value = value.normalize();
        if value.scale() > 12 {
            return Err(QuantityError::TooManyDecimals { most: 12 });
        }
        Ratio::bounded(value.mantissa(), 10_i128.pow(value.scale()))
    }

    pub(crate) const fn numerator(self) -> i128 {
        self.n
    }

    pub(crate) const fn denominator(self) -> i128 {
        self.d
    }

    /// Whether both parts are within [`LARGEST`].
    pub(crate) const fn is_bounded(self) -> bool {
        self.n >= -LARGEST && self.n <= LARGEST && self.d <= LARGEST
    }

    /// The difference, for two ratios within bounds: the products stay below 2 * 10^24.
    pub(crate) const fn minus(self, other: Self) -> Self {
        Ratio::new(self.n * other.d - other.n * self.d, self.d * other.d)
    }

    pub(crate) fn checked_plus(self, other: Self) -> Option<Self> {
        let n = self.n.checked_mul(other.d)?.checked_add(other.n.checked_mul(self.d)?)?;
        Some(Ratio::new(n, self.d.checked_mul(other.d)?))
    }

    pub(crate) fn checked_times(self, other: Self) -> Option<Self> {
        Some(Ratio::new(self.n.checked_mul(other.n)?, self.d.checked_mul(other.d)?))
    }

    /// The quotient; `None` by zero or out of range.
    pub(crate) fn checked_over(self, other: Self) -> Option<Self> {
        if other.n == 0 {
            return None;
        }
        let flipped = Ratio { n: other.d * other.n.signum(), d: other.n.abs() };
        self.checked_times(flipped)
    }

    pub(crate) const fn negated(self) -> Self {
        Ratio { n: -self.n, d: self.d }
    }

    pub(crate) const fn abs(self) -> Self {
        Ratio { n: self.n.abs(), d: self.d }
    }

    pub(crate) const fn floor(self) -> i128 {
        self.n.div_euclid(self.d)
    }

    pub(crate) const fn ceil(self) -> i128 {
        -(-self.n).div_euclid(self.d)
    }

    /// The nearest multiple of 10^-`decimals`, half away from zero, at that fixed scale.
    ///
    /// The remainder is taken before the scale is multiplied in, so that the products fit; a value beyond what a
    /// [`Decimal`] can hold is cut to its largest.
    pub(crate) fn round(self, decimals: u32) -> Decimal {
        let scale = 10_i128.pow(decimals);
        let (whole, rest) = (self.n.abs() / self.d, self.n.abs() % self.d);
        let doubled = rest.saturating_mul(2 * scale).saturating_add(self.d);
        let steps = whole.saturating_mul(scale).saturating_add(doubled / (2 * self.d));
        let signed = steps * self.n.signum();
        Decimal::try_from_i128_with_scale(signed, decimals).unwrap_or(if signed < 0 {
            Decimal::MIN
        } else {
            Decimal::MAX
        })
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares whole parts, then the flipped remainders, so that no product can overflow.
impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = (*self, *other);
        loop {
            let (whole_a, whole_b) = (a.n.div_euclid(a.d), b.n.div_euclid(b.d));
            let (rest_a, rest_b) = (a.n.rem_euclid(a.d), b.n.rem_euclid(b.d));
            if whole_a != whole_b || rest_a == 0 || rest_b == 0 {
                return whole_a.cmp(&whole_b).then((rest_a != 0).cmp(&(rest_b != 0)));
            }
            (a, b) = (Ratio { n: b.d, d: rest_b }, Ratio { n: a.d, d: rest_a });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_half_away_from_zero_and_keeps_its_scale() {
        for (n, d, decimals, expected) in [
            (1, 2, 0, "1"),
            (-1, 2, 0, "-1"),
            (1, 4, 1, "0.3"),
            (-1, 4, 1, "-0.3"),
            (-4, 100, 1, "0.0"), // never "-0.0"
            (176, 10, 1, "17.6"),
            (176, 10, 2, "17.60"),
            (2, 3, 3, "0.667"),
        ] {
            assert_eq!(Ratio::new(n, d).round(decimals).to_string(), expected, "{n}/{d}");
        }
    }

    #[test]
    fn order_agrees_with_cross_multiplication_on_every_small_fraction() {
        for (a, b) in (-6..=6).flat_map(|a| (1..=6).map(move |b| (a, b))) {
            for (c, d) in (-6..=6).flat_map(|c| (1..=6).map(move |d| (c, d))) {
                assert_eq!(Ratio::new(a, b).cmp(&Ratio::new(c, d)), (a * d).cmp(&(c * b)), "{a}/{b} {c}/{d}");
            }
        }
    }

    #[test]
    fn the_largest_parts_neither_overflow_nor_lose_a_unit() {
        let nearly = Ratio::bounded(LARGEST - 1, LARGEST).unwrap();
        let one = Ratio::integer(1);
        assert!(nearly < one);
        assert_eq!(one.minus(nearly), Ratio::new(1, LARGEST));
        assert_eq!(Ratio::bounded(LARGEST + 1, 1), Err(QuantityError::TooLarge));
        assert_eq!(Ratio::bounded(1, 0), Err(QuantityError::ShareOfNothing));
    }
}

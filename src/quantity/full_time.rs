//! Full-time persons: time in a state over the time that a period covers.

use core::fmt;

use super::danish;
use super::exact_figure::exact_figure;
use super::percent::{Decimals, Percent};
use super::ratio::{QuantityError, Ratio};

/// Full-time persons (*fuldtidspersoner*), exact. 26 of 52 weeks are one half.
///
/// They are not persons: many persons can be one full-time person, and where several benefits are added without regard to
/// overlap, one person can be more than one.
///
/// ```
/// use maaltal::quantity::{Decimals, FullTimePersons};
/// let half = FullTimePersons::of(26, 52)?;
/// assert_eq!(half.to_string(), "0,5 fuldtidspersoner");
/// assert_eq!(half.round(Decimals::ZERO).to_string(), "1"); // half away from zero
/// # Ok::<(), maaltal::quantity::QuantityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FullTimePersons(Ratio);

impl FullTimePersons {
    /// So many units of a period that has so many.
    ///
    /// # Errors
    /// [`QuantityError`] for a period without units, and beyond what a figure about people can be.
    pub fn of(units: u64, period: u64) -> Result<Self, QuantityError> {
        Ratio::bounded(i128::from(units), i128::from(period)).map(FullTimePersons)
    }

    /// Their share of so many.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] of nobody.
    pub fn share_of(self, many: u64) -> Result<Percent, QuantityError> {
        let share = self.0.checked_over(Ratio::integer(i128::from(many))).ok_or(QuantityError::ShareOfNothing)?;
        Percent::from_ratio(share)
    }
}

exact_figure!(FullTimePersons);

/// With one decimal, in Danish: "1.017,6 fuldtidspersoner".
impl fmt::Display for FullTimePersons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} fuldtidspersoner", danish::format(self.round(Decimals::ONE)))
    }
}

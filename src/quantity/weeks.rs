//! Mean numbers of weeks: how long something lasts.

use core::fmt;

use super::danish;
use super::exact_figure::exact_figure;
use super::percent::Decimals;
use super::ratio::{QuantityError, Ratio};

/// A mean number of weeks, exact.
///
/// ```
/// use maaltal::quantity::{Decimals, MeanWeeks};
/// let lasted = MeanWeeks::of_days(100, 3)?; // three spells, 100 days together
/// assert_eq!(lasted.to_string(), "4,8 uger");
/// assert!(MeanWeeks::of_days(0, 0).is_err()); // of no spell: that is not 0
/// # Ok::<(), maaltal::quantity::QuantityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeanWeeks(Ratio);

impl MeanWeeks {
    /// So many days over so many, in weeks of seven.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] over none.
    pub fn of_days(days: u64, many: u64) -> Result<Self, QuantityError> {
        Ratio::bounded(i128::from(days), i128::from(many) * 7).map(MeanWeeks)
    }

    /// Full-time units of a period over so many persons, the period taken to have so many weeks: 52 of a year, 13 of a quarter.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] over nobody, and for a period without units.
    pub fn of_full_time(units: u64, period: u64, persons: u64, weeks: u64) -> Result<Self, QuantityError> {
        Ratio::bounded(i128::from(units) * i128::from(weeks), i128::from(period) * i128::from(persons)).map(MeanWeeks)
    }
}

exact_figure!(MeanWeeks);

/// With one decimal, in Danish: "15,8 uger".
impl fmt::Display for MeanWeeks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} uger", danish::format(self.round(Decimals::ONE)))
    }
}

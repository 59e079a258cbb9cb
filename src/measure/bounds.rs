//! The outer bounds of a figure: what it can be, whatever the unknown facts are.

use super::{FigureUnit, Measure, NoValue};
use crate::calendar::Period;
use crate::quantity::{Tally, Value};

/// What a figure can at least and at most be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OuterBounds {
    /// At least.
    pub lowest: Value,
    /// At most.
    pub highest: Value,
}

impl Measure<'_> {
    /// What a tally of a period can come to, whatever is true of those undetermined: no resolution of the unknown facts leads
    /// outside. The ends need not be reached, for a tally does not tell which units count both above and below.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::quantity::{Tally, Value};
    /// let tally = Tally::of(842, 3100).with_undetermined(12, 40);
    /// let bounds = langtidsledige::BM_2014.bounds_over("2012M12".parse()?, &tally)?;
    /// assert_eq!((bounds.lowest, bounds.highest), (Value::Persons(842), Value::Persons(854)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value_over`], of what has no denominator even with all undetermined in.
    pub fn bounds_over(&self, period: Period, tally: &Tally) -> Result<OuterBounds, NoValue> {
        let [lowest, highest] = self.extremes(tally).map(|tally| self.value_over(period, &tally));
        Ok(OuterBounds { lowest: lowest?, highest: highest? })
    }

    /// The same for a share of a population or a labour force of so many.
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value_per`].
    pub fn bounds_per(&self, period: Period, tally: &Tally, divisor: u64) -> Result<OuterBounds, NoValue> {
        let [lowest, highest] = self.extremes(tally).map(|tally| self.value_per(period, &tally, divisor));
        Ok(OuterBounds { lowest: lowest?, highest: highest? })
    }

    /// The tallies at the ends: who would only lower the figure in and who would raise it out, and the other way round.
    fn extremes(&self, tally: &Tally) -> [Tally; 2] {
        let (out, all) = (tally.all_out(), tally.all_in());
        match self.unit() {
            // Counted above out of those below, of whom there are at least as many.
            FigureUnit::Percent if self.per().is_none() => [
                Tally::of(out.numerator.min(all.denominator), all.denominator),
                Tally::of(all.numerator, out.denominator.max(all.numerator).max(all.denominator.min(1))),
            ],
            FigureUnit::Weeks => [
                Tally::of(out.numerator, all.denominator),
                Tally::of(all.numerator, out.denominator.max(all.denominator.min(1))),
            ],
            _ => [out, all],
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(OuterBounds);

//! What is wanted: a level, a fall, a rise, or nothing yet.

use crate::quantity::{Printed, PrintedUnit, QuantityError, Ratio, Value};

use super::{Target, TargetError};
use crate::measure::Improvement;
use crate::quantity::Percent;

/// What a target wants.
///
/// ```
/// use maaltal::target::Aim;
/// let fall = Aim::FallBy("20 pct.".parse()?);
/// assert_ne!(fall, Aim::Level("20".parse()?));
/// # Ok::<(), maaltal::quantity::PrintedError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Aim {
    /// To reach a level, in the direction in which the measure improves: "begrænses til 680 personer".
    Level(Printed),
    /// To fall by so many percent of the baseline: "et fald på 20 pct.".
    FallBy(Printed),
    /// To rise by so many percentage points above the baseline: "en stigning på 6,3 procentpoint".
    RiseBy(Printed),
    /// Nothing yet: "Fastsættelsen af et måltal afventer". What the plan says about it.
    Pending(String),
}

/// The level that a target comes to, and from which side it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    /// In persons, or as a fraction for a share.
    pub(crate) at: Ratio,
    /// Which way is better.
    pub(crate) improvement: Improvement,
}

impl Target {
    /// The level the target comes to: the printed one, or the baseline less a fall or plus a rise, exact.
    ///
    /// # Errors
    /// [`TargetError`] when it comes to none: the plan awaits it, it has nothing to start from, or its figure is qualified,
    /// negative or in another unit.
    pub(crate) fn level(&self) -> Result<Level, TargetError> {
        let too_large = |error| TargetError::Quantity { field: "aim", error };
        let baseline = || self.exact_baseline()?.ok_or(TargetError::NoBaseline);
        match &self.aim {
            Aim::Pending(said) => Err(TargetError::Pending { said: said.clone() }),
            Aim::Level(printed) => {
                let at = self.value_of("aim", exact(printed)?)?.ratio();
                Ok(Level { at, improvement: self.measure.improvement })
            }
            Aim::FallBy(printed) => {
                let fall = self.amount(printed, PrintedUnit::Percent)?;
                if fall > Percent::whole(100) {
                    let wrong = "more than there is to fall";
                    return Err(TargetError::Amount { field: "aim", printed: printed.to_string(), wrong });
                }
                let left = Ratio::integer(1).minus(fall.ratio());
                let at = baseline()?.ratio().checked_times(left).ok_or(too_large(QuantityError::TooLarge))?;
                Ok(Level { at, improvement: Improvement::Fewer })
            }
            Aim::RiseBy(printed) => {
                let rise = self.amount(printed, PrintedUnit::PercentagePoints)?.as_points();
                match baseline()? {
                    Value::Percent(share) => {
                        let at = share.plus(rise).map_err(too_large)?.ratio();
                        Ok(Level { at, improvement: Improvement::More })
                    }
                    Value::Persons(_)
                    | Value::FullTimePersons(_)
                    | Value::Spells(_)
                    | Value::Companies(_)
                    | Value::Weeks(_) => Err(self.wrong_unit("aim", printed)),
                }
            }
        }
    }

    /// How much a fall or a rise is of, in hundredths.
    fn amount(&self, printed: &Printed, unit: PrintedUnit) -> Result<Percent, TargetError> {
        if exact(printed)?.unit != Some(unit) {
            return Err(self.wrong_unit("aim", printed));
        }
        if printed.number.is_sign_negative() {
            return Err(TargetError::Amount { field: "aim", printed: printed.to_string(), wrong: "negative" });
        }
        Percent::from_decimal(printed.number).map_err(|error| TargetError::Quantity { field: "aim", error })
    }
}

/// A figure that an outcome can be held against: one without "cirka" or "op mod".
fn exact(printed: &Printed) -> Result<&Printed, TargetError> {
    match printed.qualifier {
        None => Ok(printed),
        Some(_) => {
            Err(TargetError::Amount { field: "aim", printed: printed.to_string(), wrong: "qualified, so no exact aim" })
        }
    }
}

//! What is wanted: a level, a fall, a rise, or nothing yet.

use crate::quantity::{Printed, PrintedUnit, QuantityError, Ratio, Value};

use super::{Target, TargetError};
use crate::measure::Improvement;
use crate::quantity::{Percent, PercentagePoints};

/// What a target wants.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
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
pub struct Level {
    /// In persons, or as a fraction for a share.
    pub(crate) at: Ratio,
    /// Which way is better.
    pub(crate) improvement: Improvement,
}

/// A target comes to no level.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AimError {
    /// The plan awaits it.
    #[error("the target awaits: «{said}»")]
    Pending {
        /// What the plan says.
        said: String,
    },
    /// A fall or a rise without a baseline to fall or rise from.
    #[error("a fall or a rise needs a baseline")]
    NoBaseline,
    /// The aim is printed in a unit that it does not have.
    #[error("a fall is in percent and a rise in percentage points, of a share; not {printed}")]
    Unit {
        /// The aim as printed.
        printed: String,
    },
    /// A figure does not fit the measure.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// The level cannot be held exactly.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
}

impl Target {
    /// The level the target comes to: the printed one, or the baseline less a fall or plus a rise, exact.
    ///
    /// # Errors
    /// [`AimError`] when it comes to none.
    pub fn level(&self) -> Result<Level, AimError> {
        let baseline = || match &self.baseline {
            Some(baseline) => Ok(self.value_of("baseline", &baseline.value)?),
            None => Err(AimError::NoBaseline),
        };
        let unit = |printed: &Printed| AimError::Unit { printed: printed.to_string() };
        match &self.aim {
            Aim::Pending(said) => Err(AimError::Pending { said: said.clone() }),
            Aim::Level(printed) => {
                let at = self.value_of("aim", printed)?.ratio();
                Ok(Level { at, improvement: self.measure.improvement })
            }
            Aim::FallBy(printed) if printed.unit == Some(PrintedUnit::Percent) => {
                let left = Ratio::integer(1).minus(Percent::from_decimal(printed.number)?.ratio());
                let at = baseline()?.ratio().checked_times(left).ok_or(QuantityError::TooLarge)?;
                Ok(Level { at, improvement: Improvement::Fewer })
            }
            Aim::RiseBy(printed) if printed.unit == Some(PrintedUnit::PercentagePoints) => match baseline()? {
                Value::Percent(share) => {
                    let at = share.plus(PercentagePoints::from_decimal(printed.number)?)?.ratio();
                    Ok(Level { at, improvement: Improvement::More })
                }
                Value::Persons(_) => Err(unit(printed)),
            },
            Aim::FallBy(printed) | Aim::RiseBy(printed) => Err(unit(printed)),
        }
    }
}

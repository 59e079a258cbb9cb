//! The level that an aim comes to, and from which side it is met.

use rust_decimal::Decimal;

use super::{Aim, Extent, Target, TargetError};
use crate::measure::{FigureUnit, Improvement};
use crate::quantity::{Percent, Printed, PrintedUnit, QuantityError, Ratio, Value};

/// The level that a target comes to, and from which side it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    /// In persons, or as a fraction for a share.
    pub(crate) at: Ratio,
    /// Which way is better.
    pub(crate) improvement: Improvement,
    /// Whether the level itself meets the target.
    pub(crate) itself: bool,
}

/// Why a target comes to no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NoLevel {
    /// "as few as possible" names none.
    #[error("as far as possible is no level")]
    AsPossible,
    /// It is held against a figure that the caller gives.
    #[error("it is held against another figure")]
    Comparison,
    /// It is about events, and its measure is no share of them that all shall be in.
    #[error("it is about events, and its measure is no share of them that all shall be in")]
    Events,
    /// All of an unknown number.
    #[error("all of a number that the plan does not print")]
    AllOfUnknown,
    /// The plan prints nothing.
    #[error("the place for it is empty")]
    Empty,
}

impl Level {
    /// Whether a value meets it.
    pub(crate) fn is_met_by(self, value: Ratio) -> bool {
        match self.improvement {
            Improvement::Fewer => value < self.at || (self.itself && value == self.at),
            Improvement::More => value > self.at || (self.itself && value == self.at),
        }
    }
}

impl Target {
    /// The level the target comes to: the printed one, or the baseline less a fall or plus a rise, exact.
    ///
    /// # Errors
    /// [`TargetError`] when it comes to none: the plan awaits it, it names no level, it has nothing to start from, or its figure
    /// is qualified, negative or in another unit.
    pub(crate) fn level(&self) -> Result<Level, TargetError> {
        let measure = self.measured_by.measure().ok_or(TargetError::NotMeasured)?;
        let better = measure.improvement;
        let baseline = || self.exact_baseline()?.ok_or(TargetError::NoBaseline);
        let printed = |printed, improvement, itself| {
            let at = self.value_of("aim", exact(printed)?)?.ratio();
            Ok(Level { at, improvement, itself })
        };
        let all_of = |share: u32, improvement| match measure.unit() {
            FigureUnit::Percent => Ok(Level { at: Percent::whole(share).ratio(), improvement, itself: true }),
            _ if share == 0 => Ok(Level { at: Ratio::integer(0), improvement, itself: true }),
            _ => Err(TargetError::NoLevel(NoLevel::AllOfUnknown)),
        };
        let of_events = |extent| match (measure.unit(), extent) {
            (FigureUnit::Percent, Extent::All) => all_of(100, Improvement::More),
            _ => Err(TargetError::NoLevel(NoLevel::Events)),
        };
        match &self.aim {
            Aim::Level(level) => printed(level, better, true),
            Aim::Under(level) => printed(level, Improvement::Fewer, false),
            Aim::Over(level) => printed(level, Improvement::More, false),
            Aim::ShareOfCohort(share) if Decimal::ONE_HUNDRED < share.number => Err(TargetError::Amount {
                field: "aim",
                printed: share.to_string(),
                wrong: "more than the whole cohort",
            }),
            Aim::ShareOfCohort(share) => printed(share, Improvement::More, true),
            Aim::Maintain => Ok(Level { at: baseline()?.ratio(), improvement: better, itself: true }),
            Aim::Fewer => Ok(Level { at: baseline()?.ratio(), improvement: Improvement::Fewer, itself: false }),
            Aim::More => Ok(Level { at: baseline()?.ratio(), improvement: Improvement::More, itself: false }),
            Aim::All => all_of(100, Improvement::More),
            Aim::Nobody => all_of(0, Improvement::Fewer),
            Aim::FallBy(by) => self.moved(baseline, by, Improvement::Fewer),
            Aim::RiseBy(by) => self.moved(baseline, by, Improvement::More),
            Aim::Timed(timed) => of_events(timed.extent),
            Aim::Order(order) => of_events(order.extent),
            Aim::Often(_) => Err(TargetError::NoLevel(NoLevel::Events)),
            Aim::AsPossible(_) => Err(TargetError::NoLevel(NoLevel::AsPossible)),
            Aim::Against(_) => Err(TargetError::NoLevel(NoLevel::Comparison)),
            Aim::Pending(said) => Err(TargetError::Pending { said: said.clone() }),
            Aim::Empty => Err(TargetError::NoLevel(NoLevel::Empty)),
        }
    }

    /// The baseline, moved by percent of it, by percentage points or by a number, exact.
    fn moved(
        &self,
        baseline: impl Fn() -> Result<Value, TargetError>,
        by: &Printed,
        improvement: Improvement,
    ) -> Result<Level, TargetError> {
        let wrong = |wrong| TargetError::Amount { field: "aim", printed: by.to_string(), wrong };
        let too_large = || TargetError::too_large(QuantityError::TooLarge);
        let unit = exact(by)?.unit;
        if by.number.is_sign_negative() {
            return Err(wrong("negative"));
        }
        let falls = improvement == Improvement::Fewer;
        let amount = match unit {
            Some(PrintedUnit::Percent) => {
                let percent = Percent::from_decimal(by.number).map_err(TargetError::too_large)?;
                if falls && percent > Percent::whole(100) {
                    return Err(wrong("more than there is to fall"));
                }
                let from = baseline()?.ratio();
                if from == Ratio::integer(0) {
                    return Err(TargetError::ZeroBaseline);
                }
                from.checked_times(percent.ratio()).ok_or_else(too_large)?
            }
            Some(PrintedUnit::PercentagePoints) if self.unit() == Some(PrintedUnit::Percent) => {
                Percent::from_decimal(by.number).map_err(TargetError::too_large)?.ratio()
            }
            Some(own) if Some(own) == self.unit() => self.value_of("aim", by)?.ratio(),
            _ => return Err(self.wrong_unit("aim", by)),
        };
        let from = baseline()?.ratio();
        let by_so_much = if falls { amount.negated() } else { amount };
        let at = from.checked_plus(by_so_much).ok_or_else(too_large)?;
        if at < Ratio::integer(0) {
            return Err(wrong("more than there is to fall"));
        }
        Ok(Level { at, improvement, itself: true })
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

//! The outcome of a target: the actual figure against what was wanted, in the direction that the measure improves.
//!
//! ```
//! use maaltal::outcome::Gap;
//! use maaltal::quantity::{Percent, Value};
//! # use maaltal::target::{Aim, Baseline, PrintedChange, Standing, Target};
//! # let target = Target {
//! #     goal: &maaltal::goal::y2014::LANGTIDSLEDIGHED,
//! #     measure: &maaltal::measure::langtidsledige::BM_2014,
//! #     place: maaltal::place::Municipality::ESBJERG.into(),
//! #     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
//! #     aim: Aim::Level("671".parse()?),
//! #     due: "2014M12".parse()?,
//! #     change: PrintedChange::NotPrinted,
//! #     standing: Standing::Adopted,
//! #     printed_at: String::new(),
//! # };
//! // From 842 persons to 671.
//! let outcome = target.outcome(Value::Persons(700))?;
//! assert!(!outcome.is_met());
//! assert_eq!(outcome.gap, Gap::Persons(29));
//! assert_eq!(outcome.share_of_way, Some(Percent::of(142, 171)?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use core::fmt;

use crate::measure::{FigureUnit, Improvement};
use crate::quantity::{FullTimePersons, MeanWeeks, Percent, PercentagePoints, Ratio, Value};
use crate::target::{Target, TargetError};

/// What an actual figure says about a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What is still missing, in the direction of improvement; zero or negative when the target is met.
    pub gap: Gap,
    /// How much of the way from the baseline to the target has been gone: 100 percent at the target, negative when the
    /// figure moved away. `None` without an exact baseline, or where the target is at it.
    pub share_of_way: Option<Percent>,
}

/// How far a figure is from its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Whole persons.
    Persons(i64),
    /// Whole spells.
    Spells(i64),
    /// Whole companies.
    Companies(i64),
    /// Full-time persons.
    FullTimePersons(FullTimePersons),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// Percentage points.
    PercentagePoints(PercentagePoints),
}

/// An outcome cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OutcomeError {
    /// The target comes to no level.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// The actual figure is in another unit.
    #[error("the actual figure, {actual}, is not in the unit of the target")]
    Unit {
        /// The figure.
        actual: String,
    },
}

impl Outcome {
    /// Whether the target is met. A figure that only rounds to the target does not meet it.
    #[must_use]
    pub fn is_met(&self) -> bool {
        match self.gap {
            Gap::Persons(missing) | Gap::Spells(missing) | Gap::Companies(missing) => missing <= 0,
            Gap::FullTimePersons(missing) => missing.is_none(),
            Gap::Weeks(missing) => missing.is_none(),
            Gap::PercentagePoints(missing) => missing.ratio() <= Ratio::integer(0),
        }
    }
}

impl Target {
    /// The outcome of an actual figure.
    ///
    /// # Errors
    /// [`OutcomeError`] for a target that comes to no level, and for a figure in another unit.
    pub fn outcome(&self, actual: Value) -> Result<Outcome, OutcomeError> {
        let level = self.level()?;
        let unit = OutcomeError::Unit { actual: actual.to_string() };
        let baseline = match self.exact_baseline() {
            Ok(baseline) => baseline,
            // "cirka 842" is a baseline from which no exact share of the way can be told.
            Err(TargetError::Amount { .. }) => None,
            Err(error) => return Err(error.into()),
        };
        let missing = |actual: u64| {
            let actual = i128::from(actual);
            let missing = match level.improvement {
                Improvement::Fewer => actual - level.at.floor(),
                Improvement::More => level.at.ceil() - actual,
            };
            i64::try_from(missing).unwrap_or(if missing < 0 { i64::MIN } else { i64::MAX })
        };
        let gap = match (actual, self.measure.unit()) {
            (Value::Persons(actual), FigureUnit::Persons) => Gap::Persons(missing(actual)),
            (Value::Spells(actual), FigureUnit::Spells) => Gap::Spells(missing(actual)),
            (Value::Companies(actual), FigureUnit::Companies) => Gap::Companies(missing(actual)),
            (Value::FullTimePersons(actual), FigureUnit::FullTimePersons) => {
                let level_at = FullTimePersons::from_ratio(level.at).map_err(TargetError::too_large)?;
                let missing = match level.improvement {
                    Improvement::Fewer => actual.less(level_at),
                    Improvement::More => level_at.less(actual),
                };
                Gap::FullTimePersons(missing.map_err(TargetError::too_large)?)
            }
            (Value::Weeks(actual), FigureUnit::Weeks) => {
                let level_at = MeanWeeks::from_ratio(level.at).map_err(TargetError::too_large)?;
                let missing = match level.improvement {
                    Improvement::Fewer => actual.less(level_at),
                    Improvement::More => level_at.less(actual),
                };
                Gap::Weeks(missing.map_err(TargetError::too_large)?)
            }
            (Value::Percent(actual), FigureUnit::Percent) => {
                let Ok(level_share) = Percent::from_ratio(level.at) else { return Err(unit) };
                Gap::PercentagePoints(match level.improvement {
                    Improvement::Fewer => actual - level_share,
                    Improvement::More => level_share - actual,
                })
            }
            _ => return Err(unit),
        };
        let share_of_way = baseline.and_then(|baseline| {
            let whole = level.at.checked_plus(baseline.ratio().negated())?;
            let gone = actual.ratio().checked_plus(baseline.ratio().negated())?;
            Percent::from_ratio(gone.checked_over(whole)?).ok()
        });
        Ok(Outcome { gap, share_of_way })
    }
}

/// In Danish: "29 personer", "6,3 procentpoint".
impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::Persons(1) => f.write_str("1 person"),
            Gap::Companies(1) => f.write_str("1 virksomhed"),
            Gap::Persons(missing) | Gap::Spells(missing) | Gap::Companies(missing) => {
                let sign = if *missing < 0 { "-" } else { "" };
                let of = match self {
                    Gap::Persons(_) => "personer",
                    Gap::Companies(_) => "virksomheder",
                    _ => "forløb",
                };
                write!(f, "{sign}{} {of}", crate::quantity::danish::format_count(missing.unsigned_abs()))
            }
            Gap::FullTimePersons(missing) => missing.fmt(f),
            Gap::Weeks(missing) => missing.fmt(f),
            Gap::PercentagePoints(missing) => missing.fmt(f),
        }
    }
}

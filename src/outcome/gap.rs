//! How far a figure is from its target, in the unit of the measure.

use core::fmt;

use crate::measure::FigureUnit;
use crate::quantity::{FullTimePersons, MeanWeeks, Percent, PercentagePoints, QuantityError, Thing, Value};
use crate::target::Level;

use super::OutcomeError;
use crate::measure::Improvement;
use crate::target::TargetError;

/// How far a figure is from its target: positive while something is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Gap {
    /// Whole persons.
    Persons(i64),
    /// Whole spells.
    Spells(i64),
    /// Something else that is counted, whole.
    Counted(i64, Thing),
    /// Full-time persons.
    FullTimePersons(FullTimePersons),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// Percentage points.
    PercentagePoints(PercentagePoints),
}

impl Gap {
    /// From an actual figure to a level. Of what is counted, to the nearest whole number that meets it.
    pub(super) fn between(actual: Value, unit: FigureUnit, level: Level) -> Result<Gap, OutcomeError> {
        let wrong_unit = || OutcomeError::Unit { actual: actual.to_string() };
        let whole = |actual: u64| {
            let actual = i128::from(actual);
            let missing = match (level.improvement, level.itself) {
                (Improvement::Fewer, true) => actual - level.at.floor(),
                (Improvement::Fewer, false) => actual - (level.at.ceil() - 1),
                (Improvement::More, true) => level.at.ceil() - actual,
                (Improvement::More, false) => level.at.floor() + 1 - actual,
            };
            i64::try_from(missing).unwrap_or(if missing < 0 { i64::MIN } else { i64::MAX })
        };
        let too_large = |_| OutcomeError::Target(TargetError::too_large(QuantityError::TooLarge));
        Ok(match (actual, unit) {
            (Value::Persons(actual), FigureUnit::Persons) => Gap::Persons(whole(actual)),
            (Value::Spells(actual), FigureUnit::Spells) => Gap::Spells(whole(actual)),
            (Value::Counted(actual, own), FigureUnit::Counted(thing)) if own == thing => {
                Gap::Counted(whole(actual), thing)
            }
            (Value::FullTimePersons(actual), FigureUnit::FullTimePersons) => {
                let at = FullTimePersons::from_ratio(level.at).map_err(too_large)?;
                let missing = match level.improvement {
                    Improvement::Fewer => actual.less(at),
                    Improvement::More => at.less(actual),
                };
                Gap::FullTimePersons(missing.map_err(too_large)?)
            }
            (Value::Weeks(actual), FigureUnit::Weeks) => {
                let at = MeanWeeks::from_ratio(level.at).map_err(too_large)?;
                let missing = match level.improvement {
                    Improvement::Fewer => actual.less(at),
                    Improvement::More => at.less(actual),
                };
                Gap::Weeks(missing.map_err(too_large)?)
            }
            (Value::Percent(actual), FigureUnit::Percent) => {
                let at = Percent::from_ratio(level.at).map_err(too_large)?;
                Gap::PercentagePoints(match level.improvement {
                    Improvement::Fewer => actual - at,
                    Improvement::More => at - actual,
                })
            }
            _ => return Err(wrong_unit()),
        })
    }
}

/// In Danish: "29 personer", "6,3 procentpoint".
impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::Persons(1) => f.write_str("1 person"),
            Gap::Persons(missing) => write_counted(f, *missing, "personer"),
            Gap::Spells(missing) => write_counted(f, *missing, "forløb"),
            Gap::Counted(missing, thing) => write_counted(f, *missing, thing.name_da(missing.unsigned_abs())),
            Gap::FullTimePersons(missing) => missing.fmt(f),
            Gap::Weeks(missing) => missing.fmt(f),
            Gap::PercentagePoints(missing) => missing.fmt(f),
        }
    }
}

fn write_counted(f: &mut fmt::Formatter<'_>, missing: i64, of: &str) -> fmt::Result {
    let sign = if missing < 0 { "-" } else { "" };
    write!(f, "{sign}{} {of}", crate::quantity::danish::format_count(missing.unsigned_abs()))
}

//! Targets (*måltal*): what a municipality sets for a measure, and what its plan printed about it.
//!
//! ```
//! use maaltal::measure::langtidsledige;
//! use maaltal::place::{Municipality, Place};
//! use maaltal::quantity::Value;
//! use maaltal::target::{Aim, Baseline, PrintedChange, Standing, Target};
//!
//! let target = Target {
//!     goal: &maaltal::goal::y2014::LANGTIDSLEDIGHED,
//!     measure: &langtidsledige::BM_2014,
//!     place: Municipality::ESBJERG.into(),
//!     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
//!     aim: Aim::Level("671".parse()?),
//!     due: "2014M12".parse()?,
//!     change: PrintedChange::Printed("20 %".parse()?),
//!     standing: Standing::Adopted,
//!     printed_at: "Tillæg 1".to_owned(),
//! };
//! assert!(target.outcome(Value::Persons(671))?.is_met());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod aim;
mod check;

use core::fmt;

pub use aim::Aim;
pub use check::{Change, ChangeCheck, Checked, parts_of_count, parts_of_share};

use crate::calendar::Period;
use crate::goal::Goal;
use crate::measure::{FigureUnit, Measure, PeriodError};
use crate::place::Place;
use crate::quantity::{FullTimePersons, MeanWeeks, Percent, Printed, PrintedUnit, QuantityError, Value};

/// A target of a plan: a measure, a place, where it stands, where it shall be and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, try_from = "form::Form")
)]
#[doc(alias = "måltal")]
pub struct Target {
    /// The ministerial goal that it serves.
    pub goal: &'static Goal,
    /// What it measures: the goal's own measure where the crate has it, otherwise any.
    pub measure: &'static Measure<'static>,
    /// For whom.
    pub place: Place,
    /// Where it starts, as printed; `None` where the plan prints nothing.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub baseline: Option<Baseline>,
    /// What is wanted.
    pub aim: Aim,
    /// By when.
    pub due: Period,
    /// The change the plan prints beside it.
    pub change: PrintedChange,
    /// How firm it is.
    pub standing: Standing,
    /// The place in the plan.
    pub printed_at: String,
}

/// Where a target starts: a printed figure and the period it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Baseline {
    /// The period.
    pub period: Period,
    /// The figure.
    pub value: Printed,
}

/// The change that a plan prints beside a baseline and a target, unsigned; or that it prints none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintedChange {
    /// The place for it is empty.
    NotPrinted,
    /// A number of percent or percentage points.
    Printed(Printed),
}

/// How firm a target is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Standing {
    /// Adopted.
    Adopted,
    /// Provisional, with what the plan says of its revision.
    Provisional(String),
}

/// A target contradicts its measure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TargetError {
    /// The goal is measured by something else.
    #[error("the goal {goal} is measured by {by}, not by {measure}")]
    OtherMeasure {
        /// The goal.
        goal: String,
        /// What measures it.
        by: String,
        /// What the target measures.
        measure: String,
    },
    /// A figure is printed in a unit that the measure does not have.
    #[error("{field}: {printed} is not in the unit of {measure}")]
    Unit {
        /// The field.
        field: &'static str,
        /// The figure.
        printed: String,
        /// The measure.
        measure: String,
    },
    /// The measure does not cover the period.
    #[error("{field}: {error}")]
    Period {
        /// The field.
        field: &'static str,
        /// Why not.
        error: PeriodError,
    },
    /// A figure is in the right unit and yet no value of it.
    #[error("{field}: {printed} is {wrong}")]
    Amount {
        /// The field.
        field: &'static str,
        /// The figure.
        printed: String,
        /// What is wrong with it.
        wrong: &'static str,
    },
    /// A fall or a rise has nothing to start from.
    #[error("aim: a fall or a rise needs a baseline")]
    NoBaseline,
    /// It is due before its baseline.
    #[error("due: {due} comes before the baseline of {baseline}")]
    DueTooEarly {
        /// When it is due.
        due: Period,
        /// The period of the baseline.
        baseline: Period,
    },
    /// The plan awaits the target.
    #[error("the target awaits: «{said}»")]
    Pending {
        /// What the plan says.
        said: String,
    },
    /// A figure is beyond what there is.
    #[error("{field}: {error}")]
    Quantity {
        /// The field.
        field: &'static str,
        /// Why not.
        error: QuantityError,
    },
}

impl TargetError {
    pub(crate) fn too_large(error: QuantityError) -> Self {
        TargetError::Quantity { field: "aim", error }
    }
}

impl Target {
    /// The unit that figures of the measure are printed in.
    const fn unit(&self) -> PrintedUnit {
        match self.measure.unit() {
            FigureUnit::Persons => PrintedUnit::Persons,
            FigureUnit::FullTimePersons => PrintedUnit::FullTimePersons,
            FigureUnit::Spells => PrintedUnit::Spells,
            FigureUnit::Companies => PrintedUnit::Companies,
            FigureUnit::Weeks => PrintedUnit::Weeks,
            FigureUnit::Percent => PrintedUnit::Percent,
        }
    }

    /// The baseline as an exact value; `None` where the plan prints none.
    ///
    /// # Errors
    /// [`TargetError`] when it is printed in another unit, or qualified by "cirka" and the like.
    pub(crate) fn exact_baseline(&self) -> Result<Option<Value>, TargetError> {
        let exact = |baseline: &Baseline| match baseline.value.qualifier {
            None => self.value_of("baseline", &baseline.value),
            Some(_) => Err(TargetError::Amount {
                field: "baseline",
                printed: baseline.value.to_string(),
                wrong: "qualified, so nothing exact to start from",
            }),
        };
        self.baseline.as_ref().map(exact).transpose()
    }

    fn wrong_unit(&self, field: &'static str, printed: &Printed) -> TargetError {
        TargetError::Unit { field, printed: printed.to_string(), measure: self.measure.id.to_string() }
    }

    /// A printed figure of the measure as an exact value.
    ///
    /// # Errors
    /// [`TargetError::Unit`] when it is printed in another unit, [`TargetError::Amount`] when it is negative or no whole
    /// number of persons, spells or companies.
    pub(crate) fn value_of(&self, field: &'static str, printed: &Printed) -> Result<Value, TargetError> {
        if printed.unit.is_some_and(|unit| unit != self.unit()) {
            return Err(self.wrong_unit(field, printed));
        }
        let wrong = |wrong| TargetError::Amount { field, printed: printed.to_string(), wrong };
        if printed.number.is_sign_negative() && !printed.number.is_zero() {
            return Err(wrong("negative"));
        }
        match self.unit() {
            PrintedUnit::Persons if !printed.number.fract().is_zero() => Err(wrong("no whole number of persons")),
            PrintedUnit::Spells if !printed.number.fract().is_zero() => Err(wrong("no whole number of spells")),
            PrintedUnit::Companies if !printed.number.fract().is_zero() => Err(wrong("no whole number of companies")),
            PrintedUnit::Companies => u64::try_from(printed.number)
                .map(Value::Companies)
                .map_err(|_| wrong("more companies than there can be")),
            PrintedUnit::Spells => {
                u64::try_from(printed.number).map(Value::Spells).map_err(|_| wrong("more spells than there can be"))
            }
            PrintedUnit::Persons => {
                u64::try_from(printed.number).map(Value::Persons).map_err(|_| wrong("more persons than there can be"))
            }
            PrintedUnit::FullTimePersons => FullTimePersons::from_decimal(printed.number)
                .map(Value::FullTimePersons)
                .map_err(|error| TargetError::Quantity { field, error }),
            PrintedUnit::Weeks => MeanWeeks::from_decimal(printed.number)
                .map(Value::Weeks)
                .map_err(|error| TargetError::Quantity { field, error }),
            PrintedUnit::Percent | PrintedUnit::PercentagePoints => Percent::from_decimal(printed.number)
                .map(Value::Percent)
                .map_err(|error| TargetError::Quantity { field, error }),
        }
    }

    /// Whether the target fits its goal and measure.
    ///
    /// # Errors
    /// The first [`TargetError`].
    pub fn validate(&self) -> Result<(), TargetError> {
        // A goal without a measure in the crate leaves the choice to the plan.
        if let Some(official) = self.goal.measured_by.measure().filter(|official| official.id != self.measure.id) {
            return Err(TargetError::OtherMeasure {
                goal: self.goal.id.to_string(),
                by: official.id.to_string(),
                measure: self.measure.id.to_string(),
            });
        }
        let covers = |field, period| match self.measure.measured(period) {
            Ok(_) => Ok(()),
            Err(error) => Err(TargetError::Period { field, error }),
        };
        covers("due", self.due)?;
        if let Some(baseline) = &self.baseline {
            covers("baseline", baseline.period)?;
            self.value_of("baseline", &baseline.value)?;
            if self.due < baseline.period {
                return Err(TargetError::DueTooEarly { due: self.due, baseline: baseline.period });
            }
        }
        match self.level() {
            Ok(_) | Err(TargetError::Pending { .. }) => {}
            Err(error) => return Err(error),
        }
        let change = match &self.change {
            PrintedChange::Printed(change) => Some(change),
            PrintedChange::NotPrinted => None,
        };
        let unit_of_change = |change: &Printed| match change.unit {
            Some(PrintedUnit::Percent) => true,
            Some(PrintedUnit::PercentagePoints) => self.unit() == PrintedUnit::Percent,
            Some(_) | None => false,
        };
        match change {
            Some(change) if !unit_of_change(change) => Err(self.wrong_unit("change", change)),
            Some(change) if change.number.is_sign_negative() && !change.number.is_zero() => Err(TargetError::Amount {
                field: "change",
                printed: change.to_string(),
                wrong: "signed: plans print changes without a sign",
            }),
            _ => Ok(()),
        }
    }

    /// The printed change held against the printed baseline and level, or against the fall or rise aimed at: what they
    /// recompute to, and whether it agrees. `None` where there is no baseline for a level, or no aim yet.
    #[must_use]
    pub fn check(&self) -> Option<ChangeCheck> {
        match (&self.baseline, &self.aim) {
            (Some(baseline), Aim::Level(level)) => ChangeCheck::of(self.unit(), &baseline.value, level, self.change),
            (_, Aim::FallBy(aimed) | Aim::RiseBy(aimed)) => ChangeCheck::of_aim(aimed, self.change),
            _ => None,
        }
    }
}

impl fmt::Display for PrintedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PrintedChange::NotPrinted => f.write_str("not printed"),
            PrintedChange::Printed(change) => change.fmt(f),
        }
    }
}

impl core::str::FromStr for PrintedChange {
    type Err = crate::quantity::PrintedError;

    /// Reads `not printed`, or a printed figure.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "not printed" => Ok(PrintedChange::NotPrinted),
            printed => printed.parse().map(PrintedChange::Printed),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(PrintedChange, "a change as printed, such as \"20 pct.\", or \"not printed\"");

/// How a target stands in a file; a [`Target`] once it fits its goal and measure.
#[cfg(feature = "serde")]
mod form {
    use super::{Aim, Baseline, Goal, Measure, Period, Place, PrintedChange, Standing, Target, TargetError};

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Form {
        #[serde(deserialize_with = "goal")]
        goal: &'static Goal,
        #[serde(deserialize_with = "measure")]
        measure: &'static Measure<'static>,
        place: Place,
        #[serde(default)]
        baseline: Option<Baseline>,
        aim: Aim,
        due: Period,
        change: PrintedChange,
        standing: Standing,
        printed_at: String,
    }

    impl TryFrom<Form> for Target {
        type Error = TargetError;

        fn try_from(form: Form) -> Result<Self, TargetError> {
            let Form { goal, measure, place, baseline, aim, due, change, standing, printed_at } = form;
            let target = Target { goal, measure, place, baseline, aim, due, change, standing, printed_at };
            target.validate()?;
            Ok(target)
        }
    }

    fn goal<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<&'static Goal, D::Error> {
        let id = <String as serde::Deserialize>::deserialize(deserializer)?;
        crate::goal::find(&id).map_err(serde::de::Error::custom)
    }

    fn measure<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<&'static Measure<'static>, D::Error> {
        let id = <String as serde::Deserialize>::deserialize(deserializer)?;
        crate::measure::find(&id).map_err(serde::de::Error::custom)
    }
}

//! What is wrong with a target.

use super::NoLevel;
use crate::calendar::Period;
use crate::measure::{FigureUnit, PeriodError};
use crate::quantity::QuantityError;

/// A target contradicts its measure or itself, or comes to no level.
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
    /// No figure can be read in the unit of the measure: it was not found, or no target is printed in it.
    #[error("{field}: no figure of a target can be read for {measure}, which is in {unit}")]
    NoUnit {
        /// The field.
        field: &'static str,
        /// The measure.
        measure: String,
        /// Its unit.
        unit: FigureUnit,
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
    /// A fall, a rise or a direction has nothing to start from.
    #[error("aim: a fall or a rise needs a baseline")]
    NoBaseline,
    /// A percentage of nothing is nothing: a fall or a rise by percent has no level from a baseline of zero.
    #[error("aim: a percentage of a baseline of zero is no change")]
    ZeroBaseline,
    /// The figures on the way are not of periods between the baseline and the last, in the order of time.
    #[error("path: {period} does not come after {before}")]
    PathOutOfOrder {
        /// The period before it.
        before: Period,
        /// The period that should come later.
        period: Period,
    },
    /// It is not due after its baseline.
    #[error("due: {due} does not come after the baseline of {baseline}")]
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
    /// It names no level.
    #[error("no level: {0}")]
    NoLevel(#[from] NoLevel),
    /// Nothing measures it.
    #[error("nothing measures it")]
    NotMeasured,
    /// A figure is printed of what nothing measures.
    #[error("{field}: a figure of what nothing measures")]
    FigureOfNothing {
        /// The field.
        field: &'static str,
    },
    /// Its standing says that the place for it is empty and its aim does not, or the reverse.
    #[error("standing: left_empty goes with the aim empty, and with no other")]
    LeftEmpty,
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

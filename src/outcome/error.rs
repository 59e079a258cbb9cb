//! Why an outcome cannot be told.

use crate::calendar::Period;
use crate::target::TargetError;

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
    /// The figure is of another measure.
    #[error("a figure of {other} says nothing of a target for {measure}")]
    OtherMeasure {
        /// The measure that the figure is of.
        other: String,
        /// The measure of the target.
        measure: String,
    },
    /// The figure is of another place.
    #[error("a figure of {other} says nothing of a target for {place}")]
    OtherPlace {
        /// The place that the figure is of.
        other: String,
        /// The place of the target.
        place: String,
    },
    /// The figure is of a time before the baseline: it says nothing of what has happened since.
    #[error("{period} is before the baseline of {baseline}")]
    BeforeBaseline {
        /// The period of the figure.
        period: Period,
        /// That of the baseline.
        baseline: Period,
    },
    /// There is no figure.
    #[error("there is no figure for {period}")]
    Missing {
        /// The period.
        period: String,
    },
    /// The ends of an interval are the wrong way round.
    #[error("{lowest} is more than {highest}")]
    Reversed {
        /// The lowest.
        lowest: String,
        /// The highest.
        highest: String,
    },
    /// The target is held against no other figure.
    #[error("the target is held against no other figure")]
    NoComparison,
}

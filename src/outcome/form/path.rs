//! How a required path is written: the points it goes through.

use crate::calendar::Day;
use crate::measure::Improvement;
use crate::outcome::Trajectory;
use crate::quantity::{PrintedUnit, Ratio};

/// A level required on a day.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PointForm {
    /// The day.
    day: Day,
    /// The level.
    level: Ratio,
}

/// A required path from the baseline to the target.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TrajectoryForm {
    /// The points, two or more, in the order of time.
    #[cfg_attr(feature = "schemars", schemars(length(min = 2)))]
    points: Vec<PointForm>,
    /// Whether it is a straight line between two points, and not the plan's own path.
    linear: bool,
    /// Whether it is of a stock, which moves month by month.
    of_stock: bool,
    /// The unit of the levels; percent is in parts of the whole.
    unit: PrintedUnit,
    /// Which way is better.
    improvement: Improvement,
}

impl From<&Trajectory> for TrajectoryForm {
    fn from(path: &Trajectory) -> Self {
        let (points, linear, of_stock, unit, improvement) = path.parts();
        let points = points.into_iter().map(|(day, level)| PointForm { day, level }).collect();
        TrajectoryForm { points, linear, of_stock, unit, improvement }
    }
}

impl TryFrom<TrajectoryForm> for Trajectory {
    type Error = &'static str;

    fn try_from(form: TrajectoryForm) -> Result<Self, &'static str> {
        let points: Vec<(Day, Ratio)> = form.points.into_iter().map(|point| (point.day, point.level)).collect();
        if points.len() < 2 || points.windows(2).any(|pair| pair[1].0 <= pair[0].0) {
            return Err("points: a path goes through two or more in the order of time");
        }
        if form.linear && points.len() != 2 {
            return Err("linear: a straight line goes from one point to another");
        }
        if form.linear && !form.of_stock {
            return Err("of_stock: only a stock has a straight line");
        }
        Ok(Trajectory::of_parts((points, form.linear, form.of_stock, form.unit, form.improvement)))
    }
}

crate::form::serde_as_form!(Trajectory, TrajectoryForm);

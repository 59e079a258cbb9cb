//! The required path (*målbane*) from a baseline to a target, and the pace that is still required.

use core::fmt;

use rust_decimal::Decimal;

use crate::calendar::{Day, Period};
use crate::measure::{Improvement, Over};
use crate::quantity::{Decimals, PrintedUnit, QuantityError, Ratio, Value, danish};
use crate::target::{Aim, Baseline, Target, TargetError};

/// The path that a target is to take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Path {
    /// By the same amount each day from the last day of the baseline to the last day when it is due: asked for, never assumed.
    /// A stock only.
    Linear,
    /// The plan's [own](Target::path): figures for some periods, between which it says nothing. It may rise before it falls.
    Own,
}

/// The required path from a baseline to a target.
///
/// ```
/// use maaltal::measure::{langtidsledige, tilgang_til_foertidspension};
/// use maaltal::outcome::{NoTrajectory, Path, Side};
/// use maaltal::place::Municipality;
/// use maaltal::quantity::Value;
/// use maaltal::target::{Aim, Baseline, Target};
///
/// // From 842 in December 2012 to 671 in December 2014: halfway after one of two years of 365 days.
/// let target = Target {
///     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
///     due: Some("2014M12".parse()?),
///     ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::Level("671".parse()?))
/// };
/// let path = target.trajectory(Path::Linear)?;
/// let halfway = "2013M12".parse()?;
/// assert_eq!(path.at(halfway)?.to_string(), "756,5 personer");
/// assert_eq!(path.points().count(), 2);
/// assert!(matches!(path.side(halfway, Value::Persons(750))?, Side::Ahead(by) if by.to_string() == "6,5 personer"));
/// assert_eq!(path.pace(halfway, Value::Persons(755))?.unwrap().to_string(), "-7,0 personer om måneden i 12 måneder");
///
/// // A yearly inflow is no stock, and its plan may let it rise before it falls.
/// let inflow = Target { measured_by: (&tilgang_til_foertidspension::BM_2014).into(), ..target };
/// assert!(matches!(inflow.trajectory(Path::Linear), Err(NoTrajectory::NoStock { .. })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[doc(alias = "målbane")]
pub struct Trajectory {
    points: Vec<(Day, Ratio)>,
    linear: bool,
    /// Whether it is of a stock, which moves month by month.
    of_stock: bool,
    unit: PrintedUnit,
    improvement: Improvement,
}

/// A target has no required path, or none for a period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoTrajectory {
    /// It comes to no level, or its baseline is not exact.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// It only gives a direction, which the least change meets.
    #[error("a direction alone is no way to go")]
    DirectionOnly,
    /// It is not due at a time.
    #[error("the plan does not say when it is due")]
    NotDue,
    /// It is no stock, so nothing says how it moves within its period.
    #[error("{measure} is no stock: only the plan's own path says what is required between")]
    NoStock {
        /// The measure.
        measure: String,
    },
    /// Baseline and target are of one day.
    #[error("there is no time between baseline and target")]
    NoTime,
    /// The plan has no figures on the way.
    #[error("the plan has no path of its own")]
    NoOwnPath,
    /// The figures on the way are not in the order of time between the baseline and the target.
    #[error("the path is not in the order of time between the baseline and the target")]
    OutOfOrder,
    /// The path says nothing of the period.
    #[error("the path says nothing of {period}")]
    NotOnPath {
        /// The period.
        period: Period,
    },
    /// The figure is in another unit.
    #[error("{actual} is not in the unit of the target")]
    Unit {
        /// The figure.
        actual: String,
    },
    /// A figure is beyond what there is.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
}

/// A number on a path or between two figures, exact, in the unit of the measure; of percentages in percentage points where it
/// is a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ExpectedOnPath"))]
pub struct Expected {
    exact: Ratio,
    unit: PrintedUnit,
}

/// On which side of its path a figure is, and by how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "SideOfPath"))]
pub enum Side {
    /// Better than required.
    Ahead(Expected),
    /// As required.
    On,
    /// Worse than required.
    Behind(Expected),
}

/// The pace still required to meet a target when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pace {
    /// The change a month; negative where the figure must fall.
    pub per_month: Expected,
    /// In so many months.
    pub months: u32,
}

impl Target {
    /// The level that the aim comes to: the printed one, or the baseline moved by a fall or a rise.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::place::Municipality;
    /// use maaltal::target::{Aim, Baseline, Target};
    /// let target = Target {
    ///     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
    ///     ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::FallBy("20 pct.".parse()?))
    /// };
    /// assert_eq!(target.wanted()?.to_string(), "673,6 personer");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TargetError`] where it comes to none.
    pub fn wanted(&self) -> Result<Expected, TargetError> {
        let unit = self.unit().ok_or(TargetError::NotMeasured)?;
        Ok(Expected { exact: self.level()?.at, unit })
    }

    /// The path that is required of the target.
    ///
    /// # Errors
    /// [`NoTrajectory`] without an exact baseline, a level and a time when it is due; for a straight line, also where the
    /// measure is no stock.
    pub fn trajectory(&self, path: Path) -> Result<Trajectory, NoTrajectory> {
        let level = self.level()?;
        if matches!(self.aim, Aim::Fewer | Aim::More) {
            return Err(NoTrajectory::DirectionOnly);
        }
        let measure = self.measure().ok_or(TargetError::NotMeasured)?;
        let unit = self.unit().ok_or(TargetError::NotMeasured)?;
        let due = self.due.ok_or(NoTrajectory::NotDue)?.last_day();
        let from = self.exact_baseline()?.ok_or(TargetError::NoBaseline)?.ratio();
        let first = self.baseline.as_ref().ok_or(TargetError::NoBaseline)?.period.last_day();
        if due <= first {
            return Err(NoTrajectory::NoTime);
        }
        let (points, linear) = match path {
            Path::Linear if measure.over != Over::LastDay => {
                return Err(NoTrajectory::NoStock { measure: measure.id.to_string() });
            }
            Path::Linear => (vec![(first, from), (due, level.at)], true),
            Path::Own if self.path.is_empty() => return Err(NoTrajectory::NoOwnPath),
            Path::Own => {
                let point =
                    |point: &Baseline| Ok((point.period.last_day(), self.value_of("path", &point.value)?.ratio()));
                let between: Vec<(Day, Ratio)> = self.path.iter().map(point).collect::<Result<_, TargetError>>()?;
                let points: Vec<(Day, Ratio)> =
                    core::iter::once((first, from)).chain(between).chain([(due, level.at)]).collect();
                if points.windows(2).any(|pair| pair[1].0 <= pair[0].0) {
                    return Err(NoTrajectory::OutOfOrder);
                }
                (points, false)
            }
        };
        let of_stock = measure.over == Over::LastDay;
        Ok(Trajectory { points, linear, of_stock, unit, improvement: level.improvement })
    }
}

/// Points in the order of time, two or more; whether they are a line of two; whether of a stock; unit and improvement.
#[cfg(feature = "serde")]
pub(super) type Parts = (Vec<(Day, Ratio)>, bool, bool, PrintedUnit, Improvement);

#[cfg(feature = "serde")]
impl Trajectory {
    pub(super) fn parts(&self) -> Parts {
        (self.points.clone(), self.linear, self.of_stock, self.unit, self.improvement)
    }

    pub(super) fn of_parts((points, linear, of_stock, unit, improvement): Parts) -> Self {
        Trajectory { points, linear, of_stock, unit, improvement }
    }
}

impl Trajectory {
    /// The days that figures are given for, from the baseline to the target, with what is required on them.
    pub fn points(&self) -> impl Iterator<Item = (Day, Expected)> {
        self.points.iter().map(|(day, exact)| (*day, Expected { exact: *exact, unit: self.unit }))
    }

    /// What is required on the last day of a period: on the plan's own path, only where it has a figure.
    ///
    /// # Errors
    /// [`NoTrajectory::NotOnPath`] before the baseline, after the target, and between the figures of the plan's own path.
    pub fn at(&self, period: Period) -> Result<Expected, NoTrajectory> {
        let day = period.last_day();
        let not_on_path = || NoTrajectory::NotOnPath { period };
        if let Some((_, exact)) = self.points.iter().find(|(on, _)| *on == day) {
            return Ok(Expected { exact: *exact, unit: self.unit });
        }
        let ([(first, from), (last, to)], true) = (&self.points[..], self.linear) else { return Err(not_on_path()) };
        if day < *first || day > *last {
            return Err(not_on_path());
        }
        let days = |from: Day, to: Day| i128::from(to.days_since_1970()) - i128::from(from.days_since_1970());
        let part = Ratio::new(days(*first, day), days(*first, *last));
        let moved = to.checked_plus(from.negated()).and_then(|way| way.checked_times(part));
        let exact = moved.and_then(|moved| from.checked_plus(moved)).ok_or(QuantityError::TooLarge)?;
        Ok(Expected { exact, unit: self.unit })
    }

    /// Whether a figure is ahead of what is required on the last day of its period, or behind it.
    ///
    /// # Errors
    /// [`NoTrajectory`] as [`Trajectory::at`], and for a figure in another unit.
    pub fn side(&self, period: Period, actual: Value) -> Result<Side, NoTrajectory> {
        let (required, actual) = (self.at(period)?.exact, self.number(actual)?);
        let better = match self.improvement {
            Improvement::Fewer => required.checked_plus(actual.negated()),
            Improvement::More => actual.checked_plus(required.negated()),
        };
        let better = better.ok_or(QuantityError::TooLarge)?;
        let by = Expected { exact: better.abs(), unit: of_difference(self.unit) };
        Ok(match better.cmp(&Ratio::integer(0)) {
            core::cmp::Ordering::Greater => Side::Ahead(by),
            core::cmp::Ordering::Equal => Side::On,
            core::cmp::Ordering::Less => Side::Behind(by),
        })
    }

    /// The pace still required from a figure to the target. `None` where less than a month is left, and for what is no stock:
    /// a yearly inflow has no pace by the month.
    ///
    /// What will happen is the caller's forecast; this is what would have to.
    ///
    /// # Errors
    /// [`NoTrajectory`] for a figure in another unit.
    pub fn pace(&self, period: Period, actual: Value) -> Result<Option<Pace>, NoTrajectory> {
        let actual = self.number(actual)?;
        let Some((due, to)) = self.points.last() else { return Ok(None) };
        let month = |day: Day| i64::from(day.year()) * 12 + i64::from(day.month());
        let months = u32::try_from(month(*due) - month(period.last_day())).unwrap_or(0);
        if months == 0 || !self.of_stock {
            return Ok(None);
        }
        let way = to.checked_plus(actual.negated()).ok_or(QuantityError::TooLarge)?;
        let exact = way.checked_times(Ratio::new(1, i128::from(months))).ok_or(QuantityError::TooLarge)?;
        Ok(Some(Pace { per_month: Expected { exact, unit: of_difference(self.unit) }, months }))
    }

    fn number(&self, actual: Value) -> Result<Ratio, NoTrajectory> {
        let unit = match actual {
            Value::Persons(_) => PrintedUnit::Persons,
            Value::FullTimePersons(_) => PrintedUnit::FullTimePersons,
            Value::Spells(_) => PrintedUnit::Spells,
            Value::Weeks(_) => PrintedUnit::Weeks,
            Value::Percent(_) => PrintedUnit::Percent,
            Value::Counted(_, thing) => PrintedUnit::Counted(thing),
        };
        if unit == self.unit { Ok(actual.ratio()) } else { Err(NoTrajectory::Unit { actual: actual.to_string() }) }
    }
}

const fn of_difference(unit: PrintedUnit) -> PrintedUnit {
    match unit {
        PrintedUnit::Percent => PrintedUnit::PercentagePoints,
        other => other,
    }
}

impl Expected {
    /// The number, half away from zero.
    #[must_use]
    pub fn round(&self, decimals: Decimals) -> Decimal {
        let hundredfold = match self.unit {
            PrintedUnit::Percent | PrintedUnit::PercentagePoints => 100,
            _ => 1,
        };
        let number = self.exact.checked_times(Ratio::integer(hundredfold)).unwrap_or(self.exact);
        number.round(decimals.count())
    }
}

/// One decimal and the unit: "756,5 personer".
impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", danish::format(self.round(Decimals::ONE)), self.unit.word())
    }
}

/// In Danish: "-7,0 personer om måneden i 12 måneder".
impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let months = if self.months == 1 { "måned" } else { "måneder" };
        write!(f, "{} om måneden i {} {months}", self.per_month, self.months)
    }
}

/// In Danish: "6,5 personer foran".
impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Side::Ahead(by) => write!(f, "{by} foran"),
            Side::On => f.write_str("på målbanen"),
            Side::Behind(by) => write!(f, "{by} bagud"),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Expected, Pace);

//! Targets (*måltal*): what a municipality sets for a measure, and what its plan printed about it.
//!
//! ```
//! use maaltal::measure::langtidsledige;
//! use maaltal::place::{Municipality, Place};
//! use maaltal::quantity::Value;
//! use maaltal::target::{Aim, Baseline, PrintedChange, Standing, Target};
//!
//! let target = Target {
//!     cites: vec![(&maaltal::goal::y2014::LANGTIDSLEDIGHED).into()],
//!     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
//!     due: Some("2014M12".parse()?),
//!     change: PrintedChange::Printed("20 %".parse()?),
//!     at: "Tillæg 1".to_owned(),
//!     ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::Level("671".parse()?))
//! };
//! assert!(target.outcome(Value::Persons(671))?.is_met());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What an aim comes to
//!
//! | aim | level | itself meets it | needs |
//! |---|---|---|---|
//! | a level | the printed figure, in the direction in which the measure improves | yes | - |
//! | under, over | the printed figure | no | - |
//! | maintain | the baseline, in the direction in which the measure improves | yes | a baseline |
//! | a fall, a rise | the baseline less or plus the amount | yes | a baseline; for percent, not of zero |
//! | fewer, more | the baseline | no | a baseline |
//! | all, nobody | 100 percent; 0 | yes | for all, a share |
//! | a share of a cohort | the printed share, and more is better | yes | - |
//! | events that all shall be in | 100 percent | yes | a share |
//! | against another figure | that figure | level with: yes; better than: no | the figure |
//! | as far as possible; how often; pending; empty | none | - | - |
//!
//! That a fall or a rise is exact, and that to maintain is to be no worse, are choices of the crate: no plan says.

mod aim;
mod change;
mod check;
mod cited;
mod comparison;
mod error;
mod extreme;
#[cfg(feature = "serde")]
mod form;
mod level;
mod measured;
mod standing;
mod statement;
mod term;
mod timed;

pub use aim::Aim;
pub use change::PrintedChange;
pub use check::{Change, ChangeCheck, Checked, Weights, parts_of_count, parts_of_share, weights_of_share};
pub(crate) use check::{parts_that_add, parts_that_pool};
pub use cited::Cited;
pub use comparison::{Comparison, Standard, Wanted};
pub use error::TargetError;
pub use extreme::Extreme;
pub(crate) use level::Level;
pub use level::NoLevel;
pub use measured::{Measured, NotMeasurable, Why};
pub use standing::Standing;
pub use statement::{Claim, Dated, Statement, Words};
pub use term::{Term, UnknownTerm};
pub use timed::{Extent, Frequency, Length, Often, Order, Timed, UnknownTime, When};

use crate::calendar::Period;
use crate::goal::Force;
use crate::measure::{FigureUnit, Measure, Per};
use crate::place::Place;
use crate::quantity::{FullTimePersons, MeanWeeks, Percent, Printed, PrintedUnit, Value};

/// A target of a plan: what is measured, a place, where it stands, where it shall be and when.
#[derive(Clone, Debug, PartialEq)]
#[doc(alias = "måltal")]
pub struct Target {
    /// Its name within the plan, in the words of whoever wrote the file.
    pub name: String,
    /// The ministerial goals that it serves, as the plan cites them.
    pub cites: Vec<Cited>,
    /// What it measures: a binding goal's own measure where [there is one](crate::goal::MeasuredBy::binding) and the target is no
    /// part of another; otherwise any, or nothing.
    pub measured_by: Measured,
    /// For whom.
    pub place: Place,
    /// Where it starts, as printed; `None` where the plan prints nothing.
    pub baseline: Option<Baseline>,
    /// What is wanted.
    pub aim: Aim,
    /// The figures that the plan itself wants on the way from the baseline, in the order of time; most plans have none.
    pub path: Vec<Baseline>,
    /// By when; `None` where the plan does not say. A period that the measure covers, unless the aim is [pending](Aim::Pending).
    pub due: Option<Period>,
    /// Over which years it runs.
    pub term: Term,
    /// The change the plan prints beside it.
    pub change: PrintedChange,
    /// How firm it is.
    pub standing: Standing,
    /// The name of the target that it is a part of (*delmål*).
    pub part_of: Option<String>,
    /// What the plan says that it rests on.
    pub assumptions: Vec<String>,
    /// The place in the plan.
    pub at: String,
    /// The words, in Danish.
    pub quote: String,
}

/// A printed figure and the period it is of: where a target starts, or what is wanted on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Baseline {
    /// The period.
    pub period: Period,
    /// The figure.
    pub value: Printed,
}

impl Target {
    /// An adopted target with nothing printed beside it.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::place::Municipality;
    /// use maaltal::target::{Aim, Target, Term};
    /// let target = Target::new(&langtidsledige::STAR, Municipality::ESBJERG, Aim::Fewer);
    /// assert_eq!((target.baseline, target.due, target.term), (None, None, Term::NotSaid));
    /// ```
    #[must_use]
    pub fn new(measured_by: impl Into<Measured>, place: impl Into<Place>, aim: Aim) -> Self {
        Target {
            name: String::new(),
            cites: Vec::new(),
            measured_by: measured_by.into(),
            place: place.into(),
            baseline: None,
            aim,
            path: Vec::new(),
            due: None,
            term: Term::NotSaid,
            change: PrintedChange::NoPlace,
            standing: Standing::Adopted,
            part_of: None,
            assumptions: Vec::new(),
            at: String::new(),
            quote: String::new(),
        }
    }

    /// What measures it, where something does.
    #[must_use]
    pub const fn measure(&self) -> Option<&'static Measure<'static>> {
        self.measured_by.measure()
    }

    /// The unit that figures of the measure are printed in; `None` where a plan's figure could not be read in it.
    pub(crate) const fn unit(&self) -> Option<PrintedUnit> {
        let Some(measure) = self.measure() else { return None };
        match measure.unit() {
            FigureUnit::Persons => Some(PrintedUnit::Persons),
            FigureUnit::FullTimePersons => Some(PrintedUnit::FullTimePersons),
            FigureUnit::Spells => Some(PrintedUnit::Spells),
            FigureUnit::Weeks => Some(PrintedUnit::Weeks),
            FigureUnit::Percent => Some(PrintedUnit::Percent),
            FigureUnit::Counted(thing) => Some(PrintedUnit::Counted(thing)),
            FigureUnit::PerThousand | FigureUnit::NotFound => None,
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

    fn measure_id(&self) -> String {
        self.measured_by.to_string()
    }

    fn wrong_unit(&self, field: &'static str, printed: &Printed) -> TargetError {
        TargetError::Unit { field, printed: printed.to_string(), measure: self.measure_id() }
    }

    /// A printed figure of the measure as an exact value.
    ///
    /// # Errors
    /// [`TargetError::FigureOfNothing`] where nothing measures it, [`TargetError::Unit`] when it is printed in another unit,
    /// [`TargetError::NoUnit`] where the measure has none to read it in, [`TargetError::Amount`] when it is negative or no whole
    /// number of persons.
    pub(crate) fn value_of(&self, field: &'static str, printed: &Printed) -> Result<Value, TargetError> {
        let Some(measure) = self.measure() else { return Err(TargetError::FigureOfNothing { field }) };
        let Some(unit) = self.unit() else {
            return Err(TargetError::NoUnit { field, measure: self.measure_id(), unit: measure.unit() });
        };
        if printed.unit.is_some_and(|printed| printed != unit) {
            return Err(self.wrong_unit(field, printed));
        }
        let wrong = |wrong| TargetError::Amount { field, printed: printed.to_string(), wrong };
        // Only a difference can be less than nothing.
        let may_be_negative = measure.per() == Some(Per::Expectation);
        if printed.number.is_sign_negative() && !printed.number.is_zero() && !may_be_negative {
            return Err(wrong("negative"));
        }
        let is_whole = printed.number.fract().is_zero();
        let quantity = |error| TargetError::Quantity { field, error };
        match unit {
            PrintedUnit::Persons if !is_whole => Err(wrong("no whole number of persons")),
            PrintedUnit::Spells if !is_whole => Err(wrong("no whole number of spells")),
            PrintedUnit::Counted(_) if !is_whole => Err(wrong("no whole number")),
            PrintedUnit::Counted(thing) => u64::try_from(printed.number)
                .map(|count| Value::Counted(count, thing))
                .map_err(|_| wrong("more than there can be")),
            PrintedUnit::Spells => {
                u64::try_from(printed.number).map(Value::Spells).map_err(|_| wrong("more spells than there can be"))
            }
            PrintedUnit::Persons => {
                u64::try_from(printed.number).map(Value::Persons).map_err(|_| wrong("more persons than there can be"))
            }
            PrintedUnit::FullTimePersons => {
                FullTimePersons::from_decimal(printed.number).map(Value::FullTimePersons).map_err(quantity)
            }
            PrintedUnit::Weeks => MeanWeeks::from_decimal(printed.number).map(Value::Weeks).map_err(quantity),
            PrintedUnit::Percent | PrintedUnit::PercentagePoints => {
                Percent::from_decimal(printed.number).map(Value::Percent).map_err(quantity)
            }
        }
    }

    /// Whether the target fits its goals and its measure.
    ///
    /// # Errors
    /// The first [`TargetError`]. That an aim comes to no level is none, except where a fall or a rise has nothing to start
    /// from.
    pub fn validate(&self) -> Result<(), TargetError> {
        if (self.standing == Standing::LeftEmpty) != (self.aim == Aim::Empty) {
            return Err(TargetError::LeftEmpty);
        }
        if let Some(measure) = self.measure() {
            self.fits_its_goals(measure)?;
            self.fits_its_periods(measure)?;
        }
        if let Some(baseline) = &self.baseline {
            self.value_of("baseline", &baseline.value)?;
        }
        match (self.level(), &self.aim) {
            (Err(TargetError::NotMeasured), Aim::Level(_) | Aim::Under(_) | Aim::Over(_) | Aim::ShareOfCohort(_)) => {
                return Err(TargetError::FigureOfNothing { field: "aim" });
            }
            (Ok(_) | Err(TargetError::Pending { .. } | TargetError::NoLevel(_) | TargetError::NotMeasured), _)
            | (Err(TargetError::NoBaseline), Aim::Maintain | Aim::Fewer | Aim::More) => {}
            (Err(error), _) => return Err(error),
        }
        self.fits_its_path()?;
        self.fits_its_change()
    }

    /// Figures on the way are of periods between the baseline and the last, in the order of time.
    fn fits_its_path(&self) -> Result<(), TargetError> {
        let start = self.baseline.iter().map(|baseline| baseline.period);
        let periods: Vec<Period> = start.chain(self.path.iter().map(|point| point.period)).chain(self.due).collect();
        for pair in periods.windows(2).filter(|_| !self.path.is_empty()) {
            if pair[1].last_day() <= pair[0].last_day() {
                return Err(TargetError::PathOutOfOrder { before: pair[0], period: pair[1] });
            }
        }
        self.path.iter().try_for_each(|point| self.value_of("path", &point.value).map(|_| ()))
    }

    /// A binding goal is measured by its own measure. A goal without one that a figure can be of, or that only guides, leaves the
    /// choice to the plan.
    fn fits_its_goals(&self, measure: &Measure<'_>) -> Result<(), TargetError> {
        let binds = self.cites.iter().filter(|cited| cited.goal.force == Force::Binding && self.part_of.is_none());
        for Cited { goal, .. } in binds {
            if let Some(official) = goal.measured_by.binding().filter(|official| official.id != measure.id) {
                return Err(TargetError::OtherMeasure {
                    goal: goal.id.to_string(),
                    by: official.id.to_string(),
                    measure: measure.id.to_string(),
                });
            }
        }
        Ok(())
    }

    fn fits_its_periods(&self, measure: &Measure<'_>) -> Result<(), TargetError> {
        let covers = |field, period| match measure.measured(period) {
            Ok(_) => Ok(()),
            Err(error) => Err(TargetError::Period { field, error }),
        };
        // What a plan awaits has no figure yet, so none over the period when it is due.
        if let Some(due) = self.due.filter(|_| !matches!(self.aim, Aim::Pending(_))) {
            covers("due", due)?;
        }
        self.path.iter().try_for_each(|point| covers("path", point.period))?;
        if let Some(baseline) = &self.baseline {
            covers("baseline", baseline.period)?;
            if let Some(due) = self.due.filter(|due| due.last_day() <= baseline.period.last_day()) {
                return Err(TargetError::DueTooEarly { due, baseline: baseline.period });
            }
        }
        Ok(())
    }

    fn fits_its_change(&self) -> Result<(), TargetError> {
        let PrintedChange::Printed(change) = &self.change else { return Ok(()) };
        let fits = match change.unit {
            Some(PrintedUnit::Percent) => true,
            Some(PrintedUnit::PercentagePoints) => self.unit() == Some(PrintedUnit::Percent),
            Some(_) | None => false,
        };
        if !fits {
            return Err(self.wrong_unit("change", change));
        }
        if change.number.is_sign_negative() && !change.number.is_zero() {
            return Err(TargetError::Amount {
                field: "change",
                printed: change.to_string(),
                wrong: "signed: plans print changes without a sign",
            });
        }
        Ok(())
    }

    /// The printed change held against the printed baseline and level, or against the fall or rise aimed at: what they
    /// recompute to, and whether it agrees. `None` where there is no baseline for a level, or no such aim.
    #[must_use]
    pub fn check(&self) -> Option<ChangeCheck> {
        match (&self.baseline, &self.aim) {
            (Some(baseline), Aim::Level(level)) => ChangeCheck::of(self.unit()?, &baseline.value, level, self.change),
            (_, Aim::FallBy(aimed) | Aim::RiseBy(aimed)) => ChangeCheck::of_aim(aimed, self.change),
            _ => None,
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Baseline);

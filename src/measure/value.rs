//! What a tally comes to.

use super::{Adds, FigureUnit, FullTime, Measure, NoMethod, Per, PeriodError, Persons, Published, Scoring};
use crate::calendar::{Period, PeriodKind};
use crate::quantity::{FullTimePersons, MeanWeeks, Percent, QuantityError, Tally, Thing, Value};

/// A tally comes to no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoValue {
    /// The measure has no method, so nothing was tallied. That is not 0.
    #[error("the measure has no method: {0}")]
    NoMethod(NoMethod),
    /// Full-time persons are time over the time of a period: ask with the period.
    #[error("full-time persons cannot be told without the period")]
    NeedsPeriod,
    /// It is held against what the caller must give, for the place and the period.
    #[error("held against {0}, which is not given")]
    NeedsDivisor(Per),
    /// A divisor was given to a measure that is no share of one.
    #[error("the measure is no share of a population or a labour force")]
    NoDivisor,
    /// No evaluation gives figures in the unit that the measure is published in.
    #[error("no evaluation gives {0}")]
    NotEvaluated(FigureUnit),
    /// An expectation was given to a measure that is not held against one.
    #[error("the measure is not held against an expectation")]
    NotExpected,
    /// The measure counts something else than full-time persons.
    #[error("the measure counts no full-time persons")]
    NotFullTime,
    /// The measure does not cover the period.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// The share cannot be formed: mostly, its denominator is empty. That is not 0 either.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
}

impl Measure<'_> {
    /// The period that is measured when one is asked for.
    ///
    /// # Errors
    /// [`PeriodError`] when the measure does not cover it.
    pub fn measured(&self, period: Period) -> Result<Period, PeriodError> {
        let measured = self.over.measured(period)?;
        let sums_over_quarters = match self.scoring {
            Scoring::Persons(_) | Scoring::Spells(_) | Scoring::Companies(_) => self.adds_over_time() != Adds::No,
            Scoring::UnitsOfUnits(_) | Scoring::FullTimePersons(_) | Scoring::NoMethod { .. } => true,
        };
        if matches!(period, Period::RollingYear(_)) && !sums_over_quarters {
            return Err(PeriodError::NoSumOfQuarters { period });
        }
        match self.scoring {
            Scoring::FullTimePersons(full_time) if full_time.units(measured).is_none() => {
                Err(PeriodError::RegisterChanged { period })
            }
            _ => Ok(measured),
        }
    }

    /// The size of the measure that a tally of a period comes to: persons, full-time persons, spells, companies, or a share.
    ///
    /// ```
    /// use maaltal::benefit::{Benefit, BenefitSet};
    /// use maaltal::measure::fuldtidspersoner;
    /// use maaltal::quantity::Tally;
    /// let half = fuldtidspersoner::STAR_DAGPENGE.value_over("2012".parse()?, &Tally::of(26, 0))?;
    /// assert_eq!(half.to_string(), "0,5 fuldtidspersoner"); // 26 of the 52 weeks of 2012
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value`], and for a period that the measure does not cover.
    pub fn value_over(&self, period: Period, tally: &Tally) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::Itself, .. }) => {
                Ok(Value::FullTimePersons(self.full_time_persons(period, tally)?))
            }
            Scoring::FullTimePersons(FullTime { per: Per::PersonsInWeeks, .. }) => {
                let units = self.units_over(period)?;
                let weeks = match period.kind() {
                    PeriodKind::Quarter => 13,
                    _ => 52,
                };
                Ok(Value::Weeks(MeanWeeks::of_full_time(tally.numerator, units, tally.denominator, weeks)?))
            }
            Scoring::FullTimePersons(FullTime { per, .. }) => Err(NoValue::NeedsDivisor(per)),
            _ => self.value(tally),
        }
    }

    /// The share that a tally of a period comes to, of a population or a labour force of so many in the place and period.
    ///
    /// ```
    /// use maaltal::measure::{Per, offentligt_forsoergede};
    /// use maaltal::quantity::Tally;
    /// let measure = offentligt_forsoergede::STAR_2019;
    /// // 5,200 weeks on public support in a year of 52 are 100 full-time persons, of a population of 500.
    /// let share = measure.value_per("2016".parse()?, &Tally::of(5200, 0), 500)?;
    /// assert_eq!(share.to_string(), "20,0 pct.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value_over`], for a measure that is no such share, and for a divisor of nobody.
    pub fn value_per(&self, period: Period, tally: &Tally, divisor: u64) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::Population(..) | Per::LabourForce(..), .. }) => {
                Ok(Value::Percent(self.full_time_persons(period, tally)?.share_of(divisor)?))
            }
            Scoring::Persons(Persons { published: Published::ShareOf(_), .. }) => {
                self.measured(period)?;
                Ok(Value::Percent(Percent::of(tally.numerator, divisor)?))
            }
            _ => Err(NoValue::NoDivisor),
        }
    }

    /// By how much an expectation is over the full-time persons of a tally: negative where there are more than expected.
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value_over`], and for a measure that is not held against an expectation.
    pub fn value_against(&self, period: Period, tally: &Tally, expected: FullTimePersons) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::Expectation, .. }) => {
                Ok(Value::FullTimePersons(expected.less(self.full_time_persons(period, tally)?)?))
            }
            _ => Err(NoValue::NotExpected),
        }
    }

    /// What it is held against that the caller must give, if anything.
    #[must_use]
    pub const fn per(&self) -> Option<Per> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime {
                per: per @ (Per::Population(..) | Per::LabourForce(..) | Per::Expectation),
                ..
            })
            | Scoring::Persons(Persons { published: Published::ShareOf(per), .. }) => Some(per),
            _ => None,
        }
    }

    /// The full-time persons that a tally of a period comes to, whatever they are a share of.
    ///
    /// # Errors
    /// [`NoValue`] for a period that the measure does not cover, and for a measure of something else.
    pub fn full_time_persons(&self, period: Period, tally: &Tally) -> Result<FullTimePersons, NoValue> {
        Ok(FullTimePersons::of(tally.numerator, self.units_over(period)?)?)
    }

    /// The units of a period that full-time persons are taken over.
    fn units_over(&self, period: Period) -> Result<u64, NoValue> {
        let Scoring::FullTimePersons(full_time) = self.scoring else { return Err(NoValue::NotFullTime) };
        Ok(full_time.units(self.measured(period)?).unwrap_or_default())
    }

    /// The size of the measure that a tally comes to, where the period does not matter to it: persons, spells, companies, or a share.
    ///
    /// ```
    /// use maaltal::measure::{NoMethod, NoValue, langtidsledige, samarbejdsgrad};
    /// use maaltal::quantity::{Tally, Value};
    /// assert_eq!(langtidsledige::BM_2014.value(&Tally::of(842, 3100)), Ok(Value::Persons(842)));
    /// assert_eq!(samarbejdsgrad::BM_2014.value(&Tally::ZERO), Err(NoValue::NoMethod(NoMethod::Pending)));
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] for a measure without a method, and for a share with an empty denominator: neither is zero.
    pub fn value(&self, tally: &Tally) -> Result<Value, NoValue> {
        match (self.scoring, self.unit()) {
            (Scoring::NoMethod { why, .. }, _) => Err(NoValue::NoMethod(why)),
            (Scoring::FullTimePersons(_), _) => Err(NoValue::NeedsPeriod),
            (Scoring::Persons(Persons { published: Published::ShareOf(per), .. }), _) => {
                Err(NoValue::NeedsDivisor(per))
            }
            (_, FigureUnit::Counted(Thing::Companies)) => Ok(Value::Counted(tally.numerator, Thing::Companies)),
            (_, FigureUnit::Spells) => Ok(Value::Spells(tally.numerator)),
            (_, FigureUnit::Weeks) => Ok(Value::Weeks(MeanWeeks::of_days(tally.numerator, tally.denominator)?)),
            (_, FigureUnit::FullTimePersons) => Err(NoValue::NotFullTime),
            (_, FigureUnit::Persons) => Ok(Value::Persons(tally.numerator)),
            (_, FigureUnit::Percent) => Ok(Value::Percent(tally.share()?)),
            (_, unit @ (FigureUnit::Counted(_) | FigureUnit::PerThousand | FigureUnit::NotFound)) => {
                Err(NoValue::NotEvaluated(unit))
            }
        }
    }
}

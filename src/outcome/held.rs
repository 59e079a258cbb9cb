//! The outcome of a figure that is an interval.

use super::{Actual, Moment, Outcome, OutcomeError, SeriesBreak, Status};
use crate::quantity::Value;
use crate::target::{Baseline, Target};

/// What an interval says about a target: the outcome at each end. The exact outcome of every value in it lies between.
///
/// ```
/// use maaltal::measure::langtidsledige;
/// use maaltal::outcome::{Moment, Status};
/// use maaltal::place::Municipality;
/// use maaltal::quantity::Value;
/// use maaltal::target::{Aim, Baseline, Target};
///
/// // Fanø, from 12 to 9: 8 and a withheld cell of 0 to 2.
/// let target = Target {
///     baseline: Some(Baseline { period: "2012M12".parse()?, value: "12".parse()? }),
///     due: Some("2014M12".parse()?),
///     ..Target::new(&langtidsledige::BM_2014, Municipality::FANOE, Aim::Level("9".parse()?))
/// };
/// let held = target.outcome_within(Value::Persons(8), Value::Persons(10))?;
/// assert_eq!(held.status(Moment::Due), Status::CannotTell);
/// assert_eq!(held.status(Moment::Before), Status::CannotTell);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Held {
    /// The outcome of the least value.
    pub lowest: Outcome,
    /// The outcome of the greatest value.
    pub highest: Outcome,
}

impl Held {
    /// How the target stands: what both ends say, otherwise that it cannot be told.
    #[must_use]
    pub fn status(&self, moment: Moment) -> Status {
        let (low, high) = (self.lowest.status(moment), self.highest.status(moment));
        if low == high { low } else { Status::CannotTell }
    }

    /// The outcome where it is one, not an interval.
    #[must_use]
    pub fn exact(&self) -> Option<Outcome> {
        (self.lowest == self.highest).then_some(self.lowest)
    }
}

impl Target {
    /// The outcome of a figure that is somewhere between two values, both included.
    ///
    /// # Errors
    /// [`OutcomeError`] as [`Target::outcome`], and for ends the wrong way round.
    pub fn outcome_within(&self, lowest: Value, highest: Value) -> Result<Held, OutcomeError> {
        if lowest > highest {
            return Err(OutcomeError::Reversed { lowest: lowest.to_string(), highest: highest.to_string() });
        }
        Ok(Held { lowest: self.outcome(lowest)?, highest: self.outcome(highest)? })
    }

    /// The outcome of a figure that is somewhere between two values, against another that is somewhere between two.
    ///
    /// ```
    /// use maaltal::measure::offentligt_forsoergede;
    /// use maaltal::outcome::{Moment, Status};
    /// use maaltal::place::{Municipality, Place};
    /// use maaltal::quantity::{Percent, Value};
    /// use maaltal::target::{Aim, Comparison, Standard, Target, Wanted};
    /// let country = Comparison { wanted: Wanted::LevelWith, with: Standard::Place(Place::Country) };
    /// let target = Target::new(&offentligt_forsoergede::STAR_2019, Municipality::ESBJERG, Aim::Against(country));
    /// let percent = |number| Value::Percent(Percent::whole(number));
    /// let country = (percent(16), percent(16));
    /// let status = |own| target.outcome_against_within(own, country).map(|held| held.status(Moment::Due));
    /// assert_eq!(status((percent(15), percent(16)))?, Status::Met);
    /// assert_eq!(status((percent(15), percent(17)))?, Status::CannotTell);
    /// # Ok::<(), maaltal::outcome::OutcomeError>(())
    /// ```
    ///
    /// # Errors
    /// [`OutcomeError`] as [`Target::outcome_against`], and for ends the wrong way round.
    pub fn outcome_against_within(&self, own: (Value, Value), standard: (Value, Value)) -> Result<Held, OutcomeError> {
        for (lowest, highest) in [own, standard] {
            if lowest > highest {
                return Err(OutcomeError::Reversed { lowest: lowest.to_string(), highest: highest.to_string() });
            }
        }
        let lowest = self.outcome_against(own.0, standard.1)?;
        Ok(Held { lowest, highest: self.outcome_against(own.1, standard.0)? })
    }

    /// The outcome of an actual figure of the target's own measure and place, through whatever door it came.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::outcome::{Actual, Gap};
    /// use maaltal::place::Municipality;
    /// use maaltal::quantity::Tally;
    /// # use maaltal::target::{Aim, Target};
    /// # let target = Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::Level("671".parse()?));
    /// let evaluated = Actual::Evaluated {
    ///     measure: langtidsledige::BM_2014.id,
    ///     place: Municipality::ESBJERG.into(),
    ///     period: "2014M12".parse()?,
    ///     tally: Tally::of(700, 3100).with_undetermined(2, 2),
    ///     as_of: "2014-12-31".parse()?,
    /// };
    /// let held = target.outcome_of(&evaluated)?;
    /// assert_eq!((held.lowest.gap, held.highest.gap), (Gap::Persons(29), Gap::Persons(31)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`OutcomeError`] as [`Target::outcome_within`], for a figure of another measure or place or from before the baseline, and
    /// where there is none.
    pub fn outcome_of(&self, actual: &Actual<'_>) -> Result<Held, OutcomeError> {
        let period = actual.period();
        match self.baseline {
            Some(Baseline { period: baseline, .. }) if period.last_day() < baseline.last_day() => {
                return Err(OutcomeError::BeforeBaseline { period, baseline });
            }
            _ => {}
        }
        match self.bounds_of(actual)? {
            Some((lowest, highest)) => self.outcome_within(lowest, highest),
            None => Err(OutcomeError::Missing { period: period.to_string() }),
        }
    }

    /// The breaks in the series between the target's baseline and an actual figure. None without a baseline or a measure.
    #[must_use]
    pub fn breaks_before(&self, actual: &Actual<'_>) -> Vec<SeriesBreak> {
        match (self.measure(), &self.baseline) {
            (Some(measure), Some(baseline)) => SeriesBreak::between(measure, baseline.period, actual.period()),
            _ => Vec::new(),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Held);

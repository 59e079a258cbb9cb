//! The outcome of a target: the actual figure against what was wanted, in the direction that the aim gives.
//!
//! ```
//! use maaltal::outcome::{Gap, Moment, Status};
//! use maaltal::quantity::{Percent, Value};
//! # use maaltal::target::{Aim, Baseline, Target};
//! # let target = Target {
//! #     baseline: Some(Baseline { period: "2012M12".parse()?, value: "842".parse()? }),
//! #     due: Some("2014M12".parse()?),
//! #     ..Target::new(
//! #         &maaltal::measure::langtidsledige::BM_2014,
//! #         maaltal::place::Municipality::ESBJERG,
//! #         Aim::Level("671".parse()?),
//! #     )
//! # };
//! // From 842 persons to 671.
//! let outcome = target.outcome(Value::Persons(700))?;
//! assert!(!outcome.is_met());
//! assert_eq!(outcome.gap, Gap::Persons(29));
//! assert_eq!(outcome.share_of_way, Some(Percent::of(142, 171)?));
//! assert_eq!(outcome.status(Moment::Before), Status::OnTheWay);
//! assert_eq!(outcome.status(Moment::Due), Status::NotMet);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Where a target starts
//!
//! | baseline | start | share of the way |
//! |---|---|---|
//! | none, or qualified | [unknown](Start::Unknown) | none |
//! | short of the target | [short](Start::Short) | from 0 at the baseline to 100 percent at the target, negative the other way |
//! | at the target | [at it](Start::AtTarget) | none: there is no way |
//! | better than the target | [better](Start::BetterThanTarget) | none: the plan lets it get worse |
//!
//! An aim of a direction only ("reduceres") is met by the least change, so it has no way either. Zero is a baseline like any
//! other, but for a fall or a rise by percent, which has
//! [no level](crate::target::TargetError::ZeroBaseline) from it.
//!
//! A figure can come through three doors: [evaluated](Actual::Evaluated), [published](Published) and
//! [reported](crate::measure::Reported). What is withheld is an interval, and so is the [outcome](Held).

mod actual;
mod actuals;
mod breaks;
mod error;
#[cfg(feature = "serde")]
mod form;
mod gap;
mod held;
mod peers;
mod start;
mod status;
mod total;
mod trajectory;

pub use actual::{Actual, Door, Figure, FigureError, Published};
pub use actuals::{Actuals, ActualsError, Revision};
pub use breaks::{SeriesBreak, Touches};
pub use error::OutcomeError;
#[cfg(feature = "serde")]
pub use form::{ActualBuf, ActualsBuf, EvaluatedBuf, PublishedBuf, ReportedActualBuf};
pub use gap::Gap;
pub use held::Held;
pub use peers::{Peers, PeersError, Rank};
pub use start::{Moved, Start};
pub use status::{Moment, Status};
pub use total::{Cell, CellError, Counted, DoesNotAdd, Step, TotalCheck, sum_over_places, total_of};
pub use trajectory::{Expected, NoTrajectory, Pace, Path, Side, Trajectory};

use crate::measure::Reported;
use crate::quantity::{Percent, Value};
use crate::target::{Aim, Level, Target, TargetError, Wanted};

/// What an actual figure says about a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What is still missing, in the direction that is wanted; zero or negative when the target is met, but where the level
    /// itself does not meet it.
    pub gap: Gap,
    /// How much of the way from the baseline to the target has been gone: 100 percent at the target, negative when the
    /// figure moved away. `None` without an exact baseline, or where there is no way to go.
    pub share_of_way: Option<Percent>,
    /// Where the target starts.
    pub start: Start,
    /// Which way the figure moved since the baseline.
    pub moved: Moved,
    met: bool,
}

impl Outcome {
    /// Whether the target is met. A figure that only rounds to the target does not meet it.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.met
    }

    /// How the target stands, when it is due or before.
    #[must_use]
    pub const fn status(&self, moment: Moment) -> Status {
        match (self.met, moment, self.moved) {
            (true, _, _) => Status::Met,
            (false, Moment::Before, Moved::Towards) => Status::OnTheWay,
            (false, Moment::Before, Moved::Away) => Status::Away,
            (false, Moment::Due, _) | (false, Moment::Before, Moved::Still | Moved::Unknown) => Status::NotMet,
        }
    }
}

impl Target {
    /// The outcome of an actual figure.
    ///
    /// # Errors
    /// [`OutcomeError`] for a target that comes to no level, and for a figure in another unit.
    pub fn outcome(&self, actual: Value) -> Result<Outcome, OutcomeError> {
        self.outcome_at(self.level()?, actual)
    }

    /// The outcome of an actual figure against the one that the target is [compared](Aim::Against) with.
    ///
    /// ```
    /// use maaltal::measure::offentligt_forsoergede;
    /// use maaltal::place::{Municipality, Place};
    /// use maaltal::quantity::{Percent, Value};
    /// use maaltal::target::{Aim, Comparison, Standard, Target, Wanted};
    /// let country = Comparison { wanted: Wanted::LevelWith, with: Standard::Place(Place::Country) };
    /// let target = Target::new(&offentligt_forsoergede::STAR_2019, Municipality::ESBJERG, Aim::Against(country));
    /// let [own, country] = [Value::Percent(Percent::whole(17)), Value::Percent(Percent::whole(16))];
    /// assert_eq!(target.outcome_against(own, country)?.gap.to_string(), "1,0 procentpoint");
    /// # Ok::<(), maaltal::outcome::OutcomeError>(())
    /// ```
    ///
    /// # Errors
    /// [`OutcomeError`] for a target that is held against no figure, that nothing measures, and for figures in another unit.
    pub fn outcome_against(&self, actual: Value, standard: Value) -> Result<Outcome, OutcomeError> {
        let Aim::Against(comparison) = &self.aim else { return Err(OutcomeError::NoComparison) };
        let measure = self.measure().ok_or(TargetError::NotMeasured)?;
        let itself = comparison.wanted == Wanted::LevelWith;
        let level = Level { at: standard.ratio(), improvement: measure.improvement, itself };
        if standard.partial_cmp(&actual).is_none() {
            return Err(OutcomeError::Unit { actual: standard.to_string() });
        }
        self.outcome_at(level, actual)
    }

    fn outcome_at(&self, level: Level, actual: Value) -> Result<Outcome, OutcomeError> {
        let measure = self.measure().ok_or(TargetError::NotMeasured)?;
        let gap = Gap::between(actual, measure.unit(), level)?;
        let baseline = match self.exact_baseline() {
            Ok(baseline) => baseline.map(Value::ratio),
            // "cirka 842" is a baseline from which no exact share of the way can be told.
            Err(TargetError::Amount { .. }) => None,
            Err(error) => return Err(error.into()),
        };
        let start = Start::of(baseline, level);
        let share_of_way = baseline.filter(|_| start == Start::Short).and_then(|baseline| {
            let whole = level.at.checked_plus(baseline.negated())?;
            let gone = actual.ratio().checked_plus(baseline.negated())?;
            Percent::from_ratio(gone.checked_over(whole)?).ok()
        });
        let moved = Moved::of(baseline, actual.ratio(), level.improvement);
        Ok(Outcome { gap, share_of_way, start, moved, met: level.is_met_by(actual.ratio()) })
    }

    /// The outcome of a figure that the caller reports of the target's measure.
    ///
    /// ```
    /// use maaltal::measure::forsoergelse::HALSNAES_2019_UDGIFTER;
    /// use maaltal::outcome::Gap;
    /// use maaltal::quantity::{Thing, Value};
    /// use maaltal::source::Document;
    /// # use maaltal::target::{Aim, Baseline, Target};
    /// # let target = Target {
    /// #     baseline: Some(Baseline { period: "2018".parse()?, value: "1.000 kroner".parse()? }),
    /// #     due: Some("2019".parse()?),
    /// #     ..Target::new(
    /// #         &HALSNAES_2019_UDGIFTER, maaltal::place::Municipality::ESBJERG, Aim::FallBy("10 pct.".parse()?)
    /// #     )
    /// # };
    /// // A made-up target: from 1.000 kroner, 10 percent less.
    /// let accounts = Document { publisher: "Kommunen", title: "regnskab 2019", published: "", read: "" }.at("");
    /// let spent = Value::Counted(950, Thing::Kroner);
    /// let reported = HALSNAES_2019_UDGIFTER.reported(spent, accounts, "2019-12-31".parse()?)?;
    /// assert_eq!(target.outcome_reported(&reported)?.gap, Gap::Counted(50, Thing::Kroner));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`OutcomeError`] as [`Target::outcome`], and for a figure of another measure.
    pub fn outcome_reported(&self, reported: &Reported<'_>) -> Result<Outcome, OutcomeError> {
        self.is_of(reported.measure())?;
        self.outcome(reported.value())
    }
}

//! What time may change, and may not.
#![expect(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a law that cannot build its case is wrong itself")]

use core::fmt::Debug;

use proptest::prelude::*;

use super::run::{Broken, for_all, same};
use crate::benefit::Benefit;
use crate::calendar::Week;
use crate::days::End;
use crate::history::Spell;
use crate::strategies::{Case, cases};

/// A shift of all days by 364 shifts a figure of whole weeks by 52, where no age and no dated rule is asked for.
///
/// The implementation is asked for a week by its last day: the same date a year on falls on another weekday.
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn shift_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case, Week) -> T) -> Result<(), Broken> {
    for_all("a shift of 364 days is one of 52 weeks", 500, cases(), |case| {
        let week = case.month.last_day().week();
        same(&implementation(&case, week), &implementation(&case.later(364), week.plus(52)))
    })
}

/// More days on a benefit never undo what asks for a least number of them: a figure that can be ordered never becomes less.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::history::Status;
/// use maaltal::laws;
/// let touched = |case: &maaltal::strategies::Case| {
///     case.spells.iter().any(|spell| spell.status() == Status::Benefit(Benefit::ADagpenge))
/// };
/// laws::monotony(Benefit::ADagpenge, touched).unwrap();
/// assert!(laws::monotony(Benefit::ADagpenge, |case| !touched(case)).is_err());
/// ```
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says less.
pub fn monotony<T: PartialOrd + Debug>(benefit: Benefit, implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    let extra = (cases(), -600..=30_i32, 0..=120_i32);
    for_all("more days never make it less", 1000, extra, |(case, from, days)| {
        let first = case.month.last_day().plus(from);
        let extra = Spell::new(benefit, first, End::On(first.plus(days))).unwrap();
        let mut more = case.clone();
        more.spells.push(extra);
        let (before, after) = (implementation(&case), implementation(&more));
        prop_assert!(before <= after, "{:?} became {:?} with {:?}", before, after, extra);
        Ok(())
    })
}

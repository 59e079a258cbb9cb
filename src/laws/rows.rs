//! Rows that come twice, or in another order.

use core::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::Index;

use super::run::{Broken, for_all, same};
use crate::strategies::{Case, cases};

/// An exact duplicate of a spell changes nothing.
///
/// ```
/// use maaltal::laws;
/// laws::duplicate_invariance(|case| case.history()).unwrap();
/// assert!(laws::duplicate_invariance(|case| case.spells.len()).is_err());
/// ```
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn duplicate_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    for_all("an exact duplicate changes nothing", 250, (cases(), any::<Index>()), |(case, which)| {
        if case.spells.is_empty() {
            return Ok(());
        }
        let mut twice = case.clone();
        let at = which.index(case.spells.len());
        twice.spells.insert(at, case.spells[at]);
        same(&implementation(&case), &implementation(&twice))
    })
}

/// The order in which the spells come changes nothing.
///
/// ```
/// use maaltal::laws;
/// laws::order_invariance(|case| case.history()).unwrap();
/// assert!(laws::order_invariance(|case| case.spells.first().copied()).is_err());
/// ```
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn order_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    let shuffled = cases().prop_flat_map(|case| (Just(case.spells.clone()).prop_shuffle(), Just(case)));
    for_all("the order of the spells changes nothing", 300, shuffled, |(spells, case)| {
        let other = Case { spells, ..case.clone() };
        same(&implementation(&case), &implementation(&other))
    })
}

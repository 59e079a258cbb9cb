//! Rows that come twice, or in another order.

use core::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::Index;

use super::run::{Broken, for_all, same};
use crate::history::Spell;
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
    for_all("the order of the spells changes nothing", 300, (cases(), any::<u64>()), |(case, order)| {
        let mut spells = case.spells.clone();
        spells.sort_by_key(|spell| place_of(*spell, order));
        let other = Case { spells, ..case.clone() };
        same(&implementation(&case), &implementation(&other))
    })
}

/// Where a spell stands in an order, whichever spells stand beside it (FNV-1a).
fn place_of(spell: Spell, order: u64) -> u64 {
    let text = format!("{spell:?}");
    text.bytes().fold(order, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

//! The whole and its parts.

use core::fmt::Debug;
use core::ops::Add;

use proptest::collection::vec;
use proptest::prelude::*;

use super::run::{Broken, for_all, same};
use crate::strategies::{Case, cases};

/// People may be counted in parts, on threads or machines: the figures of two parts add to that of all, in either order.
///
/// ```
/// use maaltal::laws;
/// use maaltal::quantity::Percent;
/// laws::additivity(|people| people.iter().map(|case| case.spells.len()).sum::<usize>()).unwrap();
/// // What is divided too early does not add.
/// let mean = |people: &[maaltal::strategies::Case]| {
///     people.iter().map(|case| case.spells.len()).sum::<usize>() / people.len().max(1)
/// };
/// assert!(laws::additivity(mean).is_err());
/// ```
///
/// # Errors
/// [`Broken`], with people whose parts do not add.
pub fn additivity<T: PartialEq + Debug + Add<Output = T>>(implementation: impl Fn(&[Case]) -> T) -> Result<(), Broken> {
    for_all("the parts add to the whole", 80, vec((cases(), any::<bool>()), 1..6), |people| {
        let part = |side: bool| -> Vec<Case> {
            people.iter().filter(|(_, own)| *own == side).map(|(case, _)| case.clone()).collect()
        };
        let all: Vec<Case> = people.iter().map(|(case, _)| case.clone()).collect();
        let (one, other) = (part(true), part(false));
        let whole = implementation(&all);
        same(&whole, &(implementation(&one) + implementation(&other)))?;
        same(&whole, &(implementation(&other) + implementation(&one)))
    })
}

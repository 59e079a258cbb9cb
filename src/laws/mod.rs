//! Laws that figures about people obey, for the caller's own implementation.
//!
//! Each law is a function that takes an implementation, asks it about random persons [near the thresholds](crate::strategies),
//! and gives the smallest person for whom the law does not hold. In a test suite a law is three lines:
//!
//! ```
//! use std::collections::BTreeSet;
//!
//! use maaltal::calendar::Day;
//! use maaltal::days::End;
//! use maaltal::laws;
//! use maaltal::strategies::Case;
//!
//! /// An implementation: on how many days somebody is recorded.
//! fn days_recorded(case: &Case) -> usize {
//!     let mut days: BTreeSet<Day> = BTreeSet::new();
//!     for spell in &case.spells {
//!         let last = match spell.end() {
//!             End::On(last) => last,
//!             End::Ongoing => case.covered.as_of(),
//!             End::Unknown => spell.first(),
//!         };
//!         days.extend((0..=last.days_since_1970() - spell.first().days_since_1970()).map(|day| spell.first().plus(day)));
//!     }
//!     days.len()
//! }
//!
//! // A birthday or a move cuts rows in two, and changes nothing.
//! laws::split_invariance(days_recorded)?;
//!
//! // Whoever counts rows breaks it, and is shown one spell.
//! let broken = laws::split_invariance(|case| case.spells.len()).unwrap_err();
//! assert_eq!(broken.law, "cutting a spell in two changes nothing");
//! # Ok::<(), laws::Broken>(())
//! ```
//!
//! The implementation is asked about a [`Case`](crate::strategies::Case): the caller's own adapter reads its `spells` and `covered`, as rows would be read,
//! or its [`history`](crate::strategies::Case::history) or [`person`](crate::strategies::Case::person), and answers for its `month` with anything that can be compared.
//! [`agreement`] holds it against a definition of this crate besides.
//!
//! The same persons come on every run. `PROPTEST_CASES` scales how many; 256 is what is asked for otherwise.
//!
//! The feature `proptest` stands outside the semver promise.

mod agreement;
mod cut;
mod parts;
mod rows;
mod run;
mod time;

pub use agreement::agreement;
pub use cut::{split_course_invariance, split_invariance, split_residence_invariance};
pub use parts::additivity;
pub use rows::{duplicate_invariance, order_invariance};
pub use run::{Broken, for_all};
pub use time::{monotony, shift_invariance};

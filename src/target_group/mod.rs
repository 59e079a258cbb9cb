//! Target groups (*målgrupper*): who is looked at, as criteria that all hold.
//!
//! ```
//! use maaltal::calendar::Day;
//! use maaltal::education::{Educations, LevelSet};
//! use maaltal::history::{Coverage, History};
//! use maaltal::person::{Attributes, Person, Residences};
//! use maaltal::target_group::{Ages, Criterion, TargetGroup};
//! use maaltal::Truth;
//!
//! const YOUNG_WITHOUT_EDUCATION: TargetGroup = TargetGroup {
//!     all_of: &[
//!         Criterion::Age(Ages::from(18).under(30)),
//!         Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
//!     ],
//! };
//!
//! let day = Day::ymd(2012, 12, 31);
//! let person = Person {
//!     attributes: Attributes { born: Some(Day::ymd(1983, 1, 1)), ..Attributes::UNKNOWN },
//!     residences: Residences::NONE,
//!     educations: Educations::Unknown,
//!     history: History::new(&[], Coverage::all_up_to(day)).unwrap(),
//! };
//! assert_eq!(YOUNG_WITHOUT_EDUCATION.holds(&person, day), Truth::Unknown); // 29, education unknown
//! assert_eq!(YOUNG_WITHOUT_EDUCATION.holds(&person, day.plus(1)), Truth::No); // 30 today
//! ```
//!
//! The groups that law numbers stand in [`law`], those that plans and goals speak of in [`policy`]. Which of them a person
//! is in on a day, and why, is one call: [`memberships`].

mod ages;
mod criterion;
#[cfg(feature = "serde")]
mod form;
mod in_words;
pub mod law;
mod membership;
mod obtained;
pub mod policy;

pub use ages::Ages;
pub use criterion::{Criterion, TargetGroup};
pub use membership::{DefinedBy, Membership, memberships};
pub(crate) use obtained::Obtained;

//! Strategies of `proptest` for everything that is evaluated, for test suites of tools that embed the crate.
//!
//! They give what is near the thresholds of the measures, so that a law has something to decide, and shrink to small readable
//! cases. [`laws`](crate::laws) are made of them.
//!
//! ```
//! use maaltal::strategies;
//! use proptest::prelude::*;
//! proptest!(|(case in strategies::cases())| {
//!     let history = case.history();
//!     prop_assert!(history.view().spells().is_sorted());
//! });
//! ```
//!
//! The feature `proptest` stands outside the semver promise: proptest breaks inside 1.x, and what a strategy gives may change in
//! any version.

mod case;
mod company;
mod definition;
mod facts;
mod near;
mod plan;
mod population;
mod simpler;
mod spells;
mod time;

pub use case::{Case, cases};
pub use company::{CompanyCase, companies, company_cases, contacts};
pub use definition::{changed_definitions, definitions};
pub use facts::courses;
pub use plan::{plans, targets};
pub use population::{Row, populations, rows_of};
pub use spells::{spells, statuses};
pub use time::{days, months, periods, stays, weeks};

use proptest::prelude::*;

use crate::history::HistoryBuf;
use crate::person::PersonBuf;

/// The histories of [`cases`].
pub fn histories() -> impl Strategy<Value = HistoryBuf> {
    cases().prop_map(|case| case.history())
}

/// The persons of [`cases`].
pub fn persons() -> impl Strategy<Value = PersonBuf> {
    cases().prop_map(|case| case.person())
}

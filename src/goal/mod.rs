//! The ministerial goals (*ministermål*): what the minister wants, in the words of the year, and what measures it.
//!
//! Goals are keyed by a stable id, never by their number: plans of one year print different numbers for the same goal.
//! One file a year.
//!
//! ```
//! use maaltal::goal;
//! let goal = goal::find("2014:langtidsledighed")?;
//! assert_eq!(goal.title, "Langtidsledigheden skal bekæmpes");
//! assert_eq!(goal.measured_by.id.to_string(), "bm:langtidsledige@2014");
//! # Ok::<(), goal::UnknownGoal>(())
//! ```

use core::fmt;

use crate::measure::Measure;
use crate::nearest::nearest;
use crate::source::Source;

pub mod y2014;

/// Every goal, by year and in the order of the announcement.
pub const ALL: &[&Goal] =
    &[&y2014::UDDANNELSE, &y2014::FOERTIDSPENSION, &y2014::LANGTIDSLEDIGHED, &y2014::VIRKSOMHEDER];

/// The goal of an id such as `2014:langtidsledighed`.
///
/// # Errors
/// [`UnknownGoal`], which names the nearest id.
pub fn find(id: &str) -> Result<&'static Goal, UnknownGoal> {
    ALL.iter().copied().find(|goal| goal.id.to_string() == id).ok_or_else(|| {
        let ids: Vec<String> = ALL.iter().map(|goal| goal.id.to_string()).collect();
        UnknownGoal { id: id.to_owned(), nearest: nearest(id, ids.iter().map(String::as_str)).to_owned() }
    })
}

/// No goal has an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no goal has the id «{id}»{}", crate::nearest::hint(.nearest))]
pub struct UnknownGoal {
    /// The id asked for.
    pub id: String,
    /// The id nearest to it; empty when none is near.
    pub nearest: String,
}

/// The year of a goal and its name in the crate, which never changes: `2014:langtidsledighed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GoalId {
    /// The year the goal was announced for.
    pub year: u16,
    /// Its name, in Danish with ASCII letters.
    pub name: &'static str,
}

impl fmt::Display for GoalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.year, self.name)
    }
}

/// Whether municipalities must set a target for a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Force {
    /// They must, for every job centre.
    Binding,
    /// The goal guides.
    Guiding,
}

/// A ministerial goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Year and name.
    pub id: GoalId,
    /// Its number in the announcement of the year.
    pub number: u8,
    /// Its heading, as printed.
    pub title: &'static str,
    /// Its sentence, as printed.
    pub wording: &'static str,
    /// Whether municipalities must set a target for it.
    pub force: Force,
    /// What measures it.
    pub measured_by: &'static Measure<'static>,
    /// Where it was read.
    pub source: Source<'static>,
}

#[cfg(feature = "serde")]
impl serde::Serialize for Goal {
    /// A goal is written as its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.id)
    }
}

//! The target groups that goals and plans speak of, and those that nobody has defined.
//!
//! A group with a documented rule stands in [`ALL`]. One without a rule stands in [`CALLERS`]: the caller supplies the
//! criteria, and the group says that they are the caller's.
//!
//! ```
//! use maaltal::target_group::{Criterion, policy};
//!
//! let group = policy::find("unge_18_29_uden_uddannelse")?;
//! assert_eq!(group.name_da, "Unge på 18-29 år uden erhvervskompetencegivende uddannelse");
//!
//! // Nobody has defined "udsatte ledige", so asking for the documented group is an error, and the caller defines it.
//! assert!(policy::find("udsatte ledige").is_err());
//! let ours = policy::callers("udsatte ledige")?.with(&[Criterion::NotRecorded("vores egen liste")]);
//! assert_eq!(ours.named.code, "udsatte_ledige");
//! # Ok::<(), policy::UnknownPolicyGroup>(())
//! ```

mod callers;
mod documented;

use super::{Criterion, TargetGroup};
use crate::nearest::{hint, nearest_of, same_word};
pub use callers::CALLERS;
pub use documented::ALL;

/// A target group with a documented rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyGroup {
    /// Its code in the crate.
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What else documents call it.
    pub aliases: &'static [&'static str],
    /// The words of the document.
    pub wording: &'static str,
    /// The document.
    pub source: &'static str,
    /// The criteria.
    pub group: TargetGroup<'static>,
}

/// A target group that policy speaks of and nobody has defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallersGroup {
    /// Its code in the crate.
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What is known and what is not, in English.
    pub known: &'static str,
    /// A document that speaks of it.
    pub source: &'static str,
}

/// A group of policy as a caller defines it. What it counts is the caller's definition, not the crate's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallersOwn<'a> {
    /// What policy calls it.
    pub named: &'static CallersGroup,
    /// The caller's criteria.
    pub group: TargetGroup<'a>,
}

impl CallersGroup {
    /// The group as a caller defines it.
    #[must_use]
    pub const fn with<'a>(&'static self, criteria: &'a [Criterion<'a>]) -> CallersOwn<'a> {
        CallersOwn { named: self, group: TargetGroup { all_of: criteria } }
    }
}

/// No group of policy answers to a name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPolicyGroup {
    /// None does.
    #[error("«{value}» is no target group of policy{}", hint(.nearest))]
    Unknown {
        /// The text that was read.
        value: String,
        /// The name nearest to it, empty when none is near.
        nearest: &'static str,
    },
    /// One does that nobody has defined: [`callers`] finds it.
    #[error("«{value}» has no documented definition: {}; the caller supplies the criteria", .group.known)]
    NotDefined {
        /// The text that was read.
        value: String,
        /// The group.
        group: &'static CallersGroup,
    },
    /// One does that a document defines: [`find`] finds it.
    #[error("«{value}» is defined in {}", .group.source)]
    Defined {
        /// The text that was read.
        value: String,
        /// The group.
        group: &'static PolicyGroup,
    },
}

/// The documented group of a code, a name or another spelling.
///
/// # Errors
/// [`UnknownPolicyGroup`] when there is none, or when nobody has defined it.
pub fn find(text: &str) -> Result<&'static PolicyGroup, UnknownPolicyGroup> {
    match (documented(text), undefined(text)) {
        (Some(group), _) => Ok(group),
        (None, Some(group)) => Err(UnknownPolicyGroup::NotDefined { value: text.to_owned(), group }),
        (None, None) => Err(unknown(text)),
    }
}

/// The undefined group of a code or a name.
///
/// # Errors
/// [`UnknownPolicyGroup`] when there is none, or when a document defines it.
pub fn callers(text: &str) -> Result<&'static CallersGroup, UnknownPolicyGroup> {
    match (undefined(text), documented(text)) {
        (Some(group), _) => Ok(group),
        (None, Some(group)) => Err(UnknownPolicyGroup::Defined { value: text.to_owned(), group }),
        (None, None) => Err(unknown(text)),
    }
}

fn documented(text: &str) -> Option<&'static PolicyGroup> {
    let spelt = |group: &&PolicyGroup| {
        [group.code, group.name_da].iter().chain(group.aliases).any(|name| same_word(text, name))
    };
    ALL.iter().find(spelt)
}

fn undefined(text: &str) -> Option<&'static CallersGroup> {
    CALLERS.iter().find(|group| [group.code, group.name_da].iter().any(|name| same_word(text, name)))
}

fn unknown(text: &str) -> UnknownPolicyGroup {
    let documented = ALL.iter().flat_map(|group| {
        [group.code, group.name_da].into_iter().chain(group.aliases.iter().copied()).map(|name| (name, group.code))
    });
    let undefined = CALLERS.iter().flat_map(|group| [(group.code, group.code), (group.name_da, group.code)]);
    UnknownPolicyGroup::Unknown { value: text.to_owned(), nearest: nearest_of(text, documented.chain(undefined)) }
}

const MIDDELFART: &str = "Middelfart Kommune, Beskæftigelsesplan 2019";
const HALSNAES: &str = "Halsnæs Kommune, Beskæftigelsesplan 2019";
const ESBJERG: &str = "Jobcenter Esbjerg, Beskæftigelsesplan 2014";
const ODENSE: &str = "Odense Kommune, Strategi for det rummelige arbejdsmarked";
const ROEDOVRE: &str = "Rødovre Kommune, beskæftigelsesplan 2017/18";

//! Reading what documents call a group of policy.

use super::{ALL, CALLERS, CallersGroup, PolicyGroup};
use crate::nearest::{hints, nearest_few, same_word};

/// No group of policy answers to a name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPolicyGroup {
    /// None does.
    #[error("«{value}» is no target group of policy{}", hints(.nearest))]
    Unknown {
        /// The text that was read.
        value: String,
        /// The codes nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
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

/// The documented group of a code, a name, another spelling, or the words of its document.
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

/// The undefined group of a code, a name or another spelling.
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
    ALL.iter().find(|group| names(group).chain([group.wording]).any(|name| same_word(text, name)))
}

fn undefined(text: &str) -> Option<&'static CallersGroup> {
    CALLERS.iter().find(|group| names_of_undefined(group).any(|name| same_word(text, name)))
}

fn names(group: &PolicyGroup) -> impl Iterator<Item = &'static str> {
    [group.code, group.name_da].into_iter().chain(group.aliases.iter().copied())
}

fn names_of_undefined(group: &CallersGroup) -> impl Iterator<Item = &'static str> {
    [group.code, group.name_da].into_iter().chain(group.aliases.iter().copied())
}

fn unknown(text: &str) -> UnknownPolicyGroup {
    let documented = ALL.iter().flat_map(|group| names(group).map(|name| (name, group.code)));
    let undefined = CALLERS.iter().flat_map(|group| names_of_undefined(group).map(|name| (name, group.code)));
    UnknownPolicyGroup::Unknown { value: text.to_owned(), nearest: nearest_few(text, documented.chain(undefined)) }
}

//! An answer before its cells are read: columns and rows, whatever the form they came in.

use std::borrow::Cow;

use super::problem::{At, Problem, Rule};

/// A column as the answer names it.
#[derive(Clone, Debug)]
pub(super) struct RawColumn {
    /// The name that the interface gives it; empty where the form has none.
    pub(super) name: String,
    /// What a reader sees.
    pub(super) label: String,
}

/// A cell before it is read.
#[derive(Clone, Debug)]
pub(super) enum RawCell<'t> {
    /// Null, or no text.
    Nothing,
    /// A text, not blank.
    Text(Cow<'t, str>),
    /// A number of JSON, as written.
    Number(&'t str),
    /// What is no cell, as written.
    Other(&'t str),
}

impl<'t> RawCell<'t> {
    pub(super) fn text(text: Cow<'t, str>) -> Self {
        if text.trim().is_empty() { RawCell::Nothing } else { RawCell::Text(text) }
    }

    /// As it stands in the answer.
    pub(super) fn shown(&self) -> &str {
        match self {
            RawCell::Nothing => "",
            RawCell::Text(text) => text,
            RawCell::Number(text) | RawCell::Other(text) => text,
        }
    }
}

/// Columns and rows.
#[derive(Clone, Debug)]
pub(super) struct RawAnswer<'t> {
    pub(super) columns: Vec<RawColumn>,
    pub(super) rows: Vec<(At, Vec<RawCell<'t>>)>,
    pub(super) passed_over: Vec<String>,
}

/// A problem of no column.
pub(super) fn problem(at: At, rule: Rule) -> Problem {
    Problem { at, column: String::new(), number: None, value: String::new(), rule }
}

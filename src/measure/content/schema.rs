//! The schema of a content: that of the parts it is made of.

#![allow(dead_code, reason = "a schema is read from the types, and nothing is made of them")]

use crate::calendar::{Day, DayRange};
use crate::measure::{Attribution, Content, Data, Improvement, MeasureIdBuf, Over, Scoring};
use crate::quantity::Decimals;
use crate::target_group::TargetGroup;

/// What a definition counts: every field that can change a figure.
#[derive(schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ContentForm {
    /// Authority, name and edition.
    id: MeasureIdBuf,
    /// The time of the data it may be computed on.
    data: Data,
    /// Who is looked at.
    who: TargetGroup<'static>,
    /// How it is scored.
    scoring: Scoring<'static>,
    /// Which periods it may be asked for, and which days it then covers.
    over: Over,
    /// Which place a person, a unit or an event belongs to.
    attribution: Attribution,
    /// Which way is better.
    improvement: Improvement,
    /// The decimals it is published with.
    decimals: Decimals,
}

/// A first or last day, as precisely as a source dates it.
#[derive(schemars::JsonSchema)]
#[schemars(rename = "Edge", rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::measure) enum EdgeContent {
    /// A day.
    On(Day),
    /// Some day of a range.
    Within(DayRange),
    /// In words that date it no better.
    Stated,
    /// No source says.
    NotFound,
    /// There is none.
    Open,
}

crate::form::schema_of_form!(Content, ContentForm, "Definition");

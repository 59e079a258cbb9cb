//! How answers are written once they are read: columns, rows, and figures in their units.

use std::collections::HashSet;

use super::answer::{Answer, Row};
use super::column::{Dimension, MeasureColumn};
use super::figure::{Cell, Figure, Interval, Unit};
use super::table::{Published, Table};
use crate::quantity::{Exact, danish};

/// A figure.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct FigureForm {
    /// The number with a decimal comma and no thousands point, with the decimals it was published with.
    #[cfg_attr(feature = "schemars", schemars(regex(pattern = r"^-?[0-9]+(,[0-9]+)?$")))]
    number: String,
    /// Its unit.
    unit: Unit,
}

impl From<&Figure> for FigureForm {
    fn from(figure: &Figure) -> Self {
        FigureForm { number: danish::plain(figure.number()), unit: figure.unit() }
    }
}

impl TryFrom<FigureForm> for Figure {
    type Error = String;

    fn try_from(FigureForm { number, unit }: FigureForm) -> Result<Self, String> {
        if number.contains('.') {
            return Err(format!("number: «{number}» has a thousands point, or a decimal point: write 1017,6"));
        }
        let read = danish::parse(&number).map_err(|error| format!("number: {error}"))?;
        Figure::of(read, unit, &number).map_err(|error| format!("number: {error}"))
    }
}

crate::form::serde_as_form!(Figure, FigureForm, "JobindsatsFigure");

/// Within which a figure that is held back lies.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct IntervalForm {
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lowest: Option<Exact>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    highest: Option<Exact>,
}

impl From<&Interval> for IntervalForm {
    fn from(interval: &Interval) -> Self {
        IntervalForm { lowest: interval.lowest(), highest: interval.highest() }
    }
}

impl TryFrom<IntervalForm> for Interval {
    type Error = &'static str;

    fn try_from(IntervalForm { lowest, highest }: IntervalForm) -> Result<Self, &'static str> {
        Interval::between(lowest, highest).ok_or("highest: less than the lowest, or in another unit")
    }
}

crate::form::serde_as_form!(Interval, IntervalForm, "JobindsatsInterval");

/// An answer: its columns and its rows.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct AnswerForm {
    /// The columns of labels; a row has an entry for each.
    dimensions: Vec<Dimension>,
    /// The columns of figures; a row has a cell for each.
    measures: Vec<MeasureColumn>,
    /// The rows, of a place, a period and entries at most one.
    rows: Vec<Row>,
    /// What the answer held besides, by name.
    passed_over: Vec<String>,
}

impl From<&Answer> for AnswerForm {
    fn from(answer: &Answer) -> Self {
        let Answer { dimensions, measures, rows, passed_over } = answer.clone();
        AnswerForm { dimensions, measures, rows, passed_over }
    }
}

impl TryFrom<AnswerForm> for Answer {
    type Error = String;

    fn try_from(form: AnswerForm) -> Result<Self, String> {
        let AnswerForm { dimensions, measures, rows, passed_over } = form;
        let mut seen = HashSet::new();
        for (index, row) in rows.iter().enumerate() {
            if row.entries.len() != dimensions.len() {
                return Err(format!(
                    "rows[{index}].entries: {} for {} dimensions",
                    row.entries.len(),
                    dimensions.len()
                ));
            }
            if row.cells.len() != measures.len() {
                return Err(format!("rows[{index}].cells: {} for {} measures", row.cells.len(), measures.len()));
            }
            for (cell, column) in row.cells.iter().zip(&measures) {
                if let Cell::Known(figure) = cell
                    && figure.unit() != column.unit
                {
                    return Err(format!("rows[{index}].cells: {} in a column of {}", figure.unit(), column.unit));
                }
            }
            let texts: Vec<&str> = row.entries.iter().map(|entry| entry.text.as_str()).collect();
            if !seen.insert((row.place, row.period, texts)) {
                return Err(format!("rows[{index}]: an earlier row is of the same place, period and dimensions"));
            }
        }
        Ok(Answer { dimensions, measures, rows, passed_over })
    }
}

crate::form::serde_as_form!(Answer, AnswerForm, "JobindsatsAnswer");

crate::text::serde_as_code!(
    Table,
    "the id of a table of Jobindsats, such as \"Y60A02\"",
    |table: &Table| table.id,
    Table::find,
    "enum": super::table::TABLES.iter().map(|table| table.id).collect::<Vec<_>>(),
);

/// Where a benefit is published.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct PublishedForm {
    /// The table.
    table: Table,
    /// The part of it; empty for all of it.
    part: String,
}

impl From<&Published> for PublishedForm {
    fn from(published: &Published) -> Self {
        PublishedForm { table: *published.table, part: published.part.to_owned() }
    }
}

crate::form::serialize_as_form!(Published, PublishedForm, "JobindsatsPublished");

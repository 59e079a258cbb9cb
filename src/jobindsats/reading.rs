//! How an answer is read: the threshold, the marks and the columns that the caller knows of.

use std::collections::HashMap;

use super::answer::{Answer, Row};
use super::column::{self, Columns, Role};
use super::entry::Entry;
use super::figure::{self, Cell, Figure, Interval, Threshold, Unit};
use super::problem::{At, Problem, Rule};
use super::raw::{RawAnswer, RawCell, problem};
use super::{csv, json};
use crate::Problems;
use crate::calendar::Period;
use crate::place::Place;

/// What a cell without a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsMark"))]
pub enum Mark {
    /// Held back, because few people are behind it.
    Withheld,
    /// There is no figure yet, or none was made.
    Missing,
    /// There can be none.
    NotApplicable,
}

/// How an answer is read. By default an empty cell is a figure held back below 3, no other mark is known, and the columns are the
/// [known](super::KNOWN_COLUMNS).
///
/// ```
/// use maaltal::jobindsats::{Cell, DimensionKind, Mark, Reading, Role, Unit};
/// let text = "Periode;Kohorte;Andel efter 52 uger\n2025Q02;ny;\n2025Q02;ældre;*\n"; // made up
/// let reading = Reading {
///     empty: Mark::Missing, // a cohort too young to know
///     marks: &[("*", Mark::Withheld)],
///     columns: &[
///         ("Kohorte", Role::Dimension(DimensionKind::Other)),
///         ("Andel efter 52 uger", Role::Measure(Unit::Percent)),
///     ],
///     ..Reading::default()
/// };
/// let answer = reading.csv(text).unwrap();
/// assert_eq!(answer.rows()[0].cells[0], Cell::Missing);
/// assert!(matches!(answer.rows()[1].cells[0], Cell::Withheld(_)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The smallest count that is published.
    pub threshold: Threshold,
    /// What null and an empty text say in a column of figures.
    pub empty: Mark,
    /// What other texts say there.
    pub marks: &'a [(&'a str, Mark)],
    /// What columns hold, by label or name, before what is known of them.
    pub columns: &'a [(&'a str, Role)],
}

impl Default for Reading<'_> {
    fn default() -> Self {
        Reading { threshold: Threshold::default(), empty: Mark::Withheld, marks: &[], columns: &[] }
    }
}

impl Reading<'_> {
    /// Reads an answer in JSON, of either form. A number is read as written, a text as a Danish number.
    ///
    /// # Errors
    /// Every [`Problem`] of the text; of the rows only where the columns are without.
    ///
    /// ```
    /// use maaltal::jobindsats::Reading;
    /// let answer = Reading::default().json(r#"{"columns": ["Periode", "Antal personer"], "rows": [["2026Q01", 17]]}"#)?;
    /// assert_eq!(answer.rows()[0].period.to_string(), "2026Q1");
    /// # Ok::<(), maaltal::Problems<maaltal::jobindsats::Problem>>(())
    /// ```
    pub fn json(&self, text: &str) -> Result<Answer, Problems<Problem>> {
        self.read(json::read(text)?)
    }

    /// Reads an answer as a CSV file: `;` between fields, the labels on the first line, decimal comma. A field can be quoted. Lines are
    /// counted as in the [sheets](crate::rows): the header is line 1, the first row of data line 2.
    ///
    /// # Errors
    /// Every [`Problem`] of the text; of the rows only where the columns are without.
    ///
    /// ```
    /// use maaltal::jobindsats::Reading;
    /// let answer = Reading::default().csv("\u{feff}Periode;Antal fuldtidspersoner\r\n2024QMAT03;1.017,6\r\n")?;
    /// assert_eq!(answer.rows()[0].cells[0].figure().unwrap().to_string(), "1.017,6 fuldtidspersoner");
    /// # Ok::<(), maaltal::Problems<maaltal::jobindsats::Problem>>(())
    /// ```
    pub fn csv(&self, text: &str) -> Result<Answer, Problems<Problem>> {
        self.read(csv::read(text)?)
    }

    fn read(&self, raw: RawAnswer<'_>) -> Result<Answer, Problems<Problem>> {
        let columns = column::columns(&raw.columns, self.columns)?;
        let (mut rows, mut problems) = (Vec::new(), Vec::new());
        let mut seen: HashMap<(Option<Place>, Period, Vec<String>), At> = HashMap::new();
        for (at, cells) in &raw.rows {
            let Some(row) = self.row(*at, cells, &columns, &mut problems) else { continue };
            let texts = row.entries.iter().map(|entry| entry.text.clone()).collect();
            let first = *seen.entry((row.place, row.period, texts)).or_insert(*at);
            if first == *at {
                rows.push(row);
            } else {
                problems.push(problem(*at, Rule::SameRow { first }));
            }
        }
        Problems::none_of(problems)?;
        let Columns { dimensions, measures, .. } = columns;
        Ok(Answer { dimensions, measures, rows, passed_over: raw.passed_over })
    }

    /// Reads a row, and keeps every problem; `None` when there is one.
    fn row(&self, at: At, cells: &[RawCell<'_>], columns: &Columns, problems: &mut Vec<Problem>) -> Option<Row> {
        let found = problems.len();
        if cells.len() != columns.roles.len() {
            let rule = Rule::CellCount { cells: cells.len(), columns: columns.roles.len() };
            problems.push(problem(at, rule));
            return None;
        }
        let (mut place, mut period, mut entries, mut figures) = (None, None, Vec::new(), Vec::new());
        let mut dimensions = columns.dimensions.iter();
        for (number, (cell, (label, role))) in (1..).zip(cells.iter().zip(&columns.roles)) {
            let read = match role {
                Role::PassedOver => Ok(()),
                Role::Place => text(cell).and_then(|text| Ok(text.parse()?)).map(|read| place = Some(read)),
                Role::Period => text(cell).and_then(|text| Ok(text.parse()?)).map(|read| period = Some(read)),
                Role::Dimension(_) => match dimensions.next() {
                    Some(dimension) => {
                        text(cell).and_then(|text| Entry::read(text, dimension)).map(|entry| entries.push(entry))
                    }
                    None => Ok(()),
                },
                Role::Measure(unit) => self.cell(cell, *unit).map(|cell| figures.push(cell)),
            };
            if let Err(rule) = read {
                let (column, value) = (label.clone(), cell.shown().to_owned());
                problems.push(Problem { at, column, number: Some(number), value, rule });
            }
        }
        let row = Row { place, period: period?, entries, cells: figures };
        (problems.len() == found).then_some(row)
    }

    /// Reads a cell of a column of figures.
    fn cell(&self, cell: &RawCell<'_>, unit: Unit) -> Result<Cell, Rule> {
        let marked = |mark| match mark {
            Mark::Withheld => Cell::Withheld(Interval::held_back(unit, self.threshold)),
            Mark::Missing => Cell::Missing,
            Mark::NotApplicable => Cell::NotApplicable,
        };
        let number = match cell {
            RawCell::Nothing => return Ok(marked(self.empty)),
            RawCell::Other(_) => return Err(Rule::NotACell),
            RawCell::Number(number) => figure::json_number(number)?,
            RawCell::Text(text) => {
                if let Some((_, mark)) = self.marks.iter().find(|(known, _)| *known == text.trim()) {
                    return Ok(marked(*mark));
                }
                figure::danish_number(text, unit)?
            }
        };
        Figure::of(number, unit, cell.shown()).map(Cell::Known)
    }
}

/// The text of a cell that must have one. A code or a year can be a number.
fn text<'c>(cell: &'c RawCell<'_>) -> Result<&'c str, Rule> {
    match cell {
        RawCell::Nothing => Err(Rule::NoValue),
        RawCell::Other(_) => Err(Rule::NotACell),
        RawCell::Text(text) => Ok(text),
        RawCell::Number(number) => Ok(number),
    }
}

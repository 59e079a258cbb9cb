//! From fields of text to a typed row, collecting every problem on the way.

use core::fmt::Debug;
use core::str::FromStr;

use super::problem::{Problem, Rule, Sheet};
use crate::Problems;
use crate::nearest::nearest_few;

/// Whether a file must have a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It may be absent; every value is then unknown.
    Optional,
}

/// A column of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// Whether the file must have it.
    pub need: Need,
}

impl Column {
    pub(super) const fn required(name: &'static str) -> Self {
        Column { name, need: Need::Required }
    }

    pub(super) const fn optional(name: &'static str) -> Self {
        Column { name, need: Need::Optional }
    }
}

/// A row of one of the files.
pub trait Row: Sized + Debug + Clone {
    /// The file.
    const SHEET: Sheet;
    /// Its columns.
    const COLUMNS: &'static [Column];

    /// Reads the row from its cells, which keep every problem; `None` when there is one.
    fn read(cells: &mut Cells<'_>) -> Option<Self>;
}

/// The fields of one line, by column.
#[derive(Debug)]
pub struct Cells<'t> {
    sheet: Sheet,
    line: u64,
    columns: &'t [(&'static str, usize)],
    fields: &'t [&'t str],
    problems: &'t mut Vec<Problem>,
}

impl Cells<'_> {
    /// The text of a column; empty where the file does not have it.
    #[must_use]
    pub fn text(&self, column: &str) -> &str {
        let position = self.columns.iter().find(|(name, _)| *name == column).map(|(_, position)| *position);
        position.and_then(|position| self.fields.get(position).copied()).unwrap_or_default()
    }

    /// Keeps a problem of a column.
    pub fn fail(&mut self, column: &'static str, rule: impl Into<Rule>) {
        let value = self.text(column).to_owned();
        self.problems.push(Problem { sheet: self.sheet, line: self.line, column, value, rule: rule.into() });
    }

    /// The value of a column, kept as a problem when it does not read.
    pub fn parse<T: FromStr>(&mut self, column: &'static str) -> Option<T>
    where
        Rule: From<T::Err>,
    {
        self.read(column, str::parse)
    }

    /// The value of a column, read by a constructor.
    pub fn read<T, E>(&mut self, column: &'static str, read: impl Fn(&str) -> Result<T, E>) -> Option<T>
    where
        Rule: From<E>,
    {
        match read(self.text(column)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(column, error);
                None
            }
        }
    }

    /// The value of a column in which an empty field or `?` is unknown. The outer `None` is a problem.
    pub fn read_known<T, E>(&mut self, column: &'static str, read: impl Fn(&str) -> Result<T, E>) -> Option<Option<T>>
    where
        Rule: From<E>,
    {
        match self.text(column) {
            "" | "?" => Some(None),
            _ => self.read(column, read).map(Some),
        }
    }

    /// The text of a column that must not be empty.
    pub fn needed(&mut self, column: &'static str) -> Option<String> {
        match self.text(column) {
            "" => {
                self.fail(column, Rule::Empty);
                None
            }
            text => Some(text.to_owned()),
        }
    }
}

/// Reads the lines of one file after its header.
#[derive(Clone, Debug)]
pub struct Reader<R> {
    columns: Vec<(&'static str, usize)>,
    width: usize,
    rows: Vec<(u64, R)>,
    /// The lines with a problem, and their keys.
    refused: Vec<(u64, String)>,
    problems: Vec<Problem>,
}

/// A file without lines.
impl<R> Default for Reader<R> {
    fn default() -> Self {
        Reader { columns: Vec::new(), width: 0, rows: Vec::new(), refused: Vec::new(), problems: Vec::new() }
    }
}

impl<R: Row> Reader<R> {
    /// A reader for the columns of a header, in any order. A byte order mark before the first is ignored.
    ///
    /// # Errors
    /// Every [`Problem`] of the header: columns that are missing, unknown or named twice.
    pub fn new(header: &[&str]) -> Result<Self, Problems<Problem>> {
        let problem =
            |column, value: &str, rule| Problem { sheet: R::SHEET, line: 1, column, value: value.to_owned(), rule };
        let mut columns: Vec<(&'static str, usize)> = Vec::new();
        let mut problems = Vec::new();
        for (position, name) in header.iter().enumerate() {
            let name = if position == 0 { name.trim_start_matches('\u{feff}') } else { name };
            match R::COLUMNS.iter().find(|column| column.name == name) {
                None => {
                    let nearest = nearest_few(name, R::COLUMNS.iter().map(|column| (column.name, column.name)));
                    problems.push(problem("header", name, Rule::ColumnUnknown { name: name.to_owned(), nearest }));
                }
                Some(column) if columns.iter().any(|(known, _)| *known == column.name) => {
                    problems.push(problem(column.name, name, Rule::ColumnTwice));
                }
                Some(column) => columns.push((column.name, position)),
            }
        }
        for column in R::COLUMNS.iter().filter(|column| column.need == Need::Required) {
            if !columns.iter().any(|(name, _)| *name == column.name) {
                problems.push(problem(column.name, "", Rule::ColumnMissing));
            }
        }
        Problems::none_of(problems)?;
        Ok(Reader { columns, width: header.len(), ..Reader::default() })
    }

    /// Reads a line, the header being line 1. What is wrong with it is kept, see [`problems`](Reader::problems).
    pub fn push(&mut self, line: u64, fields: &[&str]) {
        let problems = &mut self.problems;
        if fields.len() != self.width {
            let rule = Rule::FieldCount { fields: fields.len(), columns: self.width };
            let value = fields.join(";");
            problems.push(Problem { sheet: R::SHEET, line, column: "line", value, rule });
            let key = self.columns.iter().find(|(name, _)| *name == "key").and_then(|(_, at)| fields.get(*at));
            self.refused.extend(key.map(|key| (line, (*key).to_owned())));
            return;
        }
        let found = problems.len();
        let mut cells = Cells { sheet: R::SHEET, line, columns: &self.columns, fields, problems };
        let row = R::read(&mut cells);
        let key = cells.text("key").to_owned();
        match row {
            Some(row) if self.problems.len() == found => self.rows.push((line, row)),
            _ => self.refused.push((line, key)),
        }
    }

    /// The rows read without a problem, with their lines.
    #[must_use]
    pub fn rows(&self) -> &[(u64, R)] {
        &self.rows
    }

    /// The lines that have a problem, with their keys.
    pub(super) fn refused(&self) -> &[(u64, String)] {
        &self.refused
    }

    /// The problems of the lines read.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

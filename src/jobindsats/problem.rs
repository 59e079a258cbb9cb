//! What can be wrong with an answer, and where.

use core::fmt;

use super::figure::Unit;
use crate::calendar::CalendarError;
use crate::code::UnknownCode;
use crate::place::UnknownPlace;
use crate::quantity::QuantityError;
use crate::quantity::danish::NumberError;

/// Where in an answer a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum At {
    /// In no row: the text as a whole.
    Answer,
    /// In the columns.
    Header,
    /// On a line of a CSV file, the header being 1, as in the [sheets](crate::rows): the first row of data is line 2.
    Line(u64),
    /// In a row of data of JSON, the first being 1.
    Row(u64),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Answer => f.write_str("answer"),
            At::Header => f.write_str("header"),
            At::Line(number) => write!(f, "line {number}"),
            At::Row(number) => write!(f, "row {number}"),
        }
    }
}

/// A problem of an answer: where it is, and which rule it breaks.
///
/// ```
/// use maaltal::jobindsats::{At, Reading};
/// let problems = Reading::default().csv("Periode;Antal personer\n2024M13;3\n2024M03;3,5\n").unwrap_err();
/// assert_eq!(problems[0].to_string(), "line 2, Periode (column 1): the year 2024 has no month 13");
/// assert_eq!((problems[1].at, problems[1].column.as_str(), problems[1].value.as_str()), (At::Line(3), "Antal personer", "3,5"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at}{}: {rule}", in_column(.column, *.number))]
pub struct Problem {
    /// The header, the line or the row.
    pub at: At,
    /// The column, by its label; empty where the problem is of no column, or of one without a label.
    pub column: String,
    /// The number of the column, the first being 1; `None` where the problem is of no column.
    pub number: Option<usize>,
    /// The value as it stands there; empty where there is none.
    pub value: String,
    /// The rule it breaks.
    pub rule: Rule,
}

fn in_column(column: &str, number: Option<usize>) -> String {
    match number {
        Some(number) if column.is_empty() => format!(", column {number}"),
        Some(number) => format!(", {column} (column {number})"),
        None => String::new(),
    }
}

/// What is found between the fields of a header where `;` should stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Separator {
    /// Commas.
    Comma,
    /// Tabs.
    Tab,
}

impl fmt::Display for Separator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Separator::Comma => "commas",
            Separator::Tab => "tabs",
        })
    }
}

/// A rule that an answer can break.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rule {
    /// Not JSON, or a member that stands twice.
    #[error("not JSON as it should be: {message}")]
    Json {
        /// What the reader says, with line and column of the text.
        message: String,
    },
    /// JSON of another form.
    #[error("{wanted}")]
    Form {
        /// What should stand there.
        wanted: &'static str,
    },
    /// There is no text at all.
    #[error("there is nothing to read")]
    Empty,
    /// A quoted field of a CSV file does not end, or goes on after its end.
    #[error("a quoted field ends with a quote before the next «;»")]
    Quote,
    /// The file is separated by something else than `;`.
    #[error("the fields of the header are separated by {found}: write «;» between fields")]
    Separator {
        /// What parts the names of the columns.
        found: Separator,
    },
    /// The header names no column at this place.
    #[error("the column has no name; give it one, or take the column out")]
    NoName,
    /// Neither one of the known columns nor one of the caller's.
    #[error("no known column; say what it holds{}", crate::nearest::hints(.nearest))]
    ColumnUnknown {
        /// The known columns nearest to it, at most three, the nearest first.
        nearest: Vec<&'static str>,
    },
    /// Two columns of one label, or two where there can be one.
    #[error("«{first}» is that column already")]
    ColumnTwice {
        /// The label of the first.
        first: String,
    },
    /// A column that an answer needs.
    #[error("no column holds {what}")]
    ColumnMissing {
        /// "the period" or "a figure".
        what: &'static str,
    },
    /// The row has more or fewer cells than there are columns.
    #[error("cells in the row: {cells}, in the header: {columns}")]
    CellCount {
        /// Cells of the row.
        cells: usize,
        /// Columns of the header.
        columns: usize,
    },
    /// Neither text, number nor null.
    #[error("a cell is a text, a number or null")]
    NotACell,
    /// A cell that must not be empty.
    #[error("a value is needed here")]
    NoValue,
    /// A text in a column of figures that is not written as a number: "-", "<3".
    #[error("«{value}» is no figure; what such a mark says, `Reading::marks` tells")]
    Mark {
        /// The text as it stands there.
        value: String,
    },
    /// Not a period.
    #[error(transparent)]
    Period(#[from] CalendarError),
    /// Not a place.
    #[error(transparent)]
    Place(#[from] UnknownPlace),
    /// Not a label of the catalogue that the column holds.
    #[error(transparent)]
    Label(#[from] UnknownCode),
    /// Not a number as Danish systems write it.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// A number of JSON that is not plain digits.
    #[error("«{value}» is not written as plain digits")]
    Exponent {
        /// The number as it stands there.
        value: String,
    },
    /// Decimals on what is counted whole.
    #[error("«{value}» has decimals, and {unit} are whole")]
    NotWhole {
        /// The number as it stands there.
        value: String,
        /// The unit of the column.
        unit: Unit,
    },
    /// Less than nothing.
    #[error("«{value}» is negative")]
    Negative {
        /// The number as it stands there.
        value: String,
    },
    /// Beyond what a figure about people can be.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
    /// Two rows speak of the same.
    #[error("{first} is of the same place, period and dimensions")]
    SameRow {
        /// Where the first stands.
        first: At,
    },
}

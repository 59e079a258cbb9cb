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
    /// In a row of data, the first being 1.
    Row(u64),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Answer => f.write_str("answer"),
            At::Header => f.write_str("header"),
            At::Row(number) => write!(f, "row {number}"),
        }
    }
}

/// A problem of an answer: where it is, and which rule it breaks.
///
/// ```
/// use maaltal::jobindsats::{At, Reading};
/// let problems = Reading::default().csv("Periode;Antal personer\n2024M13;3\n2024M03;3,5\n").unwrap_err();
/// assert_eq!(problems[0].to_string(), "row 1, Periode: the year 2024 has no month 13");
/// assert_eq!((problems[1].at, problems[1].column.as_str(), problems[1].value.as_str()), (At::Row(2), "Antal personer", "3,5"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at}{}: {rule}", in_column(.column))]
pub struct Problem {
    /// The header or the row.
    pub at: At,
    /// The column, by its label; empty where the problem is of no column.
    pub column: String,
    /// The value as it stands there; empty where there is none.
    pub value: String,
    /// The rule it breaks.
    pub rule: Rule,
}

fn in_column(column: &str) -> String {
    if column.is_empty() { String::new() } else { format!(", {column}") }
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
    #[error("the row has {cells} cells, the header {columns}")]
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
    #[error("row {first} is of the same place, period and dimensions")]
    SameRow {
        /// The number of the first.
        first: u64,
    },
}

//! What can be wrong with a row.

use core::fmt;

use crate::calendar::{CalendarError, DayError};
use crate::code::UnknownCode;
use crate::history::{OutOfRange, SpellError};
use crate::in_force::NotInForce;
use crate::place::UnknownPlace;
use crate::quantity::danish::NumberError;

/// Which file a row is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// Persons.
    Persons,
    /// Residences.
    Residences,
    /// Educations.
    Educations,
    /// Spells.
    Spells,
    /// Companies by month.
    Companies,
    /// Contacts of companies.
    Contacts,
}

impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sheet::Persons => "persons",
            Sheet::Residences => "residences",
            Sheet::Educations => "educations",
            Sheet::Spells => "spells",
            Sheet::Companies => "companies",
            Sheet::Contacts => "contacts",
        })
    }
}

/// A problem of a row: where it is, and which rule its value breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{sheet}, line {line}, {column}: {rule}")]
pub struct Problem {
    /// The file.
    pub sheet: Sheet,
    /// The line in it, the header being 1.
    pub line: u64,
    /// The column.
    pub column: &'static str,
    /// The value as it stands there.
    pub value: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// A rule that a row can break.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rule {
    /// The header lacks a column.
    #[error("the header has no such column")]
    ColumnMissing,
    /// The header names a column that the format does not have.
    #[error("«{name}» is no column of this file{}", crate::nearest::hints(.nearest))]
    ColumnUnknown {
        /// The name as it stands there.
        name: String,
        /// The columns nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
    /// The header names a column twice.
    #[error("the header names the column twice")]
    ColumnTwice,
    /// The line has more or fewer fields than the header.
    #[error("the line has {fields} fields, the header {columns}")]
    FieldCount {
        /// Fields on the line.
        fields: usize,
        /// Columns of the header.
        columns: usize,
    },
    /// A value is needed.
    #[error("a value is needed here")]
    Empty,
    /// Not a date, or one that does not exist.
    #[error(transparent)]
    Day(#[from] DayError),
    /// Not a month.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// Not a code.
    #[error(transparent)]
    Code(#[from] UnknownCode),
    /// Not a municipality.
    #[error(transparent)]
    Place(#[from] UnknownPlace),
    /// Not a number.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// A number with too many decimals.
    #[error("«{value}» has more decimals than the column")]
    Precision {
        /// The value as it stands there.
        value: String,
    },
    /// A negative number.
    #[error("«{value}» is negative")]
    Negative {
        /// The value as it stands there.
        value: String,
    },
    /// A number beyond what there is.
    #[error("«{value}» is too much: {error}")]
    Range {
        /// The value as it stands there.
        value: String,
        /// What the most is.
        error: OutOfRange,
    },
    /// More employees than there can be.
    #[error("«{value}» is more employees than there can be")]
    TooManyEmployees {
        /// The value as it stands there.
        value: String,
    },
    /// Neither yes nor no.
    #[error("«{value}» is neither ja nor nej")]
    YesOrNo {
        /// The value as it stands there.
        value: String,
    },
    /// The spell breaks a rule of its own.
    #[error(transparent)]
    Spell(#[from] SpellError),
    /// The benefit did not exist on any day of the spell.
    #[error(transparent)]
    NotInForce(#[from] NotInForce),
    /// The person is born after the days that the data speak of.
    #[error("born «{value}», after the last day that the files speak of")]
    BornTooLate {
        /// The day of birth as it stands there.
        value: String,
    },
    /// It ends before it begins.
    #[error("ends «{value}», before it begins")]
    Reversed {
        /// The end as it stands there.
        value: String,
    },
    /// Hours and a degree stand on one spell.
    #[error("a spell has hours or a degree, not both")]
    HoursAndDegree,
    /// A course is neither attended nor completed.
    #[error("a course needs a first day or a completion")]
    NoCourse,
    /// A completed course is said to be ongoing.
    #[error("a completed course is not ongoing: write its last day, or ? where it is unknown")]
    CompletedButOngoing,
    /// The person has a row `none` and a course.
    #[error("«{key}» has a row none, and a course on line {other}")]
    NoneAndCourse {
        /// The person.
        key: String,
        /// The line of a course.
        other: u64,
    },
    /// A row `none` with something in its other fields.
    #[error("a row none has no dates")]
    NoneWithDates,
    /// The person is there already.
    #[error("«{key}» stands on line {first} already")]
    DuplicatePerson {
        /// The person.
        key: String,
        /// The line of the first.
        first: u64,
    },
    /// The table has more rows than a [`Population`](crate::population::Population) can hold.
    #[error("a table of a population has at most {most} rows")]
    TooManyRows {
        /// The most it can have.
        most: u64,
    },
    /// No person has the key.
    #[error("«{key}» is not among the persons")]
    UnknownPerson {
        /// The key.
        key: String,
    },
    /// No company has the key.
    #[error("«{key}» is not among the companies")]
    UnknownCompany {
        /// The key.
        key: String,
    },
    /// The company has a row for the month already.
    #[error("«{key}» has the month on line {first} already")]
    DuplicateMonth {
        /// The company.
        key: String,
        /// The line of the first.
        first: u64,
    },
    /// The same contact stands on another line. It counts once: a note, not an error.
    #[error("the same contact stands on line {first}; it counts once")]
    DuplicateContact {
        /// The line of the first.
        first: u64,
    },
    /// The person lives somewhere else on one of the days.
    #[error("«{key}» still lives where line {other} says when this begins")]
    OverlappingResidences {
        /// The person.
        key: String,
        /// The line of the other residence.
        other: u64,
    },
    /// The same spell stands on another line, of the same company or another. It counts once: a note, not an error.
    #[error("the same spell stands on line {first}; it counts once")]
    DuplicateSpell {
        /// The line of the first.
        first: u64,
    },
}

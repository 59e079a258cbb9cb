//! Rows of files: what persons, residences, educations and spells look like as text, and companies and their contacts, and every
//! problem they can have.
//!
//! The library reads no files. A caller splits a file into fields (any CSV reader will do) and hands them over line by
//! line; the checks are here, so that every tool reports the same problems, with line, column, value and rule. Nothing is
//! dropped or guessed: a file with a problem gives no people and no companies, and all its problems are listed.
//!
//! ```
//! use maaltal::calendar::Day;
//! use maaltal::history::Coverage;
//! use maaltal::rows::{Reader, Sheet, Sheets};
//!
//! let mut persons = Reader::new(&["key", "born"]).unwrap();
//! persons.push(2, &["a", "1990-05-01"]);
//! persons.push(3, &["b", "1990-02-30"]);
//! let mut spells = Reader::new(&["key", "status", "from", "to"]).unwrap();
//! spells.push(2, &["a", "a_dagpenge", "2012-01-02", ""]);
//!
//! let sheets = Sheets { persons, spells, ..Sheets::default() };
//! let problems = sheets.assemble(Coverage::all_up_to(Day::ymd(2012, 12, 31))).unwrap_err();
//! assert_eq!(problems.len(), 1);
//! assert_eq!((problems[0].sheet, problems[0].line, problems[0].column), (Sheet::Persons, 3, "born"));
//! assert_eq!(problems[0].to_string(), "persons, line 3, born: «1990-02-30» does not exist in the calendar");
//! ```

mod cells;
mod companies;
#[cfg(feature = "serde")]
mod form;
mod people;
mod problem;
mod types;

pub use cells::{Cells, Column, Need, Reader, Row};
pub use companies::{Companies, CompanyRow, CompanySheets, ContactRow};
#[cfg(feature = "serde")]
pub(crate) use form::{EducationRowForm, PersonRowForm, ResidenceRowForm, SpellRowForm};
pub use people::{People, Sheets};
pub use problem::{Problem, Rule, Sheet};
pub use types::{EducationRow, PersonRow, ResidenceRow, SpellRow, Training};

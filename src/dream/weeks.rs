//! The week columns of a file: from a row to runs, and back.

use super::code::{Code, CodeList};
use super::run::{Run, join};
use crate::Problems;
use crate::calendar::{Week, WeekRange};

/// The first week of DREAM, which begins on Monday 5 August 1991.
const FIRST: (i32, u32) = (1991, 32);
/// The last year that two digits tell.
const LAST_YEAR: i32 = 2089;

/// A column is not a week of DREAM.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnError {
    /// Not written as a week column is.
    #[error("«{column}» is not a week column such as y_9201")]
    Form {
        /// The name of the column.
        column: String,
    },
    /// The year has no such week.
    #[error("«{column}»: the year {year} has no week {number}")]
    NoSuchWeek {
        /// The name of the column.
        column: String,
        /// The year.
        year: i32,
        /// The number.
        number: u32,
    },
    /// DREAM begins later.
    #[error("«{column}» is before 1991-W32, with which DREAM begins")]
    BeforeTheFirst {
        /// The name of the column.
        column: String,
    },
    /// Two columns are of one week.
    #[error("«{column}» stands in the header twice")]
    Twice {
        /// The name of the column.
        column: String,
    },
    /// The header has no week column.
    #[error("the header has no week column such as y_9201")]
    None,
}

/// A row of week columns cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RowError {
    /// The row has more or fewer fields than the header.
    #[error("fields in the row: {fields}, in the header: {columns}")]
    FieldCount {
        /// Fields of the row.
        fields: usize,
        /// Columns of the header.
        columns: usize,
    },
    /// The field is no code of the list.
    #[error("{column}: «{value}» is no code of the list as of {as_of}")]
    UnknownCode {
        /// The name of the column.
        column: String,
        /// The field as it stands there.
        value: String,
        /// When the list stood so.
        as_of: String,
    },
}

/// A run cannot be written to the week columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// No column is of the week.
    #[error("no column is of the week {week}, which has the code {code}")]
    NoColumn {
        /// The week.
        week: Week,
        /// Its code.
        code: Code,
    },
    /// A week has one code, and two runs have the week.
    #[error("the week {week} has the code {code} and another")]
    TwoCodes {
        /// The week.
        week: Week,
        /// The code that stands second.
        code: Code,
    },
}

/// The week of a column: `y_YYWW`, the years below 90 being 20xx.
///
/// The week belongs to the year of its Thursday, as an ISO week does.
///
/// # Errors
/// [`ColumnError`] for another form, for a week that the year does not have, and before 1991-W32.
///
/// ```
/// use maaltal::dream::{column_of, week_of};
/// assert_eq!(week_of("y_9201")?.to_string(), "1992-W01");
/// assert_eq!(week_of("y_1553")?.to_string(), "2015-W53");
/// assert!(week_of("y_1453").is_err()); // 2014 has 52
/// assert_eq!(column_of(week_of("y_1553")?).unwrap(), "y_1553");
/// # Ok::<(), maaltal::dream::ColumnError>(())
/// ```
pub fn week_of(column: &str) -> Result<Week, ColumnError> {
    let form = || ColumnError::Form { column: column.to_owned() };
    let digits = column.strip_prefix("y_").filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let (year, number) = digits.filter(|digits| digits.len() == 4).map(|digits| digits.split_at(2)).ok_or_else(form)?;
    let year: i32 = year.parse().map_err(|_| form())?;
    let number: u32 = number.parse().map_err(|_| form())?;
    let year = if year < 90 { 2000 + year } else { 1900 + year };
    if (year, number) < FIRST {
        return Err(ColumnError::BeforeTheFirst { column: column.to_owned() });
    }
    Week::new(year, number).map_err(|_| ColumnError::NoSuchWeek { column: column.to_owned(), year, number })
}

/// The column of a week; `None` before 1991-W32 and after 2089, for which there is none.
#[must_use]
pub fn column_of(week: Week) -> Option<String> {
    let (year, number) = (week.year(), week.number());
    let has_one = (year, number) >= FIRST && year <= LAST_YEAR;
    has_one.then(|| format!("y_{:02}{number:02}", year.rem_euclid(100)))
}

/// The week columns of a header, in any order and between others.
///
/// ```
/// use maaltal::dream::{LIST_2016, WeekColumns};
///
/// // A blank is no benefit, and ends a run.
/// let columns = WeekColumns::of(&["key", "y_1452", "y_1501", "y_1502", "y_1503"]).unwrap();
/// let runs = columns.runs(&["a", "130", "130", "", "783"], &LIST_2016).unwrap();
/// assert_eq!((runs[0].of.number(), runs[0].weeks.to_string()), (130, "2014-W52..2015-W01".to_owned()));
/// assert_eq!(runs.len(), 2);
/// assert_eq!(columns.fields(&runs).unwrap(), ["130", "130", "", "783"]); // and back
///
/// let errors = columns.runs(&["a", "130", "100", "", "783"], &LIST_2016).unwrap_err();
/// let wanted = "y_1501: «100» is no code of the list as of omtrent september 2015 til marts 2016";
/// assert_eq!(errors[0].to_string(), wanted);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekColumns {
    /// The weeks in order, and the place of each among the columns.
    by_week: Vec<(Week, usize)>,
    width: usize,
}

impl WeekColumns {
    /// The week columns of a header. Other columns are passed over, but not one that begins like a week column and is none.
    ///
    /// # Errors
    /// Every [`ColumnError`] of the header.
    pub fn of(header: &[&str]) -> Result<Self, Problems<ColumnError>> {
        let mut by_week: Vec<(Week, usize)> = Vec::new();
        let mut problems = Vec::new();
        for (position, column) in header.iter().enumerate() {
            if !column.trim().get(..2).is_some_and(|start| start.eq_ignore_ascii_case("y_")) {
                continue;
            }
            match week_of(column) {
                Ok(week) => by_week.push((week, position)),
                Err(error) => problems.push(error),
            }
        }
        by_week.sort_unstable();
        let twice = by_week.windows(2).filter(|pair| pair[0].0 == pair[1].0);
        problems.extend(twice.map(|pair| ColumnError::Twice { column: header[pair[1].1].to_owned() }));
        if by_week.is_empty() && problems.is_empty() {
            problems.push(ColumnError::None);
        }
        Problems::none_of(problems)?;
        Ok(WeekColumns { by_week, width: header.len() })
    }

    /// The weeks, in order. Where the header leaves one out, the file does not say what it held.
    #[must_use]
    pub fn weeks(&self) -> impl ExactSizeIterator<Item = Week> {
        self.by_week.iter().map(|(week, _)| *week)
    }

    /// The runs of a row: weeks in a row with the same code of a list. A blank is no benefit, and in no run; a run does not
    /// reach over a week that the header leaves out.
    ///
    /// # Errors
    /// [`RowError::FieldCount`], or every field that is no code of the list, in the order of the weeks.
    pub fn runs(&self, fields: &[&str], list: &CodeList<'_>) -> Result<Vec<Run<Code>>, Problems<RowError>> {
        let mut problems = Vec::new();
        if fields.len() != self.width {
            problems.push(RowError::FieldCount { fields: fields.len(), columns: self.width });
        }
        Problems::none_of(problems)?;
        let (mut runs, mut problems) = (Vec::new(), Vec::new());
        for (week, position) in self.by_week.iter().copied() {
            let value = fields[position].trim();
            if value.is_empty() {
                continue;
            }
            match value.parse().ok().filter(|code| list.find(*code).is_some()) {
                Some(of) => join(&mut runs, Run { of, weeks: WeekRange::single(week) }),
                None => problems.push(RowError::UnknownCode {
                    column: column_of(week).unwrap_or_default(),
                    value: value.to_owned(),
                    as_of: list.as_of.to_owned(),
                }),
            }
        }
        Problems::none_of(problems)?;
        Ok(runs)
    }

    /// The fields of the week columns, in the order in which the header has them: the code of the run that holds the week, or a
    /// blank.
    ///
    /// # Errors
    /// Every week of a run that has no column, and every week that two runs hold.
    pub fn fields(&self, runs: &[Run<Code>]) -> Result<Vec<String>, Problems<RunError>> {
        let mut codes: Vec<Option<Code>> = vec![None; self.by_week.len()];
        let mut problems = Vec::new();
        for Run { of: code, weeks } in runs.iter().copied() {
            // A run of any length costs no more than the columns: of the weeks without one the first is named.
            let start = self.by_week.partition_point(|(week, _)| *week < weeks.first());
            let own = self.by_week[start..].iter().take_while(|(week, _)| *week <= weeks.last());
            let mut expected = weeks.first();
            let mut missing = None;
            for (index, (week, _)) in own.enumerate() {
                if *week != expected {
                    missing = missing.or(Some(expected));
                }
                expected = week.plus(1);
                match &mut codes[start + index] {
                    Some(_) => problems.push(RunError::TwoCodes { week: *week, code }),
                    free => *free = Some(code),
                }
            }
            if expected <= weeks.last() {
                missing = missing.or(Some(expected));
            }
            problems.extend(missing.map(|week| RunError::NoColumn { week, code }));
        }
        Problems::none_of(problems)?;
        let mut by_position: Vec<(usize, Option<Code>)> =
            self.by_week.iter().map(|(_, position)| *position).zip(codes).collect();
        by_position.sort_unstable();
        Ok(by_position.into_iter().map(|(_, code)| code.map(|code| code.to_string()).unwrap_or_default()).collect())
    }
}

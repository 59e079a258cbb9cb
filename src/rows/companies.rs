//! The rows of the two files about companies, and from them to companies.

use std::collections::HashMap;

use rust_decimal::prelude::ToPrimitive;

use super::cells::{Cells, Column, Reader, Row};
use super::problem::{Problem, Rule, Sheet};
use super::types::stay;
use crate::Problems;
use crate::calendar::Month;
use crate::company::{Company, CompanyBuf, CompanyMonth, Contact, ContactKind};
use crate::history::Coverage;
use crate::place::{Municipality, UnknownPlace};
use crate::quantity::danish;

/// `key;month;municipality;employees`: a company in a month, such as `2016M05`. The municipality is a code or a name, the
/// employees a whole Danish number; of both an empty field or `?` is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyRow {
    /// The caller's key.
    pub key: String,
    /// The month.
    pub month: CompanyMonth,
}

impl Row for CompanyRow {
    const SHEET: Sheet = Sheet::Companies;
    const COLUMNS: &'static [Column] = &[
        Column::required("key"),
        Column::required("month"),
        Column::required("municipality"),
        Column::required("employees"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let key = cells.needed("key");
        let month = if cells.needed("month").is_some() { cells.parse::<Month>("month") } else { None };
        let municipality = cells.read_known("municipality", str::parse::<Municipality>);
        let employees = cells.read_known("employees", employees);
        let (municipality, employees) = (municipality?, employees?);
        Some(CompanyRow { key: key?, month: CompanyMonth { month: month?, municipality, employees } })
    }
}

/// `company;kind;jobcentre;from;to`: a contact. The kind is a [code](ContactKind); the job centre is the municipality whose it is,
/// by code or name, also as `Jobcenter Esbjerg`, and an empty field or `?` is an unknown one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactRow {
    /// The caller's key of the company.
    pub company: String,
    /// The contact.
    pub contact: Contact,
}

impl Row for ContactRow {
    const SHEET: Sheet = Sheet::Contacts;
    const COLUMNS: &'static [Column] = &[
        Column::required("company"),
        Column::required("kind"),
        Column::required("jobcentre"),
        Column::required("from"),
        Column::required("to"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let company = cells.needed("company");
        let kind = cells.read("kind", ContactKind::from_code);
        let job_centre = cells.read_known("jobcentre", job_centre);
        let stay = stay(cells);
        let (job_centre, stay) = (job_centre?, stay?);
        Some(ContactRow { company: company?, contact: Contact { kind: kind?, job_centre, stay } })
    }
}

/// The municipality whose job centre a text names: a joint one is named after its host.
fn job_centre(text: &str) -> Result<Municipality, UnknownPlace> {
    text.strip_prefix("Jobcenter ").unwrap_or(text).parse()
}

/// A number of persons.
fn employees(text: &str) -> Result<u32, Rule> {
    let number = danish::parse(text)?;
    if number.is_sign_negative() {
        return Err(Rule::Negative { value: text.to_owned() });
    }
    if !number.fract().is_zero() {
        return Err(Rule::Precision { value: text.to_owned() });
    }
    number.to_u32().ok_or_else(|| Rule::TooManyEmployees { value: text.to_owned() })
}

/// The two files, each read line by line. Without contacts no company has any.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::history::Coverage;
/// use maaltal::rows::{CompanySheets, Reader};
///
/// let mut companies = Reader::new(&["key", "month", "municipality", "employees"]).unwrap();
/// companies.push(2, &["c1", "2016M05", "Fanø", "12"]);
/// let mut contacts = Reader::new(&["company", "kind", "jobcentre", "from", "to"]).unwrap();
/// contacts.push(2, &["c1", "loentilskud", "Jobcenter Esbjerg", "2016-05-02", ""]);
/// contacts.push(3, &["c2", "mentor", "?", "2016-05-02", ""]);
///
/// let sheets = CompanySheets { companies, contacts };
/// let problems = sheets.assemble(Coverage::all_up_to(Day::ymd(2016, 12, 31))).unwrap_err();
/// assert_eq!(problems[0].to_string(), "contacts, line 3, company: «c2» is not among the companies");
/// ```
#[derive(Clone, Debug, Default)]
pub struct CompanySheets {
    /// Companies by month.
    pub companies: Reader<CompanyRow>,
    /// Contacts.
    pub contacts: Reader<ContactRow>,
}

/// Companies, with the caller's keys, in the order in which the file first names them.
///
/// It has no form to be stored in: its rows have, and each [`CompanyBuf`].
#[derive(Clone, Debug, Default)]
pub struct Companies {
    keys: Vec<String>,
    owned: Vec<CompanyBuf>,
    /// Where the company of a key stands.
    index: HashMap<String, usize>,
    notes: Vec<Problem>,
}

impl Companies {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.owned.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.owned.is_empty()
    }

    /// The views that measures are evaluated on; the index is that of [`key`](Companies::key).
    pub fn companies(&self) -> impl ExactSizeIterator<Item = Company<'_>> {
        self.owned.iter().map(CompanyBuf::view)
    }

    /// The key of the company of an index.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<&str> {
        self.keys.get(index).map(String::as_str)
    }

    /// The company of a key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Company<'_>> {
        self.owned.get(*self.index.get(key)?).map(CompanyBuf::view)
    }

    /// What is worth knowing and no error: contacts that stand twice and count once.
    #[must_use]
    pub fn notes(&self) -> &[Problem] {
        &self.notes
    }
}

/// What the files say of one company so far, by line.
#[derive(Default)]
struct Gathered {
    key: String,
    months: Vec<(u64, CompanyMonth)>,
    contacts: Vec<(u64, Contact)>,
}

impl CompanySheets {
    /// Puts the rows of each company together, for the days that the files speak for.
    ///
    /// # Errors
    /// Every [`Problem`] of both files: those of single rows, and those between rows.
    pub fn assemble(self, coverage: Coverage) -> Result<Companies, Problems<Problem>> {
        let mut problems = [self.companies.problems(), self.contacts.problems()].concat();
        let mut all: Vec<Gathered> = Vec::new();
        let mut index: HashMap<String, usize> = HashMap::new();

        let read = self.companies.rows().iter().map(|(line, row)| (*line, &row.key, Some(row.month)));
        // A company of which a line has a problem is no stranger to the contacts.
        let refused = self.companies.refused().iter().map(|(line, key)| (*line, key, None));
        let mut lines: Vec<_> = read.chain(refused.filter(|(_, key, _)| !key.is_empty())).collect();
        lines.sort_by_key(|(line, ..)| *line);
        for (line, key, month) in lines {
            let known = *index.entry(key.clone()).or_insert_with(|| {
                all.push(Gathered { key: key.clone(), ..Gathered::default() });
                all.len() - 1
            });
            all[known].months.extend(month.map(|month| (line, month)));
        }
        for (line, row) in self.contacts.rows() {
            let key = &row.company;
            if let Some(known) = index.get(key) {
                all[*known].contacts.push((*line, row.contact));
            } else {
                let rule = Rule::UnknownCompany { key: key.clone() };
                let (sheet, value) = (Sheet::Contacts, key.clone());
                problems.push(Problem { sheet, line: *line, column: "company", value, rule });
            }
        }

        let mut companies = Companies { index, ..Companies::default() };
        for gathered in all {
            let key = gathered.key.clone();
            if let Some(company) = gathered.finish(coverage, &mut problems, &mut companies.notes) {
                companies.keys.push(key);
                companies.owned.push(company);
            }
        }
        problems.sort_by_key(|problem| (problem.sheet, problem.line));
        Problems::none_of(problems)?;
        companies.notes.sort_by_key(|note| note.line);
        Ok(companies)
    }
}

impl Gathered {
    fn finish(
        mut self,
        coverage: Coverage,
        problems: &mut Vec<Problem>,
        notes: &mut Vec<Problem>,
    ) -> Option<CompanyBuf> {
        self.months.sort_by_key(|(line, row)| (row.month, *line));
        for same in self.months.chunk_by(|a, b| a.1.month == b.1.month) {
            let [(first, row), others @ ..] = same else { continue };
            for (line, _) in others {
                let rule = Rule::DuplicateMonth { key: self.key.clone(), first: *first };
                let (sheet, value) = (Sheet::Companies, row.month.to_string());
                problems.push(Problem { sheet, line: *line, column: "month", value, rule });
            }
        }
        let mut seen: HashMap<Contact, u64> = HashMap::new();
        for (line, contact) in &self.contacts {
            let first = *seen.entry(*contact).or_insert(*line);
            if first != *line {
                let (rule, value) = (Rule::DuplicateContact { first }, contact.kind.code().to_owned());
                notes.push(Problem { sheet: Sheet::Contacts, line: *line, column: "line", value, rule });
            }
        }
        let months = self.months.into_iter().map(|(_, month)| month).collect();
        let contacts = self.contacts.into_iter().map(|(_, contact)| contact).collect();
        // A month that stands twice is a problem above.
        CompanyBuf::new(months, contacts, coverage).ok()
    }
}

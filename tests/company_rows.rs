//! Rows of companies and contacts: every rule has a file that breaks it, every problem is listed, and nothing is dropped.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::calendar::{Day, Month};
use maaltal::company::{CompanyMonth, Contact, ContactKind};
use maaltal::days::{End, Stay};
use maaltal::history::Coverage;
use maaltal::place::Municipality;
use maaltal::rows::{Companies, CompanySheets, Problem, Reader, Row, Rule, Sheet};
use proptest::prelude::*;

const COMPANIES: &str = "key;month;municipality;employees";
const CONTACTS: &str = "company;kind;jobcentre;from;to";
/// One company and nothing else.
const BAGER: &str = "key;month;municipality;employees\nbager;2016M05;0561;3";

fn coverage() -> Coverage {
    Coverage::all_up_to(Day::ymd(2016, 12, 31))
}

fn read<R: Row>(text: &str, problems: &mut Vec<Problem>) -> Reader<R> {
    let mut lines = (1..).zip(text.split('\n').map(|line| line.split(';').collect::<Vec<_>>()));
    let header = lines.next().map(|(_, header)| header).unwrap_or_default();
    let mut reader = Reader::new(&header).unwrap_or_else(|found| {
        problems.extend(found);
        Reader::default()
    });
    if problems.is_empty() {
        lines.for_each(|(line, fields)| reader.push(line, &fields));
    }
    reader
}

fn assemble(companies: &str, contacts: &str) -> Result<Companies, Vec<Problem>> {
    let mut problems = Vec::new();
    let sheets = CompanySheets { companies: read(companies, &mut problems), contacts: read(contacts, &mut problems) };
    if !problems.is_empty() {
        return Err(problems);
    }
    sheets.assemble(coverage()).map_err(|problems| problems.into_iter().collect())
}

/// The name of a rule.
fn name(rule: &Rule) -> &'static str {
    match rule {
        Rule::ColumnMissing => "ColumnMissing",
        Rule::ColumnUnknown { .. } => "ColumnUnknown",
        Rule::FieldCount { .. } => "FieldCount",
        Rule::Empty => "Empty",
        Rule::Day(_) => "Day",
        Rule::Calendar(_) => "Calendar",
        Rule::Code(_) => "Code",
        Rule::Place(_) => "Place",
        Rule::Number(_) => "Number",
        Rule::Precision { .. } => "Precision",
        Rule::Negative { .. } => "Negative",
        Rule::TooManyEmployees { .. } => "TooManyEmployees",
        Rule::Reversed { .. } => "Reversed",
        Rule::UnknownCompany { .. } => "UnknownCompany",
        Rule::DuplicateMonth { .. } => "DuplicateMonth",
        Rule::DuplicateContact { .. } => "DuplicateContact",
        other => panic!("not a rule of companies: {other}"),
    }
}

const RULES: usize = 16;

/// A file with one problem: the file, its header, its lines from line 2, then the rule, line, column, value and message.
type Case = (Sheet, &'static str, &'static str, &'static str, u64, &'static str, &'static str, &'static str);

#[rustfmt::skip] // a table
const CASES: &[Case] = &[
    (Sheet::Companies, "key;month;municipality", "bager;2016M05;0561", "ColumnMissing", 1, "employees", "", "the header has no such column"),
    (Sheet::Companies, "key;month;municipality;employees;year", "bager;2016M05;0561;3;", "ColumnUnknown", 1, "header", "year", "«year» is no column of this file"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561", "FieldCount", 2, "line", "bager;2016M05;0561", "the line has 3 fields, the header 4"),
    (Sheet::Companies, COMPANIES, ";2016M05;0561;3", "Empty", 2, "key", "", "a value is needed here"),
    (Sheet::Companies, COMPANIES, "bager;;0561;3", "Empty", 2, "month", "", "a value is needed here"),
    (Sheet::Companies, COMPANIES, "bager;2016M13;0561;3", "Calendar", 2, "month", "2016M13", "the year 2016 has no month 13"),
    (Sheet::Companies, COMPANIES, "bager;2016;0561;3", "Calendar", 2, "month", "2016", "«2016» is not a month"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;Esbjærg;3", "Place", 2, "municipality", "Esbjærg", "«Esbjærg» is no municipality; the nearest is Esbjerg"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561;3.5", "Number", 2, "employees", "3.5", "«3.5» has a thousands point in the wrong place: decimals come after a comma, and a point before three digits"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561;3,5", "Precision", 2, "employees", "3,5", "«3,5» has more decimals than the column"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561;-3", "Negative", 2, "employees", "-3", "«-3» is negative"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561;4.294.967.296", "TooManyEmployees", 2, "employees", "4.294.967.296", "«4.294.967.296» is more employees than there can be"),
    (Sheet::Companies, COMPANIES, "bager;2016M05;0561;3\nsmed;2016M05;0561;3\nbager;2016M05;0563;3", "DuplicateMonth", 4, "month", "2016M05", "«bager» has the month on line 2 already"),
    (Sheet::Contacts, CONTACTS, ";mentor;0561;2016-05-01;", "Empty", 2, "company", "", "a value is needed here"),
    (Sheet::Contacts, CONTACTS, "bager;mentorer;0561;2016-05-01;", "Code", 2, "kind", "mentorer", "«mentorer» is no kind of contact; the nearest is mentor"),
    (Sheet::Contacts, CONTACTS, "bager;mentor;Jobcenter Fan;2016-05-01;", "Place", 2, "jobcentre", "Jobcenter Fan", "«Fan» is no municipality; the nearest are Fanø and Faxe"),
    (Sheet::Contacts, CONTACTS, "bager;mentor;0561;;", "Empty", 2, "from", "", "a value is needed here"),
    (Sheet::Contacts, CONTACTS, "bager;mentor;0561;?;", "Day", 2, "from", "?", "«?» is not a date: write year-month-day, as in 2012-12-31"),
    (Sheet::Contacts, CONTACTS, "bager;mentor;0561;2016-05-02;2016-05-01", "Reversed", 2, "to", "2016-05-01", "ends «2016-05-01», before it begins"),
    (Sheet::Contacts, CONTACTS, "smed;mentor;0561;2016-05-01;", "UnknownCompany", 2, "company", "smed", "«smed» is not among the companies"),
    (Sheet::Contacts, CONTACTS, "bager;mentor;?;2016-05-01;\nbager;mentor;;2016-05-01;", "DuplicateContact", 3, "line", "mentor", "the same contact stands on line 2; it counts once"),
];

#[test]
fn every_rule_has_a_file_that_breaks_it() {
    let mut reached = std::collections::BTreeSet::new();
    for (sheet, header, lines, rule, line, column, value, message) in CASES {
        let text = format!("{header}\n{lines}");
        let read = match sheet {
            Sheet::Companies => assemble(&text, CONTACTS),
            _ => assemble(BAGER, &text),
        };
        let problems = read.map_or_else(|problems| problems, |companies| companies.notes().to_vec());
        let [problem] = problems.as_slice() else { panic!("{text}: {problems:?}") };
        assert_eq!((name(&problem.rule), problem.rule.to_string().as_str()), (*rule, *message));
        assert_eq!((problem.sheet, problem.line), (*sheet, *line), "{text}");
        assert_eq!((problem.column, problem.value.as_str()), (*column, *value), "{text}");
        assert_eq!(problem.to_string(), format!("{sheet}, line {line}, {column}: {message}"));
        reached.insert(*rule);
    }
    assert_eq!(reached.len(), RULES, "{reached:?}");
}

#[test]
fn files_list_all_their_problems_by_file_and_line() {
    let problems = assemble(
        "key;month;municipality;employees\nbager;2016M5;Esbj;x\nsmed;2016M05;0561;1\nsmed;2016M05;0561;1",
        // Line 2 is the baker's, whose own line has a problem: no stranger.
        "company;kind;jobcentre;from;to\nbager;mentor;;2016-05-01;\nkok;mentor;;2016-05-01;\nsmed;x;y;z;w",
    )
    .unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.sheet, problem.line, problem.column)).collect();
    assert_eq!(
        found,
        [
            (Sheet::Companies, 2, "month"),
            (Sheet::Companies, 2, "municipality"),
            (Sheet::Companies, 2, "employees"),
            (Sheet::Companies, 4, "month"),
            (Sheet::Contacts, 3, "company"),
            (Sheet::Contacts, 4, "kind"),
            (Sheet::Contacts, 4, "jobcentre"),
            (Sheet::Contacts, 4, "from"),
            (Sheet::Contacts, 4, "to"),
        ]
    );
}

#[test]
fn every_field_is_read_into_its_place() {
    let companies = assemble(
        "employees;key;municipality;month\n1.017;bager;Fanø;2016M06\n?;bager;;2016M05\n0;smed;0751;2016M05",
        "company;kind;jobcentre;from;to\nbager;fleksjob;Jobcenter Esbjerg;2016-05-01;?\nbager;smaajob;;2016-01-01;\n\
         bager;mentor;751;2016-02-01;2016-02-01",
    )
    .unwrap();
    assert_eq!(
        (companies.len(), companies.key(0), companies.key(1), companies.key(2)),
        (2, Some("bager"), Some("smed"), None)
    );
    assert!(!companies.is_empty() && companies.notes().is_empty() && companies.find("kok").is_none());
    let baker = companies.find("bager").unwrap();
    let month = |number, municipality, employees| CompanyMonth {
        month: Month::new(2016, number).unwrap(),
        municipality,
        employees,
    };
    assert_eq!(baker.months.as_slice(), [month(5, None, None), month(6, Some(Municipality::FANOE), Some(1017))]);
    let contact = |kind, job_centre, first, end| Contact { kind, job_centre, stay: Stay::new(first, end).unwrap() };
    let first = Day::ymd(2016, 2, 1);
    assert_eq!(
        baker.contacts,
        [
            contact(ContactKind::Smaajob, None, Day::ymd(2016, 1, 1), End::Ongoing),
            contact(ContactKind::Mentor, Some("Aarhus".parse().unwrap()), first, End::On(first)),
            contact(ContactKind::Fleksjob, Some(Municipality::ESBJERG), Day::ymd(2016, 5, 1), End::Unknown),
        ]
    );
    assert_eq!(baker.coverage, coverage());
    assert_eq!(companies.companies().nth(1).unwrap().months.as_slice()[0].employees, Some(0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_makes_a_reader_panic(fields in proptest::collection::vec(any::<String>(), 5)) {
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        let mut companies = Reader::new(&COMPANIES.split(';').collect::<Vec<_>>()).unwrap();
        companies.push(2, &fields[..4]);
        let mut contacts = Reader::new(&CONTACTS.split(';').collect::<Vec<_>>()).unwrap();
        contacts.push(2, &fields);
        let read = CompanySheets { companies, contacts }.assemble(coverage());
        prop_assert!(read.is_err());
    }
}

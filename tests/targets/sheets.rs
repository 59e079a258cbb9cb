//! Sheets of rows: six of them, each a header and lines, one after another with a line `---` between.

use maaltal::calendar::Day;
use maaltal::company::CompanyMonths;
use maaltal::history::{Coverage, History};
use maaltal::person::Residences;
use maaltal::population::Builder;
use maaltal::rows::{CompanySheets, Problem, Reader, Row, Sheets};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::round_trip;

/// Persons, residences, educations, spells, companies and contacts, as they stand in files.
pub fn sheets(input: &[u8]) {
    let mut sheets = super::text(input).split("\n---\n");
    let coverage = Coverage::all_up_to(Day::ymd(2014, 12, 31));
    let people = Sheets {
        persons: sheet(sheets.next()),
        residences: sheet(sheets.next()),
        educations: sheet(sheets.next()),
        spells: sheet(sheets.next()),
    };
    let companies = CompanySheets { companies: sheet(sheets.next()), contacts: sheet(sheets.next()) };

    let population = population(&people, coverage);
    match people.assemble(coverage) {
        Ok(people) => {
            assert_eq!(population, Some(people.len()));
            told(people.notes());
            for (index, person) in people.persons().enumerate() {
                let found = people.key(index).and_then(|key| people.find(key));
                assert_eq!(format!("{found:?}"), format!("{:?}", Some(person)));
                assert!(History::new(person.history.spells(), coverage).is_ok());
                assert!(Residences::new(person.residences.as_slice()).is_ok());
            }
        }
        Err(problems) => told(&problems),
    }
    match companies.assemble(coverage) {
        Ok(companies) => {
            told(companies.notes());
            for (index, company) in companies.companies().enumerate() {
                let found = companies.key(index).and_then(|key| companies.find(key));
                assert_eq!(format!("{found:?}"), format!("{:?}", Some(company)));
                assert!(CompanyMonths::new(company.months.as_slice()).is_ok());
            }
        }
        Err(problems) => told(&problems),
    }
}

/// The rows of a sheet. Each that was read has a form.
fn sheet<R: Row + Serialize + DeserializeOwned + PartialEq>(text: Option<&str>) -> Reader<R> {
    let mut lines = text.unwrap_or_default().lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(';').collect();
    let mut reader = match Reader::new(&header) {
        Ok(reader) => reader,
        Err(problems) => {
            told(&problems);
            Reader::default()
        }
    };
    for (number, line) in (2..).zip(lines) {
        let fields: Vec<&str> = line.split(';').collect();
        reader.push(number, &fields);
    }
    reader.rows().iter().for_each(|(_, row)| round_trip(row));
    told(reader.problems());
    reader
}

/// How many persons the same rows are as a population; `None` where a row is wrong.
fn population(sheets: &Sheets, coverage: Coverage) -> Option<usize> {
    let mut builder = Builder::new(coverage);
    let wrong = [
        sheets.persons.problems(),
        sheets.residences.problems(),
        sheets.educations.problems(),
        sheets.spells.problems(),
    ];
    sheets.persons.rows().iter().for_each(|(_, row)| builder.person(row.key.clone(), row.attributes));
    sheets.residences.rows().iter().for_each(|(_, row)| builder.residence(row.key.clone(), Ok(row.residence)));
    sheets.educations.rows().iter().for_each(|(_, row)| builder.education(row.key.clone(), row.training));
    sheets.spells.rows().iter().for_each(|(_, row)| builder.spell(row.key.clone(), Ok(row.spell)));
    match builder.build() {
        Ok(population) => {
            assert!(population.persons().all(|person| Residences::new(person.residences.as_slice()).is_ok()));
            wrong.concat().is_empty().then(|| population.persons().count())
        }
        Err(problems) => {
            told(&problems);
            None
        }
    }
}

fn told(problems: &[Problem]) {
    assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
}

//! One measure, by place, as CSV:
//!
//! `cargo run --release --example measure -- --measure bm:langtidsledige@2014 --period 2012M12 --persons P.csv
//! --residences R.csv --educations E.csv --spells S.csv --by municipality`
//!
//! A measure of companies: `--measure star:samarbejdsgrad@2017 --period 2016 --companies C.csv --contacts K.csv`

#[path = "support/files.rs"]
mod files;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use files::{CompanyFiles, Failure, PeopleFiles};
use maaltal::calendar::Period;
use maaltal::evaluate::{Answer, Language, QuestionId, Request, Table};
use maaltal::measure::{self, Measure, Scoring};
use maaltal::place::Place;
use maaltal::quantity::{Tally, Value, danish};

/// Counts one measure in the people of four files, or the companies of two, and writes place;numerator;denominator;undetermined;figure.
#[derive(Debug, Parser)]
struct Arguments {
    /// The id of the measure, such as bm:langtidsledige@2014
    #[arg(long, value_name = "ID")]
    measure: String,
    /// The period, such as 2012M12, 2014Q4 or 2012
    #[arg(long, value_name = "CODE")]
    period: Period,
    #[command(flatten)]
    files: PeopleFiles,
    #[command(flatten)]
    companies: CompanyFiles,
    /// What to count by; the whole country when left out
    #[arg(long)]
    by: Option<By>,
    /// Another measure to hold it against, person by person: whom each counts, and by which clause they part
    #[arg(long, value_name = "ID")]
    against: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    Municipality,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report();
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let measure = measure::find(&arguments.measure).map_err(text)?;
    let of_companies = matches!(measure.scoring, Scoring::Companies(_));
    if of_companies && arguments.companies.companies.is_none() {
        return Err(Failure::Text("give the companies: --companies and --contacts".to_owned()));
    }
    if !of_companies && arguments.files.persons.is_none() {
        return Err(Failure::Text("give the people: --persons, --residences, --educations and --spells".to_owned()));
    }
    let measure = measure::find(&arguments.measure).map_err(text)?;
    if let Scoring::NoMethod { why, said, .. } = measure.scoring {
        let said = if said.is_empty() { String::new() } else { format!(": «{said}»") };
        return Err(Failure::Text(format!("{} has no method ({why}){said}", measure.id)));
    }
    if let Some(per) = measure.per() {
        return Err(Failure::Text(format!("{} is held against {per}, which these files do not hold", measure.id)));
    }
    let other = arguments.against.as_deref().map(measure::find).transpose().map_err(text)?;
    let mut request = Request::new();
    let question = request.ask(measure, arguments.period).map_err(text)?;
    let against = other.map(|other| request.ask(other, arguments.period)).transpose().map_err(text)?;
    let prepared = request.prepare();
    let last_day = files::last_day(&prepared);
    if of_companies && against.is_none() {
        let companies = arguments.companies.read(&arguments.files.covered, last_day)?;
        print(arguments, measure, &prepared.tally_companies(companies.companies()), question);
        return Ok(());
    }
    let people = arguments.files.read(last_day)?;
    if let Some(against) = against {
        let compared = prepared.compare(question, against, people.persons()).map_err(text)?;
        files::print(&compared.bridge(Language::Danish));
        return Ok(());
    }
    print(arguments, measure, &prepared.tally(people.persons()), question);
    Ok(())
}

fn print(arguments: &Arguments, measure: &Measure<'_>, table: &Table<'_, '_>, question: QuestionId) {
    let mut text = String::from("place;numerator;denominator;undetermined;figure\n");
    if let Some(By::Municipality) = arguments.by {
        for (place, tally) in table.places(question) {
            text += &row(measure, arguments.period, place, &tally);
        }
    }
    if let Answer::Counted(tally) = table.tally(question, Place::Country) {
        text += &row(measure, arguments.period, Place::Country, &tally);
    }
    files::print(&text);
}

fn text(error: impl std::fmt::Display) -> Failure {
    Failure::Text(error.to_string())
}

fn row(measure: &Measure<'_>, period: Period, place: Place, tally: &Tally) -> String {
    // A share of nothing has no figure: the field is empty, not zero.
    let figure = measure.value_over(period, tally).map(|value| match value {
        Value::Persons(count) | Value::Spells(count) | Value::Counted(count, _) => count.to_string(),
        Value::FullTimePersons(persons) => danish::format(persons.round(measure.decimals)),
        Value::Weeks(weeks) => danish::format(weeks.round(measure.decimals)),
        Value::Percent(share) => danish::format(share.round(measure.decimals)),
    });
    let Tally { numerator, denominator, undetermined } = tally;
    format!("{place};{numerator};{denominator};{};{}\n", undetermined.numerator, figure.unwrap_or_default())
}

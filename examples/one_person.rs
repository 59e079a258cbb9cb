//! Why is this person counted, or not? `cargo run --release --example one_person -- --key opdigtet-0001`

#[path = "support/files.rs"]
mod files;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use files::{Failure, PeopleFiles};
use maaltal::calendar::Period;
use maaltal::evaluate::{Language, Request};
use maaltal::measure;

/// Explains one person for every measure. Without files: the made-up citizens of 2012.
#[derive(Debug, Parser)]
struct Arguments {
    /// The key of the person
    #[arg(long)]
    key: String,
    /// The period; measures of a calendar year take the year that it ends
    #[arg(long, value_name = "CODE", default_value = "2012M12")]
    period: Period,
    #[command(flatten)]
    files: PeopleFiles,
    /// The language of the explanation
    #[arg(long, default_value = "danish")]
    language: Spoken,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Spoken {
    Danish,
    English,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report();
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Failure> {
    let people_files = if arguments.files.persons.is_none() { arguments.files.or_made_up() } else { arguments.files };
    let mut request = Request::new();
    for measure in measure::ALL {
        if let Err(not_asked) = request.ask(measure, arguments.period) {
            files::print(&format!("{not_asked}\n\n"));
        }
    }
    let prepared = request.prepare();
    let people = people_files.read(files::last_day(&prepared))?;
    let unknown = || Failure::Text(format!("nobody among the persons has the key «{}»", arguments.key));
    let person = people.find(&arguments.key).ok_or_else(unknown)?;
    let language = match arguments.language {
        Spoken::Danish => Language::Danish,
        Spoken::English => Language::English,
    };
    for (question, _) in prepared.ids() {
        files::print(&format!("{}\n", prepared.explain(question, &person, language)));
    }
    Ok(())
}

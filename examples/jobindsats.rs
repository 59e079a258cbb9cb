//! An answer of Jobindsats, told row by row:
//!
//! `cargo run --release --example jobindsats -- examples/answers/y60a02.json`
//!
//! A file that does not end in `.json` is read as CSV. Exit code 2: the answer cannot be read, and every problem is told.

use std::fs;
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use maaltal::jobindsats::{Answer, Cell, Level, Reading};
use maaltal::quantity::{Exact, danish};

/// Reads an answer and writes place;period;labels;level;column;figure, the bounds of a figure that is held back in its place.
#[derive(Debug, Parser)]
struct Arguments {
    /// The answer: JSON of either form, or CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

fn main() -> ExitCode {
    let Arguments { file } = Arguments::parse();
    let told = fs::read_to_string(&file).map_err(|error| error.to_string()).and_then(|text| {
        let is_json = file.extension().is_some_and(|extension| extension == "json");
        let reading = Reading::default();
        let answer = if is_json { reading.json(&text) } else { reading.csv(&text) };
        answer.map(|answer| tell(&answer)).map_err(|problems| problems.to_string())
    });
    match told {
        // A reader that has seen enough closes the pipe.
        Ok(text) => drop(stdout().write_all(text.as_bytes())),
        Err(error) => {
            eprintln!("error: {}: {error}", file.display());
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn tell(answer: &Answer) -> String {
    let mut lines = vec!["place;period;labels;level;column;figure".to_owned()];
    for row in answer.rows() {
        let place = row.place.map(|place| place.to_string()).unwrap_or_default();
        let labels = row.entries.iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>().join(" / ");
        let level = match row.level() {
            Level::Part => "part",
            Level::Sum => "sum",
            Level::Total => "total",
        };
        for (column, cell) in answer.measures().iter().zip(&row.cells) {
            lines.push(format!("{place};{};{labels};{level};{};{}", row.period, column.label, shown(*cell)));
        }
    }
    lines.join("\n") + "\n"
}

/// A withheld figure is what it can be, not 0 and not nothing.
fn shown(cell: Cell) -> String {
    match cell {
        Cell::Known(figure) => figure.to_string(),
        Cell::Withheld(interval) => {
            let bound = |bound: Option<Exact>| bound.map_or_else(|| "?".to_owned(), digits);
            format!("withheld: {} to {}", bound(interval.lowest()), bound(interval.highest()))
        }
        Cell::Missing => "missing".to_owned(),
        Cell::NotApplicable => "not applicable".to_owned(),
    }
}

/// A bound, which is whole.
fn digits(bound: Exact) -> String {
    use maaltal::quantity::Decimals;
    let rounded = match bound {
        Exact::Count(count) | Exact::Spells(count) | Exact::Counted(count, _) => return danish::format_count(count),
        Exact::FullTimePersons(persons) => persons.round(Decimals::ZERO),
        Exact::Weeks(weeks) => weeks.round(Decimals::ZERO),
        Exact::Percent(percent) => percent.round(Decimals::ZERO),
        Exact::PercentagePoints(points) => points.round(Decimals::ZERO),
    };
    danish::format(rounded)
}

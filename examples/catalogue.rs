//! A catalogue as a table: `cargo run --example catalogue -- benefits --on 2014-01-01`, or as CSV with `--csv`.
//!
//! | column | what stands there |
//! |---|---|
//! | code | the code in files, or the id; "-" where there is none |
//! | name | the name or the words in Danish; of a theme of goals, what it is about |
//! | in English | what it is |
//! | from, to | the first day and the last, as precisely as a source dates them; of a goal, its year; "-" without a date |
//! | act | the governing act or rule |
//! | source | where it was read, or that it is an inference; "-" where the catalogue names no source for the row |
//! | verified | "yes", "partly" or "no": whether the row was read in its source. Of words without dates, "yes" where they are quoted from it, and "partly" of a goal's theme, whose words were not found; "-" where the catalogue does not say: it holds that for dated rows, for quotations and for the groups of policy |
//! | detail | the rest, each part with its label |

#[path = "support/catalogues.rs"]
mod catalogues;
#[path = "support/files.rs"]
#[allow(dead_code, reason = "only its printing is used here")]
mod files;

use std::process::ExitCode;

use catalogues::{Catalogue, HEADER, Row};
use clap::Parser;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use files::Failure;
use maaltal::calendar::Day;
use maaltal::goal;

/// Prints a catalogue: code, name, English gloss, dates, act, source, whether it was verified, and the rest.
#[derive(Debug, Parser)]
struct Arguments {
    /// Which catalogue
    catalogue: Catalogue,
    /// Only what its known dates leave possible on a day
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,
    /// As CSV, with semicolons
    #[arg(long)]
    csv: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut rows = catalogues::rows(arguments.catalogue);
    if let Some(day) = arguments.on {
        rows.retain(|row| row.may_hold(day));
    }
    match if arguments.csv { csv(&rows) } else { Ok(table(&rows)) } {
        Ok(text) => {
            files::print(&text);
            if let Some(note) = arguments.on.and_then(|day| missing(arguments.catalogue, day)) {
                eprintln!("{note}");
            }
            ExitCode::SUCCESS
        }
        Err(failure) => {
            failure.report();
            ExitCode::from(2)
        }
    }
}

/// Why no row of the goals is left: their year has no list, which is no empty list.
fn missing(catalogue: Catalogue, day: Day) -> Option<String> {
    let Catalogue::Goals = catalogue else { return None };
    let year = u16::try_from(day.year()).unwrap_or_default();
    goal::year(year).err().map(|error| error.to_string())
}

fn table(rows: &[Row]) -> String {
    let mut table = Table::new();
    table.load_preset(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_header(HEADER);
    if table.width().is_none() {
        table.set_width(200);
    }
    for row in rows {
        table.add_row(&row.cells);
    }
    format!("{table}\n{} rows\n", rows.len())
}

fn csv(rows: &[Row]) -> Result<String, Failure> {
    let failure = |error: &dyn std::fmt::Display| Failure::Text(error.to_string());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(HEADER).map_err(|error| failure(&error))?;
    for row in rows {
        writer.write_record(&row.cells).map_err(|error| failure(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failure(&error))?;
    String::from_utf8(bytes).map_err(|error| failure(&error))
}

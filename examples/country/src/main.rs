//! Measures of a whole country: reads persons and spells, Parquet or CSV, puts them together, and evaluates on all cores,
//! once with scoped threads and once with rayon.
//!
//! `cargo run --release -- FOLDER` prints the figures of the country; `--by-municipality` those of each municipality too.
//! `--rivals` asks the five measures of [`rivals`] instead, and holds their integers against those of other engines.

mod codes;
mod read;
mod rivals;

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::Parser;
use maaltal::calendar::Period;
use maaltal::evaluate::{Answer, Prepared, Request, Table};
use maaltal::measure;
use maaltal::place::{Municipality, Place};
use maaltal::population::{Builder, Part, Population};
use maaltal::rows::Sheet;
use rayon::prelude::*;

use crate::read::Failure;

#[derive(Parser)]
#[command(about = "Measures of a whole country")]
struct Arguments {
    /// The folder of persons and spells (.parquet or .csv) and munis.txt
    folder: PathBuf,
    /// A measure, by its id; again for more
    #[arg(long, value_name = "ID", default_values = [
        "bm:uddannelsesgrad@2014", "bm:tilgang_til_foertidspension@2014", "bm:langtidsledige@2014", "star:langtidsledige",
        "star:antal_personer_a_dagpenge",
    ])]
    measure: Vec<String>,
    /// The period
    #[arg(long, default_value = "2024M12")]
    period: Period,
    /// The figures of each municipality too
    #[arg(long)]
    by_municipality: bool,
    /// Five measures that other engines computed on the same files
    #[arg(long)]
    rivals: bool,
    /// Series of months beside one month, and thirty measures beside five
    #[arg(long)]
    series: bool,
    /// Of these two, the beginning of the name of what is run more than once
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// How often each of them is run, for the best time
    #[arg(long, default_value_t = 5)]
    reps: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let runs = rivals::Runs { reps: arguments.reps, only: arguments.only.clone() };
    if arguments.rivals {
        return rivals::run(&arguments.folder, &runs);
    }
    if arguments.series {
        return rivals::series(&arguments.folder, &runs);
    }
    let begun = Instant::now();
    let population = population(arguments)?.without_keys();
    println!(
        "{} persons and {} spells read and put together in {} ms: {} MB{}",
        population.len(),
        population.spells(),
        begun.elapsed().as_millis(),
        population.bytes() / 1_000_000,
        most_memory().map_or(String::new(), |most| format!(", at most {most} MB on the way")),
    );

    let mut request = Request::new();
    for id in &arguments.measure {
        request.ask(measure::find(id)?, arguments.period)?;
    }
    let prepared = request.prepare();

    let cores = thread::available_parallelism().map_or(1, Into::into);
    let begun = Instant::now();
    let table = on_threads(&prepared, &population, cores)?;
    println!("evaluated on {cores} scoped threads in {} ms", begun.elapsed().as_millis());
    let begun = Instant::now();
    let by_rayon = on_rayon(&prepared, &population, cores)?;
    println!("evaluated with rayon in {} ms\n", begun.elapsed().as_millis());

    print(&prepared, &table, Place::Country);
    if arguments.by_municipality {
        Municipality::all().for_each(|municipality| print(&prepared, &table, municipality.into()));
    }
    let same = |(question, _)| table.tally(question, Place::Country) == by_rayon.tally(question, Place::Country);
    if prepared.ids().all(same) { Ok(()) } else { Err("the two do not agree".into()) }
}

/// A part of the people a thread.
fn on_threads<'p, 'a>(
    prepared: &'p Prepared<'a>,
    population: &Population,
    threads: usize,
) -> Result<Table<'p, 'a>, Failure> {
    let mut table = prepared.table();
    thread::scope(|scope| {
        let tally = |part: Part<'_>| prepared.tally_part(&part);
        let parts = population.split(threads).into_iter();
        let threads: Vec<_> = parts.map(|part| scope.spawn(move || tally(part))).collect();
        threads.into_iter().try_for_each(|thread| {
            let part = thread.join().map_err(|_| "a thread has stopped")?;
            Ok(table.merge(&part)?)
        })
    })
    .map(|()| table)
}

/// Many parts, so that a core that is done early takes another.
fn on_rayon<'p, 'a>(
    prepared: &'p Prepared<'a>,
    population: &Population,
    cores: usize,
) -> Result<Table<'p, 'a>, Failure> {
    let parts = population.split(cores * 16);
    parts.into_par_iter().map(|part| Ok(prepared.tally_part(&part))).try_reduce(
        || prepared.table(),
        |mut table, part| {
            table.merge(&part)?;
            Ok(table)
        },
    )
}

/// Rows as they are read, put together.
fn population(arguments: &Arguments) -> Result<Population<u64>, Failure> {
    let municipalities = read::municipalities(&arguments.folder)?;
    let mut builder = rivals::builder(0, 0).numbered_from(read::first_row(&arguments.folder));
    // Both readers need the builder, one after the other.
    let cell = std::cell::RefCell::new(&mut builder);
    let room = |sheets: &'static [Sheet]| {
        let cell = &cell;
        move |rows| sheets.iter().for_each(|sheet| cell.borrow_mut().reserve(*sheet, rows))
    };
    let of_persons = room(&[Sheet::Persons, Sheet::Residences, Sheet::Educations]);
    let person = |row| read::give_person(&mut cell.borrow_mut(), &municipalities, row);
    read::persons(&arguments.folder, of_persons, person)?;
    read::spells(&arguments.folder, room(&[Sheet::Spells]), |row| read::give_spell(&mut cell.borrow_mut(), row))?;
    Ok(Builder::build(builder)?)
}

fn print(prepared: &Prepared<'_>, table: &Table<'_, '_>, place: Place) {
    for (id, question) in prepared.ids() {
        let figure = match table.tally(id, place) {
            Answer::Counted(tally) => match question.measure.value_over(question.period, &tally) {
                Ok(value) => format!("{value} ({} of {})", tally.numerator, tally.denominator),
                Err(error) => error.to_string(),
            },
            other => format!("{other:?}"),
        };
        println!("{place}; {}; {}; {figure}", question.measure.id, question.period);
    }
}

/// The most memory that the process has held, where the system tells.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1_024 / 1_000_000)
}

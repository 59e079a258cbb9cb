//! All cores, and no dependency for it: the made-up citizens in one run of memory, a part of them for each thread, and the
//! tables of the parts merged. `cargo run --release --example threads`.

#[path = "support/made_up.rs"]
mod made_up;

use std::error::Error;
use std::thread;

use maaltal::calendar::Day;
use maaltal::evaluate::Request;
use maaltal::history::Coverage;
use maaltal::measure::{langtidsledige, tilgang_til_foertidspension, uddannelsesgrad};
use maaltal::place::{JobCentre, Place};
use maaltal::population::{Builder, By, Group, Population};
use maaltal::rows::{EducationRow, PersonRow, Reader, ResidenceRow, Row, SpellRow};

fn main() -> Result<(), Box<dyn Error>> {
    let population = population()?;
    println!("{} persons and {} spells in {} bytes", population.len(), population.spells(), population.bytes());

    let mut request = Request::new();
    for measure in [&uddannelsesgrad::BM_2014, &tilgang_til_foertidspension::BM_2014, &langtidsledige::BM_2014] {
        request.ask(measure, "2012M12".parse()?)?;
    }
    let prepared = &request.prepare();
    let mut table = prepared.table();
    let threads = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| {
        let parts = population.split(threads).into_iter();
        let parts: Vec<_> = parts.map(|part| scope.spawn(move || prepared.tally_part(&part))).collect();
        parts.into_iter().try_for_each(|part| table.merge(&part.join().unwrap()))
    })?;
    let place = Place::JobCentre(JobCentre::ESBJERG);
    for (question, asked) in prepared.ids() {
        let tally = table.tally(question, place).counted().unwrap();
        println!("{place}, {}: {}", asked.measure.id, asked.measure.value(&tally)?);
    }

    println!("\nWho is on which benefit on 31 December 2012:");
    for (group, persons) in population.by(By::Benefit(Day::ymd(2012, 12, 31))).iter() {
        let name = if let Group::Benefit(benefit) = group { benefit.name_da().into() } else { format!("{group:?}") };
        println!("{name}: {}", persons.len());
    }
    Ok(())
}

/// The made-up citizens, from their files.
fn population() -> Result<Population, Box<dyn Error>> {
    let made_up::Files { persons, residences, educations, spells } = made_up::files();
    let mut builder = Builder::new(Coverage::all_up_to(Day::ymd(2013, 1, 6))).numbered_from(2);
    for row in &rows(&persons)? {
        let PersonRow { key, attributes } = row;
        builder.person(key.clone(), *attributes);
    }
    for row in &rows(&residences)? {
        let ResidenceRow { key, residence } = row;
        builder.residence(key.clone(), Ok(*residence));
    }
    for row in &rows(&educations)? {
        let EducationRow { key, training } = row;
        builder.education(key.clone(), *training);
    }
    for row in &rows(&spells)? {
        let SpellRow { key, spell, .. } = row;
        builder.spell(key.clone(), Ok(*spell));
    }
    Ok(builder.build()?.without_keys())
}

/// The rows of a file: fields between semicolons, a header first.
fn rows<R: Row>(file: &str) -> Result<Vec<R>, Box<dyn Error>> {
    let mut lines = (1..).zip(file.lines());
    let (_, header) = lines.next().ok_or("no header")?;
    let mut reader = Reader::<R>::new(&header.split(';').collect::<Vec<_>>())?;
    for (line, text) in lines {
        reader.push(line, &text.split(';').collect::<Vec<_>>());
    }
    match reader.problems() {
        [] => Ok(reader.rows().iter().map(|(_, row)| row.clone()).collect()),
        [first, ..] => Err(first.clone().into()),
    }
}

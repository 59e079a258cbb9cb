//! What stands beside every definition, held by `tests/data/measures.csv`: its names, its source with the sentence, how it is in
//! force, where persons belong, how its figures are published and over what they add. What it counts, the vectors hold.

use std::fmt::Write;

use maaltal::measure::{self, Measure};
use maaltal::source::ESBJERG_2014;

fn row(measure: &Measure<'_>) -> String {
    let Measure { id, title_da, title_en, source, standing, replaces, over, attribution, improvement, .. } = measure;
    let (aliases, decimals, unit) = (measure.aliases.join(","), measure.decimals.count(), measure.unit());
    let replaces = replaces.map(|id| id.to_string()).unwrap_or_default();
    let limits = if measure.data == measure::Data::NOT_LIMITED { String::new() } else { format!("{:?}", measure.data) };
    let mut row = format!("{id};{title_da};{title_en};{aliases};{source};{};", source.quote);
    let _ = write!(row, "{standing:?};{replaces};{limits};{over:?};{attribution:?};{improvement:?};{unit};{decimals};");
    let adds = [measure.adds_over_places(), measure.adds_over_time(), measure.adds_over_benefits()];
    let _ = write!(row, "{:?};{:?};{:?}", adds[0], adds[1], adds[2]);
    row
}

#[test]
fn what_stands_beside_every_definition_is_what_was_written() {
    let written = include_str!("data/measures.csv");
    let header = "id;title_da;title_en;aliases;source;quote;standing;replaces;data;over;attribution;improvement;unit;decimals;\
                  adds_over_places;adds_over_time;adds_over_benefits";
    let rows = || measure::ALL.iter().map(|measure| row(measure));
    let changed: Vec<String> = rows().filter(|row| !written.lines().any(|line| line == row)).collect();
    assert!(changed.is_empty(), "changed, or not in tests/data/measures.csv:\n{}", changed.join("\n"));
    let own: Vec<String> = [header.to_owned()].into_iter().chain(rows()).collect();
    assert_eq!(written.lines().count(), own.len(), "tests/data/measures.csv has lines of no definition");
}

/// A definition that forgot to say where it was read would carry the bare document of those it was made from.
#[test]
fn every_definition_names_itself_and_its_source() {
    for measure in measure::ALL {
        assert!(!measure.title_da.is_empty() && !measure.title_en.is_empty(), "{}", measure.id);
        assert_ne!(measure.source, ESBJERG_2014.at(""), "{}", measure.id);
        assert!(!row(measure).contains('\n') && row(measure).matches(';').count() == 16, "{}", measure.id);
    }
}

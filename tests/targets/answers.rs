//! Answers of Jobindsats: JSON of both forms where the text begins as JSON does, or else CSV.

use maaltal::calendar::Day;
use maaltal::jobindsats::{Answer, DimensionKind, Mark, Reading, Role, Threshold, Unit};
use maaltal::measure::{antal_personer, fuldtidspersoner, langtidsledige};
use maaltal::source::JOBINDSATS;

/// An answer, read by default and as a caller can say.
pub fn answers(input: &[u8]) {
    let text = super::text(input);
    let own = Reading {
        threshold: Threshold::default(),
        empty: Mark::Missing,
        marks: &[("*", Mark::Withheld), ("..", Mark::NotApplicable)],
        columns: &[("x", Role::Dimension(DimensionKind::Other)), ("y", Role::Measure(Unit::PercentagePoints))],
    };
    for reading in [Reading::default(), own] {
        let is_json = text.trim_start().starts_with(['[', '{']);
        match if is_json { reading.json(text) } else { reading.csv(text) } {
            Ok(answer) => read(&answer),
            Err(problems) => assert!(problems.iter().all(|problem| !problem.to_string().is_empty())),
        }
    }
}

fn read(answer: &Answer) {
    super::round_trip(answer);
    let dimensions: Vec<&str> = answer.dimensions().iter().map(|dimension| dimension.label.as_str()).collect();
    assert!(answer.by(&dimensions).is_ok_and(|parts| parts.count() <= answer.rows().len()));
    let read = Day::ymd(2026, 11, 22);
    let measures = [
        &langtidsledige::STAR,
        &langtidsledige::STAR_FULL_TIME_PERSONS,
        &antal_personer::STAR_DAGPENGE,
        &fuldtidspersoner::STAR_DAGPENGE,
    ];
    for row in answer.rows() {
        assert_eq!((row.entries.len(), row.cells.len()), (dimensions.len(), answer.measures().len()));
        for (column, measure) in
            (0..=answer.measures().len()).flat_map(|column| measures.map(|measure| (column, measure)))
        {
            match answer.published(row, column, measure, JOBINDSATS.at(""), read) {
                Ok(published) => assert!(!published.figure.to_string().is_empty()),
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
    }
}

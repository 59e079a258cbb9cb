//! Every definition against the vectors of `tests/vectors`, which were derived by hand from its sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use maaltal::conformance::{self, Answer, Found, Reference, Subject, Vector};
use maaltal::evaluate::{Evidence, Request};
use maaltal::measure::{self, Measure, NoValue, Per, Persons, Published, Scoring};
use maaltal::place::Place;
use maaltal::quantity::{FullTimePersons, Percent, Value};

fn vectors() -> Vec<Vector> {
    conformance::vectors().unwrap()
}

#[test]
fn every_vector_comes_out() {
    let vectors = vectors();
    let mut references: BTreeMap<&str, Reference<'_>> = BTreeMap::new();
    let report = conformance::run(&vectors, |vector| {
        let of_id = |id| Reference::new(measure::find(id).unwrap());
        let own = vectors.iter().find(|own| own.definition == vector.definition).unwrap();
        references.entry(&own.definition).or_insert_with(|| of_id(&vector.definition)).answer(vector)
    });
    assert!(report.is_right(), "{report}");
    for definition in &report.definitions {
        assert!(definition.is_right() && definition.not_said.is_empty(), "{definition}");
    }
}

#[test]
fn every_definition_with_a_method_has_vectors() {
    let vectors = vectors();
    assert!(vectors.len() >= 200);
    for measure in measure::ALL {
        let has_method = !matches!(measure.scoring, Scoring::NoMethod { .. });
        let id = measure.id.to_string();
        let own = vectors.iter().filter(|vector| vector.definition == id).count();
        assert_eq!(own > 0, has_method, "{id} has {own} vectors");
    }
}

#[test]
fn names_are_unique() {
    let vectors = vectors();
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert_eq!(names.len(), vectors.len(), "a name stands twice");
}

#[test]
fn every_vector_gives_a_reason() {
    for vector in vectors() {
        assert!(vector.because.ends_with('.'), "{} gives no reason", vector.name);
    }
}

/// The package holds every file of the folder, each with the vectors of one name.
#[test]
fn every_file_is_read_and_holds_one_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut names = vectors().into_iter().map(|vector| vector.name).peekable();
    for file in files {
        let read = conformance::read(&fs::read_to_string(&file).unwrap()).unwrap();
        for vector in read {
            let name = vector.definition.split([':', '@']).nth(1);
            assert_eq!(name, file.file_stem().and_then(|stem| stem.to_str()), "{} stands elsewhere", vector.name);
            assert_eq!(names.next().as_ref(), Some(&vector.name), "{} is not in the package", file.display());
        }
    }
    assert_eq!(names.next(), None);
}

/// What was found of a vector, where its definition covers the period.
fn found(vector: &Vector) -> Option<(&Found, &'static Measure<'static>)> {
    match &vector.expect {
        Answer::Found(found) => Some((found, measure::find(&vector.definition).unwrap())),
        Answer::Refused => None,
    }
}

/// The table and the evidence say what the tally of the vector says.
#[test]
fn the_country_and_the_evidence_are_the_tally() {
    for vector in vectors() {
        let Some((expected, measure)) = found(&vector) else { continue };
        let mut request = Request::new();
        let question = request.ask(measure, vector.period).unwrap();
        let prepared = request.prepare();
        let (finding, table) = match &vector.subject {
            Subject::Person(person) => (prepared.finding(question, &person.view()), prepared.tally([person.view()])),
            Subject::Company(company) => {
                (prepared.company_finding(question, &company.view()), prepared.tally_companies([company.view()]))
            }
        };
        assert_eq!(table.tally(question, Place::Country).counted(), Some(expected.tally), "{}", vector.name);
        let all = expected.tally.all_in();
        let above = (expected.tally.numerator, all.numerator);
        let below = (expected.tally.denominator, all.denominator);
        match finding.counted().unwrap().evidence {
            Evidence::Spells { certain, possible } => assert_eq!((certain, possible), above),
            Evidence::Length { days, possible_days, spells, possible_spells } => {
                assert_eq!([(days, possible_days), (spells, possible_spells)], [above, below]);
            }
            Evidence::Followed { followed, possibly_followed, spells, possible_spells } => {
                assert_eq!([(followed, possibly_followed), (spells, possible_spells)], [above, below]);
            }
            _ => {}
        }
    }
}

/// Full-time persons are taken over the units of the vector, and a share is of what the vector says and of nothing else.
#[test]
fn the_values_follow_from_the_tally() {
    for vector in vectors() {
        let Some((expected, measure)) = found(&vector) else { continue };
        let (period, tally) = (vector.period, &expected.tally);
        if let Some(of) = expected.of {
            let persons = FullTimePersons::of(tally.numerator, of).unwrap();
            assert_eq!(measure.full_time_persons(period, tally), Ok(persons), "{}", vector.name);
            if expected.per.is_none() {
                assert_eq!(measure.value_over(period, tally), Ok(Value::FullTimePersons(persons)), "{}", vector.name);
            }
        }
        match expected.per {
            Some(per) => {
                assert_eq!(measure.value_over(period, tally), Err(NoValue::NeedsDivisor(per)), "{}", vector.name);
            }
            None => {
                assert!(!matches!(measure.scoring, Scoring::Persons(Persons { published: Published::ShareOf(_), .. })));
            }
        }
        if let Some(among) = vector.among {
            assert!(matches!(expected.per, Some(Per::Population(..) | Per::LabourForce(..))));
            let share = Percent::of(tally.numerator, expected.of.unwrap_or(1) * among).unwrap();
            assert_eq!(measure.value_per(period, tally, among), Ok(Value::Percent(share)), "{}", vector.name);
        }
        if let Some(weeks) = expected.weeks {
            assert_eq!(measure.value_over(period, tally), Ok(Value::Weeks(weeks)), "{}", vector.name);
        }
    }
}

//! Every definition against the vectors of `tests/vectors`, which were derived by hand from its sentence.

#[path = "vectors/read.rs"]
mod read;

use std::collections::BTreeSet;

use maaltal::measure::{self, Scoring};

/// Vectors that the definitions do not follow, with what is at issue. They are kept as they were derived.
const DISPUTED: &[(&str, &str)] = &[
    ("star_paabegyndte_forloeb_a_dagpenge__end_unknown", ONE_SPELL),
    ("star_paabegyndte_forloeb_foertidspension__end_before_unknown", ONE_SPELL),
    ("star_afsluttede_forloeb_a_dagpenge__end_unknown", ONE_SPELL),
    ("star_afsluttede_forloeb_a_dagpenge__end_unknown_before_the_period", ONE_SPELL),
    ("star_paabegyndte_forloeb_a_dagpenge__data_end_before", WHOLE_MONTH),
    ("star_paabegyndte_forloeb_a_dagpenge__data_end_while_it_runs", WHOLE_MONTH),
    ("star_paabegyndte_forloeb_a_dagpenge__data_end_while_one_of_before_runs", WHOLE_MONTH),
    ("star_afsluttede_forloeb_a_dagpenge__data_end_before", WHOLE_MONTH),
    ("star_afsluttede_forloeb_a_dagpenge__data_end_while_it_runs", WHOLE_MONTH),
    ("star_afsluttede_forloeb_a_dagpenge__data_begin_with_its_last_day", WHOLE_MONTH),
    ("star_paabegyndte_forloeb_foertidspension__data_end_while_it_runs", DAY_WITHOUT),
];

const ONE_SPELL: &str = "a spell that nobody knows the end of ends once and begins once; its days in doubt are taken as spells of \
                         every other day";
const WHOLE_MONTH: &str =
    "spells are parted by a whole month, and of the days that the data do not cover every other is taken as one";
const DAY_WITHOUT: &str = "a day that follows a day on the benefit begins no spell, and is taken as one that can";

#[test]
fn every_vector_comes_out() {
    let vectors = read::all();
    let mut failed = Vec::new();
    for vector in &vectors {
        let measure = measure::find(&vector.definition).unwrap();
        let disputed = DISPUTED.iter().any(|(name, _)| *name == vector.name);
        match (vector.difference(measure), disputed) {
            (Some(difference), false) => failed.push(format!("{}\n  {}\n  {difference}", vector.name, vector.because)),
            (None, true) => failed.push(format!("{} is disputed, and comes out", vector.name)),
            (None, false) | (Some(_), true) => {}
        }
    }
    assert!(failed.is_empty(), "{} of {} vectors fail:\n\n{}", failed.len(), vectors.len(), failed.join("\n\n"));
}

#[test]
fn every_definition_with_a_method_has_vectors() {
    let vectors = read::all();
    assert!(vectors.len() >= 200);
    for measure in measure::ALL {
        let has_method = !matches!(measure.scoring, Scoring::NoMethod { .. });
        let id = measure.id.to_string();
        let own = vectors.iter().filter(|vector| vector.definition == id).count();
        assert_eq!(own > 0, has_method, "{id} has {own} vectors");
    }
}

#[test]
fn names_are_unique_and_disputes_name_vectors() {
    let vectors = read::all();
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert_eq!(names.len(), vectors.len(), "a name stands twice");
    for (name, at_issue) in DISPUTED {
        assert!(names.contains(name), "no vector is called {name}: {at_issue}");
    }
}

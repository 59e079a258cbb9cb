//! Every definition against the vectors of `tests/vectors`, which were derived by hand from its sentence.

#[path = "vectors/read.rs"]
mod read;

use std::collections::BTreeSet;

use maaltal::measure::{self, Scoring};

/// Vectors that the definitions do not follow, with what is at issue. They are kept as they were derived.
const DISPUTED: &[(&str, &str)] = &[];

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

//! Every definition against the vectors of `tests/vectors`, which were derived by hand from its sentence.

#[path = "vectors/read.rs"]
mod read;

use std::collections::BTreeSet;

use maaltal::measure::{self, Scoring};

#[test]
fn every_vector_comes_out() {
    let vectors = read::all();
    let mut failed = Vec::new();
    for vector in &vectors {
        let measure = measure::find(&vector.definition).unwrap();
        if let Some(difference) = vector.difference(measure) {
            failed.push(format!("{}\n  {}\n  {difference}", vector.name, vector.because));
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
fn names_are_unique() {
    let vectors = read::all();
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert_eq!(names.len(), vectors.len(), "a name stands twice");
}

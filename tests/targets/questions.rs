//! Questions of the conformance kit, a line of JSON each, and lists of vectors.

use maaltal::conformance::{self, Answer, Reference, Subject, Vector};
use maaltal::measure;

/// A list of vectors is held against this crate; any other text is a question.
pub fn questions(input: &[u8]) {
    let text = super::text(input);
    if !text.starts_with('[') {
        match conformance::reply(text) {
            Ok(answer) => assert!(serde_json::from_str::<Option<Answer>>(&answer).is_ok(), "{answer}"),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
        return;
    }
    let vectors = match conformance::read(text) {
        Ok(vectors) => vectors,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    super::round_trip(&vectors);
    let answer = |vector: &Vector| Reference::new(measure::find(&vector.definition).ok()?).answer(vector);
    let report = conformance::run(&vectors, answer);
    let held: usize = report.definitions.iter().map(|own| own.right + own.failures.len() + own.not_answered).sum();
    assert_eq!(held, vectors.len(), "{report}");
    for vector in &vectors {
        // As a program answers it.
        let question = serde_json::to_string(&vector.question()).unwrap_or_default();
        if measure::find(&vector.definition).is_err() {
            assert!(conformance::reply(&question).is_err(), "{question}");
            continue;
        }
        let of_its_time = match &vector.subject {
            Subject::Person(person) => person.view().history.spells().iter().all(|spell| spell.in_force().is_ok()),
            Subject::Company(_) => true,
        };
        if !of_its_time {
            assert!(conformance::reply(&question).is_err(), "{question}");
            continue;
        }
        let reply = conformance::reply(&question).unwrap_or_else(|error| panic!("{question}: {error}"));
        let reply: Option<Answer> = serde_json::from_str(&reply).unwrap_or_else(|error| panic!("{reply}: {error}"));
        assert_eq!(reply, answer(vector), "{question}");
    }
}

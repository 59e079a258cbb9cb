//! What an explanation says, whole, held by `data/explanations.txt`: of the vectors, in their order, every one with a line
//! that, beside its title and its source, differs from all before it in more than its digits. Read it as a citizen would. `MAALTAL_WRITE_EXPLANATIONS=1` writes it
//! anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its file must stop")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use maaltal::conformance::{self, Answer, Subject, Vector};
use maaltal::evaluate::{Language, Request};
use maaltal::measure;

/// The explanation of a vector in both languages, unless its definition refuses the period.
fn explained(vector: &Vector) -> Option<String> {
    let Answer::Found(_) = &vector.expect else { return None };
    let mut request = Request::new();
    let question = request.ask(measure::find(&vector.definition).unwrap(), vector.period).unwrap();
    let prepared = request.prepare();
    let in_language = |language| match &vector.subject {
        Subject::Person(person) => prepared.explain(question, &person.view(), language),
        Subject::Company(company) => prepared.explain_company(question, &company.view(), language),
    };
    Some(format!("{}\n{}", in_language(Language::Danish).trim_end(), in_language(Language::English).trim_end()))
}

/// A line with its digits alike; of the line of a spell, what follows its name.
fn shape(line: &str) -> String {
    let told = if line.starts_with(' ') { line.trim_start_matches(|sign: char| !sign.is_ascii_digit()) } else { line };
    let alike = told.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign });
    let mut shape: Vec<char> = alike.collect();
    shape.dedup_by(|one, other| (*one, *other) == ('0', '0'));
    shape.into_iter().collect()
}

#[test]
fn explanations_read_as_they_did() {
    let (mut seen, mut text) = (BTreeSet::new(), String::new());
    for vector in conformance::vectors().unwrap() {
        let Some(own) = explained(&vector) else { continue };
        let title_or_source =
            |line: &str| [&vector.definition, "Kilde", "Source"].iter().any(|own| line.starts_with(*own));
        let told = own.lines().filter(|line| !title_or_source(line));
        let shapes: Vec<String> = told.map(shape).collect();
        if shapes.iter().any(|shape| !seen.contains(shape)) {
            writeln!(text, "{} ({}, {})\n{own}\n", vector.name, vector.definition, vector.period).unwrap();
        }
        seen.extend(shapes);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/explanations.txt");
    if std::env::var_os("MAALTAL_WRITE_EXPLANATIONS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap();
    let differs = known.lines().zip(text.lines()).position(|(known, own)| known != own);
    if let Some(at) = differs {
        let line = |text: &str| text.lines().nth(at).unwrap_or_default().to_owned();
        assert_eq!(line(&text), line(&known), "line {} of {}", at + 1, path.display());
    }
    assert_eq!(text.len(), known.len(), "{} ends elsewhere", path.display());
}

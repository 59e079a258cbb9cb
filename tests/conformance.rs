//! The conformance kit itself: it says right of what is right, and catches what is wrong by name.

use maaltal::change;
use maaltal::conformance::{self, Answer, Aspect, Margin, Reference, Subject, Vector};
use maaltal::evaluate::Verdict;
use maaltal::measure::{Amount, Measure, MeasureId, Persons, Scoring, Test, Time, langtidsledige};
use maaltal::quantity::Tally;

const LANGTIDSLEDIGE: &str = "bm:langtidsledige@2014";

fn own(definition: &str) -> Vec<Vector> {
    let mut vectors = conformance::vectors().unwrap();
    vectors.retain(|vector| vector.definition == definition);
    vectors
}

/// The goal of 2014 with another amount of time.
fn with_amount<'a>(counted: &'a mut Vec<Test<'static>>, amount: Amount) -> Measure<'a> {
    let Scoring::Persons(persons) = langtidsledige::BM_2014.scoring else { unreachable!() };
    let [Test::Time(time)] = *persons.counted else { unreachable!() };
    counted.push(Test::Time(Time { amount, ..time }));
    Measure { scoring: Scoring::Persons(Persons { counted, ..persons }), ..langtidsledige::BM_2014 }
}

// The error of 2018: persons under the threshold taken instead of persons over it, by whoever implements the sentence.
#[test]
fn a_comparison_turned_around_is_caught_by_name() {
    let vectors = own(LANGTIDSLEDIGE);
    let mut reference = Reference::new(&langtidsledige::BM_2014);
    let turned = |answer| match answer {
        Answer::Found(found) if found.verdict == Verdict::Met => Answer::of(Verdict::NotMet, Tally::of(0, 1)),
        Answer::Found(found) if found.verdict == Verdict::NotMet => Answer::of(Verdict::Met, Tally::of(1, 1)),
        other => other,
    };
    let report = conformance::run(&vectors, |vector| reference.answer(vector).map(turned));
    assert!(!report.is_right() && report.right().count() == 0);
    let failures = &report.definitions[0].failures;
    for name in ["just_enough", "one_short"] {
        let name = format!("bm_langtidsledige_2014__{name}");
        let failure = failures.iter().find(|failure| failure.vector.name == name).unwrap();
        let aspects: Vec<Aspect> = failure.differences.iter().map(|difference| difference.aspect).collect();
        assert_eq!(aspects, [Aspect::Verdict, Aspect::Tally]);
        assert!(report.to_string().contains(&failure.vector.because));
    }
    // What is not said is neither right nor wrong, and is told.
    assert!(report.definitions[0].not_said.contains(&Aspect::Margin));
}

#[test]
fn what_a_wrong_threshold_was_read_as_is_told() {
    let vectors = own(LANGTIDSLEDIGE);
    for (amount, read) in [(Amount::AtLeast(43), "AtLeast(43)"), (Amount::AtLeast(41), "AtLeast(41)")] {
        let mut counted = Vec::new();
        let wrong = with_amount(&mut counted, amount);
        let mut implementation = Reference::new(&wrong);
        let report = conformance::run(&vectors, |vector| implementation.answer(vector));
        assert!(!report.is_right());
        let changes = conformance::as_if(&langtidsledige::BM_2014, &vectors, |vector| implementation.answer(vector));
        assert!(changes.iter().any(|change| change.ends_with(read)), "{changes:?}");
    }
    let mut right = Reference::new(&langtidsledige::BM_2014);
    let changes = conformance::as_if(&langtidsledige::BM_2014, &vectors, |vector| right.answer(vector));
    assert!(changes.is_empty(), "nothing is wrong");
}

#[test]
fn an_implementation_of_nothing_is_not_right() {
    let vectors = own(LANGTIDSLEDIGE);
    let report = conformance::run(&vectors, |_| None);
    assert!(!report.is_right());
    assert_eq!(report.definitions[0].not_answered, vectors.len());
    assert_eq!(report.to_string(), format!("{LANGTIDSLEDIGE}: not answered\n0 of 1 definitions right"));
    assert!(!conformance::run([], |_| None).is_right());
}

#[test]
fn a_period_that_must_be_refused_is_no_figure() {
    let vectors = own(LANGTIDSLEDIGE);
    let refused: Vec<&Vector> = vectors.iter().filter(|vector| vector.expect == Answer::Refused).collect();
    assert!(!refused.is_empty());
    let report = conformance::run(refused.iter().copied(), |_| Some(Answer::of(Verdict::Met, Tally::of(1, 1))));
    let difference = &report.definitions[0].failures[0].differences[0];
    assert_eq!(difference.to_string(), "refused: expected refused, found answered");
}

#[test]
fn every_answer_reads_back() {
    for vector in conformance::vectors().unwrap() {
        let text = serde_json::to_string(&vector.expect).unwrap();
        assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), vector.expect, "{}", vector.name);
    }
}

/// A vector is read as it is written; its question is the vector without what comes out.
#[test]
fn every_vector_reads_back() {
    for vector in conformance::vectors().unwrap() {
        let mut form = serde_json::to_value(&vector).unwrap();
        assert_eq!(serde_json::from_value::<Vector>(form.clone()).unwrap(), vector);
        let fields = form.as_object_mut().unwrap();
        fields.remove("because");
        fields.remove("expect");
        fields.extend(vector.expectation.map(|expectation| ("expectation".to_owned(), expectation.into())));
        assert_eq!(serde_json::to_value(vector.question()).unwrap(), form, "{}", vector.name);
    }
}

/// Through text and back the crate agrees with itself: asked as a program would be.
#[test]
fn the_crate_answers_its_own_questions() {
    let vectors = conformance::vectors().unwrap();
    // A vector may tell that a benefit counts on days on which it did not exist; of a person that is refused.
    let of_its_time = |vector: &&Vector| match &vector.subject {
        Subject::Person(person) => person.view().history.spells().iter().all(|spell| spell.in_force().is_ok()),
        Subject::Company(_) => true,
    };
    let (asked, refused): (Vec<&Vector>, Vec<&Vector>) = vectors.iter().partition(of_its_time);
    let reply = |vector: &Vector| conformance::reply(&serde_json::to_string(&vector.question()).unwrap());
    let report = conformance::run(asked, |vector| serde_json::from_str(&reply(vector).unwrap()).unwrap());
    assert!(report.is_right(), "{report}");
    for vector in refused {
        let why = reply(vector).unwrap_err().to_string();
        assert!(
            why.starts_with(&format!("{}: person.spells[", vector.name)) && why.contains("did not exist on"),
            "{why}"
        );
    }
    assert!(report.definitions.iter().all(|definition| definition.not_said.is_empty() && definition.not_answered == 0));
    let other = PERSON.replacen(r#""because": "why.", "#, "", 1);
    let (question, _) = other.split_once(",\n    \"expect\"").unwrap();
    let refused = conformance::reply(&format!("{question}}}")).unwrap_err().to_string();
    assert!(refused.starts_with("own__one: definition: «own:one»"), "{refused}");
}

/// Of a line among many its own number would always be 1, so only the column is told.
#[test]
fn a_line_that_is_no_question_is_told_in_plain_words() {
    for (line, message) in [
        ("", "there is no question: a question is a line of JSON"),
        (" \r", "there is no question"),
        ("hello", "not JSON: expected value at column 1"),
        ("{\"name\": \"a\"", "not JSON: EOF while parsing an object at column 12"),
        ("{\"name\": \"a\"}", "a: missing field `definition` at column 13"),
        ("[1", "not JSON: EOF while parsing a list at column 2"),
        ("1", "invalid type: integer `1`, expected a record, such as { \"name\": …, "),
        ("{} {}", "not JSON: trailing characters at column 4"),
    ] {
        let refused = conformance::reply(line).unwrap_err().to_string();
        assert!(refused.starts_with(message) && !refused.contains("line 1 "), "{refused}");
    }
}

#[test]
fn a_question_of_several_lines_is_told_by_line_and_column() {
    for (question, message) in [
        ("{\"name\": \"a\",\n\"definition\": }", "not JSON: expected value at line 2 column 15"),
        ("{\"name\": \"a\",\n\"definition\": \"b\"}", "a: missing field `period` at line 2 column 18"),
    ] {
        assert_eq!(conformance::reply(question).unwrap_err().to_string(), message);
    }
}

const PERSON: &str = r#"{"name": "own__one", "because": "why.", "definition": "own:one", "period": "2012M12",
    "person": {"born": null, "residences": [], "education": null,
        "spells": [{"status": "ordinaert_arbejde", "from": "2012-01-02", "to": "", "hours_per_week": "18,5"}],
        "covered": {"as_of": "2012-12-31"}},
    "expect": {"verdict": "met", "tally": {"numerator": 1, "denominator": 1, "undetermined": {"numerator": 0, "denominator": 0}}}}"#;

/// What is wrong is said with the vector and the field.
#[test]
fn what_cannot_be_is_refused() {
    let read = |text: &str| conformance::read(&format!("[{text}]"));
    assert!(matches!(read(PERSON).unwrap()[0].subject, Subject::Person(_)));
    for (good, bad, message) in [
        ("\"met\"", "\"yes\"", "[0].expect.verdict: unknown variant `yes`"),
        ("\"verdict\": \"met\", ", "", "[0].expect: missing field `verdict`"),
        ("\"verdict\": \"met\"", "\"refused\": true", "[0].expect.tally: unknown field `tally`"),
        ("18,5", "18.5", "[0].person.spells[0].hours_per_week: "),
        ("18,5", "0,005", "[0].person.spells[0].hours_per_week: "),
        ("\"to\": \"\"", "\"to\": \"2012-01-01\"", "[0].person.spells[0]"),
        ("2012M12", "2012M13", "[0].period: "),
        ("\"born\"", "\"birth\"", "[0].person.birth: unknown field `birth`"),
        ("\"person\"", "\"company\"", "[0].company."),
        ("\"person\"", "\"persons\"", "[0].persons: unknown field `persons`"),
    ] {
        let error = read(&PERSON.replacen(good, bad, 1)).unwrap_err().to_string();
        assert!(error.starts_with(message), "{error}");
    }
    assert!(conformance::read("[").is_err() && conformance::read("{}").is_err());
}

#[test]
fn a_margin_that_is_null_is_said() {
    let answer = |margin: &str| -> Margin {
        let tally = r#"{"numerator":0,"denominator":0,"undetermined":{"numerator":0,"denominator":0}}"#;
        let text = format!(r#"{{"verdict":"outside","tally":{tally}{margin}}}"#);
        let Answer::Found(found) = serde_json::from_str(&text).unwrap() else { unreachable!() };
        found.margin
    };
    assert_eq!(answer(""), Margin::NotSaid);
    assert_eq!(answer(r#","margin":null"#), Margin::NotInUnits);
    assert_eq!(answer(r#","margin":3"#), Margin::Units(3));
}

/// A caller's own definition with vectors of the caller's own.
#[test]
fn a_definition_without_a_case_on_each_side_is_told() {
    let id = MeasureId::without_edition("own", "one");
    let measure = Measure { id, ..langtidsledige::BM_2014 };
    let vectors = conformance::read(&format!(
        "[{}]",
        PERSON.replace("ordinaert_arbejde", "a_dagpenge").replace(", \"hours_per_week\": \"18,5\"", "")
    ))
    .unwrap();
    let covered = conformance::coverage(&measure, &vectors);
    assert!(covered.unseen.iter().any(|change| change.ends_with("-> AtLeast(43)")), "{covered}");
    assert!(covered.seen.iter().any(|(change, _)| change.ends_with("a_dagpenge removed")), "{covered}");
    assert!(covered.to_string().starts_with("own:one: "));
}

/// No change of a definition is the definition, and each is told apart from the others by its words.
#[test]
fn every_change_changes() {
    for measure in maaltal::measure::ALL {
        let changes = change::changes(measure);
        assert_eq!(changes.is_empty(), measure.no_method().is_some(), "{}", measure.id);
        for change in &changes {
            assert_ne!(change.measure, **measure, "{}: {change}", measure.id);
        }
    }
}

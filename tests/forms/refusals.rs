//! What stands where another thing is wanted: each refusal names the field and says what it wants in words that need no Rust.

use std::collections::BTreeMap;
use std::fmt::Debug;

use maaltal::company::CompanyBuf;
use maaltal::conformance::Vector;
use maaltal::dream::{CodeListBuf, LIST_2016};
use maaltal::evaluate::{Answer, Finding, Request, TableRow};
use maaltal::forms::Each;
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::outcome::ActualsBuf;
use maaltal::person::PersonBuf;
use maaltal::place::{Municipality, Place};
use maaltal::plan::Plan;
use maaltal::population::Population;
use maaltal::rows::SpellRow;
use maaltal::{conformance, jobindsats};
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

use super::mutated::{at, documents, places, subjects};
use super::refused;

/// Words that a reader of a file need not know.
const OF_RUST: [&str; 20] = [
    "u8", "u16", "u32", "u64", "usize", "i8", "i16", "i32", "i64", "f64", "bool", "str", "struct", "enum", "tuple",
    "newtype", "sequence", "nonzero", "Option", "Vec",
];

fn is_of_rust(message: &str) -> bool {
    let word = |c: char| !c.is_alphanumeric() && c != '_';
    // What stands there is told as it stands, and names of the file's own are between backticks.
    let own = message.split('`').step_by(2).flat_map(|part| part.split('"').step_by(2));
    own.flat_map(|part| part.split(word))
        .any(|word| OF_RUST.contains(&word) || word.ends_with("Form") || word.ends_with("Buf") || word == "map")
}

/// Puts a value of each other type in the place of each field and item.
fn says_in_plain_words<T: DeserializeOwned + Debug>(form: &Value) {
    let mut all = Vec::new();
    places(form, &mut Vec::new(), &mut all);
    let others = [
        json!(null),
        json!(true),
        json!(0.5),
        json!(-1),
        json!(70_000),
        json!("x"),
        json!([]),
        json!([1]),
        json!({ "x": 1 }),
    ];
    let mut told = Vec::new();
    for way in &all {
        for other in &others {
            let mut form = form.clone();
            *at(&mut form, way).unwrap() = other.clone();
            let Err(error) = from_value::<T>(form) else { continue };
            let error = error.to_string();
            // The field, or one around it that it makes wrong.
            let fields: Vec<&String> = way.iter().rev().filter(|step| step.parse::<usize>().is_err()).take(3).collect();
            let is_named = fields.is_empty() || fields.iter().any(|field| error.contains(field.as_str()));
            if is_of_rust(&error) || !is_named {
                told.push(format!("{}: {other}: {error}", way.join(".")));
            }
        }
    }
    assert!(
        told.is_empty(),
        "{} of {}:\n{}",
        told.len(),
        std::any::type_name::<T>(),
        told[..told.len().min(40)].join("\n")
    );
}

#[test]
fn a_field_of_another_type_is_told_in_plain_words() {
    says_in_plain_words::<PersonBuf>(&subjects("person", include_str!("../vectors/uddannelsesgrad.json"))[0]);
    says_in_plain_words::<CompanyBuf>(&subjects("company", include_str!("../vectors/samarbejdsgrad.json"))[0]);
    says_in_plain_words::<Population<String>>(&documents::population());
    // An answer is no record: what stands around it names the field.
    for finding in documents::findings() {
        says_in_plain_words::<Each<Answer<Finding>>>(&finding);
    }
    says_in_plain_words::<Request<'static>>(&json!([{ "measure": "bm:langtidsledige@2014", "period": "2012M12" }]));
    says_in_plain_words::<TableRow>(&documents::table_row());
    says_in_plain_words::<ActualsBuf>(&documents::actuals());
    says_in_plain_words::<jobindsats::Answer>(&documents::jobindsats_answer());
    let mut list = to_value(CodeListBuf::from(&LIST_2016)).unwrap();
    list["codes"].as_array_mut().unwrap().truncate(2);
    says_in_plain_words::<CodeListBuf>(&list);
}

#[test]
fn a_field_of_a_plan_is_told_in_plain_words() {
    let text = include_str!("../../examples/plans/esbjerg_2014.toml");
    let plan = to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap();
    says_in_plain_words::<Plan>(&plan);
    // In TOML, which shows the line.
    let start = "title = ''\npublisher = ''\npublished = ''\n";
    for (lines, shown, said) in [
        ("[[targets]]\nname = 3\n", "name = 3", "expected a string"),
        ("targets = [3]\n", "targets = [3]", "expected a record, such as { \"name\": …"),
    ] {
        let message = toml::from_str::<Plan>(&format!("{start}{lines}")).unwrap_err().to_string();
        assert!(!is_of_rust(&message) && message.contains(shown) && message.contains(said), "{message}");
    }
}

#[test]
fn a_vector_is_told_in_plain_words() {
    let vectors: Vec<Value> = serde_json::from_str(include_str!("../vectors/samarbejdsgrad.json")).unwrap();
    says_in_plain_words::<Vector>(&vectors[0]);
}

#[test]
fn what_is_no_record_is_told_with_its_fields() {
    let message = refused::<Coverage>(json!("2012-12-31"));
    assert_eq!(
        message,
        "invalid type: string \"2012-12-31\", expected a record, such as { \"from\": …, \"as_of\": … }"
    );
    let message =
        refused::<PersonBuf>(json!({ "residences": [], "spells": [3], "covered": { "as_of": "2012-12-31" } }));
    let start = "spells[0]: invalid type: integer `3`, expected a record, such as { \"status\": …, \"visitation\": …, \"from\": …";
    assert!(message.starts_with(start), "{message}");
    let degree = json!({ "status": "sygedagpenge", "from": "2012-01-02", "to": "", "degree": 300 });
    assert_eq!(
        refused::<Spell>(degree),
        "degree: invalid value: integer `300`, expected a whole number from 0 to 255, such as 50"
    );
}

fn early() -> Value {
    json!({ "status": "uddannelseshjaelp", "from": "2012-01-01", "to": "2013-12-31" })
}

const EARLY: &str = "uddannelseshjælp did not exist on 2012-01-01; it was in force from 2014-01-01 to 2025-06-30";

fn person(spells: &[Value]) -> Value {
    json!({ "residences": [], "spells": spells, "covered": { "as_of": "2014-12-31" } })
}

#[test]
fn a_benefit_outside_its_time_is_refused_by_every_form() {
    assert_eq!(refused::<Spell>(early()), format!("status: {EARLY}"));
    let history = json!({ "spells": [early()], "covered": { "as_of": "2014-12-31" } });
    assert_eq!(refused::<HistoryBuf>(history), format!("spells[0].status: {EARLY}"));
    let current = json!({ "status": "a_dagpenge", "from": "2012-01-01", "to": "" });
    assert_eq!(refused::<PersonBuf>(person(&[current.clone(), early()])), format!("spells[1].status: {EARLY}"));
    let mut row = early();
    row["key"] = json!("a");
    assert_eq!(refused::<SpellRow>(row.clone()), format!("status: {EARLY}"));
    let population = json!({
        "covered": { "as_of": "2014-12-31" }, "persons": [{ "key": "a" }], "residences": [], "educations": [], "spells": [row],
    });
    assert_eq!(refused::<Population<String>>(population), format!("spells, line 1, status: {EARLY}"));
    let question = json!({ "name": "borger 1", "definition": "bm:langtidsledige@2014", "period": "2012M12", "person": person(&[early()]) });
    let refused = conformance::reply(&question.to_string()).unwrap_err().to_string();
    assert!(refused.starts_with(&format!("borger 1: person.spells[0].status: {EARLY}")), "{refused}");
    // One of its days is enough, and a duplicate is no error.
    let mut lasting = early();
    lasting["to"] = json!("2014-01-01");
    let read: PersonBuf = from_value(person(&[lasting.clone(), current, lasting])).unwrap();
    assert_eq!(read.view().history.spells().len(), 2);
}

type ByKey<T> = Each<BTreeMap<String, T>>;

#[test]
fn one_of_several_is_named() {
    let list = json!([person(&[]), person(&[early()])]);
    assert_eq!(refused::<Each<Vec<PersonBuf>>>(list), format!("[1].spells[0].status: {EARLY}"));
    let by_key = json!({ "anna": person(&[]), "bo": person(&[early()]) });
    assert_eq!(refused::<ByKey<PersonBuf>>(by_key.clone()), format!("bo.spells[0].status: {EARLY}"));
    let companies = json!({ "c1": { "months": [{ "from": "2016M05", "to": "2016M04" }], "contacts": [], "covered": { "as_of": "2016-12-31" } } });
    let message = refused::<ByKey<CompanyBuf>>(companies);
    assert!(message.starts_with("c1.months: the months end 2016M04"), "{message}");
    let read: ByKey<PersonBuf> = from_value(json!({ "anna": person(&[]) })).unwrap();
    assert_eq!(to_value(&read).unwrap(), json!({ "anna": person(&[]) }));
}

/// Every municipality of a document reads the same by its code and by its name.
fn either<T: DeserializeOwned + PartialEq + Debug>(form: &Value) {
    let text = form.to_string();
    let mut seen = 0;
    for municipality in Municipality::all() {
        let (code, name) = (format!("\"{municipality}\""), format!("\"{}\"", municipality.name()));
        for (from, to) in [(&code, &name), (&name, &code)] {
            if text.contains(from.as_str()) {
                seen += 1;
                let other = text.replace(from.as_str(), to);
                let (one, other) = (serde_json::from_str::<T>(&text), serde_json::from_str::<T>(&other));
                assert_eq!(one.unwrap(), other.unwrap_or_else(|error| panic!("{from} as {to}: {error}")));
            }
        }
    }
    assert!(seen > 0, "{text}");
}

#[test]
fn a_municipality_is_read_by_code_or_name_wherever_a_place_stands() {
    for text in ["0561", "561", "Esbjerg", "Esbjerg Kommune", "esbjerg"] {
        assert_eq!(from_value::<Municipality>(json!(text)).unwrap(), Municipality::ESBJERG);
        assert_eq!(from_value::<Place>(json!(text)).unwrap(), Place::Municipality(Municipality::ESBJERG));
    }
    either::<PersonBuf>(&documents::population_person());
    either::<CompanyBuf>(&json!({
        "months": [{ "from": "2016M05", "to": "2016M05", "municipality": "0561", "employees": 3 }],
        "contacts": [{ "kind": "mentor", "job_centre": "0563", "from": "2016-05-02", "to": "" }],
        "covered": { "as_of": "2016-12-31" },
    }));
    either::<TableRow>(&documents::table_row());
    either::<ActualsBuf>(&documents::actuals());
    either::<jobindsats::Answer>(&documents::jobindsats_answer());
    either::<conformance::Answer>(&documents::answer_of_places());
    let twice = documents::answer_of_places().to_string().replace("\"0563\"", "\"Esbjerg\"");
    let message = refused::<conformance::Answer>(serde_json::from_str(&twice).unwrap());
    assert!(message.contains("places: «Esbjerg» stands twice"), "{message}");
}

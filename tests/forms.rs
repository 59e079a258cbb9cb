//! Forms for storage and exchange: what is written reads back, reading goes through the constructors, so that no file can
//! build an invalid value, and a refusal names the field. Each form keeps to its schema.
//!
//! | file | forms |
//! |---|---|
//! | `forms/words.rs` | one word: dates, periods, places, members of catalogues, definitions by id |
//! | `forms/quantities.rs` | tallies, exact figures, printed figures |
//! | `forms/people.rs` | spells, histories, persons, companies, rows, populations |
//! | `forms/answers.rs` | requests, findings, tables, comparisons, memberships |
//! | `forms/plans.rs` | targets and plans |
//! | `forms/outcomes.rs` | actual figures, outcomes, paths, peers, totals |
//! | `forms/registers.rs` | answers of Jobindsats, codes of DREAM |
//! | `forms/refusals.rs` | what stands where another thing is wanted: refused by field, in plain words |
//! | `forms/mutated.rs` | forms of values with something changed: refused, or another value's |

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "forms/answers.rs"]
mod answers;
#[path = "forms/mutated.rs"]
mod mutated;
#[path = "forms/outcomes.rs"]
mod outcomes;
#[path = "forms/people.rs"]
mod people;
#[path = "forms/plans.rs"]
mod plans;
#[path = "forms/quantities.rs"]
mod quantities;
#[path = "forms/refusals.rs"]
mod refusals;
#[path = "forms/registers.rs"]
mod registers;
mod support;
#[path = "forms/words.rs"]
mod words;

use std::fmt::Debug;

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, to_value};

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(read, *value, "{text}");
    // Also from a value in memory, where no text can be borrowed.
    assert_eq!(from_value::<T>(to_value(value).unwrap()).unwrap(), *value, "{text}");
}

/// A value with the form it has in files.
fn form<T: Serialize + DeserializeOwned + PartialEq + Debug + JsonSchema>(value: &T, form: &Value) {
    written(value, form);
    assert_eq!(from_value::<T>(form.clone()).unwrap(), *value);
}

/// The form of a value that is only written, or read into a type of its own.
fn written<T: Serialize + JsonSchema>(value: &T, form: &Value) {
    assert_eq!(to_value(value).unwrap(), *form);
    let schema = schema_for!(T).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let wrong: Vec<String> = validator.iter_errors(form).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{form} does not keep to its schema: {wrong:?}");
}

/// The message with which a form is refused.
fn refused<T: DeserializeOwned + Debug>(form: Value) -> String {
    let text = form.to_string();
    match from_value::<T>(form) {
        Ok(value) => panic!("{text} was read as {value:?}"),
        Err(error) => error.to_string(),
    }
}

/// The form of a record with one field another, or without it.
fn altered(form: &Value, field: &str, value: Option<Value>) -> Value {
    let mut form = form.clone();
    let fields = form.as_object_mut().unwrap();
    match value {
        Some(value) => fields.insert(field.to_owned(), value),
        None => fields.remove(field),
    };
    form
}

//! The two JSON forms. Numbers are kept as written: none passes through a floating point number.

use core::fmt;
use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::problem::{At, Problem, Rule};
use super::raw::{RawAnswer, RawCell, RawColumn, problem};
use crate::Problems;

const FORMS: &str = "an answer is [{\"Variables\": […], \"Data\": [[…]]}] or {\"columns\": […], \"rows\": [[…]]}";
const COLUMN: &str =
    "a column is an object with a text as \"Name\" and as \"Label\", and in \"columns\" it can be a text";
const ROW: &str = "a row is an array of cells";

/// The members of an object, in order, each once.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members: Vec<(String, &RawValue)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
                    if members.len() > MOST_MEMBERS {
                        return Err(A::Error::custom("an object has more members than an answer can have"));
                    }
                    if members.iter().any(|(known, _)| *known == name) {
                        return Err(A::Error::custom(format_args!("the member «{name}» stands twice")));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// More than any answer has, and few enough to look through.
const MOST_MEMBERS: usize = 1000;

impl<'t> Members<'t> {
    /// Takes a member out.
    fn take(&mut self, name: &str) -> Option<&'t RawValue> {
        let position = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(position).1)
    }
}

/// Reads an answer of either form.
pub(super) fn read(text: &str) -> Result<RawAnswer<'_>, Problems<Problem>> {
    let answer: &RawValue = parse(text, At::Answer)?;
    let wrong = || one(At::Answer, Rule::Form { wanted: FORMS });
    let (object, [columns, rows], column): (_, _, fn(&RawValue) -> _) = match answer.get().as_bytes().first() {
        Some(b'[') => {
            let [object] = parse::<Vec<&RawValue>>(answer.get(), At::Answer)?[..] else { return Err(wrong()) };
            (object, ["Variables", "Data"], described)
        }
        Some(b'{') => (answer, ["columns", "rows"], labelled_or_described),
        _ => return Err(wrong()),
    };
    if !object.get().starts_with('{') {
        return Err(wrong());
    }
    let mut members: Members<'_> = parse(object.get(), At::Answer)?;
    let (Some(columns), Some(rows)) = (members.take(columns), members.take(rows)) else { return Err(wrong()) };
    let (Some(columns), Some(rows)) = (array(columns, At::Header)?, array(rows, At::Answer)?) else {
        return Err(wrong());
    };

    let mut problems = Vec::new();
    let columns = columns.into_iter().filter_map(|raw| {
        let column = column(raw);
        if column.is_none() {
            problems
                .push(Problem { value: raw.get().to_owned(), ..problem(At::Header, Rule::Form { wanted: COLUMN }) });
        }
        column
    });
    let columns: Vec<RawColumn> = columns.collect();
    let mut read = Vec::new();
    for (number, row) in (1..).zip(rows) {
        match array(row, At::Row(number)) {
            Ok(Some(cells)) => read.push((At::Row(number), cells.into_iter().map(cell).collect())),
            Ok(None) => problems
                .push(Problem { value: row.get().to_owned(), ..problem(At::Row(number), Rule::Form { wanted: ROW }) }),
            Err(errors) => problems.extend(errors),
        }
    }
    Problems::none_of(problems)?;
    Ok(RawAnswer { columns, rows: read, passed_over: members.0.into_iter().map(|(name, _)| name).collect() })
}

fn one(at: At, rule: Rule) -> Problems<Problem> {
    Problems::one(problem(at, rule))
}

fn parse<'t, T: Deserialize<'t>>(text: &'t str, at: At) -> Result<T, Problems<Problem>> {
    serde_json::from_str(text).map_err(|error| one(at, Rule::Json { message: error.to_string() }))
}

/// The elements of an array; `None` where it is none.
fn array(raw: &RawValue, at: At) -> Result<Option<Vec<&RawValue>>, Problems<Problem>> {
    if raw.get().starts_with('[') { parse(raw.get(), at).map(Some) } else { Ok(None) }
}

/// A text of JSON.
fn string(raw: &RawValue) -> Option<Cow<'_, str>> {
    let plain = raw.get().strip_prefix('"')?.strip_suffix('"')?;
    if plain.contains('\\') { serde_json::from_str(raw.get()).ok().map(Cow::Owned) } else { Some(Cow::Borrowed(plain)) }
}

fn labelled_or_described(raw: &RawValue) -> Option<RawColumn> {
    let labelled = string(raw).map(|label| RawColumn { name: String::new(), label: label.into_owned() });
    labelled.or_else(|| described(raw))
}

fn described(raw: &RawValue) -> Option<RawColumn> {
    let mut members: Members<'_> = serde_json::from_str(raw.get()).ok()?;
    let mut text = |name| members.take(name).and_then(string).map(Cow::into_owned);
    Some(RawColumn { name: text("Name")?, label: text("Label")? })
}

fn cell(raw: &RawValue) -> RawCell<'_> {
    let text = raw.get();
    match text.as_bytes().first() {
        Some(b'"') => string(raw).map_or(RawCell::Other(text), RawCell::text),
        Some(b'-' | b'0'..=b'9') => RawCell::Number(text),
        _ if text == "null" => RawCell::Nothing,
        _ => RawCell::Other(text),
    }
}

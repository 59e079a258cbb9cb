//! Forms of values with something changed in them: each is refused, or it is the form of another value. None of them panics,
//! and what is read is written and read the same again.

use std::fmt::Debug;

use maaltal::company::CompanyBuf;
use maaltal::dream::{CodeListBuf, LIST_2016};
use maaltal::evaluate::{Answer, Finding, Request, TableRow};
use maaltal::jobindsats;
use maaltal::measure::{langtidsledige, samarbejdsgrad};
use maaltal::outcome::{ActualsBuf, Outcome, Peers, Trajectory};
use maaltal::person::PersonBuf;
use maaltal::plan::Plan;
use maaltal::population::Population;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json, to_value};

use super::support;

/// What a field or an item can become.
fn anything() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "?",
        "2012-12-31",
        "2013-02-30",
        "9999-12-31",
        "0001-01-01",
        "2014-W53",
        "2014M12",
        "2024QMAT03",
        "Esbjerg",
        "0411",
        "a_dagpenge",
        "kontanthjaelp",
        "mentor",
        "smaajob",
        "jobklar",
        "2,5",
        "-1",
        "17,6 pct.",
        "op mod 671",
        "bm:langtidsledige@2014",
        "star:samarbejdsgrad@2017",
        "missing",
        "none",
        "met",
        "1000000000000000000000",
        "\u{0}",
        "æ",
    ];
    let keys =
        ["persons", "percent", "known", "withheld", "level", "counted", "time", "from", "to", "numerator", "key"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop::sample::select(vec![0, 1, -1, 2, 100, 101, 16_801, i64::from(u32::MAX) + 1, i64::MAX, i64::MIN])
            .prop_map(Value::from),
        Just(json!(u64::MAX)),
        Just(json!(0.5)),
        prop::sample::select(texts.to_vec()).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, move |inner| {
        let fields = prop::collection::vec((prop::sample::select(keys.to_vec()), inner.clone()), 0..3);
        prop_oneof![
            prop::collection::vec(inner, 0..3).prop_map(Value::from),
            fields.prop_map(|fields| {
                let fields: Map<String, Value> =
                    fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
                Value::Object(fields)
            }),
        ]
    })
}

/// How a form is changed at one place.
#[derive(Clone, Debug)]
enum Change {
    Replace(Value),
    Remove,
    Twice,
    Exchange(usize),
    Add(String, Value),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => anything().prop_map(Change::Replace),
        2 => Just(Change::Remove),
        2 => Just(Change::Twice),
        2 => any::<usize>().prop_map(Change::Exchange),
        1 => ("[a-z_]{1,8}", anything()).prop_map(|(field, value)| Change::Add(field, value)),
    ]
}

/// The places of a form: of every field and item, the way to it.
pub(super) fn places(form: &Value, way: &mut Vec<String>, all: &mut Vec<Vec<String>>) {
    let mut visit = |step: String, inner: &Value| {
        way.push(step);
        all.push(way.clone());
        places(inner, way, all);
        way.pop();
    };
    match form {
        Value::Object(fields) => fields.iter().for_each(|(field, inner)| visit(field.clone(), inner)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, inner)| visit(index.to_string(), inner)),
        _ => {}
    }
}

pub(super) fn at<'f>(form: &'f mut Value, way: &[String]) -> Option<&'f mut Value> {
    way.iter().try_fold(form, |form, step| match form {
        Value::Object(fields) => fields.get_mut(step),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

fn changed(form: &Value, place: usize, change: Change) -> Value {
    let mut all = Vec::new();
    places(form, &mut Vec::new(), &mut all);
    let mut form = form.clone();
    let Some(way) = all.get(place % all.len().max(1)) else { return form };
    let (last, parent) = way.split_last().unwrap();
    match change {
        Change::Replace(value) => *at(&mut form, way).unwrap() = value,
        Change::Add(field, value) => match at(&mut form, way).unwrap() {
            Value::Object(fields) => drop(fields.insert(field, value)),
            Value::Array(items) => items.push(value),
            leaf => *leaf = value,
        },
        Change::Remove | Change::Twice => match at(&mut form, parent).unwrap() {
            Value::Object(fields) => drop(fields.remove(last)),
            Value::Array(items) => {
                let index: usize = last.parse().unwrap();
                let item = items[index].clone();
                if matches!(change, Change::Twice) { items.insert(index, item) } else { drop(items.remove(index)) }
            }
            _ => {}
        },
        Change::Exchange(other) => {
            let other = &all[other % all.len()];
            let (one, two) = (at(&mut form, way).unwrap().clone(), at(&mut form, other).unwrap().clone());
            *at(&mut form, way).unwrap() = two;
            if let Some(place) = at(&mut form, other) {
                *place = one;
            }
        }
    }
    form
}

/// A form, changed at up to three places, is refused, or it reads as a value that is written and read the same again.
fn holds<T: Serialize + DeserializeOwned + Debug>(form: &Value) {
    let text = form.to_string();
    let Ok(read) = serde_json::from_str::<T>(&text) else { return };
    let written = to_value(&read).unwrap_or_else(|error| panic!("{text}: {error}"));
    let again: T = serde_json::from_value(written.clone()).unwrap_or_else(|error| panic!("{text}\n{written}\n{error}"));
    assert_eq!(to_value(&again).unwrap(), written, "{text}");
}

fn survives<T: Serialize + DeserializeOwned + Debug>(seeds: Vec<Value>) {
    for seed in &seeds {
        holds::<T>(seed);
        assert!(serde_json::from_value::<T>(seed.clone()).is_ok(), "{seed}");
    }
    let changes = prop::collection::vec((any::<usize>(), change()), 1..4);
    support::for_all(512, (prop::sample::select(seeds), changes), |(seed, changes)| {
        let form = changes.into_iter().fold(seed, |form, (place, change)| changed(&form, place, change));
        holds::<T>(&form);
        Ok(())
    });
}

/// Persons and companies of the vectors.
pub(super) fn subjects(field: &str, file: &str) -> Vec<Value> {
    let vectors: Vec<Value> = serde_json::from_str(file).unwrap();
    vectors.iter().filter_map(|vector| vector.get(field)).cloned().collect()
}

#[test]
fn persons() {
    let mut seeds = subjects("person", include_str!("../vectors/uddannelsesgrad.json"));
    seeds.extend(subjects("person", include_str!("../vectors/flygtninge_i_beskaeftigelse.json")));
    // Some vectors hold a benefit outside its time, which no person's form does.
    seeds.retain(|seed| match serde_json::from_value::<PersonBuf>(seed.clone()) {
        Ok(_) => true,
        Err(error) => !error.to_string().contains("did not exist on"),
    });
    survives::<PersonBuf>(seeds);
}

#[test]
fn companies() {
    survives::<CompanyBuf>(subjects("company", include_str!("../vectors/samarbejdsgrad.json")));
}

#[test]
fn plans() {
    let plan = |text| to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap();
    survives::<Plan>(vec![
        plan(include_str!("../../examples/plans/esbjerg_2014.toml")),
        plan(include_str!("../../examples/plans/odense.toml")),
        plan(include_str!("../../examples/plans/middelfart_2019.toml")),
    ]);
}

/// Documents that hold what their forms can hold.
pub(super) mod documents {
    use maaltal::jobindsats;
    use serde_json::{Value, json, to_value};

    pub(in super::super) fn population() -> Value {
        let mut spell =
            super::subjects("person", include_str!("../vectors/uddannelsesgrad.json"))[0]["spells"][0].clone();
        spell["key"] = json!("a");
        json!({
            "covered": { "from": "2010-01-01", "as_of": "2014-12-31" },
            "persons": [{ "key": "a", "born": "1990-05-01", "insured_by": "none" }, { "key": "b" }],
            "residences": [{ "key": "a", "municipality": "0561", "from": "2010-01-01", "to": "" }],
            "educations": [{ "key": "b" }, { "key": "a", "level": "gymnasial", "from": "2009-08-01", "to": "2012-06-30", "completed": "2012-06-30" }],
            "spells": [spell],
        })
    }

    pub(in super::super) fn population_person() -> Value {
        json!({
            "residences": [{ "municipality": "0561", "from": "2010-01-01", "to": "" }],
            "spells": [], "covered": { "as_of": "2014-12-31" },
        })
    }

    pub(in super::super) fn findings() -> Vec<Value> {
        let evidence = [
            json!({ "time": { "observed": 41, "possible": 41, "of": 52, "required": { "at_least": 42 }, "counted_in": "days" } }),
            json!({ "run": { "observed": 41, "possible": 42, "more": true, "required": 42 } }),
            json!({ "hours": { "observed": { "numerator": 5, "denominator": 2 }, "possible": null, "asked": { "under": 3 } } }),
            json!({ "company": { "employees": 3, "unknown_months": 0, "months": 12, "required": 1, "contacts": 0, "possible": 1, "deciding": null } }),
        ];
        let finding = |evidence: &Value| {
            json!({ "counted": {
                "verdict": "met", "outside": null, "decided_by": 1, "evidence": evidence, "unknown": ["birth"],
                "tally": { "numerator": 1, "denominator": 1, "undetermined": { "numerator": 0, "denominator": 0 } },
            } })
        };
        evidence.iter().map(finding).collect()
    }

    fn tally() -> Value {
        json!({ "numerator": 1, "denominator": 1, "undetermined": { "numerator": 0, "denominator": 0 } })
    }

    pub(in super::super) fn table_row() -> Value {
        json!({
            "measure": "bm:langtidsledige@2014", "period": "2012M12",
            "answer": { "counted": [{ "place": "Fanø", "tally": tally() }] },
        })
    }

    pub(in super::super) fn answer_of_places() -> Value {
        json!({ "verdict": "met", "tally": tally(), "places": { "0561": tally(), "0563": tally() } })
    }

    pub(in super::super) fn actuals() -> Value {
        let source = json!({ "publisher": "STAR", "title": "Jobindsats" });
        json!([
            { "evaluated": { "measure": "bm:langtidsledige@2014", "place": "Fanø", "period": "2014M12", "tally": tally(), "as_of": "2015-01-31" } },
            { "published": {
                "measure": "star:langtidsledige", "place": "Fanø", "period": "2014M12", "source": source, "read": "2026-08-01",
                "figure": { "withheld": { "lowest": { "persons": 0 }, "highest": { "persons": 2 } } },
            } },
            { "reported": { "place": "Odense", "period": "2019", "reported": {
                "measure": "odense:traeningsbaner", "value": { "counted": [120, "places"] }, "source": source, "as_of": "2019-12-31",
            } } },
        ])
    }

    pub(in super::super) fn jobindsats_answer() -> Value {
        let text = include_str!("../../examples/answers/y60a02.json");
        let mut answer = to_value(jobindsats::Reading::default().json(text).unwrap()).unwrap();
        answer["rows"].as_array_mut().unwrap().truncate(4);
        answer
    }
}

#[test]
fn populations() {
    survives::<Population<String>>(vec![documents::population()]);
}

#[test]
fn answers() {
    survives::<Answer<Finding>>(documents::findings());
    let mut request = Request::new();
    request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    request.ask(&samarbejdsgrad::STAR_2017, "2016".parse().unwrap()).unwrap();
    survives::<Request<'static>>(vec![to_value(&request).unwrap()]);
    survives::<TableRow>(vec![documents::table_row()]);
}

#[test]
fn outcomes() {
    survives::<Outcome>(vec![json!({
        "met": false, "gap": { "persons": 29 }, "share_of_way": { "numerator": 142, "denominator": 171 }, "start": "short",
        "moved": "towards",
    })]);
    let point = |day: &str| json!({ "day": day, "level": { "numerator": 842, "denominator": 1 } });
    survives::<Trajectory>(vec![json!({
        "points": [point("2012-12-31"), point("2014-12-31")], "linear": true, "of_stock": true, "unit": "persons", "improvement": "fewer",
    })]);
    let rate = |place: &str| json!({ "place": place, "rate": { "numerator": 1, "denominator": 4 } });
    survives::<Peers>(vec![json!({
        "own": rate("Fanø"), "others": [rate("Esbjerg"), rate("Odense")], "pooled": { "numerator": 1, "denominator": 3 },
        "improvement": "more",
    })]);
    survives::<ActualsBuf>(vec![documents::actuals()]);
}

#[test]
fn registers() {
    survives::<jobindsats::Answer>(vec![documents::jobindsats_answer()]);
    let mut list = to_value(CodeListBuf::from(&LIST_2016)).unwrap();
    list["codes"].as_array_mut().unwrap().truncate(4);
    survives::<CodeListBuf>(vec![list]);
}

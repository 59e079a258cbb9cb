//! JSON Schema of the forms: those of `schemas` are current, and vectors, plans and definitions keep to them.
//!
//! `schemas/forms.json` holds every form under `$defs`; the others are documents that stand alone. After a change of a form,
//! `MAALTAL_WRITE_SCHEMAS=1 cargo test --all-features --test schemas` writes them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use jsonschema::Validator;
use maaltal::calendar::{
    CountedIn, Day, DayRange, Month, Period, PeriodKind, Quarter, RollingYear, Week, WeekRange, Window, WindowUnit,
    Year,
};
use maaltal::measure::{self, Content};
use maaltal::plan::Plan;
use maaltal::{
    akasse, benefit, company, conformance, days, dream, education, evaluate, goal, history, in_force, jobindsats,
    ladder, offer, outcome, person, place, plan, population, quantity, rows, source, target, target_group, visitation,
    work,
};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

/// Every form, by the name it has under `$defs`.
fn forms() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    macro_rules! with {
        ($($form:ty),+ $(,)?) => {
            $(generator.subschema_for::<$form>();)+
        };
    }
    with!(Day, Week, Month, Quarter, Year, RollingYear, Period, PeriodKind, DayRange, WeekRange);
    with!(Window, WindowUnit, CountedIn, days::End, days::Stay, maaltal::Truth, in_force::Verified);
    with!(quantity::Tally, quantity::Undetermined, quantity::Bounds, quantity::Value, quantity::Exact);
    with!(quantity::Percent, quantity::PercentagePoints, quantity::MeanWeeks, quantity::FullTimePersons);
    with!(quantity::WorkedHours, quantity::Decimals, quantity::Thing, quantity::Printed, quantity::PrintedUnit);
    with!(quantity::Qualifier, quantity::Agreement, source::SourceBuf);
    with!(place::Municipality, place::Region, place::EmploymentRegion, place::JobCentre, place::Place, place::Area<'_>);
    with!(akasse::AKasse, benefit::Benefit, benefit::BenefitSet, benefit::BenefitTotal, benefit::Rate);
    with!(benefit::BenefitRule, visitation::Visitation, visitation::VisitationSet, visitation::Scale);
    with!(visitation::Aggregate, visitation::Label, offer::Offer, offer::OfferSet, offer::Instrument);
    with!(work::Work, work::WorkSet, education::Level, education::LevelSet, education::Bar, education::Completion);
    with!(education::Education, ladder::Ladder, ladder::FiveSteps, ladder::YouthCategory, ladder::Skill);
    with!(ladder::ToWork, ladder::CompanyService, ladder::GoalToAction);
    with!(history::Status, history::Sector, history::Hours, history::Degree, history::Extent, history::Spell);
    with!(history::Coverage, history::HistoryBuf, history::GapRule);
    with!(person::Sex, person::Origin, person::ResidenceGround, person::Insurance, person::Attributes);
    with!(person::Residence, person::PersonBuf, company::ContactKind, company::ContactSet, company::Contact);
    with!(company::CompanyMonth, company::CompanyBuf);
    with!(rows::PersonRow, rows::ResidenceRow, rows::EducationRow, rows::SpellRow, rows::CompanyRow, rows::ContactRow);
    with!(population::Population<String>, population::Group<'_>);
    with!(dream::Code, dream::Run<dream::Code>, dream::Names, dream::MeaningBuf, dream::CodeListBuf);
    with!(target_group::law::LawGroup, target_group::policy::PolicyGroup, target_group::policy::CallersGroup);
    with!(target_group::Ages, target_group::DefinedBy, target_group::Membership<'_>);
    with!(measure::MeasureIdBuf, measure::Measure<'static>, Content, measure::ContentHash, measure::OuterBounds);
    with!(measure::Adds, measure::Standing, measure::skaerpet_tilsyn::FocusGoal, measure::ReportedBuf);
    with!(evaluate::Request<'_>, evaluate::Question<'_>, evaluate::Answer<evaluate::Finding>, evaluate::Finding);
    with!(evaluate::TableRow, evaluate::TallyOfPlace, evaluate::Comparison<'_>, evaluate::Language, evaluate::Subject);
    with!(goal::Goal, goal::GoalId, target::Target, target::Measured, target::Length, target::Checked);
    with!(target::ChangeCheck, target::Weights, Plan, plan::NumberedOtherwise);
    with!(outcome::ActualBuf, outcome::ActualsBuf, outcome::Figure, outcome::Door, outcome::Outcome, outcome::Held);
    with!(
        outcome::Status,
        outcome::Moment,
        outcome::Trajectory,
        outcome::Expected,
        outcome::Side,
        outcome::Pace,
        outcome::Path
    );
    with!(outcome::Peers, outcome::Rank, outcome::Cell, outcome::Step, outcome::Counted, outcome::TotalCheck);
    with!(outcome::SeriesBreak, jobindsats::Answer, jobindsats::Threshold, jobindsats::Mark, jobindsats::Role);
    with!(jobindsats::Table, jobindsats::Published);
    let mut definitions: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    for definition in definitions.values_mut() {
        in_short(definition);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Forms of maaltal",
        "description": "Every form in which a value is written and read, under the name of its type.",
        "$defs": definitions,
    })
}

/// The schema of one document, which needs no other.
fn document<T: JsonSchema>() -> Value {
    let generator: SchemaGenerator = SchemaSettings::draft2020_12().into_generator();
    let schema: Schema = generator.into_root_schema_for::<T>();
    let mut schema = schema.to_value();
    in_short(&mut schema);
    schema
}

/// Every schema that is checked in, by its file.
fn all() -> BTreeMap<&'static str, Value> {
    BTreeMap::from([
        ("forms", forms()),
        ("actuals", document::<outcome::ActualsBuf>()),
        ("company", document::<company::CompanyBuf>()),
        ("definition", document::<Content>()),
        ("dream_codes", document::<dream::CodeListBuf>()),
        ("finding", document::<evaluate::Answer<evaluate::Finding>>()),
        ("jobindsats_answer", document::<jobindsats::Answer>()),
        ("person", document::<person::PersonBuf>()),
        ("plan", document::<Plan>()),
        ("population", document::<population::Population<String>>()),
        ("request", document::<evaluate::Request<'_>>()),
        ("table", document::<Vec<evaluate::TableRow>>()),
        ("vectors", document::<Vec<conformance::Vector>>()),
    ])
}

/// Descriptions are the first paragraph of the documentation, without its links and examples.
fn in_short(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "description" => *text = first_paragraph(text),
                    other => in_short(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(in_short),
        _ => {}
    }
}

fn first_paragraph(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap().replace('\n', " ");
    let mut plain = String::new();
    let mut rest = paragraph.as_str();
    // "[`Day`](crate::calendar::Day)", "[`Day`]"
    while let Some((before, link)) = rest.split_once('[') {
        let Some((words, after)) = link.split_once(']') else { break };
        plain.push_str(before);
        plain.push_str(words);
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain + rest
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")
}

/// With the fields of every record in alphabetical order, whatever features others switch on.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<String, Value> =
                fields.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

#[test]
fn what_is_checked_in_is_current() {
    let mut stale = Vec::new();
    for (name, schema) in all() {
        let path = folder().join(format!("{name}.json"));
        let text = serde_json::to_string_pretty(&sorted(schema)).unwrap() + "\n";
        if env::var_os("MAALTAL_WRITE_SCHEMAS").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &text).unwrap();
        } else if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            stale.push(name);
        }
    }
    assert!(stale.is_empty(), "write anew, as the head of this file says: {}", stale.join(", "));
}

#[test]
fn every_schema_is_one_and_every_name_is_of_one_form() {
    for (name, schema) in all() {
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        for form in schema["$defs"].as_object().into_iter().flat_map(Map::keys) {
            // A second type of a name would be told apart by a number.
            assert!(!form.ends_with(|end: char| end.is_ascii_digit()), "{name}: {form}");
        }
    }
}

fn validator(name: &str) -> Validator {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// What a schema finds wrong with a value.
fn wrong(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).take(3).collect()
}

fn files(folder: &str, extension: &str) -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|own| own == extension)).collect()
}

#[test]
fn every_vector_keeps_to_its_schema() {
    let (validator, files) = (validator("vectors"), files("tests/vectors", "json"));
    assert!(files.len() > 30);
    for file in files {
        let vectors: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(wrong(&validator, &vectors), Vec::<String>::new(), "{}", file.display());
    }
}

#[test]
fn every_plan_keeps_to_its_schema() {
    let (validator, files) = (validator("plan"), files("examples/plans", "toml"));
    assert_eq!(files.len(), 5);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let read = serde_json::to_value(toml::from_str::<toml::Table>(&text).unwrap()).unwrap();
        assert_eq!(wrong(&validator, &read), Vec::<String>::new(), "{}", file.display());
        // So does what is written of it, and it is the same plan.
        let plan: Plan = toml::from_str(&text).unwrap();
        let written = serde_json::to_value(&plan).unwrap();
        assert_eq!(wrong(&validator, &written), Vec::<String>::new(), "{}", file.display());
        assert_eq!(serde_json::from_value::<Plan>(written).unwrap(), plan, "{}", file.display());
    }
}

#[test]
fn every_definition_keeps_to_its_schema() {
    let validator = validator("definition");
    for measure in measure::ALL {
        let content = serde_json::to_value(measure.content()).unwrap();
        assert_eq!(wrong(&validator, &content), Vec::<String>::new(), "{}", measure.id);
    }
}

#[test]
fn a_schema_refuses_what_the_reader_refuses() {
    let person = validator("person");
    let value = |spell: Value| json!({ "residences": [], "spells": [spell], "covered": { "as_of": "2012-12-31" } });
    let spell = json!({ "status": "a_dagpenge", "from": "2012-01-02", "to": "" });
    assert!(person.is_valid(&value(spell.clone())));
    for (field, wrong) in [
        ("status", json!("dagpenge")),
        ("to", json!("31-12-2012")),
        ("to", Value::Null),
        ("hours_per_week", json!("2.5")),
        ("hours_per_week", json!(2)),
        ("degree", json!("50")),
        ("note", json!("")),
    ] {
        let mut altered = spell.clone();
        altered[field] = wrong;
        assert!(!person.is_valid(&value(altered.clone())), "{altered}");
        assert!(serde_json::from_value::<person::PersonBuf>(value(altered.clone())).is_err(), "{altered}");
    }
}

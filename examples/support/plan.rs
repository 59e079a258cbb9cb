//! Reading a plan, with every problem of the file by line and field.

use std::collections::BTreeMap;
use std::path::Path;

use maaltal::calendar::Period;
use maaltal::place::Place;
use maaltal::plan::{ActionPlan, Plan, PlanError, Stated};
use maaltal::target::{Aim, Baseline, Cited, NotMeasurable, PrintedChange, Standing, Statement, Target, Term};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Spanned, Value};

use super::files::Failure;

/// A plan as a file has it: each target a table of fields, each with its place in the text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    publisher: String,
    published: String,
    #[serde(default)]
    goals: Vec<Cited>,
    #[serde(default)]
    targets: Vec<Spanned<BTreeMap<String, Spanned<Value>>>>,
    #[serde(default)]
    action_plans: Vec<Spanned<ActionPlan>>,
    #[serde(default)]
    stated: Vec<Stated>,
    #[serde(default)]
    statements: Vec<Statement>,
}

/// Reads a plan. What is wrong with the file is listed, every target and field of it.
pub(crate) fn read(path: &Path, text: &str) -> Result<Plan, Failure> {
    let at = |byte: usize| 1 + text.bytes().take(byte).filter(|b| *b == b'\n').count();
    let file: File = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| at(span.start));
        Failure::Text(format!("{}:{line}: {}", path.display(), error.message()))
    })?;
    let mut problems: Vec<(usize, String)> = Vec::new();
    let mut targets: Vec<Target> = Vec::new();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for fields in file.targets {
        let line_of = |field: &str| fields.get_ref().get(field).map_or(fields.span().start, |value| value.span().start);
        let found = problems.len();
        for (field, value) in fields.get_ref() {
            if let Err(error) = check(field, value.get_ref()) {
                problems.push((at(value.span().start), format!("{field}: {error}")));
            }
        }
        if problems.len() > found {
            continue;
        }
        let table = fields.get_ref().iter().map(|(field, value)| (field.clone(), value.get_ref().clone())).collect();
        match Value::Table(table).try_into::<Target>() {
            Ok(target) => {
                lines.insert(target.name.clone(), at(line_of("name")));
                targets.push(target);
            }
            Err(error) => {
                let message = error.message();
                let field = message.split_once(':').map_or("", |(field, _)| field);
                problems.push((at(line_of(field)), message.to_owned()));
            }
        }
    }
    let plans: BTreeMap<String, usize> =
        file.action_plans.iter().map(|plan| (plan.get_ref().name.clone(), at(plan.span().start))).collect();
    let action_plans = file.action_plans.into_iter().map(Spanned::into_inner).collect();
    let File { title, publisher, published, goals, stated, statements, .. } = file;
    let plan = Plan { title, publisher, published, goals, targets, action_plans, stated, statements };
    // Of a plan with other problems, a target that is not in it may be one of those.
    if problems.is_empty() {
        problems.extend(plan.problems().into_iter().map(|problem| {
            let line = match &problem {
                PlanError::NameTwice { name } | PlanError::NoWhole { name, .. } | PlanError::PartOfItself { name } => {
                    lines.get(name).copied()
                }
                PlanError::NoTarget { name, .. } => plans.get(name).copied(),
                _ => None,
            };
            (line.unwrap_or(1), problem.to_string())
        }));
    }
    if problems.is_empty() {
        return Ok(plan);
    }
    problems.sort();
    let count = if problems.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", problems.len()) };
    let lines: Vec<String> =
        problems.iter().map(|(line, problem)| format!("{}:{line}: {problem}", path.display())).collect();
    Err(Failure::Text(format!("{count} in all; nothing was computed\n{}", lines.join("\n"))))
}

/// Reads one field as what it must be.
fn check(field: &str, value: &Value) -> Result<(), String> {
    fn reads<T: DeserializeOwned>(value: &Value) -> Result<(), String> {
        value.clone().try_into::<T>().map(|_| ()).map_err(|error| error.message().to_owned())
    }
    let text = || value.as_str().ok_or_else(|| "a text is wanted".to_owned());
    match field {
        "name" | "at" | "quote" | "part_of" => reads::<String>(value),
        "cites" => reads::<Vec<Cited>>(value),
        "not_measurable" => reads::<NotMeasurable>(value),
        "term" => reads::<Term>(value),
        "assumptions" => reads::<Vec<String>>(value),
        "measure" => maaltal::measure::find(text()?).map(|_| ()).map_err(|error| error.to_string()),
        "place" => reads::<Place>(value),
        "baseline" => reads::<Baseline>(value),
        "aim" => reads::<Aim>(value),
        "path" => reads::<Vec<Baseline>>(value),
        "due" => reads::<Period>(value),
        "change" => reads::<PrintedChange>(value),
        "standing" => reads::<Standing>(value),
        _ => Err("no such field".to_owned()),
    }
}

//! The main job: a plan's targets held against themselves and against people.
//!
//! `cargo run --release --example follow_up` follows up the plan of *Jobcenter Esbjerg* for 2014 on made-up citizens; with
//! a path it follows up your own plan and files. Exit code 1 when a printed figure does not agree, 2 when a file is wrong.

#[path = "support/files.rs"]
mod files;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{CellAlignment, ContentArrangement, Table as Grid};
use files::{Failure, PeopleFiles};
use maaltal::calendar::Period;
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::measure::Scoring;
use maaltal::plan::Plan;
use maaltal::quantity::{Agreement, Tally, Value, danish};
use maaltal::rows::People;
use maaltal::target::{Aim, Checked, PrintedChange, Target};

/// Follows up a plan: every target, as printed and as computed.
#[derive(Debug, Parser)]
struct Arguments {
    /// The plan, as TOML [default: Jobcenter Esbjerg 2014, on made-up citizens]
    plan: Option<PathBuf>,
    #[command(flatten)]
    files: PeopleFiles,
    /// The period of the actual figures that the gap is taken from [default: that of the baselines]
    #[arg(long, value_name = "CODE")]
    at: Option<Period>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(disagreements) if disagreements.is_empty() => ExitCode::SUCCESS,
        Ok(disagreements) => {
            for text in disagreements {
                eprintln!("stemmer ikke: {text}");
            }
            ExitCode::from(1)
        }
        Err(failure) => {
            failure.report();
            ExitCode::from(2)
        }
    }
}

/// Prints the follow-up; what does not agree is returned.
fn run(arguments: Arguments) -> Result<Vec<String>, Failure> {
    let own_plan = arguments.plan.is_some();
    let path = arguments
        .plan
        .unwrap_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/plans/esbjerg_2014.toml")));
    let plan: Plan =
        toml::from_str(&files::text(&path)?).map_err(|error| Failure::Text(format!("{}: {error}", path.display())))?;
    println!("{}: {} ({})", plan.publisher, plan.title, plan.published);

    let people_files = match (&arguments.files.persons, own_plan) {
        (None, false) => {
            println!("Borgerne er opdigtede; ingen af dem findes.");
            arguments.files.or_made_up()
        }
        (None, true) => {
            println!("Uden --persons holdes planen kun op mod sig selv.");
            arguments.files
        }
        (Some(_), _) => arguments.files,
    };
    let asked = Asked::of(&plan, arguments.at)?;
    let people = match &people_files.persons {
        Some(_) => Some(people_files.read(files::last_day(&asked.prepared))?),
        None => None,
    };
    let answers = people.as_ref().map(|people| asked.prepared.tally(people.persons()));
    Ok(print(&plan, &asked, answers.as_ref(), people.as_ref()))
}

/// What the targets need computed: for each the question of its baseline, and that of its actual figure.
struct Asked<'a> {
    prepared: Prepared<'a>,
    baselines: Vec<Option<QuestionId>>,
    actuals: Vec<Option<QuestionId>>,
}

impl<'a> Asked<'a> {
    fn of(plan: &'a Plan, at: Option<Period>) -> Result<Self, Failure> {
        let mut request = Request::new();
        let (mut baselines, mut actuals) = (Vec::new(), Vec::new());
        for target in &plan.targets {
            let mut ask = |period: Option<Period>| match period {
                None => Ok(None),
                Some(period) => {
                    request.ask(target.measure, period).map(Some).map_err(|error| Failure::Text(error.to_string()))
                }
            };
            let baseline = ask(target.baseline.as_ref().map(|baseline| baseline.period))?;
            baselines.push(baseline);
            actuals.push(match at {
                Some(_) => ask(at)?,
                None => baseline,
            });
        }
        Ok(Asked { prepared: request.prepare(), baselines, actuals })
    }
}

fn print(plan: &Plan, asked: &Asked<'_>, answers: Option<&Table<'_, '_>>, people: Option<&People>) -> Vec<String> {
    let mut disagreements = Vec::new();
    let mut notes = Vec::new();
    let mut grid = Grid::new();
    grid.load_preset(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Disabled).set_header([
        "Mål",
        "Sted",
        "Udgangs-\npunkt",
        "trykt",
        "beregnet",
        "Måltal",
        "Ændring\ntrykt",
        "Ændring\ngenberegnet",
        "Stemmer",
        "Afstand\ntil måltal",
    ]);
    for column in [3, 4, 5, 6, 7, 9] {
        if let Some(column) = grid.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    for (index, target) in plan.targets.iter().enumerate() {
        let tally = |question: Option<QuestionId>| answers?.tally(question?, target.place).counted();
        let value = |tally: Option<Tally>| target.measure.value(&tally?).ok();
        let (baseline_tally, baseline) = (tally(asked.baselines[index]), value(tally(asked.baselines[index])));
        let actual = value(tally(asked.actuals[index]));
        let name = format!("{}, {}", target.measure.title_da, target.place);
        if let Some(note) = baseline_tally.and_then(|tally| undetermined(target, &tally)) {
            notes.push(format!("{name}: {note}"));
        }
        let found = disagreements_of(target, baseline, &name);
        let agrees = match (&target.aim, found.is_empty()) {
            (Aim::Pending(_), _) => "",
            (_, true) => "ja",
            (_, false) => "NEJ",
        };
        disagreements.extend(found);
        grid.add_row([
            format!("{} {}", target.goal.number, target.measure.title_da),
            target.place.to_string(),
            target.baseline.as_ref().map_or(String::new(), |baseline| baseline.period.to_string()),
            target.baseline.as_ref().map_or("–".into(), |baseline| danish::format(baseline.value.number)),
            baseline.map_or("–".into(), Value::number),
            aim(target),
            change(target.change),
            target.check().map_or("–".into(), |check| check.recomputed.to_string()),
            agrees.into(),
            gap(target, actual),
        ]);
    }
    println!("{grid}");
    disagreements.extend(joint(plan));
    if let Some(people) = people {
        println!(
            "{} borgere; {} forløb står to gange og tæller én.",
            danish::format_count(people.len() as u64),
            people.notes().len()
        );
    }
    for note in notes {
        println!("{note}");
    }
    disagreements
}

/// What a target's printed figures do not agree with.
fn disagreements_of(target: &Target, computed: Option<Value>, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let (Some(baseline), Some(computed)) = (&target.baseline, computed)
        && baseline.value.agrees_with(computed) == Ok(Agreement::Conflicts)
    {
        found.push(format!("{name}: udgangspunktet er trykt {}, beregnet {computed}", baseline.value));
    }
    if let (Some(check), PrintedChange::Printed(printed)) = (target.check(), target.change)
        && check.checked == Checked::Conflicts
    {
        found.push(format!("{name}: ændringen er trykt {printed}, genberegnet {}", check.recomputed));
    }
    found
}

fn aim(target: &Target) -> String {
    match &target.aim {
        Aim::Level(level) => danish::format(level.number),
        Aim::FallBy(fall) => format!("fald {fall}"),
        Aim::RiseBy(rise) => format!("stigning {rise}"),
        Aim::Pending(_) => "afventer".into(),
    }
}

fn change(change: PrintedChange) -> String {
    match change {
        PrintedChange::NotPrinted => "ikke trykt".into(),
        PrintedChange::Printed(printed) => printed.to_string(),
    }
}

fn gap(target: &Target, actual: Option<Value>) -> String {
    if let Scoring::NoMethodYet { said, .. } = target.measure.scoring {
        return format!("ingen målemetode:\n«{said}»");
    }
    match actual.map(|actual| target.outcome(actual)) {
        Some(Ok(outcome)) if outcome.is_met() => "nået".into(),
        Some(Ok(outcome)) => outcome.gap.to_string(),
        Some(Err(error)) => error.to_string(),
        None => "–".into(),
    }
}

/// What the undetermined could do to a figure.
fn undetermined(target: &Target, tally: &Tally) -> Option<String> {
    if tally.all_in() == tally.all_out() {
        return None;
    }
    if let Scoring::UnitsOfUnits(_) = target.measure.scoring {
        let bounds = tally.share_bounds().ok()?;
        return Some(format!("uafgjorte borgere kan flytte den til mellem {} og {}", bounds.lowest, bounds.highest));
    }
    let (lowest, highest) = tally.count_bounds();
    (highest > lowest).then(|| format!("{} uafgjorte kan øge tallet til {highest}", highest - lowest))
}

/// The figures of a joint job centre against those of its municipalities.
fn joint(plan: &Plan) -> Vec<String> {
    let mut disagreements = Vec::new();
    for check in plan.joint_checks() {
        for (what, checked) in [("udgangspunktet", check.baseline), ("måltallet", check.level)] {
            if checked == Checked::Conflicts {
                let title = check.total.measure.title_da;
                disagreements.push(format!("{title}, {}: {what} passer ikke med kommunernes", check.total.place));
            }
        }
    }
    disagreements
}

//! The main job: a plan's targets held against themselves and against people.
//!
//! `cargo run --release --example follow_up` follows up the plan of *Jobcenter Esbjerg* for 2014 on made-up citizens; with
//! a path it follows up your own plan and files. Exit code 1 when a printed figure does not agree, 2 when a file is wrong.

#[path = "support/files.rs"]
mod files;
#[path = "support/plan.rs"]
mod plan;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{CellAlignment, ContentArrangement, Table as Grid};
use files::{Failure, PeopleFiles};
use maaltal::calendar::Period;
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::measure::{FigureUnit, Scoring};
use maaltal::plan::{JointCheck, Plan};
use maaltal::quantity::{Agreement, Decimals, Printed, Tally, Value, danish};
use maaltal::rows::People;
use maaltal::target::{Aim, Checked, PrintedChange, Target};
use rust_decimal::Decimal;

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
    let plan = plan::read(&path, &files::text(&path)?)?;
    let mut text = format!("{}: {} ({})\n", plan.publisher, plan.title, plan.published);

    let people_files = match (&arguments.files.persons, own_plan) {
        (None, false) => {
            text += "Borgerne er opdigtede; ingen af dem findes.\n";
            arguments.files.or_made_up()
        }
        (None, true) => {
            text += "Uden --persons og de tre andre filer holdes planen kun op mod sig selv.\n";
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
    let disagreements = write(&plan, &asked, answers.as_ref(), people.as_ref(), &mut text);
    files::print(&text);
    Ok(disagreements)
}

/// What the targets need computed: for each the question of its baseline, and that of its actual figure.
struct Asked<'a> {
    prepared: Prepared<'a>,
    baselines: Vec<Option<QuestionId>>,
    /// The heading of the actual figures, where they are asked for another period than the baselines.
    at: Option<String>,
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
            // A measure that does not cover the period has no actual figure for it.
            actuals.push(match at {
                Some(_) => ask(at).unwrap_or_default(),
                None => baseline,
            });
        }
        let at = at.map(|at| format!("Aktuelt:\n{}", in_danish(at)));
        Ok(Asked { prepared: request.prepare(), baselines, at, actuals })
    }
}

/// Writes the follow-up; what does not agree is returned.
fn write(
    plan: &Plan,
    asked: &Asked<'_>,
    answers: Option<&Table<'_, '_>>,
    people: Option<&People>,
    text: &mut String,
) -> Vec<String> {
    let mut disagreements = Vec::new();
    let mut notes = Vec::new();
    let mut grid = Grid::new();
    let mut header = vec!["Mål", "Sted", "Udgangspunkt", "trykt", "beregnet", "Måltal"];
    header.extend(["Ændring\ntrykt", "Ændring\ngenberegnet", "Stemmer", "Afstand\ntil måltal"]);
    if let Some(at) = &asked.at {
        header.extend([at.as_str(), "Andel\naf vejen"]);
    }
    grid.load_preset(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Disabled).set_header(header);
    for column in [3, 4, 5, 6, 7, 9, 10, 11] {
        if let Some(column) = grid.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let joint = plan.joint_checks();
    for (index, target) in plan.targets.iter().enumerate() {
        let tally = |question: Option<QuestionId>| answers?.tally(question?, target.place).counted();
        let value = |tally: Option<Tally>| target.measure.value(&tally?).ok();
        let (baseline, actual) = (tally(asked.baselines[index]), tally(asked.actuals[index]));
        let name = format!("{}, {}", target.measure.title_da, target.place);
        for tally in [baseline, actual].into_iter().flatten() {
            notes.extend(undetermined(target, &tally).map(|note| format!("{name}: {note}")));
        }
        let found = disagreements_of(target, baseline, &joint, &name);
        let checks_anything =
            value(baseline).is_some() || target.check().is_some_and(|check| check.checked != Checked::NothingPrinted);
        let undecided = match (&target.baseline, value(baseline)) {
            (Some(printed), Some(computed)) => printed.value.agrees_with(computed) == Ok(Agreement::Conflicts),
            _ => false,
        };
        let agrees = match (checks_anything, found.is_empty()) {
            (_, false) => "NEJ",
            (true, true) if undecided => "kan ikke\nafgøres",
            (true, true) => "ja",
            (false, true) => "–",
        };
        disagreements.extend(found);
        let (gap, way) = gap(target, actual);
        let mut row = vec![
            format!("{} {}", target.goal.number, target.measure.title_da),
            target.place.to_string(),
            target.baseline.as_ref().map_or(String::new(), |baseline| in_danish(baseline.period)),
            target.baseline.as_ref().map_or("–".into(), |baseline| as_printed(&baseline.value)),
            value(baseline).map_or("–".into(), Value::number),
            aim(target),
            change(target.change),
            target.check().map_or("–".into(), |check| check.recomputed.to_string()),
            agrees.into(),
            gap,
        ];
        if asked.at.is_some() {
            row.extend([value(actual).map_or("–".into(), Value::number), way]);
        }
        grid.add_row(row);
    }
    notes.dedup();
    text.extend([grid.to_string().as_str(), "\n"]);
    if let Some(people) = people {
        let (count, twice) = (danish::format_count(people.len() as u64), people.notes().len());
        notes.insert(0, format!("{count} borgere; {twice} forløb står to gange og tæller kun med én gang."));
    }
    for note in notes {
        text.extend([note.as_str(), "\n"]);
    }
    disagreements
}

/// "december 2012", "2012", "2012Q4".
fn in_danish(period: Period) -> String {
    const MONTHS: [&str; 12] = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];
    match period {
        Period::Month(month) => format!("{} {}", MONTHS[month.number() as usize - 1], month.year()),
        other => other.to_string(),
    }
}

/// The digits, with the word before them where there is one.
fn as_printed(figure: &Printed) -> String {
    Printed { unit: None, ..*figure }.to_string()
}

/// The lowest and the highest value that a tally leaves possible.
fn range(target: &Target, tally: &Tally) -> Option<(Value, Value)> {
    match target.measure.unit() {
        FigureUnit::Persons => {
            let (lowest, highest) = tally.count_bounds();
            Some((Value::Persons(lowest), Value::Persons(highest)))
        }
        FigureUnit::FullTimePersons | FigureUnit::Spells | FigureUnit::Companies | FigureUnit::Weeks => None, // no plan here has one
        FigureUnit::Percent => {
            let bounds = tally.share_bounds().ok()?;
            Some((Value::Percent(bounds.lowest), Value::Percent(bounds.highest)))
        }
    }
}

/// Whether a printed figure can be the value of a tally, whatever the undetermined turn out to be.
fn possible(target: &Target, printed: &Printed, tally: &Tally) -> bool {
    let Some((lowest, highest)) = range(target, tally) else { return true };
    let held = |value: Value| printed.agrees_with(value) != Ok(Agreement::Conflicts);
    let number = |value: Value| match value {
        Value::Persons(count) | Value::Spells(count) | Value::Companies(count) => Decimal::from(count),
        Value::FullTimePersons(persons) => persons.round(Decimals::MOST),
        Value::Weeks(weeks) => weeks.round(Decimals::MOST),
        Value::Percent(share) => share.round(Decimals::MOST),
    };
    held(lowest) || held(highest) || (number(lowest) < printed.number && printed.number < number(highest))
}

/// What a target's printed figures do not agree with.
fn disagreements_of(target: &Target, computed: Option<Tally>, joint: &[JointCheck<'_>], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let (Some(baseline), Some(tally)) = (&target.baseline, computed)
        && let Ok(computed) = target.measure.value(&tally)
        && !possible(target, &baseline.value, &tally)
    {
        found.push(format!("{name}: udgangspunktet er trykt {}, beregnet {computed}", baseline.value));
    }
    if let (Some(check), PrintedChange::Printed(printed)) = (target.check(), target.change)
        && check.checked == Checked::Conflicts
    {
        found.push(format!("{name}: ændringen er trykt {printed}, genberegnet {}", check.recomputed));
    }
    for check in joint.iter().filter(|check| core::ptr::eq(check.total, target)) {
        for (what, checked) in [("udgangspunktet", check.baseline), ("måltallet", check.level)] {
            if checked == Checked::Conflicts {
                found.push(format!("{name}: {what} passer ikke med kommunernes"));
            }
        }
    }
    found
}

fn aim(target: &Target) -> String {
    match &target.aim {
        Aim::Level(level) => danish::format(level.number),
        Aim::FallBy(fall) => format!("fald {fall}"),
        Aim::RiseBy(rise) => format!("stigning {rise}"),
        Aim::Pending(_) => "afventer".into(),
        _ => "?".into(),
    }
}

fn change(change: PrintedChange) -> String {
    match change {
        PrintedChange::NotPrinted => "ikke trykt".into(),
        PrintedChange::Printed(printed) => printed.to_string(),
    }
}

/// What is left to the target, and the share of the way gone, as far as the undetermined leave it certain.
fn gap(target: &Target, actual: Option<Tally>) -> (String, String) {
    if let Scoring::NoMethod { said, .. } = target.measure.scoring {
        return (format!("ingen målemetode:\n«{said}»"), "–".into());
    }
    let Some(actual) = actual else { return ("–".into(), "–".into()) };
    let Some((lowest, highest)) = range(target, &actual) else { return ("–".into(), "–".into()) };
    match (target.outcome(lowest), target.outcome(highest)) {
        (Ok(low), Ok(high)) if low.is_met() != high.is_met() => ("kan ikke afgøres".into(), "–".into()),
        (Ok(_), Ok(_)) => match target.measure.value(&actual).map(|value| target.outcome(value)) {
            Ok(Ok(outcome)) => {
                let gap = if outcome.is_met() { "nået".into() } else { outcome.gap.to_string() };
                (gap, outcome.share_of_way.map_or("–".into(), |way| way.to_string()))
            }
            _ => ("–".into(), "–".into()),
        },
        (Err(error), _) | (_, Err(error)) => (error.to_string(), "–".into()),
    }
}

/// What the undetermined could do to a figure.
fn undetermined(target: &Target, tally: &Tally) -> Option<String> {
    if tally.all_in() == tally.all_out() {
        return None;
    }
    if target.measure.unit() == FigureUnit::Percent {
        let bounds = tally.share_bounds().ok()?;
        return Some(format!(
            "borgere, der ikke kan afgøres, kan højst flytte den til mellem {} og {}",
            bounds.lowest, bounds.highest
        ));
    }
    let (lowest, highest) = tally.count_bounds();
    (highest > lowest)
        .then(|| format!("{} borgere, der ikke kan afgøres, kan øge tallet til højst {highest}", highest - lowest))
}

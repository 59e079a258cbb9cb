//! The main job: a plan's targets held against themselves, against people, and against published and reported figures.
//!
//! `cargo run --release --example follow_up` follows up the plan of *Jobcenter Esbjerg* for 2014 on made-up citizens; with
//! a path it follows up your own plan and files. Exit code 1 when a printed figure does not agree, 2 when a file is wrong.

#[path = "support/chart.rs"]
mod chart;
#[path = "support/figures.rs"]
mod figures;
#[path = "support/files.rs"]
mod files;
#[path = "support/followed.rs"]
mod followed;
#[path = "support/page.rs"]
mod page;
#[path = "support/peers.rs"]
mod peers;
#[path = "support/plan.rs"]
mod plan;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{CellAlignment, ContentArrangement, Table as Grid};
use figures::Figures;
use files::{Failure, PeopleFiles};
use followed::{
    Asked, Facts, Followed, How, Line, Section, Vintages, disagreements, doors, follow, in_danish, joint, on_day,
    remarks,
};
use maaltal::calendar::Period;
use maaltal::outcome::{Actuals, Status};
use maaltal::plan::{ActionPlan, Plan};
use maaltal::quantity::{Printed, danish};
use maaltal::target::{ChangeCheck, Checked, Measured, PrintedChange, Standing, Target};
use peers::among_peers;

/// Follows up a plan: every target, as printed, as computed, and as published or reported.
#[derive(Debug, Parser)]
struct Arguments {
    /// The plan, as TOML [default: Jobcenter Esbjerg 2014, on made-up citizens]
    plan: Option<PathBuf>,
    #[command(flatten)]
    files: PeopleFiles,
    /// The period of the actual figures from people [default: that of the baselines]
    #[arg(long, value_name = "CODE")]
    at: Option<Period>,
    /// Published and reported figures: place;measure;period;value;publisher;title;at;read
    #[arg(long, value_name = "CSV")]
    figures: Option<PathBuf>,
    /// Of figures with several vintages, only the newest
    #[arg(long)]
    newest: bool,
    /// Where the plan prints no baseline: start from the published or reported figure of this period
    #[arg(long, value_name = "CODE")]
    from: Option<Period>,
    /// Hold stocks against a straight line from baseline to target, where the plan has no path of its own
    #[arg(long)]
    linear: bool,
    /// Where to write the follow-up as one page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
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
    let mut text = format!("{}: {} ({})\n", plan.publisher, plan.title, plan.published).replace(" ()", "");

    let people_files = match (&arguments.files.persons, own_plan) {
        (None, false) => {
            text += "Borgerne er opdigtede; ingen af dem findes.\n";
            arguments.files.or_made_up()
        }
        (None, true) => {
            text += "Uden --persons og de tre andre filer holdes planen ikke op mod personer.\n";
            arguments.files
        }
        (Some(_), _) => arguments.files,
    };
    let asked = Asked::of(&plan, arguments.at)?;
    let last_day = files::last_day(&asked.prepared);
    let people = match &people_files.persons {
        Some(_) => Some(people_files.read(last_day)?),
        None => None,
    };
    let answers = people.as_ref().map(|people| asked.prepared.tally(people.persons()));
    let lines = match &arguments.figures {
        Some(path) => Figures::read(path, &files::text(path)?)?,
        None => Figures::default(),
    };
    let figures = match &arguments.figures {
        Some(path) => lines.actuals(path)?,
        None => Actuals::default(),
    };
    let as_of = people_files.covered.as_of.unwrap_or(last_day);
    let vintages = if arguments.newest { Vintages::Newest } else { Vintages::All };
    let how = How { vintages, linear: arguments.linear, from: arguments.from };
    let facts = Facts { answers: answers.as_ref().map(|table| (table, as_of)), figures: &figures };
    let followed = follow(&plan, &asked, facts, how);
    let disagreements = disagreements(&plan, &followed);
    if let Some(people) = &people {
        let (count, twice) = (danish::format_count(people.len() as u64), people.notes().len());
        let said = format!("{count} borgere; {twice} forløb står to gange og tæller kun med én gang.\n");
        text.push_str(&said);
    }
    write_measured(&followed, &mut text);
    let sections = sections(&plan, &followed, facts);
    for Section { title, lines } in &sections {
        text.extend(["\n", title, ":\n"]);
        for line in lines {
            text.extend(["  ", line, "\n"]);
        }
    }
    files::print(&text);
    if let Some(path) = &arguments.html {
        let page = page::page(&plan, &followed, &sections, !own_plan);
        std::fs::write(path, page).map_err(|error| Failure::Text(format!("{}: {error}", path.display())))?;
    }
    Ok(disagreements)
}

/// The table of what can be measured.
fn write_measured(followed: &[Followed<'_, '_>], text: &mut String) {
    let mut grid = Grid::new();
    let header = [
        "Mål",
        "Sted",
        "Udgangspunkt",
        "trykt",
        "beregnet",
        "Ønsket",
        "Inden",
        "Ændring\ntrykt",
        "genberegnet",
        "Stemmer",
        "Aktuelt",
        "Status",
        "Mangler",
        "Andel\naf vejen",
        "Målbane",
    ];
    grid.load_preset(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Disabled).set_header(header);
    for column in [3, 4, 7, 8, 12, 13] {
        if let Some(column) = grid.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    for one in followed.iter().filter(|one| one.target.measure().is_some()) {
        let target = one.target;
        let check = target.check();
        let agrees = match check.map(|check| check.checked) {
            Some(Checked::Conflicts) => "NEJ",
            Some(Checked::Agrees | Checked::WithinRounding | Checked::NotExcluded) => "ja",
            _ => "–",
        };
        let each = |tell: fn(&Line<'_>) -> String| {
            let told: Vec<String> = one.lines.iter().map(tell).collect();
            if told.is_empty() { "–".to_owned() } else { told.join("\n") }
        };
        grid.add_row([
            target.name.clone(),
            target.place.to_string(),
            target.baseline.as_ref().map_or(String::new(), |baseline| in_danish(baseline.period)),
            target.baseline.as_ref().map_or("–".into(), |baseline| as_printed(&baseline.value)),
            one.baseline.map_or("–".into(), |(_, value)| value.number()),
            target.aim.to_string(),
            target.due.map_or("–".into(), in_danish),
            change(target.change),
            check.map_or("–".into(), recomputed),
            agrees.to_owned(),
            each(|line| {
                let (period, vintage) = (in_danish(line.actual.period()), on_day(line.actual.vintage()));
                format!("{period}: {}, {} pr. {vintage}", line.figure(), line.actual.door())
            }),
            each(|line| line.status().map_or("–".into(), |status| status.to_string())),
            each(|line| if line.status() == Some(Status::Met) { "–".to_owned() } else { line.gap() }),
            each(|line| {
                let exact = line.held.as_ref().ok().and_then(maaltal::outcome::Held::exact);
                exact.and_then(|outcome| outcome.share_of_way).map_or("–".into(), |way| way.to_string())
            }),
            each(|line| match (line.side(), line.pace) {
                (Some(side), Some(pace)) => format!("{side}; fremover {pace}"),
                (Some(side), None) => side,
                (None, _) => "–".to_owned(),
            }),
        ]);
    }
    text.extend([grid.to_string().as_str(), "\n"]);
}

/// What stands below the table and on the page: what nothing measures, and what a reader of a figure must know.
fn sections(plan: &Plan, followed: &[Followed<'_, '_>], facts: Facts<'_, '_>) -> Vec<Section> {
    let figures = facts.figures;
    let mut sections = Vec::new();
    let mut heading = |title: &'static str, lines: Vec<String>| {
        if !lines.is_empty() {
            sections.push(Section { title, lines });
        }
    };
    let nothing = |one: &Followed<'_, '_>| match &one.target.measured_by {
        Measured::Nothing(nothing) => {
            let Target { name, aim, at, .. } = one.target;
            Some(format!("{name} ({aim}; {at}): {}. {}", nothing.why.name_da(), nothing.reason))
        }
        Measured::By(_) => None,
    };
    heading("Kan ikke måles", followed.iter().filter_map(nothing).collect());
    let without = |one: &Followed<'_, '_>| {
        let why = one.target.measure()?.no_method()?;
        Some(format!("{}: {}", one.target.name, why.name_da()))
    };
    heading("Beregnes ikke af personer", followed.iter().filter_map(without).collect());
    let standing = |one: &Followed<'_, '_>| match &one.target.standing {
        Standing::Adopted => None,
        standing => Some(format!("{}: {standing}", one.target.name)),
    };
    heading("Ikke vedtaget", followed.iter().filter_map(standing).collect());
    let started = |one: &Followed<'_, '_>| {
        let start = one.own_start?;
        Some(format!("{}: {} i {}", one.target.name, start.value, in_danish(start.period)))
    };
    heading("Udgangspunkt valgt her, ikke af planen", followed.iter().filter_map(started).collect());
    let broken = |one: &Followed<'_, '_>| -> Vec<String> {
        let breaks = one.lines.iter().flat_map(|line| &line.breaks);
        breaks.map(|it| format!("{}: {it}", one.target.name)).collect()
    };
    let mut breaks: Vec<String> = followed.iter().flat_map(broken).collect();
    breaks.dedup();
    heading("Databrud mellem udgangspunkt og aktuelt tal", breaks);
    let mixed = followed.iter().filter(|one| doors(&one.lines).len() > 1);
    heading("Tal fra flere kilder, som ikke erstatter hinanden", mixed.map(|one| one.target.name.clone()).collect());
    heading("Blandt andre steder", among_peers(followed, figures, facts.answers.map(|(table, _)| table)));
    let revisions = figures.revisions();
    heading("Reviderede tal", revisions.iter().map(|it| format!("{} -> {}", it.earlier, it.later)).collect());
    let unused = |actual: &&maaltal::outcome::Actual<'_>| {
        let of = |one: &Followed<'_, '_>| {
            one.target.place == actual.place() && one.target.measure().is_some_and(|it| it.id == actual.measure())
        };
        !followed.iter().any(of)
    };
    let unused =
        figures.all().filter(unused).map(|it| format!("{}, {}, {}: {it}", it.measure(), it.place(), it.period()));
    heading("Tal, som intet mål i planen er sat for", unused.collect());
    heading("Handleplaner", plan.action_plans.iter().map(in_words).collect());
    heading("Jobcentrets tal mod kommunernes", joint(plan));
    heading("Planen mod sig selv", remarks(plan));
    sections
}

/// "JobFirst, for «aktivitetsparate i job»: småjob; mentor".
fn in_words(plan: &ActionPlan) -> String {
    let actions: Vec<&str> = plan.actions.iter().map(|action| action.name.as_str()).collect();
    let actions = if actions.is_empty() { "ingen handlinger endnu".to_owned() } else { actions.join("; ") };
    let serves =
        if plan.serves.is_empty() { String::new() } else { format!(", for «{}»", plan.serves.join("», «")) };
    format!("{}{serves}: {actions}", plan.name)
}

/// The change from baseline to target, with the room that their rounding leaves it.
fn recomputed(check: ChangeCheck) -> String {
    let (least, most) = check.allows;
    let room = if least == most { String::new() } else { format!("\n({least} til {most})") };
    format!("{}{room}", check.recomputed)
}

/// The digits, with the word before them where there is one.
fn as_printed(figure: &Printed) -> String {
    Printed { unit: None, ..*figure }.to_string()
}

fn change(change: PrintedChange) -> String {
    match change {
        PrintedChange::NoPlace => "–".into(),
        PrintedChange::NotPrinted => "ikke trykt".into(),
        PrintedChange::Printed(printed) => printed.to_string(),
    }
}

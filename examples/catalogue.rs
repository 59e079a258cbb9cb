//! A catalogue as a table: `cargo run --example catalogue -- benefits --on 2014-01-01`, or as CSV with `--csv`.

#[path = "support/files.rs"]
#[allow(dead_code, reason = "only its printing is used here")]
mod files;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use files::Failure;
use maaltal::benefit::{Benefit, BenefitRule, BenefitTotal, Rate};
use maaltal::calendar::{Day, Year};
use maaltal::education::{BARS, Clears, Level};
use maaltal::goal::{self, MeasuredBy, Wording};
use maaltal::in_force::{Edge, InForce, Verified};
use maaltal::ladder;
use maaltal::measure;
use maaltal::offer::{Instrument, NAMED_ONLY, Offer};
use maaltal::place::{EmploymentRegion, JobCentre, Municipality, Place, Region};
use maaltal::target_group::{TargetGroup, law, policy};
use maaltal::visitation::{Aggregate, Criterion, Visitation};
use maaltal::work::Work;

/// Prints a catalogue: code, name, English gloss, dates, act, source, and whether it was verified.
#[derive(Debug, Parser)]
struct Arguments {
    /// Which catalogue
    catalogue: Catalogue,
    /// Only what its known dates leave possible on a day
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,
    /// As CSV, with semicolons
    #[arg(long)]
    csv: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Catalogue {
    Benefits,
    Visitation,
    Offers,
    Education,
    TargetGroups,
    Ladders,
    Places,
    Goals,
    Measures,
}

/// A row: code, name, gloss, from, to, act, source, verified; and the time or the year, where there is one.
struct Row {
    cells: [String; 8],
    time: Option<InForce>,
    year: Option<i32>,
}

const HEADER: [&str; 8] = ["code", "name", "in English", "from", "to", "act", "source", "verified"];

impl Row {
    fn undated(code: &str, name: &str, english: &str, source: String) -> Self {
        let cells = [code, name, english, "", "", "", "", ""].map(str::to_owned);
        Row { cells, time: None, year: None }.with(6, source)
    }

    fn dated(code: &str, name: &str, english: &str, time: &InForce) -> Self {
        let edge = |edge: Edge| match edge {
            Edge::On(day) => day.to_string(),
            Edge::Stated(text) | Edge::Within(_, text) => text.to_owned(),
            Edge::NotFound => "not found".to_owned(),
            Edge::Open => "in force".to_owned(),
        };
        let verified = match time.verified {
            Verified::Yes => "yes",
            Verified::Partly => "partly",
            Verified::No => "no",
        };
        let (from, to) = (edge(time.from), edge(time.to));
        let cells = [code, name, english, &from, &to, time.act, time.source, verified].map(str::to_owned);
        Row { cells, time: Some(*time), year: None }
    }

    fn may_hold(&self, day: Day) -> bool {
        self.time.is_none_or(|time| time.may_hold(day))
            && self.year.is_none_or(|year| Year::new(year).is_ok_and(|year| year.days().contains(day)))
    }

    fn with(mut self, cell: usize, text: String) -> Self {
        self.cells[cell] = text;
        self
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut rows = rows(arguments.catalogue);
    if let Some(day) = arguments.on {
        rows.retain(|row| row.may_hold(day));
    }
    match if arguments.csv { csv(&rows) } else { Ok(table(&rows)) } {
        Ok(text) => {
            files::print(&text);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            failure.report();
            ExitCode::from(2)
        }
    }
}

fn table(rows: &[Row]) -> String {
    let mut table = Table::new();
    table.load_preset(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_header(HEADER);
    if table.width().is_none() {
        table.set_width(200);
    }
    for row in rows {
        table.add_row(&row.cells);
    }
    format!("{table}\n{} rows\n", rows.len())
}

fn csv(rows: &[Row]) -> Result<String, Failure> {
    let failure = |error: &dyn std::fmt::Display| Failure::Text(error.to_string());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(HEADER).map_err(|error| failure(&error))?;
    for row in rows {
        writer.write_record(&row.cells).map_err(|error| failure(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| failure(&error))?;
    String::from_utf8(bytes).map_err(|error| failure(&error))
}

fn rows(catalogue: Catalogue) -> Vec<Row> {
    match catalogue {
        Catalogue::Benefits => benefits(),
        Catalogue::Visitation => visitation(),
        Catalogue::Offers => offers(),
        Catalogue::Education => education(),
        Catalogue::TargetGroups => target_groups(),
        Catalogue::Ladders => ladders(),
        Catalogue::Places => places(),
        Catalogue::Goals => goals(),
        Catalogue::Measures => measures(),
    }
}

fn benefits() -> Vec<Row> {
    let benefits = Benefit::ALL.iter().flat_map(|benefit| {
        benefit.times().iter().map(|time| Row::dated(benefit.code(), benefit.name_da(), benefit.name_en(), time))
    });
    let rates = Rate::ALL
        .iter()
        .flat_map(|rate| rate.times().iter().map(|time| Row::dated(rate.code(), rate.name_da(), rate.name_en(), time)));
    let rules = BenefitRule::ALL
        .iter()
        .flat_map(|rule| rule.times().iter().map(|time| Row::dated(rule.code(), rule.name_da(), rule.name_en(), time)));
    let totals = BenefitTotal::ALL.iter().map(|total| {
        let groups: Vec<&str> = total.groups.iter().map(|group| group.name_da).collect();
        Row::undated(total.id, &format!("i alt: {}", groups.join(" + ")), "a total", total.source.to_owned())
    });
    benefits.chain(rates).chain(rules).chain(totals).collect()
}

fn visitation() -> Vec<Row> {
    let rows = Visitation::ALL.iter().flat_map(|visitation| {
        visitation.entries().iter().map(|entry| {
            let name = format!("{} ({})", visitation.name_da(), entry.scale.name_da());
            let criterion = match entry.criterion {
                Criterion::Stated(words) => format!(": «{words}»"),
                Criterion::Unverified(words) => format!(": «{words}» (not verified)"),
                Criterion::NotFound => String::new(),
            };
            Row::dated(visitation.code(), &name, &format!("{}{criterion}", visitation.name_en()), &entry.time)
        })
    });
    let sums = Aggregate::ALL.iter().map(|sum| {
        let parts: Vec<&str> = sum.parts().iter().map(Visitation::name_da).collect();
        let gloss = format!("{}: a sum of {}", sum.name_en(), parts.join(" + "));
        Row::undated(sum.code(), sum.name_da(), &gloss, "Jobindsats".to_owned())
    });
    rows.chain(sums).collect()
}

fn offers() -> Vec<Row> {
    let offers = Offer::ALL.iter().flat_map(|offer| {
        offer.times().iter().map(|time| Row::dated(offer.code(), offer.name_da(), offer.name_en(), time))
    });
    let instruments = Instrument::ALL.iter().map(|instrument| {
        Row::undated(instrument.code(), instrument.name_da(), instrument.name_en(), "instrument".to_owned())
    });
    let work =
        Work::ALL.iter().map(|work| Row::undated(work.code(), work.name_da(), work.name_en(), "work".to_owned()));
    let named = NAMED_ONLY.iter().map(|named| {
        let source = format!("{}, {}", named.named_in.publisher, named.named_in.title);
        Row::undated("", named.name, named.because, source)
    });
    offers.chain(instruments).chain(work).chain(named).collect()
}

fn education() -> Vec<Row> {
    let levels =
        Level::ALL.iter().map(|level| Row::undated(level.code(), level.name_da(), level.name_en(), String::new()));
    let bars = BARS.iter().map(|bar| {
        let clears = match bar.clears {
            Clears::Levels(levels) => levels.iter().map(Level::code).collect::<Vec<_>>().join(", "),
            Clears::Open(why) => format!("open: {why}"),
        };
        Row::undated("", bar.name_da, &format!("{}: {clears}", bar.name_en), bar.source.to_string())
    });
    levels.chain(bars).collect()
}

fn target_groups() -> Vec<Row> {
    let criteria = |group: &TargetGroup<'_>| {
        let criteria: Vec<String> = group.all_of.iter().map(ToString::to_string).collect();
        criteria.join("; og ")
    };
    let law = law::ALL.iter().flat_map(move |group| {
        group.editions.iter().map(move |edition| {
            let gloss = format!("{}: «{}» = {}", group.name_en, edition.wording, criteria(&edition.group));
            Row::dated(group.code, group.name_da, &gloss, &edition.time)
        })
    });
    let policy = policy::ALL.iter().map(move |group| {
        let gloss = format!("«{}» = {}", group.wording, criteria(&group.group));
        Row::undated(group.code, group.name_da, &gloss, group.source.to_owned())
    });
    let callers = policy::CALLERS.iter().map(|group| {
        let gloss = format!("the caller's criteria; {}", group.known);
        Row::undated(group.code, group.name_da, &gloss, group.source.to_owned())
    });
    law.chain(policy).chain(callers).collect()
}

fn ladders() -> Vec<Row> {
    let rows = ladder::ALL.iter().flat_map(|ladder| {
        (1..).zip(ladder.steps).map(move |(number, step)| {
            Row::undated(&format!("{} {number}", ladder.code), step.wording, ladder.name_en, ladder.source.to_string())
        })
    });
    rows.collect()
}

fn places() -> Vec<Row> {
    let municipalities = Municipality::all().map(|municipality| {
        let spelt = municipality.aliases().join(", ");
        Row::undated(&municipality.to_string(), municipality.name(), &spelt, municipality.region().name().to_owned())
    });
    let regions = Region::ALL.iter().map(|region| Row::undated("", region.name(), "region", String::new()));
    let employment = EmploymentRegion::ALL.iter().map(|region| {
        let gloss = format!("employment region of 2014, the municipalities of {}", region.region().name());
        Row::undated("", region.name(), &gloss, "Jobcenter Esbjerg, Beskæftigelsesplan 2014".to_owned())
    });
    let country = Row::undated("000", Place::Country.name(), "the country", String::new());
    let centres = JobCentre::ALL.iter().map(|centre| {
        let serves: Vec<&str> = centre.serves.iter().map(|municipality| municipality.name()).collect();
        Row::dated("", centre.name, &serves.join(" + "), &centre.joint.time)
    });
    municipalities.chain(regions).chain(employment).chain([country]).chain(centres).collect()
}

fn goals() -> Vec<Row> {
    let rows = goal::ALL.iter().map(|goal| {
        let measured_by = match goal.measured_by {
            MeasuredBy::SurveyOnly { .. } => "survey only".to_owned(),
            MeasuredBy::LocalChoice => "the municipality chooses".to_owned(),
            MeasuredBy::DefinitionNotFound => "a measure whose definition was not found".to_owned(),
            MeasuredBy::NotDocumented => "not documented".to_owned(),
            other => other.id().map_or(String::new(), |id| id.to_string()),
        };
        let wording = match goal.wording {
            Wording::Sentence(sentence) => format!("{}. {sentence}", goal.title),
            Wording::TitleOnly => goal.title.to_owned(),
            Wording::Theme => format!("theme: {}", goal.title),
        };
        let witnesses: Vec<String> = goal.witnesses.iter().map(ToString::to_string).collect();
        let row = Row::undated(&goal.id.to_string(), &wording, &measured_by, witnesses.join("; "));
        Row { year: Some(goal.id.year.into()), ..row }
            .with(3, goal.id.year.to_string())
            .with(5, format!("{:?}", goal.force))
    });
    rows.collect()
}

fn measures() -> Vec<Row> {
    let rows = measure::ALL.iter().map(|measure| {
        let name = format!("{}: «{}»", measure.title_da, measure.source.quote);
        Row::undated(&measure.id.to_string(), &name, measure.title_en, measure.source.to_string())
    });
    rows.collect()
}

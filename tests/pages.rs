//! The pages of the documentation that read like reference tables, held against the catalogues they print.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::benefit::{Auk01, Auk01Means, Benefit, BenefitRule, BenefitSet, BenefitTotal, Rate};
use maaltal::calendar::Day;
use maaltal::company::ContactKind;
use maaltal::dream::{LIST_2016, Names};
use maaltal::education::{BARS, Clears, Level};
use maaltal::goal::{self, Wording};
use maaltal::history::Sector;
use maaltal::in_force::{Edge, InForce, Verified};
use maaltal::jobindsats::{DimensionKind, KNOWN_COLUMNS, Role, TABLES};
use maaltal::ladder::{self, CompanyService, FiveSteps, ToWork, YouthCategory};
use maaltal::measure::{self, Adds, Over, Scoring};
use maaltal::offer::{Instrument, Offer, OfferSet};
use maaltal::place::{JobCentre, Municipality, Place, Region};
use maaltal::visitation::{Aggregate, Criterion, Visitation};
use maaltal::work::Work;

/// A table as a page prints it.
struct Table(Vec<String>);

impl Table {
    fn of<const N: usize>(header: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> Table {
        let line = |cells: &[String]| {
            assert!(!cells.iter().any(|cell| cell.contains('|')), "{cells:?}");
            format!("| {} |", cells.join(" | "))
        };
        let rule = format!("|{}", "---|".repeat(N));
        let rows = rows.into_iter().map(|row| line(&row));
        Table([line(&header.map(str::to_owned)), rule].into_iter().chain(rows).collect())
    }
}

/// Fails unless the tables of a page are these, and prints what they should be.
fn hold(page: &str, tables: Vec<Table>) {
    let path = format!("{}/src/{page}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let docs = text.lines().filter_map(|line| line.trim().strip_prefix("//! ").or(line.trim().strip_prefix("/// ")));
    let printed: Vec<&str> = docs.filter(|line| line.starts_with('|')).collect();
    let wanted: Vec<String> = tables.into_iter().flat_map(|Table(lines)| lines).collect();
    assert!(printed == wanted, "src/{page} should say:\n{}", wanted.join("\n"));
}

/// A day alone, what a source says in «», "?" for not found, "-" for still in force.
fn edge(edge: Edge) -> String {
    match edge {
        Edge::On(day) => day.to_string(),
        Edge::Stated(words) | Edge::Within(_, words) => format!("«{words}»"),
        Edge::NotFound => "?".to_owned(),
        Edge::Open => "-".to_owned(),
    }
}

fn read(time: &InForce) -> String {
    match time.verified {
        Verified::Yes => "yes",
        Verified::Partly => "partly",
        Verified::No => "no",
    }
    .to_owned()
}

fn act(time: &InForce) -> String {
    if time.act.is_empty() { "?".to_owned() } else { time.act.to_owned() }
}

fn code(code: &str) -> String {
    format!("`{code}`")
}

/// The codes or names of several, with a separator.
fn joined<'a>(names: impl IntoIterator<Item = &'a str>, separator: &str) -> String {
    names.into_iter().collect::<Vec<_>>().join(separator)
}

#[test]
fn the_page_of_benefits() {
    let benefits = Benefit::ALL.iter().flat_map(|benefit| {
        benefit.times().iter().map(move |time| {
            // Of several times, the one that the successor followed.
            let follows = |later: &Benefit| match time.to {
                Edge::On(last) => later.times().iter().any(|next| next.from == Edge::On(last.plus(1))),
                Edge::Stated(_) | Edge::Within(..) | Edge::NotFound => true,
                Edge::Open => false,
            };
            let then = benefit.succeeded_by().iter().copied().filter(follows).map(Benefit::code);
            [
                format!("[`{benefit}`](Benefit::{benefit:?})"),
                benefit.name_da().to_owned(),
                act(time),
                edge(time.from),
                edge(time.to),
                joined(then, ", "),
                read(time),
            ]
        })
    });
    let rates = Rate::ALL.iter().flat_map(|rate| {
        rate.times().iter().map(|time| {
            let (name, gloss) = (rate.name_da().to_owned(), rate.name_en().to_owned());
            [code(rate.code()), name, gloss, act(time), edge(time.from), edge(time.to), read(time)]
        })
    });
    let rules = BenefitRule::ALL.iter().flat_map(|rule| {
        rule.times().iter().map(|time| {
            let (name, gloss) = (rule.name_da().to_owned(), rule.name_en().to_owned());
            [code(rule.code()), name, gloss, act(time), edge(time.from), edge(time.to), read(time)]
        })
    });
    let totals = BenefitTotal::ALL.iter().map(|total| {
        let groups = joined(total.groups.iter().map(|group| group.name_da), ", ");
        [code(total.id), groups, total.source.to_owned()]
    });
    let auk01 = Auk01::ALL.iter().map(|known| {
        let means = match known.means {
            Auk01Means::PublicSupport => "public support in all".to_owned(),
            Auk01Means::Benefit(benefit) => benefit.name_da().to_owned(),
            Auk01Means::NotFound => "?".to_owned(),
        };
        [code(known.code), if known.is_aggregate() { "yes" } else { "no" }.to_owned(), means]
    });
    let dated = ["in English", "act", "from", "to", "read"];
    let header = |what: &'static str| ["code", what, dated[0], dated[1], dated[2], dated[3], dated[4]];
    hold(
        "benefit/mod.rs",
        vec![
            Table::of(["code", "benefit", "act", "from", "to", "then", "read"], benefits),
            Table::of(header("rate"), rates),
            Table::of(header("rule"), rules),
            Table::of(["id", "groups", "source"], totals),
            Table::of(["code", "adds up others", "what it is"], auk01),
        ],
    );
}

#[test]
fn the_page_of_visitation() {
    let entries = Visitation::ALL.iter().flat_map(|visitation| {
        visitation.entries().iter().map(move |entry| {
            let criterion = match entry.criterion {
                Criterion::Stated(words) => format!("«{words}»"),
                Criterion::Unverified(words) => format!("«{words}» (not verified)"),
                Criterion::NotFound => "?".to_owned(),
            };
            [
                format!("[`{visitation}`](Visitation::{visitation:?})"),
                visitation.name_da().to_owned(),
                entry.scale.name_da().to_owned(),
                edge(entry.time.from),
                edge(entry.time.to),
                criterion,
                read(&entry.time),
            ]
        })
    });
    let sums = Aggregate::ALL.iter().map(|sum| {
        [code(sum.code()), sum.name_da().to_owned(), joined(sum.parts().iter().map(Visitation::name_da), " + ")]
    });
    let header = ["code", "name", "scale", "from", "to", "criterion", "read"];
    hold("visitation/mod.rs", vec![Table::of(header, entries), Table::of(["code", "row", "adds up"], sums)]);
}

#[test]
fn the_pages_of_offers_and_work() {
    let offers = Offer::ALL.iter().flat_map(|offer| {
        offer.times().iter().map(move |time| {
            [
                format!("[`{offer}`](Offer::{offer:?})"),
                offer.name_da().to_owned(),
                offer.name_en().to_owned(),
                act(time),
                edge(time.from),
                edge(time.to),
                read(time),
            ]
        })
    });
    let instruments = Instrument::ALL.iter().map(|instrument| {
        [
            format!("[`{instrument}`](Instrument::{instrument:?})"),
            instrument.name_da().to_owned(),
            instrument.name_en().to_owned(),
            instrument.named_in().to_string(),
        ]
    });
    let sets =
        OfferSet::NAMED.iter().map(|(name, set)| [(*name).to_owned(), joined(set.iter().map(Offer::name_da), ", ")]);
    let header = ["code", "offer", "in English", "act", "from", "to", "read"];
    hold(
        "offer/mod.rs",
        vec![
            Table::of(header, offers),
            Table::of(["code", "instrument", "in English", "named in"], instruments),
            Table::of(["set", "offers"], sets),
        ],
    );

    let work = Work::ALL.iter().map(|work| {
        let link = format!("[`{work}`](Work::{work:?})");
        [link, work.name_da().to_owned(), work.name_en().to_owned(), work.named_in().to_string()]
    });
    hold("work.rs", vec![Table::of(["code", "work", "in English", "named in"], work)]);
}

#[test]
fn the_page_of_companies() {
    let kinds = ContactKind::ALL.iter().map(|kind| {
        let link = format!("[`{kind}`](ContactKind::{kind:?})");
        [link, kind.name_da().to_owned(), kind.name_en().to_owned(), kind.named_in().to_string()]
    });
    hold("company.rs", vec![Table::of(["code", "contact", "in English", "named in"], kinds)]);
}

#[test]
fn the_page_of_dream() {
    let codes = LIST_2016.codes.iter().map(|known| {
        let benefit = match known.benefit {
            Names::One(benefit) => benefit.code().to_owned(),
            Names::Several(benefits) => joined(benefits.iter().map(Benefit::code), " or "),
            Names::No => String::new(),
        };
        let others = [known.offer.map(Offer::code), known.work.map(Work::code), known.sector.map(Sector::code)];
        let visitation = known.visitation.map(Visitation::code);
        [
            known.code.to_string(),
            known.text.to_owned(),
            known.group.to_owned(),
            known.activity.to_owned(),
            benefit,
            joined(others.into_iter().flatten().chain(visitation), ", "),
        ]
    });
    hold("dream/mod.rs", vec![Table::of(["code", "text", "group", "activity", "benefit", "and"], codes)]);
}

#[test]
fn the_page_of_jobindsats() {
    let columns = KNOWN_COLUMNS.iter().map(|known| {
        let holds = match known.role {
            Role::Place => "the place".to_owned(),
            Role::Period => "the period".to_owned(),
            Role::Dimension(DimensionKind::Benefit) => "benefits".to_owned(),
            Role::Dimension(DimensionKind::Visitation) => "visitations".to_owned(),
            Role::Dimension(DimensionKind::Rate) => "rates".to_owned(),
            Role::Dimension(DimensionKind::Other) => "other labels".to_owned(),
            Role::Measure(unit) => unit.to_string(),
            Role::PassedOver => "nothing".to_owned(),
        };
        [code(known.label), holds, known.seen_in.to_owned()]
    });
    let tables = TABLES.iter().map(|table| {
        let published = Benefit::ALL.iter().filter(|benefit| {
            let own = benefit.record().jobindsats;
            own.iter().any(|known| known.id == table.id)
        });
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        [
            code(table.id),
            table.subject.to_owned(),
            joined(published.copied().map(Benefit::code), ", "),
            day(table.since),
            day(table.until),
            table.then.unwrap_or_default().to_owned(),
            table.cast_back().map(|month| month.to_string()).unwrap_or_default(),
        ]
    });
    let header = ["id", "subject", "benefits", "from", "to", "then", "cast back to at least"];
    hold("jobindsats/mod.rs", vec![Table::of(["column", "holds", "seen in"], columns), Table::of(header, tables)]);
}

#[test]
fn the_page_of_education() {
    let levels = Level::ALL.iter().map(|level| {
        [
            format!("[`{level}`](Level::{level:?})"),
            level.name_da().to_owned(),
            level.name_en().to_owned(),
            joined(level.aliases().iter().copied(), ", "),
        ]
    });
    let bars = BARS.iter().map(|bar| {
        let clears = match bar.clears {
            Clears::Levels(levels) => joined(levels.iter().map(Level::code), ", "),
            Clears::Open(why) => format!("open: {why}"),
        };
        let words = format!("«{}»", bar.source.quote);
        [code(bar.code), bar.name_da.to_owned(), words, bar.source.to_string(), clears]
    });
    hold(
        "education/mod.rs",
        vec![
            Table::of(["code", "level", "in English", "also spelt"], levels),
            Table::of(["code", "bar", "words", "source", "cleared by"], bars),
        ],
    );
}

/// What the words of a step name, as codes.
fn leads_to(ladder: &str, nth: usize) -> String {
    let benefits = |set: BenefitSet| set.iter().map(Benefit::code).collect::<Vec<_>>();
    let offers = |set: OfferSet| set.iter().map(Offer::code).collect::<Vec<_>>();
    let named = match ladder {
        "5_trins_model" => {
            let step = FiveSteps::ALL[nth];
            let work = step.work().map(Work::code);
            benefits(step.benefits()).into_iter().chain(offers(step.offers())).chain(work).collect()
        }
        "ungekategorier" => offers(YouthCategory::ALL[nth].offers()),
        "vej_til_selvforsoergelse" => ToWork::ALL[nth].offer().map(Offer::code).into_iter().collect(),
        "virksomhedsservice" => offers(CompanyService::ALL[nth].offers()),
        _ => Vec::new(),
    };
    named.join(", ")
}

#[test]
fn the_page_of_ladders() {
    let ladders =
        ladder::ALL.iter().map(|ladder| [code(ladder.code), ladder.name_en.to_owned(), ladder.source.to_string()]);
    let steps = ladder::ALL.iter().flat_map(|ladder| {
        ladder.steps.iter().enumerate().map(|(nth, step)| {
            let words = format!("«{}»", step.wording);
            [code(ladder.code), (nth + 1).to_string(), code(step.code), words, leads_to(ladder.code, nth)]
        })
    });
    hold(
        "ladder/mod.rs",
        vec![
            Table::of(["code", "ladder", "source"], ladders),
            Table::of(["ladder", "step", "code", "words of the plan", "names"], steps),
        ],
    );
}

#[test]
fn the_pages_of_places() {
    let regions = Region::ALL.iter().map(|region| {
        let own: Vec<&str> = Place::Region(*region).municipalities().map(Municipality::name).collect();
        [region.name().to_owned(), own.len().to_string(), own.join(", ")]
    });
    let centres = JobCentre::ALL.iter().map(|centre| {
        let time = &centre.joint.time;
        let serves = joined(centre.serves.iter().map(|municipality| municipality.name()), ", ");
        [centre.name.to_owned(), serves, edge(time.from), edge(time.to), read(time)]
    });
    hold(
        "place/mod.rs",
        vec![
            Table::of(["region", "number", "municipalities"], regions),
            Table::of(["job centre", "serves", "from", "to", "read"], centres),
        ],
    );

    let municipalities = Municipality::ALL.map(|municipality| {
        [
            municipality.to_string(),
            municipality.name().to_owned(),
            municipality.region().name().to_owned(),
            joined(municipality.aliases().iter().copied(), ", "),
        ]
    });
    hold("place/municipality.rs", vec![Table::of(["code", "municipality", "region", "also spelt"], municipalities)]);
}

#[test]
fn the_page_of_goals() {
    let known = Table::of(
        ["years", "how much is known"],
        [
            ["2011, 2012", "four themes"],
            ["2013, 2014, 2016, 2017", "four goals in their words"],
            ["2015", "four headings, as themes"],
            ["2018", "five themes"],
            ["2019", "seven goals in their words, of which no state of the list holds all"],
            ["2020", "three goals in their words"],
            ["2021 to 2024", "four announcements of the same five themes"],
            ["2025, 2026", "no list was found"],
        ]
        .map(|row| row.map(str::to_owned)),
    );
    let goals = goal::ALL.iter().map(|goal| {
        let title = match goal.wording {
            Wording::Sentence(_) | Wording::TitleOnly => format!("«{}»", goal.title),
            Wording::Theme => goal.title.to_owned(),
        };
        let witnesses = goal.witnesses.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        [code(&goal.id.to_string()), title, goal.force.to_string(), goal.measured_by.to_string(), witnesses]
    });
    hold("goal/mod.rs", vec![known, Table::of(["id", "title", "force", "measured by", "witnesses"], goals)]);
}

#[test]
fn the_page_of_measures_says_what_the_catalogue_says() {
    let over = |over| match over {
        Over::LastDay => "a last day",
        Over::CalendarYear => "a calendar year",
        Over::Month => "a month",
        Over::WholeMonths => "whole months",
        Over::YearOrQuarter => "a year or a quarter",
        Over::AnyPeriod => "any period",
        Over::NotSaid => "not said",
        other => panic!("{other:?}"),
    };
    let adds = |adds| match adds {
        Adds::Yes => "yes",
        Adds::No => "no",
        Adds::Pooled => "pooled",
        Adds::NotSaid => "not said",
    };
    let rows = measure::ALL.iter().map(|measure| {
        let counts = match measure.scoring {
            Scoring::NoMethod { why, .. } => format!("{}: {why}", measure.unit()),
            _ => measure.unit().to_string(),
        };
        [
            format!("`{}`", measure.id),
            measure.title_da.to_owned(),
            counts,
            over(measure.over).to_owned(),
            adds(measure.adds_over_places()).to_owned(),
            adds(measure.adds_over_time()).to_owned(),
            adds(measure.adds_over_benefits()).to_owned(),
        ]
    });
    let header = ["id", "title", "counts", "asked for", "adds over places", "over time", "over benefits"];
    hold("measure/mod.rs", vec![Table::of(header, rows)]);
}

//! The catalogues as rows of one table.

use clap::ValueEnum;
use maaltal::benefit::{Auk01, Auk01Means, Benefit, BenefitRule, BenefitTotal, Rate};
use maaltal::calendar::{Day, Year};
use maaltal::education::{BARS, Clears, Level};
use maaltal::goal::{self, Wording};
use maaltal::in_force::{Edge, InForce, Verified};
use maaltal::ladder;
use maaltal::measure::{self, Scoring};
use maaltal::offer::{Instrument, NAMED_ONLY, Offer, OfferSet, TRAENINGSBANER_SOURCE};
use maaltal::place::{EmploymentRegion, JobCentre, Municipality, Place, Region};
use maaltal::source::Source;
use maaltal::target_group::{TargetGroup, law, policy};
use maaltal::visitation::{Aggregate, Criterion, Visitation};
use maaltal::work::Work;

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Catalogue {
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

/// The columns.
pub(crate) const HEADER: [&str; 9] =
    ["code", "name", "in English", "from", "to", "act", "source", "verified", "detail"];

/// Where the codes, names and regions of municipalities are from.
const OFFICIAL_CODES: &str = "the official municipality codes, as Jobindsats uses them";

/// Where the order of the two youth educations is from.
const OWN_ORDER: &str = "inference: no source was found that puts gymnasial uddannelse below erhvervsuddannelse, the order is the crate's own";

/// A row: its cells, and the time or the year, where there is one.
pub(crate) struct Row {
    pub(crate) cells: [String; 9],
    time: Option<InForce>,
    year: Option<i32>,
}

impl Row {
    fn undated(code: &str, name: &str, english: &str, source: &str) -> Self {
        // The glosses are written for the documentation, with its emphasis.
        let or_none = |text: &str| if text.is_empty() { "-".to_owned() } else { text.replace('*', "") };
        let cells = [code, name, english, "", "", "", source, "", ""].map(or_none);
        Row { cells, time: None, year: None }
    }

    fn dated(code: &str, name: &str, english: &str, time: &InForce) -> Self {
        let edge = |edge: Edge| match edge {
            Edge::On(day) => day.to_string(),
            Edge::Stated(text) | Edge::Within(_, text) => text.to_owned(),
            Edge::NotFound => "not found".to_owned(),
            Edge::Open => "in force".to_owned(),
        };
        let act = if time.act.is_empty() { "-" } else { time.act };
        let row = Row { time: Some(*time), ..Row::undated(code, name, english, time.source) };
        row.with(3, edge(time.from)).with(4, edge(time.to)).with(5, act.to_owned()).verified(time.verified)
    }

    /// Words that are quoted from the source, and so were read in it.
    fn quoted(code: &str, name: &str, english: &str, source: &Source<'_>) -> Self {
        let verified = if source.quote.is_empty() { "-" } else { "yes" };
        Row::undated(code, name, english, &source.to_string()).with(7, verified.to_owned())
    }

    /// Whether its known dates leave room for a day.
    pub(crate) fn may_hold(&self, day: Day) -> bool {
        self.time.is_none_or(|time| time.may_hold(day))
            && self.year.is_none_or(|year| Year::new(year).is_ok_and(|year| year.days().contains(day)))
    }

    fn verified(self, verified: Verified) -> Self {
        let verified = match verified {
            Verified::Yes => "yes",
            Verified::Partly => "partly",
            Verified::No => "no",
        };
        self.with(7, verified.to_owned())
    }

    fn detail(self, text: String) -> Self {
        if text.is_empty() { self } else { self.with(8, text) }
    }

    fn with(mut self, cell: usize, text: String) -> Self {
        self.cells[cell] = text;
        self
    }
}

/// "also spelt: a, b", or nothing.
fn spelt(aliases: &[&str]) -> String {
    if aliases.is_empty() { String::new() } else { format!("also spelt: {}", aliases.join(", ")) }
}

fn joined<'a>(names: impl Iterator<Item = &'a str>, separator: &str) -> String {
    names.collect::<Vec<_>>().join(separator)
}

pub(crate) fn rows(catalogue: Catalogue) -> Vec<Row> {
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
        let succeeded = joined(benefit.succeeded_by().iter().map(|later| later.code()), ", ");
        let tables = joined(benefit.record().jobindsats.iter().map(|table| table.id), ", ");
        let parts = [("then", succeeded), ("Jobindsats", tables), ("also spelt", benefit.aliases().join(", "))];
        let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
        let detail = parts.map(|(label, text)| format!("{label}: {text}")).collect::<Vec<_>>().join("; ");
        benefit.times().iter().map(move |time| {
            Row::dated(benefit.code(), benefit.name_da(), benefit.name_en(), time).detail(detail.clone())
        })
    });
    let rates = Rate::ALL.iter().flat_map(|rate| {
        let row = |time| Row::dated(rate.code(), rate.name_da(), rate.name_en(), time).detail(spelt(rate.aliases()));
        rate.times().iter().map(row)
    });
    let rules = BenefitRule::ALL
        .iter()
        .flat_map(|rule| rule.times().iter().map(|time| Row::dated(rule.code(), rule.name_da(), rule.name_en(), time)));
    let totals = BenefitTotal::ALL.iter().map(|total| {
        let groups = joined(total.groups.iter().map(|group| group.name_da), " + ");
        Row::undated(total.id, "i alt", "a total", total.source).detail(format!("adds: {groups}"))
    });
    let auk01 = Auk01::ALL.iter().map(|known| {
        let (name, gloss) = match known.means {
            Auk01Means::PublicSupport => ("", "public support in all"),
            Auk01Means::Benefit(benefit) => (benefit.name_da(), benefit.name_en()),
            Auk01Means::NotFound => ("", "not found"),
        };
        let detail = if known.is_aggregate() { "adds up others" } else { "" };
        Row::undated(known.code, name, gloss, "Danmarks Statistik, AUK01").detail(detail.to_owned())
    });
    benefits.chain(rates).chain(rules).chain(totals).chain(auk01).collect()
}

fn visitation() -> Vec<Row> {
    let rows = Visitation::ALL.iter().flat_map(|visitation| {
        visitation.entries().iter().map(|entry| {
            let criterion = match entry.criterion {
                Criterion::Stated(words) => format!("«{words}»"),
                Criterion::Unverified(words) => format!("«{words}» (not verified)"),
                Criterion::NotFound => "not found".to_owned(),
            };
            let detail = format!("scale: {}; criterion: {criterion}", entry.scale.name_da());
            Row::dated(visitation.code(), visitation.name_da(), visitation.name_en(), &entry.time).detail(detail)
        })
    });
    let sums = Aggregate::ALL.iter().map(|sum| {
        let parts = joined(sum.parts().iter().map(Visitation::name_da), " + ");
        Row::undated(sum.code(), sum.name_da(), sum.name_en(), "Jobindsats, Y38A02").detail(format!("adds: {parts}"))
    });
    rows.chain(sums).collect()
}

fn offers() -> Vec<Row> {
    let offers = Offer::ALL.iter().flat_map(|offer| {
        let row =
            |time| Row::dated(offer.code(), offer.name_da(), offer.name_en(), time).detail(spelt(offer.aliases()));
        offer.times().iter().map(row)
    });
    let named_in = |source: &Source<'_>| format!("words: «{}»", source.quote);
    let instruments = Instrument::ALL.iter().map(|instrument| {
        let source = instrument.named_in();
        let row = Row::quoted(instrument.code(), instrument.name_da(), instrument.name_en(), &source);
        row.detail(format!("kind: instrument; {}", named_in(&source)))
    });
    let work = Work::ALL.iter().map(|work| {
        let source = work.named_in();
        let row = Row::quoted(work.code(), work.name_da(), work.name_en(), &source);
        row.detail(format!("kind: work; {}", named_in(&source)))
    });
    let sets = OfferSet::NAMED.iter().map(|(name, set)| {
        let row = if *set == OfferSet::TRAENINGSBANER {
            Row::quoted("", name, "a set of offers", &TRAENINGSBANER_SOURCE)
        } else {
            Row::undated("", name, "a set of offers", "")
        };
        row.detail(format!("offers: {}", joined(set.iter().map(Offer::code), ", ")))
    });
    let named = NAMED_ONLY.iter().map(|named| {
        let source = format!("{}, {}", named.named_in.publisher, named.named_in.title);
        Row::undated("", named.name, "named only", &source).detail(format!("no member: {}", named.because))
    });
    offers.chain(instruments).chain(work).chain(sets).chain(named).collect()
}

fn education() -> Vec<Row> {
    let levels = Level::ALL.iter().map(|level| {
        let source = match level {
            Level::Gymnasial | Level::Erhvervsuddannelse => OWN_ORDER,
            _ => "",
        };
        Row::undated(level.code(), level.name_da(), level.name_en(), source).detail(spelt(level.aliases()))
    });
    let bars = BARS.iter().map(|bar| {
        let clears = match bar.clears {
            Clears::Levels(levels) => joined(levels.iter().map(Level::code), ", "),
            Clears::Open(why) => format!("open: {why}"),
        };
        let detail = format!("words: «{}»; cleared by: {clears}", bar.source.quote);
        Row::quoted(bar.code, bar.name_da, bar.name_en, &bar.source).detail(detail)
    });
    levels.chain(bars).collect()
}

fn target_groups() -> Vec<Row> {
    let criteria = |group: &TargetGroup<'_>| {
        let criteria: Vec<String> = group.all_of.iter().map(ToString::to_string).collect();
        format!("criteria: {}", criteria.join("; og "))
    };
    let law = law::ALL.iter().flat_map(move |group| {
        group.editions.iter().map(move |edition| {
            let mut detail = format!("words: «{}»; {}", edition.wording, criteria(&edition.group));
            if !edition.unconfirmed.is_empty() {
                detail = format!("{detail}; not confirmed: {}", edition.unconfirmed);
            }
            if !edition.inferred.is_empty() {
                detail = format!("{detail}; inferred: {}", edition.inferred);
            }
            Row::dated(group.code, group.name_da, group.name_en, &edition.time).detail(detail)
        })
    });
    let policy = policy::ALL.iter().map(move |group| {
        let mut detail = format!("words: «{}»; {}", group.wording, criteria(&group.group));
        if !group.inferred.is_empty() {
            detail = format!("{detail}; inferred: {}", group.inferred);
        }
        let row = Row::undated(group.code, group.name_da, "a group of policy", group.source);
        row.verified(group.verified).detail(detail)
    });
    let callers = policy::CALLERS.iter().map(|group| {
        let row = Row::undated(group.code, group.name_da, "a group that nobody has defined", group.source);
        row.verified(group.verified).detail(format!("criteria: the caller's own; known: {}", group.known))
    });
    law.chain(policy).chain(callers).collect()
}

fn ladders() -> Vec<Row> {
    let rows = ladder::ALL.iter().flat_map(|ladder| {
        (1..).zip(ladder.steps).map(move |(number, step)| {
            let row = Row::quoted(step.code, step.wording, ladder.name_en, &ladder.source);
            row.detail(format!("ladder: {}; step: {number}", ladder.code))
        })
    });
    rows.collect()
}

fn places() -> Vec<Row> {
    let municipalities = Municipality::ALL.into_iter().map(|municipality| {
        let region = format!("region: {}", municipality.region());
        let detail = [region, spelt(municipality.aliases())].into_iter().filter(|part| !part.is_empty());
        let row = Row::undated(&municipality.to_string(), municipality.name(), "municipality", OFFICIAL_CODES);
        row.detail(detail.collect::<Vec<_>>().join("; "))
    });
    let number = |place: Place| format!("municipalities: {}", place.municipalities().count());
    let regions = Region::ALL.iter().map(move |region| {
        Row::undated("", region.name(), "region", OFFICIAL_CODES).detail(number(Place::Region(*region)))
    });
    let employment = EmploymentRegion::ALL.iter().map(|region| {
        let row = Row::undated("", region.name(), "employment region", "Jobcenter Esbjerg, Beskæftigelsesplan 2014");
        row.detail(format!("municipalities: those of {}", region.region()))
    });
    let country = Row::undated("000", Place::Country.name(), "the country", "Jobindsats")
        .detail("also spelt: 0, 0000".to_owned());
    let centres = JobCentre::ALL.iter().map(|centre| {
        let serves = joined(centre.serves.iter().map(|municipality| municipality.name()), " + ");
        let detail = format!("serves: {serves}; note: {}", centre.joint.note);
        Row::dated("", centre.name, "joint job centre", &centre.joint.time).detail(detail)
    });
    municipalities.chain(regions).chain(employment).chain([country]).chain(centres).collect()
}

fn goals() -> Vec<Row> {
    let rows = goal::ALL.iter().map(|goal| {
        let (name, verified) = match goal.wording {
            Wording::Sentence(sentence) => (format!("{}. {sentence}", goal.title), "yes"),
            Wording::TitleOnly => (goal.title.to_owned(), "yes"),
            Wording::Theme => (format!("theme: {}", goal.title), "partly"),
        };
        let witnesses: Vec<String> = goal.witnesses.iter().map(ToString::to_string).collect();
        let year = goal.id.year.to_string();
        let row = Row::undated(&goal.id.to_string(), &name, "ministerial goal", &witnesses.join("; "));
        Row { year: Some(goal.id.year.into()), ..row }
            .with(3, year.clone())
            .with(4, year)
            .with(7, verified.to_owned())
            .detail(format!("force: {}; measured by: {}", goal.force, goal.measured_by))
    });
    rows.collect()
}

fn measures() -> Vec<Row> {
    let rows = measure::ALL.iter().map(|measure| {
        let pending = match measure.scoring {
            Scoring::NoMethod { why, .. } => format!("; no method: {why}"),
            _ => String::new(),
        };
        let row = Row::quoted(&measure.id.to_string(), measure.title_da, measure.title_en, &measure.source);
        row.detail(format!("words: «{}»{pending}", measure.source.quote))
    });
    rows.collect()
}

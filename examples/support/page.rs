//! The follow-up as one self-contained page: a card a target, readable without colour, on a phone and on paper.

use maaltal::calendar::{Day, Period};
use maaltal::measure::NoMethod;
use maaltal::outcome::{Expected, Figure, Status, Trajectory};
use maaltal::plan::Plan;
use maaltal::quantity::{Decimals, Printed, Value};
use maaltal::target::{Aim, Measured, PrintedChange, Standing, Target};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chart::{self, Chart, Point};
use super::followed::{Followed, Line, Section, in_danish, on_day};

const STYLE: &str = "
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin: 0 0 .5rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.card { border: 1px solid #767676; border-radius: .4rem; padding: 1rem; break-inside: avoid; overflow-wrap: anywhere; }
.card figure { margin: .5rem 0; } .card svg { display: block; width: 100%; height: auto; }
.status { display: inline-block; border: 2px solid currentColor; border-radius: .3rem; padding: 0 .5rem; font-weight: 600; }
.met { color: #0b5d1e; } .away, .notmet { color: #8a1c1c; } .ontheway { color: #1c4a8a; } .cannottell, .none { color: #454545; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; margin: .5rem 0; } dt { color: #454545; } dd { margin: 0; }
blockquote { margin: .5rem 0 0; padding-left: .75rem; border-left: 3px solid #767676; } .small { font-size: .875rem; color: #454545; }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
";

/// What stands on the cards already.
const ON_CARDS: &str = "Kan ikke måles";

/// The page.
pub(crate) fn page(plan: &Plan, followed: &[Followed<'_, '_>], sections: &[Section], made_up: bool) -> String {
    let title = format!("{}: {}", plan.publisher, plan.title);
    let has_figures = |one: &&Followed<'_, '_>| {
        one.target.measure().is_some_and(|measure| matches!(measure.no_method(), None | Some(NoMethod::Reported)))
    };
    let (measured, nothing): (Vec<_>, Vec<_>) = followed.iter().partition(has_figures);
    html! {
        (DOCTYPE)
        html lang="da" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Opfølgning: " (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "Opfølgning: " (title) }
                    @if !plan.published.is_empty() { p { "Planen er fra " (plan.published) "." } }
                    @if made_up { p { strong { "Borgerne er opdigtede; ingen af dem findes." } } }
                    p {
                        (measured.len()) " mål har en målemetode eller et tal at indberette; "
                        (nothing.len()) " kan ikke måles, eller deres målemetode er ikke dokumenteret."
                    }
                }
                main {
                    section aria-labelledby="measured" {
                        h2 id="measured" { "Mål" }
                        div class="cards" { @for one in measured { (card(one)) } }
                    }
                    @if !nothing.is_empty() {
                        section aria-labelledby="nothing" {
                            h2 id="nothing" { "Kan ikke måles" }
                            div class="cards" { @for one in nothing { (card(one)) } }
                        }
                    }
                    @if !plan.stated.is_empty() {
                        section aria-labelledby="stated" {
                            h2 id="stated" { "Tal i planen, der ikke er mål" }
                            ul {
                                @for stated in &plan.stated {
                                    li {
                                        (stated.of)
                                        @if let Some(value) = stated.value { ": " strong { (value) } }
                                        " " span class="small" { "(" (stated.at) ": «" (stated.quote) "»)" }
                                    }
                                }
                            }
                        }
                    }
                    @for Section { title, lines } in sections.iter().filter(|section| section.title != ON_CARDS) {
                        section { h2 { (title) } ul { @for line in lines { li { (line) } } } }
                    }
                }
            }
        }
    }
    .into_string()
}

fn card(one: &Followed<'_, '_>) -> Markup {
    let target = one.target;
    html! {
        article class="card" {
            h3 { (target.name) }
            dl {
                dt { "Sted" } dd { (target.place) }
                dt { "Ønsket" } dd { (wanted(target)) }
                @if let Some(due) = target.due { dt { "Inden" } dd { (in_danish(due)) } }
                @if let Some(baseline) = &target.baseline {
                    dt { "Udgangspunkt" } dd { (in_unit(target, &baseline.value)) " (" (in_danish(baseline.period)) ")" }
                }
                @if let Some(start) = &one.own_start {
                    dt { "Udgangspunkt, ikke planens" } dd { (start.value) " (" (in_danish(start.period)) ")" }
                }
                @if let PrintedChange::Printed(change) = target.change {
                    dt { "Ændring, trykt" } dd { (change) @if let Some(check) = target.check() { ", genberegnet " (check.recomputed) } }
                }
                @for cited in &target.cites { dt { "Ministermål" } dd { (cited.goal.title) @if let Some(number) = cited.number { " (nr. " (number) ")" } } }
                @if target.standing != Standing::Adopted { dt { "Stade" } dd { (target.standing) } }
                @if let Some(whole) = &target.part_of { dt { "Delmål af" } dd { (whole) } }
                @match &target.measured_by {
                    Measured::By(measure) => {
                        dt { "Måles ved" } dd { (measure.title_da) " " span class="small" { (measure.id) } }
                        @if let Some(why) = measure.no_method() { dt { "Metode" } dd { (why.name_da()) } }
                    }
                    Measured::Nothing(nothing) => { dt { "Hvorfor ikke" } dd { (nothing.why.name_da()) ". " (nothing.reason) } }
                }
            }
            @for line in &one.lines { (actual(line)) }
            @if let Some(svg) = drawn(one) {
                figure { (PreEscaped(svg)) figcaption class="small" { "○ udgangspunkt, ▲ mål, ● tal" } }
            }
            @for assumption in &target.assumptions { p class="small" { "Forudsætning: " (assumption) } }
            blockquote class="small" { "«" (target.quote) "» (" (target.at) ")" }
        }
    }
}

/// The status in words, with a sign that does not need its colour.
fn status(line: &Line<'_>) -> Markup {
    let (class, sign) = match line.status() {
        Some(Status::Met) => ("met", "✓"),
        Some(Status::NotMet) => ("notmet", "✗"),
        Some(Status::OnTheWay) => ("ontheway", "→"),
        Some(Status::Away) => ("away", "←"),
        Some(Status::CannotTell) => ("cannottell", "?"),
        None => ("none", "–"),
    };
    let words = line.status().map_or("ingen status", Status::name_da);
    html! { p { span class={ "status " (class) } { span aria-hidden="true" { (sign) " " } (words) } } }
}

fn actual(line: &Line<'_>) -> Markup {
    let exact = line.held.as_ref().ok().and_then(maaltal::outcome::Held::exact);
    let way = exact.and_then(|outcome| outcome.share_of_way);
    html! {
        (status(line))
        p {
            (in_danish(line.actual.period())) ": " strong { (line.figure()) }
            @if line.held.is_ok() { ", mangler " (line.gap()) } @else { "; " (line.gap()) }
            @if let Some(way) = way { ", " (way) " af vejen" }
            @if let Some(side) = line.side() { "; " (side) }
            @if let Some(pace) = line.pace { "; fremover kræves " (pace) }
            " " span class="small" {
                "(" (line.actual.door()) " pr. " (on_day(line.actual.vintage()))
                @if let Some(source) = source(line) { ": " (source) } ")"
            }
        }
        @for it in &line.breaks { p class="small" { "Databrud " (it) } }
    }
}

/// What is wanted: a level in the unit of the measure, and of a fall or a rise the level that it comes to.
fn wanted(target: &Target) -> String {
    match (&target.aim, target.wanted()) {
        (Aim::Level(level), _) => in_unit(target, level),
        (aim @ (Aim::FallBy(_) | Aim::RiseBy(_)), Ok(wanted)) => format!("{aim}, til {wanted}"),
        (aim, _) => aim.to_string(),
    }
}

/// A printed figure in the unit of the measure.
fn in_unit(target: &Target, figure: &Printed) -> String {
    let read = target.measure().and_then(|measure| Figure::read(measure, &figure.to_string()).ok());
    read.map_or_else(|| figure.to_string(), |figure| figure.to_string())
}

fn source(line: &Line<'_>) -> Option<String> {
    match &line.actual {
        maaltal::outcome::Actual::Published(published) => Some(published.source.to_string()),
        maaltal::outcome::Actual::Reported { reported, .. } => Some(reported.source().to_string()),
        maaltal::outcome::Actual::Evaluated { .. } => None,
    }
}

/// Baseline, target and actual figures, where there are two or more.
fn drawn(one: &Followed<'_, '_>) -> Option<String> {
    let target = one.target;
    let between = |period: Period, (lowest, highest): (Value, Value)| {
        Some(Point { day: period.last_day(), lowest: chart::tenths(lowest)?, highest: chart::tenths(highest)? })
    };
    let baseline = target.baseline.or(one.own_start);
    let baseline =
        baseline.and_then(|baseline| match Figure::read(target.measure()?, &baseline.value.to_string()).ok()? {
            Figure::Known(value) => between(baseline.period, (value, value)),
            _ => None,
        });
    let actuals: Vec<Point> = one.lines.iter().filter_map(|line| between(line.actual.period(), line.bounds?)).collect();
    let point = |(day, required): (Day, Expected)| {
        let tenths = chart::in_tenths(required.round(Decimals::ONE))?;
        Some(Point { day, lowest: tenths, highest: tenths })
    };
    let wanted = target.due.zip(target.wanted().ok()).and_then(|(due, level)| point((due.last_day(), level)));
    let path: Vec<Point> = one.path.iter().flat_map(Trajectory::points).filter_map(point).collect();
    chart::draw(&Chart { title: &describe(target, &actuals), baseline, wanted, path: &path, actuals: &actuals })
}

/// What the chart shows, for who does not see it.
fn describe(target: &Target, actuals: &[Point]) -> String {
    let last = actuals.iter().map(|point| point.day).max().map(|day: Day| format!(", tal til {day}"));
    format!("{}: udgangspunkt, mål{}", target.name, last.unwrap_or_default())
}

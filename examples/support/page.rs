//! The follow-up as one self-contained page: a card a target, readable without colour, on a phone and on paper.

use maaltal::calendar::{Day, Period};
use maaltal::outcome::{Expected, Status, Trajectory};
use maaltal::plan::Plan;
use maaltal::quantity::{Decimals, Value};
use maaltal::target::{Aim, Measured, Standing, Target};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chart::{self, Chart, Point};
use super::followed::{self, Followed, Line, in_danish};

const STYLE: &str = "
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin: 0 0 .5rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.card { border: 1px solid #767676; border-radius: .4rem; padding: 1rem; break-inside: avoid; overflow-wrap: anywhere; }
.card svg { display: block; width: 100%; height: auto; }
.status { display: inline-block; border: 2px solid currentColor; border-radius: .3rem; padding: 0 .5rem; font-weight: 600; }
.met { color: #0b5d1e; } .away, .notmet { color: #8a1c1c; } .ontheway { color: #1c4a8a; } .cannottell, .none { color: #454545; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; margin: .5rem 0; } dt { color: #454545; } dd { margin: 0; }
blockquote { margin: .5rem 0 0; padding-left: .75rem; border-left: 3px solid #767676; } .small { font-size: .875rem; color: #454545; }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
";

/// The page.
pub(crate) fn page(plan: &Plan, followed: &[Followed<'_, '_>], remarks: &[String], made_up: bool) -> String {
    let title = format!("{}: {}", plan.publisher, plan.title);
    let (measured, nothing): (Vec<_>, Vec<_>) = followed.iter().partition(|one| one.target.measure().is_some());
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
                        (nothing.len()) " kan ikke måles."
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
                    @if !remarks.is_empty() {
                        section aria-labelledby="remarks" {
                            h2 id="remarks" { "Planen mod sig selv" }
                            ul { @for remark in remarks { li { (remark) } } }
                        }
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
            @if let Some(line) = one.lines.last() { (status(line)) }
            dl {
                dt { "Sted" } dd { (target.place) }
                dt { "Ønsket" } dd { (target.aim) }
                @if let Some(due) = target.due { dt { "Inden" } dd { (in_danish(due)) } }
                @if let Some(baseline) = &target.baseline {
                    dt { "Udgangspunkt" } dd { (baseline.value) " (" (in_danish(baseline.period)) ")" }
                }
                @for cited in &target.cites { dt { "Ministermål" } dd { (cited.goal.title) @if let Some(number) = cited.number { " (nr. " (number) ")" } } }
                @if target.standing != Standing::Adopted { dt { "Stade" } dd { (target.standing) } }
                @if let Some(whole) = &target.part_of { dt { "Delmål af" } dd { (whole) } }
                @match &target.measured_by {
                    Measured::By(measure) => {
                        dt { "Måles ved" } dd { (measure.title_da) " " span class="small" { (measure.id) } }
                        @if let Some(why) = measure.no_method() { dt { "Metode" } dd { (why.name_da()) } }
                    }
                    Measured::Nothing(nothing) => { dt { "Hvorfor ikke" } dd { (nothing.why.name_da()) } }
                }
            }
            @for line in &one.lines { (actual(line)) }
            @if let Some(svg) = drawn(one) { (PreEscaped(svg)) }
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
    let said = match &line.held {
        Err(_) => None,
        Ok(held) => Some(match held.exact() {
            Some(outcome) if outcome.is_met() => "målet er nået".to_owned(),
            Some(outcome) => format!("mangler {}", outcome.gap),
            None => format!("mangler {} til {}", held.lowest.gap, held.highest.gap),
        }),
    };
    html! {
        p {
            (in_danish(line.actual.period())) ": " strong { (followed::figure(&line.actual)) }
            @if let Some(said) = said { ", " (said) }
            @if let Some(side) = line.side { "; " (side) }
            " " span class="small" { "(" (line.actual.door()) " pr. " (line.actual.vintage()) @if let Some(source) = source(line) { ": " (source) } ")" }
        }
        @for it in &line.breaks { p class="small" { "Databrud " (it) } }
    }
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
    let at = |period, value| between(period, (value, value));
    let printed = |figure| match maaltal::outcome::Figure::read(target.measure()?, &format!("{figure}")).ok()? {
        maaltal::outcome::Figure::Known(value) => Some(value),
        _ => None,
    };
    let baseline = target.baseline.as_ref().and_then(|baseline| at(baseline.period, printed(baseline.value)?));
    let wanted = match (&target.aim, target.due) {
        (Aim::Level(level), Some(due)) => at(due, printed(*level)?),
        _ => None,
    };
    let actuals: Vec<Point> =
        one.lines.iter().filter_map(|line| between(line.actual.period(), followed::bounds(&line.actual)?)).collect();
    let point = |(day, required): (Day, Expected)| {
        let tenths = chart::in_tenths(required.round(Decimals::ONE))?;
        Some(Point { day, lowest: tenths, highest: tenths })
    };
    let path: Vec<Point> = one.path.iter().flat_map(Trajectory::points).filter_map(point).collect();
    chart::draw(&Chart { title: &describe(target, &actuals), baseline, wanted, path: &path, actuals: &actuals })
}

/// What the chart shows, for who does not see it.
fn describe(target: &Target, actuals: &[Point]) -> String {
    let last = actuals.iter().map(|point| point.day).max().map(|day: Day| format!(", tal til {day}"));
    format!("{}: udgangspunkt, mål{}", target.name, last.unwrap_or_default())
}

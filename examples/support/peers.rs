//! A target's percentages among those of other places, of the same period and through the same door: rank, distance to the best,
//! and the gap to the others together, to country and region.

use maaltal::evaluate::{QuestionId, Table};
use maaltal::outcome::{Actual, Actuals, Door, Figure, Peers};
use maaltal::place::Place;
use maaltal::quantity::{Tally, Value};

use super::followed::{Followed, Line, in_danish};

/// A line for each percentage that others stand beside: those published, and those evaluated from people.
pub(crate) fn among_peers(
    followed: &[Followed<'_, '_>],
    figures: &Actuals<'_>,
    table: Option<&Table<'_, '_>>,
) -> Vec<String> {
    let of_target = |one: &Followed<'_, '_>| -> Vec<String> {
        let tell = |line: &Line<'_>| match line.actual {
            Actual::Published(_) => published(&line.actual, figures),
            Actual::Evaluated { .. } => evaluated(&line.actual, table?, one.question?),
            Actual::Reported { .. } => None,
        };
        one.lines.iter().filter_map(|line| Some(format!("{}, {}", one.target.name, tell(line)?))).collect()
    };
    followed.iter().flat_map(of_target).collect()
}

/// Pooled from the tallies of the people.
fn evaluated(own: &Actual<'_>, table: &Table<'_, '_>, question: QuestionId) -> Option<String> {
    let Actual::Evaluated { place: place @ Place::Municipality(_), tally, period, .. } = own else { return None };
    let measure = maaltal::measure::find(&own.measure().to_string()).ok()?;
    let is_peer = |other: &Place| matches!(other, Place::Municipality(_)) && other != place;
    let others: Vec<(Place, Tally)> = table.places(question).filter(|(other, _)| is_peer(other)).collect();
    let peers = Peers::from_tallies(measure, *period, (*place, *tally), &others).ok()?;
    let mut told = told(own, &peers);
    if let (Some(pooled), Some(gap)) = (peers.pooled(), peers.gap_to_pooled()) {
        told.push(format!("de andre under ét har {pooled}, og afstanden dertil er {gap}"));
    }
    Some(told.join("; "))
}

/// Rank and distance to the best.
fn told(own: &Actual<'_>, peers: &Peers) -> Vec<String> {
    let (rank, quarter) = (peers.rank(), if peers.in_best_quarter() { ", i den bedste fjerdedel" } else { "" });
    let (best, rate) = peers.best_first()[0];
    vec![
        format!("{} ({}): nr. {} af {}{quarter}", in_danish(own.period()), own.door(), rank.place, rank.of),
        format!("bedst er {best} med {rate}, og afstanden dertil er {}", peers.distance_to_best()),
    ]
}

/// As published, which does not pool. A peer whose figure is withheld or missing has no rank, and is named.
fn published(own: &Actual<'_>, figures: &Actuals<'_>) -> Option<String> {
    let measure = maaltal::measure::find(&own.measure().to_string()).ok()?;
    let mut others: Vec<&Actual<'_>> = Vec::new();
    let same = |other: &&Actual<'_>| {
        other.door() == Door::Published
            && other.measure() == own.measure()
            && other.period() == own.period()
            && other.place() != own.place()
    };
    // The oldest vintage comes first: a later one takes its place.
    for other in figures.all().filter(same) {
        others.retain(|known| known.place() != other.place());
        others.push(other);
    }
    others.sort_by_key(|other| other.place().to_string());
    let rate = |actual: &Actual<'_>| match actual {
        Actual::Published(published) => match published.figure {
            Figure::Known(value) | Figure::Provisional(value) => Some(value),
            Figure::Withheld { .. } | Figure::Missing => None,
        },
        _ => None,
    };
    let (municipalities, areas): (Vec<&Actual<'_>>, Vec<&Actual<'_>>) =
        others.into_iter().partition(|other| matches!(other.place(), Place::Municipality(_)));
    let ranked: Vec<(Place, Value)> =
        municipalities.iter().filter_map(|other| Some((other.place(), rate(other)?))).collect();
    let peers = Peers::from_published(measure, (own.place(), rate(own)?), &ranked).ok()?;
    let mut told = told(own, &peers);
    for area in areas.iter().filter(|area| matches!(area.place(), Place::Country | Place::Region(_))) {
        if let Some(Value::Percent(rate)) = rate(area) {
            told.push(format!("afstanden til {} er {}", area.place(), peers.gap_to(rate)));
        }
    }
    let without: Vec<String> =
        municipalities.iter().filter(|other| rate(other).is_none()).map(|other| other.place().to_string()).collect();
    if !without.is_empty() {
        told.push(format!("uden {}, hvis tal er tilbageholdt eller mangler", without.join(", ")));
    }
    Some(told.join("; "))
}

//! A target's published percentages among those of other places: rank, distance to the best, gap to country and region.

use maaltal::outcome::{Actual, Actuals, Door, Peers};
use maaltal::place::Place;
use maaltal::quantity::{Percent, Value};

use super::followed::{Followed, in_danish, value};

/// A line for each published percentage that others of the same measure and period stand beside.
pub(crate) fn among_peers(followed: &[Followed<'_, '_>], figures: &Actuals<'_>) -> Vec<String> {
    let of_target = |one: &Followed<'_, '_>| -> Vec<String> {
        let published = one.lines.iter().filter(|line| line.actual.door() == Door::Published);
        let told = published.filter_map(|line| Some(format!("{}, {}", one.target.name, tell(&line.actual, figures)?)));
        told.collect()
    };
    followed.iter().flat_map(of_target).collect()
}

fn tell(own: &Actual<'_>, figures: &Actuals<'_>) -> Option<String> {
    let measure = maaltal::measure::find(&own.measure().to_string()).ok()?;
    let mut municipalities: Vec<(Place, Value)> = Vec::new();
    let mut areas: Vec<(Place, Percent)> = Vec::new();
    let same = |other: &&Actual<'_>| {
        other.measure() == own.measure() && other.period() == own.period() && other.place() != own.place()
    };
    for other in figures.all().filter(same) {
        let newest = figures.newest(Door::Published, other.measure(), other.place(), other.period())?;
        match (other.place(), value(newest)?) {
            (place @ (Place::Country | Place::Region(_)), Value::Percent(rate)) => areas.push((place, rate)),
            (place @ Place::Municipality(_), value) => municipalities.push((place, value)),
            _ => {}
        }
    }
    municipalities.sort_by_key(|(place, _)| place.to_string());
    municipalities.dedup_by_key(|(place, _)| *place);
    areas.dedup();
    let peers = Peers::from_published(measure, (own.place(), value(own)?), &municipalities).ok()?;
    let (rank, quarter) = (peers.rank(), if peers.in_best_quarter() { ", i den bedste fjerdedel" } else { "" });
    let (best, rate) = peers.best_first()[0];
    let mut told = vec![
        format!("{}: nr. {} af {}{quarter}", in_danish(own.period()), rank.place, rank.of),
        format!("bedst er {best} med {rate}, og afstanden dertil er {}", peers.distance_to_best()),
    ];
    told.extend(areas.iter().map(|(area, rate)| format!("afstanden til {area} er {}", peers.gap_to(*rate))));
    Some(told.join("; "))
}

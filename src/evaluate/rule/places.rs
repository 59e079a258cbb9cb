//! Where what a person adds belongs: by home, and by every larger place.

use super::{Case, LaneUnits, Spot};
use crate::calendar::{Day, DayRange};
use crate::evaluate::lane::Lane;
use crate::person::{Lived, Person};
use crate::place::{Municipality, Place};

/// The units of a lane by where a person lived at the time.
#[inline]
pub(super) fn each_part(person: &Person<'_>, lane: &Lane<'_>, mut with: impl FnMut(LaneUnits, Option<Municipality>)) {
    match lived_over(person, lane.days) {
        Lived::In(municipality) => with(lane.all(), municipality),
        Lived::InSeveral => {
            person.residences.parts(lane.days).for_each(|(days, lived)| with(lane.belonging(days), lived));
        }
    }
}

#[inline]
fn lived_over(person: &Person<'_>, days: DayRange) -> Lived {
    person.residences.over(days.first().days_since_1970(), days.last().days_since_1970())
}

/// Every municipality that a person lived in among some days, and every larger place, each once with the days there.
#[inline]
pub(super) fn each_place(case: Case<'_, '_>, among: DayRange, mut with: impl FnMut(Spot, &[DayRange])) {
    let Lived::In(municipality) = lived_over(case.person, among) else {
        return each_place_of_a_mover(case.person, among, with);
    };
    with(Spot::In(municipality), &[among]);
    for index in case.prepared.unions_of(municipality) {
        with(Spot::Union(*index), &[among]);
    }
}

#[cold]
fn each_place_of_a_mover(person: &Person<'_>, among: DayRange, mut with: impl FnMut(Spot, &[DayRange])) {
    let parts: Vec<_> = person.residences.parts(among).collect();
    let days_in = |covers: &dyn Fn(Option<Municipality>) -> bool| -> Vec<DayRange> {
        parts.iter().filter(|(_, lived)| covers(*lived)).map(|(days, _)| *days).collect()
    };
    for (index, (_, own)) in parts.iter().enumerate() {
        if !parts[..index].iter().any(|(_, earlier)| earlier == own) {
            with(Spot::In(*own), &days_in(&|lived| lived == *own));
        }
    }
    for (index, place) in Place::unions().enumerate() {
        with(Spot::Union(index), &days_in(&|lived| is_in(lived, place)));
    }
}

/// Of every municipality, and last of where nobody knows, the larger places it is in.
pub(in crate::evaluate) fn unions_of_all() -> Vec<Vec<usize>> {
    let of = |lived| Place::unions().enumerate().filter(move |(_, place)| is_in(lived, *place)).map(|(index, _)| index);
    Municipality::all().map(Some).chain([None]).map(|lived| of(lived).collect()).collect()
}

/// Whether somebody who lives in a municipality, or nobody knows where, is in a larger place.
fn is_in(lived: Option<Municipality>, place: Place) -> bool {
    lived.map_or(place == Place::Country, |own| place.covers(own))
}

#[inline]
pub(super) fn residence_on(person: &Person<'_>, day: Day) -> Option<Municipality> {
    match lived_over(person, DayRange::single(day)) {
        Lived::In(municipality) => municipality,
        Lived::InSeveral => None, // not on one day
    }
}

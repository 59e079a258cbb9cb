//! The facts of a person beside the spells.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::spells::{EndKind, end_kind};
use super::time::after_new_year;
use crate::calendar::Day;
use crate::days::{End, Stay};
use crate::education::{Completion, Education, Level};
use crate::history::Coverage;
use crate::person::{Residence, ResidenceGround};
use crate::place::Municipality;

/// Around the birthdays that decide, on leap days, and of every age between.
pub(super) fn born(year: i32) -> impl Strategy<Value = Option<Day>> {
    let deciding = (prop_oneof![Just(18), Just(30)], -3..=3_i32)
        .prop_map(move |(age, days)| Some(Day::ymd(year - age + 1, 1, 1).plus(days)));
    let leap_day = prop_oneof![Just(1984), Just(1988), Just(1992), Just(1996)].prop_map(|y| Some(Day::ymd(y, 2, 29)));
    let young = after_new_year(year - 29, 0..=11 * 365_i32).prop_map(Some);
    let any_age = after_new_year(year - 66, 0..=66 * 365_i32).prop_map(Some);
    prop_oneof![6 => young, 3 => deciding, 1 => leap_day, 1 => any_age, 1 => Just(None)]
}

/// Mostly a refugee, around the first day that counts.
pub(super) fn granted() -> impl Strategy<Value = (Option<ResidenceGround>, Option<Day>)> {
    let ground = prop_oneof![3 => Just(ResidenceGround::Flygtning), 2 => prop::sample::select(ResidenceGround::ALL)];
    let day = prop_oneof![2 => -2..=2_i32, 3 => 0..=3000_i32].prop_map(|days| Day::ymd(2004, 1, 1).plus(days));
    (option::weighted(0.9, ground), option::weighted(0.9, day))
}

pub(super) fn educations(year: i32) -> impl Strategy<Value = Option<Vec<Education>>> {
    prop_oneof![9 => vec(courses(year), 0..3).prop_map(Some), 1 => Just(None)]
}

/// Courses around a year, attended and completed or not.
pub fn courses(year: i32) -> impl Strategy<Value = Education> {
    let level = prop::sample::select(Level::ALL);
    let attended = (after_new_year(year, -500..=360_i32), 0..=300_i32, end_kind())
        .prop_map(|(first, days, kind)| Stay::new(first, kind.end(first.plus(days))).unwrap());
    let completed = prop_oneof![
        6 => Just(Completion::Not),
        4 => after_new_year(year, -20..=400_i32).prop_map(Completion::On),
        1 => Just(Completion::OnUnknownDay),
    ];
    (level, option::weighted(0.8, attended), completed).prop_map(|(level, attended, completed)| Education {
        level,
        attended,
        completed,
    })
}

/// One after another, with gaps, moves inside the year, unknown addresses and unknown ends.
pub(super) fn residences(year: i32) -> impl Strategy<Value = Vec<Residence>> {
    let homes = [Some(Municipality::ESBJERG), Some(Municipality::FANOE), Municipality::from_code(101), None];
    let home = (prop::sample::select(homes.to_vec()), prop_oneof![3 => Just(0), 1 => 1..=60_i32], 1..=500_i32);
    (vec((home, end_kind()), 0..5), any::<bool>()).prop_map(move |(homes, stays)| {
        let mut next = Day::ymd(year - 1, 6, 1);
        let count = homes.len();
        let residence = |(index, ((municipality, gap, days), kind)): (usize, ((_, i32, i32), EndKind))| {
            let first = next.plus(gap);
            next = first.plus(days);
            let end = match kind {
                EndKind::Unknown => End::Unknown,
                _ if stays && index + 1 == count => End::Ongoing,
                _ => End::On(next.plus(-1)),
            };
            Residence { municipality, stay: Stay::new(first, end).unwrap() }
        };
        homes.into_iter().enumerate().map(residence).collect()
    })
}

pub(super) fn covered(year: i32) -> impl Strategy<Value = Coverage> {
    let from = prop_oneof![2 => Just(-1000), 1 => Just(-70 * 366), 1 => -380..=300_i32];
    let as_of = prop_oneof![3 => 365..=700_i32, 1 => 300..=366_i32, 1 => 0..=366_i32];
    (after_new_year(year, from), after_new_year(year, as_of))
        .prop_map(|(from, as_of)| Coverage::new(from.min(as_of), as_of).unwrap())
}

//! Spells, wherever they are.
#![expect(clippy::unwrap_used, reason = "a generator that cannot build its case is wrong itself")]

use proptest::prelude::*;

use super::time::after_new_year;
use crate::benefit::Benefit;
use crate::calendar::Day;
use crate::days::End;
use crate::history::{Spell, Status};
use crate::offer::Offer;
use crate::visitation::Visitation;
use crate::work::Work;

/// Any spell, anywhere in a year or the year before, shrinking to one of a day.
pub fn spells(year: i32) -> impl Strategy<Value = Spell> {
    let first = after_new_year(year, -360..=370_i32);
    let days = prop_oneof![0..=13_i32, 0..=120_i32];
    (statuses(), first, days, end_kind(), visitation(3)).prop_map(|(status, first, days, kind, visitation)| {
        spell(status, first, kind.end(first.plus(days)), visitation)
    })
}

pub(super) fn spell(status: Status, first: Day, end: End, visitation: Option<Visitation>) -> Spell {
    let spell = Spell::new(status, first, end).unwrap();
    visitation.map_or(spell, |visitation| spell.visited(visitation))
}

pub(super) fn unemployed() -> impl Strategy<Value = Status> {
    let offers = vec![Offer::Virksomhedspraktik, Offer::Loentilskud, Offer::OrdinaerUddannelse];
    prop_oneof![
        3 => Just(Benefit::ADagpenge.into()),
        2 => Just(Benefit::Kontanthjaelp.into()),
        1 => Just(Benefit::Uddannelseshjaelp.into()),
        2 => prop::sample::select(offers).prop_map(Status::from),
    ]
}

/// Any benefit, offer or kind of work, mostly one that a measure asks for.
pub fn statuses() -> impl Strategy<Value = Status> {
    prop_oneof![
        4 => unemployed(),
        2 => prop::sample::select(Benefit::ALL).prop_map(Status::from),
        1 => prop::sample::select(Offer::ALL).prop_map(Status::from),
        // Those that rules ask for, however many benefits the catalogue holds.
        2 => prop_oneof![Just(Benefit::Su), Just(Benefit::Sygedagpenge), Just(Benefit::Foertidspension)].prop_map(Status::from),
        1 => prop_oneof![Just(Benefit::Ledighedsydelse), Just(Benefit::Fleksloentilskud)].prop_map(Status::from),
        1 => prop_oneof![Just(Offer::Voksenlaere), Just(Offer::SeksUgersJobrettetUddannelse)].prop_map(Status::from),
        1 => prop::sample::select(Work::ALL).prop_map(Status::from),
    ]
}

/// A visitation; job-ready with a weight, the rest of them and none with one each.
pub(super) fn visitation(job_ready: u32) -> impl Strategy<Value = Option<Visitation>> {
    prop_oneof![
        job_ready => Just(Some(Visitation::Jobklar)),
        1 => prop::sample::select(Visitation::ALL).prop_map(Some),
        1 => Just(None),
    ]
}

#[derive(Clone, Copy, Debug)]
pub(super) enum EndKind {
    Known,
    Ongoing,
    Unknown,
}

impl EndKind {
    pub(super) fn end(self, last: Day) -> End {
        match self {
            EndKind::Known => End::On(last),
            EndKind::Ongoing => End::Ongoing,
            EndKind::Unknown => End::Unknown,
        }
    }
}

pub(super) fn end_kind() -> impl Strategy<Value = EndKind> {
    prop_oneof![16 => Just(EndKind::Known), 2 => Just(EndKind::Ongoing), 1 => Just(EndKind::Unknown)]
}

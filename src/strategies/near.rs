//! Spells near the thresholds of the measures.
#![expect(clippy::unwrap_used, reason = "a generator that cannot build its case is wrong itself")]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::spells::{end_kind, spell, spells, unemployed, visitation};
use super::time::after_new_year;
use crate::benefit::Benefit;
use crate::calendar::{Day, Month};
use crate::days::End;
use crate::history::{Extent, Hours, Spell, Status};
use crate::offer::Offer;
use crate::visitation::Visitation;
use crate::work::Work;

/// Spells that are near a threshold on the last day of a month, with others.
pub(super) fn near(month: Month) -> impl Strategy<Value = Vec<Spell>> {
    let year = month.year();
    let long = option::weighted(0.7, nearly_long_term(month.last_day()));
    let pensions = option::weighted(0.3, vec(pension(year), 1..4));
    let current = option::weighted(0.4, vec(current(month.last_day()), 1..4));
    let broken = option::weighted(0.3, nearly_unbroken(month.last_day()));
    let worked = option::weighted(0.3, worked(month.last_day()));
    (long, broken, pensions, current, worked, vec(spells(year), 0..5)).prop_map(
        |(long, broken, pensions, current, worked, others)| {
            let mut all = long.unwrap_or_default();
            all.extend(broken.unwrap_or_default());
            all.extend(pensions.unwrap_or_default());
            all.extend(current.unwrap_or_default());
            all.extend(worked);
            all.extend(others);
            all
        },
    )
}

/// Unemployment that ends about a day and adds up to about 42 weeks, in up to three parts.
fn nearly_long_term(end: Day) -> impl Strategy<Value = Vec<Spell>> {
    let total = prop_oneof![1 => 150..=380_i32, 4 => 278..=300_i32];
    let part = || (unemployed(), visitation(8), end_kind());
    let end = prop_oneof![2 => -12..=3_i32, 1 => -80..=20_i32].prop_map(move |days| end.plus(days));
    (end, total, vec((1..=100_i32, part()), 0..3), part()).prop_map(|(end, total, parts, rest)| {
        let mut next = end.plus(1 - total);
        let mut spells = Vec::new();
        for (days, (status, visitation, _)) in parts {
            spells.push(spell(status, next, End::On(next.plus(days - 1)), visitation));
            next = next.plus(days);
        }
        let (status, visitation, kind) = rest;
        spells.push(spell(status, next, kind.end(end.max(next)), visitation));
        spells
    })
}

/// Unemployment to about a day, for about a duration that is published, with a break of about 28 days and about 10 hours of
/// work in it.
fn nearly_unbroken(end: Day) -> impl Strategy<Value = Vec<Spell>> {
    let weeks = prop::sample::select(vec![26, 39, 52, 52, 52, 78, 104, 130, 130, 156, 156]);
    let hours = prop_oneof![Just(None), Just(Some(250)), Just(Some(251)), (200..=300_u16).prop_map(Some)];
    (weeks, -2..=2_i32, -3..=3_i32, 26..=30_i32, 1..=20_i32, option::weighted(0.7, hours)).prop_map(
        move |(weeks, more, late, gap, after, work)| {
            let last = end.plus(late);
            let first = end.plus(1 - weeks * 7 - more);
            let resumed = last.plus(1 - after * 7);
            let paused = resumed.plus(-gap - 1).max(first);
            let mut spells = vec![
                spell(Benefit::ADagpenge.into(), first, End::On(paused), None),
                spell(Benefit::ADagpenge.into(), resumed.max(paused), End::On(last), None),
            ];
            if let Some(hours) = work {
                let worked = spell(Work::OrdinaertArbejde.into(), resumed.plus(-gap), End::On(resumed.plus(-1)), None);
                let extent =
                    hours.map_or(Extent::NotStated, |hours| Extent::Hours(Hours::from_hundredths(hours).unwrap()));
                spells.push(worked.with_extent(extent).unwrap());
            }
            spells
        },
    )
}

/// What a stock asks for, around its day.
fn current(end: Day) -> impl Strategy<Value = Spell> {
    let visited = |benefit: Benefit, visitation| (Status::from(benefit), Some(visitation));
    let what = vec![
        visited(Benefit::Kontanthjaelp, Visitation::Aktivitetsparat),
        visited(Benefit::Kontanthjaelp, Visitation::Jobparat),
        visited(Benefit::Sygedagpenge, Visitation::Kategori2),
        (Benefit::Jobafklaringsforloeb.into(), None),
        (Benefit::Ledighedsydelse.into(), None),
        (Offer::Mentor.into(), None),
        (Offer::Voksenlaere.into(), None),
        (Offer::NyMesterlaere.into(), None),
        (Offer::SeksUgersJobrettetUddannelse.into(), None),
        (Offer::Virksomhedspraktik.into(), None),
        (Work::OrdinaertArbejde.into(), None),
        (Work::Smaajob.into(), None),
    ];
    (prop::sample::select(what), 0..=40_i32, 0..=20_i32, end_kind()).prop_map(
        move |((status, visitation), before, after, kind)| {
            spell(status, end.plus(-before), kind.end(end.plus(after - 2).max(end.plus(-before))), visitation)
        },
    )
}

/// Work to about a day, of about 190 hours in three months or about 100 in a year.
fn worked(end: Day) -> impl Strategy<Value = Spell> {
    let three_months = (88..=93_i32, 1_420..=1_520_u16);
    let a_year = (363..=367_i32, 188..=196_u16);
    let work =
        prop::sample::select(vec![Work::OrdinaertArbejde, Work::OrdinaertArbejde, Work::Smaajob, Work::Skaanejob]);
    (work, prop_oneof![three_months, a_year], -2..=2_i32, option::weighted(0.9, Just(())), end_kind()).prop_map(
        move |(work, (days, hours), late, known, kind)| {
            let last = end.plus(late);
            let worked = spell(work.into(), last.plus(1 - days), kind.end(last), None);
            let hours = known.map_or(Extent::NotStated, |()| Extent::Hours(Hours::from_hundredths(hours).unwrap()));
            worked.with_extent(hours).unwrap()
        },
    )
}

fn pension(year: i32) -> impl Strategy<Value = Spell> {
    let first = prop_oneof![3 => -40..=366_i32, 1 => -2..=2_i32, 1 => 360..=367_i32];
    (after_new_year(year, first), 0..=120_i32, end_kind())
        .prop_map(|(first, days, kind)| spell(Benefit::Foertidspension.into(), first, kind.end(first.plus(days)), None))
}

//! Gates: what the spells of a person must touch before anything of a series can count.
//!
//! A glance at the kind and the days of each spell tells which series are worth setting bits for. Of most people none is.

use core::ops::BitOr;

use super::lane::Lane;
use super::lanes::Readings;
use super::rule::{Need, Rule};
use super::runs::ByRuns;
use super::series::Series;
use super::some_series::SomeSeries;
use crate::calendar::Day;
use crate::history::{Kind, Spell};
use crate::state::Reading;

/// The gates of every kind of spell, and what every series needs.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    /// All of them, kind by kind.
    all: Vec<Gate>,
    /// The first day of any, and the last; no spell lies between them where there are no gates.
    days: (i32, i32),
    of_kind: Box<[OfKind]>,
    needed: Vec<Needed>,
    /// The bit of every series.
    of_series: Vec<SomeSeries>,
    /// The series that look at each track.
    readers: Vec<SomeSeries>,
}

/// What a kind of spell tells.
#[derive(Clone, Copy, Debug)]
struct OfKind {
    /// Its gates, from and to.
    gates: (u32, u32),
    /// The series that look at a track of which it says anything.
    readers: SomeSeries,
}

/// Days that a spell can touch, and the conditions that are met by it, a bit each.
#[derive(Clone, Copy, Debug)]
struct Gate {
    first: i32,
    last: i32,
    meets: u64,
}

/// What some series need of a person.
#[derive(Clone, Copy, Debug)]
struct Needed {
    series: SomeSeries,
    /// All these conditions.
    conditions: u64,
    /// A birth from one day to another, if it is known.
    births: (Day, Day),
}

/// What a glance at the spells of a person tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    met: u64,
    ends_unknown: bool,
}

/// Tracks, each with the first and the last day of which one must be touched.
type Condition = Vec<(usize, i32, i32)>;

/// The days of no gate, from after all to before all.
const NO_DAYS: (i32, i32) = (i32::MAX, i32::MIN);
/// The condition that something is added by runs of days.
const RUNS: u64 = 1 << 63;
/// The condition that of something added by runs it is in doubt on which days.
const DOUBTFUL_RUNS: u64 = 1 << 62;
/// How many conditions there can be beside those. What more are needed are not asked for.
const MOST_CONDITIONS: usize = 62;

impl Glance {
    /// Whether something is added by runs of days.
    #[inline]
    pub(super) const fn sees_runs(self) -> bool {
        self.met & RUNS > 0
    }

    /// Whether it is in doubt which.
    #[inline]
    pub(super) const fn doubts_runs(self) -> bool {
        self.met & DOUBTFUL_RUNS > 0 || self.ends_unknown
    }
}

impl Gates {
    /// The gates of some series, whose rules, lanes and tracks these are.
    pub(super) fn of(
        series: &[Series],
        rules: &[Rule<'_>],
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
        readings: &Readings,
        by_runs: &ByRuns,
    ) -> Self {
        let mut conditions: Vec<Condition> = Vec::new();
        let (mut needed, mut of_series) = (Vec::new(), Vec::new());
        let mut readers = vec![SomeSeries::NONE; tracks.len()];
        for (index, own) in (0..).zip(series) {
            let rules = &rules[own.questions.clone()];
            let by_bits = of_series.iter().filter(|known| **known != SomeSeries::BY_RUNS).count();
            let bit = if by_runs.holds(index) { SomeSeries::BY_RUNS } else { SomeSeries::nth(by_bits) };
            for lane in rules.iter().flat_map(Rule::lanes) {
                let track = lanes[lane].track;
                readers[track] = readers[track] | bit;
            }
            of_series.push(bit);
            if !by_runs.holds(index) {
                let bits = needs_of(rules, lanes).into_iter().fold(0, |bits, own| bits | bit_of(own, &mut conditions));
                needed.push(Needed { series: bit, conditions: bits, births: births_of(rules) });
            }
        }
        let meets = |track: usize, reading: Reading| {
            let asked = conditions.iter().take(MOST_CONDITIONS).enumerate();
            let own = asked.flat_map(move |(bit, condition)| {
                let of_track = condition.iter().filter(move |(own, ..)| *own == track);
                of_track.map(move |(_, first, last)| Gate { first: *first, last: *last, meets: 1 << bit })
            });
            let days = tracks[track].days;
            let (first, last) = (days.first().days_since_1970(), days.last().days_since_1970());
            let doubtful = if reading == Reading::In { 0 } else { DOUBTFUL_RUNS };
            let runs = by_runs.adds(track).then_some(Gate { first, last, meets: RUNS | doubtful });
            own.chain(runs)
        };
        let mut gates = Gates { all: Vec::new(), days: NO_DAYS, of_kind: Box::new([]), needed, of_series, readers };
        let length = |gates: &[Gate]| u32::try_from(gates.len()).unwrap_or(u32::MAX);
        let of_kind = readings.by_kind().map(|said| {
            let from = length(&gates.all);
            let tracks = said.iter().map(|(track, _)| gates.readers(*track as usize));
            let readers = tracks.fold(SomeSeries::NONE, BitOr::bitor);
            let inside = said.iter().filter(|(_, reading)| *reading != Reading::Outside);
            gates.all.extend(inside.flat_map(|(track, reading)| meets(*track as usize, *reading)));
            OfKind { gates: (from, length(&gates.all)), readers }
        });
        gates.of_kind = of_kind.collect();
        gates.days = gates.all.iter().fold(NO_DAYS, |(first, last), gate| (first.min(gate.first), last.max(gate.last)));
        gates
    }

    /// What some spells tell at a glance.
    #[inline]
    pub(super) fn glance(&self, spells: &[Spell]) -> Glance {
        let mut glance = Glance { met: 0, ends_unknown: false };
        let (begins, ends) = self.days;
        for spell in spells {
            let (first, last) = (spell.first().days_since_1970(), spell.last_number());
            // It meets no gate; and where its end is unknown, it begins after every day that is looked at.
            if first > ends || last < begins {
                continue;
            }
            let (from, to) = self.of_kind[spell.kind().index()].gates;
            for gate in &self.all[from as usize..to as usize] {
                glance.met |= if first <= gate.last && gate.first <= last { gate.meets } else { 0 };
            }
            glance.ends_unknown |= spell.ends_unknown();
        }
        glance
    }

    /// The series of which something can count, of a person whose spells were glanced at; those added by runs are none of them.
    #[inline]
    pub(super) fn open(&self, glance: Glance, born: impl Fn() -> Option<Day>) -> SomeSeries {
        if self.needed.is_empty() {
            return SomeSeries::NONE;
        }
        let born = born();
        self.needed.iter().fold(SomeSeries::NONE, |open, needed| {
            let (from, to) = needed.births;
            let of_age = born.is_none_or(|born| from <= born && born <= to);
            if of_age && needed.conditions & !glance.met == 0 { open | needed.series } else { open }
        })
    }

    /// Whether a series is among some.
    #[inline]
    pub(super) fn is_among(&self, series: u32, some: SomeSeries) -> bool {
        self.of_series[series as usize].meets(some)
    }

    /// The series that look at a track of which a kind of spell says anything.
    #[inline]
    pub(super) fn readers_of(&self, kind: Kind) -> SomeSeries {
        self.of_kind[kind.index()].readers
    }

    /// The series that look at a track.
    #[inline]
    pub(super) fn readers(&self, track: usize) -> SomeSeries {
        self.readers[track]
    }
}

/// What the rules of a series need: of each need the days of any of them, which asks for no more than each of them does. What
/// courses can meet is not asked for.
fn needs_of(rules: &[Rule<'_>], lanes: &[Lane<'_>]) -> Vec<Condition> {
    let mut conditions: Vec<Condition> = Vec::new();
    let needs: Vec<Vec<Need>> = rules.iter().map(|rule| rule.needs(lanes)).collect();
    for index in 0..needs.iter().map(Vec::len).min().unwrap_or(0) {
        let one_of = || needs.iter().flat_map(|of_rule| &of_rule[index].one_of);
        if one_of().any(|(lane, _)| !lanes[*lane].state.levels().is_empty()) {
            continue;
        }
        let mut condition = Condition::new();
        for (lane, units) in one_of() {
            let (track, days) = (lanes[*lane].track, lanes[*lane].days_of(units));
            let (first, last) = (days.first().days_since_1970(), days.last().days_since_1970());
            match condition.iter_mut().find(|(own, ..)| *own == track) {
                Some((_, from, to)) => (*from, *to) = (first.min(*from), last.max(*to)),
                None => condition.push((track, first, last)),
            }
        }
        conditions.push(condition);
    }
    conditions
}

/// The bit of a condition, which others may have; none where there are no more.
fn bit_of(condition: Condition, known: &mut Vec<Condition>) -> u64 {
    let index = known.iter().position(|own| *own == condition).unwrap_or_else(|| {
        known.push(condition);
        known.len() - 1
    });
    if index < MOST_CONDITIONS { 1 << index } else { 0 }
}

/// From which birth to which a person can count for any of some rules.
fn births_of(rules: &[Rule<'_>]) -> (Day, Day) {
    let births = rules.iter().map(|rule| rule.births().unwrap_or((Day::MIN, Day::MAX)));
    births.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or((Day::MIN, Day::MAX))
}

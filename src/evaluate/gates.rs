//! Gates: what the spells of a person must touch before anything of a series can count.
//!
//! A glance at the kind and the days of each spell tells which series are worth setting bits for. Of most people none is.

use core::ops::BitOr;

use super::lane::Lane;
use super::readings::{Readings, Said};
use super::rule::{Need, Rule};
use super::runs::ByRuns;
use super::series::Series;
use super::some_series::SomeSeries;
use crate::calendar::{Day, DayRange};
use crate::history::{Kind, Spell};
use crate::state::Reading;

/// The gates, and what every series needs.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    rows: Rows,
    /// The gates of every kind of spell.
    of_kind: Box<[u64]>,
    needed: Vec<Needed>,
    /// From which birth to which a person can count for some series, where any is asked for.
    births: Vec<(Day, Day, SomeSeries)>,
    ask_for_age: SomeSeries,
    /// The bit of every series.
    of_series: Vec<SomeSeries>,
    /// The series that look at each track, and those that look at a track of which a kind of spell says anything.
    readers: Vec<SomeSeries>,
    readers_of_kind: Box<[SomeSeries]>,
    /// The series that look at courses too.
    beyond_spells: SomeSeries,
}

/// What some series need of a person.
#[derive(Clone, Copy, Debug)]
struct Needed {
    series: SomeSeries,
    /// That all these gates are met.
    gates: u64,
}

/// A gate: days of which a spell must touch one, of a kind that says something about one of some tracks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Gate {
    tracks: Vec<usize>,
    days: Option<DayRange>,
}

/// Which gates some days meet, for every day from the one before any gate to the one after all of them.
#[derive(Clone, Debug)]
struct Rows {
    before: i32,
    /// Of each day the gates that have begun on it, a bit each, and those that have not ended before it.
    begun: Vec<u64>,
    not_ended: Vec<u64>,
}

/// The gate of all days that are added by runs.
const RUNS: u64 = 1 << 63;
/// That gate again, for kinds of spells that leave in doubt whether they are in the state.
const DOUBTFUL_RUNS: u64 = 1 << 62;
/// How many gates there can be beside those. What more are needed are not asked for.
const MOST_GATES: usize = 62;

impl Gates {
    /// The gates of some series, whose rules, lanes and tracks these are.
    pub(super) fn of(
        series: &[Series],
        rules: &[Rule<'_>],
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
        readings: &Readings,
        by_runs: &ByRuns,
    ) -> Self {
        let mut gates: Vec<Gate> = Vec::new();
        let (mut needed, mut births, mut of_series) = (Vec::new(), Vec::new(), Vec::new());
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
                let bits = needs_of(rules, lanes).into_iter().fold(0, |bits, own| bits | bit_of(own, &mut gates));
                needed.push(Needed { series: bit, gates: bits });
                births.extend(births_of(rules).map(|(from, to)| (from, to, bit)));
            }
        }
        gates.truncate(MOST_GATES);
        let of_courses = tracks.iter().zip(&readers).filter(|(track, _)| !track.state.levels().is_empty());
        let beyond_spells = of_courses.fold(SomeSeries::NONE, |all, (_, readers)| all | *readers);
        let of_track = |track: usize, reading: Reading| {
            let asked = (0..).zip(&gates).filter(|(_, gate)| gate.tracks.contains(&track));
            let asked = asked.fold(0, |bits, (bit, _)| bits | 1 << bit);
            match reading {
                Reading::Outside => 0,
                _ if !by_runs.adds(track) => asked,
                Reading::In => asked | RUNS,
                _ => asked | RUNS | DOUBTFUL_RUNS,
            }
        };
        let all_of =
            |said: &[Said]| said.iter().fold(0, |bits, said| bits | of_track(said.track as usize, said.reading));
        let of_kind = readings.by_kind().map(all_of).collect();
        let readers_of = |said: &[Said]| {
            said.iter().map(|said| readers[said.track as usize]).fold(SomeSeries::NONE, BitOr::bitor)
        };
        let readers_of_kind = readings.by_kind().map(readers_of).collect();

        let runs = tracks.iter().enumerate().filter(|(track, _)| by_runs.adds(*track)).map(|(_, track)| track.days);
        let runs = runs.reduce(DayRange::hull).map(|days| (RUNS | DOUBTFUL_RUNS, days));
        let asked = (0..).zip(&gates).filter_map(|(bit, gate)| Some((1 << bit, gate.days?)));
        let rows = Rows::of(&asked.chain(runs).collect::<Vec<_>>());
        let ask_for_age = births.iter().fold(SomeSeries::NONE, |all, (_, _, series)| all | *series);
        Gates { rows, of_kind, needed, births, ask_for_age, of_series, readers, readers_of_kind, beyond_spells }
    }

    /// What is at hand while many persons are glanced at.
    #[inline]
    pub(super) fn at_hand(&self) -> AtHand<'_> {
        let Rows { before, begun, not_ended } = &self.rows;
        AtHand { before: *before, begun, not_ended, of_kind: &self.of_kind, needed: &self.needed }
    }

    /// Those of some series of which something can count of who was born on a day.
    #[inline]
    pub(super) fn of_age(&self, open: SomeSeries, born: impl Fn() -> Option<Day>) -> SomeSeries {
        if !self.ask_for_age.meets(open) {
            return open;
        }
        let Some(born) = born() else { return open };
        self.births.iter().fold(open, |open, (from, to, series)| {
            if *from <= born && born <= *to { open } else { open.without(*series) }
        })
    }

    /// The bit of a series.
    #[inline]
    pub(super) fn bit(&self, series: u32) -> SomeSeries {
        self.of_series[series as usize]
    }

    /// The series that look at a track of which a kind of spell says anything.
    #[inline]
    pub(super) fn readers_of(&self, kind: Kind) -> SomeSeries {
        self.readers_of_kind[kind.index()]
    }

    /// Whether any of some series looks at more than spells.
    #[inline]
    pub(super) fn look_beyond_spells(&self, some: SomeSeries) -> bool {
        self.beyond_spells.meets(some)
    }

    /// The series that look at a track.
    #[inline]
    pub(super) fn readers(&self, track: usize) -> SomeSeries {
        self.readers[track]
    }
}

impl Rows {
    /// The rows of some gates, each with its bit.
    fn of(gates: &[(u64, DayRange)]) -> Self {
        let all = gates.iter().map(|(_, days)| *days).reduce(DayRange::hull);
        let all = all.unwrap_or(DayRange::single(Day::MIN));
        let before = all.first().days_since_1970() - 1;
        let row = |day: Day| (day.days_since_1970() - before).unsigned_abs() as usize;
        let (mut begun, mut not_ended) = (vec![0; row(all.last()) + 2], vec![0; row(all.last()) + 2]);
        for (bit, days) in gates {
            begun[row(days.first())] |= bit;
            not_ended[row(days.last())] |= bit;
        }
        // What has begun stays so, and what has not ended had not before.
        (1..begun.len()).for_each(|row| begun[row] |= begun[row - 1]);
        (1..begun.len()).rev().for_each(|row| not_ended[row - 1] |= not_ended[row]);
        Rows { before, begun, not_ended }
    }
}

/// What a glance needs of the gates: by itself, so that nothing is fetched anew for every person.
#[derive(Clone, Copy, Debug)]
pub(super) struct AtHand<'g> {
    before: i32,
    begun: &'g [u64],
    not_ended: &'g [u64],
    of_kind: &'g [u64],
    needed: &'g [Needed],
}

impl AtHand<'_> {
    /// The series of which something can count of a person of the right age, at a glance at the spells.
    #[inline]
    pub(super) fn open(self, spells: &[Spell]) -> SomeSeries {
        let (mut met, mut latest) = (0, i32::MIN);
        for spell in spells {
            let (first, last) = (spell.first().days_since_1970(), spell.last_number());
            met |= self.met_by(first, last) & self.of_kind[spell.kind().index()];
            latest = latest.max(last);
        }
        let runs = match (met & RUNS > 0, met & DOUBTFUL_RUNS > 0 || latest == Spell::UNKNOWN_LAST) {
            (false, _) => SomeSeries::NONE,
            (true, false) => SomeSeries::CERTAIN_RUNS,
            (true, true) => SomeSeries::BY_RUNS,
        };
        self.needed.iter().fold(runs, |open, needed| {
            if needed.gates & !met == 0 { open | needed.series } else { open }
        })
    }

    /// The gates that some days touch, by number.
    #[inline]
    fn met_by(self, first: i32, last: i32) -> u64 {
        let after = self.begun.len() - 1;
        let row = |day: i32| (day.max(self.before).wrapping_sub(self.before).cast_unsigned() as usize).min(after);
        self.begun[row(last)] & self.not_ended[row(first)]
    }
}

/// The gates of a series: of each need of its rules the days and tracks of any of them, which ask for no more than each of them
/// does. What courses can meet is not asked for.
fn needs_of(rules: &[Rule<'_>], lanes: &[Lane<'_>]) -> Vec<Gate> {
    let needs: Vec<Vec<Need>> = rules.iter().map(|rule| rule.needs(lanes)).collect();
    let gate = |index: usize| {
        let one_of = || needs.iter().flat_map(|of_rule| &of_rule[index].one_of);
        if one_of().any(|(lane, _)| !lanes[*lane].state.levels().is_empty()) {
            return None;
        }
        let mut tracks: Vec<usize> = one_of().map(|(lane, _)| lanes[*lane].track).collect();
        tracks.sort_unstable();
        tracks.dedup();
        let days = one_of().map(|(lane, units)| lanes[*lane].days_of(units)).reduce(DayRange::hull);
        Some(Gate { tracks, days })
    };
    (0..needs.iter().map(Vec::len).min().unwrap_or(0)).filter_map(gate).collect()
}

/// The bit of a gate, which others may have; none where there are no more.
fn bit_of(gate: Gate, known: &mut Vec<Gate>) -> u64 {
    let index = known.iter().position(|own| *own == gate).unwrap_or_else(|| {
        known.push(gate);
        known.len() - 1
    });
    if index < MOST_GATES { 1 << index } else { 0 }
}

/// From which birth to which a person can count for any of some rules; `None` where any may.
fn births_of(rules: &[Rule<'_>]) -> Option<(Day, Day)> {
    let births: Option<Vec<(Day, Day)>> = rules.iter().map(Rule::births).collect();
    births?.into_iter().reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

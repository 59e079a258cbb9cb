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
use crate::population::Asked;
use crate::state::Reading;

/// How many gates there can be: a bit each.
const MOST: usize = u64::BITS as usize;

/// The gates, and what every series needs.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    by_day: ByDay,
    /// The gates of every kind of spell.
    of_kind: Box<[u64]>,
    /// All series.
    all: SomeSeries,
    /// Those that are shut by gates which are not met.
    shut: Shut,
    /// From which birth to which a person can count for some series, where any is asked for.
    births: Vec<(Day, Day, SomeSeries)>,
    ask_for_age: SomeSeries,
    /// The bit of every series.
    of_series: Vec<SomeSeries>,
    /// The series that look at each track, and those that look at a track of which a kind of spell says anything.
    readers: Vec<SomeSeries>,
    readers_of_kind: Box<[SomeSeries]>,
    /// The series that look at courses too, and those that ask for more than spells, birth and residences.
    beyond_spells: SomeSeries,
    beyond_gist: SomeSeries,
}

/// A gate: days of which a spell must touch one, of a kind that says something about one of some tracks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Gate {
    tracks: Vec<usize>,
    days: Option<DayRange>,
    /// Whether only a kind that leaves in doubt what it says meets it.
    in_doubt: bool,
}

/// Which gates some days meet, for every day from the one before any gate to the one after all of them.
#[derive(Clone, Debug)]
struct ByDay {
    before: i32,
    /// Of each day the gates that have begun on it, a bit each, and those that have not ended before it.
    begun: Vec<u64>,
    not_ended: Vec<u64>,
}

/// The series that are shut by gates which are not met: by the number of eight gates, and which of the eight are met.
#[derive(Clone, Debug, Default)]
struct Shut(Vec<[SomeSeries; 256]>);

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
        let mut shut = Shut::default();
        let mut needs = |gate: Gate, bit: SomeSeries| {
            if let Some(number) = number_of(gate, &mut gates) {
                shut.unless(number, bit);
            }
        };
        let run: Vec<usize> = (0..tracks.len()).filter(|track| by_runs.adds(*track)).collect();
        let days = run.iter().map(|track| tracks[*track].days).reduce(DayRange::hull);
        if !run.is_empty() {
            for (bit, in_doubt) in [(SomeSeries::CERTAIN_RUNS, false), (SomeSeries::BY_RUNS, true)] {
                needs(Gate { tracks: run.clone(), days, in_doubt }, bit);
            }
        }
        let (mut births, mut of_series) = (Vec::new(), Vec::new());
        let mut beyond_gist = SomeSeries::NONE;
        let mut readers = vec![SomeSeries::NONE; tracks.len()];
        for (index, own) in (0..).zip(series) {
            let rules = &rules[own.questions.clone()];
            let by_bits = of_series.iter().filter(|bit| ![SomeSeries::BY_RUNS, SomeSeries::NONE].contains(bit)).count();
            let bit = match rules {
                _ if by_runs.holds(index) => SomeSeries::BY_RUNS,
                _ if !rules.iter().any(Rule::is_of_persons) => SomeSeries::NONE,
                _ => SomeSeries::nth(by_bits),
            };
            for lane in rules.iter().flat_map(Rule::lanes) {
                let track = lanes[lane].track;
                readers[track] = readers[track] | bit;
            }
            of_series.push(bit);
            if rules.iter().any(|rule| rule.asks_beyond_gist(lanes)) {
                beyond_gist = beyond_gist | bit;
            }
            // Those that share a bit are asked for nothing, and those of nobody are never open.
            if ![SomeSeries::BY_RUNS, SomeSeries::SHARED, SomeSeries::NONE].contains(&bit) {
                for gate in needs_of(rules, lanes) {
                    needs(gate, bit);
                }
                births.extend(births_of(rules).map(|(from, to)| (from, to, bit)));
            }
        }
        let all = of_series.iter().fold(SomeSeries::NONE, |all, bit| all | *bit);
        let all = if run.is_empty() { all } else { all | SomeSeries::CERTAIN_RUNS };
        let of_courses = tracks.iter().zip(&readers).filter(|(track, _)| !track.state.levels().is_empty());
        let beyond_spells = of_courses.fold(SomeSeries::NONE, |all, (_, readers)| all | *readers);
        let met_by = |said: &Said| {
            let meets = |gate: &Gate| {
                let says = said.reading != Reading::Outside && (!gate.in_doubt || said.reading.is_in_doubt());
                says && gate.tracks.contains(&(said.track as usize))
            };
            (0..).zip(&gates).filter(|(_, gate)| meets(gate)).fold(0, |bits, (bit, _)| bits | 1 << bit)
        };
        let of_kind = readings.by_kind().map(|said| said.iter().fold(0, |all, said| all | met_by(said))).collect();
        let readers_of =
            |said: &[Said]| said.iter().map(|said| readers[said.track as usize]).fold(SomeSeries::NONE, BitOr::bitor);
        let readers_of_kind = readings.by_kind().map(readers_of).collect();
        let by_day = ByDay::of(&gates);
        let ask_for_age = births.iter().fold(SomeSeries::NONE, |all, (_, _, series)| all | *series);
        Gates {
            by_day,
            of_kind,
            all,
            shut,
            births,
            ask_for_age,
            of_series,
            readers,
            readers_of_kind,
            beyond_spells,
            beyond_gist,
        }
    }

    /// Whether all series are added by runs.
    pub(super) fn all_by_runs(&self) -> bool {
        self.all == SomeSeries::BY_RUNS | SomeSeries::CERTAIN_RUNS
    }

    /// A glance, for many persons.
    #[inline]
    pub(super) fn glance(&self) -> Glance<'_> {
        let ByDay { before, begun, not_ended } = &self.by_day;
        Glance { before: *before, begun, not_ended, of_kind: &self.of_kind, all: self.all, shut: &self.shut.0 }
    }

    /// Those of some series of which something can count of who was born on a day.
    #[inline]
    pub(super) fn of_age(&self, open: SomeSeries, born: impl Fn() -> Option<Day>) -> SomeSeries {
        if !self.ask_for_age.meets(open) {
            return open;
        }
        let Some(born) = born() else { return open };
        self.births.iter().fold(
            open,
            |open, (from, to, series)| {
                if *from <= born && born <= *to { open } else { open.without(*series) }
            },
        )
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

    /// What some series ask for of a person.
    #[inline]
    pub(super) fn asked(&self, some: SomeSeries) -> Asked {
        if self.beyond_gist.meets(some) { Asked::Everything } else { Asked::Gist }
    }

    /// The series that look at a track.
    #[inline]
    pub(super) fn readers(&self, track: usize) -> SomeSeries {
        self.readers[track]
    }
}

impl Shut {
    /// Some series are shut unless a gate is met.
    fn unless(&mut self, gate: usize, series: SomeSeries) {
        self.0.resize(self.0.len().max(gate / 8 + 1), [SomeSeries::NONE; 256]);
        for (met, shut) in self.0[gate / 8].iter_mut().enumerate() {
            if met & (1 << (gate % 8)) == 0 {
                *shut = *shut | series;
            }
        }
    }
}

impl ByDay {
    fn of(gates: &[Gate]) -> Self {
        let all = gates.iter().filter_map(|gate| gate.days).reduce(DayRange::hull);
        let all = all.unwrap_or(DayRange::single(Day::MIN));
        let before = all.first().days_since_1970() - 1;
        let row = |day: Day| (day.days_since_1970() - before).unsigned_abs() as usize;
        let (mut begun, mut not_ended) = (vec![0; row(all.last()) + 2], vec![0; row(all.last()) + 2]);
        for (bit, days) in gates.iter().enumerate().filter_map(|(bit, gate)| Some((bit, gate.days?))) {
            begun[row(days.first())] |= 1 << bit;
            not_ended[row(days.last())] |= 1 << bit;
        }
        // What has begun stays so, and what has not ended had not before.
        (1..begun.len()).for_each(|row| begun[row] |= begun[row - 1]);
        (1..begun.len()).rev().for_each(|row| not_ended[row - 1] |= not_ended[row]);
        ByDay { before, begun, not_ended }
    }
}

/// A glance at spells: what it needs of the gates stands by itself, so that nothing is fetched anew for every person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance<'g> {
    before: i32,
    begun: &'g [u64],
    not_ended: &'g [u64],
    of_kind: &'g [u64],
    all: SomeSeries,
    shut: &'g [[SomeSeries; 256]],
}

impl Glance<'_> {
    /// The series of which something can count of a person of the right age, at a glance at the spells.
    #[inline]
    pub(super) fn open(self, spells: &[Spell]) -> SomeSeries {
        let (mut met, mut latest) = (0, i32::MIN);
        for spell in spells {
            let (first, last) = (spell.first().days_since_1970(), spell.last_number());
            met |= self.met_by(first, last) & self.of_kind[spell.kind().index()];
            latest = latest.max(last);
        }
        let eight = |index: usize| (met >> (8 * index) & 0xff) as usize;
        let open = self.shut.iter().enumerate().fold(self.all, |open, (index, shut)| open.without(shut[eight(index)]));
        // Nothing is added by runs where anything is in doubt.
        if open.meets(SomeSeries::BY_RUNS) {
            open.without(SomeSeries::CERTAIN_RUNS)
        } else if latest == Spell::UNKNOWN_LAST && open.meets(SomeSeries::CERTAIN_RUNS) {
            open.without(SomeSeries::CERTAIN_RUNS) | SomeSeries::BY_RUNS
        } else {
            open
        }
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
        Some(Gate { tracks, days, in_doubt: false })
    };
    (0..needs.iter().map(Vec::len).min().unwrap_or(0)).filter_map(gate).collect()
}

/// The number of a gate, which others may ask for; none where there are no more, and it is not asked for.
fn number_of(gate: Gate, known: &mut Vec<Gate>) -> Option<usize> {
    known.iter().position(|own| *own == gate).or_else(|| {
        let number = known.len();
        (number < MOST).then(|| known.push(gate)).map(|()| number)
    })
}

/// From which birth to which a person can count for any of some rules; `None` where any may.
fn births_of(rules: &[Rule<'_>]) -> Option<(Day, Day)> {
    let births: Option<Vec<(Day, Day)>> = rules.iter().map(Rule::births).collect();
    births?.into_iter().reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

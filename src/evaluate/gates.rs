//! Gates: what the spells of a person must touch before anything of a series can count.
//!
//! A glance at the kind and the days of each spell tells which series are worth a closer look, at sight or by bits. Of most people none is.

use core::ops::BitOr;

use super::at_sight::AtSight;
use super::by_day::ByDay;
use super::lane::Lane;
use super::mask::Mask;
use super::readings::{Readings, Said};
use super::rule::{Need, Rule};
use super::runs::ByRuns;
use super::series::Series;
use super::some_series::SomeSeries;
use crate::calendar::{Day, DayRange};
use crate::history::{KINDS, Kind, Spell};
use crate::population::{Asked, MOST_NEIGHBOURS, Neighbours, UNKNOWN_DAY};
use crate::state::Reading;

/// How many gates there can be: a bit each, but for the last.
const MOST: u32 = u64::BITS - 1;
/// The bits of the first gates, where days are added by runs: a day in one of the states, and one that may be.
const RUNS: u64 = 1;
const RUNS_IN_DOUBT: u64 = 2;
/// The last bit: a spell of which nobody knows the end.
pub(super) const UNKNOWN_END: u64 = 1 << MOST;

/// The gates, and what every series needs.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    by_day: ByDay,
    /// The gates of every kind of spell.
    of_kind: Box<[u64; KINDS]>,
    /// Of each series one gate without which it is shut; those of which some is met can be open, or all where a series asks for none.
    wakes: u64,
    all_awake: bool,
    /// The gates that are looked at to tell whether days are added by runs, and those of them that are met where they are.
    run: (u64, u64),
    /// All series.
    all: SomeSeries,
    /// Those that are shut by gates which are not met.
    shut: Shut,
    /// From which birth to which a person can count for some series, where any is asked for.
    births: Vec<(i32, i32, SomeSeries)>,
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
pub(super) struct Gate {
    tracks: Vec<usize>,
    days: Option<DayRange>,
    /// Whether only a kind that leaves in doubt what it says meets it.
    in_doubt: bool,
}

/// The series that are shut by gates which are not met: by the number of eight gates, and which of the eight are met.
#[derive(Clone, Debug, Default)]
struct Shut(Vec<[SomeSeries; 256]>);

impl Gates {
    /// The gates of some series, whose rules, lanes and tracks these are, and what is told at sight by them.
    pub(super) fn of(
        series: &[Series],
        rules: &[Rule<'_>],
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
        readings: &Readings,
        by_runs: &ByRuns,
    ) -> (Self, AtSight) {
        let mut gates: Vec<Gate> = Vec::new();
        let mut shut = Shut::default();
        let mut needs = |gate: Gate, bit: SomeSeries| {
            let number = number_of(gate, &mut gates)?;
            shut.unless(number, bit);
            Some(number)
        };
        let run: Vec<usize> = (0..tracks.len()).filter(|track| by_runs.adds(*track)).collect();
        let days = run.iter().map(|track| tracks[*track].days).reduce(DayRange::hull);
        if !run.is_empty() {
            // The first two gates: RUNS and RUNS_IN_DOUBT.
            needs(Gate { tracks: run.clone(), days, in_doubt: false }, SomeSeries::CERTAIN_RUNS);
            needs(Gate { tracks: run.clone(), days, in_doubt: true }, SomeSeries::BY_RUNS);
        }
        let mut asked_by: Vec<u64> = Vec::new();
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
                let asked = needs_of(rules, lanes).into_iter().filter_map(|gate| needs(gate, bit));
                asked_by.push(asked.fold(0_u64, |all, gate| all | 1 << gate));
                let births_of_rules = births_of(rules);
                births.extend(births_of_rules.map(|(from, to)| (from.days_since_1970(), to.days_since_1970(), bit)));
            }
        }
        let all = of_series.iter().fold(SomeSeries::NONE, |all, bit| all | *bit);
        let all = if run.is_empty() { all } else { all | SomeSeries::CERTAIN_RUNS };
        let of_courses = tracks.iter().zip(&readers).filter(|(track, _)| !track.state.levels().is_empty());
        let beyond_spells = of_courses.fold(SomeSeries::NONE, |all, (_, readers)| all | *readers);
        let with_bits = series.iter().zip(of_series.iter().copied());
        let at_sight = AtSight::of(with_bits, rules, (lanes, tracks), readings, needs);
        let met_by = |said: &Said| {
            (0..).zip(&gates).filter(|(_, gate)| gate.is_met_by(said)).fold(0, |bits, (bit, _)| bits | 1 << bit)
        };
        let mut of_kind = Box::new([0; KINDS]);
        for (own, said) in of_kind.iter_mut().zip(readings.by_kind()) {
            *own = said.iter().fold(0, |all, said| all | met_by(said));
        }
        let readers_of =
            |said: &[Said]| said.iter().map(|said| readers[said.track as usize]).fold(SomeSeries::NONE, BitOr::bitor);
        let readers_of_kind = readings.by_kind().map(readers_of).collect();
        let by_day = ByDay::of(gates.iter().enumerate().filter_map(|(bit, gate)| Some((bit, gate.days?))));
        let kinds = |gate: &u32| of_kind.iter().filter(|met| *met >> gate & 1 > 0).count();
        let rarest = |asked: &u64| (0..MOST).filter(|gate| asked >> gate & 1 > 0).min_by_key(kinds);
        let mut wakes = asked_by.iter().filter_map(rarest).fold(0, |all, gate| all | 1 << gate);
        let mut run_gates = (0, 1); // never
        if !run.is_empty() {
            wakes |= RUNS_IN_DOUBT | UNKNOWN_END;
            run_gates = (RUNS | RUNS_IN_DOUBT | UNKNOWN_END, RUNS);
        }
        let all_awake = asked_by.contains(&0) || of_series.contains(&SomeSeries::SHARED);
        let gates = Gates {
            by_day,
            of_kind,
            wakes,
            all_awake,
            run: run_gates,
            all,
            shut,
            births,
            of_series,
            readers,
            readers_of_kind,
            beyond_spells,
            beyond_gist,
        };
        (gates, at_sight)
    }

    /// Whether all series are added by runs.
    pub(super) fn all_by_runs(&self) -> bool {
        self.all == SomeSeries::BY_RUNS | SomeSeries::CERTAIN_RUNS
    }

    /// A glance, for many persons.
    #[inline]
    pub(super) fn glance(&self) -> Glance<'_> {
        let Gates { by_day, of_kind, wakes, all_awake, run, .. } = self;
        Glance { by_day, of_kind, wakes: *wakes, all_awake: *all_awake, run: *run }
    }

    /// The series of which something can count of a person of the right age whose spells meet some gates.
    #[inline]
    pub(super) fn open(&self, met: u64) -> SomeSeries {
        let eight = |index: usize| (met >> (8 * index) & 0xff) as usize;
        let shut = self.shut.0.iter().enumerate();
        let open = shut.fold(self.all, |open, (index, shut)| open.without(shut[eight(index)]));
        // Nothing is added by runs where anything is in doubt.
        if open.meets(SomeSeries::BY_RUNS) {
            open.without(SomeSeries::CERTAIN_RUNS)
        } else if met & UNKNOWN_END != 0 && open.meets(SomeSeries::CERTAIN_RUNS) {
            open.without(SomeSeries::CERTAIN_RUNS) | SomeSeries::BY_RUNS
        } else {
            open
        }
    }

    /// Those of some series of which something can count of who was born on a day, by its number.
    #[inline]
    pub(super) fn of_age(&self, open: SomeSeries, born: i32) -> SomeSeries {
        self.births.iter().fold(open, |open, (from, to, series)| {
            let may_be_in = born == UNKNOWN_DAY || (*from <= born && born <= *to);
            open.without(if may_be_in { SomeSeries::NONE } else { *series })
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

impl Gate {
    /// That a spell leaves in doubt what it says about one of some tracks.
    pub(super) fn in_doubt(mut of: Vec<usize>, tracks: &[Lane<'_>]) -> Self {
        of.sort_unstable();
        of.dedup();
        let days = of.iter().map(|track| tracks[*track].days).reduce(DayRange::hull);
        Gate { tracks: of, days, in_doubt: true }
    }

    /// That a spell says something about any of the bits of a mask.
    pub(super) fn of_bits(mask: &Mask, tracks: &[Lane<'_>]) -> Option<Self> {
        let track = Lane::that_holds(mask, tracks)?;
        let bits = mask.bits();
        let days = track.days_of(&(bits.start - track.at..bits.end - track.at));
        Some(Gate { tracks: vec![track.track], days: Some(days), in_doubt: false })
    }

    /// Whether what a kind of spell says meets it, on the right days.
    fn is_met_by(&self, said: &Said) -> bool {
        let says = said.reading != Reading::Outside && (!self.in_doubt || said.reading.is_in_doubt());
        says && self.tracks.contains(&(said.track as usize))
    }

    /// Whether any kind of spell meets it.
    pub(super) fn can_be_met(&self, readings: &Readings) -> bool {
        readings.by_kind().flatten().any(|said| self.is_met_by(said))
    }
}

impl Shut {
    /// Some series are shut unless a gate is met.
    fn unless(&mut self, gate: u32, series: SomeSeries) {
        let gate = gate as usize;
        self.0.resize(self.0.len().max(gate / 8 + 1), [SomeSeries::NONE; 256]);
        for (met, shut) in self.0[gate / 8].iter_mut().enumerate() {
            if met & (1 << (gate % 8)) == 0 {
                *shut = *shut | series;
            }
        }
    }
}

/// A glance at spells: what it needs of the gates stands by itself, so that nothing is fetched anew for every person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance<'g> {
    by_day: &'g ByDay,
    of_kind: &'g [u64; KINDS],
    wakes: u64,
    all_awake: bool,
    run: (u64, u64),
}

impl Glance<'_> {
    /// The gates that spells meet.
    #[inline]
    pub(super) fn met(self, spells: &[Spell]) -> u64 {
        let touched = self.by_day.touched();
        spells.iter().fold(0, |met, spell| {
            let last = spell.last_number();
            let unknown_end = if last == Spell::UNKNOWN_LAST { UNKNOWN_END } else { 0 };
            met | touched(spell.first().days_since_1970(), last) & self.of_kind[spell.kind().index()] | unknown_end
        })
    }

    /// The gates that each of some persons meets, in their order; those that any of them meets are returned. Where the spells of one end
    /// is not guessed.
    #[inline(never)] // so that nothing else takes its registers
    pub(super) fn met_by_each(self, neighbours: &Neighbours<'_>, met: &mut [u64; MOST_NEIGHBOURS]) -> u64 {
        let (any, latest) = match self.by_day.one() {
            Some((begins, ends)) => self.met_by_each_of(neighbours, met, |first, last| {
                (u64::from(first <= ends) & u64::from(begins <= last)).wrapping_neg()
            }),
            None => self.met_by_each_of(neighbours, met, self.by_day.touched()),
        };
        if latest == Spell::UNKNOWN_LAST {
            let mut person = 0;
            for (spell, is_last) in neighbours.spells() {
                if spell.last_number() == Spell::UNKNOWN_LAST {
                    met[person % MOST_NEIGHBOURS] |= UNKNOWN_END;
                }
                person += usize::from(is_last);
            }
            return any | UNKNOWN_END;
        }
        any
    }

    /// The same but for an end that nobody knows, as it is told which days touch those of each gate; and the latest end.
    #[inline(always)]
    fn met_by_each_of(
        self,
        neighbours: &Neighbours<'_>,
        met: &mut [u64; MOST_NEIGHBOURS],
        touched: impl Fn(i32, i32) -> u64,
    ) -> (u64, i32) {
        let of_kind = self.of_kind;
        let (mut person, mut own, mut any, mut latest) = (0, 0, 0, i32::MIN);
        for (spell, is_last) in neighbours.spells() {
            let last = spell.last_number();
            own |= touched(spell.first().days_since_1970(), last) & of_kind[spell.kind().index()];
            any |= own;
            latest = latest.max(last);
            met[person % MOST_NEIGHBOURS] = own;
            person += usize::from(is_last);
            own &= u64::from(is_last).wrapping_sub(1);
        }
        (any, latest)
    }

    /// Whether any series can be open to a person whose spells meet some gates.
    #[inline(always)]
    pub(super) const fn wakes(self, met: u64) -> bool {
        (met & self.wakes != 0) | self.all_awake
    }

    /// Whether the days of such a person are added by runs, as nothing is in doubt.
    #[inline(always)]
    pub(super) const fn runs(self, met: u64) -> bool {
        let (looked_at, are_met) = self.run;
        met & looked_at == are_met
    }

    /// Whether they may be so of one of some persons who together meet some gates.
    #[inline(always)]
    pub(super) const fn may_run(self, met: u64) -> bool {
        let (looked_at, are_met) = self.run;
        met & looked_at & are_met != 0
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
fn number_of(gate: Gate, known: &mut Vec<Gate>) -> Option<u32> {
    if let Some((number, _)) = (0..).zip(&*known).find(|(_, own)| **own == gate) {
        return Some(number);
    }
    let number = u32::try_from(known.len()).ok().filter(|number| *number < MOST)?;
    known.push(gate);
    Some(number)
}

/// From which birth to which a person can count for any of some rules; `None` where any may.
fn births_of(rules: &[Rule<'_>]) -> Option<(Day, Day)> {
    let births: Option<Vec<(Day, Day)>> = rules.iter().map(Rule::births).collect();
    births?.into_iter().reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

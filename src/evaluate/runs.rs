//! Runs: what full-time persons add without bits, of whom nothing is in doubt.
//!
//! A measure that adds the days of everybody in some states, for periods that do not overlap, is a sum over runs of days: of
//! each spell the days that no earlier one of the state has reached. A run is added at its two ends, however many periods lie
//! between them: as one that goes on from the first period to its last day, less one to the day before its first.

use super::cells::{Cells, CellsOf, place_of};
use super::few::Few;
use super::lane::Lane;
use super::readings::Readings;
use super::rule::Rule;
use super::series::Series;
use crate::calendar::{Day, DayRange};
use crate::history::{KINDS, Spell};
use crate::person::{Lived, Residences, Somebody};
use crate::place::Municipality;
use crate::population::{Neighbours, Part};

/// The series that are added by runs, and the states whose runs they add.
#[derive(Clone, Debug)]
pub(super) struct ByRuns {
    states: Vec<Adding>,
    /// What kinds of spells add: lists of states, one after another.
    added: Vec<Added>,
    of_kind: Box<[OfKind; KINDS]>,
    /// Whether a kind leaves in doubt what it says.
    in_doubt: Box<[bool; KINDS]>,
    /// Series of the same periods share them.
    periods: Vec<Periods>,
    /// The first day of any, and the last.
    days: (i32, i32),
    /// Of every series whether it is one of them.
    series: Vec<bool>,
}

/// A state whose runs are added by a series.
#[derive(Clone, Debug)]
struct Adding {
    track: usize,
    series: Series,
    /// The periods, by their index.
    periods: usize,
}

/// What a kind of spell adds to: a state, by its number, with the cells of its series and their periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Added {
    state: u32,
    periods: u32,
    cells: CellsOf,
}

/// What a kind of spell adds to, from and to.
#[derive(Clone, Copy, Debug)]
struct OfKind {
    from: u32,
    to: u32,
}

impl ByRuns {
    /// Those among some series.
    pub(super) fn among(series: &[Series], rules: &[Rule<'_>], lanes: &[Lane<'_>], tracks: &[Lane<'_>]) -> Self {
        let (mut states, mut all_periods): (Vec<Adding>, Vec<Periods>) = (Vec::new(), Vec::new());
        let mut add = |own: &Series| {
            let lanes_of = |rule: &Rule<'_>| rule.adds_days(lanes)?.iter().map(|lane| lanes.get(*lane)).collect();
            let added: Option<Vec<Vec<&Lane<'_>>>> = rules[own.questions.clone()].iter().map(lanes_of).collect();
            let added = added?;
            let tracks_of = |lanes: &Vec<&Lane<'_>>| lanes.iter().map(|lane| lane.track).collect::<Vec<_>>();
            let own_tracks = tracks_of(added.first()?);
            let periods = Periods::apart(added.iter().filter_map(|lanes| Some(lanes.first()?.days)))?;
            if added.iter().any(|lanes| tracks_of(lanes) != own_tracks) {
                return None;
            }
            let known = all_periods.iter().position(|known| *known == periods);
            let periods = known.unwrap_or_else(|| {
                all_periods.push(periods);
                all_periods.len() - 1
            });
            states.extend(own_tracks.into_iter().map(|track| Adding { track, series: own.clone(), periods }));
            Some(())
        };
        let series = series.iter().map(|own| add(own).is_some()).collect();
        let tracks: Vec<Lane<'_>> = states.iter().map(|state| tracks[state.track]).collect();
        let readings = Readings::heard_by(&tracks);
        let mut added: Vec<Added> = Vec::new();
        let mut of_kind = Box::new([OfKind { from: 0, to: 0 }; KINDS]);
        let mut in_doubt = Box::new([false; KINDS]);
        for ((of_kind, in_doubt), said) in of_kind.iter_mut().zip(in_doubt.iter_mut()).zip(readings.by_kind()) {
            let own = said.iter().map(|said| {
                let Adding { series, periods, .. } = &states[said.track as usize];
                Added { state: said.track, periods: short(*periods), cells: series.cells_of() }
            });
            let own: Vec<Added> = own.collect();
            let known = added.windows(own.len().max(1)).position(|known| *known == own);
            let from = known.unwrap_or_else(|| {
                added.extend(&own);
                added.len() - own.len()
            });
            *of_kind = OfKind { from: short(from), to: short(from + own.len()) };
            *in_doubt = said.iter().any(|said| said.reading.is_in_doubt());
        }
        let first = all_periods.iter().map(|periods| periods.before + 1).min();
        let last = all_periods.iter().map(|periods| periods.last).max();
        let days = first.zip(last).unwrap_or((i32::MAX, i32::MIN));
        ByRuns { states, added, of_kind, in_doubt, periods: all_periods, days, series }
    }

    /// Whether a series is one of them.
    pub(super) fn holds(&self, series: u32) -> bool {
        self.series[series as usize]
    }

    /// Whether the days of a track are added.
    pub(super) fn adds(&self, track: usize) -> bool {
        self.states.iter().any(|state| state.track == track)
    }

    /// The days of the longest period.
    pub(super) fn longest_period(&self) -> u32 {
        self.periods.iter().flat_map(|periods| &periods.up_to).map(|up_to| up_to.days).max().unwrap_or(0)
    }

    /// Nothing added of anybody.
    pub(super) fn reached(&self) -> Reached {
        Reached { person: 0, states: vec![(0, i32::MIN); self.states.len()] }
    }

    /// Whether any spell of some persons leaves in doubt what is added.
    #[inline]
    pub(super) fn leave_in_doubt(&self, neighbours: &Neighbours<'_>) -> bool {
        neighbours.spells().fold(false, |any, (spell, _)| {
            any | (spell.last_number() == Spell::UNKNOWN_LAST) | self.in_doubt[spell.kind().index()]
        })
    }

    /// Adds the days of some persons of whom nothing is in doubt. The spells that touch a period are gathered first, whosoever they are,
    /// so that the processor need not guess which.
    #[inline(never)] // so that nothing else takes its registers
    pub(super) fn add_all(
        &self,
        part: &Part<'_>,
        neighbours: &Neighbours<'_>,
        (touching, reached): (&mut Few<(u32, u32)>, &mut Reached),
        cells: &mut Cells,
    ) {
        let (begins, ends) = self.days;
        reached.of_another();
        let first = reached.person;
        let mut add = |touching: &[(u32, u32)]| {
            for (spell, nth) in touching {
                reached.person = first + u64::from(*nth);
                let person = part.nth(neighbours, *nth);
                if let Some(spell) = neighbours.spell(*spell) {
                    self.add_spell(*spell, &person, reached, cells);
                }
            }
        };
        let mut nth = 0;
        for (index, (spell, is_last)) in (0..).zip(neighbours.spells()) {
            let touches = (spell.first().days_since_1970() <= ends) & (begins <= spell.last_number());
            if !touching.push((index, nth), touches) {
                add(touching.take());
            }
            nth += u32::from(is_last);
        }
        add(touching.take());
        reached.person = first + u64::from(nth);
    }

    /// Adds the days of a person of whom nothing is in doubt: of every spell those that no earlier one has reached.
    pub(super) fn add(&self, spells: &[Spell], somebody: &impl Somebody, reached: &mut Reached, cells: &mut Cells) {
        reached.of_another();
        for spell in spells {
            self.add_spell(*spell, somebody, reached, cells);
        }
    }

    /// Adds the days of a spell, of each state those that are new.
    #[inline(always)]
    fn add_spell(&self, spell: Spell, somebody: &impl Somebody, reached: &mut Reached, cells: &mut Cells) {
        let OfKind { from, to } = self.of_kind[spell.kind().index()];
        for added in self.added.get(from as usize..to as usize).unwrap_or_default() {
            let periods = &self.periods[added.periods as usize];
            let (first, last) = periods.clip(spell.first().days_since_1970(), spell.last_number());
            if first > last {
                continue;
            }
            let first = reached.beyond(added.state, first, last);
            if first > last {
                continue;
            }
            match somebody.lived_over(first, last) {
                Lived::In(municipality) => periods.add((first, last), municipality, added.cells, cells),
                Lived::InSeveral => add_parts(periods, added.cells, (first, last), somebody.residences(), cells),
            }
        }
    }
}

/// Adds a run by where a person lived at the time.
#[cold]
#[inline(never)]
fn add_parts(periods: &Periods, own: CellsOf, (first, last): (i32, i32), homes: Residences<'_>, cells: &mut Cells) {
    let days = DayRange::between(Day::from_days_since_1970(first), Day::from_days_since_1970(last));
    for (days, municipality) in homes.parts(days) {
        let run = (days.first().days_since_1970(), days.last().days_since_1970());
        periods.add(run, municipality, own, cells);
    }
}

/// An index; there are not so many of anything.
fn short(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Periods of a series, in order and apart from each other.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Periods {
    /// The day before the first, and the last of the last.
    before: i32,
    last: i32,
    /// What lies up to that day, and up to every later one to the last.
    up_to: Vec<UpTo>,
}

/// What lies between the first day of the first period and a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UpTo {
    /// The index of the period that holds the day, or of the last one before it.
    pub(super) period: u32,
    /// The days of the period up to that day.
    pub(super) days: u32,
}

impl Periods {
    /// The periods, unless any begins before the one it follows has ended.
    fn apart(periods: impl Iterator<Item = DayRange>) -> Option<Self> {
        let mut periods = (0..).zip(periods).peekable();
        let before = periods.peek()?.1.first().days_since_1970() - 1;
        let mut up_to = vec![UpTo { period: 0, days: 0 }];
        for (period, days) in periods {
            let between = usize::try_from(days.first().days_since_1970() - before).ok()?.checked_sub(up_to.len())?;
            let last = *up_to.last()?;
            up_to.extend(core::iter::repeat_n(last, between));
            up_to.extend((1..=days.count()).map(|days| UpTo { period, days }));
        }
        let last = before + i32::try_from(up_to.len() - 1).ok()?;
        Some(Periods { before, last, up_to })
    }

    /// The days from one to another that lie between the first period and the last; none where the one comes after the other.
    #[inline(always)]
    fn clip(&self, first: i32, last: i32) -> (i32, i32) {
        (first.max(self.before + 1), last.min(self.last))
    }

    /// Adds some of those days.
    #[inline(always)]
    fn add(&self, (first, last): (i32, i32), lived: Option<Municipality>, own: CellsOf, cells: &mut Cells) {
        let up_to = |day: i32| self.up_to[(day - self.before).cast_unsigned() as usize];
        cells.add_run(own, place_of(lived), up_to(first - 1), up_to(last));
    }
}

/// How far the days of the person at hand were added, state by state.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    /// Tells this person from those before.
    person: u64,
    /// The person last added to each state, and the last day.
    states: Vec<(u64, i32)>,
}

impl Reached {
    /// Another person is at hand.
    #[inline]
    const fn of_another(&mut self) {
        self.person += 1;
    }

    /// Takes days in a state, which do not begin before those taken earlier; gives the first that is new.
    #[inline(always)]
    fn beyond(&mut self, state: u32, first: i32, last: i32) -> i32 {
        let (person, reached) = &mut self.states[state as usize];
        let earlier = if *person == self.person { *reached } else { i32::MIN };
        (*person, *reached) = (self.person, last.max(earlier));
        first.max(earlier.saturating_add(1))
    }
}

//! A lane: one state over one stretch of days or weeks, a bit a unit.
//!
//! Measures that need the same state over the same stretch share a lane. Bits stand in words, at a fixed place in the
//! scratch memory of an [`Evaluator`](super::Evaluator): those certain, those possible besides, and those on which the
//! state can begin.

use super::finding::{Fact, Unknowns};
use crate::calendar::{CountedIn, Day, DayRange};
use crate::state::State;

/// Where a lane's bits stand and what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lane<'a> {
    pub(super) state: State<'a>,
    pub(super) counted_in: CountedIn,
    /// The position of the first unit, as [`TimeUnit`](crate::calendar::TimeUnit) counts them.
    pub(super) first: i32,
    pub(super) units: u32,
    /// What the rule looks for in it.
    pub(super) watch: Watch,
    /// The days of the units.
    pub(super) days: DayRange,
    /// The index of its first word.
    pub(super) offset: usize,
}

/// What a rule looks for in a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Watch {
    /// The units in the state.
    Units,
    /// The units on which the state begins; the first of the lane only tells what came before.
    Beginnings,
}

impl Lane<'_> {
    pub(super) fn words(&self) -> core::ops::Range<usize> {
        self.offset..self.offset + self.word_count()
    }

    pub(super) fn word_count(&self) -> usize {
        self.units.div_ceil(64) as usize
    }

    /// The units that a range of days touches, from and to (excluded), within the lane.
    #[inline]
    pub(super) fn touched(&self, first: i32, last: i32) -> (u32, u32) {
        let position = |day: i32| match self.counted_in {
            CountedIn::Days => day,
            CountedIn::TouchedWeeks => (day + 3).div_euclid(7),
        };
        self.clip(position(first), position(last))
    }

    /// The units from one position to another, included, within the lane.
    #[inline]
    pub(super) fn clip(&self, first: i32, last: i32) -> (u32, u32) {
        let within = |unit: i32| unit.clamp(0, self.units.cast_signed()).cast_unsigned();
        (within(first.saturating_sub(self.first)), within(last.saturating_sub(self.first).saturating_add(1)))
    }

    /// The units that belong to a range of days: those days, or the weeks whose Thursday is among them.
    pub(super) fn belonging(&self, days: DayRange) -> (u32, u32) {
        match self.counted_in {
            CountedIn::Days => self.touched(days.first().number(), days.last().number()),
            CountedIn::TouchedWeeks => match days.weeks_by_thursday() {
                Some(weeks) => self.clip(weeks.first().number_since_1970(), weeks.last().number_since_1970()),
                None => (0, 0),
            },
        }
    }
}

/// The first unit on which a state certainly begins, and the first on which it possibly does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginnings {
    pub(super) certain: Option<u32>,
    pub(super) possible: Option<u32>,
}

/// The bits of every lane for the person at hand.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits {
    /// Units certainly in the state.
    certain: Vec<u64>,
    /// Units in it if the unknowns are in favour.
    doubtful: Vec<u64>,
    /// Units on which the state can begin: first days of spells, and days not covered.
    starts: Vec<u64>,
    /// Why units are doubtful, a set a lane.
    unknown: Vec<Unknowns>,
    untouched: bool,
}

impl Bits {
    pub(super) fn new(words: usize, lanes: usize) -> Self {
        Bits {
            certain: vec![0; words],
            doubtful: vec![0; words],
            starts: vec![0; words],
            unknown: vec![Unknowns::NONE; lanes],
            untouched: true,
        }
    }

    pub(super) fn clear(&mut self) {
        if !self.untouched {
            self.certain.fill(0);
            self.doubtful.fill(0);
            self.starts.fill(0);
            self.unknown.fill(Unknowns::NONE);
            self.untouched = true;
        }
    }

    #[inline]
    pub(super) fn mark_certain(&mut self, lane: &Lane<'_>, (from, to): (u32, u32)) {
        if from < to {
            self.untouched = false;
            set(&mut self.certain[lane.words()], from, to);
        }
    }

    pub(super) fn mark_doubtful(&mut self, index: usize, lane: &Lane<'_>, (from, to): (u32, u32), why: Fact) {
        if from < to {
            self.untouched = false;
            set(&mut self.doubtful[lane.words()], from, to);
            self.unknown[index] = self.unknown[index].with(why);
        }
    }

    pub(super) fn mark_start(&mut self, lane: &Lane<'_>, (from, to): (u32, u32)) {
        if from < to && lane.watch == Watch::Beginnings {
            self.untouched = false;
            set(&mut self.starts[lane.words()], from, to);
        }
    }

    pub(super) fn unknown(&self, lane: usize) -> Unknowns {
        self.unknown[lane]
    }

    /// How many units from one to another (excluded) are certainly in the state.
    #[inline]
    pub(super) fn certain(&self, lane: &Lane<'_>, (from, to): (u32, u32)) -> u32 {
        count(&self.certain[lane.words()], from, to, |_, word| word)
    }

    /// How many are possibly in it.
    #[inline]
    pub(super) fn possible(&self, lane: &Lane<'_>, (from, to): (u32, u32)) -> u32 {
        let doubtful = &self.doubtful[lane.words()];
        count(&self.certain[lane.words()], from, to, |i, word| word | doubtful[i])
    }

    /// Where the state begins. The first unit of the lane stands before the period and only tells what came before.
    pub(super) fn beginnings(&self, lane: &Lane<'_>) -> Beginnings {
        let words = lane.words();
        let (certain, doubtful) = (&self.certain[words.clone()], &self.doubtful[words.clone()]);
        let starts = &self.starts[words];
        let before = |of: &dyn Fn(usize) -> u64, i: usize| of(i) << 1 | if i == 0 { 0 } else { of(i - 1) >> 63 };
        let possible = |i: usize| certain[i] | doubtful[i];
        let beyond_first = |i: usize| if i == 0 { !1 } else { !0 };
        let first = |of: &dyn Fn(usize) -> u64| {
            (0..certain.len()).find_map(|i| {
                let word = of(i) & beyond_first(i);
                (word != 0).then(|| u32::try_from(i).unwrap_or_default() * 64 + word.trailing_zeros())
            })
        };
        Beginnings {
            certain: first(&|i| certain[i] & starts[i] & !before(&possible, i)),
            possible: first(&|i| possible(i) & starts[i] & !before(&|i| certain[i], i)),
        }
    }
}

#[inline]
fn set(words: &mut [u64], from: u32, to: u32) {
    if let [word] = words {
        *word |= mask(from, to);
        return;
    }
    for (i, word) in (0..).zip(words) {
        *word |= mask_of_word(i, from, to);
    }
}

#[inline]
fn count(words: &[u64], from: u32, to: u32, of: impl Fn(usize, u64) -> u64) -> u32 {
    if from >= to {
        return 0;
    }
    (0..).zip(words).map(|(i, word)| (of(i as usize, *word) & mask_of_word(i, from, to)).count_ones()).sum()
}

fn mask_of_word(i: u32, from: u32, to: u32) -> u64 {
    let start = i * 64;
    let (from, to) = (from.saturating_sub(start).min(64), to.saturating_sub(start).min(64));
    if from < to { mask(from, to) } else { 0 }
}

/// Bits `from` to `to` (excluded), `from < to <= 64`.
#[inline]
fn mask(from: u32, to: u32) -> u64 {
    (u64::MAX >> (64 - (to - from))) << from
}

/// The first day of a unit, counted from the first of the lane.
pub(super) fn day_of(lane: &Lane<'_>, unit: u32) -> Day {
    let position = lane.first.saturating_add(unit.cast_signed());
    match lane.counted_in {
        CountedIn::Days => Day::from_number(position),
        CountedIn::TouchedWeeks => crate::calendar::Week::from_number(position).first_day(),
    }
}

//! A lane: one state over one stretch of days or weeks, a bit a unit.
//!
//! Measures that need the same state over the same stretch share a lane. Bits stand in words, at a fixed place in the
//! scratch memory of an [`Evaluator`](super::Evaluator): those certain, those possible besides, and those on which the
//! state can begin.

use core::ops::Range;

use super::finding::Unknowns;
use crate::calendar::{CountedIn, Day, DayRange, Week};
use crate::state::State;

/// Where a lane's bits stand and what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lane<'a> {
    /// The position of the first unit, as [`TimeUnit`](crate::calendar::TimeUnit) counts them.
    pub(super) first: i32,
    pub(super) units: u32,
    /// The index of its first word.
    pub(super) offset: usize,
    pub(super) counted_in: CountedIn,
    /// What the rule looks for in it.
    pub(super) watch: Watch,
    pub(super) state: State<'a>,
    /// The days of the units.
    pub(super) days: DayRange,
}

/// What a rule looks for in a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Watch {
    /// The units in the state.
    Units,
    /// The units on which the state begins; the first of the lane only tells what came before.
    Beginnings,
}

/// Units of a lane from one to another, which is excluded.
pub(super) type Units = Range<u32>;

/// Days, with the weeks they touch: what a spell is to all lanes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    first_day: i32,
    last_day: i32,
    first_week: i32,
    last_week: i32,
}

impl Stretch {
    /// The days by number, the last not before the first.
    #[inline]
    pub(super) fn of(first_day: i32, last_day: i32) -> Self {
        let week = |day: i32| (day + 3).div_euclid(7); // as Day::week
        Stretch { first_day, last_day, first_week: week(first_day), last_week: week(last_day) }
    }

    #[inline]
    pub(super) fn days(days: DayRange) -> Self {
        Stretch::of(days.first().days_since_1970(), days.last().days_since_1970())
    }
}

impl Lane<'_> {
    #[inline]
    pub(super) fn word_count(&self) -> usize {
        self.units.div_ceil(64) as usize
    }

    /// All its units.
    pub(super) fn all(&self) -> Units {
        0..self.units
    }

    /// The units that a stretch touches.
    #[inline]
    pub(super) fn touched(&self, stretch: Stretch) -> Units {
        match self.counted_in {
            CountedIn::Days => self.clip(stretch.first_day, stretch.last_day),
            CountedIn::TouchedWeeks => self.clip(stretch.first_week, stretch.last_week),
        }
    }

    /// The units before a day, that of the day excluded.
    pub(super) fn before(&self, day: Day) -> u32 {
        self.touched(Stretch::of(day.days_since_1970(), day.days_since_1970())).start
    }

    /// The units from one position to another, included.
    #[inline]
    pub(super) fn clip(&self, first: i32, last: i32) -> Units {
        let within = |unit: i32| unit.clamp(0, self.units.cast_signed()).cast_unsigned();
        // Days and weeks are numbered within a few million, so nothing overflows.
        within(first - self.first)..within(last - self.first + 1)
    }

    /// The units that belong to a range of days: those days, or the weeks whose Thursday is among them.
    #[inline]
    pub(super) fn belonging(&self, days: DayRange) -> Units {
        match self.counted_in {
            CountedIn::Days => self.touched(Stretch::days(days)),
            CountedIn::TouchedWeeks => match days.weeks_by_thursday() {
                Some(weeks) => self.clip(weeks.first().weeks_since_1970(), weeks.last().weeks_since_1970()),
                None => 0..0,
            },
        }
    }

    /// Whether it has the units from one position to another.
    pub(super) const fn holds(&self, first: i32, last: i32) -> bool {
        self.first <= first && last < self.first + self.units.cast_signed()
    }

    /// The lane of some of its units alone, for showing.
    pub(super) fn narrowed(&self, units: &Units) -> Self {
        let first = self.first + units.start.cast_signed();
        Lane { first, units: units.end - units.start, days: self.days_of(units), ..*self }
    }

    /// The days of some units, of which there are any.
    pub(super) fn days_of(&self, units: &Units) -> DayRange {
        let last = units.end.max(units.start + 1) - 1;
        let last = match self.counted_in {
            CountedIn::Days => self.day_of(last),
            CountedIn::TouchedWeeks => self.day_of(last).plus(6),
        };
        DayRange::between(self.day_of(units.start), last)
    }

    /// The first day of a unit.
    #[inline]
    pub(super) fn day_of(&self, unit: u32) -> Day {
        let position = self.first.saturating_add(unit.cast_signed());
        match self.counted_in {
            CountedIn::Days => Day::from_days_since_1970(position),
            CountedIn::TouchedWeeks => Week::from_weeks_since_1970(position).first_day(),
        }
    }
}

/// Sixty-four units of a lane.
#[derive(Clone, Copy, Debug, Default)]
struct Word {
    /// Units certainly in the state.
    certain: u64,
    /// Units in it if the unknowns are in favour.
    doubtful: u64,
    /// Units on which the state can begin: first days of spells, and days not covered.
    starts: u64,
}

/// Which units are taken to be in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sure {
    /// Those certainly in it.
    Certain,
    /// Those possibly in it.
    Possible,
}

/// The bits of every lane for the person at hand.
#[derive(Clone, Debug)]
pub(super) struct Bits {
    words: Vec<Word>,
    /// Why units are doubtful, a set a lane.
    unknown: Vec<Unknowns>,
    /// The lanes that hold something of the person at hand, in the order they got it.
    held: Vec<u32>,
    /// Whether a lane is among them.
    holds: Vec<bool>,
}

/// The first unit on which a state certainly begins, and the first on which it possibly does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginnings {
    pub(super) certain: Option<u32>,
    pub(super) possible: Option<u32>,
    /// The last on which it possibly does.
    pub(super) last_possible: Option<u32>,
}

impl Bits {
    pub(super) fn new(words: usize, lanes: usize) -> Self {
        Bits {
            words: vec![Word::default(); words],
            unknown: vec![Unknowns::NONE; lanes],
            held: Vec::with_capacity(lanes),
            holds: vec![false; lanes],
        }
    }

    /// Empties the lanes that hold something.
    #[inline]
    pub(super) fn clear(&mut self, lanes: &[Lane<'_>]) {
        for index in self.held.drain(..) {
            let index = index as usize;
            let lane = &lanes[index];
            self.words[lane.offset..lane.offset + lane.word_count()].fill(Word::default());
            self.unknown[index] = Unknowns::NONE;
            self.holds[index] = false;
        }
    }

    /// The lanes that hold something.
    #[inline]
    pub(super) fn held(&self) -> &[u32] {
        &self.held
    }

    #[inline]
    fn of(&self, lane: &Lane<'_>) -> &[Word] {
        &self.words[lane.offset..lane.offset + lane.word_count()]
    }

    /// Changes the words of a lane that units stand in, each with the mask of those units.
    #[inline]
    fn change(&mut self, index: usize, lane: &Lane<'_>, units: &Units, mut with: impl FnMut(&mut Word, u64)) {
        if units.start >= units.end {
            return;
        }
        if !self.holds[index] {
            self.holds[index] = true;
            self.held.push(u32::try_from(index).unwrap_or(u32::MAX));
        }
        let words = &mut self.words[lane.offset..];
        // A year of weeks is one word.
        if units.end <= 64 {
            with(&mut words[0], mask(0, units));
            return;
        }
        for (index, word) in (0..units.end.div_ceil(64)).zip(words) {
            with(word, mask(index, units));
        }
    }

    #[inline]
    pub(super) fn mark_certain(&mut self, index: usize, lane: &Lane<'_>, units: &Units) {
        self.change(index, lane, units, |word, mask| word.certain |= mask);
    }

    #[inline]
    pub(super) fn mark_doubtful(&mut self, index: usize, lane: &Lane<'_>, units: &Units, why: Unknowns) {
        self.change(index, lane, units, |word, mask| word.doubtful |= mask);
        self.unknown[index] = self.unknown[index].and(why);
    }

    #[inline]
    pub(super) fn mark_starts(&mut self, index: usize, lane: &Lane<'_>, units: &Units) {
        self.change(index, lane, units, |word, mask| word.starts |= mask);
    }

    pub(super) fn unknown(&self, lane: usize) -> Unknowns {
        self.unknown[lane]
    }

    /// How many of some units are certainly in the state.
    #[inline]
    pub(super) fn certain(&self, lane: &Lane<'_>, units: &Units) -> u32 {
        count(self.of(lane), units, |word| word.certain)
    }

    /// How many of them are possibly in it.
    #[inline]
    pub(super) fn possible(&self, lane: &Lane<'_>, units: &Units) -> u32 {
        count(self.of(lane), units, |word| word.certain | word.doubtful)
    }

    /// The units in a state and in none of others that stand beside it, certainly and possibly.
    #[inline]
    pub(super) fn counts_without<'l, 'a: 'l>(
        &self,
        lane: &Lane<'_>,
        others: &(impl Iterator<Item = &'l Lane<'a>> + Clone),
        units: &Units,
    ) -> (u32, u32) {
        let (mut certain, mut possible) = (0, 0);
        for (index, word) in (0..).zip(self.of(lane)) {
            let other = |of: fn(&Word) -> u64| {
                others.clone().filter_map(|lane| self.of(lane).get(index as usize)).fold(0, |all, word| all | of(word))
            };
            let mask = mask(index, units);
            certain += (word.certain & !other(|word| word.certain | word.doubtful) & mask).count_ones();
            possible += ((word.certain | word.doubtful) & !other(|word| word.certain) & mask).count_ones();
        }
        (certain, possible)
    }

    /// How many units on end there are up to the last of a lane, breaks that are bridged among them, and whether there can be
    /// more before its first: a break that reaches it may be one of at most so many units.
    pub(super) fn run_to_the_end(
        &self,
        lane: &Lane<'_>,
        sure: Sure,
        longest_break: u32,
        bridges: impl Fn(DayRange) -> bool,
    ) -> (u32, bool) {
        let words = self.of(lane);
        let set = |unit: u32| {
            words.get((unit / 64) as usize).is_some_and(|word| {
                let bits = match sure {
                    Sure::Certain => word.certain,
                    Sure::Possible => word.certain | word.doubtful,
                };
                bits >> (unit % 64) & 1 == 1
            })
        };
        // The first unit of what is alike up to a unit.
        let first_alike =
            |unit: u32| (0..unit).rev().take_while(|other| set(*other) == set(unit)).last().unwrap_or(unit);
        let Some(mut first) = lane.units.checked_sub(1).filter(|last| set(*last)).map(first_alike) else {
            return (0, false);
        };
        while let Some(gap_ends) = first.checked_sub(1) {
            let gap = first_alike(gap_ends)..gap_ends + 1;
            if gap.start == 0 || !bridges(lane.days_of(&gap)) {
                return (lane.units - first, gap.start == 0 && gap.end <= longest_break);
            }
            first = first_alike(gap.start - 1);
        }
        (lane.units - first, true)
    }

    /// The longest run of units that are certainly in the state, and of those that possibly are.
    pub(super) fn longest_runs(&self, lane: &Lane<'_>, units: &Units) -> (u32, u32) {
        let words = self.of(lane);
        let longest = |of: &dyn Fn(&Word) -> u64| {
            let (mut run, mut longest) = (0, 0);
            for unit in units.clone() {
                let set = words.get((unit / 64) as usize).is_some_and(|word| of(word) >> (unit % 64) & 1 == 1);
                run = if set { run + 1 } else { 0 };
                longest = longest.max(run);
            }
            longest
        };
        (longest(&|word| word.certain), longest(&|word| word.certain | word.doubtful))
    }

    /// Where the state begins. The first unit of the lane stands before the period and only tells what came before.
    #[inline]
    pub(super) fn beginnings(&self, lane: &Lane<'_>) -> Beginnings {
        let words = self.of(lane);
        let certain = |word: &Word| word.certain;
        let possible = |word: &Word| word.certain | word.doubtful;
        Beginnings {
            certain: beginnings(words, certain, possible).next(),
            possible: beginnings(words, possible, certain).next(),
            last_possible: beginnings(words, possible, certain).last(),
        }
    }
}

/// The units that are in one set, can begin, and do not follow a unit of another.
fn beginnings(
    words: &[Word],
    on: impl Fn(&Word) -> u64,
    not_before: impl Fn(&Word) -> u64,
) -> impl Iterator<Item = u32> {
    let mut carried = 1; // the first unit of the lane is no beginning
    (0..).zip(words).flat_map(move |(index, word)| {
        let followed = not_before(word) << 1 | carried;
        carried = not_before(word) >> 63;
        let mut begins = on(word) & word.starts & !followed;
        core::iter::from_fn(move || {
            let unit = (begins != 0).then(|| index * 64 + begins.trailing_zeros());
            begins &= begins.wrapping_sub(1);
            unit
        })
    })
}

#[inline]
fn count(words: &[Word], units: &Units, of: impl Fn(&Word) -> u64) -> u32 {
    if let [word] = words {
        return (of(word) & mask(0, units)).count_ones();
    }
    (0..).zip(words).map(|(index, word)| (of(word) & mask(index, units)).count_ones()).sum()
}

/// The bits of some units in the word of an index.
#[inline]
fn mask(index: u32, units: &Units) -> u64 {
    let within = |unit: u32| unit.saturating_sub(index * 64).min(64);
    let below = |unit: u32| 1_u64.checked_shl(unit).map_or(u64::MAX, |bit| bit - 1);
    below(within(units.end)) & !below(within(units.start))
}

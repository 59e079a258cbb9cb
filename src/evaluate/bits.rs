//! The bits of the person at hand: of every track which units are in its state, for certain or possibly, and on which it can
//! begin.

use super::finding::Unknowns;
use super::lane::{Lane, Units};
use super::mask::Mask;
use crate::calendar::DayRange;

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

/// What units have in common that go on alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alike {
    /// They are certainly in the state.
    Inside,
    /// They are outside it in any case.
    Outside,
}

impl Word {
    #[inline]
    const fn possible(&self) -> u64 {
        self.certain | self.doubtful
    }
}

/// The bits of every track for the person at hand.
#[derive(Clone, Debug)]
pub(super) struct Bits {
    words: Vec<Word>,
    /// Why units are doubtful, a set a lane. It is kept for a finding, not for a tally.
    unknown: Vec<Unknowns>,
    /// Whether anything was set of the person at hand.
    any: bool,
    /// Whether it is kept which tracks hold something; else there are so few words that all are emptied.
    kept: bool,
    /// The tracks that hold something of the person at hand, in the order they got it.
    held: Vec<u32>,
    /// Of every track the bits from the first that was set to the last; none where nothing was.
    extents: Vec<Units>,
    /// Whether any unit is doubtful; else what is possible is certain.
    in_doubt: bool,
}

/// The first unit on which a state certainly begins, and the first on which it possibly does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginnings {
    pub(super) certain: Option<u32>,
    pub(super) possible: Option<u32>,
    /// The last on which it possibly does; where nothing is in doubt it is not looked for, and is the first.
    pub(super) last_possible: Option<u32>,
}

impl Bits {
    /// Those of so many words, tracks and lanes, empty, for series of at most so many questions. Of series of one it is not asked what
    /// tracks [hold](Bits::held), nor how far they [go on](Bits::goes_on) or where anything [can begin](Bits::next_start).
    pub(super) fn new(words: usize, tracks: usize, lanes: usize, longest_series: usize) -> Self {
        const FEW: usize = 32;
        Bits {
            words: vec![Word::default(); words],
            any: false,
            kept: longest_series > 1 || words > FEW,
            unknown: vec![Unknowns::NONE; lanes],
            held: Vec::with_capacity(tracks),
            extents: vec![0..0; tracks],
            in_doubt: false,
        }
    }

    /// Empties the tracks that hold something.
    #[inline]
    pub(super) fn clear(&mut self) {
        self.in_doubt = false;
        if !core::mem::take(&mut self.any) {
            return;
        }
        if !self.kept {
            self.words.fill(Word::default());
        }
        for track in self.held.drain(..) {
            let extent = core::mem::take(&mut self.extents[track as usize]);
            self.words[(extent.start / 64) as usize..extent.end.div_ceil(64) as usize].fill(Word::default());
        }
    }

    /// Forgets why units of some lanes were doubtful.
    pub(super) fn forget_why(&mut self, lanes: &[usize]) {
        for lane in lanes {
            self.unknown[*lane] = Unknowns::NONE;
        }
    }

    /// The tracks that hold something, each with the bits from the first that was set to the last.
    #[inline]
    pub(super) fn held(&self) -> impl Iterator<Item = (usize, &Units)> {
        self.held.iter().map(|track| (*track as usize, &self.extents[*track as usize]))
    }

    /// Changes the words that some bits of a track stand in, each with the mask of those bits.
    #[inline]
    fn change(&mut self, track: usize, bits: Units, mut with: impl FnMut(&mut Word, u64)) {
        if bits.start >= bits.end {
            return;
        }
        let Mask { first, last, from, to } = Mask::of(&bits);
        self.keep(track, bits);
        // A year of weeks is one word.
        if first == last {
            with(&mut self.words[first as usize], from & to);
        } else {
            change_words(&mut self.words[first as usize..=last as usize], from, to, with);
        }
    }

    /// Keeps that a track holds something among some bits.
    #[inline]
    fn keep(&mut self, track: usize, bits: Units) {
        self.any = true;
        if !self.kept {
            return;
        }
        let extent = &mut self.extents[track];
        if extent.start >= extent.end {
            self.held.push(u32::try_from(track).unwrap_or(u32::MAX));
            *extent = bits;
        } else {
            *extent = extent.start.min(bits.start)..extent.end.max(bits.end);
        }
    }

    /// Some bits of the word of a track are certainly in the state.
    #[inline]
    pub(super) fn mark_in_word(&mut self, track: usize, word: usize, bits: u64) {
        self.words[word].certain |= bits;
        self.any = true;
        if self.kept && bits != 0 {
            let first = u32::try_from(word * 64).unwrap_or(u32::MAX);
            self.keep(track, first + bits.trailing_zeros()..first + 64 - bits.leading_zeros());
        }
    }

    /// Some bits of a track are certainly in the state.
    #[inline]
    pub(super) fn mark(&mut self, track: usize, bits: Units) {
        self.change(track, bits, |word, mask| word.certain |= mask);
    }

    /// On some bits of a track the state can begin.
    #[inline]
    pub(super) fn mark_starts(&mut self, track: usize, bits: Units) {
        self.change(track, bits, |word, mask| word.starts |= mask);
    }

    #[inline]
    pub(super) fn mark_doubtful(&mut self, lane: &Lane<'_>, units: &Units) {
        self.in_doubt = true;
        self.change(lane.track, lane.bits_of(units), |word, mask| word.doubtful |= mask);
    }

    /// Why units of a lane are doubtful.
    pub(super) fn add_why(&mut self, lane: usize, why: Unknowns) {
        self.unknown[lane] = self.unknown[lane].and(why);
    }

    pub(super) fn unknown(&self, lane: usize) -> Unknowns {
        self.unknown[lane]
    }

    /// How many of some units are certainly in the state.
    #[inline]
    pub(super) fn certain(&self, lane: &Lane<'_>, units: &Units) -> u32 {
        self.count(&lane.mask_of(units), |word| word.certain)
    }

    /// How many of them are possibly in it.
    #[inline]
    pub(super) fn possible(&self, lane: &Lane<'_>, units: &Units) -> u32 {
        self.count(&lane.mask_of(units), Word::possible)
    }

    /// How many units are certainly in the state, and how many possibly, of those that a mask holds.
    #[inline(always)]
    pub(super) fn counts(&self, mask: &Mask) -> (u32, u32) {
        if !self.any {
            return (0, 0);
        }
        let certain = self.count(mask, |word| word.certain);
        (certain, if self.in_doubt { self.count(mask, Word::possible) } else { certain })
    }

    /// Whether no unit is doubtful.
    #[inline]
    pub(super) const fn in_no_doubt(&self) -> bool {
        !self.in_doubt
    }

    /// How many of the units that a mask holds are certainly in the state.
    #[inline(always)]
    pub(super) fn certain_among(&self, mask: &Mask) -> u32 {
        self.count(mask, |word| word.certain)
    }

    /// Whether any of them is.
    #[inline(always)]
    pub(super) fn any_certain_among(&self, mask: &Mask) -> bool {
        self.any && self.meets(mask, |word| word.certain)
    }

    #[inline]
    fn count(&self, mask: &Mask, of: impl Fn(&Word) -> u64) -> u32 {
        let Mask { first, last, from, to } = *mask;
        if first == last {
            return (of(&self.words[first as usize]) & from & to).count_ones();
        }
        match &self.words[first as usize..=last as usize] {
            [head, middle @ .., tail] => {
                let ends = (of(head) & from).count_ones() + (of(tail) & to).count_ones();
                middle.iter().map(|word| of(word).count_ones()).sum::<u32>() + ends
            }
            _ => 0,
        }
    }

    /// Whether any unit that a mask holds is certainly in the state, and whether any possibly is.
    #[inline(always)]
    pub(super) fn any(&self, mask: &Mask) -> (bool, bool) {
        if !self.any {
            return (false, false);
        }
        let certain = self.meets(mask, |word| word.certain);
        (certain, if self.in_doubt { self.meets(mask, Word::possible) } else { certain })
    }

    /// Whether the state can begin on any unit that a mask holds.
    #[inline]
    pub(super) fn can_begin(&self, mask: &Mask) -> bool {
        self.any && self.meets(mask, |word| word.starts)
    }

    #[inline]
    fn meets(&self, mask: &Mask, of: impl Fn(&Word) -> u64) -> bool {
        let Mask { first, last, from, to } = *mask;
        if first == last {
            return of(&self.words[first as usize]) & from & to != 0;
        }
        match &self.words[first as usize..=last as usize] {
            [head, middle @ .., tail] => {
                middle.iter().fold(of(head) & from | of(tail) & to, |any, word| any | of(word)) != 0
            }
            _ => false,
        }
    }

    /// The units of a lane, sixty-four at a time.
    #[inline]
    fn words<'b>(&'b self, lane: &Lane<'_>) -> impl Iterator<Item = Word> + Clone + use<'b> {
        let (at, units) = (lane.at, lane.units);
        (0..units.div_ceil(64)).map(move |index| {
            let at = at + 64 * index;
            let low = self.words[(at / 64) as usize];
            let high = self.words.get((at / 64) as usize + 1).copied().unwrap_or_default();
            let own = u64::MAX >> (64 - (units - 64 * index).min(64));
            let shift = at % 64;
            let join = |low: u64, high: u64| (low >> shift | high.checked_shl(64 - shift).unwrap_or(0)) & own;
            Word {
                certain: join(low.certain, high.certain),
                doubtful: join(low.doubtful, high.doubtful),
                starts: join(low.starts, high.starts),
            }
        })
    }

    /// The units in a state and in none of others that stand beside it, certainly and possibly.
    #[inline]
    pub(super) fn counts_without<'l, 'a: 'l>(
        &self,
        lane: &Lane<'_>,
        others: &(impl Iterator<Item = &'l Lane<'a>> + Clone),
        units: &Units,
    ) -> (u32, u32) {
        if others.clone().next().is_none() {
            return self.counts(&lane.mask_of(units));
        }
        let (mut certain, mut possible) = (0, 0);
        for (index, word) in (0..).zip(self.words(lane)) {
            let other = |of: fn(&Word) -> u64| {
                let words = others.clone().filter_map(|lane| self.words(lane).nth(index as usize));
                words.fold(0, |all, word| all | of(&word))
            };
            let mask = mask(index, units);
            certain += (word.certain & !other(Word::possible) & mask).count_ones();
            possible += (word.possible() & !other(|word| word.certain) & mask).count_ones();
        }
        (certain, possible)
    }

    /// The units of a track that are certainly in the state, stretch by stretch.
    pub(super) fn stretches(&self, track: &Lane<'_>, into: &mut Vec<Units>) {
        into.clear();
        let extent = &self.extents[track.track];
        let mut at = extent.start;
        while at < extent.end {
            let from = self.goes_on(track, at, Alike::Outside);
            let to = self.goes_on(track, from, Alike::Inside);
            if from < to {
                into.push(from - track.at..to - track.at);
            }
            at = to.max(from + 1);
        }
    }

    /// Up to which bit, excluded, a track goes on alike from one on.
    #[inline]
    pub(super) fn goes_on(&self, track: &Lane<'_>, from: u32, alike: Alike) -> u32 {
        let (end, extent) = (track.at + track.units, &self.extents[track.track]);
        if from >= extent.end {
            return if alike == Alike::Inside { from } else { end };
        }
        let mut at = from;
        while at < extent.end {
            let word = &self.words[(at / 64) as usize];
            let those = match alike {
                Alike::Inside => word.certain,
                Alike::Outside => !word.possible(),
            };
            let (on_end, left) = ((those >> (at % 64)).trailing_ones(), 64 - at % 64);
            at += on_end;
            if on_end < left {
                return at.min(end);
            }
        }
        // Beyond what was set.
        if alike == Alike::Inside { at.min(end) } else { end }
    }

    /// The first bit of a track, from one on, on which the state can begin; the end of the track where there is none.
    pub(super) fn next_start(&self, track: &Lane<'_>, from: u32) -> u32 {
        let (end, extent) = (track.at + track.units, &self.extents[track.track]);
        let mut at = from;
        while at < extent.end {
            let starts = self.words[(at / 64) as usize].starts >> (at % 64);
            if starts != 0 {
                return at + starts.trailing_zeros();
            }
            at = (at / 64 + 1) * 64;
        }
        end
    }

    /// How many units on end there are up to the last of a lane, breaks that are bridged among them, and whether there can be
    /// more before its first: a break that reaches it may be one of at most so many units.
    pub(super) fn run_to_the_end(
        &self,
        lane: &Lane<'_>,
        sure: Sure,
        longest_break: u32,
        mut bridges: impl FnMut(DayRange) -> bool,
    ) -> (u32, bool) {
        let of = match sure {
            Sure::Certain => |word: &Word| word.certain,
            Sure::Possible => Word::possible,
        };
        let first_alike = |unit: u32| self.first_alike(lane, unit, of);
        let last = lane.units.checked_sub(1).filter(|last| self.is_set(lane, *last, of));
        let Some(mut first) = last.map(first_alike) else { return (0, false) };
        while let Some(gap_ends) = first.checked_sub(1) {
            let gap = first_alike(gap_ends)..gap_ends + 1;
            if gap.start == 0 || !bridges(lane.days_of(&gap)) {
                return (lane.units - first, gap.start == 0 && gap.end <= longest_break);
            }
            first = first_alike(gap.start - 1);
        }
        (lane.units - first, true)
    }

    /// The first unit of those that are alike up to one, all in a set or all out of it.
    fn first_alike(&self, lane: &Lane<'_>, unit: u32, of: fn(&Word) -> u64) -> u32 {
        let out = if self.is_set(lane, unit, of) { 0 } else { u64::MAX };
        let mut end = lane.at + unit + 1;
        while end > lane.at {
            let (word, below) = ((end - 1) / 64, (end - 1) % 64 + 1);
            let alike = ((of(&self.words[word as usize]) ^ out) << (64 - below)).leading_ones().min(below);
            end -= alike;
            if alike < below {
                break;
            }
        }
        end.max(lane.at) - lane.at
    }

    /// The longest run of units that are certainly in the state, and of those that possibly are.
    pub(super) fn longest_runs(&self, lane: &Lane<'_>, units: &Units) -> (u32, u32) {
        let longest = |of: fn(&Word) -> u64| {
            let (mut run, mut longest) = (0, 0);
            for unit in units.clone() {
                run = if self.is_set(lane, unit, of) { run + 1 } else { 0 };
                longest = longest.max(run);
            }
            longest
        };
        (longest(|word| word.certain), longest(Word::possible))
    }

    #[inline]
    fn is_set(&self, lane: &Lane<'_>, unit: u32, of: fn(&Word) -> u64) -> bool {
        let at = lane.at + unit;
        self.words.get((at / 64) as usize).is_some_and(|word| of(word) >> (at % 64) & 1 == 1)
    }

    /// Where the state begins. The first unit of the lane stands before the period and only tells what came before.
    #[inline]
    pub(super) fn beginnings(&self, lane: &Lane<'_>) -> Beginnings {
        let words = self.words(lane);
        let certain = |word: &Word| word.certain;
        if !self.in_doubt {
            let begins = beginnings(words, certain, certain).next();
            return Beginnings { certain: begins, possible: begins, last_possible: begins };
        }
        Beginnings {
            certain: beginnings(words.clone(), certain, Word::possible).next(),
            possible: beginnings(words.clone(), Word::possible, certain).next(),
            last_possible: beginnings(words, Word::possible, certain).last(),
        }
    }
}

/// Changes the first of some words with a mask, the last with another, and those between wholly.
fn change_words(words: &mut [Word], from: u64, to: u64, mut with: impl FnMut(&mut Word, u64)) {
    if let [first, between @ .., last] = words {
        with(first, from);
        for word in between {
            with(word, u64::MAX);
        }
        with(last, to);
    }
}

/// The units that are in one set, can begin, and do not follow a unit of another.
fn beginnings(
    words: impl Iterator<Item = Word>,
    on: impl Fn(&Word) -> u64,
    not_before: impl Fn(&Word) -> u64,
) -> impl Iterator<Item = u32> {
    let mut carried = 1; // the first unit of the lane is no beginning
    (0..).zip(words).flat_map(move |(index, word)| {
        let followed = not_before(&word) << 1 | carried;
        carried = not_before(&word) >> 63;
        let mut begins = on(&word) & word.starts & !followed;
        core::iter::from_fn(move || {
            let unit = (begins != 0).then(|| index * 64 + begins.trailing_zeros());
            begins &= begins.wrapping_sub(1);
            unit
        })
    })
}

/// The bits of some units in the word of an index.
#[inline]
fn mask(index: u32, units: &Units) -> u64 {
    let within = |unit: u32| unit.saturating_sub(index * 64).min(64);
    let below = |unit: u32| 1_u64.checked_shl(unit).map_or(u64::MAX, |bit| bit - 1);
    below(within(units.end)) & !below(within(units.start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{CountedIn, Day};
    use crate::state::State;

    /// Bits of one track, and a lane of some of its units.
    fn of(units: u32, set: impl Fn(u32) -> bool) -> (Bits, Lane<'static>) {
        let days = DayRange::between(Day::ymd(2015, 1, 1), Day::ymd(2015, 1, 1).plus(units.cast_signed() - 1));
        let lane = Lane::of(State::any_of(&[]), CountedIn::Days, days.first().days_since_1970(), units, days);
        let mut bits = Bits::new(units.div_ceil(64) as usize, 1, 1, 2);
        (0..units).filter(|unit| set(*unit)).for_each(|unit| bits.mark(0, unit..unit + 1));
        (bits, lane)
    }

    /// Whatever is found by words, a plain walk over the units finds: around the edges of words, in lanes that begin inside one.
    #[test]
    fn words_say_what_units_say() {
        let patterns: [fn(u32) -> bool; 5] =
            [|_| true, |_| false, |unit| unit % 3 > 0, |unit| !(60..70).contains(&unit), |unit| unit / 64 % 2 == 0];
        for set in patterns {
            for units in [63, 64, 65, 130] {
                let (bits, track) = of(units, set);
                for from in [0, 1, 62, 63, 64, 65].into_iter().filter(|from| *from < units) {
                    let lane = track.narrowed(&(from..units));
                    for to in from..=units {
                        let own = || (from..to).filter(|unit| set(*unit)).count();
                        let mask = Mask::of(&(from..to));
                        assert_eq!(bits.certain_among(&mask) as usize, own());
                        assert_eq!(bits.any_certain_among(&mask), own() > 0);
                    }
                    for unit in from..units {
                        let alike = (from..unit).rev().take_while(|other| set(*other) == set(unit)).last();
                        let first = bits.first_alike(&lane, unit - from, |word| word.certain);
                        assert_eq!(first, alike.unwrap_or(unit) - from);
                        for (alike, inside) in [(Alike::Inside, true), (Alike::Outside, false)] {
                            let to = (unit..units).find(|other| set(*other) != inside).unwrap_or(units);
                            assert_eq!(bits.goes_on(&track, unit, alike), to);
                        }
                    }
                }
            }
        }
    }
}

//! What is told of somebody at the sight of the spells: by the gates that they meet, and by counting in them, without bits.

use super::by_day::ByDay;
use super::cells::Cells;
use super::gates::{Gate, UNKNOWN_END};
use super::lane::Lane;
use super::mask::Mask;
use super::prepared::Prepared;
use super::readings::Readings;
use super::rule::{Plain, Rule, Seen, Told};
use super::series::Series;
use super::some_series::SomeSeries;
use crate::history::{KINDS, Spell};
use crate::person::Somebody;
use crate::state::Reading;

/// The series that are told at sight.
#[derive(Clone, Debug)]
pub(super) struct AtSight {
    /// By the number of their bit.
    of_series: Vec<Option<OfSeries>>,
    words: Words,
}

/// A series of one question, of which the rule is flattened.
#[derive(Clone, Debug)]
struct OfSeries {
    series: usize,
    question: usize,
    plain: Plain,
    /// The gates that leave it in doubt.
    doubts: u64,
}

/// Sixty-four units of a track: its bits by day, by their number, and the bit by which a kind of spell says that it sets them.
#[derive(Clone, Copy, Debug)]
struct Word {
    by_day: usize,
    says: u32,
}

/// The words in which bits are counted.
#[derive(Clone, Debug)]
struct Words {
    /// Where they stand among those of all tracks.
    words: Vec<Option<Word>>,
    /// How many have been taken.
    count: u32,
    /// Words of the same days share them.
    by_day: Vec<ByDay>,
    /// What each kind of spell sets, a bit for each word.
    of_kind: Box<[u64; KINDS]>,
}

/// Somebody as the spells show.
#[derive(Clone, Copy, Debug)]
struct Sight<'s> {
    met: u64,
    spells: &'s [Spell],
    words: &'s Words,
}

impl AtSight {
    /// Those of some series, each with its bit, whose rules, lanes and tracks these are. Gates get a number where there is room, and
    /// shut the series that they are named with.
    pub(super) fn of<'s>(
        series: impl Iterator<Item = (&'s Series, SomeSeries)>,
        rules: &[Rule<'_>],
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
        readings: &Readings,
        mut number: impl FnMut(Gate, SomeSeries) -> Option<u32>,
    ) -> Self {
        let mut words = Words { words: Vec::new(), count: 0, by_day: Vec::new(), of_kind: Box::new([0; KINDS]) };
        let mut told = |index: usize, own: &Series, bit: SomeSeries| {
            let question = own.questions.start;
            let rule = &rules[question];
            let looked_at: Vec<usize> = rule.lanes().iter().map(|lane| lanes[*lane].track).collect();
            let by_spells = looked_at.iter().all(|track| tracks[*track].state.levels().is_empty());
            let plain = rule.plain().filter(|_| own.questions.len() == 1 && by_spells)?;
            let in_doubt = Gate::in_doubt(looked_at, tracks);
            let mut doubts = UNKNOWN_END;
            if in_doubt.can_be_met(readings) {
                doubts |= 1 << number(in_doubt, SomeSeries::NONE)?;
            }
            let plain = plain.at_sight(|mask, how| match how {
                Told::MustMeet => number(Gate::of_bits(mask, tracks)?, bit),
                Told::CanMeet => number(Gate::of_bits(mask, tracks)?, SomeSeries::NONE),
                Told::Counted => words.take(mask, tracks, readings).then_some(0),
            })?;
            Some(OfSeries { series: index, question, plain, doubts })
        };
        let mut of_series: Vec<Option<OfSeries>> = Vec::new();
        for (index, (own, bit)) in series.enumerate() {
            if let Some(number) = bit.number() {
                of_series.resize_with(of_series.len().max(number + 1), || None);
                of_series[number] = told(index, own, bit);
            }
        }
        AtSight { of_series, words }
    }

    /// Adds what some series find about somebody in data that cover them, whose spells meet some gates. Those that are not told are
    /// returned.
    #[inline(always)]
    pub(super) fn tally(
        &self,
        (somebody, spells): (&impl Somebody, &[Spell]),
        met: u64,
        open: SomeSeries,
        prepared: &Prepared<'_>,
        cells: &mut Cells,
    ) -> SomeSeries {
        let seen = Sight { met, spells, words: &self.words };
        open.numbers().fold(open, |left, number| {
            let told = self.of_series.get(number).and_then(Option::as_ref).filter(|own| met & own.doubts == 0);
            let is_told = told.is_some_and(|OfSeries { series, question, plain, .. }| {
                let (series, rule) = (&prepared.series()[*series], &prepared.rules()[*question]);
                let add = |spot, tally| cells.add(series, *question, spot, tally);
                rule.tally_plainly(plain, &seen, somebody, prepared, add)
            });
            if is_told { left.without(SomeSeries::nth(number)) } else { left }
        })
    }
}

impl Words {
    /// How many there are at most: a bit each in what a kind of spell sets.
    const MOST: u32 = u64::BITS;

    /// Takes the words of the bits of a mask. Whether there was room is told.
    fn take(&mut self, mask: &Mask, tracks: &[Lane<'_>], readings: &Readings) -> bool {
        let Some(track) = Lane::that_holds(mask, tracks) else { return false };
        (mask.first..=mask.last).all(|word| {
            let index = word as usize;
            self.words.resize(self.words.len().max(index + 1), None);
            if self.words[index].is_some() {
                return true;
            }
            let says = self.count;
            if says == Words::MOST {
                return false;
            }
            self.count += 1;
            let first = word * 64 - track.at;
            let units = (0..).zip(first..track.units.min(first + 64));
            let by_day = ByDay::of(units.map(|(bit, unit)| (bit, track.days_of(&(unit..unit + 1)))));
            let known = self.by_day.iter().position(|known| *known == by_day);
            let by_day = known.unwrap_or_else(|| {
                self.by_day.push(by_day);
                self.by_day.len() - 1
            });
            for (of_kind, said) in self.of_kind.iter_mut().zip(readings.by_kind()) {
                let sets = said.iter().any(|said| said.track as usize == track.track && said.reading == Reading::In);
                *of_kind |= u64::from(sets) << says;
            }
            self.words[index] = Some(Word { by_day, says });
            true
        })
    }

    /// The bits that some spells set in two words of the same days.
    #[inline(always)]
    fn set(&self, spells: &[Spell], one: Word, other: Word) -> (u64, u64) {
        let touched = self.by_day[one.by_day].touched();
        spells.iter().fold((0, 0), |(all, all_others), spell| {
            let kind = self.of_kind[spell.kind().index()];
            let touched = touched(spell.first().days_since_1970(), spell.last_number());
            let if_said = |word: Word| touched & (kind >> word.says & 1).wrapping_neg();
            (all | if_said(one), all_others | if_said(other))
        })
    }

    /// The word in which all bits of a mask stand, if it is one.
    #[inline(always)]
    fn of(&self, mask: &Mask) -> Option<Word> {
        (mask.first == mask.last).then(|| self.words[mask.first as usize]).flatten()
    }
}

impl Seen for Sight<'_> {
    #[inline(always)]
    fn any(&self, _: &Mask, gate: u32) -> bool {
        self.met >> gate & 1 > 0
    }

    #[inline(always)]
    fn count(&self, mask: &Mask) -> u32 {
        let Mask { first, last, from, to } = *mask;
        (first..=last).fold(0, |count, index| {
            let Some(word) = self.words.words[index as usize] else { return count };
            let (set, _) = self.words.set(self.spells, word, word);
            let set = if index == first { set & from } else { set };
            count + (if index == last { set & to } else { set }).count_ones()
        })
    }

    #[inline(always)]
    fn counts(&self, one: &Mask, other: &Mask) -> (u32, u32) {
        match (self.words.of(one), self.words.of(other)) {
            (Some(of_one), Some(of_other)) if of_one.by_day == of_other.by_day => {
                let (set, others) = self.words.set(self.spells, of_one, of_other);
                ((set & one.from & one.to).count_ones(), (others & other.from & other.to).count_ones())
            }
            _ => (self.count(one), self.count(other)),
        }
    }
}

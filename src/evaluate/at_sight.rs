//! What is told of somebody at the sight of the spells: by the gates that they meet, and by counting in them, without bits.

use super::by_day::ByDay;
use super::cells::Cells;
use super::gates::{Gate, UNKNOWN_END};
use super::lane::Lane;
use super::mask::Mask;
use super::prepared::Prepared;
use super::readings::Readings;
use super::rule::{Plain, Rule, Seen, Sliding, Stretches, Told};
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

/// A series, and how it is told.
#[derive(Clone, Debug)]
struct OfSeries {
    series: usize,
    how: How,
    /// The gates that leave it in doubt.
    doubts: u64,
}

/// How a series is told.
#[derive(Clone, Debug)]
enum How {
    /// Of one question: by its rule flattened.
    Plain { question: usize, plain: Plain },
    /// Of more: by sliding tests.
    Sliding(Sliding),
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
    of_tracks: Vec<Option<Word>>,
    /// Words of the same days share them.
    by_day: Vec<ByDay>,
    /// The tracks, each with a bit.
    tracks: Vec<usize>,
    /// Of which of these each kind of spell says that it is in the state.
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
        let mut words =
            Words { of_tracks: Vec::new(), by_day: Vec::new(), tracks: Vec::new(), of_kind: Box::new([0; KINDS]) };
        let mut told = |index: usize, own: &Series, bit: SomeSeries| {
            let question = own.questions.start;
            let rule = &rules[question];
            let all_lanes = rules[own.questions.clone()].iter().flat_map(Rule::lanes);
            let looked_at: Vec<usize> = all_lanes.map(|lane| lanes[lane].track).collect();
            let by_spells = looked_at.iter().all(|track| tracks[*track].state.levels().is_empty());
            if !by_spells {
                return None;
            }
            let in_doubt = Gate::in_doubt(looked_at, tracks);
            let mut doubts = UNKNOWN_END;
            if in_doubt.can_be_met(readings) {
                doubts |= 1 << number(in_doubt, SomeSeries::NONE)?;
            }
            let how = if own.questions.len() == 1 {
                let plain = rule.plain()?.at_sight(|mask, how| match how {
                    Told::MustMeet => number(Gate::of_bits(mask, tracks)?, bit),
                    Told::CanMeet => number(Gate::of_bits(mask, tracks)?, SomeSeries::NONE),
                    Told::Counted => words.take(mask, tracks, readings).then_some(0),
                })?;
                How::Plain { question, plain }
            } else {
                let says = |track| words.bit_for(track, readings);
                How::Sliding(Sliding::of(&rules[own.questions.clone()], (lanes, tracks), says)?)
            };
            Some(OfSeries { series: index, how, doubts })
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
        (scratch, cells): (&mut Stretches, &mut Cells),
    ) -> SomeSeries {
        let seen = Sight { met, spells, words: &self.words };
        open.numbers().fold(open, |left, number| {
            let own = self.of_series.get(number).and_then(Option::as_ref).filter(|own| met & own.doubts == 0);
            let is_told = own.is_some_and(|OfSeries { series, how, .. }| {
                let series = &prepared.series()[*series];
                match how {
                    How::Plain { question, plain } => {
                        let add = |spot, tally| cells.add(series, *question, spot, tally);
                        prepared.rules()[*question].tally_plainly(plain, &seen, somebody, prepared, add)
                    }
                    How::Sliding(sliding) => {
                        let of_kind = &self.words.of_kind;
                        sliding.tally_at_sight((somebody, spells), of_kind, (prepared, series), (scratch, cells))
                    }
                }
            });
            if is_told { left.without(SomeSeries::nth(number)) } else { left }
        })
    }

    /// The sliding tests of a series, by its bit.
    #[inline]
    pub(super) fn sliding(&self, series: SomeSeries) -> Option<&Sliding> {
        match self.of_series.get(series.number()?)? {
            Some(OfSeries { how: How::Sliding(sliding), .. }) => Some(sliding),
            _ => None,
        }
    }
}

impl Words {
    /// How many tracks there can be: a bit each in what a kind of spell says.
    const MOST: usize = u64::BITS as usize;

    /// The bit by which kinds of spells say that they are in the state of a track, if there was room.
    fn bit_for(&mut self, track: usize, readings: &Readings) -> Option<u32> {
        let known = (0..).zip(&self.tracks).find(|(_, own)| **own == track);
        if let Some((bit, _)) = known {
            return Some(bit);
        }
        let bit = u32::try_from(self.tracks.len()).ok().filter(|_| self.tracks.len() < Words::MOST)?;
        self.tracks.push(track);
        for (of_kind, said) in self.of_kind.iter_mut().zip(readings.by_kind()) {
            let is_in = said.iter().any(|said| said.track as usize == track && said.reading == Reading::In);
            *of_kind |= u64::from(is_in) << bit;
        }
        Some(bit)
    }

    /// Takes the words of the bits of a mask. Whether there was room is told.
    fn take(&mut self, mask: &Mask, tracks: &[Lane<'_>], readings: &Readings) -> bool {
        let Some(track) = Lane::that_holds(mask, tracks) else { return false };
        (mask.first..=mask.last).all(|word| {
            let index = word as usize;
            self.of_tracks.resize(self.of_tracks.len().max(index + 1), None);
            if self.of_tracks[index].is_some() {
                return true;
            }
            let Some(says) = self.bit_for(track.track, readings) else { return false };
            let first = word * 64 - track.at;
            let units = (0..).zip(first..track.units.min(first + 64));
            let by_day = ByDay::of(units.map(|(bit, unit)| (bit, track.days_of(&(unit..unit + 1)))));
            let known = self.by_day.iter().position(|known| *known == by_day);
            let by_day = known.unwrap_or_else(|| {
                self.by_day.push(by_day);
                self.by_day.len() - 1
            });
            self.of_tracks[index] = Some(Word { by_day, says });
            true
        })
    }

    /// The bits that some spells set in two words of the same days.
    #[inline(always)]
    fn bits_of(&self, spells: &[Spell], one: Word, other: Word) -> (u64, u64) {
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
    fn only(&self, mask: &Mask) -> Option<Word> {
        (mask.first == mask.last).then(|| self.of_tracks[mask.first as usize]).flatten()
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
            let Some(word) = self.words.of_tracks[index as usize] else { return count };
            let (set, _) = self.words.bits_of(self.spells, word, word);
            let set = if index == first { set & from } else { set };
            count + (if index == last { set & to } else { set }).count_ones()
        })
    }

    #[inline(always)]
    fn counts(&self, one: &Mask, other: &Mask) -> (u32, u32) {
        match (self.words.only(one), self.words.only(other)) {
            (Some(of_one), Some(of_other)) if of_one.by_day == of_other.by_day => {
                let (set, others) = self.words.bits_of(self.spells, of_one, of_other);
                ((set & one.from & one.to).count_ones(), (others & other.from & other.to).count_ones())
            }
            _ => (self.count(one), self.count(other)),
        }
    }
}

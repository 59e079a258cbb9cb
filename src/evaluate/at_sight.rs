//! What is told of a person at sight: by the gates that the spells meet, and by the spells themselves, without bits.

use super::by_day::ByDay;
use super::cells::Cells;
use super::gates::{Gate, UNKNOWN_END};
use super::lane::Lane;
use super::mask::Mask;
use super::prepared::Prepared;
use super::readings::Readings;
use super::rule::{Plain, Rule, Seen};
use super::series::Series;
use super::some_series::SomeSeries;
use crate::history::{KINDS, Spell};
use crate::person::Person;
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

/// The words of tracks in which bits are counted, for every day that a spell can begin or end.
#[derive(Clone, Debug)]
struct Words {
    /// By word: its bits, and the number of the bit by which a kind of spell says that it sets them.
    by_word: Vec<Option<(ByDay, u32)>>,
    of_kind: Box<[u64; KINDS]>,
}

/// A person as the spells show.
#[derive(Clone, Copy, Debug)]
struct Sight<'s> {
    met: u64,
    spells: &'s [Spell],
    words: &'s Words,
}

impl AtSight {
    /// Those of some series, each with its bit, whose rules, lanes and tracks these are. Gates get a number where there is room.
    pub(super) fn of<'s>(
        series: impl Iterator<Item = (&'s Series, SomeSeries)>,
        rules: &[Rule<'_>],
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
        readings: &Readings,
        mut number: impl FnMut(Gate) -> Option<usize>,
    ) -> Self {
        let mut words = Words { by_word: Vec::new(), of_kind: Box::new([0; KINDS]) };
        let mut of_series: Vec<Option<OfSeries>> = Vec::new();
        for (index, (own, bit)) in series.enumerate() {
            let Some(nth) = bit.number() else { continue };
            let question = own.questions.start;
            let told = || {
                if own.questions.len() > 1 {
                    return None;
                }
                let looked_at: Vec<usize> = rules[question].lanes().iter().map(|lane| lanes[*lane].track).collect();
                if looked_at.iter().any(|track| !tracks[*track].state.levels().is_empty()) {
                    return None;
                }
                let in_doubt = Gate::in_doubt(looked_at, tracks);
                let doubts = match in_doubt.can_be_met(readings) {
                    true => 1 << number(in_doubt)? | UNKNOWN_END,
                    false => UNKNOWN_END,
                };
                let any = |mask: &Mask| number(Gate::of_bits(mask, tracks)?);
                let plain = rules[question].plain()?.at_sight(any, |mask| words.take(mask, tracks, readings))?;
                Some(OfSeries { series: index, question, plain, doubts })
            };
            of_series.resize_with(of_series.len().max(nth + 1), || None);
            of_series[nth] = { told }();
        }
        AtSight { of_series, words }
    }

    /// Adds what some series find about a person in data that cover them, whose spells meet some gates. Those that are not told are
    /// returned.
    #[inline]
    pub(super) fn tally(
        &self,
        (person, met): (&Person<'_>, u64),
        open: SomeSeries,
        prepared: &Prepared<'_>,
        cells: &mut Cells,
    ) -> SomeSeries {
        let sight = Sight { met, spells: person.history.spells(), words: &self.words };
        open.numbers().fold(open, |left, nth| {
            let Some(Some(own)) = self.of_series.get(nth).filter(|_| true) else { return left };
            if met & own.doubts != 0 {
                return left;
            }
            let series = &prepared.series()[own.series];
            let add = |spot, tally| cells.add(series, own.question, spot, tally);
            let told = prepared.rules()[own.question].tally_plainly(&own.plain, &sight, (person, prepared), add);
            if told { left.without(SomeSeries::nth(nth)) } else { left }
        })
    }
}

impl Words {
    /// How many there are at most: a bit each in what a kind of spell says.
    const MOST: usize = u64::BITS as usize;

    /// Takes the words of the bits of a mask, if there is room.
    fn take(&mut self, mask: &Mask, tracks: &[Lane<'_>], readings: &Readings) -> Option<()> {
        let track = Lane::that_holds(mask, tracks)?;
        for word in mask.first..=mask.last {
            let index = word as usize;
            self.by_word.resize_with(self.by_word.len().max(index + 1), || None);
            if self.by_word[index].is_some() {
                continue;
            }
            let number = self.by_word.iter().flatten().count();
            if number == Words::MOST {
                return None;
            }
            let first = word * 64 - track.at;
            let units = first..track.units.min(first + 64);
            let days = units.map(|unit| ((unit - first) as usize, track.days_of(&(unit..unit + 1))));
            self.by_word[index] = Some((ByDay::of(days), number as u32));
            for (of_kind, said) in self.of_kind.iter_mut().zip(readings.by_kind()) {
                let sets = said.iter().any(|said| said.track as usize == track.track && said.reading == Reading::In);
                *of_kind |= u64::from(sets) << number;
            }
        }
        Some(())
    }

    /// The bits of a word that some spells set.
    #[inline(always)]
    fn word(&self, word: u32, spells: &[Spell]) -> u64 {
        let Some(Some((by_day, number))) = self.by_word.get(word as usize) else { return 0 };
        let touched = by_day.touched();
        spells.iter().fold(0, |all, spell| {
            let says = self.of_kind[spell.kind().index()] >> number & 1;
            all | touched(spell.first().days_since_1970(), spell.last_number()) & says.wrapping_neg()
        })
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
        if first == last {
            return (self.words.word(first, self.spells) & from & to).count_ones();
        }
        (first..=last).fold(0, |all, word| {
            let own = self.words.word(word, self.spells);
            let own = if word == first { own & from } else { own };
            all + (if word == last { own & to } else { own }).count_ones()
        })
    }
}

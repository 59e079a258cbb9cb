//! A series of persons who meet tests of their time, slid over somebody of whom no spell leaves anything in doubt.
//!
//! The spells, or the bits that were set, tell the stretches of units that each test counts. What a question looks at begins and ends
//! no earlier than what an earlier one does, so that the stretches are passed once, whatever lies between.

use core::ops::Range;

use super::test::PreparedTest;
use super::{Case, Persons, Rule, Spot};
use crate::calendar::Day;
use crate::evaluate::cells::Cells;
use crate::evaluate::finding::Required;
use crate::evaluate::lane::{Lane, Stretch, Units};
use crate::evaluate::prepared::Prepared;
use crate::evaluate::series::Series;
use crate::history::{KINDS, Spell};
use crate::measure::Attribution;
use crate::person::{Lived, Somebody};
use crate::place::Municipality;
use crate::quantity::Tally;

/// Tests that slide, of every question of a series.
#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Sliding {
    /// The last day of each period, and from which birth to which a person is then of age, where any age is asked for.
    on: Vec<(Day, Option<(Day, Day)>)>,
    looked_at: Slides,
    counted: Vec<Slides>,
    /// Of every unit of the track of who is looked at: the first question whose units end after it, and the first whose begin after it.
    questions: Vec<(usize, usize)>,
}

/// A test of at least so many units of a track, with those of each question: none begins or ends before those of an earlier one.
#[derive(Clone, Debug, Default)]
struct Slides {
    track: usize,
    /// The bit by which a kind of spell says that it is in the state.
    says: u32,
    least: u32,
    units: Vec<Units>,
    /// Whether every question has as many units.
    is_steady: bool,
    /// Of every unit of the track the first question whose units end after it.
    ending_after: Vec<usize>,
}

/// Scratch memory: the stretches of those who are looked at, and of each test.
#[derive(Clone, Debug, Default)]
pub(in crate::evaluate) struct Stretches {
    looked_at: Vec<Units>,
    counted: Vec<Counting>,
}

/// The units of a test, stretch by stretch, passed by two edges: where a question begins, and where it ends.
#[derive(Clone, Debug, Default)]
struct Counting {
    stretches: Vec<Units>,
    begin: Edge,
    end: Edge,
}

/// An edge that moves over stretches: the stretch at hand, and how many units those before it have.
#[derive(Clone, Copy, Debug, Default)]
struct Edge {
    stretch: usize,
    before: u32,
}

impl Sliding {
    /// The tests of the rules of a series, each with the bit by which kinds of spells speak of its track; `None` where there is more
    /// to decide, or where a test does not slide.
    pub(in crate::evaluate) fn of<'a>(
        rules: &[Rule<'a>],
        (lanes, tracks): (&[Lane<'a>], &[Lane<'a>]),
        mut says: impl FnMut(usize) -> Option<u32>,
    ) -> Option<Self> {
        let of_persons = rules.iter().map(|rule| if let Rule::Persons(persons) = rule { Some(persons) } else { None });
        let rules: Vec<&Persons<'a>> = of_persons.collect::<Option<_>>()?;
        let first = rules.first()?;
        let is_plain = first.group.is_plain() && first.group.asks_for_age_only();
        if first.attribution != Attribution::ResidenceOnLastDay || !is_plain || !first.looked_at.needs_units() {
            return None;
        }
        let on = rules.iter().map(|rule| (rule.on, rule.group.births_asked_for())).collect();
        let mut slides = |tests: &mut dyn Iterator<Item = Option<&PreparedTest<'a>>>| {
            let slides = Slides::of(tests, (lanes, tracks))?;
            let is_steady = slides.units.iter().all(|units| units.len() == slides.units[0].len());
            let after = |unit: u32| slides.units.partition_point(|units| units.end <= unit);
            let ending_after = (0..=tracks[slides.track].units).map(after).collect();
            Some(Slides { says: says(slides.track)?, is_steady, ending_after, ..slides })
        };
        let looked_at = slides(&mut rules.iter().map(|rule| Some(&rule.looked_at)))?;
        let mut nth = |index| slides(&mut rules.iter().map(move |rule| rule.counted.get(index)));
        let counted = (0..first.counted.len()).map(&mut nth).collect::<Option<_>>()?;
        let question = |unit: u32| {
            let from = looked_at.units.partition_point(|units| units.end <= unit);
            (from, looked_at.units.partition_point(|units| units.start <= unit).max(from))
        };
        let questions = (0..tracks[looked_at.track].units).map(question).collect();
        Some(Sliding { on, looked_at, counted, questions })
    }

    /// Adds what the questions of the series find about somebody at the sight of the spells; `false` where it cannot be told so.
    #[inline(never)] // so that what is told of one question stays short
    pub(in crate::evaluate) fn tally_at_sight(
        &self,
        (somebody, spells): (&impl Somebody, &[Spell]),
        of_kind: &[u64; KINDS],
        (prepared, series): (&Prepared<'_>, &Series),
        to: (&mut Stretches, &mut Cells),
    ) -> bool {
        let as_of = somebody.as_of();
        let stretches = |slides: &Slides, into: &mut Vec<Units>| {
            slides.stretches(spells, of_kind, prepared.track(slides.track), as_of, into);
        };
        self.tally(somebody, stretches, series, to)
    }

    /// The same of the bits of a person, of which none is in doubt.
    pub(in crate::evaluate) fn tally_bits(
        &self,
        case: Case<'_, '_>,
        series: &Series,
        to: (&mut Stretches, &mut Cells),
    ) -> bool {
        let stretches =
            |slides: &Slides, into: &mut Vec<Units>| case.bits.stretches(case.prepared.track(slides.track), into);
        self.tally(case.person, stretches, series, to)
    }

    /// Adds what the questions of the series find about somebody, of whom stretches of tracks are told; `false` where the birth is not
    /// known, so that nothing is added.
    #[inline(always)]
    fn tally(
        &self,
        somebody: &impl Somebody,
        stretches: impl Fn(&Slides, &mut Vec<Units>),
        series: &Series,
        (scratch, cells): (&mut Stretches, &mut Cells),
    ) -> bool {
        let ([(first, births), ..], [.., (last, _)]) = (&*self.on, &*self.on) else { return true };
        if births.is_some() && somebody.born().is_none() {
            return false;
        }
        let born = somebody.born().unwrap_or(Day::MIN); // where no age is asked for
        stretches(&self.looked_at, &mut scratch.looked_at);
        if scratch.looked_at.is_empty() {
            return true;
        }
        scratch.counted.resize_with(self.counted.len(), Counting::default);
        for (slides, counting) in self.counted.iter().zip(&mut scratch.counted) {
            stretches(slides, &mut counting.stretches);
            (counting.begin, counting.end) = (Edge::default(), Edge::default());
        }
        let home = somebody.lived_over(first.days_since_1970(), last.days_since_1970());
        let mut alike = Alike { questions: 0..0, found: (None, false) };
        let mut looked_at = Counting { stretches: core::mem::take(&mut scratch.looked_at), ..Counting::default() };
        let mut next = 0;
        for nth in 0..looked_at.stretches.len() {
            let stretch = &looked_at.stretches[nth];
            let from = self.questions[stretch.start as usize].0.max(next);
            let to = self.questions[stretch.end as usize - 1].1;
            let mut question = from;
            while question < to {
                let (on, births) = self.on[question];
                let is_looked_at = self.looked_at.least == 1
                    || self.looked_at.least <= looked_at.count(&self.looked_at.units[question]);
                if !is_looked_at || births.is_some_and(|(from, to)| born < from || to < born) {
                    question += 1;
                    continue;
                }
                let (met, mut until) = self.met(question, &mut scratch.counted);
                let municipality = match home {
                    Lived::In(municipality) => municipality,
                    Lived::InSeveral => {
                        until = question + 1; // by the next they may have moved
                        lived_on(somebody, on)
                    }
                };
                if births.is_some() || self.looked_at.least > 1 {
                    until = question + 1; // of the next they may not be of age, or not be looked at
                }
                let until = until.min(to);
                alike.take(question..until, (municipality, met), series, cells);
                question = until;
            }
            next = next.max(to);
        }
        alike.add(series, cells);
        scratch.looked_at = looked_at.stretches;
        true
    }

    /// Whether all that is counted is met for a question, and up to which one, excluded, that is sure to stay so.
    #[inline(always)]
    fn met(&self, question: usize, counted: &mut [Counting]) -> (bool, usize) {
        let (mut all_are, mut until) = (true, self.on.len());
        for (slides, counting) in self.counted.iter().zip(counted) {
            let (is_met, stays) = slides.met(question, counting);
            until = match (all_are, is_met) {
                (true, true) => until.min(stays),
                (true, false) => stays,
                (false, true) => until,
                (false, false) => until.max(stays), // one that is not is enough
            };
            all_are &= is_met;
        }
        (all_are, until)
    }
}

/// Questions one after another that find the same: where, and whether all that is counted is met.
struct Alike {
    questions: Range<usize>,
    found: (Option<Municipality>, bool),
}

/// Where somebody lived on a day.
fn lived_on(somebody: &impl Somebody, day: Day) -> Option<Municipality> {
    match somebody.lived_over(day.days_since_1970(), day.days_since_1970()) {
        Lived::In(municipality) => municipality,
        Lived::InSeveral => None, // not on one day
    }
}

impl Alike {
    /// Takes more questions with what they find; what came before is added where that is another.
    #[inline]
    fn take(
        &mut self,
        questions: Range<usize>,
        found: (Option<Municipality>, bool),
        series: &Series,
        cells: &mut Cells,
    ) {
        if self.questions.end == questions.start && self.found == found {
            self.questions.end = questions.end;
        } else {
            self.add(series, cells);
            *self = Alike { questions, found };
        }
    }

    fn add(&self, series: &Series, cells: &mut Cells) {
        if !self.questions.is_empty() {
            let (municipality, met) = self.found;
            let (first, Range { start, end }) = (series.questions.start, self.questions.clone());
            cells.add_again(series, first + start..first + end, Spot::In(municipality), Tally::of(met.into(), 1));
        }
    }
}

impl Counting {
    /// How many of some units, which do not begin or end before those asked for earlier.
    #[inline]
    fn count(&mut self, units: &Units) -> u32 {
        self.end.move_to(units.end, &self.stretches) - self.begin.move_to(units.start, &self.stretches)
    }
}

impl Edge {
    /// How many units of some stretches come before one.
    #[inline]
    fn move_to(&mut self, unit: u32, stretches: &[Units]) -> u32 {
        while let Some(stretch) = stretches.get(self.stretch) {
            if unit < stretch.end {
                return self.before + unit.saturating_sub(stretch.start);
            }
            self.before += stretch.end - stretch.start;
            self.stretch += 1;
        }
        self.before
    }
}

impl Slides {
    /// Whether it is met for a question, and up to which one, excluded, that is sure to stay so.
    #[inline(always)]
    fn met(&self, question: usize, counting: &mut Counting) -> (bool, usize) {
        let units = &self.units[question];
        let count = counting.count(units);
        let is_met = self.least <= count;
        if !self.is_steady {
            return (is_met, question + 1);
        }
        // Every question has as many units, so no more leave than enter. A count can fall by no more than the units between the end of
        // what is full and the end of a later question, and rise by no more than those behind what is empty. `last` is the last end
        // up to which the answer stays, so the first question that ends after it is asked anew.
        let stretch = counting.stretches.get(counting.end.stretch);
        let is_inside = stretch.is_some_and(|stretch| stretch.start <= units.end);
        let last = if is_met {
            let full_to = stretch.filter(|_| is_inside).map_or(units.end, |stretch| stretch.end);
            full_to.saturating_add(count - self.least)
        } else {
            let empty_to = if is_inside { units.end } else { stretch.map_or(u32::MAX, |stretch| stretch.start) };
            empty_to.saturating_add(self.least - count - 1)
        };
        let until = self.ending_after.get(last as usize).copied().unwrap_or(self.units.len());
        (is_met, until.max(question + 1))
    }

    /// A test of each question in turn; `None` where it is no number of units of one track that moves on.
    fn of<'r, 'a: 'r>(
        tests: &mut dyn Iterator<Item = Option<&'r PreparedTest<'a>>>,
        (lanes, tracks): (&[Lane<'_>], &[Lane<'_>]),
    ) -> Option<Self> {
        let mut slides: Option<Slides> = None;
        for test in tests {
            let PreparedTest::Time { lane, units, required: Required::AtLeast(least), .. } = test? else { return None };
            let lane = &lanes[*lane];
            let (bits, at) = (lane.bits_of(units), tracks[lane.track].at);
            let units = bits.start - at..bits.end - at;
            let own = slides.get_or_insert_with(|| Slides { track: lane.track, least: *least, ..Slides::default() });
            let moves_on = own.units.last().is_none_or(|last| last.start <= units.start && last.end <= units.end);
            if !moves_on || (own.track, own.least) != (lane.track, *least) {
                return None;
            }
            own.units.push(units);
        }
        slides
    }

    /// The units that spells touch, stretch by stretch.
    #[inline]
    fn stretches(&self, spells: &[Spell], of_kind: &[u64; KINDS], track: &Lane<'_>, as_of: Day, into: &mut Vec<Units>) {
        into.clear();
        for spell in spells {
            let (first, last) = spell.certain_numbers(as_of);
            if of_kind[spell.kind().index()] >> self.says & 1 == 0 || last < first {
                continue;
            }
            let units = track.touched(Stretch::of(first, last));
            match into.last_mut() {
                _ if units.is_empty() => {}
                // They are in the order of their first days.
                Some(earlier) if units.start <= earlier.end => earlier.end = earlier.end.max(units.end),
                _ => into.push(units),
            }
        }
    }
}

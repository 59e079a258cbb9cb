//! Series: questions of one measure that follow one another in time. A series slides: what a person adds is decided where
//! something changes, and said once for all the periods in which nothing does.

use core::ops::Range;

use super::cells::{Cells, CellsOf, UNIONS, UNKNOWN, WITH_UNIONS};
use super::lane::{Lane, Units};
use super::request::Question;
use super::rule::{Case, Need, Rule, Spot, Stretches};
use super::some_series::SomeSeries;
use crate::measure::Adds;
use crate::place::Municipality;
use crate::quantity::Tally;

/// Questions of one measure for periods of one kind, in the order of time. One question is a series too.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) questions: Range<usize>,
    /// How many places each has a cell of, and where the first stands.
    places: usize,
    first_cell: usize,
}

/// The questions of a series for which the bits of a track can count.
#[derive(Clone, Debug)]
pub(super) struct Feed {
    pub(super) series: u32,
    first: usize,
    /// Of every question its bits; none begins or ends before those of an earlier one.
    bits: Vec<Units>,
}

impl Feed {
    /// The questions for which something counts, when some bits are all that hold anything.
    #[inline]
    pub(super) fn fed_by(&self, extent: &Units) -> Range<usize> {
        let from = self.bits.partition_point(|bits| bits.end <= extent.start);
        let to = self.bits.partition_point(|bits| bits.start < extent.end);
        self.first + from..self.first + to.max(from)
    }
}

impl Series {
    /// The series that questions make, as they were asked.
    pub(super) fn among(questions: &[Question<'_>]) -> Vec<Series> {
        let mut series: Vec<Series> = Vec::new();
        for (index, question) in questions.iter().enumerate() {
            let earlier = index.checked_sub(1).and_then(|index| questions.get(index));
            match (series.last_mut(), earlier) {
                (Some(own), Some(earlier)) if question.follows(earlier) => own.questions.end = index + 1,
                (last, _) => {
                    let adds = question.measure.adds_over_places() != Adds::No;
                    let first_cell = last.map_or(0, |last| last.cells().end);
                    let places = if adds { UNIONS } else { WITH_UNIONS };
                    series.push(Series { questions: index..index + 1, places, first_cell });
                }
            }
        }
        series
    }

    /// Its cells, place by place.
    pub(super) fn cells_of(&self) -> CellsOf {
        CellsOf::from(self.first_cell, self.questions.len())
    }

    /// Its cells.
    pub(super) fn cells(&self) -> Range<usize> {
        self.first_cell..self.first_cell + self.places * self.questions.len()
    }

    /// Whether it has cells of a place.
    #[inline]
    pub(super) const fn has(&self, place: usize) -> bool {
        place < self.places
    }

    /// Where the cell of a question and a place stands.
    #[inline]
    pub(super) fn cell(&self, question: usize, place: usize) -> usize {
        self.first_cell + place * self.questions.len() + (question - self.questions.start)
    }

    /// Notes, track by track, which of its questions can count something; `false` where something counts without any track.
    pub(super) fn is_fed(&self, index: u32, rules: &[Rule<'_>], lanes: &[Lane<'_>], feeds: &mut [Vec<Feed>]) -> bool {
        let of_rules: Option<Vec<Need>> = rules[self.questions.clone()].iter().map(|rule| rule.fed_by(lanes)).collect();
        let Some(of_rules) = of_rules else { return false };
        let states = of_rules.iter().map(|need| need.one_of.len()).max().unwrap_or(0);
        for state in 0..states {
            for (question, fed_by) in self.questions.clone().zip(&of_rules) {
                let Some((lane, units)) = fed_by.one_of.get(state) else { continue };
                let lane = &lanes[*lane];
                let bits = lane.bits_of(units);
                let of_track = &mut feeds[lane.track];
                let follows = |feed: &&mut Feed| {
                    let last = feed.bits.last();
                    feed.series == index
                        && feed.first + feed.bits.len() == question
                        && last.is_some_and(|last| last.start <= bits.start && last.end <= bits.end)
                };
                match of_track.last_mut().filter(follows) {
                    Some(feed) => feed.bits.push(bits),
                    None => of_track.push(Feed { series: index, first: question, bits: vec![bits] }),
                }
            }
        }
        true
    }

    /// Adds what all of its questions find about a person.
    #[inline]
    pub(super) fn tally_all(&self, bit: SomeSeries, case: Case<'_, '_>, to: (&mut Stretches, &mut Cells)) {
        let question = self.questions.start;
        if self.questions.len() == 1 {
            case.prepared.rules()[question].tally(case, |spot, tally| to.1.add(self, question, spot, tally));
        } else {
            self.tally(bit, self.questions.clone(), case, to);
        }
    }

    /// Adds what some of its questions find about a person, outside of which nothing is found.
    #[inline]
    pub(super) fn tally(
        &self,
        bit: SomeSeries,
        questions: Range<usize>,
        case: Case<'_, '_>,
        (scratch, cells): (&mut Stretches, &mut Cells),
    ) {
        match case.prepared.at_sight().sliding(bit) {
            Some(sliding) if case.bits.in_no_doubt() && sliding.tally_bits(case, self, (scratch, cells)) => {}
            _ => self.tally_one_by_one(questions, case, cells),
        }
    }

    fn tally_one_by_one(&self, questions: Range<usize>, case: Case<'_, '_>, cells: &mut Cells) {
        let rules = &case.prepared.rules()[..questions.end];
        let mut question = questions.start;
        while let Some((rule, next)) = rules.get(question..).and_then(<[_]>::split_first) {
            question += 1 + self.tally_from(question, rule, next, case, cells);
        }
    }

    /// Adds what a question finds, and the next as far as they are sure to find the same: so many.
    #[inline]
    fn tally_from(
        &self,
        question: usize,
        rule: &Rule<'_>,
        next: &[Rule<'_>],
        case: Case<'_, '_>,
        cells: &mut Cells,
    ) -> usize {
        if !rule.may_be_of_age(case.person) {
            return 0;
        }
        if next.is_empty() {
            rule.tally(case, |spot, tally| cells.add(self, question, spot, tally));
            return 0;
        }
        if let Some(whole) = rule.whole(case, next) {
            let last = question + whole.more;
            let all_of = |question| u64::from(case.prepared.units_of(question));
            let place = whole.municipality.map_or(UNKNOWN, Municipality::index);
            for _ in 0..whole.states {
                cells.add_up_to(self.cell(last, place), all_of(last));
                if question > self.questions.start {
                    cells.take_up_to(self.cell(question - 1, place), all_of(question - 1));
                }
            }
            return whole.more;
        }
        let mut found: Option<(Spot, Tally)> = None;
        rule.tally(case, |spot, tally| {
            if let Some((spot, tally)) = found.replace((spot, tally)) {
                cells.add(self, question, spot, tally);
            }
        });
        let more = rule.goes_on(case, next, found);
        match found {
            Some((spot, tally)) if more > 0 => cells.add_again(self, question..question + 1 + more, spot, tally),
            Some((spot, tally)) => cells.add(self, question, spot, tally),
            None => {}
        }
        more
    }
}

impl Question<'_> {
    /// Whether it asks the measure of another question for a later period of the same kind.
    fn follows(&self, earlier: &Question<'_>) -> bool {
        let (own, before) = (self.measured.days(), earlier.measured.days());
        self.measure == earlier.measure
            && self.measured.kind() == earlier.measured.kind()
            && before.first() < own.first()
            && before.last() < own.last()
    }
}

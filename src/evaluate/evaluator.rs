//! One pass over a person: bits are set, then every rule decides.

use core::ops::Range;

use super::bits::Bits;
use super::cells::Cells;
use super::few::Few;
use super::fill::{Lanes, TracksOf};
use super::finding::{Answer, Finding};
use super::prepared::Prepared;
use super::request::QuestionId;
use super::rule::{Case, Stretches};
use super::runs::Reached;
use super::some_series::SomeSeries;
use crate::history::Spell;
use crate::person::{Person, Somebody};
use crate::population::{Neighbours, Part};

/// Finds, person by person, what a prepared request asks, without allocation.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::evaluate::{Request, Verdict};
/// use maaltal::history::{Coverage, HistoryBuf};
/// use maaltal::measure::langtidsledige;
/// use maaltal::person::PersonBuf;
///
/// let mut request = Request::new();
/// let question = request.ask(&langtidsledige::STAR, "2014M12".parse()?)?;
/// let prepared = request.prepare();
/// let mut evaluator = prepared.evaluator();
///
/// let nobody = PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(Day::ymd(2014, 12, 31))));
/// let finding = evaluator.finding(question, &nobody.view()).counted().unwrap();
/// assert_eq!(finding.verdict, Verdict::OutsideTargetGroup);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Evaluator<'p, 'a> {
    pub(super) prepared: &'p Prepared<'a>,
    pub(super) bits: Bits,
    /// The questions that the tracks of the person at hand feed.
    fed: Fed,
    /// How far its runs of days were added.
    reached: Reached,
    /// Scratch memory of spells that are added, by their numbers among some, each with that of the person.
    touching: Few<(u32, u32)>,
    /// Scratch memory of series that slide.
    stretches: Stretches,
}

/// The series of which some questions can count something of the person at hand.
#[derive(Clone, Debug)]
struct Fed {
    series: Vec<u32>,
    /// Of every series the first of these questions to the last; none where it is not fed.
    questions: Vec<Range<usize>>,
}

impl Fed {
    /// None of so many.
    fn of(series: usize) -> Self {
        Fed { series: Vec::with_capacity(series), questions: vec![0..0; series] }
    }

    #[inline]
    fn add(&mut self, series: u32, questions: Range<usize>) {
        let fed = &mut self.questions[series as usize];
        if questions.is_empty() {
            return;
        }
        if fed.start == fed.end {
            self.series.push(series);
            *fed = questions;
        } else {
            *fed = fed.start.min(questions.start)..fed.end.max(questions.end);
        }
    }

    #[inline]
    fn clear(&mut self) {
        for series in self.series.drain(..) {
            self.questions[series as usize] = 0..0;
        }
    }
}

impl<'p, 'a> Evaluator<'p, 'a> {
    pub(super) fn new(prepared: &'p Prepared<'a>) -> Self {
        Evaluator {
            prepared,
            bits: prepared.bits(),
            fed: Fed::of(prepared.series().len()),
            reached: prepared.by_runs().reached(),
            touching: Few::none((0, 0)),
            stretches: Stretches::default(),
        }
    }

    pub(super) const fn prepared(&self) -> &'p Prepared<'a> {
        self.prepared
    }

    /// Adds the days of a person of whom nothing is in doubt to the series that are added by runs.
    #[inline(never)] // so that a glance at others stays short
    pub(super) fn add_runs(&mut self, (somebody, spells): (&impl Somebody, &[Spell]), cells: &mut Cells) {
        self.prepared.by_runs().add(spells, somebody, &mut self.reached, cells);
    }

    /// Adds the days of some persons of a part of whom nothing is in doubt.
    pub(super) fn add_runs_of(&mut self, part: &Part<'_>, neighbours: &Neighbours<'_>, cells: &mut Cells) {
        self.prepared.by_runs().add_all(part, neighbours, (&mut self.touching, &mut self.reached), cells);
    }

    /// Adds what every question finds about a person in data that leave out some of the days looked at: what happened on those may
    /// count.
    pub(super) fn tally_beyond_data(&mut self, person: &Person<'_>, cells: &mut Cells) {
        self.tally_bits(person, SomeSeries::ALL, cells);
    }

    /// Adds what the questions of some series find about a person in data that cover them, whose spells meet some gates.
    #[inline]
    pub(super) fn tally(&mut self, person: &Person<'_>, met: u64, open: SomeSeries, cells: &mut Cells) {
        let left = self.tally_at_sight((person, person.history.spells()), met, open, cells);
        if left != SomeSeries::NONE {
            self.tally_bits(person, left, cells);
        }
    }

    /// Adds what they find at sight of the spells of somebody; the series that are not told so are returned.
    #[inline(always)]
    pub(super) fn tally_at_sight(
        &mut self,
        of: (&impl Somebody, &[Spell]),
        met: u64,
        open: SomeSeries,
        cells: &mut Cells,
    ) -> SomeSeries {
        self.prepared.at_sight().tally(of, met, open, self.prepared, (&mut self.stretches, cells))
    }

    /// Adds what the questions of some series find in the bits of a person.
    #[inline(never)] // so that what comes before stays short
    pub(super) fn tally_bits(&mut self, person: &Person<'_>, open: SomeSeries, cells: &mut Cells) {
        let prepared = self.prepared;
        if !self.fill_plain(person.history, open) {
            self.fill(person, TracksOf(open));
        }
        let case = Case { prepared, bits: &self.bits, person };
        for (bit, series) in prepared.decided_anyway() {
            if bit.meets(open) {
                prepared.series()[*series as usize].tally_all(*bit, case, (&mut self.stretches, cells));
            }
        }
        if !prepared.fed().meets(open) {
            return;
        }
        self.fed.clear();
        for (track, extent) in self.bits.held() {
            for feed in prepared.fed_by_track(track) {
                if prepared.gates().bit(feed.series).meets(open) {
                    self.fed.add(feed.series, feed.fed_by(extent));
                }
            }
        }
        for series in &self.fed.series {
            let index = *series as usize;
            let (bit, questions) = (prepared.gates().bit(*series), self.fed.questions[index].clone());
            prepared.series()[index].tally(bit, questions, case, (&mut self.stretches, cells));
        }
    }

    /// What a question finds about a person.
    pub fn finding(&mut self, question: QuestionId, person: &Person<'_>) -> Answer<Finding> {
        let Some(index) = self.prepared.index_of(question) else { return Answer::NotAsked };
        let Some(rule) = self.prepared.rules().get(index) else { return Answer::NotAsked };
        rule.decide(self.case(index, person), |_, _| ())
    }

    /// A person with the bits that a rule needs.
    pub(super) fn case<'c>(&'c mut self, rule: usize, person: &'c Person<'c>) -> Case<'c, 'a> {
        let lanes = self.prepared.lanes_of_rule(rule);
        self.bits.forget_why(lanes);
        self.fill(person, Lanes(lanes));
        Case { prepared: self.prepared, bits: &self.bits, person }
    }
}

//! One pass over a person: spells, courses and what the data do not cover, set as bits; then every rule decides.

use super::finding::{Answer, Fact, Finding};
use super::lane::{Bits, Stretch, Watch};
use super::prepare::{LaneSet, Prepared};
use super::rule::Case;
use super::table::Table;
use crate::calendar::{Day, DayRange};
use crate::days::{End, Stream};
use crate::education::Educations;
use crate::history::Spell;
use crate::person::Person;
use crate::state::Reading;

/// Evaluates a prepared request person by person, without allocation.
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
/// let finding = evaluator.finding(question, &nobody.view()).unwrap().counted().unwrap();
/// assert_eq!(finding.verdict, Verdict::OutsideTargetGroup);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Evaluator<'p, 'a> {
    prepared: &'p Prepared<'a>,
    bits: Bits,
}

impl<'p, 'a> Evaluator<'p, 'a> {
    pub(super) fn new(prepared: &'p Prepared<'a>) -> Self {
        Evaluator { prepared, bits: prepared.bits() }
    }

    /// Adds what every question finds about a person to a table.
    pub fn add(&mut self, person: &Person<'_>, table: &mut Table<'_, 'a>) {
        if self.prepared.is_outside_all(person) {
            return;
        }
        self.fill(person, self.prepared.needed(person));
        let case = Case { prepared: self.prepared, bits: &self.bits, person };
        for (question, rule) in self.prepared.rules().iter().enumerate() {
            if !rule.has_nothing(case) {
                rule.decide(case, |municipality, tally| table.add(question, municipality, tally));
            }
        }
    }

    /// What a question finds about a person; `None` when no question has the number.
    pub fn finding(&mut self, question: usize, person: &Person<'_>) -> Option<Answer<Finding>> {
        let rule = self.prepared.rules().get(question)?;
        self.fill(person, LaneSet::ALL);
        Some(rule.decide(Case { prepared: self.prepared, bits: &self.bits, person }, |_, _| ()))
    }

    /// Sets the bits of the lanes needed for a person.
    fn fill(&mut self, person: &Person<'_>, needed: LaneSet) {
        self.bits.clear();
        self.fill_spells(person, needed);
        self.fill_courses(person, needed);
        self.fill_uncovered(person);
    }

    #[inline]
    fn fill_spells(&mut self, person: &Person<'_>, needed: LaneSet) {
        let prepared = self.prepared;
        let as_of = person.history.coverage().as_of();
        let Some(span) = prepared.days() else { return };
        for spell in person.history.spells() {
            let (first, last) = spell.certain_numbers(as_of);
            let ends_unknown = spell.end() == End::Unknown;
            if first > span.last().number() || (last < span.first().number() && !ends_unknown) {
                continue;
            }
            let certain = (first <= last).then(|| Stretch::of(first, last));
            for (index, reading) in prepared.readings(*spell) {
                let index = *index as usize;
                if !needed.contains(index) {
                    continue;
                }
                let lane = prepared.lane(index);
                match reading {
                    Reading::In => {
                        if let Some(stretch) = certain {
                            self.bits.mark_certain(lane, &lane.touched(stretch));
                        }
                        if ends_unknown {
                            self.doubt(index, spell.possible_days(as_of), Fact::End);
                        }
                        self.start(index, spell.first());
                    }
                    Reading::InIfVisited => {
                        self.doubt(index, spell.possible_days(as_of), Fact::Visitation);
                        self.start(index, spell.first());
                    }
                    Reading::InIfNothingElse => self.fill_activation(index, *spell, person),
                    Reading::Outside | Reading::Silent => {}
                }
            }
        }
    }

    fn mark(&mut self, index: usize, days: Option<DayRange>) {
        let lane = self.prepared.lane(index);
        if let Some(days) = days {
            self.bits.mark_certain(lane, &lane.touched(Stretch::days(days)));
        }
    }

    fn doubt(&mut self, index: usize, days: Option<DayRange>, why: Fact) {
        let lane = self.prepared.lane(index);
        if let Some(days) = days {
            self.bits.mark_doubtful(index, lane, &lane.touched(Stretch::days(days)), why);
        }
    }

    #[inline]
    fn start(&mut self, index: usize, day: Day) {
        let lane = self.prepared.lane(index);
        if lane.watch == Watch::Beginnings {
            self.bits.mark_starts(lane, &lane.touched(Stretch::of(day.number(), day.number())));
        }
    }

    /// The days of an offer less the days of the benefits that lie outside the state.
    fn fill_activation(&mut self, index: usize, offer: Spell, person: &Person<'_>) {
        let prepared = self.prepared;
        let (coverage, spells) = (person.history.coverage(), person.history.spells());
        let as_of = coverage.as_of();
        let reading = |spell: &Spell| prepared.reading(index, *spell);

        // Certain are the covered days on which no benefit can lie outside.
        let possibly_outside = spells
            .iter()
            .filter(|spell| matches!(reading(spell), Reading::Outside | Reading::InIfVisited))
            .filter_map(|spell| spell.possible_days(as_of));
        if let Some(days) = offer.certain_days(as_of).and_then(|days| days.intersection(coverage.days())) {
            for days in Stream::of(days).difference(Stream::collapse(possibly_outside)) {
                self.mark(index, Some(days));
            }
        }
        // Possible are those on which none certainly does.
        let certainly_outside = spells
            .iter()
            .filter(|spell| reading(spell) == Reading::Outside)
            .filter_map(|spell| spell.certain_days(as_of));
        if let Some(days) = offer.possible_days(as_of) {
            let why = if offer.end() == End::Unknown { Fact::End } else { Fact::Visitation };
            for days in Stream::of(days).difference(Stream::collapse(certainly_outside)) {
                let lane = prepared.lane(index);
                let units = lane.touched(Stretch::days(days));
                if self.bits.certain(lane, &units) < units.end - units.start {
                    self.bits.mark_doubtful(index, lane, &units, why);
                }
                self.start(index, days.first());
            }
        }
    }

    /// The courses that a state counts.
    fn fill_courses(&mut self, person: &Person<'_>, needed: LaneSet) {
        let as_of = person.history.coverage().as_of();
        for (index, levels) in self.prepared.lanes_of_courses() {
            let (index, levels) = (*index, *levels);
            if !needed.contains(index) {
                continue;
            }
            let Educations::Known(courses) = person.educations else {
                let lane = self.prepared.lane(index);
                self.bits.mark_doubtful(index, lane, &lane.all(), Fact::Education);
                self.bits.mark_starts(lane, &lane.all());
                continue;
            };
            let counted = courses.iter().filter(|course| levels.contains(course.level));
            for course in counted.filter_map(|course| course.attended) {
                self.mark(index, course.certain_days(as_of));
                if course.end == End::Unknown {
                    self.doubt(index, course.possible_days(as_of), Fact::End);
                }
                self.start(index, course.first);
            }
        }
    }

    /// The days on which anything may have happened, because the data do not speak of them.
    fn fill_uncovered(&mut self, person: &Person<'_>) {
        let covered = person.history.coverage().days();
        if self.prepared.is_covered(covered) {
            return;
        }
        for (index, lane) in self.prepared.lanes().iter().enumerate() {
            let before = DayRange::new(lane.days.first(), covered.first().plus(-1).min(lane.days.last()));
            let after = DayRange::new(covered.last().plus(1).max(lane.days.first()), lane.days.last());
            for days in [before, after].into_iter().flatten() {
                self.doubt(index, Some(days), Fact::Coverage);
                self.bits.mark_starts(lane, &lane.touched(Stretch::days(days)));
            }
        }
    }
}

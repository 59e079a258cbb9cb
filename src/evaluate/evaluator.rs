//! One pass over a person: spells, courses and what the data do not cover, set as bits; then every rule decides.

use super::finding::{Answer, Fact, Finding, Unknowns};
use super::lane::{Bits, Stretch, Watch};
use super::lanes::LaneSet;
use super::prepared::Prepared;
use super::request::QuestionId;
use super::rule::{Case, Spot};
use crate::calendar::{Day, DayRange};
use crate::days::{End, Stay, Stream};
use crate::education::{Education, Educations, LevelSet};
use crate::history::Spell;
use crate::person::Person;
use crate::quantity::Tally;
use crate::state::Reading;

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
    prepared: &'p Prepared<'a>,
    bits: Bits,
    /// The rules that the lanes of the person at hand feed.
    fed: Fed,
}

/// Some of the rules of a request.
#[derive(Clone, Debug)]
struct Fed {
    rules: Vec<u32>,
    is_fed: Vec<bool>,
}

impl Fed {
    /// No rule, of so many.
    fn of(rules: usize) -> Self {
        Fed { rules: Vec::with_capacity(rules), is_fed: vec![false; rules] }
    }

    #[inline]
    fn add(&mut self, rules: &[u32]) {
        for rule in rules {
            let is_fed = &mut self.is_fed[*rule as usize];
            if !*is_fed {
                *is_fed = true;
                self.rules.push(*rule);
            }
        }
    }

    #[inline]
    fn clear(&mut self) {
        for rule in self.rules.drain(..) {
            self.is_fed[rule as usize] = false;
        }
    }
}

impl<'p, 'a> Evaluator<'p, 'a> {
    pub(super) fn new(prepared: &'p Prepared<'a>) -> Self {
        Evaluator { prepared, bits: prepared.bits(), fed: Fed::of(prepared.rules().len()) }
    }

    pub(super) const fn prepared(&self) -> &'p Prepared<'a> {
        self.prepared
    }

    /// Gives what every question finds about a person to a sink, by question and place.
    #[inline]
    pub(super) fn tally(&mut self, person: &Person<'_>, mut sink: impl FnMut(usize, Spot, Tally)) {
        if self.prepared.is_outside_all(person) {
            return;
        }
        self.fill(person, LaneSet::ALL);
        self.fed.clear();
        self.fed.add(self.prepared.always_fed());
        for lane in self.bits.held() {
            self.fed.add(self.prepared.fed_by_lane(*lane as usize));
        }
        let case = Case { prepared: self.prepared, bits: &self.bits, person };
        for question in &self.fed.rules {
            let question = *question as usize;
            if let Some(rule) = self.prepared.rules().get(question).filter(|rule| rule.may_be_of_age(person)) {
                rule.decide(case, |spot, tally| sink(question, spot, tally));
            }
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
        self.fill(person, self.prepared.lanes_of_rule(rule));
        Case { prepared: self.prepared, bits: &self.bits, person }
    }

    /// Sets the bits of the lanes needed for a person: first what is certain, then what is possible besides.
    fn fill(&mut self, person: &Person<'_>, needed: LaneSet) {
        self.bits.clear(self.prepared.lanes());
        let spells_in_doubt = self.fill_certain_spells(person, needed);
        let courses_in_doubt = self.fill_certain_courses(person, needed);
        if spells_in_doubt {
            self.fill_possible_spells(person, needed);
        }
        if courses_in_doubt {
            self.fill_possible_courses(person, needed);
        }
        self.fill_uncovered(person, needed);
    }

    /// The certain days of spells. Whether any spell is in doubt is returned.
    #[inline]
    fn fill_certain_spells(&mut self, person: &Person<'_>, needed: LaneSet) -> bool {
        let prepared = self.prepared;
        let as_of = person.history.coverage().as_of();
        let mut in_doubt = false;
        let Some(span) = prepared.span() else { return false };
        let (begins, ends) = (span.first().days_since_1970(), span.last().days_since_1970());
        for spell in person.history.spells() {
            let readings = prepared.readings(*spell);
            if readings.is_empty() {
                continue;
            }
            let (first, last) = spell.certain_numbers(as_of);
            let ends_unknown = spell.end() == End::Unknown;
            if first > ends || (last < begins && !ends_unknown && spell.last_number() < begins) {
                continue;
            }
            let certain = (first <= last).then(|| Stretch::of(first, last));
            for (index, reading) in readings {
                let index = *index as usize;
                if !needed.contains(index) {
                    continue;
                }
                match reading {
                    Reading::In => {
                        in_doubt |= ends_unknown;
                        let lane = prepared.lane(index);
                        if let Some(stretch) = certain {
                            self.bits.mark_certain(index, lane, &lane.touched(stretch));
                        }
                        self.start(index, spell.first());
                    }
                    Reading::InIfNothingElse => {
                        in_doubt |= self.fill_certain_activation(index, *spell, person);
                    }
                    Reading::InIfVisited => in_doubt = true,
                    Reading::Outside | Reading::Silent => {}
                }
            }
        }
        in_doubt
    }

    /// The days that spells can have besides.
    #[cold]
    fn fill_possible_spells(&mut self, person: &Person<'_>, needed: LaneSet) {
        let prepared = self.prepared;
        let as_of = person.history.coverage().as_of();
        for spell in person.history.spells() {
            for (index, reading) in
                prepared.readings(*spell).iter().filter(|(index, _)| needed.contains(*index as usize))
            {
                let index = *index as usize;
                match reading {
                    Reading::In if spell.end() == End::Unknown => {
                        self.doubt(index, spell.possible_days(as_of), Fact::End);
                    }
                    Reading::InIfVisited => {
                        self.doubt(index, spell.possible_days(as_of), Fact::Visitation);
                        if spell.end() == End::Unknown {
                            self.doubt(index, spell.possible_days(as_of), Fact::End);
                        }
                        self.start(index, spell.first());
                    }
                    Reading::InIfNothingElse => self.fill_possible_activation(index, *spell, person),
                    Reading::In | Reading::Outside | Reading::Silent => {}
                }
            }
        }
    }

    fn mark(&mut self, index: usize, days: Option<DayRange>) {
        let lane = self.prepared.lane(index);
        if let Some(days) = days {
            self.bits.mark_certain(index, lane, &lane.touched(Stretch::days(days)));
        }
    }

    /// Days on which the state is possible; why only possible is kept where it is not certain anyway.
    fn doubt(&mut self, index: usize, days: Option<DayRange>, why: Fact) {
        if let Some(days) = days {
            self.doubt_for(index, days, Unknowns::NONE.with(why));
        }
    }

    fn doubt_for(&mut self, index: usize, days: DayRange, why: Unknowns) {
        let lane = self.prepared.lane(index);
        let units = lane.touched(Stretch::days(days));
        if self.bits.certain(lane, &units) < units.end.saturating_sub(units.start) {
            self.bits.mark_doubtful(index, lane, &units, why);
        }
    }

    #[inline]
    fn start(&mut self, index: usize, day: Day) {
        let lane = self.prepared.lane(index);
        if lane.watch == Watch::Beginnings {
            self.bits.mark_starts(
                index,
                lane,
                &lane.touched(Stretch::of(day.days_since_1970(), day.days_since_1970())),
            );
        }
    }

    /// The covered days of an offer on which no benefit can lie outside the state. Whether more are possible is returned.
    fn fill_certain_activation(&mut self, index: usize, offer: Spell, person: &Person<'_>) -> bool {
        let (coverage, spells) = (person.history.coverage(), person.history.spells());
        let as_of = coverage.as_of();
        let prepared = self.prepared;
        let certain = offer.certain_days(as_of).and_then(|days| days.intersection(coverage.days()));
        let in_doubt = certain != offer.possible_days(as_of)
            || spells.iter().any(|spell| match prepared.reading(index, *spell) {
                Reading::InIfVisited => true,
                Reading::Outside => spell.end() == End::Unknown,
                Reading::In | Reading::InIfNothingElse | Reading::Silent => false,
            });
        let Some(days) = certain else { return in_doubt };
        let possibly_outside = spells
            .iter()
            .filter(|spell| matches!(prepared.reading(index, **spell), Reading::Outside | Reading::InIfVisited))
            .filter_map(|spell| spell.possible_days(as_of));
        for days in Stream::of(days).difference(Stream::collapse(possibly_outside)) {
            self.mark(index, Some(days));
            self.start(index, days.first());
        }
        in_doubt
    }

    /// The days of an offer on which no benefit certainly lies outside, with the facts that keep them from being certain.
    fn fill_possible_activation(&mut self, index: usize, offer: Spell, person: &Person<'_>) {
        let (coverage, spells) = (person.history.coverage(), person.history.spells());
        let as_of = coverage.as_of();
        let Some(days) = offer.possible_days(as_of) else { return };
        let prepared = self.prepared;
        let certainly_outside = spells
            .iter()
            .filter(|spell| prepared.reading(index, **spell) == Reading::Outside)
            .filter_map(|spell| spell.certain_days(as_of));
        for days in Stream::of(days).difference(Stream::collapse(certainly_outside)) {
            let meets = |spell: &&Spell| spell.possible_days(as_of).is_some_and(|own| own.intersection(days).is_some());
            let mut why = Unknowns::NONE;
            if offer.end() == End::Unknown {
                why = why.with(Fact::End);
            }
            if days.intersection(coverage.days()) != Some(days) {
                why = why.with(Fact::Coverage);
            }
            for spell in spells.iter().filter(meets) {
                why = match prepared.reading(index, *spell) {
                    Reading::InIfVisited => why.with(Fact::Visitation),
                    // With a known end it would certainly lie outside, or go on after the data, which is said already.
                    Reading::Outside if spell.end() == End::Unknown => why.with(Fact::End),
                    _ => why,
                };
            }
            self.doubt_for(index, days, why);
            self.start(index, days.first());
        }
    }

    /// The certain days of courses that a state counts. Whether any is in doubt is returned.
    fn fill_certain_courses(&mut self, person: &Person<'_>, needed: LaneSet) -> bool {
        let as_of = person.history.coverage().as_of();
        let mut in_doubt = false;
        for (index, levels) in self.prepared.lanes_of_courses() {
            if !needed.contains(*index) {
                continue;
            }
            let Educations::Known(courses) = person.educations else { return true };
            for course in attended_at(courses, *levels) {
                in_doubt |= course.end() == End::Unknown;
                self.mark(*index, course.certain_days(as_of));
                self.start(*index, course.first());
            }
        }
        in_doubt
    }

    /// The days that courses can have besides.
    #[cold]
    fn fill_possible_courses(&mut self, person: &Person<'_>, needed: LaneSet) {
        let as_of = person.history.coverage().as_of();
        for (index, levels) in self.prepared.lanes_of_courses() {
            let lane = self.prepared.lane(*index);
            match person.educations {
                _ if !needed.contains(*index) => {}
                Educations::Unknown => {
                    self.doubt(*index, Some(lane.days), Fact::Education);
                    self.bits.mark_starts(*index, lane, &lane.all());
                }
                Educations::Known(courses) => {
                    for course in attended_at(courses, *levels).filter(|course| course.end() == End::Unknown) {
                        self.doubt(*index, course.possible_days(as_of), Fact::End);
                    }
                }
            }
        }
    }

    /// The days on which anything may have happened, because the data do not speak of them.
    fn fill_uncovered(&mut self, person: &Person<'_>, needed: LaneSet) {
        let covered = person.history.coverage().days();
        if self.prepared.is_covered(covered) {
            return;
        }
        for (index, lane) in self.prepared.lanes().iter().enumerate().filter(|(index, _)| needed.contains(*index)) {
            let before = DayRange::new(lane.days.first(), covered.first().plus(-1).min(lane.days.last()));
            let after = DayRange::new(covered.last().plus(1).max(lane.days.first()), lane.days.last());
            for days in [before, after].into_iter().flatten() {
                self.doubt(index, Some(days), Fact::Coverage);
                self.bits.mark_starts(index, lane, &lane.touched(Stretch::days(days)));
            }
        }
    }
}

/// When courses at some levels were attended.
fn attended_at(courses: &[Education], levels: LevelSet) -> impl Iterator<Item = Stay> {
    courses.iter().filter(move |course| levels.contains(course.level)).filter_map(|course| course.attended)
}

//! A request, prepared once: definitions and periods flattened to lanes and integers.

use super::decide::Rule;
use super::finding::{Answer, Fact, Finding};
use super::lane::{Bits, Lane, Watch};
use super::table::Table;
use crate::calendar::{CountedIn, Day, DayRange, Period, WeekRange};
use crate::days::{End, Stream};
use crate::education::Educations;
use crate::history::{KINDS, Spell, Status};
use crate::measure::{Attribution, Measure, PeriodError, Scoring};
use crate::person::Person;
use crate::state::{Reading, State};
use crate::visitation::Visitation;

/// A measure asked for a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The measure.
    pub measure: &'a Measure<'a>,
    /// The period asked for.
    pub period: Period,
}

/// A measure cannot be asked for a period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotAsk {
    /// It does not cover the period.
    #[error("{measure}: {error}")]
    Period {
        /// The id of the measure.
        measure: String,
        /// Why not.
        error: PeriodError,
    },
    /// Its attribution does not fit its scoring: only an event has a day of the event, only units have a time each.
    #[error("{measure}: the scoring has no such place as {attribution:?}")]
    Attribution {
        /// The id of the measure.
        measure: String,
        /// The attribution that does not fit.
        attribution: Attribution,
    },
}

/// Questions to ask of people.
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    questions: Vec<Question<'a>>,
}

impl<'a> Request<'a> {
    /// No questions.
    #[must_use]
    pub const fn new() -> Self {
        Request { questions: Vec::new() }
    }

    /// Asks a measure for a period. The answer has the number that is returned, counted from 0.
    ///
    /// # Errors
    /// [`CannotAsk`] when the measure does not cover the period, or its attribution does not fit its scoring.
    pub fn ask(&mut self, measure: &'a Measure<'a>, period: Period) -> Result<usize, CannotAsk> {
        measure.over.measured(period).map_err(|error| CannotAsk::Period { measure: measure.id.to_string(), error })?;
        let attribution = measure.attribution;
        let fits = match measure.scoring {
            Scoring::PersonsByShareOfWindow(_) => attribution == Attribution::ResidenceOnLastDay,
            Scoring::PersonsEntering(_) => attribution != Attribution::ResidenceAtTheTime,
            Scoring::UnitsOfUnits(_) => attribution != Attribution::ResidenceOnDayOfEvent,
            Scoring::NoMethodYet { .. } => true,
        };
        if !fits {
            return Err(CannotAsk::Attribution { measure: measure.id.to_string(), attribution });
        }
        self.questions.push(Question { measure, period });
        Ok(self.questions.len() - 1)
    }

    /// Prepares the questions for evaluation.
    #[must_use]
    pub fn prepare(self) -> Prepared<'a> {
        let mut lanes = Lanes::default();
        let rules: Vec<_> = self.questions.iter().map(|question| Rule::of(*question, &mut lanes)).collect();
        let Lanes { lanes, words } = lanes;
        let (lists, list_of) = readings(&lanes);
        let span = lanes
            .iter()
            .map(|lane| lane.days)
            .reduce(|a, b| DayRange::between(a.first().min(b.first()), a.last().max(b.last())));
        let spells_decide = rules.iter().all(|rule| rule.needs_a_spell(&lanes));
        Prepared { questions: self.questions, rules, lanes, words, lists, list_of, span, spells_decide }
    }
}

/// The lanes that rules have asked for so far.
#[derive(Debug, Default)]
pub(super) struct Lanes<'a> {
    lanes: Vec<Lane<'a>>,
    words: usize,
}

impl<'a> Lanes<'a> {
    /// The lane of a state over days, counted in days.
    pub(super) fn over_days(&mut self, state: State<'a>, days: DayRange) -> usize {
        let (first, units) = (days.first().number(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Units, days, offset: 0 })
    }

    /// The lane of the beginnings of a state on some days. It holds the day before, which tells whether the state began.
    pub(super) fn of_beginnings(&mut self, state: State<'a>, days: DayRange) -> usize {
        let days = DayRange::between(days.first().plus(-1), days.last());
        let (first, units) = (days.first().number(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Beginnings, days, offset: 0 })
    }

    /// The lane of a state over weeks, counted in touched weeks.
    pub(super) fn over_weeks(&mut self, state: State<'a>, weeks: WeekRange) -> usize {
        let days = DayRange::between(weeks.first().first_day(), weeks.last().last_day());
        let (first, units) = (weeks.first().number_since_1970(), weeks.count());
        self.lane(Lane {
            state,
            counted_in: CountedIn::TouchedWeeks,
            first,
            units,
            watch: Watch::Units,
            days,
            offset: 0,
        })
    }

    /// The lane, or one that is the same.
    fn lane(&mut self, lane: Lane<'a>) -> usize {
        let same = |known: &Lane<'a>| Lane { offset: 0, ..*known } == lane;
        self.lanes.iter().position(same).unwrap_or_else(|| {
            let offset = self.words;
            self.words += lane.word_count();
            self.lanes.push(Lane { offset, ..lane });
            self.lanes.len() - 1
        })
    }

    pub(super) fn get(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }
}

/// What a kind of spell says, lane by lane; lanes about which it is silent are not listed.
type Readings = Box<[(u16, Reading)]>;

/// The distinct lists of readings, and for every kind of spell (status and visitation) the number of its list.
fn readings(lanes: &[Lane<'_>]) -> (Vec<Readings>, Box<[u16]>) {
    let mut lists: Vec<Readings> = vec![Box::default()];
    let mut list_of = vec![0; KINDS].into_boxed_slice();
    let visitations = || core::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some));
    for (status, visitation) in Status::all().flat_map(|status| visitations().map(move |seen| (status, seen))) {
        let list: Readings = (0..)
            .zip(lanes)
            .map(|(index, lane)| (index, lane.state.read(status, visitation), lane.state.activates()))
            .filter(|(_, reading, activates)| match reading {
                Reading::Silent => false,
                Reading::Outside => *activates, // to be taken from the days of an offer
                Reading::In | Reading::InIfVisited | Reading::InIfNothingElse => true,
            })
            .map(|(index, reading, _)| (index, reading))
            .collect();
        let number = lists.iter().position(|known| *known == list).unwrap_or_else(|| {
            lists.push(list);
            lists.len() - 1
        });
        list_of[status.kind(visitation)] = u16::try_from(number).unwrap_or_default();
    }
    (lists, list_of)
}

/// A prepared request. Evaluating it reads people and changes nothing, so it may be shared between threads.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    questions: Vec<Question<'a>>,
    rules: Vec<Rule>,
    lanes: Vec<Lane<'a>>,
    words: usize,
    lists: Vec<Readings>,
    list_of: Box<[u16]>,
    /// The days that any lane looks at.
    span: Option<DayRange>,
    /// Whether a person without spells is outside every measure.
    spells_decide: bool,
}

impl<'a> Prepared<'a> {
    /// The questions, in the order they were asked.
    #[must_use]
    pub fn questions(&self) -> &[Question<'a>] {
        &self.questions
    }

    /// The days that any question looks at, for choosing what the data must cover. They can reach beyond the periods: a
    /// lookback begins before, and the last week of a year can end after it. `None` where no question looks at any.
    #[must_use]
    pub fn days(&self) -> Option<DayRange> {
        self.span
    }

    /// An evaluator: the scratch memory for one thread.
    #[must_use]
    pub fn evaluator(&self) -> Evaluator<'_, 'a> {
        Evaluator { prepared: self, bits: Bits::new(self.words, self.lanes.len()) }
    }

    /// An empty table for the answers.
    #[must_use]
    pub fn table(&self) -> Table<'_, 'a> {
        Table::new(self)
    }

    /// The tallies of people, by place. Parts of the people may be tallied apart and the tables merged.
    pub fn tally<'p>(&self, people: impl IntoIterator<Item = Person<'p>>) -> Table<'_, 'a> {
        let (mut evaluator, mut table) = (self.evaluator(), self.table());
        for person in people {
            evaluator.add(&person, &mut table);
        }
        table
    }

    /// What a question finds about a person; `None` when no question has the number.
    ///
    /// For many people use one [`Evaluator`], which allocates nothing a person.
    #[must_use]
    pub fn finding(&self, question: usize, person: &Person<'_>) -> Option<Answer<Finding>> {
        self.evaluator().finding(question, person)
    }

    pub(super) fn lane(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }

    pub(super) fn rule(&self, question: usize) -> Option<&Rule> {
        self.rules.get(question)
    }

    /// What a spell says about a lane.
    fn reading(&self, lane: usize, spell: Spell) -> Reading {
        let list = &self.lists[usize::from(self.list_of[spell.kind()])];
        list.iter().find(|(index, _)| usize::from(*index) == lane).map_or(Reading::Silent, |(_, reading)| *reading)
    }
}

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

impl<'a> Evaluator<'_, 'a> {
    /// Adds what every question finds about a person to a table.
    pub fn add(&mut self, person: &Person<'_>, table: &mut Table<'_, 'a>) {
        if self.is_outside_all(person) {
            return;
        }
        self.fill(person);
        for (question, rule) in self.prepared.rules.iter().enumerate() {
            rule.decide(self.prepared, &self.bits, person, &mut |municipality, tally| {
                table.add(question, municipality, tally);
            });
        }
    }

    /// What a question finds about a person; `None` when no question has the number.
    pub fn finding(&mut self, question: usize, person: &Person<'_>) -> Option<Answer<Finding>> {
        let rule = self.prepared.rule(question)?;
        self.fill(person);
        Some(rule.decide(self.prepared, &self.bits, person, &mut |_, _| ()))
    }

    /// Whether nothing is recorded of a person in data that cover every day looked at.
    fn is_outside_all(&self, person: &Person<'_>) -> bool {
        let covered = person.history.coverage().days();
        self.prepared.spells_decide
            && person.history.spells().is_empty()
            && self.prepared.span.is_none_or(|span| covered.contains(span.first()) && covered.contains(span.last()))
    }

    /// Sets the bits of every lane for a person.
    fn fill(&mut self, person: &Person<'_>) {
        let prepared = self.prepared;
        self.bits.clear();
        let as_of = person.history.coverage().as_of();
        for spell in person.history.spells() {
            for (index, reading) in &prepared.lists[usize::from(prepared.list_of[spell.kind()])] {
                let index = usize::from(*index);
                match reading {
                    Reading::In => {
                        self.mark(index, spell.certain_days(as_of));
                        if spell.end() == End::Unknown {
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
        self.fill_courses(person);
        self.fill_uncovered(person);
    }

    #[inline]
    fn mark(&mut self, index: usize, days: Option<DayRange>) {
        let lane = &self.prepared.lanes[index];
        if let Some(days) = days {
            self.bits.mark_certain(lane, lane.touched(days.first().number(), days.last().number()));
        }
    }

    fn doubt(&mut self, index: usize, days: Option<DayRange>, why: Fact) {
        let lane = &self.prepared.lanes[index];
        if let Some(days) = days {
            let units = lane.touched(days.first().number(), days.last().number());
            self.bits.mark_doubtful(index, lane, units, why);
        }
    }

    #[inline]
    fn start(&mut self, index: usize, day: Day) {
        let lane = &self.prepared.lanes[index];
        self.bits.mark_start(lane, lane.touched(day.number(), day.number()));
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
                let units = lane.touched(days.first().number(), days.last().number());
                if self.bits.certain(lane, units) < units.1 - units.0 {
                    self.bits.mark_doubtful(index, lane, units, why);
                }
                self.start(index, days.first());
            }
        }
    }

    /// The courses that a state counts.
    fn fill_courses(&mut self, person: &Person<'_>) {
        let as_of = person.history.coverage().as_of();
        for index in 0..self.prepared.lanes.len() {
            let lane = self.prepared.lane(index);
            let levels = lane.state.levels();
            if levels.is_empty() {
                continue;
            }
            let Educations::Known(courses) = person.educations else {
                self.doubt(index, Some(lane.days), Fact::Education);
                self.bits.mark_start(lane, (0, lane.units));
                continue;
            };
            let attended =
                courses.iter().filter(|course| levels.contains(course.level)).filter_map(|course| course.attended);
            for course in attended {
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
        if self.prepared.span.is_none_or(|span| covered.contains(span.first()) && covered.contains(span.last())) {
            return;
        }
        for (index, lane) in self.prepared.lanes.iter().enumerate() {
            let before = DayRange::new(lane.days.first(), covered.first().plus(-1).min(lane.days.last()));
            let after = DayRange::new(covered.last().plus(1).max(lane.days.first()), lane.days.last());
            for days in [before, after].into_iter().flatten() {
                self.doubt(index, Some(days), Fact::Coverage);
                self.bits.mark_start(lane, lane.touched(days.first().number(), days.last().number()));
            }
        }
    }
}

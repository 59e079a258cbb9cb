//! A request, prepared once: definitions and periods flattened to lanes and integers.

use super::evaluator::Evaluator;
use super::finding::{Answer, Finding};
use super::lane::{Bits, Lane, Watch};
use super::rule::Rule;
use super::table::Table;
use crate::calendar::{CountedIn, DayRange, Period, WeekRange};
use crate::education::LevelSet;
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
    /// The period that is measured for it.
    pub(super) measured: Period,
}

impl Question<'_> {
    /// A number that differs between questions (FNV-1a over the id and the period).
    fn mark(&self) -> u64 {
        let text = format!("{} {}", self.measure.id, self.period);
        text.bytes()
            .fold(0xcbf2_9ce4_8422_2325, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    }
}

/// A measure cannot be asked for a period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CannotAsk {
    /// It does not cover the period.
    #[error("{measure}: {error}")]
    Period {
        /// The id of the measure.
        measure: String,
        /// Why not.
        error: PeriodError,
    },
    /// Its numerator counts units that its denominator does not.
    #[error("{measure}: the state counted above does not lie within the one counted below")]
    Numerator {
        /// The id of the measure.
        measure: String,
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

/// Which question of a request: what [`Request::ask`] gave for it.
///
/// It is of use only with what was prepared from that request: another answers [`Answer::NotAsked`], unless it was asked
/// the same in the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuestionId {
    index: usize,
    /// Tells the measure and the period, so that another request's question is not taken for it.
    mark: u64,
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

    /// Asks a measure for a period.
    ///
    /// ```
    /// use maaltal::evaluate::Request;
    /// use maaltal::measure::{langtidsledige, uddannelsesgrad};
    ///
    /// let mut request = Request::new();
    /// request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
    /// assert!(request.ask(&uddannelsesgrad::BM_2014, "2012M06".parse()?).is_err()); // of a calendar year only
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`CannotAsk`] when the measure does not cover the period, or its attribution does not fit its scoring.
    pub fn ask(&mut self, measure: &'a Measure<'a>, period: Period) -> Result<QuestionId, CannotAsk> {
        let measured = measure
            .over
            .measured(period)
            .map_err(|error| CannotAsk::Period { measure: measure.id.to_string(), error })?;
        let attribution = measure.attribution;
        let fits = match measure.scoring {
            Scoring::PersonsByShareOfWindow(_) => attribution == Attribution::ResidenceOnLastDay,
            Scoring::PersonsEntering(_) => attribution != Attribution::ResidenceAtTheTime,
            Scoring::UnitsOfUnits(_) => attribution != Attribution::ResidenceOnDayOfEvent,
            Scoring::NoMethodYet { .. } => true,
        };
        if let Scoring::UnitsOfUnits(units) = measure.scoring
            && !units.numerator.lies_within(units.denominator)
        {
            return Err(CannotAsk::Numerator { measure: measure.id.to_string() });
        }
        if !fits {
            return Err(CannotAsk::Attribution { measure: measure.id.to_string(), attribution });
        }
        let question = Question { measure, period, measured };
        let id = QuestionId { index: self.questions.len(), mark: question.mark() };
        self.questions.push(question);
        Ok(id)
    }

    /// Prepares the questions for evaluation.
    #[must_use]
    pub fn prepare(self) -> Prepared<'a> {
        let mut lanes = Lanes::default();
        let rules: Vec<_> = self.questions.iter().map(|question| Rule::of(*question, &mut lanes)).collect();
        let Lanes { lanes, words } = lanes;
        let readings = Readings::of(&lanes);
        let of_courses = (0..).zip(&lanes).map(|(index, lane)| (index, lane.state.levels()));
        let of_courses = of_courses.filter(|(_, levels)| !levels.is_empty()).collect();
        let span = lanes
            .iter()
            .map(|lane| lane.days)
            .reduce(|a, b| DayRange::between(a.first().min(b.first()), a.last().max(b.last())));
        let spells_decide = rules.iter().all(|rule| rule.needs_a_spell(&lanes));
        Prepared {
            questions: self.questions,
            lanes_of_rules: rules.iter().map(Rule::lanes).collect(),
            rules,
            lanes,
            of_courses,
            words,
            readings,
            span,
            spells_decide,
        }
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
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Units, days, offset: 0 })
    }

    /// The lane of the beginnings of a state on some days. It holds the day before, which tells whether the state began.
    pub(super) fn of_beginnings(&mut self, state: State<'a>, days: DayRange) -> usize {
        let days = DayRange::between(days.first().plus(-1), days.last());
        let (first, units) = (days.first().days_since_1970(), days.count());
        self.lane(Lane { state, counted_in: CountedIn::Days, first, units, watch: Watch::Beginnings, days, offset: 0 })
    }

    /// The lane of a state over weeks, counted in touched weeks.
    pub(super) fn over_weeks(&mut self, state: State<'a>, weeks: WeekRange) -> usize {
        let days = DayRange::between(weeks.first().first_day(), weeks.last().last_day());
        let (first, units) = (weeks.first().weeks_since_1970(), weeks.count());
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

/// Some of the lanes of a request. Beyond the first sixty-four, all are in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct LaneSet(u64);

impl LaneSet {
    const NONE: LaneSet = LaneSet(0);
    pub(super) const ALL: LaneSet = LaneSet(u64::MAX);

    pub(super) fn of(lanes: impl Iterator<Item = usize>) -> Self {
        lanes.filter(|lane| *lane < 64).fold(LaneSet::NONE, |set, lane| LaneSet(set.0 | 1 << lane))
    }

    #[inline]
    pub(super) const fn contains(self, lane: usize) -> bool {
        lane >= 64 || self.0 & 1 << lane != 0
    }
}

/// What every kind of spell (status and visitation) says about the lanes, those left out about which it is silent.
#[derive(Clone, Debug)]
struct Readings {
    /// Lists of lanes with what is said of them, one after another.
    said: Vec<(u32, Reading)>,
    /// For every kind of spell its list, from and to.
    of_kind: Box<[(u32, u32)]>,
}

impl Readings {
    fn of(lanes: &[Lane<'_>]) -> Self {
        let mut readings = Readings { said: Vec::new(), of_kind: vec![(0, 0); KINDS].into_boxed_slice() };
        let mut known: Vec<(u32, u32)> = Vec::new();
        // At most 2,048 kinds of so many lanes: four thousand million is beyond any memory.
        let length = |said: &Vec<_>| u32::try_from(said.len()).unwrap_or(u32::MAX);
        let visitations = || core::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some));
        for (status, visitation) in Status::all().flat_map(|status| visitations().map(move |seen| (status, seen))) {
            let heard = |(index, lane): (u32, &Lane<'_>)| match lane.state.read(status, visitation) {
                Reading::Silent => None,
                // A benefit outside matters where it is to be taken from the days of an offer.
                Reading::Outside if !lane.state.activates() => None,
                reading => Some((index, reading)),
            };
            let list: Vec<_> = (0..).zip(lanes).filter_map(heard).collect();
            let same = |(from, to): &(u32, u32)| readings.said[*from as usize..*to as usize] == list;
            let place = known.iter().copied().find(same).unwrap_or_else(|| {
                let from = length(&readings.said);
                readings.said.extend(&list);
                let place = (from, length(&readings.said));
                known.push(place);
                place
            });
            readings.of_kind[status.kind(visitation).index()] = place;
        }
        readings
    }
}

/// A prepared request. Evaluating it reads people and changes nothing, so it may be shared between threads.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    questions: Vec<Question<'a>>,
    rules: Vec<Rule<'a>>,
    lanes_of_rules: Vec<LaneSet>,
    lanes: Vec<Lane<'a>>,
    /// The lanes whose states count courses, with the levels.
    of_courses: Vec<(usize, LevelSet)>,
    words: usize,
    readings: Readings,
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
        Evaluator::new(self)
    }

    /// An empty table for the answers.
    #[must_use]
    pub fn table(&self) -> Table<'_, 'a> {
        Table::new(self)
    }

    /// The tallies of people, by place. Parts of the people may be tallied apart and the tables merged.
    pub fn tally<'p>(&self, people: impl IntoIterator<Item = Person<'p>>) -> Table<'_, 'a> {
        let mut table = self.table();
        for person in people {
            table.add(&person);
        }
        table
    }

    /// What a question finds about a person. For many people use one [`Evaluator`], which allocates nothing a person.
    #[must_use]
    pub fn finding(&self, question: QuestionId, person: &Person<'_>) -> Answer<Finding> {
        self.evaluator().finding(question, person)
    }

    /// The questions with what they are asked by.
    pub fn ids(&self) -> impl Iterator<Item = (QuestionId, &Question<'a>)> {
        self.questions
            .iter()
            .enumerate()
            .map(|(index, question)| (QuestionId { index, mark: question.mark() }, question))
    }

    /// The question of an id; `None` when it is another request's.
    #[must_use]
    pub fn question(&self, question: QuestionId) -> Option<&Question<'a>> {
        self.questions.get(self.index_of(question)?)
    }

    /// What a question finds about each of many people, with the index of the person, for drilling down from a tally.
    /// Nothing is given where the question has no findings.
    pub fn findings<'p>(
        &self,
        question: QuestionId,
        people: impl IntoIterator<Item = Person<'p>>,
    ) -> impl Iterator<Item = (usize, Finding)> {
        let mut evaluator = self.evaluator();
        let found = people.into_iter().map(move |person| evaluator.finding(question, &person).counted());
        found.enumerate().filter_map(|(index, finding)| Some((index, finding?)))
    }

    /// The place of a question among those asked, if it was.
    pub(super) fn index_of(&self, question: QuestionId) -> Option<usize> {
        let asked = self.questions.get(question.index)?;
        (asked.mark() == question.mark).then_some(question.index)
    }

    pub(super) fn lanes_of_rule(&self, index: usize) -> LaneSet {
        self.lanes_of_rules.get(index).copied().unwrap_or(LaneSet::ALL)
    }

    pub(super) fn bits(&self) -> Bits {
        Bits::new(self.words, self.lanes.len())
    }

    pub(super) fn lanes(&self) -> &[Lane<'a>] {
        &self.lanes
    }

    #[inline]
    pub(super) fn lane(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }

    pub(super) fn rules(&self) -> &[Rule<'a>] {
        &self.rules
    }

    pub(super) fn lanes_of_courses(&self) -> &[(usize, LevelSet)] {
        &self.of_courses
    }

    /// What a spell says, lane by lane.
    #[inline]
    pub(super) fn readings(&self, spell: Spell) -> &[(u32, Reading)] {
        let (from, to) = self.readings.of_kind[spell.kind().index()];
        &self.readings.said[from as usize..to as usize]
    }

    /// What a spell says about one lane.
    pub(super) fn reading(&self, lane: usize, spell: Spell) -> Reading {
        let said = self.readings(spell).iter().find(|(index, _)| *index as usize == lane);
        said.map_or(Reading::Silent, |(_, reading)| *reading)
    }

    /// The lanes of the rules that a person is of age for.
    #[inline]
    pub(super) fn needed(&self, person: &Person<'_>) -> LaneSet {
        let of_age = self.rules.iter().zip(&self.lanes_of_rules).filter(|(rule, _)| rule.may_be_of_age(person));
        of_age.fold(LaneSet::NONE, |needed, (_, lanes)| LaneSet(needed.0 | lanes.0))
    }

    /// Whether data cover every day looked at.
    #[inline]
    pub(super) fn is_covered(&self, covered: DayRange) -> bool {
        self.span.is_none_or(|span| covered.contains(span.first()) && covered.contains(span.last()))
    }

    /// Whether nothing is recorded of a person in data that cover every day looked at.
    #[inline]
    pub(super) fn is_outside_all(&self, person: &Person<'_>) -> bool {
        self.spells_decide && person.history.spells().is_empty() && self.is_covered(person.history.coverage().days())
    }
}

//! A request, prepared once: definitions and periods flattened to lanes and integers.

use super::at_sight::AtSight;
use super::bits::Bits;
use super::cells::UNKNOWN;
use super::evaluator::Evaluator;
use super::finding::{Answer, Finding};
use super::gates::Gates;
use super::lane::Lane;
use super::lanes::{Lanes, OnTracks};
use super::readings::Readings;
use super::request::{Question, QuestionId};
use super::rule::{Rule, unions_of_all};
use super::runs::ByRuns;
use super::series::{Feed, Series};
use super::some_series::SomeSeries;
use super::table::Table;
use crate::calendar::DayRange;
use crate::education::LevelSet;
use crate::history::Spell;
use crate::person::Person;
use crate::place::Municipality;
use crate::population::Part;
use crate::state::Reading;

/// A prepared request. Evaluating it reads people and changes nothing, so it may be shared between threads.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    questions: Vec<Question<'a>>,
    rules: Vec<Rule<'a>>,
    /// Questions of one measure that follow one another in time.
    series: Vec<Series>,
    lanes_of_rules: Vec<Vec<usize>>,
    lanes: Vec<Lane<'a>>,
    tracks: Vec<Lane<'a>>,
    /// The tracks whose states count courses, with the levels.
    of_courses: Vec<(usize, LevelSet)>,
    words: usize,
    readings: Readings,
    /// What is added by runs of days.
    by_runs: ByRuns,
    /// What must be touched before anything can count.
    gates: Gates,
    /// What is told of a person without bits.
    at_sight: AtSight,
    /// For every track the questions of longer series for which it can count, if there are any such series.
    feeds: Vec<Vec<Feed>>,
    fed: SomeSeries,
    /// The series that are decided whatever the tracks hold, each with its bit: those of one question, and those of which
    /// something can count without any track.
    decided_anyway: Vec<(SomeSeries, u32)>,
    /// The days that any lane looks at.
    span: Option<DayRange>,
    /// Whether those without spells can count too, in data that cover every day looked at.
    asks_everybody: bool,
    /// Of every municipality, and last of where nobody knows, the larger places it is in.
    unions: Vec<Vec<usize>>,
}

impl<'a> Prepared<'a> {
    pub(super) fn of(questions: Vec<Question<'a>>) -> Self {
        let mut lanes = Lanes::default();
        let mut rules: Vec<_> = questions.iter().map(|question| Rule::of(*question, &mut lanes)).collect();
        let OnTracks { lanes, tracks, words } = lanes.on_tracks();
        for rule in &mut rules {
            rule.lay(&lanes);
        }
        let readings = Readings::heard_by(&tracks);
        let of_courses = (0..).zip(&tracks).map(|(index, track)| (index, track.state.levels()));
        let of_courses = of_courses.filter(|(_, levels)| !levels.is_empty()).collect();
        let span = tracks.iter().map(|track| track.days).reduce(DayRange::hull);
        let series = Series::among(&questions);
        let mut feeds = vec![Vec::new(); tracks.len()];
        let mut decided_anyway = Vec::new();
        for (index, own) in (0..).zip(&series) {
            if own.questions.len() == 1 || !own.is_fed(index, &rules, &lanes, &mut feeds) {
                decided_anyway.push(index);
            }
        }
        let by_runs = ByRuns::among(&series, &rules, &lanes, &tracks);
        let (gates, at_sight) = Gates::of(&series, &rules, (&lanes, &tracks), &readings, &by_runs);
        let decided_anyway: Vec<_> = decided_anyway.into_iter().map(|index| (gates.bit(index), index)).collect();
        let fed = feeds.iter().flatten().fold(SomeSeries::NONE, |all, feed| all | gates.bit(feed.series));
        let asks_everybody = !rules.iter().all(|rule| rule.needs_a_spell(&lanes));
        Prepared {
            questions,
            lanes_of_rules: rules.iter().map(Rule::lanes).collect(),
            rules,
            series,
            lanes,
            tracks,
            of_courses,
            words,
            readings,
            by_runs,
            gates,
            at_sight,
            feeds,
            fed,
            decided_anyway,
            span,
            asks_everybody,
            unions: unions_of_all(),
        }
    }

    /// The questions, in the order they were asked.
    #[must_use]
    pub fn questions(&self) -> &[Question<'a>] {
        &self.questions
    }

    /// The days that any question looks at, for choosing what the data must cover. They can reach beyond the periods: a
    /// lookback begins before, and the last week of a year can end after it. `None` where no question looks at any.
    #[must_use]
    pub fn days(&self) -> Option<DayRange> {
        let of_companies = self.rules.iter().filter_map(|rule| match rule {
            Rule::Companies(companies) => Some(companies.days()),
            _ => None,
        });
        self.span.into_iter().chain(of_companies).reduce(DayRange::hull)
    }

    /// The days that any question looks at in the spells and courses of a person.
    #[inline]
    pub(super) fn span(&self) -> Option<DayRange> {
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
        table.add_people(people);
        table
    }

    /// The tallies of a part of a population, by place: those of its [persons](Part::persons), without looking at anybody
    /// who cannot count.
    #[must_use]
    pub fn tally_part(&self, part: &Part<'_>) -> Table<'_, 'a> {
        let mut table = self.table();
        table.add_part(part);
        table
    }

    /// What a question finds about a person. For many people use one [`Evaluator`], which allocates nothing a person.
    #[must_use]
    pub fn finding(&self, question: QuestionId, person: &Person<'_>) -> Answer<Finding> {
        self.evaluator().finding(question, person)
    }

    /// The questions with what they are asked by.
    pub fn ids(&self) -> impl Iterator<Item = (QuestionId, &Question<'a>)> {
        self.questions.iter().enumerate().map(|(index, question)| (QuestionId::of(index, question), question))
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
        question.index_in(&self.questions)
    }

    pub(super) fn lanes_of_rule(&self, index: usize) -> &[usize] {
        self.lanes_of_rules.get(index).map_or(&[], Vec::as_slice)
    }

    pub(super) fn bits(&self) -> Bits {
        let longest = self.series.iter().map(|series| series.questions.len()).max().unwrap_or(0);
        Bits::new(self.words, self.tracks.len(), self.lanes.len(), longest)
    }

    pub(super) fn lanes(&self) -> &[Lane<'a>] {
        &self.lanes
    }

    #[inline]
    pub(super) fn lane(&self, index: usize) -> &Lane<'a> {
        &self.lanes[index]
    }

    pub(super) fn tracks(&self) -> &[Lane<'a>] {
        &self.tracks
    }

    #[inline]
    pub(super) fn track(&self, index: usize) -> &Lane<'a> {
        &self.tracks[index]
    }

    pub(super) fn rules(&self) -> &[Rule<'a>] {
        &self.rules
    }

    #[inline]
    pub(super) fn series(&self) -> &[Series] {
        &self.series
    }

    /// The larger places that somebody is in who lives in a municipality, or nobody knows where.
    #[inline]
    pub(super) fn unions_of(&self, lived: Option<Municipality>) -> &[usize] {
        &self.unions[lived.map_or(UNKNOWN, Municipality::index)]
    }

    /// The series of a question.
    pub(super) fn series_of(&self, question: usize) -> &Series {
        &self.series[self.series.partition_point(|series| series.questions.end <= question)]
    }

    /// How many units the period of a question has, of full-time persons.
    pub(super) fn units_of(&self, question: usize) -> u32 {
        match &self.rules[question] {
            Rule::FullTime(rule) => rule.added.first().map_or(0, |lane| self.lanes[*lane].units),
            _ => 0,
        }
    }

    pub(super) fn tracks_of_courses(&self) -> &[(usize, LevelSet)] {
        &self.of_courses
    }

    /// What spells say about every track.
    #[inline]
    pub(super) const fn readings(&self) -> &Readings {
        &self.readings
    }

    /// What a spell says about one track.
    pub(super) fn reading(&self, track: usize, spell: Spell) -> Reading {
        let said = self.readings.of(spell.kind()).iter().find(|said| said.track as usize == track);
        said.map_or(Reading::Silent, |said| said.reading)
    }

    /// The series that are added by runs of days.
    #[inline]
    pub(super) const fn by_runs(&self) -> &ByRuns {
        &self.by_runs
    }

    /// What must be touched before anything can count.
    #[inline]
    pub(super) const fn gates(&self) -> &Gates {
        &self.gates
    }

    /// What is told of a person without bits.
    #[inline]
    pub(super) const fn at_sight(&self) -> &AtSight {
        &self.at_sight
    }

    /// The questions for which a track can count.
    #[inline]
    pub(super) fn fed_by_track(&self, track: usize) -> &[Feed] {
        &self.feeds[track]
    }

    /// The series of which a track tells the questions that can count.
    #[inline]
    pub(super) const fn fed(&self) -> SomeSeries {
        self.fed
    }

    /// The series that are decided whatever the tracks hold, each with its bit.
    #[inline]
    pub(super) fn decided_anyway(&self) -> &[(SomeSeries, u32)] {
        &self.decided_anyway
    }

    /// Whether data cover every day looked at.
    #[inline]
    pub(super) fn is_covered(&self, covered: DayRange) -> bool {
        self.span.is_none_or(|span| covered.contains(span.first()) && covered.contains(span.last()))
    }

    /// Whether those without spells can count too, in data that cover every day looked at.
    #[inline]
    pub(super) const fn asks_everybody(&self) -> bool {
        self.asks_everybody
    }
}

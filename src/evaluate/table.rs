//! The answers for people and companies: a tally for every question and place.

use super::cells::{Cells, UNIONS, UNKNOWN};
use super::evaluator::Evaluator;
use super::finding::{Answer, Subject};
use super::prepared::Prepared;
use super::request::QuestionId;
use super::rule::{Rule, Spot};
use super::some_persons::SomePersons;
use super::some_series::SomeSeries;
use crate::calendar::Day;
use crate::company::Company;
use crate::measure::{Adds, Scoring};
use crate::person::Person;
use crate::place::{Area, Municipality, Place};
use crate::population::{MOST_NEIGHBOURS, Part, UNKNOWN_DAY};
use crate::quantity::Tally;

/// Tallies by question and municipality, with those of unknown residence, be it persons or
/// companies, as a place of their own.
///
/// Tables of parts of the people merge; the order does not matter. A larger place is the sum of its municipalities where the
/// measure adds over places, and a rate is pooled from them, never averaged. Where it [does not add](Adds::No), a person who
/// moved is counted once in each larger place.
///
/// A measure of companies is answered when companies were added, one of persons when people were: else nothing was
/// [given](Answer::NotGiven), which is not 0.
///
/// ```
/// use maaltal::calendar::Day;
/// use maaltal::evaluate::Request;
/// use maaltal::history::{Coverage, HistoryBuf};
/// use maaltal::measure::langtidsledige;
/// use maaltal::person::PersonBuf;
/// use maaltal::place::Place;
/// use maaltal::quantity::Tally;
///
/// let mut request = Request::new();
/// let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
/// let prepared = request.prepare();
/// let nobody = PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(Day::new(2012, 12, 31)?)));
///
/// let mut table = prepared.table();
/// table.add(&nobody.view());
/// let others = prepared.tally([nobody.view()]); // by another thread, say
/// table.merge(&others)?;
/// assert_eq!(table.tally(question, Place::Country).counted(), Some(Tally::ZERO));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Table<'p, 'a> {
    evaluator: Evaluator<'p, 'a>,
    cells: Cells,
    /// Whether people were added, and whether companies were, be it none of them.
    people: bool,
    companies: bool,
}

/// Two tables answer different requests, so they do not add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the tables answer different requests")]
pub struct OtherRequest;

impl<'p, 'a> Table<'p, 'a> {
    pub(super) fn new(prepared: &'p Prepared<'a>) -> Self {
        Table { evaluator: prepared.evaluator(), cells: Cells::of(prepared), people: false, companies: false }
    }

    /// The request that it answers.
    #[cfg(feature = "serde")]
    pub(super) const fn prepared(&self) -> &'p Prepared<'a> {
        self.evaluator.prepared()
    }

    /// Adds what every question finds about a person.
    #[inline]
    pub fn add(&mut self, person: &Person<'_>) {
        self.people = true;
        if self.evaluator.prepared().is_covered(person.history.coverage().days()) {
            let gates = self.evaluator.prepared().gates();
            let met = gates.glance().met(person.history.spells());
            let born = person.attributes.born.map_or(UNKNOWN_DAY, Day::days_since_1970);
            let open = gates.of_age(gates.open(met), born);
            if open.meets(SomeSeries::CERTAIN_RUNS) {
                self.evaluator.add_runs((person, person.history.spells()), &mut self.cells);
            }
            let open = open.without(SomeSeries::CERTAIN_RUNS);
            if open != SomeSeries::NONE {
                self.evaluator.tally(person, met, open, &mut self.cells);
            }
        } else {
            self.evaluator.tally_beyond_data(person, &mut self.cells);
        }
    }

    /// Adds what every question finds about people, be it nobody.
    pub fn add_people<'q>(&mut self, people: impl IntoIterator<Item = Person<'q>>) {
        self.people = true;
        people.into_iter().for_each(|person| self.add(&person));
    }

    /// Adds what every question finds about a part of a population, be it nobody.
    pub fn add_part(&mut self, part: &Part<'_>) {
        self.people = true;
        let prepared = self.evaluator.prepared();
        let (evaluator, cells) = (&mut self.evaluator, &mut self.cells);
        if !prepared.is_covered(part.coverage().days()) {
            for person in part.persons() {
                evaluator.tally_beyond_data(&person, cells);
            }
            return;
        }
        let gates = prepared.gates();
        let (glance, all_by_runs) = (gates.glance(), gates.all_by_runs());
        let mut some = SomePersons::of(part, gates);
        let mut met = [0; MOST_NEIGHBOURS];
        part.each_few(|neighbours| {
            // Days of runs alone: whether anything is in doubt is told by less than a glance.
            if all_by_runs && !prepared.by_runs().leave_in_doubt(neighbours) {
                return evaluator.add_runs_of(part, neighbours, cells);
            }
            let any = glance.met_by_each(neighbours, &mut met);
            let with_spells = || neighbours.seats().zip(met.iter().copied());
            if glance.runs(any) {
                evaluator.add_runs_of(part, neighbours, cells);
            } else if glance.may_run(any) {
                // Of some of them something is in doubt.
                for (seat, _) in with_spells().filter(|(_, met)| glance.runs(*met)) {
                    let person = part.in_seat(seat);
                    evaluator.add_runs((&person, person.spells()), cells);
                }
            }
            if glance.wakes(any) {
                some.extend(with_spells().map(|(person, met)| ((person, met), glance.wakes(met))));
            }
            if !some.has_room_for(MOST_NEIGHBOURS) {
                some.count(evaluator, cells);
            }
        });
        some.count(evaluator, cells);
        if prepared.asks_everybody() {
            let mut left = part.without_spells().map(|person| ((person, 0), true)).peekable();
            while left.peek().is_some() {
                some.extend(left.by_ref().take(MOST_NEIGHBOURS));
                some.count(evaluator, cells);
            }
        }
    }

    /// Adds what every question finds about a company.
    pub fn add_company(&mut self, company: &Company<'_>) {
        self.companies = true;
        let prepared = self.evaluator.prepared();
        for (question, rule) in prepared.rules().iter().enumerate() {
            if let Rule::Companies(rule) = rule {
                let (finding, municipality) = rule.decide(company);
                self.cells.add(prepared.series_of(question), question, Spot::In(municipality), finding.tally);
            }
        }
    }

    /// Adds what every question finds about companies, be it none.
    pub fn add_companies<'c>(&mut self, companies: impl IntoIterator<Item = Company<'c>>) {
        self.companies = true;
        companies.into_iter().for_each(|company| self.add_company(&company));
    }

    /// The tallies of a question, by the index of the place.
    fn row(&self, question: QuestionId) -> Answer<impl Fn(usize) -> Tally> {
        let prepared = self.evaluator.prepared();
        let Some(index) = prepared.index_of(question) else { return Answer::NotAsked };
        match prepared.questions()[index].measure.scoring {
            Scoring::NoMethod { why, .. } => Answer::NoMethod(why),
            Scoring::Companies(_) if !self.companies => Answer::NotGiven(Subject::Companies),
            Scoring::Persons(_) | Scoring::UnitsOfUnits(_) | Scoring::FullTimePersons(_) | Scoring::Spells(_)
                if !self.people =>
            {
                Answer::NotGiven(Subject::Persons)
            }
            _ => Answer::Counted(move |place| self.cells.tally(prepared, index, place)),
        }
    }

    /// The tally of a question in a place.
    #[must_use]
    pub fn tally(&self, question: QuestionId, place: Place) -> Answer<Tally> {
        let adds = self.adds(question);
        self.row(question).map(|row| match place {
            Place::Unknown => row(UNKNOWN),
            Place::Municipality(own) => row(own.index()),
            _ if !adds => Place::unions().position(|own| own == place).map_or(Tally::ZERO, |union| row(UNIONS + union)),
            Place::Country => (0..UNIONS).map(row).sum(),
            _ => place.municipalities().map(|own| row(own.index())).sum(),
        })
    }

    /// Whether the tallies of a question add over places.
    fn adds(&self, question: QuestionId) -> bool {
        let question = self.evaluator.prepared().question(question);
        question.is_none_or(|question| question.measure.adds_over_places() != Adds::No)
    }

    /// The tally of a question in an area of the caller's own.
    #[must_use]
    pub fn area(&self, question: QuestionId, area: Area<'_>) -> Answer<Tally> {
        if !self.adds(question) {
            return Answer::DoesNotAdd;
        }
        self.row(question)
            .map(|row| Municipality::all().filter(|own| area.covers(*own)).map(|own| row(own.index())).sum())
    }

    /// The places with anything counted or undetermined for a question, in the order of the codes.
    pub fn places(&self, question: QuestionId) -> impl Iterator<Item = (Place, Tally)> {
        let row = self.row(question).counted();
        let places = Municipality::all().map(Place::Municipality).chain([Place::Unknown]).enumerate();
        let tallies = row.map(|row| places.map(move |(index, place)| (place, row(index))));
        tallies.into_iter().flatten().filter(|(_, tally)| !tally.is_zero())
    }

    /// Adds the tallies of other people or companies, for the same request.
    ///
    /// # Errors
    /// [`OtherRequest`] when the questions are not the same.
    pub fn merge(&mut self, other: &Table<'_, '_>) -> Result<(), OtherRequest> {
        if self.evaluator.prepared().questions() != other.evaluator.prepared().questions() {
            return Err(OtherRequest);
        }
        self.cells.merge(&other.cells);
        self.people |= other.people;
        self.companies |= other.companies;
        Ok(())
    }
}

//! What this crate answers, the implementation that others are held against.

use std::collections::BTreeMap;

use super::answer::{Answer, Employees, Expected, Found, Margin};
use super::vector::{Subject, Vector};
use crate::calendar::Period;
use crate::evaluate::{Answer as Evaluated, Evidence, Finding, Prepared, QuestionId, Request, Table};
use crate::measure::{Measure, Per};
use crate::place::{Municipality, Place};
use crate::quantity::{FullTimePersons, Tally, Value};

/// A definition of this crate, or one of the caller's own, as an implementation: prepared once a period.
///
/// ```
/// use maaltal::conformance::{self, Reference};
/// use maaltal::measure::langtidsledige;
///
/// let vectors = conformance::vectors()?;
/// let mut reference = Reference::new(&langtidsledige::BM_2014);
/// let own = vectors.iter().filter(|vector| vector.definition == "bm:langtidsledige@2014");
/// assert!(conformance::run(own, |vector| reference.answer(vector)).is_right());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reference<'m> {
    measure: &'m Measure<'m>,
    /// Nothing where the measure cannot be asked for the period.
    asked: BTreeMap<Period, Option<(Prepared<'m>, QuestionId)>>,
}

impl<'m> Reference<'m> {
    /// The implementation of a definition.
    #[must_use]
    pub const fn new(measure: &'m Measure<'m>) -> Self {
        Reference { measure, asked: BTreeMap::new() }
    }

    /// What the definition says of a vector, whichever definition that one is of. `None` where there is no method, and of a
    /// person where it is one of companies, or the other way round.
    pub fn answer(&mut self, vector: &Vector) -> Option<Answer> {
        self.answer_about(vector, &vector.subject)
    }

    /// The same of another subject in the place of the vector's: of what came of it through rows or tables of the caller's.
    pub fn answer_about(&mut self, vector: &Vector, subject: &Subject) -> Option<Answer> {
        let measure = self.measure;
        let asked = self.asked.entry(vector.period).or_insert_with(|| {
            let mut request = Request::new();
            let question = request.ask(measure, vector.period).ok()?;
            Some((request.prepare(), question))
        });
        let Some((prepared, question)) = asked else { return Some(Answer::Refused) };
        let (found, table) = match subject {
            Subject::Person(person) => (prepared.finding(*question, &person.view()), prepared.tally([person.view()])),
            Subject::Company(company) => {
                (prepared.company_finding(*question, &company.view()), prepared.tally_companies([company.view()]))
            }
        };
        match found {
            Evaluated::Counted(finding) => {
                Some(Answer::Found(Box::new(found_by(measure, vector, &finding, places(&table, *question)))))
            }
            _ => None,
        }
    }
}

fn found_by(
    measure: &Measure<'_>,
    vector: &Vector,
    finding: &Finding,
    places: BTreeMap<Option<Municipality>, Tally>,
) -> Found {
    let (period, tally) = (vector.period, finding.tally);
    let weeks = match measure.value_over(period, &tally) {
        Ok(Value::Weeks(weeks)) => Some(weeks),
        _ => None,
    };
    let hours = finding.margin_in_hours().map(|hours| hours.to_string());
    Found {
        verdict: finding.verdict,
        tally,
        unit: Some(measure.unit()),
        margin: finding.margin().map_or(Margin::NotInUnits, Margin::Units),
        margin_in_hours: hours.map(|hours| hours.trim_end_matches(" timer").to_owned()),
        unknown: Some(finding.unknown),
        of: units_of(measure, period),
        per: measure.per().filter(|per| *per != Per::Expectation),
        weeks,
        expected: vector.expectation.and_then(|expectation| expected(measure, period, &tally, expectation)),
        employees: employees(finding.evidence),
        places: Some(places),
    }
}

/// The units of a period that full-time persons are taken over, where they or a share of them are the figure: one unit is such a
/// part of a full-time person.
fn units_of(measure: &Measure<'_>, period: Period) -> Option<u64> {
    if measure.per() == Some(Per::Expectation) {
        return None;
    }
    let one = measure.full_time_persons(period, &Tally::of(1, 0)).ok()?;
    u64::try_from(one.ratio().denominator()).ok()
}

fn expected(measure: &Measure<'_>, period: Period, tally: &Tally, expectation: u64) -> Option<Expected> {
    let over = measure.value_against(period, tally, FullTimePersons::of(expectation, 1).ok()?).ok()?;
    Some(Expected { expectation, over: over.number() })
}

fn employees(evidence: Evidence) -> Option<Employees> {
    match evidence {
        Evidence::Company { employees, unknown_months, months, .. } => {
            Some(Employees { sum: employees, unknown: unknown_months, months })
        }
        _ => None,
    }
}

fn places(table: &Table<'_, '_>, question: QuestionId) -> BTreeMap<Option<Municipality>, Tally> {
    let of_place = |place| match place {
        Place::Municipality(municipality) => Some(municipality),
        _ => None,
    };
    table.places(question).map(|(place, tally)| (of_place(place), tally)).collect()
}

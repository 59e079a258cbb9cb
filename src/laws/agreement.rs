//! An implementation beside a definition.

use proptest::test_runner::TestCaseError;

use super::run::{Broken, for_all, same};
use crate::calendar::Period;
use crate::evaluate::Request;
use crate::measure::Measure;
use crate::quantity::Tally;
use crate::strategies::{Case, cases};

/// An implementation says of every person, for the month the person is near a threshold in, what a definition says.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::days::End;
/// use maaltal::history::Status;
/// use maaltal::laws;
/// use maaltal::measure::sygedagpengemodtagere;
/// use maaltal::quantity::Tally;
///
/// // On sygedagpenge on the last day, taking what is unknown for no.
/// let broken = laws::agreement(&sygedagpengemodtagere::MIDDELFART_2019_PLAN, |case| {
///     let day = case.month.last_day();
///     let runs = |end| match end { End::On(last) => day <= last, End::Ongoing => true, End::Unknown => false };
///     let sick = case.spells.iter().any(|spell| {
///         spell.status() == Status::Benefit(Benefit::Sygedagpenge) && spell.first() <= day && runs(spell.end())
///     });
///     if sick { Tally::of(1, 1) } else { Tally::ZERO }
/// });
/// assert!(broken.unwrap_err().why.contains("undetermined")); // what the data do not cover nobody knows
/// ```
///
/// # Errors
/// [`Broken`], with a person of whom they differ; and for a definition that cannot be asked for a month.
pub fn agreement(measure: &Measure<'_>, implementation: impl Fn(&Case) -> Tally) -> Result<(), Broken> {
    for_all("the implementation agrees with the definition", 500, cases(), |case| {
        let mut request = Request::new();
        let question =
            request.ask(measure, Period::Month(case.month)).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let found = request.prepare().finding(question, &case.person().view()).counted();
        let found = found.ok_or_else(|| TestCaseError::fail("the definition finds nothing about persons"))?;
        same(&found.tally, &implementation(&case))
    })
}

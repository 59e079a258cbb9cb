//! What an implementation that is wrong may have read into the sentence.

use super::answer::Answer;
use super::reference::Reference;
use super::report::compared;
use super::vector::Vector;
use crate::change::changes;
use crate::measure::Measure;

/// The [changes](crate::change) of a definition under which it says of its vectors all that an implementation says: what a
/// wrong implementation may have read into the sentence. Nothing where it is right, answers nothing, or is wrong by more than a
/// step.
///
/// ```
/// use maaltal::conformance::{self, Answer, Reference};
/// use maaltal::measure::{Amount, Measure, Persons, Scoring, Test, langtidsledige};
///
/// // "mindst 80 procent" taken as more than 42 weeks.
/// let Scoring::Persons(persons) = langtidsledige::BM_2014.scoring else { unreachable!() };
/// let [Test::Time(time)] = *persons.counted else { unreachable!() };
/// let counted = [Test::Time(maaltal::measure::Time { amount: Amount::AtLeast(43), ..time })];
/// let wrong = Measure { scoring: Scoring::Persons(Persons { counted: &counted, ..persons }), ..langtidsledige::BM_2014 };
///
/// let vectors = conformance::vectors()?;
/// let mut wrong = Reference::new(&wrong);
/// let read = conformance::as_if(&langtidsledige::BM_2014, &vectors, |vector| wrong.answer(vector));
/// assert!(read.iter().any(|change| change.ends_with("-> AtLeast(43)")), "{read:?}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn as_if<'v>(
    measure: &Measure<'_>,
    vectors: impl IntoIterator<Item = &'v Vector>,
    mut implementation: impl FnMut(&Vector) -> Option<Answer>,
) -> Vec<String> {
    let definition = measure.id.to_string();
    let own = vectors.into_iter().filter(|vector| vector.definition == definition);
    let mut answered: Vec<(&Vector, Answer)> =
        own.filter_map(|vector| Some((vector, implementation(vector)?))).collect();
    let is_right = answered.iter().all(|(vector, answer)| compared(&vector.expect, answer).0.is_empty());
    if is_right {
        return Vec::new();
    }
    let mut alike = Vec::new();
    for change in changes(measure) {
        let mut changed = Reference::new(&change.measure);
        let says_otherwise = answered.iter().position(|(vector, answer)| {
            !changed.answer(vector).is_some_and(|said| compared(&said, answer).0.is_empty())
        });
        match says_otherwise {
            Some(index) => answered[..=index].rotate_right(1), // who parts two parts others often
            None => alike.push(change.what),
        }
    }
    alike
}

//! Any implementation, held against vectors.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::report::{Conformity, Failure, Report, compared};
use super::vector::Vector;

/// Asks an implementation every vector. It answers nothing where it has no such definition.
///
/// ```
/// use maaltal::conformance::{self, Answer};
/// use maaltal::evaluate::Verdict;
/// use maaltal::quantity::Tally;
///
/// // Nobody is ever counted, says this one, of a single definition.
/// let nobody = Answer::of(Verdict::OutsideTargetGroup, Tally::ZERO);
/// let vectors = conformance::vectors()?;
/// let report = conformance::run(&vectors, |vector| {
///     (vector.definition == "bm:langtidsledige@2014").then(|| nobody.clone())
/// });
/// let one = report.definitions.iter().find(|definition| definition.definition == "bm:langtidsledige@2014").unwrap();
/// assert!(one.right > 0 && !one.failures.is_empty());
/// assert_eq!(report.right().count(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn run<'v>(
    vectors: impl IntoIterator<Item = &'v Vector>,
    mut implementation: impl FnMut(&Vector) -> Option<Answer>,
) -> Report<'v> {
    let mut definitions: Vec<Conformity<'v>> = Vec::new();
    for vector in vectors {
        let known = definitions.iter().rposition(|own| own.definition == vector.definition);
        let index = known.unwrap_or_else(|| {
            definitions.push(Conformity {
                definition: &vector.definition,
                right: 0,
                failures: Vec::new(),
                not_answered: 0,
                not_said: BTreeSet::new(),
            });
            definitions.len() - 1
        });
        let own = &mut definitions[index];
        let Some(answer) = implementation(vector) else {
            own.not_answered += 1;
            continue;
        };
        let (differences, not_said) = compared(&vector.expect, &answer);
        own.not_said.extend(not_said);
        if differences.is_empty() {
            own.right += 1;
        } else {
            own.failures.push(Failure { vector, differences });
        }
    }
    Report { definitions }
}

//! Which thresholds of a definition its vectors lie on both sides of.

use core::fmt;

use super::reference::Reference;
use super::report::compared;
use super::vector::Vector;
use crate::change::changes;
use crate::measure::Measure;

/// Which changes of a definition by one step its vectors see.
///
/// Shown, it is a line with the numbers, and one for every change that none sees.
#[derive(Clone, Debug)]
pub struct Coverage<'v> {
    /// The id of the definition.
    pub definition: String,
    /// The changes that a vector sees, each with one that does: what comes out of it is otherwise.
    pub seen: Vec<(String, &'v Vector)>,
    /// The changes that none sees. Some change no result; of the others a vector is missing.
    pub unseen: Vec<String>,
}

/// Holds every [change](crate::change) of a definition against the vectors of its id that the definition itself gets right.
///
/// ```
/// use maaltal::conformance;
/// use maaltal::measure::{Measure, MeasureId, langtidsledige};
///
/// let vectors = conformance::vectors()?;
/// let covered = conformance::coverage(&langtidsledige::BM_2014, &vectors);
/// let (_, vector) = covered.seen.iter().find(|(change, _)| change.contains("counted: 0: amount") && change.ends_with("AtLeast(43)")).unwrap();
/// assert_eq!(vector.definition, "bm:langtidsledige@2014"); // 42 weeks, or it would not see it
/// assert!(covered.unseen.iter().all(|change| !change.contains("amount")));
///
/// // A definition of the caller's own, without a vector.
/// let own = Measure { id: MeasureId::new("own", "langtidsledige", 2026), ..langtidsledige::BM_2014 };
/// assert!(conformance::coverage(&own, &vectors).seen.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn coverage<'v>(measure: &Measure<'_>, vectors: impl IntoIterator<Item = &'v Vector>) -> Coverage<'v> {
    let definition = measure.id.to_string();
    let mut reference = Reference::new(measure);
    let own = vectors.into_iter().filter(|vector| vector.definition == definition);
    let mut witnesses: Vec<&Vector> = own.filter(|vector| comes_out(&mut reference, vector)).collect();
    let (mut seen, mut unseen) = (Vec::new(), Vec::new());
    for change in changes(measure) {
        let mut changed = Reference::new(&change.measure);
        match witnesses.iter().position(|vector| !comes_out(&mut changed, vector)) {
            Some(index) => {
                witnesses[..=index].rotate_right(1); // who saw a change last sees the next one often
                seen.push((change.what, witnesses[0]));
            }
            None => unseen.push(change.what),
        }
    }
    Coverage { definition, seen, unseen }
}

/// Whether a definition says of a vector all that the vector says.
fn comes_out(reference: &mut Reference<'_>, vector: &Vector) -> bool {
    reference.answer(vector).is_some_and(|answer| {
        let (differences, not_said) = compared(&vector.expect, &answer);
        differences.is_empty() && not_said.is_empty()
    })
}

/// "bm:langtidsledige@2014: 310 of 312 changes seen".
impl fmt::Display for Coverage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coverage { definition, seen, unseen } = self;
        write!(f, "{definition}: {} of {} changes seen", seen.len(), seen.len() + unseen.len())?;
        unseen.iter().try_for_each(|change| write!(f, "\n  not seen: {change}"))
    }
}

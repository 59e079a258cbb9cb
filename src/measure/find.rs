//! Finding a measure by its id, its name or another.

use super::{ALL, Measure, MeasureId};
use crate::nearest::{hints, nearest_few};

/// The official measures that go by a word: their id, the name in it, a title or an alias, whatever the case and with `æøå`
/// or `ae oe aa`. Several authorities define one name, and none of them is meant by the bare name.
///
/// ```
/// use maaltal::measure;
/// let named: Vec<String> = measure::named("Langtidsledige").map(|measure| measure.id.to_string()).collect();
/// assert_eq!(named[..2], ["bm:langtidsledige@2014", "star:langtidsledige"]);
/// ```
pub fn named(word: &str) -> impl Iterator<Item = &'static Measure<'static>> {
    ALL.iter().copied().filter(move |measure| measure.is_called(word))
}

/// The official measure of an id such as `bm:langtidsledige@2014`, or of a word that only one goes by.
///
/// # Errors
/// [`UnknownMeasure`], which names the nearest ids, or those that go by the word.
pub fn find(text: &str) -> Result<&'static Measure<'static>, UnknownMeasure> {
    if let Some(measure) = ALL.iter().copied().find(|measure| measure.id.is_spelt(text)) {
        return Ok(measure);
    }
    let mut called = named(text);
    match (called.next(), called.next()) {
        (Some(measure), None) => Ok(measure),
        (Some(first), Some(second)) => {
            let candidates = [first, second].into_iter().chain(called).map(|measure| measure.id).collect();
            Err(UnknownMeasure::Several { text: text.to_owned(), candidates })
        }
        _ => {
            let ids: Vec<String> = ALL.iter().map(|measure| measure.id.to_string()).collect();
            let spelt = ALL.iter().zip(&ids).flat_map(|(measure, id)| {
                core::iter::once(id.as_str()).chain(measure.words()).map(|word| (word, measure.id))
            });
            Err(UnknownMeasure::Unknown { text: text.to_owned(), nearest: nearest_few(text, spelt) })
        }
    }
}

/// A text names no official measure, or more than one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownMeasure {
    /// None.
    #[error("«{text}» is the id or name of no measure{}", hints(.nearest))]
    Unknown {
        /// The text that was read.
        text: String,
        /// The ids nearest to it, at most three.
        nearest: Vec<MeasureId<'static>>,
    },
    /// More than one: a figure names the one it is of.
    #[error("«{text}» is the name of several measures: {}", listed(.candidates))]
    Several {
        /// The text that was read.
        text: String,
        /// The ids of those that go by it.
        candidates: Vec<MeasureId<'static>>,
    },
}

fn listed(ids: &[MeasureId<'_>]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

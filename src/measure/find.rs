//! Finding a measure by its id, its name or another.

use super::{ALL, Measure};
use crate::nearest::{hint, nearest_of};

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
/// [`UnknownMeasure`], which names the nearest id, or those that go by the word.
pub fn find(text: &str) -> Result<&'static Measure<'static>, UnknownMeasure> {
    if let Some(measure) = ALL.iter().copied().find(|measure| measure.id.to_string() == text) {
        return Ok(measure);
    }
    let mut called = named(text);
    match (called.next(), called.next()) {
        (Some(measure), None) => Ok(measure),
        (Some(first), Some(second)) => {
            let all = [first, second].into_iter().chain(called).map(|measure| measure.id.to_string()).collect();
            Err(UnknownMeasure { id: text.to_owned(), nearest: first.id.to_string(), candidates: all })
        }
        _ => {
            let ids: Vec<String> = ALL.iter().map(|measure| measure.id.to_string()).collect();
            let spelt =
                ALL.iter().zip(&ids).flat_map(|(measure, id)| measure.words().map(move |word| (word, id.as_str())));
            let nearest = nearest_of(text, ids.iter().map(|id| (id.as_str(), id.as_str())).chain(spelt)).to_owned();
            Err(UnknownMeasure { id: text.to_owned(), nearest, candidates: Vec::new() })
        }
    }
}

/// No official measure has an id, or several go by a word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{id}» is {}", in_words(.nearest, .candidates))]
pub struct UnknownMeasure {
    /// The text that was read.
    pub id: String,
    /// The id nearest to it, empty when none is near; the first of the candidates where there are any.
    pub nearest: String,
    /// The ids of those that go by the word, where they are several; otherwise none.
    pub candidates: Vec<String>,
}

fn in_words(nearest: &str, candidates: &[String]) -> String {
    if candidates.is_empty() {
        format!("the id or name of no measure{}", hint(nearest))
    } else {
        format!("the name of several measures: {}", candidates.join(", "))
    }
}

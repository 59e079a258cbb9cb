//! What this crate answers to a question, as text.

use super::reference::Reference;
use super::vector::{Unread, read_question};
use crate::measure;

/// What a definition of this crate answers to a question, a line of JSON for a line of JSON: so a program in another language
/// asks it.
///
/// A question is a [vector without what comes out](super::Vector::question); `null` is the answer of a definition without a
/// method, or of another kind of subject.
///
/// ```
/// use maaltal::conformance;
/// let question = r#"{"name": "citizen 1", "definition": "bm:langtidsledige@2014", "period": "2012M12", "person": {
///     "born": null, "residences": [], "education": null,
///     "spells": [{"status": "a_dagpenge", "from": "2012-03-12", "to": "2012-12-30"}], "covered": {"as_of": "2012-12-31"}}}"#;
/// let answer = conformance::reply(question)?;
/// assert!(answer.starts_with(r#"{"verdict":"met","unit":"persons","tally":{"numerator":1,"denominator":1"#), "{answer}");
/// let wrong = conformance::reply(&question.replace("2012-12-30", "2012-02-30")).unwrap_err();
/// assert!(wrong.to_string().starts_with("citizen 1: person.spells[0].to: «2012-02-30» does not exist"), "{wrong}");
/// let misspelled = conformance::reply(&question.replace("langtidsledige@2014", "langtidsledige@2015")).unwrap_err();
/// assert!(misspelled.to_string().contains("the nearest is bm:langtidsledige@2014"), "{misspelled}");
/// # Ok::<(), conformance::Unread>(())
/// ```
///
/// # Edge
/// A person is held to the same rules as any other [form](crate::forms): a spell of a benefit that existed on none of its days is
/// refused. Some vectors have such spells, to tell whether a definition names a benefit; they are asked through
/// [`Reference`].
///
/// # Errors
/// [`Unread`] for a text that is no question, and for a definition that there is not, with the nearest. It begins with the name of
/// the question, where that can be read.
pub fn reply(question: &str) -> Result<String, Unread> {
    let vector = read_question(question)?;
    let measure =
        measure::find(&vector.definition).map_err(|error| Unread(format!("{}: definition: {error}", vector.name)))?;
    let answer = Reference::new(measure).answer(&vector);
    serde_json::to_string(&answer).map_err(|error| Unread(error.to_string()))
}

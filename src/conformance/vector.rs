//! A vector: a subject, a definition and a period, with what comes out and why.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::company::CompanyForm;
use super::expect::ExpectForm;
use super::person::PersonForm;
use crate::calendar::Period;
use crate::company::CompanyBuf;
use crate::person::PersonBuf;

/// A person or a company, a definition and a period, with what comes out and the reasoning.
///
/// ```
/// use maaltal::conformance::{self, Answer, Subject};
/// use maaltal::evaluate::Verdict;
///
/// let vectors = conformance::vectors()?;
/// let vector = vectors.iter().find(|vector| vector.name == "bm_langtidsledige_2014__just_enough").unwrap();
/// assert_eq!((vector.definition.as_str(), vector.period), ("bm:langtidsledige@2014", "2012M12".parse()?));
/// let Subject::Person(person) = &vector.subject else { unreachable!() };
/// assert_eq!(person.view().history.spells().len(), 1);
/// let Answer::Found(found) = &vector.expect else { unreachable!() };
/// assert_eq!(found.verdict, Verdict::Met);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Vector {
    /// Its name, unique in the package.
    pub name: String,
    /// The reasoning, in a sentence or two: what it tells apart.
    pub because: String,
    /// The id of the definition, such as `bm:langtidsledige@2014`.
    pub definition: String,
    /// The period asked for.
    pub period: Period,
    /// Who or what is asked about.
    pub subject: Subject,
    /// A size of the population or labour force that the figure is a share of, as an example; it changes nothing in the answer.
    pub among: Option<u64>,
    /// So many full-time persons expected, for a definition that is held against an expectation.
    pub expectation: Option<u64>,
    /// What comes out.
    pub expect: Answer,
    form: SubjectForm,
}

/// Who or what a vector asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A person.
    Person(Box<PersonBuf>),
    /// A company.
    Company(Box<CompanyBuf>),
}

/// A text is no list of vectors.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {why}")]
#[non_exhaustive]
pub struct Unread {
    /// The name of the vector, or the file where no vector could be read.
    pub place: String,
    /// What is wrong, in English; of the form with line and column.
    pub why: String,
}

impl Unread {
    /// A text that has not the form.
    pub(super) fn text(error: &serde_json::Error) -> Self {
        Unread { place: ANY_TEXT.to_owned(), why: error.to_string() }
    }

    pub(super) fn in_file(mut self, file: &str) -> Self {
        self.place = if self.place == ANY_TEXT { file.to_owned() } else { format!("{file}: {}", self.place) };
        self
    }
}

const ANY_TEXT: &str = "vectors";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VectorForm {
    name: String,
    because: String,
    definition: String,
    period: Period,
    /// One of the two.
    person: Option<PersonForm>,
    company: Option<CompanyForm>,
    expect: ExpectForm,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum SubjectForm {
    Person(PersonForm),
    Company(CompanyForm),
}

/// Reads a JSON list of vectors, in the form of those of the package: a caller's own, of definitions of the caller's own.
///
/// ```
/// use maaltal::conformance;
/// let own = r#"[{
///   "name": "own__nothing", "because": "no spell at all.", "definition": "own:ledige", "period": "2024M12",
///   "person": {"born": null, "residences": [], "education": null, "spells": [], "covered": {"as_of": "2024-12-31"}},
///   "expect": {"verdict": "outside", "unit": "persons",
///     "tally": {"numerator": 0, "denominator": 0, "undetermined": {"numerator": 0, "denominator": 0}}}
/// }]"#;
/// assert_eq!(conformance::read(own)?[0].name, "own__nothing");
/// let error = conformance::read(&own.replace("outside", "outsize")).unwrap_err();
/// assert_eq!(error.to_string(), "own__nothing: verdict: «outsize» is none of met, not_met, outside, undetermined");
/// # Ok::<(), maaltal::conformance::Unread>(())
/// ```
///
/// # Errors
/// [`Unread`] for the first vector that cannot be.
pub fn read(text: &str) -> Result<Vec<Vector>, Unread> {
    let forms: Vec<VectorForm> = serde_json::from_str(text).map_err(|error| Unread::text(&error))?;
    forms.into_iter().map(VectorForm::vector).collect()
}

/// A vector without what comes out, read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionForm {
    name: String,
    definition: String,
    period: Period,
    expectation: Option<u64>,
    person: Option<PersonForm>,
    company: Option<CompanyForm>,
}

impl QuestionForm {
    /// The vector, of which nothing is expected.
    pub(super) fn vector(self) -> Result<Vector, Unread> {
        let QuestionForm { name, definition, period, expectation, person, company } = self;
        let expect = ExpectForm::refused();
        let form = VectorForm { name, because: String::new(), definition, period, person, company, expect };
        Ok(Vector { expectation, ..form.vector()? })
    }
}

impl VectorForm {
    fn vector(self) -> Result<Vector, Unread> {
        let wrong = |why| Unread { place: self.name.clone(), why };
        let (subject, form) = match (self.person, self.company) {
            (Some(form), None) => (Subject::Person(Box::new(form.person().map_err(wrong)?)), SubjectForm::Person(form)),
            (None, Some(form)) => {
                (Subject::Company(Box::new(form.company().map_err(wrong)?)), SubjectForm::Company(form))
            }
            _ => return Err(wrong("a vector is of a person or of a company".to_owned())),
        };
        let (among, expectation) = (self.expect.among, self.expect.expectation());
        let expect = Answer::try_from(self.expect).map_err(wrong)?;
        let VectorForm { name, because, definition, period, .. } = self;
        Ok(Vector { name, because, definition, period, subject, among, expectation, expect, form })
    }
}

/// A vector without what comes out, for a program that answers it.
///
/// As JSON: `name`, `definition`, `period`, and `person` or `company` in the form of the vectors, with `expectation` where there
/// is one.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Question<'v> {
    name: &'v str,
    definition: &'v str,
    period: Period,
    #[serde(skip_serializing_if = "Option::is_none")]
    expectation: Option<u64>,
    #[serde(flatten)]
    subject: &'v SubjectForm,
}

impl Vector {
    /// The vector without what comes out.
    ///
    /// ```
    /// use maaltal::conformance;
    /// let vectors = conformance::vectors()?;
    /// let line = serde_json::to_string(&vectors[0].question())?;
    /// assert!(line.starts_with(r#"{"name":"star_afsluttede"#) && !line.contains("expect") && !line.contains('\n'));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn question(&self) -> Question<'_> {
        Question {
            name: &self.name,
            definition: &self.definition,
            period: self.period,
            expectation: self.expectation,
            subject: &self.form,
        }
    }
}

/// "bm_langtidsledige_2014__just_enough: 42 of 52 weeks …".
impl fmt::Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.because)
    }
}

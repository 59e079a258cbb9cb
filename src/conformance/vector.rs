//! A vector: a subject, a definition and a period, with what comes out and why.

use core::fmt;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize};

use super::answer::Answer;
use super::expect::ExpectForm;
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// Who or what a vector asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A person.
    Person(Box<PersonBuf>),
    /// A company.
    Company(Box<CompanyBuf>),
}

/// A text is no list of vectors, or no question: what is wrong, by field, with line and column.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unread(pub String);

/// A person or a company, a definition and a period, with what comes out and the reasoning.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct VectorForm {
    /// Its name, which no other vector has.
    name: String,
    /// The reasoning from the sentence to what comes out.
    because: String,
    /// The id of the definition.
    definition: String,
    /// The period it is asked for.
    period: Period,
    /// The person, or else the company.
    #[serde(default, deserialize_with = "of_any_time", skip_serializing_if = "Option::is_none")]
    person: Option<Box<PersonBuf>>,
    /// The company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company: Option<Box<CompanyBuf>>,
    /// What comes out.
    expect: ExpectForm,
}

crate::form::serde_as_form!(Vector, VectorForm);

/// A person of a vector, who may be on a benefit when it did not exist: whether a definition names it, a vector of any date tells.
fn of_any_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<PersonBuf>>, D::Error> {
    struct OfAnyTime(PersonBuf);
    impl<'de> Deserialize<'de> for OfAnyTime {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            crate::person::of_any_time(deserializer).map(OfAnyTime)
        }
    }
    Ok(Option::<OfAnyTime>::deserialize(deserializer)?.map(|OfAnyTime(person)| Box::new(person)))
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
/// assert!(error.to_string().starts_with("[0].expect.verdict: unknown variant `outsize`"), "{error}");
/// # Ok::<(), maaltal::conformance::Unread>(())
/// ```
///
/// # Errors
/// [`Unread`] for the first vector that cannot be.
pub fn read(text: &str) -> Result<Vec<Vector>, Unread> {
    read_as(text)
}

/// Reads a text to its end; what is wrong is told with the place.
fn read_as<T: DeserializeOwned>(text: &str) -> Result<T, Unread> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = crate::form::record::<_, T>(&mut reader);
    read.and_then(|read| reader.end().map(|()| read)).map_err(|error| Unread(error.to_string()))
}

/// A person or a company, and not both.
fn subject(person: Option<Box<PersonBuf>>, company: Option<Box<CompanyBuf>>) -> Result<Subject, &'static str> {
    match (person, company) {
        (Some(person), None) => Ok(Subject::Person(person)),
        (None, Some(company)) => Ok(Subject::Company(company)),
        _ => Err("it is of a person or of a company"),
    }
}

impl TryFrom<VectorForm> for Vector {
    type Error = String;

    fn try_from(form: VectorForm) -> Result<Self, String> {
        let VectorForm { name, because, definition, period, person, company, expect } = form;
        let (among, expectation) = expect.of_the_question();
        let subject = subject(person, company).map_err(|why| format!("{name}: {why}"))?;
        let expect = expect.try_into().map_err(|why| format!("{name}: {why}"))?;
        Ok(Vector { name, because, definition, period, subject, among, expectation, expect })
    }
}

impl From<&Vector> for VectorForm {
    fn from(vector: &Vector) -> Self {
        let (person, company) = match vector.subject.clone() {
            Subject::Person(person) => (Some(person), None),
            Subject::Company(company) => (None, Some(company)),
        };
        let mut expect = ExpectForm::from(&vector.expect);
        if let ExpectForm::Found(found) = &mut expect {
            found.among = vector.among;
        }
        VectorForm {
            name: vector.name.clone(),
            because: vector.because.clone(),
            definition: vector.definition.clone(),
            period: vector.period,
            person,
            company,
            expect,
        }
    }
}

/// A vector without what comes out, read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionForm {
    name: String,
    definition: String,
    period: Period,
    expectation: Option<u64>,
    person: Option<Box<PersonBuf>>,
    company: Option<Box<CompanyBuf>>,
}

/// A message about a text of one line without the number of that line, which would be taken for one among the questions.
fn on_its_line(message: &str, text: &str) -> String {
    let is_one = text.lines().nth(1).is_none();
    if is_one { message.replace(" at line 1 column ", " at column ") } else { message.to_owned() }
}

/// Reads a question, as a vector of which nothing is expected.
pub(super) fn read_question(text: &str) -> Result<Vector, Unread> {
    /// What tells one question from another.
    #[derive(Deserialize)]
    struct Named {
        name: String,
    }
    if text.trim().is_empty() {
        return Err(Unread("there is no question: a question is a line of JSON".to_owned()));
    }
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Err(Unread(format!("not JSON: {}", on_its_line(&error.to_string(), text))));
    }
    let form = read_as(text).map_err(|Unread(why)| {
        let why = on_its_line(&why, text);
        match serde_json::from_str(text) {
            Ok(Named { name }) => Unread(format!("{name}: {why}")),
            Err(_) => Unread(why),
        }
    })?;
    let QuestionForm { name, definition, period, expectation, person, company } = form;
    let subject = subject(person, company).map_err(|why| Unread(format!("{name}: {why}")))?;
    let (because, among, expect) = (String::new(), None, Answer::Refused);
    Ok(Vector { name, because, definition, period, subject, among, expectation, expect })
}

/// A vector without what comes out, for a program that answers it. [`reply`](super::reply) refuses those of which a spell is [not
/// of its time](crate::history::Spell::in_force).
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
    subject: &'v Subject,
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
            subject: &self.subject,
        }
    }
}

/// "bm_langtidsledige_2014__just_enough: 42 of 52 weeks …".
impl fmt::Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.because)
    }
}

//! How requests and what they answer are written.

use super::{Answer, Comparison, Fact, Parting, Prepared, Question, Request, Table, Unknowns};
use crate::calendar::Period;
use crate::measure::{Measure, MeasureIdBuf};
use crate::place::Place;
use crate::quantity::Tally;

use super::request::QuestionId;

/// Written as the list of the facts.
impl serde::Serialize for Unknowns {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Unknowns {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let facts = <Vec<Fact> as serde::Deserialize>::deserialize(deserializer)?;
        Ok(facts.into_iter().fold(Unknowns::NONE, Unknowns::with))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Unknowns {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Unknowns".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "array", "items": generator.subschema_for::<Fact>() })
    }
}

/// A definition asked for a period.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct QuestionForm {
    /// The definition.
    measure: MeasureIdBuf,
    /// The period.
    period: Period,
}

impl From<&Question<'_>> for QuestionForm {
    fn from(question: &Question<'_>) -> Self {
        QuestionForm { measure: question.measure.id.into(), period: question.period }
    }
}

crate::form::serialize_as_form!(Question<'_>, QuestionForm);

/// A question as it is asked: of an official definition.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    measure: &'static Measure<'static>,
    period: Period,
}

/// Reads a question of an official definition, and asks it.
impl<'de> serde::Deserialize<'de> for Question<'static> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Asked { measure, period } = crate::form::record(deserializer)?;
        Question::asked(measure, period).map_err(|error| serde::de::Error::custom(format_args!("period: {error}")))
    }
}

/// Written as its questions.
impl serde::Serialize for Request<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.questions())
    }
}

/// Reads questions of official definitions and asks them in their order.
impl<'de> serde::Deserialize<'de> for Request<'static> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::form::record(deserializer).map(Request::of)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Request<'_> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Request".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The questions, each of an official definition.",
            "type": "array",
            "items": generator.subschema_for::<Question<'_>>(),
        })
    }
}

/// What a [`Table`] says of one question, as it is stored and sent.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct TableRow {
    /// The definition.
    pub measure: MeasureIdBuf,
    /// The period it was asked for.
    pub period: Period,
    /// The tally of every place that has one, a municipality as well as what it is part of; or why there are none.
    pub answer: Answer<Vec<TallyOfPlace>>,
}

/// The tally of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct TallyOfPlace {
    /// The place.
    pub place: Place,
    /// Its tally.
    pub tally: Tally,
}

crate::form::serde_by_field!(TableRow, TallyOfPlace);

impl Table<'_, '_> {
    /// What it says of each question, in the order they were asked: a form of its own, for which no request is needed.
    ///
    /// ```
    /// use maaltal::evaluate::{Answer, Request};
    /// use maaltal::measure::langtidsledige;
    ///
    /// let mut request = Request::new();
    /// request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
    /// let prepared = request.prepare();
    /// let rows = prepared.tally([]).rows();
    /// assert_eq!(rows[0].measure.to_string(), "bm:langtidsledige@2014");
    /// assert_eq!(rows[0].answer, Answer::Counted(Vec::new())); // asked of nobody
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rows(&self) -> Vec<TableRow> {
        let prepared: &Prepared<'_> = self.prepared();
        let row = |(index, question): (usize, &Question<'_>)| {
            let id = QuestionId::of(index, question);
            let of = |place| self.tally(id, place).counted().filter(|tally| !tally.is_zero());
            let places = || Place::all().filter_map(|place| Some(TallyOfPlace { place, tally: of(place)? })).collect();
            TableRow {
                measure: question.measure.id.into(),
                period: question.period,
                answer: self.tally(id, Place::Country).map(|_| places()),
            }
        };
        prepared.questions().iter().enumerate().map(row).collect()
    }
}

/// Written as its rows.
impl serde::Serialize for Table<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows().serialize(serializer)
    }
}

/// Two definitions on one population.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, bound(deserialize = "Question<'a>: serde::Deserialize<'de>"))]
struct ComparisonForm<'a> {
    /// What was asked: the first and the second.
    questions: [Question<'a>; 2],
    /// Persons whom both count.
    both: u64,
    /// Persons whom neither counts.
    neither: u64,
    /// Persons whom either cannot decide.
    undetermined: u64,
    /// Those whom one counts and the other does not, by the clause that parts them.
    partings: Vec<Parting>,
}

impl<'a> From<&Comparison<'a>> for ComparisonForm<'a> {
    fn from(comparison: &Comparison<'a>) -> Self {
        let Comparison { questions, both, neither, undetermined, partings } = comparison.clone();
        ComparisonForm { questions, both, neither, undetermined, partings }
    }
}

impl From<ComparisonForm<'static>> for Comparison<'static> {
    fn from(form: ComparisonForm<'static>) -> Self {
        let ComparisonForm { questions, both, neither, undetermined, partings } = form;
        Comparison { questions, both, neither, undetermined, partings }
    }
}

crate::form::serialize_as_form!(Comparison<'_>, ComparisonForm<'_>, "ComparisonOfMeasures");

/// Reads a comparison of two official definitions.
impl<'de> serde::Deserialize<'de> for Comparison<'static> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::form::record::<_, ComparisonForm<'_>>(deserializer).map(Comparison::from)
    }
}

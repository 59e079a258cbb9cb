//! A request: measures, each asked for a period.

use super::prepared::Prepared;
use crate::calendar::Period;
use crate::measure::{Attribution, Data, Measure, PeriodError, Scoring};

/// A measure asked for a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The measure.
    pub measure: &'a Measure<'a>,
    /// The period asked for.
    pub period: Period,
    /// The period that is measured for it.
    pub(super) measured: Period,
}

#[cfg(feature = "serde")]
impl<'a> Question<'a> {
    /// A question that can be asked.
    pub(super) fn asked(measure: &'a Measure<'a>, period: Period) -> Result<Self, CannotAsk> {
        let mut request = Request::new();
        request.ask(measure, period)?;
        Ok(Question { measure, period, measured: request.questions[0].measured })
    }
}

#[cfg(feature = "serde")]
impl<'a> Request<'a> {
    /// Of questions that can be asked.
    pub(super) const fn of(questions: Vec<Question<'a>>) -> Self {
        Request { questions }
    }
}

impl Question<'_> {
    /// A number that differs between questions (FNV-1a over the id and the period).
    fn mark(&self) -> u64 {
        let text = format!("{} {}", self.measure.id, self.period);
        text.bytes()
            .fold(0xcbf2_9ce4_8422_2325, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    }
}

/// A measure cannot be asked for a period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CannotAsk {
    /// It does not cover the period.
    #[error("{measure}: {error}")]
    Period {
        /// The id of the measure.
        measure: String,
        /// Why not.
        error: PeriodError,
    },
    /// It means nothing.
    #[error("{measure}: {why}")]
    Unsound {
        /// The id of the measure.
        measure: String,
        /// What is wrong, in English.
        why: &'static str,
    },
    /// It is not defined for data of the period.
    #[error("{measure}: not defined for {period}; the data it may be computed on are from {} to {}", .data.from, .data.to)]
    Data {
        /// The id of the measure.
        measure: String,
        /// The period asked for.
        period: Period,
        /// The time of the data it may be computed on.
        data: Data,
    },
    /// Its spells are of something that no record says by itself.
    #[error("{measure}: spells are of what a record says by itself, not of activation or courses")]
    Spells {
        /// The id of the measure.
        measure: String,
    },
    /// Its numerator counts units that its denominator does not.
    #[error("{measure}: the state counted above does not lie within the one counted below")]
    Numerator {
        /// The id of the measure.
        measure: String,
    },
    /// Its attribution does not fit its scoring: only an event has a day of the event; a time of their own have only units, and
    /// persons touched by a state of whom nothing more is asked; a company belongs where its last month was.
    #[error("{measure}: the scoring has no such place as {attribution:?}")]
    Attribution {
        /// The id of the measure.
        measure: String,
        /// The attribution that does not fit.
        attribution: Attribution,
    },
}

/// Which question of a request: what [`Request::ask`] gave for it.
///
/// It is of use only with what was prepared from that request: another answers [`NotAsked`](super::Answer::NotAsked),
/// unless it was asked the same in the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuestionId {
    index: usize,
    /// Tells the measure and the period, so that another request's question is not taken for it.
    mark: u64,
}

impl QuestionId {
    pub(super) fn of(index: usize, question: &Question<'_>) -> Self {
        QuestionId { index, mark: question.mark() }
    }

    /// The place of the question among those asked, if it is one of them.
    pub(super) fn index_in(self, questions: &[Question<'_>]) -> Option<usize> {
        let asked = questions.get(self.index)?;
        (asked.mark() == self.mark).then_some(self.index)
    }
}

/// Questions to ask of people and companies.
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    questions: Vec<Question<'a>>,
}

impl<'a> Request<'a> {
    /// No questions.
    #[must_use]
    pub const fn new() -> Self {
        Request { questions: Vec::new() }
    }

    /// The questions, in the order they were asked.
    #[must_use]
    pub fn questions(&self) -> &[Question<'a>] {
        &self.questions
    }

    /// Asks a measure for a period.
    ///
    /// ```
    /// use maaltal::evaluate::Request;
    /// use maaltal::measure::{langtidsledige, uddannelsesgrad};
    ///
    /// let mut request = Request::new();
    /// request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
    /// assert!(request.ask(&uddannelsesgrad::BM_2014, "2012M06".parse()?).is_err()); // of a calendar year only
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`CannotAsk`] when the measure does not cover the period, or its attribution does not fit its scoring.
    pub fn ask(&mut self, measure: &'a Measure<'a>, period: Period) -> Result<QuestionId, CannotAsk> {
        if let Some(why) = measure.unsound() {
            return Err(CannotAsk::Unsound { measure: measure.id.to_string(), why });
        }
        let measured =
            measure.measured(period).map_err(|error| CannotAsk::Period { measure: measure.id.to_string(), error })?;
        if !measure.data.holds(measured.days()) {
            return Err(CannotAsk::Data { measure: measure.id.to_string(), period, data: measure.data });
        }
        let attribution = measure.attribution;
        let fits = match measure.scoring {
            Scoring::Persons(persons) => persons.belong_by(attribution),
            Scoring::UnitsOfUnits(_) | Scoring::FullTimePersons(_) => attribution != Attribution::ResidenceOnDayOfEvent,
            Scoring::Spells(spells) => spells.belong_by(attribution),
            Scoring::Companies(_) => attribution == Attribution::ResidenceOnLastDay,
            Scoring::NoMethod { .. } => true,
        };
        if let Scoring::Spells(spells) = measure.scoring
            && !spells.are_of_records()
        {
            return Err(CannotAsk::Spells { measure: measure.id.to_string() });
        }
        if let Scoring::UnitsOfUnits(units) = measure.scoring
            && !units.numerator.lies_within(units.denominator)
        {
            return Err(CannotAsk::Numerator { measure: measure.id.to_string() });
        }
        if !fits {
            return Err(CannotAsk::Attribution { measure: measure.id.to_string(), attribution });
        }
        let question = Question { measure, period, measured };
        let id = QuestionId::of(self.questions.len(), &question);
        self.questions.push(question);
        Ok(id)
    }

    /// Prepares the questions for evaluation.
    #[must_use]
    pub fn prepare(self) -> Prepared<'a> {
        Prepared::of(self.questions)
    }
}

//! Measures that have no method here, and why.

use super::{FigureUnit, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Scoring};
use crate::source::Source;

/// Why a measure has no method. None of them is 0, and none is another.
///
/// ```
/// use maaltal::evaluate::{Answer, Request};
/// use maaltal::measure::{NoMethod, handicap};
/// use maaltal::place::Place;
///
/// let mut request = Request::new();
/// let question = request.ask(&handicap::BM_2019, "2019".parse()?)?;
/// let prepared = request.prepare();
/// assert_eq!(prepared.tally([]).tally(question, Place::Country), Answer::NoMethod(NoMethod::SurveyOnly));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum NoMethod {
    /// It was announced, and its method was not ready.
    Pending,
    /// It comes from a survey of a sample, of persons or of companies, not from spells.
    SurveyOnly,
    /// It exists, was announced or is named, and how it is counted was not found.
    NotDocumented,
    /// There is none for all: each municipality finds its own.
    LocalChoice,
    /// It is a figure that the caller [reports](Measure::reported): the crate holds no such facts.
    Reported,
}

impl NoMethod {
    /// Every kind.
    pub const ALL: [NoMethod; 5] =
        [NoMethod::Pending, NoMethod::SurveyOnly, NoMethod::NotDocumented, NoMethod::LocalChoice, NoMethod::Reported];

    /// The kind in Danish, as an explanation says it.
    #[must_use]
    pub const fn name_da(self) -> &'static str {
        match self {
            NoMethod::Pending => "Ingen målemetode endnu",
            NoMethod::SurveyOnly => "Ingen målemetode her, tallet kommer fra en spørgeundersøgelse",
            NoMethod::NotDocumented => "Ingen målemetode fundet",
            NoMethod::LocalChoice => "Ingen fælles målemetode, kommunen finder selv sin indikator",
            NoMethod::Reported => "Ingen målemetode her, tallet indberettes",
        }
    }

    /// The kind in English, as an explanation says it.
    #[must_use]
    pub const fn name_en(self) -> &'static str {
        match self {
            NoMethod::Pending => "No method yet",
            NoMethod::SurveyOnly => "No method here, the figure comes from a survey",
            NoMethod::NotDocumented => "No method found",
            NoMethod::LocalChoice => "No common method, the municipality finds its own indicator",
            NoMethod::Reported => "No method here, the figure is reported",
        }
    }
}

/// "announced, and not ready", "survey only", "definition not found", "local choice", "reported, not computed".
impl core::fmt::Display for NoMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            NoMethod::Pending => "announced, and not ready",
            NoMethod::SurveyOnly => "survey only",
            NoMethod::NotDocumented => "definition not found",
            NoMethod::LocalChoice => "local choice",
            NoMethod::Reported => "reported, not computed",
        })
    }
}

/// A measure without a method: its words and its unit are those of its source, and nothing else is said of it. Where no
/// improvement is given, fewer is better.
pub(super) const fn without_method(
    id: MeasureId<'static>,
    [title_da, title_en]: [&'static str; 2],
    source: Source<'static>,
    why: NoMethod,
    unit: FigureUnit,
) -> Measure<'static> {
    let scoring = Scoring::NoMethod { why, said: source.quote, said_in: source, unit };
    Measure { id, title_da, title_en, source, scoring, over: Over::NotSaid, ..PERSONS_AT_A_DATE }
}

impl Measure<'_> {
    /// Why it has no method; `None` for one that has.
    ///
    /// ```
    /// use maaltal::measure::{NoMethod, langtidsledige, samarbejdsgrad};
    /// assert_eq!(samarbejdsgrad::BM_2014.no_method(), Some(NoMethod::Pending));
    /// assert_eq!(langtidsledige::BM_2014.no_method(), None);
    /// ```
    #[must_use]
    pub const fn no_method(&self) -> Option<NoMethod> {
        match self.scoring {
            Scoring::NoMethod { why, .. } => Some(why),
            _ => None,
        }
    }

    pub(super) const fn has_no_method(&self) -> bool {
        self.no_method().is_some()
    }
}

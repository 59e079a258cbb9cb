//! Failed recruitments (*forgæves rekrutteringer*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::JOBINDSATS;

/// Goal 2 of 2019 as STAR follows it: failed recruitments against a year earlier. Survey only; fewer is better.
///
/// An external series: a survey of companies each half-year, by area of a regional labour market council (*RAR*). It is not
/// published by municipality, and nothing in spells tells it. Its sentence and its unit were not found.
pub const STAR_2019: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "failed", and the goal that companies get the labour they need
    ..without_method(
        MeasureId::new("star", "forgaeves_rekrutteringer", 2019),
        ["Forgæves rekrutteringer", "Failed recruitments"],
        JOBINDSATS.at(""),
        NoMethod::SurveyOnly,
        FigureUnit::NotFound,
    )
};

//! Job talks (*jobsamtaler*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::JOBINDSATS;

/// What is asked of contacts from 2025: job talks with at least 75 percent of the target groups in the first six months.
/// Percent; not documented; more is better.
///
/// It is not computed: which the target groups are, what the six months are counted from, and what makes a talk a job talk was
/// not found. The crate holds no talks. Seventy-five percent is the demand, and no part of the measure.
pub const STAR_2025: Measure<'static> = Measure {
    improvement: Improvement::More, // "at least"
    ..without_method(
        MeasureId::new("star", "jobsamtaler", 2025),
        ["Jobsamtaler i de første seks måneder", "Job talks in the first six months"],
        JOBINDSATS.at(""),
        NoMethod::NotDocumented,
        FigureUnit::Percent,
    )
};

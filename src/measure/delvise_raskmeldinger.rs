//! Partial returns to work (*delvise raskmeldinger*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::MIDDELFART_2019;

/// An ambition of Middelfart. Cases; reported; more is better.
///
/// > Stigning i antal af delvis raskmeldinger.
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 10
///
/// One person can return in part several times. No measure of Jobindsats was found.
pub const MIDDELFART_2019_PLAN: Measure<'static> = Measure {
    improvement: Improvement::More, // "Stigning"
    ..without_method(
        MeasureId::new("middelfart", "delvise_raskmeldinger", 2019),
        ["Delvise raskmeldinger", "Partial returns to work"],
        MIDDELFART_2019.at("side 10").quoting("Stigning i antal af delvis raskmeldinger."),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Cases), // "antal af delvis raskmeldinger"
    )
};

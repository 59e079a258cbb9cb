//! Far-reaching aims that the plans state and do not measure (*langsigtede mål*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::{ODENSE_RUMMELIGT, ROEDOVRE_2017};

/// How far the goals of the strategy of Odense are met. Not documented; more is better.
///
/// > i hvilken grad målsætningerne i strategien opfyldes
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, Implementering og opfølgning
///
/// The strategy leaves the figures to action plans, which it does not hold.
pub const ODENSE_OPFYLDELSE: Measure<'static> = Measure {
    improvement: Improvement::More, // "opfyldes"
    ..without_method(
        MeasureId::without_edition("odense", "opfyldelse_af_maalsaetninger"),
        ["Opfyldelse af målsætningerne", "Attainment of the goals of the strategy"],
        ODENSE_RUMMELIGT
            .at("Implementering og opfølgning")
            .quoting("i hvilken grad målsætningerne i strategien opfyldes"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

/// The negative social inheritance that a project of Rødovre works against. Not documented; fewer is better.
///
/// > på sigt at modvirke den negative sociale arv i Rødovre kommune
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 9
///
/// It shows from one generation to the next, which no period of a plan covers, and the plan names no figure.
pub const ROEDOVRE_2017_SOCIAL_ARV: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "modvirke"
    ..without_method(
        MeasureId::new("roedovre", "negativ_social_arv", 2017),
        ["Negativ social arv", "Negative social inheritance"],
        ROEDOVRE_2017.at("side 9").quoting("på sigt at modvirke den negative sociale arv i Rødovre kommune"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

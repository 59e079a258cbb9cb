//! CVs on Jobnet (*CV på Jobnet*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::MIDDELFART_2019;

/// Unemployed people with a correct and searchable CV, an ambition of Middelfart. Percent; reported; more is better.
///
/// > Samtlige ledige har korrekt og søgbart Jobnet CV.
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 10
///
/// The plan wants all, so 100 percent. Both are asked for: correct, and searchable.
pub const MIDDELFART_2019_PLAN: Measure<'static> = Measure {
    improvement: Improvement::More,
    ..without_method(
        MeasureId::new("middelfart", "korrekt_og_soegbart_cv", 2019),
        ["Ledige med korrekt og søgbart CV på Jobnet", "Unemployed with a correct and searchable CV on Jobnet"],
        MIDDELFART_2019.at("side 10").quoting("Samtlige ledige har korrekt og søgbart Jobnet CV."),
        NoMethod::Reported,
        FigureUnit::Percent, // "Samtlige"
    )
};

//! The right to unemployment insurance benefit (*dagpengeret*) running out.

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::ESBJERG_2014;

/// Insured unemployed whose right runs out, in the plan of Esbjerg. Persons; reported; fewer is better.
///
/// > dagpengeretten udløber for så få forsikrede ledige som muligt
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 4.3
///
/// How much of the right is left, spells do not tell: the unemployment funds do.
pub const ESBJERG_2014_UDLOEB: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "så få … som muligt"
    ..without_method(
        MeasureId::new("esbjerg", "udloeb_af_dagpengeret", 2014),
        ["Forsikrede ledige, hvis dagpengeret udløber", "Insured unemployed whose right to benefit runs out"],
        ESBJERG_2014.at("4.3").quoting("dagpengeretten udløber for så få forsikrede ledige som muligt"),
        NoMethod::Reported,
        FigureUnit::Persons, // "forsikrede ledige"
    )
};

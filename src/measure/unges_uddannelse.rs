//! The way of the young through education (*unges uddannelse*): choosing, applying, keeping on and dropping out.

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Decimals;
use crate::source::{ESBJERG_2014, HALSNAES_2019, MIDDELFART_2019, ROEDOVRE_2017};

/// The share of a youth cohort that applies for vocational education, in the plan of Rødovre. Percent; reported; more is better.
///
/// > Det er målet, at 20 % af en ungdomsårgang søger erhvervsuddannelser i 2020.
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 6
///
/// Applying is neither choosing, beginning nor completing. Twenty percent is the target, and no part of the measure.
pub const ROEDOVRE_2017_SOEGER: Measure<'static> = Measure {
    improvement: Improvement::More,
    decimals: Decimals::ZERO, // "20 %"
    ..without_method(
        MeasureId::new("roedovre", "soeger_erhvervsuddannelse", 2017),
        [
            "Andel af en ungdomsårgang, der søger erhvervsuddannelser",
            "Share of a youth cohort applying for vocational education",
        ],
        ROEDOVRE_2017
            .at("side 6")
            .quoting("Det er målet, at 20 % af en ungdomsårgang søger erhvervsuddannelser i 2020."),
        NoMethod::Reported,
        FigureUnit::Percent, // "20 % af en ungdomsårgang"
    )
};

/// Young people who choose a vocational education, a direction of Middelfart for 2018 to 2022. Persons; reported; more is better.
///
/// > Flere unge skal vælge en erhvervsuddannelse
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 3
pub const MIDDELFART_2019_VAELGER: Measure<'static> = Measure {
    improvement: Improvement::More, // "Flere"
    ..without_method(
        MeasureId::new("middelfart", "unge_der_vaelger_erhvervsuddannelse", 2019),
        ["Unge, der vælger en erhvervsuddannelse", "Young people who choose a vocational education"],
        MIDDELFART_2019.at("side 3").quoting("Flere unge skal vælge en erhvervsuddannelse"),
        NoMethod::Reported,
        FigureUnit::Persons, // "Flere unge"
    )
};

/// An ambition of Middelfart: young people choose well, and keep to their plan. Not documented; more is better.
///
/// > Bidrage til at unge bliver i stand at træffe kvalificerede valg omkring job og uddannelse og fastholde den
/// > job-/uddannelsesrettede plan.
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 10, as printed
pub const MIDDELFART_2019_FASTHOLDER_PLAN: Measure<'static> = Measure {
    improvement: Improvement::More, // "Bidrage til"
    ..without_method(
        MeasureId::new("middelfart", "unge_der_fastholder_planen", 2019),
        ["Unge, der vælger kvalificeret og fastholder planen", "Young people who choose well and keep to their plan"],
        MIDDELFART_2019.at("side 10").quoting(
            "Bidrage til at unge bliver i stand at træffe kvalificerede valg omkring job og uddannelse og fastholde den \
             job-/uddannelsesrettede plan.",
        ),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

/// Young people held up for want of an apprenticeship, in the plan of Esbjerg. Persons; reported; fewer is better.
///
/// > antallet af unge, der bremses i deres uddannelse som følge af mangel på praktikplads, minimeres
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 4.1
pub const ESBJERG_2014_MANGLER_PRAKTIKPLADS: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "minimeres"
    ..without_method(
        MeasureId::new("esbjerg", "unge_der_mangler_praktikplads", 2014),
        ["Unge, der bremses af mangel på praktikplads", "Young people held up for want of an apprenticeship"],
        ESBJERG_2014
            .at("4.1")
            .quoting("antallet af unge, der bremses i deres uddannelse som følge af mangel på praktikplads, minimeres"),
        NoMethod::Reported,
        FigureUnit::Persons, // "antallet af unge"
    )
};

/// Dropout from education, vocational above all, in the plan of Esbjerg. Persons; reported; fewer is better.
///
/// > frafaldet fra især erhvervsuddannelserne steget
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 4.1
///
/// Whether a number or a share rose the plan does not say: a number of persons is taken (inference).
pub const ESBJERG_2014_FRAFALD: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "Forebyggelse af frafald"
    ..without_method(
        MeasureId::new("esbjerg", "frafald_fra_uddannelser", 2014),
        ["Frafald fra uddannelser", "Dropout from education"],
        ESBJERG_2014.at("4.1").quoting("frafaldet fra især erhvervsuddannelserne steget"),
        NoMethod::Reported,
        FigureUnit::Persons,
    )
};

/// The level of education of Halsnæs against the average. Not documented; more is better.
///
/// > Uddannelsesniveauet i Halsnæs er lavere end gennemsnittet
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*, kapitel 3
///
/// Neither how a level is measured, nor of whom, nor the average of what the plan says.
pub const HALSNAES_2019_UDDANNELSESNIVEAU: Measure<'static> = Measure {
    improvement: Improvement::More, // "trænger til et løft"
    ..without_method(
        MeasureId::new("halsnaes", "uddannelsesniveau", 2019),
        ["Uddannelsesniveau", "Level of education"],
        HALSNAES_2019.at("3").quoting("Uddannelsesniveauet i Halsnæs er lavere end gennemsnittet"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

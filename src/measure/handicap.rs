//! People with disability in work (*personer med handicap i beskæftigelse*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::{JOBINDSATS, STAR_NYHEDER_2023};

/// The goal of 2019: "Flere personer med handicap skal i beskæftigelse". Survey only; more is better.
///
/// > opgøres på baggrund af surveydata fra Danmarks Statistiks Arbejdsmarkedsundersøgelse
///
/// Registers do not tell who has a disability. The page that the sentence stands on was not noted; Jobindsats is the witness
/// of the goal. No unit was found.
pub const BM_2019: Measure<'static> = Measure {
    improvement: Improvement::More, // "Flere"
    ..without_method(
        MeasureId::new("bm", "handicap", 2019),
        ["Personer med handicap i beskæftigelse", "People with disability in work"],
        JOBINDSATS
            .at("")
            .quoting("opgøres på baggrund af surveydata fra Danmarks Statistiks Arbejdsmarkedsundersøgelse"),
        NoMethod::SurveyOnly,
        FigureUnit::NotFound,
    )
};

/// The goal of 2021 to 2024. Local choice; more is better.
///
/// > Kommunerne skal selv finde indikatorer
/// >
/// > star.dk, nyheder 2023/06
///
/// The words were read of 2023 and 2024. In 2021 and 2022 too, indicators were found for the three other goals only.
pub const BM_2021: Measure<'static> = Measure {
    improvement: Improvement::More, // the theme: people with disability in work
    ..without_method(
        MeasureId::new("bm", "handicap", 2021),
        [
            "Personer med handicap i beskæftigelse, kommunens egen indikator",
            "People with disability in work, local indicator",
        ],
        STAR_NYHEDER_2023.at("").quoting("Kommunerne skal selv finde indikatorer"),
        NoMethod::LocalChoice,
        FigureUnit::NotFound,
    )
};

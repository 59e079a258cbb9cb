//! Dignified case handling (*værdig sagsbehandling*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::STAR_NYHEDER_2023;

/// The goal of 2021 to 2024. Local choice; more is better.
///
/// > Kommunerne skal selv finde indikatorer
/// >
/// > star.dk, nyheder 2023/06
///
/// The words were read of 2023 and 2024. In 2021 and 2022 too, indicators were found for the three other goals only.
pub const BM_2021: Measure<'static> = Measure {
    improvement: Improvement::More, // the theme: dignified case handling
    ..without_method(
        MeasureId::new("bm", "vaerdighed", 2021),
        ["Værdighed i sagsbehandlingen, kommunens egen indikator", "Dignified case handling, local indicator"],
        STAR_NYHEDER_2023.at("").quoting("Kommunerne skal selv finde indikatorer"),
        NoMethod::LocalChoice,
        FigureUnit::NotFound,
    )
};

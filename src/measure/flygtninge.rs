//! Refugees who support themselves (*selvforsørgende flygtninge*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::FAVRSKOV_2022;

/// The indicator of the goal of 2021 to 2024. Not documented; more is better.
///
/// One exists: of the five goals, upskilling, refugees and labour have indicators (the plan of Favrskov for 2022 and STAR's news
/// of June 2023). Neither its words nor its unit were found, nor whether it is that of 2019, which counts employment.
pub const BM_2021: Measure<'static> = Measure {
    improvement: Improvement::More, // the theme: refugees self-supporting
    ..without_method(
        MeasureId::new("bm", "selvforsoergende_flygtninge", 2021),
        ["Selvforsørgende flygtninge", "Self-supporting refugees"],
        FAVRSKOV_2022.at(""),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

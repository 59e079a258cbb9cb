//! Labour for companies (*arbejdskraft*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::FAVRSKOV_2022;

/// The indicator of the goal of 2021 to 2024 that companies get the labour they need. Not documented; more is better.
///
/// One exists: of the five goals, upskilling, refugees and labour have indicators (the plan of Favrskov for 2022 and STAR's news
/// of June 2023). Neither its words nor its unit were found, nor whether it is `star:forgaeves_rekrutteringer@2019`, of which fewer is better.
pub const BM_2021: Measure<'static> = Measure {
    improvement: Improvement::More, // the theme: companies secured labour
    ..without_method(
        MeasureId::new("bm", "arbejdskraft", 2021),
        ["Arbejdskraft til virksomhederne", "Labour for companies"],
        FAVRSKOV_2022.at(""),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

//! Changes of caseworker (*medarbejderskift*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::ODENSE_RUMMELIGT;

/// What JobFirst in Odense avoids or minimises. Cases; reported; fewer is better.
///
/// > undgå eller minimere medarbejderskift
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, afsnit 1
///
/// Spells do not tell who the caseworker was.
pub const ODENSE: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "undgå eller minimere"
    ..without_method(
        MeasureId::without_edition("odense", "medarbejderskift"),
        ["Medarbejderskift", "Changes of caseworker"],
        ODENSE_RUMMELIGT.at("1").quoting("undgå eller minimere medarbejderskift"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Cases), // "medarbejderskift"
    )
};

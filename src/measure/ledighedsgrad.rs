//! The degree of unemployment (*ledighedsgrad*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod, Over};
use crate::source::DST_LEDIGHEDSGRAD;

/// The measure of Statistics Denmark: a person's unemployed hours over the possible hours of the year, in thousandths; 1000 is
/// all year. Not documented; fewer is better.
///
/// It is published where it is positive. It is not computed: which hours are possible, and which hours of a benefit are
/// unemployed ones, was not found.
pub const DST: Measure<'static> = Measure {
    over: Over::CalendarYear, // the possible hours of the year
    improvement: Improvement::Fewer,
    ..without_method(
        MeasureId::without_edition("dst", "ledighedsgrad"),
        ["Ledighedsgrad (Danmarks Statistik)", "Degree of unemployment (Statistics Denmark)"],
        DST_LEDIGHEDSGRAD.at(""),
        NoMethod::NotDocumented,
        FigureUnit::PerThousand,
    )
};

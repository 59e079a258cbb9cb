//! Recipients of social assistance in work or nearer to it (*kontanthjælp*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::MIDDELFART_2019;

/// The goal of 2019. Not documented; more is better.
///
/// > Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i
/// > beskæftigelse
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 11
///
/// An official measure exists, and its definition was not found: neither its unit, nor whether the two halves of the sentence
/// are one figure. The words are those of the goal, as a plan prints it.
pub const BM_2019: Measure<'static> = Measure {
    improvement: Improvement::More, // "Flere"
    ..without_method(
        MeasureId::new("bm", "kontanthjaelp", 2019),
        ["Personer på kontanthjælp, der kommer i beskæftigelse eller tættere på", "Social assistance to work or nearer to it"],
        MIDDELFART_2019.at("side 11").quoting(
            "Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller \
             kommer i beskæftigelse",
        ),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

//! What support costs, and how heavily it weighs (*udgifter til forsørgelse*, *forsørgelsestryk*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::HALSNAES_2019;

/// The expenditure of Halsnæs on support. Kroner; reported; fewer is better.
///
/// > Kommunens udgifter til forsørgelse skal falde
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*
///
/// Gross or net of refunds, and of which benefits, the plan does not say: the source of the figure reported does.
pub const HALSNAES_2019_UDGIFTER: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "skal falde"
    ..without_method(
        MeasureId::new("halsnaes", "udgifter_til_forsoergelse", 2019),
        ["Kommunens udgifter til forsørgelse", "Municipal expenditure on support"],
        HALSNAES_2019.at("Job og uddannelse en fælles opgave").quoting("Kommunens udgifter til forsørgelse skal falde"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Kroner), // "udgifter"
    )
};

/// The *forsørgelsestryk* of Halsnæs, which shall come level with the country. Not documented; fewer is better.
///
/// > målet om, at forsørgelsestrykket kommer på niveau med landet
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*
///
/// Of what it is a share the plan does not say. It is not the *forsørgertryk* of Jobindsats, which is expenditure.
pub const HALSNAES_2019_FORSOERGELSESTRYK: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "været faldende, men er fortsat højere"
    ..without_method(
        MeasureId::new("halsnaes", "forsoergelsestryk", 2019),
        ["Forsørgelsestryk", "Weight of support (forsørgelsestryk)"],
        HALSNAES_2019
            .at("Job og uddannelse en fælles opgave")
            .quoting("målet om, at forsørgelsestrykket kommer på niveau med landet"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

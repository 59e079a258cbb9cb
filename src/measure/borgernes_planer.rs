//! Citizens with a plan, and with a say in it (*borgernes planer*, *borgerinddragelse*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::source::{MIDDELFART_2019, ROEDOVRE_2017};

/// Young people outside education with a plan of education, in the plan of Rødovre. Percent; reported; more is better.
///
/// > Alle unge, der ikke er i uddannelse, er omfattet af en uddannelsesplan
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 6
///
/// The plan wants all, so 100 percent.
pub const ROEDOVRE_2017_UDDANNELSESPLAN: Measure<'static> = Measure {
    improvement: Improvement::More,
    ..without_method(
        MeasureId::new("roedovre", "unge_med_uddannelsesplan", 2017),
        ["Unge uden for uddannelse med en uddannelsesplan", "Young people outside education with a plan of education"],
        ROEDOVRE_2017.at("side 6").quoting("Alle unge, der ikke er i uddannelse, er omfattet af en uddannelsesplan"),
        NoMethod::Reported,
        FigureUnit::Percent, // "Alle"
    )
};

/// Refugees and reunified family members with a plan from their reception on, in the plan of Rødovre. Percent; reported; more
/// is better.
///
/// > Alle flygtninge og familiesammenførte, er fra modtagelsen i kommunen omfattet af og aktive deltagere i en målrettet plan for
/// > hurtig selvforsørgelse.
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 7
///
/// The plan wants all, so 100 percent.
pub const ROEDOVRE_2017_SELVFORSOERGELSE: Measure<'static> = Measure {
    improvement: Improvement::More,
    ..without_method(
        MeasureId::new("roedovre", "flygtninge_med_plan", 2017),
        ["Flygtninge med en plan for hurtig selvforsørgelse", "Refugees with a plan for self-support"],
        ROEDOVRE_2017.at("side 7").quoting(
            "Alle flygtninge og familiesammenførte, er fra modtagelsen i kommunen omfattet af og aktive deltagere i en \
             målrettet plan for hurtig selvforsørgelse.",
        ),
        NoMethod::Reported,
        FigureUnit::Percent, // "Alle"
    )
};

/// More involvement of citizens, an ambition of Middelfart. Not documented; more is better.
///
/// > Øget fokus på borgerinddragelse.
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 10
///
/// The plan names interviews and dialogue meetings, and no figure.
pub const MIDDELFART_2019_BORGERINDDRAGELSE: Measure<'static> = Measure {
    improvement: Improvement::More, // "Øget"
    ..without_method(
        MeasureId::new("middelfart", "borgerinddragelse", 2019),
        ["Borgerinddragelse", "Involvement of citizens"],
        MIDDELFART_2019.at("side 10").quoting("Øget fokus på borgerinddragelse."),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

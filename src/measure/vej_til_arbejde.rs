//! Steps on the way to work that spells do not date: a first *fleksjob*, paid hours, a job club.

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::{HALSNAES_2019, ROEDOVRE_2017};

/// How long it takes from being referred to *fleksjob* to having one, in the plan of Halsnæs. Days; reported; fewer is better.
///
/// > hurtigt at få nyvisiterede i fleksjob
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*, kapitel 1
///
/// The plan names no unit: days are taken, and whose, a mean or a median, the source of the figure reported says.
pub const HALSNAES_2019_TID_TIL_FLEKSJOB: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "hurtigt"
    ..without_method(
        MeasureId::new("halsnaes", "tid_fra_visitation_til_fleksjob", 2019),
        ["Tid fra visitation til fleksjob", "Time from referral to fleksjob"],
        HALSNAES_2019.at("1").quoting("hurtigt at få nyvisiterede i fleksjob"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Days),
    )
};

/// Paid hours of young people who wait to begin their education, a sub-target (*delmål*) of Halsnæs. Hours; reported; more is
/// better.
///
/// > Når den unge venter på at starte på sin uddannelse, er lønnede timer et delmål
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*, kapitel 3
///
/// Spells hold hours, and not who waits to begin.
pub const HALSNAES_2019_LOENNEDE_TIMER: Measure<'static> = Measure {
    improvement: Improvement::More, // "et delmål"
    ..without_method(
        MeasureId::new("halsnaes", "loennede_timer_for_unge", 2019),
        ["Lønnede timer, mens den unge venter på uddannelse", "Paid hours while waiting for education"],
        HALSNAES_2019.at("3").quoting("Når den unge venter på at starte på sin uddannelse, er lønnede timer et delmål"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Hours), // "lønnede timer"
    )
};

/// Job clubs of Rødovre. Job clubs; reported; more is better.
///
/// > Jobcentret skal oprette flere jobklubber for ledige
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 4
pub const ROEDOVRE_2017_JOBKLUBBER: Measure<'static> = Measure {
    improvement: Improvement::More, // "flere"
    ..without_method(
        MeasureId::new("roedovre", "jobklubber", 2017),
        ["Jobklubber for ledige", "Job clubs for the unemployed"],
        ROEDOVRE_2017.at("side 4").quoting("Jobcentret skal oprette flere jobklubber for ledige"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::JobClubs), // "jobklubber"
    )
};

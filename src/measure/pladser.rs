//! Places where somebody can be trained (*pladser*).

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::{ESBJERG_2014, ODENSE_RUMMELIGT};

/// Places at company centres (*virksomhedscentre*), in the plan of Esbjerg. Places; reported; more is better.
///
/// > Der skal arbejdes på at øge antallet af pladser på virksomhedscentre.
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 5.1
///
/// A place is there whether somebody is on it or not, so spells do not tell it.
pub const ESBJERG_2014_VIRKSOMHEDSCENTRE: Measure<'static> = Measure {
    improvement: Improvement::More, // "øge"
    ..without_method(
        MeasureId::new("esbjerg", "pladser_paa_virksomhedscentre", 2014),
        ["Pladser på virksomhedscentre", "Places at company centres"],
        ESBJERG_2014.at("5.1").quoting("Der skal arbejdes på at øge antallet af pladser på virksomhedscentre."),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Places), // "antallet af pladser"
    )
};

/// Training places (*træningsbaner*) in companies, in the strategy of Odense. Places; reported; more is better.
///
/// > Flere træningsbaner på virksomheder for de ledige, som har brug for ekstra hjælp
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, afsnit 3
///
/// "Med træningsbaner menes virksomhedspraktikker og løntilskud": what companies make room for ("stille … til rådighed"),
/// whether somebody is on it or not.
pub const ODENSE_TRAENINGSBANER: Measure<'static> = Measure {
    improvement: Improvement::More, // "Flere"
    ..without_method(
        MeasureId::without_edition("odense", "traeningsbaner"),
        ["Træningsbaner på virksomheder", "Training places in companies"],
        ODENSE_RUMMELIGT
            .at("3")
            .quoting("Flere træningsbaner på virksomheder for de ledige, som har brug for ekstra hjælp"),
        NoMethod::Reported,
        FigureUnit::Counted(Thing::Places), // "træningsbaner"
    )
};

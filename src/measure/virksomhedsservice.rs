//! What companies get from the job centre (*virksomhedsservice*), and take on themselves.

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod};
use crate::quantity::Thing;
use crate::source::{ESBJERG_2014, MIDDELFART_2019, ROEDOVRE_2017};

/// Replies within 24 hours, in the plan of Middelfart: of all that companies ask. Percent; reported; more is better.
///
/// > en 24 timers svargaranti på alle henvendelser fra virksomheder
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*, side 4
///
/// The plan wants all, so 100 percent.
pub const MIDDELFART_2019_SVAR: Measure<'static> = Measure {
    improvement: Improvement::More, // "svargaranti på alle"
    ..without_method(
        MeasureId::new("middelfart", "svar_inden_24_timer", 2019),
        ["Henvendelser fra virksomheder besvaret inden 24 timer", "Enquiries of companies answered within 24 hours"],
        MIDDELFART_2019.at("side 4").quoting("en 24 timers svargaranti på alle henvendelser fra virksomheder"),
        NoMethod::Reported,
        FigureUnit::Percent, // "alle"
    )
};

/// Job postings that lead to a hire, in the plan of Esbjerg. Percent; reported; more is better.
///
/// > Jobcentrets vil styrke opfølgningen på, om jobopslag fører til ansættelse skal styrkes.
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 5.1, as printed
///
/// That it is a share of the postings is an inference: the plan follows each up and prints no figure.
pub const ESBJERG_2014_JOBOPSLAG: Measure<'static> = Measure {
    improvement: Improvement::More, // "fører til ansættelse"
    ..without_method(
        MeasureId::new("esbjerg", "jobopslag_der_foerer_til_ansaettelse", 2014),
        ["Jobopslag, der fører til ansættelse", "Job postings that lead to a hire"],
        ESBJERG_2014
            .at("5.1")
            .quoting("Jobcentrets vil styrke opfølgningen på, om jobopslag fører til ansættelse skal styrkes."),
        NoMethod::Reported,
        FigureUnit::Percent,
    )
};

/// Companies that take their part in upskilling, in the plan of Rødovre. Companies; not documented; more is better.
///
/// > Det er målet, at flere virksomheder påtager sig et medansvar for opkvalificering af medarbejdere og ledige.
/// >
/// > Rødovre Kommune, *Beskæftigelsesplan 2017/2018*, side 4
///
/// When a company does, the plan does not say.
pub const ROEDOVRE_2017_MEDANSVAR: Measure<'static> = Measure {
    improvement: Improvement::More, // "flere"
    ..without_method(
        MeasureId::new("roedovre", "virksomheder_med_medansvar", 2017),
        ["Virksomheder, der påtager sig et medansvar", "Companies that share the responsibility for upskilling"],
        ROEDOVRE_2017.at("side 4").quoting(
            "Det er målet, at flere virksomheder påtager sig et medansvar for opkvalificering af medarbejdere og ledige.",
        ),
        NoMethod::NotDocumented,
        FigureUnit::Counted(Thing::Companies), // "flere virksomheder"
    )
};

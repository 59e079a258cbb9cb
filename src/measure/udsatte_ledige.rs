//! Vulnerable unemployed people (*udsatte ledige*). No official definition of who they are was found.

use super::no_method::without_method;
use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod, Over};
use crate::quantity::Decimals;
use crate::source::{BM_UDSATTE_2019, MIDDELFART_2019, ODENSE_RUMMELIGT};

/// The ministry's figure nearest to the goal of 2019: the share of activity-ready people on *kontanthjælp* and
/// *uddannelseshjælp* "uden mentor eller aktiv indsats". Percent; not documented; fewer is better.
///
/// Two figures were found: 22 percent in August 2017 and 17 percent in December 2018. It is not computed, because its words
/// leave open which offers are *aktiv indsats*, whether they are looked for on a day, in the month or before it, and whether
/// persons or full-time persons are counted.
pub const BM_2019_UDEN_INDSATS: Measure<'static> = Measure {
    over: Over::Month, // "august 2017", "december 2018": the figures found are of months
    improvement: Improvement::Fewer,
    decimals: Decimals::ZERO, // 22 and 17
    ..without_method(
        MeasureId::new("bm", "udsatte_ledige_uden_indsats", 2019),
        ["Aktivitetsparate uden mentor eller aktiv indsats", "Activity-ready without a mentor or an active effort"],
        BM_UDSATTE_2019.at("").quoting("uden mentor eller aktiv indsats"),
        NoMethod::NotDocumented,
        FigureUnit::Percent,
    )
};

/// A direction of Middelfart for 2018 to 2022: vulnerable unemployed people are upskilled. Not documented; more is better.
///
/// Neither who they are nor what counts is defined.
pub const MIDDELFART_2019_OPKVALIFICERING: Measure<'static> = Measure {
    improvement: Improvement::More,
    ..without_method(
        MeasureId::new("middelfart", "opkvalificering_af_udsatte_ledige", 2019),
        ["Opkvalificering af udsatte ledige", "Upskilling of vulnerable unemployed people"],
        MIDDELFART_2019.at("side 3").quoting("Opkvalificering af udsatte ledige"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

/// A goal of Odense: activity-ready recipients of *kontanthjælp* nearer to work. Persons; not documented; more is better.
///
/// > At flere aktivitetsparate kontanthjælpsmodtagere kommer tættere på job
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, afsnit 1
///
/// What is nearer the strategy describes ("at opbygge en stabil tilværelse") and does not measure.
pub const ODENSE_TAETTERE_PAA_JOB: Measure<'static> = Measure {
    improvement: Improvement::More, // "flere"
    ..without_method(
        MeasureId::without_edition("odense", "aktivitetsparate_taettere_paa_job"),
        ["Aktivitetsparate kontanthjælpsmodtagere tættere på job", "Activity-ready recipients nearer to work"],
        ODENSE_RUMMELIGT.at("1").quoting("At flere aktivitetsparate kontanthjælpsmodtagere kommer tættere på job"),
        NoMethod::NotDocumented,
        FigureUnit::Persons, // "flere aktivitetsparate kontanthjælpsmodtagere"
    )
};

/// A goal of Odense: young people in vulnerable positions in work. Persons; not documented; more is better.
///
/// Who is in a vulnerable position (*udsat position*) the strategy does not define.
pub const ODENSE_UNGE_I_JOB: Measure<'static> = Measure {
    improvement: Improvement::More, // "flere"
    ..without_method(
        MeasureId::without_edition("odense", "unge_i_udsatte_positioner_i_job"),
        ["Unge i udsatte positioner i job", "Young people in vulnerable positions in work"],
        ODENSE_RUMMELIGT.at("2").quoting("At flere unge i udsatte positioner kommer i job"),
        NoMethod::NotDocumented,
        FigureUnit::Persons, // "flere unge"
    )
};

/// A goal of Odense: young people in vulnerable positions in education. Persons; not documented; more is better.
///
/// Who is in a vulnerable position (*udsat position*) the strategy does not define.
pub const ODENSE_UNGE_I_UDDANNELSE: Measure<'static> = Measure {
    improvement: Improvement::More, // "flere"
    ..without_method(
        MeasureId::without_edition("odense", "unge_i_udsatte_positioner_i_uddannelse"),
        ["Unge i udsatte positioner i uddannelse", "Young people in vulnerable positions in education"],
        ODENSE_RUMMELIGT.at("2").quoting("At flere unge i udsatte positioner kommer i uddannelse"),
        NoMethod::NotDocumented,
        FigureUnit::Persons, // "flere unge"
    )
};

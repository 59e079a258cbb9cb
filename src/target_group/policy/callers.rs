//! The groups that policy speaks of and nobody has defined.

use super::{CallersGroup, ESBJERG, HALSNAES, MIDDELFART, ODENSE, ROEDOVRE};

/// Every group that policy speaks of and nobody has defined.
pub const CALLERS: &[CallersGroup] = &[
    CallersGroup {
        code: "udsatte_ledige",
        name_da: "Udsatte ledige",
        known: "no official definition; the nearest ministry figure is the share of activity-ready persons without a mentor or \
                active effort",
        source: MIDDELFART,
    },
    CallersGroup {
        code: "paa_kanten_af_arbejdsmarkedet",
        name_da: "Borgere på kanten af arbejdsmarkedet",
        known: "no official definition; the goal of 2014 with these words is measured by the inflow to disability pension",
        source: ROEDOVRE,
    },
    CallersGroup {
        code: "personer_med_handicap",
        name_da: "Personer med handicap",
        known: "no definition in registers was found; the goal of 2019 is measured by a survey",
        source: MIDDELFART,
    },
    CallersGroup {
        code: "kvinder_med_indvandrerbaggrund",
        name_da: "Kvinder med indvandrerbaggrund",
        known: "policy names no origin; Jobindsats publishes by five values of origin",
        source: MIDDELFART,
    },
    CallersGroup {
        code: "unge_i_udsatte_positioner",
        name_da: "Unge i udsatte positioner",
        known: "a group of Odense's strategy, without a definition",
        source: ODENSE,
    },
    CallersGroup {
        code: "unge_fra_boerne_til_voksenomraadet",
        name_da: "Unge, som overgår fra børne- til voksenområdet",
        known: "the strategy names no age and no event",
        source: ODENSE,
    },
    CallersGroup {
        code: "forudgaaende_udfordringer",
        name_da: "Ledige med hjemløshed, svær psykisk sygdom eller omfattende misbrug",
        known: "the exception of Odense's JobFirst, by way of example; no register of the crate records it",
        source: ODENSE,
    },
    CallersGroup {
        code: "nyuddannede",
        name_da: "Nyuddannede",
        known: "the plan does not say how long an education is new",
        source: ESBJERG,
    },
    CallersGroup {
        code: "afbrudt_uddannelsesforloeb",
        name_da: "Unge med mindst et afbrudt uddannelsesforløb",
        known: "the plan does not say which courses, nor when one counts as interrupted",
        source: ESBJERG,
    },
    CallersGroup {
        code: "langvarigt_ledige",
        name_da: "Langvarigt ledige",
        known: "used beside \"langtidsledige\", which alone has a rule",
        source: ESBJERG,
    },
    CallersGroup {
        code: "nyvisiterede_til_fleksjob",
        name_da: "Nyvisiterede til fleksjob",
        known: "the plan does not say how long a visitation is new; no register of the crate dates it",
        source: HALSNAES,
    },
    CallersGroup {
        code: "integrationsborgere",
        name_da: "Integrationsborgere",
        known: "the plan uses it beside refugees without saying who else is meant",
        source: MIDDELFART,
    },
    CallersGroup {
        code: "langtidsledige_kontanthjaelpsmodtagere",
        name_da: "Langtidsledige kontanthjælpsmodtagere",
        known: "named by goal 3 of 2017, beside \"langvarige kontanthjælpsmodtagere\"; no definition was found",
        source: ROEDOVRE,
    },
    CallersGroup {
        code: "sent_udviklede_unge",
        name_da: "Sent udviklede unge eller unge med permanente psykiske sygdomme",
        known: "they are offered ressourceforløb, STU and EGU; no register of the crate records it",
        source: ROEDOVRE,
    },
    CallersGroup {
        code: "unge_med_dobbeltdiagnoser",
        name_da: "Unge med dobbeltdiagnoser",
        known: "no register of the crate records it",
        source: ROEDOVRE,
    },
];

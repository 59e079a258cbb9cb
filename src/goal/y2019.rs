//! The seven goals of 2019, and the sixes that witnesses print of them. The list changed with time: the first state
//! holds fraud and not yet disability, a later one disability and no longer fraud. Two plans print one state each, so
//! that "mål 5" is *socialt bedrageri* in the one and *udsatte ledige* in the other.
//!
//! **Open:** whether fraud was withdrawn for 2019. No document that was found says so. Jobindsats leaves it out on 15
//! March 2019, Holstebro speaks of seven, and the goals of 2020 do not hold it. The minister's letter of 3 May 2018
//! speaks of six ("seks").

use super::{Force, Goal, GoalId, MeasuredBy, PrintedGoal, PrintedList, StateInTime, Wording, witness};
use crate::calendar::Day;
use crate::in_force::Edge;
use crate::measure::{
    flygtninge_i_beskaeftigelse, forgaeves_rekrutteringer, handicap, kontanthjaelp, offentligt_forsoergede,
};
use crate::source::{HALSNAES_2019, MIDDELFART_2019};

/// More people in work or education instead of on public support.
pub const BESKAEFTIGELSE: Goal = Goal {
    id: GoalId { year: 2019, name: "beskaeftigelse" },
    number: 1,
    title: "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::Measure(&offentligt_forsoergede::STAR_2019),
    witnesses: &[
        MIDDELFART_2019.at("side 11"),
        HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
        witness::SELVEJE_2019.at(""),
        witness::JOBINDSATS_2019.at(""),
    ],
};

/// Companies get the labour they need.
///
/// Its measure is a half-yearly survey over areas larger than a municipality.
pub const ARBEJDSKRAFT: Goal = Goal {
    id: GoalId { year: 2019, name: "arbejdskraft" },
    number: 2,
    title: "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::Measure(&forgaeves_rekrutteringer::STAR_2019),
    witnesses: &[
        MIDDELFART_2019.at("side 11"),
        HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
        witness::SELVEJE_2019.at(""),
        witness::JOBINDSATS_2019.at(""),
    ],
};

/// More refugees and their reunified family members support themselves.
///
/// The goal says self-supporting, its measure is employment.
pub const FLYGTNINGE: Goal = Goal {
    id: GoalId { year: 2019, name: "flygtninge" },
    number: 3,
    title: "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::Measure(&flygtninge_i_beskaeftigelse::STAR_2019),
    witnesses: &[
        MIDDELFART_2019.at("side 11"),
        HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
        witness::SELVEJE_2019.at(""),
        witness::JOBINDSATS_2019.at(""),
    ],
};

/// More on social assistance in work or nearer to it, with women of immigrant background in view.
///
/// *Halsnæs* prints it without the sentence on women.
pub const KONTANTHJAELP: Goal = Goal {
    id: GoalId { year: 2019, name: "kontanthjaelp" },
    number: 4,
    title: "Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse",
    wording: Wording::Sentence("Der bør i indsatsen være et særligt fokus på kvinder med indvandrerbaggrund"),
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::Measure(&kontanthjaelp::BM_2019),
    witnesses: &[
        MIDDELFART_2019.at("side 11"),
        HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
        witness::SELVEJE_2019.at(""),
        witness::JOBINDSATS_2019.at(""),
    ],
};

/// Social fraud and wrongful payments are fought.
///
/// Open: whether it was withdrawn for 2019.
pub const SOCIALT_BEDRAGERI: Goal = Goal {
    id: GoalId { year: 2019, name: "socialt_bedrageri" },
    number: 5,
    title: "Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[HALSNAES_2019.at("Job og uddannelse en fælles opgave"), witness::SELVEJE_2019.at("")],
};

/// Vulnerable unemployed people get an effort.
///
/// No official definition of *udsatte ledige* was found, and no measure. The nearest are `star:passivandel` and the ministry's
/// [share without an effort](crate::measure::udsatte_ledige::BM_2019_UDEN_INDSATS).
pub const UDSATTE_LEDIGE: Goal = Goal {
    id: GoalId { year: 2019, name: "udsatte_ledige" },
    number: 6,
    title: "Udsatte ledige skal have en indsats",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::NotDocumented,
    witnesses: &[
        MIDDELFART_2019.at("side 11"),
        HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
        witness::SELVEJE_2019.at(""),
        witness::JOBINDSATS_2019.at(""),
    ],
};

/// More people with disability in work.
///
/// Announced as a seventh when the list still held fraud.
pub const HANDICAP: Goal = Goal {
    id: GoalId { year: 2019, name: "handicap" },
    number: 7,
    title: "Flere personer med handicap skal i beskæftigelse",
    wording: Wording::TitleOnly,
    force: Force::MunicipalityChooses,
    measured_by: MeasuredBy::Measure(&handicap::BM_2019),
    witnesses: &[MIDDELFART_2019.at("side 11"), witness::JOBINDSATS_2019.at("")],
};

/// The goals of 2019, in the order of the announcement.
pub const GOALS: &[Goal] =
    &[BESKAEFTIGELSE, ARBEJDSKRAFT, FLYGTNINGE, KONTANTHJAELP, SOCIALT_BEDRAGERI, UDSATTE_LEDIGE, HANDICAP];

/// The list in the plan of *Middelfart Kommune*: the later state. The contents page of the plan says 2018 where its heading
/// says 2019.
pub const MIDDELFART: PrintedList<'static> = PrintedList {
    year: 2019,
    witness: MIDDELFART_2019.at("side 11"),
    goals: &[
        PrintedGoal {
            number: 1,
            words: "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
            goal: &BESKAEFTIGELSE,
        },
        PrintedGoal {
            number: 2,
            words: "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
            goal: &ARBEJDSKRAFT,
        },
        PrintedGoal {
            number: 3,
            words: "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende",
            goal: &FLYGTNINGE,
        },
        PrintedGoal {
            number: 4,
            words: "Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse. Der bør i indsatsen være et særligt fokus på kvinder med indvandrerbaggrund.",
            goal: &KONTANTHJAELP,
        },
        PrintedGoal { number: 5, words: "Udsatte ledige skal have en indsats", goal: &UDSATTE_LEDIGE },
        PrintedGoal { number: 6, words: "Flere personer med handicap skal i beskæftigelse", goal: &HANDICAP },
    ],
};

/// The list in the draft of the plan of *Halsnæs Kommune*: the first state.
pub const HALSNAES: PrintedList<'static> = PrintedList {
    year: 2019,
    witness: HALSNAES_2019.at("Job og uddannelse en fælles opgave"),
    goals: &[
        PrintedGoal {
            number: 1,
            words: "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
            goal: &BESKAEFTIGELSE,
        },
        PrintedGoal {
            number: 2,
            words: "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft",
            goal: &ARBEJDSKRAFT,
        },
        PrintedGoal {
            number: 3,
            words: "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende",
            goal: &FLYGTNINGE,
        },
        PrintedGoal {
            number: 4,
            words: "Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse",
            goal: &KONTANTHJAELP,
        },
        PrintedGoal {
            number: 5,
            words: "Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes",
            goal: &SOCIALT_BEDRAGERI,
        },
        PrintedGoal { number: 6, words: "Udsatte ledige skal have en indsats", goal: &UDSATTE_LEDIGE },
    ],
};

/// What the list held as witnesses outside the plans saw it, the first state first; then those that only say how many goals
/// there are. Which seven Holstebro means, and which six the minister, was not noted.
pub const STATES: &[StateInTime] = &[
    StateInTime {
        witness: witness::SELVEJE_2019.at(""),
        seen: Edge::NotFound,
        says: 6,
        goals: &[&BESKAEFTIGELSE, &ARBEJDSKRAFT, &FLYGTNINGE, &KONTANTHJAELP, &SOCIALT_BEDRAGERI, &UDSATTE_LEDIGE],
        announced: &[&HANDICAP],
    },
    StateInTime {
        witness: witness::JOBINDSATS_2019.at(""),
        seen: Edge::On(Day::ymd(2019, 3, 15)),
        says: 6,
        goals: &[&BESKAEFTIGELSE, &ARBEJDSKRAFT, &FLYGTNINGE, &KONTANTHJAELP, &UDSATTE_LEDIGE, &HANDICAP],
        announced: &[],
    },
    StateInTime {
        witness: witness::MINISTER_2018.at("").quoting("seks"),
        seen: Edge::On(Day::ymd(2018, 5, 3)),
        says: 6,
        goals: &[],
        announced: &[],
    },
    StateInTime { witness: witness::HOLSTEBRO.at(""), seen: Edge::NotFound, says: 7, goals: &[], announced: &[] },
];

//! Ways into work that Middelfart wants more of: *voksenlære*, *Ny Mesterlære*, *småjob*, and a placement after a course.

use super::{
    Attribution, Followed, Improvement, Measure, MeasureId, Moves, Over, PERSONS_AT_A_DATE, Persons, Published,
    Scoring, Spells, SpellsOf, SpellsThat, SpellsTold, Test,
};
use crate::history::GapRule;
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::MIDDELFART_2019;
use crate::state::{Clause, State};
use crate::work::{Work, WorkSet};

/// An ambition for 2019: more in *voksenlære*. Persons; more is better.
///
/// > Flere i voksenlære og Ny Mesterlære
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*
///
/// # Edge
/// * A stock, on the last day of the period (inference). The plan names two schemes, so each is counted by itself:
///   [`MIDDELFART_2019_NY_MESTERLAERE`] is the other.
pub const MIDDELFART_2019_VOKSENLAERE: Measure<'static> = Measure {
    id: MeasureId::new("middelfart", "voksenlaere", 2019),
    title_da: "Personer i voksenlære",
    title_en: "Persons in an adult apprenticeship",
    source: MIDDELFART_2019.at("side 10").quoting("Flere i voksenlære og Ny Mesterlære"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::Voksenlaere]))])),
        counted: &[],
        published: Published::Number,
    }),
    improvement: Improvement::More, // "Flere"
    ..PERSONS_AT_A_DATE
};

/// The other half of the ambition of [`MIDDELFART_2019_VOKSENLAERE`]: more in *Ny Mesterlære*. Persons; more is better.
pub const MIDDELFART_2019_NY_MESTERLAERE: Measure<'static> = Measure {
    id: MeasureId::new("middelfart", "ny_mesterlaere", 2019),
    title_da: "Personer i Ny Mesterlære",
    title_en: "Persons in an apprenticeship that starts in the company",
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::NyMesterlaere]))])),
        counted: &[],
        published: Published::Number,
    }),
    ..MIDDELFART_2019_VOKSENLAERE
};

/// An ambition for 2019: *småjob* used more. Persons; more is better.
///
/// > Øget anvendelse af småjobs som vejen ind på arbejdsmarkedet for udsatte borgere
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*
///
/// # Edge
/// * A stock, on the last day of the period (inference). Who is a vulnerable citizen ("udsatte borgere") the plan does not say,
///   so everybody in a *småjob* counts.
pub const MIDDELFART_2019_SMAAJOB: Measure<'static> = Measure {
    id: MeasureId::new("middelfart", "smaajob", 2019),
    title_da: "Personer i småjob",
    title_en: "Persons in a job with few paid hours",
    source: MIDDELFART_2019.at("side 10").quoting("Øget anvendelse af småjobs som vejen ind på arbejdsmarkedet"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Works(WorkSet::of(&[Work::Smaajob]))])),
        counted: &[],
        published: Published::Number,
    }),
    ..MIDDELFART_2019_VOKSENLAERE
};

/// Of the courses that ended, the share followed by a placement in a company. Percent; more is better, and all is the aim.
///
/// > kursus-/uddannelsestilbud altid efterfølges af en virksomhedspraktik
/// >
/// > Middelfart Kommune, *Beskæftigelsesplan 2019*
///
/// # Edge
/// * How soon it must follow the plan does not say: in the [`WEEK`] after the last day (convention).
///   [`middelfart_2019_followed`] takes other days.
/// * A course is guidance and upskilling, or ordinary education as an offer (inference); two that touch are one, a day between
///   makes two.
/// * A placement that began during the course and goes on follows it.
pub const MIDDELFART_2019_FOLLOWED: Measure<'static> = middelfart_2019_followed(WEEK);

/// The days within which a placement follows a course, where the plan does not say.
pub const WEEK: u32 = 7;

/// [`MIDDELFART_2019_FOLLOWED`] with other days.
#[must_use]
pub const fn middelfart_2019_followed(days: u32) -> Measure<'static> {
    Measure {
        id: MeasureId::new("middelfart", "kursus_fulgt_af_praktik", 2019),
        title_da: "Andel af kurser, der efterfølges af virksomhedspraktik",
        title_en: "Share of courses followed by a work placement",
        source: MIDDELFART_2019.at("side 5").quoting("altid efterfølges af en virksomhedspraktik"),
        scoring: Scoring::Spells(Spells {
            of: COURSES, // "kursus-/uddannelsestilbud"
            moves: Moves::SplitNothing,
            that: SpellsThat::End,
            told: SpellsTold::ShareFollowed(Followed::Within {
                days,
                state: IN_A_PLACEMENT, // "en virksomhedspraktik"
            }), // "efterfølges af"
        }),
        over: Over::AnyPeriod,
        attribution: Attribution::ResidenceOnDayOfEvent,
        improvement: Improvement::More, // "altid"
        decimals: Decimals::ONE,
        ..PERSONS_AT_A_DATE
    }
}

const COURSES: &[SpellsOf<'static>] = &[SpellsOf {
    state: State::any_of(&[Clause::Attends(OfferSet::of(&[
        Offer::VejledningOgOpkvalificering,
        Offer::OrdinaerUddannelse,
    ]))]),
    gap: GapRule::OneDay,
}];
const IN_A_PLACEMENT: State<'static> = State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::Virksomhedspraktik]))]);

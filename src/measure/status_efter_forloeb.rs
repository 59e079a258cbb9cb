//! The status after a spell (*status efter forløb*): what a person is in so many days after the last payment day.
//!
//! On day 30, 92, 182 or 365 each person has one of nineteen statuses, by an order. Any benefit of the list goes before work, and
//! self-support (*selvforsørgelse*) is what is left:
//!
//! ```
//! use maaltal::measure::status_efter_forloeb::STATUSES;
//! assert_eq!(STATUSES.len(), 19);
//! assert_eq!((STATUSES[0].name_da, STATUSES[16].name_da), ("a-dagpenge", "lønmodtagerbeskæftigelse"));
//! assert!(STATUSES[18].state.is_none());
//! ```

use super::{
    Attribution, Followed, Improvement, Measure, MeasureId, Moves, Over, PERSONS_AT_A_DATE, Scoring, Spells, SpellsOf,
    SpellsThat, SpellsTold, forloeb,
};
use crate::benefit::{Benefit, BenefitSet, STATUS_EFTER_FORLOEB};
use crate::education::LevelSet;
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};
use crate::work::{Work, WorkSet};

/// A status of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusAfter {
    /// What the source calls it.
    pub name_da: &'static str,
    /// The state; `None` is what is left when none before it holds.
    pub state: Option<State<'static>>,
}

/// The nineteen statuses, in their order: who is in several has the first.
///
/// # Edge
/// * 16 *uddannelse* is to be enrolled in a course of any level, or on *SU* (inference).
/// * 17 *lønmodtagerbeskæftigelse* is any recorded work (inference).
/// * 18 *andet* is any benefit that is in none of the fifteen groups, and no *SU* (inference).
pub const STATUSES: [StatusAfter; 19] = {
    let mut statuses = [StatusAfter { name_da: "selvforsørgelse", state: None }; 19];
    let mut i = 0;
    while i < STATES.len() {
        let name_da = match i {
            15 => "uddannelse",
            16 => "lønmodtagerbeskæftigelse",
            17 => "andet",
            _ => STATUS_EFTER_FORLOEB[i].name_da,
        };
        statuses[i] = StatusAfter { name_da, state: Some(STATES[i]) };
        i += 1;
    }
    statuses
};

/// In work on day 30 after a spell of *a-dagpenge*. Percent of the spells that ended; more is better.
///
/// # Edge
/// * Day 30 is the last payment day + 30 (convention).
/// * A spell that ended belongs to the residence on its last day (convention).
/// * Unknown is not self-supporting: without data for the day, or for the education, the status is undetermined.
pub const STAR_30_DAYS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "loenmodtagere_30_dage_efter_forloeb"),
    title_da: "Lønmodtagere 30 dage efter forløb på a-dagpenge",
    title_en: "In wage employment 30 days after a spell of unemployment insurance benefit",
    ..of_status(forloeb::A_DAGPENGE, 30, IN_WORK)
};

/// [`STAR_30_DAYS`] on day 92, three months after.
pub const STAR_92_DAYS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "loenmodtagere_92_dage_efter_forloeb"),
    title_da: "Lønmodtagere 92 dage efter forløb på a-dagpenge",
    title_en: "In wage employment 92 days after a spell of unemployment insurance benefit",
    ..of_status(forloeb::A_DAGPENGE, 92, IN_WORK)
};

/// [`STAR_30_DAYS`] on day 182, six months after.
pub const STAR_182_DAYS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "loenmodtagere_182_dage_efter_forloeb"),
    title_da: "Lønmodtagere 182 dage efter forløb på a-dagpenge",
    title_en: "In wage employment 182 days after a spell of unemployment insurance benefit",
    ..of_status(forloeb::A_DAGPENGE, 182, IN_WORK)
};

/// [`STAR_30_DAYS`] on day 365, twelve months after.
pub const STAR_365_DAYS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "loenmodtagere_365_dage_efter_forloeb"),
    title_da: "Lønmodtagere 365 dage efter forløb på a-dagpenge",
    title_en: "In wage employment 365 days after a spell of unemployment insurance benefit",
    ..of_status(forloeb::A_DAGPENGE, 365, IN_WORK)
};

/// The share of ended spells after which a person has a status, from 1 to 19, on a day: `star:status_efter_forloeb`. `None` for
/// a number that is none of the nineteen.
///
/// The nineteen shares of one day make 100 percent of the spells whose status is known.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::history::GapRule;
/// use maaltal::measure::{FigureUnit, SpellsOf, status_efter_forloeb};
/// use maaltal::state::{Clause, State};
///
/// const SICK: &[SpellsOf] = &[SpellsOf {
///     state: State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]),
///     gap: GapRule::star(Benefit::Sygedagpenge),
/// }];
/// let self_supporting = status_efter_forloeb::star(SICK, 182, 19).unwrap();
/// assert_eq!(self_supporting.unit(), FigureUnit::Percent);
/// assert!(status_efter_forloeb::star(SICK, 182, 0).is_none());
/// assert!(status_efter_forloeb::star(SICK, 182, 20).is_none());
/// ```
#[must_use]
pub const fn star<'a>(of: &'a [SpellsOf<'a>], days: u32, status: usize) -> Option<Measure<'a>> {
    if 1 <= status && status <= STATUSES.len() { Some(of_status(of, days, status)) } else { None }
}

/// The same of a status that is one of the nineteen.
const fn of_status<'a>(of: &'a [SpellsOf<'a>], days: u32, status: usize) -> Measure<'a> {
    let before = STATES.split_at(status - 1).0;
    let state = STATUSES[status - 1].state;
    Measure {
        id: MeasureId::without_edition("star", "status_efter_forloeb"),
        title_da: "Status efter forløb",
        title_en: "Status after a spell",
        aliases: &["status efter forløb"],
        source: JOBINDSATS.at("status efter forløb"),
        scoring: Scoring::Spells(Spells {
            of,
            moves: Moves::SplitNothing,
            that: SpellsThat::End,
            told: SpellsTold::ShareFollowed(Followed::ByStatus { days, before, state }),
        }),
        over: Over::AnyPeriod,
        attribution: Attribution::ResidenceOnDayOfEvent,
        improvement: Improvement::More,
        decimals: Decimals::ONE,
        ..PERSONS_AT_A_DATE
    }
}

/// *Lønmodtagerbeskæftigelse* in the order.
const IN_WORK: usize = 17;

/// The states of the first eighteen.
const STATES: &[State<'static>; 18] = &[
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[0].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[1].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[2].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[3].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[4].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[5].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[6].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[7].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[8].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[9].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[10].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[11].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[12].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[13].benefits)]),
    on(&[Clause::Receives(STATUS_EFTER_FORLOEB[14].benefits)]),
    on(&[Clause::Enrolled(LevelSet::ANY), Clause::Receives(SU)]),
    on(&[Clause::Works(WorkSet::of(Work::ALL))]),
    on(&[Clause::Receives(OTHERS)]),
];

const fn on(clauses: &'static [Clause]) -> State<'static> {
    State::any_of(clauses)
}

const SU: BenefitSet = BenefitSet::of(&[Benefit::Su]);

/// Every benefit of the catalogue that is in no group before.
const OTHERS: BenefitSet = {
    let mut listed = SU;
    let mut i = 0;
    while i < STATUS_EFTER_FORLOEB.len() {
        listed = listed.union(STATUS_EFTER_FORLOEB[i].benefits);
        i += 1;
    }
    BenefitSet::of(Benefit::ALL).difference(listed)
};

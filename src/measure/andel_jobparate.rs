//! The share who are job-ready (*andel jobparate*), in the plan of Middelfart.

use super::{Improvement, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test};
use crate::benefit::{Benefit, BenefitSet};
use crate::quantity::Decimals;
use crate::source::MIDDELFART_2019;
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};

/// An ambition of Middelfart for 2019: "Øge andelen af jobparate". Percent; more is better.
///
/// # Edge
/// * The plan does not say of whom it is a share: the recipients of *kontanthjælp* are taken (inference). Those of
///   *uddannelseshjælp* are ready for education or not, never job-ready, and are no part of it.
/// * A stock, on the last day of the period (inference).
pub const MIDDELFART_2019_PLAN: Measure<'static> = Measure {
    id: MeasureId::new("middelfart", "andel_jobparate", 2019),
    title_da: "Andel jobparate",
    title_en: "Share job-ready",
    source: MIDDELFART_2019.at("side 10").quoting("Øge andelen af jobparate"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Receives(KONTANTHJAELP)])),
        counted: &[Test::on_last_day(State::any_of(&[Clause::ReceivesVisited(
            KONTANTHJAELP,
            VisitationSet::of(&[Visitation::Jobparat]), // "jobparate"
        )]))],
        published: Published::Share, // "andelen"
    }),
    improvement: Improvement::More, // "Øge"
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

const KONTANTHJAELP: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp]);

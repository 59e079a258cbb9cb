//! The share in activity (*andel i aktivitet*) among those furthest from work, in the plan of Halsnæs.

use super::{Improvement, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test};
use crate::benefit::{Benefit, BenefitSet};
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::HALSNAES_2019;
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// The goal that Halsnæs proposes for four years. Percent; more is better.
///
/// > Andelen af aktivitetsparate kontanthjælpsmodtagere, sygemeldte (kategori 2), jobafklarings- og ressourceforløbsmodtagere
/// > i aktivitet skal stige, således at ingen er passive
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*, kapitel 2
///
/// # Edge
/// * A stock, on the last day of the period (inference).
/// * *Uddannelseshjælp* stands beside *kontanthjælp*, from which it was split off (inference).
/// * The plan does not say what activity is: a day in an offer of [`OfferSet::ACTIVATION`], with a mentor or in any work is taken
///   (inference).
pub const HALSNAES_2019_PLAN: Measure<'static> = Measure {
    id: MeasureId::new("halsnaes", "andel_i_aktivitet", 2019),
    title_da: "Andel i aktivitet",
    title_en: "Share in activity",
    source: HALSNAES_2019.at("2").quoting(
        "Andelen af aktivitetsparate kontanthjælpsmodtagere, sygemeldte (kategori 2), jobafklarings- og \
         ressourceforløbsmodtagere i aktivitet skal stige, således at ingen er passive",
    ),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[
            Clause::ReceivesVisited(
                BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]),
                VisitationSet::of(&[Visitation::Aktivitetsparat]), // activity-ready on kontanthjælp
            ),
            Clause::ReceivesVisited(
                BenefitSet::of(&[Benefit::Sygedagpenge]),
                VisitationSet::of(&[Visitation::Kategori2]), // "sygemeldte (kategori 2)"
            ),
            Clause::Receives(BenefitSet::of(&[Benefit::Jobafklaringsforloeb, Benefit::Ressourceforloeb])),
        ])),
        counted: &[Test::on_last_day(State::any_of(&[
            Clause::Attends(ACTIVITY),
            Clause::Works(WorkSet::of(Work::ALL)),
        ]))],
        published: Published::Share, // "andel"
    }),
    improvement: Improvement::More,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

const ACTIVITY: OfferSet = OfferSet::ACTIVATION.union(OfferSet::of(&[Offer::Mentor]));

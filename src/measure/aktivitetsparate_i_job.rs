//! Activity-ready persons in work (*aktivitetsparate i job*), in the strategy of Odense.

use super::{
    Amount, Improvement, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test, Time, Within,
};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{CountedIn, Window};
use crate::source::ODENSE_RUMMELIGT;
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// A goal of Odense: ordinary work, *småjob*, part-time or *fleksjob*. Persons; more is better.
///
/// > flere aktivitetsparate kontanthjælpsmodtagere kommer i job
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*
///
/// # Edge
/// * Activity-ready on *kontanthjælp* on any day of the last twelve months, and in work on the last day of the period
///   (inference): the strategy sets no time.
/// * *Uddannelseshjælp* stands beside *kontanthjælp*, from which it was split off (inference).
pub const ODENSE: Measure<'static> = Measure {
    id: MeasureId::without_edition("odense", "aktivitetsparate_i_job"),
    title_da: "Aktivitetsparate kontanthjælpsmodtagere i job",
    title_en: "Activity-ready recipients of social assistance in work",
    source: ODENSE_RUMMELIGT.at("1").quoting("flere aktivitetsparate kontanthjælpsmodtagere kommer i job"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Time(Time {
            state: State::any_of(&[Clause::ReceivesVisited(
                BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]),
                VisitationSet::of(&[Visitation::Aktivitetsparat]), // "aktivitetsparate kontanthjælpsmodtagere"
            )]),
            amount: Amount::AtLeast(1),
            within: Within::Window(Window::months(12)),
            counted_in: CountedIn::Days,
        }),
        counted: &[Test::on_last_day(State::any_of(&[
            Clause::Works(WorkSet::of(&[Work::OrdinaertArbejde, Work::Smaajob])),
            Clause::Receives(BenefitSet::FLEKSJOB),
        ]))],
        published: Published::Number, // "flere"
    }),
    improvement: Improvement::More, // "flere"
    ..PERSONS_AT_A_DATE
};

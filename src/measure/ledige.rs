//! The unemployed of Statistics Denmark (*nettoledige*, *bruttoledige*), as full-time persons.

use super::{Attribution, CountedBy, FullTime, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Per, Scoring};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::CountedIn;
use crate::offer::OfferSet;
use crate::source::DST_LEDIGHED;
use crate::state::{Clause, State};
use crate::visitation::VisitationSet;

/// *Nettoledige*: job-ready, not activated, on a benefit of the unemployed. Full-time persons; fewer is better.
///
/// # Edge
/// * On *dagpenge*, *kontantydelse*, *arbejdsmarkedsydelse* or *særlig uddannelsesydelse*; or on *kontanthjælp*,
///   *uddannelseshjælp* or *integrationsydelse* and its later names and job-ready, the *åbenlyst uddannelsesparate* among them.
/// * A day in an offer of [`OfferSet::ACTIVATION`] is activated (inference), and does not count.
/// * A day counts once, however many benefits run: at most 37 hours a week a person. The crate holds no hours, so part-time
///   unemployment counts whole.
pub const DST_NETTO: Measure<'static> = Measure {
    id: MeasureId::without_edition("dst", "nettoledige"),
    title_da: "Nettoledige",
    title_en: "Net unemployed",
    source: DST_LEDIGHED.at("nettoledige"),
    scoring: Scoring::FullTimePersons(FullTime {
        among: &[],
        added: &[State::any_of(&[INSURED, JOB_READY])],
        before: &[State::any_of(&[Clause::Attends(OfferSet::ACTIVATION)])], // not activated
        counted_in: CountedBy::Always(CountedIn::Days),
        per: Per::Itself,
    }),
    over: Over::AnyPeriod,
    attribution: Attribution::ResidenceAtTheTime,
    ..PERSONS_AT_A_DATE
};

/// *Bruttoledige*: those and the activated job-ready, *løntilskud* included. Full-time persons; fewer is better.
///
/// # Edge
/// * At most 37 hours a week a person: a day counts once.
pub const DST_BRUTTO: Measure<'static> = Measure {
    id: MeasureId::without_edition("dst", "bruttoledige"),
    title_da: "Bruttoledige",
    title_en: "Gross unemployed",
    source: DST_LEDIGHED.at("bruttoledige"),
    scoring: Scoring::FullTimePersons(FullTime {
        among: &[],
        added: &[BRUTTOLEDIG],
        before: &[],
        counted_in: CountedBy::Always(CountedIn::Days),
        per: Per::Itself,
    }),
    ..DST_NETTO
};

/// Gross unemployed: on a benefit of the unemployed and job-ready, or activated and job-ready, *løntilskud* included.
pub(super) const BRUTTOLEDIG: State<'static> =
    State::any_of(&[INSURED, JOB_READY, Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY)]);

const INSURED: Clause = Clause::Receives(BenefitSet::DAGPENGE_MV);
const JOB_READY: Clause = Clause::ReceivesVisited(
    BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]).union(BenefitSet::INTEGRATIONSYDELSE),
    VisitationSet::JOB_READY,
);

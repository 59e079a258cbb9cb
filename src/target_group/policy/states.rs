//! The situations that the groups of policy share.

use crate::benefit::{Benefit, BenefitSet};
use crate::education::LevelSet;
use crate::offer::{Offer, OfferSet};
use crate::person::ResidenceGround;
use crate::state::{Clause, State};
use crate::target_group::Criterion;
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// *Kontanthjælp*, what was split off it and what stands in its place for newcomers (inference).
const VISITED: BenefitSet =
    BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]).union(BenefitSet::INTEGRATIONSYDELSE);
/// "jobparate personer på kontanthjælp", and on *integrationsydelse*, which the same plan counts as job-ready beside it.
pub(super) const JOB_READY: State<'static> = State::any_of(&[Clause::ReceivesVisited(
    BenefitSet::of(&[Benefit::Kontanthjaelp]).union(BenefitSet::INTEGRATIONSYDELSE),
    VisitationSet::of(&[Visitation::Jobparat]),
)]);
pub(super) const ACTIVITY_READY: State<'static> =
    State::any_of(&[Clause::ReceivesVisited(VISITED, VisitationSet::of(&[Visitation::Aktivitetsparat]))]);
pub(super) const INSURED: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
/// Unemployed on either benefit, whatever the visitation, activation included.
pub(super) const DAGPENGE_OR_KONTANTHJAELP: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge, Benefit::Kontanthjaelp])),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::of(Visitation::ALL)),
]);
pub(super) const INSURED_OR_ACTIVATED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);
pub(super) const JOB_READY_OR_INSURED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::ReceivesVisited(VISITED, VisitationSet::JOB_READY),
]);
pub(super) const JOB_READY_UNEMPLOYED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::ReceivesVisited(VISITED, VisitationSet::JOB_READY),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);
/// On a course, on the grant that presupposes one, or in an offer that is education (inference).
pub(super) const IN_EDUCATION: State<'static> = State::any_of(&[
    Clause::Enrolled(LevelSet::ANY),
    Clause::Receives(BenefitSet::of(&[Benefit::Su])),
    Clause::Attends(OfferSet::of(&[
        Offer::OrdinaerUddannelse,
        Offer::Fgu,
        Offer::Egu,
        Offer::Stu,
        Offer::Igu,
        Offer::Voksenlaere,
        Offer::NyMesterlaere,
    ])),
]);
/// In paid work, subsidised or not, or an apprentice (inference).
pub(super) const IN_WORK: State<'static> = State::any_of(&[
    Clause::Works(WorkSet::of(Work::ALL)),
    Clause::Receives(BenefitSet::FLEKSJOB),
    Clause::Attends(OfferSet::of(&[Offer::Loentilskud, Offer::Igu, Offer::Voksenlaere, Offer::NyMesterlaere])),
]);
pub(super) const FLEKSJOB: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[
    Benefit::FleksjobLoentilskud,
    Benefit::Fleksloentilskud,
    Benefit::Ledighedsydelse,
]))]);
pub(super) const REFUGEES: Criterion<'static> =
    Criterion::Residence(&[ResidenceGround::Flygtning, ResidenceGround::FamiliesammenfoertTilFlygtning]);
pub(super) const REFUGEES_AND_FAMILIES: Criterion<'static> = Criterion::Residence(&[
    ResidenceGround::Flygtning,
    ResidenceGround::FamiliesammenfoertTilFlygtning,
    ResidenceGround::FamiliesammenfoertTilAndre,
]);

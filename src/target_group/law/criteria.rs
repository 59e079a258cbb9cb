//! The criteria that the numbers share: one constant a phrase.

use crate::benefit::{Benefit, BenefitSet};
use crate::education::LevelSet;
use crate::offer::{Offer, OfferSet};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion};
use crate::visitation::{Visitation, VisitationSet};

pub(super) const fn receives(benefits: &'static [Clause]) -> Criterion<'static> {
    Criterion::In(State::any_of(benefits))
}

pub(super) const DAGPENGE: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
pub(super) const SYGEDAGPENGE: Criterion<'static> =
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
pub(super) const JOBAFKLARING: Criterion<'static> =
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Jobafklaringsforloeb]))]);
pub(super) const RESSOURCEFORLOEB: Criterion<'static> =
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Ressourceforloeb]))]);
/// *Seniorførtidspension* was an application route, not a pension of its own.
pub(super) const FOERTIDSPENSION: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]);
pub(super) const NOT_FOERTIDSPENSION: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]));
/// "bortset fra forrevalidering omfattet af nr. 6": *forrevalidering* without sickness benefit.
pub(super) const FORREVALIDERING_NOT_SICK: Criterion<'static> = Criterion::AllOf(&[
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Forrevalidering]))]),
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])),
]);
pub(super) const NOT_FORREVALIDERING: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Forrevalidering]))]));
/// Approved for a flexible job: in one, or on the benefit of those who wait for one (inference).
pub(super) const FLEKSJOBVISITERET: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::of(&[
    Benefit::FleksjobLoentilskud,
    Benefit::Fleksloentilskud,
    Benefit::Ledighedsydelse,
]))]);
/// "bortset fra personer omfattet af integrationsprogrammet".
pub(super) const NOT_IN_PROGRAMME: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::Integrationsprogram]))]));
/// "bortset fra ... omfattet af nr. 12/13": those two share out the recipients of *uddannelseshjælp*.
pub(super) const NOT_NR_12_OR_13: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Uddannelseshjaelp]))]));
/// Without benefit, and not in a job with a wage subsidy, in which a person keeps the group of before.
pub(super) const NO_BENEFIT: Criterion<'static> = Criterion::NotIn(State::any_of(&[
    Clause::Receives(BenefitSet::of(Benefit::ALL)),
    Clause::Attends(OfferSet::of(&[Offer::Loentilskud])),
]));
pub(super) const UNDER_18: Criterion<'static> = Criterion::Age(Ages::from(0).under(18));
pub(super) const UNDER_30: Criterion<'static> = Criterion::Age(Ages::from(0).under(30));
pub(super) const UNEDUCATED: Criterion<'static> = Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
/// "30+, og <30 med erhvervskompetencegivende uddannelse".
pub(super) const THIRTY_OR_EDUCATED: Criterion<'static> =
    Criterion::AnyOf(&[Criterion::Age(Ages::from(30)), Criterion::With(LevelSet::ERHVERVSKOMPETENCEGIVENDE)]);

pub(super) const JOBPARAT: VisitationSet = VisitationSet::of(&[Visitation::Jobparat]);
pub(super) const AKTIVITETSPARAT: VisitationSet = VisitationSet::of(&[Visitation::Aktivitetsparat]);
pub(super) const UDDANNELSESPARAT: VisitationSet =
    VisitationSet::of(&[Visitation::Uddannelsesparat, Visitation::AabenlystUddannelsesparat]);

/// "kontanthjælp eller integrationsydelse".
pub(super) const KONTANTHJAELP_2014: BenefitSet =
    BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Integrationsydelse]);
/// "kontanthjælp/overgangsydelse".
pub(super) const KONTANTHJAELP_2020: BenefitSet =
    BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::OvergangsydelseIntegration]);
/// "uddannelseshjælp/overgangsydelse".
pub(super) const UDDANNELSESHJAELP_2020: BenefitSet =
    BenefitSet::of(&[Benefit::Uddannelseshjaelp, Benefit::OvergangsydelseIntegration]);
/// From 1 July 2025 one *kontanthjælp*, on which the visitation tells the young.
pub(super) const KONTANTHJAELP_2025: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp]);
pub(super) const REVALIDERING: BenefitSet = BenefitSet::of(&[Benefit::Revalidering]);

//! The groups with a documented rule.

use super::{ESBJERG, HALSNAES, MIDDELFART, PolicyGroup, ROEDOVRE};
use crate::benefit::{Benefit, BenefitSet};
use crate::education::{Level, LevelSet};
use crate::offer::{Offer, OfferSet};
use crate::person::{ResidenceGround, Sex};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// *Kontanthjælp*, what was split off it and what stands in its place for newcomers (inference).
const VISITED: BenefitSet =
    BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]).union(BenefitSet::INTEGRATIONSYDELSE);
const JOB_READY: State<'static> = State::any_of(&[Clause::ReceivesVisited(VISITED, VisitationSet::JOB_READY)]);
const ACTIVITY_READY: State<'static> =
    State::any_of(&[Clause::ReceivesVisited(VISITED, VisitationSet::of(&[Visitation::Aktivitetsparat]))]);
const INSURED: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
/// Unemployed on either benefit, activation included.
const DAGPENGE_OR_KONTANTHJAELP: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge, Benefit::Kontanthjaelp])),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);
const INSURED_OR_ACTIVATED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);
const JOB_READY_OR_INSURED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::ReceivesVisited(VISITED, VisitationSet::JOB_READY),
]);
const JOB_READY_UNEMPLOYED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::ReceivesVisited(VISITED, VisitationSet::JOB_READY),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);
/// On a course, on the grant that presupposes one, or in an offer that is education (inference).
const IN_EDUCATION: State<'static> = State::any_of(&[
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
const IN_WORK: State<'static> = State::any_of(&[
    Clause::Works(WorkSet::of(Work::ALL)),
    Clause::Receives(BenefitSet::FLEKSJOB),
    Clause::Attends(OfferSet::of(&[Offer::Loentilskud, Offer::Igu, Offer::Voksenlaere, Offer::NyMesterlaere])),
]);
const FLEKSJOB: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[
    Benefit::FleksjobLoentilskud,
    Benefit::Fleksloentilskud,
    Benefit::Ledighedsydelse,
]))]);
const REFUGEES: Criterion<'static> =
    Criterion::Residence(&[ResidenceGround::Flygtning, ResidenceGround::FamiliesammenfoertTilFlygtning]);
const REFUGEES_AND_FAMILIES: Criterion<'static> = Criterion::Residence(&[
    ResidenceGround::Flygtning,
    ResidenceGround::FamiliesammenfoertTilFlygtning,
    ResidenceGround::FamiliesammenfoertTilAndre,
]);

const fn group(
    code: &'static str,
    name_da: &'static str,
    wording: &'static str,
    source: &'static str,
    criteria: &'static [Criterion<'static>],
) -> PolicyGroup {
    PolicyGroup { code, name_da, aliases: &[], wording, source, group: TargetGroup { all_of: criteria } }
}

impl PolicyGroup {
    const fn also(self, aliases: &'static [&'static str]) -> Self {
        PolicyGroup { aliases, ..self }
    }
}

/// Every group with a documented rule.
///
/// Bounds as printed: "under 25" excludes the 25th birthday; "15 til 17", "18-30 årige" and "mellem 15 og 30" include both
/// ends (inference); "over 12 mdrs." and "mere end 6 måneders" exclude the date itself.
pub const ALL: &[PolicyGroup] = &[
    group(
        "unge_18_29_uden_uddannelse",
        "Unge på 18-29 år uden erhvervskompetencegivende uddannelse",
        "unge ... under 30 år uden en erhvervskompetencegivende uddannelse",
        ESBJERG,
        &[Criterion::Age(Ages::from(18).under(30)), Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)],
    ),
    group("unge_15_17", "Unge på 15-17 år", "de 15-17-årige", ESBJERG, &[Criterion::Age(Ages::from(15).under(18))]),
    group(
        "unge_under_25_uden_ungdomsuddannelse",
        "Unge under 25 år uden ungdomsuddannelse",
        "unge under 25 år, der endnu ikke har gennemført en ungdomsuddannelse",
        HALSNAES,
        &[Criterion::Age(Ages::from(0).under(25)), Criterion::Without(LevelSet::UNGDOMSUDDANNELSE)],
    ),
    // "ikke har en uddannelse" names no bar, see `Bar::UDDANNELSE`: any education beyond school is taken (inference).
    group(
        "unge_under_25_uden_uddannelse_og_job",
        "Unge under 25 år uden uddannelse og job (FGU)",
        "unge under 25 år, der ikke har en uddannelse og ikke er i job",
        MIDDELFART,
        &[
            Criterion::Age(Ages::from(0).under(25)),
            Criterion::Without(LevelSet::UNGDOMSUDDANNELSE),
            Criterion::NotIn(IN_WORK),
        ],
    ),
    group(
        "unge_15_30_uden_for_uddannelse_og_job",
        "Unge på 15-30 år uden for uddannelse og job",
        "unge mellem 15 og 30 år uden uddannelse eller job",
        HALSNAES,
        &[Criterion::Age(Ages::from(15).under(31)), Criterion::NotIn(IN_EDUCATION), Criterion::NotIn(IN_WORK)],
    ),
    group(
        "unge_18_30",
        "18-30-årige",
        "primært for målgruppen fra 18-30 årige",
        MIDDELFART,
        &[Criterion::Age(Ages::from(18).under(31))],
    )
    .also(&["unge mellem 18 og 30 år"]),
    group("jobparate", "Jobparate", "jobparate personer på kontanthjælp", HALSNAES, &[Criterion::In(JOB_READY)])
        .also(&["arbejdsparate", "arbejdsmarkedsparate", "jobparate kontanthjælpsmodtagere"]),
    group(
        "aktivitetsparate",
        "Aktivitetsparate",
        "aktivitetsparate kontanthjælpsmodtagere",
        HALSNAES,
        &[Criterion::In(ACTIVITY_READY)],
    )
    .also(&["aktivitetsparate kontanthjælpsmodtagere"]),
    group(
        "sygemeldte_kategori_2",
        "Sygemeldte i kategori 2",
        "sygemeldte (kategori 2)",
        HALSNAES,
        &[Criterion::In(State::any_of(&[Clause::ReceivesVisited(
            BenefitSet::of(&[Benefit::Sygedagpenge]),
            VisitationSet::of(&[Visitation::Kategori2]),
        )]))],
    ),
    group(
        "fleksjobvisiterede",
        "Fleksjobvisiterede",
        "stigningen i fleksjobvisiterede",
        HALSNAES,
        &[Criterion::In(FLEKSJOB)],
    ),
    group(
        "ledighedsydelsesmodtagere",
        "Ledighedsydelsesmodtagere",
        "en stigning i antallet af ledighedsydelsesmodtagere",
        HALSNAES,
        &[Criterion::In(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Ledighedsydelse]))]))],
    )
    .also(&["ledige fleksjobvisiterede"]),
    group(
        "flygtninge_og_familiesammenfoerte_til_flygtninge",
        "Flygtninge og familiesammenførte til flygtninge",
        "Flere flygtninge og familiesammenførte til flygtninge",
        "ministermål 2019",
        &[REFUGEES],
    ),
    group(
        "flygtninge_og_familiesammenfoerte",
        "Flygtninge og familiesammenførte",
        "Flere flygtninge og familiesammenførte skal være selvforsørgende",
        ROEDOVRE,
        &[REFUGEES_AND_FAMILIES],
    ),
    group(
        "flygtningekvinder",
        "Kvinder blandt flygtninge og familiesammenførte til flygtninge",
        "Flere flygtningekvinder i job",
        MIDDELFART,
        &[REFUGEES, Criterion::Sex(Sex::Kvinde)],
    )
    .also(&["kvinder med flygtningebaggrund"]),
    group(
        "kvinder_blandt_flygtninge_og_familiesammenfoerte",
        "Kvinder blandt flygtninge og familiesammenførte",
        "Flere flygtninge og familiesammenførte skal være selvforsørgende",
        ROEDOVRE,
        &[REFUGEES_AND_FAMILIES, Criterion::Sex(Sex::Kvinde)],
    ),
    group("forsikrede_ledige", "Forsikrede ledige", "forsikrede ledige", ESBJERG, &[Criterion::In(INSURED)]),
    // Sick from unemployment or from work, the data do not tell.
    group(
        "syge_forsikrede_ledige",
        "Syge, forsikrede ledige",
        "syge, forsikrede ledige",
        ESBJERG,
        &[
            Criterion::Insured,
            Criterion::In(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])),
            Criterion::NotRecorded("ledig, da sygdommen begyndte"),
        ],
    ),
    // The plan's chapter on the young is on those under 30; "en uddannelse" names no bar: one for a trade is taken (inference).
    group(
        "unge_jobklare_med_uddannelse",
        "Unge jobklare med en uddannelse",
        "Alle unge jobklare med en uddannelse",
        ESBJERG,
        &[
            Criterion::Age(Ages::from(0).under(30)),
            Criterion::In(JOB_READY_OR_INSURED),
            Criterion::With(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
        ],
    ),
    group(
        "ledige_med_videregaaende_uddannelse",
        "Ledige med en videregående uddannelse",
        "flere med en erhvervsuddannelse eller videregående uddannelse",
        ESBJERG,
        &[Criterion::In(JOB_READY_OR_INSURED), Criterion::With(LevelSet::of(&[Level::Videregaaende]))],
    ),
    // Unskilled is without an education that qualifies for a trade (inference).
    group(
        "ufaglaerte_kvinder",
        "Ledige ufaglærte kvinder",
        "Risikoen for langtidsledighed er størst blandt ufaglærte kvinder",
        ESBJERG,
        &[
            Criterion::In(JOB_READY_OR_INSURED),
            Criterion::Sex(Sex::Kvinde),
            Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
        ],
    )
    .also(&["ufaglærte kvinder"]),
    group(
        "unge_15_18",
        "Unge på 15-18 år",
        "unge mellem 15 og 18 år",
        ROEDOVRE,
        &[Criterion::Age(Ages::from(15).under(19))],
    ),
    group(
        "ledige_over_6_maaneder",
        "Kontanthjælps- og dagpengemodtagere med over 6 måneders ledighed",
        "kontanthjælpsmodtagere og dagpengemodtagere med mere end 6 måneders ledighed",
        MIDDELFART,
        &[Criterion::InForOver { state: DAGPENGE_OR_KONTANTHJAELP, months: 6 }],
    ),
    group(
        "jobklare_ledige_over_12_maaneder",
        "Jobklare ledige med over 12 måneders ledighed",
        "Jobklare ledige med over 12 mdrs. ledighed",
        ESBJERG,
        &[Criterion::InForOver { state: JOB_READY_UNEMPLOYED, months: 12 }],
    ),
    group(
        "forsikrede_ledige_16_maaneder",
        "Forsikrede ledige med over 16 måneders ledighed",
        "forsikrede ledige v. 16 måneders ledighed",
        ROEDOVRE,
        &[Criterion::Insured, Criterion::InForOver { state: INSURED_OR_ACTIVATED, months: 16 }],
    ),
    group(
        "sidste_12_maaneder_af_dagpengeretten",
        "Forsikrede ledige i de sidste 12 måneder af dagpengeretten",
        "de forsikrede ledige i de sidste 12 måneder af ydelsesperioden",
        ESBJERG,
        &[Criterion::In(INSURED), Criterion::NotRecorded("de sidste 12 måneder af ydelsesperioden")],
    ),
];

//! The target groups that goals and plans speak of, and those that nobody has defined.
//!
//! A group with a documented rule stands in [`ALL`]. One without a rule stands in [`CALLERS`]: the caller supplies the
//! criteria, and the group says that they are the caller's.
//!
//! ```
//! use maaltal::target_group::{Criterion, policy};
//!
//! let group = policy::find("unge_18_29_uden_uddannelse").unwrap();
//! assert_eq!(group.name_da, "Unge på 18-29 år uden erhvervskompetencegivende uddannelse");
//!
//! let vulnerable = policy::callers("udsatte_ledige").unwrap();
//! let ours = vulnerable.with(&[Criterion::NotRecorded("vores egen liste")]);
//! assert_eq!(ours.all_of.len(), 1);
//! ```

use super::{Ages, Criterion, TargetGroup};
use crate::benefit::{Benefit, BenefitSet};
use crate::education::LevelSet;
use crate::offer::{Offer, OfferSet};
use crate::person::{ResidenceGround, Sex};
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// A target group with a documented rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyGroup {
    /// Its code in the crate.
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// The words of the document.
    pub wording: &'static str,
    /// The document.
    pub source: &'static str,
    /// The criteria.
    pub group: TargetGroup<'static>,
}

/// A target group that policy speaks of and nobody has defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallersGroup {
    /// Its code in the crate.
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What is known and what is not, in English.
    pub known: &'static str,
}

impl CallersGroup {
    /// The group as a caller defines it. What it counts is the caller's definition, not the crate's.
    #[must_use]
    pub const fn with<'a>(&self, criteria: &'a [Criterion<'a>]) -> TargetGroup<'a> {
        TargetGroup { all_of: criteria }
    }
}

/// The documented group of a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static PolicyGroup> {
    ALL.iter().find(|group| group.code == code)
}

/// The undefined group of a code.
#[must_use]
pub fn callers(code: &str) -> Option<&'static CallersGroup> {
    CALLERS.iter().find(|group| group.code == code)
}

const MIDDELFART: &str = "Middelfart Kommune, Beskæftigelsesplan 2019";
const HALSNAES: &str = "Halsnæs Kommune, Beskæftigelsesplan 2019";
const ESBJERG: &str = "Jobcenter Esbjerg, Beskæftigelsesplan 2014";
const ROEDOVRE: &str = "Rødovre Kommune, beskæftigelsesplan 2017/18";

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
    PolicyGroup { code, name_da, wording, source, group: TargetGroup { all_of: criteria } }
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
    ),
    group("jobparate", "Jobparate", "jobparate personer på kontanthjælp", HALSNAES, &[Criterion::In(JOB_READY)]),
    group(
        "aktivitetsparate",
        "Aktivitetsparate",
        "aktivitetsparate kontanthjælpsmodtagere",
        HALSNAES,
        &[Criterion::In(ACTIVITY_READY)],
    ),
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
    group("fleksjobvisiterede", "Fleksjobvisiterede", "nyvisiterede i fleksjob", HALSNAES, &[Criterion::In(FLEKSJOB)]),
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
    ),
    group("forsikrede_ledige", "Forsikrede ledige", "forsikrede ledige", ESBJERG, &[Criterion::In(INSURED)]),
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

/// Every group that policy speaks of and nobody has defined.
pub const CALLERS: &[CallersGroup] = &[
    CallersGroup {
        code: "udsatte_ledige",
        name_da: "Udsatte ledige",
        known: "no official definition; the nearest ministry figure is the share of activity-ready persons without a mentor or \
                active effort",
    },
    CallersGroup {
        code: "paa_kanten_af_arbejdsmarkedet",
        name_da: "Borgere på kanten af arbejdsmarkedet",
        known: "no official definition; the goal of 2014 with these words is measured by the inflow to disability pension",
    },
    CallersGroup {
        code: "personer_med_handicap",
        name_da: "Personer med handicap",
        known: "no definition in registers was found; the goal of 2019 is measured by a survey",
    },
    CallersGroup {
        code: "kvinder_med_indvandrerbaggrund",
        name_da: "Kvinder med indvandrerbaggrund",
        known: "policy names no origin; Jobindsats publishes by five values of origin",
    },
    CallersGroup {
        code: "unge_i_udsatte_positioner",
        name_da: "Unge i udsatte positioner",
        known: "a group of Odense's strategy, without a definition",
    },
];

//! The target groups that the act on an active employment effort (LAB) numbers: § 2 to the end of 2019, § 6 from 2020.
//!
//! Each is executable over a person on a day. Where a group turns on a fact that the crate does not hold, it answers
//! *unknown* for those who meet the rest. A number that no source confirmed is marked so; the group exists, its number is
//! uncertain. A benefit is not a target group: the two are related by these criteria only.
//!
//! The numbers are meant to be disjoint, and are for a person on one benefit. Several benefits at once can put a person in
//! several: *forrevalidering* on *kontanthjælp*, say, counts in both worlds. In a job with a wage subsidy, which pays no
//! benefit, the group of before is kept, and the crate does not look back for it. The exception in § 6 nr. 9 ended in 2026, on
//! a day that was not found, and is kept here.
//!
//! ```
//! use maaltal::target_group::law;
//! let group = law::find("6.7")?;
//! assert_eq!(group.name_da, "Jobafklaringsforløb");
//! assert_eq!(law::find("§ 6 nr. 7")?.code, "6.7");
//! # Ok::<(), law::UnknownLawGroup>(())
//! ```

use super::{Ages, Criterion, TargetGroup};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::Day;
use crate::education::LevelSet;
use crate::in_force::{Edge, InForce, Verified};
use crate::nearest::same_word;
use crate::offer::{Offer, OfferSet};
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};

/// A numbered target group of the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawGroup {
    /// Paragraph and number as systems write them: § 6 nr. 7 is "6.7".
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// The criterion as the source words it, in Danish; empty where no wording was found.
    pub wording: &'static str,
    /// The criteria.
    pub group: TargetGroup<'static>,
    /// When it was in force, with act and source; whether its number was confirmed.
    pub time: InForce,
}

/// No group of the act has a number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{value}» is no target group of the act; § 2 has nr. 1-14 (\"2.1\" to \"2.14\"), § 6 nr. 1-13 (\"6.1\" to \"6.13\")"
)]
pub struct UnknownLawGroup {
    /// The text that was read.
    pub value: String,
}

/// The group of a number: "6.7", "§ 6 nr. 7", "LAB § 6, nr. 7".
///
/// # Errors
/// [`UnknownLawGroup`] when the act has no such number.
pub fn find(text: &str) -> Result<&'static LawGroup, UnknownLawGroup> {
    let (paragraph, number) = numbers(text).ok_or_else(|| UnknownLawGroup { value: text.to_owned() })?;
    let is = |group: &&LawGroup| numbers(group.code) == Some((paragraph, number));
    ALL.iter().find(is).ok_or_else(|| UnknownLawGroup { value: text.to_owned() })
}

/// Exactly two numbers, and around them nothing but what documents write there.
fn numbers(text: &str) -> Option<(u32, u32)> {
    let mut words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
    let (paragraph, number) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let around: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let known = ["", "nr", "lab", "labnr", "stknr"].iter().any(|word| same_word(word, &around));
    (words.next().is_none() && known).then_some((paragraph, number))
}

const fn receives(benefits: &'static [Clause]) -> Criterion<'static> {
    Criterion::In(State::any_of(benefits))
}

/// To 31 December 2019.
const fn section_2(from: Edge, verified: Verified) -> InForce {
    let source = "LBK nr. 1342 af 21. november 2016 § 2";
    InForce { act: "LAB § 2", from, to: Edge::On(Day::ymd(2019, 12, 31)), source, verified }
}

/// From 1 January 2020.
const fn section_6(verified: Verified) -> InForce {
    InForce {
        act: "LAB § 6",
        from: Edge::On(Day::ymd(2020, 1, 1)),
        to: Edge::Stated("en ny hovedlov ventes 1. januar 2027"),
        source: "BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1",
        verified,
    }
}

const FROM_2014: Edge = Edge::On(Day::ymd(2014, 1, 1));

const DAGPENGE: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
const SYGEDAGPENGE: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
const JOBAFKLARING: Criterion<'static> =
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Jobafklaringsforloeb]))]);
const RESSOURCEFORLOEB: Criterion<'static> =
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Ressourceforloeb]))]);
/// *Seniorførtidspension* was an application route, not a pension of its own.
const FOERTIDSPENSION: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]);
const NOT_FOERTIDSPENSION: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]));
/// "bortset fra forrevalidering omfattet af nr. 6": *forrevalidering* without sickness benefit.
const FORREVALIDERING_NOT_SICK: Criterion<'static> = Criterion::AllOf(&[
    receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Forrevalidering]))]),
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])),
]);
/// Approved for a flexible job: in one, or on the benefit of those who wait for one (inference).
const FLEKSJOBVISITERET: Criterion<'static> = receives(&[Clause::Receives(BenefitSet::of(&[
    Benefit::FleksjobLoentilskud,
    Benefit::Fleksloentilskud,
    Benefit::Ledighedsydelse,
]))]);
/// "bortset fra personer omfattet af integrationsprogrammet".
const NOT_IN_PROGRAMME: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Attends(OfferSet::of(&[Offer::Integrationsprogram]))]));
/// Without benefit, and not in a job with a wage subsidy, in which a person keeps the group of before.
const NO_BENEFIT: Criterion<'static> = Criterion::NotIn(State::any_of(&[
    Clause::Receives(BenefitSet::of(Benefit::ALL)),
    Clause::Attends(OfferSet::of(&[Offer::Loentilskud])),
]));
const UNDER_18: Criterion<'static> = Criterion::Age(Ages::from(0).under(18));
const UNDER_30: Criterion<'static> = Criterion::Age(Ages::from(0).under(30));
const UNEDUCATED: Criterion<'static> = Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
/// "30+, og <30 med erhvervskompetencegivende uddannelse".
const THIRTY_OR_EDUCATED: Criterion<'static> =
    Criterion::AnyOf(&[Criterion::Age(Ages::from(30)), Criterion::With(LevelSet::ERHVERVSKOMPETENCEGIVENDE)]);

const JOBPARAT: VisitationSet = VisitationSet::of(&[Visitation::Jobparat]);
const AKTIVITETSPARAT: VisitationSet = VisitationSet::of(&[Visitation::Aktivitetsparat]);
const UDDANNELSESPARAT: VisitationSet =
    VisitationSet::of(&[Visitation::Uddannelsesparat, Visitation::AabenlystUddannelsesparat]);

/// "kontanthjælp eller integrationsydelse".
const KONTANTHJAELP_2014: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Integrationsydelse]);
/// "kontanthjælp/overgangsydelse".
const KONTANTHJAELP_2020: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::OvergangsydelseIntegration]);
/// "uddannelseshjælp/overgangsydelse"; from 1 July 2025 one *kontanthjælp*, on which the visitation tells the young.
const UDDANNELSESHJAELP_2020: BenefitSet =
    BenefitSet::of(&[Benefit::Uddannelseshjaelp, Benefit::OvergangsydelseIntegration, Benefit::Kontanthjaelp]);

const fn group(
    code: &'static str,
    [name_da, name_en]: [&'static str; 2],
    wording: &'static str,
    criteria: &'static [Criterion<'static>],
    time: InForce,
) -> LawGroup {
    LawGroup { code, name_da, name_en, wording, group: TargetGroup { all_of: criteria }, time }
}

/// Every numbered group, § 2 before § 6, in the order of the numbers.
pub const ALL: &[LawGroup] = &[
    group(
        "2.1",
        ["Ledige, der modtager dagpenge", "recipients of unemployment insurance benefit"],
        "Ledige, der modtager dagpenge efter lov om arbejdsløshedsforsikring m.v.",
        &[DAGPENGE],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.2",
        ["Jobparate kontanthjælps- og integrationsydelsesmodtagere", "job-ready recipients of social assistance"],
        "modtager kontanthjælp eller integrationsydelse og er jobparate",
        &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, JOBPARAT)]), NOT_IN_PROGRAMME],
        section_2(FROM_2014, Verified::Yes),
    ),
    group(
        "2.3",
        [
            "Aktivitetsparate kontanthjælps- og integrationsydelsesmodtagere",
            "activity-ready recipients of social assistance",
        ],
        "som nr. 2, men aktivitetsparate",
        &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, AKTIVITETSPARAT)]), NOT_IN_PROGRAMME],
        section_2(FROM_2014, Verified::Yes),
    ),
    group(
        "2.4",
        ["Revalidender", "persons in vocational rehabilitation"],
        "personer med begrænsninger i arbejdsevnen omfattet af LAS kap. 6, bortset fra nr. 5",
        &[
            receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Revalidering, Benefit::Forrevalidering]))]),
            Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])),
        ],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.5",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        "modtager dagpenge under sygdom efter lov om sygedagpenge",
        &[SYGEDAGPENGE],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.6",
        ["Førtidspensionister", "disability pensioners"],
        "under folkepensionsalderen, varige begrænsninger, førtidspension",
        &[FOERTIDSPENSION],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.7",
        ["Fleksjobvisiterede", "persons approved for a flexible job"],
        "varige begrænsninger i arbejdsevnen, modtager ikke førtidspension",
        &[FLEKSJOBVISITERET, NOT_FOERTIDSPENSION],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.8",
        ["Nyuddannede med handicap", "newly educated persons with a disability"],
        "nyuddannede med handicap (isbryderordningen)",
        &[Criterion::NotRecorded("nyuddannede med handicap")],
        section_2(Edge::NotFound, Verified::Yes),
    ),
    group(
        "2.9",
        ["Personer under 18 år", "persons under 18"],
        "",
        &[UNDER_18, Criterion::NotRecorded("behov for en indsats")],
        section_2(Edge::NotFound, Verified::No),
    ),
    group(
        "2.10",
        ["Selvforsørgende ledige", "self-supporting unemployed persons"],
        "",
        &[NO_BENEFIT, Criterion::NotRecorded("ledige")],
        section_2(Edge::NotFound, Verified::No),
    ),
    group(
        "2.11",
        ["Ressourceforløb", "persons in a resource programme"],
        "personer i ressourceforløb",
        &[RESSOURCEFORLOEB],
        section_2(Edge::On(Day::ymd(2013, 1, 1)), Verified::No),
    ),
    group(
        "2.12",
        ["Uddannelsesparate på uddannelseshjælp", "education-ready recipients of education assistance"],
        "",
        &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), UDDANNELSESPARAT)])],
        section_2(FROM_2014, Verified::Partly),
    ),
    group(
        "2.13",
        ["Aktivitetsparate på uddannelseshjælp", "activity-ready recipients of education assistance"],
        "",
        &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), AKTIVITETSPARAT)])],
        section_2(FROM_2014, Verified::Partly),
    ),
    group(
        "2.14",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        "",
        &[JOBAFKLARING],
        section_2(Edge::On(Day::ymd(2014, 7, 1)), Verified::No),
    ),
    group(
        "6.1",
        ["Dagpengemodtagere", "recipients of unemployment insurance benefit"],
        "modtager arbejdsløshedsdagpenge",
        &[DAGPENGE],
        section_6(Verified::Yes),
    ),
    group(
        "6.2",
        ["Jobparate kontanthjælpsmodtagere", "job-ready recipients of social assistance"],
        "Jobparate 30+, og <30 med erhvervskompetencegivende uddannelse, på kontanthjælp/overgangsydelse, ikke i \
         introduktionsprogram",
        &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2020, JOBPARAT)]), THIRTY_OR_EDUCATED, NOT_IN_PROGRAMME],
        section_6(Verified::Yes),
    ),
    group(
        "6.3",
        ["Aktivitetsparate kontanthjælpsmodtagere", "activity-ready recipients of social assistance"],
        "Aktivitetsparate 30+, og <30 med erhvervskompetencegivende uddannelse, på kontanthjælp/overgangsydelse",
        &[
            receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2020, AKTIVITETSPARAT)]),
            THIRTY_OR_EDUCATED,
            NOT_IN_PROGRAMME,
        ],
        section_6(Verified::Yes),
    ),
    group(
        "6.4",
        ["Uddannelsesparate", "education-ready persons under 30 without a qualifying education"],
        "Uddannelsesparate <30 uden erhvervskompetencegivende uddannelse på uddannelseshjælp/overgangsydelse",
        &[
            receives(&[Clause::ReceivesVisited(UDDANNELSESHJAELP_2020, UDDANNELSESPARAT)]),
            UNDER_30,
            UNEDUCATED,
            NOT_IN_PROGRAMME,
        ],
        section_6(Verified::Yes),
    ),
    group(
        "6.5",
        ["Aktivitetsparate på uddannelseshjælp", "activity-ready persons under 30 without a qualifying education"],
        "Aktivitetsparate <30 uden erhvervskompetencegivende uddannelse",
        &[
            receives(&[Clause::ReceivesVisited(UDDANNELSESHJAELP_2020, AKTIVITETSPARAT)]),
            UNDER_30,
            UNEDUCATED,
            NOT_IN_PROGRAMME,
        ],
        section_6(Verified::Yes),
    ),
    group(
        "6.6",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        "modtager sygedagpenge",
        &[SYGEDAGPENGE],
        section_6(Verified::Yes),
    ),
    group(
        "6.7",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        "kap. 18",
        &[JOBAFKLARING],
        section_6(Verified::Yes),
    ),
    group(
        "6.8",
        ["Ressourceforløb", "persons in a resource programme"],
        "kap. 19; 2026-: «det tidligere gældende kapitel 19»",
        &[RESSOURCEFORLOEB],
        section_6(Verified::Yes),
    ),
    group(
        "6.9",
        ["Fleksjobvisiterede", "persons approved for a flexible job"],
        "kap. 20, bortset fra fleksjobvisiterede omfattet af nr. 10",
        &[
            FLEKSJOBVISITERET,
            Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Revalidering]))])),
        ],
        section_6(Verified::Yes),
    ),
    group(
        "6.10",
        ["Revalidering", "persons in vocational rehabilitation"],
        "kap. 21, bortset fra forrevalidering omfattet af nr. 6; 2026-: «det tidligere gældende kapitel 21»",
        &[Criterion::AnyOf(&[
            receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Revalidering]))]),
            FORREVALIDERING_NOT_SICK,
        ])],
        section_6(Verified::Yes),
    ),
    group(
        "6.11",
        ["Førtidspensionister", "disability pensioners"],
        "modtager førtidspension efter lov om social pension",
        &[FOERTIDSPENSION],
        section_6(Verified::Yes),
    ),
    group(
        "6.12",
        ["Selvforsørgende", "self-supporting persons"],
        "ikke berettiget til offentlige forsørgelsesydelser",
        &[NO_BENEFIT, Criterion::NotRecorded("ikke berettiget til offentlige forsørgelsesydelser")],
        section_6(Verified::Partly),
    ),
    group(
        "6.13",
        ["Unge under 18 år", "persons under 18"],
        "behov for uddannelses- og beskæftigelsesfremmende indsats",
        &[UNDER_18, Criterion::NotRecorded("behov for uddannelses- og beskæftigelsesfremmende indsats")],
        section_6(Verified::Partly),
    ),
];

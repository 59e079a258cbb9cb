//! The numbers of the act, each with its texts as criteria.

use super::{LawEdition, LawGroup};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::Day;
use crate::education::LevelSet;
use crate::in_force::{Edge, InForce, Verified};
use crate::offer::{Offer, OfferSet};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::visitation::{Visitation, VisitationSet};

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

/// To 30 June 2025, before *kontanthjælp* became one.
const BEFORE_2025: InForce = InForce { to: Edge::On(Day::ymd(2025, 6, 30)), ..section_6(Verified::Yes) };
/// From 1 July 2025. The text was not read: that visitation, not benefit, tells the groups apart from then on was.
const FROM_2025: InForce = InForce {
    from: Edge::On(Day::ymd(2025, 7, 1)),
    source: "lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02",
    ..section_6(Verified::Partly)
};
/// To the act of 2026.
const BEFORE_2026: InForce = InForce {
    to: Edge::within((2026, 1, 31), (2026, 6, 30), "til lov nr. 1750/2025, 1. februar eller 1. juli 2026"),
    ..section_6(Verified::Yes)
};
/// From the act of 2026.
const FROM_2026: InForce = InForce {
    from: Edge::within((2026, 2, 1), (2026, 7, 1), "lov nr. 1750/2025, 1. februar eller 1. juli 2026"),
    source: "lov nr. 1750 af 29. december 2025; LSF 66 § 1",
    ..section_6(Verified::Partly)
};

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
const NOT_FORREVALIDERING: Criterion<'static> =
    Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Forrevalidering]))]));
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
/// "uddannelseshjælp/overgangsydelse".
const UDDANNELSESHJAELP_2020: BenefitSet =
    BenefitSet::of(&[Benefit::Uddannelseshjaelp, Benefit::OvergangsydelseIntegration]);
/// From 1 July 2025 one *kontanthjælp*, on which the visitation tells the young.
const KONTANTHJAELP_2025: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp]);
const REVALIDERING: BenefitSet = BenefitSet::of(&[Benefit::Revalidering]);

const fn group(code: &'static str, [name_da, name_en]: [&'static str; 2], editions: &'static [LawEdition]) -> LawGroup {
    LawGroup { code, name_da, name_en, editions }
}

const fn edition(wording: &'static str, criteria: &'static [Criterion<'static>], time: InForce) -> LawEdition {
    LawEdition { wording, group: TargetGroup { all_of: criteria }, time }
}

/// Every numbered group, § 2 before § 6, in the order of the numbers.
pub const ALL: &[LawGroup] = &[
    group(
        "2.1",
        ["Ledige, der modtager dagpenge", "recipients of unemployment insurance benefit"],
        &[edition(
            "Ledige, der modtager dagpenge efter lov om arbejdsløshedsforsikring m.v.",
            &[DAGPENGE],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.2",
        ["Jobparate kontanthjælps- og integrationsydelsesmodtagere", "job-ready recipients of social assistance"],
        &[edition(
            "modtager kontanthjælp eller integrationsydelse og er jobparate",
            &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, JOBPARAT)]), NOT_IN_PROGRAMME],
            section_2(FROM_2014, Verified::Yes),
        )],
    ),
    group(
        "2.3",
        [
            "Aktivitetsparate kontanthjælps- og integrationsydelsesmodtagere",
            "activity-ready recipients of social assistance",
        ],
        &[edition(
            "som nr. 2, men aktivitetsparate",
            &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, AKTIVITETSPARAT)]), NOT_IN_PROGRAMME],
            section_2(FROM_2014, Verified::Yes),
        )],
    ),
    group(
        "2.4",
        ["Revalidender", "persons in vocational rehabilitation"],
        &[edition(
            "personer med begrænsninger i arbejdsevnen omfattet af LAS kap. 6, bortset fra nr. 5",
            &[
                receives(&[Clause::Receives(BenefitSet::of(&[Benefit::Revalidering, Benefit::Forrevalidering]))]),
                Criterion::NotIn(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])),
            ],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.5",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        &[edition(
            "modtager dagpenge under sygdom efter lov om sygedagpenge",
            &[SYGEDAGPENGE],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.6",
        ["Førtidspensionister", "disability pensioners"],
        &[edition(
            "under folkepensionsalderen, varige begrænsninger, førtidspension",
            &[FOERTIDSPENSION],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.7",
        ["Fleksjobvisiterede", "persons approved for a flexible job"],
        &[edition(
            "varige begrænsninger i arbejdsevnen, modtager ikke førtidspension",
            &[FLEKSJOBVISITERET, NOT_FOERTIDSPENSION],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.8",
        ["Nyuddannede med handicap", "newly educated persons with a disability"],
        &[edition(
            "nyuddannede med handicap (isbryderordningen)",
            &[Criterion::NotRecorded("nyuddannede med handicap")],
            section_2(Edge::NotFound, Verified::Yes),
        )],
    ),
    group(
        "2.9",
        ["Personer under 18 år", "persons under 18"],
        &[edition(
            "",
            &[UNDER_18, Criterion::NotRecorded("behov for en indsats")],
            section_2(Edge::NotFound, Verified::No),
        )],
    ),
    group(
        "2.10",
        ["Selvforsørgende ledige", "self-supporting unemployed persons"],
        &[edition("", &[NO_BENEFIT, Criterion::NotRecorded("ledige")], section_2(Edge::NotFound, Verified::No))],
    ),
    group(
        "2.11",
        ["Ressourceforløb", "persons in a resource programme"],
        &[edition(
            "personer i ressourceforløb",
            &[RESSOURCEFORLOEB],
            section_2(Edge::On(Day::ymd(2013, 1, 1)), Verified::No),
        )],
    ),
    group(
        "2.12",
        ["Uddannelsesparate på uddannelseshjælp", "education-ready recipients of education assistance"],
        &[edition(
            "",
            &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), UDDANNELSESPARAT)])],
            section_2(FROM_2014, Verified::Partly),
        )],
    ),
    group(
        "2.13",
        ["Aktivitetsparate på uddannelseshjælp", "activity-ready recipients of education assistance"],
        &[edition(
            "",
            &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), AKTIVITETSPARAT)])],
            section_2(FROM_2014, Verified::Partly),
        )],
    ),
    group(
        "2.14",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        &[edition("", &[JOBAFKLARING], section_2(Edge::On(Day::ymd(2014, 7, 1)), Verified::No))],
    ),
    group(
        "6.1",
        ["Dagpengemodtagere", "recipients of unemployment insurance benefit"],
        &[edition("modtager arbejdsløshedsdagpenge", &[DAGPENGE], section_6(Verified::Yes))],
    ),
    group(
        "6.2",
        ["Jobparate kontanthjælpsmodtagere", "job-ready recipients of social assistance"],
        &[
            edition(
                "Jobparate 30+, og <30 med erhvervskompetencegivende uddannelse, på kontanthjælp/overgangsydelse, ikke i \
         introduktionsprogram",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2020, JOBPARAT)]),
                    THIRTY_OR_EDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                BEFORE_2025,
            ),
            edition(
                "",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2025, JOBPARAT)]),
                    THIRTY_OR_EDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                FROM_2025,
            ),
        ],
    ),
    group(
        "6.3",
        ["Aktivitetsparate kontanthjælpsmodtagere", "activity-ready recipients of social assistance"],
        &[
            edition(
                "Aktivitetsparate 30+, og <30 med erhvervskompetencegivende uddannelse, på kontanthjælp/overgangsydelse",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2020, AKTIVITETSPARAT)]),
                    THIRTY_OR_EDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                BEFORE_2025,
            ),
            edition(
                "",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2025, AKTIVITETSPARAT)]),
                    THIRTY_OR_EDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                FROM_2025,
            ),
        ],
    ),
    group(
        "6.4",
        ["Uddannelsesparate", "education-ready persons under 30 without a qualifying education"],
        &[
            edition(
                "Uddannelsesparate <30 uden erhvervskompetencegivende uddannelse på uddannelseshjælp/overgangsydelse",
                &[
                    receives(&[Clause::ReceivesVisited(UDDANNELSESHJAELP_2020, UDDANNELSESPARAT)]),
                    UNDER_30,
                    UNEDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                BEFORE_2025,
            ),
            edition(
                "",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2025, UDDANNELSESPARAT)]),
                    UNDER_30,
                    UNEDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                FROM_2025,
            ),
        ],
    ),
    group(
        "6.5",
        ["Aktivitetsparate på uddannelseshjælp", "activity-ready persons under 30 without a qualifying education"],
        // The wording names no benefit.
        &[edition(
            "Aktivitetsparate <30 uden erhvervskompetencegivende uddannelse",
            &[
                receives(&[Clause::ReceivesVisited(UDDANNELSESHJAELP_2020.union(KONTANTHJAELP_2025), AKTIVITETSPARAT)]),
                UNDER_30,
                UNEDUCATED,
                NOT_IN_PROGRAMME,
            ],
            section_6(Verified::Yes),
        )],
    ),
    group(
        "6.6",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        &[edition("modtager sygedagpenge", &[SYGEDAGPENGE], section_6(Verified::Yes))],
    ),
    group(
        "6.7",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        &[edition("kap. 18", &[JOBAFKLARING], section_6(Verified::Yes))],
    ),
    group(
        "6.8",
        ["Ressourceforløb", "persons in a resource programme"],
        &[
            edition("kap. 19", &[RESSOURCEFORLOEB], BEFORE_2026),
            edition("det tidligere gældende kapitel 19", &[RESSOURCEFORLOEB], FROM_2026),
        ],
    ),
    group(
        "6.9",
        ["Fleksjobvisiterede", "persons approved for a flexible job"],
        &[
            edition(
                "kap. 20, bortset fra fleksjobvisiterede omfattet af nr. 10",
                &[
                    FLEKSJOBVISITERET,
                    Criterion::NotIn(State::any_of(&[Clause::Receives(REVALIDERING)])),
                    Criterion::AnyOf(&[NOT_FORREVALIDERING, SYGEDAGPENGE]),
                ],
                BEFORE_2026,
            ),
            edition("kap. 20", &[FLEKSJOBVISITERET], FROM_2026),
        ],
    ),
    group(
        "6.10",
        ["Revalidering", "persons in vocational rehabilitation"],
        &[
            edition(
                "kap. 21, bortset fra forrevalidering omfattet af nr. 6",
                &[Criterion::AnyOf(&[receives(&[Clause::Receives(REVALIDERING)]), FORREVALIDERING_NOT_SICK])],
                BEFORE_2026,
            ),
            edition(
                "det tidligere gældende kapitel 21",
                &[Criterion::AnyOf(&[receives(&[Clause::Receives(REVALIDERING)]), FORREVALIDERING_NOT_SICK])],
                FROM_2026,
            ),
        ],
    ),
    group(
        "6.11",
        ["Førtidspensionister", "disability pensioners"],
        &[edition("modtager førtidspension efter lov om social pension", &[FOERTIDSPENSION], section_6(Verified::Yes))],
    ),
    group(
        "6.12",
        ["Selvforsørgende", "self-supporting persons"],
        &[edition(
            "ikke berettiget til offentlige forsørgelsesydelser",
            &[NO_BENEFIT, Criterion::NotRecorded("ikke berettiget til offentlige forsørgelsesydelser")],
            section_6(Verified::Partly),
        )],
    ),
    group(
        "6.13",
        ["Unge under 18 år", "persons under 18"],
        &[edition(
            "behov for uddannelses- og beskæftigelsesfremmende indsats",
            &[UNDER_18, Criterion::NotRecorded("behov for uddannelses- og beskæftigelsesfremmende indsats")],
            section_6(Verified::Partly),
        )],
    ),
];

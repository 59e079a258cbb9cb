//! § 6, from 2020: its numbers, each with its texts as criteria.

use super::criteria::{
    AKTIVITETSPARAT, DAGPENGE, FLEKSJOBVISITERET, FOERTIDSPENSION, FORREVALIDERING_NOT_SICK, JOBAFKLARING, JOBPARAT,
    KONTANTHJAELP_2020, KONTANTHJAELP_2025, NO_BENEFIT, NOT_FORREVALIDERING, NOT_IN_PROGRAMME, RESSOURCEFORLOEB,
    REVALIDERING, SYGEDAGPENGE, THIRTY_OR_EDUCATED, UDDANNELSESHJAELP_2020, UDDANNELSESPARAT, UNDER_18, UNDER_30,
    UNEDUCATED, receives,
};
use super::times::{BEFORE_2025, BEFORE_2026, FROM_2020, FROM_2025, FROM_2026, NUMBER_UNREAD};
use super::{LawGroup, edition, group};
use crate::state::{Clause, State};
use crate::target_group::Criterion;

pub(super) const GROUPS: [LawGroup; 13] = [
    group(
        "6.1",
        ["Dagpengemodtagere", "recipients of unemployment insurance benefit"],
        &[edition("modtager arbejdsløshedsdagpenge", &[DAGPENGE], FROM_2020)],
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
            ).inferring("the programme of the act on integration is excepted, as in nr. 2"),
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
            ).inferring("the programme of the act on integration is excepted, as in nr. 2"),
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
        &[
            edition(
                "Aktivitetsparate <30 uden erhvervskompetencegivende uddannelse",
                &[
                    receives(&[Clause::ReceivesVisited(
                        UDDANNELSESHJAELP_2020.union(KONTANTHJAELP_2020),
                        AKTIVITETSPARAT,
                    )]),
                    UNDER_30,
                    UNEDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                BEFORE_2025,
            ).inferring("the words name no benefit: kontanthjælp, uddannelseshjælp or overgangsydelse, which nr. 2-4 name, is required; the programme of the act on integration is excepted, as in nr. 2"),
            edition(
                "",
                &[
                    receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2025, AKTIVITETSPARAT)]),
                    UNDER_30,
                    UNEDUCATED,
                    NOT_IN_PROGRAMME,
                ],
                FROM_2025,
            ),
        ],
    ),
    group(
        "6.6",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        &[edition("modtager sygedagpenge", &[SYGEDAGPENGE], FROM_2020)],
    ),
    group(
        "6.7",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        &[edition("kap. 18", &[JOBAFKLARING], FROM_2020)],
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
            ).inferring("who is approved is in a flexible job or on ledighedsydelse; nr. 10 is revalidering, or forrevalidering without sygedagpenge"),
            edition("kap. 20", &[FLEKSJOBVISITERET], FROM_2026).inferring("who is approved is in a flexible job or on ledighedsydelse"),
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
            ).inferring("kap. 21 is revalidering and forrevalidering; who is in forrevalidering and on sygedagpenge is in nr. 6"),
            edition(
                "det tidligere gældende kapitel 21",
                &[Criterion::AnyOf(&[receives(&[Clause::Receives(REVALIDERING)]), FORREVALIDERING_NOT_SICK])],
                FROM_2026,
            ).inferring("kap. 21 is revalidering and forrevalidering; the exception of who is in nr. 6 is kept"),
        ],
    ),
    group(
        "6.11",
        ["Førtidspensionister", "disability pensioners"],
        &[edition("modtager førtidspension efter lov om social pension …", &[FOERTIDSPENSION], FROM_2020)],
    ),
    group(
        "6.12",
        ["Selvforsørgende", "self-supporting persons"],
        &[edition(
            "ikke berettiget til offentlige forsørgelsesydelser",
            &[NO_BENEFIT, Criterion::NotRecorded("ikke berettiget til offentlige forsørgelsesydelser")],
            NUMBER_UNREAD,
        )],
    ),
    group(
        "6.13",
        ["Unge under 18 år", "persons under 18"],
        &[edition(
            "behov for uddannelses- og beskæftigelsesfremmende indsats",
            &[UNDER_18, Criterion::NotRecorded("behov for uddannelses- og beskæftigelsesfremmende indsats")],
            NUMBER_UNREAD,
        )],
    ),
];

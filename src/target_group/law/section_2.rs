//! § 2, to the end of 2019: its numbers, each with its text as criteria.

use super::criteria::{
    AKTIVITETSPARAT, DAGPENGE, FLEKSJOBVISITERET, FOERTIDSPENSION, JOBAFKLARING, JOBPARAT, KONTANTHJAELP_2014,
    NO_BENEFIT, NOT_FOERTIDSPENSION, NOT_IN_PROGRAMME, NOT_NR_12_OR_13, RESSOURCEFORLOEB, SYGEDAGPENGE,
    UDDANNELSESPARAT, UNDER_18, receives,
};
use super::times::{ALL_READ, FROM_2014, NAMED_BY_NR_2, read_2016, section_2, unread};
use super::{LawGroup, edition, group};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::Day;
use crate::in_force::{Edge, Verified};
use crate::state::{Clause, State};
use crate::target_group::Criterion;

pub(super) const GROUPS: [LawGroup; 14] = [
    group(
        "2.1",
        ["Ledige, der modtager dagpenge", "recipients of unemployment insurance benefit"],
        &[edition(
            "Ledige, der modtager dagpenge efter lov om arbejdsløshedsforsikring m.v.",
            &[DAGPENGE],
            read_2016(Edge::NotFound),
        )],
    ),
    group(
        "2.2",
        ["Jobparate kontanthjælps- og integrationsydelsesmodtagere", "job-ready recipients of social assistance"],
        &[edition(
            "modtager kontanthjælp eller integrationsydelse og er jobparate, bortset fra program-omfattede efter \
             integrationsloven eller omfattet af nr. 12/13",
            &[receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, JOBPARAT)]), NOT_IN_PROGRAMME, NOT_NR_12_OR_13],
            read_2016(FROM_2014),
        ).inferring("nr. 12/13 share out the recipients of uddannelseshjælp")],
    ),
    group(
        "2.3",
        [
            "Aktivitetsparate kontanthjælps- og integrationsydelsesmodtagere",
            "activity-ready recipients of social assistance",
        ],
        &[edition(
            "som nr. 2, men aktivitetsparate",
            &[
                receives(&[Clause::ReceivesVisited(KONTANTHJAELP_2014, AKTIVITETSPARAT)]),
                NOT_IN_PROGRAMME,
                NOT_NR_12_OR_13,
            ],
            read_2016(FROM_2014),
        ).inferring("nr. 12/13 share out the recipients of uddannelseshjælp; the exceptions are those of nr. 2")],
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
            read_2016(Edge::NotFound),
        ).inferring("LAS kap. 6 is revalidering and forrevalidering, and nr. 5 is sygedagpenge; limits to the capacity for work are not tested")],
    ),
    group(
        "2.5",
        ["Sygedagpengemodtagere", "recipients of sickness benefit"],
        &[edition(
            "modtager dagpenge under sygdom efter lov om sygedagpenge",
            &[SYGEDAGPENGE],
            read_2016(Edge::NotFound),
        )],
    ),
    group(
        "2.6",
        ["Førtidspensionister", "disability pensioners"],
        &[edition(
            "under folkepensionsalderen, varige begrænsninger, førtidspension, ikke i stand til nedsat tid på normale vilkår",
            &[FOERTIDSPENSION],
            read_2016(Edge::NotFound),
        ).inferring("the pension alone is tested: not the age of folkepension, lasting limits, nor the capacity for work")],
    ),
    group(
        "2.7",
        ["Fleksjobvisiterede", "persons approved for a flexible job"],
        &[edition(
            "varige begrænsninger i arbejdsevnen, modtager ikke førtidspension …",
            &[FLEKSJOBVISITERET, NOT_FOERTIDSPENSION],
            read_2016(Edge::NotFound),
        ).inferring("who is approved is in a flexible job or on ledighedsydelse; lasting limits to the capacity for work are not tested")],
    ),
    group(
        "2.8",
        ["Nyuddannede med handicap", "newly educated persons with a disability"],
        &[edition(
            "nyuddannede med handicap (isbryderordningen)",
            &[Criterion::NotRecorded("nyuddannede med handicap")],
            (
                section_2(Edge::NotFound, "foranalyse, maj 2016: «målgruppe 2.8 … isbryderordningen»", Verified::Yes),
                ALL_READ,
            ),
        )],
    ),
    group(
        "2.9",
        ["Personer under 18 år", "persons under 18"],
        &[edition(
            "",
            &[UNDER_18, Criterion::NotRecorded("behov for en indsats")],
            unread(Edge::NotFound, "cabiweb.dk, målgrupper; LAB kap. 13 b (retsinformation 146382)"),
        )],
    ),
    group(
        "2.10",
        ["Selvforsørgende ledige", "self-supporting unemployed persons"],
        &[edition(
            "",
            &[NO_BENEFIT, Criterion::NotRecorded("ledige")],
            unread(Edge::NotFound, "cabiweb.dk, målgrupper; LAB kap. 13 a (retsinformation 146382)"),
        )],
    ),
    group(
        "2.11",
        ["Ressourceforløb", "persons in a resource programme"],
        &[edition(
            "personer i ressourceforløb",
            &[RESSOURCEFORLOEB],
            unread(Edge::On(Day::ymd(2013, 1, 1)), "lov nr. 1380/2012, om forløbet, ikke om nummeret"),
        )],
    ),
    group(
        "2.12",
        ["Uddannelsesparate på uddannelseshjælp", "education-ready recipients of education assistance"],
        &[edition(
            "",
            &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), UDDANNELSESPARAT)])],
            NAMED_BY_NR_2,
        )],
    ),
    group(
        "2.13",
        ["Aktivitetsparate på uddannelseshjælp", "activity-ready recipients of education assistance"],
        &[edition(
            "",
            &[receives(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Uddannelseshjaelp]), AKTIVITETSPARAT)])],
            NAMED_BY_NR_2,
        )],
    ),
    group(
        "2.14",
        ["Jobafklaringsforløb", "persons in a job clarification programme"],
        &[edition(
            "",
            &[JOBAFKLARING],
            unread(Edge::On(Day::ymd(2014, 7, 1)), "temamøde om sygedagpenge, om forløbet, ikke om nummeret"),
        )],
    ),
];

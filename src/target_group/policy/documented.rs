//! The groups with a documented rule.

use super::states::{
    ACTIVITY_READY, DAGPENGE_OR_KONTANTHJAELP, FLEKSJOB, IN_EDUCATION, IN_WORK, INSURED, INSURED_OR_ACTIVATED,
    JOB_READY, JOB_READY_OR_INSURED, JOB_READY_UNEMPLOYED, REFUGEES, REFUGEES_AND_FAMILIES,
};
use super::{ESBJERG, HALSNAES, MIDDELFART, PolicyGroup, ROEDOVRE};
use crate::benefit::{Benefit, BenefitSet};
use crate::education::{Level, LevelSet};
use crate::in_force::Verified;
use crate::person::Sex;
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::visitation::{Visitation, VisitationSet};

const fn group(
    code: &'static str,
    name_da: &'static str,
    wording: &'static str,
    source: &'static str,
    criteria: &'static [Criterion<'static>],
) -> PolicyGroup {
    let group = TargetGroup { all_of: criteria };
    PolicyGroup { code, name_da, aliases: &[], wording, inferred: "", source, verified: Verified::Yes, group }
}

impl PolicyGroup {
    const fn also(self, aliases: &'static [&'static str]) -> Self {
        PolicyGroup { aliases, ..self }
    }

    const fn inferring(self, inferred: &'static str) -> Self {
        PolicyGroup { inferred, ..self }
    }

    const fn verified(self, verified: Verified) -> Self {
        PolicyGroup { verified, ..self }
    }
}

/// Every group with a documented rule.
///
/// Bounds as printed: "under 25" excludes the 25th birthday; "15 til 17", "18-30 årige" and "mellem 15 og 30" include both
/// ends; "over 12 mdrs." and "mere end 6 måneders" exclude the date itself.
pub const ALL: &[PolicyGroup] = &[
    group(
        "unge_18_29_uden_uddannelse",
        "Unge på 18-29 år uden erhvervskompetencegivende uddannelse",
        "unge ... under 30 år uden en erhvervskompetencegivende uddannelse",
        ESBJERG,
        &[Criterion::Age(Ages::from(18).under(30)), Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)],
    ),
    group("unge_15_17", "Unge på 15-17 år", "de 15-17-årige", ESBJERG, &[Criterion::Age(Ages::from(15).under(18))])
        .also(&["15-17-årige", "15-17-årig", "unge mellem 15 og 17 år", "unge i aldersgruppen 15 til 17 år"])
        .inferring("both ages are included"),
    group(
        "unge_under_25_uden_ungdomsuddannelse",
        "Unge under 25 år uden ungdomsuddannelse",
        "unge under 25 år, der endnu ikke har gennemført en ungdomsuddannelse",
        HALSNAES,
        &[Criterion::Age(Ages::from(0).under(25)), Criterion::Without(LevelSet::UNGDOMSUDDANNELSE)],
    )
    .inferring("the wording names no lower bound of age, so there is none"),
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
    )
    .inferring(
        "the wording names no lower bound of age, so there is none; nor a bar of education: any \
         beyond school is taken; a job is paid work, subsidised or not, or an apprenticeship",
    ),
    group(
        "unge_15_30_uden_for_uddannelse_og_job",
        "Unge på 15-30 år uden for uddannelse og job",
        "unge mellem 15 og 30 år uden uddannelse eller job",
        HALSNAES,
        &[Criterion::Age(Ages::from(15).under(31)), Criterion::NotIn(IN_EDUCATION), Criterion::NotIn(IN_WORK)],
    )
    .inferring(
        "both ages are included; education is a course, SU or an offer that is education; a job is \
         paid work, subsidised or not, or an apprenticeship",
    ),
    group(
        "unge_18_30",
        "18-30-årige",
        "primært for målgruppen fra 18-30 årige",
        MIDDELFART,
        &[Criterion::Age(Ages::from(18).under(31))],
    )
    .also(&["unge mellem 18 og 30 år", "18-30-årig"])
    .inferring("both ages are included; others are not, though the plan says primarily"),
    group("jobparate", "Jobparate", "jobparate personer på kontanthjælp", HALSNAES, &[Criterion::In(JOB_READY)])
        .also(&[
            "jobparat",
            "arbejdsparate",
            "arbejdsparat",
            "arbejdsmarkedsparate",
            "arbejdsmarkedsparat",
            "jobparate kontanthjælpsmodtagere",
        ])
        .inferring(
            "integrationsydelse, which the plan counts as job-ready beside kontanthjælp, stands with its \
         later names",
        ),
    group(
        "aktivitetsparate",
        "Aktivitetsparate",
        "aktivitetsparate kontanthjælpsmodtagere",
        HALSNAES,
        &[Criterion::In(ACTIVITY_READY)],
    )
    .also(&["aktivitetsparat"])
    .inferring("uddannelseshjælp and integrationsydelse with its later names stand beside kontanthjælp"),
    group(
        "sygemeldte_kategori_2",
        "Sygemeldte i kategori 2",
        "sygemeldte (kategori 2)",
        HALSNAES,
        &[Criterion::In(State::any_of(&[Clause::ReceivesVisited(
            BenefitSet::of(&[Benefit::Sygedagpenge]),
            VisitationSet::of(&[Visitation::Kategori2]),
        )]))],
    )
    .also(&["sygemeldt i kategori 2"]),
    group(
        "fleksjobvisiterede",
        "Fleksjobvisiterede",
        "stigningen i fleksjobvisiterede",
        HALSNAES,
        &[Criterion::In(FLEKSJOB)],
    )
    .also(&["fleksjobvisiteret"])
    .inferring("approved is who is in a flexible job, of the old scheme or the new, or on ledighedsydelse")
    .verified(Verified::Partly),
    group(
        "ledighedsydelsesmodtagere",
        "Ledighedsydelsesmodtagere",
        "en stigning i antallet af ledighedsydelsesmodtagere",
        HALSNAES,
        &[Criterion::In(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Ledighedsydelse]))]))],
    )
    .also(&["ledighedsydelsesmodtager", "ledige fleksjobvisiterede", "ledig fleksjobvisiteret"]),
    group(
        "flygtninge_og_familiesammenfoerte_til_flygtninge",
        "Flygtninge og familiesammenførte til flygtninge",
        "Flere flygtninge og familiesammenførte til flygtninge",
        "ministermål 2019",
        &[REFUGEES],
    )
    .verified(Verified::No),
    group(
        "flygtninge_og_familiesammenfoerte",
        "Flygtninge og familiesammenførte",
        "Flere flygtninge og familiesammenførte skal være selvforsørgende",
        ROEDOVRE,
        &[REFUGEES_AND_FAMILIES],
    )
    .inferring("the wording does not say with whom: those reunified with others than refugees are included"),
    group(
        "flygtningekvinder",
        "Kvinder blandt flygtninge og familiesammenførte til flygtninge",
        "Flere flygtningekvinder i job",
        MIDDELFART,
        &[REFUGEES, Criterion::Sex(Sex::Kvinde)],
    )
    .also(&["kvinder med flygtningebaggrund", "kvinde med flygtningebaggrund"])
    .inferring("women reunified with refugees are included"),
    group(
        "kvinder_blandt_flygtninge_og_familiesammenfoerte",
        "Kvinder blandt flygtninge og familiesammenførte",
        "Flygtninge og familiesammenførte skal være selvforsørgende",
        ROEDOVRE,
        &[REFUGEES_AND_FAMILIES, Criterion::Sex(Sex::Kvinde)],
    )
    .inferring("the plan names the group, not the women among it; another plan does, of refugees"),
    group("forsikrede_ledige", "Forsikrede ledige", "forsikrede ledige", ESBJERG, &[Criterion::In(INSURED)])
        .also(&["forsikret ledig"])
        .inferring("who is paid a-dagpenge is insured and unemployed"),
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
    )
    .inferring("sick is on sygedagpenge"),
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
    )
    .inferring(
        "the age is that of the plan's chapter on the young, without a lower bound; the wording names \
         no bar of education: one that qualifies for a trade is taken; the insured unemployed are \
         job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, \
         uddannelseshjælp or integrationsydelse",
    ),
    group(
        "ledige_med_videregaaende_uddannelse",
        "Ledige med en videregående uddannelse",
        "Ledige med en videregående uddannelse er en lille målgruppe",
        ESBJERG,
        &[Criterion::In(JOB_READY_OR_INSURED), Criterion::With(LevelSet::of(&[Level::Videregaaende]))],
    )
    .inferring(
        "unemployed is on a-dagpenge or job-ready; job-ready from 2014 is jobparat or åbenlyst \
         uddannelsesparat, on kontanthjælp, uddannelseshjælp or integrationsydelse",
    ),
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
    .also(&["ufaglærte kvinder", "ufaglært kvinde"])
    .inferring(
        "unskilled is without an education that qualifies for a trade; unemployed is on a-dagpenge or \
         job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, \
         uddannelseshjælp or integrationsydelse",
    ),
    group(
        "unge_15_18",
        "Unge på 15-18 år",
        "unge mellem 15 og 18 år",
        ROEDOVRE,
        &[Criterion::Age(Ages::from(15).under(19))],
    )
    .also(&["15-18-årige"])
    .inferring("both ages are included"),
    group(
        "ledige_over_6_maaneder",
        "Kontanthjælps- og dagpengemodtagere med over 6 måneders ledighed",
        "kontanthjælpsmodtagere og dagpengemodtagere med mere end 6 måneders ledighed",
        MIDDELFART,
        &[Criterion::InForOver { state: DAGPENGE_OR_KONTANTHJAELP, months: 6 }],
    )
    .inferring("unemployment is either benefit or activation, whatever the visitation, without a break"),
    group(
        "jobklare_ledige_over_12_maaneder",
        "Jobklare ledige med over 12 måneders ledighed",
        "Jobklare ledige med over 12 mdrs. ledighed",
        ESBJERG,
        &[Criterion::InForOver { state: JOB_READY_UNEMPLOYED, months: 12 }],
    )
    .inferring(
        "unemployment is benefit or activation without a break; the insured unemployed are job-ready; \
         job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, \
         uddannelseshjælp or integrationsydelse",
    ),
    group(
        "forsikrede_ledige_16_maaneder",
        "Forsikrede ledige med over 16 måneders ledighed",
        "forsikrede ledige v. 16 måneders ledighed",
        ROEDOVRE,
        // Who is paid a-dagpenge is insured; of the activated the insurance tells.
        &[Criterion::AnyOf(&[
            Criterion::InForOver { state: INSURED, months: 16 },
            Criterion::AllOf(&[Criterion::Insured, Criterion::InForOver { state: INSURED_OR_ACTIVATED, months: 16 }]),
        ])],
    )
    .inferring(
        "at 16 months is over them; unemployment is a-dagpenge or activation without a break; who is \
         paid a-dagpenge is insured",
    ),
    group(
        "sidste_12_maaneder_af_dagpengeretten",
        "Forsikrede ledige i de sidste 12 måneder af dagpengeretten",
        "de forsikrede ledige i de sidste 12 måneder af ydelsesperioden",
        ESBJERG,
        &[Criterion::In(INSURED), Criterion::NotRecorded("de sidste 12 måneder af ydelsesperioden")],
    )
    .inferring("who is paid a-dagpenge is insured and unemployed"),
];

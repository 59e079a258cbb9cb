//! The target groups that goals and plans speak of, and those that nobody has defined.
//!
//! A group with a documented rule stands in [`ALL`]. One without a rule stands in [`CALLERS`]: the caller supplies the
//! criteria, and the group says that they are the caller's.
//!
//! ```
//! use maaltal::target_group::{Criterion, policy};
//!
//! let group = policy::find("unge_18_29_uden_uddannelse")?;
//! assert_eq!(group.name_da, "Unge på 18-29 år uden erhvervskompetencegivende uddannelse");
//!
//! // Nobody has defined "udsatte ledige", so asking for the documented group is an error, and the caller defines it.
//! assert!(policy::find("udsatte ledige").is_err());
//! let ours = policy::callers("udsatte ledige")?.with(&[Criterion::NotRecorded("vores egen liste")]);
//! assert_eq!(ours.named.code, "udsatte_ledige");
//! # Ok::<(), policy::UnknownPolicyGroup>(())
//! ```
//!
//! # The groups with a rule
//!
//! What the criteria say beyond the words of the document stands in a column of its own. The last column tells how much of the
//! definition was read in a source.
//!
//! | code | group | wording | document | inferred | read |
//! |---|---|---|---|---|---|
//! | `unge_18_29_uden_uddannelse` | Unge på 18-29 år uden erhvervskompetencegivende uddannelse | unge ... under 30 år uden en erhvervskompetencegivende uddannelse | Jobcenter Esbjerg, Beskæftigelsesplan 2014 |  | yes |
//! | `unge_15_17` | Unge på 15-17 år | de 15-17-årige | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | both ages are included | yes |
//! | `unge_under_25_uden_ungdomsuddannelse` | Unge under 25 år uden ungdomsuddannelse | unge under 25 år, der endnu ikke har gennemført en ungdomsuddannelse | Halsnæs Kommune, Beskæftigelsesplan 2019 | the wording names no lower bound of age, so there is none | yes |
//! | `unge_under_25_uden_uddannelse_og_job` | Unge under 25 år uden uddannelse og job (FGU) | unge under 25 år, der ikke har en uddannelse og ikke er i job | Middelfart Kommune, Beskæftigelsesplan 2019 | the wording names no lower bound of age, so there is none; nor a bar of education: any beyond school is taken; a job is paid work, subsidised or not, or an apprenticeship | yes |
//! | `unge_15_30_uden_for_uddannelse_og_job` | Unge på 15-30 år uden for uddannelse og job | unge mellem 15 og 30 år uden uddannelse eller job | Halsnæs Kommune, Beskæftigelsesplan 2019 | both ages are included; education is a course, SU or an offer that is education; a job is paid work, subsidised or not, or an apprenticeship | yes |
//! | `unge_18_30` | 18-30-årige | primært for målgruppen fra 18-30 årige | Middelfart Kommune, Beskæftigelsesplan 2019 | both ages are included; others are not, though the plan says primarily | yes |
//! | `jobparate` | Jobparate | jobparate personer på kontanthjælp | Halsnæs Kommune, Beskæftigelsesplan 2019 | integrationsydelse, which the plan counts as job-ready beside kontanthjælp, stands with its later names | yes |
//! | `aktivitetsparate` | Aktivitetsparate | aktivitetsparate kontanthjælpsmodtagere | Halsnæs Kommune, Beskæftigelsesplan 2019 | uddannelseshjælp and integrationsydelse with its later names stand beside kontanthjælp | yes |
//! | `sygemeldte_kategori_2` | Sygemeldte i kategori 2 | sygemeldte (kategori 2) | Halsnæs Kommune, Beskæftigelsesplan 2019 |  | yes |
//! | `fleksjobvisiterede` | Fleksjobvisiterede | stigningen i fleksjobvisiterede | Halsnæs Kommune, Beskæftigelsesplan 2019 | approved is who is in a flexible job, of the old scheme or the new, or on ledighedsydelse | partly |
//! | `ledighedsydelsesmodtagere` | Ledighedsydelsesmodtagere | en stigning i antallet af ledighedsydelsesmodtagere | Halsnæs Kommune, Beskæftigelsesplan 2019 |  | yes |
//! | `flygtninge_og_familiesammenfoerte_til_flygtninge` | Flygtninge og familiesammenførte til flygtninge | Flere flygtninge og familiesammenførte til flygtninge | ministermål 2019 |  | no |
//! | `flygtninge_og_familiesammenfoerte` | Flygtninge og familiesammenførte | Flere flygtninge og familiesammenførte skal være selvforsørgende | Rødovre Kommune, beskæftigelsesplan 2017/18 | the wording does not say with whom: those reunified with others than refugees are included | yes |
//! | `flygtningekvinder` | Kvinder blandt flygtninge og familiesammenførte til flygtninge | Flere flygtningekvinder i job | Middelfart Kommune, Beskæftigelsesplan 2019 | women reunified with refugees are included | yes |
//! | `kvinder_blandt_flygtninge_og_familiesammenfoerte` | Kvinder blandt flygtninge og familiesammenførte | Flygtninge og familiesammenførte skal være selvforsørgende | Rødovre Kommune, beskæftigelsesplan 2017/18 | the plan names the group, not the women among it; another plan does, of refugees | yes |
//! | `forsikrede_ledige` | Forsikrede ledige | forsikrede ledige | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | who is paid a-dagpenge is insured and unemployed | yes |
//! | `syge_forsikrede_ledige` | Syge, forsikrede ledige | syge, forsikrede ledige | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | sick is on sygedagpenge | yes |
//! | `unge_jobklare_med_uddannelse` | Unge jobklare med en uddannelse | Alle unge jobklare med en uddannelse | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | the age is that of the plan's chapter on the young, without a lower bound; the wording names no bar of education: one that qualifies for a trade is taken; the insured unemployed are job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, uddannelseshjælp or integrationsydelse | yes |
//! | `ledige_med_videregaaende_uddannelse` | Ledige med en videregående uddannelse | Ledige med en videregående uddannelse er en lille målgruppe | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | unemployed is on a-dagpenge or job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, uddannelseshjælp or integrationsydelse | yes |
//! | `ufaglaerte_kvinder` | Ledige ufaglærte kvinder | Risikoen for langtidsledighed er størst blandt ufaglærte kvinder | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | unskilled is without an education that qualifies for a trade; unemployed is on a-dagpenge or job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, uddannelseshjælp or integrationsydelse | yes |
//! | `unge_15_18` | Unge på 15-18 år | unge mellem 15 og 18 år | Rødovre Kommune, beskæftigelsesplan 2017/18 | both ages are included | yes |
//! | `ledige_over_6_maaneder` | Kontanthjælps- og dagpengemodtagere med over 6 måneders ledighed | kontanthjælpsmodtagere og dagpengemodtagere med mere end 6 måneders ledighed | Middelfart Kommune, Beskæftigelsesplan 2019 | unemployment is either benefit or activation, whatever the visitation, without a break | yes |
//! | `jobklare_ledige_over_12_maaneder` | Jobklare ledige med over 12 måneders ledighed | Jobklare ledige med over 12 mdrs. ledighed | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | unemployment is benefit or activation without a break; the insured unemployed are job-ready; job-ready from 2014 is jobparat or åbenlyst uddannelsesparat, on kontanthjælp, uddannelseshjælp or integrationsydelse | yes |
//! | `forsikrede_ledige_16_maaneder` | Forsikrede ledige med over 16 måneders ledighed | forsikrede ledige v. 16 måneders ledighed | Rødovre Kommune, beskæftigelsesplan 2017/18 | at 16 months is over them; unemployment is a-dagpenge or activation without a break; who is paid a-dagpenge is insured | yes |
//! | `sidste_12_maaneder_af_dagpengeretten` | Forsikrede ledige i de sidste 12 måneder af dagpengeretten | de forsikrede ledige i de sidste 12 måneder af ydelsesperioden | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | who is paid a-dagpenge is insured and unemployed | yes |
//!
//! # The groups without
//!
//! | code | group | what is known | document | read |
//! |---|---|---|---|---|
//! | `udsatte_ledige` | Udsatte ledige | no official definition; the nearest ministry figure is the share of activity-ready persons without a mentor or active effort | Middelfart Kommune, Beskæftigelsesplan 2019 | no |
//! | `paa_kanten_af_arbejdsmarkedet` | Borgere på kanten af arbejdsmarkedet | no official definition; the goal of 2014 with these words is measured by the inflow to disability pension | Rødovre Kommune, beskæftigelsesplan 2017/18 | partly |
//! | `personer_med_handicap` | Personer med handicap | no definition in registers was found; the goal of 2019 is measured by a survey | Middelfart Kommune, Beskæftigelsesplan 2019 | no |
//! | `kvinder_med_indvandrerbaggrund` | Kvinder med indvandrerbaggrund | policy names no origin; Jobindsats publishes by five values of origin | Middelfart Kommune, Beskæftigelsesplan 2019 | partly |
//! | `unge_i_udsatte_positioner` | Unge i udsatte positioner | a group of Odense's strategy, without a definition | Odense Kommune, Strategi for det rummelige arbejdsmarked | yes |
//! | `unge_fra_boerne_til_voksenomraadet` | Unge, som overgår fra børne- til voksenområdet | the strategy names no age and no event | Odense Kommune, Strategi for det rummelige arbejdsmarked | yes |
//! | `forudgaaende_udfordringer` | Ledige med hjemløshed, svær psykisk sygdom eller omfattende misbrug | the exception of Odense's JobFirst, by way of example; no register of the crate records it | Odense Kommune, Strategi for det rummelige arbejdsmarked | yes |
//! | `nyuddannede` | Nyuddannede | the plan does not say how long an education is new | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | yes |
//! | `afbrudt_uddannelsesforloeb` | Unge med mindst et afbrudt uddannelsesforløb | the plan does not say which courses, nor when one counts as interrupted | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | yes |
//! | `langvarigt_ledige` | Langvarigt ledige | used beside "langtidsledige", which alone has a rule | Jobcenter Esbjerg, Beskæftigelsesplan 2014 | yes |
//! | `nyvisiterede_til_fleksjob` | Nyvisiterede til fleksjob | the plan does not say how long a visitation is new; no register of the crate dates it | Halsnæs Kommune, Beskæftigelsesplan 2019 | yes |
//! | `integrationsborgere` | Integrationsborgere | the plan uses it beside refugees without saying who else is meant | Middelfart Kommune, Beskæftigelsesplan 2019 | yes |
//! | `langtidsledige_kontanthjaelpsmodtagere` | Langtidsledige kontanthjælpsmodtagere | named by goal 3 of 2017, beside "langvarige kontanthjælpsmodtagere"; no definition was found | Rødovre Kommune, beskæftigelsesplan 2017/18 | yes |
//! | `sent_udviklede_unge` | Sent udviklede unge eller unge med permanente psykiske sygdomme | they are offered ressourceforløb, STU and EGU; no register of the crate records it | Rødovre Kommune, beskæftigelsesplan 2017/18 | yes |
//! | `unge_med_dobbeltdiagnoser` | Unge med dobbeltdiagnoser | no register of the crate records it | Rødovre Kommune, beskæftigelsesplan 2017/18 | yes |
//!
//! Codes and names are read, as are other spellings ([`PolicyGroup::aliases`], [`CallersGroup::aliases`]) and the wording of a
//! group with a rule.

mod callers;
mod documented;
mod find;
#[cfg(feature = "serde")]
mod form;
mod states;

use super::{Criterion, TargetGroup};
use crate::in_force::Verified;
pub use callers::CALLERS;
pub use documented::ALL;
pub use find::{UnknownPolicyGroup, callers, find};

/// A target group with a documented rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyGroup {
    /// Its code in the crate.
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What else documents call it.
    pub aliases: &'static [&'static str],
    /// The words of the document.
    pub wording: &'static str,
    /// What the criteria say beyond those words, in English; empty where nothing is.
    pub inferred: &'static str,
    /// The document.
    pub source: &'static str,
    /// How much of the definition was read in a source.
    pub verified: Verified,
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
    /// What else documents call it.
    pub aliases: &'static [&'static str],
    /// What is known and what is not, in English.
    pub known: &'static str,
    /// A document that speaks of it.
    pub source: &'static str,
    /// How much of what is known was read in a source; what the group is, none says.
    pub verified: Verified,
}

/// A group of policy as a caller defines it. What it counts is the caller's definition, not the crate's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallersOwn<'a> {
    /// What policy calls it.
    pub named: &'static CallersGroup,
    /// The caller's criteria.
    pub group: TargetGroup<'a>,
}

impl CallersGroup {
    /// The group as a caller defines it.
    #[must_use]
    pub const fn with<'a>(&'static self, criteria: &'a [Criterion<'a>]) -> CallersOwn<'a> {
        CallersOwn { named: self, group: TargetGroup { all_of: criteria } }
    }
}

const MIDDELFART: &str = "Middelfart Kommune, Beskæftigelsesplan 2019";
const HALSNAES: &str = "Halsnæs Kommune, Beskæftigelsesplan 2019";
const ESBJERG: &str = "Jobcenter Esbjerg, Beskæftigelsesplan 2014";
const ODENSE: &str = "Odense Kommune, Strategi for det rummelige arbejdsmarked";
const ROEDOVRE: &str = "Rødovre Kommune, beskæftigelsesplan 2017/18";

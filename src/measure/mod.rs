//! Measures (*mål*, *målemetoder*): definitions as values, each in a file with the sentence it models.
//!
//! A [`Measure`] is one closed value: who is looked at, how it is scored, over what period, where it belongs. Each phrase
//! of the source's sentence is in exactly one field. A caller's own measure is the same type. The official ones are
//! constants, found by name and edition:
//!
//! ```
//! use maaltal::measure;
//!
//! let measure = measure::find("bm:langtidsledige@2014")?;
//! assert_eq!(measure.title_da, "Langtidsledige");
//! let error = measure::find("bm:langtidsledig@2014").unwrap_err();
//! assert!(error.to_string().contains("nearest"), "{error}"); // it names bm:langtidsledige@2014 first
//! # Ok::<(), measure::UnknownMeasure>(())
//! ```
//!
//! # What has no method
//!
//! A measure that is named and cannot be computed here stands among the others, and says why: it was announced and not ready,
//! it is a survey, its definition was not found, the municipality chooses, or the caller [reports](Measure::reported) it. A
//! reported figure has a type of its own. None of them answers 0.
//!
//! ```
//! use maaltal::measure::{self, FigureUnit, NoMethod};
//! use maaltal::quantity::Thing;
//!
//! let spent = measure::find("halsnaes:udgifter_til_forsoergelse@2019")?;
//! assert_eq!(spent.no_method(), Some(NoMethod::Reported));
//! assert_eq!(spent.unit(), FigureUnit::Counted(Thing::Kroner));
//! # Ok::<(), measure::UnknownMeasure>(())
//! ```
//!
//! # The definitions
//!
//! One name can have several: none of them is the others, and a figure names the one it is of. Whom two count differently, and by
//! which clause, [`compare`](crate::evaluate::Prepared::compare) tells.
//!
//! | id | title | counts | asked for | adds over places | over time | over benefits |
//! |---|---|---|---|---|---|---|
//! | `bm:uddannelsesgrad@2014` | Uddannelsesgrad | percent | a calendar year | pooled | pooled | no |
//! | `bm:tilgang_til_foertidspension@2014` | Tilgang til førtidspension | persons | a calendar year | yes | no | no |
//! | `bm:langtidsledige@2014` | Langtidsledige | persons | a last day | yes | no | no |
//! | `star:langtidsledige` | Langtidsledige (Jobindsats) | persons | a last day | yes | no | no |
//! | `bm:samarbejdsgrad@2014` | Samarbejdsgrad | percent: announced, and not ready | not said | not said | not said | not said |
//! | `star:langtidsledige_i_dage` | Langtidsledige (Jobindsats), i dage af 52 uger | persons | a last day | yes | no | no |
//! | `star:langtidsledige_12_maaneder` | Langtidsledige (Jobindsats), i dage af 12 måneder | persons | a last day | yes | no | no |
//! | `dst:langtidsledige` | Langtidsledige (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_26_uger` | Ledige i mindst 26 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_39_uger` | Ledige i mindst 39 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_78_uger` | Ledige i mindst 78 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_104_uger` | Ledige i mindst 104 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_130_uger` | Ledige i mindst 130 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_156_uger` | Ledige i mindst 156 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `star:tilgang_til_foertidspension@2016` | Tilgang til førtidspension (Jobindsats) | persons | any period | yes | yes | no |
//! | `esbjerg:nye_foertidspensioner_under_40@2014` | Andel af nye førtidspensioner til personer under 40 år | percent | a calendar year | pooled | pooled | no |
//! | `bm:permanente_forsoergelsesordninger@2011` | Personer på permanente forsørgelsesordninger | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2008` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2010` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2011` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:unge_paa_offentlig_forsoergelse@2011` | Unge på offentlig forsørgelse | persons | a last day | yes | no | no |
//! | `star:unge_i_uddannelse@2017` | Unge i uddannelse | percent | a month | pooled | no | no |
//! | `star:opkvalificering@2021` | Opkvalificering, andel | percent | a month | pooled | no | no |
//! | `star:opkvalificering_antal@2021` | Opkvalificering, antal personer | persons | a month | yes | no | no |
//! | `star:antal_personer_a_dagpenge` | Antal personer på a-dagpenge | persons | any period | no | no | no |
//! | `star:antal_personer_offentlig_forsoergelse` | Antal personer på offentlig forsørgelse | persons | any period | no | no | no |
//! | `star:fuldtidspersoner_a_dagpenge` | Fuldtidspersoner på a-dagpenge | full-time persons | any period | yes | no | yes |
//! | `star:fuldtidspersoner_offentlig_forsoergelse` | Fuldtidspersoner på offentlig forsørgelse | full-time persons | any period | yes | no | yes |
//! | `star:offentligt_forsoergede@2019` | Offentligt forsørgede, i procent af befolkningen | percent | any period | pooled | no | yes |
//! | `roedovre:offentligt_forsoergede@2017` | Offentligt forsørgede, i procent af arbejdsstyrken | percent | any period | pooled | no | yes |
//! | `star:paabegyndte_forloeb_a_dagpenge` | Påbegyndte forløb på a-dagpenge | spells | any period | yes | yes | yes |
//! | `star:afsluttede_forloeb_a_dagpenge` | Afsluttede forløb på a-dagpenge | spells | any period | yes | yes | yes |
//! | `star:loebende_forloeb_a_dagpenge` | Løbende forløb på a-dagpenge | spells | a last day | yes | no | yes |
//! | `star:paabegyndte_forloeb_foertidspension` | Påbegyndte forløb på førtidspension | spells | any period | yes | yes | no |
//! | `halsnaes:forloeb_over_3_maaneder@2019` | Forløb af over 3 måneders varighed | spells | a last day | yes | no | yes |
//! | `dst:nettoledige` | Nettoledige | full-time persons | any period | yes | no | no |
//! | `dst:bruttoledige` | Bruttoledige | full-time persons | any period | yes | no | no |
//! | `star:passivandel_65_uger` | Passivandel, 52 af de seneste 65 uger | percent | a last day | pooled | no | no |
//! | `star:passivandel_12_maaneder` | Passivandel, de seneste 12 måneder | percent | a last day | pooled | no | no |
//! | `esbjerg:overgang_til_sygedagpenge@2014` | Andel af forsikrede ledige, som overgår til sygedagpenge | percent | a calendar year | pooled | no | no |
//! | `middelfart:sygedagpengemodtagere@2019` | Sygedagpengemodtagere | persons | a last day | yes | no | no |
//! | `middelfart:andel_jobparate@2019` | Andel jobparate | percent | a last day | pooled | no | no |
//! | `halsnaes:andel_i_aktivitet@2019` | Andel i aktivitet | percent | a last day | pooled | no | no |
//! | `odense:aktivitetsparate_i_job` | Aktivitetsparate kontanthjælpsmodtagere i job | persons | a last day | yes | no | no |
//! | `star:langtidsledige_fuldtidspersoner` | Langtidsledige (Jobindsats), fuldtidspersoner | full-time persons | a month | yes | no | no |
//! | `star:varighed_af_afsluttede_forloeb_a_dagpenge` | Gennemsnitlig varighed af afsluttede forløb på a-dagpenge | weeks | any period | pooled | pooled | pooled |
//! | `star:gennemsnitlig_varighed_paa_ydelsen@2017` | Gennemsnitlig varighed på a-dagpenge | weeks | a year or a quarter | no | no | no |
//! | `star:loenmodtagere_30_dage_efter_forloeb` | Lønmodtagere 30 dage efter forløb på a-dagpenge | percent | any period | pooled | pooled | pooled |
//! | `star:loenmodtagere_92_dage_efter_forloeb` | Lønmodtagere 92 dage efter forløb på a-dagpenge | percent | any period | pooled | pooled | pooled |
//! | `star:loenmodtagere_182_dage_efter_forloeb` | Lønmodtagere 182 dage efter forløb på a-dagpenge | percent | any period | pooled | pooled | pooled |
//! | `star:loenmodtagere_365_dage_efter_forloeb` | Lønmodtagere 365 dage efter forløb på a-dagpenge | percent | any period | pooled | pooled | pooled |
//! | `star:forventet_faktisk` | Forventet minus faktisk antal fuldtidspersoner på a-dagpenge | full-time persons | any period | yes | no | no |
//! | `star:skaerpet_tilsyn_fokusmaal_1@2019` | Skærpet tilsyn, fokusmål 1 | percent | a last day | pooled | no | no |
//! | `star:flygtninge_i_beskaeftigelse@2019` | Flygtninge og familiesammenførte i beskæftigelse | percent | a month | pooled | no | no |
//! | `star:flygtninge_i_beskaeftigelse_190_timer@2019` | Flygtninge og familiesammenførte i beskæftigelse, mindst 190 timer | percent | a month | pooled | no | no |
//! | `middelfart:voksenlaere@2019` | Personer i voksenlære | persons | a last day | yes | no | no |
//! | `middelfart:ny_mesterlaere@2019` | Personer i Ny Mesterlære | persons | a last day | yes | no | no |
//! | `middelfart:smaajob@2019` | Personer i småjob | persons | a last day | yes | no | no |
//! | `middelfart:kursus_fulgt_af_praktik@2019` | Andel af kurser, der efterfølges af virksomhedspraktik | percent | any period | pooled | pooled | no |
//! | `dst:langtidsledige_andel` | Langtidsledige (Danmarks Statistik), i procent af arbejdsstyrken | percent | a last day | pooled | no | no |
//! | `esbjerg:andel_paa_foertidspension@2014` | Andel af de 18-64-årige på førtidspension | percent | a last day | pooled | no | no |
//! | `star:forgaeves_rekrutteringer@2019` | Forgæves rekrutteringer | a unit not found: survey only | not said | not said | not said | not said |
//! | `bm:kontanthjaelp@2019` | Personer på kontanthjælp, der kommer i beskæftigelse eller tættere på | a unit not found: definition not found | not said | not said | not said | not said |
//! | `bm:handicap@2019` | Personer med handicap i beskæftigelse | a unit not found: survey only | not said | not said | not said | not said |
//! | `bm:handicap@2021` | Personer med handicap i beskæftigelse, kommunens egen indikator | a unit not found: local choice | not said | not said | not said | not said |
//! | `bm:udsatte_ledige_uden_indsats@2019` | Aktivitetsparate uden mentor eller aktiv indsats | percent: definition not found | a month | not said | not said | not said |
//! | `bm:vaerdighed@2021` | Værdighed i sagsbehandlingen, kommunens egen indikator | a unit not found: local choice | not said | not said | not said | not said |
//! | `bm:selvforsoergende_flygtninge@2021` | Selvforsørgende flygtninge | a unit not found: definition not found | not said | not said | not said | not said |
//! | `bm:arbejdskraft@2021` | Arbejdskraft til virksomhederne | a unit not found: definition not found | not said | not said | not said | not said |
//! | `star:jobsamtaler@2025` | Jobsamtaler i de første seks måneder | percent: definition not found | not said | not said | not said | not said |
//! | `dst:ledighedsgrad` | Ledighedsgrad (Danmarks Statistik) | thousandths: definition not found | a calendar year | not said | not said | not said |
//! | `dst:offentligt_forsoergede` | Offentligt forsørgede (Danmarks Statistik) | full-time persons: definition not found | not said | not said | not said | not said |
//! | `esbjerg:tilgang_til_foertidspension_forholdsvis@2014` | Tilgang til førtidspension, forholdsvis | a unit not found: definition not found | not said | not said | not said | not said |
//! | `esbjerg:udloeb_af_dagpengeret@2014` | Forsikrede ledige, hvis dagpengeret udløber | persons: reported, not computed | not said | not said | not said | not said |
//! | `halsnaes:udgifter_til_forsoergelse@2019` | Kommunens udgifter til forsørgelse | kroner: reported, not computed | not said | not said | not said | not said |
//! | `halsnaes:forsoergelsestryk@2019` | Forsørgelsestryk | a unit not found: definition not found | not said | not said | not said | not said |
//! | `esbjerg:pladser_paa_virksomhedscentre@2014` | Pladser på virksomhedscentre | places: reported, not computed | not said | not said | not said | not said |
//! | `odense:traeningsbaner` | Træningsbaner på virksomheder | places: reported, not computed | not said | not said | not said | not said |
//! | `odense:tilfredse_virksomheder` | Virksomheder, der er tilfredse med samarbejdet | companies: reported, not computed | not said | not said | not said | not said |
//! | `esbjerg:virksomhedernes_tilfredshed@2014` | Virksomhedernes tilfredshed med samarbejdet | a unit not found: survey only | not said | not said | not said | not said |
//! | `esbjerg:udbytte_af_servicebesoeg@2014` | Virksomhedernes vurdering og udbytte af servicebesøg | a unit not found: survey only | not said | not said | not said | not said |
//! | `middelfart:tilbagemeldinger_fra_virksomheder@2019` | Positive tilbagemeldinger fra virksomheder | a unit not found: survey only | not said | not said | not said | not said |
//! | `middelfart:svar_inden_24_timer@2019` | Henvendelser fra virksomheder besvaret inden 24 timer | percent: reported, not computed | not said | not said | not said | not said |
//! | `esbjerg:jobopslag_der_foerer_til_ansaettelse@2014` | Jobopslag, der fører til ansættelse | percent: reported, not computed | not said | not said | not said | not said |
//! | `roedovre:virksomheder_med_medansvar@2017` | Virksomheder, der påtager sig et medansvar | companies: definition not found | not said | not said | not said | not said |
//! | `roedovre:soeger_erhvervsuddannelse@2017` | Andel af en ungdomsårgang, der søger erhvervsuddannelser | percent: reported, not computed | not said | not said | not said | not said |
//! | `middelfart:unge_der_vaelger_erhvervsuddannelse@2019` | Unge, der vælger en erhvervsuddannelse | persons: reported, not computed | not said | not said | not said | not said |
//! | `middelfart:unge_der_fastholder_planen@2019` | Unge, der vælger kvalificeret og fastholder planen | a unit not found: definition not found | not said | not said | not said | not said |
//! | `esbjerg:unge_der_mangler_praktikplads@2014` | Unge, der bremses af mangel på praktikplads | persons: reported, not computed | not said | not said | not said | not said |
//! | `esbjerg:frafald_fra_uddannelser@2014` | Frafald fra uddannelser | persons: reported, not computed | not said | not said | not said | not said |
//! | `halsnaes:uddannelsesniveau@2019` | Uddannelsesniveau | a unit not found: definition not found | not said | not said | not said | not said |
//! | `middelfart:korrekt_og_soegbart_cv@2019` | Ledige med korrekt og søgbart CV på Jobnet | percent: reported, not computed | not said | not said | not said | not said |
//! | `middelfart:delvise_raskmeldinger@2019` | Delvise raskmeldinger | cases: reported, not computed | not said | not said | not said | not said |
//! | `odense:medarbejderskift` | Medarbejderskift | cases: reported, not computed | not said | not said | not said | not said |
//! | `roedovre:unge_med_uddannelsesplan@2017` | Unge uden for uddannelse med en uddannelsesplan | percent: reported, not computed | not said | not said | not said | not said |
//! | `roedovre:flygtninge_med_plan@2017` | Flygtninge med en plan for hurtig selvforsørgelse | percent: reported, not computed | not said | not said | not said | not said |
//! | `middelfart:borgerinddragelse@2019` | Borgerinddragelse | a unit not found: definition not found | not said | not said | not said | not said |
//! | `halsnaes:tid_fra_visitation_til_fleksjob@2019` | Tid fra visitation til fleksjob | days: reported, not computed | not said | not said | not said | not said |
//! | `halsnaes:loennede_timer_for_unge@2019` | Lønnede timer, mens den unge venter på uddannelse | hours: reported, not computed | not said | not said | not said | not said |
//! | `roedovre:jobklubber@2017` | Jobklubber for ledige | job clubs: reported, not computed | not said | not said | not said | not said |
//! | `middelfart:opkvalificering_af_udsatte_ledige@2019` | Opkvalificering af udsatte ledige | a unit not found: definition not found | not said | not said | not said | not said |
//! | `odense:aktivitetsparate_taettere_paa_job` | Aktivitetsparate kontanthjælpsmodtagere tættere på job | persons: definition not found | not said | not said | not said | not said |
//! | `odense:unge_i_udsatte_positioner_i_job` | Unge i udsatte positioner i job | persons: definition not found | not said | not said | not said | not said |
//! | `odense:unge_i_udsatte_positioner_i_uddannelse` | Unge i udsatte positioner i uddannelse | persons: definition not found | not said | not said | not said | not said |
//! | `odense:opfyldelse_af_maalsaetninger` | Opfyldelse af målsætningerne | a unit not found: definition not found | not said | not said | not said | not said |
//! | `roedovre:negativ_social_arv@2017` | Negativ social arv | a unit not found: definition not found | not said | not said | not said | not said |
//! | `star:samarbejdsgrad@2017` | Samarbejdsgrad (Jobindsats) | percent | whole months | pooled | no | no |
//! | `star:samarbejdsgrad_lokalt_jobcenter@2017` | Samarbejdsgrad med det lokale jobcenter (Jobindsats) | percent | whole months | pooled | no | no |
//! | `star:samarbejdsgrad_andre_jobcentre@2017` | Samarbejdsgrad med andre jobcentre (Jobindsats) | percent | whole months | pooled | no | no |
//! | `odense:virksomheder_med_smaajob` | Virksomheder, der tilbyder småjob | companies | whole months | yes | no | no |

mod adds;
mod bounds;
mod bridge;
mod companies;
mod content;
mod find;
#[cfg(feature = "serde")]
mod form;
mod full_time;
mod id;
mod no_method;
mod over;
mod reported;
mod scoring;
mod sound;
mod spells;
mod standing;
mod test;
mod value;

pub mod aktivitetsparate_i_job;
pub mod andel_i_aktivitet;
pub mod andel_jobparate;
pub mod andel_paa_foertidspension;
pub mod antal_personer;
pub mod arbejdskraft;
pub mod arbejdskraftreserven;
pub mod borgernes_planer;
pub mod cv_paa_jobnet;
pub mod dagpengeret;
pub mod delvise_raskmeldinger;
pub mod flygtninge;
pub mod flygtninge_i_beskaeftigelse;
pub mod forgaeves_rekrutteringer;
pub mod forloeb;
pub mod forsoergelse;
pub mod forventet_faktisk;
pub mod fuldtidspersoner;
pub mod gennemsnitlig_varighed;
pub mod handicap;
pub mod jobsamtaler;
pub mod kontanthjaelp;
pub mod langsigtede_maal;
pub mod langtidsledige;
pub mod ledige;
pub mod ledighedsgrad;
pub mod medarbejderskift;
pub mod offentligt_forsoergede;
pub mod opkvalificering;
pub mod passivandel;
pub mod permanente_forsoergelsesordninger;
pub mod pladser;
pub mod samarbejdsgrad;
pub mod skaerpet_tilsyn;
pub mod status_efter_forloeb;
pub mod sygedagpengemodtagere;
pub mod tilgang_til_foertidspension;
pub mod uddannelsesgrad;
pub mod udsatte_ledige;
pub mod unge_i_uddannelse;
pub mod unge_paa_offentlig_forsoergelse;
pub mod unges_uddannelse;
pub mod vaerdighed;
pub mod vej_til_arbejde;
pub mod vej_til_job;
pub mod virksomheder_med_smaajob;
pub mod virksomhedernes_tilfredshed;
pub mod virksomhedsservice;

pub use adds::{Adds, Attribution};
pub use bounds::OuterBounds;
pub use companies::{Companies, With};
pub use content::{Content, ContentHash, NoHash};
pub use find::{UnknownMeasure, find, named};
#[cfg(feature = "serde")]
pub use form::{MeasureIdBuf, NoMeasureId, ReportedBuf};
pub use full_time::{CountedBy, FullTime, Per};
pub use id::MeasureId;
pub use no_method::NoMethod;
pub use over::{Over, PeriodError};
pub use reported::{NotReported, Reported};
pub use scoring::{FigureUnit, Persons, Published, Scoring, UnitsOfUnits};
pub use spells::{Followed, Moves, Spells, SpellsOf, SpellsThat, SpellsTold};
pub use standing::{Data, Standing};
pub use test::{Amount, Bridge, Entry, HoursAsked, HoursOf, Run, Test, Time, Which, Within};
pub use value::NoValue;

use crate::nearest::same_word;
use crate::quantity::Decimals;
use crate::source::{ESBJERG_2014, Source};
use crate::target_group::TargetGroup;

/// Every official measure: the four of the goals of 2014 first, each beside its namesakes, then the others, those without a
/// method last.
pub const ALL: &[&Measure<'static>] = &[
    &uddannelsesgrad::BM_2014,
    &tilgang_til_foertidspension::BM_2014,
    &langtidsledige::BM_2014,
    &langtidsledige::STAR,
    &samarbejdsgrad::BM_2014,
    &langtidsledige::STAR_DAYS,
    &langtidsledige::STAR_12_MONTHS,
    &langtidsledige::DST,
    &langtidsledige::DST_26,
    &langtidsledige::DST_39,
    &langtidsledige::DST_78,
    &langtidsledige::DST_104,
    &langtidsledige::DST_130,
    &langtidsledige::DST_156,
    &tilgang_til_foertidspension::STAR_2016,
    &tilgang_til_foertidspension::ESBJERG_2014_UNDER_40,
    &permanente_forsoergelsesordninger::BM_2011,
    &arbejdskraftreserven::BM_2008,
    &arbejdskraftreserven::BM_2010,
    &arbejdskraftreserven::BM_2011,
    &unge_paa_offentlig_forsoergelse::BM_2011,
    &unge_i_uddannelse::STAR_2017,
    &opkvalificering::STAR_2021,
    &opkvalificering::STAR_2021_ANTAL,
    &antal_personer::STAR_DAGPENGE,
    &antal_personer::STAR_OFFENTLIG_FORSOERGELSE,
    &fuldtidspersoner::STAR_DAGPENGE,
    &fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE,
    &offentligt_forsoergede::STAR_2019,
    &offentligt_forsoergede::ROEDOVRE_2017_PLAN,
    &forloeb::STAR_PAABEGYNDTE_A_DAGPENGE,
    &forloeb::STAR_AFSLUTTEDE_A_DAGPENGE,
    &forloeb::STAR_LOEBENDE_A_DAGPENGE,
    &forloeb::STAR_PAABEGYNDTE_FOERTIDSPENSION,
    &forloeb::HALSNAES_2019_PLAN,
    &ledige::DST_NETTO,
    &ledige::DST_BRUTTO,
    &passivandel::STAR_65_WEEKS,
    &passivandel::STAR_12_MONTHS,
    &sygedagpengemodtagere::ESBJERG_2014_PASSING,
    &sygedagpengemodtagere::MIDDELFART_2019_PLAN,
    &andel_jobparate::MIDDELFART_2019_PLAN,
    &andel_i_aktivitet::HALSNAES_2019_PLAN,
    &aktivitetsparate_i_job::ODENSE,
    &langtidsledige::STAR_FULL_TIME_PERSONS,
    &forloeb::STAR_VARIGHED_A_DAGPENGE,
    &gennemsnitlig_varighed::STAR_2017_DAGPENGE,
    &status_efter_forloeb::STAR_30_DAYS,
    &status_efter_forloeb::STAR_92_DAYS,
    &status_efter_forloeb::STAR_182_DAYS,
    &status_efter_forloeb::STAR_365_DAYS,
    &forventet_faktisk::STAR_DAGPENGE,
    &skaerpet_tilsyn::STAR_2019,
    &flygtninge_i_beskaeftigelse::STAR_2019,
    &flygtninge_i_beskaeftigelse::STAR_2019_190_HOURS,
    &vej_til_job::MIDDELFART_2019_VOKSENLAERE,
    &vej_til_job::MIDDELFART_2019_NY_MESTERLAERE,
    &vej_til_job::MIDDELFART_2019_SMAAJOB,
    &vej_til_job::MIDDELFART_2019_FOLLOWED,
    &langtidsledige::DST_SHARE,
    &andel_paa_foertidspension::ESBJERG_2014_PLAN,
    &forgaeves_rekrutteringer::STAR_2019,
    &kontanthjaelp::BM_2019,
    &handicap::BM_2019,
    &handicap::BM_2021,
    &udsatte_ledige::BM_2019_UDEN_INDSATS,
    &vaerdighed::BM_2021,
    &flygtninge::BM_2021,
    &arbejdskraft::BM_2021,
    &jobsamtaler::STAR_2025,
    &ledighedsgrad::DST,
    &offentligt_forsoergede::DST,
    &tilgang_til_foertidspension::ESBJERG_2014_FORHOLDSVIS,
    &dagpengeret::ESBJERG_2014_UDLOEB,
    &forsoergelse::HALSNAES_2019_UDGIFTER,
    &forsoergelse::HALSNAES_2019_FORSOERGELSESTRYK,
    &pladser::ESBJERG_2014_VIRKSOMHEDSCENTRE,
    &pladser::ODENSE_TRAENINGSBANER,
    &virksomhedernes_tilfredshed::ODENSE,
    &virksomhedernes_tilfredshed::ESBJERG_2014_UNDERSOEGELSE,
    &virksomhedernes_tilfredshed::ESBJERG_2014_SERVICEBESOEG,
    &virksomhedernes_tilfredshed::MIDDELFART_2019_PLAN,
    &virksomhedsservice::MIDDELFART_2019_SVAR,
    &virksomhedsservice::ESBJERG_2014_JOBOPSLAG,
    &virksomhedsservice::ROEDOVRE_2017_MEDANSVAR,
    &unges_uddannelse::ROEDOVRE_2017_SOEGER,
    &unges_uddannelse::MIDDELFART_2019_VAELGER,
    &unges_uddannelse::MIDDELFART_2019_FASTHOLDER_PLAN,
    &unges_uddannelse::ESBJERG_2014_MANGLER_PRAKTIKPLADS,
    &unges_uddannelse::ESBJERG_2014_FRAFALD,
    &unges_uddannelse::HALSNAES_2019_UDDANNELSESNIVEAU,
    &cv_paa_jobnet::MIDDELFART_2019_PLAN,
    &delvise_raskmeldinger::MIDDELFART_2019_PLAN,
    &medarbejderskift::ODENSE,
    &borgernes_planer::ROEDOVRE_2017_UDDANNELSESPLAN,
    &borgernes_planer::ROEDOVRE_2017_SELVFORSOERGELSE,
    &borgernes_planer::MIDDELFART_2019_BORGERINDDRAGELSE,
    &vej_til_arbejde::HALSNAES_2019_TID_TIL_FLEKSJOB,
    &vej_til_arbejde::HALSNAES_2019_LOENNEDE_TIMER,
    &vej_til_arbejde::ROEDOVRE_2017_JOBKLUBBER,
    &udsatte_ledige::MIDDELFART_2019_OPKVALIFICERING,
    &udsatte_ledige::ODENSE_TAETTERE_PAA_JOB,
    &udsatte_ledige::ODENSE_UNGE_I_JOB,
    &udsatte_ledige::ODENSE_UNGE_I_UDDANNELSE,
    &langsigtede_maal::ODENSE_OPFYLDELSE,
    &langsigtede_maal::ROEDOVRE_2017_SOCIAL_ARV,
    &samarbejdsgrad::STAR_2017,
    &samarbejdsgrad::STAR_2017_LOCAL,
    &samarbejdsgrad::STAR_2017_OTHERS,
    &virksomheder_med_smaajob::ODENSE,
];

/// The definition of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "målemetode")]
pub struct Measure<'a> {
    /// Authority, name and edition.
    pub id: MeasureId<'a>,
    /// Its name for Danish readers.
    pub title_da: &'a str,
    /// Its name for English readers.
    pub title_en: &'a str,
    /// What else it is called.
    pub aliases: &'a [&'a str],
    /// Where the sentence was read, with the sentence.
    pub source: Source<'a>,
    /// Whether it is in use.
    pub standing: Standing,
    /// The definition it took the place of.
    pub replaces: Option<MeasureId<'a>>,
    /// The time of the data it may be computed on.
    pub data: Data,
    /// Who is looked at.
    pub who: TargetGroup<'a>,
    /// How it is scored.
    pub scoring: Scoring<'a>,
    /// Which periods it may be asked for, and which days it then covers.
    pub over: Over,
    /// Which place a person, a unit or an event belongs to.
    pub attribution: Attribution,
    /// Which way is better.
    pub improvement: Improvement,
    /// The decimals it is published with.
    pub decimals: Decimals,
}

/// What most definitions have in common: persons at a date, of whom fewer is better. Every definition names itself, its
/// source and its scoring.
const PERSONS_AT_A_DATE: Measure<'static> = Measure {
    id: MeasureId::without_edition("", ""),
    title_da: "",
    title_en: "",
    aliases: &[],
    source: ESBJERG_2014.at(""),
    standing: Standing::Active,
    replaces: None,
    data: Data::NOT_LIMITED,
    who: TargetGroup::EVERYBODY,
    scoring: Scoring::NoMethod {
        why: NoMethod::Pending,
        said: "",
        said_in: ESBJERG_2014.at(""),
        unit: FigureUnit::Persons,
    },
    over: Over::LastDay,
    attribution: Attribution::ResidenceOnLastDay,
    improvement: Improvement::Fewer,
    decimals: Decimals::ZERO,
};

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Improvement {
    /// Fewer, or lower.
    Fewer,
    /// More, or higher.
    More,
}

impl Measure<'_> {
    fn words(&self) -> impl Iterator<Item = &str> {
        [self.id.name, self.title_da, self.title_en].into_iter().chain(self.aliases.iter().copied())
    }

    fn is_called(&self, word: &str) -> bool {
        self.words().any(|own| same_word(own, word))
    }

    /// What its figures are.
    #[must_use]
    pub const fn unit(&self) -> FigureUnit {
        match self.scoring {
            Scoring::Persons(persons) => match persons.published {
                Published::Number => FigureUnit::Persons,
                Published::Share | Published::ShareOf(_) => FigureUnit::Percent,
            },
            Scoring::FullTimePersons(FullTime { per: Per::Itself | Per::Expectation, .. }) => {
                FigureUnit::FullTimePersons
            }
            Scoring::FullTimePersons(FullTime { per: Per::PersonsInWeeks, .. }) => FigureUnit::Weeks,
            Scoring::FullTimePersons(_) | Scoring::UnitsOfUnits(_) => FigureUnit::Percent,
            Scoring::Spells(spells) => spells.unit(),
            Scoring::Companies(companies) => companies.published,
            Scoring::NoMethod { unit, .. } => unit,
        }
    }
}

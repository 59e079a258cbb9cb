//! Ladders: steps that a plan puts in an order, in its own words.
//!
//! Each ladder is a type whose members are ordered as the plan orders them, so that "tried before" or "nearer to ordinary
//! work" is a comparison. A step knows its words, and the benefit, offer or work it leads to where the plan names one.
//!
//! ```
//! use maaltal::ladder::{FiveSteps, ToWork, YouthCategory};
//! use maaltal::offer::Offer;
//! assert_eq!("Uddannelsesparat".parse(), Ok(YouthCategory::Uddannelsesparat));
//! assert!(FiveSteps::Fleksjob < FiveSteps::Foertidspension); // tried before
//! assert_eq!(ToWork::Praktik.next(), Some(ToWork::Loentilskud));
//! assert!(YouthCategory::Aktivitetsparat.offers().contains(Offer::Mentor));
//! # Ok::<(), maaltal::UnknownCode>(())
//! ```
//!
//! # The ladders
//!
//! | code | ladder | source |
//! |---|---|---|
//! | `5_trins_model` | five steps for persons whose capacity for work is limited | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 |
//! | `ungekategorier` | three categories of the young, the nearest to an education first | Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2 |
//! | `dobbelt_uddannelsesloeft` | unskilled, skilled, specialist | Middelfart Kommune, Beskæftigelsesplan 2019, side 6 |
//! | `vej_til_selvforsoergelse` | placement, wage subsidy, ordinary work | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 8 |
//! | `virksomhedsservice` | service to companies | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 5.1 |
//! | `maal_handleplan_handling` | goal, plan of action, action | Odense Kommune, Strategi for det rummelige arbejdsmarked, Implementering og opfølgning |
//!
//! # Their steps
//!
//! In the order of the plan. The last column has the benefits, offers and kinds of work that a step names, by their codes.
//!
//! | ladder | step | code | words of the plan | names |
//! |---|---|---|---|---|
//! | `5_trins_model` | 1 | `ordinaert_med_hjaelp` | «Kan borgeren komme i ordinært job/uddannelse eventuelt via hjælpemidler, handicapkompenserende foranstaltninger, brancheskift mv.» | ordinaert_arbejde |
//! | `5_trins_model` | 2 | `kompetenceudvikling` | «Kan borgeren komme i ordinært job via kompetenceudvikling (revalidering)» | revalidering, ordinaert_arbejde |
//! | `5_trins_model` | 3 | `fleksjob` | «Kan borgeren komme i job på særlige vilkår (fleksjob)» | fleksjob_loentilskud, fleksloentilskud |
//! | `5_trins_model` | 4 | `ressourceforloeb` | «Kan borgerens arbejdsevne udvikles gennem ressourceforløb» | ressourceforloeb |
//! | `5_trins_model` | 5 | `foertidspension` | «Er alle muligheder udtømte også på lang sigt tilkendes førtidspension, evt. kombineret med skånejob, virksomhedspraktik mv.» | foertidspension, virksomhedspraktik, skaanejob |
//! | `ungekategorier` | 1 | `umiddelbart_uddannelsesparat` | «Umiddelbart uddannelsesparat» | nytteindsats |
//! | `ungekategorier` | 2 | `uddannelsesparat` | «Uddannelsesparat» | virksomhedspraktik, brobygning |
//! | `ungekategorier` | 3 | `aktivitetsparat` | «Aktivitetsparat» | virksomhedspraktik, mentor, brobygning, forforloeb |
//! | `dobbelt_uddannelsesloeft` | 1 | `ufaglaert` | «ufaglært» |  |
//! | `dobbelt_uddannelsesloeft` | 2 | `faglaert` | «faglært» |  |
//! | `dobbelt_uddannelsesloeft` | 3 | `specialist` | «specialist» |  |
//! | `vej_til_selvforsoergelse` | 1 | `praktik` | «Praktikforløb i virksomhederne» | virksomhedspraktik |
//! | `vej_til_selvforsoergelse` | 2 | `loentilskud` | «job med løntilskud» | loentilskud |
//! | `vej_til_selvforsoergelse` | 3 | `ordinaer_ansaettelse` | «ordinær ansættelse» |  |
//! | `virksomhedsservice` | 1 | `selvhjaelp` | «Hjælp til selvhjælp via Jobnet» |  |
//! | `virksomhedsservice` | 2 | `sortering` | «Virksomheden annoncerer på Jobnet, Jobcentret sorterer ansøgninger» |  |
//! | `virksomhedsservice` | 3 | `udsoegning` | «Jobcentret finder kvalificerede ansøgere til virksomheden» |  |
//! | `virksomhedsservice` | 4 | `opkvalificering` | «Ledige opkvalificeres til konkrete stillinger på virksomheden» |  |
//! | `virksomhedsservice` | 5 | `optraening` | «Ledige optrænes til stillinger på virksomheden gennem virksomhedspraktik eller ansættelse med løntilskud» | virksomhedspraktik, loentilskud |
//! | `virksomhedsservice` | 6 | `fastholdelse` | «Jobcentret hjælper virksomheden med at fastholde medarbejdere» |  |
//! | `maal_handleplan_handling` | 1 | `maal` | «Målet med JobFirst er» |  |
//! | `maal_handleplan_handling` | 2 | `handleplan` | «Handleplaner» |  |
//! | `maal_handleplan_handling` | 3 | `handling` | «handlinger» |  |

mod company;
mod five_steps;
mod strategy;
mod work;
mod young;

pub use company::CompanyService;
pub use five_steps::FiveSteps;
pub use strategy::GoalToAction;
pub use work::{Skill, ToWork};
pub use young::{Given, Means, YouthCategory};

use crate::UnknownCode;
use crate::nearest::same_word;
use crate::source::Source;

/// A ladder as a table shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ladder {
    /// The code it has in files. Codes are never changed.
    pub code: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// Where it stands.
    pub source: Source<'static>,
    /// Its steps, in order.
    pub steps: &'static [Step],
}

/// A step of a ladder as a table shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// The code it has in files, among the steps of its ladder. Codes are never changed.
    pub code: &'static str,
    /// The words of the plan.
    pub wording: &'static str,
}

/// Every ladder.
pub const ALL: &[Ladder] = &[
    FiveSteps::LADDER,
    YouthCategory::LADDER,
    Skill::LADDER,
    ToWork::LADDER,
    CompanyService::LADDER,
    GoalToAction::LADDER,
];

/// The ladder of a code.
///
/// # Errors
/// [`UnknownCode`], with the nearest codes.
pub fn find(code: &str) -> Result<&'static Ladder, UnknownCode> {
    let found = ALL.iter().find(|ladder| same_word(code, ladder.code));
    found.ok_or_else(|| UnknownCode::among(code, "ladder", ALL.iter().map(|ladder| (ladder.code, ladder.code))))
}

macro_rules! ladder {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $code:literal, $name_en:literal, $source:expr $(, also $also:path)?;
        $($(#[$doc:meta])* $step:ident = $code_of_step:literal, $wording:literal;)+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* #[doc = concat!("\n\n> ", $wording, "\n\nCode `", $code_of_step, "`.")] $step,)+
        }

        impl $name {
            /// Every step, in order.
            pub const ALL: &'static [$name] = &[$($name::$step),+];

            /// The ladder as a table shows it.
            pub const LADDER: Ladder = Ladder {
                code: $code,
                name_en: $name_en,
                source: $source,
                steps: &[$(Step { code: $code_of_step, wording: $wording }),+],
            };

            /// The code it has in files, among the steps of its ladder. Codes are never changed.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$step => $code_of_step,)+
                }
            }

            /// The step of a code as files write it, to the letter.
            ///
            /// # Errors
            /// [`UnknownCode`](crate::UnknownCode), with the nearest codes.
            pub fn from_code(code: &str) -> Result<Self, crate::UnknownCode> {
                $name::ALL.iter().copied().find(|step| step.code() == code).ok_or_else(|| $name::unknown(code))
            }

            fn unknown(text: &str) -> crate::UnknownCode {
                let spellings =
                    $name::ALL.iter().flat_map(|step| [step.code(), step.wording()].map(|text| (text, step.code())));
                crate::UnknownCode::among(text, concat!("step of the ladder ", $code), spellings)
            }

            /// The words of the plan.
            #[must_use]
            pub const fn wording(self) -> &'static str {
                match self {
                    $($name::$step => $wording,)+
                }
            }

            /// Its number, from 1.
            #[must_use]
            pub const fn number(self) -> u8 {
                self as u8 + 1
            }

            /// The step after it.
            #[must_use]
            pub fn next(self) -> Option<Self> {
                $name::ALL.get(usize::from(self.number())).copied()
            }
        }

        /// The code.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        /// Reads the code or the words of the plan, whatever the case, with `æøå` or `ae oe aa`.
        $(#[doc = concat!("Beside them it reads what [`", stringify!($also), "`] does.")])?
        impl core::str::FromStr for $name {
            type Err = crate::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let same = |own: &str| crate::nearest::same_word(text, own);
                let found = $name::ALL.iter().copied().find(|step| same(step.code()) || same(step.wording()));
                $(let found = found.or_else(|| $name::ALL.iter().copied().find(|step| $also(*step, text)));)?
                found.ok_or_else(|| $name::unknown(text))
            }
        }

        #[cfg(feature = "serde")]
        crate::text::serde_as_text!(
            $name,
            concat!("the code of a step of the ladder ", $code),
            read $name::from_code,
            "enum": [$($code_of_step),+],
        );
    };
}

use ladder;

#[cfg(feature = "serde")]
crate::text::serde_as_code!(
    Ladder,
    "the code of a ladder",
    |ladder: &Ladder| ladder.code,
    find,
    "enum": ALL.iter().map(|ladder| ladder.code).collect::<Vec<_>>(),
);

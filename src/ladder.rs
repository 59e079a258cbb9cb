//! Ladders: steps that a plan puts in an order, in its own words.
//!
//! Each ladder is a type whose members are ordered as the plan orders them, so that "tried before" or "nearer to ordinary
//! work" is a comparison. A step knows its words, and the benefit, offer or work it leads to where the plan names one.
//!
//! ```
//! use maaltal::ladder::{FiveSteps, ToWork, YouthCategory};
//! use maaltal::offer::Offer;
//! assert!(FiveSteps::Fleksjob < FiveSteps::Foertidspension); // tried before
//! assert_eq!(ToWork::Praktik.next(), Some(ToWork::Loentilskud));
//! assert!(YouthCategory::Aktivitetsparat.offers().contains(Offer::Mentor));
//! ```

use crate::benefit::{Benefit, BenefitSet};
use crate::offer::{Instrument, Offer, OfferSet};
use crate::source::{ESBJERG_2014, MIDDELFART_2019, ODENSE_RUMMELIGT, ROEDOVRE_2017, Source};
use crate::visitation::Visitation;
use crate::work::Work;

/// A ladder as a table shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ladder {
    /// The code it has in files. Codes are never changed.
    pub code: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// Where it stands.
    pub source: Source<'static>,
    /// The words of its steps, in order.
    pub steps: &'static [&'static str],
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

macro_rules! ladder {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $code:literal, $name_en:literal, $source:expr;
        $($(#[$doc:meta])* $step:ident = $wording:literal;)+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* #[doc = concat!("\n\n> ", $wording)] $step,)+
        }

        impl $name {
            /// Every step, in order.
            pub const ALL: &'static [$name] = &[$($name::$step),+];

            /// The ladder as a table shows it.
            pub const LADDER: Ladder = Ladder { code: $code, name_en: $name_en, source: $source, steps: &[$($wording),+] };

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
    };
}

ladder! {
    /// The five steps of *Jobcenter Esbjerg* (*5-trins-model*) for persons whose capacity for work is limited: the next is
    /// asked when the one before is answered no.
    pub enum FiveSteps, "5_trins_model", "five steps for persons whose capacity for work is limited",
        ESBJERG_2014.at("4.2").quoting("arbejdes med udgangspunkt i følgende 5-trins-model");
    /// Ordinary work or education, with aids.
    OrdinaertMedHjaelp = "Kan borgeren komme i ordinært job/uddannelse eventuelt via hjælpemidler, handicapkompenserende foranstaltninger, brancheskift mv.";
    /// Ordinary work after rehabilitation.
    Kompetenceudvikling = "Kan borgeren komme i ordinært job via kompetenceudvikling (revalidering)";
    /// A flexible job.
    Fleksjob = "Kan borgeren komme i job på særlige vilkår (fleksjob)";
    /// A resource programme.
    Ressourceforloeb = "Kan borgerens arbejdsevne udvikles gennem ressourceforløb";
    /// A disability pension, perhaps with a sheltered job or a placement.
    Foertidspension = "Er alle muligheder udtømte også på lang sigt tilkendes førtidspension, evt. kombineret med skånejob, virksomhedspraktik mv.";
}

impl FiveSteps {
    /// The benefits that the step names; a flexible job is both the old scheme and the new.
    #[must_use]
    pub const fn benefits(self) -> BenefitSet {
        match self {
            FiveSteps::OrdinaertMedHjaelp => BenefitSet::EMPTY,
            FiveSteps::Kompetenceudvikling => BenefitSet::of(&[Benefit::Revalidering]),
            FiveSteps::Fleksjob => BenefitSet::of(&[Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud]),
            FiveSteps::Ressourceforloeb => BenefitSet::of(&[Benefit::Ressourceforloeb]),
            FiveSteps::Foertidspension => BenefitSet::of(&[Benefit::Foertidspension]),
        }
    }

    /// The offers that the step names.
    #[must_use]
    pub const fn offers(self) -> OfferSet {
        match self {
            FiveSteps::Foertidspension => OfferSet::of(&[Offer::Virksomhedspraktik]),
            _ => OfferSet::EMPTY,
        }
    }

    /// The kind of work that the step names.
    #[must_use]
    pub const fn work(self) -> Option<Work> {
        match self {
            FiveSteps::OrdinaertMedHjaelp | FiveSteps::Kompetenceudvikling => Some(Work::OrdinaertArbejde),
            FiveSteps::Foertidspension => Some(Work::Skaanejob),
            FiveSteps::Fleksjob | FiveSteps::Ressourceforloeb => None,
        }
    }
}

ladder! {
    /// The three categories of the young in the plan of *Jobcenter Esbjerg*, the nearest to an education first, each with
    /// what it is given.
    pub enum YouthCategory, "ungekategorier", "three categories of the young, the nearest to an education first",
        ESBJERG_2014.at("Tillæg 2").quoting("Indsatsen skelner mellem om den unge er");
    /// Evidently ready for an education.
    UmiddelbartUddannelsesparat = "Umiddelbart uddannelsesparat";
    /// Ready for an education with help.
    Uddannelsesparat = "Uddannelsesparat";
    /// Not ready yet: what the second are given, with help against what stands in the way.
    Aktivitetsparat = "Aktivitetsparat";
}

/// Something a category is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Given {
    /// The words of the plan.
    pub wording: &'static str,
    /// What it is; `None` where the words name no member of a catalogue.
    pub what: Option<Means>,
}

/// An offer or an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Means {
    /// An offer.
    Offer(Offer),
    /// An instrument.
    Instrument(Instrument),
}

impl YouthCategory {
    /// The visitation it is.
    #[must_use]
    pub const fn visitation(self) -> Visitation {
        match self {
            YouthCategory::UmiddelbartUddannelsesparat => Visitation::AabenlystUddannelsesparat,
            YouthCategory::Uddannelsesparat => Visitation::Uddannelsesparat,
            YouthCategory::Aktivitetsparat => Visitation::Aktivitetsparat,
        }
    }

    /// What the plan lists for it, in the plan's order. The *aktivitetsparate* are given what the *uddannelsesparate* are,
    /// and this besides.
    #[must_use]
    pub const fn own_list(self) -> &'static [Given] {
        match self {
            YouthCategory::UmiddelbartUddannelsesparat => &[
                Given { wording: "Et pålæg om uddannelse", what: PAALAEG },
                Given { wording: "Vejledning om uddannelse", what: VEJLEDNING },
                Given {
                    wording: "Nytteindsats i perioden frem til uddannelsen starter, hvis den unge ikke selv finder et job",
                    what: Some(Means::Offer(Offer::Nytteindsats)),
                },
            ],
            YouthCategory::Uddannelsesparat => &[
                Given {
                    wording: "Læse-, skrive-, regnetest og undervisning, hvis der er behov for det",
                    what: Some(Means::Instrument(Instrument::LaeseSkriveRegnetest)),
                },
                Given { wording: "Et pålæg om uddannelse", what: PAALAEG },
                Given { wording: "Vejledning om uddannelse", what: VEJLEDNING },
                // Inference: the plan's other placements are in companies.
                Given { wording: "Praktik afprøve job", what: Some(Means::Offer(Offer::Virksomhedspraktik)) },
                Given {
                    wording: "Brobygning til uddannelse afprøve uddannelser",
                    what: Some(Means::Offer(Offer::Brobygning)),
                },
            ],
            YouthCategory::Aktivitetsparat => &[
                Given { wording: "arbejdes med hjælp til den unges barrierer", what: None },
                Given {
                    wording: "Derudover kan der knyttes en mentor til den unge",
                    what: Some(Means::Offer(Offer::Mentor)),
                },
                Given { wording: "Endelig etableres forforløb", what: Some(Means::Offer(Offer::Forforloeb)) },
            ],
        }
    }

    /// All that it is given, what it takes from the category before it first.
    pub fn given(self) -> impl Iterator<Item = &'static Given> {
        let taken: &[Given] = match self {
            // "Aktiviteterne svarer til indsatsen for unge uddannelsesparate"
            YouthCategory::Aktivitetsparat => YouthCategory::Uddannelsesparat.own_list(),
            _ => &[],
        };
        taken.iter().chain(self.own_list())
    }

    /// The offers among what it is given.
    #[must_use]
    pub fn offers(self) -> OfferSet {
        self.given().fold(OfferSet::EMPTY, |all, given| match given.what {
            Some(Means::Offer(offer)) => all.union(OfferSet::of(&[offer])),
            _ => all,
        })
    }
}

const PAALAEG: Option<Means> = Some(Means::Instrument(Instrument::Uddannelsespaalaeg));
const VEJLEDNING: Option<Means> = Some(Means::Instrument(Instrument::VejledningOmUddannelse));

ladder! {
    /// Unskilled, skilled, specialist: *det dobbelte uddannelsesløft*, also called *det dobbelte kompetenceløft*.
    ///
    /// The plan does not tie the steps to [levels](crate::education::Level) of education. *Jobcenter Esbjerg* names three
    /// groups for upskilling of which the third is another: "ufaglærte, faglærte eller videregående uddannede".
    pub enum Skill, "dobbelt_uddannelsesloeft", "unskilled, skilled, specialist",
        MIDDELFART_2019.at("side 6").quoting("løft fra ufaglært til faglært og fra faglært til specialist");
    /// Unskilled.
    Ufaglaert = "ufaglært";
    /// Skilled.
    Faglaert = "faglært";
    /// Specialist.
    Specialist = "specialist";
}

ladder! {
    /// The shortest way to self-support in the plan of Rødovre: placement, wage subsidy, ordinary work.
    pub enum ToWork, "vej_til_selvforsoergelse", "placement, wage subsidy, ordinary work",
        ROEDOVRE_2017.at("side 8").quoting(
            "Praktikforløb i virksomhederne følges tæt med henblik på en hurtig overgang til eventuelt job med løntilskud eller ordinær ansættelse",
        );
    /// A placement in a company.
    Praktik = "Praktikforløb i virksomhederne";
    /// A job with a wage subsidy, perhaps.
    Loentilskud = "job med løntilskud";
    /// Ordinary work.
    OrdinaerAnsaettelse = "ordinær ansættelse";
}

impl ToWork {
    /// The offer it is; ordinary work is none.
    #[must_use]
    pub const fn offer(self) -> Option<Offer> {
        match self {
            ToWork::Praktik => Some(Offer::Virksomhedspraktik),
            ToWork::Loentilskud => Some(Offer::Loentilskud),
            ToWork::OrdinaerAnsaettelse => None,
        }
    }
}

ladder! {
    /// What *Jobcenter Esbjerg* does for a company, from helping it to help itself on.
    ///
    /// That the list rises is an inference from its first words; the plan only says that the effort can consist of these.
    pub enum CompanyService, "virksomhedsservice", "service to companies",
        ESBJERG_2014.at("5.1").quoting("Indsatsen tilpasses virksomhedernes behov og ønsker og kan bestå af");
    /// Help to self-help.
    Selvhjaelp = "Hjælp til selvhjælp via Jobnet";
    /// The job centre sorts applications.
    Sortering = "Virksomheden annoncerer på Jobnet, Jobcentret sorterer ansøgninger";
    /// The job centre finds applicants.
    Udsoegning = "Jobcentret finder kvalificerede ansøgere til virksomheden";
    /// Unemployed persons are trained for a post.
    Opkvalificering = "Ledige opkvalificeres til konkrete stillinger på virksomheden";
    /// They are trained in the company, by a placement or a wage subsidy.
    Optraening = "Ledige optrænes til stillinger på virksomheden gennem virksomhedspraktik eller ansættelse med løntilskud";
    /// Employees are kept.
    Fastholdelse = "Jobcentret hjælper virksomheden med at fastholde medarbejdere";
}

impl CompanyService {
    /// The offers that the step names.
    #[must_use]
    pub const fn offers(self) -> OfferSet {
        match self {
            CompanyService::Optraening => OfferSet::of(&[Offer::Virksomhedspraktik, Offer::Loentilskud]),
            _ => OfferSet::EMPTY,
        }
    }
}

ladder! {
    /// How the strategy of Odense becomes practice: goal, plan of action, action. The plans of action are not in it.
    pub enum GoalToAction, "maal_handleplan_handling", "goal, plan of action, action",
        ODENSE_RUMMELIGT.at("Implementering og opfølgning").quoting(
            "I handleplanerne operationaliseres fokusområderne i strategien til konkrete handlinger, initiativer og målsætninger",
        );
    /// A goal of the strategy.
    Maal = "Målet med JobFirst er";
    /// A plan of action.
    Handleplan = "Handleplaner";
    /// An action.
    Handling = "handlinger";
}

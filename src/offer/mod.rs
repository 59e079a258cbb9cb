//! Offers (*tilbud*): what a person takes part in beside or instead of a benefit.
//!
//! Offers under the act on an active employment effort (LAB), and the schemes and courses that the tables and plans name
//! beside them, so that a spell can record each. What is done beside an offer, and fills no days, is an [`Instrument`];
//! what is named and has no rule, target or figure stands on the list [`NAMED_ONLY`], with the reason. *Fleksjob* is among
//! the benefits, *skånejob* and *småjob* among the kinds of [work](crate::work).
//!
//! ```
//! use maaltal::calendar::Day;
//! use maaltal::offer::{Offer, OfferSet};
//! assert!(OfferSet::ACTIVATION.contains(Offer::Loentilskud));
//! assert!(!OfferSet::ACTIVATION.contains(Offer::Mentor)); // support beside an offer, not one that is taken part in
//! assert_eq!("nyttejob".parse(), Ok(Offer::Nytteindsats));
//! assert!(Offer::Igu.in_force(Day::ymd(2016, 6, 30)).is_err());
//! # Ok::<(), maaltal::UnknownCode>(())
//! ```
//!
//! # The offers
//!
//! A day stands alone only where a source names it; what a source says without naming one, or what was verified in part only,
//! stands in «»; "?" is not found; "-" is still in force. The last column tells how much of the row was read in its source.
//!
//! | code | offer | in English | act | from | to | read |
//! |---|---|---|---|---|---|---|
//! | [`virksomhedspraktik`](Offer::Virksomhedspraktik) | virksomhedspraktik | work placement in a company | LAB | ? | - | yes |
//! | [`loentilskud`](Offer::Loentilskud) | løntilskud | a job with a wage subsidy | LAB | ? | - | yes |
//! | [`nytteindsats`](Offer::Nytteindsats) | nytteindsats | utility job | LAB | 2014-01-01 | - | partly |
//! | [`vejledning_opkvalificering`](Offer::VejledningOgOpkvalificering) | vejledning og opkvalificering | guidance and upskilling | ? | ? | ? | partly |
//! | [`ordinaer_uddannelse`](Offer::OrdinaerUddannelse) | ordinær uddannelse | ordinary education as an offer | ? | ? | ? | partly |
//! | [`seks_ugers_selvvalgt_uddannelse`](Offer::SeksUgersSelvvalgtUddannelse) | 6 ugers selvvalgt uddannelse | six weeks of education that the insured unemployed person chooses | ? | ? | ? | partly |
//! | [`mentor`](Offer::Mentor) | mentor | support by a mentor | ? | ? | ? | partly |
//! | [`jobrotation`](Offer::Jobrotation) | jobrotation | substitute in a job rotation | LAB | ? | «2026 (lov nr. 1750/2025); 1. februar eller 1. juli er ikke afgjort» | partly |
//! | [`voksenlaere`](Offer::Voksenlaere) | voksenlære | adult apprenticeship | LAB | ? | - | partly |
//! | [`saerligt_tilrettelagt_nytteindsats`](Offer::SaerligtTilrettelagtNytteindsats) | særligt tilrettelagt nytteindsats | specially arranged utility job | ? | «2025» | - | partly |
//! | [`ny_mesterlaere`](Offer::NyMesterlaere) | Ny Mesterlære | apprenticeship that starts in the company | ? | ? | ? | partly |
//! | [`igu`](Offer::Igu) | integrationsgrunduddannelse | basic integration training, work and education combined | Lov om integrationsgrunduddannelse (lov nr. 623 af 8. juni 2016) | 2016-07-01 | «forlænget til 30. juni 2022, 1. januar 2024 og derefter 2028» | partly |
//! | [`fgu`](Offer::Fgu) | forberedende grunduddannelse | preparatory basic education and training | Lov om forberedende grunduddannelse | «august 2019» | - | yes |
//! | [`egu`](Offer::Egu) | EGU | basic vocational training | ? | ? | ? | partly |
//! | [`stu`](Offer::Stu) | STU | specially planned youth education | ? | ? | ? | partly |
//! | [`uddannelsesloeft`](Offer::Uddannelsesloeft) | uddannelsesløft | an education paid for, to lift the level | ? | ? | «puljen afskaffes i 2026 (lov nr. 1750/2025); dagen er ikke fundet» | partly |
//! | [`virksomhedscenter`](Offer::Virksomhedscenter) | virksomhedscenter | centre of placements in a company | ? | ? | ? | partly |
//! | [`brobygning`](Offer::Brobygning) | brobygning | bridging to an education: trying educations out | ? | ? | ? | partly |
//! | [`fvu`](Offer::Fvu) | FVU | preparatory adult education | ? | ? | ? | partly |
//! | [`forforloeb`](Offer::Forforloeb) | forforløb | course before an education | ? | ? | ? | partly |
//! | [`integrationsprogram`](Offer::Integrationsprogram) | integrationsprogram | programme of the act on integration | integrationsloven | «selvforsørgelses- og hjemrejseprogram er navnet fra 1. januar 2020» | ? | partly |
//! | [`seks_ugers_jobrettet_uddannelse`](Offer::SeksUgersJobrettetUddannelse) | 6 ugers jobrettet uddannelse | six weeks of job-directed education | ? | ? | ? | partly |
//!
//! # The instruments
//!
//! | code | instrument | in English | named in |
//! |---|---|---|---|
//! | [`uddannelsespaalaeg`](Instrument::Uddannelsespaalaeg) | uddannelsespålæg | order to take an education | Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2 |
//! | [`vejledning_om_uddannelse`](Instrument::VejledningOmUddannelse) | vejledning om uddannelse | guidance on education | Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2 |
//! | [`laese_skrive_regnetest`](Instrument::LaeseSkriveRegnetest) | læse-, skrive-, regnetest | test in reading, writing and arithmetic | Jobcenter Esbjerg, Beskæftigelsesplan 2014, Tillæg 2 |
//! | [`hjaelpemidler`](Instrument::Hjaelpemidler) | hjælpemidler | aids | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 |
//! | [`handicapkompenserende_foranstaltninger`](Instrument::HandicapkompenserendeForanstaltninger) | handicapkompenserende foranstaltninger | measures that make up for a disability | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 |
//! | [`personlig_assistance`](Instrument::PersonligAssistance) | personlig assistance | personal assistance | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 |
//! | [`personlig_jobkonsulent`](Instrument::PersonligJobkonsulent) | personlig jobkonsulent | personal job consultant | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 4 |
//!
//! # Sets with a name
//!
//! | set | offers |
//! |---|---|
//! | aktivering | virksomhedspraktik, løntilskud, nytteindsats, vejledning og opkvalificering, ordinær uddannelse, 6 ugers selvvalgt uddannelse |
//! | træningsbaner | virksomhedspraktik, løntilskud |

mod instrument;
mod named;
mod table;

pub use instrument::Instrument;
pub use named::{NAMED_ONLY, NamedOnly, NotNamed};

use crate::UnknownCode;
use crate::calendar::Day;
use crate::code::{code_set, coded};
use crate::in_force::{self, InForce, NotInForce};
use crate::nearest::same_word;
use crate::source::{ODENSE_RUMMELIGT, Source};

coded! {
    /// An offer, or a scheme or course that is used as one.
    #[non_exhaustive]
    pub enum Offer, "offer" {
        Virksomhedspraktik = "virksomhedspraktik", "virksomhedspraktik", "work placement in a company", ["virksomhedspraktikker", "praktik"];
        /// It pays no benefit.
        Loentilskud = "loentilskud", "løntilskud", "a job with a wage subsidy", ["ansættelse med løntilskud", "job med løntilskud"];
        /// From 1 January 2014.
        Nytteindsats = "nytteindsats", "nytteindsats", "utility job", ["nyttejob", "nytteindsats (nyttejob)"];
        VejledningOgOpkvalificering = "vejledning_opkvalificering", "vejledning og opkvalificering", "guidance and upskilling";
        OrdinaerUddannelse = "ordinaer_uddannelse", "ordinær uddannelse", "ordinary education as an offer";
        SeksUgersSelvvalgtUddannelse = "seks_ugers_selvvalgt_uddannelse", "6 ugers selvvalgt uddannelse", "six weeks of education that the insured unemployed person chooses", ["6 ugers selvvalgt"];
        Mentor = "mentor", "mentor", "support by a mentor";
        /// The substitute is the unemployed person; the employee is at a course.
        Jobrotation = "jobrotation", "jobrotation", "substitute in a job rotation", ["jobrotationsvikar", "jobrotation / jobrotationsydelse"];
        /// The scheme; *voksenlærling* is the person.
        Voksenlaere = "voksenlaere", "voksenlære", "adult apprenticeship", ["voksenlæreordning", "voksenlærling", "voksenlærlinge"];
        SaerligtTilrettelagtNytteindsats = "saerligt_tilrettelagt_nytteindsats", "særligt tilrettelagt nytteindsats", "specially arranged utility job";
        NyMesterlaere = "ny_mesterlaere", "Ny Mesterlære", "apprenticeship that starts in the company";
        /// From 1 July 2016.
        Igu = "igu", "integrationsgrunduddannelse", "basic integration training, work and education combined", ["integrationsgrunduddannelse (IGU)", "IGU-forløb"];
        /// From August 2019, for persons under 25. Not a [level](crate::education::Level): it prepares for one.
        Fgu = "fgu", "forberedende grunduddannelse", "preparatory basic education and training", ["forberedende grunduddannelse (FGU)", "Forberedende Grund Uddannelse (FGU)"];
        Egu = "egu", "EGU", "basic vocational training", ["erhvervsgrunduddannelse"];
        Stu = "stu", "STU", "specially planned youth education", ["særligt tilrettelagt ungdomsuddannelse"];
        /// What 2026 ends is its state grant (*puljen til uddannelsesløft*).
        Uddannelsesloeft = "uddannelsesloeft", "uddannelsesløft", "an education paid for, to lift the level";
        /// Places for those far from the labour market, run by company and job centre together.
        Virksomhedscenter = "virksomhedscenter", "virksomhedscenter", "centre of placements in a company", ["virksomhedscentre"];
        Brobygning = "brobygning", "brobygning", "bridging to an education: trying educations out", ["brobygning til uddannelse"];
        Fvu = "fvu", "FVU", "preparatory adult education", ["FVU/dansk"];
        Forforloeb = "forforloeb", "forforløb", "course before an education", ["forforløb med støtte til uddannelse"];
        /// Under the act on integration, not LAB: who is in it belongs to none of § 6 nr. 2-5.
        Integrationsprogram = "integrationsprogram", "integrationsprogram", "programme of the act on integration", ["introduktionsprogram", "selvforsørgelses- og hjemrejseprogram"];
        /// Jobindsats counts it in the goal on upskilling of 2021. Whether it is the six weeks that the person chooses, under
        /// another name, was not found.
        SeksUgersJobrettetUddannelse = "seks_ugers_jobrettet_uddannelse", "6 ugers jobrettet uddannelse", "six weeks of job-directed education", ["6 ugers jobrettet"];
    }
    ambiguous {
        "6 ugers uddannelse" = [SeksUgersSelvvalgtUddannelse, SeksUgersJobrettetUddannelse];
        "træningsbaner" = [Virksomhedspraktik, Loentilskud];
    }
}

code_set! {
    /// A set of offers.
    pub struct OfferSet of Offer
}

impl OfferSet {
    /// The offers in which a person is still unemployed: *aktivering*.
    ///
    /// The documents name no list. Inference: what an unemployed person takes part in instead of waiting; a mentor is
    /// support beside it, and substitutes and apprentices are employed. No source says of any later member of the
    /// catalogue that a day in it counts as unemployment, so none is in.
    pub const ACTIVATION: OfferSet = OfferSet::of(&[
        Offer::Virksomhedspraktik,
        Offer::Loentilskud,
        Offer::Nytteindsats,
        Offer::VejledningOgOpkvalificering,
        Offer::OrdinaerUddannelse,
        Offer::SeksUgersSelvvalgtUddannelse,
    ]);

    /// *Træningsbaner*, as the strategy of Odense defines them: [`TRAENINGSBANER_SOURCE`].
    pub const TRAENINGSBANER: OfferSet = OfferSet::of(&[Offer::Virksomhedspraktik, Offer::Loentilskud]);

    /// Every set with a name, by that name in Danish.
    pub const NAMED: &'static [(&'static str, OfferSet)] =
        &[("aktivering", OfferSet::ACTIVATION), ("træningsbaner", OfferSet::TRAENINGSBANER)];

    /// The set of a name, whatever its case, with `æøå` or `ae oe aa`. The name of one offer is none of a set.
    ///
    /// ```
    /// use maaltal::offer::{Offer, OfferSet};
    /// assert_eq!(OfferSet::named("Træningsbaner"), Ok(OfferSet::TRAENINGSBANER));
    /// let error = "træningsbaner".parse::<Offer>().unwrap_err();
    /// assert_eq!(error.candidates, ["virksomhedspraktik", "loentilskud"]);
    /// ```
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest name.
    pub fn named(name: &str) -> Result<OfferSet, UnknownCode> {
        let found = OfferSet::NAMED.iter().find(|(own, _)| same_word(name, own));
        let names = OfferSet::NAMED.iter().map(|(own, _)| (*own, *own));
        found.map(|(_, set)| *set).ok_or_else(|| UnknownCode::among(name, "set of offers", names))
    }
}

/// Where [`OfferSet::TRAENINGSBANER`] is defined.
pub const TRAENINGSBANER_SOURCE: Source<'static> =
    ODENSE_RUMMELIGT.at("3").quoting("Med træningsbaner menes virksomhedspraktikker og løntilskud");

impl Offer {
    /// The rule that governed it on a day: `Ok` means that its known dates do not exclude the day. Whether they
    /// say that it was in force, [`InForce::holds`] tells.
    ///
    /// # Errors
    /// [`NotInForce`] when its known dates exclude the day.
    pub fn in_force(self, day: Day) -> Result<&'static InForce, NotInForce> {
        in_force::at(self.times(), self.name_da(), day)
    }

    /// The times in which it was offered, as far as a source dates them.
    #[must_use]
    pub const fn times(self) -> &'static [InForce] {
        table::times(self)
    }
}

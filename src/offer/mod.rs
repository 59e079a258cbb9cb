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
        Virksomhedspraktik = "virksomhedspraktik", "virksomhedspraktik", "work placement in a company", ["virksomhedspraktikker"];
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

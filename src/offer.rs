//! Offers (*tilbud*): what a person takes part in beside or instead of a benefit.
//!
//! Act on an active employment effort (LAB). The members are those that the goals of 2014 and the plan of *Jobcenter
//! Esbjerg* name.
//!
//! ```
//! use maaltal::offer::{Offer, OfferSet};
//! assert!(OfferSet::ACTIVATION.contains(Offer::Loentilskud));
//! assert!(!OfferSet::ACTIVATION.contains(Offer::Mentor)); // support beside an offer, not one that is taken part in
//! ```

use crate::code::{code_set, coded};

coded! {
    /// An offer under the act on an active employment effort.
    #[non_exhaustive]
    pub enum Offer, "offer" {
        Virksomhedspraktik = "virksomhedspraktik", "virksomhedspraktik", "work placement in a company";
        /// It pays no benefit.
        Loentilskud = "loentilskud", "løntilskud", "a job with a wage subsidy";
        /// From 1 January 2014.
        Nytteindsats = "nytteindsats", "nytteindsats", "utility job";
        VejledningOgOpkvalificering = "vejledning_opkvalificering", "vejledning og opkvalificering", "guidance and upskilling";
        OrdinaerUddannelse = "ordinaer_uddannelse", "ordinær uddannelse", "ordinary education as an offer";
        SeksUgersSelvvalgtUddannelse = "seks_ugers_selvvalgt_uddannelse", "6 ugers selvvalgt uddannelse", "six weeks of education that the insured unemployed person chooses";
        Mentor = "mentor", "mentor", "support by a mentor";
        Jobrotation = "jobrotation", "jobrotation", "substitute in a job rotation";
        Voksenlaere = "voksenlaere", "voksenlære", "adult apprentice";
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
    /// support beside it, and substitutes and apprentices are employed.
    pub const ACTIVATION: OfferSet = OfferSet::of(&[
        Offer::Virksomhedspraktik,
        Offer::Loentilskud,
        Offer::Nytteindsats,
        Offer::VejledningOgOpkvalificering,
        Offer::OrdinaerUddannelse,
        Offer::SeksUgersSelvvalgtUddannelse,
    ]);
}

//! What is done for a company.

use super::{Ladder, Step, ladder};
use crate::offer::{Offer, OfferSet};
use crate::source::ESBJERG_2014;

ladder! {
    /// What *Jobcenter Esbjerg* does for a company, from helping it to help itself on.
    ///
    /// That the list rises is an inference from its first words; the plan only says that the effort can consist of these.
    pub enum CompanyService, "virksomhedsservice", "service to companies",
        ESBJERG_2014.at("5.1").quoting("Indsatsen tilpasses virksomhedernes behov og ønsker og kan bestå af");
    /// Help to self-help.
    Selvhjaelp = "selvhjaelp", "Hjælp til selvhjælp via Jobnet";
    /// The job centre sorts applications.
    Sortering = "sortering", "Virksomheden annoncerer på Jobnet, Jobcentret sorterer ansøgninger";
    /// The job centre finds applicants.
    Udsoegning = "udsoegning", "Jobcentret finder kvalificerede ansøgere til virksomheden";
    /// Unemployed persons are trained for a post.
    Opkvalificering = "opkvalificering", "Ledige opkvalificeres til konkrete stillinger på virksomheden";
    /// They are trained in the company, by a placement or a wage subsidy.
    Optraening = "optraening", "Ledige optrænes til stillinger på virksomheden gennem virksomhedspraktik eller ansættelse med løntilskud";
    /// Employees are kept.
    Fastholdelse = "fastholdelse", "Jobcentret hjælper virksomheden med at fastholde medarbejdere";
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

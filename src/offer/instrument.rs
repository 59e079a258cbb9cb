//! What is done beside an offer and fills no days of its own.

use crate::code::coded;
use crate::source::{ESBJERG_2014, ROEDOVRE_2017, Source};

coded! {
    /// An instrument of the job centre that a ladder or a rule of a plan names. It is no status of a spell.
    #[non_exhaustive]
    pub enum Instrument, "instrument" {
        Uddannelsespaalaeg = "uddannelsespaalaeg", "uddannelsespålæg", "order to take an education", ["pålæg om uddannelse", "et pålæg om uddannelse"];
        VejledningOmUddannelse = "vejledning_om_uddannelse", "vejledning om uddannelse", "guidance on education", ["uddannelsesvejledning"];
        LaeseSkriveRegnetest = "laese_skrive_regnetest", "læse-, skrive-, regnetest", "test in reading, writing and arithmetic";
        Hjaelpemidler = "hjaelpemidler", "hjælpemidler", "aids";
        HandicapkompenserendeForanstaltninger = "handicapkompenserende_foranstaltninger", "handicapkompenserende foranstaltninger", "measures that make up for a disability", ["handikapkompenserende foranstaltninger"];
        /// Jobindsats writes *personlig assistance*, Esbjerg's plan *personlig assistent*.
        PersonligAssistance = "personlig_assistance", "personlig assistance", "personal assistance", ["personlig assistent"];
        /// Rødovre: offered to the insured after 16 months of unemployment, brought forward to 12 where possible.
        PersonligJobkonsulent = "personlig_jobkonsulent", "personlig jobkonsulent", "personal job consultant", ["den personlige jobkonsulent"];
    }
}

impl Instrument {
    /// A plan that names it, with the words.
    #[must_use]
    pub const fn named_in(self) -> Source<'static> {
        match self {
            Instrument::Uddannelsespaalaeg => ESBJERG_2014.at("Tillæg 2").quoting("Et pålæg om uddannelse"),
            Instrument::VejledningOmUddannelse => ESBJERG_2014.at("Tillæg 2").quoting("Vejledning om uddannelse"),
            Instrument::LaeseSkriveRegnetest => ESBJERG_2014.at("Tillæg 2").quoting("Læse-, skrive-, regnetest"),
            Instrument::Hjaelpemidler => ESBJERG_2014.at("4.2").quoting("eventuelt via hjælpemidler"),
            Instrument::HandicapkompenserendeForanstaltninger => {
                ESBJERG_2014.at("4.2").quoting("handicapkompenserende foranstaltninger")
            }
            Instrument::PersonligAssistance => ESBJERG_2014.at("4.2").quoting("en mentor eller personlig assistent"),
            Instrument::PersonligJobkonsulent => {
                ROEDOVRE_2017.at("side 4").quoting("Den personlige jobkonsulent, der skal tilbydes forsikrede ledige")
            }
        }
    }
}

//! Ladders towards a trade and towards ordinary work.

use super::{Ladder, Step, ladder};
use crate::offer::Offer;
use crate::source::{MIDDELFART_2019, ROEDOVRE_2017};

ladder! {
    /// Unskilled, skilled, specialist: *det dobbelte uddannelsesløft*, also called *det dobbelte kompetenceløft*.
    ///
    /// The plan does not tie the steps to [levels](crate::education::Level) of education. *Jobcenter Esbjerg* names three
    /// groups for upskilling of which the third is another: "ufaglærte, faglærte eller videregående uddannede".
    pub enum Skill, "dobbelt_uddannelsesloeft", "unskilled, skilled, specialist",
        MIDDELFART_2019.at("side 6").quoting("løft fra ufaglært til faglært og fra faglært til specialist");
    /// Unskilled.
    Ufaglaert = "ufaglaert", "ufaglært";
    /// Skilled.
    Faglaert = "faglaert", "faglært";
    /// Specialist.
    Specialist = "specialist", "specialist";
}

ladder! {
    /// The shortest way to self-support in the plan of Rødovre: placement, wage subsidy, ordinary work.
    pub enum ToWork, "vej_til_selvforsoergelse", "placement, wage subsidy, ordinary work",
        ROEDOVRE_2017.at("side 8").quoting(
            "Praktikforløb i virksomhederne følges tæt med henblik på en hurtig overgang til eventuelt job med løntilskud eller ordinær ansættelse",
        );
    /// A placement in a company.
    Praktik = "praktik", "Praktikforløb i virksomhederne";
    /// A job with a wage subsidy, perhaps.
    Loentilskud = "loentilskud", "job med løntilskud";
    /// Ordinary work.
    OrdinaerAnsaettelse = "ordinaer_ansaettelse", "ordinær ansættelse";
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

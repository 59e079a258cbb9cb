//! The five steps of *Jobcenter Esbjerg*.

use super::{Ladder, Step, ladder};
use crate::benefit::{Benefit, BenefitSet};
use crate::offer::{Offer, OfferSet};
use crate::source::ESBJERG_2014;
use crate::work::Work;

ladder! {
    /// The five steps of *Jobcenter Esbjerg* (*5-trins-model*) for persons whose capacity for work is limited: the next is
    /// asked when the one before is answered no.
    pub enum FiveSteps, "5_trins_model", "five steps for persons whose capacity for work is limited",
        ESBJERG_2014.at("4.2").quoting("arbejdes med udgangspunkt i følgende 5-trins-model"),
        also FiveSteps::is_numbered;
    /// Ordinary work or education, with aids.
    OrdinaertMedHjaelp = "ordinaert_med_hjaelp", "Kan borgeren komme i ordinært job/uddannelse eventuelt via hjælpemidler, handicapkompenserende foranstaltninger, brancheskift mv.";
    /// Ordinary work after rehabilitation.
    Kompetenceudvikling = "kompetenceudvikling", "Kan borgeren komme i ordinært job via kompetenceudvikling (revalidering)";
    /// A flexible job.
    Fleksjob = "fleksjob", "Kan borgeren komme i job på særlige vilkår (fleksjob)";
    /// A resource programme.
    Ressourceforloeb = "ressourceforloeb", "Kan borgerens arbejdsevne udvikles gennem ressourceforløb";
    /// A disability pension, perhaps with a sheltered job or a placement.
    Foertidspension = "foertidspension", "Er alle muligheder udtømte også på lang sigt tilkendes førtidspension, evt. kombineret med skånejob, virksomhedspraktik mv.";
}

impl FiveSteps {
    /// Whether a text is the number that the plan prints before it: "3", "3.", "trin 3".
    ///
    /// ```
    /// use maaltal::ladder::FiveSteps;
    /// assert_eq!("trin 3".parse(), Ok(FiveSteps::Fleksjob));
    /// ```
    #[must_use]
    pub fn is_numbered(self, text: &str) -> bool {
        let text = text.trim();
        let number = match text.split_at_checked("trin".len()) {
            Some((word, number)) if word.eq_ignore_ascii_case("trin") => number.trim_start(),
            _ => text,
        };
        number.strip_suffix('.').unwrap_or(number) == self.number().to_string()
    }

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

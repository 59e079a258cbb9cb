//! The three categories of the young, and what each is given.

use super::{Ladder, Step, ladder};
use crate::offer::{Instrument, Offer, OfferSet};
use crate::source::ESBJERG_2014;
use crate::visitation::Visitation;

ladder! {
    /// The three categories of the young in the plan of *Jobcenter Esbjerg*, the nearest to an education first, each with
    /// what it is given.
    pub enum YouthCategory, "ungekategorier", "three categories of the young, the nearest to an education first",
        ESBJERG_2014.at("Tillæg 2").quoting("Indsatsen skelner mellem om den unge er"),
        also YouthCategory::is_spelt;
    /// Evidently ready for an education.
    UmiddelbartUddannelsesparat = "umiddelbart_uddannelsesparat", "Umiddelbart uddannelsesparat";
    /// Ready for an education with help.
    Uddannelsesparat = "uddannelsesparat", "Uddannelsesparat";
    /// Not ready yet: what the second are given, with help against what stands in the way.
    Aktivitetsparat = "aktivitetsparat", "Aktivitetsparat";
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

    /// Whether a text is a spelling of the visitation it is: "åbenlyst", "umiddelbart".
    ///
    /// ```
    /// use maaltal::ladder::YouthCategory;
    /// assert_eq!("åbenlyst uddannelsesparat".parse(), Ok(YouthCategory::UmiddelbartUddannelsesparat));
    /// ```
    #[must_use]
    pub fn is_spelt(self, text: &str) -> bool {
        text.parse() == Ok(self.visitation())
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

//! What a spell records: a benefit, an offer or a kind of work.

use core::fmt;
use core::str::FromStr;

use crate::benefit::Benefit;
use crate::code::UnknownCode;
use crate::nearest::nearest;
use crate::offer::Offer;
use crate::visitation::Visitation;
use crate::work::Work;

/// A benefit, an offer or a kind of work. Written as its code.
///
/// ```
/// use maaltal::{benefit::Benefit, history::Status};
/// assert_eq!("sygedagpenge".parse(), Ok(Status::Benefit(Benefit::Sygedagpenge)));
/// assert_eq!("sygedagpeng".parse::<Status>().unwrap_err().nearest, "sygedagpenge");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// On a benefit.
    Benefit(Benefit),
    /// In an offer.
    Offer(Offer),
    /// In work.
    Work(Work),
}

/// Offers and work are numbered after this many benefits.
const OFFERS_FROM: u8 = 64;
const WORK_FROM: u8 = 96;
/// How many pairs of status and visitation a spell can be numbered by.
pub(crate) const KINDS: usize = 128 * 16;

impl Status {
    /// Every status, in the order of the catalogues.
    pub fn all() -> impl Iterator<Item = Status> {
        let benefits = Benefit::ALL.iter().copied().map(Status::Benefit);
        let offers = Offer::ALL.iter().copied().map(Status::Offer);
        benefits.chain(offers).chain(Work::ALL.iter().copied().map(Status::Work))
    }

    /// The code it has in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Status::Benefit(benefit) => benefit.code(),
            Status::Offer(offer) => offer.code(),
            Status::Work(work) => work.code(),
        }
    }

    /// Its name in Danish.
    #[must_use]
    pub const fn name_da(self) -> &'static str {
        match self {
            Status::Benefit(benefit) => benefit.name_da(),
            Status::Offer(offer) => offer.name_da(),
            Status::Work(work) => work.name_da(),
        }
    }

    /// A number below 128.
    pub(super) const fn number(self) -> u8 {
        match self {
            Status::Benefit(benefit) => benefit as u8,
            Status::Offer(offer) => OFFERS_FROM + offer as u8,
            Status::Work(work) => WORK_FROM + work as u8,
        }
    }

    /// A number below [`KINDS`] for a spell of this status and visitation.
    pub(crate) const fn kind(self, visitation: Option<Visitation>) -> usize {
        let visitation = match visitation {
            None => 0,
            Some(visitation) => visitation as usize + 1,
        };
        (self.number() as usize) << 4 | visitation
    }
}

impl From<Benefit> for Status {
    fn from(benefit: Benefit) -> Self {
        Status::Benefit(benefit)
    }
}

impl From<Offer> for Status {
    fn from(offer: Offer) -> Self {
        Status::Offer(offer)
    }
}

impl From<Work> for Status {
    fn from(work: Work) -> Self {
        Status::Work(work)
    }
}

impl FromStr for Status {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Status::all().find(|status| status.code() == text).ok_or_else(|| UnknownCode {
            value: text.to_owned(),
            what: "benefit, offer or kind of work",
            nearest: nearest(text, Status::all().map(Status::code)),
        })
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Status, "the code of a benefit, an offer or a kind of work");

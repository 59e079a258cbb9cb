//! What a spell records: a benefit, an offer or a kind of work.

use core::fmt;
use core::str::FromStr;

use crate::benefit::Benefit;
use crate::code::UnknownCode;
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
const OFFERS_FROM: u16 = 64;
const WORK_FROM: u16 = 96;
/// How many pairs of status and visitation a spell can be numbered by.
pub(crate) const KINDS: usize = 128 * 16;

/// What is looked up, in messages.
const WHAT: &str = "benefit, offer or kind of work";

impl Status {
    /// The status of a code as files write it, to the letter.
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest code.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        Status::all().find(|status| status.code() == code).ok_or_else(|| {
            let unknown = Benefit::from_code(code).err().into_iter().chain(Offer::from_code(code).err());
            match unknown.map(|unknown| unknown.candidates).find(|candidates| !candidates.is_empty()) {
                Some(candidates) => UnknownCode::ambiguous(code, WHAT, candidates),
                None => UnknownCode::among(code, WHAT, Status::all().map(|status| (status.code(), status.code()))),
            }
        })
    }

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
    const fn number(self) -> u16 {
        match self {
            Status::Benefit(benefit) => benefit as u16,
            Status::Offer(offer) => OFFERS_FROM + offer as u16,
            Status::Work(work) => WORK_FROM + work as u16,
        }
    }

    /// The kind of a spell of this status and a visitation.
    pub(crate) const fn kind(self, visitation: Option<Visitation>) -> Kind {
        let visitation = match visitation {
            None => 0,
            Some(visitation) => visitation as u16 + 1,
        };
        Kind(self.number() << 4 | visitation)
    }
}

/// Status and visitation of a spell as one number, for tables.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Kind(u16);

impl Kind {
    /// A number below [`KINDS`], which the remainder tells the compiler.
    #[inline]
    pub(crate) const fn index(self) -> usize {
        self.0 as usize % KINDS
    }

    pub(super) const fn status(self) -> Status {
        let number = self.0 >> 4;
        if number >= WORK_FROM {
            Status::Work(Work::ALL[(number - WORK_FROM) as usize])
        } else if number >= OFFERS_FROM {
            Status::Offer(Offer::ALL[(number - OFFERS_FROM) as usize])
        } else {
            Status::Benefit(Benefit::ALL[number as usize])
        }
    }

    pub(super) const fn visitation(self) -> Option<Visitation> {
        match self.0 & 15 {
            0 => None,
            number => Some(Visitation::ALL[number as usize - 1]),
        }
    }
}

const _: () = {
    assert!(Benefit::ALL.len() <= OFFERS_FROM as usize);
    assert!(Offer::ALL.len() <= (WORK_FROM - OFFERS_FROM) as usize);
    assert!(Work::ALL.len() <= 128 - WORK_FROM as usize);
    assert!(Visitation::ALL.len() <= 15, "four bits, one of them for none");
};

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

    /// Reads the code, the name or any other spelling of a benefit, an offer or a kind of work.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let benefit = text.parse().map(Status::Benefit);
        let offer = benefit.or_else(|_| text.parse().map(Status::Offer));
        offer.or_else(|_: UnknownCode| text.parse().map(Status::Work)).or_else(|_: UnknownCode| Status::from_code(text))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(
    Status,
    "the code of a benefit, an offer or a kind of work",
    read Status::from_code,
    "enum": Status::all().map(Status::code).collect::<Vec<_>>(),
);

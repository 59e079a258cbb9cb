//! A person, as a measure sees one: attributes, residences, education and history, each of which may be unknown.
//!
//! A [`Person`] is a borrowed view, so an embedding tool keeps its own storage. No name, CPR number or key enters: the
//! caller keeps the key, and findings come with the index. [`PersonBuf`] is for those who have no storage of their own.
//!
//! ```
//! use maaltal::calendar::Day;
//! use maaltal::education::Educations;
//! use maaltal::history::{Coverage, History};
//! use maaltal::person::{Attributes, Person, Residences};
//!
//! let covered = Coverage::all_up_to(Day::ymd(2012, 12, 31));
//! let person = Person {
//!     attributes: Attributes { born: Some(Day::ymd(1990, 5, 1)), ..Attributes::UNKNOWN },
//!     residences: Residences::NONE,
//!     educations: Educations::Unknown,
//!     history: History::new(&[], covered).unwrap(),
//! };
//! assert_eq!(person.age_on(Day::ymd(2012, 12, 31)), Some(22));
//! ```

#[cfg(feature = "serde")]
mod form;

#[cfg(feature = "conformance")]
pub(crate) use form::of_any_time;

use core::fmt;
use core::str::FromStr;

use crate::Problems;
use crate::akasse::AKasse;
use crate::calendar::{Day, DayRange};
use crate::code::{UnknownCode, coded};
use crate::days::{End, Stay};
use crate::education::{Education, Educations};
use crate::history::{History, HistoryBuf};
use crate::place::{Municipality, Place};

coded! {
    /// The sex of a person, as registers record it.
    pub enum Sex, "sex" {
        Kvinde = "kvinde", "kvinde", "woman";
        Mand = "mand", "mand", "man";
    }
}

coded! {
    /// Origin (*herkomst*), in the five values of Statistics Denmark that Jobindsats publishes by.
    pub enum Origin, "origin" {
        DanskOprindelse = "dansk_oprindelse", "dansk oprindelse", "Danish origin";
        IndvandrerVestlig = "indvandrer_vestlig", "indvandrer fra vestligt land", "immigrant from a western country";
        IndvandrerIkkeVestlig = "indvandrer_ikke_vestlig", "indvandrer fra ikke-vestligt land", "immigrant from a non-western country";
        EfterkommerVestlig = "efterkommer_vestlig", "efterkommer fra vestligt land", "descendant of immigrants from a western country";
        EfterkommerIkkeVestlig = "efterkommer_ikke_vestlig", "efterkommer fra ikke-vestligt land", "descendant of immigrants from a non-western country";
    }
}

coded! {
    /// The ground on which a person was granted residence (*opholdsgrundlag*).
    #[non_exhaustive]
    pub enum ResidenceGround, "residence ground" {
        Flygtning = "flygtning", "flygtning", "refugee";
        FamiliesammenfoertTilFlygtning = "familiesammenfoert_til_flygtning", "familiesammenført til flygtning", "reunified family member of a refugee";
        FamiliesammenfoertTilAndre = "familiesammenfoert_til_andre", "familiesammenført til andre", "reunified family member of somebody else";
        Andet = "andet", "andet", "another ground";
        /// Who is a citizen, or needs none for another reason.
        Intet = "intet", "intet", "none, and none is needed";
    }
}

/// Whether a person is insured against unemployment. Written as STAR's code of the fund, or `none`.
///
/// ```
/// use maaltal::person::Insurance;
/// assert_eq!("none".parse(), Ok(Insurance::NotInsured));
/// assert!(matches!("D15".parse(), Ok(Insurance::By(_))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Insurance {
    /// Not insured.
    NotInsured,
    /// Insured by a fund.
    By(AKasse),
}

impl FromStr for Insurance {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        match text {
            "none" => Ok(Insurance::NotInsured),
            code => code.parse().map(Insurance::By),
        }
    }
}

impl fmt::Display for Insurance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Insurance::NotInsured => f.write_str("none"),
            Insurance::By(fund) => fund.fmt(f),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Insurance, "STAR's code of an unemployment fund, or \"none\"");

/// What is known of a person that has no dates of its own. `None` is unknown, never "no".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", default, deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Attributes {
    /// The day of birth.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub born: Option<Day>,
    /// The sex.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sex: Option<Sex>,
    /// The origin.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub origin: Option<Origin>,
    /// The ground of residence.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub residence_ground: Option<ResidenceGround>,
    /// The day of the first ground of residence.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub residence_granted: Option<Day>,
    /// Whether and by which unemployment fund the person is insured.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub insured_by: Option<Insurance>,
}

impl Attributes {
    /// Nothing is known.
    pub const UNKNOWN: Attributes = Attributes {
        born: None,
        sex: None,
        origin: None,
        residence_ground: None,
        residence_granted: None,
        insured_by: None,
    };
}

/// A time in one municipality, or at an address nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Residence {
    /// The municipality; `None` when it is not known.
    pub municipality: Option<Municipality>,
    /// When. A residence with an unknown end is known on its first day only.
    pub stay: Stay,
}

impl Residence {
    /// The last day on which the person is known to have lived there.
    #[inline]
    pub(crate) fn last(&self) -> Day {
        match self.stay.end() {
            End::On(last) => last,
            End::Ongoing => Day::MAX,
            End::Unknown => self.first(),
        }
    }

    /// The first day.
    pub(crate) const fn first(&self) -> Day {
        self.stay.first()
    }
}

/// A residence begins before one that it follows has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("residence number {index} begins before number {other} has ended")]
pub struct OverlappingResidence {
    /// Its index in the slice.
    pub index: usize,
    /// The index of the one before it that lasts longest.
    pub other: usize,
}

impl OverlappingResidence {
    #[cold]
    fn all(residences: &[Residence]) -> Vec<Self> {
        let mut errors = Vec::new();
        let mut longest: Option<usize> = None; // the residence so far that lasts longest
        for (index, residence) in residences.iter().enumerate() {
            match longest {
                Some(other) if residence.first() <= residences[other].last() => {
                    errors.push(OverlappingResidence { index, other });
                }
                _ => {}
            }
            if longest.is_none_or(|other| residences[other].last() < residence.last()) {
                longest = Some(index);
            }
        }
        errors
    }
}

/// A person's residences: in order, one at a time. Days between them are of unknown residence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Residences<'a>(&'a [Residence]);

/// Where somebody lived over some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lived {
    /// In one place all the while: a municipality, or where nobody knows.
    In(Option<Municipality>),
    /// In several places.
    InSeveral,
}

impl<'a> Residences<'a> {
    /// No known residence.
    pub const NONE: Residences<'static> = Residences(&[]);

    /// Residences that are in order and do not overlap.
    ///
    /// # Errors
    /// Every [`OverlappingResidence`], not only the first.
    #[inline]
    pub fn new(residences: &'a [Residence]) -> Result<Self, Problems<OverlappingResidence>> {
        // Neighbours that do not overlap leave no overlap between others.
        let overlap = residences.windows(2).any(|pair| pair[1].first() <= pair[0].last());
        if overlap {
            Problems::none_of(OverlappingResidence::all(residences))?;
        }
        Ok(Residences(residences))
    }

    /// Residences that [`Residences::new`] accepts.
    pub(crate) const fn checked(residences: &'a [Residence]) -> Self {
        Residences(residences)
    }

    /// The residences, in order.
    #[must_use]
    pub const fn as_slice(self) -> &'a [Residence] {
        self.0
    }

    /// Where the person lived on a day.
    #[must_use]
    pub fn on(self, day: Day) -> Place {
        let then = self.0.iter().rev().find(|residence| residence.first() <= day);
        match then {
            Some(residence) if day <= residence.last() => {
                residence.municipality.map_or(Place::Unknown, Place::Municipality)
            }
            _ => Place::Unknown,
        }
    }

    /// Whether somebody lived in one place from one day to another, by their numbers.
    #[inline]
    pub(crate) fn over(self, first: i32, last: i32) -> Lived {
        let begins = |home: &Residence| home.first().days_since_1970();
        match self.0.iter().find(|home| first <= home.stay.known_number()) {
            Some(home) if begins(home) <= first && last <= home.stay.known_number() => Lived::In(home.municipality),
            Some(home) if begins(home) <= last => Lived::InSeveral,
            _ => Lived::In(None),
        }
    }

    /// The days of a range cut where the residence changes: each part with the place, in order, none left out.
    pub(crate) fn parts(self, range: DayRange) -> impl Iterator<Item = (DayRange, Option<Municipality>)> {
        let mut rest = self.0;
        let mut next = Some(range.first());
        core::iter::from_fn(move || {
            let from = next?;
            while rest.first().is_some_and(|residence| residence.last() < from) {
                rest = &rest[1..];
            }
            let (last, municipality) = match rest.first() {
                Some(residence) if residence.first() <= from => (residence.last(), residence.municipality),
                Some(residence) => (residence.first().plus(-1), None),
                None => (range.last(), None),
            };
            let last = last.min(range.last());
            next = (last < range.last()).then(|| last.plus(1));
            Some((DayRange::between(from, last), municipality))
        })
    }
}

/// What most measures ask of somebody beside the spells, in data that hold them.
pub(crate) trait Somebody {
    /// The day of birth, where it is known.
    fn born(&self) -> Option<Day>;

    /// Whether they lived in one place from one day to another, by their numbers.
    fn lived_over(&self, first: i32, last: i32) -> Lived;

    /// Where they lived.
    fn residences(&self) -> Residences<'_>;

    /// The courses.
    fn educations(&self) -> Educations<'_>;

    /// The day that the data speak of.
    fn as_of(&self) -> Day;
}

impl Somebody for Person<'_> {
    #[inline]
    fn born(&self) -> Option<Day> {
        self.attributes.born
    }

    #[inline]
    fn lived_over(&self, first: i32, last: i32) -> Lived {
        self.residences.over(first, last)
    }

    fn residences(&self) -> Residences<'_> {
        self.residences
    }

    #[inline]
    fn educations(&self) -> Educations<'_> {
        self.educations
    }

    #[inline]
    fn as_of(&self) -> Day {
        self.history.coverage().as_of()
    }
}

/// A borrowed view of one person.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// Birth, sex, origin and the like.
    pub attributes: Attributes,
    /// Where the person has lived.
    pub residences: Residences<'a>,
    /// What the person has learnt.
    pub educations: Educations<'a>,
    /// What the person has been paid and taken part in.
    pub history: History<'a>,
}

impl Person<'_> {
    /// The age on a day, in whole years; `None` when the birth is unknown or later.
    #[must_use]
    pub fn age_on(&self, day: Day) -> Option<u32> {
        let born = self.attributes.born.filter(|born| *born <= day)?;
        let years = (day.year() - born.year()).unsigned_abs();
        Some(if born.birthday(years) <= day { years } else { years - 1 })
    }
}

/// A person that owns everything: checked once, viewed as often as needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonBuf {
    attributes: Attributes,
    residences: Vec<Residence>,
    educations: Option<Vec<Education>>,
    history: HistoryBuf,
}

impl PersonBuf {
    /// A person of which only the history is known.
    #[must_use]
    pub const fn new(history: HistoryBuf) -> Self {
        PersonBuf { attributes: Attributes::UNKNOWN, residences: Vec::new(), educations: None, history }
    }

    /// The same person, with these attributes.
    #[must_use]
    pub fn with(self, attributes: Attributes) -> Self {
        PersonBuf { attributes, ..self }
    }

    /// The same person, born on a day.
    #[must_use]
    pub fn born(self, day: Day) -> Self {
        let attributes = Attributes { born: Some(day), ..self.attributes };
        self.with(attributes)
    }

    /// The same person, with all there is to know of the education.
    #[must_use]
    pub fn educated(self, educations: Vec<Education>) -> Self {
        PersonBuf { educations: Some(educations), ..self }
    }

    /// The same person, with residences in any order.
    ///
    /// # Errors
    /// Every [`OverlappingResidence`]; the index is that after sorting by the first day.
    pub fn resident(self, mut residences: Vec<Residence>) -> Result<Self, Problems<OverlappingResidence>> {
        residences.sort_by_key(Residence::first);
        Residences::new(&residences)?;
        Ok(PersonBuf { residences, ..self })
    }

    /// The same person, with residences that [`Residences::new`] accepts.
    pub(crate) fn with_checked(self, residences: Vec<Residence>) -> Self {
        PersonBuf { residences, ..self }
    }

    /// The borrowed view that measures are evaluated on.
    #[must_use]
    pub fn view(&self) -> Person<'_> {
        Person {
            attributes: self.attributes,
            residences: Residences(&self.residences),
            educations: self.educations.as_deref().map_or(Educations::Unknown, Educations::Known),
            history: self.history.view(),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Attributes);

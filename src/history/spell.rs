//! One dated status record, in sixteen bytes.

use super::status::{Kind, Status};
use crate::calendar::{Day, DayRange};
use crate::code::coded;
use crate::days::{End, PackedEnd};
use crate::in_force::{InForce, NotInForce};
use crate::visitation::Visitation;

coded! {
    /// The sector of an employer.
    pub enum Sector, "sector" {
        Privat = "privat", "privat", "a private employer";
        Offentlig = "offentlig", "offentlig", "a public employer";
    }
}

/// Hours of work a week, in hundredths.
///
/// ```
/// use maaltal::history::Hours;
/// assert_eq!(Hours::from_hundredths(3_700).unwrap().hundredths(), 3_700); // 37 hours
/// assert!(Hours::from_hundredths(16_801).is_err()); // a week has 168
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(u16);

/// The degree of a benefit in percent: how much of full time it is paid for.
///
/// ```
/// use maaltal::history::Degree;
/// assert_eq!(Degree::from_percent(50).unwrap().percent(), 50);
/// assert!(Degree::from_percent(101).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Degree(u8);

/// A number of hours or a degree is beyond what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at most {most} {unit}")]
pub struct OutOfRange {
    /// The most there can be.
    pub most: u16,
    /// Of what.
    pub unit: &'static str,
}

impl Hours {
    /// Hours a week, in hundredths.
    ///
    /// # Errors
    /// [`OutOfRange`] above the 168 hours of a week.
    pub const fn from_hundredths(hundredths: u16) -> Result<Self, OutOfRange> {
        if hundredths > 16_800 {
            return Err(OutOfRange { most: 168, unit: "hours a week" });
        }
        Ok(Hours(hundredths))
    }

    /// The hours, in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> u16 {
        self.0
    }
}

impl Degree {
    /// A degree in percent.
    ///
    /// # Errors
    /// [`OutOfRange`] above 100.
    pub const fn from_percent(percent: u8) -> Result<Self, OutOfRange> {
        if percent > 100 {
            return Err(OutOfRange { most: 100, unit: "percent of full time" });
        }
        Ok(Degree(percent))
    }

    /// The degree in percent.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

/// How much of a week a spell fills: hours of work, or the degree of a benefit. A spell has at most one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ExtentOfSpell"))]
pub enum Extent {
    /// Not recorded.
    #[default]
    NotStated,
    /// Hours of work a week, of work or of an offer.
    Hours(Hours),
    /// The degree of a benefit.
    Degree(Degree),
}

/// A status from a first day to an end.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::days::End;
/// use maaltal::history::{Degree, Extent, Spell, SpellError};
///
/// let first = Day::ymd(2012, 3, 5);
/// let sick = Spell::new(Benefit::Sygedagpenge, first, End::On(Day::ymd(2012, 4, 1)))?
///     .with_extent(Extent::Degree(Degree::from_percent(50).unwrap()))?;
/// assert_eq!(sick.first(), first);
///
/// let reversed = Spell::new(Benefit::Sygedagpenge, first, End::On(first.plus(-1)));
/// assert!(matches!(reversed, Err(SpellError::Reversed { .. })));
/// # Ok::<(), SpellError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "forløb")]
pub struct Spell {
    first: Day,
    last: PackedEnd,
    kind: Kind,
    sector: Option<Sector>,
    extent: Extent,
}

/// A spell breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpellError {
    /// It ends before it begins.
    #[error("a spell ends {last} before it begins {first}")]
    Reversed {
        /// The first day asked for.
        first: Day,
        /// The last day asked for.
        last: Day,
    },
    /// Hours stand on a benefit.
    #[error("hours belong to work or an offer, not to {}", .status.name_da())]
    HoursOfBenefit {
        /// The status.
        status: Status,
    },
    /// A degree stands on work or an offer.
    #[error("a degree belongs to a benefit, not to {}", .status.name_da())]
    DegreeOfWork {
        /// The status.
        status: Status,
    },
}

impl Spell {
    /// A status from a first day, included, to an end.
    ///
    /// # Errors
    /// [`SpellError::Reversed`] when it ends before it begins.
    pub fn new(status: impl Into<Status>, first: Day, end: End) -> Result<Self, SpellError> {
        if let End::On(last) = end
            && last < first
        {
            return Err(SpellError::Reversed { first, last });
        }
        let kind = status.into().kind(None);
        Ok(Spell { first, last: end.into(), kind, sector: None, extent: Extent::NotStated })
    }

    /// The same spell, with the visitation during it.
    #[must_use]
    pub const fn visited(self, visitation: Visitation) -> Self {
        Spell { kind: self.status().kind(Some(visitation)), ..self }
    }

    /// The same spell, with the sector of the employer.
    #[must_use]
    pub const fn in_sector(self, sector: Sector) -> Self {
        Spell { sector: Some(sector), ..self }
    }

    /// The same spell, with how much of a week it fills.
    ///
    /// # Errors
    /// [`SpellError`] for hours of a benefit and for a degree of work or an offer.
    pub const fn with_extent(self, extent: Extent) -> Result<Self, SpellError> {
        match (self.status(), extent) {
            (Status::Benefit(_), Extent::Hours(_)) => Err(SpellError::HoursOfBenefit { status: self.status() }),
            (Status::Offer(_) | Status::Work(_), Extent::Degree(_)) => {
                Err(SpellError::DegreeOfWork { status: self.status() })
            }
            _ => Ok(Spell { extent, ..self }),
        }
    }

    /// The same spell over other days.
    ///
    /// # Errors
    /// As [`Spell::new`].
    pub fn over(self, first: Day, end: End) -> Result<Self, SpellError> {
        let over = Spell::new(self.status(), first, end)?;
        Ok(Spell { first, last: over.last, ..self })
    }

    /// Whether its benefit existed on one of its days, as far as the dates are known. A benefit outside of its time is a slip of
    /// the pen or of a code list, so sheets, populations and forms refuse it by this rule; a spell that is built in Rust may be
    /// of it, and its reader asks here.
    ///
    /// ```
    /// use maaltal::{benefit::Benefit, calendar::Day, days::End, history::Spell};
    /// let to = End::On(Day::ymd(2013, 12, 31));
    /// let early = Spell::new(Benefit::Uddannelseshjaelp, Day::ymd(2012, 1, 1), to)?;
    /// assert!(early.in_force().unwrap_err().to_string().starts_with("uddannelseshjælp did not exist on 2012-01-01"));
    /// assert!(early.over(early.first(), End::Ongoing)?.in_force().is_ok()); // from 2014 on it did
    /// # Ok::<(), maaltal::history::SpellError>(())
    /// ```
    ///
    /// # Errors
    /// [`NotInForce`], with the first day of the spell.
    pub fn in_force(self) -> Result<(), NotInForce> {
        let Status::Benefit(benefit) = self.status() else { return Ok(()) };
        let last = if let End::On(last) = self.end() { last } else { Day::MAX };
        let days = DayRange::between(self.first, last);
        let existed = benefit.times().iter().any(|time: &InForce| time.may_touch(days));
        if existed { Ok(()) } else { benefit.in_force(self.first).map(|_| ()) }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Day {
        self.first
    }

    /// How it ends.
    #[must_use]
    #[inline]
    pub fn end(self) -> End {
        self.last.into()
    }

    /// The days that are certainly its own, in data up to a day.
    #[inline]
    pub(crate) fn certain_days(self, as_of: Day) -> Option<DayRange> {
        self.end().certain(self.first, as_of)
    }

    /// As numbers, the last before the first where no day is certain.
    #[inline]
    pub(crate) fn certain_numbers(self, as_of: Day) -> (i32, i32) {
        let first = self.first.days_since_1970();
        (first, self.last.known_number(first).min(as_of.days_since_1970()))
    }

    /// Its last day as a number, a planned one too; after every day where it has none, and [`Spell::UNKNOWN_LAST`] where nobody
    /// knows it.
    #[inline]
    pub(crate) const fn last_number(self) -> i32 {
        self.last.number()
    }

    /// The number after all others, which stands for a last day that nobody knows.
    pub(crate) const UNKNOWN_LAST: i32 = PackedEnd::UNKNOWN.number();

    /// The days that can be its own, in data up to a day.
    #[inline]
    pub(crate) fn possible_days(self, as_of: Day) -> Option<DayRange> {
        self.end().possible(self.first, as_of)
    }

    /// What it records.
    #[must_use]
    pub const fn status(self) -> Status {
        self.kind.status()
    }

    /// The visitation during it, where one is recorded.
    #[must_use]
    pub const fn visitation(self) -> Option<Visitation> {
        self.kind.visitation()
    }

    /// The sector of the employer, where one is recorded.
    #[must_use]
    pub const fn sector(self) -> Option<Sector> {
        self.sector
    }

    /// How much of a week it fills.
    #[must_use]
    pub const fn extent(self) -> Extent {
        self.extent
    }

    /// The number of its status and visitation, for the tables of a prepared request.
    #[inline]
    pub(crate) const fn kind(self) -> Kind {
        self.kind
    }
}

#[expect(clippy::missing_fields_in_debug, reason = "the kind is shown as status and visitation")]
impl core::fmt::Debug for Spell {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut spell = f.debug_struct("Spell");
        spell.field("status", &self.status()).field("first", &self.first).field("end", &self.end());
        if let Some(visitation) = self.visitation() {
            spell.field("visitation", &visitation);
        }
        if let Some(sector) = self.sector {
            spell.field("sector", &sector);
        }
        if self.extent != Extent::NotStated {
            spell.field("extent", &self.extent);
        }
        spell.finish()
    }
}

/// By the first day, then by all else, so that equal spells stand beside each other.
impl Ord for Spell {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let key = |spell: &Spell| {
            let extent = match spell.extent {
                Extent::NotStated => (0, 0),
                Extent::Hours(hours) => (1, hours.hundredths()),
                Extent::Degree(degree) => (2, u16::from(degree.percent())),
            };
            (spell.first, spell.last.in_order(), spell.status(), spell.visitation(), spell.sector, extent)
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Spell {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

const _: () = assert!(size_of::<Spell>() == 16, "a country of spells is read from memory");

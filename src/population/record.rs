//! What is kept of a person beside the spells, packed: what most measures ask for, and the rest.

use crate::akasse::AKasse;
use crate::calendar::Day;
use crate::person::{Attributes, Insurance, Origin, ResidenceGround, Sex};

/// What most measures ask of a person, in eight bytes, so that they read no more: when born, and where at home.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gist {
    pub(super) born: PackedDay,
    /// The number of the list of residences.
    pub(super) residences: u32,
}

/// The rest, in twelve bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    residence_granted: PackedDay,
    sex: Option<Sex>,
    origin: Option<Origin>,
    residence_ground: Option<ResidenceGround>,
    /// 0 is unknown, 1 not insured, 2 and on a fund.
    insured_by: u8,
    /// The number of the list of courses, one more than it is; 0 where the education is unknown.
    pub(super) educations: u32,
}

impl Gist {
    /// The day of birth.
    #[inline]
    pub(crate) fn born(self) -> Option<Day> {
        self.born.into()
    }

    /// Its number; that of no day where it is not known.
    #[inline]
    pub(crate) const fn born_number(self) -> i32 {
        self.born.0
    }
}

/// The number of no day, before all others: one that is not known.
pub(crate) const UNKNOWN_DAY: i32 = i32::MIN;

/// A day, or a mark before the first day there is.
#[derive(Clone, Copy, Debug)]
pub(super) struct PackedDay(i32);

impl Default for PackedDay {
    fn default() -> Self {
        PackedDay(UNKNOWN_DAY)
    }
}

impl From<Option<Day>> for PackedDay {
    fn from(day: Option<Day>) -> Self {
        day.map_or(PackedDay::default(), |day| PackedDay(day.days_since_1970()))
    }
}

impl From<PackedDay> for Option<Day> {
    #[inline]
    fn from(PackedDay(number): PackedDay) -> Self {
        (number != UNKNOWN_DAY).then(|| Day::from_days_since_1970(number))
    }
}

const NOT_INSURED: u8 = 1;
const FUNDS_FROM: u8 = 2;

impl Record {
    /// A person of whom nothing but attributes is known; the birth is kept in the gist.
    pub(super) fn of(attributes: Attributes) -> Self {
        // Named one by one, so that an attribute that is new is not lost here.
        let Attributes { born: _, sex, origin, residence_ground, residence_granted, insured_by } = attributes;
        let insured_by = match insured_by {
            None => 0,
            Some(Insurance::NotInsured) => NOT_INSURED,
            Some(Insurance::By(fund)) => FUNDS_FROM + fund.number(),
        };
        let residence_granted = residence_granted.into();
        Record { residence_granted, sex, origin, residence_ground, insured_by, educations: 0 }
    }

    /// The attributes of who was born on a day.
    #[inline]
    pub(super) fn attributes(&self, born: PackedDay) -> Attributes {
        let Record { residence_granted, sex, origin, residence_ground, insured_by, .. } = *self;
        let insured_by = match insured_by {
            0 => None,
            NOT_INSURED => Some(Insurance::NotInsured),
            fund => AKasse::numbered(fund - FUNDS_FROM).map(Insurance::By),
        };
        let (born, residence_granted) = (born.into(), residence_granted.into());
        Attributes { born, sex, origin, residence_ground, residence_granted, insured_by }
    }
}

const _: () = assert!(size_of::<Record>() + size_of::<Gist>() == 20, "24 bytes a person, with where the spells begin");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_come_out_as_they_went_in() {
        let comes_out = |attributes: Attributes| {
            assert_eq!(Record::of(attributes).attributes(attributes.born.into()), attributes);
        };
        let funds = AKasse::all().map(Insurance::By).chain([Insurance::NotInsured]).map(Some).chain([None]);
        for insured_by in funds {
            for born in [None, Some(Day::MIN), Some(Day::ymd(1990, 5, 1)), Some(Day::MAX)] {
                let sex = Some(Sex::Kvinde);
                comes_out(Attributes { born, residence_granted: born, insured_by, sex, ..Attributes::UNKNOWN });
            }
        }
        for origin in Origin::ALL.iter().copied().map(Some).chain([None]) {
            for residence_ground in ResidenceGround::ALL.iter().copied().map(Some).chain([None]) {
                comes_out(Attributes { origin, residence_ground, ..Attributes::UNKNOWN });
            }
        }
    }
}

//! The attributes of persons, packed: births in a column of their own, as most measures ask for nothing else.

use crate::akasse::AKasse;
use crate::calendar::Day;
use crate::person::{Attributes, Insurance, Origin, ResidenceGround, Sex};

/// The attributes, in twelve bytes a person.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    born: Vec<PackedDay>,
    others: Vec<Others>,
}

/// Attributes beside the birth.
#[derive(Clone, Copy, Debug)]
struct Others {
    residence_granted: PackedDay,
    sex: Option<Sex>,
    origin: Option<Origin>,
    residence_ground: Option<ResidenceGround>,
    /// 0 is unknown, 1 not insured, 2 and on a fund.
    insured_by: u8,
}

/// A day, or a mark before the first day there is.
#[derive(Clone, Copy, Debug)]
struct PackedDay(i32);

impl Default for PackedDay {
    fn default() -> Self {
        PackedDay(i32::MIN)
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
        (number != i32::MIN).then(|| Day::from_days_since_1970(number))
    }
}

const NOT_INSURED: u8 = 1;
const FUNDS_FROM: u8 = 2;

impl Facts {
    pub(super) fn reserve_exact(&mut self, persons: usize) {
        self.born.reserve_exact(persons);
        self.others.reserve_exact(persons);
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.born.shrink_to_fit();
        self.others.shrink_to_fit();
    }

    pub(super) const fn len(&self) -> usize {
        self.born.len()
    }

    /// The bytes they take.
    pub(super) const fn bytes(&self) -> usize {
        size_of::<PackedDay>() * self.born.len() + size_of::<Others>() * self.others.len()
    }

    /// Another person.
    pub(super) fn push(&mut self, attributes: Attributes) {
        // Named one by one, so that an attribute that is new is not lost here.
        let Attributes { born, sex, origin, residence_ground, residence_granted, insured_by } = attributes;
        let insured_by = match insured_by {
            None => 0,
            Some(Insurance::NotInsured) => NOT_INSURED,
            Some(Insurance::By(fund)) => FUNDS_FROM + fund.number(),
        };
        self.born.push(born.into());
        let residence_granted = residence_granted.into();
        self.others.push(Others { residence_granted, sex, origin, residence_ground, insured_by });
    }

    #[inline]
    pub(super) fn born(&self, person: usize) -> Option<Day> {
        self.born[person].into()
    }

    #[inline]
    pub(super) fn attributes(&self, person: usize) -> Attributes {
        let Others { residence_granted, sex, origin, residence_ground, insured_by } = self.others[person];
        let insured_by = match insured_by {
            0 => None,
            NOT_INSURED => Some(Insurance::NotInsured),
            fund => AKasse::numbered(fund - FUNDS_FROM).map(Insurance::By),
        };
        let (born, residence_granted) = (self.born(person), residence_granted.into());
        Attributes { born, sex, origin, residence_ground, residence_granted, insured_by }
    }
}

const _: () = assert!(size_of::<PackedDay>() + size_of::<Others>() == 12, "24 bytes a person");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_come_out_as_they_went_in() {
        let mut facts = Facts::default();
        let mut comes_out = |attributes: Attributes| {
            facts.push(attributes);
            assert_eq!(facts.attributes(facts.len() - 1), attributes);
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

//! A person in parts, so that a law can change one of them.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use core::fmt;

use proptest::prelude::*;

use super::facts::{born, covered, educations, granted, residences};
use super::near::near;
use super::simpler::ByFacts;
use crate::calendar::{Day, Month};
use crate::days::{End, Stay};
use crate::education::Education;
use crate::history::{Coverage, HistoryBuf, Spell};
use crate::person::{Attributes, PersonBuf, Residence, ResidenceGround};
use crate::visitation::Visitation;

/// A person in parts, so that a law can change one of them, and the month on whose last day the person is near the thresholds of
/// the measures.
///
/// Shown, it has a fact a line, with the codes and dates a reader would type.
#[derive(Clone, PartialEq, Eq)]
pub struct Case {
    /// The month to ask for.
    pub month: Month,
    /// The day of birth; `None` is unknown.
    pub born: Option<Day>,
    /// The ground of residence, and the day of the first.
    pub granted: (Option<ResidenceGround>, Option<Day>),
    /// The courses; `None` is unknown.
    pub educations: Option<Vec<Education>>,
    /// Where the person lived, one after another.
    pub residences: Vec<Residence>,
    /// The spells, in any order.
    pub spells: Vec<Spell>,
    /// The days for which the data speak.
    pub covered: Coverage,
}

impl Case {
    /// The history.
    #[must_use]
    pub fn history(&self) -> HistoryBuf {
        HistoryBuf::new(self.spells.clone(), self.covered)
    }

    /// The person.
    ///
    /// # Panics
    /// For residences that overlap, of which no strategy here gives any.
    #[must_use]
    pub fn person(&self) -> PersonBuf {
        let person = PersonBuf::new(self.history());
        let person = person.resident(self.residences.clone()).unwrap();
        let person = match &self.educations {
            Some(courses) => person.educated(courses.clone()),
            None => person,
        };
        let (residence_ground, residence_granted) = self.granted;
        person.with(Attributes { born: self.born, residence_ground, residence_granted, ..Attributes::UNKNOWN })
    }

    /// The same person, so many days later: spells, residences and the days covered; what is known for life stays.
    ///
    /// # Panics
    /// Beyond the days that there are.
    #[must_use]
    pub fn later(&self, days: i32) -> Case {
        let end = |end: End| match end {
            End::On(last) => End::On(last.plus(days)),
            other => other,
        };
        let spells = self.spells.iter().map(|spell| spell.over(spell.first().plus(days), end(spell.end())).unwrap());
        let residences = self.residences.iter().map(|home| {
            let stay = Stay::new(home.stay.first().plus(days), end(home.stay.end())).unwrap();
            Residence { stay, ..*home }
        });
        let covered = Coverage::new(self.covered.from().plus(days), self.covered.as_of().plus(days)).unwrap();
        Case { spells: spells.collect(), residences: residences.collect(), covered, ..self.clone() }
    }
}

/// One fact a line, with the codes and dates a reader would type.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Case { month, born, granted, educations, residences, spells, covered } = self;
        writeln!(f, "{month}, data {} to {}, born {born:?}, granted {granted:?}", covered.from(), covered.as_of())?;
        for spell in spells {
            let visited = spell.visitation().map(Visitation::code).unwrap_or_default();
            writeln!(f, "  {} ({visited}) {} to {:?}", spell.status(), spell.first(), spell.end())?;
        }
        match educations {
            None => writeln!(f, "  education unknown")?,
            Some(courses) => courses.iter().try_for_each(|course| writeln!(f, "  {course:?}"))?,
        }
        residences.iter().try_for_each(|home| {
            writeln!(f, "  {:?} {} to {:?}", home.municipality, home.stay.first(), home.stay.end())
        })
    }
}

/// Persons near the thresholds of the measures, of the years 2012 to 2016: with gaps, moves, unknown ends and birthdays, and
/// data that begin late or end early. They may hold benefits that did not exist then.
///
/// ```
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// proptest!(|(case in strategies::cases())| {
///     let person = case.person();
///     prop_assert_eq!(person.view().attributes.born, case.born);
/// });
/// ```
pub fn cases() -> impl Strategy<Value = Case> {
    let month = (2012..=2016, prop_oneof![Just(12_u32), 1..=12_u32]);
    let cases = month.prop_flat_map(|(year, number)| {
        let month = Month::new(year, number).unwrap();
        let facts = ((born(year), granted()), educations(year), residences(year), near(month), covered(year));
        facts.prop_map(move |((born, granted), educations, residences, spells, covered)| Case {
            month,
            born,
            granted,
            educations,
            residences,
            spells,
            covered,
        })
    });
    ByFacts(cases)
}

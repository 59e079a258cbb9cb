//! Companies with a contact, out of the companies with employees.

use super::person_tally;
use crate::Truth;
use crate::calendar::{DayRange, Month, Period};
use crate::company::{Company, Contact};
use crate::evaluate::finding::{Evidence, Fact, Finding, Outside, Unknowns, Verdict};
use crate::measure::{Companies as Definition, With};
use crate::place::{JobCentre, Municipality};

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Companies {
    pub(in crate::evaluate) definition: Definition,
    period: Period,
}

/// What a contact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::evaluate) enum Heard {
    /// It has no day in the period.
    Elsewhen,
    /// It is of a kind that does not count.
    OtherKind,
    /// It is with a job centre that does not count.
    OtherJobCentre,
    /// It may count: these facts would decide.
    Unknown(Unknowns),
    /// It counts.
    Counts,
}

/// The employees of a company over the months.
#[derive(Clone, Copy, Debug, Default)]
struct Employees {
    known: u64,
    months: u32,
    unknown: u32,
    why: Unknowns,
}

impl Companies {
    pub(super) fn of(definition: Definition, period: Period) -> Self {
        Companies { definition, period }
    }

    /// The days that it looks at.
    pub(in crate::evaluate) fn days(&self) -> DayRange {
        self.period.days()
    }

    /// Where a company belongs.
    pub(in crate::evaluate) fn municipality(&self, company: &Company<'_>) -> Option<Municipality> {
        company.municipality_in(self.period)
    }

    /// What is found about a company, and where it belongs.
    pub(in crate::evaluate) fn decide(&self, company: &Company<'_>) -> (Finding, Option<Municipality>) {
        let municipality = self.municipality(company);
        let employees = self.employees(company);
        // The sum against so many times the months: a mean without a division.
        let required = u64::from(self.definition.employees_at_least) * u64::from(employees.months);
        let enough = employees.known >= required;
        let group = Truth::between(enough, enough || employees.unknown > 0);

        let (mut contacts, mut possible, mut why) = (0, 0, Unknowns::NONE);
        let (mut first, mut first_possible) = (None, None);
        for (index, contact) in company.contacts.iter().enumerate() {
            match self.hear(contact, company, municipality) {
                Heard::Counts => {
                    contacts += 1;
                    possible += 1;
                    first = first.or(Some(index));
                }
                Heard::Unknown(facts) => {
                    possible += 1;
                    first_possible = first_possible.or(Some(index));
                    why = why.and(facts);
                }
                Heard::Elsewhen | Heard::OtherKind | Heard::OtherJobCentre => {}
            }
        }
        let covered = company.coverage.days().intersection(self.days()) == Some(self.days());
        if !covered {
            why = why.with(Fact::Coverage);
        }
        let met = Truth::between(contacts > 0, possible > 0 || !covered);

        let (verdict, tally) = person_tally(group, met);
        let of_group = if group == Truth::Unknown { employees.why } else { Unknowns::NONE };
        let of_contacts = if met == Truth::Unknown { why } else { Unknowns::NONE };
        let unknown = match verdict {
            Verdict::Undetermined => of_group.and(of_contacts),
            Verdict::OutsideTargetGroup | Verdict::NotMet | Verdict::Met => Unknowns::NONE,
        };
        let evidence = Evidence::Company {
            employees: employees.known,
            unknown_months: employees.unknown,
            months: employees.months,
            required: self.definition.employees_at_least,
            contacts,
            possible,
            deciding: first.or(first_possible),
        };
        let outside = (group == Truth::No).then_some(Outside::Employees);
        (Finding { verdict, outside, decided_by: None, evidence, unknown, tally }, municipality)
    }

    /// The employees over the months of the period. A month without a row has none, where the data cover it.
    fn employees(&self, company: &Company<'_>) -> Employees {
        let mut sum = Employees::default();
        for month in months_of(self.days()) {
            sum.months += 1;
            match company.months.of(month).map(|row| row.employees) {
                Some(Some(employees)) => sum.known += u64::from(employees),
                Some(None) => {
                    sum.unknown += 1;
                    sum.why = sum.why.with(Fact::Employees);
                }
                None if company.coverage.days().intersection(month.days()) == Some(month.days()) => {}
                None => {
                    sum.unknown += 1;
                    sum.why = sum.why.with(Fact::Coverage);
                }
            }
        }
        sum
    }

    /// What a contact of a company, which belongs to a municipality, says.
    pub(in crate::evaluate) fn hear(
        &self,
        contact: &Contact,
        company: &Company<'_>,
        municipality: Option<Municipality>,
    ) -> Heard {
        let (days, as_of) = (self.days(), company.coverage.as_of());
        let among = |own: Option<DayRange>| own.is_some_and(|own| own.intersection(days).is_some());
        let (certain, possible) = (among(contact.stay.certain_days(as_of)), among(contact.stay.possible_days(as_of)));
        if !possible {
            return Heard::Elsewhen;
        }
        if !self.definition.contacts.contains(contact.kind) {
            return Heard::OtherKind;
        }
        let mut why = if certain { Unknowns::NONE } else { Unknowns::NONE.with(Fact::End) };
        let local = || match (municipality, contact.job_centre) {
            (Some(own), Some(theirs)) => JobCentre::serves_both(own, theirs, contact.stay.first().max(days.first())),
            _ => Truth::Unknown,
        };
        let with = match self.definition.with {
            With::AnyJobCentre => Truth::Yes,
            With::LocalJobCentre => local(),
            With::OtherJobCentres => !local(),
        };
        if with == Truth::Unknown {
            // With both known, it is the joint job centre that is in doubt.
            if municipality.is_none() {
                why = why.with(Fact::Municipality);
            }
            if municipality.is_some() || contact.job_centre.is_none() {
                why = why.with(Fact::JobCentre);
            }
        }
        match with {
            Truth::No => Heard::OtherJobCentre,
            Truth::Yes if certain => Heard::Counts,
            Truth::Yes | Truth::Unknown => Heard::Unknown(why),
        }
    }
}

/// The months of a period of whole months.
fn months_of(days: DayRange) -> impl Iterator<Item = Month> {
    // Every day lies in a month of the calendar.
    let first = Month::new(days.first().year(), days.first().month()).ok();
    core::iter::successors(first, |month| Some(month.plus(1)).filter(|next| next > month))
        .take_while(move |month| month.last_day() <= days.last())
}

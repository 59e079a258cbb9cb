//! The companies of vectors.

use maaltal::calendar::{Day, Month};
use maaltal::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
use maaltal::days::{End, Stay};
use maaltal::evaluate::Evidence;
use maaltal::history::Coverage;
use maaltal::place::Municipality;
use serde::Deserialize;

use super::CoveredForm;

/// A company in plain text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyForm {
    months: Vec<MonthsForm>,
    contacts: Vec<ContactForm>,
    covered: CoveredForm,
}

/// From one month to another, alike.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MonthsForm {
    from: Month,
    to: Month,
    municipality: Option<Municipality>,
    employees: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactForm {
    kind: ContactKind,
    job_centre: Option<Municipality>,
    from: Day,
    to: End,
}

/// What the mean is taken of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmployeesForm {
    sum: u64,
    unknown: u32,
    months: u32,
}

impl CompanyForm {
    pub(super) fn company(&self) -> CompanyBuf {
        let mut months = Vec::new();
        for form in &self.months {
            let MonthsForm { municipality, employees, .. } = *form;
            let mut month = form.from;
            while month <= form.to {
                months.push(CompanyMonth { month, municipality, employees });
                month = month.plus(1);
            }
        }
        let contacts = self.contacts.iter().map(|form| Contact {
            kind: form.kind,
            job_centre: form.job_centre,
            stay: Stay::new(form.from, form.to).unwrap(),
        });
        let covered = match self.covered.from {
            Some(from) => Coverage::new(from, self.covered.as_of).unwrap(),
            None => Coverage::all_up_to(self.covered.as_of),
        };
        CompanyBuf::new(months, contacts.collect(), covered).unwrap()
    }
}

impl EmployeesForm {
    pub(super) fn are(&self, evidence: Evidence) -> bool {
        let Evidence::Company { employees, unknown_months, months, .. } = evidence else { return false };
        (employees, unknown_months, months) == (self.sum, self.unknown, self.months)
    }
}

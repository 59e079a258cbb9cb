//! How companies are written: a row a stretch of months that are alike, a row a contact. What is left out is unknown.

use super::{Company, CompanyBuf, CompanyMonth, Contact, ContactKind};
use crate::calendar::{Day, Month};
use crate::days::{End, Stay};
use crate::history::Coverage;
use crate::place::Municipality;

/// A contact from a day to an end.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ContactForm {
    /// Its kind.
    kind: ContactKind,
    /// The municipality whose job centre it is by way of, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    job_centre: Option<Municipality>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
}

impl From<&Contact> for ContactForm {
    fn from(Contact { kind, job_centre, stay }: &Contact) -> Self {
        ContactForm { kind: *kind, job_centre: *job_centre, from: stay.first(), to: stay.end() }
    }
}

impl TryFrom<ContactForm> for Contact {
    type Error = String;

    fn try_from(ContactForm { kind, job_centre, from, to }: ContactForm) -> Result<Self, String> {
        Ok(Contact { kind, job_centre, stay: Stay::from_to(from, to)? })
    }
}

crate::form::serde_as_form!(Contact, ContactForm);

/// Months in a row with the same municipality and as many employees.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct MonthsForm {
    /// The first month.
    from: Month,
    /// The last month, included.
    to: Month,
    /// The municipality, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    municipality: Option<Municipality>,
    /// The persons employed, where the number is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    employees: Option<u32>,
}

/// A company: months and contacts.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CompanyForm {
    /// The months that have a row, in order.
    months: Vec<MonthsForm>,
    /// The contacts, in any order.
    contacts: Vec<Contact>,
    /// The days that the data cover.
    covered: Coverage,
}

impl From<&Company<'_>> for CompanyForm {
    fn from(company: &Company<'_>) -> Self {
        let mut months: Vec<MonthsForm> = Vec::new();
        for CompanyMonth { month, municipality, employees } in company.months.as_slice().iter().copied() {
            match months.last_mut() {
                Some(last)
                    if (last.municipality, last.employees) == (municipality, employees)
                        && last.to < month
                        && last.to.plus(1) == month =>
                {
                    last.to = month;
                }
                _ => months.push(MonthsForm { from: month, to: month, municipality, employees }),
            }
        }
        CompanyForm { months, contacts: company.contacts.to_vec(), covered: company.coverage }
    }
}

impl From<&CompanyBuf> for CompanyForm {
    fn from(company: &CompanyBuf) -> Self {
        CompanyForm::from(&company.view())
    }
}

impl TryFrom<CompanyForm> for CompanyBuf {
    type Error = String;

    fn try_from(form: CompanyForm) -> Result<Self, String> {
        // In order before a month is made of any: so many as the calendar has, however long the stretches are said to be.
        let mut before: Option<Month> = None;
        for MonthsForm { from, to, .. } in &form.months {
            if to < from {
                return Err(format!("months: the months end {to} before they begin {from}"));
            }
            if let Some(before) = before.filter(|before| from <= before) {
                return Err(format!("months: {from} does not come after {before}"));
            }
            before = Some(*to);
        }
        let mut months = Vec::new();
        for MonthsForm { from, to, municipality, employees } in form.months {
            let mut month = from;
            loop {
                months.push(CompanyMonth { month, municipality, employees });
                if month >= to {
                    break;
                }
                month = month.plus(1);
            }
        }
        CompanyBuf::new(months, form.contacts, form.covered)
            .map_err(|problems| format!("months: {}", problems.in_a_line()))
    }
}

crate::form::serde_as_form!(CompanyBuf, CompanyForm, "Company");
crate::form::serialize_as_form!(Company<'_>, CompanyForm, "Company");

//! Companies as vectors write them.

use serde::{Deserialize, Serialize};

use super::person::CoveredForm;
use crate::calendar::{Day, Month};
use crate::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
use crate::days::{End, Stay};
use crate::place::Municipality;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyForm {
    months: Vec<MonthsForm>,
    contacts: Vec<ContactForm>,
    covered: CoveredForm,
}

/// From one month to another, alike.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct MonthsForm {
    from: Month,
    to: Month,
    municipality: Option<Municipality>,
    employees: Option<u32>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ContactForm {
    kind: ContactKind,
    job_centre: Option<Municipality>,
    from: Day,
    to: End,
}

/// More months than any company has been followed.
const TOO_MANY: usize = 12 * 200;

impl CompanyForm {
    pub(super) fn company(&self) -> Result<CompanyBuf, String> {
        let mut months = Vec::new();
        for MonthsForm { from, to, municipality, employees } in &self.months {
            let mut month = *from;
            while month <= *to && months.len() < TOO_MANY {
                months.push(CompanyMonth { month, municipality: *municipality, employees: *employees });
                month = month.plus(1);
            }
        }
        if months.len() == TOO_MANY {
            return Err(format!("the stretches hold {TOO_MANY} months or more"));
        }
        let contacts = self.contacts.iter().map(ContactForm::contact).collect::<Result<_, _>>()?;
        CompanyBuf::new(months, contacts, self.covered.coverage()?).map_err(|error| error.to_string())
    }
}

impl ContactForm {
    fn contact(&self) -> Result<Contact, String> {
        let stay = Stay::new(self.from, self.to).map_err(|error| error.to_string())?;
        Ok(Contact { kind: self.kind, job_centre: self.job_centre, stay })
    }
}

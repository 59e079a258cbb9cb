//! How rows are written: as in the sheets, each with the key of whom it is about. What is left out is unknown.

use super::{CompanyRow, ContactRow, EducationRow, PersonRow, ResidenceRow, SpellRow, Training};
use crate::calendar::{Day, Month};
use crate::company::{CompanyMonth, Contact, ContactKind};
use crate::days::{End, Stay};
use crate::education::{Completion, Education, Level};
use crate::history::{Degree, Extent, Hours, Sector, Spell, Status};
use crate::person::{Attributes, Insurance, Origin, Residence, ResidenceGround, Sex};
use crate::place::Municipality;
use crate::visitation::Visitation;

/// A person.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonRowForm<K> {
    /// The caller's key of the person.
    pub(crate) key: K,
    /// The day of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    born: Option<Day>,
    /// The sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sex: Option<Sex>,
    /// The origin, as Jobindsats publishes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    origin: Option<Origin>,
    /// The ground of residence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    residence_ground: Option<ResidenceGround>,
    /// The day from which the first residence permit holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    residence_granted: Option<Day>,
    /// The unemployment fund.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    insured_by: Option<Insurance>,
}

impl<K> PersonRowForm<K> {
    pub(crate) fn of(key: K, attributes: Attributes) -> Self {
        let Attributes { born, sex, origin, residence_ground, residence_granted, insured_by } = attributes;
        PersonRowForm { key, born, sex, origin, residence_ground, residence_granted, insured_by }
    }

    pub(crate) fn read(self) -> (K, Attributes) {
        let PersonRowForm { key, born, sex, origin, residence_ground, residence_granted, insured_by } = self;
        (key, Attributes { born, sex, origin, residence_ground, residence_granted, insured_by })
    }
}

impl From<&PersonRow> for PersonRowForm<String> {
    fn from(row: &PersonRow) -> Self {
        PersonRowForm::of(row.key.clone(), row.attributes)
    }
}

impl From<PersonRowForm<String>> for PersonRow {
    fn from(form: PersonRowForm<String>) -> Self {
        let (key, attributes) = form.read();
        PersonRow { key, attributes }
    }
}

crate::form::serde_as_form!(PersonRow, PersonRowForm<String>);

/// A residence of a person.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ResidenceRowForm<K> {
    /// The caller's key of the person.
    pub(crate) key: K,
    /// The municipality, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    municipality: Option<Municipality>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
}

impl<K> ResidenceRowForm<K> {
    pub(crate) fn of(key: K, Residence { municipality, stay }: Residence) -> Self {
        ResidenceRowForm { key, municipality, from: stay.first(), to: stay.end() }
    }

    pub(crate) fn residence(&self) -> Result<Residence, String> {
        Ok(Residence { municipality: self.municipality, stay: Stay::from_to(self.from, self.to)? })
    }
}

impl From<&ResidenceRow> for ResidenceRowForm<String> {
    fn from(row: &ResidenceRow) -> Self {
        ResidenceRowForm::of(row.key.clone(), row.residence)
    }
}

impl TryFrom<ResidenceRowForm<String>> for ResidenceRow {
    type Error = String;

    fn try_from(form: ResidenceRowForm<String>) -> Result<Self, String> {
        form.residence().map(|residence| ResidenceRow { key: form.key, residence })
    }
}

crate::form::serde_as_form!(ResidenceRow, ResidenceRowForm<String>);

/// A course of a person, or that the person has none.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct EducationRowForm<K> {
    /// The caller's key of the person.
    pub(crate) key: K,
    /// The level; without one the person has no course at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    /// The first day it was attended, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    /// The last day, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<End>,
    /// The day on which it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    completed: Option<Completion>,
}

impl<K> EducationRowForm<K> {
    pub(crate) fn of(key: K, training: Training) -> Self {
        match training {
            Training::None => EducationRowForm { key, level: None, from: None, to: None, completed: None },
            Training::Course(Education { level, attended, completed }) => EducationRowForm {
                key,
                level: Some(level),
                from: attended.map(Stay::first),
                to: attended.map(Stay::end),
                completed: Some(completed),
            },
        }
    }

    pub(crate) fn training(&self) -> Result<Training, String> {
        let EducationRowForm { level, from, to, completed, .. } = *self;
        Ok(match (level, from, to, completed) {
            (None, None, None, None) => Training::None,
            (None, ..) => return Err("level: a course has a level".to_owned()),
            (Some(_), .., None) => return Err("completed: say whether the course was completed".to_owned()),
            (Some(level), None, None, Some(completed)) => {
                Training::Course(Education { level, attended: None, completed })
            }
            (Some(level), Some(from), Some(to), Some(completed)) => {
                Training::Course(Education { level, attended: Some(Stay::from_to(from, to)?), completed })
            }
            (_, None, ..) => return Err("from: a course that was attended has a first day".to_owned()),
            (_, Some(_), ..) => return Err("to: a course that was attended has an end".to_owned()),
        })
    }
}

impl From<&EducationRow> for EducationRowForm<String> {
    fn from(row: &EducationRow) -> Self {
        EducationRowForm::of(row.key.clone(), row.training)
    }
}

impl TryFrom<EducationRowForm<String>> for EducationRow {
    type Error = String;

    fn try_from(form: EducationRowForm<String>) -> Result<Self, String> {
        form.training().map(|training| EducationRow { key: form.key, training })
    }
}

crate::form::serde_as_form!(EducationRow, EducationRowForm<String>);

/// A spell of a person.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SpellRowForm<K> {
    /// The caller's key of the person.
    pub(crate) key: K,
    /// The benefit, offer or kind of work.
    status: Status,
    /// How near to work the person was judged to be, where it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    visitation: Option<Visitation>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
    /// Of work or an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours_per_week: Option<Hours>,
    /// Of a benefit, in percent of full time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    degree: Option<Degree>,
    /// The sector of the employer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sector: Option<Sector>,
    /// The caller's key of the company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) company: Option<String>,
}

impl<K> SpellRowForm<K> {
    pub(crate) fn of(key: K, spell: Spell, company: Option<String>) -> Self {
        let (hours_per_week, degree) = match spell.extent() {
            Extent::NotStated => (None, None),
            Extent::Hours(hours) => (Some(hours), None),
            Extent::Degree(degree) => (None, Some(degree)),
        };
        SpellRowForm {
            key,
            status: spell.status(),
            visitation: spell.visitation(),
            from: spell.first(),
            to: spell.end(),
            hours_per_week,
            degree,
            sector: spell.sector(),
            company,
        }
    }

    /// The spell, of its time or not.
    pub(crate) fn spell(&self) -> Result<Spell, String> {
        let SpellRowForm { status, visitation, from, to, hours_per_week, degree, sector, .. } = *self;
        Spell::of_parts((status, visitation), (from, to), (hours_per_week, degree), sector)
    }
}

impl From<&SpellRow> for SpellRowForm<String> {
    fn from(row: &SpellRow) -> Self {
        SpellRowForm::of(row.key.clone(), row.spell, row.company.clone())
    }
}

impl TryFrom<SpellRowForm<String>> for SpellRow {
    type Error = String;

    fn try_from(form: SpellRowForm<String>) -> Result<Self, String> {
        let spell = form.spell()?.of_its_time()?;
        Ok(SpellRow { key: form.key, spell, company: form.company })
    }
}

crate::form::serde_as_form!(SpellRow, SpellRowForm<String>);

/// A month of a company.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CompanyRowForm {
    /// The caller's key of the company.
    key: String,
    /// The month.
    month: Month,
    /// The municipality, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    municipality: Option<Municipality>,
    /// The persons employed, where the number is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    employees: Option<u32>,
}

impl From<&CompanyRow> for CompanyRowForm {
    fn from(row: &CompanyRow) -> Self {
        let CompanyMonth { month, municipality, employees } = row.month;
        CompanyRowForm { key: row.key.clone(), month, municipality, employees }
    }
}

impl From<CompanyRowForm> for CompanyRow {
    fn from(CompanyRowForm { key, month, municipality, employees }: CompanyRowForm) -> Self {
        CompanyRow { key, month: CompanyMonth { month, municipality, employees } }
    }
}

crate::form::serde_as_form!(CompanyRow, CompanyRowForm);

/// A contact of a company.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ContactRowForm {
    /// The caller's key of the company.
    company: String,
    /// The kind.
    kind: ContactKind,
    /// The municipality whose job centre it is by way of, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    job_centre: Option<Municipality>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
}

impl From<&ContactRow> for ContactRowForm {
    fn from(row: &ContactRow) -> Self {
        let Contact { kind, job_centre, stay } = row.contact;
        ContactRowForm { company: row.company.clone(), kind, job_centre, from: stay.first(), to: stay.end() }
    }
}

impl TryFrom<ContactRowForm> for ContactRow {
    type Error = String;

    fn try_from(ContactRowForm { company, kind, job_centre, from, to }: ContactRowForm) -> Result<Self, String> {
        Ok(ContactRow { company, contact: Contact { kind, job_centre, stay: Stay::from_to(from, to)? } })
    }
}

crate::form::serde_as_form!(ContactRow, ContactRowForm);

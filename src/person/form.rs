//! How persons are written: attributes, a row a residence, a row a course, a row a spell. What is left out is unknown.

use super::{Attributes, Insurance, Origin, Person, PersonBuf, Residence, ResidenceGround, Residences, Sex};
use crate::calendar::Day;
use crate::days::{End, Stay};
use crate::education::{Education, Educations};
#[cfg(feature = "conformance")]
use crate::history::AnySpell;
use crate::history::{Coverage, HistoryBuf, Spell};
use crate::place::Municipality;

/// A residence from a day to an end.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ResidenceForm {
    /// The municipality, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    municipality: Option<Municipality>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
}

impl From<&Residence> for ResidenceForm {
    fn from(Residence { municipality, stay }: &Residence) -> Self {
        ResidenceForm { municipality: *municipality, from: stay.first(), to: stay.end() }
    }
}

impl TryFrom<ResidenceForm> for Residence {
    type Error = String;

    fn try_from(ResidenceForm { municipality, from, to }: ResidenceForm) -> Result<Self, String> {
        Ok(Residence { municipality, stay: Stay::from_to(from, to)? })
    }
}

crate::form::serde_as_form!(Residence, ResidenceForm);

/// A person: attributes, residences, courses and spells.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PersonForm<S = Spell> {
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
    /// Where the person lived, no two at once.
    residences: Vec<Residence>,
    /// The courses; without them education is unknown, and an empty list is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    education: Option<Vec<Education>>,
    /// The spells, in any order. An exact duplicate counts once.
    spells: Vec<S>,
    /// The days that the data cover.
    covered: Coverage,
}

impl From<&Person<'_>> for PersonForm {
    fn from(person: &Person<'_>) -> Self {
        let Attributes { born, sex, origin, residence_ground, residence_granted, insured_by } = person.attributes;
        PersonForm {
            born,
            sex,
            origin,
            residence_ground,
            residence_granted,
            insured_by,
            residences: person.residences.as_slice().to_vec(),
            education: match person.educations {
                Educations::Unknown => None,
                Educations::Known(courses) => Some(courses.to_vec()),
            },
            spells: person.history.spells().to_vec(),
            covered: person.history.coverage(),
        }
    }
}

impl From<&PersonBuf> for PersonForm {
    fn from(person: &PersonBuf) -> Self {
        PersonForm::from(&person.view())
    }
}

impl<S: Into<Spell>> TryFrom<PersonForm<S>> for PersonBuf {
    type Error = String;

    fn try_from(form: PersonForm<S>) -> Result<Self, String> {
        let PersonForm { born, sex, origin, residence_ground, residence_granted, insured_by, .. } = form;
        let attributes = Attributes { born, sex, origin, residence_ground, residence_granted, insured_by };
        let spells = form.spells.into_iter().map(Into::into).collect();
        let person = PersonBuf::new(HistoryBuf::new(spells, form.covered)).with(attributes);
        let person =
            person.resident(form.residences).map_err(|problems| format!("residences: {}", problems.in_a_line()))?;
        Ok(match form.education {
            Some(courses) => person.educated(courses),
            None => person,
        })
    }
}

crate::form::serde_as_form!(PersonBuf, PersonForm, "Person");

/// A person whose spells may be of a benefit on days on which it did not exist, see [`AnySpell`].
#[cfg(feature = "conformance")]
pub(crate) fn of_any_time<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<PersonBuf, D::Error> {
    let form = crate::form::record::<_, PersonForm<AnySpell>>(deserializer)?;
    PersonBuf::try_from(form).map_err(serde::de::Error::custom)
}

crate::form::serialize_as_form!(Person<'_>, PersonForm, "Person");

/// Written as its residences.
impl serde::Serialize for Residences<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.as_slice())
    }
}

//! Persons as vectors write them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::days::{End, Stay};
use crate::education::{Completion, Education, Level};
use crate::history::{Coverage, Extent, HistoryBuf, Hours, Spell, Status};
use crate::person::{Attributes, PersonBuf, Residence, ResidenceGround};
use crate::place::Municipality;
use crate::quantity::danish;
use crate::visitation::Visitation;

/// What is wrong, in words.
type Wrong = String;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonForm {
    born: Option<Day>,
    /// The ground of residence and the day of the first; absent is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    residence_ground: Option<ResidenceGround>,
    #[serde(skip_serializing_if = "Option::is_none")]
    residence_granted: Option<Day>,
    residences: Vec<ResidenceForm>,
    education: Option<Vec<EducationForm>>,
    spells: Vec<SpellForm>,
    covered: CoveredForm,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct ResidenceForm {
    municipality: Option<Municipality>,
    from: Day,
    to: End,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct EducationForm {
    level: Level,
    from: Option<Day>,
    to: Option<End>,
    completed: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SpellForm {
    status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    visitation: Option<Visitation>,
    from: Day,
    to: End,
    /// Of work, as Danish files write them: "2,5".
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_per_week: Option<String>,
}

/// The days for which the data speak; without a first, from the beginning.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CoveredForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    as_of: Day,
}

impl PersonForm {
    pub(super) fn person(&self) -> Result<PersonBuf, Wrong> {
        let spells = self.spells.iter().map(SpellForm::spell).collect::<Result<_, _>>()?;
        let residences = self.residences.iter().map(ResidenceForm::residence).collect::<Result<_, _>>()?;
        let person = PersonBuf::new(HistoryBuf::new(spells, self.covered.coverage()?));
        let person = person.resident(residences).map_err(|error| error.to_string())?;
        let person = match &self.education {
            Some(courses) => person.educated(courses.iter().map(EducationForm::course).collect::<Result<_, _>>()?),
            None => person,
        };
        Ok(person.with(Attributes {
            born: self.born,
            residence_ground: self.residence_ground,
            residence_granted: self.residence_granted,
            ..Attributes::UNKNOWN
        }))
    }
}

impl ResidenceForm {
    fn residence(&self) -> Result<Residence, Wrong> {
        let stay = Stay::new(self.from, self.to).map_err(|error| error.to_string())?;
        Ok(Residence { municipality: self.municipality, stay })
    }
}

impl EducationForm {
    fn course(&self) -> Result<Education, Wrong> {
        let completed = match self.completed.as_str() {
            "" => Completion::Not,
            "?" => Completion::OnUnknownDay,
            day => Completion::On(day.parse().map_err(|error| format!("completed: {error}"))?),
        };
        let attended = match (self.from, self.to) {
            (Some(from), Some(to)) => Some(Stay::new(from, to).map_err(|error| error.to_string())?),
            (None, None) => None,
            _ => return Err("a course has both «from» and «to», or neither".to_owned()),
        };
        Ok(Education { level: self.level, attended, completed })
    }
}

impl SpellForm {
    fn spell(&self) -> Result<Spell, Wrong> {
        let extent = match &self.hours_per_week {
            Some(hours) => Extent::Hours(hours_of(hours)?),
            None => Extent::NotStated,
        };
        let spell = Spell::new(self.status, self.from, self.to).and_then(|spell| spell.with_extent(extent));
        let spell = spell.map_err(|error| error.to_string())?;
        Ok(self.visitation.map_or(spell, |visitation| spell.visited(visitation)))
    }
}

impl CoveredForm {
    pub(super) fn coverage(&self) -> Result<Coverage, Wrong> {
        match self.from {
            Some(from) => Coverage::new(from, self.as_of).map_err(|error| error.to_string()),
            None => Ok(Coverage::all_up_to(self.as_of)),
        }
    }
}

/// Hours a week, as Danish files write them.
fn hours_of(text: &str) -> Result<Hours, Wrong> {
    let wrong = || format!("hours_per_week: «{text}» is no number of hours a week");
    let hundredths = danish::parse(text).map_err(|_| wrong())?.checked_mul(Decimal::ONE_HUNDRED).ok_or_else(wrong)?;
    let whole = if hundredths.is_integer() { hundredths.to_u16() } else { None };
    Hours::from_hundredths(whole.ok_or_else(wrong)?).map_err(|error| error.to_string())
}

//! How a population is written: the rows of its sheets, and the days that the data cover.

use super::{Builder, Key, Population};
use crate::education::Educations;
use crate::history::Coverage;
use crate::rows::{EducationRowForm, PersonRowForm, ResidenceRowForm, SpellRowForm, Training};

/// A population: rows by the caller's keys, and the days that the data cover.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PopulationForm<K> {
    /// The days that the data cover.
    covered: Coverage,
    /// A row a person.
    persons: Vec<PersonRowForm<K>>,
    /// A row a residence.
    residences: Vec<ResidenceRowForm<K>>,
    /// A row a course, or one without a level for a person who has none. Of whom there is no row, education is unknown.
    educations: Vec<EducationRowForm<K>>,
    /// A row a spell.
    spells: Vec<SpellRowForm<K>>,
}

impl<K: Key> PopulationForm<K> {
    fn of(population: &Population<K>) -> Self {
        let mut form = PopulationForm {
            covered: population.coverage(),
            persons: Vec::new(),
            residences: Vec::new(),
            educations: Vec::new(),
            spells: Vec::new(),
        };
        for (index, person) in population.persons().enumerate() {
            let Some(key) = population.key(index) else { continue };
            form.persons.push(PersonRowForm::of(key.clone(), person.attributes));
            let homes = person.residences.as_slice().iter();
            form.residences.extend(homes.map(|home| ResidenceRowForm::of(key.clone(), *home)));
            match person.educations {
                Educations::Unknown => {}
                Educations::Known([]) => form.educations.push(EducationRowForm::of(key.clone(), Training::None)),
                Educations::Known(courses) => {
                    let training = |course| EducationRowForm::of(key.clone(), Training::Course(course));
                    form.educations.extend(courses.iter().copied().map(training));
                }
            }
            let spells = person.history.spells().iter();
            form.spells.extend(spells.map(|spell| SpellRowForm::of(key.clone(), *spell, None)));
        }
        form
    }

    /// Builds it. The first row that is none is told, counted from 0 as in every path; of rows that break a rule of the
    /// [builder](Builder), all, counted from 1 as it counts them.
    fn build(self) -> Result<Population<K>, String> {
        let at = |sheet, row: usize, key: &K, error| format!("{sheet}[{row}].{error}, in a row of «{key}»");
        let mut builder = Builder::new(self.covered);
        for form in self.persons {
            let (key, attributes) = form.read();
            builder.person(key, attributes);
        }
        for (row, form) in self.residences.into_iter().enumerate() {
            let residence = form.residence().map_err(|error| at("residences", row, &form.key, error))?;
            builder.residence(form.key, Ok(residence));
        }
        for (row, form) in self.educations.into_iter().enumerate() {
            let training = form.training().map_err(|error| at("educations", row, &form.key, error))?;
            builder.education(form.key, training);
        }
        for (row, form) in self.spells.into_iter().enumerate() {
            let spell = form.spell().map_err(|error| at("spells", row, &form.key, error))?;
            if form.company.is_some() {
                return Err(at("spells", row, &form.key, "company: a population holds none".to_owned()));
            }
            builder.spell(form.key, Ok(spell));
        }
        builder.build().map_err(|problems| problems.in_a_line())
    }
}

/// Written as rows with the keys; a population without keys has no form.
impl<K: Key + serde::Serialize> serde::Serialize for Population<K> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PopulationForm::of(self).serialize(serializer)
    }
}

impl<'de, K: Key + serde::Deserialize<'de>> serde::Deserialize<'de> for Population<K> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = crate::form::record::<_, PopulationForm<K>>(deserializer)?;
        form.build().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
impl<K: schemars::JsonSchema> schemars::JsonSchema for Population<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Population".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        PopulationForm::<K>::json_schema(generator)
    }
}

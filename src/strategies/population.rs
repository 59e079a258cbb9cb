//! Populations: people as the rows of files tell them.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::case::{Case, cases};
use crate::calendar::Day;
use crate::history::{Coverage, Spell};
use crate::person::{Attributes, Residence};
use crate::population::{Builder, Key, Population};
use crate::rows::Training;

/// A row of any of the files of people.
#[derive(Clone, Copy, Debug)]
pub enum Row {
    /// What is known for life.
    Person(Attributes),
    /// Where somebody lived.
    Residence(Residence),
    /// A course, or that there is none.
    Education(Training),
    /// A spell.
    Spell(Spell),
}

impl Row {
    /// Gives the row to a builder, as one of a key.
    pub fn give<K: Key>(self, builder: &mut Builder<K>, key: K) {
        match self {
            Row::Person(attributes) => builder.person(key, attributes),
            Row::Residence(residence) => builder.residence(key, Ok(residence)),
            Row::Education(training) => builder.education(key, training),
            Row::Spell(spell) => builder.spell(key, Ok(spell)),
        }
    }
}

/// The rows of a person that break no rule of rows: a [`Case`] holds benefits that did not exist and courses that cannot be.
#[must_use]
pub fn rows_of(case: &Case, covered: Coverage) -> Vec<Row> {
    let sound = |row: &Row| {
        let mut builder = Builder::<u64>::new(covered);
        builder.person(0, Attributes::UNKNOWN);
        row.give(&mut builder, 0);
        builder.build().is_ok()
    };
    let attributes = Attributes { born: case.born, ..Attributes::UNKNOWN };
    let mut rows: Vec<Row> = case.residences.iter().copied().map(Row::Residence).collect();
    match case.educations.as_deref() {
        None => {}
        Some([]) => rows.push(Row::Education(Training::None)),
        Some(courses) => rows.extend(courses.iter().copied().map(Training::Course).map(Row::Education)),
    }
    rows.extend(case.spells.iter().copied().map(Row::Spell));
    rows.retain(sound);
    rows.insert(0, Row::Person(attributes));
    rows
}

/// Populations of up to so many persons, each [near thresholds](cases), in data complete from 2010 to 2018; by a number as key.
///
/// ```
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// proptest!(|(people in strategies::populations(4))| {
///     prop_assert!(people.len() <= 4);
///     prop_assert_eq!(people.persons().count(), people.len());
/// });
/// ```
pub fn populations(most: usize) -> impl Strategy<Value = Population<u64>> {
    vec(cases(), 0..=most).prop_map(|people| {
        let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2018, 12, 31)).unwrap();
        let mut builder = Builder::new(covered);
        for (key, case) in (1..).zip(&people) {
            for row in rows_of(case, covered) {
                row.give(&mut builder, key);
            }
        }
        builder.build().unwrap()
    })
}

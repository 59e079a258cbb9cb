//! From the rows of the four files to people.

use std::collections::HashMap;

use super::cells::{Reader, Row};
use super::problem::{Problem, Rule, Sheet};
use super::types::{EducationRow, PersonRow, ResidenceRow, SpellRow, Training};
use crate::Problems;
use crate::education::Education;
use crate::history::{Coverage, HistoryBuf, Spell};
use crate::person::{Attributes, OverlappingResidence, Person, PersonBuf, Residence, Residences};

/// The four files, each read line by line. A file that is not there is empty: nobody's residence or education is known.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    /// Persons.
    pub persons: Reader<PersonRow>,
    /// Residences.
    pub residences: Reader<ResidenceRow>,
    /// Educations.
    pub educations: Reader<EducationRow>,
    /// Spells.
    pub spells: Reader<SpellRow>,
}

/// People, with the caller's keys, in the order of the file of persons.
///
/// It has no form to be stored in: its rows have, and a [`Population`](crate::population::Population) of them.
#[derive(Clone, Debug, Default)]
pub struct People {
    keys: Vec<String>,
    persons: Vec<PersonBuf>,
    /// Where the person of a key stands.
    index: HashMap<String, usize>,
    notes: Vec<Problem>,
}

impl People {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.persons.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.persons.is_empty()
    }

    /// The views that measures are evaluated on; the index is that of [`key`](People::key).
    pub fn persons(&self) -> impl ExactSizeIterator<Item = Person<'_>> {
        self.persons.iter().map(PersonBuf::view)
    }

    /// The key of the person of an index.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<&str> {
        self.keys.get(index).map(String::as_str)
    }

    /// The person of a key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Person<'_>> {
        self.persons.get(*self.index.get(key)?).map(PersonBuf::view)
    }

    /// What is worth knowing and no error: spells that stand twice and count once.
    #[must_use]
    pub fn notes(&self) -> &[Problem] {
        &self.notes
    }
}

/// What the files say of one person so far.
#[derive(Default)]
struct Gathered {
    line: u64,
    key: String,
    attributes: Attributes,
    residences: Vec<(u64, Residence)>,
    none: Option<u64>,
    courses: Vec<(u64, Education)>,
    spells: Vec<(u64, Spell)>,
}

impl Sheets {
    /// Puts the rows of each person together, for the days that the files speak for.
    ///
    /// # Errors
    /// Every [`Problem`] of every file: those of single rows, and those between rows.
    pub fn assemble(self, coverage: Coverage) -> Result<People, Problems<Problem>> {
        let mut problems = Vec::new();
        problems.extend_from_slice(self.persons.problems());
        problems.extend_from_slice(self.residences.problems());
        problems.extend_from_slice(self.educations.problems());
        problems.extend_from_slice(self.spells.problems());

        let mut all = Gathering::persons(&self.persons, &mut problems);
        all.give(
            &self.residences,
            |row| &row.key,
            &mut problems,
            |person, line, row| {
                person.residences.push((line, row.residence));
            },
        );
        all.give(
            &self.educations,
            |row| &row.key,
            &mut problems,
            |person, line, row| match row.training {
                Training::None => person.none = Some(line),
                Training::Course(course) => person.courses.push((line, course)),
            },
        );
        all.give(
            &self.spells,
            |row| &row.key,
            &mut problems,
            |person, line, row| {
                person.spells.push((line, row.spell));
            },
        );

        let mut people = People::default();
        for person in all.persons {
            let key = person.key.clone();
            if let Some(buf) = person.finish(coverage, &mut problems, &mut people.notes) {
                people.keys.push(key);
                people.persons.push(buf);
            }
        }
        problems.sort_by_key(|problem| (problem.sheet, problem.line));
        Problems::none_of(problems)?;
        people.notes.sort_by_key(|note| note.line);
        people.index = all.index;
        Ok(people)
    }
}

struct Gathering {
    persons: Vec<Gathered>,
    index: HashMap<String, usize>,
}

impl Gathering {
    /// A person for each line that has a key. One whose own line has a problem is no stranger to the other files, and what
    /// those say of the person is checked as well.
    fn persons(rows: &Reader<PersonRow>, problems: &mut Vec<Problem>) -> Self {
        let read = rows.rows().iter().map(|(line, row)| (*line, &row.key, row.attributes));
        let refused = rows.refused().iter().map(|(line, key)| (*line, key, Attributes::default()));
        let mut lines: Vec<_> = read.chain(refused.filter(|(_, key, _)| !key.is_empty())).collect();
        lines.sort_by_key(|(line, ..)| *line);

        let mut all = Gathering { persons: Vec::new(), index: HashMap::new() };
        for (line, key, attributes) in lines {
            if let Some(known) = all.index.get(key) {
                let rule = Rule::DuplicatePerson { key: key.clone(), first: all.persons[*known].line };
                problems.push(Problem { sheet: Sheet::Persons, line, column: "key", value: key.clone(), rule });
                continue;
            }
            all.index.insert(key.clone(), all.persons.len());
            all.persons.push(Gathered { line, key: key.clone(), attributes, ..Gathered::default() });
        }
        all
    }

    /// Gives each row of a file to its person.
    fn give<R: Row>(
        &mut self,
        rows: &Reader<R>,
        key: impl Fn(&R) -> &String,
        problems: &mut Vec<Problem>,
        mut take: impl FnMut(&mut Gathered, u64, &R),
    ) {
        for (line, row) in rows.rows() {
            let key = key(row);
            match self.index.get(key) {
                Some(index) => take(&mut self.persons[*index], *line, row),
                None => problems.push(Problem {
                    sheet: R::SHEET,
                    line: *line,
                    column: "key",
                    value: key.clone(),
                    rule: Rule::UnknownPerson { key: key.clone() },
                }),
            }
        }
    }
}

impl Gathered {
    fn finish(
        mut self,
        coverage: Coverage,
        problems: &mut Vec<Problem>,
        notes: &mut Vec<Problem>,
    ) -> Option<PersonBuf> {
        let found = problems.len();
        let problem = |sheet, line, column, value: String, rule| Problem { sheet, line, column, value, rule };

        self.residences.sort_by_key(|(_, residence)| residence.first());
        if let Some(born) = self.attributes.born.filter(|born| coverage.as_of() < *born) {
            let value = born.to_string();
            let rule = Rule::BornTooLate { value: value.clone() };
            problems.push(problem(Sheet::Persons, self.line, "born", value, rule));
        }
        let (lines, residences): (Vec<u64>, Vec<Residence>) = self.residences.into_iter().unzip();
        if let Err(errors) = Residences::new(&residences) {
            for error in errors {
                let OverlappingResidence { index, other } = error;
                let rule = Rule::OverlappingResidences { key: self.key.clone(), other: lines[other] };
                problems.push(problem(
                    Sheet::Residences,
                    lines[index],
                    "from",
                    residences[index].first().to_string(),
                    rule,
                ));
            }
        }
        if let (Some(line), Some((other, _))) = (self.none, self.courses.first()) {
            let rule = Rule::NoneAndCourse { key: self.key.clone(), other: *other };
            problems.push(problem(Sheet::Educations, line, "level", "none".to_owned(), rule));
        }
        self.spells.sort_by_key(|(line, spell)| (*spell, *line));
        for same in self.spells.chunk_by(|a, b| a.1 == b.1) {
            let [(first, spell), others @ ..] = same else { continue };
            for (line, _) in others {
                let rule = Rule::DuplicateSpell { first: *first };
                notes.push(problem(Sheet::Spells, *line, "line", spell.status().code().to_owned(), rule));
            }
        }
        if problems.len() > found {
            return None;
        }

        let spells = self.spells.into_iter().map(|(_, spell)| spell).collect();
        let person = PersonBuf::new(HistoryBuf::new(spells, coverage)).with(self.attributes);
        let person = if self.none.is_some() || !self.courses.is_empty() {
            person.educated(self.courses.into_iter().map(|(_, course)| course).collect())
        } else {
            person
        };
        Some(person.with_checked(residences))
    }
}

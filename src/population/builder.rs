//! From rows in any order to a population, with every problem that they have.

use super::Population;
use super::key::{Key, Keys};
use super::lists::Lists;
use super::record::{Gist, Record};
use super::run::Run;
use super::table::{MOST, Refused, Table};
use super::together::Together;
use crate::Problems;
use crate::calendar::Day;
use crate::days::{End, ReversedStay};
use crate::education::{Completion, Education};
use crate::history::{Coverage, Spell, SpellError};
use crate::person::{Attributes, Residence};
use crate::rows::{Problem, Rule, Sheet, Training};

/// What is wrong with one value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The column.
    pub column: &'static str,
    /// The value as it stands there.
    pub value: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// Takes rows in any order and puts those of each person together.
///
/// Rows are numbered by table in the order they come, from 1 unless [`numbered_from`](Builder::numbered_from) says
/// otherwise. A row that breaks a rule is kept as a [`Problem`]; its `line` is that number. Nothing is dropped or guessed:
/// one bad row, and there is no population.
///
/// # Cost
/// Keys are never hashed. Where persons come first and the rows of the other tables follow in the same order, whatever it
/// is, or by rising keys, each row is placed as it comes. Other rows wait, and their keys are sorted once.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::days::End;
/// use maaltal::history::{Coverage, Spell};
/// use maaltal::person::Attributes;
/// use maaltal::population::Builder;
/// use maaltal::rows::Sheet;
///
/// let mut builder = Builder::<u64>::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
/// builder.person(7, Attributes::UNKNOWN);
/// builder.person(7, Attributes::UNKNOWN);
/// builder.spell(8, Spell::new(Benefit::Sygedagpenge, Day::ymd(2012, 1, 2), End::Ongoing));
/// builder.spell(7, Spell::new(Benefit::Sygedagpenge, Day::ymd(2012, 1, 2), End::On(Day::ymd(2012, 1, 1))));
/// let problems = builder.build().unwrap_err();
/// let found: Vec<_> = problems.iter().map(|problem| (problem.sheet, problem.line, problem.column)).collect();
/// assert_eq!(found, [(Sheet::Persons, 2, "key"), (Sheet::Spells, 1, "key"), (Sheet::Spells, 2, "to")]);
/// ```
#[derive(Clone, Debug)]
pub struct Builder<K> {
    coverage: Coverage,
    first_row: u64,
    keys: Keys<K>,
    gists: Vec<Gist>,
    records: Vec<Record>,
    /// Rows of persons without a key.
    keyless: Refused,
    residences: Table<K, u32>,
    educations: Table<K, u32>,
    spells: Table<K, Spell>,
    /// What stands in rows of residences and of educations, each once.
    homes: Lists<Residence>,
    trainings: Lists<Training>,
    /// How many rows of sheets that a population does not hold were refused.
    of_others: u64,
    problems: Vec<Problem>,
}

impl<K: Key> Builder<K> {
    /// No rows yet. The rows speak of these days, for everybody.
    #[must_use]
    pub fn new(coverage: Coverage) -> Self {
        Builder {
            coverage,
            first_row: 1,
            keys: Keys::new(),
            gists: Vec::new(),
            records: Vec::new(),
            keyless: Refused::default(),
            residences: Table::new(),
            educations: Table::new(),
            spells: Table::new(),
            homes: Lists::new(),
            trainings: Lists::new(),
            of_others: 0,
            problems: Vec::new(),
        }
    }

    /// The same, with the first row of each table under another number: 2 for rows under a header.
    #[must_use]
    pub fn numbered_from(self, first_row: u64) -> Self {
        Builder { first_row, ..self }
    }

    /// Makes room for so many more rows of a table. Without it memory is taken as rows come.
    pub fn reserve(&mut self, sheet: Sheet, rows: usize) {
        match sheet {
            Sheet::Persons => {
                self.keys.keys.reserve_exact(rows);
                self.gists.reserve_exact(rows);
                self.records.reserve_exact(rows);
            }
            Sheet::Residences => self.residences.reserve(rows),
            Sheet::Educations => self.educations.reserve(rows),
            Sheet::Spells => self.spells.reserve(rows),
            Sheet::Companies | Sheet::Contacts => {} // a population holds none
        }
    }

    /// A person. The order of persons is that of these rows.
    pub fn person(&mut self, key: K, attributes: Attributes) {
        let line = self.first_row + self.keyless.rows_before(self.records.len());
        if self.keys.keys.len() >= MOST {
            self.problem(Sheet::Persons, line, too_many());
            return;
        }
        if let Some(born) = attributes.born.filter(|born| self.coverage.as_of() < *born) {
            let value = born.to_string();
            let rule = Rule::BornTooLate { value: value.clone() };
            self.problem(Sheet::Persons, line, Flaw { column: "born", value, rule });
        }
        self.keys.push(key);
        self.add(attributes);
    }

    fn add(&mut self, attributes: Attributes) {
        self.gists.push(Gist { born: attributes.born.into(), residences: 0 });
        self.records.push(Record::of(attributes));
    }

    /// A time in a municipality, or what is wrong with its days.
    pub fn residence(&mut self, key: K, residence: Result<Residence, ReversedStay>) {
        match residence {
            Ok(_) if self.residences.is_full() => self.refuse(Sheet::Residences, Some(key), vec![too_many()]),
            Ok(residence) => {
                let number = self.homes.number(&[residence]);
                self.residences.push(&self.keys, key, number);
            }
            Err(ReversedStay { last, .. }) => self.refuse(Sheet::Residences, Some(key), vec![reversed("to", last)]),
        }
    }

    /// A course, or that there is none. Somebody without rows is of unknown education.
    pub fn education(&mut self, key: K, training: Training) {
        let mut flaws = match &training {
            Training::Course(course) => flaws_of(course),
            Training::None => Vec::new(),
        };
        if self.educations.is_full() {
            flaws.push(too_many());
        }
        if flaws.is_empty() {
            let number = self.trainings.number(&[training]);
            self.educations.push(&self.keys, key, number);
        } else {
            self.refuse(Sheet::Educations, Some(key), flaws);
        }
    }

    /// A spell, or the rule it breaks. A benefit must have [existed](Spell::in_force) on one of its days, as far as is known.
    #[inline]
    pub fn spell(&mut self, key: K, spell: Result<Spell, SpellError>) {
        match spell {
            Ok(spell) if spell.in_force().is_ok() && !self.spells.is_full() => self.spells.push(&self.keys, key, spell),
            other => self.refuse_spell(key, other),
        }
    }

    /// A row that the caller could not read, with all that is wrong with it. A person whose row has a key is known to the
    /// other tables; of their rows the key is not looked for.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::history::{Coverage, Status};
    /// use maaltal::population::{Builder, Flaw};
    /// use maaltal::rows::Sheet;
    ///
    /// let mut builder = Builder::<u64>::new(Coverage::all_up_to(Day::ymd(2012, 12, 31)));
    /// if let Err(error) = Status::from_code("sygedagpeng") {
    ///     let flaw = Flaw { column: "status", value: error.value.clone(), rule: error.into() };
    ///     builder.refuse(Sheet::Spells, Some(7), vec![flaw]);
    /// }
    /// let problems = builder.build().unwrap_err();
    /// assert!(problems[0].to_string().starts_with("spells, line 1, status: «sygedagpeng» is no benefit"));
    /// ```
    pub fn refuse(&mut self, sheet: Sheet, key: Option<K>, flaws: Vec<Flaw>) {
        let before = match sheet {
            Sheet::Persons => self.keyless.rows_before(self.records.len()),
            Sheet::Residences => self.residences.len(),
            Sheet::Educations => self.educations.len(),
            Sheet::Spells => self.spells.len(),
            Sheet::Companies | Sheet::Contacts => self.of_others,
        };
        let line = self.first_row + before;
        for flaw in flaws {
            self.problem(sheet, line, flaw);
        }
        match (sheet, key) {
            (Sheet::Persons, Some(key)) => {
                self.keys.push(key);
                self.add(Attributes::UNKNOWN);
            }
            (Sheet::Persons, None) => self.keyless.push(self.records.len()),
            (Sheet::Residences, _) => self.residences.refuse(),
            (Sheet::Educations, _) => self.educations.refuse(),
            (Sheet::Spells, _) => self.spells.refuse(),
            (Sheet::Companies | Sheet::Contacts, _) => self.of_others += 1,
        }
    }

    #[cold]
    fn refuse_spell(&mut self, key: K, spell: Result<Spell, SpellError>) {
        let flaw = match spell {
            Err(SpellError::Reversed { last, .. }) => reversed("to", last),
            Err(error @ (SpellError::HoursOfBenefit { status } | SpellError::DegreeOfWork { status })) => {
                Flaw { column: "status", value: status.code().to_owned(), rule: error.into() }
            }
            Ok(spell) => match spell.in_force() {
                Err(error) => Flaw { column: "status", value: spell.status().code().to_owned(), rule: error.into() },
                Ok(()) => too_many(),
            },
        };
        self.refuse(Sheet::Spells, Some(key), vec![flaw]);
    }

    fn problem(&mut self, sheet: Sheet, line: u64, Flaw { column, value, rule }: Flaw) {
        self.problems.push(Problem { sheet, line, column, value, rule });
    }

    /// Puts the rows of each person together.
    ///
    /// # Errors
    /// Every [`Problem`] of every row, and those between rows: two persons of one key, rows of somebody who is not among the
    /// persons, residences that overlap, a row without education beside a course. They come by table, then by number.
    pub fn build(mut self) -> Result<Population<K>, Problems<Problem>> {
        self.find_persons();
        let Builder { coverage, first_row, mut keys, mut gists, mut records, mut problems, homes, trainings, .. } =
            self;
        let (keys_of, problems_of) = (&keys.keys, &mut problems);
        let mut together =
            Together { first_row, keys: keys_of, gists: &mut gists, records: &mut records, problems: problems_of };
        let residences = together.residences(self.residences, &homes);
        drop(homes);
        let educations = together.educations(self.educations, &trainings);
        drop(trainings);
        let (order, starts, spells, mut notes) = together.spells(self.spells);
        order.arrange(&mut gists);
        order.arrange(&mut records);
        keys.keys.shrink_to_fit();

        problems.sort_by_key(|problem| (problem.sheet, problem.line));
        Problems::none_of(problems)?;
        notes.sort_by_key(|note| note.line);
        let run = Run::of(order, (gists, records), (starts, spells), residences, educations, coverage);
        Ok(Population { keys, run, notes })
    }

    /// Finds the persons of the rows that wait. Keys are sorted only for them, and where two persons have one.
    fn find_persons(&mut self) {
        let wait = self.residences.owners.wait() || self.educations.owners.wait() || self.spells.owners.wait();
        if !wait && self.keys.are_distinct() {
            return;
        }
        let sorted = self.keys.sorted();
        let repeated = repeated(&sorted);
        let number = |refused: &Refused, row: u32| self.first_row + refused.rows_before(row as usize);
        for (person, first) in &repeated {
            let key = self.keys.keys[*person as usize].to_string();
            let (line, first) = (number(&self.keyless, *person), number(&self.keyless, *first));
            let rule = Rule::DuplicatePerson { key: key.clone(), first };
            self.problems.push(Problem { sheet: Sheet::Persons, line, column: "key", value: key, rule });
        }
        let residences = (Sheet::Residences, &mut self.residences.owners, &self.residences.refused);
        let educations = (Sheet::Educations, &mut self.educations.owners, &self.educations.refused);
        let spells = (Sheet::Spells, &mut self.spells.owners, &self.spells.refused);
        for (sheet, owners, refused) in [residences, educations, spells] {
            for (row, key) in owners.find(&sorted) {
                let (line, key) = (number(refused, row), key.to_string());
                let rule = Rule::UnknownPerson { key: key.clone() };
                self.problems.push(Problem { sheet, line, column: "key", value: key, rule });
            }
            owners.are_of_first(&repeated);
        }
    }
}

/// Persons whose key stands before, each with the first of that key.
fn repeated<K: Key>(sorted: &[(K, u32)]) -> Vec<(u32, u32)> {
    let mut repeated = Vec::new();
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        if let [(_, first), others @ ..] = same {
            repeated.extend(others.iter().map(|(_, person)| (*person, *first)));
        }
    }
    repeated.sort_unstable();
    repeated
}

fn too_many() -> Flaw {
    Flaw { column: "line", value: String::new(), rule: Rule::TooManyRows { most: MOST as u64 } }
}

fn reversed(column: &'static str, day: Day) -> Flaw {
    let value = day.to_string();
    Flaw { column, value: value.clone(), rule: Rule::Reversed { value } }
}

/// The rules of rows that a course breaks.
fn flaws_of(course: &Education) -> Vec<Flaw> {
    match (course.completed, course.attended) {
        (Completion::Not, None) => vec![Flaw { column: "from", value: String::new(), rule: Rule::NoCourse }],
        (Completion::On(day), Some(stay)) if day < stay.first() => vec![reversed("completed", day)],
        (Completion::On(_) | Completion::OnUnknownDay, Some(stay)) if stay.end() == End::Ongoing => {
            vec![Flaw { column: "to", value: String::new(), rule: Rule::CompletedButOngoing }]
        }
        _ => Vec::new(),
    }
}

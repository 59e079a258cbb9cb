//! The rows of each person put together, one table after the other, in the order of persons.

use super::key::{Key, NOBODY};
use super::lists::Lists;
use super::order::Order;
use super::record::{Gist, Record};
use super::starts::Starts;
use super::table::Table;
use crate::education::Education;
use crate::history::Spell;
use crate::person::{OverlappingResidence, Residence, Residences};
use crate::rows::{Problem, Rule, Sheet, Training};

/// The persons that rows are given to.
pub(super) struct Together<'b, K> {
    pub(super) first_row: u64,
    pub(super) keys: &'b [K],
    pub(super) gists: &'b mut [Gist],
    pub(super) records: &'b mut [Record],
    pub(super) problems: &'b mut Vec<Problem>,
}

impl<K: Key> Together<'_, K> {
    /// The list of residences of each person.
    pub(super) fn residences(&mut self, table: Table<K, u32>, homes: &Lists<Residence>) -> Lists<Residence> {
        let Table { owners, values, refused } = table;
        let mut rows = owners.by_person(self.records.len());
        let mut lists = Lists::new();
        let none = lists.number(&[]);
        // The number that the list of one residence has.
        let mut alone = vec![NOBODY; homes.len()];
        let (mut numbered, mut own): (Vec<(Residence, u64)>, Vec<Residence>) = (Vec::new(), Vec::new());
        for (person, gist) in self.gists.iter_mut().enumerate() {
            let range = rows.next(person);
            if range.len() <= 1 {
                let home = range.map(|at| values[rows.row(at)]).next();
                gist.residences = home.map_or(none, |home| {
                    let alone = &mut alone[home as usize];
                    if *alone == NOBODY {
                        *alone = lists.number(homes.list(home));
                    }
                    *alone
                });
                continue;
            }
            numbered.clear();
            for row in range.map(|at| rows.row(at)) {
                let line = self.first_row + refused.rows_before(row);
                numbered.extend(homes.list(values[row]).iter().map(|home| (*home, line)));
            }
            numbered.sort_by_key(|(home, _)| home.first());
            own.clear();
            own.extend(numbered.iter().map(|(home, _)| *home));
            gist.residences = lists.number(&own);
            for OverlappingResidence { index, other } in Residences::new(&own).err().into_iter().flatten() {
                let rule = Rule::OverlappingResidences { key: self.keys[person].to_string(), other: numbered[other].1 };
                let (line, value) = (numbered[index].1, own[index].first().to_string());
                self.problems.push(Problem { sheet: Sheet::Residences, line, column: "from", value, rule });
            }
        }
        lists.complete()
    }

    /// The list of courses of each person whose education is known.
    pub(super) fn educations(&mut self, table: Table<K, u32>, trainings: &Lists<Training>) -> Lists<Education> {
        let Table { owners, values, refused } = table;
        let mut rows = owners.by_person(self.records.len());
        let mut lists = Lists::new();
        let mut alone = vec![NOBODY; trainings.len()];
        let mut own: Vec<Education> = Vec::new();
        for (person, record) in self.records.iter_mut().enumerate() {
            let range = rows.next(person);
            if range.is_empty() {
                continue;
            }
            let number = values[rows.row(range.start)];
            if range.len() == 1 && alone[number as usize] != NOBODY {
                record.educations = alone[number as usize] + 1;
                continue;
            }
            let (mut none, mut course) = (None, None);
            own.clear();
            for row in range.clone().map(|at| rows.row(at)) {
                let line = self.first_row + refused.rows_before(row);
                match trainings.list(values[row]) {
                    [Training::Course(education)] => {
                        own.push(*education);
                        course = course.or(Some(line));
                    }
                    _ => none = Some(line),
                }
            }
            let list = lists.number(&own);
            record.educations = list + 1;
            if range.len() == 1 {
                alone[number as usize] = list;
            }
            if let (Some(line), Some(other)) = (none, course) {
                let rule = Rule::NoneAndCourse { key: self.keys[person].to_string(), other };
                let (column, value) = ("level", "none".to_owned());
                self.problems.push(Problem { sheet: Sheet::Educations, line, column, value, rule });
            }
        }
        lists.complete()
    }

    /// Who has spells, where those of each begin, and the spells, in order, an exact duplicate once; of those that are left out, a
    /// note.
    pub(super) fn spells(&mut self, table: Table<K, Spell>) -> (Order, Starts, Vec<Spell>, Vec<Problem>) {
        let Table { owners, values, refused } = table;
        let mut rows = owners.by_person(self.records.len());
        let mut spells = rows.in_order(values);
        let mut notes = Vec::new();
        let mut numbered: Vec<(Spell, u64)> = Vec::new();
        let mut kept = 0; // what is kept closes up over what is not
        let mut order = Order::with_capacity(self.records.len());
        let mut starts = Starts::default();
        for person in 0..self.records.len() {
            let range = rows.next(person);
            if spells[range.clone()].windows(2).all(|pair| pair[0].first() < pair[1].first()) {
                if kept != range.start {
                    spells.copy_within(range.clone(), kept);
                }
                kept += range.len();
                order.push(starts.end_at(kept));
                continue;
            }
            numbered.clear();
            numbered.extend(range.map(|at| (spells[at], self.first_row + refused.rows_before(rows.row(at)))));
            numbered.sort_unstable_by(|a, b| a.0.first().cmp(&b.0.first()).then_with(|| a.cmp(b)));
            for same in numbered.chunk_by(|a, b| a.0 == b.0) {
                let [(spell, first), others @ ..] = same else { continue };
                spells[kept] = *spell;
                kept += 1;
                for (_, line) in others {
                    let (column, value) = ("line", spell.status().code().to_owned());
                    let rule = Rule::DuplicateSpell { first: *first };
                    notes.push(Problem { sheet: Sheet::Spells, line: *line, column, value, rule });
                }
            }
            order.push(starts.end_at(kept));
        }
        spells.truncate(kept);
        spells.shrink_to_fit();
        (order.complete(), starts, spells, notes)
    }
}

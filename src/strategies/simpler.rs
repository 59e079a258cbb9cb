//! Shrinking of a person: one fact less at a time, so that what is left is what a law needs to be broken.

use core::fmt;

use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::case::Case;
use crate::days::End;
use crate::history::{Coverage, Spell};

/// The values of another strategy, shrunk by facts.
#[derive(Clone)]
pub(super) struct ByFacts<S>(pub(super) S);

impl<S> fmt::Debug for ByFacts<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cases")
    }
}

impl<S: Strategy<Value = Case>> Strategy for ByFacts<S> {
    type Tree = Shrinking;
    type Value = Case;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let case = self.0.new_tree(runner)?.current();
        Ok(Shrinking { broken: case.clone(), shown: case, next: 0, progress: false })
    }
}

/// A person who breaks a law, and the next simpler one to be tried.
#[derive(Debug)]
pub(super) struct Shrinking {
    broken: Case,
    shown: Case,
    /// The place among the simpler ones.
    next: usize,
    /// Whether this round found one.
    progress: bool,
}

impl ValueTree for Shrinking {
    type Value = Case;

    fn current(&self) -> Case {
        self.shown.clone()
    }

    /// What is shown breaks the law: something simpler.
    fn simplify(&mut self) -> bool {
        if self.shown != self.broken {
            self.broken = self.shown.clone();
            self.progress = true;
            self.next = self.next.saturating_sub(1); // what came after stands one earlier now
        }
        loop {
            if let Some(simpler) = simpler(&self.broken).nth(self.next) {
                self.next += 1;
                self.shown = simpler;
                return true;
            }
            if !self.progress {
                return false;
            }
            (self.next, self.progress) = (0, false);
        }
    }

    /// What is shown does not: back to what does.
    fn complicate(&mut self) -> bool {
        if self.shown == self.broken {
            return false;
        }
        self.shown = self.broken.clone();
        true
    }
}

/// Each person with one fact less, or a shorter spell.
fn simpler(case: &Case) -> impl Iterator<Item = Case> {
    let spells = without_each(&case.spells).map(|spells| Case { spells, ..case.clone() });
    let residences = without_each(&case.residences).map(|residences| Case { residences, ..case.clone() });
    let courses = case.educations.as_deref().into_iter().flat_map(without_each);
    let courses = courses.map(|courses| Case { educations: Some(courses), ..case.clone() });
    let shorter = case.spells.iter().enumerate().flat_map(move |(index, spell)| {
        plainer(*spell).into_iter().flatten().map(move |plain| {
            let mut spells = case.spells.clone();
            spells[index] = plain;
            Case { spells, ..case.clone() }
        })
    });
    let covered = Coverage::all_up_to(case.covered.as_of());
    let facts = [Case { covered, ..case.clone() }, Case { granted: (None, None), ..case.clone() }];
    let facts = facts.into_iter().filter(move |simpler| simpler != case);
    spells.chain(residences).chain(courses).chain(shorter).chain(facts)
}

fn without_each<T: Copy>(list: &[T]) -> impl Iterator<Item = Vec<T>> {
    (0..list.len()).map(|index| [&list[..index], &list[index + 1..]].concat())
}

/// A spell without visitation and hours, of its first day, of half its days, and of a day less.
fn plainer(spell: Spell) -> [Option<Spell>; 4] {
    let (first, end) = (spell.first(), spell.end());
    let days = match end {
        End::On(last) => last.days_since_1970() - first.days_since_1970(),
        End::Ongoing | End::Unknown => 0,
    };
    let over = |shorter: i32| if shorter < days { spell.over(first, End::On(first.plus(shorter))).ok() } else { None };
    let bare = Spell::new(spell.status(), first, end).ok().filter(|bare| *bare != spell);
    [bare, over(0), over(days / 2), over(days - 1)]
}

//! Spells in order.

use super::coverage::Coverage;
use super::spell::Spell;
use crate::Problems;

/// A person's spells in the order of their first days, borrowed, and the days for which they speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History<'a> {
    spells: &'a [Spell],
    coverage: Coverage,
}

/// A spell begins before the one it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("spell number {index} begins before the one it follows")]
pub struct UnsortedSpell {
    /// Its index in the slice.
    pub index: usize,
}

impl<'a> History<'a> {
    /// A history over a slice that is in the order of first days. That no spell is reversed its type promises.
    ///
    /// # Errors
    /// Every [`UnsortedSpell`], not only the first.
    #[inline]
    pub fn new(spells: &'a [Spell], coverage: Coverage) -> Result<Self, Problems<UnsortedSpell>> {
        if !spells.is_sorted_by_key(|spell| spell.first()) {
            Problems::none_of(unsorted(spells))?;
        }
        Ok(History { spells, coverage })
    }

    /// A history over a slice that [`History::new`] accepts.
    pub(crate) const fn checked(spells: &'a [Spell], coverage: Coverage) -> Self {
        History { spells, coverage }
    }

    /// The spells, in the order of their first days.
    #[must_use]
    pub const fn spells(self) -> &'a [Spell] {
        self.spells
    }

    /// The spells, an exact duplicate once.
    pub(crate) fn distinct(self) -> impl Iterator<Item = Spell> + Clone + use<'a> {
        let spells = self.spells();
        let first_of_its_kind = move |(index, spell): &(usize, &Spell)| {
            let same_day = spells[..*index].iter().rev().take_while(|earlier| earlier.first() == spell.first());
            !same_day.into_iter().any(|earlier| earlier == *spell)
        };
        spells.iter().enumerate().filter(first_of_its_kind).map(|(_, spell)| *spell)
    }

    /// The days for which they speak.
    #[must_use]
    pub const fn coverage(self) -> Coverage {
        self.coverage
    }
}

#[cold]
fn unsorted(spells: &[Spell]) -> Vec<UnsortedSpell> {
    let out_of_order = |i: &usize| spells[*i].first() < spells[*i - 1].first();
    (1..spells.len()).filter(out_of_order).map(|index| UnsortedSpell { index }).collect()
}

/// A history that owns its spells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryBuf {
    spells: Vec<Spell>,
    coverage: Coverage,
}

impl HistoryBuf {
    /// Sorts spells that come in any order; exact duplicates count once.
    #[must_use]
    pub fn new(mut spells: Vec<Spell>, coverage: Coverage) -> Self {
        spells.sort_unstable();
        spells.dedup();
        HistoryBuf { spells, coverage }
    }

    /// The borrowed view that measures are evaluated on.
    #[must_use]
    pub fn view(&self) -> History<'_> {
        History { spells: &self.spells, coverage: self.coverage }
    }
}

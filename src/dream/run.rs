//! Weeks in a row with the same code.

use super::code::{Code, CodeList};
use crate::calendar::WeekRange;
use crate::history::Spell;

/// Weeks in a row that hold the same: a [`Code`], or a group of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RunOf{K}"))]
pub struct Run<K> {
    /// What the weeks hold.
    pub of: K,
    /// The weeks, first and last included.
    pub weeks: WeekRange,
}

impl Run<Code> {
    /// The spells of its weeks by a list, as [`Meaning::spells`](super::Meaning::spells) gives them; none where the list does not
    /// have the code.
    #[must_use]
    pub fn spells(&self, list: &CodeList<'_>) -> Vec<Spell> {
        list.find(self.of).map(|meaning| meaning.spells(self.weeks)).unwrap_or_default()
    }
}

/// The runs of groups, where runs of codes follow each other in order: neighbours of one group are one run. What has no group is
/// left out.
///
/// ```
/// use maaltal::dream::{LIST_2016, WeekColumns, grouped};
/// let columns = WeekColumns::of(&["y_1501", "y_1502", "y_1503"]).unwrap();
/// let runs = columns.runs(&["111", "213", "730"], &LIST_2016).unwrap();
/// assert_eq!(runs.len(), 3);
///
/// let groups = grouped(&runs, |code| LIST_2016.group(code));
/// assert_eq!(groups.iter().map(|run| run.of).collect::<Vec<_>>(), ["Dagpenge", "Kontanthjælp"]);
///
/// // A grouping of the caller's own: on a benefit of the unemployed, or not.
/// let own = grouped(&runs, |code| matches!(code.number(), 111 | 213 | 730).then_some("ledig"));
/// assert_eq!(own[0].weeks.count(), 3);
/// ```
#[must_use]
pub fn grouped<K: PartialEq>(runs: &[Run<Code>], group: impl Fn(Code) -> Option<K>) -> Vec<Run<K>> {
    let mut groups: Vec<Run<K>> = Vec::new();
    for run in runs {
        if let Some(of) = group(run.of) {
            join(&mut groups, Run { of, weeks: run.weeks });
        }
    }
    groups
}

/// Puts a run after others, as part of the last where it goes on with the same.
pub(super) fn join<K: PartialEq>(runs: &mut Vec<Run<K>>, next: Run<K>) {
    match runs.last_mut() {
        Some(last) if last.of == next.of && last.weeks.last().plus(1) == next.weeks.first() => {
            last.weeks = WeekRange::new(last.weeks.first(), next.weeks.last()).unwrap_or(last.weeks);
        }
        _ => runs.push(next),
    }
}

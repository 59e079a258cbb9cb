//! Definitions changed by one step in one field: what vectors, and tests, must tell from them.
//!
//! Behind the features `conformance` and `proptest`.

mod group;
mod measure;
mod spells;
mod test;

use core::fmt;

use crate::measure::Measure;

/// A definition with one of its fields changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Change<'a> {
    /// Which field, and how: "scoring: counted: 0: amount: AtLeastShare(80 pct.) -> AtLeast(41)".
    pub what: String,
    /// The definition, so changed.
    pub measure: Measure<'a>,
}

/// Every change of a definition by one step: each threshold one lower and one higher, each member of a set in or out, each other
/// kind there is.
///
/// What names a definition, its text, its source, its decimals and which way is better, changes no result and is not changed
/// here; nor is what has no method. The parts of the changed definitions live as long as the program, so this is for tests.
///
/// ```
/// use maaltal::change;
/// use maaltal::measure::langtidsledige;
/// let changes = change::changes(&langtidsledige::BM_2014);
/// let turned = changes.iter().find(|change| change.what.ends_with("-> AtLeast(41)")).unwrap();
/// assert_ne!(turned.measure.scoring, langtidsledige::BM_2014.scoring);
/// ```
#[must_use]
pub fn changes<'a>(measure: &Measure<'a>) -> Vec<Change<'a>> {
    measure::of_measure(measure).into_iter().map(|(what, measure)| Change { what, measure }).collect()
}

/// What was changed.
impl fmt::Display for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// A changed value, and what was changed.
type Changed<T> = Vec<(String, T)>;

/// A list that lives as long as the program.
fn slice<'a, T>(values: Vec<T>) -> &'a [T] {
    values.leak()
}

/// Each value with its changes, put back into the whole.
fn put<T, W>(changes: Changed<T>, what: &str, whole: impl Fn(T) -> W) -> Changed<W> {
    changes.into_iter().map(|(change, part)| (format!("{what}: {change}"), whole(part))).collect()
}

/// Each value put back into the whole, with nothing said besides.
fn within<T, W>(changes: Changed<T>, whole: impl Fn(T) -> W) -> Changed<W> {
    changes.into_iter().map(|(change, part)| (change, whole(part))).collect()
}

/// A list with one of its members changed or removed.
fn of_list<T: Copy>(list: &[T], of_one: impl Fn(T) -> Changed<T>) -> Changed<Vec<T>> {
    let mut changes = Vec::new();
    for (index, member) in list.iter().enumerate() {
        let mut rest = list.to_vec();
        rest.remove(index);
        changes.push((format!("{index} removed"), rest));
        changes.extend(put(of_one(*member), &index.to_string(), |changed| {
            let mut list = list.to_vec();
            list[index] = changed;
            list
        }));
    }
    changes
}

/// The values of a list that are not the one there is.
fn others<T: Copy + PartialEq + fmt::Debug>(values: &[T], own: T) -> Changed<T> {
    values.iter().filter(|value| **value != own).map(|value| (format!("{value:?}"), *value)).collect()
}

/// One less and one more, where there are such.
fn beside(own: u32) -> impl Iterator<Item = u32> {
    [own.checked_sub(1), own.checked_add(1)].into_iter().flatten()
}

/// A set of members of a catalogue without each of its own, and with each of the others.
fn toggled<M: Copy + PartialEq + fmt::Display, S>(
    all: &[M],
    is_own: impl Fn(M) -> bool,
    set: impl Fn(&[M]) -> S,
    already: impl Fn(M) -> bool,
) -> Changed<S> {
    let change = |member: &M| {
        let toggle = |other: &M| is_own(*other) != (other == member);
        let members: Vec<M> = all.iter().copied().filter(toggle).collect();
        let what = match (is_own(*member), already(*member)) {
            (true, _) => "removed",
            (false, false) => "added",
            (false, true) => "added, which another clause holds",
        };
        (format!("{member} {what}"), set(&members))
    };
    all.iter().map(change).collect()
}

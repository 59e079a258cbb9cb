//! What documents print of a year's goals: their numbers and their words, resolved to the goals they mean.

use super::Goal;
use crate::in_force::Edge;
use crate::source::Source;

/// A document's list of the goals of a year, with its own numbers.
///
/// ```
/// use maaltal::goal::y2019::{HALSNAES, MIDDELFART};
/// assert_eq!(MIDDELFART.goal(5).unwrap().id.name, "udsatte_ledige");
/// assert_eq!(HALSNAES.goal(5).unwrap().id.name, "socialt_bedrageri");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedList<'a> {
    /// The year of the goals.
    pub year: u16,
    /// The document, and the place in it.
    pub witness: Source<'a>,
    /// The goals, as it prints them.
    pub goals: &'a [PrintedGoal<'a>],
}

/// A goal as one document prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedGoal<'a> {
    /// The number it has there.
    pub number: u8,
    /// The words it has there, in Danish.
    pub words: &'a str,
    /// The goal that is meant.
    pub goal: &'static Goal,
}

impl PrintedList<'_> {
    /// The goal that a number means in this document; `None` where it prints no such number.
    #[must_use]
    pub fn goal(&self, number: u8) -> Option<&'static Goal> {
        self.goals.iter().find(|printed| printed.number == number).map(|printed| printed.goal)
    }

    /// The number that a goal has in this document; `None` where it does not print the goal.
    #[must_use]
    pub fn number(&self, goal: &Goal) -> Option<u8> {
        self.goals.iter().find(|printed| printed.goal.id == goal.id).map(|printed| printed.number)
    }
}

/// What a year's list held when a witness saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateInTime {
    /// The witness.
    pub witness: Source<'static>,
    /// When it was seen.
    pub seen: Edge,
    /// How many goals the witness says there are.
    pub says: u8,
    /// The goals it held, without the witness's numbers, which were not noted; empty where the witness is known by how many it
    /// says there are.
    pub goals: &'static [&'static Goal],
    /// The goals that the witness says will be added.
    pub announced: &'static [&'static Goal],
}

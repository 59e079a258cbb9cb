//! A goal that a plan cites, held against what the plan printed.

use maaltal::goal::{self, PrintedList};

/// Number, words as printed, and the goal that is meant.
pub(crate) fn check(list: &PrintedList, number: u8, words: &str, id: &str) {
    let printed = list.goals.iter().find(|printed| printed.number == number).unwrap();
    assert_eq!((printed.words, printed.goal), (words, goal::find(id).unwrap()));
    assert_eq!(list.goal(number), Some(printed.goal));
    assert_eq!(list.number(printed.goal), Some(number));
}

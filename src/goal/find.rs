//! The goals of a year, and a goal by its id or its words.

use super::{ALL, Goal, GoalId, NONE_FOUND, Wording, YEARS};
use crate::nearest::{hints, nearest_few, same_word};

/// The goals of a year, in the order of the announcement.
///
/// # Errors
/// [`NoList`] where no list was found, or none was looked for.
pub fn year(year: u16) -> Result<&'static [Goal], NoList> {
    match YEARS.iter().find(|(own, _)| *own == year) {
        Some((_, goals)) => Ok(goals),
        None if NONE_FOUND.contains(&year) => Err(NoList::NoneFound { year }),
        None => Err(NoList::NotCatalogued { year }),
    }
}

/// A year has no list of goals here. That is no empty list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoList {
    /// A list was looked for and not found.
    #[error("no list of the goals of {year} was found")]
    NoneFound {
        /// The year.
        year: u16,
    },
    /// The year lies outside those of the catalogue.
    #[error("the goals of {year} are not catalogued: the catalogue runs from 2011 to 2024")]
    NotCatalogued {
        /// The year.
        year: u16,
    },
}

/// The goal of an id such as `2014:langtidsledighed`: the year, a colon and the name, whatever its case, with `æøå` or
/// `ae oe aa`, with or without hyphens.
///
/// ```
/// use maaltal::goal;
/// assert_eq!(goal::find("2021:Værdighed")?.id.to_string(), "2021:vaerdighed");
/// # Ok::<(), goal::UnknownGoal>(())
/// ```
///
/// # Errors
/// [`UnknownGoal`], which names the nearest ids.
pub fn find(id: &str) -> Result<&'static Goal, UnknownGoal> {
    let is = |goal: &&Goal| {
        id.split_once(':').is_some_and(|(year, name)| {
            year.trim() == goal.id.year.to_string() && !name.contains(':') && same_word(name, goal.id.name)
        })
    };
    ALL.iter().copied().find(is).ok_or_else(|| {
        let ids: Vec<(String, GoalId)> = ALL.iter().map(|goal| (goal.id.to_string(), goal.id)).collect();
        let nearest = nearest_few(id, ids.iter().map(|(text, id)| (text.as_str(), *id)));
        UnknownGoal { id: id.to_owned(), nearest }
    })
}

/// No goal has an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no goal has the id «{id}»{}", hints(.nearest))]
pub struct UnknownGoal {
    /// The id asked for.
    pub id: String,
    /// The ids nearest to it, at most three, the nearest first; none where none is near.
    pub nearest: Vec<GoalId>,
}

/// The goal of a year by its title, its sentence or both, whatever the case and the punctuation. A theme is no title.
///
/// ```
/// use maaltal::goal;
/// let goal = goal::titled(2019, "udsatte ledige skal have en indsats.")?;
/// assert_eq!(goal.id.to_string(), "2019:udsatte_ledige");
/// # Ok::<(), goal::UnknownTitle>(())
/// ```
///
/// # Errors
/// [`UnknownTitle`]: the year has no list, or no goal of it that title; then it names the nearest.
pub fn titled(year: u16, title: &str) -> Result<&'static Goal, UnknownTitle> {
    let goals = self::year(year)?;
    let is = |words: &str| same_word(title, words);
    let found = goals.iter().find(|goal| match goal.wording {
        Wording::Sentence(sentence) => is(goal.title) || is(sentence) || is(&format!("{} {sentence}", goal.title)),
        Wording::TitleOnly => is(goal.title),
        Wording::Theme => false,
    });
    found.ok_or_else(|| {
        let nearest = nearest_few(title, goals.iter().map(|goal| (goal.title, goal.id)));
        UnknownTitle::Title { year, title: title.to_owned(), nearest }
    })
}

/// No goal of a year has a title.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownTitle {
    /// The year has no list.
    #[error(transparent)]
    Year(#[from] NoList),
    /// No goal of the year has it.
    #[error("no goal of {year} is titled «{title}»{}", hints(.nearest))]
    Title {
        /// The year asked for.
        year: u16,
        /// The title asked for.
        title: String,
        /// The goals whose titles are nearest, at most three, the nearest first; none where none is near.
        nearest: Vec<GoalId>,
    },
}

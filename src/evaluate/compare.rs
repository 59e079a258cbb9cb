//! Two definitions on one population: whom each counts, and by which clause they part.

use core::fmt::Write;

use super::explain::{Language, clause};
use super::finding::{Answer, Finding, Outside, Verdict};
use super::prepared::Prepared;
use super::request::{Question, QuestionId};
use crate::measure::{Persons, Scoring};
use crate::person::Person;

/// Which of two definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "SideOfComparison"))]
pub enum Side {
    /// The first.
    First,
    /// The second.
    Second,
}

/// The clause by which a definition does not count a person whom the other counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum PartedBy {
    /// The person is outside its target group.
    Outside(Outside),
    /// One of its tests fails, by its place in the definition.
    Test(usize),
}

/// How many persons one definition counts and the other does not, by one clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Parting {
    /// The definition that counts them.
    pub counted_by: Side,
    /// The clause of the other.
    pub by: PartedBy,
    /// How many.
    pub persons: u64,
}

/// Two definitions on one population.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::days::End;
/// use maaltal::evaluate::{Language, PartedBy, Request, Side};
/// use maaltal::history::{Coverage, HistoryBuf, Spell};
/// use maaltal::measure::langtidsledige;
/// use maaltal::person::PersonBuf;
///
/// // 45 weeks on dagpenge in 2012, and none in the last of the year.
/// let spell = Spell::new(Benefit::ADagpenge, Day::ymd(2012, 2, 13), End::On(Day::ymd(2012, 12, 23)))?;
/// let person = PersonBuf::new(HistoryBuf::new(vec![spell], Coverage::all_up_to(Day::ymd(2012, 12, 31))));
///
/// let mut request = Request::new();
/// let bm = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
/// let star = request.ask(&langtidsledige::STAR, "2012M12".parse()?)?;
/// let comparison = request.prepare().compare(bm, star, [person.view()])?;
/// assert_eq!((comparison.both, comparison.only(Side::First), comparison.only(Side::Second)), (0, 1, 0));
/// assert_eq!(comparison.partings[0].by, PartedBy::Test(1)); // the second test of STAR: the last week
/// assert_eq!(
///     comparison.bridge(Language::English),
///     "       1 bm:langtidsledige@2014 2012M12\n\
///      -      1 requirement 2 of star:langtidsledige (at least 1 week in a window of 1 week)\n\
///      =      0 star:langtidsledige 2012M12\n",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// What was asked: the first and the second.
    pub questions: [Question<'a>; 2],
    /// Persons whom both count.
    pub both: u64,
    /// Persons whom neither counts, the two being certain of it.
    pub neither: u64,
    /// Persons whom either cannot decide. They are in no other number.
    pub undetermined: u64,
    /// Those whom one counts and the other does not, by the clause that parts them: the most first.
    pub partings: Vec<Parting>,
}

/// Two definitions cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CannotCompare {
    /// A question is another request's.
    #[error("a question that was not asked in this request")]
    NotAsked,
    /// A measure counts no persons: its units or its time are no answer about a person.
    #[error("only measures that count persons can be compared person by person")]
    NotOfPersons,
}

impl<'a> Comparison<'a> {
    const fn of(questions: [Question<'a>; 2]) -> Self {
        Comparison { questions, both: 0, neither: 0, undetermined: 0, partings: Vec::new() }
    }

    /// How many are counted by one definition only.
    #[must_use]
    pub fn only(&self, side: Side) -> u64 {
        self.partings.iter().filter(|parting| parting.counted_by == side).map(|parting| parting.persons).sum()
    }

    /// How many a definition counts in all, of those whom both can decide.
    #[must_use]
    pub fn counted_by(&self, side: Side) -> u64 {
        self.both + self.only(side)
    }

    fn add(&mut self, counted_by: Side, by: PartedBy) {
        match self.partings.iter_mut().find(|parting| (parting.counted_by, parting.by) == (counted_by, by)) {
            Some(parting) => parting.persons += 1,
            None => self.partings.push(Parting { counted_by, by, persons: 1 }),
        }
    }

    /// The bridge from the figure of the first definition to that of the second, a line each: whom the first counts, less whom
    /// only it counts, and more whom only the second does, by the clause that keeps them out of the other.
    #[must_use]
    pub fn bridge(&self, language: Language) -> String {
        let [first, second] = &self.questions;
        let mut text = format!("{:>8} {} {}\n", self.counted_by(Side::First), first.measure.id, first.period);
        for parting in &self.partings {
            let (sign, other) = match parting.counted_by {
                Side::First => ('-', second),
                Side::Second => ('+', first),
            };
            let _ = writeln!(text, "{sign}{:>7} {}", parting.persons, parted(other, parting.by, language));
        }
        let _ = writeln!(text, "={:>7} {} {}", self.counted_by(Side::Second), second.measure.id, second.period);
        if self.undetermined > 0 {
            let words = language.pick("kan ikke afgøres af begge og er ikke med", "not decided by both, and left out");
            let _ = writeln!(text, "{:>8} {words}", self.undetermined);
        }
        text
    }
}

/// The clause of a definition that keeps persons out of it: "krav 2 i star:langtidsledige (mindst 1 uge ...)".
fn parted(question: &Question<'_>, by: PartedBy, language: Language) -> String {
    let (of, id) = (language.pick("i", "of"), question.measure.id);
    match by {
        PartedBy::Outside(outside) => format!("{} {of} {id}", language.outside(outside)),
        PartedBy::Test(index) => {
            let requirement = language.pick("krav", "requirement");
            let test = persons(question).and_then(|persons| persons.counted.get(index));
            let words = test.map_or_else(String::new, |test| format!(" ({})", clause(test, language)));
            format!("{requirement} {} {of} {id}{words}", index + 1)
        }
    }
}

fn persons<'a>(question: &Question<'a>) -> Option<Persons<'a>> {
    match question.measure.scoring {
        Scoring::Persons(persons) => Some(persons),
        _ => None,
    }
}

impl<'a> Prepared<'a> {
    /// Holds two of the questions against each other, person by person.
    ///
    /// # Errors
    /// [`CannotCompare`] for a question of another request, and for a measure that does not count persons.
    pub fn compare<'p>(
        &self,
        first: QuestionId,
        second: QuestionId,
        people: impl IntoIterator<Item = Person<'p>>,
    ) -> Result<Comparison<'a>, CannotCompare> {
        let asked = |question| {
            let asked = self.question(question).copied().ok_or(CannotCompare::NotAsked)?;
            persons(&asked).map(|_| asked).ok_or(CannotCompare::NotOfPersons)
        };
        let mut comparison = Comparison::of([asked(first)?, asked(second)?]);
        let mut evaluator = self.evaluator();
        for person in people {
            let (Answer::Counted(one), Answer::Counted(other)) =
                (evaluator.finding(first, &person), evaluator.finding(second, &person))
            else {
                return Err(CannotCompare::NotOfPersons);
            };
            match (one.verdict, other.verdict) {
                (Verdict::Undetermined, _) | (_, Verdict::Undetermined) => comparison.undetermined += 1,
                (Verdict::Met, Verdict::Met) => comparison.both += 1,
                (Verdict::Met, _) => comparison.add(Side::First, parted_by(&other)),
                (_, Verdict::Met) => comparison.add(Side::Second, parted_by(&one)),
                _ => comparison.neither += 1,
            }
        }
        comparison.partings.sort_by_key(|parting| (parting.counted_by, core::cmp::Reverse(parting.persons)));
        Ok(comparison)
    }
}

/// Why a finding does not count the person.
fn parted_by(finding: &Finding) -> PartedBy {
    match (finding.outside, finding.decided_by) {
        (Some(outside), _) => PartedBy::Outside(outside),
        (None, Some(test)) => PartedBy::Test(test),
        (None, None) => PartedBy::Outside(Outside::State),
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Parting);

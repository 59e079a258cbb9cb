//! The target groups that the act on an active employment effort (LAB) numbers: § 2 to the end of 2019, § 6 from 2020.
//!
//! Each is executable over a person on a day. Where a group turns on a fact that the crate does not hold, it answers
//! *unknown* for those who meet the rest. A number that no source confirmed is marked so; the group exists, its number is
//! uncertain. A benefit is not a target group: the two are related by these criteria only.
//!
//! The numbers are meant to be disjoint, and are for a person on one benefit. Several benefits at once can put a person in
//! several: *forrevalidering* on *kontanthjælp*, say, counts in both worlds. In a job with a wage subsidy, which pays no
//! benefit, the group of before is kept, and the crate does not look back for it.
//!
//! A number whose text changed has an edition for each: § 6 nr. 2-4 with the one *kontanthjælp* of 1 July 2025, nr. 8-10 with
//! the act that lets *ressourceforløb* and *revalidering* run off. That act is in force on 1 February or 1 July 2026, and which
//! of the two these numbers follow was not found: between them, a person whom the two texts judge differently is *unknown*.
//!
//! ```
//! use maaltal::target_group::law;
//! let group = law::find("6.7")?;
//! assert_eq!(group.name_da, "Jobafklaringsforløb");
//! assert_eq!(law::find("§ 6 nr. 7")?.code, "6.7");
//! # Ok::<(), law::UnknownLawGroup>(())
//! ```

mod table;

use super::TargetGroup;
use crate::Truth;
use crate::calendar::Day;
use crate::in_force::InForce;
use crate::nearest::same_word;
use crate::person::Person;
pub use table::ALL;

/// A numbered target group of the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawGroup {
    /// Paragraph and number as systems write them: § 6 nr. 7 is "6.7".
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// Its texts, one after the other.
    pub editions: &'static [LawEdition],
}

/// The text of a number in one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawEdition {
    /// The criterion as the source words it, in Danish; empty where no wording was found.
    pub wording: &'static str,
    /// The criteria.
    pub group: TargetGroup<'static>,
    /// When it was in force, with act and source; whether its number was confirmed.
    pub time: InForce,
}

impl LawGroup {
    /// The text in force on a day; two where the day on which one gave way to the other is not known.
    pub fn on(&self, day: Day) -> impl Iterator<Item = &'static LawEdition> + use<> {
        self.editions.iter().filter(move |edition| edition.time.may_hold(day))
    }

    /// Whether a person is in the group on a day: unknown where two texts may be in force and judge differently. Nobody is on
    /// a day on which the number did not exist.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::history::{Coverage, HistoryBuf};
    /// use maaltal::person::PersonBuf;
    /// use maaltal::target_group::law;
    /// use maaltal::Truth;
    ///
    /// let day = Day::ymd(2019, 12, 31);
    /// let person = PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(day))).born(Day::ymd(2010, 1, 1));
    /// assert_eq!(law::find("6.13")?.holds(&person.view(), day), Truth::No); // § 6 begins the day after
    /// assert_eq!(law::find("6.6")?.holds(&person.view(), day), Truth::No);
    /// # Ok::<(), law::UnknownLawGroup>(())
    /// ```
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        let answers = self.on(day).map(|edition| edition.group.holds(person, day));
        answers.reduce(|one, other| if one == other { one } else { Truth::Unknown }).unwrap_or(Truth::No)
    }
}

/// No group of the act has a number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{value}» is no target group of the act; § 2 has nr. 1-14 (\"2.1\" to \"2.14\"), § 6 nr. 1-13 (\"6.1\" to \"6.13\")"
)]
pub struct UnknownLawGroup {
    /// The text that was read.
    pub value: String,
}

/// The group of a number: "6.7", "§ 6 nr. 7", "LAB § 6, nr. 7".
///
/// # Errors
/// [`UnknownLawGroup`] when the act has no such number.
pub fn find(text: &str) -> Result<&'static LawGroup, UnknownLawGroup> {
    let (paragraph, number) = numbers(text).ok_or_else(|| UnknownLawGroup { value: text.to_owned() })?;
    let is = |group: &&LawGroup| numbers(group.code) == Some((paragraph, number));
    ALL.iter().find(is).ok_or_else(|| UnknownLawGroup { value: text.to_owned() })
}

/// Exactly two numbers, and around them nothing but what documents write there.
fn numbers(text: &str) -> Option<(u32, u32)> {
    let mut words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
    let (paragraph, number) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let around: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let known = ["", "nr", "lab", "labnr", "stknr", "målgruppe", "mgr"].iter().any(|word| same_word(word, &around));
    (words.next().is_none() && known).then_some((paragraph, number))
}

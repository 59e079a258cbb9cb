//! Which groups a person is in on a day, and why.

use core::fmt;

use super::law::{self, LawEdition, LawGroup};
use super::policy::{self, CallersGroup, CallersOwn, PolicyGroup};
use super::{Criterion, TargetGroup};
use crate::Truth;
use crate::calendar::Day;
use crate::in_force::Verified;
use crate::person::Person;

/// Whose definition a group has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum DefinedBy {
    /// The act, by a number.
    Law,
    /// A goal or a plan.
    Policy,
    /// Nobody but the caller.
    Caller,
}

/// Whether a person is in a group on a day, with the answer of each criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership<'a> {
    /// Whose definition it is.
    pub defined_by: DefinedBy,
    /// The code of the group: "6.7", `unge_uden_uddannelse`.
    pub code: &'a str,
    /// Its name in Danish.
    pub name_da: &'a str,
    /// How much of its definition was read in the source it names; of a number of the act that may have had either of two
    /// texts, the lesser. A caller's definition has no source.
    pub verified: Verified,
    /// What no source confirmed, in Danish; empty where nothing is left open, and of a caller's definition.
    pub unconfirmed: &'static str,
    /// Whether the person is in it.
    pub holds: Truth,
    /// Each criterion, with its answer; of a number of the act that may have had either of two texts, those of both.
    pub because: Vec<(Criterion<'a>, Truth)>,
}

/// Each criterion with its answer, and whether all hold.
fn answers<'a>(group: TargetGroup<'a>, person: &Person<'_>, day: Day) -> (Vec<(Criterion<'a>, Truth)>, Truth) {
    let because: Vec<_> = group.all_of.iter().map(|criterion| (*criterion, criterion.holds(person, day))).collect();
    let holds = because.iter().fold(Truth::Yes, |all, (_, truth)| all & *truth);
    (because, holds)
}

impl LawGroup {
    /// Whether a person is in it on a day, and why.
    #[must_use]
    pub fn membership(&self, person: &Person<'_>, day: Day) -> Membership<'static> {
        let mut because: Vec<(Criterion<'static>, Truth)> = Vec::new();
        for criterion in self.on(day).flat_map(|edition| edition.group.all_of) {
            if because.iter().all(|(known, _)| known != criterion) {
                because.push((*criterion, criterion.holds(person, day)));
            }
        }
        let (verified, unconfirmed) = self.confirmed(day);
        Membership {
            defined_by: DefinedBy::Law,
            code: self.code,
            name_da: self.name_da,
            verified,
            unconfirmed,
            holds: self.holds(person, day),
            because,
        }
    }

    /// How much of its texts on a day was read, and what was not; of all its texts on a day on which it had none.
    fn confirmed(&self, day: Day) -> (Verified, &'static str) {
        let least = |one: &'static LawEdition, other: &'static LawEdition| {
            if read(other.time.verified) < read(one.time.verified) { other } else { one }
        };
        let edition = self.on(day).reduce(least).or_else(|| self.editions.iter().reduce(least));
        edition.map_or((Verified::No, ""), |edition| (edition.time.verified, edition.unconfirmed))
    }
}

/// More read, more.
const fn read(verified: Verified) -> u8 {
    match verified {
        Verified::No => 0,
        Verified::Partly => 1,
        Verified::Yes => 2,
    }
}

impl PolicyGroup {
    /// Whether a person is in it on a day, and why.
    #[must_use]
    pub fn membership(&self, person: &Person<'_>, day: Day) -> Membership<'static> {
        let (because, holds) = answers(self.group, person, day);
        let PolicyGroup { code, name_da, verified, .. } = *self;
        let unconfirmed = match verified {
            Verified::Yes => "",
            Verified::Partly => "afgrænsningen er delvist bekræftet",
            Verified::No => "afgrænsningen er ikke bekræftet",
        };
        Membership { defined_by: DefinedBy::Policy, code, name_da, verified, unconfirmed, holds, because }
    }
}

impl<'a> CallersOwn<'a> {
    /// Whether a person is in it on a day and why, marked as the caller's definition.
    #[must_use]
    pub fn membership(&self, person: &Person<'_>, day: Day) -> Membership<'a> {
        let (because, holds) = answers(self.group, person, day);
        let CallersGroup { code, name_da, .. } = *self.named;
        let (defined_by, verified) = (DefinedBy::Caller, Verified::No);
        Membership { defined_by, code, name_da, verified, unconfirmed: "", holds, because }
    }
}

/// Every catalogued group that was in force on a day and that a person is or may be in, with the reasons: first those of
/// the law, by number, then those of policy.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::days::End;
/// use maaltal::history::{Coverage, HistoryBuf, Spell};
/// use maaltal::person::PersonBuf;
/// use maaltal::target_group::memberships;
/// use maaltal::Truth;
///
/// let day = Day::ymd(2021, 3, 1);
/// let sick = Spell::new(Benefit::Sygedagpenge, Day::ymd(2021, 1, 4), End::Ongoing)?;
/// let person = PersonBuf::new(HistoryBuf::new(vec![sick], Coverage::all_up_to(day))).born(Day::ymd(1980, 1, 1));
/// let groups = memberships(&person.view(), day);
/// let certain: Vec<_> = groups.iter().filter(|group| group.holds == Truth::Yes).map(|group| group.code).collect();
/// assert_eq!(certain, ["6.6"]);
/// # Ok::<(), maaltal::history::SpellError>(())
/// ```
#[must_use]
pub fn memberships(person: &Person<'_>, day: Day) -> Vec<Membership<'static>> {
    let law = law::ALL.iter().map(|group| group.membership(person, day));
    let policy = policy::ALL.iter().map(|group| group.membership(person, day));
    law.chain(policy).filter(|membership| membership.holds != Truth::No).collect()
}

/// In Danish: the group, what of it is not confirmed, the answer, and the criteria with theirs.
impl fmt::Display for Membership<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |truth| match truth {
            Truth::No => "nej",
            Truth::Unknown => "ukendt",
            Truth::Yes => "ja",
        };
        write!(f, "{} {}", self.code, self.name_da)?;
        if self.defined_by == DefinedBy::Caller {
            f.write_str(" (egen afgrænsning)")?;
        }
        if !self.unconfirmed.is_empty() {
            write!(f, " ({})", self.unconfirmed)?;
        }
        write!(f, ": {}", word(self.holds))?;
        for (criterion, truth) in &self.because {
            write!(f, "; {criterion}: {}", word(*truth))?;
        }
        Ok(())
    }
}

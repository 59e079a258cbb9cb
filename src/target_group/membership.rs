//! Which groups a person is in on a day, and why.

use core::fmt;

use super::law::{self, LawGroup};
use super::policy::{self, CallersOwn, PolicyGroup};
use super::{Criterion, TargetGroup};
use crate::Truth;
use crate::calendar::Day;
use crate::person::Person;

/// Whose definition a group has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Whether the person is in it.
    pub holds: Truth,
    /// Each criterion, with its answer; of a number of the act that may have had either of two texts, those of both.
    pub because: Vec<(Criterion<'a>, Truth)>,
}

impl<'a> Membership<'a> {
    /// The membership of a group.
    pub(super) fn of(
        defined_by: DefinedBy,
        [code, name_da]: [&'a str; 2],
        group: TargetGroup<'a>,
        person: &Person<'_>,
        day: Day,
    ) -> Self {
        let because: Vec<_> = group.all_of.iter().map(|criterion| (*criterion, criterion.holds(person, day))).collect();
        let holds = because.iter().fold(Truth::Yes, |all, (_, truth)| all & *truth);
        Membership { defined_by, code, name_da, holds, because }
    }
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
        let holds = self.holds(person, day);
        Membership { defined_by: DefinedBy::Law, code: self.code, name_da: self.name_da, holds, because }
    }
}

impl PolicyGroup {
    /// Whether a person is in it on a day, and why.
    #[must_use]
    pub fn membership(&self, person: &Person<'_>, day: Day) -> Membership<'static> {
        Membership::of(DefinedBy::Policy, [self.code, self.name_da], self.group, person, day)
    }
}

impl<'a> CallersOwn<'a> {
    /// Whether a person is in it on a day and why, marked as the caller's definition.
    #[must_use]
    pub fn membership(&self, person: &Person<'_>, day: Day) -> Membership<'a> {
        Membership::of(DefinedBy::Caller, [self.named.code, self.named.name_da], self.group, person, day)
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

/// In Danish: the group, the answer, and the criteria with theirs.
impl fmt::Display for Membership<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |truth| match truth {
            Truth::No => "nej",
            Truth::Unknown => "ukendt",
            Truth::Yes => "ja",
        };
        let own = if self.defined_by == DefinedBy::Caller { " (egen afgrænsning)" } else { "" };
        write!(f, "{} {}{own}: {}", self.code, self.name_da, word(self.holds))?;
        for (criterion, truth) in &self.because {
            write!(f, "; {criterion}: {}", word(*truth))?;
        }
        Ok(())
    }
}

/// A criterion in Danish, for an explanation.
impl fmt::Display for Criterion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |names: Vec<&str>| names.join(" eller ");
        let names =
            |levels: crate::education::LevelSet| list(levels.iter().map(crate::education::Level::name_da).collect());
        match self {
            Criterion::Age(ages) => ages.fmt(f),
            Criterion::Without(levels) => write!(f, "uden {}", names(*levels)),
            Criterion::With(levels) => write!(f, "med {}", names(*levels)),
            Criterion::TouchedBy(state) => write!(f, "berørt af {state}"),
            Criterion::In(state) => state.fmt(f),
            Criterion::NotIn(state) => write!(f, "ikke {state}"),
            Criterion::InForOver { state, months } => write!(f, "{state} i over {months} måneder"),
            Criterion::Residence(grounds) => {
                f.write_str(&list(grounds.iter().map(|ground| ground.name_da()).collect()))
            }
            Criterion::Sex(sex) => f.write_str(sex.name_da()),
            Criterion::AnyOf(criteria) => {
                for (i, criterion) in criteria.iter().enumerate() {
                    write!(f, "{}{criterion}", if i == 0 { "" } else { " eller " })?;
                }
                Ok(())
            }
            Criterion::Insured => f.write_str("forsikret"),
            Criterion::AllOf(criteria) => {
                for (i, criterion) in criteria.iter().enumerate() {
                    write!(f, "{}{criterion}", if i == 0 { "" } else { " og " })?;
                }
                Ok(())
            }
            Criterion::NotRecorded(phrase) => write!(f, "«{phrase}» (oplyses ikke af data)"),
        }
    }
}

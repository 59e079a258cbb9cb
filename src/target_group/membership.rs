//! Which groups a person is in on a day, and why.

use core::fmt;

use super::{Criterion, TargetGroup, law, policy};
use crate::Truth;
use crate::calendar::Day;
use crate::person::Person;

/// Whether a person is in a group on a day, with the answer of each criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership<'a> {
    /// The code of the group: "6.7", `unge_uden_uddannelse`.
    pub code: &'a str,
    /// Its name in Danish.
    pub name_da: &'a str,
    /// Whether the person is in it.
    pub holds: Truth,
    /// Each criterion, with its answer.
    pub because: Vec<(Criterion<'a>, Truth)>,
}

impl<'a> Membership<'a> {
    /// The membership of a group.
    #[must_use]
    pub fn of(code: &'a str, name_da: &'a str, group: TargetGroup<'a>, person: &Person<'_>, day: Day) -> Self {
        let because: Vec<_> = group.all_of.iter().map(|criterion| (*criterion, criterion.holds(person, day))).collect();
        let holds = because.iter().fold(Truth::Yes, |all, (_, truth)| all & *truth);
        Membership { code, name_da, holds, because }
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
    let law = law::ALL.iter().filter(|group| group.time.may_hold(day));
    let law = law.map(|group| Membership::of(group.code, group.name_da, group.group, person, day));
    let policy = policy::ALL.iter().map(|group| Membership::of(group.code, group.name_da, group.group, person, day));
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
        write!(f, "{} {}: {}", self.code, self.name_da, word(self.holds))?;
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

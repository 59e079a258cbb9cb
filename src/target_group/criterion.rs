//! Criteria, and groups of them that all hold.

use super::{Ages, Obtained};
use crate::Truth;
use crate::calendar::Day;
use crate::education::LevelSet;
use crate::person::{Insurance, Person, ResidenceGround, Sex};
use crate::state::State;

/// One criterion of a target group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Criterion<'a> {
    /// Of an age: on the reference day of a stock or a period, on the day of an event.
    Age(Ages),
    /// Has completed no education at these levels. Where weeks are counted it is tested in the week counted, and the week
    /// in which one is completed is already out; otherwise on the reference day or the day of the event.
    Without(LevelSet),
    /// Has completed an education at one of these levels.
    With(LevelSet),
    /// Has been in a state in one of the units counted; asked on a day, on that day.
    TouchedBy(State<'a>),
    /// Is in a state on the reference day or the day of the event.
    In(State<'a>),
    /// Is not in it.
    NotIn(State<'a>),
    /// Has been in a state without a break for more than so many months: since the same date so many months earlier, or
    /// longer; a missing date becomes the month's last (inference).
    InForOver {
        /// The state.
        state: State<'a>,
        /// The months, excluded.
        months: u32,
    },
    /// Was granted residence on one of these grounds.
    Residence(&'a [ResidenceGround]),
    /// Was granted residence for the first time on this day or later. Who needs no ground was not.
    ResidenceGrantedFrom(Day),
    /// Is of a sex.
    Sex(Sex),
    /// Is insured against unemployment.
    Insured,
    /// At least one of several holds.
    AnyOf(&'a [Criterion<'a>]),
    /// All of several hold.
    AllOf(&'a [Criterion<'a>]),
    /// A phrase whose fact the crate does not hold: never known to hold, never known to fail. In Danish.
    NotRecorded(&'a str),
}

/// Criteria that all hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[doc(alias = "målgruppe")]
pub struct TargetGroup<'a> {
    /// The criteria. None is everybody.
    pub all_of: &'a [Criterion<'a>],
}

impl TargetGroup<'static> {
    /// Everybody: where the scoring itself says who is counted.
    pub const EVERYBODY: TargetGroup<'static> = TargetGroup { all_of: &[] };
}

impl TargetGroup<'_> {
    /// Whether a person is in the group on a day.
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        all(self.all_of, person, day)
    }
}

fn all(criteria: &[Criterion<'_>], person: &Person<'_>, day: Day) -> Truth {
    criteria.iter().fold(Truth::Yes, |all, criterion| all & criterion.holds(person, day))
}

impl Criterion<'_> {
    /// Whether it asks for more of a person than spells, birth and residences.
    pub(crate) fn asks_beyond_gist(&self) -> bool {
        match self {
            Criterion::Age(_) | Criterion::NotRecorded(_) => false,
            Criterion::TouchedBy(state)
            | Criterion::In(state)
            | Criterion::NotIn(state)
            | Criterion::InForOver { state, .. } => !state.levels().is_empty(),
            Criterion::AnyOf(criteria) | Criterion::AllOf(criteria) => criteria.iter().any(Criterion::asks_beyond_gist),
            Criterion::Without(_)
            | Criterion::With(_)
            | Criterion::Residence(_)
            | Criterion::ResidenceGrantedFrom(_)
            | Criterion::Sex(_)
            | Criterion::Insured => true,
        }
    }

    /// Whether it holds for a person on a day.
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        let known = |holds: Option<bool>| holds.map_or(Truth::Unknown, |holds| Truth::between(holds, holds));
        match self {
            Criterion::Age(ages) => ages.hold(person.attributes.born, day),
            Criterion::Without(levels) => without(person, *levels, day),
            Criterion::With(levels) => !without(person, *levels, day),
            Criterion::TouchedBy(state) | Criterion::In(state) => state.on(person, day),
            Criterion::NotIn(state) => !state.on(person, day),
            Criterion::InForOver { state, months } => in_for_over(*state, *months, person, day),
            Criterion::Residence(grounds) => {
                known(person.attributes.residence_ground.map(|ground| grounds.contains(&ground)))
            }
            Criterion::ResidenceGrantedFrom(from) => match person.attributes.residence_ground {
                Some(ResidenceGround::Intet) => Truth::No,
                _ => known(person.attributes.residence_granted.map(|day| *from <= day)),
            },
            Criterion::Sex(sex) => known(person.attributes.sex.map(|own| own == *sex)),
            Criterion::AnyOf(criteria) => {
                criteria.iter().fold(Truth::No, |any, criterion| any | criterion.holds(person, day))
            }
            Criterion::Insured => {
                known(person.attributes.insured_by.map(|insurance| matches!(insurance, Insurance::By(_))))
            }
            Criterion::AllOf(criteria) => all(criteria, person, day),
            Criterion::NotRecorded(_) => Truth::Unknown,
        }
    }
}

fn without(person: &Person<'_>, levels: LevelSet, day: Day) -> Truth {
    let as_of = person.history.coverage().as_of();
    let obtained = Obtained::of(person.educations, levels, as_of);
    let certain = day <= as_of && obtained.earliest.is_none_or(|at| day < at);
    Truth::between(certain, obtained.certain.is_none_or(|at| day < at))
}

/// On every day from the same date so many months earlier. The day itself is asked first: most people fail there.
fn in_for_over(state: State<'_>, months: u32, person: &Person<'_>, day: Day) -> Truth {
    let earlier = day.months_earlier(months);
    // At a month's end whole months count, so that from the last of December to the last of June is six.
    let since = if day.is_last_of_month() { earlier.last_of_month() } else { earlier };
    let mut holds = Truth::Yes;
    for on in (since.days_since_1970()..=day.days_since_1970()).rev().map(Day::from_days_since_1970) {
        holds = holds & state.on(person, on);
        if holds == Truth::No {
            break;
        }
    }
    holds
}

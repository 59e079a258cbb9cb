//! A target group, prepared for one period.

use super::{Case, Laid, Over};
use crate::Truth;
use crate::calendar::Day;
use crate::education::LevelSet;
use crate::evaluate::finding::{Fact, Outside, Unknowns};
use crate::evaluate::lane::Lane;
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, Measure};
use crate::person::{Person, Somebody};
use crate::target_group::{Ages, Criterion, Obtained};

/// Ages, a bar of education, and lanes that must be touched.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    ages: Vec<Ages>,
    /// The last day of the period.
    on: Day,
    /// Whether the age counts on it, and not on the day of an event.
    age_counts_on_last_day: bool,
    /// The first and the last day of birth of those who are of age on the last day of the period.
    births: Option<(Day, Day)>,
    without: LevelSet,
    pub(super) touched: Vec<Laid>,
    /// Criteria that are asked of the person on the day, as they stand.
    others: Vec<Criterion<'a>>,
}

/// Whether a person is in the group, and what keeps one out who is not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Membership {
    pub(super) holds: Truth,
    pub(super) outside: Option<Outside>,
}

impl Membership {
    /// All must hold; the first that does not keeps the person out.
    #[inline(always)]
    pub(super) fn all_of<const N: usize>(criteria: [(Truth, Outside); N]) -> Self {
        let holds = criteria.iter().fold(Truth::Yes, |all, (truth, _)| all & *truth);
        let outside = criteria.iter().find(|(truth, _)| *truth == Truth::No).map(|(_, outside)| *outside);
        Membership { holds, outside }
    }
}

impl<'a> Group<'a> {
    /// The group of a measure, with the last day of the period and what its lanes run over.
    pub(super) fn of(measure: &Measure<'a>, on: Day, over: Over, lanes: &mut Lanes<'a>) -> Self {
        let mut group = Group {
            ages: Vec::new(),
            on,
            age_counts_on_last_day: measure.attribution != Attribution::ResidenceOnDayOfEvent,
            births: None,
            without: LevelSet::EMPTY,
            touched: Vec::new(),
            others: Vec::new(),
        };
        for criterion in measure.who.all_of {
            match criterion {
                Criterion::Age(ages) => {
                    let (earliest, latest) = ages.births(on);
                    let (from, to) = group.births.unwrap_or((Day::MIN, Day::MAX));
                    group.births = Some((from.max(earliest.unwrap_or(Day::MIN)), to.min(latest)));
                    group.ages.push(*ages);
                }
                Criterion::Without(levels) => group.without = group.without.union(*levels),
                Criterion::TouchedBy(state) => group.touched.push(Laid::of(over.lane(*state, lanes))),
                other => group.others.push(*other),
            }
        }
        group
    }

    pub(super) fn lay(&mut self, lanes: &[Lane<'_>]) {
        self.touched.iter_mut().for_each(|touched| touched.lay(lanes));
    }

    /// Whether the age is right on a day: mostly the last of the period, for which the days of birth are ready.
    #[inline]
    pub(super) fn of_age(&self, person: &Person<'_>, day: Day) -> Truth {
        match (self.births, person.attributes.born) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Unknown,
            (Some((from, to)), Some(born)) if day == self.on => {
                let holds = from <= born && born <= to;
                Truth::between(holds, holds)
            }
            (Some(_), born) => self.ages.iter().fold(Truth::Yes, |all, ages| all & ages.hold(born, day)),
        }
    }

    /// From which birth to which the age is right on the day it counts; `None` where that is another day for each.
    pub(super) fn births_asked_for(&self) -> Option<(Day, Day)> {
        self.births.filter(|_| self.age_counts_on_last_day)
    }

    /// Whether the age can be right on the day it counts.
    #[inline]
    pub(super) fn may_be_of_age(&self, person: &Person<'_>) -> bool {
        !self.age_counts_on_last_day || self.of_age(person, self.on) != Truth::No
    }

    /// Whether the other criteria hold on a day.
    #[inline]
    pub(super) fn others_on(&self, person: &Person<'_>, day: Day) -> Truth {
        self.others.iter().fold(Truth::Yes, |all, criterion| all & criterion.holds(person, day))
    }

    /// Whether the person is without the education on a day.
    #[inline]
    pub(super) fn without_on(&self, person: &Person<'_>, day: Day) -> Truth {
        if self.without.is_empty() { Truth::Yes } else { Criterion::Without(self.without).holds(person, day) }
    }

    /// Whether it asks for nothing but an age on the last day of the period, an education and what is touched.
    pub(super) fn is_plain(&self) -> bool {
        (self.births.is_none() || self.age_counts_on_last_day) && self.others.is_empty()
    }

    /// Whether it asks for nothing but an age, if that.
    pub(super) fn asks_for_age_only(&self) -> bool {
        self.without.is_empty() && self.touched.is_empty() && self.others.is_empty()
    }

    /// Whether it asks for more of a person than spells, birth and residences.
    pub(super) fn asks_beyond_gist(&self) -> bool {
        self.asks_for_education() || self.others.iter().any(Criterion::asks_beyond_gist)
    }

    /// Whether everybody is in it.
    pub(super) fn is_everybody(&self) -> bool {
        self.births.is_none() && self.asks_for_age_only()
    }

    /// Whether the group asks for an education at all.
    pub(super) const fn asks_for_education(&self) -> bool {
        !self.without.is_empty()
    }

    /// When somebody obtained the education.
    #[inline]
    pub(super) fn obtained(&self, somebody: &impl Somebody) -> Obtained {
        Obtained::of(somebody.educations(), self.without, somebody.as_of())
    }

    /// Whether each state was touched before a unit, certainly and possibly.
    #[inline]
    pub(super) fn touched(&self, case: Case<'_, '_>, certain_to: u32, possible_to: u32) -> Truth {
        self.touched.iter().fold(Truth::Yes, |all, touched| {
            let any = |to: u32| case.bits.any(&touched.mask(case, &(0..to)));
            let (certain, possible) = any(certain_to);
            all & Truth::between(certain, if certain_to == possible_to { possible } else { any(possible_to).1 })
        })
    }

    /// The facts that are unknown of a person, in the lanes of the group and in those of the scoring.
    pub(super) fn unknown(
        &self,
        case: Case<'_, '_>,
        (without, others): (Truth, Truth),
        scored: impl IntoIterator<Item = usize>,
    ) -> Unknowns {
        let lanes = self.touched.iter().map(|touched| touched.lane).chain(scored);
        let mut unknown = lanes.fold(Unknowns::NONE, |all, lane| all.and(case.bits.unknown(lane)));
        if self.births.is_some() && case.person.attributes.born.is_none() {
            unknown = unknown.with(Fact::Birth);
        }
        if others == Truth::Unknown {
            unknown = unknown.with(Fact::Criterion);
        }
        if without == Truth::Unknown { unknown.with(Fact::Education) } else { unknown }
    }
}

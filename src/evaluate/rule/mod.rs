//! The rules: from the bits of a person's lanes to a finding, and to the places that its parts belong to.
//!
//! One file a shape of [`Scoring`], and the target group that they share.

mod entering;
mod group;
mod share;
mod units;

use entering::Entering;
use group::Group;
use share::Share;
use units::Units;

use super::finding::{Answer, Finding, Verdict};
use super::lane::{Bits, Lane};
use super::lanes::{LaneSet, Lanes};
use super::prepared::Prepared;
use super::request::Question;
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period, WeekRange};
use crate::measure::Scoring;
use crate::person::Person;
use crate::place::{Municipality, Place};
use crate::quantity::Tally;
use crate::state::State;
use crate::target_group::Obtained;

/// A definition, prepared for one period.
#[derive(Clone, Debug)]
pub(super) enum Rule<'a> {
    Share(Share<'a>),
    Entering(Entering<'a>),
    Units(Units<'a>),
    NoMethodYet,
}

/// A person with the bits of the lanes: what a rule decides on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'c, 'a> {
    pub(super) prepared: &'c Prepared<'a>,
    pub(super) bits: &'c Bits,
    pub(super) person: &'c Person<'c>,
}

impl<'a> Rule<'a> {
    pub(super) fn of(question: Question<'a>, lanes: &mut Lanes<'a>) -> Self {
        let Question { measure, measured: period, .. } = question;
        match measure.scoring {
            Scoring::NoMethodYet { .. } => Rule::NoMethodYet,
            Scoring::PersonsByShareOfWindow(test) => Rule::Share(Share::of(measure, test, period, lanes)),
            Scoring::PersonsEntering(state) => Rule::Entering(Entering::of(measure, state, period, lanes)),
            Scoring::UnitsOfUnits(units) => Rule::Units(Units::of(measure, units, period, lanes)),
        }
    }

    pub(super) fn decide(
        &self,
        case: Case<'_, '_>,
        places: impl FnMut(Option<Municipality>, Tally),
    ) -> Answer<Finding> {
        Answer::Counted(match self {
            Rule::NoMethodYet => return Answer::NoMethodYet,
            Rule::Share(share) => share.decide(case, places),
            Rule::Entering(entering) => entering.decide(case, places),
            Rule::Units(units) => units.decide(case, places),
        })
    }

    /// When a person obtained the education that takes units out of the count, where it is known to have been.
    pub(super) fn education_obtained(&self, person: &Person<'_>) -> Option<Obtained> {
        match self {
            Rule::Units(units) if units.group.asks_for_education() => {
                Some(units.group.obtained(person)).filter(|obtained| obtained.certain.is_some())
            }
            _ => None,
        }
    }

    fn group(&self) -> Option<&Group<'a>> {
        match self {
            Rule::Share(share) => Some(&share.group),
            Rule::Entering(entering) => Some(&entering.group),
            Rule::Units(units) => Some(&units.group),
            Rule::NoMethodYet => None,
        }
    }

    /// The lanes of its scoring; nothing counts of a person for whom they are empty.
    fn scored(&self) -> [Option<usize>; 2] {
        match self {
            Rule::Share(share) => [Some(share.lane), None],
            Rule::Entering(entering) => [Some(entering.lane), None],
            Rule::Units(units) => [Some(units.denominator), Some(units.numerator)],
            Rule::NoMethodYet => [None, None],
        }
    }

    /// The lane whose spells explain it.
    pub(super) fn main_lane(&self) -> Option<usize> {
        self.scored()[0]
    }

    /// The lanes it reads.
    pub(super) fn lanes(&self) -> LaneSet {
        let touched = self.group().map_or(&[][..], |group| &group.touched);
        LaneSet::of(self.scored().into_iter().flatten().chain(touched.iter().copied()))
    }

    /// Whether a person without spells, in data that cover all, is outside it.
    pub(super) fn needs_a_spell(&self, lanes: &[Lane<'_>]) -> bool {
        let by_spells = |lane: usize| lanes[lane].state.levels().is_empty();
        let scored = self.scored().into_iter().flatten().all(by_spells);
        scored || self.group().is_some_and(|group| group.touched.iter().copied().any(by_spells))
    }

    /// Whether a person can be of the age that the target group asks for.
    #[inline]
    pub(super) fn may_be_of_age(&self, person: &Person<'_>) -> bool {
        match self {
            Rule::Share(Share { group, .. }) | Rule::Units(Units { group, .. }) => group.of_age(person) != Truth::No,
            Rule::Entering(_) => true, // the age counts on the day of entry
            Rule::NoMethodYet => false,
        }
    }

    /// Whether no unit of a person can count, so that nothing is added.
    #[inline]
    pub(super) fn has_nothing(&self, case: Case<'_, '_>) -> bool {
        let empty = |lane: usize| case.bits.is_empty(case.prepared.lane(lane));
        self.scored().into_iter().flatten().all(empty)
    }
}

/// What the lanes of a rule run over.
#[derive(Clone, Copy, Debug)]
enum Over {
    Days(DayRange),
    Weeks(WeekRange),
}

impl Over {
    fn period(period: Period, counted_in: CountedIn) -> Self {
        match counted_in {
            CountedIn::Days => Over::Days(period.days()),
            CountedIn::TouchedWeeks => Over::Weeks(period.weeks()),
        }
    }

    fn lane<'a>(self, state: State<'a>, lanes: &mut Lanes<'a>) -> usize {
        match self {
            Over::Days(days) => lanes.over_days(state, days),
            Over::Weeks(weeks) => lanes.over_weeks(state, weeks),
        }
    }
}

/// The verdict on a person who may be in the group and may meet the rule, and the tally that follows.
fn person_tally(group: Truth, met: Truth) -> (Verdict, Tally) {
    let both = group & met;
    let (is, maybe) = (|truth| u64::from(truth == Truth::Yes), |truth| u64::from(truth == Truth::Unknown));
    let tally = Tally::of(is(both), is(group)).with_undetermined(maybe(both), maybe(group));
    let verdict = match (group, both) {
        (Truth::No, _) => Verdict::OutsideTargetGroup,
        (_, Truth::Yes) => Verdict::Met,
        (Truth::Yes, Truth::No) => Verdict::NotMet,
        _ => Verdict::Undetermined,
    };
    (verdict, tally)
}

fn residence_on(person: &Person<'_>, day: Day) -> Option<Municipality> {
    match person.residences.on(day) {
        Place::Municipality(municipality) => Some(municipality),
        _ => None,
    }
}

//! The rules: from the bits of a person's lanes to a finding, and to the places that its parts belong to.
//!
//! One file a shape of [`Scoring`], and the target group that they share.

mod companies;
mod full_time;
mod group;
mod outlook;
mod persons;
mod places;
mod plain;
mod sliding;
mod spell_days;
mod spells;
mod test;
mod units;

pub(super) use companies::{Companies, Heard};
use full_time::FullTime;
use group::Group;
pub(super) use persons::Persons;
pub(super) use places::unions_of_all;
use places::{each_part, each_place, residence_on};
pub(super) use plain::{Plain, Seen, Told};
pub(super) use sliding::{Sliding, Stretches};
pub(super) use spells::{Joined, Spells};
pub(super) use test::PreparedTest;
use units::Units;

use super::bits::Bits;
use super::finding::{Answer, Finding, Outside, Subject, Verdict};
use super::lane::{Lane, Units as LaneUnits};
use super::lanes::Lanes;
use super::mask::Mask;
use super::prepared::Prepared;
use super::request::Question;
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period, WeekRange};
use crate::measure::{NoMethod, Scoring};
use crate::person::{Person, Somebody};
use crate::place::Municipality;
use crate::quantity::Tally;
use crate::state::State;
use crate::target_group::Obtained;

/// A definition, prepared for one period.
#[derive(Clone, Debug)]
pub(super) enum Rule<'a> {
    Persons(Persons<'a>),
    Units(Units<'a>),
    FullTime(FullTime<'a>),
    Spells(Spells<'a>),
    Companies(Companies),
    NoMethod(NoMethod),
}

/// The lanes that explain a finding, over the same units.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) lanes: Vec<usize>,
    /// What goes before them.
    pub(super) before: Vec<usize>,
    pub(super) units: LaneUnits,
}

/// What a rule needs before anything can count: that one of some lanes holds something, each among some of its units.
#[derive(Clone, Debug)]
pub(super) struct Need {
    pub(super) one_of: Vec<(usize, LaneUnits)>,
}

/// Where a tally belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// In a municipality, or where nobody knows.
    In(Option<Municipality>),
    /// In one of the [unions](crate::place::Place::unions) of municipalities, by its index: only where a measure does not add over places.
    Union(usize),
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
            Scoring::NoMethod { why, .. } => Rule::NoMethod(why),
            Scoring::Persons(persons) => Rule::Persons(Persons::of(measure, persons, period, lanes)),
            Scoring::FullTimePersons(full_time) => Rule::FullTime(FullTime::of(measure, full_time, period, lanes)),
            Scoring::Spells(spells) => Rule::Spells(Spells::of(measure, spells, period, lanes)),
            Scoring::UnitsOfUnits(units) => Rule::Units(Units::of(measure, units, period, lanes)),
            Scoring::Companies(companies) => Rule::Companies(Companies::of(companies, period)),
        }
    }

    /// Notes where the bits stand that it looks at, once the lanes lie on tracks.
    pub(super) fn lay(&mut self, lanes: &[Lane<'_>]) {
        match self {
            Rule::Persons(persons) => persons.lay(lanes),
            Rule::Units(units) => units.lay(lanes),
            Rule::FullTime(full_time) => {
                full_time.group.lay(lanes);
                full_time.among.iter_mut().for_each(|test| test.lay(lanes));
            }
            Rule::Spells(spells) => spells.group.lay(lanes),
            Rule::Companies(_) | Rule::NoMethod(_) => {}
        }
    }

    /// Gives what a person adds to a tally, and where: what [`Rule::decide`] gives, without the finding.
    #[inline(always)]
    pub(super) fn tally(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) {
        let Case { bits, person, prepared } = case;
        let plain = self.plain().filter(|_| bits.in_no_doubt());
        if plain.is_some_and(|plain| self.tally_plainly(plain, bits, person, prepared, &mut places)) {
            return;
        }
        match self {
            Rule::Persons(persons) => persons.tally(case, places),
            Rule::Units(units) => units.tally(case, places),
            _ => {
                self.decide(case, places);
            }
        }
    }

    /// The rule flattened, where that is all there is to decide.
    #[inline(always)]
    pub(super) fn plain(&self) -> Option<&Plain> {
        match self {
            Rule::Persons(Persons { plain, .. }) | Rule::Units(Units { plain, .. }) => plain.as_ref(),
            _ => None,
        }
    }

    /// Gives what somebody adds, and where, by the rule flattened; `false` where it cannot be told so.
    #[inline(always)]
    pub(super) fn tally_plainly(
        &self,
        plain: &Plain,
        seen: &impl Seen,
        somebody: &impl Somebody,
        prepared: &Prepared<'_>,
        places: impl FnMut(Spot, Tally),
    ) -> bool {
        self.group().is_some_and(|group| plain.tally(group, seen, somebody, prepared, places))
    }

    /// What is found about a person, and where it counts.
    #[inline]
    pub(super) fn decide(&self, case: Case<'_, '_>, places: impl FnMut(Spot, Tally)) -> Answer<Finding> {
        Answer::Counted(match self {
            Rule::NoMethod(why) => return Answer::NoMethod(*why),
            Rule::Companies(_) => return Answer::NotGiven(Subject::Companies),
            Rule::Persons(persons) => persons.decide(case, places),
            Rule::Units(units) => units.decide(case, places),
            Rule::FullTime(full_time) => full_time.decide(case, places),
            Rule::Spells(spells) => spells.decide(case, places),
        })
    }

    /// When a person obtained the education that takes units out of the count, where it is known to have been.
    pub(super) fn education_obtained(&self, person: &Person<'_>) -> Option<Obtained> {
        match self {
            Rule::Units(units) => Some(units.group.obtained(person)).filter(|obtained| obtained.certain.is_some()),
            _ => None,
        }
    }

    /// Whether persons can count for it.
    pub(super) const fn is_of_persons(&self) -> bool {
        !matches!(self, Rule::Companies(_) | Rule::NoMethod(_))
    }

    #[inline(always)]
    fn group(&self) -> Option<&Group<'a>> {
        match self {
            Rule::Persons(persons) => Some(&persons.group),
            Rule::Units(units) => Some(&units.group),
            Rule::FullTime(full_time) => Some(&full_time.group),
            Rule::Spells(spells) => Some(&spells.group),
            Rule::Companies(_) | Rule::NoMethod(_) => None,
        }
    }

    /// What explains a finding: the lanes whose spells count, what goes before them, and the units looked at. Of who is not
    /// looked at for what they are in, that is the lane of those looked at.
    pub(super) fn shown(&self, finding: &Finding, lanes: &[Lane<'_>]) -> Option<Shown> {
        let one = |test: &PreparedTest<'_>| {
            let lane = test.lane()?;
            Some(Shown { lanes: vec![lane], before: Vec::new(), units: test.units(lanes[lane].units) })
        };
        match self {
            Rule::Persons(persons) if finding.outside == Some(Outside::State) => one(&persons.looked_at),
            Rule::Persons(persons) => {
                let deciding = finding.decided_by.and_then(|index| persons.counted.get(index));
                let mut tests = deciding.into_iter().chain([persons.main(), &persons.looked_at]);
                tests.find_map(one)
            }
            Rule::Units(units) => {
                let lane = units.denominator.lane;
                Some(Shown { lanes: vec![lane], before: Vec::new(), units: lanes[lane].all() })
            }
            Rule::FullTime(FullTime { added, before, .. }) => {
                let units = lanes[*added.first()?].all();
                Some(Shown { lanes: added.clone(), before: before.clone(), units })
            }
            Rule::Spells(spells) => {
                let units = lanes[*spells.lanes.first()?].all();
                Some(Shown { lanes: spells.lanes.clone(), before: Vec::new(), units })
            }
            Rule::Companies(_) | Rule::NoMethod(_) => None,
        }
    }

    /// The lanes it reads.
    pub(super) fn lanes(&self) -> Vec<usize> {
        let touched = self.group().map_or(&[][..], |group| &group.touched);
        let touched = touched.iter().map(|touched| touched.lane);
        let scored: Vec<usize> = match self {
            Rule::Persons(persons) => persons.tests().filter_map(PreparedTest::lane).collect(),
            Rule::Units(units) => vec![units.denominator.lane, units.numerator.lane],
            Rule::FullTime(full_time) => {
                let tests = full_time.among.iter().filter_map(PreparedTest::lane);
                full_time.added.iter().chain(&full_time.before).copied().chain(tests).collect()
            }
            Rule::Spells(spells) => spells.lanes.clone(),
            Rule::Companies(_) | Rule::NoMethod(_) => Vec::new(),
        };
        let mut lanes: Vec<usize> = scored.into_iter().chain(touched).collect();
        lanes.sort_unstable();
        lanes.dedup();
        lanes
    }

    /// What must hold something before its scoring counts anything; `None` where a person counts without.
    pub(super) fn fed_by(&self, lanes: &[Lane<'_>]) -> Option<Need> {
        let whole = |lane: &usize| (*lane, lanes[*lane].all());
        let one_of = match self {
            Rule::Persons(persons) if persons.looked_at.needs_units() => {
                let lane = persons.looked_at.lane()?;
                vec![(lane, persons.looked_at.units(lanes[lane].units))]
            }
            Rule::Spells(spells) if spells.needs_days_in_period() => spells.lanes.iter().map(whole).collect(),
            Rule::Persons(_) | Rule::Spells(_) => return None,
            Rule::Units(units) => [units.denominator.lane, units.numerator.lane].iter().map(whole).collect(),
            Rule::FullTime(full_time) => full_time.added.iter().map(whole).collect(),
            Rule::Companies(_) | Rule::NoMethod(_) => Vec::new(),
        };
        Some(Need { one_of })
    }

    /// All that it needs: what it scores, and what the group must have touched.
    pub(super) fn needs(&self, lanes: &[Lane<'_>]) -> Vec<Need> {
        let touched = self.group().map_or(&[][..], |group| &group.touched);
        let touched = touched.iter().map(|touched| Need { one_of: vec![(touched.lane, lanes[touched.lane].all())] });
        self.fed_by(lanes).into_iter().chain(touched).collect()
    }

    /// The lanes of states whose days it adds of everybody, where each was at the time, and nothing else; `None` where there is
    /// more to decide.
    pub(super) fn adds_days(&self, lanes: &[Lane<'_>]) -> Option<&[usize]> {
        let Rule::FullTime(rule) = self else { return None };
        let of_spells = |lane: &usize| {
            let Lane { counted_in, state, .. } = lanes[*lane];
            counted_in == CountedIn::Days && !state.activates() && state.levels().is_empty()
        };
        rule.added.iter().all(of_spells).then(|| rule.added_of_everybody()).flatten()
    }

    /// Whether a person without spells, in data that cover all, is outside it.
    pub(super) fn needs_a_spell(&self, lanes: &[Lane<'_>]) -> bool {
        let by_spells = |(lane, _): &(usize, LaneUnits)| lanes[*lane].state.levels().is_empty();
        self.needs(lanes).iter().any(|need| need.one_of.iter().all(by_spells))
    }

    /// Whether it asks for more of a person than spells, birth and residences.
    pub(super) fn asks_beyond_gist(&self, lanes: &[Lane<'_>]) -> bool {
        let of_tests = match self {
            Rule::Persons(persons) => persons.tests().any(PreparedTest::asks_beyond_gist),
            Rule::FullTime(full_time) => full_time.among.iter().any(PreparedTest::asks_beyond_gist),
            Rule::Spells(_) => true, // what follows them may be a course
            Rule::Units(_) | Rule::Companies(_) | Rule::NoMethod(_) => false,
        };
        let attended = |lane: &usize| !lanes[*lane].state.levels().is_empty();
        of_tests || self.group().is_some_and(Group::asks_beyond_gist) || self.lanes().iter().any(attended)
    }

    /// From which birth to which a person can count; `None` where any may.
    pub(super) fn births(&self) -> Option<(Day, Day)> {
        self.group().and_then(Group::births_asked_for)
    }

    /// Whether a person can be of the age that the target group asks for.
    #[inline]
    pub(super) fn may_be_of_age(&self, person: &Person<'_>) -> bool {
        match self {
            Rule::Persons(Persons { group, .. })
            | Rule::Units(Units { group, .. })
            | Rule::FullTime(FullTime { group, .. })
            | Rule::Spells(Spells { group, .. }) => group.may_be_of_age(person),
            Rule::Companies(_) | Rule::NoMethod(_) => false,
        }
    }
}

/// A lane that a rule counts all units of, or those up to one.
#[derive(Clone, Copy, Debug)]
struct Laid {
    lane: usize,
    units: u32,
    /// Where the bits of all units stand.
    all: Mask,
}

impl Laid {
    /// A lane that does not lie on a track yet.
    const fn of(lane: usize) -> Self {
        Laid { lane, units: 0, all: Mask::of(&(0..0)) }
    }

    fn lay(&mut self, lanes: &[Lane<'_>]) {
        let lane = &lanes[self.lane];
        (self.units, self.all) = (lane.units, lane.mask_of(&lane.all()));
    }

    /// The mask of some of its units.
    #[inline]
    fn mask(&self, case: Case<'_, '_>, units: &LaneUnits) -> Mask {
        if units.start == 0 && self.units <= units.end {
            self.all
        } else {
            case.prepared.lane(self.lane).mask_of(units)
        }
    }

    /// How many of some units are certainly in the state, and how many of others possibly.
    #[inline]
    fn counts(&self, case: Case<'_, '_>, certain: &LaneUnits, possible: &LaneUnits) -> (u32, u32) {
        let counts = case.bits.counts(&self.mask(case, certain));
        let possible = if certain == possible { counts.1 } else { case.bits.counts(&self.mask(case, possible)).1 };
        (counts.0, possible)
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
#[inline]
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

//! How far an answer goes on in a series: questions of one measure for periods that follow one another.
//!
//! Between the edges of a person's spells little changes from month to month. What is told here of the next questions
//! follows from the bits that a rule has counted, so that not each of them is decided; of whatever does not follow,
//! nothing is told, and the rule decides.

use super::test::PreparedTest;
use super::{Case, FullTime, Persons, Rule, Spot};
use crate::calendar::{Day, DayRange};
use crate::evaluate::bits::Alike;
use crate::evaluate::finding::Required;
use crate::evaluate::lane::{Lane, Units};
use crate::measure::Attribution;
use crate::person::Person;
use crate::place::Municipality;
use crate::quantity::Tally;

/// Periods in which every state holds all the while, or never does.
#[derive(Clone, Copy, Debug)]
pub(in crate::evaluate) struct Whole {
    /// How many periods beside the first.
    pub(in crate::evaluate) more: usize,
    /// How many states hold.
    pub(in crate::evaluate) states: u64,
    /// Where they belong.
    pub(in crate::evaluate) municipality: Option<Municipality>,
}

impl Rule<'_> {
    /// The periods from this rule's on, the next rules being those of the same series, that are whole; `None` where its own is
    /// not, or where that is not all there is to decide.
    #[inline]
    pub(in crate::evaluate) fn whole(&self, case: Case<'_, '_>, next: &[Rule<'_>]) -> Option<Whole> {
        let Rule::FullTime(rule) = self else { return None };
        let next = next.iter().map_while(|rule| match rule {
            Rule::FullTime(rule) => Some(rule),
            _ => None,
        });
        rule.whole(case, next)
    }

    /// Of how many of the next rules of its series it is sure that they find what this one found.
    #[inline]
    pub(in crate::evaluate) fn goes_on(
        &self,
        case: Case<'_, '_>,
        next: &[Rule<'_>],
        found: Option<(Spot, Tally)>,
    ) -> usize {
        let Rule::Persons(rule) = self else { return 0 };
        let next = next.iter().map_while(|rule| match rule {
            Rule::Persons(rule) => Some(rule),
            _ => None,
        });
        match found {
            None => rule.nothing_goes_on(case, next),
            Some((_, tally)) => rule.found_goes_on(case, next, tally),
        }
    }
}

impl FullTime<'_> {
    fn whole<'n>(&self, case: Case<'_, '_>, next: impl Iterator<Item = &'n FullTime<'n>>) -> Option<Whole> {
        if self.per_person || !self.among.is_empty() || !self.group.is_everybody() {
            return None;
        }
        let (prepared, bits) = (case.prepared, case.bits);
        let first = prepared.lane(*self.added.first()?);
        let (mut states, mut reach) = (0, u32::MAX);
        let mut all = |lane: usize, alike| {
            let lane = prepared.lane(lane);
            let units = bits.goes_on(prepared.track(lane.track), lane.at, alike) - lane.at;
            (units >= lane.units).then(|| reach = reach.min(units))
        };
        for lane in &self.added {
            if all(*lane, Alike::Outside).is_none() {
                all(*lane, Alike::Inside)?;
                states += 1;
            }
        }
        for lane in &self.before {
            all(*lane, Alike::Outside)?;
        }
        let (municipality, stays) = lives_to(case.person, first.days.first());
        let there = |rule: &FullTime<'_>, lane: &Lane<'_>| states == 0 || lane.days.last().max(rule.on) <= stays;
        let is_whole = |rule: &FullTime<'_>| {
            let Some(lane) = rule.added.first().map(|lane| prepared.lane(*lane)) else { return false };
            let from = u32::try_from(lane.first - first.first).unwrap_or(u32::MAX);
            lane.counted_in == first.counted_in && from.saturating_add(lane.units) <= reach && there(rule, lane)
        };
        let own = there(self, first);
        own.then(|| Whole { more: next.take_while(|rule| is_whole(rule)).count(), states, municipality })
    }
}

impl Persons<'_> {
    /// Nothing is found of who is not looked at.
    fn nothing_goes_on<'n>(&self, case: Case<'_, '_>, next: impl Iterator<Item = &'n Persons<'n>>) -> usize {
        Outlook::reach(&self.looked_at, Answered::NotMet, case, next.map(|rule| &rule.looked_at))
    }

    /// A person is found alike while the tests are answered alike, at the same home and of an age that is asked for.
    fn found_goes_on<'n>(
        &self,
        case: Case<'_, '_>,
        next: impl Iterator<Item = &'n Persons<'n>> + Clone,
        found: Tally,
    ) -> usize {
        let at_a_date = self.attribution == Attribution::ResidenceOnLastDay && self.group.asks_for_age_only();
        if !at_a_date || found.all_in() != found.all_out() {
            return 0;
        }
        let (_, stays) = lives_to(case.person, self.on);
        let age = self.group.of_age(case.person, self.on);
        let same = |rule: &&Persons<'_>| rule.on <= stays && rule.group.of_age(case.person, rule.on) == age;
        let next = next.take_while(same);
        let looked_at = Outlook::reach(&self.looked_at, Answered::Met, case, next.clone().map(|rule| &rule.looked_at));
        let answered = if found.numerator > 0 { Answered::Met } else { Answered::NotMet };
        let counted = self.counted.iter().enumerate().map(|(index, test)| {
            let next = next.clone().take(looked_at).map_while(|rule| rule.counted.get(index));
            Outlook::reach(test, answered, case, next)
        });
        // All are met, or one that is not is enough.
        match answered {
            Answered::Met => counted.min().unwrap_or(looked_at),
            Answered::NotMet => counted.max().unwrap_or(0),
        }
    }
}

/// How a test is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answered {
    Met,
    NotMet,
}

/// What is sure of a test as its units move on.
#[derive(Clone, Debug)]
struct Outlook {
    answered: Answered,
    /// Which units it counts on.
    alike: Alike,
    track: usize,
    /// The bits it looked at.
    looked_at: Units,
    /// How many of them are in the state: certainly where it counts on those, else possibly.
    count: u32,
    /// Up to which bit, excluded, the track goes on the same after them.
    to: u32,
}

impl Outlook {
    /// How many of the same test in later periods are answered as it is.
    fn reach<'n>(
        test: &PreparedTest<'_>,
        answered: Answered,
        case: Case<'_, '_>,
        later: impl Iterator<Item = &'n PreparedTest<'n>>,
    ) -> usize {
        let Some(mut outlook) = Outlook::of(test, case, answered) else { return 0 };
        let alike = |later: &&PreparedTest<'_>| {
            outlook.reaches(later, case) || Outlook::of(later, case, answered).map(|closer| outlook = closer).is_some()
        };
        later.take_while(alike).count()
    }

    /// The outlook of a test that is met, or of one that is not, where units tell it.
    #[inline]
    fn of(test: &PreparedTest<'_>, case: Case<'_, '_>, answered: Answered) -> Option<Self> {
        let (prepared, bits) = (case.prepared, case.bits);
        let lane = prepared.lane(test.lane()?);
        let track = prepared.track(lane.track);
        let outside = |looked_at: Units, count, to| Outlook {
            answered,
            alike: Alike::Outside,
            track: lane.track,
            looked_at,
            count,
            to,
        };
        match test {
            PreparedTest::Time { units, required, .. } => {
                let looked_at = lane.bits_of(units);
                let (certain, possible) = (bits.certain(lane, units), bits.possible(lane, units));
                let none_in = |looked_at: Units| {
                    let to = bits.goes_on(track, looked_at.end, Alike::Outside);
                    outside(looked_at, possible, to)
                };
                match (required, answered) {
                    (Required::AtLeast(least), Answered::Met) => (certain >= *least).then(|| {
                        let to = bits.goes_on(track, looked_at.end, Alike::Inside);
                        Outlook { answered, alike: Alike::Inside, track: lane.track, looked_at, count: certain, to }
                    }),
                    (Required::AtLeast(least), Answered::NotMet) => (possible < *least).then(|| none_in(looked_at)),
                    (Required::None, Answered::Met) => (possible == 0).then(|| none_in(looked_at)),
                    (Required::None, Answered::NotMet) | (Required::NoRunOf(_), _) => None,
                }
            }
            // Nothing begins before the next bit on which anything can.
            PreparedTest::Entry { .. } if answered == Answered::NotMet => {
                let looked_at = lane.bits_of(&lane.all());
                let to = bits.next_start(track, looked_at.start + 1);
                (to >= looked_at.end).then(|| outside(looked_at, 0, to))
            }
            // A run must reach the last bit.
            PreparedTest::Run { .. } if answered == Answered::NotMet => {
                let looked_at = lane.bits_of(&lane.all());
                let to = bits.goes_on(track, looked_at.end - 1, Alike::Outside);
                (to >= looked_at.end).then(|| outside(looked_at, 0, to))
            }
            PreparedTest::Entry { .. }
            | PreparedTest::Run { .. }
            | PreparedTest::Hours { .. }
            | PreparedTest::Holds(_) => None,
        }
    }

    /// Whether the same test in a later period is sure to be answered the same.
    #[inline]
    fn reaches(&self, later: &PreparedTest<'_>, case: Case<'_, '_>) -> bool {
        let Some(lane) = later.lane().map(|lane| case.prepared.lane(lane)) else { return false };
        let bits = match later {
            PreparedTest::Time { units, .. } => lane.bits_of(units),
            _ => lane.bits_of(&lane.all()),
        };
        if lane.track != self.track || bits.start < self.looked_at.start || bits.end < self.looked_at.end {
            return false;
        }
        // Whatever the bits that are left behind, and those beyond what goes on the same.
        if self.alike == Alike::Inside {
            let entered = bits.end.min(self.to) - self.looked_at.end;
            let at_least = (self.count + entered).saturating_sub(bits.start - self.looked_at.start);
            return matches!(later, PreparedTest::Time { required: Required::AtLeast(least), .. } if at_least >= *least);
        }
        let at_most = self.count + bits.end.saturating_sub(self.to);
        match later {
            PreparedTest::Time { required: Required::AtLeast(least), .. } => {
                self.answered == Answered::NotMet && at_most < *least
            }
            // Nothing of it, nothing that begins, no run that reaches the last bit.
            _ => at_most == 0,
        }
    }
}

/// Where a person lives on a day, and the last day of it.
pub(super) fn lives_to(person: &Person<'_>, day: Day) -> (Option<Municipality>, Day) {
    let from = person.residences.parts(DayRange::between(day, Day::MAX)).next();
    from.map_or((None, day), |(days, municipality)| (municipality, days.last()))
}

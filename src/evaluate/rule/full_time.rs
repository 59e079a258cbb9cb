//! Full-time persons: units in states, added, over the units of the period.

use super::group::{Group, Membership};
use super::test::{PreparedTest, Reference};
use super::{Case, Over, Spot, each_place, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, FullTime as Definition, Measure, Per};
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct FullTime<'a> {
    pub(super) group: Group<'a>,
    pub(in crate::evaluate) among: Vec<PreparedTest<'a>>,
    pub(in crate::evaluate) added: Vec<usize>,
    /// What goes before them.
    pub(super) before: Vec<usize>,
    /// Whether those who have any of the time are counted below.
    pub(super) per_person: bool,
    attribution: Attribution,
    /// The last day of the period.
    pub(super) on: Day,
}

impl<'a> FullTime<'a> {
    pub(super) fn of(measure: &Measure<'a>, definition: Definition<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        // Asking has refused a period that holds both.
        let counted_in = definition.counted_in.over(period).unwrap_or(CountedIn::Days);
        let over = Over::period(period, counted_in);
        let on = period.last_day();
        let group = Group::of(measure, on, over, lanes);
        let mut lanes_of = |states: &[_]| states.iter().map(|state| over.lane(*state, lanes)).collect();
        let (added, before) = (lanes_of(definition.added), lanes_of(definition.before));
        let since = lanes.lanes.len();
        let among = definition.among.iter().map(|test| PreparedTest::of(*test, period, since, lanes)).collect();
        let per_person = definition.per == Per::PersonsInWeeks;
        FullTime { group, among, added, before, per_person, attribution: measure.attribution, on }
    }

    /// The day that the tests and criteria are asked on.
    pub(in crate::evaluate) const fn reference(&self) -> Reference {
        Reference { on: self.on, earliest: self.on, latest: self.on }
    }

    /// The lanes it adds of everybody, where each was at the time; `None` where it asks for more.
    pub(super) fn added_of_everybody(&self) -> Option<&[usize]> {
        let is_all = self.group.is_everybody() && self.among.is_empty() && self.before.is_empty() && !self.per_person;
        (is_all && self.attribution == Attribution::ResidenceAtTheTime).then_some(&self.added)
    }

    #[inline]
    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) -> Finding {
        let Case { prepared, bits, person } = case;
        let among = self.among.iter().fold(Truth::Yes, |all, test| all & test.ask(case, self.reference()).holds);
        let without = self.group.without_on(person, self.on);
        let others = self.group.others_on(person, self.on);
        let group = Membership::all_of([
            (self.group.of_age(person, self.on), Outside::Age),
            (without, Outside::Education),
            (self.group.touched(case, u32::MAX, u32::MAX), Outside::Touched),
            (Truth::Yes, Outside::State), // it shows in the units
            (others, Outside::Criterion),
            (among, Outside::Among),
        ]);
        let units = |days: DayRange| {
            let mut tally = Tally::ZERO;
            for lane in &self.added {
                let lane = prepared.lane(*lane);
                let before = self.before.iter().map(|before| prepared.lane(*before));
                let (certain, possible) = bits.counts_without(lane, &before, &lane.belonging(days));
                let certain = if group.holds == Truth::Yes { certain } else { 0 };
                tally += Tally::of(certain.into(), 0).with_undetermined((possible - certain).into(), 0);
            }
            tally
        };
        let mut total = Tally::ZERO;
        if let (Some(first), true) = (self.added.first(), group.holds != Truth::No) {
            let days = prepared.lane(*first).days;
            let mut count = |spot, tally: Tally| {
                if !tally.is_zero() {
                    places(spot, tally);
                }
            };
            match self.attribution {
                Attribution::ResidenceAtTheTime if self.per_person => {
                    total = self.one_below(units(days));
                    each_place(case, days, |spot, there| {
                        count(spot, self.one_below(there.iter().map(|days| units(*days)).sum()));
                    });
                }
                Attribution::ResidenceAtTheTime => {
                    for (days, municipality) in person.residences.parts(days) {
                        let tally = units(days);
                        count(Spot::In(municipality), tally);
                        total += tally;
                    }
                }
                Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => {
                    total = self.one_below(units(days));
                    count(Spot::In(residence_on(person, self.on)), total);
                }
            }
        }
        let verdict = match total.numerator {
            _ if total.undetermined.numerator > 0 => Verdict::Undetermined,
            0 => Verdict::OutsideTargetGroup,
            _ => Verdict::Met,
        };
        let unknown = if verdict == Verdict::Undetermined {
            let tests = self.among.iter().filter_map(PreparedTest::lane);
            let lanes = self.added.iter().chain(&self.before).copied().chain(tests);
            let unknown = self.group.unknown(case, (without, others), lanes);
            self.among.iter().fold(unknown, |all, test| all.and(test.unknown(case, self.reference())))
        } else {
            Unknowns::NONE
        };
        let lane = self.added.first().map(|lane| prepared.lane(*lane));
        let evidence = Evidence::FullTime {
            observed: total.numerator,
            possible: total.all_in().numerator,
            of: lane.map_or(0, |lane| lane.units),
            counted_in: lane.map_or(CountedIn::Days, |lane| lane.counted_in),
        };
        let outside = (verdict == Verdict::OutsideTargetGroup).then(|| group.outside.unwrap_or(Outside::State));
        Finding { verdict, outside, decided_by: None, evidence, unknown, tally: total }
    }

    /// A tally of units with the person below, where persons are counted there: who has any.
    const fn one_below(&self, units: Tally) -> Tally {
        if !self.per_person {
            return units;
        }
        let (certain, possible) = (units.numerator > 0, units.all_in().numerator > 0);
        Tally::of(units.numerator, certain as u64)
            .with_undetermined(units.undetermined.numerator, possible as u64 - certain as u64)
    }
}

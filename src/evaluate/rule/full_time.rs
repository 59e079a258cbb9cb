//! Full-time persons: units in states, added, over the units of the period.

use super::group::{Group, Membership};
use super::{Case, Over, Spot, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, FullTime as Definition, Measure};
use crate::place::Municipality;
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct FullTime<'a> {
    pub(super) group: Group<'a>,
    pub(super) added: Vec<usize>,
    /// What goes before them.
    pub(super) before: Vec<usize>,
    attribution: Attribution,
    /// The last day of the period.
    on: Day,
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
        FullTime { group, added, before, attribution: measure.attribution, on }
    }

    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) -> Finding {
        let Case { prepared, bits, person } = case;
        let without = self.group.without_on(person, self.on);
        let others = self.group.others_on(person, self.on);
        let group = Membership::all_of([
            (self.group.of_age(person, self.on), Outside::Age),
            (without, Outside::Education),
            (self.group.touched(case, u32::MAX, u32::MAX), Outside::Touched),
            (Truth::Yes, Outside::State), // it shows in the units
            (others, Outside::Criterion),
        ]);
        let mut total = Tally::ZERO;
        let mut part = |days: DayRange, municipality: Option<Municipality>| {
            let mut tally = Tally::ZERO;
            for lane in &self.added {
                let lane = prepared.lane(*lane);
                let before = self.before.iter().map(|before| prepared.lane(*before));
                let (certain, possible) = bits.counts_without(lane, &before, &lane.belonging(days));
                let certain = if group.holds == Truth::Yes { certain } else { 0 };
                tally += Tally::of(certain.into(), 0).with_undetermined((possible - certain).into(), 0);
            }
            if !tally.is_zero() {
                places(Spot::In(municipality), tally);
                total += tally;
            }
        };
        if let (Some(first), true) = (self.added.first(), group.holds != Truth::No) {
            let days = prepared.lane(*first).days;
            match self.attribution {
                Attribution::ResidenceAtTheTime => {
                    person.residences.parts(days).for_each(|(days, municipality)| part(days, municipality));
                }
                Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => {
                    part(days, residence_on(person, self.on));
                }
            }
        }
        let verdict = match total.numerator {
            _ if total.undetermined.numerator > 0 => Verdict::Undetermined,
            0 => Verdict::OutsideTargetGroup,
            _ => Verdict::Met,
        };
        let unknown = if verdict == Verdict::Undetermined {
            self.group.unknown(case, (without, others), self.added.iter().chain(&self.before).copied())
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
}

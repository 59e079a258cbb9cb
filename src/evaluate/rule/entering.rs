//! Persons who enter a state in the period.

use super::group::{Group, Membership};
use super::{Case, Over, person_tally, residence_on};
use crate::Truth;
use crate::calendar::{Day, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lane::Beginnings;
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, Measure};
use crate::place::Municipality;
use crate::quantity::Tally;
use crate::state::State;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Entering<'a> {
    pub(super) group: Group<'a>,
    pub(super) lane: usize,
    attribution: Attribution,
    /// The last day of the period, for those who do not enter.
    on: Day,
}

impl<'a> Entering<'a> {
    pub(super) fn of(measure: &Measure<'a>, state: State<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let on = period.last_day();
        let lane = lanes.of_beginnings(state, period.days());
        let group = Group::of(measure, on, Over::Days(period.days()), lanes);
        Entering { group, lane, attribution: measure.attribution, on }
    }

    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Option<Municipality>, Tally)) -> Finding {
        let Case { prepared, bits, person } = case;
        let lane = prepared.lane(self.lane);
        let period = 1..lane.units; // the first unit is the day before
        let (certain, possible) = (bits.certain(lane, &period) > 0, bits.possible(lane, &period) > 0);
        let begins = if possible { bits.beginnings(lane) } else { Beginnings::default() };
        let enters = Truth::between(begins.certain.is_some(), begins.possible.is_some());
        let day = begins.certain.or(begins.possible).map(|unit| lane.day_of(unit));
        let of_day = day.unwrap_or(self.on);

        let without = self.group.without_on(person, of_day);
        let others = self.group.others_on(person, of_day);
        let group = Membership::all_of([
            (self.group.of_age_on(person, of_day), Outside::Age),
            (without, Outside::Education),
            (Truth::between(certain, possible), Outside::State),
            (self.group.touched(case, lane.units, lane.units), Outside::Touched),
            (others, Outside::Criterion),
        ]);
        let (verdict, tally) = person_tally(group.holds, enters);
        if !tally.is_zero() {
            let place_day = match self.attribution {
                Attribution::ResidenceOnDayOfEvent => of_day,
                Attribution::ResidenceOnLastDay | Attribution::ResidenceAtTheTime => self.on,
            };
            places(residence_on(person, place_day), tally);
        }
        let unknown = match verdict {
            Verdict::Undetermined => self.group.unknown(case, (without, others), [self.lane]),
            _ => Unknowns::NONE,
        };
        Finding { verdict, outside: group.outside, evidence: Evidence::Entry { day }, unknown, tally }
    }
}

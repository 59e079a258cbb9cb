//! Persons who have been in a state for a share of a window.

use super::group::{Group, Membership};
use super::{Case, Over, person_tally, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::measure::{Measure, ShareOfWindow, Still};
use crate::place::Municipality;
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Share<'a> {
    pub(super) group: Group<'a>,
    pub(super) lane: usize,
    required: u32,
    still: Still,
    /// The last day of the period: the reference day.
    on: Day,
}

impl<'a> Share<'a> {
    pub(super) fn of(measure: &Measure<'a>, test: ShareOfWindow<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let on = period.last_day();
        let over = match test.counted_in {
            CountedIn::Days => Over::Days(test.window.days_to(on)),
            CountedIn::TouchedWeeks => Over::Weeks(test.window.weeks_to(on)),
        };
        let lane = over.lane(test.state, lanes);
        let required = test.at_least.at_least_of(lanes.get(lane).units);
        Share { group: Group::of(measure, on, over, lanes), lane, required, still: test.still, on }
    }

    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Option<Municipality>, Tally)) -> Finding {
        let Case { prepared, bits, person } = case;
        let lane = prepared.lane(self.lane);
        let (observed, possible) = (bits.certain(lane, &lane.all()), bits.possible(lane, &lane.all()));
        let enough = Truth::between(observed >= self.required, possible >= self.required);
        let in_last = match self.still {
            Still::NotAsked => None,
            Still::InLastUnit => {
                let last = lane.units.saturating_sub(1)..lane.units;
                Some(Truth::between(bits.certain(lane, &last) > 0, bits.possible(lane, &last) > 0))
            }
        };
        let without = self.group.without_on(person, self.on);
        let others = self.group.others_on(person, self.on);
        let group = Membership::all_of([
            (self.group.of_age(person), Outside::Age),
            (without, Outside::Education),
            (Truth::between(observed > 0, possible > 0), Outside::State),
            (self.group.touched(case, lane.units, lane.units), Outside::Touched),
            (others, Outside::Criterion),
        ]);
        let (verdict, tally) = person_tally(group.holds, enough & in_last.unwrap_or(Truth::Yes));
        if !tally.is_zero() {
            places(residence_on(person, self.on), tally);
        }
        let unknown = match verdict {
            Verdict::Undetermined => self.group.unknown(case, (without, others), [self.lane]),
            _ => Unknowns::NONE,
        };
        let (of, required, counted_in) = (lane.units, self.required, lane.counted_in);
        let evidence = Evidence::Share { observed, possible, of, required, counted_in, in_last };
        Finding { verdict, outside: group.outside, evidence, unknown, tally }
    }
}

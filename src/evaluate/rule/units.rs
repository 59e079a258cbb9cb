//! Units in one state out of units in another.

use super::group::{Group, Membership};
use super::{Case, LaneUnits, Over, Spot, each_part, residence_on};
use crate::Truth;
use crate::calendar::{Day, DayRange, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, Measure, UnitsOfUnits};
use crate::place::Municipality;
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Units<'a> {
    pub(super) group: Group<'a>,
    pub(super) numerator: usize,
    pub(super) denominator: usize,
    attribution: Attribution,
    /// The last day of the period.
    on: Day,
}

impl<'a> Units<'a> {
    pub(super) fn of(measure: &Measure<'a>, units: UnitsOfUnits<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let on = period.last_day();
        let over = Over::period(period, units.counted_in);
        let group = Group::of(measure, on, over, lanes);
        let (numerator, denominator) = (over.lane(units.numerator, lanes), over.lane(units.denominator, lanes));
        Units { group, numerator, denominator, attribution: measure.attribution, on }
    }

    #[inline]
    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) -> Finding {
        let Case { prepared, bits, person } = case;
        let (above, below) = (prepared.lane(self.numerator), prepared.lane(self.denominator));
        let WithoutEducation { certain_to, possible_to, holds: without } = self.without_education(case);
        let others = self.group.others_on(person, self.on);
        let group = Membership::all_of([
            (self.group.of_age(person, self.on), Outside::Age),
            (Truth::between(certain_to > 0, possible_to > 0), Outside::Education),
            (self.group.touched(case, certain_to, possible_to), Outside::Touched),
            (Truth::Yes, Outside::State), // it shows in the units
            (others, Outside::Criterion),
        ]);

        let mut total = Tally::ZERO;
        let mut part = |units: LaneUnits, municipality: Option<Municipality>| {
            let (certain, possible) = (units.start..units.end.min(certain_to), units.start..units.end.min(possible_to));
            let counted = |lane| match group.holds {
                Truth::Yes => (bits.certain(lane, &certain), bits.possible(lane, &possible)),
                Truth::Unknown => (0, bits.possible(lane, &possible)),
                Truth::No => (0, 0),
            };
            let (numerator, denominator) = (counted(above), counted(below));
            let tally = Tally::of(numerator.0.into(), denominator.0.into())
                .with_undetermined((numerator.1 - numerator.0).into(), (denominator.1 - denominator.0).into());
            if !tally.is_zero() {
                places(Spot::In(municipality), tally);
                total += tally;
            }
        };
        match self.attribution {
            _ if group.holds == Truth::No => {}
            Attribution::ResidenceAtTheTime => {
                each_part(person, below, part);
            }
            Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => {
                part(below.all(), residence_on(person, self.on));
            }
        }

        let undetermined = total.undetermined.numerator > 0 || total.undetermined.denominator > 0;
        let verdict = match total.numerator {
            _ if undetermined => Verdict::Undetermined,
            _ if total.is_zero() => Verdict::OutsideTargetGroup,
            0 => Verdict::NotMet,
            _ => Verdict::Met,
        };
        let unknown = if undetermined {
            self.group.unknown(case, (without, others), [self.numerator, self.denominator])
        } else {
            Unknowns::NONE
        };
        let (numerator, denominator) = (total.numerator, total.denominator);
        let evidence = Evidence::Units { numerator, denominator, counted_in: below.counted_in };
        let outside = (verdict == Verdict::OutsideTargetGroup).then(|| group.outside.unwrap_or(Outside::State));
        Finding { verdict, outside, decided_by: None, evidence, unknown, tally: total }
    }

    /// The units before the one in which an education was obtained.
    #[inline]
    fn without_education(&self, case: Case<'_, '_>) -> WithoutEducation {
        let lane = case.prepared.lane(self.denominator);
        if !self.group.asks_for_education() {
            return WithoutEducation { certain_to: lane.units, possible_to: lane.units, holds: Truth::Yes };
        }
        let obtained = self.group.obtained(case.person);
        let until = |day: Option<Day>| day.map_or(lane.units, |day| lane.before(day));
        let (earliest, certain) = (until(obtained.earliest), until(obtained.certain));
        let uncovered = until(case.person.history.coverage().after().map(DayRange::first));
        let holds = if earliest == certain { Truth::Yes } else { Truth::Unknown };
        WithoutEducation { certain_to: earliest.min(uncovered), possible_to: certain, holds }
    }
}

/// Up to which unit, excluded, a person is certainly and possibly without an education, and whether its date is known.
struct WithoutEducation {
    certain_to: u32,
    possible_to: u32,
    holds: Truth,
}

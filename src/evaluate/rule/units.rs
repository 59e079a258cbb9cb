//! Units in one state out of units in another.

use super::group::{Group, Membership};
use super::plain::Plain;
use super::{Case, Laid, LaneUnits, Over, Spot, each_part, residence_on};
use crate::Truth;
use crate::calendar::{Day, DayRange, Period};
use crate::evaluate::finding::{Evidence, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lane::Lane;
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, Measure, UnitsOfUnits};
use crate::place::Municipality;
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Units<'a> {
    pub(super) group: Group<'a>,
    pub(super) numerator: Laid,
    pub(super) denominator: Laid,
    pub(super) attribution: Attribution,
    /// The last day of the period.
    pub(super) on: Day,
    /// The rule flattened, where bits, birth, education and home are all that decides.
    pub(super) plain: Option<Plain>,
}

impl<'a> Units<'a> {
    pub(super) fn of(measure: &Measure<'a>, units: UnitsOfUnits<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let on = period.last_day();
        let over = Over::period(period, units.counted_in);
        let group = Group::of(measure, on, over, lanes);
        let mut whole = |state| Laid::of(over.lane(state, lanes));
        let (numerator, denominator) = (whole(units.numerator), whole(units.denominator));
        Units { group, numerator, denominator, attribution: measure.attribution, on, plain: None }
    }

    /// Notes where the bits stand that it looks at, once the lanes lie on tracks.
    pub(super) fn lay(&mut self, lanes: &[Lane<'_>]) {
        self.group.lay(lanes);
        self.numerator.lay(lanes);
        self.denominator.lay(lanes);
        self.plain = Plain::of_units(self, lanes);
    }

    /// Gives what a person adds to a tally, and where.
    #[inline(never)] // so that what is told plainly stays short
    pub(super) fn tally(&self, case: Case<'_, '_>, places: impl FnMut(Spot, Tally)) {
        let without = self.without_education(case);
        self.count(case, &without, self.membership(case, &without).holds, places);
    }

    /// What is found about a person, and where it counts.
    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) -> Finding {
        let without = self.without_education(case);
        let group = self.membership(case, &without);
        let mut total = Tally::ZERO;
        self.count(case, &without, group.holds, |spot, tally| {
            places(spot, tally);
            total += tally;
        });
        let undetermined = total.undetermined.numerator > 0 || total.undetermined.denominator > 0;
        let verdict = match total.numerator {
            _ if undetermined => Verdict::Undetermined,
            _ if total.is_zero() => Verdict::OutsideTargetGroup,
            0 => Verdict::NotMet,
            _ => Verdict::Met,
        };
        let unknown = if undetermined {
            let others = self.group.others_on(case.person, self.on);
            self.group.unknown(case, (without.holds, others), [self.numerator.lane, self.denominator.lane])
        } else {
            Unknowns::NONE
        };
        let (numerator, denominator) = (total.numerator, total.denominator);
        let counted_in = case.prepared.lane(self.denominator.lane).counted_in;
        let evidence = Evidence::Units { numerator, denominator, counted_in };
        let outside = (verdict == Verdict::OutsideTargetGroup).then(|| group.outside.unwrap_or(Outside::State));
        Finding { verdict, outside, decided_by: None, evidence, unknown, tally: total }
    }

    #[inline]
    fn membership(&self, case: Case<'_, '_>, without: &WithoutEducation) -> Membership {
        let WithoutEducation { certain_to, possible_to, .. } = *without;
        Membership::all_of([
            (self.group.of_age(case.person, self.on), Outside::Age),
            (Truth::between(certain_to > 0, possible_to > 0), Outside::Education),
            (self.group.touched(case, certain_to, possible_to), Outside::Touched),
            (Truth::Yes, Outside::State), // it shows in the units
            (self.group.others_on(case.person, self.on), Outside::Criterion),
        ])
    }

    /// Counts the units of a person, who is in the group or may be, where each belongs.
    #[inline]
    fn count(&self, case: Case<'_, '_>, without: &WithoutEducation, group: Truth, mut places: impl FnMut(Spot, Tally)) {
        if group == Truth::No {
            return;
        }
        let WithoutEducation { certain_to, possible_to, .. } = *without;
        let mut part = |units: LaneUnits, municipality: Option<Municipality>| {
            let possible = units.start..units.end.min(possible_to);
            let certain = if group == Truth::Yes { units.start..units.end.min(certain_to) } else { 0..0 };
            let numerator = self.numerator.counts(case, &certain, &possible);
            let denominator = self.denominator.counts(case, &certain, &possible);
            let tally = Tally::of(numerator.0.into(), denominator.0.into())
                .with_undetermined((numerator.1 - numerator.0).into(), (denominator.1 - denominator.0).into());
            if !tally.is_zero() {
                places(Spot::In(municipality), tally);
            }
        };
        match self.attribution {
            Attribution::ResidenceAtTheTime => each_part(case.person, case.prepared.lane(self.denominator.lane), part),
            Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => {
                part(0..u32::MAX, residence_on(case.person, self.on));
            }
        }
    }

    /// The units before the one in which an education was obtained.
    #[inline]
    fn without_education(&self, case: Case<'_, '_>) -> WithoutEducation {
        let lane = case.prepared.lane(self.denominator.lane);
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

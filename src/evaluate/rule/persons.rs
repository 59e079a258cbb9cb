//! Persons who meet some tests, out of the persons looked at.

use super::group::{Group, Membership};
use super::plain::Plain;
use super::test::{PreparedTest, Reference, Tested};
use super::{Case, Over, Spot, each_place, person_tally, residence_on};
use crate::Truth;
use crate::calendar::{Day, Period};
use crate::evaluate::finding::{Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lane::Lane;
use crate::evaluate::lanes::Lanes;
use crate::measure::{Attribution, Measure, Persons as Definition};
use crate::quantity::Tally;

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Persons<'a> {
    pub(super) group: Group<'a>,
    pub(in crate::evaluate) looked_at: PreparedTest<'a>,
    pub(in crate::evaluate) counted: Vec<PreparedTest<'a>>,
    pub(super) attribution: Attribution,
    /// The last day of the period.
    pub(super) on: Day,
    /// The rule flattened, where bits, birth, education and home are all that decides.
    pub(super) plain: Option<Plain>,
}

impl<'a> Persons<'a> {
    pub(super) fn of(measure: &Measure<'a>, definition: Definition<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let since = lanes.lanes.len();
        // Those counted first: their stretches are mostly the wider, and the narrower can then stand in the same lanes.
        let mut prepared = |test| PreparedTest::of(test, period, since, lanes);
        let counted: Vec<_> = definition.counted.iter().copied().map(&mut prepared).collect();
        let looked_at = prepared(definition.looked_at);
        let over = Over::of(definition.counted.first().unwrap_or(&definition.looked_at), period);
        let on = period.last_day();
        let (group, attribution) = (Group::of(measure, on, over, lanes), measure.attribution);
        Persons { group, looked_at, counted, attribution, on, plain: None }
    }

    /// Notes where the bits stand that it looks at, once the lanes lie on tracks.
    pub(super) fn lay(&mut self, lanes: &[Lane<'_>]) {
        self.group.lay(lanes);
        self.looked_at.lay(lanes);
        self.counted.iter_mut().for_each(|test| test.lay(lanes));
        self.plain = Plain::of_persons(self, lanes);
    }

    /// All its tests, who is looked at first.
    #[inline]
    pub(in crate::evaluate) fn tests(&self) -> impl Iterator<Item = &PreparedTest<'a>> {
        core::iter::once(&self.looked_at).chain(&self.counted)
    }

    /// The test whose spells explain it: the first of those counted, or who is looked at.
    pub(super) fn main(&self) -> &PreparedTest<'a> {
        self.counted.first().unwrap_or(&self.looked_at)
    }

    /// The day that age and criteria are asked on: that of the event, where the measure belongs to one and there is one.
    #[inline(always)]
    pub(in crate::evaluate) fn reference(&self, case: Case<'_, '_>) -> Reference {
        let event = match self.attribution {
            Attribution::ResidenceOnDayOfEvent => self.tests().find_map(|test| test.entry(case)),
            Attribution::ResidenceOnLastDay | Attribution::ResidenceAtTheTime => None,
        };
        event.unwrap_or(Reference { on: self.on, earliest: self.on, latest: self.on })
    }

    /// Gives what a person adds to a tally, and where.
    #[inline(never)] // so that what is told plainly stays short
    pub(super) fn tally(&self, case: Case<'_, '_>, places: impl FnMut(Spot, Tally)) {
        let reference = self.reference(case);
        let looked_at = self.looked_at.holds(case, reference);
        if looked_at == Truth::No {
            return;
        }
        let Membership { holds: group, .. } = self.membership(case, reference, looked_at);
        if group != Truth::No {
            let met = self.counted.iter().fold(Truth::Yes, |all, test| all & test.holds(case, reference));
            let (_, tally) = person_tally(group, met);
            self.count(case, reference, (group, tally), places);
        }
    }

    /// What is found about a person, and where it counts.
    pub(super) fn decide(&self, case: Case<'_, '_>, places: impl FnMut(Spot, Tally)) -> Finding {
        let reference = self.reference(case);
        let looked_at = self.looked_at.ask(case, reference);
        let group = self.membership(case, reference, looked_at.holds);
        let (met, decided_by, deciding) = self.met(case, reference, looked_at);
        let (verdict, tally) = person_tally(group.holds, met);
        self.count(case, reference, (group.holds, tally), places);
        let unknown = match verdict {
            Verdict::Undetermined => self.unknown(case, reference),
            _ => Unknowns::NONE,
        };
        Finding { verdict, outside: group.outside, decided_by, evidence: deciding.evidence, unknown, tally }
    }

    /// Whether a person, who is looked at or not, is in the group.
    #[inline(always)]
    fn membership(&self, case: Case<'_, '_>, reference: Reference, looked_at: Truth) -> Membership {
        let (group, person) = (&self.group, case.person);
        Membership::all_of([
            (reference.ask(|day| group.of_age(person, day)), Outside::Age),
            (reference.ask(|day| group.without_on(person, day)), Outside::Education),
            (looked_at, Outside::State),
            (group.touched(case, u32::MAX, u32::MAX), Outside::Touched),
            (reference.ask(|day| group.others_on(person, day)), Outside::Criterion),
        ])
    }

    /// Counts a person where the person belongs.
    #[inline(always)]
    fn count(
        &self,
        case: Case<'_, '_>,
        reference: Reference,
        (group, tally): (Truth, Tally),
        mut places: impl FnMut(Spot, Tally),
    ) {
        if tally.is_zero() {
            return;
        }
        if self.attribution == Attribution::ResidenceAtTheTime {
            self.count_where_they_were(case, reference, group, places);
        } else {
            places(Spot::In(residence_on(case.person, reference.on)), tally);
        }
    }

    /// Whether all tests of those counted are met, and by which that is decided: the first that fails, else the first that is
    /// undetermined, else the first.
    #[inline]
    fn met(&self, case: Case<'_, '_>, reference: Reference, looked_at: Tested) -> (Truth, Option<usize>, Tested) {
        let mut decided = (Truth::Yes, None, looked_at);
        for (index, test) in self.counted.iter().enumerate() {
            let tested = test.ask(case, reference);
            if index == 0 || tested.holds < decided.0 {
                decided = (decided.0 & tested.holds, Some(index), tested);
            }
        }
        decided
    }

    /// Counts a person once in every municipality in which the person was while it held, and once in each larger place.
    fn count_where_they_were(
        &self,
        case: Case<'_, '_>,
        reference: Reference,
        group: Truth,
        mut places: impl FnMut(Spot, Tally),
    ) {
        each_place(case, self.looked_at.days(case, reference), |spot, there| {
            let held = there.iter().fold(Truth::No, |held, days| held | self.looked_at.ask_within(case, *days));
            let (_, tally) = person_tally(group & held, Truth::Yes);
            if !tally.is_zero() {
                places(spot, tally);
            }
        });
    }

    fn unknown(&self, case: Case<'_, '_>, reference: Reference) -> Unknowns {
        let without = reference.ask(|day| self.group.without_on(case.person, day));
        let others = reference.ask(|day| self.group.others_on(case.person, day));
        let lanes = self.tests().filter_map(PreparedTest::lane);
        let unknown = self.group.unknown(case, (without, others), lanes);
        self.tests().fold(unknown, |unknown, test| unknown.and(test.unknown(case, reference)))
    }
}

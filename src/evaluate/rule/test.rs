//! A test, prepared for one period, and what it finds about a person.

use super::{Case, Over, person_tally};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::days::End;
use crate::education::Educations;
use crate::evaluate::bits::{Beginnings, Sure};
use crate::evaluate::finding::{Evidence, Fact, Finding, Required, Unknowns, Verdict};
use crate::evaluate::lane::{Lane, Units};
use crate::evaluate::lanes::Lanes;
use crate::evaluate::mask::Mask;
use crate::history::{Extent, Spell, Worked};
use crate::measure::{Amount, HoursAsked, HoursOf, Run, Test, Which};
use crate::quantity::WorkedHours;
use crate::state::{Reading, State};
use crate::target_group::Criterion;
use crate::work::WorkSet;

/// A test over bits of a lane, or of the person as such.
#[derive(Clone, Debug)]
pub(in crate::evaluate) enum PreparedTest<'a> {
    Time { lane: usize, units: Units, mask: Mask, required: Required },
    Entry { lane: usize, mask: Mask, state: State<'a>, which: Which },
    Run { lane: usize, run: Run<'a> },
    Hours { hours: HoursOf, days: DayRange },
    Holds(Criterion<'a>),
}

/// The day that something is asked on, and between which days it can have been.
#[derive(Clone, Copy, Debug)]
pub(in crate::evaluate) struct Reference {
    /// The day: of an event, the first that is certain, else the first possible.
    pub(in crate::evaluate) on: Day,
    pub(super) earliest: Day,
    pub(super) latest: Day,
}

impl Reference {
    /// The answer on the day; unknown where it is another at either end of the days it can have been.
    #[inline]
    pub(super) fn ask(self, holds: impl Fn(Day) -> Truth) -> Truth {
        let answer = holds(self.earliest);
        if self.earliest == self.latest || answer == holds(self.latest) { answer } else { Truth::Unknown }
    }
}

/// What a test finds.
#[derive(Clone, Copy, Debug)]
pub(in crate::evaluate) struct Tested {
    pub(in crate::evaluate) holds: Truth,
    pub(in crate::evaluate) evidence: Evidence,
}

impl Tested {
    /// The finding, were this the only test.
    pub(in crate::evaluate) fn alone(self) -> Finding {
        let (_, tally) = person_tally(Truth::Yes, self.holds);
        let verdict = match self.holds {
            Truth::Yes => Verdict::Met,
            Truth::No => Verdict::NotMet,
            Truth::Unknown => Verdict::Undetermined,
        };
        let (evidence, unknown) = (self.evidence, Unknowns::NONE);
        Finding { verdict, outside: None, decided_by: None, evidence, unknown, tally }
    }
}

impl Required {
    /// Of some units of a lane those that it is asked of: how many are certain, and how many possible.
    #[inline(always)]
    fn counted(self, case: Case<'_, '_>, lane: usize, units: &Units, mask: &Mask) -> (u32, u32) {
        match self {
            Required::NoRunOf(_) => case.bits.longest_runs(case.prepared.lane(lane), units),
            Required::AtLeast(_) | Required::None => case.bits.counts(mask),
        }
    }

    /// Whether some units of a lane are what is asked.
    #[inline(always)]
    fn holds(self, case: Case<'_, '_>, lane: usize, units: &Units, mask: &Mask) -> Truth {
        if self == Required::AtLeast(1) {
            let (certain, possible) = case.bits.any(mask);
            return Truth::between(certain, possible);
        }
        let (certain, possible) = self.counted(case, lane, units, mask);
        self.met(certain, possible)
    }
}

impl<'a> PreparedTest<'a> {
    /// The test with its lane: one of those that its rule has asked for, from an index on, or one of its own.
    pub(super) fn of(test: Test<'a>, period: Period, since: usize, lanes: &mut Lanes<'a>) -> Self {
        match test {
            Test::Time(time) => {
                let (lane, units) = Over::of(&test, period).stretch(time.state, since, lanes);
                let of = units.end - units.start;
                let required = match time.amount {
                    Amount::AtLeastShare(share) => Required::AtLeast(share.at_least_of(of)),
                    Amount::AtLeast(least) => Required::AtLeast(least),
                    Amount::All => Required::AtLeast(of),
                    Amount::None => Required::None,
                    Amount::NoRunOf(run) => Required::NoRunOf(run),
                };
                PreparedTest::Time { lane, units, mask: Mask::default(), required }
            }
            Test::Entry(entry) => {
                let lane = lanes.of_beginnings(entry.state, entry.within.days(period));
                PreparedTest::Entry { lane, mask: Mask::default(), state: entry.state, which: entry.which }
            }
            Test::Run(run) => PreparedTest::Run { lane: lanes.over_days(run.state, run.looked_at(period)), run },
            Test::Hours(hours) => PreparedTest::Hours { hours, days: hours.within.days(period) },
            Test::Holds(criterion) => PreparedTest::Holds(criterion),
        }
    }

    /// Notes where the bits stand that it looks at, once the lanes lie on tracks.
    pub(super) fn lay(&mut self, lanes: &[Lane<'_>]) {
        match self {
            PreparedTest::Time { lane, units, mask, .. } => *mask = lanes[*lane].mask_of(units),
            PreparedTest::Entry { lane, mask, .. } => *mask = lanes[*lane].mask_of(&lanes[*lane].all()),
            PreparedTest::Run { .. } | PreparedTest::Hours { .. } | PreparedTest::Holds(_) => {}
        }
    }

    /// The lane it reads.
    #[inline]
    pub(in crate::evaluate) const fn lane(&self) -> Option<usize> {
        match self {
            PreparedTest::Time { lane, .. } | PreparedTest::Entry { lane, .. } | PreparedTest::Run { lane, .. } => {
                Some(*lane)
            }
            PreparedTest::Hours { .. } | PreparedTest::Holds(_) => None,
        }
    }

    /// The units of the lane that it looks at; the first unit of beginnings is the day before.
    pub(in crate::evaluate) fn units(&self, all: u32) -> Units {
        match self {
            PreparedTest::Time { units, .. } => units.clone(),
            PreparedTest::Entry { .. } => 1..all,
            PreparedTest::Run { .. } => 0..all,
            PreparedTest::Hours { .. } | PreparedTest::Holds(_) => 0..0,
        }
    }

    /// Whether nobody of whom the lane is empty meets it.
    pub(super) const fn needs_units(&self) -> bool {
        match self {
            PreparedTest::Time { required: Required::AtLeast(least), .. } => *least > 0,
            PreparedTest::Entry { .. } | PreparedTest::Run { .. } => true,
            PreparedTest::Time { .. } | PreparedTest::Hours { .. } | PreparedTest::Holds(_) => false,
        }
    }

    /// Whether it asks for more of a person than spells, birth and residences, courses of its lane apart.
    pub(super) fn asks_beyond_gist(&self) -> bool {
        matches!(self, PreparedTest::Holds(criterion) if criterion.asks_beyond_gist())
    }

    /// Whether a person meets it: all that a tally asks for.
    #[inline(always)]
    pub(super) fn holds(&self, case: Case<'_, '_>, reference: Reference) -> Truth {
        match self {
            PreparedTest::Time { lane, units, mask, required } => required.holds(case, *lane, units, mask),
            PreparedTest::Holds(criterion) => reference.ask(|day| criterion.holds(case.person, day)),
            PreparedTest::Entry { .. } | PreparedTest::Run { .. } | PreparedTest::Hours { .. } => {
                self.ask(case, reference).holds
            }
        }
    }

    /// What it finds about a person. Criteria are asked on the reference day.
    pub(in crate::evaluate) fn ask(&self, case: Case<'_, '_>, reference: Reference) -> Tested {
        let Case { prepared, bits, person } = case;
        match self {
            PreparedTest::Time { lane, units, mask, required } => {
                let (observed, possible) = required.counted(case, *lane, units, mask);
                let (of, counted_in) = (units.end - units.start, prepared.lane(*lane).counted_in);
                let evidence = Evidence::Time { observed, possible, of, required: *required, counted_in };
                Tested { holds: required.met(observed, possible), evidence }
            }
            PreparedTest::Entry { lane, mask, state, which } => {
                let begins = PreparedTest::beginnings(case, *lane, mask);
                let day_of = |unit: Option<u32>| unit.map(|unit| prepared.lane(*lane).day_of(unit));
                let (certain, possible) = (day_of(begins.certain), day_of(begins.possible));
                let holds = match which {
                    Which::Any => Truth::between(certain.is_some(), possible.is_some()),
                    Which::FirstEver => Truth::between(
                        certain.is_some_and(|day| before(*state, case, day) == Truth::No),
                        possible.is_some_and(|day| before(*state, case, day) != Truth::Yes),
                    ),
                };
                Tested { holds, evidence: Evidence::Entry { day: certain.or(possible) } }
            }
            PreparedTest::Run { lane, run } => {
                let lane = prepared.lane(*lane);
                let bridges = |gap: DayRange| run.bridged.bridges(person, gap);
                let longest_break = run.bridged.days;
                let mut in_doubt = !bits.in_no_doubt();
                let (observed, more) = bits.run_to_the_end(lane, Sure::Certain, longest_break, |gap| {
                    let holds = bridges(gap);
                    in_doubt |= holds == Truth::Unknown;
                    holds == Truth::Yes
                });
                let possible =
                    || bits.run_to_the_end(lane, Sure::Possible, longest_break, |gap| bridges(gap) != Truth::No);
                let (possible, _) = if in_doubt { possible() } else { (observed, more) };
                let required = run.days();
                let evidence = Evidence::Run { observed, possible, more, required };
                Tested { holds: Truth::between(observed >= required, possible >= required), evidence }
            }
            PreparedTest::Hours { hours, days } => {
                let Worked { least, most } = person.history.worked(hours.work, *days);
                let holds = match hours.asked {
                    HoursAsked::AtLeast(asked) => {
                        let asked = WorkedHours::whole(asked);
                        Truth::between(least >= asked, most.is_none_or(|most| most >= asked))
                    }
                    HoursAsked::Under(asked) => {
                        let asked = WorkedHours::whole(asked);
                        Truth::between(most.is_some_and(|most| most < asked), least < asked)
                    }
                };
                let evidence = Evidence::Hours { observed: least, possible: most, asked: hours.asked };
                Tested { holds, evidence }
            }
            PreparedTest::Holds(criterion) => {
                let holds = reference.ask(|day| criterion.holds(person, day));
                Tested { holds, evidence: Evidence::Criterion { holds, on: reference.on } }
            }
        }
    }

    #[inline]
    fn beginnings(case: Case<'_, '_>, lane: usize, mask: &Mask) -> Beginnings {
        if case.bits.can_begin(mask) { case.bits.beginnings(case.prepared.lane(lane)) } else { Beginnings::default() }
    }

    /// The day of entry, certain or possible.
    #[inline]
    pub(super) fn entry(&self, case: Case<'_, '_>) -> Option<Reference> {
        let PreparedTest::Entry { lane, mask, .. } = self else { return None };
        let begins = PreparedTest::beginnings(case, *lane, mask);
        let day_of = |unit: u32| case.prepared.lane(*lane).day_of(unit);
        let (first, last) = (begins.possible.or(begins.certain)?, begins.certain.or(begins.last_possible)?);
        let on = day_of(begins.certain.unwrap_or(first));
        Some(Reference { on, earliest: day_of(first).min(on), latest: day_of(last).max(on) })
    }

    /// The days it looks at; a criterion looks at the reference day.
    pub(in crate::evaluate) fn days(&self, case: Case<'_, '_>, reference: Reference) -> DayRange {
        match self {
            PreparedTest::Time { lane, .. } | PreparedTest::Entry { lane, .. } | PreparedTest::Run { lane, .. } => {
                let lane = case.prepared.lane(*lane);
                lane.days_of(&self.units(lane.units))
            }
            PreparedTest::Hours { days, .. } => *days,
            PreparedTest::Holds(_) => DayRange::single(reference.on),
        }
    }

    /// Whether any of its units lies among some days.
    pub(super) fn ask_within(&self, case: Case<'_, '_>, days: DayRange) -> Truth {
        let PreparedTest::Time { lane, units, .. } = self else { return Truth::No };
        let lane = case.prepared.lane(*lane);
        let there = lane.belonging(days);
        let there = there.start.max(units.start)..there.end.min(units.end);
        Truth::between(case.bits.certain(lane, &there) > 0, case.bits.possible(lane, &there) > 0)
    }

    /// The facts that are unknown beside those of its lane, where it is undetermined.
    pub(super) fn unknown(&self, case: Case<'_, '_>, reference: Reference) -> Unknowns {
        if self.ask(case, reference).holds != Truth::Unknown {
            return Unknowns::NONE;
        }
        match self {
            PreparedTest::Time { .. } | PreparedTest::Entry { which: Which::Any, .. } => Unknowns::NONE,
            PreparedTest::Entry { state, .. } => unknown_before(*state, case),
            PreparedTest::Run { run, .. } => unknown_of_work(run.bridged.work, case, self.days(case, reference)),
            PreparedTest::Hours { hours, days } => {
                let unknown = unknown_of_work(hours.work, case, *days);
                let covered = case.person.history.coverage().days();
                if days.intersection(covered) == Some(*days) { unknown } else { unknown.with(Fact::Coverage) }
            }
            // Of known birth, it is the day of the event that is not known, which the lanes say.
            PreparedTest::Holds(Criterion::Age(_)) if case.person.attributes.born.is_some() => Unknowns::NONE,
            PreparedTest::Holds(Criterion::Age(_)) => Unknowns::NONE.with(Fact::Birth),
            PreparedTest::Holds(_) => Unknowns::NONE.with(Fact::Criterion),
        }
    }
}

/// Why it can be unknown how many hours a person worked among some days.
fn unknown_of_work(work: WorkSet, case: Case<'_, '_>, among: DayRange) -> Unknowns {
    let history = case.person.history;
    let as_of = history.coverage().as_of();
    let there = |spell: &Spell| spell.possible_days(as_of).is_some_and(|own| own.intersection(among).is_some());
    history.work(work).filter(there).fold(Unknowns::NONE, |unknown, spell| {
        let hours = if matches!(spell.extent(), Extent::Hours(_)) { unknown } else { unknown.with(Fact::Hours) };
        if spell.end() == End::Unknown { hours.with(Fact::End) } else { hours }
    })
}

/// Whether a person was ever in a state before a day. Nobody was before birth.
fn before(state: State<'_>, case: Case<'_, '_>, day: Day) -> Truth {
    let coverage = case.person.history.coverage();
    let as_of = coverage.as_of();
    let reading = |spell: &Spell| state.read(spell.status(), spell.visitation());
    let any = |holds: &dyn Fn(&Spell) -> bool| case.person.history.spells().iter().any(holds);
    let begins = |days: Option<DayRange>| days.is_some_and(|days| days.first() < day);
    let certain = any(&|spell| reading(spell) == Reading::In && begins(spell.certain_days(as_of)));
    let may_be_in = |spell: &Spell| !matches!(reading(spell), Reading::Outside | Reading::Silent);
    let possible = any(&|spell| may_be_in(spell) && begins(spell.possible_days(as_of)));
    let levels = state.levels();
    let enrolled = match case.person.educations {
        _ if levels.is_empty() => Truth::No,
        Educations::Unknown => Truth::Unknown,
        Educations::Known(courses) => {
            let attended =
                || courses.iter().filter(|course| levels.contains(course.level)).filter_map(|course| course.attended);
            Truth::between(
                attended().any(|stay| begins(stay.certain_days(as_of))),
                attended().any(|stay| begins(stay.possible_days(as_of))),
            )
        }
    };
    let unseen = case.person.attributes.born.unwrap_or(Day::MIN) < coverage.from() && coverage.from() > Day::MIN;
    Truth::between(certain, possible || unseen) | enrolled
}

/// Why it can be unknown whether a person was ever in a state before.
fn unknown_before(state: State<'_>, case: Case<'_, '_>) -> Unknowns {
    let mut unknown = Unknowns::NONE;
    if case.person.history.coverage().from() > case.person.attributes.born.unwrap_or(Day::MIN) {
        unknown = unknown.with(Fact::Coverage);
    }
    let unseen = |reading| {
        let spells = case.person.history.spells();
        spells.iter().any(|spell| state.read(spell.status(), spell.visitation()) == reading)
    };
    if unseen(Reading::InIfVisited) {
        unknown = unknown.with(Fact::Visitation);
    }
    if !state.levels().is_empty() && case.person.educations == Educations::Unknown {
        unknown = unknown.with(Fact::Education);
    }
    unknown
}

impl Over {
    /// What a test runs over.
    pub(super) fn of(test: &Test<'_>, period: Period) -> Self {
        match test {
            Test::Time(time) => match time.counted_in {
                CountedIn::Days => Over::Days(time.within.days(period)),
                CountedIn::TouchedWeeks => Over::Weeks(time.within.weeks(period)),
            },
            Test::Entry(entry) => Over::Days(entry.within.days(period)),
            Test::Run(run) => Over::Days(run.looked_at(period)),
            Test::Hours(hours) => Over::Days(hours.within.days(period)),
            Test::Holds(_) => Over::Days(period.days()),
        }
    }

    /// The lane of a state that holds it, and its units there: one of those from an index on, or a new one.
    fn stretch<'a>(self, state: State<'a>, since: usize, lanes: &mut Lanes<'a>) -> (usize, Units) {
        let (counted_in, first, last) = match self {
            Over::Days(days) => (CountedIn::Days, days.first().days_since_1970(), days.last().days_since_1970()),
            Over::Weeks(weeks) => {
                (CountedIn::TouchedWeeks, weeks.first().weeks_since_1970(), weeks.last().weeks_since_1970())
            }
        };
        let known = lanes.lanes[since..]
            .iter()
            .position(|lane| lane.state == state && lane.counted_in == counted_in && lane.holds(first, last));
        let lane = known.map_or_else(|| self.lane(state, lanes), |index| since + index);
        let units = lanes.get(lane).clip(first, last);
        (lane, units)
    }
}

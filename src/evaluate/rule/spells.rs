//! Spells that begin, end or run: days joined over the gaps that do not end them.

use super::group::{Group, Membership};
use super::{Case, Over, Spot, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::days::{End, Stream};
use crate::evaluate::finding::{Evidence, Fact, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::history::{GapRule, Spell};
use crate::measure::{Measure, Spells as Definition, SpellsOf, SpellsThat, Within};
use crate::person::Person;
use crate::quantity::Tally;
use crate::state::{Reading, State};

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Spells<'a> {
    pub(super) group: Group<'a>,
    of: &'a [SpellsOf<'a>],
    pub(super) lanes: Vec<usize>,
    that: SpellsThat,
    days: DayRange,
    /// The day since which a running spell must have run.
    since: Day,
}

impl<'a> Spells<'a> {
    pub(super) fn of(measure: &Measure<'a>, definition: Definition<'a>, period: Period, lanes: &mut Lanes<'a>) -> Self {
        let days = period.days();
        let over = Over::period(period, CountedIn::Days);
        let since = match definition.that {
            SpellsThat::RunForOver { months } => Within::SinceMonthsBefore(months).days(period).first(),
            SpellsThat::Begin | SpellsThat::End | SpellsThat::Run => days.last(),
        };
        let group = Group::of(measure, days.last(), over, lanes);
        let lanes = definition.of.iter().map(|of| over.lane(of.state, lanes)).collect();
        Spells { group, of: definition.of, lanes, that: definition.that, days, since }
    }

    /// Whether only a day in the period brings a spell in: one that runs may be in a gap all the while.
    pub(super) const fn needs_days_in_period(&self) -> bool {
        matches!(self.that, SpellsThat::Begin | SpellsThat::End)
    }

    pub(super) fn decide(&self, case: Case<'_, '_>, mut places: impl FnMut(Spot, Tally)) -> Finding {
        let person = case.person;
        let on = self.days.last();
        let without = self.group.without_on(person, on);
        let others = self.group.others_on(person, on);
        let group = Membership::all_of([
            (self.group.of_age(person, on), Outside::Age),
            (without, Outside::Education),
            (self.group.touched(case, u32::MAX, u32::MAX), Outside::Touched),
            (Truth::Yes, Outside::State), // it shows in the spells
            (others, Outside::Criterion),
        ]);
        let mut total = Tally::ZERO;
        let mut count = |day: Day, certain: u64, possible: u64| {
            let certain = if group.holds == Truth::Yes { certain } else { 0 };
            let tally = Tally::of(certain, 0).with_undetermined(possible.saturating_sub(certain), 0);
            if !tally.is_zero() && group.holds != Truth::No {
                places(Spot::In(residence_on(person, day)), tally);
                total += tally;
            }
        };
        for SpellsOf { state, gap } in self.of.iter().copied() {
            let days = Days { state, person };
            match self.that {
                SpellsThat::Begin => days.edges(gap, self.days, Edge::First, &mut count),
                SpellsThat::End => days.edges(gap, self.days, Edge::Last, &mut count),
                SpellsThat::Run | SpellsThat::RunForOver { .. } => {
                    let runs = |spell: DayRange| spell.contains(on) && spell.first() <= self.since;
                    let certain = gap.episodes(days.certain()).any(runs);
                    let possible = certain || gap.episodes(days.possible()).any(runs);
                    count(on, certain.into(), possible.into());
                }
            }
        }
        let verdict = match total.numerator {
            _ if total.undetermined.numerator > 0 => Verdict::Undetermined,
            0 => Verdict::OutsideTargetGroup,
            _ => Verdict::Met,
        };
        let unknown = if verdict == Verdict::Undetermined {
            self.unknown(self.group.unknown(case, (without, others), core::iter::empty()), person)
        } else {
            Unknowns::NONE
        };
        let evidence = Evidence::Spells { certain: total.numerator, possible: total.all_in().numerator };
        let outside = (verdict == Verdict::OutsideTargetGroup).then(|| group.outside.unwrap_or(Outside::State));
        Finding { verdict, outside, decided_by: None, evidence, unknown, tally: total }
    }

    /// The facts that are unknown of the spells, beside those of the group.
    fn unknown(&self, group: Unknowns, person: &Person<'_>) -> Unknowns {
        let coverage = person.history.coverage();
        let mut unknown = group;
        for SpellsOf { state, .. } in self.of {
            for spell in person.history.spells() {
                match state.read(spell.status(), spell.visitation()) {
                    Reading::In | Reading::InIfVisited if spell.end() == End::Unknown => {
                        unknown = unknown.with(Fact::End);
                    }
                    Reading::InIfVisited => unknown = unknown.with(Fact::Visitation),
                    _ => {}
                }
            }
        }
        let born = person.attributes.born.unwrap_or(Day::MIN);
        let seen = coverage.from() <= born && self.days.last() < coverage.as_of();
        if seen && unknown != Unknowns::NONE { unknown } else { unknown.with(Fact::Coverage) }
    }
}

/// Which end of a spell is an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    First,
    Last,
}

impl Edge {
    fn of(self, days: DayRange) -> Day {
        match self {
            Edge::First => days.first(),
            Edge::Last => days.last(),
        }
    }
}

/// The days of a person in a state.
#[derive(Clone, Copy, Debug)]
struct Days<'s, 'p> {
    state: State<'s>,
    person: &'p Person<'p>,
}

impl<'s: 'p, 'p> Days<'s, 'p> {
    fn read(self, wanted: &'static [Reading]) -> impl Iterator<Item = Spell> + Clone + 'p {
        self.person
            .history
            .distinct()
            .filter(move |spell| wanted.contains(&self.state.read(spell.status(), spell.visitation())))
    }

    /// Those certain.
    fn certain(self) -> Stream<impl Iterator<Item = DayRange> + 'p> {
        let as_of = self.person.history.coverage().as_of();
        Stream::collapse(self.read(&[Reading::In]).filter_map(move |spell| spell.certain_days(as_of)))
    }

    /// Those possible: the days that the data do not cover are, from birth on.
    fn possible(self) -> Stream<impl Iterator<Item = DayRange> + 'p> {
        let coverage = self.person.history.coverage();
        let as_of = coverage.as_of();
        let told = self.read(&[Reading::In, Reading::InIfVisited]).filter_map(move |spell| spell.possible_days(as_of));
        let born = self.person.attributes.born.unwrap_or(Day::MIN);
        let before = DayRange::new(born, coverage.from().plus(-1)).ok().filter(|_| coverage.from() > Day::MIN);
        let after = DayRange::new(as_of.plus(1), Day::MAX).ok();
        Stream::collapse(told).union(Stream::collapse([before, after].into_iter().flatten()))
    }

    /// Counts the first or the last days of spells that lie among some days: certain ones, and how many more there can be.
    fn edges(self, rule: GapRule, among: DayRange, edge: Edge, count: &mut impl FnMut(Day, u64, u64)) {
        // What is an edge of the possible days and certain itself is one in any case: fewer days only widen the gap beside it.
        let is_certain = |day: Day| self.certain().any(|days| days.contains(day));
        let sure = || edges(self.possible(), rule, edge).filter(|day| among.contains(*day) && is_certain(*day));
        sure().for_each(|day| count(day, 1, 1));
        let not_sure = || {
            let of_certain = edges(self.certain(), rule, edge).filter(|day| among.contains(*day));
            let in_doubt = self.possible().difference(self.certain()).clip(among).map(DayRange::first);
            of_certain.filter(|day| sure().all(|own| own != *day)).chain(in_doubt)
        };
        if let Some(day) = not_sure().min() {
            let most = match edge {
                Edge::First => self.most_first_days(rule, among),
                Edge::Last => self.most_last_days(rule, among),
            };
            let least = sure().map(|_| 1).sum();
            count(day, 0, u64::from(u32::saturating_sub(most, least)));
        }
    }

    /// The most spells that can begin among some days, whatever the days in doubt: day by day the earliest that can, for what
    /// begins early leaves the most room for others.
    fn most_first_days(self, rule: GapRule, among: DayRange) -> u32 {
        let before = self.certain().filter(|days| days.first() < among.first());
        let mut last_in = before.map(|days| days.last().min(among.first().plus(-1))).last();
        let told = |day: Day| self.read(&[Reading::In, Reading::InIfVisited]).any(|spell| spell.first() == day);
        let mut most = 0;
        for day in days_of(among) {
            let ended = |last: Day| last.plus(1) < day && rule.ends(DayRange::between(last.plus(1), day.plus(-1)));
            if (told(day) || !self.is_covered(day)) && last_in.is_none_or(ended) {
                most += 1;
                last_in = Some(day);
            }
            if self.certain().any(|days| days.contains(day)) {
                last_in = Some(day);
            }
        }
        most
    }

    /// The most spells that can end among some days: the same from the end, and what ends on an unknown day ends once.
    fn most_last_days(self, rule: GapRule, among: DayRange) -> u32 {
        let as_of = self.person.history.coverage().as_of();
        let mut after = self.certain().filter(|days| days.last() > among.last());
        let mut next_in = after.next().map(|days| days.first().max(among.last().plus(1)));
        let mut ended = 0_u64;
        let mut most = 0;
        for day in days_of(among).rev() {
            let told = || self.read(&[Reading::In, Reading::InIfVisited]);
            let known_end = told().any(|spell| match spell.end() {
                End::On(last) => last.min(as_of) == day,
                End::Ongoing => as_of == day,
                End::Unknown => false,
            });
            // Of those that end on an unknown day, one that has not ended yet.
            let unknown_ends = told().filter(|spell| spell.end() == End::Unknown && day <= as_of);
            let open = (0..u64::BITS)
                .zip(unknown_ends)
                .find(|(index, spell)| ended >> index & 1 == 0 && spell.first() <= day)
                .filter(|_| !known_end);
            let gap_ends = |next: Day| day.plus(1) < next && rule.ends(DayRange::between(day.plus(1), next.plus(-1)));
            if (known_end || open.is_some() || !self.is_covered(day)) && next_in.is_none_or(gap_ends) {
                most += 1;
                next_in = Some(day);
                if let Some((index, _)) = open {
                    ended |= 1 << index;
                }
            }
            if self.certain().any(|days| days.contains(day)) {
                next_in = Some(day);
            }
        }
        most
    }

    fn is_covered(self, day: Day) -> bool {
        let born = self.person.attributes.born.unwrap_or(Day::MIN);
        day < born || self.person.history.coverage().days().contains(day)
    }
}

/// The first or the last days of the spells that days join to.
fn edges(days: Stream<impl Iterator<Item = DayRange>>, rule: GapRule, edge: Edge) -> impl Iterator<Item = Day> {
    rule.episodes(days).map(move |spell| edge.of(spell))
}

fn days_of(days: DayRange) -> impl DoubleEndedIterator<Item = Day> {
    (0..days.count().cast_signed()).map(move |number| days.first().plus(number))
}

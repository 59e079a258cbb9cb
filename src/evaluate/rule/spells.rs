//! Spells that begin, end or run: days joined over the gaps that do not end them, and cut where a move counts.

use super::group::{Group, Membership};
use super::{Case, Over, Spot, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::days::{End, Stream};
use crate::education::Educations;
use crate::evaluate::finding::{Evidence, Fact, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::history::Spell;
use crate::measure::{Followed, Measure, Moves, Spells as Definition, SpellsOf, SpellsThat, SpellsTold, Within};
use crate::person::Person;
use crate::quantity::Tally;
use crate::state::{Reading, State};

#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Spells<'a> {
    pub(super) group: Group<'a>,
    definition: Definition<'a>,
    pub(super) lanes: Vec<usize>,
    days: DayRange,
    /// The day since which a running spell must have run.
    since: Day,
}

/// How many, certainly and at most.
#[derive(Clone, Copy, Debug, Default)]
struct Bounds {
    certain: u64,
    possible: u64,
}

impl Bounds {
    const ONE: Bounds = Bounds { certain: 1, possible: 1 };

    /// One that may hold.
    fn one_if(holds: Truth) -> Self {
        Bounds { certain: (holds == Truth::Yes).into(), possible: (holds != Truth::No).into() }
    }

    /// As many at most, and none for certain.
    fn at_most(self) -> Self {
        Bounds { certain: 0, ..self }
    }

    fn undetermined(self) -> u64 {
        self.possible.saturating_sub(self.certain)
    }
}

/// A spell as long as it can be, of which some day is recorded.
#[derive(Clone, Copy, Debug)]
pub(in crate::evaluate) struct Joined {
    /// Its first day, where that is certain.
    pub(in crate::evaluate) first: Option<Day>,
    /// Its last, where that is.
    pub(in crate::evaluate) last: Option<Day>,
    /// Whether it is one of those that count.
    pub(in crate::evaluate) counts: Truth,
    /// On which days something is asked to follow it, and whether it does: of one that may have ended on a known day.
    pub(in crate::evaluate) followed: Option<(DayRange, Truth)>,
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
        Spells { group, definition, lanes, days, since }
    }

    /// Whether only a day in the period brings a spell in: one that runs may be in a gap all the while.
    pub(super) const fn needs_days_in_period(&self) -> bool {
        matches!(self.definition.that, SpellsThat::Begin | SpellsThat::End)
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
        let mut count = |day: Day, spells: Bounds, told: Bounds| {
            let held = |bounds: Bounds| if group.holds == Truth::Yes { bounds } else { bounds.at_most() };
            let (spells, told) = (held(spells), held(told));
            let (above, below) = match self.definition.told {
                SpellsTold::Number => (spells, Bounds::default()),
                SpellsTold::MeanLength | SpellsTold::ShareFollowed(_) => (told, spells),
            };
            let tally =
                Tally::of(above.certain, below.certain).with_undetermined(above.undetermined(), below.undetermined());
            if !tally.is_zero() && group.holds != Truth::No {
                places(Spot::In(residence_on(person, day)), tally);
                total += tally;
            }
        };
        for of in self.definition.of {
            let days = Days::of(*of, self.definition.moves, person);
            match self.definition.that {
                SpellsThat::Begin => days.edges(self.days, Edge::First, self.definition.told, &mut count),
                SpellsThat::End => days.edges(self.days, Edge::Last, self.definition.told, &mut count),
                SpellsThat::Run | SpellsThat::RunForOver { .. } => {
                    let runs = |spell: DayRange| spell.contains(on) && spell.first() <= self.since;
                    let certain = days.certain_spells().any(runs);
                    let possible = certain || days.possible_spells().any(runs);
                    count(on, Bounds::one_if(Truth::between(certain, possible)), Bounds::default());
                }
            }
        }
        let (certain, all) = (total, total.all_in());
        let verdict = match certain.numerator {
            _ if all != Tally::of(certain.numerator, certain.denominator) => Verdict::Undetermined,
            0 if certain.denominator > 0 => Verdict::NotMet,
            0 => Verdict::OutsideTargetGroup,
            _ => Verdict::Met,
        };
        let unknown = if verdict == Verdict::Undetermined {
            self.unknown(self.group.unknown(case, (without, others), core::iter::empty()), person)
        } else {
            Unknowns::NONE
        };
        let evidence = match self.definition.told {
            SpellsTold::Number => Evidence::Spells { certain: certain.numerator, possible: all.numerator },
            SpellsTold::MeanLength => Evidence::Length {
                days: certain.numerator,
                possible_days: all.numerator,
                spells: certain.denominator,
                possible_spells: all.denominator,
            },
            SpellsTold::ShareFollowed(_) => Evidence::Followed {
                followed: certain.numerator,
                possibly_followed: all.numerator,
                spells: certain.denominator,
                possible_spells: all.denominator,
            },
        };
        let outside = (verdict == Verdict::OutsideTargetGroup).then(|| group.outside.unwrap_or(Outside::State));
        Finding { verdict, outside, decided_by: None, evidence, unknown, tally: total }
    }

    /// Which spells count.
    pub(in crate::evaluate) const fn that(&self) -> SpellsThat {
        self.definition.that
    }

    /// The last day of the period, and the day since which a running spell must have run.
    pub(in crate::evaluate) const fn on_and_since(&self) -> (Day, Day) {
        (self.days.last(), self.since)
    }

    /// The spells that have a day in the period, in order for each state.
    pub(in crate::evaluate) fn joined(&self, person: &Person<'_>) -> Vec<Joined> {
        let as_of = person.history.coverage().as_of();
        let mut joined = Vec::new();
        for of in self.definition.of {
            let days = Days::of(*of, self.definition.moves, person);
            let recorded = |spell: &DayRange| {
                let own = days.records.iter().filter_map(|record| record.possible_days(as_of));
                own.filter_map(|own| own.intersection(*spell)).any(|own| own.intersection(self.days).is_some())
            };
            for spell in days.possible_spells().filter(recorded) {
                joined.push(self.as_joined(&days, spell));
            }
        }
        joined
    }

    fn as_joined(&self, days: &Days<'_, '_>, spell: DayRange) -> Joined {
        let known = |day: Day| Some(day).filter(|day| days.is_certain(*day));
        let (first, last) = (known(spell.first()), known(spell.last()));
        let runs = |spell: DayRange| spell.contains(self.days.last()) && spell.first() <= self.since;
        let counts = match self.definition.that {
            SpellsThat::Begin => days.edge_among(self.days, Edge::First, spell),
            SpellsThat::End => days.edge_among(self.days, Edge::Last, spell),
            SpellsThat::Run | SpellsThat::RunForOver { .. } => {
                Truth::between(days.certain_spells().any(|own| spell.contains(own.first()) && runs(own)), runs(spell))
            }
        };
        let followed = match (self.definition.told, last) {
            (SpellsTold::ShareFollowed(followed), Some(last)) if counts == Truth::Yes => {
                Some((followed.asked(last), followed.holds(days.person, last)))
            }
            _ => None,
        };
        Joined { first, last, counts, followed }
    }

    /// The facts that are unknown of the spells and of what follows them, beside those of the group.
    fn unknown(&self, group: Unknowns, person: &Person<'_>) -> Unknowns {
        let coverage = person.history.coverage();
        let mut unknown = group;
        let followed = match &self.definition.told {
            SpellsTold::ShareFollowed(followed) => Some(followed),
            SpellsTold::Number | SpellsTold::MeanLength => None,
        };
        let after = followed.into_iter().flat_map(Followed::states);
        for state in self.definition.of.iter().map(|of| of.state).chain(after) {
            for spell in person.history.spells() {
                match state.read(spell.status(), spell.visitation()) {
                    Reading::In | Reading::InIfVisited if spell.end() == End::Unknown => {
                        unknown = unknown.with(Fact::End);
                    }
                    Reading::InIfVisited => unknown = unknown.with(Fact::Visitation),
                    _ => {}
                }
            }
            unknown = match person.educations {
                _ if state.levels().is_empty() => unknown,
                Educations::Unknown => unknown.with(Fact::Education),
                Educations::Known(courses) => {
                    let attended = courses.iter().filter(|course| state.levels().contains(course.level));
                    let open = attended.filter_map(|course| course.attended).any(|stay| stay.end() == End::Unknown);
                    if open { unknown.with(Fact::End) } else { unknown }
                }
            };
        }
        let born = person.attributes.born.unwrap_or(Day::MIN);
        let to = followed.map_or(self.days.last(), |followed| followed.last_day(self.days.last()));
        let seen = coverage.from() <= born && to < coverage.as_of();
        if seen && unknown != Unknowns::NONE { unknown } else { unknown.with(Fact::Coverage) }
    }
}

impl Followed<'_> {
    /// The last day it looks at, of a spell that ends on a day.
    fn last_day(&self, last: Day) -> Day {
        match self {
            Followed::ByStatus { days, .. } | Followed::Within { days, .. } => last.plus(days.cast_signed()),
        }
    }

    /// The days it looks at, of a spell that ends on a day.
    fn asked(&self, last: Day) -> DayRange {
        let to = self.last_day(last);
        match self {
            Followed::ByStatus { .. } => DayRange::single(to),
            Followed::Within { .. } => DayRange::between(last.plus(1), to),
        }
    }

    /// Whether it follows a spell that ends on a day.
    fn holds(&self, person: &Person<'_>, last: Day) -> Truth {
        let any = |states: &[State<'_>], day| states.iter().fold(Truth::No, |any, state| any | state.on(person, day));
        match self {
            Followed::ByStatus { before, state, .. } => {
                let day = self.last_day(last);
                state.map_or(Truth::Yes, |state| state.on(person, day)) & !any(before, day)
            }
            Followed::Within { state, .. } => {
                days_of(self.asked(last)).fold(Truth::No, |any, day| any | state.on(person, day))
            }
        }
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

/// The days of a person in a state, and what cuts them into spells.
#[derive(Debug)]
struct Days<'s, 'p> {
    of: SpellsOf<'s>,
    moves: Moves,
    person: &'p Person<'p>,
    /// The records that bring the person in, or would with the right visitation.
    records: Vec<Spell>,
    /// The days that are certain, joined.
    certain: Vec<DayRange>,
    /// Those that are possible: the days that the data do not cover are, from birth on.
    possible: Vec<DayRange>,
}

impl<'s, 'p> Days<'s, 'p> {
    fn of(of: SpellsOf<'s>, moves: Moves, person: &'p Person<'p>) -> Self {
        let coverage = person.history.coverage();
        let as_of = coverage.as_of();
        let read = |spell: &Spell| of.state.read(spell.status(), spell.visitation());
        let may_be_in = |spell: &Spell| matches!(read(spell), Reading::In | Reading::InIfVisited);
        let records: Vec<Spell> = person.history.distinct().filter(may_be_in).collect();
        let certain = records.iter().filter(|spell| read(spell) == Reading::In);
        let certain = Stream::collapse(certain.filter_map(|spell| spell.certain_days(as_of))).collect();
        let told = Stream::collapse(records.iter().filter_map(|spell| spell.possible_days(as_of)));
        let born = person.attributes.born.unwrap_or(Day::MIN);
        let before = DayRange::new(born, coverage.from().plus(-1)).ok().filter(|_| coverage.from() > Day::MIN);
        let after = DayRange::new(as_of.plus(1), Day::MAX).ok();
        let possible = told.union(Stream::collapse([before, after].into_iter().flatten())).collect();
        Days { of, moves, person, records, certain, possible }
    }

    /// The spells that certain days join to.
    fn certain_spells(&self) -> impl Iterator<Item = DayRange> {
        self.spells_of(&self.certain)
    }

    /// The spells that possible days join to.
    fn possible_spells(&self) -> impl Iterator<Item = DayRange> {
        self.spells_of(&self.possible)
    }

    fn spells_of(&self, days: &[DayRange]) -> impl Iterator<Item = DayRange> {
        let days = Stream::collapse(days.iter().copied());
        self.of.gap.episodes(days).flat_map(|spell| self.between_moves(spell))
    }

    /// A spell, cut where a move begins another.
    fn between_moves(&self, spell: DayRange) -> impl Iterator<Item = DayRange> {
        let mut rest = Some(spell);
        core::iter::from_fn(move || {
            let from = rest?;
            let moved = self.first_move(from);
            rest = moved.map(|day| DayRange::between(day, from.last()));
            Some(moved.map_or(from, |day| DayRange::between(from.first(), day.plus(-1))))
        })
    }

    /// The first day among some on which the person is known to live in another municipality than before.
    fn first_move(&self, among: DayRange) -> Option<Day> {
        if self.moves == Moves::SplitNothing {
            return None;
        }
        let mut known = self.person.residences.parts(among).filter(|(_, municipality)| municipality.is_some());
        let (_, own) = known.next()?;
        known.find(|(_, municipality)| *municipality != own).map(|(days, _)| days.first())
    }

    fn is_certain(&self, day: Day) -> bool {
        self.certain.iter().any(|days| days.contains(day))
    }

    /// Whether a possible spell begins or ends among some days.
    fn edge_among(&self, among: DayRange, edge: Edge, spell: DayRange) -> Truth {
        if self.is_certain(edge.of(spell)) && among.contains(edge.of(spell)) {
            return Truth::Yes;
        }
        let certain = || self.certain_spells().filter(|own| spell.intersection(*own).is_some());
        let within = certain().any(|own| among.contains(edge.of(own)));
        let doubt = match edge {
            Edge::First => DayRange::between(spell.first(), certain().next().unwrap_or(spell).first()),
            Edge::Last => DayRange::between(certain().last().unwrap_or(spell).last(), spell.last()),
        };
        let in_doubt = !self.is_certain(edge.of(spell)) && doubt.intersection(among).is_some();
        Truth::between(false, within || in_doubt)
    }

    /// Counts the spells whose first or last day lies among some: certain ones, and how many more there can be.
    fn edges(&self, among: DayRange, edge: Edge, told: SpellsTold<'_>, count: &mut impl FnMut(Day, Bounds, Bounds)) {
        // What is an edge of the possible days and certain itself is one in any case: fewer days only widen the gap beside it.
        let sure = |spell: &DayRange| among.contains(edge.of(*spell)) && self.is_certain(edge.of(*spell));
        let sure: Vec<DayRange> = self.possible_spells().filter(sure).collect();
        for longest in &sure {
            let day = edge.of(*longest);
            let told = match told {
                SpellsTold::Number => Bounds::default(),
                SpellsTold::MeanLength => {
                    let shortest = self.certain_spells().find(|spell| spell.contains(day));
                    let days = |spell: Option<DayRange>| spell.map_or(0, |spell| spell.count().into());
                    Bounds { certain: days(shortest), possible: days(Some(*longest)) }
                }
                SpellsTold::ShareFollowed(followed) => Bounds::one_if(followed.holds(self.person, day)),
            };
            count(day, Bounds::ONE, told);
        }
        let of_certain = self.certain_spells().map(|spell| edge.of(spell)).filter(|day| among.contains(*day));
        let others = of_certain.filter(|day| sure.iter().all(|own| edge.of(*own) != *day));
        let possible = Stream::collapse(self.possible.iter().copied());
        let in_doubt = possible.difference(Stream::collapse(self.certain.iter().copied())).clip(among);
        if let Some(day) = others.chain(in_doubt.map(DayRange::first)).min() {
            let moves: u32 = self.between_moves(among).skip(1).map(|_| 1).sum();
            let most = match edge {
                Edge::First => self.most_first_days(among) + moves,
                Edge::Last => self.most_last_days(among) + moves,
            };
            let least = sure.iter().map(|_| 1).sum();
            let more = Bounds { certain: 0, possible: u32::saturating_sub(most, least).into() };
            let told = match told {
                SpellsTold::Number => Bounds::default(),
                // No day is in two spells, and none ends after the last day on which it can.
                SpellsTold::MeanLength => {
                    let until = || self.possible.iter().filter(|days| days.first() <= among.last());
                    let from = until().next().map_or(day, |days| days.first());
                    let to = until().next_back().map_or(day, |days| days.last().min(among.last()));
                    Bounds { certain: 0, possible: DayRange::between(from, to).count().into() }
                }
                SpellsTold::ShareFollowed(followed) => {
                    let may_follow = days_of(among).any(|last| followed.holds(self.person, last) != Truth::No);
                    if may_follow { more } else { Bounds::default() }
                }
            };
            count(day, more, told);
        }
    }

    /// The most spells that can begin among some days, whatever the days in doubt: day by day the earliest that can, for what
    /// begins early leaves the most room for others.
    fn most_first_days(&self, among: DayRange) -> u32 {
        let before = self.certain.iter().filter(|days| days.first() < among.first());
        let mut last_in = before.map(|days| days.last().min(among.first().plus(-1))).next_back();
        let mut most = 0;
        for day in days_of(among) {
            let ended =
                |last: Day| last.plus(1) < day && self.of.gap.ends(DayRange::between(last.plus(1), day.plus(-1)));
            let can_begin = || self.records.iter().any(|spell| spell.first() == day) || !self.is_covered(day);
            if last_in.is_none_or(ended) && can_begin() {
                most += 1;
                last_in = Some(day);
            }
            if self.is_certain(day) {
                last_in = Some(day);
            }
        }
        most
    }

    /// The most spells that can end among some days: the same from the end, and what ends on an unknown day ends once.
    fn most_last_days(&self, among: DayRange) -> u32 {
        let as_of = self.person.history.coverage().as_of();
        let after = self.certain.iter().find(|days| days.last() > among.last());
        let mut next_in = after.map(|days| days.first().max(among.last().plus(1)));
        let mut ended = 0_u64;
        let mut most = 0;
        for day in days_of(among).rev() {
            let known_end = self.records.iter().any(|spell| match spell.end() {
                End::On(last) => last.min(as_of) == day,
                End::Ongoing => as_of == day,
                End::Unknown => false,
            });
            // Of those that end on an unknown day, one that has not ended yet.
            let unknown_ends = self.records.iter().filter(|spell| spell.end() == End::Unknown && day <= as_of);
            let open = (0..u64::BITS)
                .zip(unknown_ends)
                .find(|(index, spell)| ended >> index & 1 == 0 && spell.first() <= day)
                .filter(|_| !known_end);
            let gap_ends =
                |next: Day| day.plus(1) < next && self.of.gap.ends(DayRange::between(day.plus(1), next.plus(-1)));
            if (known_end || open.is_some() || !self.is_covered(day)) && next_in.is_none_or(gap_ends) {
                most += 1;
                next_in = Some(day);
                if let Some((index, _)) = open {
                    ended |= 1 << index;
                }
            }
            if self.is_certain(day) {
                next_in = Some(day);
            }
        }
        most
    }

    fn is_covered(&self, day: Day) -> bool {
        let born = self.person.attributes.born.unwrap_or(Day::MIN);
        day < born || self.person.history.coverage().days().contains(day)
    }
}

fn days_of(days: DayRange) -> impl DoubleEndedIterator<Item = Day> {
    (0..days.count().cast_signed()).map(move |number| days.first().plus(number))
}

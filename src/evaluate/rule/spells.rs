//! Spells that begin, end or run: days joined over the gaps that do not end them, and cut where a move counts.

use super::group::{Group, Membership};
use super::spell_days::{Bounds, Days, Edge, days_of};
use super::{Case, Over, Spot, residence_on};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::days::End;
use crate::education::Educations;
use crate::evaluate::finding::{Evidence, Fact, Finding, Outside, Unknowns, Verdict};
use crate::evaluate::lanes::Lanes;
use crate::measure::{Followed, Measure, Spells as Definition, SpellsOf, SpellsThat, SpellsTold, Within};
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
        // That a spell has ended, only a gap behind it tells.
        let has_ended =
            |of: &SpellsOf<'_>| DayRange::new(to.plus(1), coverage.as_of()).is_ok_and(|behind| of.gap.ends(behind));
        let ends = matches!(self.definition.that, SpellsThat::End);
        let seen_to_the_end = if ends { self.definition.of.iter().all(has_ended) } else { to < coverage.as_of() };
        let seen = coverage.from() <= born && seen_to_the_end;
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
    pub(super) fn holds(&self, person: &Person<'_>, last: Day) -> Truth {
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

//! The days of a person in a state, certain and possible, and the spells that they join to.

use crate::Truth;
use crate::calendar::{Day, DayRange};
use crate::days::{End, Stream};
use crate::history::Spell;
use crate::measure::{Moves, SpellsOf, SpellsTold};
use crate::person::Person;
use crate::state::Reading;

/// How many, certainly and at most.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds {
    pub(super) certain: u64,
    pub(super) possible: u64,
}

impl Bounds {
    pub(super) const ONE: Bounds = Bounds { certain: 1, possible: 1 };

    /// One that may hold.
    pub(super) fn one_if(holds: Truth) -> Self {
        Bounds { certain: (holds == Truth::Yes).into(), possible: (holds != Truth::No).into() }
    }

    /// As many at most, and none for certain.
    pub(super) fn at_most(self) -> Self {
        Bounds { certain: 0, ..self }
    }

    pub(super) fn undetermined(self) -> u64 {
        self.possible.saturating_sub(self.certain)
    }
}

/// Which end of a spell is an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    First,
    Last,
}

impl Edge {
    pub(super) fn of(self, days: DayRange) -> Day {
        match self {
            Edge::First => days.first(),
            Edge::Last => days.last(),
        }
    }
}

/// The days of a person in a state, and what cuts them into spells.
#[derive(Debug)]
pub(super) struct Days<'s, 'p> {
    of: SpellsOf<'s>,
    moves: Moves,
    pub(super) person: &'p Person<'p>,
    /// The records that bring the person in, or would with the right visitation.
    pub(super) records: Vec<Spell>,
    /// The days that are certain, joined.
    certain: Vec<DayRange>,
    /// Those that are possible: the days that the data do not cover are, from birth on.
    possible: Vec<DayRange>,
}

impl<'s, 'p> Days<'s, 'p> {
    pub(super) fn of(of: SpellsOf<'s>, moves: Moves, person: &'p Person<'p>) -> Self {
        let coverage = person.history.coverage();
        let as_of = coverage.as_of();
        let read = |spell: &Spell| of.state.read(spell.status(), spell.visitation());
        let may_be_in = |spell: &Spell| matches!(read(spell), Reading::In | Reading::InIfVisited);
        let records: Vec<Spell> = person.history.distinct().filter(may_be_in).collect();
        let certain = records.iter().filter(|spell| read(spell) == Reading::In);
        let certain = Stream::collapse(certain.filter_map(|spell| spell.certain_days(as_of))).collect();
        let told = Stream::collapse(records.iter().filter_map(|spell| spell.possible_days(as_of)));
        let born = person.attributes.born.unwrap_or(Day::MIN);
        let before = coverage.before().and_then(|days| DayRange::new(born, days.last()).ok());
        let possible = told.union(Stream::collapse([before, coverage.after()].into_iter().flatten())).collect();
        Days { of, moves, person, records, certain, possible }
    }

    /// The spells that certain days join to.
    pub(super) fn certain_spells(&self) -> impl Iterator<Item = DayRange> {
        self.spells_of(&self.certain)
    }

    /// The spells that possible days join to.
    pub(super) fn possible_spells(&self) -> impl Iterator<Item = DayRange> {
        self.spells_of(&self.possible)
    }

    fn spells_of(&self, days: &[DayRange]) -> impl Iterator<Item = DayRange> {
        let joined = self.of.gap.episodes(Stream::collapse(days.iter().copied()));
        joined.flat_map(|spell| self.between_moves(spell, days))
    }

    /// A spell over some days, cut where a move begins another: the one ends on the last of the days before the move, the other
    /// begins on the first from then on.
    fn between_moves(&self, spell: DayRange, days: &[DayRange]) -> impl Iterator<Item = DayRange> {
        let mut rest = Some(spell);
        core::iter::from_fn(move || {
            let from = rest?;
            let Some(moved) = self.first_move(from) else {
                rest = None;
                return Some(from);
            };
            rest = spanned(days, DayRange::between(moved, from.last()));
            spanned(days, DayRange::between(from.first(), moved.plus(-1)))
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

    pub(super) fn is_certain(&self, day: Day) -> bool {
        self.certain.iter().any(|days| days.contains(day))
    }

    /// Whether a possible spell begins or ends among some days.
    pub(super) fn edge_among(&self, among: DayRange, edge: Edge, spell: DayRange) -> Truth {
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
    pub(super) fn edges(
        &self,
        among: DayRange,
        edge: Edge,
        told: SpellsTold<'_>,
        count: &mut impl FnMut(Day, Bounds, Bounds),
    ) {
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
            let moves: u32 = self.between_moves(among, &[among]).skip(1).map(|_| 1).sum();
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

    /// The most spells that can end among some days: the same from the end, and what ends on an unknown day ends once. That it has
    /// run since its first day is not looked at, so of several that run at once there may be fewer.
    fn most_last_days(&self, among: DayRange) -> u32 {
        let as_of = self.person.history.coverage().as_of();
        let after = self.certain.iter().find(|days| days.last() > among.last());
        let mut next_in = after.map(|days| days.first().max(among.last().plus(1)));
        let mut ended = vec![false; self.records.len()];
        let mut most = 0;
        for day in days_of(among).rev() {
            let known_end = self.records.iter().any(|spell| match spell.end() {
                End::On(last) => last.min(as_of) == day,
                End::Ongoing => as_of == day,
                End::Unknown => false,
            });
            // Of those that end on an unknown day and have not ended yet, the one that began last: others can still end earlier.
            let can_end = |spell: &Spell| spell.end() == End::Unknown && spell.first() <= day && day <= as_of;
            let unknown_ends =
                self.records.iter().enumerate().filter(|(index, spell)| !ended[*index] && can_end(spell));
            let open = unknown_ends.filter(|_| !known_end).max_by_key(|(_, spell)| spell.first());
            let gap_ends =
                |next: Day| day.plus(1) < next && self.of.gap.ends(DayRange::between(day.plus(1), next.plus(-1)));
            if (known_end || open.is_some() || !self.is_covered(day)) && next_in.is_none_or(gap_ends) {
                most += 1;
                next_in = Some(day);
                if let Some((index, _)) = open {
                    ended[index] = true;
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

/// From the first of some days in a range to the last of them.
fn spanned(days: &[DayRange], range: DayRange) -> Option<DayRange> {
    let mut within = days.iter().filter_map(|own| own.intersection(range));
    let first = within.next()?;
    Some(DayRange::between(first.first(), within.next_back().unwrap_or(first).last()))
}

pub(super) fn days_of(days: DayRange) -> impl DoubleEndedIterator<Item = Day> {
    (0..days.count().cast_signed()).map(move |number| days.first().plus(number))
}

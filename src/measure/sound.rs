//! What a definition must be to mean anything.

use super::{
    Amount, Attribution, Followed, HoursAsked, HoursOf, Measure, Per, Published, Run, Scoring, SpellsThat, SpellsTold,
    Test,
};
use crate::quantity::Percent;
use crate::state::State;

/// The longest that a run and the breaks in it may be, in days: more than a lifetime.
const LONGEST: u32 = 70_000;

impl Measure<'_> {
    /// What is wrong with a definition that means nothing, in English; `None` for one that does.
    pub(crate) fn unsound(&self) -> Option<&'static str> {
        let empty = |state: &State<'_>| state.clauses.is_empty();
        match self.scoring {
            Scoring::Persons(persons) => {
                let tests = || core::iter::once(&persons.looked_at).chain(persons.counted);
                match persons.published {
                    Published::Share if self.attribution == Attribution::ResidenceAtTheTime => {
                        Some("a share of those touched is all of them")
                    }
                    Published::ShareOf(Per::Itself | Per::PersonsInWeeks | Per::Expectation) => {
                        Some("persons are a share of a population or a labour force")
                    }
                    Published::Number | Published::Share | Published::ShareOf(_) => tests().find_map(Test::unsound),
                }
            }
            Scoring::UnitsOfUnits(units) => [units.numerator, units.denominator].iter().any(empty).then_some(NO_CLAUSE),
            Scoring::FullTimePersons(full_time) if full_time.added.is_empty() => Some("no state is added"),
            Scoring::FullTimePersons(full_time) => {
                let no_clause = full_time.added.iter().chain(full_time.before).any(empty).then_some(NO_CLAUSE);
                no_clause.or_else(|| full_time.among.iter().find_map(Test::unsound))
            }
            Scoring::Spells(spells) if spells.of.is_empty() => Some("spells of nothing"),
            Scoring::Spells(spells) if spells.of.iter().any(|of| empty(&of.state)) => Some(NO_CLAUSE),
            Scoring::Spells(spells) => match spells.told {
                SpellsTold::Number => None,
                _ if spells.that != SpellsThat::End => {
                    Some("how long they lasted and what follows is told of spells that end")
                }
                SpellsTold::MeanLength => None,
                SpellsTold::ShareFollowed(followed) => followed.unsound(),
            },
            Scoring::Companies(companies) => companies.unsound(self),
            Scoring::NoMethod { .. } => None,
        }
    }
}

const NO_CLAUSE: &str = "a state without a clause, in which nobody ever is";

impl Followed<'_> {
    fn unsound(&self) -> Option<&'static str> {
        let (Followed::ByStatus { days, .. } | Followed::Within { days, .. }) = self;
        match days {
            0 => Some("what follows a spell follows it by a day at least"),
            1..=LONGEST if self.states().any(|state| state.clauses.is_empty()) => Some(NO_CLAUSE),
            1..=LONGEST => None,
            _ => Some("what follows a spell follows it within a lifetime"),
        }
    }
}

impl Test<'_> {
    fn unsound(&self) -> Option<&'static str> {
        match self {
            Test::Time(time) if time.state.clauses.is_empty() => Some(NO_CLAUSE),
            Test::Time(time) => match time.amount {
                Amount::AtLeastShare(share) if share <= Percent::whole(0) || Percent::whole(100) < share => {
                    Some("a share of the time that is none, or more than all")
                }
                Amount::AtLeast(0) => Some("at least none, which everybody has"),
                Amount::NoRunOf(0) => Some("no run of none, which nobody can have"),
                Amount::AtLeastShare(_) | Amount::AtLeast(_) | Amount::All | Amount::None | Amount::NoRunOf(_) => None,
            },
            Test::Entry(entry) => entry.state.clauses.is_empty().then_some(NO_CLAUSE),
            Test::Run(run) if run.state.clauses.is_empty() => Some(NO_CLAUSE),
            Test::Run(Run { weeks: 0, .. }) => Some("a run of no weeks"),
            Test::Run(run) => {
                let days = run.weeks.checked_mul(7).and_then(|days| days.checked_add(run.bridged.days));
                days.is_none_or(|days| days > LONGEST).then_some("a run or its breaks longer than a lifetime")
            }
            Test::Hours(hours) if hours.work.is_empty() => Some("hours of no work"),
            Test::Hours(HoursOf { asked: HoursAsked::AtLeast(0), .. }) => Some("at least none, which everybody has"),
            Test::Hours(HoursOf { asked: HoursAsked::Under(0), .. }) => Some("under none, which nobody has"),
            Test::Hours(_) | Test::Holds(_) => None,
        }
    }
}

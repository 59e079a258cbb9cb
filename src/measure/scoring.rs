//! How a measure is scored: the few shapes that definitions have.

use super::{Amount, Attribution, Companies, Test, Time};
use crate::calendar::{CountedIn, Day, Period};
use crate::history::GapRule;
use crate::source::Source;
use crate::state::{Clause, State};

/// How a measure is scored: the few shapes that definitions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scoring<'a> {
    /// Persons who meet some tests, out of the persons looked at.
    Persons(Persons<'a>),
    /// Units in one state out of units in another, summed over the persons.
    UnitsOfUnits(UnitsOfUnits<'a>),
    /// Time in states, over the time that the period covers.
    FullTimePersons(FullTime<'a>),
    /// Spells that begin, end or run, of states that are counted each by itself and added.
    Spells(Spells<'a>),
    /// Companies with a contact, out of the companies looked at.
    Companies(Companies),
    /// The crate has no method for it, because nobody published one.
    NoMethod {
        /// Why there is none.
        why: NoMethod,
        /// What the authority says about it, in Danish.
        said: &'a str,
        /// Where it says so.
        said_in: Source<'a>,
        /// The unit it announced.
        unit: FigureUnit,
    },
}

/// Why a measure has no method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoMethod {
    /// It was announced, and its method was not ready.
    Pending,
}

impl core::fmt::Display for NoMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            NoMethod::Pending => "announced, and not ready",
        })
    }
}

/// What the figures of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureUnit {
    /// Numbers of persons.
    Persons,
    /// Numbers of full-time persons.
    FullTimePersons,
    /// Numbers of spells.
    Spells,
    /// Numbers of companies.
    Companies,
    /// Percent.
    Percent,
}

/// Persons out of persons: who is looked at stands below, who is counted above.
///
/// A person of the measure's target group is looked at who meets one test, and counted who meets the others besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Persons<'a> {
    /// Who is looked at, of the target group.
    pub looked_at: Test<'a>,
    /// What those who are counted meet besides, all of it; nothing counts all who are looked at.
    pub counted: &'a [Test<'a>],
    /// What is published: the number of those counted, or their share of those looked at.
    pub published: FigureUnit,
}

impl Persons<'_> {
    /// Whether these persons can belong to places in such a way.
    pub(crate) fn belong_by(&self, attribution: Attribution) -> bool {
        let touched = |test: &Test<'_>| matches!(test, Test::Time(Time { amount: Amount::AtLeast(1), .. }));
        let enters = |test: &Test<'_>| matches!(test, Test::Entry(_));
        match attribution {
            Attribution::ResidenceOnLastDay => true,
            Attribution::ResidenceOnDayOfEvent => enters(&self.looked_at) || self.counted.iter().any(enters),
            Attribution::ResidenceAtTheTime => touched(&self.looked_at) && self.counted.is_empty(),
        }
    }
}

/// "har været i uddannelse i året divideret med det samlede antal uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitsOfUnits<'a> {
    /// The state counted above.
    pub numerator: State<'a>,
    /// The state counted below; it includes the one above.
    pub denominator: State<'a>,
    /// What is counted.
    pub counted_in: CountedIn,
}

/// "antal uger, hver enkeltperson har modtaget en given ydelse inden for den valgte periode divideret med det antal uger, som
/// hele perioden dækker".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FullTime<'a> {
    /// The states, each counted by itself and added: two at once are two. One state counts a unit once, whatever runs in it.
    pub added: &'a [State<'a>],
    /// What goes before them: a unit in any of these states is not counted.
    pub before: &'a [State<'a>],
    /// What is counted.
    pub counted_in: CountedBy,
    /// What they are a share of, where they are.
    pub per: Per,
}

/// What full-time persons are a share of. Its size belongs to a place and a period, so it is an input, and no part of what is
/// summed over persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Per {
    /// Nothing: they are published as they are.
    Itself,
    /// The population of these ages, both included.
    Population(u32, u32),
    /// The labour force of these ages, both included.
    LabourForce(u32, u32),
}

/// "befolkningen 16-66 år".
impl core::fmt::Display for Per {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Per::Itself => Ok(()),
            Per::Population(from, to) => write!(f, "befolkningen {from}-{to} år"),
            Per::LabourForce(from, to) => write!(f, "arbejdsstyrken {from}-{to} år"),
        }
    }
}

/// What full-time persons are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedBy {
    /// Always the same.
    Always(CountedIn),
    /// Touched weeks to 30 June 2017 and days from 1 July 2017, when the register changed (convention). A period that holds
    /// days of both is refused.
    Register,
}

impl CountedBy {
    /// The day from which the register has days.
    const DAYS_FROM: Day = Day::ymd(2017, 7, 1);

    /// What is counted in a period; `None` for one that holds days before and after the register changed.
    pub(crate) fn over(self, period: Period) -> Option<CountedIn> {
        match self {
            CountedBy::Always(counted_in) => Some(counted_in),
            CountedBy::Register if period.last_day() < CountedBy::DAYS_FROM => Some(CountedIn::TouchedWeeks),
            CountedBy::Register if period.first_day() >= CountedBy::DAYS_FROM => Some(CountedIn::Days),
            CountedBy::Register => None,
        }
    }
}

impl FullTime<'_> {
    /// The units of a period, over which time is taken.
    pub(crate) fn units(&self, period: Period) -> Option<u64> {
        let units = match self.counted_in.over(period)? {
            CountedIn::Days => period.days().count(),
            CountedIn::TouchedWeeks => period.weeks().count(),
        };
        Some(units.into())
    }
}

/// Spells (*forløb*): days in a state, joined over the gaps that do not end a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spells<'a> {
    /// Of what, each counted by itself.
    pub of: &'a [SpellsOf<'a>],
    /// Which of them count.
    pub that: SpellsThat,
}

/// A state, of benefits only, and the gaps that end a spell in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpellsOf<'a> {
    /// The state.
    pub state: State<'a>,
    /// Which gap ends a spell.
    pub gap: GapRule,
}

/// Which spells count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpellsThat {
    /// Those whose first day lies in the period.
    Begin,
    /// Those whose last day lies in the period.
    End,
    /// Those that run on the last day of the period, a gap that does not end them included.
    Run,
    /// Those that have run for more than so many months on the last day of the period: since the same date, or longer.
    RunForOver {
        /// The months, excluded.
        months: u32,
    },
}

impl Spells<'_> {
    /// Whether these spells can belong to places in such a way.
    pub(crate) fn belong_by(&self, attribution: Attribution) -> bool {
        match self.that {
            SpellsThat::Begin | SpellsThat::End => attribution == Attribution::ResidenceOnDayOfEvent,
            SpellsThat::Run | SpellsThat::RunForOver { .. } => attribution == Attribution::ResidenceOnLastDay,
        }
    }

    /// Whether each is of benefits, and of nothing else.
    pub(crate) fn are_of_benefits(&self) -> bool {
        let of_benefit = |clause: &Clause| matches!(clause, Clause::Receives(_) | Clause::ReceivesVisited(..));
        self.of.iter().all(|of| of.state.clauses.iter().all(of_benefit))
    }
}

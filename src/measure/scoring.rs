//! How a measure is scored: the few shapes that definitions have, and the tests they are composed of.

use super::Attribution;
use crate::calendar::{CountedIn, Day, DayRange, Period, WeekRange, Window};
use crate::history::GapRule;
use crate::quantity::Percent;
use crate::source::Source;
use crate::state::{Clause, State};
use crate::target_group::Criterion;
use crate::work::WorkSet;

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

/// One thing that is asked of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Test<'a> {
    /// So much time in a state.
    Time(Time<'a>),
    /// The day on which a state begins: the first of a joined run of days.
    Entry(Entry<'a>),
    /// In a state on the last day of the period, and without a break since so long.
    Run(Run<'a>),
    /// A criterion, on the reference day: the last day of the period, or the day of the event where the measure's place is
    /// that of the event.
    Holds(Criterion<'a>),
}

impl<'a> Test<'a> {
    /// In a state on the last day of the period: a stock.
    #[must_use]
    pub const fn on_last_day(state: State<'a>) -> Self {
        Test::Time(Time { state, amount: Amount::AtLeast(1), within: Within::LastDay, counted_in: CountedIn::Days })
    }

    /// In a state on any day of the period: touched.
    #[must_use]
    pub const fn in_period(state: State<'a>) -> Self {
        Test::Time(Time { state, amount: Amount::AtLeast(1), within: Within::Period, counted_in: CountedIn::Days })
    }
}

/// "har været ledige (...) i minimum 80 procent af tiden inden for 52 uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time<'a> {
    /// The state that is counted.
    pub state: State<'a>,
    /// How much of it.
    pub amount: Amount,
    /// Over which stretch.
    pub within: Within,
    /// What is counted.
    pub counted_in: CountedIn,
}

impl<'a> Time<'a> {
    /// The same state and stretch, any of it at all: who is looked at where the sentence names nobody else.
    #[must_use]
    pub const fn any(self) -> Test<'a> {
        Test::Time(Time { amount: Amount::AtLeast(1), ..self })
    }
}

/// How much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// At least this share of the stretch, included: "i minimum 80 procent af tiden".
    AtLeastShare(Percent),
    /// At least so many units, included: "52 af de seneste 65 uger".
    AtLeast(u32),
    /// All of it: "uden afbrydelse".
    All,
    /// None of it.
    None,
    /// No run of so many units on end, or more: "intet tilbud af mindst 2 uger".
    NoRunOf(u32),
}

/// Over which stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// The period.
    Period,
    /// The period and so many calendar months before its first: "i måneden eller kalendermåneden før".
    PeriodAndMonthsBefore(u32),
    /// The last day of the period.
    LastDay,
    /// A window that ends on the last day of the period.
    Window(Window),
    /// From the same date so many months before the last day of the period, to it: who was in a state all the while has been
    /// for *more than* so many months. A missing date becomes the month's last; at a month's end whole months count.
    SinceMonthsBefore(u32),
}

/// "i mindst 52 sammenhængende uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The state.
    pub state: State<'a>,
    /// For at least so many weeks of seven days, the last ending on the last day of the period.
    pub weeks: u32,
    /// Which breaks do not count as such.
    pub bridged: Bridge,
}

/// A break that does not count as one: "afbrud på højst 28 dage".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Of at most so many days, included.
    pub days: u32,
    /// With at most so many hours of work in those days, included.
    pub hours: u32,
    /// The work whose hours count.
    pub work: WorkSet,
}

impl Run<'_> {
    /// How many days it asks for.
    pub(crate) const fn days(&self) -> u32 {
        self.weeks * 7
    }

    /// The days it looks at: those it asks for, and before them as many as a break may have.
    pub(crate) fn looked_at(&self, period: Period) -> DayRange {
        let on = period.last_day();
        let days = self.days().saturating_add(self.bridged.days).cast_signed();
        DayRange::between(on.plus(1 - days), on)
    }
}

/// The first day of a joined run in a state: two spells that touch are one run, a break of even one day makes two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The state.
    pub state: State<'a>,
    /// Where the first day lies.
    pub within: Within,
    /// Which runs count.
    pub which: Which,
}

/// Which runs in a state count as an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Any.
    Any,
    /// The first that the person ever had.
    FirstEver,
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

impl Within {
    /// Its days when a period is asked for.
    pub(crate) fn days(self, period: Period) -> DayRange {
        let on = period.last_day();
        match self {
            Within::Period => period.days(),
            Within::PeriodAndMonthsBefore(months) => DayRange::between(period.first_day().months_earlier(months), on),
            Within::LastDay => DayRange::single(on),
            Within::Window(window) => window.days_to(on),
            Within::SinceMonthsBefore(months) => DayRange::between(same_date(on, months), on),
        }
    }

    /// Its weeks when a period is asked for: those whose Thursday lies in its days, and of a window of weeks the whole weeks.
    pub(crate) fn weeks(self, period: Period) -> WeekRange {
        match self {
            Within::Period => period.weeks(),
            Within::Window(window) => window.weeks_to(period.last_day()),
            Within::PeriodAndMonthsBefore(_) | Within::LastDay | Within::SinceMonthsBefore(_) => {
                let days = self.days(period);
                days.weeks_by_thursday().unwrap_or(WeekRange::single(days.last().week()))
            }
        }
    }
}

/// The same date so many months earlier; at a month's end the end of a month.
fn same_date(day: Day, months: u32) -> Day {
    let earlier = day.months_earlier(months);
    if day.is_last_of_month() { earlier.last_of_month() } else { earlier }
}

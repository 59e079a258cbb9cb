//! Full-time persons: time in states, over the time that a period covers.

use super::Test;
use crate::calendar::{CountedIn, Day, Period};
use crate::state::State;

/// "antal uger, hver enkeltperson har modtaget en given ydelse inden for den valgte periode divideret med det antal uger, som
/// hele perioden dækker".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct FullTime<'a> {
    /// Whose time: of the target group, those who meet all these tests. None is everybody's.
    pub among: &'a [Test<'a>],
    /// The states, each counted by itself and added: two at once are two. One state counts a unit once, whatever runs in it.
    pub added: &'a [State<'a>],
    /// What goes before them: a unit in any of these states is not counted.
    pub before: &'a [State<'a>],
    /// What is counted.
    pub counted_in: CountedBy,
    /// What they are a share of or held against, where they are.
    pub per: Per,
}

/// What full-time persons, or persons, are a share of or held against. Its size belongs to a place and a period, so it is an input, and no part of what is
/// summed over persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Per {
    /// Nothing: they are published as they are.
    Itself,
    /// The population of these ages, both included.
    Population(u32, u32),
    /// The labour force of these ages, both included.
    LabourForce(u32, u32),
    /// The persons who have any of the time, times the weeks of the period: 52 of a year, 13 of a quarter. It is a mean number
    /// of weeks, and of persons the crate knows how many there are.
    PersonsInWeeks,
    /// No share: what an expectation of the caller's is over them.
    Expectation,
}

/// "befolkningen 16-66 år".
impl core::fmt::Display for Per {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Per::Itself => Ok(()),
            Per::Population(from, to) => write!(f, "befolkningen {from}-{to} år"),
            Per::LabourForce(from, to) => write!(f, "arbejdsstyrken {from}-{to} år"),
            Per::PersonsInWeeks => f.write_str("personer i perioden"),
            Per::Expectation => f.write_str("en forventning"),
        }
    }
}

/// What full-time persons are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
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

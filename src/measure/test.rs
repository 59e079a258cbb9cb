//! The tests that measures of persons are composed of.

use crate::calendar::{CountedIn, Day, DayRange, Period, WeekRange, Window};
use crate::quantity::Percent;
use crate::state::State;
use crate::target_group::Criterion;
use crate::work::WorkSet;

/// One thing that is asked of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Test<'a> {
    /// So much time in a state.
    Time(Time<'a>),
    /// The day on which a state begins: the first of a joined run of days.
    Entry(Entry<'a>),
    /// In a state on the last day of the period, and without a break since so long.
    Run(Run<'a>),
    /// So many hours of work.
    Hours(HoursOf),
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
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
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "AmountOfTime", rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Amount {
    /// At least this share of the stretch, included: "i minimum 80 procent af tiden".
    AtLeastShare(Percent),
    /// At least so many units, included: 52 of the last 65 weeks.
    AtLeast(u32),
    /// All of it: without a break.
    All,
    /// None of it.
    None,
    /// No run of so many units on end, or more: no offer of at least two weeks.
    NoRunOf(u32),
}

/// Over which stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Within {
    /// The period.
    Period,
    /// The period and so many calendar months before its first: the month, or the calendar month before.
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Run<'a> {
    /// The state.
    pub state: State<'a>,
    /// For at least so many weeks of seven days, the last ending on the last day of the period.
    pub weeks: u32,
    /// Which breaks do not count as such.
    pub bridged: Bridge,
}

/// A break that does not count as one: of at most 28 days, with at most 10 hours of ordinary work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
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
        self.weeks.saturating_mul(7)
    }

    /// The days it looks at: those it asks for, and before them one more than a break may have.
    pub(crate) fn looked_at(&self, period: Period) -> DayRange {
        let on = period.last_day();
        let days = self.days().saturating_add(self.bridged.days).saturating_add(1).cast_signed();
        DayRange::between(on.plus(1 - days), on)
    }
}

/// So many hours of work: at least 190 in the month and the two before it.
///
/// A day of work has a seventh of the hours of its week. Where the hours of work are not recorded, whether it is met is
/// unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct HoursOf {
    /// The work whose hours count.
    pub work: WorkSet,
    /// How many.
    pub asked: HoursAsked,
    /// In which stretch, all of it together.
    pub within: Within,
}

/// How many hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum HoursAsked {
    /// At least so many, included.
    AtLeast(u32),
    /// Fewer than so many, excluded.
    Under(u32),
}

/// The first day of a joined run in a state: two spells that touch are one run, a break of even one day makes two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
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
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Which {
    /// Any.
    Any,
    /// The first that the person ever had.
    FirstEver,
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

//! When a rule was in force, no more precisely than a source dates it.

use core::fmt;

use crate::Truth;
use crate::calendar::{Day, DayRange};

/// One edge of the time a rule was in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edge {
    /// That day, included.
    On(Day),
    /// One of these days, both included; the source names a month, a year, or two days of which one must be it.
    Within(DayRange, &'static str),
    /// What the source says, where it leaves every day possible.
    Stated(&'static str),
    /// No source was found.
    NotFound,
    /// No end: still in force when the source was read.
    Open,
}

impl Edge {
    /// One of these days, with the words of the source.
    pub(crate) const fn within((y1, m1, d1): Ymd, (y2, m2, d2): Ymd, words: &'static str) -> Self {
        Edge::Within(DayRange::literal(Day::ymd(y1, m1, d1), Day::ymd(y2, m2, d2)), words)
    }

    /// The days that it can be, where a source bounds them.
    #[must_use]
    pub const fn days(self) -> Option<DayRange> {
        match self {
            Edge::On(day) => Some(DayRange::single(day)),
            Edge::Within(days, _) => Some(days),
            Edge::Stated(_) | Edge::NotFound | Edge::Open => None,
        }
    }
}

/// Year, month and day, for literals.
type Ymd = (i32, u32, u32);

/// Whether a row was read in the source it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Verified {
    /// All of it.
    Yes,
    /// Part of it.
    Partly,
    /// None of it.
    No,
}

/// A time in which something was in force, under one act.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// let [time] = Benefit::Uddannelseshjaelp.times() else { unreachable!() };
/// assert!(!time.may_hold(Day::ymd(2013, 12, 31)) && time.may_hold(Day::ymd(2014, 1, 1)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InForce {
    /// The governing act or rule, in Danish; empty where none was found.
    pub act: &'static str,
    /// The first day.
    pub from: Edge,
    /// The last day. Where a benefit could be granted to that day, those who had it kept it for a time after.
    pub to: Edge,
    /// Where it was read.
    pub source: &'static str,
    /// Whether it was.
    pub verified: Verified,
}

impl InForce {
    /// Whether its known edges leave room for any day of a range.
    #[must_use]
    pub fn may_touch(&self, days: DayRange) -> bool {
        let earliest = self.from.days().map(DayRange::first);
        let latest = self.to.days().map(DayRange::last);
        earliest.is_none_or(|earliest| earliest <= days.last()) && latest.is_none_or(|latest| days.first() <= latest)
    }

    /// Whether its known edges leave room for a day. Whether it was in force on it, [`InForce::holds`] tells.
    #[must_use]
    pub fn may_hold(&self, day: Day) -> bool {
        self.may_touch(DayRange::single(day))
    }

    /// Whether it was in force on a day: unknown where an edge leaves it open.
    ///
    /// An edge that is one of several days decides outside of them; one that no source bounds decides no day. An end that is
    /// [open](Edge::Open) is taken to be later than any day asked for.
    ///
    /// ```
    /// use maaltal::Truth;
    /// use maaltal::benefit::Benefit;
    /// use maaltal::calendar::Day;
    /// let [time] = Benefit::Kontantydelse.times() else { unreachable!() };
    /// assert_eq!(time.holds(Day::ymd(2015, 2, 28)), Truth::No); // the act was in force on 1 March
    /// assert_eq!(time.holds(Day::ymd(2017, 7, 2)), Truth::Yes); // the last day on which the right could arise
    /// assert_eq!(time.holds(Day::ymd(2017, 12, 31)), Truth::Unknown); // paid for a quarter or half a year
    /// assert_eq!(time.holds(Day::ymd(2018, 1, 3)), Truth::No);
    ///
    /// let [time] = Benefit::Barselsdagpenge.times() else { unreachable!() }; // neither day was found
    /// assert_eq!(time.holds(Day::ymd(2014, 1, 1)), Truth::Unknown);
    /// ```
    #[must_use]
    pub fn holds(&self, day: Day) -> Truth {
        let begun =
            self.from.days().map_or(Truth::Unknown, |first| Truth::between(first.last() <= day, first.first() <= day));
        let lasting = match self.to {
            Edge::Open => Truth::Yes,
            to => to.days().map_or(Truth::Unknown, |last| Truth::between(day <= last.first(), day <= last.last())),
        };
        begun & lasting
    }
}

/// Something was asked for on a day on which it did not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} did not exist on {day}; it was in force {}", in_words(*.times))]
pub struct NotInForce {
    /// What was asked for, in Danish.
    pub what: &'static str,
    /// The day asked for.
    pub day: Day,
    /// When it was in force.
    pub times: &'static [InForce],
}

/// The first time whose known dates do not exclude a day.
///
/// # Errors
/// [`NotInForce`] when the known dates of every time exclude the day.
pub(crate) fn at(times: &'static [InForce], what: &'static str, day: Day) -> Result<&'static InForce, NotInForce> {
    times.iter().find(|time| time.may_hold(day)).ok_or(NotInForce { what, day, times })
}

/// "from 2014-01-01 to 2025-06-30, from 2025-07-01 on", for a message.
pub(crate) fn in_words<'a>(times: impl IntoIterator<Item = &'a InForce>) -> String {
    let one = |time: &InForce| match time.to {
        Edge::Open => format!("from {} on", time.from),
        to => format!("from {} to {to}", time.from),
    };
    times.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edge::On(day) => day.fmt(f),
            Edge::Within(_, text) | Edge::Stated(text) => write!(f, "«{text}»"),
            Edge::NotFound => f.write_str("a day not found"),
            Edge::Open => f.write_str("this day on"),
        }
    }
}

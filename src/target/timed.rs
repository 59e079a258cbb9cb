//! Aims about when something happens: within a time, before or after another event, how often.

use core::fmt;
use core::str::FromStr;

/// An event at a time.
///
/// ```
/// use maaltal::target::{Extent, Timed, When};
/// // "16 måneders ledighed, fremrykkes så vidt muligt til 12"
/// let consultant = Timed {
///     event: "personlig jobkonsulent".to_owned(),
///     when: "within 12 months".parse::<When>()?,
///     extent: Extent::AsFarAsPossible,
/// };
/// assert_eq!(consultant.to_string(), "personlig jobkonsulent inden 12 måneder, så vidt muligt");
/// assert!("within 12 parsecs".parse::<When>().is_err());
/// # Ok::<(), maaltal::target::UnknownTime>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Timed {
    /// The event, in the words of the plan.
    pub event: String,
    /// When it happens.
    pub when: When,
    /// How many it shall hold of.
    pub extent: Extent,
}

/// When an event happens, counted from the event or within the course that the plan names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// At once: "umiddelbart efter ankomst".
    AtOnce,
    /// Within a length of time, its end included: "24 timers svargaranti".
    Within(Length),
    /// After more than a length of time, strictly: "over 12 mdrs. ledighed".
    AfterMoreThan(Length),
    /// In the last part of a course: "i de sidste 12 måneder af ydelsesperioden".
    InTheLast(Length),
}

/// A length of time as a plan prints it. A month is not a number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// Hours.
    Hours(u16),
    /// Weeks.
    Weeks(u16),
    /// Months.
    Months(u16),
}

/// How many an aim about events shall hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Extent {
    /// All: "alle henvendelser", "altid".
    All,
    /// As a rule: "som hovedregel", "som udgangspunkt".
    AsARule,
    /// As far as possible: "så vidt muligt".
    AsFarAsPossible,
    /// The plan does not say.
    NotSaid,
}

/// One event before another.
///
/// ```
/// use maaltal::target::{Extent, Order};
/// let followed = Order { first: "kursus".into(), then: "virksomhedspraktik".into(), extent: Extent::All };
/// assert_eq!(followed.to_string(), "kursus før virksomhedspraktik, altid");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Order {
    /// What comes first, in the words of the plan.
    pub first: String,
    /// What follows.
    pub then: String,
    /// How many it shall hold of.
    pub extent: Extent,
}

/// Something that recurs.
///
/// ```
/// use maaltal::target::{Frequency, Often};
/// let open = Often { event: "åben virksomhed".into(), every: Frequency::Year };
/// assert_eq!(open.to_string(), "åben virksomhed hvert år");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Often {
    /// What recurs, in the words of the plan.
    pub event: String,
    /// How often.
    pub every: Frequency,
}

/// How often something recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Frequency {
    /// "dagligt".
    Day,
    /// "ugentlige".
    Week,
    /// "kvartalsvis".
    Quarter,
    /// "én gang om året", "årlige".
    Year,
    /// "løbende".
    Continuously,
    /// "hyppigere", with no number.
    MoreOften,
}

/// A text is no time that a plan states.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{value}» is no time: at once, or within, after more than or in the last, and a number of hours, weeks or months"
)]
pub struct UnknownTime {
    /// The text that was read.
    pub value: String,
}

impl FromStr for Length {
    type Err = UnknownTime;

    /// Reads "24 hours", "6 weeks", "12 months".
    fn from_str(text: &str) -> Result<Self, UnknownTime> {
        let wrong = || UnknownTime { value: text.to_owned() };
        let (count, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let count = count.parse().map_err(|_| wrong())?;
        match unit {
            "hours" | "hour" => Ok(Length::Hours(count)),
            "weeks" | "week" => Ok(Length::Weeks(count)),
            "months" | "month" => Ok(Length::Months(count)),
            _ => Err(wrong()),
        }
    }
}

impl FromStr for When {
    type Err = UnknownTime;

    /// Reads "at once", "within 24 hours", "after more than 12 months", "in the last 12 months".
    fn from_str(text: &str) -> Result<Self, UnknownTime> {
        let length = |length: &str| length.parse().map_err(|_| UnknownTime { value: text.to_owned() });
        if text == "at once" {
            Ok(When::AtOnce)
        } else if let Some(within) = text.strip_prefix("within ") {
            length(within).map(When::Within)
        } else if let Some(after) = text.strip_prefix("after more than ") {
            length(after).map(When::AfterMoreThan)
        } else if let Some(last) = text.strip_prefix("in the last ") {
            length(last).map(When::InTheLast)
        } else {
            Err(UnknownTime { value: text.to_owned() })
        }
    }
}

/// As files have it: "12 months".
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Length::Hours(count) => write!(f, "{count} hours"),
            Length::Weeks(count) => write!(f, "{count} weeks"),
            Length::Months(count) => write!(f, "{count} months"),
        }
    }
}

/// As files have it: "within 12 months".
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::AtOnce => f.write_str("at once"),
            When::Within(length) => write!(f, "within {length}"),
            When::AfterMoreThan(length) => write!(f, "after more than {length}"),
            When::InTheLast(length) => write!(f, "in the last {length}"),
        }
    }
}

impl Length {
    /// "12 måneder".
    #[must_use]
    pub fn name_da(self) -> String {
        match self {
            Length::Hours(count) => format!("{count} timer"),
            Length::Weeks(count) => format!("{count} uger"),
            Length::Months(count) => format!("{count} måneder"),
        }
    }
}

impl Extent {
    const fn after(self) -> &'static str {
        match self {
            Extent::All => ", altid",
            Extent::AsARule => ", som hovedregel",
            Extent::AsFarAsPossible => ", så vidt muligt",
            Extent::NotSaid => "",
        }
    }
}

/// In Danish.
impl fmt::Display for Timed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Timed { event, when, extent } = self;
        match when {
            When::AtOnce => write!(f, "{event} straks")?,
            When::Within(length) => write!(f, "{event} inden {}", length.name_da())?,
            When::AfterMoreThan(length) => write!(f, "{event} efter mere end {}", length.name_da())?,
            When::InTheLast(length) => write!(f, "{event} i de sidste {}", length.name_da())?,
        }
        f.write_str(extent.after())
    }
}

/// In Danish.
impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} før {}{}", self.first, self.then, self.extent.after())
    }
}

/// In Danish.
impl fmt::Display for Often {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let every = match self.every {
            Frequency::Day => "hver dag",
            Frequency::Week => "hver uge",
            Frequency::Quarter => "hvert kvartal",
            Frequency::Year => "hvert år",
            Frequency::Continuously => "løbende",
            Frequency::MoreOften => "hyppigere",
        };
        write!(f, "{} {every}", self.event)
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Length, "a length of time such as \"24 hours\"");
#[cfg(feature = "serde")]
crate::text::serde_as_text!(When, "a time such as \"within 24 hours\"");

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Timed, Order, Often);

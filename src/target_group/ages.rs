//! Ranges of age.

use core::fmt;

use crate::Truth;
use crate::calendar::Day;

/// A range of ages, in whole years reached: from one age, under another.
///
/// "Under 30" is before the 30th birthday; born on 29 February, the birthday is 1 March in other years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Ages {
    from: u32,
    under: Option<u32>,
}

impl Ages {
    /// From which age, and under which.
    pub(crate) const fn years(self) -> (u32, Option<u32>) {
        (self.from, self.under)
    }

    /// From an age on.
    #[must_use]
    pub const fn from(from: u32) -> Self {
        Ages { from, under: None }
    }

    /// The same, but under an age.
    #[must_use]
    pub const fn under(self, under: u32) -> Self {
        Ages { under: Some(under), ..self }
    }

    /// Whether somebody born on a day is of such an age on another.
    #[must_use]
    pub fn hold(self, born: Option<Day>, day: Day) -> Truth {
        let Some(born) = born else { return Truth::Unknown };
        let (earliest, latest) = self.births(day);
        let holds = earliest.is_none_or(|earliest| earliest <= born) && born <= latest;
        Truth::between(holds, holds)
    }

    /// The first day of birth, if there is one, and the last, of those who are of such an age on a day.
    pub(crate) fn births(self, day: Day) -> (Option<Day>, Day) {
        let years_earlier = |years: u32| day.months_earlier(years.saturating_mul(12));
        (self.under.map(|under| years_earlier(under).plus(1)), years_earlier(self.from))
    }
}

/// In Danish: "18 år til og med 29", "under 18 år".
impl fmt::Display for Ages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.under) {
            (0, Some(under)) => write!(f, "under {under} år"),
            (from, Some(under)) => write!(f, "{from} til og med {} år", under.saturating_sub(1)),
            (from, None) => write!(f, "fyldt {from} år"),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Ages);

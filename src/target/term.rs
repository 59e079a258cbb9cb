//! Over which years a target runs.

use core::fmt;
use core::str::FromStr;

use crate::calendar::Year;

/// Over which years a target runs.
///
/// ```
/// use maaltal::target::Term;
/// // "4-årigt mål": its first year is not printed.
/// assert_eq!("4 years".parse(), Ok(Term::Years(4)));
/// // "politiske mål for perioden 2018-2022"
/// assert_eq!("2018-2022".parse::<Term>()?.to_string(), "2018-2022");
/// assert!("2022-2018".parse::<Term>().is_err());
/// # Ok::<(), maaltal::target::UnknownTerm>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Term {
    /// Set anew each year.
    Yearly,
    /// So many years, of which the plan prints neither the first nor the last.
    Years(u8),
    /// From a first year to a last, both included.
    From {
        /// The first year.
        first: Year,
        /// The last year.
        last: Year,
    },
    /// The plan does not say.
    #[default]
    NotSaid,
}

/// A text is no term of a target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is no term: yearly, 4 years, 2018-2022 or not said")]
pub struct UnknownTerm {
    /// The text that was read.
    pub value: String,
}

impl FromStr for Term {
    type Err = UnknownTerm;

    /// Reads "yearly", "4 years", "2018-2022" and "not said".
    fn from_str(text: &str) -> Result<Self, UnknownTerm> {
        let wrong = || UnknownTerm { value: text.to_owned() };
        match text {
            "yearly" => return Ok(Term::Yearly),
            "not said" => return Ok(Term::NotSaid),
            _ => {}
        }
        if let Some(count) = text.strip_suffix(" years") {
            let years = count.parse().ok().filter(|years| *years > 1);
            return years.map(Term::Years).ok_or_else(wrong);
        }
        let year = |year: &str| year.parse().ok().and_then(|year| Year::new(year).ok()).ok_or_else(wrong);
        let (first, last) = text.split_once('-').ok_or_else(wrong)?;
        let (first, last) = (year(first)?, year(last)?);
        if first < last { Ok(Term::From { first, last }) } else { Err(wrong()) }
    }
}

/// As files have it.
impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Yearly => f.write_str("yearly"),
            Term::Years(years) => write!(f, "{years} years"),
            Term::From { first, last } => write!(f, "{first}-{last}"),
            Term::NotSaid => f.write_str("not said"),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Term, "a term such as \"4 years\" or \"2018-2022\"");

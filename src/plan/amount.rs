//! How much a plan states: a figure, or a fraction in words.

use core::fmt;
use core::str::FromStr;

use crate::quantity::{Printed, PrintedError, Qualifier};

/// How much a plan states.
///
/// ```
/// use maaltal::plan::Amount;
/// use maaltal::quantity::Qualifier;
/// // "I næsten 2/3 af tilfældene"
/// assert_eq!("næsten 2/3".parse::<Amount>()?.to_string(), "næsten 2/3");
/// assert!(matches!("godt 7.000 personer".parse(), Ok(Amount::Figure(_))));
/// assert!("2/0".parse::<Amount>().is_err());
/// # Ok::<(), maaltal::plan::AmountError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A figure.
    Figure(Printed),
    /// A part of a whole: "næsten 2/3", "tre fjerdedele", "mere end hver anden".
    Fraction {
        /// The word that qualifies it.
        qualifier: Option<Qualifier>,
        /// So many.
        of: u8,
        /// Out of so many.
        out_of: u8,
    },
}

/// A text is no amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// No figure.
    #[error(transparent)]
    Figure(#[from] PrintedError),
    /// No fraction.
    #[error("«{value}» is no fraction: a smaller number over a larger, such as næsten 2/3")]
    Fraction {
        /// The text that was read.
        value: String,
    },
}

impl FromStr for Amount {
    type Err = AmountError;

    /// Reads a printed figure, or a fraction with a qualifier before it.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        let Some((above, below)) = text.split_once('/') else { return Ok(Amount::Figure(text.parse()?)) };
        let wrong = || AmountError::Fraction { value: text.to_owned() };
        let (words, above) = above.trim().rsplit_once(' ').unwrap_or(("", above));
        let qualifier = match words {
            "" => None,
            word => Some(Qualifier::ALL.into_iter().find(|known| known.word() == word).ok_or_else(wrong)?),
        };
        let (of, out_of) = (above.trim().parse().map_err(|_| wrong())?, below.trim().parse().map_err(|_| wrong())?);
        if of < out_of { Ok(Amount::Fraction { qualifier, of, out_of }) } else { Err(wrong()) }
    }
}

/// As a plan prints it.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Amount::Figure(figure) => figure.fmt(f),
            Amount::Fraction { qualifier: Some(qualifier), of, out_of } => {
                write!(f, "{} {of}/{out_of}", qualifier.word())
            }
            Amount::Fraction { qualifier: None, of, out_of } => write!(f, "{of}/{out_of}"),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Amount, "a figure as printed, or a fraction such as \"næsten 2/3\"");

//! A ministerial goal as a plan cites it.

use core::fmt;

use crate::goal::Goal;

/// A ministerial goal, with the number that the plan printed: never the key of the goal.
///
/// ```
/// use maaltal::goal::y2019;
/// use maaltal::target::Cited;
/// let cited = Cited { goal: &y2019::UDSATTE_LEDIGE, number: Some(6) };
/// assert_eq!(cited.to_string(), "2019:udsatte_ledige (nr. 6)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Cited {
    /// The goal.
    pub goal: &'static Goal,
    /// The number it has in the plan; `None` where the plan prints none.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<u8>,
}

impl From<&'static Goal> for Cited {
    /// Without a number.
    fn from(goal: &'static Goal) -> Self {
        Cited { goal, number: None }
    }
}

/// "2019:udsatte_ledige (nr. 6)".
impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.goal.id.fmt(f)?;
        match self.number {
            Some(number) => write!(f, " (nr. {number})"),
            None => Ok(()),
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Cited);

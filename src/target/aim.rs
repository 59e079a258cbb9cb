//! What is wanted: the kinds of aims that plans have.

use core::fmt;

use super::{Comparison, Extreme, Often, Order, Timed};
use crate::quantity::Printed;

/// What a target wants.
///
/// "Lower" alone is not "lower by 20 percent", and neither is "as low as possible": each kind of wording has its own.
///
/// ```
/// use maaltal::target::Aim;
/// let fall = Aim::FallBy("20 pct.".parse()?);
/// assert_ne!(fall, Aim::Level("20".parse()?));
/// assert_ne!(fall, Aim::Fewer);
/// assert_eq!(fall.to_string(), "fald på 20 pct.");
/// # Ok::<(), maaltal::quantity::PrintedError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Aim {
    /// To reach a level, in the direction in which the measure improves: "begrænses til 680 personer".
    Level(Printed),
    /// To stay under a level, itself excluded: "mindre end 30 pct.".
    Under(Printed),
    /// To come over a level, itself excluded: "mere end 30 pct.".
    Over(Printed),
    /// To stay where it is, or better: "fastholdes".
    Maintain,
    /// To fall by percent of the baseline, by percentage points or by a number: "et fald på 20 pct.".
    FallBy(Printed),
    /// To rise by percent of the baseline, by percentage points or by a number: "en stigning på 6,3 procentpoint".
    RiseBy(Printed),
    /// Fewer or lower, by any amount: "reduceres".
    Fewer,
    /// More or higher, by any amount: "flere".
    More,
    /// As few, as soon, as short as possible: "mest muligt". No figure meets it.
    AsPossible(Extreme),
    /// All: "samtlige ledige".
    All,
    /// None: "ingen er passive".
    Nobody,
    /// Level with another figure, or better: "på niveau med landet".
    Against(Comparison),
    /// A share of a cohort: "20 % af en ungdomsårgang".
    ShareOfCohort(Printed),
    /// An event at a time: "24 timers svargaranti".
    Timed(Timed),
    /// An event before or after another: "et kursus-/uddannelsestilbud altid efterfølges af en virksomhedspraktik".
    Order(Order),
    /// Something that recurs: "én gang om året".
    Often(Often),
    /// Nothing yet: "Fastsættelsen af et måltal afventer". What the plan says about it.
    Pending(String),
    /// Nothing: the plan has a heading for it, and no words below.
    Empty,
}

/// Its kind in Danish, as a follow-up shows it: "fald på 20 pct.", "færre eller lavere".
impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Aim::Level(level) => level.fmt(f),
            Aim::Under(level) => write!(f, "under {level}"),
            Aim::Over(level) => write!(f, "over {level}"),
            Aim::Maintain => f.write_str("fastholdes"),
            Aim::FallBy(by) => write!(f, "fald på {by}"),
            Aim::RiseBy(by) => write!(f, "stigning på {by}"),
            Aim::Fewer => f.write_str("færre eller lavere"),
            Aim::More => f.write_str("flere eller højere"),
            Aim::AsPossible(extreme) => extreme.fmt(f),
            Aim::All => f.write_str("alle"),
            Aim::Nobody => f.write_str("ingen"),
            Aim::Against(comparison) => comparison.fmt(f),
            Aim::ShareOfCohort(share) => write!(f, "{share} af en årgang"),
            Aim::Timed(timed) => timed.fmt(f),
            Aim::Order(order) => order.fmt(f),
            Aim::Often(often) => often.fmt(f),
            Aim::Pending(_) => f.write_str("afventer"),
            Aim::Empty => f.write_str("står tomt"),
        }
    }
}

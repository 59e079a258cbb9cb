//! Places and parts: what adds, what pools, and how far a published total may be from its published parts.

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use crate::measure::{Adds, Measure};
use crate::place::Place;
use crate::quantity::danish::{self, NumberError};
use crate::quantity::{Decimals, QuantityError, Ratio, Tally};
use crate::target::Checked;

/// Figures of disjoint places do not add to that of the whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DoesNotAdd {
    /// Somebody can be in several parts and is one in the whole.
    #[error("{measure} does not add over places: somebody can be in several and is one in the whole")]
    Distinct {
        /// The measure.
        measure: String,
    },
    /// No method says whether it does.
    #[error("whether {measure} adds over places, nothing says")]
    NotSaid {
        /// The measure.
        measure: String,
    },
    /// Two of the places have a municipality in common.
    #[error("{one} and {other} have a municipality in common")]
    Overlap {
        /// One place.
        one: String,
        /// The other.
        other: String,
    },
}

/// The tally of a whole from those of its disjoint places: counts add, rates are pooled from numerator and denominator.
///
/// ```
/// use maaltal::measure::{antal_personer, uddannelsesgrad};
/// use maaltal::outcome::sum_over_places;
/// use maaltal::place::{Municipality, Place};
/// use maaltal::quantity::Tally;
/// let parts = [(Place::from(Municipality::ESBJERG), Tally::of(176, 1000)), (Municipality::FANOE.into(), Tally::of(31, 125))];
/// assert_eq!(sum_over_places(&uddannelsesgrad::BM_2014, &parts), Ok(Tally::of(207, 1125)));
/// // Who lived in both is one person.
/// assert!(sum_over_places(&antal_personer::STAR_DAGPENGE, &parts).is_err());
/// ```
///
/// # Errors
/// [`DoesNotAdd`] for a measure that does not add over places, and for places that overlap.
pub fn sum_over_places(measure: &Measure<'_>, parts: &[(Place, Tally)]) -> Result<Tally, DoesNotAdd> {
    match measure.adds_over_places() {
        Adds::Yes | Adds::Pooled => {}
        Adds::No => return Err(DoesNotAdd::Distinct { measure: measure.id.to_string() }),
        Adds::NotSaid => return Err(DoesNotAdd::NotSaid { measure: measure.id.to_string() }),
    }
    for (at, (one, _)) in parts.iter().enumerate() {
        let overlaps = |(other, _): &&(Place, Tally)| {
            one == other || one.municipalities().any(|municipality| other.covers(municipality))
        };
        if let Some((other, _)) = parts[..at].iter().find(overlaps) {
            return Err(DoesNotAdd::Overlap { one: other.to_string(), other: one.to_string() });
        }
    }
    Ok(parts.iter().map(|(_, tally)| *tally).sum())
}

/// To what figures are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Step {
    /// As they are: whole persons, events.
    Exact,
    /// To the nearest so many tenths: 10 for whole full-time persons, 1 for percent with one decimal, 100 for the nearest ten.
    Tenths(u32),
}

/// Whether the parts of a total are counted once in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Counted {
    /// Each in one part: the parts add.
    InOne,
    /// Some in several, and once in the total: companies that two job centres have contact with.
    InSeveral,
}

/// A cell of a published table of numbers.
///
/// ```
/// use maaltal::outcome::Cell;
/// assert_eq!("1.146".parse::<Cell>()?, Cell::Shown(1146.into()));
/// assert_eq!("0-2".parse::<Cell>()?, Cell::Withheld { lowest: 0, highest: 2 });
/// assert!("2-0".parse::<Cell>().is_err());
/// # Ok::<(), maaltal::outcome::CellError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A number.
    Shown(Decimal),
    /// Kept back: between two numbers, both included.
    Withheld {
        /// At least.
        lowest: u32,
        /// At most.
        highest: u32,
    },
}

/// A text is no cell.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CellError {
    /// No number as Danish tables have it.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// No interval.
    #[error("«{value}» is no interval: a number, a hyphen and a number that is not less")]
    Interval {
        /// The text that was read.
        value: String,
    },
}

impl FromStr for Cell {
    type Err = CellError;

    /// Reads "1.146", "2,6" and "0-2".
    fn from_str(text: &str) -> Result<Self, CellError> {
        let Some((lowest, highest)) = text.split_once('-').filter(|(lowest, _)| !lowest.trim().is_empty()) else {
            return Ok(Cell::Shown(danish::parse(text)?));
        };
        match (lowest.trim().parse(), highest.trim().parse()) {
            (Ok(lowest), Ok(highest)) if lowest <= highest => Ok(Cell::Withheld { lowest, highest }),
            _ => Err(CellError::Interval { value: text.to_owned() }),
        }
    }
}

/// As it is read.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Shown(number) => f.write_str(&danish::format(*number)),
            Cell::Withheld { lowest, highest } => write!(f, "{lowest}-{highest}"),
        }
    }
}

/// A published total held against its published parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TotalCheck {
    /// Whether it agrees: [`Checked::NotExcluded`] when what is withheld makes room for it, [`Checked::WithinRounding`] when the
    /// rounding does.
    pub checked: Checked,
    lowest: Ratio,
    highest: Ratio,
    hidden: Option<(Ratio, Ratio)>,
}

#[cfg(feature = "serde")]
impl TotalCheck {
    pub(super) const fn parts(&self) -> Allowed {
        (self.lowest, self.highest, self.hidden)
    }

    pub(super) const fn of_parts(checked: Checked, (lowest, highest, hidden): Allowed) -> Self {
        TotalCheck { checked, lowest, highest, hidden }
    }
}

/// The least and the most that the parts allow, and what the withheld ones are together.
#[cfg(feature = "serde")]
type Allowed = (Ratio, Ratio, Option<(Ratio, Ratio)>);

impl TotalCheck {
    /// The least and the greatest total that the parts allow, before the total itself is rounded.
    #[must_use]
    pub fn allows(&self) -> (Decimal, Decimal) {
        let round = |ratio: Ratio| ratio.round(Decimals::TWO.count());
        (round(self.lowest), round(self.highest))
    }

    /// What the withheld cells hold together, at least and at most, when the total is right. `None` where nothing is withheld, or
    /// nothing agrees.
    #[must_use]
    pub fn withheld_together(&self) -> Option<(Decimal, Decimal)> {
        let round = |ratio: Ratio| ratio.round(Decimals::TWO.count());
        self.hidden.map(|(lowest, highest)| (round(lowest), round(highest)))
    }
}

/// Holds a published total against its parts. Each number stands for all that rounds to it, half a step to each side, and a withheld
/// cell for all that it can be.
///
/// ```
/// use maaltal::outcome::{Cell, Counted, Step, total_of};
/// use maaltal::target::Checked;
/// let cells = |cells: &[&str]| cells.iter().map(|cell| cell.parse()).collect::<Result<Vec<Cell>, _>>();
/// // Full-time persons in whole numbers: 157 and 71 were published with the total 229.
/// let check = total_of(&cells(&["157", "71"])?, "229".parse()?, Step::Tenths(10), Counted::InOne)?;
/// assert_eq!(check.checked, Checked::WithinRounding);
/// // 6, 9 and three withheld cells with the total 15: all three are 0.
/// let check = total_of(&cells(&["6", "0-2", "9", "0-2", "0-2"])?, "15".parse()?, Step::Exact, Counted::InOne)?;
/// assert_eq!(check.withheld_together().unwrap(), (0.into(), 0.into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`QuantityError`] for numbers that cannot be held exactly.
pub fn total_of(parts: &[Cell], total: Cell, step: Step, counted: Counted) -> Result<TotalCheck, QuantityError> {
    let half = match step {
        Step::Exact => Ratio::integer(0),
        Step::Tenths(tenths) => Ratio::new(i128::from(tenths), 20),
    };
    let zero = Ratio::integer(0);
    let plus = |a: Ratio, b: Ratio| a.checked_plus(b).ok_or(QuantityError::TooLarge);
    let less = |a: Ratio, b: Ratio| plus(a, b.negated());
    // Of a cell: as printed, and with the rounding.
    let rooms = |cell: &Cell| -> Result<[Ratio; 4], QuantityError> {
        let (lowest, highest) = match cell {
            Cell::Shown(number) => (Ratio::from_decimal(*number)?, Ratio::from_decimal(*number)?),
            Cell::Withheld { lowest, highest } => {
                (Ratio::integer(i128::from(*lowest)), Ratio::integer(i128::from(*highest)))
            }
        };
        let below = less(lowest, half)?;
        Ok([lowest, highest, if lowest >= zero { below.max(zero) } else { below }, plus(highest, half)?])
    };
    let mut sums = [zero; 4];
    let (mut shown, mut most, mut most_below) = ([zero; 2], zero, zero);
    let mut withheld = zero;
    let mut hides = false;
    for part in parts {
        let room = rooms(part)?;
        for (sum, bound) in sums.iter_mut().zip(room) {
            *sum = plus(*sum, bound)?;
        }
        (most, most_below) = (most.max(room[0]), most_below.max(room[2]));
        if let Cell::Withheld { .. } = part {
            hides = true;
            withheld = plus(withheld, room[3])?;
        } else {
            shown = [plus(shown[0], room[2])?, plus(shown[1], room[3])?];
        }
    }
    if counted == Counted::InSeveral {
        (sums[0], sums[2]) = (most, most_below);
    }
    let [total_low, total_high, below, above] = rooms(&total)?;
    let (as_printed, rounded) = (total_low <= sums[1] && sums[0] <= total_high, below <= sums[3] && sums[2] <= above);
    let is_one_number = sums[0] == sums[1] && total_low == total_high;
    let checked = match (as_printed, rounded) {
        (true, _) if is_one_number => Checked::Agrees,
        (true, _) => Checked::NotExcluded,
        (false, true) => Checked::WithinRounding,
        (false, false) => Checked::Conflicts,
    };
    let hidden = if hides && counted == Counted::InOne && checked != Checked::Conflicts {
        Some((less(below, shown[1])?.max(zero), less(above, shown[0])?.min(withheld)))
    } else {
        None
    };
    Ok(TotalCheck { checked, lowest: sums[2], highest: sums[3], hidden })
}

//! What a plan printed, held against itself: baseline, target and change; parts and total.

use core::fmt;

use crate::quantity::{Agreement, Percent, PercentagePoints, Printed, PrintedUnit, Ratio};
use crate::quantity::{Decimals, danish};

use super::PrintedChange;

/// Whether printed figures agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Checked {
    /// Recomputed from the printed figures, it rounds to the printed one.
    Agrees,
    /// It does not, but the rounding of the printed figures leaves room for it.
    WithinRounding,
    /// The printed change is qualified, and nothing contradicts it.
    NotExcluded,
    /// No figures that round to the printed ones give it.
    Conflicts,
    /// The figures are of other dates, so neither confirms nor contradicts the other.
    NotComparable,
    /// There is nothing exact to hold it against.
    NothingPrinted,
}

/// A change of a measure: relative, or between two shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Change {
    /// Percent of the baseline, negative when it falls.
    Percent(Percent),
    /// Percentage points, negative when it falls.
    PercentagePoints(PercentagePoints),
}

/// A relative change with two decimals, so that a reader sees how it rounds; points with one.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::Percent(percent) => write!(f, "{} pct.", danish::format(percent.round(Decimals::TWO))),
            Change::PercentagePoints(points) => {
                write!(f, "{} procentpoint", danish::format(points.round(Decimals::ONE)))
            }
        }
    }
}

/// A printed change held against the printed baseline and target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ChangeCheck {
    /// The change from the printed baseline to the printed target.
    pub recomputed: Change,
    /// Whether the printed change agrees with it.
    pub checked: Checked,
    /// The least and the greatest change that the rounding of baseline and target allows, without its direction.
    pub allows: (Change, Change),
}

impl ChangeCheck {
    /// The change that a fall or a rise aims at, held against the one that is printed beside it.
    pub(super) fn of_aim(aimed: &Printed, change: PrintedChange) -> Option<Self> {
        let amount = Percent::from_decimal(aimed.number).ok()?;
        let recomputed = match aimed.unit? {
            PrintedUnit::Percent => Change::Percent(Percent::from_ratio(amount.ratio().negated()).ok()?),
            PrintedUnit::PercentagePoints => Change::PercentagePoints(amount.as_points()),
            _ => return None,
        };
        let checked = match change {
            PrintedChange::NoPlace | PrintedChange::NotPrinted => Checked::NothingPrinted,
            PrintedChange::Printed(printed) if printed.unit != aimed.unit => Checked::Conflicts,
            PrintedChange::Printed(printed) => match printed.holds_for(Ratio::from_decimal(aimed.number).ok()?) {
                Agreement::Agrees => Checked::Agrees,
                Agreement::NotExcluded => Checked::NotExcluded,
                Agreement::Conflicts => Checked::Conflicts,
            },
        };
        let size = match aimed.unit? {
            PrintedUnit::Percent => Change::Percent(amount),
            _ => recomputed,
        };
        Some(ChangeCheck { recomputed, checked, allows: (size, size) })
    }

    /// Recomputes the change in the unit it is printed in; where none is printed, percent of a count, points of a share.
    /// `None` where a relative change has nothing to be relative to.
    pub(super) fn of(unit: PrintedUnit, baseline: &Printed, target: &Printed, change: PrintedChange) -> Option<Self> {
        if baseline.qualifier.is_some() || target.qualifier.is_some() {
            return None;
        }
        let unit_of_change = match change {
            PrintedChange::Printed(printed) => printed.unit,
            PrintedChange::NoPlace | PrintedChange::NotPrinted => None,
        };
        let relative = match unit_of_change {
            Some(PrintedUnit::PercentagePoints) => false,
            Some(PrintedUnit::Percent) => true,
            _ => !matches!(unit, PrintedUnit::Percent | PrintedUnit::PercentagePoints),
        };
        // In percent of the baseline, or in percentage points: the printed numbers are in hundredths already.
        let between = |from: Ratio, to: Ratio| {
            let difference = to.minus(from);
            if !relative {
                return Some(difference);
            }
            difference.checked_over(from)?.checked_times(Ratio::integer(100))
        };
        let (from, to) = (Room::of(baseline, unit)?, Room::of(target, unit)?);
        let exact = between(from.printed, to.printed)?;
        let as_change = |number: Ratio| {
            let hundredth = Percent::from_ratio(number.checked_times(Ratio::new(1, 100))?).ok()?;
            Some(if relative { Change::Percent(hundredth) } else { Change::PercentagePoints(hundredth.as_points()) })
        };
        let recomputed = as_change(exact)?;
        let (one, other) = (between(from.highest, to.lowest)?, between(from.lowest, to.highest)?);
        // Where rise and fall are both possible, the least change is none.
        let turns = one.min(other) < Ratio::integer(0) && one.max(other) > Ratio::integer(0);
        let (a, b) = (if turns { Ratio::integer(0) } else { one.abs().min(other.abs()) }, one.abs().max(other.abs()));
        let allows = (as_change(a)?, as_change(b)?);
        let checked = match change {
            PrintedChange::NoPlace | PrintedChange::NotPrinted => Checked::NothingPrinted,
            PrintedChange::Printed(printed) => {
                let room = Room::of(&printed, PrintedUnit::Percent)?;
                let held = printed.holds_for(exact.abs());
                if held == Agreement::Agrees {
                    Checked::Agrees
                } else if held == Agreement::NotExcluded {
                    Checked::NotExcluded
                } else if printed.qualifier.is_some() {
                    Checked::Conflicts
                } else if a <= room.highest && room.lowest <= b {
                    Checked::WithinRounding
                } else {
                    Checked::Conflicts
                }
            }
        };
        Some(ChangeCheck { recomputed, checked, allows })
    }
}

/// A printed figure and the exact values that round to it: half a unit of the last decimal to each side; of a count of
/// persons only itself.
#[derive(Clone, Copy, Debug)]
struct Room {
    printed: Ratio,
    lowest: Ratio,
    highest: Ratio,
}

impl Room {
    fn of(figure: &Printed, unit: PrintedUnit) -> Option<Self> {
        let printed = Ratio::from_decimal(figure.number).ok()?;
        if matches!(unit, PrintedUnit::Persons | PrintedUnit::Spells | PrintedUnit::Counted(_)) {
            return Some(Room { printed, lowest: printed, highest: printed });
        }
        if figure.number.scale() > Decimals::MOST.count() {
            return None; // no document prints so many
        }
        let half = Ratio::new(1, 2 * 10_i128.pow(figure.number.scale()));
        Some(Room { printed, lowest: printed.minus(half), highest: printed.checked_plus(half)? })
    }
}

/// Counts of disjoint places add to their total.
///
/// ```
/// use maaltal::target::{Checked, parts_of_count};
/// assert_eq!(parts_of_count(&["842".parse()?, "12".parse()?], &"854".parse()?), Checked::Agrees);
/// assert_eq!(parts_of_count(&["842".parse()?, "12".parse()?], &"855".parse()?), Checked::Conflicts);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn parts_of_count(parts: &[Printed], total: &Printed) -> Checked {
    parts_that_add(PrintedUnit::Persons, parts, total)
}

/// Figures of disjoint places that add to their total, each as far as its rounding leaves it room.
pub(crate) fn parts_that_add(unit: PrintedUnit, parts: &[Printed], total: &Printed) -> Checked {
    let sum = |end: fn(&Room) -> Ratio, rooms: &[Room]| {
        rooms.iter().try_fold(Ratio::integer(0), |sum, room| sum.checked_plus(end(room)))
    };
    let held = || {
        let rooms: Vec<Room> = parts.iter().map(|part| Room::of(part, unit)).collect::<Option<_>>()?;
        let total = Room::of(total, unit)?;
        let [lowest, printed, highest] =
            [sum(|room| room.lowest, &rooms)?, sum(|room| room.printed, &rooms)?, sum(|room| room.highest, &rooms)?];
        Some(match printed == total.printed {
            true => Checked::Agrees,
            false if lowest <= total.highest && total.lowest <= highest => Checked::WithinRounding,
            false => Checked::Conflicts,
        })
    };
    if !exact_in(unit, parts, total) {
        return Checked::NothingPrinted;
    }
    held().unwrap_or(Checked::NothingPrinted)
}

/// The share of a whole is pooled from those of its parts, so it lies between the lowest and the highest of them.
///
/// ```
/// use maaltal::target::{Checked, parts_of_share};
/// let esbjerg_and_fanoe = ["17,6".parse()?, "24,8".parse()?];
/// assert_eq!(parts_of_share(&esbjerg_and_fanoe, &"17,7".parse()?), Checked::Agrees);
/// assert_eq!(parts_of_share(&esbjerg_and_fanoe, &"17,4".parse()?), Checked::Conflicts);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn parts_of_share(parts: &[Printed], total: &Printed) -> Checked {
    parts_that_pool(PrintedUnit::Percent, parts, total)
}

/// A share or a mean of a whole lies between those of its parts.
pub(crate) fn parts_that_pool(unit: PrintedUnit, parts: &[Printed], total: &Printed) -> Checked {
    if !exact_in(unit, parts, total) {
        return Checked::NothingPrinted;
    }
    let rooms: Option<Vec<Room>> = parts.iter().map(|part| Room::of(part, unit)).collect();
    let bounds = rooms.and_then(|rooms| {
        let lowest = rooms.iter().min_by_key(|room| room.printed).copied()?;
        let highest = rooms.iter().max_by_key(|room| room.printed).copied()?;
        Some((lowest, highest, Room::of(total, unit)?))
    });
    match bounds {
        None => Checked::NothingPrinted,
        Some((low, high, total)) if low.printed <= total.printed && total.printed <= high.printed => Checked::Agrees,
        Some((low, high, total)) if low.lowest <= total.highest && total.lowest <= high.highest => {
            Checked::WithinRounding
        }
        Some(_) => Checked::Conflicts,
    }
}

/// The weights of the first of two places with which their rounded shares can pool to a rounded total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Weights {
    /// The least.
    pub lowest: Percent,
    /// The greatest.
    pub highest: Percent,
}

/// The weights of the first of two places with which their shares pool to the total, whatever they were before rounding.
/// `None` where no weights do, and where the parts can be equal, so that any would.
///
/// ```
/// use maaltal::quantity::Decimals;
/// use maaltal::target::weights_of_share;
/// // Esbjerg 17,6 and Fanø 24,8 give 17,7 when Esbjerg weighs between 0.972 and 1.
/// let weights = weights_of_share(&"17,6".parse()?, &"24,8".parse()?, &"17,7".parse()?).unwrap();
/// assert_eq!(weights.lowest.round(Decimals::ONE).to_string(), "97.2");
/// assert_eq!(weights.highest.round(Decimals::ONE).to_string(), "100.0");
/// assert!(weights_of_share(&"17,6".parse()?, &"24,8".parse()?, &"17,4".parse()?).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn weights_of_share(one: &Printed, other: &Printed, total: &Printed) -> Option<Weights> {
    if !exact_in(PrintedUnit::Percent, &[*one, *other], total) {
        return None;
    }
    let room = |figure| Room::of(figure, PrintedUnit::Percent);
    let (one, other, total) = (room(one)?, room(other)?, room(total)?);
    if one.lowest <= other.highest && other.lowest <= one.highest {
        return None;
    }
    // weight = (other - total) / (other - one), monotone in each of the three: its ends are at the ends of the rooms.
    let mut weights = Vec::new();
    for a in [one.lowest, one.highest] {
        for b in [other.lowest, other.highest] {
            for t in [total.lowest, total.highest] {
                weights.push(b.minus(t).checked_over(b.minus(a))?);
            }
        }
    }
    let lowest = weights.iter().copied().min()?.max(Ratio::integer(0));
    let highest = weights.iter().copied().max()?.min(Ratio::integer(1));
    if lowest > highest {
        return None;
    }
    Some(Weights { lowest: Percent::from_ratio(lowest).ok()?, highest: Percent::from_ratio(highest).ok()? })
}

/// Whether two printed figures can be one: as printed alike, or as far as their rounding leaves room.
pub(super) fn can_be_one(one: &Printed, other: &Printed) -> Checked {
    if one == other {
        return Checked::Agrees;
    }
    let unit = match (one.unit, other.unit) {
        (Some(one), Some(other)) if one != other => return Checked::Conflicts,
        (Some(unit), _) | (None, Some(unit)) => unit,
        (None, None) => PrintedUnit::Persons,
    };
    let holds = |qualified: &Printed, exact: &Printed| {
        let held = Ratio::from_decimal(exact.number).map(|number| qualified.holds_for(number));
        if held == Ok(Agreement::Conflicts) { Checked::Conflicts } else { Checked::NotExcluded }
    };
    match (one.qualifier, other.qualifier) {
        (None, None) => match (Room::of(one, unit), Room::of(other, unit)) {
            (Some(a), Some(b)) if a.printed == b.printed => Checked::Agrees,
            (Some(a), Some(b)) if a.lowest <= b.highest && b.lowest <= a.highest => Checked::WithinRounding,
            _ => Checked::Conflicts,
        },
        (Some(_), None) => holds(one, other),
        (None, Some(_)) => holds(other, one),
        (Some(_), Some(_)) => Checked::NotExcluded,
    }
}

/// Whether figures are printed without "cirka" and the like, and in one unit where they print any.
fn exact_in(unit: PrintedUnit, parts: &[Printed], total: &Printed) -> bool {
    let fits = |figure: &Printed| figure.qualifier.is_none() && figure.unit.is_none_or(|printed| printed == unit);
    parts.iter().all(fits) && fits(total)
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(ChangeCheck, Weights);

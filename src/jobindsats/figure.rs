//! A figure in the unit of its column, or the reason why there is none.

use core::fmt;
use core::num::NonZeroU32;

use rust_decimal::Decimal;

use super::problem::Rule;
use crate::quantity::danish::{self, NumberError};
use crate::quantity::{
    Exact, FullTimePersons, MeanWeeks, Percent, PercentagePoints, Printed, PrintedUnit, QuantityError, Ratio, Thing,
    Value,
};

/// What the figures of a column are counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsUnit"))]
#[non_exhaustive]
pub enum Unit {
    /// Distinct persons (*antal personer*): they do not add over benefits, places or time.
    Persons,
    /// Full-time persons (*fuldtidspersoner*).
    FullTimePersons,
    /// Percent of the labour force (*arbejdsstyrken*), of 16 to 66 years.
    PercentOfLabourForce,
    /// Percent of the population (*befolkningen*), of 16 to 66 years.
    PercentOfPopulation,
    /// Percent of something else, which the column names.
    Percent,
    /// Percentage points: a difference of two percentages.
    PercentagePoints,
    /// A mean number of weeks (*uger*).
    Weeks,
    /// Spells (*forløb*).
    Spells,
    /// Something else that is counted whole.
    Counted(Thing),
}

impl Unit {
    /// As it is printed after a figure.
    #[must_use]
    pub const fn printed(self) -> PrintedUnit {
        match self {
            Unit::Persons => PrintedUnit::Persons,
            Unit::FullTimePersons => PrintedUnit::FullTimePersons,
            Unit::PercentOfLabourForce | Unit::PercentOfPopulation | Unit::Percent => PrintedUnit::Percent,
            Unit::PercentagePoints => PrintedUnit::PercentagePoints,
            Unit::Weeks => PrintedUnit::Weeks,
            Unit::Spells => PrintedUnit::Spells,
            Unit::Counted(thing) => PrintedUnit::Counted(thing),
        }
    }

    /// Whether no figure in it is in the thousands.
    const fn is_small(self) -> bool {
        match self {
            Unit::PercentOfLabourForce
            | Unit::PercentOfPopulation
            | Unit::Percent
            | Unit::PercentagePoints
            | Unit::Weeks => true,
            Unit::Persons | Unit::FullTimePersons | Unit::Spells | Unit::Counted(_) => false,
        }
    }

    /// A whole number of it that is not negative.
    fn whole(self, count: u32) -> Option<Exact> {
        match self {
            Unit::Persons => Some(Exact::Count(count.into())),
            Unit::Spells => Some(Exact::Spells(count.into())),
            Unit::Counted(thing) => Some(Exact::Counted(count.into(), thing)),
            Unit::FullTimePersons => FullTimePersons::of(count.into(), 1).ok().map(Exact::FullTimePersons),
            Unit::PercentOfLabourForce | Unit::PercentOfPopulation | Unit::Percent => {
                Some(Exact::Percent(Percent::whole(count)))
            }
            Unit::PercentagePoints => None,
            Unit::Weeks => MeanWeeks::of_days(u64::from(count) * 7, 1).ok().map(Exact::Weeks),
        }
    }
}

/// "persons", "percent of the labour force".
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unit::Persons => f.write_str("persons"),
            Unit::FullTimePersons => f.write_str("full-time persons"),
            Unit::PercentOfLabourForce => f.write_str("percent of the labour force"),
            Unit::PercentOfPopulation => f.write_str("percent of the population"),
            Unit::Percent => f.write_str("percent"),
            Unit::PercentagePoints => f.write_str("percentage points"),
            Unit::Weeks => f.write_str("weeks"),
            Unit::Spells => f.write_str("spells"),
            Unit::Counted(thing) => thing.fmt(f),
        }
    }
}

/// A published figure: its digits, with the decimals it was published with, in a unit.
///
/// ```
/// use maaltal::jobindsats::{Reading, Unit};
/// use maaltal::quantity::{Exact, Percent};
/// let text = "Periode;Fuldtidspersoner i pct. af arbejdsstyrken\n2026M07;3,0\n"; // Jobindsats, Y25I01, the country
/// let answer = Reading::default().csv(text).unwrap();
/// let figure = answer.rows()[0].cells[0].figure().unwrap();
/// assert_eq!(figure.unit(), Unit::PercentOfLabourForce);
/// assert_eq!(figure.printed().to_string(), "3,0 pct.");
/// assert_eq!(figure.exact(), Exact::Percent(Percent::whole(3)));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    number: Decimal,
    unit: Unit,
    exact: Exact,
}

impl Figure {
    /// The figure that a number states in a unit; `value` is the number as it stands in the answer.
    pub(super) fn of(number: Decimal, unit: Unit, value: &str) -> Result<Self, Rule> {
        if number.is_sign_negative() && !number.is_zero() && unit != Unit::PercentagePoints {
            return Err(Rule::Negative { value: value.to_owned() });
        }
        let whole = || {
            if number.scale() > 0 {
                return Err(Rule::NotWhole { value: value.to_owned(), unit });
            }
            Ratio::from_decimal(number)?; // no more than there can be
            u64::try_from(number).map_err(|_| Rule::Quantity(QuantityError::TooLarge))
        };
        let exact = match unit {
            Unit::Persons => Exact::Count(whole()?),
            Unit::Spells => Exact::Spells(whole()?),
            Unit::Counted(thing) => Exact::Counted(whole()?, thing),
            Unit::FullTimePersons => Exact::FullTimePersons(FullTimePersons::from_decimal(number)?),
            Unit::Weeks => Exact::Weeks(MeanWeeks::from_decimal(number)?),
            Unit::PercentOfLabourForce | Unit::PercentOfPopulation | Unit::Percent => {
                Exact::Percent(Percent::from_decimal(number)?)
            }
            Unit::PercentagePoints => Exact::PercentagePoints(PercentagePoints::from_decimal(number)?),
        };
        Ok(Figure { number, unit, exact })
    }

    /// The digits, with the decimals published.
    #[must_use]
    pub const fn number(self) -> Decimal {
        self.number
    }

    /// What it is counted in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// As a document prints it, to hold an exact quantity against: it was rounded, so others may agree with it.
    #[must_use]
    pub const fn printed(self) -> Printed {
        Printed { qualifier: None, number: self.number, unit: Some(self.unit.printed()) }
    }

    /// The quantity that its digits state.
    #[must_use]
    pub const fn exact(self) -> Exact {
        self.exact
    }

    /// The same as what a measure comes to, to hold a target against; `None` for percentage points, which no measure comes to.
    ///
    /// ```
    /// use maaltal::jobindsats::Reading;
    /// use maaltal::quantity::Value;
    /// let answer = Reading::default().csv("Periode;Antal personer\n2024M03;12\n").unwrap(); // made up
    /// assert_eq!(answer.rows()[0].cells[0].figure().unwrap().value(), Some(Value::Persons(12)));
    /// ```
    #[must_use]
    pub const fn value(self) -> Option<Value> {
        self.exact.value()
    }
}

/// Published alike: "17,6" is not "17,60".
impl PartialEq for Figure {
    fn eq(&self, other: &Self) -> bool {
        (self.printed(), self.unit) == (other.printed(), other.unit)
    }
}

impl Eq for Figure {}

/// As it is printed in Danish: "1.761 fuldtidspersoner".
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.printed().fmt(f)
    }
}

/// The smallest count that is published; below it a figure is held back.
///
/// ```
/// use core::num::NonZeroU32;
/// use maaltal::jobindsats::Threshold;
/// assert_eq!(Threshold::default().smallest_published(), 3);
/// assert_eq!(Threshold::new(NonZeroU32::new(5).unwrap()).smallest_published(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(remote = "Self", transparent))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Threshold(NonZeroU32);

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Threshold);

impl Threshold {
    /// A threshold of the caller's: some measures have a higher one.
    #[must_use]
    pub const fn new(smallest_published: NonZeroU32) -> Self {
        Threshold(smallest_published)
    }

    /// The smallest count that is published.
    #[must_use]
    pub const fn smallest_published(self) -> u32 {
        self.0.get()
    }
}

/// Three: the smallest count seen published, and cells held back turned out to be 0, 1 and 2. An observation, not a rule read.
impl Default for Threshold {
    fn default() -> Self {
        Threshold(NonZeroU32::MIN.saturating_add(2))
    }
}

/// What a figure that is held back can be: no less and no more than this, in the unit of its column.
///
/// A count is from 0 to one below the [`Threshold`], and so is a number of full-time persons, as it would be printed. A percentage or
/// a mean is held back with the count behind it, and nothing bounds it above; a difference has no bounds at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    lowest: Option<Exact>,
    highest: Option<Exact>,
}

#[cfg(feature = "serde")]
impl Interval {
    /// From a lowest to a highest in one unit; `None` for anything else.
    pub(super) fn between(lowest: Option<Exact>, highest: Option<Exact>) -> Option<Self> {
        let in_order = match (lowest, highest) {
            (Some(lowest), Some(highest)) => lowest.partial_cmp(&highest).is_some_and(core::cmp::Ordering::is_le),
            _ => true,
        };
        in_order.then_some(Interval { lowest, highest })
    }
}

impl Interval {
    /// What is held back in a column, by a threshold.
    ///
    /// ```
    /// use maaltal::jobindsats::{Interval, Threshold, Unit};
    /// use maaltal::quantity::Exact;
    /// let persons = Interval::held_back(Unit::Persons, Threshold::default());
    /// assert_eq!((persons.lowest(), persons.highest()), (Some(Exact::Count(0)), Some(Exact::Count(2))));
    /// assert_eq!(Interval::held_back(Unit::Percent, Threshold::default()).highest(), None);
    /// ```
    #[must_use]
    pub fn held_back(unit: Unit, threshold: Threshold) -> Self {
        let counted = matches!(unit, Unit::Persons | Unit::FullTimePersons | Unit::Spells | Unit::Counted(_));
        let highest = if counted { unit.whole(threshold.smallest_published() - 1) } else { None };
        Interval { lowest: unit.whole(0), highest }
    }

    /// The least it can be; `None` where nothing bounds it.
    #[must_use]
    pub const fn lowest(self) -> Option<Exact> {
        self.lowest
    }

    /// The most it can be; `None` where nothing bounds it.
    #[must_use]
    pub const fn highest(self) -> Option<Exact> {
        self.highest
    }
}

/// A cell of a column of figures. Withheld, missing, not applicable and zero are four different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsCell"))]
pub enum Cell {
    /// A published figure.
    Known(Figure),
    /// Held back, because few people are behind it.
    Withheld(Interval),
    /// There is no figure yet, or none was made.
    Missing,
    /// There can be none.
    NotApplicable,
}

impl Cell {
    /// The figure, where one is published.
    #[must_use]
    pub const fn figure(self) -> Option<Figure> {
        match self {
            Cell::Known(figure) => Some(figure),
            Cell::Withheld(_) | Cell::Missing | Cell::NotApplicable => None,
        }
    }
}

/// Reads the digits of a text in a column of a unit as Danish systems write them. No percentage, difference or mean number of
/// weeks is in the thousands: a point there is somebody's decimal point, or a slip.
pub(super) fn danish_number(text: &str, unit: Unit) -> Result<Decimal, Rule> {
    // No number begins with such a sign: «<3», «(12)».
    let has_digits = text.contains(|c: char| c.is_ascii_digit());
    if !has_digits || text.trim_start().starts_with(['<', '>', '(', '*']) {
        return Err(Rule::Mark { value: text.trim().to_owned() });
    }
    if unit.is_small() && text.contains('.') {
        return Err(NumberError::ThousandsPoint { value: text.to_owned() }.into());
    }
    Ok(danish::parse(text)?)
}

/// Reads a number of JSON, which has a point before its decimals and none between thousands.
pub(super) fn json_number(number: &str) -> Result<Decimal, Rule> {
    if number.contains(['e', 'E']) {
        return Err(Rule::Exponent { value: number.to_owned() });
    }
    Ok(danish::parse(&number.replace('.', ","))?)
}

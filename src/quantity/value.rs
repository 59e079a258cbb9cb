//! What a measure comes to: persons, full-time persons, spells, companies or a share.

use core::fmt;

use super::danish;
use super::full_time::FullTimePersons;
use super::percent::{Percent, PercentagePoints};
use super::ratio::Ratio;
use super::thing::Thing;
use super::weeks::MeanWeeks;

/// The size of a measure: a count, a number of full-time persons, a mean or a percentage.
///
/// ```
/// use maaltal::quantity::{Percent, Value};
/// assert_eq!(Value::Persons(1017).to_string(), "1.017 personer");
/// assert_eq!(Value::Percent(Percent::of(176, 1000)?).to_string(), "17,6 pct.");
/// # Ok::<(), maaltal::quantity::QuantityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Value {
    /// A number of persons.
    Persons(u64),
    /// A number of full-time persons.
    FullTimePersons(FullTimePersons),
    /// A number of spells.
    Spells(u64),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// A percentage.
    Percent(Percent),
    /// A number of something else, which no evaluation comes to: it is printed or reported.
    Counted(u64, Thing),
}

impl Value {
    /// The number alone, as Danish tables print it: "1.017", "17,6".
    #[must_use]
    pub fn number(self) -> String {
        match self {
            Value::Persons(count) | Value::Spells(count) | Value::Counted(count, _) => danish::format_count(count),
            Value::FullTimePersons(persons) => danish::format(persons.round(super::Decimals::ONE)),
            Value::Weeks(weeks) => danish::format(weeks.round(super::Decimals::ONE)),
            Value::Percent(percent) => danish::format(percent.round(super::Decimals::ONE)),
        }
    }

    /// Persons and full-time persons as they are, percentages as fractions: comparable within one unit only.
    pub(crate) fn ratio(self) -> Ratio {
        match self {
            Value::Persons(count) | Value::Spells(count) | Value::Counted(count, _) => {
                Ratio::integer(i128::from(count))
            }
            Value::FullTimePersons(persons) => persons.ratio(),
            Value::Weeks(weeks) => weeks.ratio(),
            Value::Percent(percent) => percent.ratio(),
        }
    }
}

/// In one unit only.
impl PartialOrd for Value {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        let in_one_unit = match (self, other) {
            (Value::Counted(_, own), Value::Counted(_, other)) => own == other,
            _ => core::mem::discriminant(self) == core::mem::discriminant(other),
        };
        in_one_unit.then(|| self.ratio().cmp(&other.ratio()))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Persons(1) => f.write_str("1 person"),
            Value::Persons(_) => write!(f, "{} personer", self.number()),
            Value::FullTimePersons(persons) => persons.fmt(f),
            Value::Spells(_) => write!(f, "{} forløb", self.number()),
            Value::Weeks(weeks) => weeks.fmt(f),
            Value::Percent(percent) => percent.fmt(f),
            Value::Counted(count, thing) => write!(f, "{} {}", self.number(), thing.name_da(*count)),
        }
    }
}

/// An exact quantity that a printed figure can be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Exact {
    /// A number of persons.
    Count(u64),
    /// A number of full-time persons.
    FullTimePersons(FullTimePersons),
    /// A number of spells.
    Spells(u64),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// A number of something else.
    Counted(u64, Thing),
    /// A percentage: a share or a relative change.
    Percent(Percent),
    /// A difference of percentages.
    PercentagePoints(PercentagePoints),
}

impl Exact {
    fn ratio(self) -> Ratio {
        match self {
            Exact::Count(count) | Exact::Spells(count) | Exact::Counted(count, _) => Ratio::integer(i128::from(count)),
            Exact::FullTimePersons(persons) => persons.ratio(),
            Exact::Weeks(weeks) => weeks.ratio(),
            Exact::Percent(percent) => percent.ratio(),
            Exact::PercentagePoints(points) => points.ratio(),
        }
    }

    /// The same as what a measure comes to; `None` for percentage points, which no measure comes to.
    ///
    /// ```
    /// use maaltal::quantity::{Exact, Value};
    /// assert_eq!(Exact::Count(12).value(), Some(Value::Persons(12)));
    /// ```
    #[must_use]
    pub const fn value(self) -> Option<Value> {
        match self {
            Exact::Count(count) => Some(Value::Persons(count)),
            Exact::FullTimePersons(persons) => Some(Value::FullTimePersons(persons)),
            Exact::Spells(count) => Some(Value::Spells(count)),
            Exact::Weeks(weeks) => Some(Value::Weeks(weeks)),
            Exact::Percent(percent) => Some(Value::Percent(percent)),
            Exact::Counted(count, thing) => Some(Value::Counted(count, thing)),
            Exact::PercentagePoints(_) => None,
        }
    }
}

/// Only quantities in one unit compare.
impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        let in_one_unit = match (self, other) {
            (Exact::Counted(_, own), Exact::Counted(_, other)) => own == other,
            _ => core::mem::discriminant(self) == core::mem::discriminant(other),
        };
        in_one_unit.then(|| self.ratio().cmp(&other.ratio()))
    }
}

impl From<Value> for Exact {
    fn from(value: Value) -> Self {
        match value {
            Value::Persons(count) => Exact::Count(count),
            Value::FullTimePersons(persons) => Exact::FullTimePersons(persons),
            Value::Spells(count) => Exact::Spells(count),
            Value::Weeks(weeks) => Exact::Weeks(weeks),
            Value::Percent(percent) => Exact::Percent(percent),
            Value::Counted(count, thing) => Exact::Counted(count, thing),
        }
    }
}

impl From<Percent> for Exact {
    fn from(percent: Percent) -> Self {
        Exact::Percent(percent)
    }
}

impl From<PercentagePoints> for Exact {
    fn from(points: PercentagePoints) -> Self {
        Exact::PercentagePoints(points)
    }
}

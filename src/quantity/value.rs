//! What a measure comes to: persons, full-time persons, spells, companies or a share.

use core::fmt;

use super::danish;
use super::full_time::FullTimePersons;
use super::percent::{Percent, PercentagePoints};
use super::ratio::Ratio;
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
pub enum Value {
    /// A number of persons.
    Persons(u64),
    /// A number of full-time persons.
    FullTimePersons(FullTimePersons),
    /// A number of spells.
    Spells(u64),
    /// A number of companies.
    Companies(u64),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// A percentage.
    Percent(Percent),
}

impl Value {
    /// The number alone, as Danish tables print it: "1.017", "17,6".
    #[must_use]
    pub fn number(self) -> String {
        match self {
            Value::Persons(count) | Value::Spells(count) | Value::Companies(count) => danish::format_count(count),
            Value::FullTimePersons(persons) => danish::format(persons.round(super::Decimals::ONE)),
            Value::Weeks(weeks) => danish::format(weeks.round(super::Decimals::ONE)),
            Value::Percent(percent) => danish::format(percent.round(super::Decimals::ONE)),
        }
    }

    /// Persons and full-time persons as they are, percentages as fractions: comparable within one unit only.
    pub(crate) fn ratio(self) -> Ratio {
        match self {
            Value::Persons(count) | Value::Spells(count) | Value::Companies(count) => Ratio::integer(i128::from(count)),
            Value::FullTimePersons(persons) => persons.ratio(),
            Value::Weeks(weeks) => weeks.ratio(),
            Value::Percent(percent) => percent.ratio(),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Persons(1) => f.write_str("1 person"),
            Value::Persons(_) => write!(f, "{} personer", self.number()),
            Value::FullTimePersons(persons) => persons.fmt(f),
            Value::Spells(_) => write!(f, "{} forløb", self.number()),
            Value::Companies(1) => f.write_str("1 virksomhed"),
            Value::Companies(_) => write!(f, "{} virksomheder", self.number()),
            Value::Weeks(weeks) => weeks.fmt(f),
            Value::Percent(percent) => percent.fmt(f),
        }
    }
}

/// An exact quantity that a printed figure can be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exact {
    /// A number of persons, or of anything else that is counted.
    Count(u64),
    /// A number of full-time persons.
    FullTimePersons(FullTimePersons),
    /// A number of spells.
    Spells(u64),
    /// A number of companies.
    Companies(u64),
    /// A mean number of weeks.
    Weeks(MeanWeeks),
    /// A percentage: a share or a relative change.
    Percent(Percent),
    /// A difference of percentages.
    PercentagePoints(PercentagePoints),
}

impl From<Value> for Exact {
    fn from(value: Value) -> Self {
        match value {
            Value::Persons(count) => Exact::Count(count),
            Value::FullTimePersons(persons) => Exact::FullTimePersons(persons),
            Value::Spells(count) => Exact::Spells(count),
            Value::Companies(count) => Exact::Companies(count),
            Value::Weeks(weeks) => Exact::Weeks(weeks),
            Value::Percent(percent) => Exact::Percent(percent),
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

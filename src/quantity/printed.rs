//! A figure as a document prints it: its digits, its unit, and the word that qualifies it.

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::danish::{self, NumberError, is_space};
use super::ratio::{QuantityError, Ratio};
use super::thing::Thing;
use super::value::Exact;

/// The word before a printed figure that says it is not exact. It stays with the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Qualifier {
    /// About: "cirka 700 personer", "ca. 3800 borgere".
    Cirka,
    /// Up to: "op mod 2.400".
    OpMod,
    /// A good: "godt 7.000", a little more than.
    Godt,
    /// Almost: "næsten 20".
    Naesten,
    /// More than: "mere end 160".
    MereEnd,
}

impl Qualifier {
    /// Every qualifier that the plans print.
    pub const ALL: [Qualifier; 5] =
        [Qualifier::Cirka, Qualifier::OpMod, Qualifier::Godt, Qualifier::Naesten, Qualifier::MereEnd];

    /// The Danish word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Qualifier::Cirka => "cirka",
            Qualifier::OpMod => "op mod",
            Qualifier::Godt => "godt",
            Qualifier::Naesten => "næsten",
            Qualifier::MereEnd => "mere end",
        }
    }
}

/// The unit printed after a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum PrintedUnit {
    /// "pct." or "%".
    Percent,
    /// "procentpoint", "pct. point" or "pct.-point".
    PercentagePoints,
    /// "personer" or "person".
    Persons,
    /// "fuldtidspersoner" or "fuldtidsperson".
    FullTimePersons,
    /// "forløb".
    Spells,
    /// "uger" or "uge".
    Weeks,
    /// "kroner", "pladser" and what else is counted.
    Counted(Thing),
}

impl PrintedUnit {
    const SPELLINGS: [(&'static str, PrintedUnit); 15] = [
        ("procentpoint", PrintedUnit::PercentagePoints),
        ("pct.-point", PrintedUnit::PercentagePoints),
        ("pct. point", PrintedUnit::PercentagePoints),
        ("pct.point", PrintedUnit::PercentagePoints),
        ("procent", PrintedUnit::Percent),
        ("pct.", PrintedUnit::Percent),
        ("pct", PrintedUnit::Percent),
        ("%", PrintedUnit::Percent),
        ("personer", PrintedUnit::Persons),
        ("person", PrintedUnit::Persons),
        ("fuldtidspersoner", PrintedUnit::FullTimePersons),
        ("forløb", PrintedUnit::Spells),
        ("fuldtidsperson", PrintedUnit::FullTimePersons),
        ("uger", PrintedUnit::Weeks),
        ("uge", PrintedUnit::Weeks),
    ];

    /// The Danish word, of several.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            PrintedUnit::Percent => "pct.",
            PrintedUnit::PercentagePoints => "procentpoint",
            PrintedUnit::Persons => "personer",
            PrintedUnit::FullTimePersons => "fuldtidspersoner",
            PrintedUnit::Spells => "forløb",
            PrintedUnit::Weeks => "uger",
            PrintedUnit::Counted(thing) => thing.name_da(2),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let spelt = Self::SPELLINGS.iter().find(|(word, _)| *word == text).map(|(_, unit)| *unit);
        spelt.or_else(|| Thing::named(text).map(PrintedUnit::Counted))
    }
}

/// A figure as printed: digits with their decimals, the unit if one stands there, the qualifier if one does.
///
/// ```
/// use maaltal::quantity::{Agreement, Exact, Percent, Printed};
///
/// let printed: Printed = "17,6 pct.".parse()?;
/// assert_eq!(printed.agrees_with(Percent::of(1762, 10_000)?)?, Agreement::Agrees);
/// assert_eq!(printed.agrees_with(Percent::of(1765, 10_000)?)?, Agreement::Conflicts); // rounds to 17,7
/// assert!(printed.agrees_with(Exact::Count(17)).is_err()); // persons are not percent
///
/// let about: Printed = "cirka 700 personer".parse()?;
/// assert_eq!(about.agrees_with(Exact::Count(691))?, Agreement::NotExcluded);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Printed {
    /// The word before the figure, if one qualifies it.
    pub qualifier: Option<Qualifier>,
    /// The digits; the scale is the number of decimals printed.
    pub number: Decimal,
    /// The unit, where one is printed.
    pub unit: Option<PrintedUnit>,
}

/// Whether an exact value can be what was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Agreement {
    /// Rounded to the printed decimals it is the printed figure; or it is on the side that "mere end" states.
    Agrees,
    /// The qualifier leaves room that no source measures; nothing contradicts it.
    NotExcluded,
    /// It rounds to another figure, or is on the wrong side of the qualifier.
    Conflicts,
}

/// A figure in one unit was held against a quantity in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the figure is printed in another unit than the quantity it is held against")]
pub struct UnitMismatch;

/// A text is not a printed figure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PrintedError {
    /// The digits are not a Danish number.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// What follows the digits is no known unit.
    #[error(
        "«{value}»: «{found}» is not a unit; known are pct., procentpoint, personer, fuldtidspersoner, forløb, uger, \
         kroner, virksomheder, pladser, jobklubber, tilfælde, dage and timer"
    )]
    Unit {
        /// The text that was read.
        value: String,
        /// What stands where the unit should.
        found: String,
    },
    /// The number is beyond what a figure about people can be.
    #[error("«{value}»: {error}")]
    Quantity {
        /// The text that was read.
        value: String,
        /// Why it is no quantity.
        error: QuantityError,
    },
}

impl Printed {
    /// Whether an exact quantity can be what was printed.
    ///
    /// Without a qualifier it must round, half away from zero, to the printed figure. "mere end" must be exceeded.
    /// "op mod" and "næsten" must not be exceeded and "godt" must be reached, at the printed decimals; how far off they
    /// and "cirka" may be no source says, so such a figure is at best not excluded.
    ///
    /// A figure printed without a unit takes that of the quantity.
    ///
    /// # Errors
    /// [`UnitMismatch`] when the printed unit is another than the quantity's.
    pub fn agrees_with(&self, exact: impl Into<Exact>) -> Result<Agreement, UnitMismatch> {
        let exact = exact.into();
        let unit = match exact {
            Exact::Count(_) => PrintedUnit::Persons,
            Exact::FullTimePersons(_) => PrintedUnit::FullTimePersons,
            Exact::Spells(_) => PrintedUnit::Spells,
            Exact::Weeks(_) => PrintedUnit::Weeks,
            Exact::Counted(_, thing) => PrintedUnit::Counted(thing),
            Exact::Percent(_) => PrintedUnit::Percent,
            Exact::PercentagePoints(_) => PrintedUnit::PercentagePoints,
        };
        if self.unit.is_some_and(|printed| printed != unit) {
            return Err(UnitMismatch);
        }
        let hundredths = |ratio: Ratio| Ratio::new(ratio.numerator() * 100, ratio.denominator());
        let ratio = match exact {
            Exact::Count(count) | Exact::Spells(count) | Exact::Counted(count, _) => Ratio::integer(i128::from(count)),
            Exact::FullTimePersons(persons) => persons.ratio(),
            Exact::Weeks(weeks) => weeks.ratio(),
            Exact::Percent(percent) => hundredths(percent.ratio()),
            Exact::PercentagePoints(points) => hundredths(points.ratio()),
        };
        Ok(self.holds_for(ratio))
    }

    /// Whether an exact number, in the unit of the figure, can be what was printed.
    pub(crate) fn holds_for(&self, exact: Ratio) -> Agreement {
        let rounded = exact.round(self.number.scale());
        let plausible = |holds| if holds { Agreement::NotExcluded } else { Agreement::Conflicts };
        let certain = |holds| if holds { Agreement::Agrees } else { Agreement::Conflicts };
        match self.qualifier {
            None => certain(rounded == self.number),
            Some(Qualifier::MereEnd) => {
                let printed = Ratio::new(self.number.mantissa(), 10_i128.pow(self.number.scale()));
                certain(exact > printed)
            }
            Some(Qualifier::OpMod | Qualifier::Naesten) => plausible(rounded <= self.number),
            Some(Qualifier::Godt) => plausible(rounded >= self.number),
            Some(Qualifier::Cirka) => Agreement::NotExcluded,
        }
    }
}

/// Two figures are equal when they are printed alike: "17,6" is not "17,60".
impl PartialEq for Printed {
    fn eq(&self, other: &Self) -> bool {
        let digits = |printed: &Self| (printed.number, printed.number.scale());
        (self.qualifier, digits(self), self.unit) == (other.qualifier, digits(other), other.unit)
    }
}

impl Eq for Printed {}

impl FromStr for Printed {
    type Err = PrintedError;

    /// Reads a qualifier, a number and a unit, in that order; the first and the last may be absent.
    fn from_str(text: &str) -> Result<Self, PrintedError> {
        let mut rest = text.trim_matches(is_space);
        let qualifier = Qualifier::ALL.into_iter().find(|qualifier| {
            let lowered = rest.to_lowercase();
            lowered.strip_prefix(qualifier.word()).is_some_and(|after| after.starts_with(is_space))
        });
        if let Some(qualifier) = qualifier {
            // The words are as long in upper as in lower case: ASCII, or æ.
            rest = rest.get(qualifier.word().len()..).unwrap_or_default().trim_start_matches(is_space);
        }
        let short = rest.get(..3).filter(|start| qualifier.is_none() && start.eq_ignore_ascii_case("ca."));
        let qualifier = qualifier.or(short.map(|_| Qualifier::Cirka));
        if short.is_some() {
            rest = rest[3..].trim_start_matches(is_space);
        }
        let end = rest
            .find(|c: char| is_space(c) || matches!(c, '%' | 'p' | 'P' | 'f' | 'F' | 'v' | 'V'))
            .unwrap_or(rest.len());
        let (digits, unit) = rest.split_at(end);
        let number = danish::parse(digits)?;
        Ratio::from_decimal(number).map_err(|error| PrintedError::Quantity { value: text.to_owned(), error })?;
        let unit = unit.replace(is_space, " ").to_lowercase();
        let unit = match unit.trim() {
            "" => None,
            found => Some(
                PrintedUnit::parse(found)
                    .ok_or_else(|| PrintedError::Unit { value: text.to_owned(), found: found.to_owned() })?,
            ),
        };
        Ok(Printed { qualifier, number, unit })
    }
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(qualifier) = self.qualifier {
            write!(f, "{} ", qualifier.word())?;
        }
        f.write_str(&danish::format(self.number))?;
        if let Some(unit) = self.unit {
            write!(f, " {}", unit.word())?;
        }
        Ok(())
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Printed, "a figure as printed, such as \"17,6 pct.\"");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Percent;

    #[test]
    fn units_and_qualifiers_are_read_as_printed() {
        for (text, printed) in [
            ("17,6 pct.", "17,6 pct."),
            ("17,6\u{a0}pct.", "17,6 pct."),
            ("33 %", "33 pct."),
            ("33%", "33 pct."),
            ("6,3 procentpoint", "6,3 procentpoint"),
            ("2,4 pct.-point", "2,4 procentpoint"),
            ("2,4 pct. point", "2,4 procentpoint"),
            ("250 personer", "250 personer"),
            ("1.017,6 fuldtidspersoner", "1.017,6 fuldtidspersoner"),
            ("12 forløb", "12 forløb"),
            ("1.017 kr.", "1.017 kroner"),
            ("1 virksomhed", "1 virksomheder"),
            ("120 pladser", "120 pladser"),
            ("Op mod 2.400", "op mod 2.400"),
            ("Godt 7.000 personer", "godt 7.000 personer"),
            ("næsten 3", "næsten 3"),
            ("Mere end 160", "mere end 160"),
            ("cirka 700 personer", "cirka 700 personer"),
            ("ca. 3800 personer", "cirka 3.800 personer"),
        ] {
            assert_eq!(text.parse::<Printed>().unwrap().to_string(), printed, "{text}");
        }
        for text in ["", "pct.", "17,6 liter", "omkring 700", "cirka", "17.6 pct.", "4.1.1 20 pct."] {
            assert!(text.parse::<Printed>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_qualifier_has_its_side() {
        let held = |text: &str, count| text.parse::<Printed>().unwrap().agrees_with(Exact::Count(count)).unwrap();
        assert_eq!(held("mere end 160", 160), Agreement::Conflicts);
        assert_eq!(held("mere end 160", 161), Agreement::Agrees);
        assert_eq!(held("op mod 2.400", 2401), Agreement::Conflicts);
        assert_eq!(held("op mod 2.400", 2400), Agreement::NotExcluded);
        assert_eq!(held("godt 7.000", 6999), Agreement::Conflicts);
        assert_eq!(held("godt 7.000", 7000), Agreement::NotExcluded);
        assert_eq!(held("næsten 20", 21), Agreement::Conflicts);
        assert_eq!(held("842", 842), Agreement::Agrees);
        assert_eq!(held("842", 841), Agreement::Conflicts);
    }

    #[test]
    fn a_tie_rounds_away_from_zero() {
        let printed: Printed = "33 pct.".parse().unwrap();
        assert_eq!(printed.agrees_with(Percent::of(325, 1000).unwrap()), Ok(Agreement::Agrees));
        assert_eq!(printed.agrees_with(Percent::of(335, 1000).unwrap()), Ok(Agreement::Conflicts));
    }
}

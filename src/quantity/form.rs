//! How exact figures are written: as a fraction of integers, so that nothing is rounded; and their decimals.

use super::ratio::Ratio;
use super::{Decimals, FullTimePersons, MeanWeeks, Percent, QuantityError, WorkedHours};

/// A fraction. It is written in lowest terms, with the sign above.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Fraction {
    /// Above.
    numerator: i64,
    /// Below, 1 or more.
    #[cfg_attr(feature = "schemars", schemars(range(min = 1)))]
    denominator: i64,
}

impl serde::Serialize for Ratio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let part = |part| i64::try_from(part).map_err(|_| serde::ser::Error::custom(QuantityError::TooLarge));
        Fraction { numerator: part(self.numerator())?, denominator: part(self.denominator())? }.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Ratio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Fraction { numerator, denominator } = crate::form::record::<_, Fraction>(deserializer)?;
        if denominator < 1 {
            return Err(serde::de::Error::custom(format_args!("denominator: {denominator} is not 1 or more")));
        }
        Ok(Ratio::new(numerator.into(), denominator.into()))
    }
}

#[cfg(feature = "schemars")]
crate::form::schema_of_form!(Ratio, Fraction, "Fraction");

/// A figure that is a fraction no larger than any about people.
macro_rules! as_fraction {
    ($figure:ident, $name:literal) => {
        impl From<&$figure> for Ratio {
            fn from(figure: &$figure) -> Self {
                figure.ratio()
            }
        }

        impl TryFrom<Ratio> for $figure {
            type Error = QuantityError;

            fn try_from(ratio: Ratio) -> Result<Self, QuantityError> {
                $figure::from_ratio(ratio)
            }
        }

        crate::form::serde_as_form!($figure, Ratio, $name);
    };
}

as_fraction!(Percent, "Percent");
as_fraction!(MeanWeeks, "MeanWeeks");
as_fraction!(FullTimePersons, "FullTimePersons");

impl From<&WorkedHours> for Ratio {
    fn from(hours: &WorkedHours) -> Self {
        hours.ratio()
    }
}

impl TryFrom<Ratio> for WorkedHours {
    type Error = &'static str;

    fn try_from(ratio: Ratio) -> Result<Self, &'static str> {
        WorkedHours::from_ratio(ratio).ok_or("no hours that days of work come to")
    }
}

crate::form::serde_as_form!(WorkedHours, Ratio, "WorkedHours");

impl From<&Decimals> for u32 {
    fn from(decimals: &Decimals) -> Self {
        decimals.count()
    }
}

impl TryFrom<u32> for Decimals {
    type Error = QuantityError;

    fn try_from(count: u32) -> Result<Self, QuantityError> {
        Decimals::new(count)
    }
}

crate::form::serde_as_form!(Decimals, u32, "Decimals");

//! Months and quarters.

use core::fmt;
use core::str::FromStr;

use super::day::Day;
use super::period::{CalendarError, Period};
use super::span::{DayRange, WeekRange};

/// A calendar month. Written `2014M12`.
///
/// ```
/// use maaltal::calendar::{Day, Month};
/// let month: Month = "2012M02".parse()?;
/// assert_eq!(month.last_day(), Day::new(2012, 2, 29)?);
/// assert_eq!(month.plus(-2).to_string(), "2011M12");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// A calendar quarter. Written `2014Q4`.
///
/// ```
/// use maaltal::calendar::{Day, Quarter};
/// let quarter: Quarter = "2014Q4".parse()?;
/// assert_eq!(quarter.first_day(), Day::new(2014, 10, 1)?);
/// assert_eq!(quarter.plus(1).to_string(), "2015Q1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(i32);

/// What months and quarters share: `$count` of them make a year, and each is `$months` months long.
macro_rules! part_of_year {
    ($type:ident, $count:literal, $months:literal, $letter:literal, $width:literal, $word:literal, $variant:ident) => {
        impl $type {
            #[doc = concat!("The ", $word, " of a year and its number in the year, from 1.")]
            ///
            /// # Errors
            /// [`CalendarError::NoSuchPart`] when the year has no such number, or outside the years 1 to 9999.
            pub const fn new(year: i32, number: u32) -> Result<Self, CalendarError> {
                if number < 1 || number > $count || year < 1 || year > 9999 {
                    return Err(CalendarError::NoSuchPart { year, number, what: $word });
                }
                Ok($type(year * $count + number.cast_signed() - 1))
            }

            /// The year.
            #[must_use]
            pub const fn year(self) -> i32 {
                self.0.div_euclid($count)
            }

            /// The number in the year, from 1.
            #[must_use]
            pub const fn number(self) -> u32 {
                self.0.rem_euclid($count).cast_unsigned() + 1
            }

            #[doc = concat!("So many ", $word, "s later, or earlier when negative, within the years 1 to 9999.")]
            #[must_use]
            pub const fn plus(self, count: i32) -> Self {
                let moved = self.0.saturating_add(count);
                if moved < $count {
                    $type($count)
                } else if moved > 10_000 * $count - 1 {
                    $type(10_000 * $count - 1)
                } else {
                    $type(moved)
                }
            }

            /// The first day.
            #[must_use]
            pub const fn first_day(self) -> Day {
                Day::ymd(self.year(), (self.number() - 1) * $months + 1, 1)
            }

            /// The last day.
            #[must_use]
            pub const fn last_day(self) -> Day {
                if self.0 >= 10_000 * $count - 1 { Day::MAX } else { $type(self.0 + 1).first_day().plus(-1) }
            }

            /// Its days.
            #[must_use]
            pub fn days(self) -> DayRange {
                DayRange::between(self.first_day(), self.last_day())
            }

            /// The weeks whose Thursday lies in it.
            #[must_use]
            pub fn weeks(self) -> WeekRange {
                Period::$variant(self).weeks()
            }
        }

        impl FromStr for $type {
            type Err = CalendarError;

            /// Reads every spelling that [`Period`] does.
            fn from_str(text: &str) -> Result<Self, CalendarError> {
                match text.parse()? {
                    Period::$variant(part) => Ok(part),
                    _ => Err(CalendarError::Form { value: text.to_owned(), wanted: concat!("a ", $word) }),
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:04}", $letter, "{:0", $width, "}"), self.year(), self.number())
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

part_of_year!(Month, 12, 1, "M", "2", "month", Month);
part_of_year!(Quarter, 4, 3, "Q", "1", "quarter", Quarter);

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Month, "a month, such as \"2014M12\"", "pattern": "^[0-9]{4}M[0-9]{2}$");
#[cfg(feature = "serde")]
crate::text::serde_as_text!(Quarter, "a quarter, such as \"2014Q4\"", "pattern": "^[0-9]{4}[QK][0-9]{1,2}$");

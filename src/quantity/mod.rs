//! Exact quantities: counts, shares, differences of shares, and the same as Danish documents print them.
//!
//! A figure is integers until it is shown. Division comes last, rounding once, half away from zero. What must not be
//! mixed is a type of its own: a [`Percent`] is not [`PercentagePoints`], and neither is a count of persons.
//!
//! Two percentages cannot be added or averaged; rates of two places are pooled from their [`Tally`]s:
//!
//! ```
//! use maaltal::quantity::{Decimals, Percent, Tally};
//!
//! let esbjerg = Tally::of(176, 1000);
//! let fanoe = Tally::of(31, 125);
//! let joint = esbjerg + fanoe;
//! assert_eq!(joint.share()?.round(Decimals::ONE).to_string(), "18.4"); // not the mean of 17.6 and 24.8
//! # Ok::<(), maaltal::quantity::QuantityError>(())
//! ```
//!
//! ```compile_fail,E0369
//! # use maaltal::quantity::Percent;
//! let mean = Percent::whole(17) + Percent::whole(24); // percentages do not add
//! ```

pub mod danish;
mod exact_figure;
#[cfg(feature = "serde")]
mod form;
mod full_time;
mod hours;
mod percent;
mod printed;
mod ratio;
mod tally;
mod thing;
mod value;
mod weeks;

pub use full_time::FullTimePersons;
pub use hours::WorkedHours;
pub use percent::{Decimals, Percent, PercentagePoints};
pub use printed::{Agreement, Printed, PrintedError, PrintedUnit, Qualifier, UnitMismatch};
pub use ratio::QuantityError;
pub(crate) use ratio::Ratio;
pub use tally::{Bounds, Tally, Undetermined};
pub use thing::Thing;
pub use value::{Exact, Value};
pub use weeks::MeanWeeks;

//! Sets of days or weeks as lazy streams: a rule in the form a reader can follow, of any length, without allocation.
//!
//! A [`Stream`] yields ranges in order, disjoint and with a gap between any two: adjacent days have joined. The algebra
//! (union, intersection, difference, gaps, clip, count) keeps that promise, so a stream is always the shortest way to
//! write its set down.
//!
//! ```
//! use maaltal::calendar::{Day, DayRange};
//! use maaltal::days::Stream;
//!
//! let january = |a, b| DayRange::new(Day::ymd(2012, 1, a), Day::ymd(2012, 1, b)).unwrap();
//! let benefit = [january(1, 10), january(11, 15), january(20, 25)]; // the first two touch
//! let sick = [january(9, 21)];
//!
//! let benefit = Stream::sorted(&benefit)?;
//! let healthy = benefit.difference(Stream::sorted(&sick)?);
//! assert_eq!(healthy.collect::<Vec<_>>(), [january(1, 8), january(22, 25)]);
//! # Ok::<(), maaltal::days::Unsorted>(())
//! ```

mod algebra;
mod end;
#[cfg(feature = "serde")]
mod form;
mod stream;

pub use algebra::{Clip, Difference, Gaps, Intersection, TouchedWeeks, Union};
pub(crate) use end::PackedEnd;
pub use end::{End, ReversedStay, Stay};
pub use stream::{Collapse, Stream, Unsorted};

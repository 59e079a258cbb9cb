//! What happened to a person: spells of benefit, offer and work, in order, and the days for which the data speak.
//!
//! A [`Spell`] runs from a first to a last day, both included, or is ongoing, or ends on a day nobody knows. Several may
//! run at once. A [`History`] is a borrowed, sorted slice of them; [`HistoryBuf`] is for those who have no storage of
//! their own.
//!
//! ```
//! use maaltal::benefit::Benefit;
//! use maaltal::calendar::Day;
//! use maaltal::days::End;
//! use maaltal::history::{Coverage, HistoryBuf, Spell};
//! use maaltal::visitation::Visitation;
//!
//! let benefit = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2012, 1, 9), End::Ongoing)?.visited(Visitation::Jobklar);
//! let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31))?;
//! let history = HistoryBuf::new(vec![benefit], covered);
//! assert_eq!(history.view().spells(), [benefit]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod coverage;
mod episode;
#[cfg(feature = "serde")]
mod form;
mod list;
mod spell;
mod status;
mod worked;

pub use coverage::Coverage;
pub use episode::{Episodes, GapRule};
#[cfg(feature = "conformance")]
pub(crate) use form::AnySpell;
pub use list::{History, HistoryBuf, UnsortedSpell};
pub use spell::{Degree, Extent, Hours, OutOfRange, Sector, Spell, SpellError};
pub use status::Status;
pub(crate) use status::{KINDS, Kind};
pub(crate) use worked::Worked;

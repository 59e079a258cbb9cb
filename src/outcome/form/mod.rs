//! How outcomes are written, and the figures that they are told from.

mod actual;
mod breaks;
mod checks;
mod path;
mod result;

pub use actual::{ActualBuf, ActualsBuf, EvaluatedBuf, PublishedBuf, ReportedActualBuf};

//! The five goals of 2022, as themes: those of 2021, carried on ("videreført").
//!
//! `star:opkvalificering@2021` is taken to measure upskilling in this year too: an inference, as no other definition of it was
//! found.

use super::{Goal, themes};

/// The goals of 2022, in the order of the announcement.
pub const GOALS: &[Goal] = &themes::five(2022);

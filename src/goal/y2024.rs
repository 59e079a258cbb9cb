//! The five goals of 2024, as themes: those of 2021, carried on ("videreført").
//!
//! Of dignity and disability: "Kommunerne skal selv finde indikatorer".
//!
//! `star:opkvalificering@2021` is taken to measure upskilling in this year too: an inference, as no other definition of it was
//! found.

use super::{Goal, themes};

/// The goals of 2024, in the order of the announcement, and the last that were found.
pub const GOALS: &[Goal] = &themes::five(2024);

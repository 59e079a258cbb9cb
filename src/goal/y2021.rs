//! The five goals of 2021, as themes, which the three years after it carry on ("videreført").
//!
//! Indicators exist for upskilling, refugees and labour only. For dignity and disability the municipality finds its own.

use super::{Goal, themes};

/// The goals of 2021, in the order of the announcement.
pub const GOALS: &[Goal] = &themes::five(2021);

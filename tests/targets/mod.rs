//! What a fuzz target does with an input: a law that does not hold is a panic. `tests/corpus.rs` runs the kept inputs through
//! the same functions.

#![allow(unreachable_pub, reason = "the fuzz targets use them from another package")]

mod answers;
mod dream;
mod evaluation;
mod forms;
mod plans;
mod questions;
mod sheets;
mod texts;

pub use answers::answers;
pub use dream::dream;
pub use evaluation::evaluation;
pub use forms::forms;
pub use plans::plans;
pub use questions::questions;
pub use sheets::sheets;
pub use texts::texts;

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A fuzz target.
pub type Target = fn(&[u8]);

/// Every target by its name, which is that of its folder in `tests/corpus`.
pub const ALL: [(&str, Target); 8] = [
    ("answers", answers),
    ("dream", dream),
    ("evaluation", evaluation),
    ("forms", forms),
    ("plans", plans),
    ("questions", questions),
    ("sheets", sheets),
    ("texts", texts),
];

/// An input as text; nothing where it is none.
fn text(input: &[u8]) -> &str {
    str::from_utf8(input).unwrap_or_default()
}

/// A value is written, and read back the same.
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let written = serde_json::to_string(value).unwrap_or_else(|error| panic!("{value:?} is not written: {error}"));
    let read: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{written} is not read: {error}"));
    assert_eq!(read, *value, "{written}");
}

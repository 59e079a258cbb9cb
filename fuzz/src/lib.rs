//! What the fuzz targets do: the functions that `tests/corpus.rs` runs the kept inputs through.

#[path = "../../tests/targets/mod.rs"]
mod targets;

pub use targets::*;

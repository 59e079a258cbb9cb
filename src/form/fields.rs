//! The fields of a record, asked of its reader.

use core::array;

use serde::de::value::{Error, MapDeserializer};

/// A record with a field that there is not, and nothing else.
pub(crate) type Odd = MapDeserializer<'static, array::IntoIter<(&'static str, ()), 1>, Error>;

/// The names of the fields that a reader reads, in their order, as it tells them of a field that there is not; none where it reads
/// no record.
pub(crate) fn of<T>(read: impl FnOnce(Odd) -> Result<T, Error>) -> Vec<String> {
    let Err(error) = read(MapDeserializer::new([("?", ())].into_iter())) else { return Vec::new() };
    let message = error.to_string();
    let named = message.split_once("unknown field `?`, expected ").map_or("", |(_, named)| named);
    named.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

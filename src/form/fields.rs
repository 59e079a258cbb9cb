//! The fields of a record, asked of its derived reader.

use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};

/// The names of the fields that a reader reads; none where it reads no record.
pub(crate) fn of<T>(read: impl FnOnce(Probe<'_>) -> Result<T, Error>) -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    let _ = read(Probe(&mut fields));
    fields
}

/// Gives nothing to read, and keeps the fields that are asked for.
pub(crate) struct Probe<'p>(&'p mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom(""))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom(""))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
        seq tuple tuple_struct map enum identifier ignored_any
    }
}

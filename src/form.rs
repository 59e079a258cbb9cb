//! Shared by the types that are written as a record: what a form refuses, it tells with the field.

pub(crate) mod fields;
mod plain;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Reads a value, and tells, with the path to it, what is wrong: "spells[3].from: «…» is not a date".
pub(crate) fn record<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    told(deserializer, |deserializer| T::deserialize(deserializer), || fields::of(|probe| T::deserialize(probe)))
}

/// The same by a given reader, with the fields that a refusal of what is no record can name.
pub(crate) fn told<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(serde_path_to_error::Deserializer<'_, '_, D>) -> Result<T, D::Error>,
    fields: impl FnOnce() -> Vec<String>,
) -> Result<T, D::Error> {
    let mut track = serde_path_to_error::Track::new();
    read(serde_path_to_error::Deserializer::new(deserializer, &mut track)).map_err(|error| {
        let (path, message) = (track.path().to_string(), error.to_string());
        // The fields are those of the record itself, not of one within.
        let fields = if path == "." && message.contains("struct ") { fields() } else { Vec::new() };
        // A format that tells the place in many lines, the message in the first, shows it for its own errors only: the words of
        // such a one stay where they are plain enough.
        let (first, in_many_lines) = message.split_once('\n').map_or((&*message, false), |(first, _)| (first, true));
        let stays = in_many_lines && !plain::names_a_type(first);
        let plain = if stays { None } else { plain::in_plain_words(first, &fields) };
        match plain {
            Some(plain) if path == "." => D::Error::custom(plain),
            Some(plain) => D::Error::custom(at(&path, &plain)),
            None if path == "." || in_many_lines => error,
            None => D::Error::custom(at(&path, &message)),
        }
    })
}

/// A message at a path. A record within may have said the end of the path already, and what it found wrong further in.
fn at(path: &str, message: &str) -> String {
    let is_field = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '_' | '.' | '[' | ']');
    let Some((field, _)) = message.split_once(": ").filter(|(field, _)| field.chars().all(is_field)) else {
        return format!("{path}: {message}");
    };
    let steps = path.match_indices(['.', '[']).map(|(at, sign)| at + usize::from(sign == "."));
    let said = core::iter::once(0).chain(steps).find(|start| {
        let further = field.strip_prefix(&path[*start..]);
        further.is_some_and(|further| further.is_empty() || further.starts_with(['.', '[']))
    });
    match said {
        Some(start) => format!("{}{message}", &path[..start]),
        None if field.starts_with('[') => format!("{path}{message}"),
        None => format!("{path}.{message}"),
    }
}

/// Gives records whose readers and writers are derived with `remote = "Self"` their traits, with refusals by field.
macro_rules! serde_by_field {
    ($($type:ty),+ $(,)?) => {
        $(
            impl serde::Serialize for $type {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    <$type>::serialize(self, serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $type {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    crate::form::told(
                        deserializer,
                        |deserializer| <$type>::deserialize(deserializer),
                        || crate::form::fields::of(|probe| <$type>::deserialize(probe)),
                    )
                }
            }
        )+
    };
}
pub(crate) use serde_by_field;

/// Writes a type as a record of its own form, and reads it back through `TryFrom`, so that no form can build an invalid value.
macro_rules! serde_as_form {
    ($type:ty, $form:ty $(, $name:literal)?) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&<$form>::from(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let form = crate::form::record::<D, $form>(deserializer)?;
                <$type>::try_from(form).map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schemars")]
        crate::form::schema_of_form!($type, $form $(, $name)?);
    };
}
pub(crate) use serde_as_form;

/// Writes a borrowed view, or what is only an answer, as a record of its own form.
macro_rules! serialize_as_form {
    ($type:ty, $form:ty $(, $name:literal)?) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&<$form>::from(self), serializer)
            }
        }

        #[cfg(feature = "schemars")]
        crate::form::schema_of_form!($type, $form $(, $name)?);
    };
}
pub(crate) use serialize_as_form;

/// The schema of a type is that of its form.
#[cfg(feature = "schemars")]
macro_rules! schema_of_form {
    ($type:ty, $form:ty) => {
        crate::form::schema_of_form!($type, $form, "");
    };
    ($type:ty, $form:ty, $name:literal) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                if $name.is_empty() {
                    stringify!($type).split('<').next().unwrap_or_default().into()
                } else {
                    $name.into()
                }
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$form as schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}
#[cfg(feature = "schemars")]
pub(crate) use schema_of_form;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_said_once() {
        for (path, message, said) in [
            ("spells[3].from", "no date", "spells[3].from: no date"),
            ("spells[3].from", "from: no date", "spells[3].from: no date"),
            ("persons[1].spells[3]", "spells[3]: ends before", "persons[1].spells[3]: ends before"),
            ("persons[1]", "to: ends before", "persons[1].to: ends before"),
            ("published.figure", "figure.withheld.highest: less", "published.figure.withheld.highest: less"),
            ("rows[0].cells[1]", "cells[1].known: no", "rows[0].cells[1].known: no"),
            ("requests", "[1].period: no month", "requests[1].period: no month"),
            ("spells", "bm:x@2014: not asked", "spells: bm:x@2014: not asked"),
            ("aim.level", "aim.level: no number", "aim.level: no number"),
            ("[2].from", "from: no date", "[2].from: no date"),
        ] {
            assert_eq!(at(path, message), said);
        }
    }
}

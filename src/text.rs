//! Shared by the types that are written as one word: a code, a date, a period.

/// Writes a type as its text and reads it back through `FromStr` or a stricter constructor, so that no form can build an
/// invalid value. What more its schema says than that it is a text, such as a pattern, comes last.
#[cfg(feature = "serde")]
macro_rules! serde_as_text {
    ($type:ty, $expecting:expr $(, $keyword:literal: $value:expr)* $(,)?) => {
        crate::text::serde_as_text!($type, $expecting, read str::parse::<$type> $(, $keyword: $value)*);
    };
    ($type:ty, $expecting:expr, read $read:expr $(, $keyword:literal: $value:expr)* $(,)?) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        $read(text).map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }

        #[cfg(feature = "schemars")]
        crate::text::schema_of_text!($type, $expecting $(, $keyword: $value)*);
    };
}
#[cfg(feature = "serde")]
pub(crate) use serde_as_text;

/// Writes what a catalogue holds as its code, and looks it up there when it is read.
#[cfg(feature = "serde")]
macro_rules! serde_as_code {
    ($type:ty, $expecting:expr, $code:expr, $find:expr $(, $keyword:literal: $value:expr)* $(,)?) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&$code(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for &'static $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                crate::text::to_the_letter(&text, $find(text.as_str()), $code).map_err(serde::de::Error::custom)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <&'static $type>::deserialize(deserializer).copied()
            }
        }

        #[cfg(feature = "schemars")]
        crate::text::schema_of_text!($type, $expecting $(, $keyword: $value)*);
    };
}
#[cfg(feature = "serde")]
pub(crate) use serde_as_code;

/// What was found for a text, if the text is its code and no other spelling.
#[cfg(feature = "serde")]
pub(crate) fn to_the_letter<T, C: core::fmt::Display>(
    text: &str,
    found: Result<&'static T, impl core::fmt::Display>,
    code: impl Fn(&T) -> C,
) -> Result<&'static T, String> {
    match found {
        Ok(found) if code(found).to_string() == text => Ok(found),
        Ok(found) => Err(format!("«{text}» is written {}", code(found))),
        Err(error) => Err(error.to_string()),
    }
}

/// The schema of a type that is written as one word.
#[cfg(feature = "schemars")]
macro_rules! schema_of_text {
    ($type:ty, $expecting:expr $(, $keyword:literal: $value:expr)* $(,)?) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).split('<').next().unwrap_or_default().into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $expecting $(, $keyword: $value)* })
            }
        }
    };
}
#[cfg(feature = "schemars")]
pub(crate) use schema_of_text;

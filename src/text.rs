//! Shared by the types that are written as one word: a code, a date, a period.

/// Writes a type as its text and reads it back through `FromStr` or a stricter constructor, so that no form can build an invalid value.
#[cfg(feature = "serde")]
macro_rules! serde_as_text {
    ($type:ty, $expecting:expr) => {
        crate::text::serde_as_text!($type, $expecting, str::parse::<$type>);
    };
    ($type:ty, $expecting:expr, $read:expr) => {
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
    };
}
#[cfg(feature = "serde")]
pub(crate) use serde_as_text;

//! How stretches of time are written: a range by its ends, a window by its length.

use super::{Span, TimeUnit, Window, WindowUnit};

/// A range, both ends included.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SpanForm<U> {
    /// The first.
    first: U,
    /// The last.
    last: U,
}

impl<U: TimeUnit + serde::Serialize> serde::Serialize for Span<U> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SpanForm { first: self.first(), last: self.last() }.serialize(serializer)
    }
}

impl<'de, U: TimeUnit + serde::Deserialize<'de>> serde::Deserialize<'de> for Span<U> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let SpanForm { first, last } = crate::form::record::<_, SpanForm<U>>(deserializer)?;
        Span::new(first, last).map_err(|error| serde::de::Error::custom(format_args!("last: {error}")))
    }
}

#[cfg(feature = "schemars")]
impl<U: schemars::JsonSchema> schemars::JsonSchema for Span<U> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Range", U::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        SpanForm::<U>::json_schema(generator)
    }
}

/// A lookback window of so many units.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct WindowForm {
    /// How many, from 1 to 10,000.
    #[cfg_attr(feature = "schemars", schemars(range(min = 1, max = 10_000)))]
    count: u16,
    /// Of which unit.
    unit: WindowUnit,
}

impl From<&Window> for WindowForm {
    fn from(window: &Window) -> Self {
        WindowForm { count: window.count(), unit: window.unit() }
    }
}

impl TryFrom<WindowForm> for Window {
    type Error = &'static str;

    fn try_from(form: WindowForm) -> Result<Self, &'static str> {
        Window::new(form.count, form.unit).ok_or("count: a window holds 1 to 10,000 units")
    }
}

crate::form::serde_as_form!(Window, WindowForm);

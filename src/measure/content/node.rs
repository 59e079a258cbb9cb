//! What a definition says, as plain values: texts, numbers, lists and records.

use core::fmt;
use std::borrow::Cow;

/// A plain value. Records keep the order of their fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Nothing,
    Text(Cow<'static, str>),
    Number(i128),
    List(Vec<Node>),
    Record(Vec<(&'static str, Node)>),
}

impl Node {
    /// One of several: its code alone, or a record of its code and what it holds.
    pub(super) fn variant(code: &'static str, mut parts: Vec<Node>, fields: Vec<(&'static str, Node)>) -> Self {
        let held = match (parts.len(), fields.is_empty()) {
            (0, true) => return Node::Text(code.into()),
            (0, false) => Node::Record(fields),
            (1, _) => parts.remove(0),
            _ => Node::List(parts),
        };
        Node::Record(vec![(code, held)])
    }
}

/// As JSON without spaces: the same text in every language that keeps the order of the fields.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Node::Nothing => f.write_str("null"),
            Node::Text(text) => quoted(text, f),
            Node::Number(number) => number.fmt(f),
            Node::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Node::Record(fields) => {
                f.write_str("{")?;
                for (index, (name, value)) in fields.iter().enumerate() {
                    write!(f, "{}\"{name}\":{value}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("\"")?;
    for sign in text.chars() {
        match sign {
            '"' | '\\' => write!(f, "\\{sign}")?,
            control if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
            other => write!(f, "{other}")?,
        }
    }
    f.write_str("\"")
}

#[cfg(feature = "serde")]
impl serde::Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Nothing => serializer.serialize_none(),
            Node::Text(text) => serializer.serialize_str(text),
            Node::Number(number) => match i64::try_from(*number) {
                Ok(number) => serializer.serialize_i64(number),
                Err(_) => serializer.serialize_i128(*number),
            },
            Node::List(items) => serializer.collect_seq(items),
            Node::Record(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn a_text_is_quoted_as_json_has_it() {
        for (text, quoted) in [
            ("80 pct. af tiden", "\"80 pct. af tiden\""),
            ("\"aktiv\" \\ passiv", "\"\\\"aktiv\\\" \\\\ passiv\""),
            ("a\u{0}b\u{1f}c d", "\"a\\u0000b\\u001fc d\""),
        ] {
            assert_eq!(Node::Text(text.into()).to_string(), quoted);
        }
    }
}

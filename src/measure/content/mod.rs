//! What a definition counts, without its words; and the hash by which a change of it is seen.

mod node;
mod parts;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "serde")]
mod written;

use core::fmt;
use core::str::FromStr;

use node::Node;
use parts::Part;

use super::Measure;
#[cfg(feature = "schemars")]
pub(super) use schema::EdgeContent;

/// What a definition counts: every field that can change a figure, and none of its titles, sources and quoted words.
///
/// It is shown as JSON in one line, which another implementation can read the definition from:
///
/// ```
/// use maaltal::measure::langtidsledige;
/// let content = langtidsledige::BM_2014.content().to_string();
/// assert!(content.contains(r#""amount":{"at_least_share":{"numerator":4,"denominator":5}}"#));
/// assert!(content.contains(r#""within":{"window":{"count":52,"unit":"weeks"}},"counted_in":"touched_weeks""#));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content(Node);

/// The hash of what a definition counts: figures of one id and two hashes are figures of two definitions.
///
/// It is the 64-bit FNV-1a hash of the [content](Content) as UTF-8, in sixteen hexadecimal digits: a few lines in any
/// language. It tells a change from none; it is no seal against somebody who seeks two contents with one hash.
///
/// ```
/// use maaltal::measure::{ContentHash, langtidsledige};
/// let hash = langtidsledige::BM_2014.content_hash();
/// assert_ne!(hash, langtidsledige::STAR.content_hash());
/// assert_eq!(hash.to_string().parse::<ContentHash>(), Ok(hash));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash(u64);

/// A text is not sixteen hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is no hash: sixteen digits from 0 to f")]
pub struct NoHash {
    /// The text that was read.
    pub value: String,
}

impl Measure<'_> {
    /// What it counts, without its words.
    #[must_use]
    pub fn content(&self) -> Content {
        Content(self.node())
    }

    /// The hash of what it counts, to store beside a figure. An official definition has another only with another edition, or
    /// with an entry under *Figures* in the changelog.
    #[must_use]
    pub fn content_hash(&self) -> ContentHash {
        self.content().hash()
    }
}

impl Content {
    /// Its hash.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        let bytes = self.to_string().into_bytes();
        let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        ContentHash(bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step))
    }
}

/// As JSON without spaces.
impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for ContentHash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let digits = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let hash = if digits { u64::from_str_radix(text, 16).ok() } else { None };
        hash.map(ContentHash).ok_or_else(|| NoHash { value: text.to_owned() })
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(
    ContentHash,
    "the hash of what a definition counts, sixteen hexadecimal digits",
    "pattern": "^[0-9a-f]{16}$",
);

/// Written, and never read: a definition is read by its id.
#[cfg(feature = "serde")]
impl serde::Serialize for Content {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

//! How a source is written: the document, the place in it and its words.

use super::{Document, Source};

/// A source that owns its words, as it is read from a file.
///
/// ```
/// use maaltal::source::{ESBJERG_2014, SourceBuf};
/// let source = SourceBuf::from(ESBJERG_2014.at("4.3"));
/// assert_eq!(source.view(), ESBJERG_2014.at("4.3"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Source"))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct SourceBuf {
    /// Who published the document.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When it was published, as it says; empty where it does not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub published: String,
    /// When it was read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub read: String,
    /// The place in it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
}

crate::form::serde_by_field!(SourceBuf);

impl SourceBuf {
    /// The source.
    #[must_use]
    pub fn view(&self) -> Source<'_> {
        let SourceBuf { publisher, title, published, read, place, quote } = self;
        Source { document: Document { publisher, title, published, read }, place, quote }
    }
}

impl From<Source<'_>> for SourceBuf {
    fn from(source: Source<'_>) -> Self {
        let document = source.document;
        SourceBuf {
            publisher: document.publisher.to_owned(),
            title: document.title.to_owned(),
            published: document.published.to_owned(),
            read: document.read.to_owned(),
            place: source.place.to_owned(),
            quote: source.quote.to_owned(),
        }
    }
}

impl From<&Source<'_>> for SourceBuf {
    fn from(source: &Source<'_>) -> Self {
        SourceBuf::from(*source)
    }
}

impl From<&Document<'_>> for SourceBuf {
    fn from(document: &Document<'_>) -> Self {
        SourceBuf::from(document.at(""))
    }
}

crate::form::serialize_as_form!(Source<'_>, SourceBuf);
crate::form::serialize_as_form!(Document<'_>, SourceBuf);

//! What a definition is known by.

use core::fmt;

use crate::nearest::same_word;

/// Who defined a measure, what they call it, and which edition: `bm:langtidsledige@2014`.
///
/// An edition changes whenever any result can change. Where the authority documents none, none is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MeasureId<'a> {
    /// Who defined it: `bm` the Ministry of Employment, `star` the Agency for Labour Market and Recruitment, `dst` Statistics
    /// Denmark, or a municipality.
    pub authority: &'a str,
    /// What they call it, in Danish with ASCII letters.
    pub name: &'a str,
    /// The year of the edition, where one is documented.
    pub edition: Option<u16>,
}

impl<'a> MeasureId<'a> {
    /// An id with an edition.
    #[must_use]
    pub const fn new(authority: &'a str, name: &'a str, edition: u16) -> Self {
        MeasureId { authority, name, edition: Some(edition) }
    }

    /// An id where no edition is documented.
    #[must_use]
    pub const fn without_edition(authority: &'a str, name: &'a str) -> Self {
        MeasureId { authority, name, edition: None }
    }

    /// Whether a text spells it, whatever the case, with `æøå` or `ae oe aa`.
    ///
    /// ```
    /// use maaltal::measure::MeasureId;
    /// let id = MeasureId::new("bm", "langtidsledige", 2014);
    /// assert!(id.is_spelt("BM:Langtidsledige@2014") && !id.is_spelt("bm:langtidsledige"));
    /// ```
    #[must_use]
    pub fn is_spelt(&self, text: &str) -> bool {
        let Some((authority, rest)) = text.trim().split_once(':') else { return false };
        let (name, edition) = match rest.split_once('@') {
            Some((name, edition)) => (name, edition.parse().ok()),
            None => (rest, None),
        };
        let edition_given = rest.contains('@');
        same_word(authority, self.authority)
            && same_word(name, self.name)
            && edition == self.edition
            && edition_given == self.edition.is_some()
    }
}

impl fmt::Display for MeasureId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.authority, self.name)?;
        match self.edition {
            Some(year) => write!(f, "@{year}"),
            None => Ok(()),
        }
    }
}

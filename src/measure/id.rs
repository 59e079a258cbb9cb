//! What a definition is known by.

use core::fmt;

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

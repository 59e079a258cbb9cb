//! What the rows of a table are labelled with: one visitation, or a sum of several.

use core::str::FromStr;

use super::{Visitation, VisitationSet};
use crate::UnknownCode;
use crate::code::coded;

coded! {
    /// A row that adds up others.
    #[non_exhaustive]
    pub enum Aggregate, "aggregate of visitations" {
        /// A row of Jobindsats beside its two parts.
        AlleUddannelsesparate = "alle_uddannelsesparate", "alle uddannelsesparate", "all who are ready for education";
    }
}

impl Aggregate {
    /// What it adds up.
    #[must_use]
    pub const fn parts(self) -> VisitationSet {
        match self {
            Aggregate::AlleUddannelsesparate => VisitationSet::UDDANNELSESPARATE,
        }
    }
}

/// What a row is labelled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// One visitation.
    One(Visitation),
    /// A sum of several, which must not be added to its parts.
    Aggregate(Aggregate),
}

/// A text is not one visitation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VisitationError {
    /// It is the sum of several.
    #[error("«{value}» is a sum, not one visitation: {}", parts_of(*.aggregate))]
    Aggregate {
        /// The text that was read.
        value: String,
        /// What it adds up.
        aggregate: Aggregate,
    },
    /// It is none.
    #[error(transparent)]
    Unknown(#[from] UnknownCode),
}

fn parts_of(aggregate: Aggregate) -> String {
    aggregate.parts().iter().map(Visitation::name_da).collect::<Vec<_>>().join(" + ")
}

impl FromStr for Label {
    type Err = UnknownCode;

    /// Reads the code, the name or any other spelling of a visitation or an aggregate.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let one = Visitation::spelt(text).map(Label::One);
        let label = one.or_else(|| text.parse().ok().map(Label::Aggregate));
        label.ok_or_else(|| Visitation::unknown(text))
    }
}

impl FromStr for Visitation {
    type Err = VisitationError;

    /// Reads the code, the name or any other spelling of one visitation, whatever its case, with `æøå` or `ae oe aa`.
    fn from_str(text: &str) -> Result<Self, VisitationError> {
        match text.parse()? {
            Label::One(visitation) => Ok(visitation),
            Label::Aggregate(aggregate) => Err(VisitationError::Aggregate { value: text.to_owned(), aggregate }),
        }
    }
}

impl Label {
    /// The label of a code as files write it, to the letter.
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest code.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        let one = Visitation::from_code(code).map(Label::One);
        one.or_else(|unknown| Aggregate::from_code(code).map(Label::Aggregate).map_err(|_| unknown))
    }

    /// The code it has in files.
    ///
    /// ```
    /// use maaltal::visitation::Label;
    /// let label: Label = "Alle uddannelsesparate".parse()?;
    /// assert_eq!(label.code(), "alle_uddannelsesparate");
    /// assert_eq!(Label::from_code("alle_uddannelsesparate"), Ok(label));
    /// # Ok::<(), maaltal::UnknownCode>(())
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Label::One(visitation) => visitation.code(),
            Label::Aggregate(aggregate) => aggregate.code(),
        }
    }
}

/// Its code.
impl core::fmt::Display for Label {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(
    Label,
    "the code of a visitation or of an aggregate of them",
    read Label::from_code,
    "enum": {
        let one = Visitation::ALL.iter().map(|visitation| visitation.code());
        one.chain(Aggregate::ALL.iter().map(|aggregate| aggregate.code())).collect::<Vec<_>>()
    },
);

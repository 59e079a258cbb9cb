//! Unemployment funds (*a-kasser*), by the code that STAR gives them.
//!
//! Source: the names and codes in public use with Jobindsats' figures, as of April 2026. Which funds merged when is not
//! in the table.
//!
//! ```
//! use maaltal::akasse::AKasse;
//! let fund: AKasse = "D15".parse()?;
//! assert_eq!(fund.name(), "Faglig Fælles A-kasse");
//! # Ok::<(), maaltal::UnknownCode>(())
//! ```

use core::fmt;
use core::str::FromStr;

use crate::code::UnknownCode;

/// An unemployment fund. Written as STAR's code, such as `D15`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AKasse(u8);

impl AKasse {
    /// Every fund in the table.
    #[must_use]
    pub fn all() -> impl ExactSizeIterator<Item = AKasse> {
        (0..TABLE.len()).map(AKasse::at)
    }

    /// STAR's code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        TABLE[self.0 as usize].0
    }

    /// The name in Danish.
    #[must_use]
    pub const fn name(self) -> &'static str {
        TABLE[self.0 as usize].1
    }

    /// Its place in the table.
    pub(crate) const fn number(self) -> u8 {
        self.0
    }

    /// The fund of a place in the table.
    pub(crate) const fn numbered(number: u8) -> Option<Self> {
        if (number as usize) < TABLE.len() { Some(AKasse(number)) } else { None }
    }

    #[expect(clippy::cast_possible_truncation, reason = "the table has 21 rows")]
    const fn at(index: usize) -> Self {
        AKasse(index as u8)
    }
}

impl FromStr for AKasse {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        AKasse::all()
            .find(|fund| fund.code() == text)
            .ok_or_else(|| UnknownCode::among(text, "unemployment fund", TABLE.iter().map(|row| (row.0, row.0))))
    }
}

impl fmt::Display for AKasse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for AKasse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(
    AKasse,
    "STAR's code of an unemployment fund, such as \"D15\"",
    "enum": AKasse::all().map(AKasse::code).collect::<Vec<_>>(),
);

/// STAR's code and the name.
const TABLE: [(&str, &str); 21] = [
    ("D86", "Akademikernes A-kasse"),
    ("D92", "A-kassen A&Til"),
    ("D10", "A-kassen for Journalistik, Kommunikation & Sprog"),
    ("D83", "A-kassen Frie"),
    ("D67", "Lederne A-kasse"),
    ("D81", "Børne- og Ungdomspædagogernes Landsdækkende A-kasse"),
    ("D98", "CA A-kasse & Karriereudvikling"),
    ("D22", "Det Faglige Hus - A-kasse"),
    ("D40", "Din Faglige A-kasse"),
    ("D76", "Din Sundhedsfaglige A-kasse"),
    ("D15", "Faglig Fælles A-kasse"),
    ("D17", "FOAs A-kasse"),
    ("D53", "HK A-kasse"),
    ("D73", "Kristelig A-kasse"),
    ("D18", "Lærernes a-kasse"),
    ("D88", "Magistrenes A-kasse"),
    ("D24", "Metal A-kasse"),
    ("D14", "Socialpædagogernes A-kasse"),
    ("D72", "Teknikernes A-kasse"),
    ("D57", "Min A-kasse"),
    ("D94", "ASE"),
];

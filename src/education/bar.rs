//! The bars of education that the plans set, and which of the levels clear them.

use core::fmt;
use core::str::FromStr;

use super::{Level, LevelSet};
use crate::UnknownCode;
use crate::nearest::same_word;
use crate::source::{ESBJERG_2014, HALSNAES_2019, MIDDELFART_2019, ROEDOVRE_2017, Source};

/// What clears a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clears {
    /// A completed education at any of these levels.
    Levels(LevelSet),
    /// No document says. What is open, in English.
    Open(&'static str),
}

/// A bar that a document sets, in its words.
///
/// ```
/// use maaltal::education::{Bar, Clears, Level};
/// let Clears::Levels(levels) = Bar::UNGDOMSUDDANNELSE.clears else { unreachable!() };
/// assert!(levels.contains(Level::Gymnasial));
/// assert!(matches!(Bar::KOMPETENCEGIVENDE.clears, Clears::Open(_)));
/// assert_eq!("Ungdomsuddannelse".parse(), Ok(Bar::UNGDOMSUDDANNELSE));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bar {
    /// The code it has in files. Codes are never changed.
    pub code: &'static str,
    /// What the document calls it.
    pub name_da: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// The document, with its words.
    pub source: Source<'static>,
    /// What clears it.
    pub clears: Clears,
}

impl Bar {
    /// *Erhvervskompetencegivende uddannelse*: it qualifies for a trade.
    pub const ERHVERVSKOMPETENCEGIVENDE: Bar = Bar {
        code: "erhvervskompetencegivende",
        name_da: "erhvervskompetencegivende uddannelse",
        name_en: "an education that qualifies for a trade",
        source: ESBJERG_2014.at("3").quoting("uden en erhvervskompetencegivende uddannelse"),
        clears: Clears::Levels(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
    };

    /// *Kompetencegivende uddannelse*: three quarters of the young on public support have none, says the plan.
    pub const KOMPETENCEGIVENDE: Bar = Bar {
        code: "kompetencegivende",
        name_da: "kompetencegivende uddannelse",
        name_en: "an education that qualifies",
        source: ESBJERG_2014.at("2").quoting("har ikke en kompetencegivende uddannelse"),
        clears: Clears::Open(
            "the plan does not say whether it means an education that qualifies for a trade, or upper secondary school too",
        ),
    };

    /// *Ungdomsuddannelse*: upper secondary school clears it.
    pub const UNGDOMSUDDANNELSE: Bar = Bar {
        code: "ungdomsuddannelse",
        name_da: "ungdomsuddannelse",
        name_en: "youth education",
        source: HALSNAES_2019.at("3").quoting("Flere unge skal have en ungdomsuddannelse"),
        clears: Clears::Levels(LevelSet::UNGDOMSUDDANNELSE),
    };

    /// "ikke har en uddannelse", of those whom FGU is for.
    pub const UDDANNELSE: Bar = Bar {
        code: "uddannelse",
        name_da: "uddannelse",
        name_en: "an education",
        source: MIDDELFART_2019.at("side 8").quoting("unge under 25 år, der ikke har en uddannelse og ikke er i job"),
        clears: Clears::Open("the plan does not say which level, nor whether being in an education is enough"),
    };

    /// *9. klasse*, which the vocational schools demand. The grades they demand too are of no type here.
    pub const NIENDE_KLASSE: Bar = Bar {
        code: "niende_klasse",
        name_da: "9. klasse",
        name_en: "the ninth form",
        source: ROEDOVRE_2017
            .at("side 5")
            .quoting("Erhvervsskolereformens krav om 9. klasse og krav til karakterniveauet"),
        clears: Clears::Levels(LevelSet::of(Level::ALL)),
    };
}

/// Every bar that the plans name.
pub const BARS: &[Bar] = &[
    Bar::ERHVERVSKOMPETENCEGIVENDE,
    Bar::KOMPETENCEGIVENDE,
    Bar::UNGDOMSUDDANNELSE,
    Bar::UDDANNELSE,
    Bar::NIENDE_KLASSE,
];

impl Bar {
    /// The bar of a code as files write it, to the letter.
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest codes.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        BARS.iter().copied().find(|bar| bar.code == code).ok_or_else(|| unknown(code))
    }
}

fn unknown(text: &str) -> UnknownCode {
    let spellings = BARS.iter().flat_map(|bar| [bar.code, bar.name_da].map(|name| (name, bar.code)));
    UnknownCode::among(text, "bar of education", spellings)
}

/// The code.
impl fmt::Display for Bar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl FromStr for Bar {
    type Err = UnknownCode;

    /// Reads the code or what the document calls it, whatever the case, with `æøå` or `ae oe aa`.
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let is = |bar: &Bar| same_word(text, bar.code) || same_word(text, bar.name_da);
        BARS.iter().copied().find(is).ok_or_else(|| unknown(text))
    }
}

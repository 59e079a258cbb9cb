//! The bars of education that the plans set, and which of the levels clear them.

use super::{Level, LevelSet};
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
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bar {
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
        name_da: "erhvervskompetencegivende uddannelse",
        name_en: "an education that qualifies for a trade",
        source: ESBJERG_2014.at("3").quoting("uden en erhvervskompetencegivende uddannelse"),
        clears: Clears::Levels(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
    };

    /// *Kompetencegivende uddannelse*: three quarters of the young on public support have none, says the plan.
    pub const KOMPETENCEGIVENDE: Bar = Bar {
        name_da: "kompetencegivende uddannelse",
        name_en: "an education that qualifies",
        source: ESBJERG_2014.at("2").quoting("har ikke en kompetencegivende uddannelse"),
        clears: Clears::Open(
            "the plan does not say whether it means an education that qualifies for a trade, or upper secondary school too",
        ),
    };

    /// *Ungdomsuddannelse*: upper secondary school clears it.
    pub const UNGDOMSUDDANNELSE: Bar = Bar {
        name_da: "ungdomsuddannelse",
        name_en: "youth education",
        source: HALSNAES_2019.at("3").quoting("Flere unge skal have en ungdomsuddannelse"),
        clears: Clears::Levels(LevelSet::UNGDOMSUDDANNELSE),
    };

    /// "ikke har en uddannelse", of those whom FGU is for.
    pub const UDDANNELSE: Bar = Bar {
        name_da: "uddannelse",
        name_en: "an education",
        source: MIDDELFART_2019.at("side 8").quoting("unge under 25 år, der ikke har en uddannelse og ikke er i job"),
        clears: Clears::Open("the plan does not say which level, nor whether being in an education is enough"),
    };

    /// *9. klasse*, which the vocational schools demand. The grades they demand too are of no type here.
    pub const NIENDE_KLASSE: Bar = Bar {
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

//! Where a fact was read: the document, the place in it, and the words.
//!
//! Every definition, date and printed figure of the crate carries one, so that a reader can hold the crate beside the
//! text it models.

#[cfg(feature = "serde")]
mod form;

use core::fmt;

#[cfg(feature = "serde")]
pub use form::SourceBuf;

/// A published document that facts were read in.
///
/// ```
/// use maaltal::source::ESBJERG_2014;
/// assert_eq!(ESBJERG_2014.title, "Beskæftigelsesplan 2014");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Document<'a> {
    /// Who published it.
    pub publisher: &'a str,
    /// Its title as printed, or what it is where it has none.
    pub title: &'a str,
    /// When it was published, as printed; empty where the document does not say.
    pub published: &'a str,
    /// When it was read, year first; where several versions were, the first and the last year; empty where not noted.
    pub read: &'a str,
}

impl<'a> Document<'a> {
    /// A place in this document: a section, a page, a table.
    #[must_use]
    pub const fn at(self, place: &'a str) -> Source<'a> {
        Source { document: self, place, quote: "" }
    }
}

/// A place in a document, with the words that stand there.
///
/// ```
/// use maaltal::source::ESBJERG_2014;
/// let source = ESBJERG_2014.at("4.1").quoting("Selvom de 15-17-årige ikke indgår");
/// assert_eq!(source.to_string(), "Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.1");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source<'a> {
    /// The document.
    pub document: Document<'a>,
    /// The section, page or table.
    pub place: &'a str,
    /// The words as printed, in Danish; empty where nothing is quoted.
    pub quote: &'a str,
}

impl<'a> Source<'a> {
    /// The same place, with the words that stand there.
    #[must_use]
    pub const fn quoting(self, quote: &'a str) -> Self {
        Source { quote, ..self }
    }
}

/// Publisher, title and place, as a Danish reader cites them. A place that begins with a digit is a section.
impl fmt::Display for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Document { publisher, title, .. } = self.document;
        write!(f, "{publisher}, {title}")?;
        match self.place.chars().next() {
            None => Ok(()),
            Some(first) if first.is_ascii_digit() => write!(f, ", afsnit {}", self.place),
            Some(_) => write!(f, ", {}", self.place),
        }
    }
}

/// The employment plan of *Jobcenter Esbjerg* (Esbjerg and Fanø) for 2014.
pub const ESBJERG_2014: Document<'static> = Document {
    publisher: "Jobcenter Esbjerg",
    title: "Beskæftigelsesplan 2014",
    published: "september 2013",
    read: "2026-11-22",
};

/// The strategy of Odense for the inclusive labour market, a draft: its foreword is still to be written.
pub const ODENSE_RUMMELIGT: Document<'static> = Document {
    publisher: "Odense Kommune",
    title: "Strategi for det rummelige arbejdsmarked",
    published: "",
    read: "2026-11-22",
};

/// Statistics Denmark's documentation of long-term unemployment, which describes the measure of Jobindsats beside its own.
pub const DST_LANGTIDSLEDIGHED: Document<'static> = Document {
    publisher: "Danmarks Statistik",
    title: "dokumentation af statistikken over langtidsledighed",
    published: "",
    read: "2023-2026",
};

/// Statistics Denmark's documentation of unemployment.
pub const DST_LEDIGHED: Document<'static> = Document {
    publisher: "Danmarks Statistik",
    title: "dokumentation af statistikken over ledighed",
    published: "",
    read: "",
};

/// Statistics Denmark's documentation of people on public support.
pub const DST_OFFENTLIGT_FORSOERGEDE: Document<'static> = Document {
    publisher: "Danmarks Statistik",
    title: "dokumentation af statistikken over offentligt forsørgede",
    published: "",
    read: "",
};

/// The descriptions of measures on *Jobindsats*, the statistics of the Agency for Labour Market and Recruitment (*STAR*).
pub const JOBINDSATS: Document<'static> =
    Document { publisher: "STAR", title: "Jobindsats", published: "", read: "2017-2026" };

/// The analysis of *Beskæftigelsesregion Nordjylland* for 2011, on the goals of that year.
pub const BR_NORD_2011: Document<'static> = Document {
    publisher: "BR Nord",
    title: "issuu.com/mariandreasen/docs/brnord_analyserapport_k1_kopi",
    published: "2011",
    read: "",
};

/// A draft that describes the labour reserve of 2008.
pub const ARBEJDSKRAFTRESERVEN_2008: Document<'static> =
    Document { publisher: "docplayer.dk", title: "docplayer.dk/18432600", published: "", read: "" };

/// The employment plan of *Middelfart Kommune* for 2019.
pub const MIDDELFART_2019: Document<'static> =
    Document { publisher: "Middelfart Kommune", title: "Beskæftigelsesplan 2019", published: "", read: "2026-11-22" };

/// The draft of the employment plan of *Halsnæs Kommune* for 2019.
pub const HALSNAES_2019: Document<'static> = Document {
    publisher: "Halsnæs Kommune",
    title: "Skitse for: Beskæftigelsesplan 2019",
    published: "",
    read: "2026-11-22",
};

/// The employment plan of *Rødovre Kommune* for 2017 and 2018.
pub const ROEDOVRE_2017: Document<'static> = Document {
    publisher: "Rødovre Kommune",
    title: "Beskæftigelsesplan 2017/2018",
    published: "24-10-2016",
    read: "2026-11-22",
};

/// STAR's news of June 2023 on the goals carried on.
pub const STAR_NYHEDER_2023: Document<'static> =
    Document { publisher: "star.dk", title: "star.dk, nyheder 2023/06", published: "juni 2023", read: "" };

/// The plan of Favrskov for 2022, on the goals of 2021 to 2024.
pub const FAVRSKOV_2022: Document<'static> =
    Document { publisher: "Favrskov", title: "Favrskovs plan 2022 (firstedition.dk)", published: "", read: "" };

/// The ministry on vulnerable unemployed people, 23 April 2019.
pub const BM_UDSATTE_2019: Document<'static> = Document {
    publisher: "Beskæftigelsesministeriet",
    title: "bm.dk, 23. april 2019",
    published: "23. april 2019",
    read: "",
};

/// Statistics Denmark on the degree of unemployment; no title was noted.
pub const DST_LEDIGHEDSGRAD: Document<'static> =
    Document { publisher: "Danmarks Statistik", title: "ledighedsgrad", published: "", read: "" };

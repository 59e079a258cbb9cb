//! What the plans name and the crate does not type, with the reason.

use crate::nearest::{hints, nearest_few, same_word};
use crate::source::{Document, ESBJERG_2014, HALSNAES_2019, MIDDELFART_2019, ODENSE_RUMMELIGT, ROEDOVRE_2017};

/// A word of a plan that is not a member of a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NamedOnly {
    /// The word, in Danish.
    pub name: &'static str,
    /// Who names it.
    pub named_in: Document<'static>,
    /// Why it is no member.
    pub because: &'static str,
}

impl NamedOnly {
    /// What a word of the plans is on the list for, whatever its case, with `æøå` or `ae oe aa`.
    ///
    /// ```
    /// use maaltal::offer::NamedOnly;
    /// let named = NamedOnly::find("Straksaktivering")?;
    /// assert_eq!(named.because, "when an offer begins, not a kind of offer");
    /// # Ok::<(), maaltal::offer::NotNamed>(())
    /// ```
    ///
    /// # Errors
    /// [`NotNamed`], with the nearest words.
    pub fn find(name: &str) -> Result<&'static NamedOnly, NotNamed> {
        NAMED_ONLY.iter().find(|named| same_word(name, named.name)).ok_or_else(|| NotNamed {
            name: name.to_owned(),
            nearest: nearest_few(name, NAMED_ONLY.iter().map(|named| (named.name, named.name))),
        })
    }
}

/// A word is not on the list of what is named only. It may be a member of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{name}» is not on the list of what is named only{}", hints(.nearest))]
pub struct NotNamed {
    /// The word asked for.
    pub name: String,
    /// The words nearest to it, at most three, the nearest first; none where none is near.
    pub nearest: Vec<&'static str>,
}

/// Offers, instruments and arrangements that a plan names, and that no rule, target or figure can use as they stand.
///
/// A caller who records one does so in own data; a typed member comes when a document defines or counts it.
pub const NAMED_ONLY: &[NamedOnly] = &[
    NamedOnly {
        name: "straksaktivering",
        named_in: ESBJERG_2014,
        because: "when an offer begins, not a kind of offer",
    },
    NamedOnly { name: "jobsøgningskurser", named_in: ESBJERG_2014, because: "no document defines it or counts it" },
    NamedOnly {
        name: "jobrettet opkvalificering",
        named_in: ESBJERG_2014,
        because: "no document defines it or counts it",
    },
    NamedOnly {
        name: "undervisning, hvis der er behov for det",
        named_in: ESBJERG_2014,
        because: "no document defines it or counts it",
    },
    NamedOnly { name: "fagpilotordningen", named_in: ESBJERG_2014, because: "no document defines it or counts it" },
    NamedOnly { name: "videnpilotordningen", named_in: ESBJERG_2014, because: "no document defines it or counts it" },
    NamedOnly { name: "brancheskift", named_in: ESBJERG_2014, because: "what a person does next, not an offer" },
    NamedOnly {
        name: "TTA (Tilbage Til Arbejde)",
        named_in: ESBJERG_2014,
        because: "a national project for recipients of sygedagpenge, used as a model",
    },
    NamedOnly {
        name: "fremskudt enhed",
        named_in: ESBJERG_2014,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly {
        name: "akut-beredskabet",
        named_in: ESBJERG_2014,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly { name: "energiteam", named_in: ESBJERG_2014, because: "a service to companies" },
    NamedOnly { name: "Hotline", named_in: ESBJERG_2014, because: "a service to companies" },
    NamedOnly { name: "misbrugsbehandling", named_in: ESBJERG_2014, because: "treatment or health, under other acts" },
    NamedOnly { name: "motion", named_in: ESBJERG_2014, because: "treatment or health, under other acts" },
    NamedOnly {
        name: "samtaler med psykolog",
        named_in: ESBJERG_2014,
        because: "treatment or health, under other acts",
    },
    NamedOnly {
        name: "hjælp fra fysioterapeut",
        named_in: ESBJERG_2014,
        because: "treatment or health, under other acts",
    },
    NamedOnly {
        name: "det dobbelte kompetenceløft",
        named_in: MIDDELFART_2019,
        because: "a name of the ladder unskilled, skilled, specialist: see `ladder::Skill`",
    },
    NamedOnly {
        name: "dobbelt uddannelsesløft",
        named_in: MIDDELFART_2019,
        because: "a name of the ladder unskilled, skilled, specialist: see `ladder::Skill`",
    },
    NamedOnly {
        name: "produktionsskoler",
        named_in: MIDDELFART_2019,
        because: "an institution, not an offer; FGU takes the place of some of its offers",
    },
    NamedOnly {
        name: "VUC",
        named_in: MIDDELFART_2019,
        because: "an institution, not an offer; FGU takes the place of some of its offers",
    },
    NamedOnly {
        name: "delvis raskmelding",
        named_in: MIDDELFART_2019,
        because: "a status within sygedagpenge; how it is counted was not found",
    },
    NamedOnly {
        name: "kombinationer af virksomhedspraktik eller ansættelse med løntilskud med lønnede timer",
        named_in: MIDDELFART_2019,
        because: "two spells at once: an offer and work",
    },
    NamedOnly {
        name: "kampagne for småjob",
        named_in: MIDDELFART_2019,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly {
        name: "rehabiliteringsindsatser",
        named_in: MIDDELFART_2019,
        because: "no document defines it or counts it",
    },
    NamedOnly { name: "mestringsforløb", named_in: HALSNAES_2019, because: "no document defines it or counts it" },
    NamedOnly { name: "netværksgrupper", named_in: HALSNAES_2019, because: "no document defines it or counts it" },
    NamedOnly {
        name: "progressionsværktøj",
        named_in: HALSNAES_2019,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly {
        name: "dialogmøder med lægekonsulent",
        named_in: HALSNAES_2019,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly {
        name: "sanktioner og kontrol",
        named_in: HALSNAES_2019,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly { name: "substitution", named_in: HALSNAES_2019, because: "how a company divides its work" },
    NamedOnly {
        name: "det rummelige arbejdsmarked",
        named_in: HALSNAES_2019,
        because: "no document defines it or counts it",
    },
    NamedOnly {
        name: "deltid",
        named_in: ODENSE_RUMMELIGT,
        because: "a number of hours of ordinary work, and no number is given",
    },
    NamedOnly { name: "Charter for Mangfoldighed", named_in: ODENSE_RUMMELIGT, because: "a service to companies" },
    NamedOnly {
        name: "Åben virksomhed",
        named_in: ODENSE_RUMMELIGT,
        because: "an event once a year, for young people and parents",
    },
    NamedOnly {
        name: "JobFirst",
        named_in: ODENSE_RUMMELIGT,
        because: "an approach: which offers it uses is not said",
    },
    NamedOnly {
        name: "realkompetencevurderinger",
        named_in: ROEDOVRE_2017,
        because: "a process of assessment, counted nowhere",
    },
    NamedOnly { name: "merit", named_in: ROEDOVRE_2017, because: "a process of assessment, counted nowhere" },
    NamedOnly {
        name: "jobklub Hurtigt i gang",
        named_in: ROEDOVRE_2017,
        because: "a local offer, with a rule of attendance and no count",
    },
    NamedOnly {
        name: "brancheforløb med AMU",
        named_in: ROEDOVRE_2017,
        because: "a package of placement and short courses: spells of each",
    },
    NamedOnly {
        name: "koordinerende sagsbehandlingsforløb",
        named_in: ROEDOVRE_2017,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly {
        name: "frivillige mentorer",
        named_in: ROEDOVRE_2017,
        because: "the plan sets them beside the professional mentors; no figure parts them",
    },
    NamedOnly {
        name: "faglige mentorer",
        named_in: ROEDOVRE_2017,
        because: "mentors with a speciality; no figure parts them",
    },
    NamedOnly {
        name: "undervisning i ungdomsskole, produktionsskole, erhvervsskole eller VUC",
        named_in: ROEDOVRE_2017,
        because: "no document defines it or counts it",
    },
    NamedOnly { name: "danskundervisning", named_in: ROEDOVRE_2017, because: "no document defines it or counts it" },
    NamedOnly { name: "arbejdspladsdansk", named_in: ROEDOVRE_2017, because: "no document defines it or counts it" },
    NamedOnly { name: "introforløb", named_in: ROEDOVRE_2017, because: "no document defines it or counts it" },
    NamedOnly { name: "værtsfamilier", named_in: ROEDOVRE_2017, because: "an effort of civil society" },
    NamedOnly {
        name: "velfærdsteknologi",
        named_in: ROEDOVRE_2017,
        because: "a way of organising the effort, not something a person is in",
    },
    NamedOnly { name: "skånsomme tilbud", named_in: ROEDOVRE_2017, because: "no document defines it or counts it" },
    NamedOnly {
        name: "foreninger og kulturelle institutioner",
        named_in: ROEDOVRE_2017,
        because: "where an offer takes place",
    },
    NamedOnly { name: "fast track ordning", named_in: ROEDOVRE_2017, because: "no document defines it or counts it" },
];

//! How codes of DREAM and lists of them are written.

use super::{Code, CodeList, Meaning, Names};
use crate::history::Sector;
use crate::offer::Offer;
use crate::source::SourceBuf;
use crate::visitation::Visitation;
use crate::work::Work;

crate::text::serde_as_text!(Code, "a code of DREAM, such as \"111\"", "pattern": "^[1-9][0-9]{2}$");

/// What a code means, in a list that owns its words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Meaning"))]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct MeaningBuf {
    /// The code.
    pub code: Code,
    /// Its text in the list.
    pub text: String,
    /// Its group in the list.
    pub group: String,
    /// Its activity in the list.
    pub activity: String,
    /// The benefit it names.
    pub benefit: Names,
    /// The offer it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// The work it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
    /// The sector it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The visitation it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitation: Option<Visitation>,
}

impl MeaningBuf {
    /// The meaning.
    #[must_use]
    pub fn view(&self) -> Meaning<'_> {
        let MeaningBuf { code, text, group, activity, benefit, offer, work, sector, visitation } = self;
        Meaning {
            benefit: *benefit,
            offer: *offer,
            work: *work,
            sector: *sector,
            visitation: *visitation,
            ..Meaning::new(*code, text, group, activity)
        }
    }
}

impl From<&Meaning<'_>> for MeaningBuf {
    fn from(meaning: &Meaning<'_>) -> Self {
        let Meaning { code, text, group, activity, benefit, offer, work, sector, visitation } = *meaning;
        let [text, group, activity] = [text, group, activity].map(str::to_owned);
        MeaningBuf { code, text, group, activity, benefit, offer, work, sector, visitation }
    }
}

crate::form::serde_by_field!(MeaningBuf);
crate::form::serialize_as_form!(Meaning<'_>, MeaningBuf);

/// A list of codes that owns its words: the caller's own, as it is read from a file.
///
/// ```
/// use maaltal::dream::{CodeListBuf, LIST_2016};
///
/// let own = CodeListBuf::from(&LIST_2016);
/// let meanings = own.meanings();
/// assert_eq!(own.view(&meanings), LIST_2016);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeListBuf {
    as_of: String,
    source: SourceBuf,
    codes: Vec<MeaningBuf>,
}

impl CodeListBuf {
    /// What its codes mean, to [view](CodeListBuf::view) the list with.
    #[must_use]
    pub fn meanings(&self) -> Vec<Meaning<'_>> {
        self.codes.iter().map(MeaningBuf::view).collect()
    }

    /// The list, of its own meanings.
    #[must_use]
    pub fn view<'a>(&'a self, meanings: &'a [Meaning<'a>]) -> CodeList<'a> {
        CodeList { as_of: &self.as_of, source: self.source.view(), codes: meanings }
    }
}

impl From<&CodeList<'_>> for CodeListBuf {
    fn from(list: &CodeList<'_>) -> Self {
        let codes = list.codes.iter().map(MeaningBuf::from).collect();
        CodeListBuf { as_of: list.as_of.to_owned(), source: list.source.into(), codes }
    }
}

/// A list of codes.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CodeListForm {
    /// As of when it holds.
    as_of: String,
    /// Where it was read.
    source: SourceBuf,
    /// The codes, none of them twice.
    codes: Vec<MeaningBuf>,
}

impl From<&CodeList<'_>> for CodeListForm {
    fn from(list: &CodeList<'_>) -> Self {
        CodeListForm::from(&CodeListBuf::from(list))
    }
}

impl From<&CodeListBuf> for CodeListForm {
    fn from(list: &CodeListBuf) -> Self {
        let CodeListBuf { as_of, source, codes } = list.clone();
        CodeListForm { as_of, source, codes }
    }
}

impl TryFrom<CodeListForm> for CodeListBuf {
    type Error = String;

    fn try_from(CodeListForm { as_of, source, codes }: CodeListForm) -> Result<Self, String> {
        let mut sorted: Vec<Code> = codes.iter().map(|meaning| meaning.code).collect();
        sorted.sort_unstable();
        match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(format!("codes: {} stands twice", pair[0])),
            None => Ok(CodeListBuf { as_of, source, codes }),
        }
    }
}

crate::form::serde_as_form!(CodeListBuf, CodeListForm, "CodeList");
crate::form::serialize_as_form!(CodeList<'_>, CodeListForm, "CodeList");

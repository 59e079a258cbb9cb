//! The municipalities, with their codes, names, other spellings and regions.

use core::fmt;
use core::str::FromStr;

use super::table::TABLE;
use super::{Region, UnknownPlace};
use crate::nearest::{nearest_few, same_word};

/// A municipality (*kommune*). Written as its four-digit code.
///
/// | code | municipality | region | also spelt |
/// |---|---|---|---|
/// | 0101 | København | Region Hovedstaden | Københavns Kommune |
/// | 0147 | Frederiksberg | Region Hovedstaden |  |
/// | 0151 | Ballerup | Region Hovedstaden |  |
/// | 0153 | Brøndby | Region Hovedstaden |  |
/// | 0155 | Dragør | Region Hovedstaden |  |
/// | 0157 | Gentofte | Region Hovedstaden |  |
/// | 0159 | Gladsaxe | Region Hovedstaden |  |
/// | 0161 | Glostrup | Region Hovedstaden |  |
/// | 0163 | Herlev | Region Hovedstaden |  |
/// | 0165 | Albertslund | Region Hovedstaden |  |
/// | 0167 | Hvidovre | Region Hovedstaden |  |
/// | 0169 | Høje-Taastrup | Region Hovedstaden |  |
/// | 0173 | Lyngby-Taarbæk | Region Hovedstaden |  |
/// | 0175 | Rødovre | Region Hovedstaden |  |
/// | 0183 | Ishøj | Region Hovedstaden |  |
/// | 0185 | Tårnby | Region Hovedstaden |  |
/// | 0187 | Vallensbæk | Region Hovedstaden |  |
/// | 0190 | Furesø | Region Hovedstaden |  |
/// | 0201 | Allerød | Region Hovedstaden |  |
/// | 0210 | Fredensborg | Region Hovedstaden |  |
/// | 0217 | Helsingør | Region Hovedstaden |  |
/// | 0219 | Hillerød | Region Hovedstaden |  |
/// | 0223 | Hørsholm | Region Hovedstaden |  |
/// | 0230 | Rudersdal | Region Hovedstaden |  |
/// | 0240 | Egedal | Region Hovedstaden |  |
/// | 0250 | Frederikssund | Region Hovedstaden |  |
/// | 0253 | Greve | Region Sjælland |  |
/// | 0259 | Køge | Region Sjælland |  |
/// | 0260 | Halsnæs | Region Hovedstaden |  |
/// | 0265 | Roskilde | Region Sjælland |  |
/// | 0269 | Solrød | Region Sjælland |  |
/// | 0270 | Gribskov | Region Hovedstaden |  |
/// | 0306 | Odsherred | Region Sjælland |  |
/// | 0316 | Holbæk | Region Sjælland |  |
/// | 0320 | Faxe | Region Sjælland |  |
/// | 0326 | Kalundborg | Region Sjælland |  |
/// | 0329 | Ringsted | Region Sjælland |  |
/// | 0330 | Slagelse | Region Sjælland |  |
/// | 0336 | Stevns | Region Sjælland |  |
/// | 0340 | Sorø | Region Sjælland |  |
/// | 0350 | Lejre | Region Sjælland |  |
/// | 0360 | Lolland | Region Sjælland |  |
/// | 0370 | Næstved | Region Sjælland |  |
/// | 0376 | Guldborgsund | Region Sjælland |  |
/// | 0390 | Vordingborg | Region Sjælland |  |
/// | 0400 | Bornholm | Region Hovedstaden | Bornholms Regionskommune |
/// | 0410 | Middelfart | Region Syddanmark |  |
/// | 0420 | Assens | Region Syddanmark |  |
/// | 0430 | Faaborg-Midtfyn | Region Syddanmark |  |
/// | 0440 | Kerteminde | Region Syddanmark |  |
/// | 0450 | Nyborg | Region Syddanmark |  |
/// | 0461 | Odense | Region Syddanmark |  |
/// | 0479 | Svendborg | Region Syddanmark |  |
/// | 0480 | Nordfyns | Region Syddanmark | Nordfyn |
/// | 0482 | Langeland | Region Syddanmark |  |
/// | 0492 | Ærø | Region Syddanmark |  |
/// | 0510 | Haderslev | Region Syddanmark |  |
/// | 0530 | Billund | Region Syddanmark |  |
/// | 0540 | Sønderborg | Region Syddanmark |  |
/// | 0550 | Tønder | Region Syddanmark |  |
/// | 0561 | Esbjerg | Region Syddanmark |  |
/// | 0563 | Fanø | Region Syddanmark |  |
/// | 0573 | Varde | Region Syddanmark |  |
/// | 0575 | Vejen | Region Syddanmark |  |
/// | 0580 | Aabenraa | Region Syddanmark |  |
/// | 0607 | Fredericia | Region Syddanmark |  |
/// | 0615 | Horsens | Region Midtjylland |  |
/// | 0621 | Kolding | Region Syddanmark |  |
/// | 0630 | Vejle | Region Syddanmark |  |
/// | 0657 | Herning | Region Midtjylland |  |
/// | 0661 | Holstebro | Region Midtjylland |  |
/// | 0665 | Lemvig | Region Midtjylland |  |
/// | 0671 | Struer | Region Midtjylland |  |
/// | 0706 | Syddjurs | Region Midtjylland |  |
/// | 0707 | Norddjurs | Region Midtjylland |  |
/// | 0710 | Favrskov | Region Midtjylland |  |
/// | 0727 | Odder | Region Midtjylland |  |
/// | 0730 | Randers | Region Midtjylland |  |
/// | 0740 | Silkeborg | Region Midtjylland |  |
/// | 0741 | Samsø | Region Midtjylland |  |
/// | 0746 | Skanderborg | Region Midtjylland |  |
/// | 0751 | Aarhus | Region Midtjylland | Århus |
/// | 0756 | Ikast-Brande | Region Midtjylland |  |
/// | 0760 | Ringkøbing-Skjern | Region Midtjylland |  |
/// | 0766 | Hedensted | Region Midtjylland |  |
/// | 0773 | Morsø | Region Nordjylland |  |
/// | 0779 | Skive | Region Midtjylland |  |
/// | 0787 | Thisted | Region Nordjylland |  |
/// | 0791 | Viborg | Region Midtjylland |  |
/// | 0810 | Brønderslev | Region Nordjylland |  |
/// | 0813 | Frederikshavn | Region Nordjylland |  |
/// | 0820 | Vesthimmerlands | Region Nordjylland | Vesthimmerland |
/// | 0825 | Læsø | Region Nordjylland |  |
/// | 0840 | Rebild | Region Nordjylland |  |
/// | 0846 | Mariagerfjord | Region Nordjylland |  |
/// | 0849 | Jammerbugt | Region Nordjylland |  |
/// | 0851 | Aalborg | Region Nordjylland |  |
/// | 0860 | Hjørring | Region Nordjylland |  |
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "kommune")]
pub struct Municipality(u8);

impl Municipality {
    /// Every municipality, in the order of the codes.
    pub const ALL: [Municipality; Municipality::COUNT] = {
        let mut all = [Municipality(0); Municipality::COUNT];
        let mut index = 0;
        while index < all.len() {
            all[index] = Municipality::at(index);
            index += 1;
        }
        all
    };
    /// How many there are.
    pub const COUNT: usize = TABLE.len();
    /// Esbjerg.
    pub const ESBJERG: Municipality = Municipality::literal(561);
    /// Fanø.
    pub const FANOE: Municipality = Municipality::literal(563);

    /// The municipality of a code.
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        let (mut low, mut high) = (0, TABLE.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match TABLE[middle].0 {
                own if own == code => return Some(Municipality::at(middle)),
                own if own < code => low = middle + 1,
                _ => high = middle,
            }
        }
        None
    }

    /// Every municipality, in the order of the codes.
    #[must_use]
    pub fn all() -> impl ExactSizeIterator<Item = Municipality> {
        Municipality::ALL.into_iter()
    }

    /// Its code, three digits: Esbjerg is 561.
    #[must_use]
    pub const fn code(self) -> u16 {
        TABLE[self.0 as usize].0
    }

    /// Its name in Danish, without "Kommune".
    #[must_use]
    pub const fn name(self) -> &'static str {
        TABLE[self.0 as usize].1
    }

    /// Other spellings in documents and systems, beside case, `ae oe aa` and "Kommune". The law writes Nordfyn and
    /// Vesthimmerland, Jobindsats Nordfyns and Vesthimmerlands. Bornholms Regionskommune, and Århus for the years before
    /// 2011, are read although no source was checked for them.
    #[must_use]
    pub const fn aliases(self) -> &'static [&'static str] {
        match self.code() {
            101 => &["Københavns Kommune"],
            400 => &["Bornholms Regionskommune"],
            480 => &["Nordfyn"],
            751 => &["Århus"],
            820 => &["Vesthimmerland"],
            _ => &[],
        }
    }

    /// The region it lies in.
    #[must_use]
    pub const fn region(self) -> Region {
        TABLE[self.0 as usize].2
    }

    /// Its place in the order of the codes, below [`Municipality::COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    #[expect(clippy::cast_possible_truncation, reason = "the table has 98 rows")]
    const fn at(index: usize) -> Self {
        Municipality(index as u8)
    }

    #[expect(clippy::panic, reason = "the door for literals")]
    pub(super) const fn literal(code: u16) -> Self {
        match Municipality::from_code(code) {
            Some(municipality) => municipality,
            None => panic!("no such municipality"),
        }
    }

    /// Whether a text is the name, an alias, or either with "Kommune", in the genitive or not.
    fn is_spelt(self, text: &str) -> bool {
        let spellings = || core::iter::once(self.name()).chain(self.aliases().iter().copied());
        let name = without_kommune(text);
        let in_genitive = || {
            let nominative = name.strip_suffix(['s', 'S']);
            nominative.is_some_and(|name| spellings().any(|spelling| same_word(name, spelling)))
        };
        spellings().any(|spelling| same_word(text, spelling) || same_word(name, spelling)) || in_genitive()
    }
}

/// A text without a last word "Kommune" or "Kommunes".
pub(super) fn without_kommune(text: &str) -> &str {
    let text = text.trim();
    let is_kommune = |word: &str| ["kommune", "kommunes"].iter().any(|known| word.eq_ignore_ascii_case(known));
    match text.rsplit_once(char::is_whitespace) {
        Some((name, last)) if is_kommune(last) => name.trim_end(),
        _ => text,
    }
}

impl FromStr for Municipality {
    type Err = UnknownPlace;

    /// Reads a code of three or four digits, or the name as documents and systems spell it, with or without "Kommune".
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let value = || text.to_owned();
        let (code, name) = (text.trim(), without_kommune(text));
        if (3..=4).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()) {
            let code = code.parse().unwrap_or_default();
            if code == 411 {
                return Err(UnknownPlace::Christiansoe { value: value() });
            }
            if let Some(municipality) = Municipality::from_code(code) {
                return Ok(municipality);
            }
        }
        if same_word(name, "Christiansø") {
            return Err(UnknownPlace::Christiansoe { value: value() });
        }
        let as_named = || Municipality::all().find(|municipality| municipality.name() == text);
        let as_spelt = || Municipality::all().find(|municipality| municipality.is_spelt(text));
        as_named().or_else(as_spelt).ok_or_else(|| {
            let spellings = Municipality::all().flat_map(|municipality| {
                let spellings = core::iter::once(municipality.name()).chain(municipality.aliases().iter().copied());
                spellings.map(move |spelling| (spelling, municipality.name()))
            });
            UnknownPlace::Municipality { value: value(), nearest: nearest_few(name, spellings) }
        })
    }
}

impl fmt::Display for Municipality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.code())
    }
}

impl fmt::Debug for Municipality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

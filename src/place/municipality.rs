//! The municipalities, with their codes, names, other spellings and regions.

use core::fmt;
use core::str::FromStr;

use super::{Region, UnknownPlace};
use crate::nearest::{nearest_of, same_word};

/// A municipality (*kommune*). Written as its four-digit code.
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
            UnknownPlace::Municipality { value: value(), nearest: nearest_of(name, spellings) }
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

/// Code, name and region, in the order of the codes.
const TABLE: [(u16, &str, Region); 98] = {
    use Region::{Hovedstaden, Midtjylland, Nordjylland, Sjaelland, Syddanmark};
    [
        (101, "København", Hovedstaden),
        (147, "Frederiksberg", Hovedstaden),
        (151, "Ballerup", Hovedstaden),
        (153, "Brøndby", Hovedstaden),
        (155, "Dragør", Hovedstaden),
        (157, "Gentofte", Hovedstaden),
        (159, "Gladsaxe", Hovedstaden),
        (161, "Glostrup", Hovedstaden),
        (163, "Herlev", Hovedstaden),
        (165, "Albertslund", Hovedstaden),
        (167, "Hvidovre", Hovedstaden),
        (169, "Høje-Taastrup", Hovedstaden),
        (173, "Lyngby-Taarbæk", Hovedstaden),
        (175, "Rødovre", Hovedstaden),
        (183, "Ishøj", Hovedstaden),
        (185, "Tårnby", Hovedstaden),
        (187, "Vallensbæk", Hovedstaden),
        (190, "Furesø", Hovedstaden),
        (201, "Allerød", Hovedstaden),
        (210, "Fredensborg", Hovedstaden),
        (217, "Helsingør", Hovedstaden),
        (219, "Hillerød", Hovedstaden),
        (223, "Hørsholm", Hovedstaden),
        (230, "Rudersdal", Hovedstaden),
        (240, "Egedal", Hovedstaden),
        (250, "Frederikssund", Hovedstaden),
        (253, "Greve", Sjaelland),
        (259, "Køge", Sjaelland),
        (260, "Halsnæs", Hovedstaden),
        (265, "Roskilde", Sjaelland),
        (269, "Solrød", Sjaelland),
        (270, "Gribskov", Hovedstaden),
        (306, "Odsherred", Sjaelland),
        (316, "Holbæk", Sjaelland),
        (320, "Faxe", Sjaelland),
        (326, "Kalundborg", Sjaelland),
        (329, "Ringsted", Sjaelland),
        (330, "Slagelse", Sjaelland),
        (336, "Stevns", Sjaelland),
        (340, "Sorø", Sjaelland),
        (350, "Lejre", Sjaelland),
        (360, "Lolland", Sjaelland),
        (370, "Næstved", Sjaelland),
        (376, "Guldborgsund", Sjaelland),
        (390, "Vordingborg", Sjaelland),
        (400, "Bornholm", Hovedstaden),
        (410, "Middelfart", Syddanmark),
        (420, "Assens", Syddanmark),
        (430, "Faaborg-Midtfyn", Syddanmark),
        (440, "Kerteminde", Syddanmark),
        (450, "Nyborg", Syddanmark),
        (461, "Odense", Syddanmark),
        (479, "Svendborg", Syddanmark),
        (480, "Nordfyns", Syddanmark),
        (482, "Langeland", Syddanmark),
        (492, "Ærø", Syddanmark),
        (510, "Haderslev", Syddanmark),
        (530, "Billund", Syddanmark),
        (540, "Sønderborg", Syddanmark),
        (550, "Tønder", Syddanmark),
        (561, "Esbjerg", Syddanmark),
        (563, "Fanø", Syddanmark),
        (573, "Varde", Syddanmark),
        (575, "Vejen", Syddanmark),
        (580, "Aabenraa", Syddanmark),
        (607, "Fredericia", Syddanmark),
        (615, "Horsens", Midtjylland),
        (621, "Kolding", Syddanmark),
        (630, "Vejle", Syddanmark),
        (657, "Herning", Midtjylland),
        (661, "Holstebro", Midtjylland),
        (665, "Lemvig", Midtjylland),
        (671, "Struer", Midtjylland),
        (706, "Syddjurs", Midtjylland),
        (707, "Norddjurs", Midtjylland),
        (710, "Favrskov", Midtjylland),
        (727, "Odder", Midtjylland),
        (730, "Randers", Midtjylland),
        (740, "Silkeborg", Midtjylland),
        (741, "Samsø", Midtjylland),
        (746, "Skanderborg", Midtjylland),
        (751, "Aarhus", Midtjylland),
        (756, "Ikast-Brande", Midtjylland),
        (760, "Ringkøbing-Skjern", Midtjylland),
        (766, "Hedensted", Midtjylland),
        (773, "Morsø", Nordjylland),
        (779, "Skive", Midtjylland),
        (787, "Thisted", Nordjylland),
        (791, "Viborg", Midtjylland),
        (810, "Brønderslev", Nordjylland),
        (813, "Frederikshavn", Nordjylland),
        (820, "Vesthimmerlands", Nordjylland),
        (825, "Læsø", Nordjylland),
        (840, "Rebild", Nordjylland),
        (846, "Mariagerfjord", Nordjylland),
        (849, "Jammerbugt", Nordjylland),
        (851, "Aalborg", Nordjylland),
        (860, "Hjørring", Nordjylland),
    ]
};

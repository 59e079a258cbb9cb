//! Where people live: the 98 municipalities, the job centres that serve several, and the unknown.
//!
//! Source of codes, names and regions: the official municipality codes as Jobindsats uses them. A joint job centre is the
//! union of the municipalities it serves; its counts add and its rates are pooled.
//!
//! ```
//! use maaltal::place::{JobCentre, Municipality, Place};
//!
//! let fanoe: Municipality = "Fanø".parse()?;
//! assert_eq!(fanoe.code(), 563);
//! assert_eq!("0563".parse::<Municipality>()?, fanoe);
//! assert!(Place::JobCentre(JobCentre::ESBJERG).covers(fanoe));
//! assert!("0411".parse::<Municipality>().is_err()); // Christiansø is no municipality
//! # Ok::<(), maaltal::place::UnknownPlace>(())
//! ```

use core::fmt;
use core::str::FromStr;

use crate::nearest::nearest;

/// A municipality (*kommune*). Written as its four-digit code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Municipality(u8);

/// A text names no place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPlace {
    /// Neither a code nor a name.
    #[error("«{value}» is no municipality{}", crate::nearest::hint(.nearest))]
    Municipality {
        /// The text that was read.
        value: String,
        /// The name nearest to it; empty when none is near.
        nearest: &'static str,
    },
    /// A code that some lists hold, of a place that is no municipality.
    #[error("«{value}» is Christiansø, which belongs to no municipality")]
    Christiansoe {
        /// The text that was read.
        value: String,
    },
    /// No such job centre is catalogued.
    #[error("«{value}» is no catalogued joint job centre; known: Jobcenter Esbjerg")]
    JobCentre {
        /// The text that was read.
        value: String,
    },
}

impl Municipality {
    /// How many there are.
    pub const COUNT: usize = TABLE.len();
    /// Esbjerg.
    pub const ESBJERG: Municipality = Municipality::literal(561);
    /// Fanø.
    pub const FANOE: Municipality = Municipality::literal(563);

    /// The municipality of a code.
    #[must_use]
    pub fn from_code(code: u16) -> Option<Self> {
        TABLE.binary_search_by_key(&code, |row| row.0).ok().map(Municipality::at)
    }

    /// Every municipality, in the order of the codes.
    #[must_use]
    pub fn all() -> impl ExactSizeIterator<Item = Municipality> {
        (0..Municipality::COUNT).map(Municipality::at)
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
    const fn literal(code: u16) -> Self {
        let mut index = 0;
        while index < TABLE.len() {
            if TABLE[index].0 == code {
                return Municipality::at(index);
            }
            index += 1;
        }
        panic!("no such municipality")
    }
}

impl FromStr for Municipality {
    type Err = UnknownPlace;

    /// Reads a code of three or four digits, or the name, with or without "Kommune".
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let value = || text.to_owned();
        if (3..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
            let code = text.parse().unwrap_or_default();
            if code == 411 {
                return Err(UnknownPlace::Christiansoe { value: value() });
            }
            if let Some(municipality) = Municipality::from_code(code) {
                return Ok(municipality);
            }
        }
        let name = text.strip_suffix(" Kommune").unwrap_or(text);
        Municipality::all().find(|municipality| municipality.name() == name).ok_or_else(|| UnknownPlace::Municipality {
            value: value(),
            nearest: nearest(name, TABLE.iter().map(|row| row.1)),
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

/// A region of 2007 and later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// The Capital Region.
    Hovedstaden,
    /// Zealand.
    Sjaelland,
    /// Southern Denmark.
    Syddanmark,
    /// Central Jutland.
    Midtjylland,
    /// North Jutland.
    Nordjylland,
}

impl Region {
    /// Its name in Danish.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Region::Hovedstaden => "Region Hovedstaden",
            Region::Sjaelland => "Region Sjælland",
            Region::Syddanmark => "Region Syddanmark",
            Region::Midtjylland => "Region Midtjylland",
            Region::Nordjylland => "Region Nordjylland",
        }
    }
}

/// A job centre that serves more than one municipality (*fælles jobcenter*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobCentre {
    /// Its name in Danish.
    pub name: &'static str,
    /// The municipalities it serves, the host first.
    pub serves: &'static [Municipality],
}

impl JobCentre {
    /// *Jobcenter Esbjerg*, which serves Esbjerg and Fanø (*Beskæftigelsesplan 2014*). When the two joined is the law's
    /// general date of 2007, and no end was found, so no dates are given.
    pub const ESBJERG: JobCentre =
        JobCentre { name: "Jobcenter Esbjerg", serves: &[Municipality::ESBJERG, Municipality::FANOE] };
}

/// A place that a figure is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// One municipality.
    Municipality(Municipality),
    /// The municipalities that a joint job centre serves.
    JobCentre(JobCentre),
    /// A region.
    Region(Region),
    /// The whole country, persons of unknown residence included.
    Country,
    /// Persons whose residence is not known: a place of its own, so that nobody is dropped.
    Unknown,
}

impl Place {
    /// Whether a municipality lies in it.
    #[must_use]
    pub fn covers(self, municipality: Municipality) -> bool {
        match self {
            Place::Municipality(own) => own == municipality,
            Place::JobCentre(centre) => centre.serves.contains(&municipality),
            Place::Region(region) => municipality.region() == region,
            Place::Country => true,
            Place::Unknown => false,
        }
    }
}

impl From<Municipality> for Place {
    fn from(municipality: Municipality) -> Self {
        Place::Municipality(municipality)
    }
}

/// The name in Danish.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Place::Municipality(municipality) => municipality.name(),
            Place::JobCentre(centre) => centre.name,
            Place::Region(region) => region.name(),
            Place::Country => "Hele landet",
            Place::Unknown => "Uoplyst bopæl",
        })
    }
}

impl FromStr for Place {
    type Err = UnknownPlace;

    /// Reads what [`Place`] prints, and every spelling of a municipality.
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        use Region::{Hovedstaden, Midtjylland, Nordjylland, Sjaelland, Syddanmark};
        if text.starts_with("Jobcenter ") {
            return if text == JobCentre::ESBJERG.name {
                Ok(Place::JobCentre(JobCentre::ESBJERG))
            } else {
                Err(UnknownPlace::JobCentre { value: text.to_owned() })
            };
        }
        let others = [Hovedstaden, Sjaelland, Syddanmark, Midtjylland, Nordjylland]
            .map(Place::Region)
            .into_iter()
            .chain([Place::Country, Place::Unknown]);
        match others.into_iter().find(|place| place.to_string() == text) {
            Some(place) => Ok(place),
            None => text.parse().map(Place::Municipality),
        }
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Municipality, "a municipality's code or name");
#[cfg(feature = "serde")]
crate::text::serde_as_text!(Place, "a place, such as \"Esbjerg\" or \"Jobcenter Esbjerg\"");

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

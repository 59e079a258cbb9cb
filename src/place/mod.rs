//! Where people live: the 98 municipalities, the regions, the job centres that serve several, and the unknown.
//!
//! Source of codes, names and regions: the official municipality codes as Jobindsats uses them. A joint job centre is the
//! union of the municipalities it serves, with the dates that a source gives it; its counts add and its rates are pooled.
//! A joint area or a peer set of a caller's own is an [`Area`].
//!
//! Names are read as Danish documents and systems write them: whatever the case, with `æøå` or `ae oe aa`, with "Kommune"
//! and its genitive ("Københavns Kommune"), and codes with three or four digits.
//!
//! ```
//! use maaltal::place::{JobCentre, Municipality, Place};
//!
//! let fanoe: Municipality = "Fanø".parse()?;
//! assert_eq!(fanoe.code(), 563);
//! assert_eq!("0563".parse::<Municipality>()?, fanoe);
//! assert_eq!("FANOE KOMMUNE".parse::<Municipality>()?, fanoe);
//! assert!(Place::JobCentre(JobCentre::ESBJERG).covers(fanoe));
//! assert!("0411".parse::<Municipality>().is_err()); // Christiansø is no municipality
//! # Ok::<(), maaltal::place::UnknownPlace>(())
//! ```
//!
//! # The regions
//!
//! With their municipalities in the order of the codes; codes and other spellings stand with [`Municipality`].
//! *Beskæftigelsesregion Syddanmark* has the municipalities of *Region Syddanmark*.
//!
//! | region | number | municipalities |
//! |---|---|---|
//! | Region Hovedstaden | 29 | København, Frederiksberg, Ballerup, Brøndby, Dragør, Gentofte, Gladsaxe, Glostrup, Herlev, Albertslund, Hvidovre, Høje-Taastrup, Lyngby-Taarbæk, Rødovre, Ishøj, Tårnby, Vallensbæk, Furesø, Allerød, Fredensborg, Helsingør, Hillerød, Hørsholm, Rudersdal, Egedal, Frederikssund, Halsnæs, Gribskov, Bornholm |
//! | Region Sjælland | 17 | Greve, Køge, Roskilde, Solrød, Odsherred, Holbæk, Faxe, Kalundborg, Ringsted, Slagelse, Stevns, Sorø, Lejre, Lolland, Næstved, Guldborgsund, Vordingborg |
//! | Region Syddanmark | 22 | Middelfart, Assens, Faaborg-Midtfyn, Kerteminde, Nyborg, Odense, Svendborg, Nordfyns, Langeland, Ærø, Haderslev, Billund, Sønderborg, Tønder, Esbjerg, Fanø, Varde, Vejen, Aabenraa, Fredericia, Kolding, Vejle |
//! | Region Midtjylland | 19 | Horsens, Herning, Holstebro, Lemvig, Struer, Syddjurs, Norddjurs, Favrskov, Odder, Randers, Silkeborg, Samsø, Skanderborg, Aarhus, Ikast-Brande, Ringkøbing-Skjern, Hedensted, Skive, Viborg |
//! | Region Nordjylland | 11 | Morsø, Thisted, Brønderslev, Frederikshavn, Vesthimmerlands, Læsø, Rebild, Mariagerfjord, Jammerbugt, Aalborg, Hjørring |
//!
//! # The joint job centres
//!
//! A day stands alone only where a source names it; what a source says without naming one, or what was verified in part only,
//! stands in «»; "?" is not found; "-" is still in force. The last column tells how much of the row was read in its source.
//!
//! | job centre | serves | from | to | read |
//! |---|---|---|---|---|
//! | Jobcenter Esbjerg | Esbjerg, Fanø | «2007-01-01 (law; pair not dated in a source)» | ? | partly |
//! | Jobcenter Tårnby | Tårnby, Dragør | 2007-01-01 | «still in April 2021; not ended by the dispensation of 1 Sep 2021» | yes |
//! | Jobcenter Vallensbæk | Vallensbæk, Ishøj | «2007-01-01 (law)» | 2021-12-31 | yes |
//! | Jobcenter Svendborg | Svendborg, Langeland | «2007» | 2012-12-31 | yes |
//! | Jobcenter Frederikshavn | Frederikshavn, Læsø | 2007-01-01 | «before or in 2015-16 (a "jobcenter Læsø Beskæftigelsesplan" exists)» | partly |
//! | Jobcenter Odder | Odder, Samsø | «2007-01-01 (law)» | «before 2013 if ever joint in employment; own "Jobcenter Samsø" in 2016» | partly |

#[cfg(feature = "serde")]
mod form;
mod job_centre;
mod municipality;
mod region;
mod table;

use core::fmt;
use core::str::FromStr;

pub use job_centre::{JobCentre, Joint, NotJoint};
pub use municipality::Municipality;
pub use region::{EmploymentRegion, Region};

use crate::nearest::{hints, nearest_few, same_word};

/// A text names no place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPlace {
    /// Neither a code nor a name.
    #[error("«{value}» is no municipality{}", hints(.nearest))]
    Municipality {
        /// The text that was read.
        value: String,
        /// The names nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
    /// A place that some lists hold beside the municipalities, and that is none.
    #[error("«{value}» is Christiansø, which belongs to no municipality")]
    Christiansoe {
        /// The text that was read.
        value: String,
    },
    /// No such joint job centre is catalogued.
    #[error("«{value}» is no catalogued joint job centre{}", hints(.nearest))]
    JobCentre {
        /// The text that was read.
        value: String,
        /// The names nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
    /// No such region.
    #[error("«{value}» is no region{}", hints(.nearest))]
    Region {
        /// The text that was read.
        value: String,
        /// The names nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
    /// No such employment region is catalogued.
    #[error("«{value}» is no catalogued employment region{}", hints(.nearest))]
    EmploymentRegion {
        /// The text that was read.
        value: String,
        /// The names nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
    /// A word that several places go by.
    #[error("«{value}» is more than one place: {}", .candidates.join(" or "))]
    Several {
        /// The text that was read.
        value: String,
        /// The names of those places.
        candidates: Vec<&'static str>,
    },
    /// No place of any kind.
    #[error("«{value}» is no place{}", hints(.nearest))]
    Place {
        /// The text that was read.
        value: String,
        /// The names nearest to it, at most three, the nearest first; none where none is near.
        nearest: Vec<&'static str>,
    },
}

/// A place that a figure is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// One municipality.
    Municipality(Municipality),
    /// The municipalities that a joint job centre serves. Whether it served them on a day, [`JobCentre::on`] says.
    JobCentre(JobCentre),
    /// A region.
    Region(Region),
    /// An employment region (*beskæftigelsesregion*).
    EmploymentRegion(EmploymentRegion),
    /// The whole country, persons of unknown residence included.
    Country,
    /// Persons whose residence is not known, and companies whose municipality is not: a place of its own, so that nobody is dropped.
    Unknown,
}

impl Place {
    /// Every place with a name: the municipalities, the joint job centres, the regions, the employment region, the country
    /// and the unknown.
    pub fn all() -> impl Iterator<Item = Place> {
        let centres = JobCentre::ALL.iter().copied().map(Place::JobCentre);
        Municipality::all().map(Place::Municipality).chain(centres).chain(Place::larger())
    }

    /// How many unions of municipalities there are.
    pub(crate) const UNIONS: usize = JobCentre::ALL.len() + Region::ALL.len() + EmploymentRegion::ALL.len() + 1;

    /// The unions of municipalities: the joint job centres, the regions, the employment region and the country.
    pub(crate) fn unions() -> impl Iterator<Item = Place> {
        let centres = JobCentre::ALL.iter().copied().map(Place::JobCentre);
        centres.chain(Place::larger()).filter(|place| *place != Place::Unknown)
    }

    fn larger() -> impl Iterator<Item = Place> {
        let regions = Region::ALL.iter().copied().map(Place::Region);
        let employment_regions = EmploymentRegion::ALL.iter().copied().map(Place::EmploymentRegion);
        regions.chain(employment_regions).chain([Place::Country, Place::Unknown])
    }

    /// Its name in Danish.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Place::Municipality(municipality) => municipality.name(),
            Place::JobCentre(centre) => centre.name,
            Place::Region(region) => region.name(),
            Place::EmploymentRegion(region) => region.name(),
            Place::Country => "Hele landet",
            Place::Unknown => "Uoplyst bopæl",
        }
    }

    /// Whether a municipality lies in it.
    #[must_use]
    pub fn covers(self, municipality: Municipality) -> bool {
        match self {
            Place::Municipality(own) => own == municipality,
            Place::JobCentre(centre) => centre.serves.contains(&municipality),
            Place::Region(region) => municipality.region() == region,
            Place::EmploymentRegion(region) => municipality.region() == region.region(),
            Place::Country => true,
            Place::Unknown => false,
        }
    }

    /// The municipalities that lie in it, in the order of the codes.
    pub fn municipalities(self) -> impl Iterator<Item = Municipality> {
        Municipality::all().filter(move |municipality| self.covers(*municipality))
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
        f.write_str(self.name())
    }
}

impl FromStr for Place {
    type Err = UnknownPlace;

    /// Reads the name, every spelling of a municipality, and "0", "000" or "0000" for the country.
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        if matches!(text.trim(), "0" | "000" | "0000") {
            return Ok(Place::Country);
        }
        if job_centre::is_meant(text) {
            return text.parse().map(Place::JobCentre);
        }
        if let Some(place) = Place::larger().find(|place| same_word(text, place.name())) {
            return Ok(place);
        }
        match text.parse() {
            Ok(municipality) => Ok(Place::Municipality(municipality)),
            Err(UnknownPlace::Christiansoe { value }) => Err(UnknownPlace::Christiansoe { value }),
            Err(_) => Err(unknown(text)),
        }
    }
}

/// What large places are called for short. No place reads it, as an employment region can go by the name of a region.
fn short_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let regions = Region::ALL.iter().map(|region| (region.bare_name(), region.name()));
    let employment_regions = EmploymentRegion::ALL.iter().map(|region| (region.bare_name(), region.name()));
    regions.chain(employment_regions).chain([("Danmark", Place::Country.name())])
}

fn unknown(text: &str) -> UnknownPlace {
    let value = text.to_owned();
    let meant: Vec<&str> = short_names().filter(|(short, _)| same_word(text, short)).map(|(_, name)| name).collect();
    if meant.len() > 1 {
        return UnknownPlace::Several { value, candidates: meant };
    }
    let names = Place::all().map(|place| (place.name(), place.name())).chain(short_names());
    UnknownPlace::Place { value, nearest: nearest_few(municipality::without_kommune(text), names) }
}

/// An area of a caller's own: a cooperation of municipalities, or the peers that one compares itself with.
///
/// Its counts add over its municipalities and its rates are pooled, never averaged. One that is named twice counts once.
///
/// ```
/// use maaltal::place::{Area, Municipality};
///
/// let peers: Vec<Municipality> = ["Varde", "Vejen"].map(|name| name.parse().unwrap()).into();
/// let area = Area { name: "Varde og Vejen", municipalities: &peers };
/// assert!(area.covers(peers[0]) && !area.covers(Municipality::ESBJERG));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Area<'a> {
    /// What the caller calls it.
    pub name: &'a str,
    /// The municipalities in it.
    pub municipalities: &'a [Municipality],
}

impl Area<'_> {
    /// Whether a municipality lies in it.
    #[must_use]
    pub fn covers(&self, municipality: Municipality) -> bool {
        self.municipalities.contains(&municipality)
    }
}

/// What the caller calls it.
impl fmt::Display for Area<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(feature = "serde")]
crate::text::serde_as_text!(Municipality, "a municipality's code or name, such as \"0561\" or \"Esbjerg\"");
#[cfg(feature = "serde")]
crate::text::serde_as_text!(Place, "a place, such as \"Esbjerg\", \"0561\" or \"Jobcenter Esbjerg\"");

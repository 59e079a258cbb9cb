//! The five regions, which have no codes in the tables that were read, and the employment region of a plan of 2014.

use core::fmt;
use core::str::FromStr;

use super::UnknownPlace;
use crate::nearest::{nearest_few, same_word};

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
    /// The five, in the order of their municipalities' codes.
    pub const ALL: &'static [Region] =
        &[Region::Hovedstaden, Region::Sjaelland, Region::Syddanmark, Region::Midtjylland, Region::Nordjylland];

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

    /// Its name without "Region".
    pub(super) const fn bare_name(self) -> &'static str {
        match self {
            Region::Hovedstaden => "Hovedstaden",
            Region::Sjaelland => "Sjælland",
            Region::Syddanmark => "Syddanmark",
            Region::Midtjylland => "Midtjylland",
            Region::Nordjylland => "Nordjylland",
        }
    }
}

/// The name in Danish.
impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Region {
    type Err = UnknownPlace;

    /// Reads the name, with "Region": without it, "Syddanmark" is an employment region as well.
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let found = Region::ALL.iter().copied().find(|region| same_word(text, region.name()));
        found.ok_or_else(|| UnknownPlace::Region {
            value: text.to_owned(),
            nearest: nearest_few(
                text,
                Region::ALL
                    .iter()
                    .flat_map(|region| [region.name(), region.bare_name()].map(|name| (name, region.name()))),
            ),
        })
    }
}

/// An employment region (*beskæftigelsesregion*), a state authority for the job centres of an area.
///
/// Only the one that a modelled plan compares itself with; of the others no list of municipalities was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmploymentRegion {
    /// *Beskæftigelsesregion Syddanmark* as the plan of *Jobcenter Esbjerg* for 2014 names it. Its 22 municipalities are
    /// those of *Region Syddanmark*.
    Syddanmark,
}

impl EmploymentRegion {
    /// Every one that is catalogued.
    pub const ALL: &'static [EmploymentRegion] = &[EmploymentRegion::Syddanmark];

    /// Its name in Danish.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            EmploymentRegion::Syddanmark => "Beskæftigelsesregion Syddanmark",
        }
    }

    /// Its name without "Beskæftigelsesregion".
    pub(super) const fn bare_name(self) -> &'static str {
        match self {
            EmploymentRegion::Syddanmark => "Syddanmark",
        }
    }

    /// The region whose municipalities it holds.
    #[must_use]
    pub const fn region(self) -> Region {
        match self {
            EmploymentRegion::Syddanmark => Region::Syddanmark,
        }
    }
}

/// The name in Danish.
impl fmt::Display for EmploymentRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for EmploymentRegion {
    type Err = UnknownPlace;

    /// Reads the name, with "Beskæftigelsesregion": without it, "Syddanmark" is a region as well.
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let found = EmploymentRegion::ALL.iter().copied().find(|region| same_word(text, region.name()));
        found.ok_or_else(|| UnknownPlace::EmploymentRegion {
            value: text.to_owned(),
            nearest: nearest_few(
                text,
                EmploymentRegion::ALL
                    .iter()
                    .flat_map(|region| [region.name(), region.bare_name()].map(|name| (name, region.name()))),
            ),
        })
    }
}

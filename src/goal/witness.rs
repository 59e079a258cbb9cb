//! Documents that print or describe the goals of a year. Where no title was noted, the address stands for it.
//!
//! A witness is not the announcement: a plan cites the goals, and prints them in its own way and order. The announcements
//! themselves were not found, so the words of a goal are those that its witnesses print.

use crate::source::Document;

const fn document(publisher: &'static str, title: &'static str, dated: &'static str) -> Document<'static> {
    Document { publisher, title, published: dated, read: "" }
}

/// The analysis of *BR Nord* for 2011.
pub const BR_NORD_2011: Document<'static> =
    document("BR Nord", "issuu.com/mariandreasen/docs/brnord_analyserapport_k1_kopi", "2011");

/// A document that describes the goals of 2011.
pub const DOCPLAYER_2011: Document<'static> = document("docplayer.dk", "docplayer.dk/14470287", "");

/// *BRHS* to Roskilde on the goals of 2012.
pub const ROSKILDE_2012: Document<'static> = document("BRHS (Roskilde)", "docplayer.dk/24187566", "maj 2012");

/// *BRHS* to Bornholm on the goals of 2013.
pub const BORNHOLM_2013: Document<'static> = document("BRHS (Bornholm)", "docplayer.dk/4131433", "maj 2013");

/// *BRHS* on the goals of 2014.
pub const BRHS_2014: Document<'static> = document("BRHS", "docplayer.dk/26342517", "juni 2014");

/// Frederikshavn on the goals of 2015.
pub const FREDERIKSHAVN_2015: Document<'static> = document("Frederikshavn", "docplayer.dk/3141798", "");

/// The plan of Kalundborg for 2016, the one plan that was found for that year.
pub const KALUNDBORG_2016: Document<'static> = document("Kalundborg", "docplayer.dk/17562289", "");

/// Viborg on the goals of 2017.
pub const VIBORG_2017: Document<'static> = document("Viborg Kommune", "kommune.viborg.dk", "");

/// STAR on the goals of 2018, for *Beskæftigelsesrådet*.
pub const STAR_2018: Document<'static> =
    document("star.dk, Beskæftigelsesrådet", "beskæftigelsespolitiske mål for 2018", "");

/// *selveje.dk* on the goals of 2019: six, and a seventh announced.
pub const SELVEJE_2019: Document<'static> =
    document("selveje.dk", "selveje.dk/beskaeftigelsespolitiske-maal-for-2019", "");

/// Jobindsats on the goals of 2019: six.
pub const JOBINDSATS_2019: Document<'static> = document("Jobindsats", "Jobindsats", "15. marts 2019");

/// The minister's letter of 3 May 2018 on the goals of 2019, which speaks of six ("seks").
pub const MINISTER_2018: Document<'static> = document("Beskæftigelsesministeren", "brev af 3. maj 2018", "3. maj 2018");

/// Holstebro on the goals of 2019, of which it says there are seven, and of 2020.
pub const HOLSTEBRO: Document<'static> = document("Holstebro", "holstebro.dk", "");

/// Læsø on the goals of 2020.
pub const LAESOE_2020: Document<'static> = document("Læsø", "laesoe.dk", "");

/// The plan of Favrskov for 2022, on the goals of 2021 to 2024.
pub const FAVRSKOV_2022: Document<'static> = document("Favrskov", "Favrskovs plan 2022 (firstedition.dk)", "");

/// STAR's news of June 2023 on the goals carried on.
pub const STAR_2023: Document<'static> = document("star.dk", "star.dk, nyheder 2023/06", "juni 2023");

/// The act that abolishes the goals.
pub const LOV_1656: Document<'static> =
    document("Lov", "lov nr. 1656 af 30. december 2024 (L 75)", "30. december 2024");

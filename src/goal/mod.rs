//! The ministerial goals (*ministermål*, later *beskæftigelsespolitiske mål*): what the minister wants, in the words of the
//! year, and what measures it.
//!
//! Goals are keyed by a stable id, never by their number: plans of one year print different numbers for the same goal. A plan
//! cites a goal and is never the source of one; what it printed is kept as a [`PrintedList`]. One file a year, 2011 to 2024.
//!
//! | years | how much is known |
//! |---|---|
//! | 2011, 2012 | four themes |
//! | 2013, 2014, 2016, 2017 | four goals in their words |
//! | 2015 | four headings, as themes |
//! | 2018 | five themes |
//! | 2019 | seven goals in their words, of which no state of the list holds all |
//! | 2020 | three goals in their words |
//! | 2021 to 2024 | four announcements of the same five themes |
//! | 2025, 2026 | no list was found |
//!
//! # The goals
//!
//! In «» as printed, otherwise what the goal is about: of a theme the words were not found. What measures a goal is an id with the
//! reason where it is not in the crate, or the reason alone.
//!
//! | id | title | force | measured by | witnesses |
//! |---|---|---|---|---|
//! | `2011:arbejdskraftreserven` | the labour reserve (arbejdskraftreserven) is limited | not known | bm:arbejdskraftreserven@2011 | BR Nord, issuu.com/mariandreasen/docs/brnord_analyserapport_k1_kopi, s. 27 |
//! | `2011:permanent_forsoergelse` | fewer on permanent support | not known | bm:permanente_forsoergelsesordninger@2011 | BR Nord, issuu.com/mariandreasen/docs/brnord_analyserapport_k1_kopi, s. 27 |
//! | `2011:unge` | fewer under 30 on public support | not known | not documented | BR Nord, issuu.com/mariandreasen/docs/brnord_analyserapport_k1_kopi, s. 27 |
//! | `2011:ikke_vestlige_indvandrere` | non-western immigrants on public support | not known | not documented | docplayer.dk, docplayer.dk/14470287 |
//! | `2012:arbejdskraftreserven` | the labour reserve (arbejdskraftreserven) is limited | not known | not documented | BRHS (Roskilde), docplayer.dk/24187566 |
//! | `2012:permanent_forsoergelse` | begrænsning af tilgangen til permanent offentlig forsørgelse | not known | not documented | BRHS (Roskilde), docplayer.dk/24187566 |
//! | `2012:unge` | fewer under 30 on public support | not known | not documented | BRHS (Roskilde), docplayer.dk/24187566 |
//! | `2012:ikke_vestlige_indvandrere` | non-western immigrants on public support | not known | not documented | BRHS (Roskilde), docplayer.dk/24187566 |
//! | `2013:uddannelse` | «Jobcentrene skal sikre, at flere unge uden uddannelse starter på en kompetencegivende uddannelse» | not known | not documented | BRHS (Bornholm), docplayer.dk/4131433 |
//! | `2013:foertidspension` | «Jobcentrene skal forebygge, at så mange personer førtidspensioneres» | not known | not documented | BRHS (Bornholm), docplayer.dk/4131433 |
//! | `2013:langtidsledighed` | «Jobcentrene skal sikre, at antallet af langtidsledige personer begrænses» | not known | not documented | BRHS (Bornholm), docplayer.dk/4131433 |
//! | `2013:virksomheder` | «Jobcentrene skal styrke samarbejdet med virksomhederne om beskæftigelsesindsatsen.» | not known | not documented | BRHS (Bornholm), docplayer.dk/4131433 |
//! | `2014:uddannelse` | «Flere unge skal have en uddannelse» | binding | bm:uddannelsesgrad@2014 | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3; BRHS, docplayer.dk/26342517 |
//! | `2014:foertidspension` | «Bedre og mere helhedsorienteret hjælp til ledige på kanten af arbejdsmarkedet – færre på førtidspension» | binding | bm:tilgang_til_foertidspension@2014 | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3; BRHS, docplayer.dk/26342517 |
//! | `2014:langtidsledighed` | «Langtidsledigheden skal bekæmpes» | binding | bm:langtidsledige@2014 | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3; BRHS, docplayer.dk/26342517 |
//! | `2014:virksomheder` | «En tættere kontakt og styrket dialog med de lokale virksomheder» | binding | bm:samarbejdsgrad@2014 (no method: announced, and not ready) | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3; BRHS, docplayer.dk/26342517 |
//! | `2015:uddannelse` | more young in education | not known | not documented | Frederikshavn, docplayer.dk/3141798 |
//! | `2015:langvarig_forsoergelse` | long-term recipients of public support | not known | not documented | Frederikshavn, docplayer.dk/3141798 |
//! | `2015:langtidsledighed` | long-term unemployment | not known | not documented | Frederikshavn, docplayer.dk/3141798 |
//! | `2015:virksomheder` | cooperation with companies | not known | not documented | Frederikshavn, docplayer.dk/3141798 |
//! | `2016:uddannelse` | «Flere unge skal have en uddannelse» | not known | not documented | Kalundborg, docplayer.dk/17562289 |
//! | `2016:udkanten` | «Borgere i udkanten af arbejdsmarkedet skal tættere eller ind på arbejdsmarkedet bl.a. gennem en styrket tværfaglig indsats» | not known | not documented | Kalundborg, docplayer.dk/17562289 |
//! | `2016:langtidsledighed` | «Langtidsledigheden skal bekæmpes» | not known | not documented | Kalundborg, docplayer.dk/17562289 |
//! | `2016:match` | «Indsatsen for bedre match mellem arbejdsløse og virksomheder skal styrkes» | not known | not documented | Kalundborg, docplayer.dk/17562289 |
//! | `2017:arbejdskraft` | «Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft.» | guiding | not documented | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 3 |
//! | `2017:uddannelse` | «Flere unge skal gennemføre en uddannelse.» | guiding | star:unge_i_uddannelse@2017 | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 3; Viborg Kommune, kommune.viborg.dk |
//! | `2017:udkanten` | «Borgere i udkanten af arbejdsmarkedet, herunder langtidsledige kontanthjælpsmodtagere, skal tættere på arbejdsmarkedet.» | guiding | not documented | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 3 |
//! | `2017:flygtninge` | «Flere flygtninge og familiesammenførte skal være selvforsørgende.» | guiding | not documented | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 3 |
//! | `2018:beskaeftigelse` | more people in work or education instead of public support | the municipality chooses | not documented | star.dk, Beskæftigelsesrådet, beskæftigelsespolitiske mål for 2018 |
//! | `2018:arbejdskraft` | companies secured labour | the municipality chooses | not documented | star.dk, Beskæftigelsesrådet, beskæftigelsespolitiske mål for 2018 |
//! | `2018:flygtninge` | more refugees and reunified family members self-supporting | the municipality chooses | not documented | star.dk, Beskæftigelsesrådet, beskæftigelsespolitiske mål for 2018 |
//! | `2018:kontanthjaelp` | more job-ready on kontanthjælp in work, more activity-ready become job-ready or come into work | the municipality chooses | not documented | star.dk, Beskæftigelsesrådet, beskæftigelsespolitiske mål for 2018 |
//! | `2018:socialt_bedrageri` | social fraud and wrongful payments | the municipality chooses | not documented | star.dk, Beskæftigelsesrådet, beskæftigelsespolitiske mål for 2018 |
//! | `2019:beskaeftigelse` | «Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse» | the municipality chooses | star:offentligt_forsoergede@2019 | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019; Jobindsats, Jobindsats |
//! | `2019:arbejdskraft` | «Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft» | the municipality chooses | star:forgaeves_rekrutteringer@2019 (no method: survey only) | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019; Jobindsats, Jobindsats |
//! | `2019:flygtninge` | «Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende» | the municipality chooses | star:flygtninge_i_beskaeftigelse@2019 | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019; Jobindsats, Jobindsats |
//! | `2019:kontanthjaelp` | «Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse» | the municipality chooses | bm:kontanthjaelp@2019 (no method: definition not found) | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019; Jobindsats, Jobindsats |
//! | `2019:socialt_bedrageri` | «Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes» | the municipality chooses | not documented | Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019 |
//! | `2019:udsatte_ledige` | «Udsatte ledige skal have en indsats» | the municipality chooses | not documented | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, Job og uddannelse en fælles opgave; selveje.dk, selveje.dk/beskaeftigelsespolitiske-maal-for-2019; Jobindsats, Jobindsats |
//! | `2019:handicap` | «Flere personer med handicap skal i beskæftigelse» | the municipality chooses | bm:handicap@2019 (no method: survey only) | Middelfart Kommune, Beskæftigelsesplan 2019, side 11; Jobindsats, Jobindsats |
//! | `2020:arbejdskraft` | «Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft» | the municipality chooses | not documented | Læsø, laesoe.dk; Holstebro, holstebro.dk |
//! | `2020:flygtninge` | «Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende» | the municipality chooses | not documented | Læsø, laesoe.dk; Holstebro, holstebro.dk |
//! | `2020:handicap` | «Flere personer med handicap skal i beskæftigelse» | the municipality chooses | not documented | Læsø, laesoe.dk; Holstebro, holstebro.dk |
//! | `2021:vaerdighed` | dignified case handling | the municipality chooses | bm:vaerdighed@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2021:opkvalificering` | upskilling | the municipality chooses | star:opkvalificering@2021 | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2021:flygtninge` | refugees self-supporting | the municipality chooses | bm:selvforsoergende_flygtninge@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2021:handicap` | people with disability in work | the municipality chooses | bm:handicap@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2021:arbejdskraft` | companies secured labour | the municipality chooses | bm:arbejdskraft@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2022:vaerdighed` | dignified case handling | the municipality chooses | bm:vaerdighed@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2022:opkvalificering` | upskilling | the municipality chooses | star:opkvalificering@2021 | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2022:flygtninge` | refugees self-supporting | the municipality chooses | bm:selvforsoergende_flygtninge@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2022:handicap` | people with disability in work | the municipality chooses | bm:handicap@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2022:arbejdskraft` | companies secured labour | the municipality chooses | bm:arbejdskraft@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2023:vaerdighed` | dignified case handling | the municipality chooses | bm:vaerdighed@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2023:opkvalificering` | upskilling | the municipality chooses | star:opkvalificering@2021 | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2023:flygtninge` | refugees self-supporting | the municipality chooses | bm:selvforsoergende_flygtninge@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2023:handicap` | people with disability in work | the municipality chooses | bm:handicap@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2023:arbejdskraft` | companies secured labour | the municipality chooses | bm:arbejdskraft@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2024:vaerdighed` | dignified case handling | the municipality chooses | bm:vaerdighed@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2024:opkvalificering` | upskilling | the municipality chooses | star:opkvalificering@2021 | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2024:flygtninge` | refugees self-supporting | the municipality chooses | bm:selvforsoergende_flygtninge@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2024:handicap` | people with disability in work | the municipality chooses | bm:handicap@2021 (no method: local choice) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//! | `2024:arbejdskraft` | companies secured labour | the municipality chooses | bm:arbejdskraft@2021 (no method: definition not found) | Favrskov, Favrskovs plan 2022 (firstedition.dk); star.dk, star.dk, nyheder 2023/06 |
//!
//! # The end of the goals
//!
//! [Act 1656 of 30 December 2024](ABOLISHED_BY) abolishes them. The day of its commencement was [not found](ABOLISHED_FROM),
//! so nothing here says whether 2025 had goals.
//!
//! ```
//! use maaltal::goal;
//! let goal = goal::find("2014:langtidsledighed")?;
//! assert_eq!(goal.title, "Langtidsledigheden skal bekæmpes");
//! assert_eq!(goal.measured_by.to_string(), "bm:langtidsledige@2014");
//! assert!(goal::year(2025).is_err()); // not an empty list
//! # Ok::<(), goal::UnknownGoal>(())
//! ```

mod find;
mod printed;
mod themes;
pub mod witness;
pub mod y2011;
pub mod y2012;
pub mod y2013;
pub mod y2014;
pub mod y2015;
pub mod y2016;
pub mod y2017;
pub mod y2018;
pub mod y2019;
pub mod y2020;
pub mod y2021;
pub mod y2022;
pub mod y2023;
pub mod y2024;

use core::fmt;

pub use find::{NoList, UnknownGoal, UnknownTitle, find, titled, year};
pub use printed::{PrintedGoal, PrintedList, StateInTime};

use crate::in_force::Edge;
use crate::measure::{Measure, MeasureId, NoMethod};
use crate::source::Source;

/// Every year with a list, and its goals in the order of the announcement.
pub const YEARS: &[(u16, &[Goal])] = &[
    (2011, y2011::GOALS),
    (2012, y2012::GOALS),
    (2013, y2013::GOALS),
    (2014, y2014::GOALS),
    (2015, y2015::GOALS),
    (2016, y2016::GOALS),
    (2017, y2017::GOALS),
    (2018, y2018::GOALS),
    (2019, y2019::GOALS),
    (2020, y2020::GOALS),
    (2021, y2021::GOALS),
    (2022, y2022::GOALS),
    (2023, y2023::GOALS),
    (2024, y2024::GOALS),
];

/// The years whose list was looked for and not found.
pub const NONE_FOUND: &[u16] = &[2025, 2026];

/// The provision that abolishes the goals.
pub const ABOLISHED_BY: Source<'static> = witness::LOV_1656.at("§ 1, nr. 3").quoting("§ 19 ophæves");

/// The day from which they are abolished.
pub const ABOLISHED_FROM: Edge = Edge::NotFound;

/// Every goal, by year and in the order of the announcement.
pub const ALL: &[&Goal] = &{
    let mut all = [&y2014::LANGTIDSLEDIGHED; COUNT];
    let (mut next, mut year) = (0, 0);
    while year < YEARS.len() {
        let goals = YEARS[year].1;
        let mut i = 0;
        while i < goals.len() {
            all[next] = &goals[i];
            (next, i) = (next + 1, i + 1);
        }
        year += 1;
    }
    all
};

const COUNT: usize = {
    let (mut count, mut year) = (0, 0);
    while year < YEARS.len() {
        (count, year) = (count + YEARS[year].1.len(), year + 1);
    }
    count
};

/// The year of a goal and its name in the crate, which never changes: `2014:langtidsledighed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GoalId {
    /// The year the goal was announced for.
    pub year: u16,
    /// Its name, in Danish with ASCII letters.
    pub name: &'static str,
}

impl fmt::Display for GoalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.year, self.name)
    }
}

/// Whether municipalities must set a target for a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Force {
    /// They must, for every job centre.
    Binding,
    /// The goal guides ("vejledende").
    Guiding,
    /// The municipality chooses targets and indicators.
    MunicipalityChooses,
    /// No source that was found says.
    NotKnown,
}

/// "binding", "guiding", "the municipality chooses" or "not known".
impl fmt::Display for Force {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Force::Binding => "binding",
            Force::Guiding => "guiding",
            Force::MunicipalityChooses => "the municipality chooses",
            Force::NotKnown => "not known",
        })
    }
}

/// How much is known of the words of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// The title is printed, and this beside or after it.
    Sentence(&'static str),
    /// The title is printed, and is all there is.
    TitleOnly,
    /// The words were not found. The title is what the goal is about: in English, or in the few Danish words that a witness
    /// quotes.
    Theme,
}

/// What measures a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasuredBy {
    /// A measure of the crate; why it has no method, where it has none, it says itself.
    Measure(&'static Measure<'static>),
    /// No official measure was found.
    NotDocumented,
}

impl MeasuredBy {
    /// The measure, where it is in the crate.
    #[must_use]
    pub const fn measure(self) -> Option<&'static Measure<'static>> {
        match self {
            MeasuredBy::Measure(measure) => Some(measure),
            MeasuredBy::NotDocumented => None,
        }
    }

    /// The measure that a target of the goal must take: the goal's own, be it pending. Where its figures come from a survey, its
    /// definition was not found or the municipality chooses, a target may take another.
    ///
    /// ```
    /// use maaltal::goal::{y2014, y2019};
    /// assert!(y2014::VIRKSOMHEDER.measured_by.binding().is_some()); // pending
    /// assert!(y2019::HANDICAP.measured_by.binding().is_none()); // survey only
    /// ```
    #[must_use]
    pub const fn binding(self) -> Option<&'static Measure<'static>> {
        let Some(measure) = self.measure() else { return None };
        match measure.no_method() {
            None | Some(NoMethod::Pending | NoMethod::Reported) => Some(measure),
            _ => None,
        }
    }

    /// The id of the measure, where it has one.
    #[must_use]
    pub const fn id(self) -> Option<MeasureId<'static>> {
        match self {
            MeasuredBy::Measure(measure) => Some(measure.id),
            MeasuredBy::NotDocumented => None,
        }
    }
}

/// The id, with the reason where it has no method; otherwise that none is documented.
impl fmt::Display for MeasuredBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MeasuredBy::Measure(measure) => match measure.no_method() {
                Some(why) => write!(f, "{} (no method: {why})", measure.id),
                None => measure.id.fmt(f),
            },
            MeasuredBy::NotDocumented => f.write_str("not documented"),
        }
    }
}

/// A ministerial goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "ministermål")]
pub struct Goal {
    /// Year and name.
    pub id: GoalId,
    /// Its number in the announcement of the year.
    pub number: u8,
    /// Its heading, as printed; where the wording is a [theme](Wording::Theme), what it is about.
    pub title: &'static str,
    /// Its words beyond the title, and whether the title is printed.
    pub wording: Wording,
    /// Whether municipalities must set a target for it.
    pub force: Force,
    /// What measures it.
    pub measured_by: MeasuredBy,
    /// Who prints or describes it.
    pub witnesses: &'static [Source<'static>],
}

#[cfg(feature = "serde")]
crate::text::serde_as_code!(
    Goal,
    "the id of a goal, such as \"2014:langtidsledighed\"",
    |goal: &Goal| goal.id,
    find,
    "enum": ALL.iter().map(|goal| goal.id.to_string()).collect::<Vec<_>>(),
);

#[cfg(feature = "serde")]
impl serde::Serialize for GoalId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for GoalId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&'static Goal as serde::Deserialize>::deserialize(deserializer).map(|goal| goal.id)
    }
}

#[cfg(feature = "schemars")]
crate::text::schema_of_text!(GoalId, "the id of a goal, such as \"2014:langtidsledighed\"");

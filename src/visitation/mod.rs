//! Visitation: how near to work or education a person was judged to be.
//!
//! To the end of 2013 recipients of *kontanthjælp* were in match groups; from 1 January 2014 (act 894/2013) they are
//! job-ready or activity-ready, and recipients of *uddannelseshjælp* ready for education or for activity. From 1 July 2025
//! there is one *kontanthjælp*, and the visitation, no longer the benefit, tells who is to take an education. Recipients of
//! *sygedagpenge* are in categories 1 to 3; that they were by other criteria from 2006 to the end of 2014 is not verified.
//!
//! A label of a table is not always one visitation: *Alle uddannelsesparate* stands beside its parts, and who adds all
//! rows counts twice. It reads as a [`Label`], and is refused where a visitation is meant.
//!
//! ```
//! use maaltal::visitation::{Aggregate, Label, Visitation, VisitationError, VisitationSet};
//! assert!(VisitationSet::JOB_READY.contains("jobklar".parse()?));
//! assert_eq!("Umiddelbart uddannelsesparat".parse(), Ok(Visitation::AabenlystUddannelsesparat));
//!
//! assert_eq!("Alle uddannelsesparate".parse(), Ok(Label::Aggregate(Aggregate::AlleUddannelsesparate)));
//! let error = "Alle uddannelsesparate".parse::<Visitation>().unwrap_err();
//! assert!(matches!(error, VisitationError::Aggregate { .. }));
//! # Ok::<(), VisitationError>(())
//! ```
//!
//! # The visitations
//!
//! By the scale of whom they are for, and the words by which a person is judged.
//! A day stands alone only where a source names it; what a source says without naming one, or what was verified in part only,
//! stands in «»; "?" is not found; "-" is still in force. The last column tells how much of the row was read in its source.
//!
//! | code | name | scale | from | to | criterion | read |
//! |---|---|---|---|---|---|---|
//! | [`jobklar`](Visitation::Jobklar) | jobklar | kontanthjælp | «2010 (26. april 2010 er ikke efterset)» | 2013-12-31 | «parat til ordinært arbejde inden for 3 måneder» | partly |
//! | [`jobklar`](Visitation::Jobklar) | jobklar | revalidender og ledige fleksjobvisiterede | «2010 (26. april 2010 er ikke efterset)» | ? | «parat til ordinært arbejde inden for 3 måneder» | partly |
//! | [`indsatsklar`](Visitation::Indsatsklar) | indsatsklar | kontanthjælp | «2010 (26. april 2010 er ikke efterset)» | 2013-12-31 | «kan deltage i beskæftigelsesrettet indsats med aktive tilbud» | partly |
//! | [`indsatsklar`](Visitation::Indsatsklar) | indsatsklar | revalidender og ledige fleksjobvisiterede | «2010 (26. april 2010 er ikke efterset)» | ? | «kan deltage i beskæftigelsesrettet indsats med aktive tilbud» | partly |
//! | [`midlertidigt_passiv`](Visitation::MidlertidigtPassiv) | midlertidigt passiv | kontanthjælp | «2010 (26. april 2010 er ikke efterset)» | 2013-12-31 | «hverken jobklar eller i stand til at deltage» | partly |
//! | [`midlertidigt_passiv`](Visitation::MidlertidigtPassiv) | midlertidigt passiv | revalidender og ledige fleksjobvisiterede | «2010 (26. april 2010 er ikke efterset)» | ? | «hverken jobklar eller i stand til at deltage» | partly |
//! | [`jobparat`](Visitation::Jobparat) | jobparat | kontanthjælp | 2014-01-01 | 2025-06-30 | «kan tage job inden for 3 måneder» (not verified) | partly |
//! | [`jobparat`](Visitation::Jobparat) | jobparat | kontanthjælp | 2025-07-01 | - | «inden for de næste seks måneder» (not verified) | partly |
//! | [`aktivitetsparat`](Visitation::Aktivitetsparat) | aktivitetsparat | kontanthjælp | 2014-01-01 | - | «ikke jobparat» | yes |
//! | [`aktivitetsparat`](Visitation::Aktivitetsparat) | aktivitetsparat | uddannelseshjælp | 2014-01-01 | 2025-06-30 | ? | yes |
//! | [`uddannelsesparat`](Visitation::Uddannelsesparat) | uddannelsesparat | uddannelseshjælp | 2014-01-01 | 2025-06-30 | «kan starte uddannelse inden ca. 1 år» (not verified) | partly |
//! | [`uddannelsesparat`](Visitation::Uddannelsesparat) | uddannelsesparat | kontanthjælp | 2025-07-01 | - | «kan starte uddannelse inden ca. 1 år» (not verified) | partly |
//! | [`aabenlyst_uddannelsesparat`](Visitation::AabenlystUddannelsesparat) | åbenlyst uddannelsesparat | uddannelseshjælp | 2014-01-01 | 2025-06-30 | «skal ikke gennemgå grundigere visitation inden for 3 måneder» | yes |
//! | [`aabenlyst_uddannelsesparat`](Visitation::AabenlystUddannelsesparat) | åbenlyst uddannelsesparat | kontanthjælp | 2025-07-01 | - | «skal ikke gennemgå grundigere visitation inden for 3 måneder» | yes |
//! | [`uoplyst`](Visitation::Uoplyst) | uoplyst | kontanthjælp | «2014» | - | ? | yes |
//! | [`sygedagpenge_kategori_1`](Visitation::Kategori1) | kategori 1 | sygedagpenge | ? | «dagen før de nuværende begynder i januar 2015» | ? | no |
//! | [`sygedagpenge_kategori_1`](Visitation::Kategori1) | kategori 1 | sygedagpenge | «januar 2015 (1. eller 5. januar)» | - | «fuld raskmelding forventes inden for 8 uger fra første fraværsdag» | yes |
//! | [`sygedagpenge_kategori_2`](Visitation::Kategori2) | kategori 2 | sygedagpenge | ? | «dagen før de nuværende begynder i januar 2015» | ? | no |
//! | [`sygedagpenge_kategori_2`](Visitation::Kategori2) | kategori 2 | sygedagpenge | «januar 2015 (1. eller 5. januar)» | - | «fuld raskmelding forventes senere end 8 uger» | yes |
//! | [`sygedagpenge_kategori_3`](Visitation::Kategori3) | kategori 3 | sygedagpenge | ? | «dagen før de nuværende begynder i januar 2015» | ? | no |
//! | [`sygedagpenge_kategori_3`](Visitation::Kategori3) | kategori 3 | sygedagpenge | «januar 2015 (1. eller 5. januar)» | - | «senere end 8 uger og andre udfordringer, tværfaglig indsats» | yes |
//!
//! # Rows that add up others
//!
//! | code | row | adds up |
//! |---|---|---|
//! | `alle_uddannelsesparate` | alle uddannelsesparate | uddannelsesparat + åbenlyst uddannelsesparat |

mod label;
mod table;

pub use label::{Aggregate, Label, VisitationError};

use crate::calendar::Day;
use crate::code::{catalogue, code_set, coded};
use crate::in_force::{InForce, in_words};

catalogue! {
    /// What a person was judged ready for. That nobody recorded it is [`Visitation::Uoplyst`], never "no".
    #[non_exhaustive]
    pub enum Visitation, "visitation" {
        /// Of recipients of *kontanthjælp* to 31 December 2013: ready for ordinary work within three months.
        Jobklar = "jobklar", "jobklar", "match group 1", ["jobklare", "matchgruppe 1", "match 1"];
        /// Of recipients of *kontanthjælp* to 31 December 2013: can take part in active measures.
        Indsatsklar = "indsatsklar", "indsatsklar", "match group 2", ["indsatsklare", "matchgruppe 2", "match 2"];
        /// Of recipients of *kontanthjælp* to 31 December 2013: neither.
        MidlertidigtPassiv = "midlertidigt_passiv", "midlertidigt passiv", "match group 3",
            ["midlertidigt passive", "matchgruppe 3", "match 3"];
        /// From 1 January 2014. *Arbejdsmarkedsparat* and *arbejdsparat* are words of the plan of Rødovre.
        ///
        /// A break in the definition: to take work within three months from 2014, and within six ("inden for de næste seks
        /// måneder") as the reform of 2025 is reported to expect. Neither was read in the rule itself, and that the second
        /// came with the first day of the reform is an inference.
        Jobparat = "jobparat", "jobparat", "job-ready",
            ["jobparate", "arbejdsmarkedsparat", "arbejdsmarkedsparate", "arbejdsparat", "arbejdsparate"];
        /// From 1 January 2014, on *kontanthjælp* as on *uddannelseshjælp*.
        Aktivitetsparat = "aktivitetsparat", "aktivitetsparat", "activity-ready", ["aktivitetsparate"];
        /// From 1 January 2014. The plural is no spelling of it: some mean both kinds by it.
        Uddannelsesparat = "uddannelsesparat", "uddannelsesparat", "education-ready";
        /// And thereby job-ready, from 1 January 2014. The act's spelling; Jobindsats writes *åbenlys*, Esbjerg's plan
        /// *umiddelbart*.
        AabenlystUddannelsesparat = "aabenlyst_uddannelsesparat", "åbenlyst uddannelsesparat", "evidently education-ready",
            ["åbenlyst uddannelsesparate", "åbenlys", "åbenlyst", "umiddelbart", "åbenlys uddannelsesparat", "umiddelbart uddannelsesparat", "umiddelbart uddannelsesparate"];
        /// A label with persons in it, not an empty row.
        Uoplyst = "uoplyst", "uoplyst", "not stated", ["uoplyst visitationskategori"];
        /// Of recipients of *sygedagpenge*.
        Kategori1 = "sygedagpenge_kategori_1", "kategori 1", "sickness category 1: full recovery expected within 8 weeks",
            ["sygedagpenge kategori 1", "kat. 1"];
        /// Of recipients of *sygedagpenge*.
        Kategori2 = "sygedagpenge_kategori_2", "kategori 2", "sickness category 2: full recovery expected later than in 8 weeks",
            ["sygedagpenge kategori 2", "kat. 2", "sygemeldte (kategori 2)", "sygemeldte kat. 2"];
        /// Of recipients of *sygedagpenge*.
        Kategori3 = "sygedagpenge_kategori_3", "kategori 3", "sickness category 3: later than in 8 weeks, with other problems",
            ["sygedagpenge kategori 3", "kat. 3"];
    }
}

coded! {
    /// Whom a scale of visitation is for.
    pub enum Scale, "scale of visitation" {
        /// Recipients of *kontanthjælp*, and those of *integrationsydelse* (LAB § 2 nr. 2-3) and *overgangsydelse* (§ 6 nr. 2-3)
        /// who are not on the scale of [`Scale::Uddannelseshjaelp`].
        Kontanthjaelp = "kontanthjaelp", "kontanthjælp", "recipients of social assistance";
        /// Recipients of *uddannelseshjælp*, and from 1 January 2020 those of *overgangsydelse* under 30 without a qualifying
        /// education, whom LAB § 6 nr. 4 names with them.
        ///
        /// Open: by which scale the young on *integrationsydelse* were judged before 2020, and those in the programme of the
        /// act on integration, who belong to none of § 6 nr. 2-5 and are judged *jobparat* or *aktivitetsparat* too.
        Uddannelseshjaelp = "uddannelseshjaelp", "uddannelseshjælp", "recipients of education assistance";
        /// Recipients of *sygedagpenge*.
        Sygedagpenge = "sygedagpenge", "sygedagpenge", "recipients of sickness benefit";
        /// Those who kept the match groups after 2013.
        RevalideringOgLedighedsydelse = "revalidering_fleksjob", "revalidender og ledige fleksjobvisiterede", "persons in rehabilitation, and unemployed persons approved for a flexible job";
    }
}

/// The words by which a person is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    /// As the source gives it, in Danish.
    Stated(&'static str),
    /// As repeated elsewhere, in Danish; not read in the rule itself.
    Unverified(&'static str),
    /// No wording was found.
    NotFound,
}

/// A visitation on one scale, in one time, by one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Whom it is for.
    pub scale: Scale,
    /// By what they are judged.
    pub criterion: Criterion,
    /// When.
    pub time: InForce,
}

/// A visitation was asked for on a day, or of persons, for whom it did not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} did not exist for {} on {day}; {}", .visitation.name_da(), .scale.name_da(), .visitation.existed(*.scale))]
pub struct NotVisited {
    /// What was asked for.
    pub visitation: Visitation,
    /// For whom.
    pub scale: Scale,
    /// On which day.
    pub day: Day,
}

impl Visitation {
    /// Every scale and time it has, the earliest first.
    #[must_use]
    pub fn entries(self) -> &'static [Entry] {
        table::entries(self)
    }

    /// What it meant for the persons of a scale on a day: `Ok` means that the known dates do not exclude the day, and where
    /// two times may hold it, the earlier. Whether they say that it was in force, [`InForce::holds`] tells.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::visitation::{Scale, Visitation};
    /// let day = Day::ymd(2013, 12, 31);
    /// assert!(Visitation::Jobklar.on(Scale::Kontanthjaelp, day).is_ok());
    /// let error = Visitation::Jobparat.on(Scale::Kontanthjaelp, day).unwrap_err();
    /// assert!(error.to_string().ends_with("it was in force from 2014-01-01 to 2025-06-30, from 2025-07-01 on"));
    ///
    /// // On overgangsydelse 2020-2025 the young without a qualifying education were judged as those on uddannelseshjælp.
    /// assert!(Visitation::Uddannelsesparat.on(Scale::Uddannelseshjaelp, Day::ymd(2022, 1, 1)).is_ok());
    /// ```
    ///
    /// # Errors
    /// [`NotVisited`] when its known dates exclude the day, or the scale has no such visitation.
    pub fn on(self, scale: Scale, day: Day) -> Result<&'static Entry, NotVisited> {
        let mut entries = self.entries().iter().filter(|entry| entry.scale == scale);
        entries.find(|entry| entry.time.may_hold(day)).ok_or(NotVisited { visitation: self, scale, day })
    }

    /// What took its place; empty where no source names anything.
    ///
    /// Inference from Statistics Denmark, February 2014: "åbenlyst uddannelsesparate (og dermed samtidig jobklare)". What
    /// took the place of match groups 2 and 3, group by group, was not found.
    #[must_use]
    pub const fn succeeded_by(self) -> VisitationSet {
        match self {
            Visitation::Jobklar => VisitationSet::of(&[Visitation::Jobparat, Visitation::AabenlystUddannelsesparat]),
            _ => VisitationSet::EMPTY,
        }
    }

    fn existed(self, scale: Scale) -> String {
        let times: Vec<&InForce> =
            self.entries().iter().filter(|entry| entry.scale == scale).map(|entry| &entry.time).collect();
        if times.is_empty() { "it never did".to_owned() } else { format!("it was in force {}", in_words(times)) }
    }
}

code_set! {
    /// A set of visitations.
    pub struct VisitationSet of Visitation
}

impl VisitationSet {
    /// *Jobklar* to 2013, and what followed it: *jobparat* and *åbenlyst uddannelsesparat*.
    pub const JOB_READY: VisitationSet =
        VisitationSet::of(&[Visitation::Jobklar, Visitation::Jobparat, Visitation::AabenlystUddannelsesparat]);

    /// The match groups, for recipients of *kontanthjælp* to the end of 2013.
    pub const MATCHGRUPPER: VisitationSet =
        VisitationSet::of(&[Visitation::Jobklar, Visitation::Indsatsklar, Visitation::MidlertidigtPassiv]);

    /// *Uddannelsesparat* and *åbenlyst uddannelsesparat*: the parts of *Alle uddannelsesparate*.
    pub const UDDANNELSESPARATE: VisitationSet =
        VisitationSet::of(&[Visitation::Uddannelsesparat, Visitation::AabenlystUddannelsesparat]);

    /// The categories of *sygedagpenge*.
    pub const SYGEDAGPENGE: VisitationSet =
        VisitationSet::of(&[Visitation::Kategori1, Visitation::Kategori2, Visitation::Kategori3]);
}

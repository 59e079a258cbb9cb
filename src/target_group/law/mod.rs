//! The target groups that the act on an active employment effort (LAB) numbers: § 2 to the end of 2019, § 6 from 2020.
//!
//! Each is executable over a person on a day. A benefit is not a target group: the two are related by these criteria only. In
//! a job with a wage subsidy, which pays no benefit, the group of before is kept, and the crate does not look back for it.
//!
//! ```
//! use maaltal::target_group::law;
//! let group = law::find("6.7")?;
//! assert_eq!(group.name_da, "Jobafklaringsforløb");
//! assert_eq!(law::find("§ 6 nr. 7")?.code, "6.7");
//! # Ok::<(), law::UnknownLawGroup>(())
//! ```
//!
//! # The numbers
//!
//! A row is a text; a number whose text changed has one for each: § 6 nr. 2-5 with the one *kontanthjælp* of 1 July 2025, nr.
//! 8-10 with the act that lets *ressourceforløb* and *revalidering* run off. That act is in force on 1 February or 1 July 2026,
//! and which of the two these numbers follow was not found: between them, a person whom the two texts judge differently is
//! *unknown*. A day stands alone only where a source names it; what a source says without naming one stands in «»; "?" is not
//! found. The last column tells how much of the row was read in its source; [`LawEdition::unconfirmed`] says what was not,
//! and [`LawEdition::inferred`] what the criteria add to the words or leave untested.
//!
//! | code | group | from | to | source | inferred | read |
//! |---|---|---|---|---|---|---|
//! | 2.1 | Ledige, der modtager dagpenge | ? | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 |  | yes |
//! | 2.2 | Jobparate kontanthjælps- og integrationsydelsesmodtagere | 2014-01-01 | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 | nr. 12/13 share out the recipients of uddannelseshjælp | yes |
//! | 2.3 | Aktivitetsparate kontanthjælps- og integrationsydelsesmodtagere | 2014-01-01 | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 | nr. 12/13 share out the recipients of uddannelseshjælp; the exceptions are those of nr. 2 | yes |
//! | 2.4 | Revalidender | ? | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 | LAS kap. 6 is revalidering and forrevalidering, and nr. 5 is sygedagpenge; limits to the capacity for work are not tested | yes |
//! | 2.5 | Sygedagpengemodtagere | ? | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 |  | yes |
//! | 2.6 | Førtidspensionister | ? | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 | the pension alone is tested: not the age of folkepension, lasting limits, nor the capacity for work | yes |
//! | 2.7 | Fleksjobvisiterede | ? | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 | who is approved is in a flexible job or on ledighedsydelse; lasting limits to the capacity for work are not tested | yes |
//! | 2.8 | Nyuddannede med handicap | ? | 2019-12-31 | foranalyse, maj 2016: «målgruppe 2.8 … isbryderordningen» |  | yes |
//! | 2.9 | Personer under 18 år | ? | 2019-12-31 | cabiweb.dk, målgrupper; LAB kap. 13 b (retsinformation 146382) |  | no |
//! | 2.10 | Selvforsørgende ledige | ? | 2019-12-31 | cabiweb.dk, målgrupper; LAB kap. 13 a (retsinformation 146382) |  | no |
//! | 2.11 | Ressourceforløb | 2013-01-01 | 2019-12-31 | lov nr. 1380/2012, om forløbet, ikke om nummeret |  | no |
//! | 2.12 | Uddannelsesparate på uddannelseshjælp | 2014-01-01 | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 nr. 2-3, som henviser til nr. 12 eller 13 |  | partly |
//! | 2.13 | Aktivitetsparate på uddannelseshjælp | 2014-01-01 | 2019-12-31 | LBK nr. 1342 af 21. november 2016 § 2 nr. 2-3, som henviser til nr. 12 eller 13 |  | partly |
//! | 2.14 | Jobafklaringsforløb | 2014-07-01 | 2019-12-31 | temamøde om sygedagpenge, om forløbet, ikke om nummeret |  | no |
//! | 6.1 | Dagpengemodtagere | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.2 | Jobparate kontanthjælpsmodtagere | 2020-01-01 | 2025-06-30 | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.2 | Jobparate kontanthjælpsmodtagere | 2025-07-01 | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02 |  | partly |
//! | 6.3 | Aktivitetsparate kontanthjælpsmodtagere | 2020-01-01 | 2025-06-30 | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 | the programme of the act on integration is excepted, as in nr. 2 | yes |
//! | 6.3 | Aktivitetsparate kontanthjælpsmodtagere | 2025-07-01 | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02 |  | partly |
//! | 6.4 | Uddannelsesparate | 2020-01-01 | 2025-06-30 | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 | the programme of the act on integration is excepted, as in nr. 2 | yes |
//! | 6.4 | Uddannelsesparate | 2025-07-01 | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02 |  | partly |
//! | 6.5 | Aktivitetsparate på uddannelseshjælp | 2020-01-01 | 2025-06-30 | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 | the words name no benefit: kontanthjælp, uddannelseshjælp or overgangsydelse, which nr. 2-4 name, is required; the programme of the act on integration is excepted, as in nr. 2 | yes |
//! | 6.5 | Aktivitetsparate på uddannelseshjælp | 2025-07-01 | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1655 af 30. december 2024; Jobindsats, Y60A02 |  | partly |
//! | 6.6 | Sygedagpengemodtagere | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.7 | Jobafklaringsforløb | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.8 | Ressourceforløb | 2020-01-01 | «til lov nr. 1750/2025, 1. februar eller 1. juli 2026» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.8 | Ressourceforløb | «lov nr. 1750/2025, 1. februar eller 1. juli 2026» | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1750 af 29. december 2025; LSF 66 § 1 |  | partly |
//! | 6.9 | Fleksjobvisiterede | 2020-01-01 | «til lov nr. 1750/2025, 1. februar eller 1. juli 2026» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 | who is approved is in a flexible job or on ledighedsydelse; nr. 10 is revalidering, or forrevalidering without sygedagpenge | yes |
//! | 6.9 | Fleksjobvisiterede | «lov nr. 1750/2025, 1. februar eller 1. juli 2026» | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1750 af 29. december 2025; LSF 66 § 1 | who is approved is in a flexible job or on ledighedsydelse | partly |
//! | 6.10 | Revalidering | 2020-01-01 | «til lov nr. 1750/2025, 1. februar eller 1. juli 2026» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 | kap. 21 is revalidering and forrevalidering; who is in forrevalidering and on sygedagpenge is in nr. 6 | yes |
//! | 6.10 | Revalidering | «lov nr. 1750/2025, 1. februar eller 1. juli 2026» | «en ny hovedlov ventes 1. januar 2027» | lov nr. 1750 af 29. december 2025; LSF 66 § 1 | kap. 21 is revalidering and forrevalidering; the exception of who is in nr. 6 is kept | partly |
//! | 6.11 | Førtidspensionister | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | BEK 2636/2021 om en aktiv beskæftigelsesindsats § 1 |  | yes |
//! | 6.12 | Selvforsørgende | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | cabiweb.dk, målgrupper |  | partly |
//! | 6.13 | Unge under 18 år | 2020-01-01 | «en ny hovedlov ventes 1. januar 2027» | cabiweb.dk, målgrupper |  | partly |
//!
//! # What is never certain
//!
//! Five groups turn on a fact that the crate does not hold, so nobody is known to be in them, and who meets the rest is
//! *unknown*: 2.8 (newly educated, with a disability), 2.9 and 6.13 (in need of an effort), 2.10 (unemployed), 6.12 (without
//! right to a benefit). The sources exclude nobody from 2.8, so that on every day of § 2 everybody may be in it.
//!
//! # Who is in several
//!
//! On one benefit nobody is certainly in two numbers of § 6, whatever age, visitation and education. On two benefits a person
//! is in the numbers of each, which the text keeps apart in two cases only: who is in *forrevalidering* and sick is in nr. 6,
//! not in nr. 10, and to the act of 2026 who is approved for a flexible job and in *revalidering* or *forrevalidering* is in
//! nr. 10, not in nr. 9. So these overlap, as the sources have it:
//!
//! * nr. 9 and 10 from the act of 2026 on, which deletes the exception;
//! * nr. 3 (of the young, 5) and 10: *forrevalidering* is paid as *kontanthjælp* or *uddannelseshjælp*, and who is in it is
//!   counted in both worlds;
//! * any two others of which each turns on a benefit of its own: sick on *dagpenge*, say, is nr. 1 and 6.
//!
//! Nobody is in two of nr. 2-5, nor in nr. 12 beside another that turns on a benefit.

mod criteria;
mod find;
#[cfg(feature = "serde")]
mod form;
mod section_2;
mod section_6;
mod times;

use super::{Criterion, TargetGroup};
use crate::Truth;
use crate::calendar::Day;
use crate::in_force::InForce;
use crate::person::Person;
pub use find::{UnknownLawGroup, find};

/// A numbered target group of the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawGroup {
    /// Paragraph and number as systems write them: § 6 nr. 7 is "6.7".
    pub code: &'static str,
    /// Its name in Danish.
    pub name_da: &'static str,
    /// What it is, in English.
    pub name_en: &'static str,
    /// Its texts, one after the other.
    pub editions: &'static [LawEdition],
}

/// The text of a number in one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawEdition {
    /// The criterion as the source words it, in Danish; empty where no wording was found.
    pub wording: &'static str,
    /// The criteria.
    pub group: TargetGroup<'static>,
    /// When it was in force, with act and source, and how much of that was read.
    pub time: InForce,
    /// What of it no source confirmed, in Danish; empty where nothing is left open.
    pub unconfirmed: &'static str,
    /// What the criteria say beyond those words, and what of the words they do not test, in English; empty where nothing is.
    pub inferred: &'static str,
}

impl LawGroup {
    /// The text in force on a day; two where the day on which one gave way to the other is not known.
    pub fn on(&self, day: Day) -> impl Iterator<Item = &'static LawEdition> + use<> {
        self.editions.iter().filter(move |edition| edition.time.may_hold(day))
    }

    /// Whether a person is in the group on a day: unknown where two texts may be in force and judge differently. Nobody is on
    /// a day on which the number did not exist.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::history::{Coverage, HistoryBuf};
    /// use maaltal::person::PersonBuf;
    /// use maaltal::target_group::law;
    /// use maaltal::Truth;
    ///
    /// let day = Day::ymd(2019, 12, 31);
    /// let person = PersonBuf::new(HistoryBuf::new(vec![], Coverage::all_up_to(day))).born(Day::ymd(2010, 1, 1));
    /// assert_eq!(law::find("6.13")?.holds(&person.view(), day), Truth::No); // § 6 begins the day after
    /// assert_eq!(law::find("6.6")?.holds(&person.view(), day), Truth::No);
    /// # Ok::<(), law::UnknownLawGroup>(())
    /// ```
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        let answers = self.on(day).map(|edition| edition.group.holds(person, day));
        answers.reduce(|one, other| if one == other { one } else { Truth::Unknown }).unwrap_or(Truth::No)
    }
}

/// Every numbered group, § 2 before § 6, in the order of the numbers.
pub const ALL: &[LawGroup] = &one_after_the_other(&section_2::GROUPS, &section_6::GROUPS);

const fn one_after_the_other(first: &[LawGroup; 14], then: &[LawGroup; 13]) -> [LawGroup; 27] {
    let mut all = [first[0]; 27];
    let mut i = 0;
    while i < all.len() {
        all[i] = if i < first.len() { first[i] } else { then[i - first.len()] };
        i += 1;
    }
    all
}

const fn group(code: &'static str, [name_da, name_en]: [&'static str; 2], editions: &'static [LawEdition]) -> LawGroup {
    LawGroup { code, name_da, name_en, editions }
}

const fn edition(
    wording: &'static str,
    criteria: &'static [Criterion<'static>],
    (time, unconfirmed): (InForce, &'static str),
) -> LawEdition {
    LawEdition { wording, group: TargetGroup { all_of: criteria }, time, unconfirmed, inferred: "" }
}

impl LawEdition {
    const fn inferring(self, inferred: &'static str) -> Self {
        LawEdition { inferred, ..self }
    }
}

//! A company, as a measure sees one: where it was and how many it employed, month by month, and its contacts.
//!
//! A [`Company`] is a borrowed view, as a [person](crate::person) is. No name, CVR number or key enters: the caller keeps the
//! key, and findings come with the index. What a company is, a legal unit or a workplace, the caller's rows decide: no
//! sentence of a measure says.
//!
//! # Months
//!
//! A company has a row a month, with its municipality and the number of persons employed; each may be unknown. A month
//! **without a row** that the data cover has no employees, as a register of wages has no row where nobody is paid (convention). A
//! month that they do not cover is unknown. A company **belongs to the municipality of its last month in the period** that
//! has a row (convention), also where the data do not cover the months after: one that moves belongs to one place, and counts once.
//!
//! ```
//! use maaltal::calendar::{Day, Month};
//! use maaltal::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
//! use maaltal::days::{End, Stay};
//! use maaltal::history::Coverage;
//! use maaltal::place::Municipality;
//!
//! let month = CompanyMonth {
//!     month: Month::new(2016, 5)?,
//!     municipality: Some(Municipality::ESBJERG),
//!     employees: Some(3),
//! };
//! let contact = Contact {
//!     kind: ContactKind::Loentilskud,
//!     job_centre: Some(Municipality::FANOE),
//!     stay: Stay::new(Day::ymd(2016, 5, 2), End::Ongoing)?,
//! };
//! let company = CompanyBuf::new(vec![month], vec![contact], Coverage::all_up_to(Day::ymd(2016, 12, 31)))?;
//! assert_eq!(company.view().months.of(Month::new(2016, 5)?), Some(month));
//! assert_eq!(company.view().municipality_in("2016".parse()?), Some(Municipality::ESBJERG));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The kinds of contact
//!
//! | code | contact | in English | named in |
//! |---|---|---|---|
//! | [`loentilskud`](ContactKind::Loentilskud) | løntilskud | a job with a wage subsidy | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`virksomhedspraktik`](ContactKind::Virksomhedspraktik) | virksomhedspraktik | work placement in a company | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`jobrotationsvikar`](ContactKind::Jobrotationsvikar) | jobrotationsvikar | substitute in a job rotation | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`skaanejob`](ContactKind::Skaanejob) | skånejob | sheltered job beside a disability pension | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`fleksjob`](ContactKind::Fleksjob) | fleksjob | flexible job, of either scheme | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`mentor`](ContactKind::Mentor) | mentor | support by a mentor | STAR, Jobindsats, MM10, 9. maj 2017 |
//! | [`voksenlaere`](ContactKind::Voksenlaere) | voksenlære | adult apprenticeship | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3 |
//! | [`smaajob`](ContactKind::Smaajob) | småjob | a job with few paid hours | Odense Kommune, Strategi for det rummelige arbejdsmarked, afsnit 1 |

#[cfg(feature = "serde")]
mod form;

use crate::Problems;
use crate::benefit::Benefit;
use crate::calendar::{DayRange, Month, Period};
use crate::code::{code_set, coded};
use crate::days::Stay;
use crate::history::{Coverage, Status};
use crate::offer::Offer;
use crate::place::Municipality;
use crate::source::{ESBJERG_2014, JOBINDSATS, ODENSE_RUMMELIGT, Source};
use crate::work::Work;

coded! {
    /// A kind of contact of a company: those that the sentence of a measure names.
    ///
    /// Each is something that a person's spell records, see [`of`](ContactKind::of). Here it is seen from the company, which
    /// need not know of which scheme a *fleksjob* is.
    #[non_exhaustive]
    pub enum ContactKind, "kind of contact" {
        Loentilskud = "loentilskud", "løntilskud", "a job with a wage subsidy", ["ansættelse med løntilskud"];
        Virksomhedspraktik = "virksomhedspraktik", "virksomhedspraktik", "work placement in a company", ["praktik"];
        Jobrotationsvikar = "jobrotationsvikar", "jobrotationsvikar", "substitute in a job rotation", ["jobrotation"];
        Skaanejob = "skaanejob", "skånejob", "sheltered job beside a disability pension";
        Fleksjob = "fleksjob", "fleksjob", "flexible job, of either scheme";
        Mentor = "mentor", "mentor", "support by a mentor";
        /// Announced for the rate of cooperation, and not in it by May 2017.
        Voksenlaere = "voksenlaere", "voksenlære", "adult apprenticeship", ["voksenlærling", "voksenlærlinge"];
        /// Ordinary work, which needs no job centre.
        Smaajob = "smaajob", "småjob", "a job with few paid hours", ["småjobs"];
    }
}

code_set! {
    /// A set of kinds of contact.
    pub struct ContactSet of ContactKind
}

impl ContactKind {
    /// What a spell of such a status is to the company where it takes place; `None` where no sentence names it.
    ///
    /// ```
    /// use maaltal::benefit::Benefit;
    /// use maaltal::company::ContactKind;
    /// assert_eq!(ContactKind::of(Benefit::Fleksloentilskud.into()), Some(ContactKind::Fleksjob));
    /// assert_eq!(ContactKind::of(Benefit::ADagpenge.into()), None);
    /// ```
    #[must_use]
    pub const fn of(status: Status) -> Option<Self> {
        Some(match status {
            Status::Offer(Offer::Loentilskud) => ContactKind::Loentilskud,
            Status::Offer(Offer::Virksomhedspraktik) => ContactKind::Virksomhedspraktik,
            Status::Offer(Offer::Jobrotation) => ContactKind::Jobrotationsvikar,
            Status::Offer(Offer::Mentor) => ContactKind::Mentor,
            Status::Offer(Offer::Voksenlaere) => ContactKind::Voksenlaere,
            Status::Work(Work::Skaanejob) => ContactKind::Skaanejob,
            Status::Work(Work::Smaajob) => ContactKind::Smaajob,
            Status::Benefit(Benefit::FleksjobLoentilskud | Benefit::Fleksloentilskud) => ContactKind::Fleksjob,
            _ => return None,
        })
    }

    /// A document that names it as a contact, with the words where they were read.
    #[must_use]
    pub const fn named_in(self) -> Source<'static> {
        match self {
            ContactKind::Loentilskud
            | ContactKind::Virksomhedspraktik
            | ContactKind::Jobrotationsvikar
            | ContactKind::Skaanejob
            | ContactKind::Fleksjob
            | ContactKind::Mentor => JOBINDSATS.at("MM10, 9. maj 2017"),
            ContactKind::Voksenlaere => {
                ESBJERG_2014.at("3").quoting("praktikker, løntilskud, voksenlære, jobrotation mv.")
            }
            ContactKind::Smaajob => {
                ODENSE_RUMMELIGT.at("1").quoting("At flere virksomheder tilbyder småjob til ledige")
            }
        }
    }
}

/// A month of a company. `None` is unknown, never 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CompanyMonth {
    /// The month.
    pub month: Month,
    /// The municipality that it lay in.
    pub municipality: Option<Municipality>,
    /// The persons it employed.
    pub employees: Option<u32>,
}

/// A month of a company does not come after the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("month number {index}, {month}, does not come after the one before it")]
pub struct UnsortedMonth {
    /// Its index in the slice.
    pub index: usize,
    /// The month.
    pub month: Month,
}

/// The months of a company: in order, each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompanyMonths<'a>(&'a [CompanyMonth]);

impl<'a> CompanyMonths<'a> {
    /// No row in any month.
    pub const NONE: CompanyMonths<'static> = CompanyMonths(&[]);

    /// Months that are in order, each once.
    ///
    /// # Errors
    /// Every [`UnsortedMonth`], not only the first.
    pub fn new(months: &'a [CompanyMonth]) -> Result<Self, Problems<UnsortedMonth>> {
        let unsorted = |(index, pair): (usize, &[CompanyMonth])| {
            let month = pair[1].month;
            (month <= pair[0].month).then_some(UnsortedMonth { index: index + 1, month })
        };
        Problems::none_of(months.windows(2).enumerate().filter_map(unsorted).collect())?;
        Ok(CompanyMonths(months))
    }

    /// The months, in order.
    #[must_use]
    pub const fn as_slice(self) -> &'a [CompanyMonth] {
        self.0
    }

    /// The row of a month, where there is one.
    #[must_use]
    pub fn of(self, month: Month) -> Option<CompanyMonth> {
        let index = self.0.binary_search_by_key(&month, |row| row.month).ok()?;
        self.0.get(index).copied()
    }

    /// The last row of the months that lie among some days.
    fn last_within(self, days: DayRange) -> Option<CompanyMonth> {
        let within = |row: &&CompanyMonth| days.first() <= row.month.first_day() && row.month.last_day() <= days.last();
        self.0.iter().rev().find(within).copied()
    }
}

/// A contact of a company: somebody there for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Contact {
    /// Of what kind.
    pub kind: ContactKind,
    /// The municipality whose job centre arranged it, of a joint one any that it serves; `None` when it is not known, or there
    /// is none.
    pub job_centre: Option<Municipality>,
    /// When. One with an unknown end is certain on its first day only.
    pub stay: Stay,
}

/// A borrowed view of one company.
#[derive(Clone, Copy, Debug)]
pub struct Company<'a> {
    /// Where it was and how many it employed.
    pub months: CompanyMonths<'a>,
    /// Its contacts, in any order.
    pub contacts: &'a [Contact],
    /// The days for which both speak.
    pub coverage: Coverage,
}

impl Company<'_> {
    /// Where it belongs in a period: the municipality of its last month there that has a row. `None` where that is unknown, or
    /// no month has a row.
    #[must_use]
    pub fn municipality_in(&self, period: Period) -> Option<Municipality> {
        self.months.last_within(period.days())?.municipality
    }
}

/// A company that owns everything: checked once, viewed as often as needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyBuf {
    months: Vec<CompanyMonth>,
    contacts: Vec<Contact>,
    coverage: Coverage,
}

impl CompanyBuf {
    /// A company with months and contacts in any order; an exact duplicate of a contact stands once.
    ///
    /// # Errors
    /// Every [`UnsortedMonth`]: a month that stands twice. The index is that after sorting.
    pub fn new(
        mut months: Vec<CompanyMonth>,
        mut contacts: Vec<Contact>,
        coverage: Coverage,
    ) -> Result<Self, Problems<UnsortedMonth>> {
        months.sort_by_key(|row| row.month);
        CompanyMonths::new(&months)?;
        contacts.sort_by_key(|contact| (contact.stay.first(), contact.stay.end(), contact.kind, contact.job_centre));
        contacts.dedup();
        Ok(CompanyBuf { months, contacts, coverage })
    }

    /// The borrowed view that measures are evaluated on.
    #[must_use]
    pub fn view(&self) -> Company<'_> {
        Company { months: CompanyMonths(&self.months), contacts: &self.contacts, coverage: self.coverage }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(CompanyMonth);

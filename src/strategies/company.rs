//! Companies near the edges of a quarter.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::calendar::{Day, Month};
use crate::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
use crate::days::{End, Stay};
use crate::history::Coverage;
use crate::place::Municipality;

/// A company in parts, near the edges of the second quarter of 2016.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyCase {
    /// The months that have a row.
    pub months: Vec<CompanyMonth>,
    /// The contacts, in any order.
    pub contacts: Vec<Contact>,
    /// The days for which the data speak.
    pub covered: Coverage,
}

impl CompanyCase {
    /// The company.
    ///
    /// # Panics
    /// For two rows of one month, of which no strategy here gives any.
    #[must_use]
    pub fn company(&self) -> CompanyBuf {
        CompanyBuf::new(self.months.clone(), self.contacts.clone(), self.covered).unwrap()
    }
}

/// Companies near the edges of the second quarter of 2016: in four municipalities, two of one job centre, with few employees and
/// contacts, and much that is unknown.
///
/// ```
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// proptest!(|(case in strategies::company_cases())| {
///     prop_assert_eq!(case.company().view().coverage, case.covered);
/// });
/// ```
pub fn company_cases() -> impl Strategy<Value = CompanyCase> {
    let row = option::weighted(0.8, (places(), option::weighted(0.9, 0..3_u32)));
    let covered = prop_oneof![
        4 => Just((Day::MIN, Day::ymd(2016, 12, 31))),
        1 => days().prop_map(|from| (from, Day::ymd(2016, 12, 31))),
        1 => days().prop_map(|as_of| (Day::MIN, as_of)),
    ];
    (vec(row, 5), vec(contacts(), 0..3), covered).prop_map(|(rows, contacts, (from, as_of))| {
        let months = (3..).zip(rows).filter_map(|(number, row)| {
            let (municipality, employees) = row?;
            Some(CompanyMonth { month: Month::new(2016, number).unwrap(), municipality, employees })
        });
        CompanyCase { months: months.collect(), contacts, covered: Coverage::new(from, as_of).unwrap() }
    })
}

/// The companies of [`company_cases`].
pub fn companies() -> impl Strategy<Value = CompanyBuf> {
    company_cases().prop_map(|case| case.company())
}

/// Contacts near the edges of the quarter.
pub fn contacts() -> impl Strategy<Value = Contact> {
    let end = prop_oneof![
        4 => (0..60_i32).prop_map(Some),
        1 => Just(None),
    ];
    (select(ContactKind::ALL), places(), days(), end, any::<bool>()).prop_map(
        |(kind, job_centre, first, end, ongoing)| {
            let end = match end {
                Some(days) => End::On(first.plus(days)),
                None if ongoing => End::Ongoing,
                None => End::Unknown,
            };
            Contact { kind, job_centre, stay: Stay::new(first, end).unwrap() }
        },
    )
}

/// Two of one job centre, and two others.
fn places() -> impl Strategy<Value = Option<Municipality>> {
    let known = [561, 563, 751, 461].map(Municipality::from_code);
    prop_oneof![1 => Just(None), 6 => select(known.to_vec())]
}

/// A day of 2016 near an edge of the quarter.
fn days() -> impl Strategy<Value = Day> {
    prop_oneof![
        (-3..3_i32).prop_map(|days| Day::ymd(2016, 4, 1).plus(days)),
        (-3..3_i32).prop_map(|days| Day::ymd(2016, 6, 30).plus(days)),
        (0..180_i32).prop_map(|days| Day::ymd(2016, 2, 1).plus(days)),
    ]
}

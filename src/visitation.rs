//! Visitation: how near to work or education a person was judged to be.
//!
//! To the end of 2013 recipients of *kontanthjælp* were in match groups; from 1 January 2014 (act 894/2013) they are
//! job-ready or activity-ready, and recipients of *uddannelseshjælp* ready for education or for activity. *Jobklar* is
//! followed by *jobparat* and by *åbenlyst uddannelsesparat* (inference; Statistics Denmark, February 2014: "åbenlyst
//! uddannelsesparate (og dermed samtidig jobklare)").
//!
//! ```
//! use maaltal::visitation::{Visitation, VisitationSet};
//! assert!(VisitationSet::JOB_READY.contains("jobklar".parse()?));
//! assert!(!VisitationSet::JOB_READY.contains(Visitation::Uddannelsesparat));
//! # Ok::<(), maaltal::UnknownCode>(())
//! ```

use crate::code::{code_set, coded};

coded! {
    /// What a person was judged ready for. That nobody recorded it is [`Visitation::Uoplyst`], never "no".
    #[non_exhaustive]
    pub enum Visitation, "visitation" {
        /// To 31 December 2013: ready for ordinary work within three months.
        Jobklar = "jobklar", "jobklar", "match group 1";
        /// To 31 December 2013: can take part in active measures.
        Indsatsklar = "indsatsklar", "indsatsklar", "match group 2";
        /// To 31 December 2013: neither.
        MidlertidigtPassiv = "midlertidigt_passiv", "midlertidigt passiv", "match group 3";
        /// From 1 January 2014.
        Jobparat = "jobparat", "jobparat", "job-ready";
        /// From 1 January 2014.
        Aktivitetsparat = "aktivitetsparat", "aktivitetsparat", "activity-ready";
        /// From 1 January 2014.
        Uddannelsesparat = "uddannelsesparat", "uddannelsesparat", "education-ready";
        /// And thereby job-ready, from 1 January 2014.
        AabenlystUddannelsesparat = "aabenlyst_uddannelsesparat", "åbenlyst uddannelsesparat", "evidently education-ready";
        Uoplyst = "uoplyst", "uoplyst", "not stated";
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
}

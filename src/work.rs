//! Kinds of work that a spell can record.
//!
//! ```
//! use maaltal::work::Work;
//! assert_eq!("skånejob".parse(), Ok(Work::Skaanejob));
//! assert_eq!("småjobs".parse(), Ok(Work::Smaajob));
//! # Ok::<(), maaltal::UnknownCode>(())
//! ```
//!
//! # The kinds of work
//!
//! | code | work | in English |
//! |---|---|---|
//! | [`ordinaert_arbejde`](Work::OrdinaertArbejde) | ordinært arbejde | ordinary work, without subsidy |
//! | [`skaanejob`](Work::Skaanejob) | skånejob | sheltered job beside a disability pension |
//! | [`smaajob`](Work::Smaajob) | småjob | a job with few paid hours |

use crate::code::{code_set, coded};

coded! {
    /// A kind of paid work. Flexible jobs stand among the benefits, as in the registers.
    #[non_exhaustive]
    pub enum Work, "kind of work" {
        OrdinaertArbejde = "ordinaert_arbejde", "ordinært arbejde", "ordinary work, without subsidy";
        /// Step 5 of the ladder of *Jobcenter Esbjerg*: "evt. kombineret med skånejob".
        Skaanejob = "skaanejob", "skånejob", "sheltered job beside a disability pension";
        /// The strategy of Odense: "småjob med få lønnende timer". How few, no document says.
        Smaajob = "smaajob", "småjob", "a job with few paid hours", ["småjobs"];
    }
}

code_set! {
    /// A set of kinds of work.
    pub struct WorkSet of Work
}

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
//! | code | work | in English | named in |
//! |---|---|---|---|
//! | [`ordinaert_arbejde`](Work::OrdinaertArbejde) | ordinært arbejde | ordinary work, without subsidy | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 7 |
//! | [`skaanejob`](Work::Skaanejob) | skånejob | sheltered job beside a disability pension | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.2 |
//! | [`smaajob`](Work::Smaajob) | småjob | a job with few paid hours | Odense Kommune, Strategi for det rummelige arbejdsmarked, afsnit 1 |

use crate::code::{code_set, coded};
use crate::source::{ESBJERG_2014, ODENSE_RUMMELIGT, ROEDOVRE_2017, Source};

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

impl Work {
    /// A plan that names it, with the words.
    #[must_use]
    pub const fn named_in(self) -> Source<'static> {
        match self {
            Work::OrdinaertArbejde => {
                ROEDOVRE_2017.at("side 7").quoting("praktikforløb med henblik på ordinært arbejde")
            }
            Work::Skaanejob => ESBJERG_2014.at("4.2").quoting("evt. kombineret med skånejob"),
            Work::Smaajob => ODENSE_RUMMELIGT.at("1").quoting("småjob med få lønnende timer"),
        }
    }
}

code_set! {
    /// A set of kinds of work.
    pub struct WorkSet of Work
}

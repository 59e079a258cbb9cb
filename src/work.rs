//! Kinds of work that a spell can record.
//!
//! ```
//! use maaltal::work::Work;
//! assert_eq!("skaanejob".parse(), Ok(Work::Skaanejob));
//! ```

use crate::code::coded;

coded! {
    /// A kind of paid work. Flexible jobs stand among the benefits, as in the registers.
    #[non_exhaustive]
    pub enum Work, "kind of work" {
        OrdinaertArbejde = "ordinaert_arbejde", "ordinært arbejde", "ordinary work, without subsidy";
        Skaanejob = "skaanejob", "skånejob", "sheltered job beside a disability pension";
    }
}

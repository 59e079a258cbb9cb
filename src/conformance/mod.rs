//! The conformance kit: what every definition says of known persons and companies, for any implementation to be held against.
//!
//! A [`Vector`] is a person or a company, a definition and a period, with what comes out and the reasoning. The vectors were
//! derived by hand from the sentences and lie on each side of every threshold. They belong to no language: their files are JSON,
//! in `tests/vectors` of the package, and [`vectors`] reads them as values.
//!
//! [`run`] holds an implementation against them, be it the adapter of an embedding tool or a program of its own in another
//! language, and tells which definitions come out right, which vectors fail, and what each of those tells apart.
//!
//! ```
//! use maaltal::conformance::{self, Reference};
//! use maaltal::measure::langtidsledige;
//!
//! let vectors = conformance::vectors()?;
//! let own = vectors.iter().filter(|vector| vector.definition == "bm:langtidsledige@2014");
//!
//! // An implementation answers a vector, or nothing where it has no such definition. This one takes Jobindsats' definition for
//! // the ministry's.
//! let mut jobindsats = Reference::new(&langtidsledige::STAR);
//! let report = conformance::run(own, |vector| jobindsats.answer(vector));
//!
//! assert!(!report.is_right());
//! let failed = &report.definitions[0].failures[0];
//! assert_eq!(failed.vector.name, "bm_langtidsledige_2014__has_left_in_the_last_week");
//! assert!(failed.to_string().contains(&failed.vector.because));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Programs
//!
//! A program in any language reads a [question](Vector::question) a line, in JSON, and writes an [`Answer`] a line, in the same
//! order: what the vector has under `expect`, or `null` where it has no such definition. `verdict` and `tally` must be there; what
//! else an answer leaves out is reported as [not said](Conformity::not_said), and neither right nor wrong. The package
//! `examples/conformance` runs such a program, with one written in Python beside it.
//!
//! # Coverage
//!
//! [`coverage`] tells which [changes](crate::change) of a definition, by one step in one field, some vector sees. What none sees is a
//! threshold without a case on each side. [`as_if`] asks the other way: under which change of a definition a wrong implementation would
//! be right.

mod answer;
mod as_if;
mod coverage;
mod expect;
mod reference;
mod reply;
mod report;
mod run;
mod texts;
mod vector;

pub use answer::{Answer, Aspect, Employees, Expected, Found, Margin};
pub use as_if::as_if;
pub use coverage::{Coverage, coverage};
pub use reference::Reference;
pub use reply::reply;
pub use report::{Conformity, Difference, Failure, Report};
pub use run::run;
pub use vector::{Question, Subject, Unread, Vector, read};

/// Every vector of the package, by the name of the definition.
///
/// # Errors
/// [`Unread`] for a file that is no list of vectors, of which the package holds none.
pub fn vectors() -> Result<Vec<Vector>, Unread> {
    let mut vectors = Vec::new();
    for (file, text) in texts::ALL {
        vectors.extend(read(text).map_err(|Unread(why)| Unread(format!("{file}: {why}")))?);
    }
    Ok(vectors)
}

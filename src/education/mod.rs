//! Education: levels, courses, and the bars that rules set.
//!
//! *Ungdomsuddannelse* and *erhvervskompetencegivende uddannelse* are different bars: upper secondary school clears the
//! first and not the second. The plans set more bars than these two, and leave open what some of them mean: [`BARS`].
//!
//! ```
//! use maaltal::education::{Level, LevelSet};
//! assert!(LevelSet::UNGDOMSUDDANNELSE.contains(Level::Gymnasial));
//! assert!(!LevelSet::ERHVERVSKOMPETENCEGIVENDE.contains(Level::Gymnasial));
//! assert!(LevelSet::ERHVERVSKOMPETENCEGIVENDE.contains(Level::Erhvervsuddannelse));
//! ```
//!
//! # The levels
//!
//! In rising order. That *erhvervsuddannelse* stands above *gymnasial uddannelse* is an inference and the crate's own: both are
//! youth educations, and the bar *erhvervskompetencegivende* has the first and not the second.
//!
//! | code | level | in English | also spelt |
//! |---|---|---|---|
//! | [`grundskole`](Level::Grundskole) | grundskole | primary and lower secondary school | 9. klasse |
//! | [`gymnasial`](Level::Gymnasial) | gymnasial uddannelse | upper secondary school |  |
//! | [`erhvervsuddannelse`](Level::Erhvervsuddannelse) | erhvervsuddannelse | vocational education |  |
//! | [`videregaaende`](Level::Videregaaende) | videregående uddannelse | higher education |  |
//!
//! # The bars
//!
//! As the plans word them, and the levels that clear each.
//!
//! | code | bar | words | source | cleared by |
//! |---|---|---|---|---|
//! | `erhvervskompetencegivende` | erhvervskompetencegivende uddannelse | «uden en erhvervskompetencegivende uddannelse» | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 3 | erhvervsuddannelse, videregaaende |
//! | `kompetencegivende` | kompetencegivende uddannelse | «har ikke en kompetencegivende uddannelse» | Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 2 | open: the plan does not say whether it means an education that qualifies for a trade, or upper secondary school too |
//! | `ungdomsuddannelse` | ungdomsuddannelse | «Flere unge skal have en ungdomsuddannelse» | Halsnæs Kommune, Skitse for: Beskæftigelsesplan 2019, afsnit 3 | gymnasial, erhvervsuddannelse, videregaaende |
//! | `uddannelse` | uddannelse | «unge under 25 år, der ikke har en uddannelse og ikke er i job» | Middelfart Kommune, Beskæftigelsesplan 2019, side 8 | open: the plan does not say which level, nor whether being in an education is enough |
//! | `niende_klasse` | 9. klasse | «Erhvervsskolereformens krav om 9. klasse og krav til karakterniveauet» | Rødovre Kommune, Beskæftigelsesplan 2017/2018, side 5 | grundskole, gymnasial, erhvervsuddannelse, videregaaende |

mod bar;
#[cfg(feature = "serde")]
mod form;

use core::fmt;
use core::str::FromStr;

pub use bar::{BARS, Bar, Clears};

use crate::calendar::{Day, DayError};
use crate::code::{code_set, coded};
use crate::days::Stay;

coded! {
    /// The level of a course, in rising order. The order of the two youth educations, *gymnasial uddannelse* and
    /// *erhvervsuddannelse*, is an inference and the crate's own.
    #[non_exhaustive]
    pub enum Level, "level of education" {
        Grundskole = "grundskole", "grundskole", "primary and lower secondary school", ["9. klasse"];
        /// A youth education that qualifies for no trade.
        Gymnasial = "gymnasial", "gymnasial uddannelse", "upper secondary school";
        /// A youth education that qualifies for a trade.
        Erhvervsuddannelse = "erhvervsuddannelse", "erhvervsuddannelse", "vocational education";
        Videregaaende = "videregaaende", "videregående uddannelse", "higher education";
    }
}

code_set! {
    /// A set of levels: a bar that a completed education clears. What the plans call their bars: [`BARS`].
    pub struct LevelSet of Level
}

impl LevelSet {
    /// Every level.
    pub const ANY: LevelSet = LevelSet::of(Level::ALL);
    /// Youth education, or more: upper secondary, vocational, higher.
    pub const UNGDOMSUDDANNELSE: LevelSet =
        LevelSet::of(&[Level::Gymnasial, Level::Erhvervsuddannelse, Level::Videregaaende]);
    /// An education that qualifies for a trade: vocational or higher.
    pub const ERHVERVSKOMPETENCEGIVENDE: LevelSet = LevelSet::of(&[Level::Erhvervsuddannelse, Level::Videregaaende]);
}

/// When a course was completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Completion {
    /// Not, or not yet.
    Not,
    /// On that day.
    On(Day),
    /// It was, on a day nobody knows.
    OnUnknownDay,
}

/// A course at a level: when it was attended, where that is known, and whether it was completed.
///
/// Not completing is not the same as not attending: an interrupted course counts as education while it lasts and gives no
/// level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "uddannelse")]
pub struct Education {
    /// The level.
    pub level: Level,
    /// The days attended; `None` where only the completion is recorded.
    pub attended: Option<Stay>,
    /// Whether and when it was completed.
    pub completed: Completion,
}

/// The education of a person: nobody knows, or these courses, perhaps none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Educations<'a> {
    /// Nothing is recorded, which says nothing.
    Unknown,
    /// All of it. An empty slice is no education.
    Known(&'a [Education]),
}

/// Reads a date, an empty text (it was not) or "?" (it was, on a day that nobody knows).
impl FromStr for Completion {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        match text {
            "" => Ok(Completion::Not),
            "?" => Ok(Completion::OnUnknownDay),
            date => date.parse().map(Completion::On),
        }
    }
}

impl fmt::Display for Completion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Completion::Not => Ok(()),
            Completion::On(day) => day.fmt(f),
            Completion::OnUnknownDay => f.write_str("?"),
        }
    }
}

//! The codes of Statistics Denmark's table AUK01, as far as they are known.

use super::Benefit;
use crate::UnknownCode;

/// A code of Statistics Denmark's table AUK01 of public support. Of its 41 codes 15 are known, and of most of them not what they
/// stand for.
///
/// ```
/// use maaltal::benefit::{Auk01, Auk01Means, Benefit};
/// let code = Auk01::find("TOTAN")?; // not "andet"
/// assert_eq!(code.means, Auk01Means::Benefit(Benefit::Barselsdagpenge));
/// assert!(code.is_aggregate());
/// # Ok::<(), maaltal::UnknownCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Auk01 {
    /// The code, as the table writes it.
    pub code: &'static str,
    /// What it stands for.
    pub means: Auk01Means,
}

/// What a code of AUK01 stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Auk01Means {
    /// Public support in all. Of the two totals one is with *SU*; the headline of Statistics Denmark is without.
    PublicSupport,
    /// A benefit.
    Benefit(Benefit),
    /// No source that was read says.
    NotFound,
}

impl Auk01 {
    /// The codes that are known.
    pub const ALL: &'static [Auk01] = &[
        Auk01 { code: "TOT", means: Auk01Means::PublicSupport },
        Auk01 { code: "TOTUSU", means: Auk01Means::PublicSupport },
        Auk01 { code: "SU", means: Auk01Means::Benefit(Benefit::Su) },
        not_found("TOTLE"),
        not_found("DP"),
        not_found("TOTVO"),
        not_found("TOTSB"),
        Auk01 { code: "TOTAN", means: Auk01Means::Benefit(Benefit::Barselsdagpenge) },
        not_found("TOTTB"),
        not_found("TOTYD"),
        not_found("RE"),
        not_found("LY"),
        not_found("SY"),
        not_found("RES"),
        not_found("JA"),
    ];

    /// Whether it adds up others: it begins with TOT.
    #[must_use]
    pub fn is_aggregate(self) -> bool {
        self.code.starts_with("TOT")
    }

    /// The code as the table writes it.
    ///
    /// # Errors
    /// [`UnknownCode`], with the nearest codes. A code that is not known here may be one of the table all the same.
    pub fn find(code: &str) -> Result<Auk01, UnknownCode> {
        let known = Auk01::ALL.iter().copied().find(|known| known.code == code);
        let codes = Auk01::ALL.iter().map(|known| (known.code, known.code));
        known.ok_or_else(|| UnknownCode::among(code, "known code of AUK01", codes))
    }
}

const fn not_found(code: &'static str) -> Auk01 {
    Auk01 { code, means: Auk01Means::NotFound }
}

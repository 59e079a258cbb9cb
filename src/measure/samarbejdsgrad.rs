//! The rate of cooperation (*samarbejdsgrad*): the share of local companies that cooperate with the job centre.

use super::{FigureUnit, Improvement, Measure, MeasureId, NoMethod, Over, PERSONS_AT_A_DATE, Scoring};
use crate::quantity::Decimals;
use crate::source::ESBJERG_2014;

/// The goal of 2014, announced without a method. Evaluating it answers that there is none yet, never 0.
///
/// The sentence has no phrase for the period, the place or the decimals: until there is a method, nothing reads those fields.
///
/// > hvor stor en andel af de lokale virksomheder, som jobcentret har et samarbejde med i form af praktikker, løntilskud,
/// > voksenlære, jobrotation mv.
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 3
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "samarbejdsgrad", 2014),
    title_da: "Samarbejdsgrad",
    title_en: "Rate of cooperation",
    source: ESBJERG_2014.at("3").quoting(
        "hvor stor en andel af de lokale virksomheder, som jobcentret har et samarbejde med i form af praktikker, \
         løntilskud, voksenlære, jobrotation mv.",
    ),
    scoring: Scoring::NoMethod {
        why: NoMethod::Pending,
        said: "Målemetoden er ikke færdigudviklet endnu",
        said_in: ESBJERG_2014.at("5.1"),
        unit: FigureUnit::Percent, // "hvor stor en andel"
    },
    over: Over::NotSaid,
    improvement: Improvement::More, // "skal styrke samarbejdet"
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

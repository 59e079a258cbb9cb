//! Expected less actual (*forventet/faktisk*): the benchmark of the municipalities.

use super::{FullTime, Improvement, Measure, MeasureId, Per, Scoring, fuldtidspersoner};
use crate::benefit::{Benefit, BenefitSet};
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};

/// The area of *dagpenge*. Full-time persons that an expectation is over the actual; more is better.
///
/// The expectation comes from a published model and is an input: the crate computes none.
///
/// # Edge
/// * Which benefits the area holds was not found: *a-dagpenge* alone are taken (inference). The areas of *sygedagpenge* and
///   *kontanthjælp* are left to who knows what is in them: [`star`].
pub const STAR_DAGPENGE: Measure<'static> = Measure {
    title_da: "Forventet minus faktisk antal fuldtidspersoner på a-dagpenge",
    title_en: "Expected less actual full-time persons on unemployment insurance benefit",
    ..star(&[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))])])
};

/// The same for an area of other benefits.
///
/// ```
/// use maaltal::measure::forventet_faktisk::STAR_DAGPENGE;
/// use maaltal::quantity::{FullTimePersons, Tally};
/// // 5,200 weeks in a year of 52 are 100 full-time persons; 110 were expected.
/// let expected = FullTimePersons::of(110, 1)?;
/// let less = STAR_DAGPENGE.value_against("2016".parse()?, &Tally::of(5200, 0), expected)?;
/// assert_eq!(less.to_string(), "10,0 fuldtidspersoner");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub const fn star<'a>(area: &'a [State<'a>]) -> Measure<'a> {
    let full_time_persons = fuldtidspersoner::star(area);
    let actual = match full_time_persons.scoring {
        Scoring::FullTimePersons(actual) => Scoring::FullTimePersons(FullTime { per: Per::Expectation, ..actual }),
        other => other,
    };
    Measure {
        id: MeasureId::without_edition("star", "forventet_faktisk"),
        title_da: "Forventet minus faktisk antal fuldtidspersoner",
        title_en: "Expected less actual full-time persons",
        aliases: &["forventet/faktisk", "benchmark"],
        source: JOBINDSATS.at("benchmark"),
        scoring: actual,
        improvement: Improvement::More,
        ..full_time_persons
    }
}

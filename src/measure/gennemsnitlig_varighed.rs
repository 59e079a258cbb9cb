//! The mean duration on a benefit (*gennemsnitlig varighed på ydelsen*): full-time persons over persons, in weeks.

use super::{CountedBy, Data, FullTime, Measure, MeasureId, Over, Per, Scoring, Standing, fuldtidspersoner};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::Day;
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};

/// On *a-dagpenge*. Weeks; fewer is better.
///
/// Full-time persons in the year over persons in the year, times 52; of a quarter, times 13. Jobindsats' own sentence was not
/// found. Withdrawn on 1 December 2017. It is not the [mean length of ended spells](super::forloeb::STAR_VARIGHED_A_DAGPENGE): what a
/// person was paid outside the period does not count, and who comes back counts once.
///
/// # Edge
/// * The full-time persons are those of [`fuldtidspersoner::STAR_DAGPENGE`], the persons those of
///   [`antal_personer::STAR_DAGPENGE`](super::antal_personer::STAR_DAGPENGE): a person who moves is one in each municipality, so
///   it does not add over places.
/// * A year of 53 weeks is taken as 52, a quarter of 14 as 13, as the formula has it.
pub const STAR_2017_DAGPENGE: Measure<'static> = Measure {
    title_da: "Gennemsnitlig varighed på a-dagpenge",
    title_en: "Mean duration on unemployment insurance benefit",
    ..star_2017(&[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))])])
};

/// The same of other benefits. Of several at once the time is added, as full-time persons are.
///
/// ```
/// use maaltal::measure::{Standing, gennemsnitlig_varighed};
/// use maaltal::quantity::Tally;
/// let measure = gennemsnitlig_varighed::STAR_2017_DAGPENGE;
/// assert!(matches!(measure.standing, Standing::Withdrawn(_)));
/// // Three persons with 60 weeks together in 2016, a year of 52 weeks.
/// assert_eq!(measure.value_over("2016".parse()?, &Tally::of(60, 3))?.to_string(), "20,0 uger");
/// // 2015 has 53 weeks.
/// assert_eq!(measure.value_over("2015".parse()?, &Tally::of(60, 3))?.to_string(), "19,6 uger");
/// assert!(measure.value_over("2016M03".parse()?, &Tally::of(6, 3)).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub const fn star_2017<'a>(added: &'a [State<'a>]) -> Measure<'a> {
    Measure {
        id: MeasureId::new("star", "gennemsnitlig_varighed_paa_ydelsen", 2017),
        title_da: "Gennemsnitlig varighed på ydelsen",
        title_en: "Mean duration on the benefit",
        aliases: &["gennemsnitlig varighed"],
        source: JOBINDSATS.at("gennemsnitlig varighed på ydelsen"),
        standing: Standing::Withdrawn(Day::ymd(2017, 12, 1)),
        data: Data::NOT_LIMITED,
        scoring: Scoring::FullTimePersons(FullTime {
            among: &[],
            added,                           // full-time persons in the year
            before: &[],                     // the same
            counted_in: CountedBy::Register, // the same
            per: Per::PersonsInWeeks,        // over persons in the year, times 52 or 13
        }),
        over: Over::YearOrQuarter, // a year, or a quarter
        decimals: Decimals::ONE,
        ..fuldtidspersoner::star(added)
    }
}

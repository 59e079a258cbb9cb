//! Numbers of persons on benefits in a period (*antal personer*).

use super::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use super::{Attribution, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test};
use crate::benefit::{Benefit, BenefitSet};
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};

/// Persons on *a-dagpenge* in the period, as Jobindsats counts them. Fewer is better.
///
/// # Edge
/// * Distinct persons, touched by one day. They add over nothing: not over places, for a person who moves is counted in both;
///   not over benefits, for a person can have two; not over time.
/// * A person is counted in each place of residence in which there was a day on the benefit (convention).
pub const STAR_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "antal_personer_a_dagpenge"),
    title_da: "Antal personer på a-dagpenge",
    title_en: "Persons on unemployment insurance benefit",
    ..star(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]))
};

/// Persons on public support in the period, over the fourteen groups of 2019. Fewer is better.
///
/// Rødovre prints such a figure beside a stock: about 7,000 persons in 2016, and about 3,800 at a time.
pub const STAR_OFFENTLIG_FORSOERGELSE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "antal_personer_offentlig_forsoergelse"),
    title_da: "Antal personer på offentlig forsørgelse",
    title_en: "Persons on public support",
    ..star(ON_PUBLIC_SUPPORT)
};

/// Persons in a state in the period, whatever the state: `star:antal_personer`.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::measure::{Adds, antal_personer};
/// use maaltal::state::{Clause, State};
///
/// const CLAUSES: &[Clause] = &[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))];
/// let sick = antal_personer::star(State::any_of(CLAUSES));
/// assert_eq!(sick.adds_over_places(), Adds::No);
/// ```
#[must_use]
pub const fn star(state: State<'_>) -> Measure<'_> {
    Measure {
        id: MeasureId::without_edition("star", "antal_personer"),
        title_da: "Antal personer",
        title_en: "Persons",
        source: JOBINDSATS.at("antal personer"),
        scoring: Scoring::Persons(Persons {
            looked_at: Test::in_period(state),
            counted: &[],
            published: Published::Number, // distinct persons
        }),
        over: Over::AnyPeriod,
        attribution: Attribution::ResidenceAtTheTime,
        ..PERSONS_AT_A_DATE
    }
}

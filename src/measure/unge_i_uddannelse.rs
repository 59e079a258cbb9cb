//! Young people who begin an education (*unge i uddannelse*).

use super::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use super::uddannelsesgrad::{ENROLLED, OFFER, SU};
use super::{
    Attribution, Entry, Improvement, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test,
    Which, Within,
};
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};

/// The goal of 2017 as Jobindsats measures it (MM11). Percent; more is better.
///
/// Recipients under 30 who in the month, or the calendar month before, begin an education: an apprenticeship, SU, ordinary
/// education as activation, other ordinary education.
///
/// # Edge
/// * The source does not say which benefits make a recipient: public support as the goal of 2019 counts it is taken
///   (inference). A caller who knows better changes the field `looked_at`.
/// * "Begin" is the first day of a joined run in education (inference): who goes from one course to the next does not begin.
/// * Danish courses count as ordinary education from August 2016, with the history corrected; the crate has them where the
///   caller records them as ordinary education.
/// * Apprenticeship is *voksenlære* or *Ny Mesterlære* (inference); another course of an apprentice is a course.
/// * It is a share of persons, so it belongs to the residence on the last day of the month, where those are who do not begin
///   (inference); so does the age.
pub const STAR_2017: Measure<'static> = Measure {
    id: MeasureId::new("star", "unge_i_uddannelse", 2017),
    title_da: "Unge i uddannelse",
    title_en: "Young people who begin an education",
    source: JOBINDSATS.at("MM11"),
    who: TargetGroup { all_of: &[Criterion::Age(Ages::from(0).under(30))] }, // under 30
    scoring: Scoring::Persons(Persons {
        looked_at: Test::in_period(ON_PUBLIC_SUPPORT), // recipients
        counted: &[Test::Entry(Entry {
            state: State::any_of(&[ENROLLED, SU, OFFER, APPRENTICESHIP]),
            within: Within::PeriodAndMonthsBefore(1), // in the month, or the calendar month before
            which: Which::Any,
        })],
        published: Published::Share,
    }),
    over: Over::Month,
    attribution: Attribution::ResidenceOnLastDay,
    improvement: Improvement::More,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

const APPRENTICESHIP: Clause = Clause::Attends(OfferSet::of(&[Offer::Voksenlaere, Offer::NyMesterlaere]));

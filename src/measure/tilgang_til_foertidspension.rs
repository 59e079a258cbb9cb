//! Inflow to disability pension (*tilgang til førtidspension*): persons who begin to receive one.

use super::{Attribution, Improvement, Measure, MeasureId, Over, Scoring};
use crate::benefit::{Benefit, BenefitSet};
use crate::quantity::Decimals;
use crate::source::ESBJERG_2014;
use crate::state::{Clause, State};
use crate::target_group::TargetGroup;

/// The goal of 2014. Persons; fewer is better.
///
/// > Tilgangen af personer til førtidspension skal begrænses ... tilgangen til førtidspension i løbet af året
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 3 og 4.2
///
/// # Edge
/// * The inflow is the first day of a joined run of days: two spells that touch are one run, a break of even one day makes two.
/// * A person belongs to the residence on the day of entry.
/// * A person counts once a year; a re-entry counts again only in another year (inference).
/// * How first awards, moves and breaks were treated is not documented: a person who re-enters counts here.
/// * "december 2012" is the year up to December 2012.
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "tilgang_til_foertidspension", 2014),
    title_da: "Tilgang til førtidspension",
    title_en: "Inflow to disability pension",
    source: ESBJERG_2014.at("4.2").quoting("tilgangen til førtidspension i løbet af året"),
    who: TargetGroup::EVERYBODY, // "personer"
    scoring: Scoring::PersonsEntering(State::any_of(&[Clause::Receives(FOERTIDSPENSION)])), // "tilgangen til førtidspension"
    over: Over::CalendarYear,                                                               // "i løbet af året"
    attribution: Attribution::ResidenceOnDayOfEvent,
    improvement: Improvement::Fewer, // "skal begrænses"
    decimals: Decimals::ZERO,        // "250 personer"
};

const FOERTIDSPENSION: BenefitSet = BenefitSet::of(&[Benefit::Foertidspension]);

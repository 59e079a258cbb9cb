//! Recipients of sickness benefit (*sygedagpengemodtagere*): how many, and how many of the insured unemployed become one.

use super::{
    Attribution, Entry, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test, Which, Within,
};
use crate::benefit::{Benefit, BenefitSet};
use crate::quantity::Decimals;
use crate::source::{ESBJERG_2014, MIDDELFART_2019};
use crate::state::{Clause, State};

/// An ambition of Middelfart for 2019: fewer on *sygedagpenge*. Persons; fewer is better.
///
/// # Edge
/// * A stock, on the last day of the period (inference).
pub const MIDDELFART_2019_PLAN: Measure<'static> = Measure {
    id: MeasureId::new("middelfart", "sygedagpengemodtagere", 2019),
    title_da: "Sygedagpengemodtagere",
    title_en: "Recipients of sickness benefit",
    source: MIDDELFART_2019.at("side 10"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(SYGEDAGPENGE),
        counted: &[],
        published: Published::Number,
    }),
    ..PERSONS_AT_A_DATE
};

/// Of the insured unemployed, the share who pass to *sygedagpenge* in the year. Percent; fewer is better.
///
/// > reducere andelen af forsikrede ledige, som overgår til sygedagpenge
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*
///
/// # Edge
/// * A calendar year, of those on *dagpenge* on any of its days (inference): the plan names no period.
/// * "Overgår" is the first day of a joined run on *sygedagpenge* in the same year; that *dagpenge* come before it, or at once
///   before it, is not asked (inference): who was sick in January and insured in November counts.
/// * It belongs to the residence on the last day of the year, where those are who do not pass (inference).
pub const ESBJERG_2014_PASSING: Measure<'static> = Measure {
    id: MeasureId::new("esbjerg", "overgang_til_sygedagpenge", 2014),
    title_da: "Andel af forsikrede ledige, som overgår til sygedagpenge",
    title_en: "Share of the insured unemployed who pass to sickness benefit",
    source: ESBJERG_2014.at("4.3").quoting("reducere andelen af forsikrede ledige, som overgår til sygedagpenge"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::in_period(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))])), // "forsikrede ledige"
        counted: &[Test::Entry(Entry { state: SYGEDAGPENGE, within: Within::Period, which: Which::Any })], // "overgår til"
        published: Published::Share,                                                                       // "andelen"
    }),
    over: Over::CalendarYear,
    attribution: Attribution::ResidenceOnLastDay,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

const SYGEDAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);

//! Recipients who begin to upskill (*opkvalificering*).

use super::{
    Attribution, Entry, Improvement, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test,
    Which, Within,
};
use crate::benefit::{Benefit, BenefitSet};
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};

/// The goal of 2021 as Jobindsats measures it (MM17): the share. Percent; more is better.
///
/// Recipients of *a-dagpenge*, *kontanthjælp*, *uddannelseshjælp* or *ledighedsydelse* who in the month began ordinary
/// education, six weeks of job-directed education or an adult apprenticeship.
///
/// # Edge
/// * "Began" is the first day of a joined run in any of the three (inference): who goes from one to another does not begin.
/// * It belongs to the residence on the last day of the month, where those are who do not begin (inference).
/// * Jobindsats publishes the count too: [`STAR_2021_ANTAL`].
pub const STAR_2021: Measure<'static> = Measure {
    id: MeasureId::new("star", "opkvalificering", 2021),
    title_da: "Opkvalificering, andel",
    title_en: "Upskilling, share",
    aliases: &["opkvalificering"],
    source: JOBINDSATS.at("MM17"),
    scoring: Scoring::Persons(BEGINNERS),
    over: Over::Month,
    attribution: Attribution::ResidenceOnLastDay,
    improvement: Improvement::More,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

/// The same as a number of persons.
pub const STAR_2021_ANTAL: Measure<'static> = Measure {
    id: MeasureId::new("star", "opkvalificering_antal", 2021),
    title_da: "Opkvalificering, antal personer",
    title_en: "Upskilling, persons",
    aliases: &["opkvalificering"],
    scoring: Scoring::Persons(Persons { published: Published::Number, ..BEGINNERS }),
    decimals: Decimals::ZERO,
    ..STAR_2021
};

const BEGINNERS: Persons<'static> = Persons {
    looked_at: Test::in_period(State::any_of(&[Clause::Receives(BenefitSet::of(&[
        Benefit::ADagpenge,
        Benefit::Kontanthjaelp,
        Benefit::Uddannelseshjaelp,
        Benefit::Ledighedsydelse,
    ]))])),
    counted: &[Test::Entry(Entry {
        state: State::any_of(&[Clause::Attends(OfferSet::of(&[
            Offer::OrdinaerUddannelse,
            Offer::SeksUgersJobrettetUddannelse,
            Offer::Voksenlaere,
        ]))]),
        within: Within::Period,
        which: Which::Any,
    })],
    published: Published::Share,
};

//! Refugees and reunified family members in work (*flygtninge og familiesammenførte i beskæftigelse*).
//!
//! The goal says self-supporting; what is measured is employment.

use super::{
    Attribution, HoursAsked, HoursOf, Improvement, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Persons, Published,
    Scoring, Test, Within,
};
use crate::calendar::Day;
use crate::person::ResidenceGround;
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::work::{Work, WorkSet};

/// Goal 3 of 2019 as Jobindsats measures it (MM13): the share in unsupported wage employment in the month, "uanset omfang".
/// Percent; more is better.
///
/// # Edge
/// * 18-66 years, both included (inference), on the last day of the month, where the residence is also taken.
/// * The first ground of residence is of 1 January 2004 or later.
/// * Refugees, and family members of refugees: of others who were reunified the goal does not speak (inference).
/// * Unsupported wage employment is ordinary work and *småjob* (inference). *Fleksjob*, *løntilskud* and *skånejob* are excluded:
///   they are recorded as a benefit, an offer and a work of their own.
/// * Resident at the end of the period is where the measure belongs: a place has those who live there on the last day. A
///   person of unknown residence is in the country only; leave the row of no known place out to have the residents alone.
/// * One day of the month is enough: "uanset omfang".
pub const STAR_2019: Measure<'static> = Measure {
    id: MeasureId::new("star", "flygtninge_i_beskaeftigelse", 2019),
    title_da: "Flygtninge og familiesammenførte i beskæftigelse",
    title_en: "Refugees and reunified family members in work",
    aliases: &["flygtninge i beskæftigelse"],
    source: JOBINDSATS.at("MM13").quoting("uanset omfang"),
    who: TargetGroup {
        all_of: &[
            Criterion::Age(Ages::from(18).under(67)),
            Criterion::Residence(&[ResidenceGround::Flygtning, ResidenceGround::FamiliesammenfoertTilFlygtning]),
        ],
    },
    scoring: Scoring::Persons(Persons {
        looked_at: SINCE_2004,
        counted: &[Test::in_period(State::any_of(&[Clause::Works(UNSUPPORTED)]))], // in the month, "uanset omfang"
        published: Published::Share,
    }),
    attribution: Attribution::ResidenceOnLastDay, // resident at the end of the period
    over: Over::Month,
    improvement: Improvement::More,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

/// The supplement to [`STAR_2019`]: of the same persons, the share with at least 190 hours. Percent; more is better.
///
/// # Edge
/// * 190 hours is the sum over the month and the two before it (convention), and 190 are enough.
/// * A spell of work has hours a week; a day has a seventh of them. Without recorded hours it is unknown whether they reach.
pub const STAR_2019_190_HOURS: Measure<'static> = Measure {
    id: MeasureId::new("star", "flygtninge_i_beskaeftigelse_190_timer", 2019),
    title_da: "Flygtninge og familiesammenførte i beskæftigelse, mindst 190 timer",
    title_en: "Refugees and reunified family members in work, at least 190 hours",
    source: JOBINDSATS.at("MM13"),
    scoring: Scoring::Persons(Persons {
        looked_at: SINCE_2004,
        counted: &[Test::Hours(HoursOf {
            work: UNSUPPORTED,
            asked: HoursAsked::AtLeast(190),          // at least 190 hours
            within: Within::PeriodAndMonthsBefore(2), // in the month and the two before
        })],
        published: Published::Share,
    }),
    ..STAR_2019
};

const SINCE_2004: Test<'static> = Test::Holds(Criterion::ResidenceGrantedFrom(Day::ymd(2004, 1, 1)));
const UNSUPPORTED: WorkSet = WorkSet::of(&[Work::OrdinaertArbejde, Work::Smaajob]);

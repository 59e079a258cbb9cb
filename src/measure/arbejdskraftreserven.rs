//! The labour reserve (*arbejdskraftreserven*): one name, three definitions in four years.

use super::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use super::{Amount, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test, Time, Within};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{CountedIn, Window};
use crate::offer::OfferSet;
use crate::source::{ARBEJDSKRAFTRESERVEN_2008, BR_NORD_2011};
use crate::state::{Clause, State};
use crate::visitation::VisitationSet;

/// The goal of 2011: on public support for more than three months without a break. Persons; fewer is better.
///
/// # Edge
/// * More than three months: still on it, and since the same date three months earlier.
/// * Which benefits were public support in 2011 was not found: those of the goal of 2019 are taken (inference). Going from one
///   to another is no break.
pub const BM_2011: Measure<'static> = Measure {
    id: MeasureId::new("bm", "arbejdskraftreserven", 2011),
    title_da: "Arbejdskraftreserven",
    title_en: "The labour reserve",
    source: BR_NORD_2011.at(""),
    replaces: Some(ID_2010),
    scoring: Scoring::Persons(Persons {
        looked_at: OVER_3_MONTHS.any(),
        counted: &[Test::Time(OVER_3_MONTHS)],
        published: Published::Number,
    }),
    ..PERSONS_AT_A_DATE
};

const ID_2008: MeasureId<'static> = MeasureId::new("bm", "arbejdskraftreserven", 2008);
const ID_2010: MeasureId<'static> = MeasureId::new("bm", "arbejdskraftreserven", 2010);

const OVER_3_MONTHS: Time<'static> = Time {
    state: ON_PUBLIC_SUPPORT,
    amount: Amount::All,                  // without a break
    within: Within::SinceMonthsBefore(3), // more than three months
    counted_in: CountedIn::Days,
};

/// The goal of 2010: at least 13 weeks of full-time unemployment in the last 13 (inference). Persons; fewer is better.
///
/// # Edge
/// * The lookback is that of [`BM_2008`], in whole weeks (inference). The crate holds no hours: a week on benefit is a week of
///   full-time unemployment, and is whole when each of its days is.
pub const BM_2010: Measure<'static> = Measure {
    id: ID_2010,
    source: BR_NORD_2011.at(""),
    replaces: Some(ID_2008),
    scoring: Scoring::Persons(Persons {
        looked_at: FULL_TIME_13_WEEKS.any(),
        counted: &[Test::Time(FULL_TIME_13_WEEKS)],
        published: Published::Number,
    }),
    ..BM_2011
};

const FULL_TIME_13_WEEKS: Time<'static> = Time {
    state: UNEMPLOYED,
    amount: Amount::AtLeast(13 * 7),           // at least 13 weeks, full-time
    within: Within::Window(Window::weeks(13)), // the same lookback
    counted_in: CountedIn::Days,
};

/// The goal of 2008: unemployed "de seneste 13 uger", more than three months without a break. Persons; fewer is better.
///
/// # Edge
/// * A draft is all that was found of it.
/// * More than three months, and each of the last 13 weeks touched: the first implies the second but for the days at its edges.
pub const BM_2008: Measure<'static> = Measure {
    id: ID_2008,
    source: ARBEJDSKRAFTRESERVEN_2008.at("").quoting("de seneste 13 uger"),
    replaces: None,
    scoring: Scoring::Persons(Persons {
        looked_at: LAST_13_WEEKS.any(),
        counted: &[
            Test::Time(LAST_13_WEEKS),
            Test::Time(Time { within: Within::SinceMonthsBefore(3), counted_in: CountedIn::Days, ..LAST_13_WEEKS }), // more than three months
        ],
        published: Published::Number,
    }),
    ..BM_2011
};

const LAST_13_WEEKS: Time<'static> = Time {
    state: UNEMPLOYED,
    amount: Amount::All,                       // without a break
    within: Within::Window(Window::weeks(13)), // "de seneste 13 uger"
    counted_in: CountedIn::TouchedWeeks,
};

/// Unemployed: on *dagpenge*, or on *kontanthjælp* and job-ready, activation included (inference, after the goals of 2014).
const UNEMPLOYED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
    Clause::ReceivesVisited(
        BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]),
        VisitationSet::JOB_READY,
    ),
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
]);

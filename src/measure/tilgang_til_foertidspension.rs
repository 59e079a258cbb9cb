//! Inflow to disability pension (*tilgang til førtidspension*): persons who begin to receive one.

use super::no_method::without_method;
use super::{
    Attribution, Entry, FigureUnit, Improvement, Measure, MeasureId, NoMethod, Over, PERSONS_AT_A_DATE, Persons,
    Published, Scoring, Test, Which, Within,
};
use crate::benefit::BenefitSet;
use crate::quantity::Decimals;
use crate::source::{ESBJERG_2014, JOBINDSATS};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion};

/// The goal of 2014. Persons; fewer is better.
///
/// > Tilgangen af personer til førtidspension skal begrænses ... tilgangen til førtidspension i løbet af året
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 3 og 4.2
///
/// # Edge
/// * The inflow is the first day of a joined run of days: two spells that touch are one run, a break of even one day makes two.
/// * *Seniorførtidspension* is *førtidspension* granted by another route: it is an entry, and going from one to the other is none
///   (inference, see [`BenefitSet::FOERTIDSPENSION`]).
/// * A person belongs to the residence on the day of entry.
/// * A person counts once a year; a re-entry counts again only in another year (inference).
/// * How first awards, moves and breaks were treated is not documented: a person who re-enters counts here.
/// * "december 2012" is the year up to December 2012.
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "tilgang_til_foertidspension", 2014),
    title_da: "Tilgang til førtidspension",
    title_en: "Inflow to disability pension",
    aliases: &["nye førtidspensionister"],
    source: ESBJERG_2014.at("4.2").quoting("tilgangen til førtidspension i løbet af året"),
    scoring: Scoring::Persons(Persons {
        looked_at: ON_IT_IN_THE_PERIOD,
        counted: &[Test::Entry(Entry { state: FOERTIDSPENSION, within: Within::Period, which: Which::Any })],
        published: Published::Number, // "personer"
    }),
    over: Over::CalendarYear, // "i løbet af året"
    attribution: Attribution::ResidenceOnDayOfEvent,
    improvement: Improvement::Fewer, // "skal begrænses"
    ..PERSONS_AT_A_DATE
};

/// The measure of Jobindsats, in the wording of 2016. Persons; fewer is better.
///
/// > hvor mange personer, der inden for den valgte periode har fået bevilliget førtidspension for første gang
/// >
/// > STAR, *Jobindsats*
///
/// # Edge
/// * Each person once ever: a re-entry never counts, a move is no inflow. So it lies at or below [`BM_2014`] on the same people.
/// * Dated at the first day on which the pension is paid; paid out is a condition.
/// * Where the data begin after the day of birth, somebody may have had a pension before: those are undetermined, unless the
///   caller says that the data are [complete](crate::history::Coverage::all_up_to).
pub const STAR_2016: Measure<'static> = Measure {
    id: MeasureId::new("star", "tilgang_til_foertidspension", 2016),
    title_da: "Tilgang til førtidspension (Jobindsats)",
    title_en: "Inflow to disability pension (Jobindsats)",
    aliases: &["tilgang til førtidspension", "inflow to disability pension"],
    source: JOBINDSATS.at("tilgang til førtidspension").quoting(
        "hvor mange personer, der inden for den valgte periode har fået bevilliget førtidspension for første gang",
    ),
    scoring: Scoring::Persons(Persons {
        looked_at: ON_IT_IN_THE_PERIOD,
        counted: &[FIRST_AWARD],
        published: Published::Number, // "hvor mange personer"
    }),
    over: Over::AnyPeriod, // "inden for den valgte periode"
    ..BM_2014
};

/// The share of new pensions that went to persons under 40: "27 pct. af de nye førtidspensionister under 40 år". Percent.
///
/// # Edge
/// * Age is taken on the day of the award.
/// * A new pension is the first ever, as Jobindsats counts (inference): the plan does not say.
pub const ESBJERG_2014_UNDER_40: Measure<'static> = Measure {
    id: MeasureId::new("esbjerg", "nye_foertidspensioner_under_40", 2014),
    title_da: "Andel af nye førtidspensioner til personer under 40 år",
    title_en: "Share of new disability pensions to persons under 40",
    aliases: &[],
    source: ESBJERG_2014.at("4.2"),
    scoring: Scoring::Persons(Persons {
        looked_at: FIRST_AWARD,
        counted: &[Test::Holds(Criterion::Age(Ages::from(0).under(40)))],
        published: Published::Share,
    }),
    over: Over::CalendarYear,
    decimals: Decimals::ZERO, // "27 pct."
    ..STAR_2016
};

/// The inflow against the average of Syddanmark, in the plan of Esbjerg. Not documented; fewer is better.
///
/// > ligger den i 2012 forholdsvis lidt højere end gennemsnittet i Syddanmark
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 2
///
/// "Forholdsvis" makes it a rate, and of what the plan does not say.
pub const ESBJERG_2014_FORHOLDSVIS: Measure<'static> = Measure {
    improvement: Improvement::Fewer, // "bremset en del op"
    ..without_method(
        MeasureId::new("esbjerg", "tilgang_til_foertidspension_forholdsvis", 2014),
        ["Tilgang til førtidspension, forholdsvis", "Inflow to disability pension, as a rate"],
        ESBJERG_2014.at("2").quoting("ligger den i 2012 forholdsvis lidt højere end gennemsnittet i Syddanmark"),
        NoMethod::NotDocumented,
        FigureUnit::NotFound,
    )
};

const ON_IT_IN_THE_PERIOD: Test<'static> = Test::in_period(FOERTIDSPENSION);
const FIRST_AWARD: Test<'static> =
    Test::Entry(Entry { state: FOERTIDSPENSION, within: Within::Period, which: Which::FirstEver }); // "for første gang"
const FOERTIDSPENSION: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]);

//! The share of a population on disability pension (*andel på førtidspension*).

use super::{Measure, MeasureId, PERSONS_AT_A_DATE, Per, Persons, Published, Scoring, Test};
use crate::benefit::BenefitSet;
use crate::quantity::Decimals;
use crate::source::ESBJERG_2014;
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};

/// In the plan of *Jobcenter Esbjerg*. Percent of a population whose size the caller gives; fewer is better.
///
/// > I Esbjerg modtager 8,5 pct. Af de 18-64 årige førtidspension, mod 8,0 pct. i gennemsnit i Syddanmark
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 2
///
/// # Edge
/// * "18-64 årige" includes both ends (inference), on the last day of the period.
/// * A stock, on the last day of the period (inference). Which place "Esbjerg" is the plan leaves open: the sentence before speaks
///   of the area of the job centre.
/// * *Seniorførtidspension* counts with it (inference): it is no new type.
///
/// ```
/// use maaltal::measure::andel_paa_foertidspension::ESBJERG_2014_PLAN;
/// use maaltal::quantity::Tally;
/// let share = ESBJERG_2014_PLAN.value_per("2012M12".parse()?, &Tally::of(85, 85), 1000)?;
/// assert_eq!(share.to_string(), "8,5 pct.");
/// assert!(ESBJERG_2014_PLAN.value(&Tally::of(85, 85)).is_err()); // of how many, the people cannot tell
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const ESBJERG_2014_PLAN: Measure<'static> = Measure {
    id: MeasureId::new("esbjerg", "andel_paa_foertidspension", 2014),
    title_da: "Andel af de 18-64-årige på førtidspension",
    title_en: "Share of those of 18-64 years on disability pension",
    source: ESBJERG_2014.at("2").quoting("I Esbjerg modtager 8,5 pct. Af de 18-64 årige førtidspension"),
    who: TargetGroup { all_of: &[Criterion::Age(Ages::from(18).under(65))] }, // "de 18-64 årige"
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)])), // "modtager førtidspension"
        counted: &[],
        published: Published::ShareOf(Per::Population(18, 64)), // "8,5 pct. Af de 18-64 årige"
    }),
    decimals: Decimals::ONE, // "8,5"
    ..PERSONS_AT_A_DATE
};

//! Targets and plans.
#![expect(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    reason = "a generator that cannot build its case is wrong itself"
)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::definition::definitions;
use super::time::periods;
use crate::calendar::{Period, Year};
use crate::measure::{FigureUnit, Measure, Over};
use crate::place::Municipality;
use crate::plan::Plan;
use crate::quantity::Printed;
use crate::target::{Aim, Baseline, Target};

/// Targets of the official definitions that are asked for by a last day and count persons, of a place, from a baseline of 2012
/// to a level, a fall or a direction by 2014.
pub fn targets() -> impl Strategy<Value = Target> {
    let year = |number| Year::new(number).unwrap();
    let persons =
        definitions().prop_filter("counts persons by a last day", |measure| is_of_persons_by_a_last_day(measure));
    let printed = |most: u32| (0..=most).prop_map(|number| number.to_string().parse::<Printed>().unwrap());
    let percent = (0..=100_u32).prop_map(|percent| format!("{percent} pct.").parse::<Printed>().unwrap());
    let aim = prop_oneof![
        printed(2_000).prop_map(Aim::Level),
        percent.prop_map(Aim::FallBy),
        select(vec![Aim::Maintain, Aim::Fewer, Aim::More]),
    ];
    let baseline = (last_day_periods(year(2012)), printed(2_000));
    let baseline = baseline.prop_map(|(period, value)| Baseline { period, value });
    (
        persons,
        select(Municipality::all().collect::<Vec<_>>()),
        option::weighted(0.9, baseline),
        aim,
        periods(year(2014)),
    )
        .prop_map(|(measure, place, baseline, aim, due)| {
            let due = Some(due).filter(|due| !matches!(due, Period::RollingYear(_)));
            Target { baseline, due, ..Target::new(measure, place, aim) }
        })
}

/// Plans of up to so many [targets](targets()), each with a name of its own.
pub fn plans(most: usize) -> impl Strategy<Value = Plan> {
    vec(targets(), 0..=most).prop_map(|mut targets| {
        for (number, target) in (1..).zip(&mut targets) {
            target.name = format!("mål {number}");
        }
        Plan { title: "Opdigtet plan".to_owned(), publisher: "Ingen".to_owned(), targets, ..Plan::default() }
    })
}

fn is_of_persons_by_a_last_day(measure: &Measure<'_>) -> bool {
    measure.unit() == FigureUnit::Persons && measure.over == Over::LastDay
}

fn last_day_periods(year: Year) -> impl Strategy<Value = Period> {
    periods(year).prop_filter("has a last day", |period| !matches!(period, Period::RollingYear(_)))
}

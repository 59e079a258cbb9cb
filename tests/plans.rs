//! The five plans as files: they read, their parts fit together, and nothing measurable that the catalogue has of a plan is left out.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::measure::{self, FigureUnit, NoMethod};
use maaltal::plan::Plan;
use maaltal::target::{Aim, Checked, Extreme, Measured, Target};

const FILES: [(&str, &str, &str); 5] = [
    ("esbjerg", include_str!("../examples/plans/esbjerg_2014.toml"), "Jobcenter Esbjerg"),
    ("halsnaes", include_str!("../examples/plans/halsnaes_2019.toml"), "Halsnæs Kommune"),
    ("middelfart", include_str!("../examples/plans/middelfart_2019.toml"), "Middelfart Kommune"),
    ("odense", include_str!("../examples/plans/odense.toml"), "Odense Kommune"),
    ("roedovre", include_str!("../examples/plans/roedovre_2017.toml"), "Rødovre Kommune"),
];

fn plans() -> Vec<(&'static str, Plan)> {
    FILES.iter().map(|(name, text, _)| (*name, toml::from_str(text).unwrap())).collect()
}

#[test]
fn every_plan_reads_and_its_parts_fit_together() {
    for ((name, plan), (_, _, publisher)) in plans().iter().zip(FILES) {
        assert_eq!(plan.publisher, publisher);
        assert_eq!(plan.problems(), [], "{name}");
        for target in &plan.targets {
            assert_eq!(target.validate(), Ok(()), "{}", target.name);
            assert!(!target.at.is_empty() && !target.quote.is_empty(), "{}", target.name);
        }
        assert_eq!(plan.count_of(Checked::Conflicts), 0, "{name}");
    }
}

#[test]
fn a_plan_is_written_as_it_is_read() {
    for (name, plan) in plans() {
        let text = toml::to_string(&plan).unwrap();
        assert_eq!(toml::from_str::<Plan>(&text).unwrap(), plan, "{name}");
        assert_eq!(serde_json::from_str::<Plan>(&serde_json::to_string(&plan).unwrap()).unwrap(), plan, "{name}");
    }
}

#[test]
fn every_measure_of_a_plan_is_one_that_its_file_asks_for() {
    let plans = plans();
    // Stated in the plan, and no target.
    let stated: BTreeSet<String> = plans
        .iter()
        .flat_map(|(_, plan)| &plan.stated)
        .filter_map(|stated| stated.measure)
        .map(|measure| measure.id.to_string())
        .collect();
    let asked: BTreeSet<String> = plans
        .iter()
        .flat_map(|(_, plan)| &plan.targets)
        .filter_map(Target::measure)
        .map(|measure| measure.id.to_string())
        .collect();
    // What nothing measures stands in its file with the words that the catalogue has.
    let told = |words: &str| {
        let targets = plans.iter().flat_map(|(_, plan)| &plan.targets);
        targets.filter(|target| target.measure().is_none()).any(|target| words.contains(&target.quote))
    };
    let own: BTreeSet<String> = measure::ALL
        .iter()
        .filter(|measure| FILES.iter().any(|(name, ..)| *name == measure.id.authority))
        .filter(|measure| !(measure.no_method() == Some(NoMethod::NotDocumented) && told(measure.source.quote)))
        .map(|measure| measure.id.to_string())
        .collect();
    let left_out: Vec<&String> = own.difference(&asked).filter(|id| !stated.contains(*id)).collect();
    assert!(left_out.is_empty(), "{left_out:?}");
}

// For a Danish reader, so in Danish: no word of an English sentence.
#[test]
fn what_nothing_measures_says_why() {
    for (name, plan) in plans() {
        for target in &plan.targets {
            if let Measured::Nothing(nothing) = &target.measured_by {
                assert!(nothing.reason.ends_with('.') && nothing.reason.len() > 12, "{name}: {}", target.name);
                let english = ["The", "the", "It", "is", "not", "no", "which"];
                let mut words = nothing.reason.split(|it: char| !it.is_alphabetic());
                assert!(words.all(|word| !english.contains(&word)), "{name}: {}", nothing.reason);
            }
        }
    }
}

// No figure can be read of what has neither a definition nor a unit.
#[test]
fn what_measures_a_target_can_have_a_figure() {
    for (name, plan) in plans() {
        for target in &plan.targets {
            let Some(measure) = target.measure() else { continue };
            let unknown = (Some(NoMethod::NotDocumented), FigureUnit::NotFound);
            assert_ne!((measure.no_method(), measure.unit()), unknown, "{name}: {}", target.name);
        }
    }
}

#[test]
fn every_way_to_go_as_far_as_possible_is_one_that_a_plan_has() {
    let plans = plans();
    for extreme in Extreme::ALL {
        let mut aims = plans.iter().flat_map(|(_, plan)| &plan.targets).map(|target| &target.aim);
        assert!(aims.any(|aim| *aim == Aim::AsPossible(extreme)), "{extreme}");
    }
}

#[test]
fn how_much_each_plan_holds() {
    let counts: Vec<(&str, usize, usize, usize)> = plans()
        .iter()
        .map(|(name, plan)| {
            let measured = plan.targets.iter().filter(|target| target.measure().is_some()).count();
            (*name, measured, plan.targets.len() - measured, plan.stated.len())
        })
        .collect();
    assert_eq!(
        counts,
        [
            ("esbjerg", 18, 11, 15),
            ("halsnaes", 6, 13, 4),
            ("middelfart", 13, 25, 3),
            ("odense", 7, 4, 1),
            ("roedovre", 8, 18, 4)
        ]
    );
}

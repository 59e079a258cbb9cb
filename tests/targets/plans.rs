//! Plans: TOML files.

use maaltal::outcome::Path;
use maaltal::plan::Plan;
use maaltal::quantity::{Percent, Value};
use maaltal::target::Target;

/// A plan is written as it was read, and everything that can be asked of it is answered.
pub fn plans(input: &[u8]) {
    let plan: Plan = match toml::from_str(super::text(input)) {
        Ok(plan) => plan,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    super::round_trip(&plan);
    match toml::to_string(&plan) {
        Ok(text) => assert_eq!(toml::from_str::<Plan>(&text).as_ref(), Ok(&plan), "{text}"),
        Err(error) => panic!("{plan:?} is not written: {error}"),
    }
    assert!(plan.problems().iter().all(|problem| !problem.to_string().is_empty()));
    assert!(plan.joint_checks().len() <= plan.targets.len());
    assert_eq!(plan.numbered_otherwise(&plan), []);
    plan.statements.iter().for_each(|statement| drop(statement.check()));
    plan.targets.iter().for_each(ask);
}

fn ask(target: &Target) {
    // A target that is read is valid.
    assert_eq!(target.validate(), Ok(()));
    assert!(!target.aim.to_string().is_empty());
    let _ = (target.wanted(), target.check());
    let figures = [Value::Persons(0), Value::Persons(u64::MAX), Value::Percent(Percent::whole(33))];
    for figure in figures {
        if let Ok(outcome) = target.outcome(figure) {
            super::round_trip(&outcome);
        }
        let _ = (target.outcome_against(figure, figures[0]), target.outcome_within(figures[0], figure));
    }
    for trajectory in [Path::Own, Path::Linear].into_iter().filter_map(|path| target.trajectory(path).ok()) {
        super::round_trip(&trajectory);
        for period in target.due.iter().chain(target.path.iter().map(|point| &point.period)) {
            for figure in figures {
                let _ = (trajectory.at(*period), trajectory.side(*period, figure), trajectory.pace(*period, figure));
            }
        }
    }
}

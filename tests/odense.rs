//! Odense Kommune, *Strategi for det rummelige arbejdsmarked*: its goals, each with the place in the document over it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::plan::Plan;
use maaltal::target::{Aim, Extreme, Frequency, Often, Standing};

fn plan() -> Plan {
    toml::from_str(include_str!("../examples/plans/odense.toml")).unwrap()
}

/// What a target wants, and what measures it.
fn check(name: &str, aim: &Aim, measure: &str) {
    let plan = plan();
    let target = plan.target(name).unwrap();
    assert_eq!((&target.aim, target.measured_by.to_string().as_str()), (aim, measure), "{name}");
}

// Side 3, "MÅLET MED JOBFIRST ER"
#[test]
fn jobfirst() {
    check("aktivitetsparate i job", &Aim::More, "odense:aktivitetsparate_i_job");
    check("aktivitetsparate tættere på job", &Aim::More, "ikke defineret i planen");
    check("virksomheder med småjob", &Aim::More, "odense:virksomheder_med_smaajob");
    check("medarbejderskift", &Aim::AsPossible(Extreme::Fewest), "odense:medarbejderskift");
}

// Side 4, "MÅLET MED UNGEINDSATSEN ER"; "én gang om året"
#[test]
fn vulnerable_young_people() {
    check("unge i udsatte positioner i job", &Aim::More, "odense:unge_i_udsatte_positioner_i_job");
    check("unge i udsatte positioner i uddannelse", &Aim::More, "odense:unge_i_udsatte_positioner_i_uddannelse");
    let open = Aim::Often(Often { event: "åben virksomhed".to_owned(), every: Frequency::Year });
    check("åben virksomhed", &open, "en arbejdsmåde, ikke et resultat");
}

// Side 5, "MÅLET MED SAMARBEJDET ER"
#[test]
fn cooperation_with_companies() {
    check("træningsbaner", &Aim::More, "odense:traeningsbaner");
    check("tilfredse virksomheder", &Aim::More, "odense:tilfredse_virksomheder");
}

// Side 6, "MÅL OG INDSATSHIERARKI Handleplaner og handlinger": three goals of JobFirst, and an empty page after the heading
#[test]
fn the_hierarchy_has_goals_and_no_actions() {
    let plan = plan();
    let [jobfirst] = &plan.action_plans[..] else { unreachable!() };
    assert_eq!((jobfirst.serves.len(), jobfirst.actions.len()), (3, 0));
    assert!(jobfirst.serves.iter().all(|name| plan.target(name).is_some()));
}

// Side 2: the foreword is still to be written
#[test]
fn all_of_it_is_a_draft() {
    assert!(plan().targets.iter().all(|target| target.standing == Standing::Draft));
}

// Side 5: "Mere end 160 af byens virksomheder"
#[test]
fn the_figure_keeps_its_qualifier() {
    assert_eq!(plan().stated[0].value.unwrap().to_string(), "mere end 160 virksomheder");
}

//! Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*: the six goals of 2019 that it cites, and its own.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/cited.rs"]
mod cited;

use maaltal::goal::y2019;
use maaltal::outcome::{Moment, Status};
use maaltal::plan::Plan;
use maaltal::quantity::{Percent, Value};
use maaltal::target::{Aim, Extreme, Standing, Target, TargetError, Term};

/// What this plan cites.
fn check(number: u8, words: &str, id: &str) {
    cited::check(&y2019::HALSNAES, number, words, id);
}

// "Job og uddannelse en fælles opgave", nr. 1
#[test]
fn more_people_in_work() {
    check(
        1,
        "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
        "2019:beskaeftigelse",
    );
}

// "Job og uddannelse en fælles opgave", nr. 2
#[test]
fn labour_for_companies() {
    check(2, "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft", "2019:arbejdskraft");
}

// "Job og uddannelse en fælles opgave", nr. 3
#[test]
fn refugees_self_supporting() {
    check(3, "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende", "2019:flygtninge");
}

// "Job og uddannelse en fælles opgave", nr. 4
#[test]
fn social_assistance_without_the_sentence_on_women() {
    check(
        4,
        "Flere jobparate personer på kontanthjælp skal i beskæftigelse, og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse",
        "2019:kontanthjaelp",
    );
}

// "Job og uddannelse en fælles opgave", nr. 5
#[test]
fn social_fraud() {
    check(5, "Bekæmpelsen af socialt bedrageri og fejludbetalinger skal styrkes", "2019:socialt_bedrageri");
}

// "Job og uddannelse en fælles opgave", nr. 6
#[test]
fn vulnerable_unemployed_people() {
    check(6, "Udsatte ledige skal have en indsats", "2019:udsatte_ledige");
}

// "Job og uddannelse en fælles opgave": six, with fraud and without disability, as selveje.dk has them
#[test]
fn the_six_are_those_of_the_first_state() {
    let list = y2019::HALSNAES;
    assert_eq!((list.year, list.goals.len(), list.goal(0), list.goal(7)), (2019, 6, None, None));
    assert_eq!(list.number(&y2019::HANDICAP), None);
    assert!(list.goals.iter().map(|printed| printed.goal.id).eq(y2019::STATES[0].goals.iter().map(|goal| goal.id)));
}

// "Job og uddannelse en fælles opgave", nr. 5; Middelfart Kommune, Beskæftigelsesplan 2019, side 11, nr. 5
#[test]
fn goal_5_is_another_goal_in_another_plan() {
    let (here, there) = (y2019::HALSNAES.goal(5).unwrap(), y2019::MIDDELFART.goal(5).unwrap());
    assert_eq!((here.id.name, there.id.name), ("socialt_bedrageri", "udsatte_ledige"));
    assert_eq!(y2019::HALSNAES.number(there), Some(6));
}

// "Job og uddannelse en fælles opgave", nr. 1 to 6
#[test]
fn the_list_is_printed_so() {
    let lines = include_str!("data/halsnaes_2019_goals.txt").lines().filter(|line| !line.starts_with('#'));
    let printed: Vec<(u8, &str)> = lines
        .map(|line| {
            let (number, words) = line.split_once(". ").unwrap();
            (number.parse().unwrap(), words)
        })
        .collect();
    let own: Vec<(u8, &str)> = y2019::HALSNAES.goals.iter().map(|goal| (goal.number, goal.words)).collect();
    assert_eq!(own, printed);
}

// ------------------------------------------------------------------------------------------------------- the plan's own

fn plan() -> Plan {
    toml::from_str(include_str!("../examples/plans/halsnaes_2019.toml")).unwrap()
}

fn target(name: &str) -> Target {
    plan().target(name).unwrap().clone()
}

// "Job og uddannelse en fælles opgave", nr. 1 to 6, as the file has them
#[test]
fn the_file_cites_the_goals_as_printed() {
    let cited: Vec<_> = plan().goals.iter().map(|cited| (cited.number.unwrap(), cited.goal.id)).collect();
    assert!(cited.into_iter().eq(y2019::HALSNAES.goals.iter().map(|printed| (printed.number, printed.goal.id))));
}

// Nr. 5 and 6; Middelfart Kommune, Beskæftigelsesplan 2019, side 11, nr. 5 and 6
#[test]
fn two_plans_number_the_goals_of_2019_otherwise() {
    let middelfart: Plan = toml::from_str(include_str!("../examples/plans/middelfart_2019.toml")).unwrap();
    let otherwise = plan().numbered_otherwise(&middelfart);
    let told: Vec<_> = otherwise.iter().map(|it| (it.goal.id.name, it.here, it.there)).collect();
    assert_eq!(
        told,
        [("socialt_bedrageri", Some(5), None), ("udsatte_ledige", Some(6), Some(5)), ("handicap", None, Some(6))]
    );
}

// "på niveau med landet", "håbet er, at målet kan nås i 2022"
#[test]
fn the_burden_of_support_is_hoped_to_be_level_with_the_country() {
    let target = target("forsørgelsestryk");
    assert_eq!((&target.standing, target.due.unwrap().to_string().as_str()), (&Standing::Hoped, "2022"));
    assert_eq!(target.aim.to_string(), "på niveau med Hele landet");
    for words in ["på niveau med landet", "håbet er", "2022"] {
        assert!(target.quote.contains(words), "{words}");
    }
}

// Kapitel 3: "Uddannelsesniveauet i Halsnæs er lavere end gennemsnittet": where the youth goal starts, compared and without a number
#[test]
fn the_youth_goal_starts_below_the_average() {
    let plan = plan();
    let words = "Uddannelsesniveauet i Halsnæs er lavere end gennemsnittet";
    assert_eq!(target("unge med ungdomsuddannelse").assumptions, [words]);
    let stated = plan.stated.iter().find(|stated| stated.quote == words).unwrap();
    assert_eq!((stated.of.as_str(), stated.value), ("uddannelsesniveau mod gennemsnittet", None));
}

// Kapitel 1, 2 and 3: "4-årigt mål (forslag)", "Mål for 2019:"
#[test]
fn each_chapter_has_a_proposal_of_four_years_and_an_empty_heading() {
    let plan = plan();
    let proposed: Vec<&Target> = plan.targets.iter().filter(|target| target.standing == Standing::Proposed).collect();
    assert!(proposed.iter().all(|target| target.term == Term::Years(4)));
    for (name, empty) in [
        ("forløb over 3 måneder", "mål for 2019, kapitel 1"),
        ("andel i aktivitet", "mål for 2019, kapitel 2"),
        ("unge med ungdomsuddannelse", "mål for 2019, kapitel 3"),
    ] {
        assert!(proposed.iter().any(|target| target.name == name), "{name}");
        let empty = plan.target(empty).unwrap();
        assert_eq!((&empty.aim, &empty.standing), (&Aim::Empty, &Standing::LeftEmpty));
        assert_eq!(empty.part_of.as_deref(), Some(name));
    }
    assert_eq!(plan.parts_of("forsørgelsestryk").count(), 3);
}

// Kapitel 1: "forløb af over 3 måneders varighed ... reduceres"
#[test]
fn fewer_spells_needs_a_baseline_that_the_plan_does_not_print() {
    let target = target("forløb over 3 måneder");
    assert_eq!(target.aim, Aim::Fewer);
    assert_eq!(target.outcome(Value::Spells(900)).unwrap_err().to_string(), TargetError::NoBaseline.to_string());
}

// Kapitel 2: "således at ingen er passive"
#[test]
fn nobody_passive_is_all_in_activity() {
    let target = target("ingen er passive");
    let status =
        |tenths| target.outcome(Value::Percent(Percent::of(tenths, 1000).unwrap())).unwrap().status(Moment::Due);
    assert_eq!((status(999), status(1000)), (Status::NotMet, Status::Met));
}

// Kapitel 1 and 2: "hurtigt", "så tidligt som muligt", "så kortvarige som muligt", "kortest mulig varighed"
#[test]
fn what_is_as_far_as_possible_has_no_level() {
    for (name, extreme) in [
        ("nyvisiterede i fleksjob", Extreme::Soonest),
        ("indsats så tidligt som muligt", Extreme::Earliest),
        ("kortvarige forløb", Extreme::Shortest),
        ("kortest mulig varighed", Extreme::Shortest),
    ] {
        assert_eq!(target(name).aim, Aim::AsPossible(extreme), "{name}");
    }
}

// Kapitel 3: "lønnede timer et delmål"
#[test]
fn paid_hours_are_a_sub_target() {
    assert_eq!(target("lønnede timer").part_of.as_deref(), Some("unge med ungdomsuddannelse"));
}

//! Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*: the six goals of 2019 that it cites.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/cited.rs"]
mod cited;

use maaltal::goal::y2019;

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

//! Middelfart Kommune, *Beskæftigelsesplan 2019*: the six goals of 2019 that it cites.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/cited.rs"]
mod cited;

use maaltal::goal::{self, y2019};

/// What this plan cites.
fn check(number: u8, words: &str, id: &str) {
    cited::check(&y2019::MIDDELFART, number, words, id);
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 1
#[test]
fn more_people_in_work() {
    check(
        1,
        "Flere personer skal i beskæftigelse eller uddannelse i stedet for at være på offentlig forsørgelse",
        "2019:beskaeftigelse",
    );
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 2
#[test]
fn labour_for_companies() {
    check(2, "Virksomhederne skal sikres den nødvendige og kvalificerede arbejdskraft", "2019:arbejdskraft");
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 3
#[test]
fn refugees_self_supporting() {
    check(3, "Flere flygtninge og familiesammenførte til flygtninge skal være selvforsørgende", "2019:flygtninge");
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 4
#[test]
fn social_assistance_with_the_sentence_on_women() {
    check(
        4,
        "Flere jobparate personer på kontanthjælp skal i beskæftigelse og flere aktivitetsparate bliver jobparate eller kommer i beskæftigelse. Der bør i indsatsen være et særligt fokus på kvinder med indvandrerbaggrund.",
        "2019:kontanthjaelp",
    );
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 5
#[test]
fn vulnerable_unemployed_people() {
    check(5, "Udsatte ledige skal have en indsats", "2019:udsatte_ledige");
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 6
#[test]
fn people_with_disability() {
    check(6, "Flere personer med handicap skal i beskæftigelse", "2019:handicap");
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019": six, with disability and without fraud, as Jobindsats saw them on 15 March 2019
#[test]
fn the_six_are_those_of_the_later_state() {
    let list = y2019::MIDDELFART;
    assert_eq!((list.year, list.goals.len(), list.goal(0), list.goal(7)), (2019, 6, None, None));
    assert_eq!(list.number(&y2019::SOCIALT_BEDRAGERI), None);
    assert!(list.goals.iter().map(|printed| printed.goal.id).eq(y2019::STATES[1].goals.iter().map(|goal| goal.id)));
}

// Side 2, "Indholdsfortegnelse": "Centrale beskæftigelsespolitiske mål for 2018"; side 11 has 2019 in its heading
#[test]
fn the_contents_page_says_2018_and_the_words_are_those_of_2019() {
    let words = y2019::MIDDELFART.goals[2].words;
    assert!(words.contains("familiesammenførte til flygtninge"));
    assert_eq!(goal::titled(2019, words).unwrap().id, y2019::FLYGTNINGE.id);
    assert!(goal::titled(2018, words).is_err());
}

// Side 11, "Centrale beskæftigelsespolitiske mål for 2019", nr. 1 to 6
#[test]
fn the_list_is_printed_so() {
    let lines = include_str!("data/middelfart_2019_goals.txt").lines().filter(|line| !line.starts_with('#'));
    let printed: Vec<(u8, &str)> = lines
        .map(|line| {
            let (number, words) = line.split_once(". ").unwrap();
            (number.parse().unwrap(), words)
        })
        .collect();
    let own: Vec<(u8, &str)> = y2019::MIDDELFART.goals.iter().map(|goal| (goal.number, goal.words)).collect();
    assert_eq!(own, printed);
}

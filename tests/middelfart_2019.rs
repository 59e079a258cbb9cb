//! Middelfart Kommune, *Beskæftigelsesplan 2019*: the six goals of 2019 that it cites, and its own.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/cited.rs"]
mod cited;

use maaltal::goal::{self, y2019};
use maaltal::outcome::{Moment, OutcomeError, Status};
use maaltal::plan::Plan;
use maaltal::quantity::{FullTimePersons, Percent, Value};
use maaltal::target::{Aim, Checked, Comparison, Extreme, Frequency, Standard, Target, TargetError, Wanted};

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

// ------------------------------------------------------------------------------------------------------- the plan's own

fn plan() -> Plan {
    toml::from_str(include_str!("../examples/plans/middelfart_2019.toml")).unwrap()
}

fn target(name: &str) -> Target {
    plan().target(name).unwrap().clone()
}

// Side 11, nr. 1 to 6, as the file has them
#[test]
fn the_file_cites_the_goals_as_printed() {
    let cited: Vec<_> = plan().goals.iter().map(|cited| (cited.number.unwrap(), cited.goal.id)).collect();
    assert!(cited.into_iter().eq(y2019::MIDDELFART.goals.iter().map(|printed| (printed.number, printed.goal.id))));
}

// Side 10, "Ambitioner 2019"
#[test]
fn eleven_ambitions_that_are_directions_but_one() {
    let plan = plan();
    let ambitions: Vec<&Target> = plan.targets.iter().filter(|target| target.at == "side 10").collect();
    assert_eq!(ambitions.len(), 12); // the fourth names two schemes
    let fewer = ["varighed", "langtidsledige", "sygedagpengemodtagere"];
    for target in ambitions {
        let wanted = match target.name.as_str() {
            "korrekt og søgbart CV" => Aim::All,
            name if fewer.contains(&name) => Aim::Fewer,
            _ => Aim::More,
        };
        assert_eq!(target.aim, wanted, "{}", target.name);
        // What is measured over a month is due in the last.
        let due = if target.name == "langtidsledige" { "2019M12" } else { "2019" };
        assert_eq!((target.due.unwrap().to_string().as_str(), target.baseline), (due, None));
    }
}

// Side 3: "politiske mål for perioden 2018-2022"
#[test]
fn the_political_goals_run_over_several_years() {
    let plan = plan();
    let of_the_period = plan.targets.iter().filter(|target| target.term.to_string() == "2018-2022");
    let names: Vec<&str> = of_the_period.map(|target| target.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "det dobbelte kompetenceløft",
            "mangelområder og voksenlæreordning",
            "sammenhængende og opsøgende ungeindsats",
            "uddannelse eller job til alle unge",
            "unge vælger erhvervsuddannelse",
            "flygtninge i job",
            "flygtningekvinder i job",
            "håndholdte virksomhedsrettede indsatser",
            "opkvalificering af udsatte ledige",
            "socialt ansvarlige virksomheder",
            "samarbejder med frivillige",
            "dialoger med virksomheder og civilsamfund",
        ]
    );
    assert_eq!(target("uddannelse eller job til alle unge").aim, Aim::All);
    let measured: Vec<&str> = names.into_iter().filter(|name| target(name).measure().is_some()).collect();
    assert_eq!(measured, ["unge vælger erhvervsuddannelse", "flygtninge i job"]);
}

// Side 10: "træffe kvalificerede valg ... og fastholde den job-/uddannelsesrettede plan"; "Øget fokus på borgerinddragelse"
#[test]
fn two_ambitions_cannot_be_measured() {
    assert_eq!(target("unge fastholder planen").measured_by.to_string(), "ikke defineret i planen");
    assert_eq!(target("borgerinddragelse").measured_by.to_string(), "en arbejdsmåde, ikke et resultat");
}

// Side 10: "antallet af langtidsledige"; Jobindsats, table y25i09, Middelfart, July 2026: 72 full-time persons
#[test]
fn a_published_figure_is_of_the_long_term_unemployed() {
    let target = target("langtidsledige");
    let own = format!("{};{};", target.place, target.measured_by);
    let figures = include_str!("../examples/figures/jobindsats_2026.csv").lines();
    let lines: Vec<&str> = figures.filter_map(|line| line.strip_prefix(&own)).collect();
    let [line] = lines[..] else { unreachable!() };
    assert!(line.starts_with("2026M07;72;STAR;Jobindsats;"), "{line}");
    // The plan prints no baseline, so the figure is shown, and no outcome told.
    let figure = FullTimePersons::from_decimal(72.into()).unwrap();
    let outcome = target.outcome(Value::FullTimePersons(figure));
    assert_eq!(outcome, Err(OutcomeError::Target(TargetError::NoBaseline)));
}

// Side 3: "de syddanske kommuner og de kommuner som Middelfart Kommune af STAR sammenlignes med"
#[test]
fn two_sets_of_peers() {
    let against = |name, peers: &str| {
        let with = Standard::Peers(peers.to_owned());
        assert_eq!(target(name).aim, Aim::Against(Comparison { wanted: Wanted::LevelWith, with }), "{name}");
    };
    against("resultater mod de syddanske kommuner", "de syddanske kommuner");
    against("resultater mod STARs sammenligningskommuner", "de kommuner, som STAR sammenligner med");
}

// Side 3: "en så lav og kortvarig ledighed som muligt"; side 7: "hurtigst muligt"
#[test]
fn what_is_as_far_as_possible() {
    for (name, extreme) in [
        ("lav ledighed", Extreme::Fewest),
        ("kortvarig ledighed", Extreme::Shortest),
        ("kontanthjælpsmodtagere hurtigt i gang", Extreme::Soonest),
    ] {
        assert_eq!(target(name).aim, Aim::AsPossible(extreme), "{name}");
    }
}

// Side 4: "24 timers svargaranti på alle henvendelser"; side 5: "altid efterfølges af en virksomhedspraktik"
#[test]
fn events_that_all_shall_be_in() {
    for name in ["svar inden 24 timer", "kursus følges af praktik"] {
        let target = target(name);
        let status =
            |tenths| target.outcome(Value::Percent(Percent::of(tenths, 1000).unwrap())).unwrap().status(Moment::Due);
        assert_eq!((status(999), status(1000)), (Status::NotMet, Status::Met), "{name}");
    }
}

// Side 7: "mere end 6 måneders ledighed", strictly over; "ugentlige kursustilbud"
#[test]
fn after_a_time_and_every_week() {
    let Aim::Timed(timed) = target("tilbud efter 6 måneder").aim else { unreachable!() };
    assert_eq!(timed.when.to_string(), "after more than 6 months");
    let Aim::Often(often) = target("ugentlige kursustilbud").aim else { unreachable!() };
    assert_eq!(often.every, Frequency::Week);
}

// Side 7: "mindst 225 timers ustøttet beskæftigelse per år" is law (LAS § 13 f), not a target
#[test]
fn the_225_hours_are_stated_and_no_target() {
    let plan = plan();
    assert_eq!(plan.stated[0].value.unwrap().to_string(), "225 timer");
    assert!(plan.targets.iter().all(|target| !target.quote.contains("225")));
}

// Side 2 against side 11
#[test]
fn the_contents_page_conflicts_with_the_heading() {
    let plan = plan();
    let [contents] = &plan.statements[..] else { unreachable!() };
    let (checked, said) = contents.check();
    assert_eq!(checked, Checked::Conflicts);
    assert!(said.unwrap().contains("side 2: «Centrale beskæftigelsespolitiske mål for 2018»"));
}

//! Rødovre Kommune, *Beskæftigelsesplan 2017/2018*: its targets, each with the place in the document over it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::outcome::Status;
use maaltal::outcome::{Moment, OutcomeError};
use maaltal::plan::Plan;
use maaltal::quantity::{Percent, Value};
use maaltal::target::{Aim, Extent, Frequency, Standing, Target, TargetError, When};

fn plan() -> Plan {
    toml::from_str(include_str!("../examples/plans/roedovre_2017.toml")).unwrap()
}

fn target(name: &str) -> Target {
    plan().target(name).unwrap().clone()
}

// Side 3: the goals of 2017, with the plan's numbers; the targets of a chapter cite the goal above it
#[test]
fn it_cites_the_four_goals_of_2017() {
    let plan = plan();
    let numbers: Vec<_> = plan.goals.iter().map(|cited| (cited.number.unwrap(), cited.goal.id.to_string())).collect();
    assert_eq!(
        numbers,
        [(1, "2017:arbejdskraft"), (2, "2017:uddannelse"), (3, "2017:udkanten"), (4, "2017:flygtninge")]
            .map(|(number, id)| (number, id.to_owned()))
    );
    for target in plan.targets.iter().flat_map(|target| &target.cites) {
        assert!(plan.goals.contains(target), "{target}");
    }
}

// Side 3: "Det er det overordnede mål, at denne udvikling fastholdes."
#[test]
fn the_share_on_public_support_is_maintained() {
    let target = target("andel på offentlig forsørgelse");
    assert_eq!((&target.aim, target.term.to_string().as_str()), (&Aim::Maintain, "2017-2018"));
    // The plan prints no baseline, so nothing can be held against it.
    let outcome = target.outcome(Value::Percent(Percent::whole(16)));
    assert_eq!(outcome, Err(OutcomeError::Target(TargetError::NoBaseline)));
}

// Side 2: "Beslutningen om målfastsættelse sker på møderækken i marts 2017 ... og igen i marts 2018"
#[test]
fn the_numbers_are_set_each_march() {
    let plan = plan();
    let parts: Vec<&Target> = plan.parts_of("andel på offentlig forsørgelse").collect();
    assert!(parts.iter().all(|target| matches!(target.aim, Aim::Pending(_)) && target.term.to_string() == "yearly"));
    let told: Vec<(&str, String, String)> = parts
        .iter()
        .map(|target| (target.name.as_str(), target.due.unwrap().to_string(), target.standing.to_string()))
        .collect();
    // "samlet og indenfor de enkelte ydelser", each until the March of its year.
    assert_eq!(
        told,
        [
            ("andel på offentlig forsørgelse, mål for 2017", "2017", "foreløbigt, til 2017M03"),
            ("andel på offentlig forsørgelse, mål for 2018", "2018", "foreløbigt, til 2018M03"),
            ("andel på de enkelte ydelser, mål for 2017", "2017", "foreløbigt, til 2017M03"),
            ("andel på de enkelte ydelser, mål for 2018", "2018", "foreløbigt, til 2018M03"),
        ]
        .map(|(name, due, standing)| (name, due.to_owned(), standing.to_owned()))
    );
    let provisional = plan.targets.iter().filter(|target| matches!(target.standing, Standing::Provisional { .. }));
    assert_eq!(provisional.count(), parts.len());
}

// The register changed on 1 July 2017, so no figure is of the whole year; a target that is awaited is due in it all the same.
#[test]
fn only_what_is_awaited_is_due_in_a_period_without_a_figure() {
    let awaited = target("andel på offentlig forsørgelse, mål for 2017");
    assert_eq!(awaited.validate(), Ok(()));
    for aim in [Aim::Maintain, Aim::Fewer, Aim::Level("15 pct.".parse().unwrap())] {
        let error = Target { aim, ..awaited.clone() }.validate().unwrap_err();
        assert!(matches!(error, TargetError::Period { field: "due", .. }), "{error}");
    }
}

// Side 6: "20 % af en ungdomsårgang søger erhvervsuddannelser i 2020"; side 5: "gennemføre" is another target
#[test]
fn a_fifth_of_a_cohort_applies_in_2020() {
    let target = target("unge søger erhvervsuddannelser");
    assert_eq!(target.due.unwrap().to_string(), "2020");
    let status =
        |tenths| target.outcome(Value::Percent(Percent::of(tenths, 1000).unwrap())).unwrap().status(Moment::Due);
    assert_eq!([199, 200, 201].map(status), [Status::NotMet, Status::Met, Status::Met]);
    assert!(self::target("unge gennemfører erhvervsuddannelse").measure().is_none());
}

// Side 4: "16 måneders ledighed, fremrykkes så vidt muligt til 12 måneders ledighed"
#[test]
fn a_consultant_at_12_months_as_far_as_possible() {
    let Aim::Timed(timed) = target("personlig jobkonsulent").aim else { unreachable!() };
    assert_eq!((timed.when, timed.extent), ("within 12 months".parse::<When>().unwrap(), Extent::AsFarAsPossible));
}

// Side 7: "Alle flygtninge ... fra modtagelsen"; side 8: "starter danskundervisning umiddelbart", "vurderes umiddelbart", of which
// neither says "alle"
#[test]
fn what_happens_at_once() {
    for (name, extent) in [
        ("flygtninge med plan", Extent::All),
        ("danskundervisning", Extent::NotSaid),
        ("flygtninge som arbejdsmarkedsparate", Extent::NotSaid),
    ] {
        let Aim::Timed(timed) = target(name).aim else { unreachable!() };
        assert_eq!((timed.when, timed.extent), (When::AtOnce, extent), "{name}");
    }
    let plan = target("flygtninge med plan");
    let status = |tenths| plan.outcome(Value::Percent(Percent::of(tenths, 1000).unwrap())).unwrap().status(Moment::Due);
    assert_eq!([999, 1000].map(status), [Status::NotMet, Status::Met]);
}

// Side 4, 5, 6, 8 and 9: "flere jobklubber"; "individuel indsats for alle unge, der har brug for"; "Alle unge ... er omfattet af
// en uddannelsesplan"; "kvalificere samarbejdet"; "flere ressourcer"; "modvirke den negative sociale arv"
#[test]
fn directions_and_all_or_none() {
    for (name, aim) in [
        ("jobklubber", Aim::More),
        ("virksomheder med medansvar", Aim::More),
        ("unge med uddannelsesplan", Aim::All),
        ("individuel indsats for unge", Aim::All),
        ("unge parkeres ikke", Aim::Nobody),
        ("samarbejde efter samme mål", Aim::More),
        ("samarbejdsparterne synliggør gevinsten", Aim::More),
        ("ressourcer til virksomhedssamarbejdet", Aim::More),
        ("negativ social arv", Aim::Fewer),
    ] {
        assert_eq!(target(name).aim, aim, "{name}");
    }
}

// Side 8 and 9: "For at nå dette mål dedikerer jobcentret flere ressourcer"; side 9: "på sigt at modvirke den negative sociale arv"
#[test]
fn what_cannot_be_measured_says_so() {
    assert_eq!(plan().parts_of("samarbejde efter samme mål").count(), 2);
    for name in ["samarbejde efter samme mål", "individuel indsats for unge", "negativ social arv"] {
        assert!(target(name).measure().is_none(), "{name}");
    }
}

// Side 2 and 7: "kvartalsvise redegørelse", "dagligt fremmøde"
#[test]
fn what_recurs() {
    let every = |name| match target(name).aim {
        Aim::Often(often) => often.every,
        _ => unreachable!(),
    };
    assert_eq!((every("kvartalsvis opfølgning"), every("dagligt fremmøde")), (Frequency::Quarter, Frequency::Day));
}

// Side 3: "Godt 7.000 borgere ... i 2016", "løbende ca. 3800": touched in the year, and at a time
#[test]
fn a_flow_and_a_stock_are_stated() {
    let plan = plan();
    let stated: Vec<String> = plan.stated.iter().filter_map(|it| it.value).map(|value| value.to_string()).collect();
    assert_eq!(stated, ["godt 7.000 personer", "cirka 3.800 personer", "100 pct."]);
}

//! Outcomes: statuses, intervals, starts, trajectories, breaks, doors and peers, with the laws they keep.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::calendar::Day;
use maaltal::measure::{
    antal_personer, forloeb, forventet_faktisk, fuldtidspersoner, langtidsledige, pladser, tilgang_til_foertidspension,
    uddannelsesgrad,
};
use maaltal::outcome::{
    Actual, Actuals, ActualsError, Door, Figure, Gap, Held, Moment, Moved, NoTrajectory, OutcomeError, Path, Peers,
    PeersError, Published, SeriesBreak, Side, Start, Status, sum_over_places,
};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::{Percent, Tally, Thing, Value};
use maaltal::source::{Document, JOBINDSATS, Source};
use maaltal::target::{
    Aim, Baseline, Checked, Claim, Comparison, Dated, Extent, NoLevel, Standard, Statement, Target, TargetError, Timed,
    Wanted, When,
};
use proptest::prelude::*;

const ACCOUNTS: Source<'static> = Document { publisher: "Kommunen", title: "regnskab", published: "", read: "" }.at("");

fn baseline(value: &str) -> Baseline {
    Baseline { period: "2012M12".parse().unwrap(), value: value.parse().unwrap() }
}

/// A number of persons in Esbjerg, of whom fewer is better.
fn persons(from: &str, aim: Aim) -> Target {
    Target {
        baseline: Some(baseline(from)),
        due: Some("2014M12".parse().unwrap()),
        ..Target::new(&langtidsledige::STAR, Municipality::ESBJERG, aim)
    }
}

fn level(figure: &str) -> Aim {
    Aim::Level(figure.parse().unwrap())
}

fn status(target: &Target, actual: u64, moment: Moment) -> Status {
    target.outcome(Value::Persons(actual)).unwrap().status(moment)
}

// -------------------------------------------------------------------------------------------------------- each kind of aim

#[test]
fn each_aim_of_a_figure_has_its_level() {
    let by = |figure: &str| figure.parse().unwrap();
    for (aim, met, not_met) in [
        (level("80"), 80, 81),
        (Aim::Under(by("80")), 79, 80),
        (Aim::Over(by("80")), 81, 80),
        (Aim::Maintain, 100, 101),
        (Aim::Fewer, 99, 100),
        (Aim::More, 101, 100),
        (Aim::Nobody, 0, 1),
        (Aim::FallBy(by("20 pct.")), 80, 81),
        (Aim::FallBy(by("20 personer")), 80, 81),
        (Aim::RiseBy(by("20 pct.")), 120, 119),
        (Aim::RiseBy(by("20 personer")), 120, 119),
    ] {
        let target = persons("100", aim);
        assert_eq!(target.validate(), Ok(()), "{}", target.aim);
        assert_eq!(status(&target, met, Moment::Due), Status::Met, "{}", target.aim);
        let outcome = target.outcome(Value::Persons(not_met)).unwrap();
        assert_eq!((outcome.status(Moment::Due), outcome.gap), (Status::NotMet, Gap::Persons(1)), "{}", target.aim);
    }
}

#[test]
fn a_share_moves_by_points_or_by_percent_of_itself() {
    let share = |aim| Target {
        baseline: Some(baseline("20,0")),
        ..Target::new(&uddannelsesgrad::BM_2014, Municipality::FANOE, aim)
    };
    let met =
        |target: &Target, tenths| target.outcome(Value::Percent(Percent::of(tenths, 1000).unwrap())).unwrap().is_met();
    for (aim, least) in [("5 procentpoint", 250), ("5 pct.", 210)] {
        let target = share(Aim::RiseBy(aim.parse().unwrap()));
        assert!(met(&target, least) && !met(&target, least - 1), "{aim}");
    }
    assert!(met(&share(Aim::All), 1000) && !met(&share(Aim::All), 999));
    let answered =
        Timed { event: "svar".into(), when: "within 24 hours".parse::<When>().unwrap(), extent: Extent::All };
    assert!(met(&share(Aim::Timed(answered.clone())), 1000));
    let mostly = Aim::Timed(Timed { extent: Extent::AsFarAsPossible, ..answered });
    assert_eq!(
        share(mostly).outcome(Value::Percent(Percent::whole(100))),
        Err(OutcomeError::Target(TargetError::NoLevel(NoLevel::Events)))
    );
}

#[test]
fn level_with_and_better_than_another_figure() {
    let against = |wanted| {
        let country = Comparison { wanted, with: Standard::Place(Place::Country) };
        Target::new(&uddannelsesgrad::BM_2014, Municipality::FANOE, Aim::Against(country))
    };
    let percent = |whole| Value::Percent(Percent::whole(whole));
    let met = |wanted, own| against(wanted).outcome_against(percent(own), percent(20)).unwrap().is_met();
    assert_eq!([19, 20, 21].map(|own| met(Wanted::LevelWith, own)), [false, true, true]);
    assert_eq!([19, 20, 21].map(|own| met(Wanted::BetterThan, own)), [false, false, true]);
    let target = against(Wanted::LevelWith);
    assert!(target.outcome_against(percent(20), Value::Persons(20)).is_err());
    assert_eq!(target.outcome(percent(20)), Err(OutcomeError::Target(TargetError::NoLevel(NoLevel::Comparison))));
    assert_eq!(
        persons("100", level("80")).outcome_against(Value::Persons(80), Value::Persons(80)),
        Err(OutcomeError::NoComparison)
    );
}

// ------------------------------------------------------------------------------------------------------------ the starts

#[test]
fn a_target_met_at_its_baseline_has_no_way_to_go() {
    let of = |from: &str, actual| persons(from, level("80")).outcome(Value::Persons(actual)).unwrap();
    let told = |from, actual| {
        let outcome = of(from, actual);
        (outcome.start, outcome.moved, outcome.share_of_way, outcome.status(Moment::Before))
    };
    // At the target, better than it (the plan lets it get worse), and short of it.
    assert_eq!(told("80", 80), (Start::AtTarget, Moved::Still, None, Status::Met));
    assert_eq!(told("80", 81), (Start::AtTarget, Moved::Away, None, Status::Away));
    assert_eq!(told("70", 75), (Start::BetterThanTarget, Moved::Away, None, Status::Met));
    assert_eq!(told("70", 85), (Start::BetterThanTarget, Moved::Away, None, Status::Away));
    let half = Some(Percent::whole(50));
    assert_eq!(told("100", 90), (Start::Short, Moved::Towards, half, Status::OnTheWay));
    assert_eq!(told("100", 100), (Start::Short, Moved::Still, Some(Percent::whole(0)), Status::NotMet));
    assert_eq!(told("cirka 100", 90), (Start::Unknown, Moved::Unknown, None, Status::NotMet));
}

#[test]
fn zero_is_a_baseline_but_not_of_a_percentage() {
    let rise = persons("0", level("0"));
    assert_eq!(rise.outcome(Value::Persons(0)).unwrap().start, Start::AtTarget);
    let places = Target {
        baseline: Some(baseline("0")),
        ..Target::new(&pladser::ODENSE_TRAENINGSBANER, Municipality::ESBJERG, level("40"))
    };
    let outcome = places.outcome(Value::Counted(10, Thing::Places)).unwrap();
    assert_eq!((outcome.share_of_way, outcome.start), (Some(Percent::whole(25)), Start::Short));
    for aim in [Aim::FallBy("20 pct.".parse().unwrap()), Aim::RiseBy("20 pct.".parse().unwrap())] {
        assert_eq!(persons("0", aim).validate(), Err(TargetError::ZeroBaseline));
    }
    assert_eq!(persons("0", Aim::RiseBy("5 personer".parse().unwrap())).validate(), Ok(()));
}

// --------------------------------------------------------------------------------------------------------- the intervals

// Fanø, 12 -> 9 with a withheld cell of 0 to 2: 8 and the cell.
#[test]
fn an_interval_that_straddles_the_target_cannot_be_told() {
    let fanoe = Target {
        baseline: Some(baseline("12")),
        due: Some("2014M12".parse().unwrap()),
        ..Target::new(&langtidsledige::BM_2014, Municipality::FANOE, level("9"))
    };
    let held = |low, high| fanoe.outcome_within(Value::Persons(low), Value::Persons(high)).unwrap();
    assert_eq!(held(8, 10).status(Moment::Due), Status::CannotTell);
    assert_eq!(held(7, 9).status(Moment::Due), Status::Met);
    assert_eq!(held(10, 12).status(Moment::Due), Status::NotMet);
    assert_eq!(held(10, 11).status(Moment::Before), Status::OnTheWay);
    assert_eq!(held(11, 13).status(Moment::Before), Status::CannotTell);
    assert_eq!((held(8, 10).lowest.gap, held(8, 10).highest.gap), (Gap::Persons(-1), Gap::Persons(1)));
    assert!(matches!(fanoe.outcome_within(Value::Persons(2), Value::Persons(0)), Err(OutcomeError::Reversed { .. })));
}

// ------------------------------------------------------------------------------------------------------------- the doors

fn published(figure: Figure, period: &str, read: &str) -> Actual<'static> {
    Actual::Published(Published {
        measure: langtidsledige::STAR.id,
        place: Municipality::ESBJERG.into(),
        period: period.parse().unwrap(),
        figure,
        source: JOBINDSATS.at("y25i09"),
        published_on: None,
        read: read.parse().unwrap(),
    })
}

fn evaluated(count: u64) -> Actual<'static> {
    Actual::Evaluated {
        measure: langtidsledige::STAR.id,
        place: Municipality::ESBJERG.into(),
        period: "2014M12".parse().unwrap(),
        tally: Tally::of(count, 3000).with_undetermined(2, 2),
        as_of: Day::ymd(2014, 12, 31),
    }
}

#[test]
fn the_doors_never_mix_and_the_newest_wins_only_when_asked() {
    let mut actuals = Actuals::default();
    let (place, period) = (Place::from(Municipality::ESBJERG), "2014M12".parse().unwrap());
    let id = langtidsledige::STAR.id;
    actuals.add(published(Figure::Known(Value::Persons(702)), "2014M12", "2015-06-01")).unwrap();
    actuals.add(evaluated(690)).unwrap();
    assert_eq!(actuals.only(Door::Published, id, place, period).unwrap().unwrap().door(), Door::Published);
    assert_eq!(actuals.only(Door::Evaluated, id, place, period).unwrap().unwrap().door(), Door::Evaluated);
    assert_eq!(actuals.only(Door::Reported, id, place, period), Ok(None));

    // An older vintage, added later; the same once more changes nothing, another figure of it is refused.
    let first = published(Figure::Provisional(Value::Persons(690)), "2014M12", "2015-02-01");
    actuals.add(first).unwrap();
    actuals.add(first).unwrap();
    let other = published(Figure::Known(Value::Persons(1)), "2014M12", "2015-02-01");
    assert!(matches!(actuals.add(other), Err(ActualsError::OneVintage { .. })));
    let several = actuals.only(Door::Published, id, place, period);
    assert!(matches!(several, Err(ActualsError::SeveralVintages { count: 2, .. })));
    let newest = actuals.newest(Door::Published, id, place, period).unwrap();
    assert!(newest.to_string().starts_with("702 personer, offentliggjort"));
    let revisions = actuals.revisions();
    assert_eq!(revisions.len(), 1);
    assert_eq!((revisions[0].earlier, revisions[0].later), (&first, newest));
}

#[test]
fn a_figure_of_another_measure_place_or_none_says_nothing() {
    let target = persons("842", level("671"));
    assert!(
        target
            .outcome_of(&published(Figure::Known(Value::Persons(671)), "2014M12", "2015-01-01"))
            .unwrap()
            .exact()
            .unwrap()
            .is_met()
    );
    let missing = target.outcome_of(&published(Figure::Missing, "2014M12", "2015-01-01"));
    assert!(matches!(missing, Err(OutcomeError::Missing { .. })));
    let elsewhere = Target { place: Municipality::FANOE.into(), ..target.clone() };
    assert!(matches!(elsewhere.outcome_of(&evaluated(9)), Err(OutcomeError::OtherPlace { .. })));
    let another = Target { measured_by: (&langtidsledige::DST).into(), ..target.clone() };
    assert!(matches!(another.outcome_of(&evaluated(9)), Err(OutcomeError::OtherMeasure { .. })));
    // The undetermined make an interval.
    let held = target.outcome_of(&evaluated(670)).unwrap();
    assert_eq!((held.exact(), held.status(Moment::Due)), (None, Status::CannotTell));
    let places = Target::new(&pladser::ODENSE_TRAENINGSBANER, Municipality::ESBJERG, level("40"));
    let reported =
        pladser::ODENSE_TRAENINGSBANER.reported(Value::Counted(41, Thing::Places), ACCOUNTS, Day::ymd(2019, 12, 31));
    let (place, period) = (Municipality::ESBJERG.into(), "2019".parse().unwrap());
    let actual = Actual::Reported { place, period, reported: reported.unwrap() };
    assert!(places.outcome_of(&actual).unwrap().exact().unwrap().is_met());
}

#[test]
fn a_figure_from_before_the_baseline_says_nothing_of_what_happened_since() {
    let target = persons("842", level("671"));
    let of = |period| target.outcome_of(&published(Figure::Known(Value::Persons(780)), period, "2015-01-01"));
    let (period, baseline) = ("2012M11".parse().unwrap(), "2012M12".parse().unwrap());
    assert_eq!(of("2012M11"), Err(OutcomeError::BeforeBaseline { period, baseline }));
    assert_eq!(of("2012M12").unwrap().status(Moment::Before), Status::OnTheWay); // another figure of the baseline's own time
    assert_eq!(of("2013M01").unwrap().status(Moment::Before), Status::OnTheWay);
}

/// Of a stock the year, its last quarter and its December are one day; of an inflow over calendar years one year.
#[test]
fn one_time_written_in_two_ways_is_one_time() {
    let of = |measure: &maaltal::measure::Measure<'static>, period: &str, count, read| {
        let Actual::Published(published) = published(Figure::Known(Value::Persons(count)), period, read) else {
            panic!("published")
        };
        Actual::Published(Published { measure: measure.id, ..published })
    };
    for measure in [&langtidsledige::STAR, &tilgang_til_foertidspension::BM_2014] {
        let mut actuals = Actuals::default();
        actuals.add(of(measure, "2014", 240, "2015-01-01")).unwrap();
        let again = actuals.add(of(measure, "2014M12", 250, "2015-01-01"));
        assert!(matches!(again, Err(ActualsError::OneVintage { .. })), "{again:?}");
        actuals.add(of(measure, "2014M12", 250, "2015-02-01")).unwrap();
        assert_eq!(actuals.revisions().len(), 1);
        actuals.add(of(measure, "2013M12", 260, "2015-01-01")).unwrap();
        assert_eq!(actuals.revisions().len(), 1);
    }
}

/// More people than expected are less than nothing.
#[test]
fn only_a_difference_can_be_negative() {
    assert!(Figure::read(&forventet_faktisk::STAR_DAGPENGE, "-220").is_ok());
    assert!(Figure::read(&langtidsledige::STAR, "-220").is_err());
}

#[test]
fn an_interval_against_an_interval_is_told_only_where_every_pair_says_the_same() {
    let country = Comparison { wanted: Wanted::LevelWith, with: Standard::Place(Place::Country) };
    let target = Target::new(&uddannelsesgrad::BM_2014, Municipality::ESBJERG, Aim::Against(country));
    let percent = |number| Value::Percent(Percent::whole(number));
    let status = |own: (u32, u32), other: (u32, u32)| {
        let (own, other) = ((percent(own.0), percent(own.1)), (percent(other.0), percent(other.1)));
        target.outcome_against_within(own, other).map(|held| held.status(Moment::Due))
    };
    assert_eq!(status((18, 20), (17, 18)), Ok(Status::Met)); // more is better
    assert_eq!(status((16, 20), (17, 18)), Ok(Status::CannotTell));
    assert_eq!(status((15, 16), (17, 18)), Ok(Status::NotMet));
    assert_eq!(status((17, 20), (17, 18)), Ok(Status::CannotTell)); // 17 against 18
    assert!(matches!(status((20, 16), (17, 18)), Err(OutcomeError::Reversed { .. })));
    assert!(matches!(status((16, 20), (18, 17)), Err(OutcomeError::Reversed { .. })));
}

// ------------------------------------------------------------------------------------------------------------ the breaks

#[test]
fn breaks_are_found_between_baseline_and_actual_and_not_at_their_ends() {
    let days = |measure, one: &str, other: &str| -> Vec<String> {
        let found = SeriesBreak::between(measure, one.parse().unwrap(), other.parse().unwrap());
        found.iter().map(|it| it.day.to_string()).collect()
    };
    assert_eq!(days(&langtidsledige::BM_2014, "2012M12", "2014M12"), ["2014-01-01"]);
    assert_eq!(days(&langtidsledige::STAR, "2012M12", "2014M12"), [""; 0]);
    assert_eq!(days(&langtidsledige::STAR, "2017M06", "2017M07"), ["2017-07-01"]);
    // The 52 weeks up to June 2018 begin before the registers changed, those up to July 2018 do not.
    assert_eq!(days(&langtidsledige::STAR, "2018M06", "2025M06"), ["2017-07-01"]);
    assert_eq!(days(&langtidsledige::STAR, "2018M07", "2025M06"), [""; 0]);
    // Full-time persons of a year that a break lies in, and of the one after it.
    assert_eq!(days(&fuldtidspersoner::STAR_DAGPENGE, "2017M06", "2017M07"), ["2017-07-01"]);
    assert_eq!(days(&fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE, "2025", "2026"), ["2025-07-01"]);
    assert_eq!(days(&fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE, "2026", "2025"), ["2025-07-01"]);
    assert_eq!(days(&langtidsledige::STAR, "2026M01", "2016M01"), ["2017-07-01", "2025-07-01"]);
    assert_eq!(days(&maaltal::measure::unge_i_uddannelse::STAR_2017, "2016M07", "2016M08"), ["2016-08-01"]);
    // The reform of kontanthjælp does not touch førtidspension, and no break a figure that is reported.
    assert_eq!(days(&tilgang_til_foertidspension::STAR_2016, "2016M01", "2026M01"), ["2017-07-01"]);
    assert_eq!(days(&pladser::ODENSE_TRAENINGSBANER, "2016M01", "2026M01"), [""; 0]);
}

// ------------------------------------------------------------------------------------------------------- the trajectories

#[test]
fn a_straight_line_is_for_stocks_and_only_when_asked_for() {
    let target = persons("842", level("671"));
    let path = target.trajectory(Path::Linear).unwrap();
    let at = |period: &str| path.at(period.parse().unwrap()).map(|it| it.to_string());
    assert_eq!(at("2012M12").unwrap(), "842,0 personer");
    assert_eq!(at("2013M12").unwrap(), "756,5 personer");
    assert_eq!(at("2014M12").unwrap(), "671,0 personer");
    for outside in ["2012M11", "2015M01"] {
        assert!(matches!(at(outside), Err(NoTrajectory::NotOnPath { .. })), "{outside}");
    }
    let side = |actual| path.side("2013M12".parse().unwrap(), Value::Persons(actual)).unwrap();
    assert!(matches!((side(756), side(757)), (Side::Ahead(_), Side::Behind(_))));
    assert!(path.pace("2014M12".parse().unwrap(), Value::Persons(700)).unwrap().is_none());
    assert!(path.side("2013M12".parse().unwrap(), Value::Percent(Percent::whole(1))).is_err());

    let rises = Target { aim: level("900"), measured_by: (&pladser::ODENSE_TRAENINGSBANER).into(), ..target.clone() };
    assert!(matches!(rises.trajectory(Path::Linear), Err(NoTrajectory::NoStock { .. }))); // no source says it is one
    let direction = Target { aim: Aim::Fewer, ..target.clone() };
    assert_eq!(direction.trajectory(Path::Linear), Err(NoTrajectory::DirectionOnly));
    let undated = Target { due: None, ..target.clone() };
    assert_eq!(undated.trajectory(Path::Linear), Err(NoTrajectory::NotDue));
    let at_once = Target { due: Some("2012M12".parse().unwrap()), ..target };
    assert!(matches!(at_once.validate(), Err(TargetError::DueTooEarly { .. })));
    assert_eq!(at_once.trajectory(Path::Linear), Err(NoTrajectory::NoTime));
}

// Jobcenter Esbjerg, 4.2: "giver plads til en lidt større tilgang i 2014 end i 2013". The figure of 2013 here is made up.
#[test]
fn a_yearly_inflow_follows_the_plans_own_path_or_none() {
    let target = Target {
        baseline: Some(baseline("374")),
        due: Some("2014M12".parse().unwrap()),
        ..Target::new(&tilgang_til_foertidspension::BM_2014, Municipality::ESBJERG, level("250"))
    };
    assert!(matches!(target.trajectory(Path::Linear), Err(NoTrajectory::NoStock { .. })));
    let point = |period: &str, value: &str| Baseline { period: period.parse().unwrap(), value: value.parse().unwrap() };
    assert_eq!(target.trajectory(Path::Own), Err(NoTrajectory::NoOwnPath));
    let by = |path: Vec<Baseline>| Target { path, ..target.clone() };
    let own = by(vec![point("2013M12", "230")]);
    assert_eq!(own.validate(), Ok(()));
    let path = own.trajectory(Path::Own).unwrap();
    assert_eq!(path.at("2013M12".parse().unwrap()).unwrap().to_string(), "230,0 personer");
    assert!(matches!(path.at("2013M06".parse().unwrap()), Err(NoTrajectory::NotOnPath { .. })));
    assert_eq!(path.pace("2013M12".parse().unwrap(), Value::Persons(240)), Ok(None)); // no pace by the month
    assert!(matches!(path.side("2013M12".parse().unwrap(), Value::Persons(240)).unwrap(), Side::Behind(_)));
    let points: [&[(&str, &str)]; 3] = [
        &[("2012M12", "374")],                     // the baseline itself
        &[("2014M12", "250")],                     // the last
        &[("2014M06", "240"), ("2013M12", "230")], // backwards
    ];
    for wrong in points {
        let wrong = by(wrong.iter().map(|(period, value)| point(period, value)).collect());
        assert_eq!(wrong.trajectory(Path::Own), Err(NoTrajectory::OutOfOrder));
        assert!(wrong.validate().is_err());
    }
    let weeks = by(vec![point("2013M12", "23,5 pct.")]);
    assert!(matches!(weeks.validate(), Err(TargetError::Unit { field: "path", .. })));
}

// -------------------------------------------------------------------------------------------------------- places and peers

#[test]
fn counts_add_rates_pool_and_places_that_overlap_do_neither() {
    let esbjerg = (Place::from(Municipality::ESBJERG), Tally::of(842, 3000));
    let fanoe = (Place::from(Municipality::FANOE), Tally::of(12, 40));
    assert_eq!(sum_over_places(&langtidsledige::BM_2014, &[esbjerg, fanoe]), Ok(Tally::of(854, 3040)));
    assert!(sum_over_places(&langtidsledige::BM_2014, &[esbjerg, esbjerg]).is_err());
    let joint = ("Jobcenter Esbjerg".parse().unwrap(), Tally::of(854, 3040));
    assert!(sum_over_places(&langtidsledige::BM_2014, &[joint, fanoe]).is_err());
    assert!(sum_over_places(&pladser::ODENSE_TRAENINGSBANER, &[esbjerg, fanoe]).is_err());
}

#[test]
fn peers_are_ranked_and_only_tallies_pool() {
    let place = |name: &str| name.parse::<Place>().unwrap();
    let percent = |whole| Value::Percent(Percent::whole(whole));
    let own = (place("Esbjerg"), percent(20));
    let others = [(place("Varde"), percent(30)), (place("Vejen"), percent(20)), (place("Kolding"), percent(10))];
    let peers = Peers::from_published(&uddannelsesgrad::BM_2014, own, &others).unwrap();
    assert_eq!((peers.rank().place, peers.rank().of), (2, 4)); // shared with Vejen
    assert_eq!((peers.pooled(), peers.gap_to_pooled()), (None, None));
    assert_eq!((peers.best_quarter(), peers.in_best_quarter()), (Percent::whole(30), false));
    assert_eq!(peers.gap_to(Percent::whole(15)).to_string(), "5,0 procentpoint");
    let twice = Peers::from_published(&uddannelsesgrad::BM_2014, own, &[own]);
    assert!(matches!(twice, Err(PeersError::Twice { .. })));
    assert_eq!(Peers::from_published(&uddannelsesgrad::BM_2014, own, &[]), Err(PeersError::Nobody));
    let counts = [(place("Varde"), Value::Persons(3))];
    let persons = Peers::from_published(&langtidsledige::STAR, (place("Esbjerg"), Value::Persons(5)), &counts);
    assert!(matches!(persons, Err(PeersError::NoRate { .. })));
}

// -------------------------------------------------------------------------------------------------------------- the laws

proptest! {
    #[test]
    fn status_is_symmetric_under_reversing_the_direction(from in 500_u64..1000, by in 0_u64..500, moved in -400_i64..400) {
        let fall = persons(&from.to_string(), Aim::FallBy(format!("{by} personer").parse().unwrap()));
        let rise = persons(&from.to_string(), Aim::RiseBy(format!("{by} personer").parse().unwrap()));
        let down = fall.outcome(Value::Persons(from.checked_add_signed(-moved).unwrap())).unwrap();
        let up = rise.outcome(Value::Persons(from.checked_add_signed(moved).unwrap())).unwrap();
        prop_assert_eq!(down, up);
        for moment in [Moment::Before, Moment::Due] {
            prop_assert_eq!(down.status(moment), up.status(moment));
        }
    }

    #[test]
    fn progress_is_monotone_towards_the_target(from in 0_u64..1000, to in 0_u64..1000, a in 0_u64..1000, b in 0_u64..1000) {
        let target = persons(&from.to_string(), level(&to.to_string()));
        let (near, far) = (a.min(b), a.max(b)); // fewer is better
        let [near, far] = [near, far].map(|actual| target.outcome(Value::Persons(actual)).unwrap());
        prop_assert!(near.share_of_way >= far.share_of_way);
        let (Gap::Persons(near_gap), Gap::Persons(far_gap)) = (near.gap, far.gap) else { unreachable!() };
        prop_assert!(near_gap <= far_gap);
        prop_assert!(near.is_met() || !far.is_met());
    }

    #[test]
    fn an_interval_contains_the_outcome_of_every_value_in_it(
        from in 0_u64..30, to in 0_u64..30, lowest in 0_u64..30, width in 0_u64..4
    ) {
        let target = persons(&from.to_string(), level(&to.to_string()));
        let held: Held = target.outcome_within(Value::Persons(lowest), Value::Persons(lowest + width)).unwrap();
        for moment in [Moment::Before, Moment::Due] {
            let told = held.status(moment);
            for actual in lowest..=lowest + width {
                let exact = target.outcome(Value::Persons(actual)).unwrap();
                prop_assert!(told == Status::CannotTell || told == exact.status(moment));
                let size = |gap| if let Gap::Persons(gap) = gap { gap } else { unreachable!() };
                prop_assert!((size(held.lowest.gap)..=size(held.highest.gap)).contains(&size(exact.gap)));
            }
        }
    }

    #[test]
    fn who_is_on_the_path_meets_the_target_in_time(from in 600_u64..1000, to in 0_u64..600, month in 1_u32..12) {
        let target = persons(&from.to_string(), level(&to.to_string()));
        let path = target.trajectory(Path::Linear).unwrap();
        let period = format!("2013M{month:02}").parse().unwrap();
        let best = path.side(period, Value::Persons(to)).unwrap();
        let worst = path.side(period, Value::Persons(from)).unwrap();
        prop_assert!(matches!((best, worst), (Side::Ahead(_), Side::Behind(_))));
    }
}

// ------------------------------------------------------------------------------------------- what is printed against itself

/// Full-time persons and spells of two municipalities add to those of their job centre; mean weeks and shares lie between; persons
/// who were touched in a year do none of it.
#[test]
fn figures_of_a_job_centre_are_held_by_what_adds() {
    let checked = |measure: &'static maaltal::measure::Measure<'static>, [esbjerg, fanoe, both]: [&str; 3]| {
        let of = |place: Place, value: &str| Target {
            name: place.to_string(),
            baseline: Some(Baseline { period: "2012".parse().unwrap(), value: value.parse().unwrap() }),
            ..Target::new(measure, place, Aim::Fewer)
        };
        let centre: Place = "Jobcenter Esbjerg".parse().unwrap();
        let targets =
            vec![of(Municipality::ESBJERG.into(), esbjerg), of(Municipality::FANOE.into(), fanoe), of(centre, both)];
        let empty: maaltal::plan::Plan =
            toml::from_str("title = \"x\"\npublisher = \"x\"\npublished = \"\"\ntargets = []").unwrap();
        let plan = maaltal::plan::Plan { targets, ..empty };
        plan.joint_checks()[0].baseline
    };
    let full_time = &fuldtidspersoner::STAR_DAGPENGE;
    assert_eq!(checked(full_time, ["1000", "20", "1020"]), Checked::Agrees);
    assert_eq!(checked(full_time, ["1000", "20", "1021"]), Checked::WithinRounding); // 1000.4 and 20.4 are 1020.8
    assert_eq!(checked(full_time, ["1000", "20", "1022"]), Checked::Conflicts);
    assert_eq!(checked(full_time, ["1000,0", "20,0", "1020,1"]), Checked::WithinRounding);
    assert_eq!(checked(full_time, ["1000,0", "20,0", "1020,2"]), Checked::Conflicts);
    let spells = &forloeb::HALSNAES_2019_PLAN;
    assert_eq!(checked(spells, ["300", "20", "320"]), Checked::Agrees);
    assert_eq!(checked(spells, ["300", "20", "321"]), Checked::Conflicts);
    let mean = &forloeb::STAR_VARIGHED_A_DAGPENGE;
    assert_eq!(checked(mean, ["30,0", "20,0", "29,5"]), Checked::Agrees);
    assert_eq!(checked(mean, ["30,0", "20,0", "31,5"]), Checked::Conflicts);
    assert_eq!(checked(&antal_personer::STAR_DAGPENGE, ["1000", "20", "1020"]), Checked::NothingPrinted);
}

#[test]
fn two_figures_of_one_time_agree_as_far_as_their_rounding_leaves_room() {
    let checked = |one: &str, other: &str, [first, second]: [Option<&str>; 2]| {
        let dated = |value: &str, period: Option<&str>| Dated {
            value: value.parse().unwrap(),
            period: period.map(|period| period.parse().unwrap()),
        };
        let claim = Claim::Figures { one: dated(one, first), other: dated(other, second) };
        Statement { at: "1".to_owned(), claim }.check().0
    };
    let same = [Some("2012M12"), Some("2012M12")];
    assert_eq!(checked("703", "703", same), Checked::Agrees);
    assert_eq!(checked("cirka 700", "703", same), Checked::NotExcluded);
    assert_eq!(checked("mere end 703", "703", same), Checked::Conflicts);
    assert_eq!(checked("8,5", "8,50", same), Checked::Agrees);
    assert_eq!(checked("20 pct.", "20,4 pct.", same), Checked::WithinRounding);
    assert_eq!(checked("20 pct.", "20,6 pct.", same), Checked::Conflicts);
    assert_eq!(checked("703", "704", same), Checked::Conflicts);
    assert_eq!(checked("20 pct.", "20 personer", same), Checked::Conflicts);
    assert_eq!(checked("740", "854", [None, Some("2012M12")]), Checked::NotComparable);
}

#[test]
fn a_heading_that_speaks_of_a_number_stands_over_no_percentages() {
    let checked = |heading: &str, over: &[&str]| {
        let over = over.iter().map(|figure| figure.parse().unwrap()).collect();
        Statement { at: "1".to_owned(), claim: Claim::Antal { heading: heading.to_owned(), over } }.check().0
    };
    assert_eq!(checked("Antal dec 2012", &["17,6 pct."]), Checked::Conflicts);
    assert_eq!(checked("Antal dec 2012", &["842"]), Checked::Agrees);
    assert_eq!(checked("Andel dec 2012", &["17,6 pct."]), Checked::Agrees);
}

#[test]
fn no_more_than_a_whole_cohort_can_be_wanted() {
    let of = |share: &str| {
        Target::new(&uddannelsesgrad::BM_2014, Place::Country, Aim::ShareOfCohort(share.parse().unwrap()))
    };
    assert_eq!(of("100 pct.").validate(), Ok(()));
    assert!(matches!(of("101 pct.").validate(), Err(TargetError::Amount { field: "aim", .. })));
}

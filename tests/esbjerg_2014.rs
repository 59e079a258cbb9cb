//! Jobcenter Esbjerg, *Beskæftigelsesplan 2014* (September 2013): every printed figure of its target tables, and the rules
//! that its four measures state, each with the place in the document over it.

#[path = "../examples/support/made_up.rs"]
mod made_up;

use std::collections::BTreeMap;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Week};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::evaluate::{Answer, CannotCompare, Evidence, Finding, Language, PartedBy, Request, Side, Verdict};
use maaltal::goal::{self, Force};
use maaltal::history::{Coverage, HistoryBuf, Spell, Status};
use maaltal::measure::{
    self, Improvement, Measure, NoMethod, langtidsledige, samarbejdsgrad, tilgang_til_foertidspension, uddannelsesgrad,
};
use maaltal::offer::Offer;
use maaltal::outcome::Gap;
use maaltal::person::{PersonBuf, Residence};
use maaltal::place::{JobCentre, Municipality, Place};
use maaltal::plan::Plan;
use maaltal::quantity::{Agreement, Decimals, Exact, Percent, Printed, Tally, Value};
use maaltal::rows::{People, Reader, Sheets};
use maaltal::target::{Aim, Change, Checked, Extreme, Frequency, PrintedChange, Standing, Target};
use maaltal::visitation::Visitation;

const JOBCENTRE: Place = Place::JobCentre(JobCentre::ESBJERG);

fn plan() -> Plan {
    toml::from_str(include_str!("../examples/plans/esbjerg_2014.toml")).unwrap()
}

fn target<'p>(plan: &'p Plan, measure: &Measure<'_>, place: Place) -> &'p Target {
    plan.targets
        .iter()
        .find(|target| target.measured_by.to_string() == measure.id.to_string() && target.place == place)
        .unwrap()
}

fn printed(text: &str) -> Printed {
    text.parse().unwrap()
}

// ---------------------------------------------------------------------------------------------------------- the tables

/// Baseline and target as printed, with the change as printed.
fn check_row(measure: &Measure<'_>, place: Place, [baseline, level]: [&str; 2], change: Option<&str>) {
    let plan = plan();
    let target = target(&plan, measure, place);
    assert_eq!(target.baseline.unwrap().period.to_string(), "2012M12");
    assert_eq!(target.baseline.unwrap().value, printed(baseline));
    assert_eq!(target.aim, Aim::Level(printed(level)));
    assert_eq!(target.due.unwrap().to_string(), "2014M12");
    let (change, checked) = match change {
        Some(change) => (PrintedChange::Printed(printed(change)), Checked::Agrees),
        None => (PrintedChange::NotPrinted, Checked::NothingPrinted),
    };
    assert_eq!((target.change, target.check().unwrap().checked), (change, checked), "{place}");
}

// Tillæg 1, "Resultatmål fordelt på Esbjerg og Fanø kommuner", mål 1; afsnit 4.1, Måltal: 17,6 24,8 17,7 / 23,9 31,1 24,0 / 6,3
#[test]
fn tillaeg_1_maal_1_uddannelsesgrad() {
    check_row(&uddannelsesgrad::BM_2014, Municipality::ESBJERG.into(), ["17,6", "23,9"], None);
    check_row(&uddannelsesgrad::BM_2014, Municipality::FANOE.into(), ["24,8", "31,1"], None);
    check_row(&uddannelsesgrad::BM_2014, JOBCENTRE, ["17,7", "24,0"], Some("6,3 procentpoint"));
}

// Tillæg 1, mål 2; afsnit 4.2, Måltal: 367 7 374 / 245 5 250 / 33 29 33
#[test]
fn tillaeg_1_maal_2_tilgang_til_foertidspension() {
    check_row(&tilgang_til_foertidspension::BM_2014, Municipality::ESBJERG.into(), ["367", "245"], Some("33 %"));
    check_row(&tilgang_til_foertidspension::BM_2014, Municipality::FANOE.into(), ["7", "5"], Some("29 %"));
    check_row(&tilgang_til_foertidspension::BM_2014, JOBCENTRE, ["374", "250"], Some("33 %"));
}

// Tillæg 1, mål 3; afsnit 4.3, Måltal: 842 12 854 / 671 9 680 / 20 pct.
#[test]
fn tillaeg_1_maal_3_langtidsledige() {
    check_row(&langtidsledige::BM_2014, Municipality::ESBJERG.into(), ["842", "671"], Some("20 %"));
    check_row(&langtidsledige::BM_2014, Municipality::FANOE.into(), ["12", "9"], Some("25 %"));
    check_row(&langtidsledige::BM_2014, JOBCENTRE, ["854", "680"], Some("20 %"));
}

// Tillæg 1, mål 4: "Resultatmål afventer målemetoden"
#[test]
fn tillaeg_1_maal_4_afventer() {
    let plan = plan();
    let target = target(&plan, &samarbejdsgrad::BM_2014, JOBCENTRE);
    assert_eq!(target.aim, Aim::Pending("Resultatmål afventer målemetoden".into()));
    assert!(target.outcome(Value::Percent(Percent::whole(10))).is_err());
}

// Tillæg 1: nine rows of figures, of which seven print a change, and all seven agree.
#[test]
fn of_nine_rows_seven_print_a_change_and_all_seven_agree() {
    let plan = plan();
    let checks: Vec<_> = plan.targets.iter().filter_map(Target::check).map(|check| check.checked).collect();
    let count = |wanted| checks.iter().filter(|checked| **checked == wanted).count();
    assert_eq!((checks.len(), count(Checked::Agrees), count(Checked::NothingPrinted)), (9, 7, 2));
}

// The printed changes are whole percent, half away from zero: 122 of 367, 2 of 7, 124 of 374, 171 of 842, 3 of 12, 174 of 854.
#[test]
fn the_changes_recomputed_with_two_decimals() {
    let plan = plan();
    let percent = |measure: &Measure<'_>, place: Place| match target(&plan, measure, place).check().unwrap().recomputed
    {
        Change::Percent(percent) => percent.round(Decimals::TWO).to_string(),
        Change::PercentagePoints(points) => points.round(Decimals::TWO).to_string(),
    };
    let rows = |measure| {
        [Municipality::ESBJERG.into(), Municipality::FANOE.into(), JOBCENTRE].map(|place| percent(measure, place))
    };
    assert_eq!(rows(&uddannelsesgrad::BM_2014), ["6.30", "6.30", "6.30"]);
    assert_eq!(rows(&tilgang_til_foertidspension::BM_2014), ["-33.24", "-28.57", "-33.16"]);
    assert_eq!(rows(&langtidsledige::BM_2014), ["-20.31", "-25.00", "-20.37"]);
}

// Tillæg 1: 367 + 7 = 374, 245 + 5 = 250, 842 + 12 = 854, 671 + 9 = 680; 17,7 and 24,0 lie between their parts.
#[test]
fn counts_add_and_shares_lie_between_their_parts() {
    let plan = plan();
    let checks = plan.joint_checks();
    assert_eq!(checks.len(), 3);
    for check in checks {
        assert_eq!((check.baseline, check.level), (Checked::Agrees, Checked::Agrees), "{}", check.total.name);
    }
}

// Tillæg 1, mål 1: 17,6 and 24,8 give 17,7 when Esbjerg weighs between 0.972 and 1.
#[test]
fn the_pooled_rate_is_explained_by_the_weights() {
    let plan = plan();
    let checks = plan.joint_checks();
    let weights = checks[0].weights.unwrap();
    let of = |percent: Percent| percent.round(Decimals::new(1).unwrap()).to_string();
    assert_eq!((of(weights.lowest), of(weights.highest)), ("97.2".to_owned(), "100.0".to_owned()));
    assert!(checks[1..].iter().all(|check| check.weights.is_none())); // counts
}

// Tillæg 1: what the rounding of 17,7 and 24,0 allows for the printed 6,3; counts allow one change only.
#[test]
fn a_change_comes_with_the_interval_that_rounding_allows() {
    let plan = plan();
    let allows = |measure: &Measure<'_>| {
        let (least, most) = target(&plan, measure, JOBCENTRE).check().unwrap().allows;
        (least.to_string(), most.to_string())
    };
    assert_eq!(allows(&uddannelsesgrad::BM_2014), ("6,2 procentpoint".into(), "6,4 procentpoint".into()));
    assert_eq!(allows(&langtidsledige::BM_2014), ("20,37 pct.".into(), "20,37 pct.".into()));
}

// Tillæg 1: "Antal dec 2012" over percentages; 4.3: "Procentvis udvikling 4.1.1 20 pct."; 2: 740 "aktuelt" beside 854
#[test]
fn what_the_plan_prints_beside_its_tables() {
    let plan = plan();
    let told: Vec<_> = plan.statements.iter().map(|statement| (statement.at.as_str(), statement.check())).collect();
    let said = |at: usize| told[at].1.1.clone().unwrap();
    assert_eq!(told[0].1.0, Checked::Conflicts);
    assert_eq!(said(0), "«Antal dec 2012» står over 17,6 pct., 24,8 pct., 17,7 pct.");
    assert_eq!((told[1].1.0, said(1)), (Checked::Conflicts, "«4.1.1» hører ikke til 20 pct.".to_owned()));
    assert_eq!(told[2].1.0, Checked::NotComparable);
    assert_eq!(said(2), "740 personer og 854 personer er ikke af samme tid");
    // Tillæg 1 has "uddannelses" where chapter 3 has "uddannelse".
    assert_eq!(told[3].1.0, Checked::Conflicts);
}

// 4.2, Måltal: "giver plads til en lidt større tilgang i 2014 end i 2013"; 4.3: "forventninger om et lille fald"
#[test]
fn a_target_keeps_what_it_rests_on() {
    let plan = plan();
    let inflow = target(&plan, &tilgang_til_foertidspension::BM_2014, JOBCENTRE);
    assert!(inflow.assumptions[0].contains("lidt større tilgang i 2014 end i 2013"));
    assert!(inflow.trajectory(maaltal::outcome::Path::Linear).is_err());
    let unemployed = target(&plan, &langtidsledige::BM_2014, JOBCENTRE);
    assert_eq!(unemployed.assumptions.len(), 3);
    assert!(unemployed.trajectory(maaltal::outcome::Path::Linear).is_ok());
}

// 2: "Tre fjerdedele", "mere end hver anden", "næsten 2/3"
#[test]
fn fractions_in_words_stay_as_printed() {
    let fractions: Vec<String> = plan()
        .stated
        .iter()
        .filter_map(|it| it.value)
        .map(|value| value.to_string())
        .filter(|it| it.contains('/'))
        .collect();
    assert_eq!(fractions, ["3/4", "mere end 1/2", "næsten 2/3"]);
}

// 1: "De seneste tre års lavkonjunktur"
#[test]
fn a_number_in_words_is_a_number() {
    let plan = plan();
    let years = plan.stated.iter().find(|stated| stated.of == "lavkonjunktur, antal år").unwrap();
    assert_eq!(years.value.unwrap().to_string(), "3");
}

// 2: "så mange borgere som muligt"; 4.1, 4.2 and 4.3: "minimeres", "hurtigst muligt", "så få ... som muligt", "så tidligt som muligt"
#[test]
fn what_is_as_far_as_possible() {
    let plan = plan();
    let of = |extreme| -> Vec<&str> {
        let those = plan.targets.iter().filter(|target| target.aim == Aim::AsPossible(extreme));
        those.map(|target| target.name.as_str()).collect()
    };
    assert_eq!(of(Extreme::Most), ["borgere med kontakt til arbejdsmarkedet"]);
    assert_eq!(of(Extreme::Fewest), ["unge uden praktikplads", "dagpengeret der udløber"]);
    assert_eq!(
        of(Extreme::Soonest),
        ["unge med uddannelse i job", "jobklare unge med en uddannelse", "sygemeldte tilbage i arbejde"]
    );
    assert_eq!(
        of(Extreme::Earliest),
        ["risiko for langtidsledighed", "læse- og staveproblemer", "barrierer for at komme i job"]
    );
}

// 4.3: "Hyppigere samtaler", "Hyppigere kontakt", with no number; 5.1: "Undersøgelsen gentages ultimo 2013", once
#[test]
fn what_recurs_and_what_is_repeated_once() {
    let plan = plan();
    for name in ["hyppigere samtaler", "hyppigere kontakt"] {
        let Aim::Often(often) = &plan.target(name).unwrap().aim else { unreachable!() };
        assert_eq!(often.every, Frequency::MoreOften, "{name}");
    }
    let survey = plan.target("virksomhedernes tilfredshed").unwrap();
    assert_eq!(survey.aim.to_string(), "undersøgelsen ultimo 2012 før undersøgelsen ultimo 2013");
    assert_eq!(survey.due.unwrap().to_string(), "2013");
}

// A change of one unit in any printed figure is seen.
#[test]
fn a_wrong_digit_conflicts() {
    for (from, to, change) in
        [("367", "245", "34 %"), ("842", "671", "21 %"), ("842", "680", "20 %"), ("12", "9", "24 %")]
    {
        let mut target = target(&plan(), &langtidsledige::BM_2014, JOBCENTRE).clone();
        target.baseline.as_mut().unwrap().value = printed(from);
        target.aim = Aim::Level(printed(to));
        target.change = PrintedChange::Printed(printed(change));
        assert_eq!(target.check().unwrap().checked, Checked::Conflicts, "{from} {to} {change}");
    }
    // Shares are rounded themselves: 6,4 is possible from 17,7 and 24,0, 6,5 is not.
    let mut target = target(&plan(), &uddannelsesgrad::BM_2014, JOBCENTRE).clone();
    for (change, checked) in
        [("6,4", Checked::WithinRounding), ("6,2", Checked::WithinRounding), ("6,5", Checked::Conflicts)]
    {
        target.change = PrintedChange::Printed(printed(&format!("{change} procentpoint")));
        assert_eq!(target.check().unwrap().checked, checked, "{change}");
    }
}

// Afsnit 3: "foreløbige resultatmål", "Målene revideres af Arbejdsmarkedsudvalget ultimo 2013"
#[test]
fn the_targets_are_provisional() {
    let plan = plan();
    for target in plan.targets.iter().filter(|target| !target.cites.is_empty()) {
        assert!(matches!(target.standing, Standing::Provisional { .. }), "{}", target.name);
    }
    let until = Some("2013".parse().unwrap());
    assert!(
        plan.targets[..9]
            .iter()
            .all(|target| matches!(target.standing, Standing::Provisional { until: own, .. } if own == until))
    );
}

// Afsnit 3: "svarende til en stigning på 6,3 procentpoint", "et fald på 33 pct.", "et fald på 20 pct."
#[test]
fn a_fall_or_a_rise_is_an_aim_too() {
    let plan = plan();
    let mut rise = target(&plan, &uddannelsesgrad::BM_2014, JOBCENTRE).clone();
    rise.aim = Aim::RiseBy(printed("6,3 procentpoint"));
    assert!(rise.outcome(Value::Percent(Percent::of(240, 1000).unwrap())).unwrap().is_met());
    assert!(!rise.outcome(Value::Percent(Percent::of(2399, 10_000).unwrap())).unwrap().is_met());

    let mut fall = target(&plan, &langtidsledige::BM_2014, JOBCENTRE).clone();
    fall.aim = Aim::FallBy(printed("20 pct.")); // 854 less a fifth is 683.2
    assert_eq!(fall.outcome(Value::Persons(683)).unwrap().gap, Gap::Persons(0));
    assert_eq!(fall.outcome(Value::Persons(684)).unwrap().gap, Gap::Persons(1));
}

// Fewer is better for goals 2 and 3, more for 1 and 4 (afsnit 3: "begrænses", "en stigning", "styrke").
#[test]
fn outcomes_tell_the_gap_in_the_right_direction() {
    let plan = plan();
    assert_eq!(
        measure::ALL
            .iter()
            .filter(|measure| measure.id.edition == Some(2014) && measure.id.authority == "bm")
            .map(|measure| (measure.id.name, measure.improvement))
            .collect::<BTreeMap<_, _>>(),
        BTreeMap::from([
            ("langtidsledige", Improvement::Fewer),
            ("samarbejdsgrad", Improvement::More),
            ("tilgang_til_foertidspension", Improvement::Fewer),
            ("uddannelsesgrad", Improvement::More),
        ])
    );
    let fewer = target(&plan, &langtidsledige::BM_2014, JOBCENTRE);
    for (actual, missing, met, way) in [
        (854, 174, false, (0, 1)),
        (767, 87, false, (1, 2)),
        (681, 1, false, (173, 174)),
        (680, 0, true, (1, 1)),
        (679, -1, true, (175, 174)),
    ] {
        let outcome = fewer.outcome(Value::Persons(actual)).unwrap();
        assert_eq!((outcome.gap, outcome.is_met()), (Gap::Persons(missing), met), "{actual}");
        assert_eq!(outcome.share_of_way, Some(Percent::of(way.0, way.1).unwrap()), "{actual}");
    }
    let more = target(&plan, &uddannelsesgrad::BM_2014, JOBCENTRE);
    for (actual, met) in [(2399, false), (2400, true), (2401, true)] {
        let outcome = more.outcome(Value::Percent(Percent::of(actual, 10_000).unwrap())).unwrap();
        assert_eq!(outcome.is_met(), met, "{actual}");
    }
    // Away from the target: a negative share of the way.
    let away = fewer.outcome(Value::Persons(900)).unwrap();
    assert!(away.share_of_way.unwrap() < Percent::whole(0));
    // Another unit is an error, not a comparison.
    assert!(fewer.outcome(Value::Percent(Percent::whole(5))).is_err());
}

// Afsnit 2: "Op mod 2.400 unge", "cirka 700 personer"; "Aktuelt er 740 personer ..." stands beside the 854 of December 2012.
#[test]
fn qualified_figures_keep_their_qualifier() {
    assert_eq!(printed("Op mod 2.400").agrees_with(Exact::Count(2401)), Ok(Agreement::Conflicts));
    assert_eq!(printed("cirka 700 personer").agrees_with(Exact::Count(691)), Ok(Agreement::NotExcluded));
    assert_eq!(printed("740 personer").agrees_with(Exact::Count(854)), Ok(Agreement::Conflicts));
}

// Afsnit 2: "Beskæftigelsesministeren har udmeldt fire mål, som er bindende for alle landets jobcentre."
#[test]
fn the_four_goals_are_binding() {
    let goals: Vec<_> = goal::ALL.iter().filter(|goal| goal.id.year == 2014).collect();
    assert_eq!(goals.iter().map(|goal| goal.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(goals.iter().all(|goal| goal.force == Force::Binding));
}

// ------------------------------------------------------------------------------------------------ the made-up citizens

fn read<R: maaltal::rows::Row>(text: &str) -> Reader<R> {
    let mut lines = (1..).zip(text.lines());
    let mut reader = Reader::new(&lines.next().unwrap().1.split(';').collect::<Vec<_>>()).unwrap();
    for (number, line) in lines {
        reader.push(number, &line.split(';').collect::<Vec<_>>());
    }
    reader
}

fn citizens() -> People {
    let made_up::Files { persons, residences, educations, spells } = made_up::files();
    let sheets = Sheets {
        persons: read(&persons),
        residences: read(&residences),
        educations: read(&educations),
        spells: read(&spells),
    };
    sheets.assemble(Coverage::all_up_to(Day::ymd(2012, 12, 31))).unwrap()
}

#[test]
fn the_files_of_the_example_are_those_that_the_generator_writes() {
    let made_up::Files { persons, residences, educations, spells } = made_up::files();
    assert_eq!(persons, include_str!("../examples/made_up/persons.csv"));
    assert_eq!(residences, include_str!("../examples/made_up/residences.csv"));
    assert_eq!(educations, include_str!("../examples/made_up/educations.csv"));
    assert_eq!(spells, include_str!("../examples/made_up/spells.csv"));
}

// Tillæg 1, December 2012, from people: 842/12/854, 367/7/374 and 17,6/24,8/17,7.
#[test]
fn the_baselines_come_out_exactly() {
    let people = citizens();
    let plan = plan();
    for target in plan.targets.iter().filter(|target| target.baseline.is_some()) {
        let baseline = target.baseline.unwrap();
        let mut request = Request::new();
        let measure = target.measure().unwrap();
        let question = request.ask(measure, baseline.period).unwrap();
        let prepared = request.prepare();
        let tally = prepared.tally(people.persons()).tally(question, target.place).counted().unwrap();
        let value = measure.value(&tally).unwrap();
        assert_eq!(baseline.value.agrees_with(value), Ok(Agreement::Agrees), "{}: {value}", target.name);
    }
}

#[test]
fn there_are_at_least_as_many_decoys_as_counted_persons() {
    let people = citizens();
    let mut request = Request::new();
    for measure in [&uddannelsesgrad::BM_2014, &tilgang_til_foertidspension::BM_2014, &langtidsledige::BM_2014] {
        request.ask(measure, "2012M12".parse().unwrap()).unwrap();
    }
    let prepared = request.prepare();
    let counted = people.persons().filter(|person| {
        let table = prepared.tally([*person]);
        prepared.ids().any(|(question, _)| table.tally(question, JOBCENTRE).counted().unwrap().numerator > 0)
    });
    let counted = counted.count();
    assert!(counted > 1_000 && 2 * counted <= people.len(), "{counted} of {}", people.len());
}

// ------------------------------------------------------------------------------------------------------------ the rules

fn week(year: i32, number: u32) -> Week {
    Week::new(year, number).unwrap()
}

fn spell(status: impl Into<Status>, from: Day, to: Day) -> Spell {
    Spell::new(status, from, End::On(to)).unwrap()
}

/// Data that cover everything up to the end of the last week of a year.
fn person(year: i32, spells: impl Into<Vec<Spell>>) -> PersonBuf {
    let as_of = Day::ymd(year, 12, 31).week().last_day();
    PersonBuf::new(HistoryBuf::new(spells.into(), Coverage::all_up_to(as_of))).educated(vec![])
}

fn finding(measure: &Measure<'_>, period: &str, person: &PersonBuf) -> Finding {
    let mut request = Request::new();
    let question = request.ask(measure, period.parse().unwrap()).unwrap();
    request.prepare().finding(question, &person.view()).counted().unwrap()
}

fn by_place(measure: &Measure<'_>, period: &str, person: &PersonBuf) -> Vec<(String, Tally)> {
    let mut request = Request::new();
    let question = request.ask(measure, period.parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let table = prepared.tally([person.view()]);
    table.places(question).map(|(place, tally)| (place.to_string(), tally)).collect()
}

// Afsnit 4.3: "i minimum 80 procent af tiden inden for 52 uger": 41.6 weeks, so 41 are too few and 42 enough.
#[test]
fn langtidsledig_41_weeks_no_42_weeks_yes() {
    for (first, verdict, margin) in [(12, Verdict::NotMet, 1), (11, Verdict::Met, 1), (1, Verdict::Met, 11)] {
        let spells = [spell(Benefit::ADagpenge, week(2012, first).first_day(), week(2012, 52).last_day())];
        let found = finding(&langtidsledige::BM_2014, "2012M12", &person(2012, spells));
        assert_eq!((found.verdict, found.margin()), (verdict, Some(margin)), "from week {first}");
    }
}

// Whom the ministry counts and Jobindsats does not: those with 42 weeks who have left, and nobody else.
#[test]
fn the_two_definitions_part_by_the_last_week_alone() {
    let people = citizens();
    let mut request = Request::new();
    let period = "2012M12".parse().unwrap();
    let bm = request.ask(&langtidsledige::BM_2014, period).unwrap();
    let star = request.ask(&langtidsledige::STAR, period).unwrap();
    let education = request.ask(&uddannelsesgrad::BM_2014, period).unwrap();
    let prepared = request.prepare();
    let compared = prepared.compare(bm, star, people.persons()).unwrap();
    assert_eq!(compared.only(Side::Second), 0);
    assert!(compared.only(Side::First) > 0 && compared.both > 0);
    assert!(compared.partings.iter().all(|parting| parting.by == PartedBy::Test(1)), "{compared:?}");
    assert_eq!(prepared.compare(bm, education, people.persons()), Err(CannotCompare::NotOfPersons));
}

// Afsnit 4.3, in touched weeks: one day of a week is enough.
#[test]
fn langtidsledig_one_day_touches_a_week() {
    let touched = [spell(Benefit::ADagpenge, week(2012, 11).last_day(), week(2012, 52).first_day())];
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &person(2012, touched)).verdict, Verdict::Met);
    let one_day_later = [spell(Benefit::ADagpenge, week(2012, 12).first_day(), week(2012, 52).first_day())];
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &person(2012, one_day_later)).verdict, Verdict::NotMet);
}

// Afsnit 2.3: those who "er jobklare" at the count; Jobindsats asks for the last week. 42 of 52, and left in the last.
#[test]
fn the_difference_to_jobindsats_is_who_has_left() {
    let left = person(2012, [spell(Benefit::ADagpenge, week(2012, 10).first_day(), week(2012, 51).last_day())]);
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &left).verdict, Verdict::Met);
    let found = finding(&langtidsledige::STAR, "2012M12", &left);
    assert_eq!((found.verdict, found.decided_by, found.margin()), (Verdict::NotMet, Some(1), Some(1)));
    let still = person(2012, [spell(Benefit::ADagpenge, week(2012, 11).first_day(), week(2012, 52).first_day())]);
    assert_eq!(finding(&langtidsledige::STAR, "2012M12", &still).verdict, Verdict::Met);
}

// Afsnit 4.3: "jobklare kontanthjælpsmodtagere"; who is not job-ready is not looked at, and who knows nothing says so.
#[test]
fn langtidsledig_on_kontanthjaelp_only_if_job_ready() {
    let all_year = |visitation: Option<Visitation>, benefit, year| {
        let mut spell = spell(benefit, Day::ymd(year, 1, 1), Day::ymd(year, 12, 31));
        if let Some(visitation) = visitation {
            spell = spell.visited(visitation);
        }
        finding(&langtidsledige::BM_2014, &format!("{year}M12"), &person(year, [spell])).verdict
    };
    assert_eq!(all_year(Some(Visitation::Jobklar), Benefit::Kontanthjaelp, 2012), Verdict::Met);
    assert_eq!(all_year(Some(Visitation::Indsatsklar), Benefit::Kontanthjaelp, 2012), Verdict::OutsideTargetGroup);
    assert_eq!(all_year(Some(Visitation::Uoplyst), Benefit::Kontanthjaelp, 2012), Verdict::Undetermined);
    assert_eq!(all_year(None, Benefit::Kontanthjaelp, 2012), Verdict::Undetermined);
    // From 2014: jobparat, and åbenlyst uddannelsesparat on uddannelseshjælp.
    assert_eq!(all_year(Some(Visitation::Jobparat), Benefit::Kontanthjaelp, 2014), Verdict::Met);
    assert_eq!(all_year(Some(Visitation::AabenlystUddannelsesparat), Benefit::Uddannelseshjaelp, 2014), Verdict::Met);
    assert_eq!(
        all_year(Some(Visitation::Uddannelsesparat), Benefit::Uddannelseshjaelp, 2014),
        Verdict::OutsideTargetGroup
    );
}

// Afsnit 4.3: "(herunder i aktivering)"; an offer counts where no benefit outside the state runs.
#[test]
fn langtidsledig_in_activation() {
    let weeks = |first, last| (week(2012, first).first_day(), week(2012, last).last_day());
    let ((a, b), (c, d)) = (weeks(11, 30), weeks(31, 52));
    let subsidised = [spell(Benefit::ADagpenge, a, b), spell(Offer::Loentilskud, c, d)];
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &person(2012, subsidised)).verdict, Verdict::Met);
    let sick =
        [spell(Benefit::ADagpenge, a, b), spell(Offer::Virksomhedspraktik, c, d), spell(Benefit::Sygedagpenge, c, d)];
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &person(2012, sick)).verdict, Verdict::NotMet);
    // Sick until Saturday of each week would leave the Sunday; sick until the Saturday of the last week leaves one week.
    let nearly = [
        spell(Benefit::ADagpenge, a, b),
        spell(Offer::Virksomhedspraktik, c, d),
        spell(Benefit::Sygedagpenge, c, d.plus(-1)),
    ];
    let found = finding(&langtidsledige::BM_2014, "2012M12", &person(2012, nearly));
    assert!(matches!(found.evidence, Evidence::Time { observed: 21, possible: 21, .. }), "{:?}", found.evidence);
    let mentor = [spell(Benefit::ADagpenge, a, b), spell(Offer::Mentor, c, d)];
    assert_eq!(finding(&langtidsledige::BM_2014, "2012M12", &person(2012, mentor)).verdict, Verdict::NotMet);
}

// Afsnit 4.1: "de 15-17-årige" are not in; afsnit 3: "under 30 år". Age on the last day of the year.
#[test]
fn uddannelsesgrad_17th_18th_29th_and_30th_birthdays() {
    let born = |day| {
        let spells = [spell(Benefit::Kontanthjaelp, Day::ymd(2012, 3, 5), Day::ymd(2012, 3, 11))];
        finding(&uddannelsesgrad::BM_2014, "2012", &person(2012, spells).born(day)).tally.denominator
    };
    assert_eq!(born(Day::ymd(1995, 1, 1)), 0); // 17
    assert_eq!(born(Day::ymd(1994, 12, 31)), 1); // 18 that day
    assert_eq!(born(Day::ymd(1983, 1, 1)), 1); // 29
    assert_eq!(born(Day::ymd(1982, 12, 31)), 0); // 30 that day
}

fn course(level: Level, from: Day, to: Day, completed: Completion) -> Education {
    Education { level, attended: Some(Stay::new(from, End::On(to)).unwrap()), completed }
}

// Afsnit 3: "uden en erhvervskompetencegivende uddannelse"; the week in which it is obtained is already out.
#[test]
fn uddannelsesgrad_the_week_an_education_is_completed() {
    let studies = |level, completed| {
        let courses =
            vec![course(level, week(2012, 1).first_day(), week(2012, 10).last_day(), Completion::On(completed))];
        let spells = [spell(Benefit::Kontanthjaelp, week(2012, 5).first_day(), week(2012, 20).last_day())];
        let young = person(2012, spells).born(Day::ymd(1990, 6, 1)).educated(courses);
        finding(&uddannelsesgrad::BM_2014, "2012", &young).tally
    };
    // Completed on the Sunday of week 10: weeks 1 to 9 count, week 10 and the benefit after it do not.
    assert_eq!(studies(Level::Erhvervsuddannelse, week(2012, 10).last_day()), Tally::of(9, 9));
    assert_eq!(studies(Level::Erhvervsuddannelse, week(2012, 11).first_day()), Tally::of(10, 10));
    // Upper secondary school qualifies for no trade: all 20 weeks count.
    assert_eq!(studies(Level::Gymnasial, week(2012, 10).last_day()), Tally::of(10, 20));
}

// Afsnit 3: "modtaget ydelse eller været i ordinær uddannelse": a week that has both counts once.
#[test]
fn uddannelsesgrad_a_week_with_both_counts_once() {
    let young = |spells: &[Spell]| {
        let courses =
            vec![course(Level::Gymnasial, week(2012, 9).first_day(), week(2012, 12).last_day(), Completion::Not)];
        finding(&uddannelsesgrad::BM_2014, "2012", &person(2012, spells).born(Day::ymd(1990, 6, 1)).educated(courses))
            .tally
    };
    let benefit = spell(Benefit::ADagpenge, week(2012, 1).first_day(), week(2012, 10).last_day());
    assert_eq!(young(&[benefit]), Tally::of(4, 12));
    // Without benefit nobody is touched, so nothing counts.
    assert_eq!(young(&[]), Tally::ZERO);
}

// Afsnit 3, "dagpenge- eller kontanthjælpsberørte": touched over the weeks counted, of which 30 December 2024 is 2025-W01.
#[test]
fn uddannelsesgrad_touched_over_the_weeks_of_the_year() {
    let monday = Day::ymd(2024, 12, 30);
    let young = person(2025, [spell(Benefit::ADagpenge, monday, monday)]).born(Day::ymd(2000, 6, 1));
    assert_eq!(finding(&uddannelsesgrad::BM_2014, "2024", &young).verdict, Verdict::OutsideTargetGroup);
    assert_eq!(finding(&uddannelsesgrad::BM_2014, "2025", &young).tally, Tally::of(0, 1));
}

// 2015 has 53 weeks, 2014 has 52.
#[test]
fn uddannelsesgrad_2015_has_53_weeks() {
    for (year, weeks) in [(2014, 52), (2015, 53)] {
        let spells = [spell(Benefit::ADagpenge, Day::ymd(year, 1, 1), Day::ymd(year, 12, 31))];
        let young = person(year, spells).born(Day::ymd(1990, 6, 1));
        assert_eq!(finding(&uddannelsesgrad::BM_2014, &year.to_string(), &young).tally, Tally::of(0, weeks));
    }
}

// The 53rd week of 2015 ends on 3 January 2016: data that stop with the year leave three of its days open.
#[test]
fn uddannelsesgrad_data_that_stop_inside_the_last_week() {
    let found = |as_of| {
        let weeks = vec![spell(Benefit::ADagpenge, Day::ymd(2015, 1, 1), week(2015, 52).last_day())];
        let young = PersonBuf::new(HistoryBuf::new(weeks, Coverage::all_up_to(as_of))).educated(vec![]);
        finding(&uddannelsesgrad::BM_2014, "2015", &young.born(Day::ymd(1990, 6, 1))).tally
    };
    assert_eq!(found(Day::ymd(2016, 1, 3)), Tally::of(0, 52));
    assert_eq!(found(Day::ymd(2015, 12, 31)), Tally::of(0, 52).with_undetermined(1, 1));
}

// Afsnit 4.2: "tilgangen til førtidspension i løbet af året".
#[test]
fn foertidspension_on_31_december_and_1_january() {
    for (begins, in_2012, in_2013) in [
        (Day::ymd(2012, 12, 31), Verdict::Met, Verdict::NotMet),
        (Day::ymd(2013, 1, 1), Verdict::OutsideTargetGroup, Verdict::Met),
    ] {
        let pension = Spell::new(Benefit::Foertidspension, begins, End::Ongoing).unwrap();
        let person = person(2013, [pension]);
        assert_eq!(finding(&tilgang_til_foertidspension::BM_2014, "2012", &person).verdict, in_2012, "{begins}");
        assert_eq!(finding(&tilgang_til_foertidspension::BM_2014, "2013", &person).verdict, in_2013, "{begins}");
    }
}

// Spells that touch are one run: a birthday or a move splits nobody's pension. A re-entry in the year counts once.
#[test]
fn foertidspension_a_cut_is_no_inflow_and_nobody_counts_twice() {
    let cut = [
        spell(Benefit::Foertidspension, Day::ymd(2010, 1, 1), Day::ymd(2012, 6, 30)),
        spell(Benefit::Foertidspension, Day::ymd(2012, 7, 1), Day::ymd(2012, 12, 31)),
    ];
    assert_eq!(finding(&tilgang_til_foertidspension::BM_2014, "2012", &person(2012, cut)).verdict, Verdict::NotMet);
    let twice = [
        spell(Benefit::Foertidspension, Day::ymd(2012, 2, 1), Day::ymd(2012, 3, 31)),
        spell(Benefit::Foertidspension, Day::ymd(2012, 7, 1), Day::ymd(2012, 12, 31)),
    ];
    let found = finding(&tilgang_til_foertidspension::BM_2014, "2012", &person(2012, twice));
    assert_eq!((found.tally, found.evidence), (Tally::of(1, 1), Evidence::Entry { day: Some(Day::ymd(2012, 2, 1)) }));
}

// Tillæg 1 divides by municipality: a move from Fanø to Esbjerg inside the year.
#[test]
fn a_mover_from_fanoe_to_esbjerg() {
    let day = week(2012, 21).thursday();
    let residences = || {
        vec![
            Residence {
                municipality: Some(Municipality::FANOE),
                stay: Stay::new(Day::ymd(2000, 1, 1), End::On(day.plus(-1))).unwrap(),
            },
            Residence { municipality: Some(Municipality::ESBJERG), stay: Stay::new(day, End::Ongoing).unwrap() },
        ]
    };
    let weeks = [spell(Benefit::ADagpenge, week(2012, 1).first_day(), week(2012, 52).last_day())];
    let mover = person(2012, weeks).born(Day::ymd(1990, 6, 1)).resident(residences()).unwrap();
    // Weeks belong to the residence on their Thursday: 20 to Fanø, 32 to Esbjerg.
    assert_eq!(
        by_place(&uddannelsesgrad::BM_2014, "2012", &mover),
        [("Esbjerg".to_owned(), Tally::of(0, 32)), ("Fanø".to_owned(), Tally::of(0, 20))]
    );
    // A stock belongs to the residence on the last day.
    assert_eq!(by_place(&langtidsledige::BM_2014, "2012M12", &mover), [("Esbjerg".to_owned(), Tally::of(1, 1))]);
    // An inflow belongs to the residence on its day.
    let pension = [Spell::new(Benefit::Foertidspension, day.plus(-1), End::Ongoing).unwrap()];
    let pensioner = person(2012, pension).resident(residences()).unwrap();
    assert_eq!(
        by_place(&tilgang_til_foertidspension::BM_2014, "2012", &pensioner),
        [("Fanø".to_owned(), Tally::of(1, 1))]
    );
}

// A lookback that begins before the data do is undetermined, unless what is known decides.
#[test]
fn a_lookback_that_begins_before_coverage() {
    let covered = Coverage::new(week(2012, 8).first_day(), Day::ymd(2012, 12, 31)).unwrap();
    let with = |first: u32| {
        let spells = vec![spell(Benefit::ADagpenge, week(2012, first).first_day(), week(2012, 52).last_day())];
        finding(&langtidsledige::BM_2014, "2012M12", &PersonBuf::new(HistoryBuf::new(spells, covered))).verdict
    };
    assert_eq!(with(11), Verdict::Met); // 42 weeks are known
    assert_eq!(with(12), Verdict::Undetermined); // 41, and seven weeks nobody knows of
    assert_eq!(with(18), Verdict::Undetermined); // 35 and seven are 42
    assert_eq!(with(19), Verdict::NotMet); // 34 and seven are 41
}

// Afsnit 5.1: "Målemetoden er ikke færdigudviklet endnu".
#[test]
fn samarbejdsgrad_has_no_method_yet() {
    let mut request = Request::new();
    let question = request.ask(&samarbejdsgrad::BM_2014, "2014M12".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let nobody = person(2014, []);
    assert_eq!(prepared.finding(question, &nobody.view()), Answer::NoMethod(NoMethod::Pending));
    assert_eq!(prepared.tally([nobody.view()]).tally(question, JOBCENTRE), Answer::NoMethod(NoMethod::Pending));
    let text = prepared.explain(question, &nobody.view(), Language::Danish);
    assert!(text.contains("Ingen målemetode endnu: «Målemetoden er ikke færdigudviklet endnu» (Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 5.1)."), "{text}");
}

// The words of an explanation: observed, required, margin, the spells that decided, and the source.
#[test]
fn an_explanation_in_both_languages() {
    let spells = [
        spell(Benefit::Kontanthjaelp, week(2012, 11).first_day(), week(2012, 40).last_day())
            .visited(Visitation::Jobklar),
        spell(Benefit::ADagpenge, week(2012, 41).first_day(), week(2012, 52).last_day()),
    ];
    let mut request = Request::new();
    let question = request.ask(&langtidsledige::STAR, "2012M12".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let person = person(2012, spells);
    assert_eq!(
        prepared.explain(question, &person.view(), Language::Danish),
        "star:langtidsledige 2012M12: Langtidsledige (Jobindsats)\n\
         Talt med: 42 af 52 uger (80,8 pct.), krav mindst 80 pct., altså 42 uger; 1 uge fra ikke at opfylde kravet.\n\
         Også krævet (2012-12-24 til 2012-12-30): 1 af 1 uge, krav mindst 1 uge; 1 uge fra ikke at opfylde kravet.\n\
         Fra 2012-01-02 til 2012-12-30:\n  \
         kontanthjælp (jobklar) 2012-03-12 – 2012-10-07: 30 uger\n  \
         arbejdsløshedsdagpenge 2012-10-08 – 2012-12-30: 12 uger\n\
         Kilde: Danmarks Statistik, dokumentation af statistikken over langtidsledighed, om sammenlignelighed.\n"
    );
    assert_eq!(
        prepared.explain(question, &person.view(), Language::English).lines().nth(1).unwrap(),
        "Counted: 42 of 52 weeks (80.8 percent), required at least 80 percent, that is 42 weeks; 1 week from not meeting the requirement."
    );
}

//! Text forms for storage and exchange: what is written reads back, and reading goes through the constructors, so that no
//! file can build an invalid value.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Debug;

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitRule, Rate};
use maaltal::calendar::{Day, Month, Period, Quarter, RollingYear, Week, Year};
use maaltal::company::ContactKind;
use maaltal::days::End;
use maaltal::education::Level;
use maaltal::goal::y2014;
use maaltal::history::{Sector, Status};
use maaltal::measure::{langtidsledige, uddannelsesgrad};
use maaltal::offer::Offer;
use maaltal::person::{Origin, ResidenceGround, Sex};
use maaltal::place::{JobCentre, Municipality, Place, Region};
use maaltal::plan::Plan;
use maaltal::quantity::{Printed, Tally};
use maaltal::target::{Aim, Baseline, Cited, PrintedChange, Standing, Target, Term};
use maaltal::visitation::Visitation;
use maaltal::work::Work;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&text).unwrap();
    assert_eq!(read, *value, "{text}");
}

/// A value with the form it has in files.
fn form<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, form: &Value) {
    assert_eq!(to_value(value).unwrap(), *form);
    assert_eq!(from_value::<T>(form.clone()).unwrap(), *value);
}

/// The message with which a form is refused.
fn refused<T: DeserializeOwned + Debug>(form: Value) -> String {
    let text = form.to_string();
    match from_value::<T>(form) {
        Ok(value) => panic!("{text} was read as {value:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn dates_and_periods_are_written_as_their_text() {
    form(&Day::ymd(2012, 12, 31), &json!("2012-12-31"));
    form(&Week::new(2014, 1).unwrap(), &json!("2014-W01"));
    form(&Month::new(2014, 12).unwrap(), &json!("2014M12"));
    form(&Quarter::new(2014, 4).unwrap(), &json!("2014Q4"));
    form(&Year::new(2014).unwrap(), &json!("2014"));
    form(&RollingYear::ending(Quarter::new(2024, 3).unwrap()), &json!("2024QMAT03"));
    for text in ["2014-W01", "2014M12", "2014Q4", "2014", "2024QMAT03"] {
        form(&text.parse::<Period>().unwrap(), &json!(text));
    }
    form(&End::On(Day::ymd(2012, 12, 31)), &json!("2012-12-31"));
    form(&End::Ongoing, &json!(""));
    form(&End::Unknown, &json!("?"));
    assert_eq!(from_value::<Quarter>(json!("2026K01")).unwrap(), Quarter::new(2026, 1).unwrap());
}

#[test]
fn places_are_written_as_code_or_name() {
    form(&Municipality::FANOE, &json!("0563"));
    form(&Place::Municipality(Municipality::FANOE), &json!("Fanø"));
    form(&Place::JobCentre(JobCentre::ESBJERG), &json!("Jobcenter Esbjerg"));
    form(&Place::Region(Region::Sjaelland), &json!("Region Sjælland"));
    form(&Place::Country, &json!("Hele landet"));
    form(&Place::Unknown, &json!("Uoplyst bopæl"));
    for municipality in Municipality::all() {
        round_trip(&municipality);
        round_trip(&Place::Municipality(municipality));
    }
}

#[test]
fn members_of_catalogues_are_written_as_their_codes() {
    form(&Benefit::Kontanthjaelp, &json!("kontanthjaelp"));
    form(&Offer::Voksenlaere, &json!("voksenlaere"));
    form(&Work::Skaanejob, &json!("skaanejob"));
    form(&ContactKind::Jobrotationsvikar, &json!("jobrotationsvikar"));
    form(&Status::Offer(Offer::Mentor), &json!("mentor"));
    form(&Visitation::Jobklar, &json!("jobklar"));
    form(&Level::Gymnasial, &json!("gymnasial"));
    form(&Sex::Kvinde, &json!("kvinde"));
    form(&Origin::DanskOprindelse, &json!("dansk_oprindelse"));
    form(&ResidenceGround::Flygtning, &json!("flygtning"));
    form(&Sector::Offentlig, &json!("offentlig"));
    form(&"D15".parse::<AKasse>().unwrap(), &json!("D15"));
    Benefit::ALL.iter().for_each(round_trip);
    Rate::ALL.iter().for_each(round_trip);
    BenefitRule::ALL.iter().for_each(round_trip);
    Offer::ALL.iter().for_each(round_trip);
    Work::ALL.iter().for_each(round_trip);
    ContactKind::ALL.iter().for_each(round_trip);
    Visitation::ALL.iter().for_each(round_trip);
    Level::ALL.iter().for_each(round_trip);
    Sex::ALL.iter().for_each(round_trip);
    Origin::ALL.iter().for_each(round_trip);
    ResidenceGround::ALL.iter().for_each(round_trip);
    Sector::ALL.iter().for_each(round_trip);
    AKasse::all().for_each(|fund| round_trip(&fund));
    Status::all().for_each(|status| round_trip(&status));
}

#[test]
fn quantities_are_written_without_loss() {
    form(&"cirka 1.017,60 pct.".parse::<Printed>().unwrap(), &json!("cirka 1.017,60 pct."));
    form(&PrintedChange::Printed("20 pct.".parse().unwrap()), &json!("20 pct."));
    form(&PrintedChange::NotPrinted, &json!("not printed"));
    form(
        &Tally::of(842, 3100).with_undetermined(2, 3),
        &json!({ "numerator": 842, "denominator": 3100, "undetermined": { "numerator": 2, "denominator": 3 } }),
    );
}

/// "December 2012 842 ... December 2014 671 ... Procentvis udvikling 20 pct."
///
/// Jobcenter Esbjerg, Beskæftigelsesplan 2014, afsnit 4.3
fn target() -> Target {
    let level = Aim::Level("671 personer".parse().unwrap());
    Target {
        name: "langtidsledige, Esbjerg".to_owned(),
        cites: vec![Cited { goal: &y2014::LANGTIDSLEDIGHED, number: Some(3) }],
        baseline: Some(Baseline { period: "2012M12".parse().unwrap(), value: "842".parse().unwrap() }),
        due: Some("2014M12".parse().unwrap()),
        change: PrintedChange::Printed("20 pct.".parse().unwrap()),
        at: "4.3".to_owned(),
        ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, level)
    }
}

fn target_form() -> Value {
    json!({
        "name": "langtidsledige, Esbjerg",
        "cites": [{ "goal": "2014:langtidsledighed", "number": 3 }],
        "measure": "bm:langtidsledige@2014",
        "place": "Esbjerg",
        "baseline": { "period": "2012M12", "value": "842" },
        "aim": { "level": "671 personer" },
        "due": "2014M12",
        "change": "20 pct.",
        "standing": "adopted",
        "at": "4.3",
    })
}

/// The form of the target with one field another, or without it.
fn altered(field: &str, value: Option<Value>) -> Value {
    let mut form = target_form();
    let fields = form.as_object_mut().unwrap();
    match value {
        Some(value) => fields.insert(field.to_owned(), value),
        None => fields.remove(field),
    };
    form
}

#[test]
fn targets_and_plans_are_written_as_they_are_read() {
    form(&target(), &target_form());
    let joint = Place::JobCentre(JobCentre::ESBJERG);
    let pending = Target {
        cites: vec![(&y2014::UDDANNELSE).into()],
        due: Some("2014".parse().unwrap()),
        term: Term::Yearly,
        change: PrintedChange::NotPrinted,
        standing: Standing::Provisional { until: Some("2013".parse().unwrap()), said: "revideres".to_owned() },
        part_of: Some("langtidsledige, Esbjerg".to_owned()),
        assumptions: vec!["et lille fald".to_owned()],
        quote: "afventer".to_owned(),
        ..Target::new(&uddannelsesgrad::BM_2014, joint, Aim::Pending("afventer".to_owned()))
    };
    let plan = Plan {
        title: "Beskæftigelsesplan 2014".to_owned(),
        publisher: "Jobcenter Esbjerg".to_owned(),
        published: "september 2013".to_owned(),
        targets: vec![target(), pending],
        ..Plan::default()
    };
    form(
        &plan,
        &json!({
            "title": "Beskæftigelsesplan 2014",
            "publisher": "Jobcenter Esbjerg",
            "published": "september 2013",
            "targets": [target_form(), {
                "name": "",
                "cites": [{ "goal": "2014:uddannelse" }],
                "measure": "bm:uddannelsesgrad@2014",
                "place": "Jobcenter Esbjerg",
                "aim": { "pending": "afventer" },
                "due": "2014",
                "change": "not printed",
                "term": "yearly",
                "standing": { "provisional": { "until": "2013", "said": "revideres" } },
                "part_of": "langtidsledige, Esbjerg",
                "assumptions": ["et lille fald"],
                "at": "",
                "quote": "afventer",
            }],
        }),
    );
    for (name, aim) in [
        ("fall_by", Aim::FallBy("20 pct.".parse().unwrap())),
        ("rise_by", Aim::RiseBy("6,3 procentpoint".parse().unwrap())),
    ] {
        let figure = if name == "fall_by" { "20 pct." } else { "6,3 procentpoint" };
        form(&aim, &json!({ name: figure }));
    }
}

#[test]
fn what_the_calendar_has_not_is_refused() {
    for (message, part) in [
        (refused::<Week>(json!("2014-W53")), "the year 2014 has no week 53"),
        (refused::<Period>(json!("2014-W53")), "the year 2014 has no week 53"),
        (refused::<Day>(json!("2013-02-30")), "«2013-02-30» does not exist in the calendar"),
        (refused::<End>(json!("2013-02-30")), "«2013-02-30» does not exist in the calendar"),
        (refused::<Month>(json!("2014M13")), "the year 2014 has no month 13"),
        (refused::<Quarter>(json!("2014M12")), "«2014M12» is not a quarter"),
        (refused::<Year>(json!("0000")), "the year 0 is outside 1 to 9999"),
        (refused::<RollingYear>(json!("2024QMAT05")), "the year 2024 has no quarter 5"),
        (refused::<Year>(json!(2014)), "expected a year, such as \"2014\""),
        (refused::<Day>(json!(null)), "expected a date, such as \"2012-12-31\""),
        (refused::<Day>(json!(["2012-12-31"])), "expected a date, such as \"2012-12-31\""),
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn what_no_catalogue_holds_is_refused() {
    for (message, part) in [
        (refused::<Benefit>(json!("dagpenge")), "«dagpenge» is no benefit; the nearest is a_dagpenge"),
        (refused::<Status>(json!("Mentor")), "«Mentor» is no benefit, offer or kind of work; the nearest is mentor"),
        (refused::<Visitation>(json!("")), "«» is no visitation"),
        (refused::<AKasse>(json!("D1")), "«D1» is no unemployment fund"),
        (refused::<Sex>(json!(1)), "expected the code of a sex"),
        (refused::<Municipality>(json!("0411")), "«0411» is Christiansø, which belongs to no municipality"),
        (refused::<Municipality>(json!(561)), "expected a municipality's code or name"),
        (refused::<Place>(json!("Jobcenter Fanø")), "«Jobcenter Fanø» is no catalogued joint job centre"),
        (refused::<Printed>(json!("17.6 pct.")), "thousands point in the wrong place"),
        (refused::<Printed>(json!("17,6 liter")), "«liter» is not a unit"),
        (refused::<PrintedChange>(json!("")), "a number is missing"),
    ] {
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_tally_is_refused_unless_it_is_whole() {
    let undetermined = json!({ "numerator": 0, "denominator": 0 });
    for (form, part) in [
        (json!({ "numerator": -1, "denominator": 2, "undetermined": undetermined }), "invalid value: integer `-1`"),
        (json!({ "numerator": 0.5, "denominator": 2, "undetermined": undetermined }), "invalid type: floating point"),
        (json!({ "numerator": 1, "denominator": 2 }), "missing field `undetermined`"),
        (
            json!({ "numerator": 1, "denominator": 2, "undetermined": { "numerator": 0 } }),
            "missing field `denominator`",
        ),
        (
            json!({ "numerator": 1, "denominator": 2, "undetermined": undetermined, "share": "50" }),
            "unknown field `share`",
        ),
    ] {
        let message = refused::<Tally>(form);
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn a_target_that_contradicts_its_measure_is_refused() {
    let level = |figure: &str| Some(json!({ "level": figure }));
    let baseline = |period: &str, figure: &str| Some(json!({ "period": period, "value": figure }));
    for (field, value, part) in [
        ("cites", Some(json!([{ "goal": "2014:langtidsledige" }])), "no goal has the id «2014:langtidsledige»"),
        ("measure", Some(json!("bm:langtidsledige@2013")), "the nearest is bm:langtidsledige@2014"),
        (
            "measure",
            Some(json!("star:langtidsledige")),
            "the goal 2014:langtidsledighed is measured by bm:langtidsledige@2014, not by star:langtidsledige",
        ),
        (
            "cites",
            Some(json!([{ "goal": "2014:uddannelse" }])),
            "is measured by bm:uddannelsesgrad@2014, not by bm:langtidsledige@2014",
        ),
        ("place", Some(json!("Esbjærg")), "«Esbjærg» is no place; the nearest is Esbjerg"),
        ("aim", level("670,5 personer"), "aim: 670,5 personer is no whole number of persons"),
        ("aim", level("670,5"), "aim: 670,5 is no whole number of persons"),
        ("aim", level("-1"), "aim: -1 is negative"),
        ("aim", level("op mod 671"), "aim: op mod 671 is qualified, so no exact aim"),
        ("aim", Some(json!({ "fall_by": "20 forløb" })), "aim: 20 forløb is not in the unit"),
        ("aim", Some(json!({ "fall_by": "843 personer" })), "aim: 843 personer is more than there is to fall"),
        ("aim", Some(json!("empty")), "standing: left_empty goes with the aim empty"),
        ("standing", Some(json!("left_empty")), "standing: left_empty goes with the aim empty"),
        ("measure", None, "measure: give either measure or not_measurable"),
        ("aim", Some(json!({ "fall_by": "20" })), "aim: 20 is not in the unit"),
        ("aim", Some(json!({ "fall_by": "-20 pct." })), "aim: -20 pct. is negative"),
        ("aim", Some(json!({ "rise_by": "6,3 procentpoint" })), "aim: 6,3 procentpoint is not in the unit"),
        ("aim", level("20 pct."), "aim: 20 pct. is not in the unit"),
        ("aim", Some(json!({ "lavel": "671" })), "unknown variant `lavel`"),
        ("aim", Some(json!("671")), "unknown variant `671`"),
        ("baseline", baseline("2012M12", "17,7 pct."), "baseline: 17,7 pct. is not in the unit"),
        (
            "baseline",
            baseline("2012QMAT04", "842"),
            "baseline: a stock is not measured over the rolling year 2012QMAT04",
        ),
        ("baseline", Some(json!({ "period": "2012M12" })), "missing field `value`"),
        ("baseline", Some(json!({ "period": "2012M12", "value": "842", "note": "" })), "unknown field `note`"),
        ("due", Some(json!("2014QMAT04")), "due: a stock is not measured over the rolling year 2014QMAT04"),
        ("due", Some(json!("2014-W53")), "the year 2014 has no week 53"),
        ("change", Some(json!("171 personer")), "change: 171 personer is not in the unit"),
        ("change", Some(json!("20")), "change: 20 is not in the unit"),
        ("change", Some(json!("20 procentpoint")), "change: 20 procentpoint is not in the unit"),
        ("name", None, "missing field `name`"),
        ("at", None, "missing field `at`"),
        ("standing", Some(json!("final")), "unknown variant `final`"),
        ("note", Some(json!("x")), "unknown field `note`"),
    ] {
        let message = refused::<Target>(altered(field, value));
        assert!(message.contains(part), "{field}: {message}");
    }
}

#[test]
fn a_share_is_refused_as_persons_and_outside_a_calendar_year() {
    let with = |level: &str, due: &str| {
        json!({
            "name": "", "cites": [{ "goal": "2014:uddannelse" }], "measure": "bm:uddannelsesgrad@2014", "place": "Fanø",
            "aim": { "level": level }, "due": due, "change": "6,3 procentpoint", "standing": "adopted", "at": "",
        })
    };
    assert!(from_value::<Target>(with("24,0 pct.", "2014M12")).is_ok());
    let persons = refused::<Target>(with("24 personer", "2014M12"));
    assert!(persons.contains("aim: 24 personer is not in the unit of bm:uddannelsesgrad@2014"), "{persons}");
    let june = refused::<Target>(with("24,0 pct.", "2014M06"));
    assert!(june.contains("due: measured over a calendar year only"), "{june}");
}

#[test]
fn a_plan_is_read_strictly() {
    let plan = |targets: Value| json!({ "title": "", "publisher": "", "published": "", "targets": targets });
    assert!(refused::<Plan>(plan(json!([altered("note", Some(json!("x")))]))).contains("unknown field `note`"));
    assert!(refused::<Plan>(json!({ "title": "" })).contains("missing field"));
    let mut more = plan(json!([]));
    more["year"] = json!(2014);
    assert!(refused::<Plan>(more).contains("unknown field `year`"));
}

proptest! {
    #[test]
    fn every_day_week_and_month_round_trips(number in Day::MIN.days_since_1970()..=Day::MAX.days_since_1970()) {
        let day = Day::from_days_since_1970(number);
        round_trip(&day);
        round_trip(&End::On(day));
        round_trip(&day.week());
        let (month, quarter) = (Month::new(day.year(), day.month()), Quarter::new(day.year(), (day.month() - 1) / 3 + 1));
        let (month, quarter, year) = (month.unwrap(), quarter.unwrap(), Year::new(day.year()).unwrap());
        round_trip(&month);
        round_trip(&quarter);
        round_trip(&year);
        let rolling = RollingYear::ending(quarter);
        round_trip(&rolling);
        for period in [
            Period::Week(day.week()),
            Period::Month(month),
            Period::Quarter(quarter),
            Period::Year(year),
            Period::RollingYear(rolling),
        ] {
            round_trip(&period);
        }
    }

    #[test]
    fn every_tally_round_trips(counts: [u64; 4]) {
        let [n, d, a, b] = counts;
        round_trip(&Tally::of(n, d).with_undetermined(a, b));
    }
}

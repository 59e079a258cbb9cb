//! Targets and plans.

use maaltal::goal::y2014;
use maaltal::measure::{langtidsledige, uddannelsesgrad};
use maaltal::place::{JobCentre, Municipality, Place};
use maaltal::plan::Plan;
use maaltal::target::{Aim, Baseline, Cited, Length, Measured, PrintedChange, Standing, Target, Term};
use serde_json::{Value, from_value, json};

use super::{form, refused};

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

#[test]
fn a_refusal_in_a_plan_names_the_way_to_it() {
    let plan =
        |target: Value| json!({ "title": "", "publisher": "", "published": "", "targets": [target_form(), target] });
    for (field, value, said) in [
        ("due", Some(json!("2014-W53")), "targets[1].due: the year 2014 has no week 53"),
        (
            "aim",
            Some(json!({ "level": "24.0" })),
            "targets[1].aim.level: «24.0» has a thousands point in the wrong place",
        ),
        ("baseline", Some(json!({ "period": "2012M12" })), "targets[1].baseline: missing field `value`"),
        ("place", Some(json!("Esbjærg")), "targets[1].place: «Esbjærg» is no place"),
        ("measure", Some(json!("bm:langtidsledige")), "targets[1].measure: «bm:langtidsledige»"),
        (
            "standing",
            Some(json!({ "provisional": { "said": "", "note": "" } })),
            "targets[1].standing.provisional.note: unknown field `note`",
        ),
    ] {
        let message = refused::<Plan>(plan(super::altered(&target_form(), field, value)));
        assert!(message.starts_with(said), "{message}");
    }
    // In TOML, which shows the line, it is said once.
    let toml = "title = ''\npublisher = ''\npublished = ''\n[[targets]]\nname = 3\n";
    let message = toml::from_str::<Plan>(toml).unwrap_err().to_string();
    assert_eq!(message.matches("invalid type").count(), 1, "{message}");
    assert!(message.contains("name = 3"), "{message}");
}

#[test]
fn what_a_target_is_measured_by() {
    form(&Measured::By(&langtidsledige::BM_2014), &json!({ "by": "bm:langtidsledige@2014" }));
    form(&Length::Hours(24), &json!("24 hours"));
}

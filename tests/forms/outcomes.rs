//! Actual figures, outcomes, required paths, peers and totals.

use maaltal::calendar::Day;
use maaltal::measure::{Adds, Improvement, MeasureId, ReportedBuf, Standing, langtidsledige, pladser, uddannelsesgrad};
use maaltal::outcome::{
    Actual, ActualBuf, Actuals, ActualsBuf, Cell, Counted, Door, Figure, Held, Moment, Outcome, Path, Peers, Published,
    Revision, SeriesBreak, Side, Status, Step, Trajectory, total_of,
};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::{Percent, Tally, Thing, Value as Size};
use maaltal::source::{ESBJERG_2014, JOBINDSATS, ODENSE_RUMMELIGT, SourceBuf};
use maaltal::target::{Aim, Baseline, Target};
use serde_json::{Value, from_value, json, to_value};

use super::{altered, form, refused, round_trip, written};

const ESBJERG: Place = Place::Municipality(Municipality::ESBJERG);

fn evaluated() -> Actual<'static> {
    Actual::Evaluated {
        measure: langtidsledige::BM_2014.id,
        place: ESBJERG,
        period: "2014M12".parse().unwrap(),
        tally: Tally::of(671, 3100),
        as_of: Day::ymd(2015, 1, 31),
    }
}

fn published() -> Published<'static> {
    Published {
        measure: langtidsledige::STAR.id,
        place: ESBJERG,
        period: "2014M12".parse().unwrap(),
        figure: Figure::Withheld { lowest: Size::Persons(0), highest: Size::Persons(2) },
        source: JOBINDSATS.at("y25i09"),
        published_on: None,
        read: Day::ymd(2026, 8, 1),
    }
}

fn published_form() -> Value {
    json!({ "published": {
        "measure": "star:langtidsledige",
        "place": "Esbjerg",
        "period": "2014M12",
        "figure": { "withheld": { "lowest": { "persons": 0 }, "highest": { "persons": 2 } } },
        "source": { "publisher": "STAR", "title": "Jobindsats", "read": "2017-2026", "place": "y25i09" },
        "read": "2026-08-01",
    } })
}

fn reported() -> Actual<'static> {
    let places = Size::Counted(120, Thing::Places);
    let source = ODENSE_RUMMELIGT.at("2");
    let reported = pladser::ODENSE_TRAENINGSBANER.reported(places, source, Day::ymd(2019, 12, 31)).unwrap();
    Actual::Reported { place: "Odense".parse().unwrap(), period: "2019".parse().unwrap(), reported }
}

fn reported_form() -> Value {
    json!({ "reported": {
        "place": "Odense",
        "period": "2019",
        "reported": {
            "measure": "odense:traeningsbaner",
            "value": { "counted": [120, "places"] },
            "source": {
                "publisher": "Odense Kommune", "title": "Strategi for det rummelige arbejdsmarked", "read": "2026-11-22", "place": "2",
            },
            "as_of": "2019-12-31",
        },
    } })
}

#[test]
fn an_actual_figure_is_written_by_its_door() {
    for (actual, actual_form) in [
        (
            evaluated(),
            json!({ "evaluated": {
            "measure": "bm:langtidsledige@2014",
            "place": "Esbjerg",
            "period": "2014M12",
            "tally": { "numerator": 671, "denominator": 3100, "undetermined": { "numerator": 0, "denominator": 0 } },
            "as_of": "2015-01-31",
        } }),
        ),
        (Actual::Published(published()), published_form()),
        (reported(), reported_form()),
    ] {
        assert_eq!(to_value(actual).unwrap(), actual_form);
        let read: ActualBuf = from_value(actual_form.clone()).unwrap();
        assert_eq!(read.view(), actual);
        form(&read, &actual_form);
    }
    written(&published(), &published_form()["published"]);
    form(
        &SourceBuf::from(ESBJERG_2014.at("4.3")),
        &json!({
            "publisher": "Jobcenter Esbjerg", "title": "Beskæftigelsesplan 2014", "published": "september 2013",
            "read": "2026-11-22", "place": "4.3",
        }),
    );
    let altered_in =
        |form: &Value, door: &str, field: &str, value: Value| json!({ door: altered(&form[door], field, Some(value)) });
    let reversed = json!({ "withheld": { "lowest": { "persons": 2 }, "highest": { "persons": 0 } } });
    let other_units = json!({ "withheld": { "lowest": { "persons": 2 }, "highest": { "spells": 3 } } });
    let in_reported = |field: &str, value: Value| {
        altered_in(
            &reported_form(),
            "reported",
            "reported",
            altered(&reported_form()["reported"]["reported"], field, Some(value)),
        )
    };
    for (form, said) in [
        (
            altered_in(&published_form(), "published", "figure", reversed),
            "published.figure.withheld.highest: 0 personer is not as much as 2 personer",
        ),
        (
            altered_in(&published_form(), "published", "figure", other_units),
            "published.figure.withheld.highest: 3 forløb is not",
        ),
        (
            altered_in(&published_form(), "published", "place", json!("Esbjærg")),
            "published.place: «Esbjærg» is no place",
        ),
        (
            altered_in(&published_form(), "published", "measure", json!("langtidsledige")),
            "published.measure: «langtidsledige» is no id",
        ),
        (
            in_reported("measure", json!("bm:langtidsledige@2014")),
            "reported.reported.value: bm:langtidsledige@2014 is computed",
        ),
        (in_reported("measure", json!("odense:andet")), "reported.reported.measure: «odense:andet»"),
        (in_reported("value", json!({ "persons": 120 })), "reported.reported.value: 120 personer is no figure of"),
        (json!({ "guessed": {} }), "unknown variant `guessed`"),
    ] {
        let message = refused::<ActualBuf>(form);
        assert!(message.starts_with(said), "{said}: {message}");
    }
    // Of a definition of the caller's own no file can tell that it takes reported figures.
    let own = maaltal::measure::Measure {
        id: MeasureId::without_edition("esbjerg", "pladser"),
        ..pladser::ODENSE_TRAENINGSBANER
    };
    let of_own =
        own.reported(Size::Counted(3, Thing::Places), ODENSE_RUMMELIGT.at(""), Day::ymd(2019, 12, 31)).unwrap();
    assert_eq!(ReportedBuf::of(&of_own), None);
    let actual = Actual::Reported { place: ESBJERG, period: "2019".parse().unwrap(), reported: of_own };
    assert!(to_value(actual).unwrap_err().to_string().contains("esbjerg:pladser is no official definition"));
}

#[test]
fn actual_figures_of_one_vintage_are_one() {
    let mut actuals = Actuals::default();
    for actual in [Actual::Published(published()), reported(), evaluated()] {
        actuals.add(actual).unwrap();
    }
    let all = to_value(&actuals).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 3);
    let read: ActualsBuf = from_value(all.clone()).unwrap();
    assert_eq!(read.view(), actuals);
    form(&read, &all);
    let other = altered(&published_form()["published"], "figure", Some(json!({ "known": { "persons": 3 } })));
    let two = refused::<ActualsBuf>(json!([published_form(), { "published": other }]));
    assert!(
        two.starts_with("[1]: star:langtidsledige, Esbjerg, 2014M12 (offentliggjort) has two figures of 2026-08-01"),
        "{two}"
    );
    let (earlier, later) = (evaluated(), Actual::Published(published()));
    let revision = to_value(Revision { earlier: &earlier, later: &later }).unwrap();
    assert_eq!(revision["later"], published_form());
    form(&Door::Reported, &json!("reported"));
    for (figure, written) in [
        (Figure::Known(Size::Persons(3)), json!({ "known": { "persons": 3 } })),
        (Figure::Provisional(Size::Spells(3)), json!({ "provisional": { "spells": 3 } })),
        (Figure::Missing, json!("missing")),
    ] {
        form(&figure, &written);
    }
}

fn target() -> Target {
    let level = Aim::Level("671 personer".parse().unwrap());
    Target {
        baseline: Some(Baseline { period: "2012M12".parse().unwrap(), value: "842".parse().unwrap() }),
        due: Some("2014M12".parse().unwrap()),
        ..Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, level)
    }
}

#[test]
fn an_outcome_says_whether_the_target_is_met() {
    let outcome_form = json!({
        "met": false,
        "gap": { "persons": 29 },
        "share_of_way": { "numerator": 142, "denominator": 171 },
        "start": "short",
        "moved": "towards",
    });
    form(&target().outcome(Size::Persons(700)).unwrap(), &outcome_form);
    for persons in [0, 670, 671, 672, 842, 900] {
        round_trip(&target().outcome(Size::Persons(persons)).unwrap());
    }
    let held: Held = target().outcome_within(Size::Persons(670), Size::Persons(672)).unwrap();
    round_trip(&held);
    let share = |aim| Target {
        baseline: Some(Baseline { period: "2012".parse().unwrap(), value: "17,6".parse().unwrap() }),
        due: Some("2014".parse().unwrap()),
        ..Target::new(&uddannelsesgrad::BM_2014, Municipality::ESBJERG, aim)
    };
    // Exactly at the level, over which it shall be.
    for aim in [Aim::Level("23,9 pct.".parse().unwrap()), Aim::Over("23,9 pct.".parse().unwrap())] {
        for percent in [238, 239, 240] {
            round_trip(&share(aim.clone()).outcome(Size::Percent(Percent::of(percent, 1000).unwrap())).unwrap());
        }
    }
    for (field, value, said) in [
        ("met", json!(true), "met: it is met where nothing is missing"),
        ("gap", json!({ "persons": 0 }), "met: it is met where nothing is missing"),
        ("start", json!("unknown"), "share_of_way: only what starts short"),
        ("gap", json!({ "persons": 0.5 }), "gap.persons: invalid type"),
        ("note", json!(""), "note: unknown field `note`"),
    ] {
        let message = refused::<Outcome>(altered(&outcome_form, field, Some(value)));
        assert!(message.starts_with(said), "{message}");
    }
    form(&Status::OnTheWay, &json!("on_the_way"));
    form(&Moment::Due, &json!("due"));
    form(&Improvement::Fewer, &json!("fewer"));
    form(&Adds::Pooled, &json!("pooled"));
    form(&Standing::Withdrawn(Day::ymd(2017, 12, 1)), &json!({ "withdrawn": "2017-12-01" }));
}

#[test]
fn a_path_is_its_points() {
    let path = target().trajectory(Path::Linear).unwrap();
    let path_form = json!({
        "points": [
            { "day": "2012-12-31", "level": { "numerator": 842, "denominator": 1 } },
            { "day": "2014-12-31", "level": { "numerator": 671, "denominator": 1 } },
        ],
        "linear": true,
        "of_stock": true,
        "unit": "persons",
        "improvement": "fewer",
    });
    form(&path, &path_form);
    let read: Trajectory = from_value(path_form.clone()).unwrap();
    let period = "2013M12".parse().unwrap();
    assert_eq!(read.at(period), path.at(period));
    round_trip(&path.at(period).unwrap());
    let side = path.side(period, Size::Persons(800)).unwrap();
    form(&side, &json!({ "behind": { "exact": { "numerator": 87, "denominator": 2 }, "unit": "persons" } }));
    form(&Side::On, &json!("on"));
    round_trip(&path.pace(period, Size::Persons(800)).unwrap().unwrap());
    let points = &path_form["points"];
    for (field, value, said) in [
        ("points", json!([points[1], points[0]]), "points: a path goes through two or more"),
        ("points", json!([points[0]]), "points: a path goes through two or more"),
        ("points", json!([points[0], { "day": "2014-12-31" }]), "points[1]: missing field `level`"),
        ("of_stock", json!(false), "of_stock: only a stock has a straight line"),
        ("unit", json!("kroner"), "unit: unknown variant `kroner`"),
    ] {
        let message = refused::<Trajectory>(altered(&path_form, field, Some(value)));
        assert!(message.starts_with(said), "{message}");
    }
}

#[test]
fn peers_and_totals() {
    let rate = |percent| Size::Percent(Percent::whole(percent));
    let fanoe = Place::Municipality(Municipality::FANOE);
    let peers = Peers::from_published(&uddannelsesgrad::BM_2014, (ESBJERG, rate(18)), &[(fanoe, rate(25))]).unwrap();
    let peers_form = json!({
        "own": { "place": "Esbjerg", "rate": { "numerator": 9, "denominator": 50 } },
        "others": [{ "place": "Fanø", "rate": { "numerator": 1, "denominator": 4 } }],
        "improvement": "more",
    });
    form(&peers, &peers_form);
    form(&peers.rank(), &json!({ "place": 2, "of": 2 }));
    for (value, said) in [
        (json!([]), "others: there are no peers"),
        (json!([peers_form["own"]]), "others: Esbjerg is there twice"),
        (json!([{ "place": "Fanø" }]), "others[0]: missing field `rate`"),
    ] {
        let message = refused::<Peers>(altered(&peers_form, "others", Some(value)));
        assert!(message.starts_with(said), "{message}");
    }
    let cell = |text: &str| text.parse::<Cell>().unwrap();
    let parts = [cell("12"), cell("0-2")];
    let check = total_of(&parts, cell("14"), Step::Tenths(10), Counted::InOne).unwrap();
    round_trip(&check);
    let check_form = to_value(check).unwrap();
    assert!(
        refused::<maaltal::outcome::TotalCheck>(altered(
            &check_form,
            "highest",
            Some(json!({ "numerator": -9, "denominator": 1 }))
        ))
        .starts_with("highest: less than")
    );
    form(&cell("0-2"), &json!("0-2"));
    form(&cell("1.017,5"), &json!("1.017,5"));
    assert!(refused::<Cell>(json!("2-0")).contains("«2-0» is no interval"));
    form(&Step::Tenths(10), &json!({ "tenths": 10 }));
    form(&Counted::InSeveral, &json!("in_several"));
}

#[test]
fn a_break_is_one_of_the_catalogue() {
    for known in SeriesBreak::ALL {
        form(known, &to_value(known).unwrap());
    }
    let register = to_value(SeriesBreak::ALL[2]).unwrap();
    assert_eq!(register["touches"], json!("every_benefit"));
    let moved = refused::<SeriesBreak>(altered(&register, "day", Some(json!("2017-07-02"))));
    assert!(moved.starts_with("no break in series of the catalogue"), "{moved}");
}

//! Answers of Jobindsats: published figures with their sources (`tests/data/published_figures.csv`), the columns and tables
//! against `tests/data/jobindsats_tables.csv`, every refusal with row and column, and the three forms against each other. What has
//! no source is made up, and says so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use maaltal::benefit::{Benefit, BenefitSet, Rate};
use maaltal::calendar::{Day, Period};
use maaltal::jobindsats::{
    Answer, At, BenefitLabel, Cell, DimensionKind, Interval, KNOWN_COLUMNS, Level, Mark, Means, NoTable, Problem,
    Reading, Role, Rule, TABLES, Table, Threshold, Unit, table_on,
};
use maaltal::place::{Municipality, Place, Region};
use maaltal::quantity::{Exact, FullTimePersons, Percent, PercentagePoints, Thing, danish};
use maaltal::visitation::{Aggregate, Label, Visitation};
use proptest::prelude::*;
use serde_json::{Value, json};

type Facts = BTreeMap<String, String>;

fn facts(file: &str) -> Vec<Facts> {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

fn v2(variables: &[(&str, &str)], data: &[Value]) -> String {
    let variables: Vec<Value> = variables.iter().map(|(name, label)| json!({ "Name": name, "Label": label })).collect();
    json!([{ "Variables": variables, "Data": data }]).to_string()
}

fn v3(columns: &[&str], rows: &[Value]) -> String {
    json!({ "columns": columns, "rows": rows }).to_string()
}

/// The one problem of an answer.
fn problem(read: Result<Answer, maaltal::Problems<Problem>>) -> Problem {
    let problems: Vec<Problem> = read.unwrap_err().into_iter().collect();
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    problem.clone()
}

fn csv_problem(text: &str) -> Problem {
    problem(Reading::default().csv(text))
}

// What was published.

/// The published figures of a row: the parts, with null where one is held back, and the total.
fn published(id: &str) -> (Vec<Option<u64>>, u64) {
    let row = facts("published_figures.csv").into_iter().find(|row| row["id"] == id).unwrap();
    let inputs: BTreeMap<String, Value> = serde_json::from_str(&row["inputs"]).unwrap();
    let parts = match &inputs.values().next().unwrap() {
        Value::Array(parts) => parts.iter().map(Value::as_u64).collect(),
        _ => inputs.values().map(Value::as_u64).collect(),
    };
    let total: Value = serde_json::from_str(&row["published"]).unwrap();
    (parts, total["i_alt"].as_u64().unwrap())
}

const VISITATIONS: [&str; 5] =
    ["Jobparat", "Aktivitetsparat", "Uddannelsesparat", "Åbenlys uddannelsesparat", "Uoplyst"];

/// Full-time persons on *kontanthjælp* by visitation, July 2026, as four municipalities have it: Jobindsats.dk/STAR, Y60A02, as
/// read in public code.
fn by_visitation() -> Vec<Value> {
    let mut rows = Vec::new();
    for place in ["Esbjerg", "Fanø", "Middelfart", "Halsnæs"] {
        let (parts, total) = published(&format!("ji-kom-vis-{place}"));
        rows.push(json!([place, "2026M07", "i alt", total]));
        rows.extend(VISITATIONS.iter().zip(parts).map(|(label, part)| json!([place, "2026M07", label, part])));
    }
    rows
}

const BY_VISITATION: [(&str, &str); 4] = [
    ("_nykom", "Område"),
    ("per", "Periode"),
    ("_viskat_1int", "Visitationskategori"),
    ("m", "Antal fuldtidspersoner"),
];

#[test]
fn a_published_total_lies_between_the_bounds_of_its_parts() {
    let answer = Reading::default().json(&v2(&BY_VISITATION, &by_visitation())).unwrap();
    assert_eq!((answer.rows().len(), answer.measures()[0].unit), (24, Unit::FullTimePersons));
    let whole = |exact: Exact| match exact {
        Exact::FullTimePersons(persons) => persons,
        other => panic!("{other:?}"),
    };
    let count = |persons: FullTimePersons| u64::try_from(persons.round(maaltal::quantity::Decimals::ZERO)).unwrap();
    let mut held_back = 0;
    for total in answer.by(&[]).unwrap() {
        let parts = answer.by(&["_viskat_1int"]).unwrap().filter(|row| row.place == total.place);
        let (mut least, mut most) = (0, 0);
        for part in parts {
            match part.cells[0] {
                Cell::Known(figure) => {
                    least += count(whole(figure.exact()));
                    most += count(whole(figure.exact()));
                }
                Cell::Withheld(interval) => {
                    held_back += 1;
                    least += count(whole(interval.lowest().unwrap()));
                    most += count(whole(interval.highest().unwrap()));
                }
                other => panic!("{other:?}"),
            }
        }
        // "tolerance +-1 plus 0..2 per hidden cell": the parts are rounded one by one.
        let total = count(whole(total.cells[0].figure().unwrap().exact()));
        assert!(least <= total + 1 && total <= most + 1, "{least} to {most}, published {total}");
    }
    assert_eq!(held_back, 5);
}

#[test]
fn the_three_forms_read_alike() {
    let rows = by_visitation();
    let labels = BY_VISITATION.map(|(_, label)| label);
    let from_v2 = Reading::default().json(&v2(&BY_VISITATION, &rows)).unwrap();
    let from_v3 = Reading::default().json(&v3(&labels, &rows)).unwrap();
    let line = |row: &Value| {
        let field = |cell: &Value| match cell {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            number => danish::format_count(number.as_u64().unwrap()),
        };
        row.as_array().unwrap().iter().map(field).collect::<Vec<_>>().join(";") + "\n"
    };
    let file = format!("\u{feff}{}\n{}", labels.join(";"), rows.iter().map(line).collect::<String>());
    let from_csv = Reading::default().csv(&file).unwrap();
    assert_eq!(from_v2.rows(), from_v3.rows());
    assert_eq!(from_v2.rows(), from_csv.rows());
    assert_eq!(Reading::default().csv(&file.replace('\n', "\r\n")).unwrap(), from_csv);
    assert_eq!(Reading::default().csv(file.trim_start_matches('\u{feff}').trim_end()).unwrap(), from_csv);

    // The columns of v3 can be objects as in v2.
    let objects: Vec<Value> =
        BY_VISITATION.iter().map(|(name, label)| json!({ "Name": name, "Label": label })).collect();
    let text = json!({ "columns": objects, "rows": rows }).to_string();
    assert_eq!(Reading::default().json(&text).unwrap(), from_v2);
}

/// Jobindsats Y25I01, the country, July 2026: `published_figures.csv`, ji-y25i01-2026M07. The labels are paths.
#[test]
fn paths_are_the_total_and_its_benefits() {
    let columns = [
        "_hele_landet",
        "Periode",
        "_ygrpi09",
        "Antal ledige fuldtidspersoner",
        "Fuldtidspersoner i pct. af arbejdsstyrken",
    ];
    let rows = [
        json!(["Hele landet", "2026M07", "/", 91583, "3,0"]),
        json!(["Hele landet", "2026M07", "/2/", 77888, "2,6"]),
        json!(["Hele landet", "2026M07", "/3/", 13695, "0,5"]),
    ];
    let answer = Reading::default().json(&v3(&columns, &rows)).unwrap();
    let means: Vec<Means> = answer.rows().iter().map(|row| row.entries[0].means).collect();
    let one = |benefit| Means::Benefit(BenefitLabel::One(benefit));
    assert_eq!(means, [Means::Total, one(Benefit::ADagpenge), one(Benefit::Kontanthjaelp)]);
    assert_eq!(answer.rows()[0].place, Some(Place::Country));
    assert_eq!((answer.by(&[]).unwrap().count(), answer.by(&["_ygrpi09"]).unwrap().count()), (1, 2));
    assert_eq!(answer.rows()[0].level(), Level::Total);
    // 77.888 + 13.695 is 91.583; the rounded shares do not add.
    let shown: Vec<String> = answer.rows().iter().map(|row| row.cells[1].figure().unwrap().to_string()).collect();
    assert_eq!(shown, ["3,0 pct.", "2,6 pct.", "0,5 pct."]);
    assert_eq!(answer.rows()[0].cells[1].figure().unwrap().exact(), Exact::Percent(Percent::whole(3)));

    // Another path is not known, and in another column none is.
    let unknown = rows[0].to_string().replace("\"/\"", "\"/4/\"");
    let refused = problem(Reading::default().json(&v3(&columns, &[unknown.parse().unwrap()])));
    assert_eq!((refused.at, refused.column.as_str(), refused.value.as_str()), (At::Row(1), "_ygrpi09", "/4/"));
    assert!(matches!(csv_problem("Periode;_ygrpa02;Antal personer\n2026M07;/2/;12\n").rule, Rule::Label(_)));
}

// Columns.

#[test]
fn every_known_column_was_seen_where_it_says() {
    let tables = facts("jobindsats_tables.csv");
    assert_eq!(tables.len(), 58);
    for known in KNOWN_COLUMNS.iter().filter(|known| !known.seen_in.is_empty()) {
        let mut seen = tables.iter().filter(|table| table["table_id"].contains(known.seen_in));
        assert!(seen.any(|table| table.values().any(|cell| cell.contains(known.label))), "{}", known.label);
    }
    for (index, known) in KNOWN_COLUMNS.iter().enumerate() {
        assert!(KNOWN_COLUMNS[..index].iter().all(|other| other.label != known.label), "{} twice", known.label);
        let named = |word: &str| known.label.to_lowercase().contains(word);
        // A label says what its unit says.
        if let Role::Measure(unit) = known.role {
            assert_eq!(named("i pct. af arbejdsstyrken"), unit == Unit::PercentOfLabourForce, "{}", known.label);
            assert_eq!(named("i pct. af befolkningen"), unit == Unit::PercentOfPopulation, "{}", known.label);
            assert_eq!(named("pct. point"), unit == Unit::PercentagePoints, "{}", known.label);
            assert_eq!(named("uger"), unit == Unit::Weeks, "{}", known.label);
        }
    }
}

#[test]
fn units_are_told_from_the_column() {
    let units = |header: &str| {
        let answer = Reading::default().csv(&format!("Periode;{header}\n")).unwrap();
        answer.measures().iter().map(|column| column.unit).collect::<Vec<_>>()
    };
    assert_eq!(units("Antal personer;Antal fuldtidspersoner"), [Unit::Persons, Unit::FullTimePersons]);
    assert_eq!(units("Forskel (pct. point);Antal afsluttede forløb"), [Unit::PercentagePoints, Unit::Spells]);
    assert_eq!(units("Gnsn. varighed af afsluttede forløb (uger)"), [Unit::Weeks]);
    assert_eq!(units("Andel sanktionerede ledige"), [Unit::Percent]);
    assert_eq!(units("Varslinger, antal virksomheder"), [Unit::Counted(Thing::Companies)]);
    for spelling in [
        "Fuldtidspersoner i pct. af befolkningen 16-66 år",
        "Fuldtidspersoner i pct. af befolkningen16-66 år",
        "Fuldtidspersoner i pct. af befolkningen",
        "Fuldtidspersoner i pct. af befolkningen 16-66 år  ",
        "Fuldtidspersoner i pct. af befolkningen16-66 år\u{a0}",
    ] {
        assert_eq!(units(spelling), [Unit::PercentOfPopulation], "{spelling}");
    }
    for spelling in ["Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år", "Fuldtidspersoner i pct. af arbejdsstyrken "]
    {
        assert_eq!(units(spelling), [Unit::PercentOfLabourForce], "{spelling}");
    }
}

#[test]
fn a_column_that_is_not_known_is_refused_and_none_is_guessed() {
    for label in [
        "Fuldtidspersoner i pct. af arbejdsstyrken16-66 år", // seen of befolkningen only
        "Fuldtidspersoner i pct. af befolkningen 16-64 år",
        "Fuldtidspersoner i pct. af befolkningen 16-66 år.",
        "antal personer",
        " Antal personer",
        "Antal  personer",
        "Antal personer 16-66 år",
        "Antal noget",
        "Andel",
    ] {
        let refused = csv_problem(&format!("Periode;{label};Antal fuldtidsaktiverede\n"));
        assert!(matches!(refused.rule, Rule::ColumnUnknown { .. }), "{label}: {refused}");
        assert_eq!((refused.at, refused.column.as_str()), (At::Header, label));
    }
    let nearest = csv_problem("Periode;Antal person;Antal aktiverede\n");
    assert!(nearest.to_string().starts_with(
        "header, Antal person (column 2): no known column; say what it holds; the nearest are Antal personer"
    ));
}

#[test]
fn the_callers_own_columns_go_before_the_known_ones() {
    let own = [
        ("Antal noget", Role::Measure(Unit::Counted(Thing::Cases))),
        ("Alder", Role::PassedOver),
        ("_x", Role::Dimension(DimensionKind::Other)),
        ("Uge", Role::Period),
    ];
    let reading = Reading { columns: &own, ..Reading::default() };
    // Made up; the dimension is found by its name.
    let text = v2(
        &[("u", "Uge"), ("a", "Alder"), ("_x", "Noget"), ("n", "Antal noget ")],
        &[json!(["2026-W53", { "any": "thing" }, "a", 2])],
    );
    let answer = reading.json(&text).unwrap();
    assert_eq!((answer.dimensions()[0].name.as_str(), answer.dimensions()[0].label.as_str()), ("_x", "Noget"));
    assert_eq!(answer.rows()[0].period, "2026-W53".parse().unwrap());
    assert_eq!(answer.rows()[0].cells[0].figure().unwrap().to_string(), "2 tilfælde");
    assert_eq!((answer.measure("n"), answer.measure("Antal noget")), (Ok(0), Ok(0)));
    let error = answer.measure("Antal").unwrap_err();
    assert_eq!(error.to_string(), "«Antal» is no measure of the answer, which has Antal noget");
    assert_eq!(
        answer.by(&["Alder"]).err().unwrap().to_string(),
        "«Alder» is no dimension of the answer, which has Noget"
    );
}

#[test]
fn the_columns_that_must_be_there_are_there_once() {
    for (header, wanted) in [
        ("Antal personer", "header: no column holds the period"),
        ("Periode", "header: no column holds a figure"),
        (
            "Periode;Antal personer;Antal personer ",
            "header, Antal personer (column 3): «Antal personer» is that column already",
        ),
        ("Område;Kommune;Periode;Antal personer", "header, Kommune (column 2): «Område» is that column already"),
        ("Periode;Periode;Antal personer", "header, Periode (column 2): «Periode» is that column already"),
    ] {
        assert_eq!(csv_problem(&format!("{header}\n")).to_string(), wanted);
    }
    assert_eq!(Reading::default().csv("Alder\n").unwrap_err().len(), 2);
}

// Periods and places.

#[test]
fn periods_are_read_in_every_spelling() {
    let read = |text: &str| Reading::default().csv(&format!("Periode;Antal personer\n{text};12\n"));
    for (text, last_day) in [
        ("2024M03", Day::ymd(2024, 3, 31)),
        ("2024Q1", Day::ymd(2024, 3, 31)),
        ("2026Q01", Day::ymd(2026, 3, 31)),
        ("2025Y01", Day::ymd(2025, 12, 31)),
        ("2024", Day::ymd(2024, 12, 31)),
        ("2024QMAT03", Day::ymd(2024, 9, 30)), // not March
        ("2025QMAT02", Day::ymd(2025, 6, 30)), // not February
        ("2025K1", Day::ymd(2025, 3, 31)),     // Statistics Denmark
        ("2026M06", Day::ymd(2026, 6, 30)),
    ] {
        assert_eq!(read(text).unwrap().rows()[0].period.last_day(), last_day, "{text}");
    }
    for text in [
        "2024M13",
        "2024M3",
        "2024Q5",
        "2024QMAT3",
        "2024QMAT05",
        "2025Y02",
        "24M03",
        "2024 M03",
        "marts 2024",
        "2024m03",
    ] {
        let refused = problem(read(text));
        assert!(matches!(refused.rule, Rule::Period(_)), "{text}: {refused}");
        assert_eq!((refused.at, refused.column.as_str(), refused.value.as_str()), (At::Line(2), "Periode", text));
    }
    assert_eq!(problem(read(" ")).rule, Rule::NoValue);
    // A year can be a number.
    let answer = Reading::default().json(&v3(&["Periode", "Antal personer"], &[json!([2024, 12])])).unwrap();
    assert_eq!(answer.rows()[0].period, "2024".parse::<Period>().unwrap());
}

#[test]
fn places_are_read_in_every_spelling() {
    let read = |text: &str| Reading::default().csv(&format!("Område;Periode;Antal personer\n{text};2024;12\n"));
    let municipality = |code| Place::Municipality(Municipality::from_code(code).unwrap());
    for (text, place) in [
        ("Esbjerg", municipality(561)),
        ("751", municipality(751)),
        ("0751", municipality(751)),
        ("Aarhus", municipality(751)),
        ("Vesthimmerland", municipality(820)),  // the law
        ("Vesthimmerlands", municipality(820)), // Jobindsats
        ("Nordfyn", municipality(480)),
        ("Nordfyns", municipality(480)),
        ("Region Syddanmark", Place::Region(Region::Syddanmark)),
        ("Hele landet", Place::Country),
        ("0", Place::Country),
        ("000", Place::Country),
    ] {
        assert_eq!(read(text).unwrap().rows()[0].place, Some(place), "{text}");
    }
    for municipality in Municipality::all() {
        for text in [municipality.name().to_owned(), municipality.code().to_string()] {
            assert_eq!(read(&text).unwrap().rows()[0].place, Some(municipality.into()), "{text}");
        }
    }
    for text in ["0411", "Christiansø", "Atlantis", "084", "Syddanmark"] {
        let refused = problem(read(text));
        assert!(matches!(refused.rule, Rule::Place(_)), "{text}: {refused}");
        assert_eq!((refused.at, refused.column.as_str()), (At::Line(2), "Område"));
    }
    let answer = Reading::default().json(&v3(&["Område", "Periode", "Antal personer"], &[json!([751, "2024", 12])]));
    assert_eq!(answer.unwrap().rows()[0].place, Some(municipality(751)));
}

// Labels.

#[test]
fn labels_are_read_as_the_catalogues_have_them() {
    let means = |column: &str, label: &str| {
        let answer = Reading::default().csv(&format!("Periode;{column};Antal personer\n2024;{label};12\n")).unwrap();
        let entry = &answer.rows()[0].entries[0];
        assert_eq!(entry.text, label);
        entry.means
    };
    // Y36A02, Y38A02 and Y60A02.
    for (label, visitation) in [
        ("Jobparat", Visitation::Jobparat),
        ("Aktivitetsparat", Visitation::Aktivitetsparat),
        ("Uoplyst visitationskategori", Visitation::Uoplyst),
        ("Uoplyst", Visitation::Uoplyst),
        ("Uddannelsesparat", Visitation::Uddannelsesparat),
        ("Åbenlys uddannelsesparat", Visitation::AabenlystUddannelsesparat),
    ] {
        assert_eq!(means("_viskat_2udh", label), Means::Visitation(Label::One(visitation)), "{label}");
    }
    let aggregate = Means::Visitation(Label::Aggregate(Aggregate::AlleUddannelsesparate));
    assert_eq!(means("_viskat_2udh", "Alle uddannelsesparate"), aggregate);
    // PTV_A02, and the groups of Y30R21.
    for (label, benefit) in [
        ("Førtidspension", Benefit::Foertidspension),
        ("Efterløn", Benefit::Efterloen),
        ("Seniorpension", Benefit::Seniorpension),
        ("Jobafklaringsforløb", Benefit::Jobafklaringsforloeb),
        ("Tidlig pension", Benefit::TidligPension),
        ("A-dagpenge", Benefit::ADagpenge),
    ] {
        assert_eq!(means("_ygrpa02", label), Means::Benefit(BenefitLabel::One(benefit)), "{label}");
    }
    let fleksjob = BenefitSet::of(&[Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud]);
    assert_eq!(means("_ygrpa02", "Fleksjob"), Means::Benefit(BenefitLabel::Several(fleksjob)));
    for group in ["A-dagpenge mv.", "Sygedagpenge mv.", "Kontanthjælp mv."] {
        assert_eq!(means("_ygrp_y30r21", group), Means::Benefit(BenefitLabel::Group));
    }
    // Y60A02: two labels of one rate.
    for (label, rate) in [
        ("Forhøjet sats", Rate::ForhoejetSats),
        ("Grundsats", Rate::Grundsats),
        ("Mindstesats omfattet af program", Rate::Mindstesats),
        ("Mindstesats øvrige", Rate::Mindstesats),
    ] {
        assert_eq!(means("Kontanthjælpssats", label), Means::Rate(rate), "{label}");
    }
    assert_eq!(means("_kon", "Kvinder"), Means::Other);
    for label in ["/", "Herkomst i alt", "Ydelsesgrupper i alt", "Tilbud i alt", "Ledige i alt", "I alt"] {
        assert_eq!(means("_oprinda", label), Means::Total, "{label}");
    }
    for label in ["Virksomhedspraktik i alt", "Ansættelse med løntilskud i alt", "Nytteindsats i alt"] {
        assert_eq!(means("_tilb_2ptv", label), Means::Sum, "{label}");
    }
    for (column, label) in [
        ("_viskat_1kth", "Halvparat"),
        ("_ygrpa02", "Overgangsydelse"), // two benefits
        ("_ygrpa02", "Borgerløn"),
        ("_ygrpa02", "Noget i alt"),
        ("Kontanthjælpssats", "Stor sats"),
    ] {
        let refused = csv_problem(&format!("Periode;{column};Antal personer\n2024;{label};12\n"));
        assert!(matches!(refused.rule, Rule::Label(_)), "{label}");
        assert_eq!((refused.at, refused.column.as_str(), refused.value.as_str()), (At::Line(2), column, label));
    }
    assert_eq!(csv_problem("Periode;_kon;Antal personer\n2024;;12\n").rule, Rule::NoValue);
}

#[test]
fn totals_and_sums_stand_apart_from_parts() {
    // Made up, in the labels of Y38A02.
    let text = "Periode;_oprinda;_viskat_2udh;Antal personer\n\
        2024M03;Herkomst i alt;/;60\n\
        2024M03;Herkomst i alt;Alle uddannelsesparate;50\n\
        2024M03;Herkomst i alt;Uddannelsesparat;30\n\
        2024M03;Herkomst i alt;Åbenlys uddannelsesparat;20\n\
        2024M03;Herkomst i alt;Aktivitetsparat;10\n\
        2024M03;Dansk oprindelse;/;40\n\
        2024M03;Dansk oprindelse;Aktivitetsparat;5\n";
    let answer = Reading::default().csv(text).unwrap();
    let counts = |dimensions: &[&str]| -> Vec<Exact> {
        answer.by(dimensions).unwrap().map(|row| row.cells[0].figure().unwrap().exact()).collect()
    };
    assert_eq!(counts(&[]), [Exact::Count(60)]);
    assert_eq!(counts(&["_viskat_2udh"]), [30, 20, 10].map(Exact::Count));
    assert_eq!(counts(&["_oprinda"]), [Exact::Count(40)]);
    assert_eq!(counts(&["_oprinda", "_viskat_2udh"]), [Exact::Count(5)]);
    let levels: Vec<Level> = answer.rows().iter().map(maaltal::jobindsats::Row::level).collect();
    let total = Level::Total;
    assert_eq!(levels, [total, total, total, total, total, total, Level::Part]);
}

// Cells.

#[test]
fn withheld_missing_not_applicable_and_zero_are_four_things() {
    let reading = Reading {
        marks: &[("-", Mark::Missing), (".", Mark::NotApplicable), ("*", Mark::Withheld)],
        ..Reading::default()
    };
    let text = "Periode;Antal personer\n2020;\n2021;-\n2022;.\n2023;0\n2024;*\n2025;3\n";
    let answer = reading.csv(text).unwrap();
    let cells: Vec<Cell> = answer.rows().iter().map(|row| row.cells[0]).collect();
    let withheld = Cell::Withheld(Interval::held_back(Unit::Persons, Threshold::default()));
    assert_eq!((cells[0], cells[1], cells[2], cells[4]), (withheld, Cell::Missing, Cell::NotApplicable, withheld));
    assert_eq!(cells[3].figure().unwrap().exact(), Exact::Count(0));
    assert_eq!(cells[5].figure().unwrap().exact(), Exact::Count(3));
    // Without the marks none of them is read.
    assert_eq!(Reading::default().csv(text).unwrap_err().len(), 3);
}

#[test]
fn the_threshold_is_the_callers_and_an_interval_is_in_the_unit() {
    let held_back = |unit, smallest: u32| {
        let threshold = Threshold::new(smallest.try_into().unwrap());
        let reading = Reading { threshold, columns: &[("x", Role::Measure(unit))], ..Reading::default() };
        match reading.json(&v3(&["Periode", "x"], &[json!(["2024", null])])).unwrap().rows()[0].cells[0] {
            Cell::Withheld(interval) => (interval.lowest(), interval.highest()),
            other => panic!("{other:?}"),
        }
    };
    let full_time = |count| Exact::FullTimePersons(FullTimePersons::of(count, 1).unwrap());
    assert_eq!(held_back(Unit::Persons, 3), (Some(Exact::Count(0)), Some(Exact::Count(2))));
    assert_eq!(held_back(Unit::Persons, 5), (Some(Exact::Count(0)), Some(Exact::Count(4))));
    assert_eq!(held_back(Unit::Persons, 1), (Some(Exact::Count(0)), Some(Exact::Count(0))));
    assert_eq!(held_back(Unit::FullTimePersons, 3), (Some(full_time(0)), Some(full_time(2))));
    assert_eq!(held_back(Unit::Spells, 4), (Some(Exact::Spells(0)), Some(Exact::Spells(3))));
    let companies = |count| Some(Exact::Counted(count, Thing::Companies));
    assert_eq!(held_back(Unit::Counted(Thing::Companies), 3), (companies(0), companies(2)));
    assert_eq!(held_back(Unit::PercentOfLabourForce, 3), (Some(Exact::Percent(Percent::whole(0))), None));
    assert_eq!(held_back(Unit::PercentagePoints, 3), (None, None));
    assert!(matches!(held_back(Unit::Weeks, 3), (Some(Exact::Weeks(_)), None)));
    assert_eq!(held_back(Unit::Persons, u32::MAX).1, Some(Exact::Count(u64::from(u32::MAX) - 1)));
}

#[test]
fn a_number_is_read_as_it_is_written() {
    type Breaks = fn(&Rule) -> bool;
    let read = |label: &str, cell: &str| {
        let text = format!(r#"{{"columns": ["Periode", "{label}"], "rows": [["2024", {cell}]]}}"#);
        Reading::default().json(&text).map(|answer| answer.rows()[0].cells[0].figure().unwrap())
    };
    let (persons, full_time) = ("Antal personer", "Antal fuldtidspersoner");
    let (percent, points) = ("Andel sanktionerede ledige", "Forskel (pct. point)");
    for (label, cell, shown) in [
        (persons, "1017", "1.017 personer"),
        (persons, "\"1.017\"", "1.017 personer"),
        (persons, "0", "0 personer"),
        (full_time, "1017.60", "1.017,60 fuldtidspersoner"), // the decimals written are kept
        (full_time, "\"1.017,6\"", "1.017,6 fuldtidspersoner"),
        (full_time, "1.017", "1,017 fuldtidspersoner"), // a number of JSON has no thousands points
        (percent, "17.6", "17,6 pct."),
        (percent, "2.345", "2,345 pct."),
        (percent, "\"17,6\"", "17,6 pct."),
        (points, "-2.4", "-2,4 procentpoint"),
        (points, "\"\u{2212}2,4\"", "-2,4 procentpoint"),
        (percent, "-0", "0 pct."),
    ] {
        assert_eq!(read(label, cell).unwrap().to_string(), shown, "{cell}");
    }
    let decimal = |text: &str| text.parse().unwrap();
    assert_eq!(
        read(points, "-2.4").unwrap().exact(),
        Exact::PercentagePoints(PercentagePoints::from_decimal(decimal("-2.4")).unwrap())
    );
    assert_eq!(read(persons, "1017").unwrap().value(), Some(maaltal::quantity::Value::Persons(1017)));
    assert_eq!(read(points, "-2.4").unwrap().value(), None);
    // No percentage is in the thousands: a point before three digits of a text is not taken for one.
    for (label, cell) in [(percent, "\"2.345\""), (points, "\"-2.345\""), (percent, "\"17.6\"")] {
        let refused = read(label, cell).unwrap_err().to_string();
        assert!(refused.contains(&cell.replace('"', "")) && refused.contains("thousands point"), "{refused}");
    }
    // 0.1 has no binary fraction: it stays what it is.
    assert_eq!(read(percent, "0.1").unwrap().number(), decimal("0.1"));

    let cases: [(&str, &str, Breaks); 14] = [
        (persons, "12.5", |rule| matches!(rule, Rule::NotWhole { unit: Unit::Persons, .. })),
        (persons, "12.0", |rule| matches!(rule, Rule::NotWhole { .. })),
        (persons, "\"12,0\"", |rule| matches!(rule, Rule::NotWhole { .. })),
        (persons, "-1", |rule| matches!(rule, Rule::Negative { .. })),
        (full_time, "-0.5", |rule| matches!(rule, Rule::Negative { .. })),
        (percent, "\"-1,5\"", |rule| matches!(rule, Rule::Negative { .. })),
        (percent, "\"17.6\"", |rule| matches!(rule, Rule::Number(_))),
        (percent, "\"17,6 pct.\"", |rule| matches!(rule, Rule::Number(_))),
        (persons, "\"NaN\"", |rule| matches!(rule, Rule::Mark { .. })),
        (persons, "1e3", |rule| matches!(rule, Rule::Exponent { .. })),
        (persons, "1234567890123456", |rule| matches!(rule, Rule::Quantity(_))),
        (persons, "12345678901234567890123", |rule| matches!(rule, Rule::Number(_))),
        (full_time, "0.0000000000001", |rule| matches!(rule, Rule::Quantity(_))),
        (persons, "true", |rule| *rule == Rule::NotACell),
    ];
    for (label, cell, breaks) in cases {
        let refused = read(label, cell).unwrap_err();
        assert_eq!(refused.len(), 1);
        assert!(breaks(&refused[0].rule), "{cell}: {}", refused[0]);
        assert_eq!((refused[0].at, refused[0].column.as_str()), (At::Row(1), label));
    }
    for cell in ["[1]", "{\"a\": 1}", "false", "\"\\ud800\""] {
        let refused = read(persons, cell).unwrap_err();
        assert!(matches!(refused[0].rule, Rule::NotACell | Rule::Json { .. }), "{cell}: {}", refused[0]);
    }
}

// Forms.

#[test]
fn a_text_of_another_form_is_refused() {
    let json = |text: &str| problem(Reading::default().json(text));
    for text in [
        "",
        "{",
        "[{}] ]",
        "{\"columns\": [], \"columns\": [], \"rows\": []}",
        "[{\"Variables\": [], \"Data\": [[1e]]}]",
    ] {
        let refused = json(text);
        assert!(matches!(refused.rule, Rule::Json { .. }), "{text}: {refused}");
        assert_eq!(refused.at, At::Answer);
    }
    for text in [
        "1",
        "null",
        "[]",
        "[1]",
        "[[]]",
        "[{}]",
        "[{\"Variables\": []}]",
        "[{\"Variables\": {}, \"Data\": []}]",
        "{}",
        "[{\"Variables\": [], \"Data\": []}, {\"Variables\": [], \"Data\": []}]",
        "{\"columns\": []}",
        "{\"Variables\": [], \"Data\": []}",
        "{\"columns\": [], \"rows\": {}}",
        "[{\"columns\": [], \"rows\": []}]",
    ] {
        let refused = json(text);
        assert!(matches!(refused.rule, Rule::Form { .. }), "{text}: {refused}");
    }
    for column in ["1", "null", "{}", "{\"Name\": \"a\"}", "{\"Name\": \"a\", \"Label\": 1}", "[]"] {
        let refused = json(&format!("{{\"columns\": [{column}], \"rows\": []}}"));
        assert_eq!((refused.at, refused.value.as_str()), (At::Header, column));
    }
    // A text is no variable of v2.
    assert_eq!(json("[{\"Variables\": [\"Periode\"], \"Data\": []}]").at, At::Header);
    for row in ["1", "{}", "null", "\"a;b\""] {
        let refused =
            json(&format!("{{\"columns\": [\"Periode\", \"Antal personer\"], \"rows\": [[\"2024\", 3], {row}]}}"));
        assert!(matches!(refused.rule, Rule::Form { .. }));
        assert_eq!((refused.at, refused.value.as_str()), (At::Row(2), row));
    }
    // So deep that a reader could run out of room.
    let deep = format!("{{\"columns\": [], \"rows\": [{}{}]}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Reading::default().json(&deep).is_err());
}

#[test]
fn other_members_are_passed_over_and_named() {
    let text = r#"[{"TableID": "x", "Variables": [{"Name": "p", "Label": "Periode", "Kind": 1}, {"Name": "m", "Label": "Antal personer"}],
        "Data": [], "Notes": [{}]}]"#;
    let answer = Reading::default().json(text).unwrap();
    assert_eq!(answer.passed_over(), ["TableID", "Notes"]);
    assert!(answer.rows().is_empty());
}

#[test]
fn a_csv_file_is_split_as_it_is_quoted() {
    let answer = Reading::default()
        .csv("\"Periode\";Alder;\"Antal personer\"\r\n2024;\"a;\"\"b\"\"\n\u{e5}\";\"12\"\r\n")
        .unwrap();
    assert_eq!(answer.rows()[0].entries[0].text, "a;\"b\"\nå");
    assert_eq!(answer.rows()[0].cells[0].figure().unwrap().exact(), Exact::Count(12));
    for (text, at) in [
        ("\"Periode", At::Header),
        ("Periode;Antal personer\n2024;\"12", At::Line(2)),
        ("Periode;Antal personer\n2024;12\n2025;\"12\"3\n", At::Line(3)),
        ("Periode;Antal personer\n2024;\"\"\"", At::Line(2)),
    ] {
        let (column, value) = (String::new(), String::new());
        assert_eq!(csv_problem(text), Problem { at, column, number: None, value, rule: Rule::Quote });
    }
    for text in ["", "\u{feff}"] {
        assert_eq!(csv_problem(text).to_string(), "answer: there is nothing to read");
    }
}

#[test]
fn a_header_of_another_file_is_told() {
    for (text, said) in [
        ("\n", "header, column 1: the column has no name"),
        ("Periode;;Antal personer\n2024;;12\n", "header, column 2: the column has no name"),
        ("Periode;Antal personer; \n2024;12;\n", "header, column 3: the column has no name"),
        (
            "Periode,Antal personer\n2024,12\n",
            "header: the fields of the header are separated by commas: write «;» between fields",
        ),
        ("\"Periode\",\"Antal personer\"\n", "header: the fields of the header are separated by commas"),
        ("\u{feff}Periode\tAntal personer\r\n2024\t12\r\n", "header: the fields of the header are separated by tabs"),
        ("Periode;Antal persner\n", "header, Antal persner (column 2): no known column"),
    ] {
        let problem = csv_problem(text).to_string();
        assert!(problem.starts_with(said), "{text:?}: {problem}");
    }
    let unnamed = problem(Reading::default().json(&v3(&["Periode", "", "Antal personer"], &[])));
    assert_eq!(unnamed.to_string(), "header, column 2: the column has no name; give it one, or take the column out");
}

#[test]
fn a_cell_that_cannot_be_read_is_told_with_its_line_and_column() {
    for (cell, said) in [
        ("-", "«-» is no figure; what such a mark says, `Reading::marks` tells"),
        ("*", "«*» is no figure"),
        ("<3", "«<3» is no figure; what such a mark says, `Reading::marks` tells"),
        ("(12)", "«(12)» is no figure"),
        (">90", "«>90» is no figure"),
        ("*5", "«*5» is no figure"),
        (" .. ", "«..» is no figure"),
        ("12 personer", "«12 personer» is not a number: « » does not belong in one"),
        ("1,2,3", "«1,2,3» needs digits on both sides of one decimal comma"),
    ] {
        let problem =
            csv_problem(&format!("Periode;Alder;Antal personer\n2024;\"a\nb\";1\n2023;c;{cell}\n")).to_string();
        // Line 4, as the quoted field goes over two.
        assert!(problem.starts_with(&format!("line 4, Antal personer (column 3): {said}")), "{problem}");
    }
    let marked = Reading { marks: &[("-", Mark::Missing)], ..Reading::default() };
    assert_eq!(marked.csv("Periode;Antal personer\n2024;-\n").unwrap().rows()[0].cells[0], Cell::Missing);
}

#[test]
fn every_problem_is_told_with_row_and_column() {
    let text = "Område;Periode;Antal personer;Antal fuldtidspersoner\n\
        Esbjerg;2024M03;3;3,0\n\
        Esbjærg;2024M13;3,5;-1\n\
        Esbjerg;2024M04;3\n\
        \n\
        esbjerg;2024M03;4;4,0\n";
    let problems = Reading::default().csv(text).unwrap_err();
    let told: Vec<(At, &str)> = problems.iter().map(|problem| (problem.at, problem.column.as_str())).collect();
    let row = At::Line(3);
    let wanted = [
        (row, "Område"),
        (row, "Periode"),
        (row, "Antal personer"),
        (row, "Antal fuldtidspersoner"),
        (At::Line(4), ""),
        (At::Line(5), ""),
        (At::Line(6), ""),
    ];
    assert_eq!(told, wanted);
    assert_eq!(
        problems.iter().map(|problem| problem.number).collect::<Vec<_>>()[..4],
        [Some(1), Some(2), Some(3), Some(4)]
    );
    assert_eq!(problems[4].to_string(), "line 4: cells in the row: 3, in the header: 4");
    assert_eq!(problems[6].to_string(), "line 6: line 2 is of the same place, period and dimensions");
}

// Tables.

#[test]
fn the_tables_are_those_in_public_use() {
    let rows = facts("jobindsats_tables.csv");
    for table in TABLES {
        let row = rows.iter().find(|row| row["table_id"].split_whitespace().next() == Some(table.id)).unwrap();
        assert_eq!(row["subject"], table.subject);
        assert!(row["table_name"].starts_with("Antal personer og fuldtidspersoner"), "{}", table.id);
        assert_eq!(Table::find(&table.id.to_lowercase()), Ok(table));
    }
    let all = rows.iter().filter(|row| row["table_name"].starts_with("Antal personer og fuldtidspersoner"));
    assert_eq!(all.count(), TABLES.len());
    assert!(TABLES.windows(2).all(|pair| pair[0].id < pair[1].id));
    assert_eq!(Table::find("PTVA02").unwrap().id, "PTV_A02");
    assert_eq!(Table::find("Y36A03").unwrap_err().nearest, "Y36A02");
    let superseded = rows.iter().find(|row| row["table_id"] == "Y36A02").unwrap();
    assert_eq!(superseded["status_2026"], "superseded by Y60A02 after reform 1 Jul 2025");
    assert!(rows.iter().any(|row| row["table_id"] == "Y60A02" && row["periods_seen"].contains(">=2021M08")));
}

#[test]
fn the_table_of_a_benefit_changes_with_the_reform() {
    let (before, after) = (Day::ymd(2025, 6, 30), Day::ymd(2025, 7, 1));
    let id = |benefit, day| table_on(benefit, day).map(|published| published.table.id);
    assert_eq!((id(Benefit::Kontanthjaelp, before), id(Benefit::Kontanthjaelp, after)), (Ok("Y36A02"), Ok("Y60A02")));
    for (benefit, table) in [
        (Benefit::Uddannelseshjaelp, "Y38A02"),
        (Benefit::Sho, "Y35A02"),
        (Benefit::OvergangsydelseIntegration, "Y35A02"),
    ] {
        assert_eq!(id(benefit, before), Ok(table));
        assert!(matches!(id(benefit, after), Err(NoTable::NotInForce(_))), "{benefit}");
    }
    assert_eq!(id(Benefit::Integrationsydelse, Day::ymd(2019, 12, 31)), Ok("Y35A02"));
    assert!(matches!(id(Benefit::Integrationsydelse, Day::ymd(2020, 1, 1)), Err(NoTable::NotInForce(_))));
    // The other tables do not know of the day.
    for benefit in Benefit::ALL.iter().copied().filter(|benefit| benefit.in_force(before).is_ok()) {
        if benefit != Benefit::Kontanthjaelp && benefit.in_force(after).is_ok() {
            assert_eq!(table_on(benefit, before), table_on(benefit, after), "{benefit}");
        }
    }
    let part = table_on(Benefit::Seniorpension, after).unwrap();
    assert_eq!((part.table.id, part.part), ("PTV_A02", "Seniorpension"));
    let error = table_on(Benefit::Kontantydelse, Day::ymd(2016, 1, 1)).unwrap_err();
    assert_eq!(error.to_string(), "no table of Jobindsats was found for kontantydelse");
    assert!(Table::find("Y60A02").unwrap().holds(after) && !Table::find("Y60A02").unwrap().holds(before));
}

// Any answer.

/// A figure in digits, with as many decimals: none of them is lost.
fn digits() -> impl Strategy<Value = (u64, u32)> {
    (0..1_000_000_000_u64, 0..4_u32)
}

proptest! {
    /// What is written in the three forms reads alike, and each figure as it was written.
    #[test]
    fn any_answer_reads_back_from_every_form(
        rows in proptest::collection::vec((0..98_usize, 1..13_u32, proptest::option::of(digits()), any::<bool>()), 1..20),
    ) {
        let columns = ["Kommune", "Periode", "Alder", "Antal fuldtidspersoner"];
        let (mut cells, mut shown) = (Vec::new(), Vec::new());
        for (index, (place, month, figure, coded)) in rows.into_iter().enumerate() {
            let place = Municipality::ALL[place];
            let place = if coded { place.code().to_string() } else { place.name().to_owned() };
            let number = figure.map(|(number, scale)| rust_decimal::Decimal::new(i64::try_from(number).unwrap(), scale));
            cells.push(([place, format!("2024M{month:02}"), index.to_string()], number));
            shown.push(number.map(|number| format!("{} fuldtidspersoner", danish::format(number))));
        }
        let object = |number: &dyn Fn(rust_decimal::Decimal) -> String| {
            let row = |([place, period, age], figure): &([String; 3], Option<rust_decimal::Decimal>)| {
                format!("[{place:?},{period:?},{age:?},{}]", figure.map_or("null".to_owned(), number))
            };
            cells.iter().map(row).collect::<Vec<_>>().join(",")
        };
        let plain = object(&|number| number.to_string());
        let quoted = object(&|number| format!("\"{}\"", danish::format(number)));
        let line = |([place, period, age], figure): &([String; 3], Option<rust_decimal::Decimal>)| {
            format!("{place};{period};{age};{}\n", figure.map(danish::format).unwrap_or_default())
        };
        let file = format!("{}\n{}", columns.join(";"), cells.iter().map(line).collect::<String>());
        let variables: Vec<Value> = columns.iter().map(|label| json!({ "Name": "", "Label": label })).collect();
        let answers = [
            Reading::default().json(&format!("{{\"columns\":{},\"rows\":[{plain}]}}", json!(columns))),
            Reading::default().json(&format!("{{\"columns\":{},\"rows\":[{quoted}]}}", json!(columns))),
            Reading::default().json(&format!("[{{\"Variables\":{},\"Data\":[{plain}]}}]", json!(variables))),
            Reading::default().csv(&file),
        ];
        for answer in answers {
            let answer = answer.unwrap();
            let read: Vec<Option<String>> =
                answer.rows().iter().map(|row| row.cells[0].figure().map(|figure| figure.to_string())).collect();
            prop_assert_eq!(&read, &shown);
        }
    }

    /// No text makes a reader panic, and what it says of a row is a row that there is.
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}", tail in "[\\[\\]{}\",;:\\\\0-9a-z\n\r ]{0,200}") {
        let header = "Område;Periode;Alder;Antal personer;Forskel (pct. point)\n";
        for text in [text.clone(), format!("{header}{text}{tail}"), format!("{{\"columns\":[\"Periode\",\"Antal personer\"],\"rows\":[{tail}]}}")] {
            for read in [Reading::default().csv(&text), Reading::default().json(&text)] {
                if let Err(problems) = read {
                    prop_assert!(!problems.is_empty());
                    prop_assert!(problems.iter().all(|problem| !matches!(problem.at, At::Row(0) | At::Line(0 | 1))));
                }
            }
        }
    }
}

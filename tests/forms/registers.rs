//! Answers of Jobindsats, and codes of DREAM.

use maaltal::calendar::Day;
use maaltal::dream::{Code, CodeListBuf, LIST_2016, MeaningBuf, Names, Run, WeekColumns};
use maaltal::jobindsats::{
    Answer, Cell, Figure, Interval, Mark, Reading, Role, TABLES, Table, Threshold, Unit, table_on,
};
use serde_json::{Value, from_value, json, to_value};

use super::{altered, form, refused, written};

const TEXT: &str = "Område;Periode;Visitationskategori;Antal personer;Fuldtidspersoner i pct. af arbejdsstyrken
Esbjerg;2026M01;I alt;1.017;1,50
Fanø;2026M01;Jobparat;;0,0
";

fn answer() -> Answer {
    Reading::default().csv(TEXT).unwrap()
}

fn answer_form() -> Value {
    json!({
        "dimensions": [{ "name": "", "label": "Visitationskategori", "kind": "visitation" }],
        "measures": [
            { "name": "", "label": "Antal personer", "unit": "persons" },
            { "name": "", "label": "Fuldtidspersoner i pct. af arbejdsstyrken", "unit": "percent_of_labour_force" },
        ],
        "rows": [
            {
                "place": "Esbjerg",
                "period": "2026M01",
                "entries": [{ "text": "I alt", "means": "total" }],
                "cells": [
                    { "known": { "number": "1017", "unit": "persons" } },
                    { "known": { "number": "1,50", "unit": "percent_of_labour_force" } },
                ],
            },
            {
                "place": "Fanø",
                "period": "2026M01",
                "entries": [{ "text": "Jobparat", "means": { "visitation": "jobparat" } }],
                "cells": [
                    { "withheld": { "lowest": { "count": 0 }, "highest": { "count": 2 } } },
                    { "known": { "number": "0,0", "unit": "percent_of_labour_force" } },
                ],
            },
        ],
        "passed_over": [],
    })
}

#[test]
fn an_answer_is_columns_and_rows() {
    form(&answer(), &answer_form());
    let row = |index: usize| answer_form()["rows"][index].clone();
    let rows = |row: Value| altered(&answer_form(), "rows", Some(json!([row])));
    let cell = |cell: Value| rows(altered(&row(0), "cells", Some(json!([cell, "missing"]))));
    for (form, said) in [
        (
            altered(&answer_form(), "rows", Some(json!([row(0), row(0)]))),
            "rows[1]: an earlier row is of the same place",
        ),
        (rows(altered(&row(0), "entries", Some(json!([])))), "rows[0].entries: 0 for 1 dimensions"),
        (rows(altered(&row(0), "cells", Some(json!([])))), "rows[0].cells: 0 for 2 measures"),
        (rows(altered(&row(0), "period", Some(json!("2026M13")))), "rows[0].period: the year 2026 has no month 13"),
        (cell(json!({ "known": { "number": "3", "unit": "spells" } })), "rows[0].cells: spells in a column of persons"),
        (
            cell(json!({ "known": { "number": "3,5", "unit": "persons" } })),
            "rows[0].cells[0].known.number: «3,5» has decimals",
        ),
        (
            cell(json!({ "known": { "number": "-3", "unit": "persons" } })),
            "rows[0].cells[0].known.number: «-3» is negative",
        ),
        (
            cell(json!({ "known": { "number": "1.017", "unit": "persons" } })),
            "rows[0].cells[0].known.number: «1.017» has a thousands point, or a decimal point: write 1017,6",
        ),
        (cell(json!({ "known": { "number": 3, "unit": "persons" } })), "rows[0].cells[0].known.number: invalid type"),
        (
            cell(json!({ "withheld": { "lowest": { "count": 2 }, "highest": { "count": 0 } } })),
            "rows[0].cells[0].withheld.highest: less than",
        ),
        (
            cell(json!({ "withheld": { "lowest": { "count": 2 }, "highest": { "spells": 3 } } })),
            "rows[0].cells[0].withheld.highest: less than",
        ),
    ] {
        let message = refused::<Answer>(form);
        assert!(message.starts_with(said), "{said}: {message}");
    }
}

#[test]
fn the_parts_of_an_answer() {
    form(&Threshold::default(), &json!(3));
    assert!(refused::<Threshold>(json!(0)).contains("a whole number from 1 on, such as 3"));
    form(
        &Interval::held_back(Unit::Percent, Threshold::default()),
        &json!({ "lowest": { "percent": { "numerator": 0, "denominator": 1 } } }),
    );
    form(&Cell::NotApplicable, &json!("not_applicable"));
    form(&Mark::Withheld, &json!("withheld"));
    form(&Role::Measure(Unit::Weeks), &json!({ "measure": "weeks" }));
    let figure: Figure = from_value(json!({ "number": "1,50", "unit": "weeks" })).unwrap();
    assert_eq!(to_value(figure).unwrap(), json!({ "number": "1,50", "unit": "weeks" }));
    for table in TABLES {
        form::<Table>(table, &json!(table.id));
    }
    assert!(refused::<Table>(json!("y60a02")).starts_with("«y60a02» is written Y60A02"));
    let published = table_on(maaltal::benefit::Benefit::ADagpenge, Day::ymd(2026, 1, 1)).unwrap();
    written(&published, &json!({ "table": "Y01A02", "part": published.part }));
}

#[test]
fn a_list_of_codes_is_the_callers_own_when_it_is_read() {
    let list_form = to_value(LIST_2016).unwrap();
    let own: CodeListBuf = from_value(list_form.clone()).unwrap();
    assert_eq!(own.view(&own.meanings()), LIST_2016);
    form(&own, &list_form);
    assert_eq!(
        list_form["codes"][0],
        json!({
            "code": "111", "text": "Dagpenge, Fuld ledighed", "group": "Dagpenge", "activity": "Passiv",
            "benefit": { "one": "a_dagpenge" },
        })
    );
    form(&Names::No, &json!("no"));
    let twice = json!([list_form["codes"][0], list_form["codes"][0]]);
    let message = refused::<CodeListBuf>(altered(&list_form, "codes", Some(twice)));
    assert!(message.starts_with("codes: 111 stands twice"), "{message}");
    let wrong = altered(&list_form["codes"][0], "code", Some(json!("011")));
    assert!(refused::<MeaningBuf>(wrong).starts_with("code: «011» is not a code of DREAM"));
    assert!(refused::<Code>(json!(111)).contains("expected a code of DREAM"));
}

#[test]
fn a_run_is_a_code_over_weeks() {
    let columns = WeekColumns::of(&["y_1201", "y_1202"]).unwrap();
    let runs: Vec<Run<Code>> = columns.runs(&["111", "111"], &LIST_2016).unwrap();
    form(&runs, &json!([{ "of": "111", "weeks": { "first": "2012-W01", "last": "2012-W02" } }]));
    let message = refused::<Run<Code>>(json!({ "of": "111", "weeks": { "first": "2012-W02", "last": "2012-W01" } }));
    assert!(message.contains("last: the range ends 2012-W01 before it begins 2012-W02"), "{message}");
}

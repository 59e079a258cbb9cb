//! DREAM: every code of the list against the file it was written from (`tests/data/dream_codes.csv`), the week columns at the
//! ends of years, and from rows to runs and back. The rows are made up.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Week, WeekRange};
use maaltal::days::End;
use maaltal::dream::{
    Code, CodeList, ColumnError, LIST_2016, Meaning, Names, RowError, Run, RunError, WeekColumns, column_of, grouped,
    week_of,
};
use maaltal::history::{Sector, Status};
use maaltal::offer::Offer;
use maaltal::visitation::Visitation;
use proptest::prelude::*;

type Row = BTreeMap<String, String>;

/// The rows of the file that are a code. The others speak of blanks, of shares and of last digits.
fn rows() -> Vec<Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/dream_codes.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows = reader.deserialize().map(Result::<Row, _>::unwrap);
    rows.filter(|row| row["code"].parse::<Code>().is_ok()).collect()
}

#[test]
fn the_list_is_the_file() {
    let rows: Vec<Row> = rows().into_iter().filter(|row| row["code"] != "775").collect();
    let of =
        |row: &Row| ["code", "description_da", "benefit_group_da", "activity_da"].map(|column| row[column].clone());
    let file: Vec<[String; 4]> = rows.iter().map(of).collect();
    let list: Vec<[String; 4]> = LIST_2016
        .codes
        .iter()
        .map(|known| [known.code.to_string(), known.text.into(), known.group.into(), known.activity.into()])
        .collect();
    assert_eq!(list, file);
    assert_eq!(list.len(), 129);
    assert!(rows.iter().all(|row| row["verified"] == "yes"));
    assert!(LIST_2016.codes.windows(2).all(|pair| pair[0].code < pair[1].code), "each once, in order");
}

#[test]
fn a_code_without_a_meaning_is_in_no_list() {
    let row = rows().into_iter().find(|row| row["code"] == "775").unwrap();
    assert_eq!((row["description_da"].as_str(), row["verified"].as_str()), ("?", "partial"));
    assert_eq!(LIST_2016.find(Code::literal(775)), None);
}

#[test]
fn what_a_text_names_is_what_the_list_says() {
    for known in LIST_2016.codes {
        let (text, code) = (known.text, known.code);
        let named = |word: &str| text.contains(word);
        assert_eq!(known.sector == Some(Sector::Privat), text.ends_with("Privat"), "{code}");
        assert_eq!(known.sector == Some(Sector::Offentlig), text.ends_with("Off."), "{code}");
        assert_eq!(known.offer == Some(Offer::Loentilskud), named("Løntilskud"), "{code}");
        assert_eq!(known.offer == Some(Offer::Virksomhedspraktik), named("Virksomhedspraktik"), "{code}");
        assert_eq!(known.offer == Some(Offer::Nytteindsats), named("Nytteindsats"), "{code}");
        assert_eq!(known.offer == Some(Offer::OrdinaerUddannelse), named("Ordinær uddannelse"), "{code}");
        assert_eq!(known.offer == Some(Offer::VejledningOgOpkvalificering), named("opkvalificering"), "{code}");
        let job_ready = text.starts_with("Kontanthjælp, Jobparat");
        assert_eq!(known.visitation == Some(Visitation::Jobparat), job_ready, "{code}");
        // The first word of a text that names a benefit is a spelling of it, but where the page says otherwise.
        let first = text.split([',', '.']).next().unwrap();
        if let (Names::One(benefit), false) = (known.benefit, matches!(code.number(), 121..=126 | 611 | 651 | 774)) {
            assert_eq!(first.parse(), Ok(benefit), "{code}");
        }
        if known.benefit == Names::No {
            assert!(first.parse::<Benefit>().is_err(), "{code}: {first}");
        }
    }
}

/// "0 passiv; 1 vejl., afkl. og opkval.; 3 vejledning og opkvalificering; 4 ordinær uddannelse; 5 løntilskud privat; 6 løntilskud
/// off.; 7 virksomhedspraktik privat; 8 virksomhedspraktik off.; 9 nytteindsats (but 899 = delvis rask)"
#[test]
fn the_last_digit_is_the_offer() {
    let families = |code: u16| matches!(code / 10, 13 | 14 | 21 | 70..=76 | 81 | 89) && code != 899;
    for known in LIST_2016.codes.iter().filter(|known| families(known.code.number())) {
        let wanted = match known.code.number() % 10 {
            0 => None,
            1 | 3 => Some(Offer::VejledningOgOpkvalificering),
            4 => Some(Offer::OrdinaerUddannelse),
            5 | 6 => Some(Offer::Loentilskud),
            7 | 8 => Some(Offer::Virksomhedspraktik),
            _ => Some(Offer::Nytteindsats),
        };
        assert_eq!(known.offer, wanted, "{}", known.code);
    }
    assert_eq!(LIST_2016.find(Code::literal(899)).unwrap().offer, None);
}

#[test]
fn every_code_is_read_and_written_and_its_spells_are_its_weeks() {
    let columns = WeekColumns::of(&["y_1553", "y_1601"]).unwrap();
    let (first, last) = (Day::ymd(2015, 12, 28), Day::ymd(2016, 1, 10));
    for known in LIST_2016.codes {
        let code = known.code.to_string();
        let runs = columns.runs(&[&code, &code], &LIST_2016).unwrap();
        assert_eq!(runs.len(), 1, "{code}");
        assert_eq!(columns.fields(&runs).unwrap(), [code.as_str(), &code]);
        let spells = runs[0].spells(&LIST_2016);
        let named = usize::from(matches!(known.benefit, Names::One(_))) + usize::from(known.offer.is_some());
        let in_loentilskud = matches!(known.benefit, Names::One(_)) && known.offer == Some(Offer::Loentilskud);
        assert_eq!(spells.len(), named + usize::from(known.work.is_some()) - usize::from(in_loentilskud), "{code}");
        for spell in spells {
            assert_eq!((spell.first(), spell.end(), spell.visitation()), (first, End::On(last), known.visitation));
            assert_eq!(spell.sector(), known.sector.filter(|_| !matches!(spell.status(), Status::Benefit(_))));
        }
    }
}

#[test]
fn a_week_belongs_to_the_year_of_its_thursday() {
    // The first column: weeks begin on Monday 5 August 1991.
    assert_eq!(week_of("y_9132").unwrap().first_day(), Day::ymd(1991, 8, 5));
    assert_eq!(week_of("y_9131"), Err(ColumnError::BeforeTheFirst { column: "y_9131".into() }));
    for (column, first) in [
        ("y_9253", Day::ymd(1992, 12, 28)),
        ("y_9301", Day::ymd(1993, 1, 4)),
        ("y_9901", Day::ymd(1999, 1, 4)),
        ("y_0001", Day::ymd(2000, 1, 3)),
        ("y_0453", Day::ymd(2004, 12, 27)),
        ("y_1501", Day::ymd(2014, 12, 29)), // its Thursday is 1 January
        ("y_1553", Day::ymd(2015, 12, 28)),
        ("y_2653", Day::ymd(2026, 12, 28)),
        ("y_8952", Day::ymd(2089, 12, 26)),
    ] {
        assert_eq!(week_of(column).unwrap().first_day(), first, "{column}");
    }
    // The years with 53 weeks from 1992 to 2026, and no others.
    let long = [1992, 1998, 2004, 2009, 2015, 2020, 2026];
    for year in 1992..=2026 {
        let column = format!("y_{:02}53", year % 100);
        assert_eq!(week_of(&column).is_ok(), long.contains(&year), "{column}");
    }
    assert_eq!(week_of("y_9001"), Err(ColumnError::BeforeTheFirst { column: "y_9001".into() }));
}

#[test]
fn every_column_there_is_reads_back() {
    let mut week = Week::new(1991, 32).unwrap();
    assert_eq!(column_of(week.plus(-1)), None);
    while let Some(column) = column_of(week) {
        assert_eq!(week_of(&column), Ok(week));
        week = week.plus(1);
    }
    assert_eq!(week, Week::new(2090, 1).unwrap());
}

#[test]
fn what_is_no_week_column_is_refused() {
    for column in ["y_921", "y_92011", "y_92a1", "y_", "Y_9201", "9201", "y_9201 ", "y_+201", "y_é1"] {
        assert_eq!(week_of(column), Err(ColumnError::Form { column: column.into() }));
    }
    let no_such_week = ColumnError::NoSuchWeek { column: "y_1453".into(), year: 2014, number: 53 };
    assert_eq!(week_of("y_1453"), Err(no_such_week));
    assert!(matches!(week_of("y_1400"), Err(ColumnError::NoSuchWeek { number: 0, .. })));

    let problems = WeekColumns::of(&["y_1501", "Y_1502", "y_1453", "y_1501", "yy"]).unwrap_err();
    let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "«Y_1502» is not a week column such as y_9201",
            "«y_1453»: the year 2014 has no week 53",
            "«y_1501» stands in the header twice",
        ]
    );
    assert_eq!(WeekColumns::of(&["key"]).unwrap_err()[..], [ColumnError::None]);
}

#[test]
fn every_field_that_is_no_code_is_refused_with_its_column() {
    let columns = WeekColumns::of(&["y_1503", "key", "y_1501", "y_1502"]).unwrap();
    for field in ["0", "100", "775", "13", "1300", "130.0", ".", "abc", "-13", "+13"] {
        let errors = columns.runs(&["130", "a", field, "130"], &LIST_2016).unwrap_err();
        let (column, value, as_of) = ("y_1501".into(), field.into(), LIST_2016.as_of.into());
        assert_eq!(errors[..], [RowError::UnknownCode { column, value, as_of }]);
    }
    let errors = columns.runs(&["x", "a", "y", "z"], &LIST_2016).unwrap_err();
    assert_eq!(errors.len(), 3);
    assert!(errors[0].to_string().starts_with("y_1501: «y»"));
    let errors = columns.runs(&["130"], &LIST_2016).unwrap_err();
    assert_eq!(errors[..], [RowError::FieldCount { fields: 1, columns: 4 }]);
}

#[test]
fn a_run_crosses_neither_a_blank_nor_a_week_that_is_left_out() {
    let columns = WeekColumns::of(&["y_1501", "y_1502", "y_1504", "y_1505", "y_1506"]).unwrap();
    let runs = columns.runs(&["111", " 111", "111", "  ", "111"], &LIST_2016).unwrap();
    let weeks: Vec<String> = runs.iter().map(|run| run.weeks.to_string()).collect();
    assert_eq!(weeks, ["2015-W01..2015-W02", "2015-W04..2015-W04", "2015-W06..2015-W06"]);
    assert_eq!(columns.fields(&runs).unwrap(), ["111", "111", "111", "", "111"]);
}

#[test]
fn what_no_column_can_hold_is_not_written() {
    let columns = WeekColumns::of(&["y_1502", "y_1501", "y_1504"]).unwrap();
    let week = |number| Week::new(2015, number).unwrap();
    let run =
        |code, first, last| Run { of: Code::literal(code), weeks: WeekRange::new(week(first), week(last)).unwrap() };
    assert_eq!(columns.fields(&[run(111, 1, 1), run(130, 2, 2)]).unwrap(), ["130", "111", ""]);
    for (first, last, missing) in [(2, 4, 3), (3, 3, 3), (4, 9, 5), (9, 10, 9)] {
        let errors = columns.fields(&[run(111, first, last)]).unwrap_err();
        assert_eq!(errors[..], [RunError::NoColumn { week: week(missing), code: Code::literal(111) }]);
    }
    let errors = columns.fields(&[run(111, 1, 2), run(130, 2, 2)]).unwrap_err();
    assert_eq!(errors[..], [RunError::TwoCodes { week: week(2), code: Code::literal(130) }]);
    // A run of every week there is costs no more than the columns.
    let all = WeekRange::new(Day::MIN.week(), Day::MAX.week()).unwrap();
    assert_eq!(columns.fields(&[Run { of: Code::literal(111), weeks: all }]).unwrap_err().len(), 1);
}

#[test]
fn a_list_and_a_grouping_of_the_callers_own_stand_in_for_the_published_one() {
    let codes = [
        Meaning::new(Code::literal(775), "egen læsning", "sundhed", ""),
        Meaning {
            benefit: Names::One(Benefit::Sygedagpenge),
            ..Meaning::new(Code::literal(890), "syg", "sundhed", "")
        },
    ];
    let own = CodeList { as_of: "2024", codes: &codes, ..LIST_2016 };
    let columns = WeekColumns::of(&["y_2401", "y_2402", "y_2403"]).unwrap();
    let runs = columns.runs(&["775", "890", ""], &own).unwrap();
    let groups = grouped(&runs, |code| own.group(code));
    assert_eq!((groups.len(), groups[0].of, groups[0].weeks.count()), (1, "sundhed", 2));
    assert_eq!(grouped(&runs, |code| (code.number() == 890).then_some(())).len(), 1);
    assert!(runs[0].spells(&own).is_empty());
    assert_eq!(runs[1].spells(&own)[0].status(), Status::Benefit(Benefit::Sygedagpenge));
    assert!(columns.runs(&["111", "", ""], &own).is_err());
    assert!(runs[0].spells(&LIST_2016).is_empty()); // a run of a code that another list has not
}

#[test]
fn a_code_has_three_digits() {
    for number in 0..=1100 {
        assert_eq!(Code::new(number).is_ok(), matches!(number, 100..=999));
        assert_eq!(number.to_string().parse::<Code>().ok().map(Code::number), Code::new(number).ok().map(Code::number));
    }
    for text in ["", "0130", "１３０", " 130", "+130"] {
        assert!(text.parse::<Code>().is_err(), "{text}");
    }
}

proptest! {
    /// From fields to runs and back is where it began, in any order of the columns and with any of them left out.
    #[test]
    fn fields_read_back(
        cells in proptest::collection::vec((any::<bool>(), proptest::option::of(0..5_usize)), 1..80),
        start in 0..1800_i32,
        turned in any::<bool>(),
    ) {
        let first = Week::new(1991, 32).unwrap();
        let kept = cells.iter().enumerate().filter(|(index, (kept, _))| *kept || *index == 0);
        let mut table: Vec<(String, String)> = kept
            .map(|(index, (_, code))| {
                let week = first.plus(start + i32::try_from(index).unwrap());
                let code = code.map(|index| LIST_2016.codes[index].code.to_string()).unwrap_or_default();
                (column_of(week).unwrap(), code)
            })
            .collect();
        if turned {
            table.reverse();
        }
        let header: Vec<&str> = table.iter().map(|(column, _)| column.as_str()).collect();
        let fields: Vec<&str> = table.iter().map(|(_, code)| code.as_str()).collect();
        let columns = WeekColumns::of(&header).unwrap();
        let runs = columns.runs(&fields, &LIST_2016).unwrap();
        prop_assert_eq!(columns.fields(&runs).unwrap(), fields);
        // The shortest way to write it down, in order.
        for pair in runs.windows(2) {
            prop_assert!(pair[0].weeks.last() < pair[1].weeks.first());
            prop_assert!(pair[0].of != pair[1].of || pair[0].weeks.last().plus(1) < pair[1].weeks.first());
        }
    }
}

//! Spells, histories, persons, companies, rows and populations.

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Month};
use maaltal::company::{CompanyBuf, CompanyMonth, Contact, ContactKind};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::history::{Coverage, Degree, Extent, GapRule, HistoryBuf, Hours, Sector, Spell};
use maaltal::person::{Attributes, Insurance, Origin, PersonBuf, Residence, ResidenceGround, Sex};
use maaltal::place::Municipality;
use maaltal::population::{Builder, Group, Population};
use maaltal::rows::{CompanyRow, ContactRow, EducationRow, PersonRow, ResidenceRow, SpellRow, Training};
use maaltal::visitation::Visitation;
use maaltal::work::Work;
use proptest::collection::vec;
use serde_json::{Value, from_value, json, to_value};

use super::{altered, form, refused, round_trip, support, written};

fn spell() -> Spell {
    Spell::new(Work::Smaajob, Day::ymd(2012, 1, 2), End::On(Day::ymd(2012, 6, 30)))
        .unwrap()
        .with_extent(Extent::Hours(Hours::from_hundredths(250).unwrap()))
        .unwrap()
        .in_sector(Sector::Privat)
}

fn spell_form() -> Value {
    json!({
        "status": "smaajob", "from": "2012-01-02", "to": "2012-06-30", "hours_per_week": "2,5", "sector": "privat",
    })
}

fn covered() -> Coverage {
    Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31)).unwrap()
}

fn covered_form() -> Value {
    json!({ "from": "2010-01-01", "as_of": "2012-12-31" })
}

fn home() -> Residence {
    Residence { municipality: Some(Municipality::FANOE), stay: Stay::new(Day::ymd(2011, 1, 1), End::Ongoing).unwrap() }
}

fn course() -> Education {
    let attended = Some(Stay::new(Day::ymd(2009, 8, 1), End::Unknown).unwrap());
    Education { level: Level::Erhvervsuddannelse, attended, completed: Completion::OnUnknownDay }
}

fn attributes() -> Attributes {
    Attributes {
        born: Some(Day::ymd(1990, 5, 1)),
        sex: Some(Sex::Kvinde),
        origin: Some(Origin::DanskOprindelse),
        residence_ground: Some(ResidenceGround::Intet),
        residence_granted: None,
        insured_by: Some(Insurance::NotInsured),
    }
}

#[test]
fn a_spell_is_a_row() {
    form(&spell(), &spell_form());
    let benefit = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2012, 3, 19), End::Ongoing).unwrap();
    let benefit = benefit.visited(Visitation::Jobklar).with_extent(Extent::Degree(Degree::from_percent(50).unwrap()));
    form(
        &benefit.unwrap(),
        &json!({ "status": "kontanthjaelp", "visitation": "jobklar", "from": "2012-03-19", "to": "", "degree": 50 }),
    );
    form(&Extent::NotStated, &json!("not_stated"));
    form(&Hours::from_hundredths(3700).unwrap(), &json!("37"));
    form(&Hours::from_hundredths(16_800).unwrap(), &json!("168"));
    form(&Hours::from_hundredths(205).unwrap(), &json!("2,05"));
    form(&GapRule::STAR, &json!({ "whole_month_from": "2018-01-01" }));
    for (field, value, said) in [
        ("from", Some(json!("2012-07-01")), "to: a spell ends 2012-06-30 before it begins 2012-07-01"),
        ("to", Some(json!("2012-06-31")), "to: «2012-06-31» does not exist in the calendar"),
        ("to", None, "missing field `to`"),
        (
            "status",
            Some(json!("a_dagpenge")),
            "hours_per_week: hours belong to work or an offer, not to arbejdsløshedsdagpenge",
        ),
        ("status", Some(json!("småjob")), "status: «småjob» is no benefit, offer or kind of work"),
        ("hours_per_week", Some(json!("2.5")), "hours_per_week: «2.5» has a thousands point in the wrong place"),
        (
            "hours_per_week",
            Some(json!("2,555")),
            "hours_per_week: «2,555» is no number of hours with at most two decimals",
        ),
        ("hours_per_week", Some(json!("-1")), "hours_per_week: «-1» is no number of hours"),
        ("hours_per_week", Some(json!("168,01")), "hours_per_week: at most 168 hours a week"),
        ("hours_per_week", Some(json!("99999999999999999")), "hours_per_week: at most 168 hours a week"),
        ("degree", Some(json!(50)), "degree: a spell has hours or a degree, not both"),
        ("degree", Some(json!(101)), "degree: at most 100 percent of full time"),
        ("sector", Some(json!("ja")), "sector: «ja» is no sector"),
        ("visitation", Some(json!("")), "visitation: «» is no visitation"),
        ("end", Some(json!("")), "end: unknown field `end`"),
    ] {
        let message = refused::<Spell>(altered(&spell_form(), field, value));
        assert!(message.starts_with(said), "{field}: {message}");
    }
    let both = altered(&altered(&spell_form(), "hours_per_week", None), "degree", Some(json!(50)));
    assert!(refused::<Spell>(both).starts_with("degree: a degree belongs to a benefit, not to småjob"));
}

#[test]
fn a_history_is_rows_and_what_the_data_cover() {
    let history = HistoryBuf::new(vec![spell()], covered());
    let written_form = json!({ "spells": [spell_form()], "covered": covered_form() });
    form(&history, &written_form);
    written(&history.view(), &written_form);
    form(&Coverage::all_up_to(Day::ymd(2012, 12, 31)), &json!({ "as_of": "2012-12-31" }));
    // In any order, and twice is once.
    let twice = json!({ "spells": [spell_form(), spell_form()], "covered": covered_form() });
    assert_eq!(from_value::<HistoryBuf>(twice).unwrap(), history);
    let wrong = json!({ "spells": [spell_form(), altered(&spell_form(), "from", Some(json!("2012")))], "covered": covered_form() });
    assert!(refused::<HistoryBuf>(wrong).starts_with("spells[1].from: «2012» is not a date"));
    let reversed = json!({ "spells": [], "covered": { "from": "2013-01-01", "as_of": "2012-12-31" } });
    assert!(refused::<HistoryBuf>(reversed).starts_with("covered.as_of: the range ends 2012-12-31"),);
}

fn person() -> PersonBuf {
    let person = PersonBuf::new(HistoryBuf::new(vec![spell()], covered())).with(attributes());
    person.resident(vec![home()]).unwrap().educated(vec![course()])
}

fn person_form() -> Value {
    json!({
        "born": "1990-05-01",
        "sex": "kvinde",
        "origin": "dansk_oprindelse",
        "residence_ground": "intet",
        "insured_by": "none",
        "residences": [{ "municipality": "0563", "from": "2011-01-01", "to": "" }],
        "education": [{ "level": "erhvervsuddannelse", "from": "2009-08-01", "to": "?", "completed": "?" }],
        "spells": [spell_form()],
        "covered": covered_form(),
    })
}

#[test]
fn a_person_is_attributes_and_rows() {
    form(&person(), &person_form());
    written(&person().view(), &person_form());
    form(
        &attributes(),
        &json!({
            "born": "1990-05-01", "sex": "kvinde", "origin": "dansk_oprindelse", "residence_ground": "intet",
            "insured_by": "none",
        }),
    );
    // What is left out, or null, is unknown; no education is another thing.
    let bare = json!({ "residences": [], "spells": [], "covered": { "as_of": "2012-12-31" } });
    let unknown = PersonBuf::new(HistoryBuf::new(Vec::new(), Coverage::all_up_to(Day::ymd(2012, 12, 31))));
    form(&unknown, &bare);
    let null = altered(&altered(&bare, "born", Some(Value::Null)), "education", Some(Value::Null));
    assert_eq!(from_value::<PersonBuf>(null).unwrap(), unknown);
    form(&unknown.educated(Vec::new()), &altered(&bare, "education", Some(json!([]))));
    let overlap = json!([
        { "municipality": "0563", "from": "2011-01-01", "to": "" }, { "from": "2012-01-01", "to": "2012-12-31" },
    ]);
    let course = |field: &str, value| json!([altered(&person_form()["education"][0], field, value)]);
    for (field, value, said) in [
        ("residences", overlap, "residences: residence number 1 begins before number 0 has ended"),
        (
            "residences",
            json!([{ "municipality": "0411", "from": "2011-01-01", "to": "" }]),
            "residences[0].municipality: «0411» is Christiansø",
        ),
        ("education", course("to", None), "education[0].to: a course that was attended has an end"),
        ("education", course("from", None), "education[0].from: a course that was attended has a first day"),
        ("education", course("completed", None), "education[0]: missing field `completed`"),
        ("education", course("to", Some(json!("2009-07-31"))), "education[0].to: ends 2009-07-31 before it begins"),
        ("born", json!("1990-02-30"), "born: «1990-02-30» does not exist in the calendar"),
        ("insured_by", json!("D99"), "insured_by: «D99» is no unemployment fund"),
        ("cpr", json!(""), "cpr: unknown field `cpr`"),
    ] {
        let message = refused::<PersonBuf>(altered(&person_form(), field, Some(value)));
        assert!(message.starts_with(said), "{field}: {message}");
    }
}

#[test]
fn a_company_is_stretches_of_months_and_contacts() {
    let month = |number, employees| CompanyMonth {
        month: Month::new(2016, number).unwrap(),
        municipality: Some(Municipality::ESBJERG),
        employees,
    };
    let contact = Contact {
        kind: ContactKind::Loentilskud,
        job_centre: None,
        stay: Stay::new(Day::ymd(2016, 5, 2), End::Ongoing).unwrap(),
    };
    let months = vec![month(1, Some(3)), month(2, Some(3)), month(4, Some(3)), month(5, None)];
    let company = CompanyBuf::new(months, vec![contact], covered()).unwrap();
    let company_form = json!({
        "months": [
            { "from": "2016M01", "to": "2016M02", "municipality": "0561", "employees": 3 },
            { "from": "2016M04", "to": "2016M04", "municipality": "0561", "employees": 3 },
            { "from": "2016M05", "to": "2016M05", "municipality": "0561" },
        ],
        "contacts": [{ "kind": "loentilskud", "from": "2016-05-02", "to": "" }],
        "covered": covered_form(),
    });
    form(&company, &company_form);
    written(&company.view(), &company_form);
    form(&contact, &company_form["contacts"][0]);
    form(&month(5, None), &json!({ "month": "2016M05", "municipality": "0561", "employees": null }));
    let stretch = |from: &str, to: &str| json!({ "from": from, "to": to });
    for (months, said) in [
        (json!([stretch("2016M02", "2016M01")]), "months: the months end 2016M01 before they begin 2016M02"),
        (
            json!([stretch("2016M01", "2016M03"), stretch("2016M03", "2016M04")]),
            "months: 2016M03 does not come after 2016M03",
        ),
        // As long as the calendar, twice: refused before any month is made.
        (
            json!([stretch("0001M01", "9999M12"), stretch("0001M01", "9999M12")]),
            "months: 0001M01 does not come after 9999M12",
        ),
        (json!([stretch("2016M13", "2016M13")]), "months[0].from: the year 2016 has no month 13"),
    ] {
        let message = refused::<CompanyBuf>(altered(&company_form, "months", Some(months)));
        assert!(message.starts_with(said), "{message}");
    }
    let last = json!([stretch("9999M11", "9999M12")]);
    let company: CompanyBuf = from_value(altered(&company_form, "months", Some(last))).unwrap();
    assert_eq!(company.view().months.as_slice().len(), 2);
}

#[test]
fn rows_carry_the_key() {
    let key = || "a".to_owned();
    let keyed = |form: &Value| altered(form, "key", Some(json!("a")));
    let row = SpellRow { key: key(), spell: spell(), company: Some("b".to_owned()) };
    form(&row, &altered(&keyed(&spell_form()), "company", Some(json!("b"))));
    form(&PersonRow { key: key(), attributes: attributes() }, &keyed(&to_value(attributes()).unwrap()));
    form(&ResidenceRow { key: key(), residence: home() }, &keyed(&person_form()["residences"][0]));
    form(&EducationRow { key: key(), training: Training::Course(course()) }, &keyed(&person_form()["education"][0]));
    form(&EducationRow { key: key(), training: Training::None }, &json!({ "key": "a" }));
    let month = CompanyMonth { month: Month::new(2016, 5).unwrap(), municipality: None, employees: Some(0) };
    form(&CompanyRow { key: key(), month }, &json!({ "key": "a", "month": "2016M05", "employees": 0 }));
    let contact = Contact { kind: ContactKind::Mentor, job_centre: Some(Municipality::ESBJERG), stay: home().stay };
    let contact_form =
        json!({ "company": "a", "kind": "mentor", "job_centre": "0561", "from": "2011-01-01", "to": "" });
    form(&ContactRow { company: key(), contact }, &contact_form);
    assert!(refused::<SpellRow>(spell_form()).starts_with("missing field `key`"));
    assert!(refused::<EducationRow>(json!({ "key": "a", "completed": "" })).starts_with("level: a course has a level"));
    assert!(refused::<EducationRow>(json!({ "key": "a", "level": "gymnasial" })).starts_with("completed: say whether"));
}

fn population() -> Population<String> {
    let mut builder = Builder::new(covered());
    for key in ["b", "a"] {
        builder.person(key.to_owned(), attributes());
    }
    builder.residence("a".to_owned(), Ok(home()));
    builder.education("b".to_owned(), Training::None);
    builder.education("a".to_owned(), Training::Course(course()));
    builder.spell("a".to_owned(), Ok(spell()));
    builder.build().unwrap()
}

#[test]
fn a_population_is_rows() {
    let written_form = to_value(population()).unwrap();
    assert_eq!(written_form["covered"], covered_form());
    assert_eq!(written_form["persons"][1]["key"], "a");
    assert_eq!(
        written_form["educations"],
        json!([
            { "key": "b" },
            { "key": "a", "level": "erhvervsuddannelse", "from": "2009-08-01", "to": "?", "completed": "?" },
        ])
    );
    assert_eq!(written_form["spells"], json!([altered(&spell_form(), "key", Some(json!("a")))]));
    written(&population(), &written_form);
    let read: Population<String> = from_value(written_form.clone()).unwrap();
    assert_eq!(to_value(&read).unwrap(), written_form);
    assert_eq!(read.index_of(&"a".to_owned()), Some(1));
    // Keys can be numbers.
    let numbered = json!({ "covered": covered_form(), "persons": [{ "key": 7 }], "residences": [], "educations": [], "spells": [] });
    let read: Population<u64> = from_value(numbered.clone()).unwrap();
    assert_eq!(to_value(&read).unwrap(), numbered);
    let with = |field: &str, row: Value| altered(&written_form, field, Some(json!([row])));
    for (form, said) in [
        (with("spells", altered(&spell_form(), "key", Some(json!("c")))), "spells, line 1, key: "),
        (with("spells", altered(&spell_form(), "to", Some(json!("2011-01-01")))), "spells[0]: missing field `key`"),
        (
            with("spells", json!({ "key": "a", "status": "smaajob", "from": "2012-01-02", "to": "2012-01-01" })),
            "spells[0].to: a spell ends",
        ),
        (
            with("spells", json!({ "key": "a", "status": "smaajob", "from": "2012-01-02", "to": "", "company": "x" })),
            "spells[0].company: a population holds none",
        ),
        (with("persons", json!({ "key": "a", "born": "2013-01-01" })), "persons, line 1, born: "),
        (with("residences", json!({ "key": "a", "from": "2012-01-02" })), "residences[0]: missing field `to`"),
    ] {
        let message = refused::<Population<String>>(form);
        assert!(message.starts_with(said), "{said}: {message}");
    }
    let group = Group::Place(maaltal::place::Place::Country);
    written(&group, &json!({ "place": "Hele landet" }));
}

// Random persons near every threshold, with offers, unknown ends and visitations.
#[test]
fn every_person_round_trips() {
    support::for_all(256, maaltal::strategies::cases(), |case| {
        let person = case.person();
        match person.view().history.spells().iter().position(|spell| spell.in_force().is_err()) {
            None => round_trip(&person),
            // Of a time in which the benefit did not exist: a value of Rust, and no form.
            Some(index) => {
                let message = refused::<PersonBuf>(to_value(&person).unwrap());
                assert!(message.starts_with(&format!("spells[{index}].status: ")), "{message}");
            }
        }
        Ok(())
    });
    let spells = vec(maaltal::strategies::spells(2014), 0..8);
    support::for_all(256, spells, |spells| {
        let of_their_time = spells.into_iter().filter(|spell| spell.in_force().is_ok()).collect();
        round_trip(&HistoryBuf::new(of_their_time, covered()));
        Ok(())
    });
    for status in maaltal::history::Status::all() {
        round_trip(&Spell::new(status, Day::MIN, End::On(Day::MAX)).unwrap());
    }
}

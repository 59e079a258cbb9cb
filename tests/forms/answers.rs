//! Requests and what they answer.

use maaltal::Truth;
use maaltal::calendar::{CountedIn, Day};
use maaltal::evaluate::{
    Answer, Comparison, Evidence, Fact, Finding, Language, Outside, PartedBy, Parting, Request, Required, Side,
    Subject, TableRow, Unknowns, Verdict,
};
use maaltal::measure::{
    FigureUnit, HoursAsked, NoMethod, OuterBounds, Per, langtidsledige, samarbejdsgrad, skaerpet_tilsyn,
};
use maaltal::person::PersonBuf;
use maaltal::quantity::{Bounds, Percent, Tally, Value as Size, WorkedHours};
use maaltal::target_group::{Ages, memberships, policy};
use serde_json::{from_value, json, to_value};

use super::{altered, form, refused, round_trip, support, written};

/// On social assistance as job-ready for the last 41 weeks of 2012.
fn citizen() -> PersonBuf {
    from_value(json!({
        "born": "1990-05-01",
        "residences": [{ "municipality": "0561", "from": "2010-01-01", "to": "" }],
        "spells": [{ "status": "kontanthjaelp", "visitation": "jobklar", "from": "2012-03-19", "to": "2012-12-30" }],
        "covered": { "from": "2010-01-01", "as_of": "2012-12-31" },
    }))
    .unwrap()
}

#[test]
fn a_request_is_its_questions() {
    let mut request = Request::new();
    request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    request.ask(&samarbejdsgrad::BM_2014, "2014".parse().unwrap()).unwrap();
    let request_form = json!([
        { "measure": "bm:langtidsledige@2014", "period": "2012M12" }, { "measure": "bm:samarbejdsgrad@2014", "period": "2014" },
    ]);
    written(&request, &request_form);
    let read: Request<'static> = from_value(request_form).unwrap();
    assert_eq!(read.questions(), request.questions());
    for (form, said) in [
        (
            json!([{ "measure": "bm:uddannelsesgrad@2014", "period": "2012M06" }]),
            "[0].period: bm:uddannelsesgrad@2014: measured over a calendar year only",
        ),
        (
            json!([{ "measure": "bm:langtidsledige@2013", "period": "2012M12" }]),
            "[0].measure: «bm:langtidsledige@2013»",
        ),
        (json!([{ "measure": "bm:langtidsledige@2014" }]), "[0]: missing field `period`"),
        (
            json!([{ "measure": "bm:langtidsledige@2014", "period": "2012M12", "place": "" }]),
            "[0].place: unknown field `place`",
        ),
    ] {
        let message = refused::<Request<'static>>(form);
        assert!(message.starts_with(said), "{message}");
    }
}

#[test]
fn a_finding_says_why() {
    let mut request = Request::new();
    let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let finding = prepared.finding(question, &citizen().view());
    let finding_form = json!({ "counted": {
        "verdict": "not_met",
        "outside": null,
        "decided_by": 0,
        "evidence": { "time": {
            "observed": 41, "possible": 41, "of": 52, "required": { "at_least": 42 }, "counted_in": "touched_weeks",
        } },
        "unknown": [],
        "tally": { "numerator": 0, "denominator": 1, "undetermined": { "numerator": 0, "denominator": 0 } },
    } });
    form(&finding, &finding_form);
    for (field, value, said) in [
        ("verdict", json!("maybe"), "verdict: unknown variant `maybe`"),
        ("evidence", json!({ "time": { "observed": 41 } }), "evidence.time: missing field `possible`"),
        ("evidence", json!({ "entry": { "day": "2012-13-01" } }), "evidence.entry.day: «2012-13-01» does not exist"),
        ("unknown", json!(["age"]), "unknown[0]: unknown variant `age`"),
        ("why", json!(""), "why: unknown field `why`"),
    ] {
        let message = refused::<Finding>(altered(&finding_form["counted"], field, Some(value)));
        assert!(message.starts_with(said), "{message}");
    }
}

#[test]
fn each_kind_of_evidence_has_its_form() {
    for (evidence, written) in [
        (Evidence::Entry { day: None }, json!({ "entry": { "day": null } })),
        (
            Evidence::Criterion { holds: Truth::Unknown, on: Day::ymd(2012, 12, 31) },
            json!({ "criterion": { "holds": "unknown", "on": "2012-12-31" } }),
        ),
        (
            Evidence::Hours { observed: WorkedHours::of(250, 7), possible: None, asked: HoursAsked::AtLeast(190) },
            json!({ "hours": {
                "observed": { "numerator": 5, "denominator": 2 }, "possible": null, "asked": { "at_least": 190 },
            } }),
        ),
        (
            Evidence::Units { numerator: 3, denominator: 9, counted_in: CountedIn::Days },
            json!({ "units": { "numerator": 3, "denominator": 9, "counted_in": "days" } }),
        ),
        (Evidence::Spells { certain: 1, possible: 2 }, json!({ "spells": { "certain": 1, "possible": 2 } })),
    ] {
        form(&evidence, &written);
    }
    form(&Required::None, &json!("none"));
    form(&Outside::Age, &json!("age"));
    form(&Verdict::OutsideTargetGroup, &json!("outside"));
    let unknown: Unknowns = from_value(json!(["end", "birth", "end"])).unwrap();
    assert_eq!(unknown.iter().collect::<Vec<_>>(), [Fact::Birth, Fact::End]);
    form(&unknown, &json!(["birth", "end"]));
}

#[test]
fn an_answer_that_is_none_is_said() {
    for (answer, written) in [
        (Answer::NoMethod(NoMethod::Pending), json!({ "no_method": "pending" })),
        (Answer::NotGiven(Subject::Companies), json!({ "not_given": "companies" })),
        (Answer::DoesNotAdd, json!("does_not_add")),
        (Answer::NotAsked, json!("not_asked")),
    ] {
        form::<Answer<Tally>>(&answer, &written);
    }
    form(&Per::Population(16, 66), &json!({ "population": [16, 66] }));
    form(&FigureUnit::NotFound, &json!("not_found"));
    form(&Language::Danish, &json!("danish"));
}

#[test]
fn a_table_is_a_row_a_question() {
    let mut request = Request::new();
    request.ask(&langtidsledige::STAR, "2012M12".parse().unwrap()).unwrap();
    request.ask(&samarbejdsgrad::BM_2014, "2014".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let table = prepared.tally([citizen().view()]);
    let tally = json!({ "numerator": 0, "denominator": 1, "undetermined": { "numerator": 0, "denominator": 0 } });
    let places =
        ["Esbjerg", "Jobcenter Esbjerg", "Region Syddanmark", "Beskæftigelsesregion Syddanmark", "Hele landet"];
    let places: Vec<_> = places.iter().map(|place| json!({ "place": place, "tally": tally })).collect();
    let table_form = json!([
        { "measure": "star:langtidsledige", "period": "2012M12", "answer": { "counted": places } },
        { "measure": "bm:samarbejdsgrad@2014", "period": "2014", "answer": { "no_method": "pending" } },
    ]);
    assert_eq!(to_value(&table).unwrap(), table_form);
    form(&table.rows(), &table_form);
    assert!(
        refused::<TableRow>(altered(&table_form[0], "period", Some(json!("2012M13"))))
            .starts_with("period: the year 2012")
    );
}

#[test]
fn comparisons_bounds_and_memberships() {
    let parting = Parting { counted_by: Side::First, by: PartedBy::Test(1), persons: 3 };
    let mut request = Request::new();
    request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    request.ask(&langtidsledige::STAR, "2012M12".parse().unwrap()).unwrap();
    let questions = [request.questions()[0], request.questions()[1]];
    let comparison = Comparison { questions, both: 5, neither: 2, undetermined: 1, partings: vec![parting] };
    let comparison_form = json!({
        "questions": [
            { "measure": "bm:langtidsledige@2014", "period": "2012M12" },
            { "measure": "star:langtidsledige", "period": "2012M12" },
        ],
        "both": 5, "neither": 2, "undetermined": 1,
        "partings": [{ "counted_by": "first", "by": { "test": 1 }, "persons": 3 }],
    });
    written(&comparison, &comparison_form);
    assert_eq!(from_value::<Comparison<'static>>(comparison_form.clone()).unwrap(), comparison);
    let one = altered(&comparison_form, "questions", Some(json!([comparison_form["questions"][0]])));
    assert!(refused::<Comparison<'static>>(one).starts_with("questions: invalid length 1"));
    round_trip(&Bounds { lowest: Percent::whole(10), highest: Percent::whole(20) });
    round_trip(&OuterBounds { lowest: Size::Persons(842), highest: Size::Persons(854) });
    round_trip(&skaerpet_tilsyn::focus_goal_1(&[Percent::whole(29)]).unwrap());
    form(&Ages::from(18).under(30), &json!({ "from": 18, "under": 30 }));
    let of = memberships(&citizen().view(), Day::ymd(2012, 12, 31));
    assert!(!of.is_empty());
    for membership in &of {
        written(membership, &to_value(membership).unwrap());
    }
    let group = policy::find("unge under 30").map(|group| group.membership(&citizen().view(), Day::ymd(2012, 12, 31)));
    if let Ok(membership) = group {
        assert_eq!(to_value(membership).unwrap()["defined_by"], json!("policy"));
    }
}

// Every measure's finding of random persons, whatever its evidence.
#[test]
fn every_finding_round_trips() {
    let period = |measure: &maaltal::measure::Measure<'_>| {
        ["2014M12", "2014", "2014Q4"].iter().find_map(|text| {
            let period = text.parse().unwrap();
            Request::new().ask(measure, period).is_ok().then_some(period)
        })
    };
    let mut request = Request::new();
    let mut questions = Vec::new();
    for measure in maaltal::measure::ALL {
        questions.extend(period(measure).map(|period| request.ask(measure, period).unwrap()));
    }
    let prepared = request.prepare();
    support::for_all(32, maaltal::strategies::cases(), |case| {
        for question in &questions {
            round_trip(&prepared.finding(*question, &case.person().view()));
        }
        Ok(())
    });
    assert!(questions.len() > 40);
}

//! Measures without a method: each kind answers that it has none and why, never 0; and what is reported stays apart from what
//! is computed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Period};
use maaltal::days::End;
use maaltal::evaluate::{Answer, Language, Request};
use maaltal::goal::{self, y2019};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::measure::{
    self, Adds, FigureUnit, Improvement, Measure, NoMethod, NoValue, NotReported, Over, Scoring, dagpengeret,
    forgaeves_rekrutteringer, forsoergelse, handicap, kontanthjaelp, langtidsledige, pladser, samarbejdsgrad,
    udsatte_ledige, unges_uddannelse, vaerdighed, vej_til_arbejde, virksomhedernes_tilfredshed,
};
use maaltal::outcome::{Gap, OutcomeError};
use maaltal::person::PersonBuf;
use maaltal::place::{Municipality, Place};
use maaltal::quantity::{Percent, Printed, PrintedUnit, Tally, Thing, Value};
use maaltal::source::{Document, Source};
use maaltal::target::{Aim, Baseline, PrintedChange, Target, TargetError};

const ACCOUNTS: Source<'static> =
    Document { publisher: "Kommunen", title: "egen opgørelse", published: "", read: "" }.at("");

fn last_day() -> Day {
    Day::ymd(2019, 12, 31)
}

/// Somebody on a benefit all of 2019, so that a measure with a method could count something.
fn somebody() -> PersonBuf {
    let spell = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2018, 1, 1), End::On(last_day())).unwrap();
    PersonBuf::new(HistoryBuf::new(vec![spell], Coverage::new(Day::ymd(2010, 1, 1), last_day()).unwrap()))
}

fn without_method() -> impl Iterator<Item = &'static Measure<'static>> {
    measure::ALL.iter().copied().filter(|measure| measure.no_method().is_some())
}

/// A measure answers everywhere that it has no method, for this reason, and explains it in these words.
fn answers(measure: &Measure<'_>, why: NoMethod, danish: &str, english: &str) {
    let mut request = Request::new();
    let question = request.ask(measure, "2019M12".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    let person = somebody();
    assert_eq!(prepared.finding(question, &person.view()), Answer::NoMethod(why), "{}", measure.id);
    let table = prepared.tally([person.view()]);
    for place in [Place::Country, Place::Unknown, Municipality::ESBJERG.into()] {
        assert_eq!(table.tally(question, place), Answer::NoMethod(why), "{}", measure.id);
    }
    assert_eq!(measure.value(&Tally::of(5, 10)), Err(NoValue::NoMethod(why)), "{}", measure.id);
    for (language, words) in [(Language::Danish, danish), (Language::English, english)] {
        let text = prepared.explain(question, &person.view(), language);
        assert!(text.lines().nth(1).unwrap().starts_with(words), "{text}");
    }
}

#[test]
fn pending_is_announced_and_not_ready() {
    answers(&samarbejdsgrad::BM_2014, NoMethod::Pending, "Ingen målemetode endnu: «", "No method yet: «");
    assert_eq!(NoMethod::Pending.to_string(), "announced, and not ready");
}

#[test]
fn survey_only_is_not_computed_from_spells() {
    let danish = "Ingen målemetode her, tallet kommer fra en spørgeundersøgelse";
    let english = "No method here, the figure comes from a survey";
    for measure in [
        &handicap::BM_2019,
        &forgaeves_rekrutteringer::STAR_2019,
        &virksomhedernes_tilfredshed::ESBJERG_2014_UNDERSOEGELSE,
    ] {
        answers(measure, NoMethod::SurveyOnly, danish, english);
    }
    let Scoring::NoMethod { said, .. } = handicap::BM_2019.scoring else { unreachable!() };
    assert_eq!(said, "opgøres på baggrund af surveydata fra Danmarks Statistiks Arbejdsmarkedsundersøgelse");
}

#[test]
fn not_documented_is_a_definition_that_was_not_found() {
    for measure in [&kontanthjaelp::BM_2019, &udsatte_ledige::BM_2019_UDEN_INDSATS] {
        answers(measure, NoMethod::NotDocumented, "Ingen målemetode fundet: «", "No method found: «");
    }
    // Where no words were found, none are put in its mouth.
    let unsaid = measure::find("bm:arbejdskraft@2021").unwrap();
    answers(unsaid, NoMethod::NotDocumented, "Ingen målemetode fundet (Favrskov", "No method found (Favrskov");
}

#[test]
fn local_choice_is_the_municipalitys_own() {
    for measure in [&vaerdighed::BM_2021, &handicap::BM_2021] {
        answers(
            measure,
            NoMethod::LocalChoice,
            "Ingen fælles målemetode, kommunen finder selv sin indikator: «Kommunerne skal selv finde indikatorer»",
            "No common method, the municipality finds its own indicator: «",
        );
    }
}

#[test]
fn reported_is_not_computed() {
    for measure in [&forsoergelse::HALSNAES_2019_UDGIFTER, &dagpengeret::ESBJERG_2014_UDLOEB] {
        let danish = "Ingen målemetode her, tallet indberettes: «";
        answers(measure, NoMethod::Reported, danish, "No method here, the figure is reported: «");
    }
}

#[test]
fn each_kind_is_its_own_and_is_in_the_catalogue() {
    for why in NoMethod::ALL {
        assert!(without_method().any(|measure| measure.no_method() == Some(why)), "{why}");
    }
    for names in [NoMethod::name_da, NoMethod::name_en] {
        assert_eq!(NoMethod::ALL.map(names).into_iter().collect::<BTreeSet<_>>().len(), NoMethod::ALL.len());
    }
    assert_eq!(
        NoMethod::ALL.map(|why| why.to_string()).into_iter().collect::<BTreeSet<_>>().len(),
        NoMethod::ALL.len()
    );
}

// Unknown is never 0: whatever is tallied, for whatever period, no measure without a method comes to a value.
#[test]
fn no_measure_without_a_method_comes_to_a_value() {
    let person = somebody();
    for measure in without_method() {
        let why = measure.no_method().unwrap();
        for tally in [Tally::ZERO, Tally::of(0, 1), Tally::of(1, 1)] {
            assert_eq!(measure.value(&tally), Err(NoValue::NoMethod(why)), "{}", measure.id);
            assert_eq!(measure.value_over("2019".parse().unwrap(), &tally), Err(NoValue::NoMethod(why)));
            assert!(measure.value_per("2019".parse().unwrap(), &tally, 1).is_err());
        }
        let mut request = Request::new();
        let question = request.ask(measure, "2019M12".parse().unwrap()).unwrap();
        let prepared = request.prepare();
        assert_eq!(prepared.finding(question, &person.view()), Answer::NoMethod(why), "{}", measure.id);
        assert_eq!(prepared.tally([person.view()]).tally(question, Place::Country), Answer::NoMethod(why));
    }
}

#[test]
fn what_no_sentence_says_is_not_said() {
    for measure in without_method() {
        assert_eq!(measure.adds_over_places(), Adds::NotSaid, "{}", measure.id);
        assert_eq!((measure.adds_over_time(), measure.adds_over_benefits()), (Adds::NotSaid, Adds::NotSaid));
        // A period is refused on no ground that a sentence does not give.
        for period in ["2019", "2019Q1", "2019M05", "2019-W01", "2019QMAT04"] {
            let period: Period = period.parse().unwrap();
            assert!(measure.over != Over::NotSaid || measure.measured(period).is_ok(), "{} {period}", measure.id);
        }
        let Scoring::NoMethod { said_in, .. } = measure.scoring else { unreachable!() };
        assert!(!said_in.document.title.is_empty() && !measure.title_da.is_empty() && !measure.title_en.is_empty());
    }
    let with_a_period: Vec<String> = without_method()
        .filter(|measure| measure.over != Over::NotSaid)
        .map(|measure| format!("{} {:?}", measure.id, measure.over))
        .collect();
    assert_eq!(with_a_period, ["bm:udsatte_ledige_uden_indsats@2019 Month", "dst:ledighedsgrad CalendarYear"]);
}

// A plan's measure is quoted from the plan: in its words, at a place.
#[test]
fn every_measure_of_a_plan_has_its_words() {
    let plans = ["esbjerg", "halsnaes", "middelfart", "odense", "roedovre"];
    let of_plans: Vec<_> = without_method().filter(|measure| plans.contains(&measure.id.authority)).collect();
    assert!(of_plans.len() > 25, "{}", of_plans.len());
    for measure in of_plans {
        assert!(!measure.source.quote.is_empty() && !measure.source.place.is_empty(), "{}", measure.id);
    }
}

#[test]
fn the_units_of_reported_figures() {
    let units: BTreeSet<String> = without_method()
        .filter(|measure| measure.no_method() == Some(NoMethod::Reported))
        .map(|measure| measure.unit().to_string())
        .collect();
    // Every kind of thing is there because a measure needs it.
    assert!(Thing::ALL.iter().all(|thing| units.contains(&thing.to_string())), "{units:?}");
    assert!(!units.contains(&FigureUnit::NotFound.to_string()), "what is reported has a unit");
    assert!(!units.contains(&FigureUnit::PerThousand.to_string()));
}

#[test]
fn a_figure_is_reported_in_the_unit_of_the_measure_only() {
    let values = [
        Value::Persons(5),
        Value::Spells(5),
        Value::Percent(Percent::whole(5)),
        Value::FullTimePersons(maaltal::quantity::FullTimePersons::of(26, 52).unwrap()),
    ];
    let values: Vec<Value> =
        values.into_iter().chain(Thing::ALL.into_iter().map(|thing| Value::Counted(5, thing))).collect();
    for measure in measure::ALL {
        let fit = values.iter().filter(|value| match measure.reported(**value, ACCOUNTS, last_day()) {
            Ok(reported) => {
                assert_eq!((reported.measure(), reported.value()), (measure.id, **value));
                assert_eq!((reported.source(), reported.as_of()), (ACCOUNTS, last_day()));
                true
            }
            Err(NotReported::Computed { .. }) => {
                assert_eq!(measure.no_method(), None);
                false
            }
            Err(NotReported::Other { why, .. }) => {
                assert!(measure.no_method() == Some(why) && why != NoMethod::Reported);
                false
            }
            Err(NotReported::Unit { unit, .. }) => {
                assert_eq!((measure.no_method(), unit), (Some(NoMethod::Reported), measure.unit()));
                false
            }
            Err(error) => panic!("{error}"),
        });
        let wanted = usize::from(measure.no_method() == Some(NoMethod::Reported));
        assert_eq!(fit.count(), wanted, "{}", measure.id);
    }
}

#[test]
fn what_is_refused_says_why() {
    let refused =
        |measure: &Measure<'static>, value| measure.reported(value, ACCOUNTS, last_day()).unwrap_err().to_string();
    assert_eq!(
        refused(&langtidsledige::BM_2014, Value::Persons(1)),
        "bm:langtidsledige@2014 is computed from spells, not reported"
    );
    assert_eq!(
        refused(&handicap::BM_2019, Value::Persons(1)),
        "bm:handicap@2019 takes no reported figure: survey only"
    );
    assert_eq!(
        refused(&forsoergelse::HALSNAES_2019_UDGIFTER, Value::Persons(1)),
        "1 person is no figure of halsnaes:udgifter_til_forsoergelse@2019, which is in kroner"
    );
    let nowhere = Document { publisher: "", title: "", published: "", read: "" }.at("side 1");
    let unsourced = pladser::ODENSE_TRAENINGSBANER.reported(Value::Counted(1, Thing::Places), nowhere, last_day());
    assert_eq!(unsourced.unwrap_err().to_string(), "a figure of odense:traeningsbaner is reported without a source");
    // A publisher alone is a source, and so is a title.
    for (publisher, title) in [("Odense Kommune", ""), ("", "Årsberetning")] {
        let document = Document { publisher, title, ..ACCOUNTS.document };
        let reported =
            pladser::ODENSE_TRAENINGSBANER.reported(Value::Counted(1, Thing::Places), document.at(""), last_day());
        assert_eq!(reported.unwrap().source().document, document);
    }
}

#[test]
fn nothing_reported_and_zero_reported_are_two() {
    let clubs = &vej_til_arbejde::ROEDOVRE_2017_JOBKLUBBER;
    let none = clubs.reported(Value::Counted(0, Thing::JobClubs), ACCOUNTS, last_day()).unwrap();
    assert_eq!(none.to_string(), "0 jobklubber, indberettet pr. 2019-12-31 (Kommunen, egen opgørelse)");
    assert_eq!(clubs.value(&Tally::ZERO), Err(NoValue::NoMethod(NoMethod::Reported)));
}

#[test]
fn things_are_read_as_they_are_written() {
    for thing in Thing::ALL {
        for count in [0, 1, 2, 1017] {
            let text = Value::Counted(count, thing).to_string();
            let printed: Printed = text.parse().unwrap();
            assert_eq!(printed.unit, Some(PrintedUnit::Counted(thing)), "{text}");
            assert!(printed.agrees_with(Value::Counted(count, thing)).is_ok());
            assert!(printed.agrees_with(Value::Persons(count)).is_err(), "{text}");
            for other in Thing::ALL.into_iter().filter(|other| *other != thing) {
                assert!(printed.agrees_with(Value::Counted(count, other)).is_err(), "{text}");
            }
        }
    }
    assert_eq!("5 kr.".parse::<Printed>().unwrap().to_string(), "5 kroner");
}

/// A target for a measure, of a goal that leaves the choice to the plan.
fn target(measure: &'static Measure<'static>, aim: Aim) -> Target {
    Target {
        cites: vec![(&y2019::UDSATTE_LEDIGE).into()],
        due: Some("2019".parse().unwrap()),
        ..Target::new(measure, Municipality::ESBJERG, aim)
    }
}

#[test]
fn a_target_is_set_and_met_in_the_unit_of_the_measure() {
    let level = |figure: &str| Aim::Level(figure.parse().unwrap());
    let places = target(&pladser::ODENSE_TRAENINGSBANER, level("120 pladser"));
    assert_eq!(places.validate(), Ok(()));
    for (reported, gap, met) in [(119, 1, false), (120, 0, true), (121, -1, true)] {
        let value = Value::Counted(reported, Thing::Places);
        let reported = pladser::ODENSE_TRAENINGSBANER.reported(value, ACCOUNTS, last_day()).unwrap();
        let outcome = places.outcome_reported(&reported).unwrap();
        assert_eq!((outcome.gap, outcome.is_met()), (Gap::Counted(gap, Thing::Places), met));
    }
    for wrong in ["120 kroner", "120 personer", "120 pct.", "120,5 pladser", "-1 pladser"] {
        assert!(target(&pladser::ODENSE_TRAENINGSBANER, level(wrong)).validate().is_err(), "{wrong}");
    }

    // A figure of one measure says nothing of a target for another, be the unit the same.
    let value = Value::Counted(500, Thing::Places);
    let other = pladser::ESBJERG_2014_VIRKSOMHEDSCENTRE.reported(value, ACCOUNTS, last_day()).unwrap();
    assert!(matches!(places.outcome_reported(&other), Err(OutcomeError::OtherMeasure { .. })));
    assert!(matches!(places.outcome(Value::Counted(120, Thing::Kroner)), Err(OutcomeError::Unit { .. })));

    let share = target(&unges_uddannelse::ROEDOVRE_2017_SOEGER, level("20 %"));
    let of = |percent| {
        let value = Value::Percent(Percent::of(percent, 1000).unwrap());
        let reported = unges_uddannelse::ROEDOVRE_2017_SOEGER.reported(value, ACCOUNTS, last_day()).unwrap();
        share.outcome_reported(&reported).unwrap().is_met()
    };
    assert_eq!([199, 200, 201].map(of), [false, true, true]);
}

#[test]
fn a_fall_in_kroner_has_its_level() {
    let mut spent = target(&forsoergelse::HALSNAES_2019_UDGIFTER, Aim::FallBy("10 pct.".parse().unwrap()));
    spent.baseline = Some(Baseline { period: "2018".parse().unwrap(), value: "1.000 kroner".parse().unwrap() });
    spent.change = PrintedChange::Printed("10 pct.".parse().unwrap());
    assert_eq!(spent.validate(), Ok(()));
    let of = |kroner| spent.outcome(Value::Counted(kroner, Thing::Kroner)).unwrap().gap.to_string();
    assert_eq!([899, 900, 901, 1000].map(of), ["-1 krone", "0 kroner", "1 krone", "100 kroner"]);
}

#[test]
fn no_target_is_read_in_a_unit_that_was_not_found() {
    let level = || Aim::Level("5".parse().unwrap());
    for id in ["halsnaes:forsoergelsestryk@2019", "dst:ledighedsgrad"] {
        let error = target(measure::find(id).unwrap(), level()).validate().unwrap_err();
        assert!(matches!(&error, TargetError::NoUnit { field: "aim", .. }), "{error}");
    }
    let pending = target(&forsoergelse::HALSNAES_2019_FORSOERGELSESTRYK, Aim::Pending("håbet er 2022".to_owned()));
    assert_eq!(pending.validate(), Ok(()));
}

#[test]
fn a_goal_binds_its_measure_where_a_figure_can_be_of_it() {
    for goal in goal::ALL {
        let Some(measure) = goal.measured_by.measure() else { continue };
        let binds = matches!(measure.no_method(), None | Some(NoMethod::Pending | NoMethod::Reported));
        assert_eq!(goal.measured_by.binding().is_some(), binds, "{}", goal.id);
    }
    let level = Aim::Level("5".parse().unwrap());
    let theirs = Target { cites: vec![(&y2019::HANDICAP).into()], ..target(&langtidsledige::STAR, level) };
    assert_eq!(theirs.validate(), Ok(()));
}

#[test]
fn a_measure_of_the_callers_own_can_be_reported() {
    // What a municipality finds itself for a goal of local choice.
    let scoring = Scoring::NoMethod {
        why: NoMethod::Reported,
        said: "borgere, der føler sig værdigt behandlet",
        said_in: ACCOUNTS,
        unit: FigureUnit::Percent,
    };
    let own = Measure { scoring, source: ACCOUNTS, improvement: Improvement::More, ..vaerdighed::BM_2021 };
    assert!(own.reported(Value::Percent(Percent::whole(80)), ACCOUNTS, last_day()).is_ok());
}

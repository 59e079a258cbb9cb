//! A series is what each of its periods gives: the questions of a series slide, and are answered as if each stood alone.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its case must stop")]

mod support;

use std::collections::BTreeMap;
use std::sync::Mutex;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Month, Period, Quarter, Year};
use maaltal::days::{End, Stay};
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::measure::{ALL, Measure, fuldtidspersoner, langtidsledige};
use maaltal::person::{PersonBuf, Residence};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::Tally;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use maaltal::strategies::{Case, cases};
use support::for_all;

/// The same questions twice: every measure for periods in the order of time, and in an order in which nothing follows.
struct Asked {
    sliding: Prepared<'static>,
    each: Prepared<'static>,
    /// The ids of a question in the one and in the other.
    questions: Vec<(QuestionId, QuestionId)>,
}

fn asked(runs: &[Vec<Period>]) -> Asked {
    let (mut sliding, mut each) = (Request::new(), Request::new());
    let mut questions = BTreeMap::new();
    for run in runs {
        for (number, measure) in ALL.iter().enumerate() {
            for period in run {
                if let Ok(question) = sliding.ask(measure, *period) {
                    questions.insert((*period, number), question);
                }
            }
        }
    }
    // Measure after measure for one period, then for another: no question asks the measure of the one before.
    let questions = questions.into_iter().map(|((period, number), sliding)| {
        let measure: &'static Measure<'static> = ALL[number];
        (sliding, each.ask(measure, period).unwrap())
    });
    let questions = questions.collect();
    Asked { sliding: sliding.prepare(), each: each.prepare(), questions }
}

/// Months, quarters, years and weeks around one month. Prepared once.
fn around(month: Month) -> &'static Asked {
    static KNOWN: Mutex<BTreeMap<Month, &'static Asked>> = Mutex::new(BTreeMap::new());
    KNOWN.lock().unwrap().entry(month).or_insert_with(|| {
        let quarter = Quarter::new(month.year(), 1).unwrap();
        let week = month.last_day().week();
        Box::leak(Box::new(asked(&[
            (-15..=9).map(|months| Period::Month(month.plus(months))).collect(),
            (-3..=4).map(|quarters| Period::Quarter(quarter.plus(quarters))).collect(),
            (-1..=1).map(|years| Period::Year(Year::new(month.year() + years).unwrap())).collect(),
            (-6..=6).map(|weeks| Period::Week(week.plus(weeks))).collect(),
            // Not every month, and a month twice.
            [-14, -12, -7, -1, 0, 0, 1].map(|months| Period::Month(month.plus(months))).to_vec(),
        ])))
    })
}

fn places(table: &Table<'_, '_>, question: QuestionId) -> Vec<(Place, Option<Tally>)> {
    Place::all().map(|place| (place, table.tally(question, place).counted())).collect()
}

fn agree(asked: &Asked, people: &[PersonBuf]) -> TestCaseResult {
    let views = || people.iter().map(PersonBuf::view);
    let (sliding, each) = (asked.sliding.tally(views()), asked.each.tally(views()));
    for (in_series, alone) in &asked.questions {
        let question = asked.sliding.question(*in_series).unwrap();
        prop_assert_eq!(
            places(&sliding, *in_series),
            places(&each, *alone),
            "{} {}",
            question.measure.id,
            question.period
        );
    }
    Ok(())
}

#[test]
fn a_series_of_every_definition_is_what_each_period_gives() {
    for_all(15, vec(cases(), 1..4), |people| {
        let asked = around(people[0].month);
        let people: Vec<PersonBuf> = people.iter().map(Case::person).collect();
        agree(asked, &people)
    });
}

/// Long, plain lives, in which most periods are like the one before: what slides furthest.
#[test]
fn a_series_of_long_spells_is_what_each_period_gives() {
    let month = Month::new(2014, 6).unwrap();
    let benefits = vec![Benefit::ADagpenge, Benefit::ADagpenge, Benefit::Sygedagpenge, Benefit::Foertidspension];
    let spell = (prop::sample::select(benefits), 0..900_i32, 0..700_i32, prop::bool::weighted(0.1));
    let moved = prop::option::of((0..900_i32, any::<bool>()));
    let born = prop::option::weighted(0.9, Just(Day::ymd(1984, 3, 7)));
    for_all(40, (vec(spell, 1..4), moved, born), |(spells, moved, born)| {
        let day = |days: i32| Day::ymd(2013, 1, 1).plus(days);
        let spells = spells.into_iter().map(|(benefit, first, days, open)| {
            let end = if open { End::Unknown } else { End::On(day(first + days)) };
            Spell::new(benefit, day(first), end).unwrap()
        });
        let history = HistoryBuf::new(spells.collect(), Coverage::all_up_to(day(1_500)));
        let home = |municipality, first, end| Residence { municipality, stay: Stay::new(first, end).unwrap() };
        let first = Day::ymd(2000, 1, 1);
        let homes = match moved {
            None => vec![home(Some(Municipality::ESBJERG), first, End::Ongoing)],
            Some((days, known)) => vec![
                home(Some(Municipality::ESBJERG), first, End::On(day(days))),
                home(Some(Municipality::FANOE).filter(|_| known), day(days + 1), End::Ongoing),
            ],
        };
        let person = PersonBuf::new(history).resident(homes).unwrap();
        let person = match born {
            Some(born) => person.born(born),
            None => person,
        };
        agree(around(month), &[person])
    });
}

/// Parts of the people, each with what goes on in it, add to the whole.
#[test]
fn parts_of_a_series_add() {
    let spell = |first, last| Spell::new(Benefit::ADagpenge, first, End::On(last)).unwrap();
    let covered = Coverage::all_up_to(Day::ymd(2016, 12, 31));
    let person = |spell| PersonBuf::new(HistoryBuf::new(vec![spell], covered));
    let one = person(spell(Day::ymd(2013, 5, 17), Day::ymd(2015, 9, 3)));
    let other = person(spell(Day::ymd(2014, 1, 1), Day::ymd(2016, 12, 31)));
    let months = || (0..48).map(|month| Period::Month(Month::new(2013, 1).unwrap().plus(month)));
    let mut request = Request::new();
    let mut questions = request.ask_each(&langtidsledige::STAR, months()).unwrap();
    let weeks = (1..=52).map(|week| format!("2014-W{week:02}").parse::<Period>().unwrap());
    questions.extend(request.ask_each(&fuldtidspersoner::STAR_DAGPENGE, weeks).unwrap());
    let prepared = request.prepare();
    let mut table = prepared.tally([one.view()]);
    table.merge(&prepared.tally([other.view()])).unwrap();
    let both = prepared.tally([other.view(), one.view()]);
    for question in questions {
        let found = |person: &PersonBuf| prepared.finding(question, &person.view()).counted().unwrap().tally;
        assert_eq!(table.tally(question, Place::Country).counted(), Some(found(&one) + found(&other)));
        assert_eq!(places(&table, question), places(&both, question));
    }
}

/// Where the data reach an end of the calendar, no day beyond it is one that they do not cover, whatever else is asked.
#[test]
fn nothing_is_uncovered_beyond_the_calendar() {
    let up_to_2016 = Coverage::all_up_to(Day::ymd(2016, 12, 31));
    let from_2010 = Coverage::new(Day::ymd(2010, 1, 1), Day::MAX).unwrap();
    for (covered, edge, beside) in [(up_to_2016, "0001", "2025"), (from_2010, "9999", "2009")] {
        let person = PersonBuf::new(HistoryBuf::new(Vec::new(), covered));
        for measure in ALL {
            let (mut alone, mut among) = (Request::new(), Request::new());
            let Ok(question) = alone.ask(measure, edge.parse().unwrap()) else { continue };
            among.ask(&fuldtidspersoner::STAR_DAGPENGE, beside.parse().unwrap()).unwrap();
            let asked = among.ask(measure, edge.parse().unwrap()).unwrap();
            let (alone, among) = (alone.prepare(), among.prepare());
            let found = among.finding(asked, &person.view());
            assert_eq!(found, alone.finding(question, &person.view()), "{} {edge}", measure.id);
        }
    }
}

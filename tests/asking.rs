//! What a request refuses: definitions that mean nothing, with a case on each side of every bound, and data outside those a
//! definition may be computed on.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day};
use maaltal::evaluate::{CannotAsk, Request};
use maaltal::in_force::Edge;
use maaltal::measure::{
    Amount, Attribution, Bridge, Data, Entry, HoursAsked, HoursOf, Measure, Persons, Published, Run, Scoring, Test,
    Time, Which, Within, langtidsledige,
};
use maaltal::quantity::Percent;
use maaltal::state::{Clause, State};
use maaltal::work::{Work, WorkSet};

const DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
const NOWHERE: State<'static> = State::any_of(&[]);

/// What is wrong with a measure of one test.
fn refused(test: Test<'_>) -> Option<&'static str> {
    let tests = [test];
    let Scoring::Persons(persons) = langtidsledige::BM_2014.scoring else { panic!("a measure of persons") };
    let scoring = Scoring::Persons(Persons { counted: &tests, ..persons });
    let measure = Measure { scoring, ..langtidsledige::BM_2014 };
    match Request::new().ask(&measure, "2012M12".parse().unwrap()) {
        Ok(_) => None,
        Err(CannotAsk::Unsound { why, .. }) => Some(why),
        Err(other) => panic!("{other}"),
    }
}

fn time(state: State<'static>, amount: Amount) -> Test<'static> {
    Test::Time(Time { state, amount, within: Within::Period, counted_in: CountedIn::Days })
}

#[test]
fn an_amount_that_everybody_or_nobody_has_is_refused() {
    let share = |percent| refused(time(DAGPENGE, Amount::AtLeastShare(Percent::whole(percent))));
    assert_eq!(share(0), Some("a share of the time that is none, or more than all"));
    assert_eq!(share(1), None);
    assert_eq!(share(100), None);
    assert_eq!(share(101), Some("a share of the time that is none, or more than all"));

    assert_eq!(refused(time(DAGPENGE, Amount::AtLeast(0))), Some("at least none, which everybody has"));
    assert_eq!(refused(time(DAGPENGE, Amount::AtLeast(1))), None);
    assert_eq!(refused(time(DAGPENGE, Amount::NoRunOf(0))), Some("no run of none, which nobody can have"));
    assert_eq!(refused(time(DAGPENGE, Amount::NoRunOf(1))), None);
    assert_eq!(refused(time(DAGPENGE, Amount::All)), None);
    assert_eq!(refused(time(DAGPENGE, Amount::None)), None);

    let hours = |asked, work| refused(Test::Hours(HoursOf { work, asked, within: Within::Period }));
    let ordinary = WorkSet::of(&[Work::OrdinaertArbejde]);
    assert_eq!(hours(HoursAsked::AtLeast(0), ordinary), Some("at least none, which everybody has"));
    assert_eq!(hours(HoursAsked::AtLeast(1), ordinary), None);
    assert_eq!(hours(HoursAsked::Under(0), ordinary), Some("under none, which nobody has"));
    assert_eq!(hours(HoursAsked::Under(1), ordinary), None);
    assert_eq!(hours(HoursAsked::AtLeast(1), WorkSet::of(&[])), Some("hours of no work"));
}

#[test]
fn a_state_without_a_clause_is_refused_wherever_it_stands() {
    let no_clause = Some("a state without a clause, in which nobody ever is");
    let run = Run {
        state: NOWHERE,
        weeks: 52,
        bridged: Bridge { days: 28, hours: 10, work: WorkSet::of(&[Work::OrdinaertArbejde]) },
    };
    assert_eq!(refused(time(NOWHERE, Amount::AtLeast(1))), no_clause);
    assert_eq!(refused(Test::Run(run)), no_clause);
    assert_eq!(refused(Test::Run(Run { state: DAGPENGE, ..run })), None);
    let entry = Entry { state: NOWHERE, within: Within::Period, which: Which::Any };
    assert_eq!(refused(Test::Entry(entry)), no_clause);
    assert_eq!(refused(Test::Entry(Entry { state: DAGPENGE, ..entry })), None);
}

/// 10,000 weeks are 70,000 days, more than a lifetime.
#[test]
fn a_run_is_at_least_a_week_and_no_longer_than_a_lifetime() {
    let run = |weeks, days| {
        let bridged = Bridge { days, hours: 10, work: WorkSet::of(&[Work::OrdinaertArbejde]) };
        refused(Test::Run(Run { state: DAGPENGE, weeks, bridged }))
    };
    let too_long = Some("a run or its breaks longer than a lifetime");
    assert_eq!(run(0, 28), Some("a run of no weeks"));
    assert_eq!(run(1, 28), None);
    assert_eq!(run(10_000, 0), None);
    assert_eq!(run(10_000, 1), too_long);
    assert_eq!(run(u32::MAX, 0), too_long);
    assert_eq!(run(1, u32::MAX), too_long);
}

#[test]
fn a_share_of_those_touched_would_be_all_of_them() {
    let Scoring::Persons(persons) = langtidsledige::BM_2014.scoring else { panic!("a measure of persons") };
    let refused = |published, attribution| {
        let scoring = Scoring::Persons(Persons { counted: &[], published, ..persons });
        let measure = Measure { scoring, attribution, ..langtidsledige::BM_2014 };
        Request::new().ask(&measure, "2012M12".parse().unwrap()).err().map(|error| error.to_string())
    };
    assert_eq!(refused(Published::Share, Attribution::ResidenceOnLastDay), None);
    let all_of_them = refused(Published::Share, Attribution::ResidenceAtTheTime);
    assert_eq!(all_of_them.as_deref(), Some("bm:langtidsledige@2014: a share of those touched is all of them"));
}

/// The first and the last day of the data are of it, and the days that the period covers are what must lie within.
#[test]
fn data_outside_those_a_definition_may_be_computed_on_are_refused() {
    let asked = |from: Edge, to: Edge, period: &str| {
        let measure = Measure { data: Data { from, to }, ..langtidsledige::BM_2014 };
        match Request::new().ask(&measure, period.parse().unwrap()) {
            Ok(_) => true,
            Err(CannotAsk::Data { .. }) => false,
            Err(other) => panic!("{other}"),
        }
    };
    let on = |year, month, day| Edge::On(Day::ymd(year, month, day));
    assert!(asked(on(2012, 12, 1), Edge::Open, "2012M12"));
    assert!(!asked(on(2012, 12, 2), Edge::Open, "2012M12"));
    assert!(asked(Edge::NotFound, on(2012, 12, 31), "2012M12"));
    assert!(!asked(Edge::NotFound, on(2012, 12, 30), "2012M12"));
    assert!(asked(Edge::NotFound, Edge::NotFound, "1999M01"));
}

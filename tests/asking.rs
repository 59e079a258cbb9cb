//! What a request refuses: definitions that mean nothing, with a case on each side of every bound, and data outside those a
//! definition may be computed on.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day};
use maaltal::company::ContactSet;
use maaltal::evaluate::{CannotAsk, Request};
use maaltal::in_force::Edge;
use maaltal::measure::{
    Amount, Attribution, Bridge, Companies, Data, Entry, FigureUnit, Followed, FullTime, HoursAsked, HoursOf, Measure,
    Over, Per, Persons, Published, Run, Scoring, Spells, SpellsOf, SpellsThat, SpellsTold, Test, Time, UnitsOfUnits,
    Which, Within, forloeb, fuldtidspersoner, langtidsledige, samarbejdsgrad, uddannelsesgrad,
};
use maaltal::quantity::{Percent, Thing};
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
    let run = Run {
        state: NOWHERE,
        weeks: 52,
        bridged: Bridge { days: 28, hours: 10, work: WorkSet::of(&[Work::OrdinaertArbejde]) },
    };
    assert_eq!(refused(time(NOWHERE, Amount::AtLeast(1))), NO_CLAUSE);
    assert_eq!(refused(Test::Run(run)), NO_CLAUSE);
    assert_eq!(refused(Test::Run(Run { state: DAGPENGE, ..run })), None);
    let entry = Entry { state: NOWHERE, within: Within::Period, which: Which::Any };
    assert_eq!(refused(Test::Entry(entry)), NO_CLAUSE);
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

/// What is wrong with a measure that scores so.
fn refused_scoring(scoring: Scoring<'_>, like: &Measure<'_>, period: &str) -> Option<&'static str> {
    match Request::new().ask(&Measure { scoring, ..*like }, period.parse().unwrap()) {
        Ok(_) => None,
        Err(CannotAsk::Unsound { why, .. }) => Some(why),
        Err(other) => panic!("{other}"),
    }
}

const NO_CLAUSE: Option<&str> = Some("a state without a clause, in which nobody ever is");

#[test]
fn persons_are_a_share_of_a_population_or_a_labour_force() {
    let like = &langtidsledige::BM_2014;
    let Scoring::Persons(persons) = like.scoring else { panic!("a measure of persons") };
    let share_of = |per| {
        refused_scoring(Scoring::Persons(Persons { published: Published::ShareOf(per), ..persons }), like, "2012M12")
    };
    let no_share = Some("persons are a share of a population or a labour force");
    for per in [Per::Itself, Per::PersonsInWeeks, Per::Expectation] {
        assert_eq!(share_of(per), no_share);
    }
    assert_eq!(share_of(Per::Population(16, 66)), None);
}

#[test]
fn units_and_full_time_persons_are_of_states() {
    let like = &uddannelsesgrad::BM_2014;
    let units = |numerator, denominator| {
        let units = UnitsOfUnits { numerator, denominator, counted_in: CountedIn::TouchedWeeks };
        refused_scoring(Scoring::UnitsOfUnits(units), like, "2012")
    };
    assert_eq!(units(DAGPENGE, DAGPENGE), None);
    assert_eq!(units(NOWHERE, DAGPENGE), NO_CLAUSE);
    assert_eq!(units(DAGPENGE, NOWHERE), NO_CLAUSE);

    let like = &fuldtidspersoner::STAR_DAGPENGE;
    let Scoring::FullTimePersons(one) = like.scoring else { panic!("full-time persons") };
    let full_time = |full_time| refused_scoring(Scoring::FullTimePersons(full_time), like, "2019M12");
    assert_eq!(full_time(FullTime { added: &[DAGPENGE], before: &[DAGPENGE], ..one }), None);
    assert_eq!(full_time(FullTime { added: &[], ..one }), Some("no state is added"));
    assert_eq!(full_time(FullTime { added: &[DAGPENGE, NOWHERE], ..one }), NO_CLAUSE);
    assert_eq!(full_time(FullTime { before: &[NOWHERE], ..one }), NO_CLAUSE);
    let among = [time(DAGPENGE, Amount::AtLeast(1)), time(DAGPENGE, Amount::AtLeast(0))];
    assert_eq!(full_time(FullTime { among: &among[..1], ..one }), None);
    assert_eq!(full_time(FullTime { among: &among, ..one }), Some("at least none, which everybody has"));
}

/// 70,000 days are more than a lifetime.
#[test]
fn spells_are_of_something_and_what_follows_them_follows_within_a_lifetime() {
    let like = &forloeb::STAR_AFSLUTTEDE_A_DAGPENGE;
    let Scoring::Spells(ended) = like.scoring else { panic!("spells") };
    let spells = |spells| refused_scoring(Scoring::Spells(spells), like, "2019M09");
    assert_eq!(spells(ended), None);
    assert_eq!(spells(Spells { of: &[], ..ended }), Some("spells of nothing"));
    let of_nowhere = [ended.of[0], SpellsOf { state: NOWHERE, ..ended.of[0] }];
    assert_eq!(spells(Spells { of: &of_nowhere, ..ended }), NO_CLAUSE);

    let on_the_last_day = Measure { attribution: Attribution::ResidenceOnLastDay, ..*like };
    let told_of_the_running = |told| {
        let running = Spells { that: SpellsThat::Run, told, ..ended };
        refused_scoring(Scoring::Spells(running), &on_the_last_day, "2019M09")
    };
    let of_spells_that_end = Some("how long they lasted and what follows is told of spells that end");
    let work = |days, state| SpellsTold::ShareFollowed(Followed::Within { days, state });
    assert_eq!(told_of_the_running(SpellsTold::Number), None);
    assert_eq!(told_of_the_running(SpellsTold::MeanLength), of_spells_that_end);
    assert_eq!(told_of_the_running(work(7, DAGPENGE)), of_spells_that_end);
    assert_eq!(spells(Spells { told: SpellsTold::MeanLength, ..ended }), None);

    let followed = |told| spells(Spells { told, ..ended });
    assert_eq!(followed(work(0, DAGPENGE)), Some("what follows a spell follows it by a day at least"));
    assert_eq!(followed(work(1, DAGPENGE)), None);
    assert_eq!(followed(work(1, NOWHERE)), NO_CLAUSE);
    assert_eq!(followed(work(70_000, DAGPENGE)), None);
    assert_eq!(followed(work(70_000, NOWHERE)), NO_CLAUSE);
    assert_eq!(followed(work(70_001, DAGPENGE)), Some("what follows a spell follows it within a lifetime"));
}

#[test]
fn companies_are_a_number_or_a_share_of_those_with_contacts_over_whole_months() {
    let like = &samarbejdsgrad::STAR_2017;
    let Scoring::Companies(companies) = like.scoring else { panic!("a measure of companies") };
    let refused = |companies, like| refused_scoring(Scoring::Companies(companies), like, "2016");
    assert_eq!(refused(companies, like), None);
    assert_eq!(
        refused(Companies { published: FigureUnit::Counted(Thing::Places), ..companies }, like),
        Some("companies are published as a number or a share")
    );
    assert_eq!(
        refused(Companies { contacts: ContactSet::of(&[]), ..companies }, like),
        Some("contacts of no kind, which no company has")
    );
    let of_persons = Measure { who: uddannelsesgrad::BM_2014.who, ..*like };
    assert_eq!(refused(companies, &of_persons), Some("a target group of persons, to which no company belongs"));
    let on_a_day = Measure { over: Over::LastDay, ..*like };
    assert_eq!(
        refused(companies, &on_a_day),
        Some("companies are known by month, so they are measured over whole months")
    );
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

/// Who is counted at home on the last day, who on the day of an event, and who wherever they were: what scores otherwise has no
/// such place.
#[test]
fn a_measure_belongs_to_places_as_its_scoring_allows() {
    fn allowed(scoring: Scoring<'_>, like: &Measure<'_>, period: &str) -> [bool; 3] {
        let ways =
            [Attribution::ResidenceOnLastDay, Attribution::ResidenceOnDayOfEvent, Attribution::ResidenceAtTheTime];
        ways.map(|attribution| {
            match Request::new().ask(&Measure { scoring, attribution, ..*like }, period.parse().unwrap()) {
                Ok(_) => true,
                Err(CannotAsk::Attribution { attribution: refused, .. }) if refused == attribution => false,
                Err(other) => panic!("{other}"),
            }
        })
    }
    let like = &langtidsledige::BM_2014;
    let Scoring::Persons(persons) = like.scoring else { panic!("a measure of persons") };
    let persons = |looked_at, counted: &[Test<'_>]| {
        allowed(Scoring::Persons(Persons { looked_at, counted, ..persons }), like, "2012M12")
    };
    let (once, twice) = (time(DAGPENGE, Amount::AtLeast(1)), time(DAGPENGE, Amount::AtLeast(2)));
    let entry = Test::Entry(Entry { state: DAGPENGE, within: Within::Period, which: Which::Any });
    assert_eq!(persons(once, &[]), [true, false, true]);
    assert_eq!(persons(twice, &[]), [true, false, false]);
    assert_eq!(persons(once, &[twice]), [true, false, false]);
    assert_eq!(persons(once, &[entry]), [true, true, false]);
    assert_eq!(persons(entry, &[]), [true, true, false]);

    let units = &uddannelsesgrad::BM_2014;
    assert_eq!(allowed(units.scoring, units, "2012"), [true, false, true]);
    let full_time = &fuldtidspersoner::STAR_DAGPENGE;
    assert_eq!(allowed(full_time.scoring, full_time, "2019M12"), [true, false, true]);

    let like = &forloeb::STAR_AFSLUTTEDE_A_DAGPENGE;
    let Scoring::Spells(ended) = like.scoring else { panic!("spells") };
    let spells = |that| allowed(Scoring::Spells(Spells { that, ..ended }), like, "2019M09");
    assert_eq!(spells(SpellsThat::Begin), [false, true, false]);
    assert_eq!(spells(SpellsThat::End), [false, true, false]);
    assert_eq!(spells(SpellsThat::Run), [true, false, false]);
    assert_eq!(spells(SpellsThat::RunForOver { months: 3 }), [true, false, false]);

    let companies = &samarbejdsgrad::STAR_2017;
    assert_eq!(allowed(companies.scoring, companies, "2016"), [true, false, false]);
}

/// A request holds its questions in the order they were asked, and nothing that it refused.
#[test]
fn a_request_holds_what_it_did_not_refuse() {
    let mut request = Request::new();
    request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    request.ask(&uddannelsesgrad::BM_2014, "2012M06".parse().unwrap()).unwrap_err();
    request.ask(&uddannelsesgrad::BM_2014, "2012".parse().unwrap()).unwrap();
    let asked: Vec<String> =
        request.questions().iter().map(|own| format!("{} {}", own.measure.id, own.period)).collect();
    assert_eq!(asked, ["bm:langtidsledige@2014 2012M12", "bm:uddannelsesgrad@2014 2012"]);
}

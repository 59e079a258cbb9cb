//! A series is what each of its periods gives: the questions of a series slide, and are answered as if each stood alone.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its case must stop")]

mod support;

use std::collections::BTreeMap;
use std::sync::Mutex;

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Month, Period, Quarter, Window, Year};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level, LevelSet};
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::history::{Coverage, HistoryBuf, Spell};
use maaltal::measure::{
    ALL, Amount, Attribution, Bridge, CountedBy, Entry, FullTime, Measure, MeasureId, Over, Per, Persons, Published,
    Run, Scoring, Test, Time, Which, Within, fuldtidspersoner, langtidsledige, tilgang_til_foertidspension,
};
use maaltal::person::{Attributes, PersonBuf, Residence, Sex};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::{Percent, Tally};
use maaltal::state::{Clause, State};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use maaltal::visitation::{Visitation, VisitationSet};
use maaltal::work::WorkSet;
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

/// The days on assistance of the job-ready: of whom nobody visited, they are in doubt.
const JOB_READY: Measure<'static> = full_time(
    "job_ready",
    FullTime {
        added: &[
            State::any_of(&[Clause::ReceivesVisited(
                BenefitSet::of(&[Benefit::Kontanthjaelp]),
                VisitationSet::JOB_READY,
            )]),
            State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]),
        ],
        ..DAYS
    },
);
/// What a definition can ask beside the days of everybody, one by one.
const OWN: [&Measure<'static>; 17] = [
    &JOB_READY,
    &Measure {
        id: own("young"),
        who: TargetGroup { all_of: &[Criterion::Age(Ages::from(18).under(35))] },
        ..JOB_READY
    },
    &Measure { id: own("women"), who: TargetGroup { all_of: &[Criterion::Sex(Sex::Kvinde)] }, ..JOB_READY },
    &Measure { id: own("on_the_last_day"), attribution: Attribution::ResidenceOnLastDay, ..JOB_READY },
    &full_time("before", FullTime { before: &[ON_DAGPENGE], ..DAYS }),
    &full_time("among", FullTime { among: &[Test::on_last_day(ON_DAGPENGE)], ..DAYS }),
    &full_time("persons_in_weeks", FullTime { per: Per::PersonsInWeeks, ..DAYS }),
    &persons("begins", BEGINS, &[]),
    &persons("runs", RUNS, &[]),
    &persons("with_a_run", Test::on_last_day(ON_DAGPENGE), &[RUNS]),
    &persons("has_left", HALF_A_YEAR, &[NOT_ON_IT]),
    &persons("half_a_year_of_some_weeks", SOME_WEEKS, &[HALF_A_YEAR, SOME_WEEKS]),
    &persons("as_many_weeks_as_can_be_asked", Test::on_last_day(ON_DAGPENGE), &[ALL_WEEKS_THERE_ARE]),
    &Measure {
        who: TargetGroup { all_of: &[Criterion::Age(Ages::from(18).under(35))] },
        ..persons("young_at_a_date", Test::on_last_day(ON_DAGPENGE), &[HALF_A_YEAR])
    },
    &persons("is_not_on_it", NOT_ON_IT, &[]),
    &Measure { who: TargetGroup { all_of: &[UNTRAINED] }, ..persons("untrained", Test::on_last_day(ON_DAGPENGE), &[]) },
    &Measure { who: TargetGroup { all_of: &[ILL] }, ..persons("ill_before", HALF_A_YEAR, &[]) },
];
const UNTRAINED: Criterion<'static> = Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
const ILL: Criterion<'static> =
    Criterion::TouchedBy(State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]));
/// What the tests of persons can ask at a date that no official definition does.
const BEGINS: Test<'static> = Test::Entry(Entry { state: ON_DAGPENGE, within: Within::Period, which: Which::Any });
const RUNS: Test<'static> =
    Test::Run(Run { state: ON_DAGPENGE, weeks: 8, bridged: Bridge { days: 10, hours: 10, work: WorkSet::EMPTY } });
const NOT_ON_IT: Test<'static> =
    Test::Time(Time { state: ON_DAGPENGE, amount: Amount::None, within: Within::LastDay, counted_in: CountedIn::Days });
const HALF_A_YEAR: Test<'static> = Test::Time(Time {
    state: ON_DAGPENGE,
    amount: Amount::AtLeastShare(Percent::whole(50)),
    within: Within::Window(Window::weeks(26)),
    counted_in: CountedIn::TouchedWeeks,
});
const SOME_WEEKS: Test<'static> = Test::Time(Time {
    state: ON_DAGPENGE,
    amount: Amount::AtLeast(3),
    within: Within::Window(Window::weeks(9)),
    counted_in: CountedIn::TouchedWeeks,
});
/// More than any stretch has.
const ALL_WEEKS_THERE_ARE: Test<'static> = Test::Time(Time {
    state: ON_DAGPENGE,
    amount: Amount::AtLeast(u32::MAX),
    within: Within::Window(Window::weeks(26)),
    counted_in: CountedIn::TouchedWeeks,
});
const ON_DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
const DAYS: FullTime<'static> = FullTime {
    among: &[],
    added: &[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Sygedagpenge]))])],
    before: &[],
    counted_in: CountedBy::Always(CountedIn::Days),
    per: Per::Itself,
};

const fn own(name: &'static str) -> MeasureId<'static> {
    MeasureId::without_edition("own", name)
}

const fn full_time(name: &'static str, scoring: FullTime<'static>) -> Measure<'static> {
    Measure { id: own(name), scoring: Scoring::FullTimePersons(scoring), ..fuldtidspersoner::STAR_DAGPENGE }
}

const fn persons(name: &'static str, looked_at: Test<'static>, counted: &'static [Test<'static>]) -> Measure<'static> {
    let scoring = Scoring::Persons(Persons { looked_at, counted, published: Published::Number });
    Measure { id: own(name), scoring, over: Over::AnyPeriod, ..langtidsledige::STAR }
}

fn measures() -> impl Iterator<Item = &'static Measure<'static>> + Clone {
    ALL.iter().copied().chain(OWN)
}

/// The register has days.
fn june_2019() -> Month {
    Month::new(2019, 6).unwrap()
}

fn year(year: i32) -> Period {
    Period::Year(Year::new(year).unwrap())
}

fn asked(runs: &[Vec<Period>]) -> Asked {
    let (mut sliding, mut each) = (Request::new(), Request::new());
    let mut questions = BTreeMap::new();
    for run in runs {
        for (number, measure) in measures().enumerate() {
            for period in run {
                if let Ok(question) = sliding.ask(measure, *period) {
                    questions.insert((*period, number), question);
                }
            }
        }
    }
    // Measure after measure for one period, then for another: no question asks the measure of the one before.
    let questions = questions
        .into_iter()
        .map(|((period, number), sliding)| (sliding, each.ask(measures().nth(number).unwrap(), period).unwrap()));
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
            (-1..=1).map(|years| year(month.year() + years)).collect(),
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

/// Long, plain lives from a year on, in which most periods are like the one before: what slides furthest.
fn long_lives(year: i32) -> impl Strategy<Value = PersonBuf> {
    let benefits = vec![
        Benefit::ADagpenge,
        Benefit::ADagpenge,
        Benefit::Sygedagpenge,
        Benefit::Foertidspension,
        Benefit::Kontanthjaelp,
    ];
    let visited = prop::option::of(prop::sample::select(vec![Visitation::Jobparat, Visitation::Aktivitetsparat]));
    let spell = (prop::sample::select(benefits), visited, 0..900_i32, 0..700_i32, prop::bool::weighted(0.1));
    let moved = prop::option::of((0..900_i32, any::<bool>()));
    let facts = (prop::option::weighted(0.9, Just(Day::ymd(1984, 3, 7))), prop::sample::select(Sex::ALL.to_vec()));
    (vec(spell, 1..4), moved, facts).prop_map(move |(spells, moved, (born, sex))| {
        let day = |days: i32| Day::ymd(year, 1, 1).plus(days);
        let spells = spells.into_iter().map(|(benefit, visited, first, days, open)| {
            let end = if open { End::Unknown } else { End::On(day(first + days)) };
            let spell = Spell::new(benefit, day(first), end).unwrap();
            visited.filter(|_| benefit == Benefit::Kontanthjaelp).map_or(spell, |visited| spell.visited(visited))
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
        let attributes = Attributes { born, sex: Some(sex), ..Attributes::UNKNOWN };
        PersonBuf::new(history).resident(homes).unwrap().with(attributes)
    })
}

#[test]
fn a_series_of_long_spells_is_what_each_period_gives() {
    let month = Month::new(2014, 6).unwrap();
    for_all(40, long_lives(2013), |person| agree(around(month), &[person]));
}

/// From July 2017 on the register has days, which are added by runs where nothing is in doubt: they are those of the findings.
#[test]
fn a_series_of_days_is_what_each_period_gives_and_each_finding() {
    let asked = around(june_2019());
    for_all(40, vec(long_lives(2018), 1..3), |people| {
        let neighbours = ["2018M12", "2019M01", "2019M02", "2019Q1", "2019Q2", "2019", "2019-W24"];
        tallies_are_findings(asked, &people, &neighbours.map(|period| period.parse().unwrap()));
        agree(asked, &people)
    });
}

/// The years of an inflow stand beside one another: who goes on from spell to spell enters none of them, and who comes back enters
/// that of the day alone.
#[test]
fn a_year_is_entered_on_each_of_its_days() {
    let mut request = Request::new();
    let years = request.ask_each(&tilgang_til_foertidspension::BM_2014, [2018, 2019].map(year)).unwrap();
    let prepared = request.prepare();
    let entries = |again: Day, last: Day| {
        let pension = |first, end| Spell::new(Benefit::Foertidspension, first, end).unwrap();
        let spells = vec![pension(Day::ymd(2015, 1, 1), End::On(last)), pension(again, End::Ongoing)];
        let person = PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(Day::ymd(2020, 12, 31))));
        let table = prepared.tally([person.view()]);
        [0, 1].map(|index| {
            let finding = prepared.finding(years[index], &person.view()).counted().unwrap();
            assert_eq!(table.tally(years[index], Place::Country).counted(), Some(finding.tally));
            finding.tally.numerator
        })
    };
    for days in 1..=700 {
        let again = Day::ymd(2018, 1, 1).plus(days);
        assert_eq!(entries(again, again.plus(-1)), [0, 0], "{again}");
        let (in_2018, in_2019) = (u64::from(again.year() == 2018), u64::from(again.year() == 2019));
        assert_eq!(entries(again, again.plus(-2)), [in_2018, in_2019], "{again}");
    }
}

/// Whatever the day on which a spell begins or ends, and however long a break is: those of two months, day by day.
#[test]
fn wherever_an_edge_lies_a_series_is_what_each_period_gives() {
    let asked = around(june_2019());
    let covered = Coverage::all_up_to(Day::ymd(2023, 12, 31));
    let (long_before, long_after) = (Day::ymd(2017, 2, 1), Day::ymd(2021, 6, 30));
    let on = |benefit: Benefit, first: Day, end: End| {
        let spell = Spell::new(benefit, first, end).unwrap();
        if benefit == Benefit::Kontanthjaelp { spell.visited(Visitation::Jobparat) } else { spell }
    };
    let shapes: [&dyn Fn(Benefit, Day) -> Vec<Spell>; 9] = [
        &|benefit, day| vec![on(benefit, long_before, End::On(day))],
        &|benefit, day| vec![on(benefit, day, End::On(long_after))],
        &|benefit, day| vec![on(benefit, long_before, End::On(day)), on(Benefit::ADagpenge, day.plus(1), End::Ongoing)],
        &|benefit, day| {
            let other = on(Benefit::Sygedagpenge, day.plus(-10), End::On(day.plus(50)));
            vec![on(benefit, long_before, End::On(day)), other]
        },
        &|benefit, day| vec![on(benefit, day, End::Unknown)],
        // Without a visitation, *kontanthjælp* is in doubt.
        &|benefit, day| vec![Spell::new(benefit, day, End::On(long_after)).unwrap()],
        // One that follows, and one that begins anew.
        &|benefit, day| {
            let (next, last) = (day.plus(1), day.plus(20));
            vec![
                on(benefit, long_before, End::On(day)),
                on(benefit, next, End::On(next.plus(14))),
                on(benefit, last, End::Ongoing),
            ]
        },
        &|benefit, day| {
            let again = day.plus(2 + (day.days_since_1970() * 7) % 40);
            vec![on(benefit, long_before, End::On(day)), on(benefit, again, End::On(again.plus(200)))]
        },
        &|benefit, day| vec![on(benefit, day, End::On(day.plus((day.days_since_1970() * 11) % 250)))],
    ];
    let benefits = [Benefit::ADagpenge, Benefit::Kontanthjaelp, Benefit::Sygedagpenge, Benefit::Foertidspension];
    for shape in shapes {
        let people = benefits.iter().flat_map(|benefit| {
            (0..62_usize).zip(0_i32..).map(|(number, days)| {
                let day = Day::ymd(2018, 12, 1).plus(days);
                // Every third moves in the months after the edge.
                let moves = if days % 3 == 0 { day.plus(40 + 3 * days) } else { Day::ymd(2022, 1, 1) };
                let home = |place: usize, first, end| Residence {
                    municipality: Municipality::all().nth(place),
                    stay: Stay::new(first, end).unwrap(),
                };
                let homes = vec![
                    home(number, Day::ymd(2000, 1, 1), End::On(moves.plus(-1))),
                    home(number + 20, moves, End::Ongoing),
                ];
                // Half a year after the edge everybody turns 35, and every other has completed an education.
                let (level, completed) = (Level::Erhvervsuddannelse, Completion::On(day.plus(180)));
                let trained = (days % 2 == 0).then_some(Education { level, attended: None, completed });
                let attributes = Attributes {
                    born: Some(Day::ymd(1984, 6, 15).plus(days)),
                    sex: Some(Sex::ALL[number % 2]),
                    ..Attributes::UNKNOWN
                };
                let person = PersonBuf::new(HistoryBuf::new(shape(*benefit, day), covered));
                person.resident(homes).unwrap().educated(trained.into_iter().collect()).with(attributes)
            })
        });
        let people: Vec<PersonBuf> = people.collect();
        agree(asked, &people).unwrap();
        tallies_are_findings(asked, &people, &["2019M01", "2019Q1"].map(|period| period.parse().unwrap()));
    }
}

/// Who comes of age during a series, and who leaves it, counts in the months between, wherever the birthday and a move lie.
#[test]
fn of_age_is_asked_anew_of_every_month_of_a_series() {
    let asked = around(june_2019());
    let months: Vec<Period> = (1..=8).map(|month| Period::Month(Month::new(2019, month).unwrap())).collect();
    for birthday in [(3, 30), (3, 31), (4, 1), (6, 29), (6, 30), (7, 1)] {
        for age in [18, 35] {
            let born = Day::ymd(2019 - age, birthday.0, birthday.1);
            let dagpenge = Spell::new(Benefit::ADagpenge, Day::ymd(2018, 1, 1), End::Ongoing).unwrap();
            let history = HistoryBuf::new(vec![dagpenge], Coverage::all_up_to(Day::ymd(2025, 12, 31)));
            let stays = Stay::new(Day::ymd(2010, 1, 1), End::Ongoing).unwrap();
            let to = Stay::new(Day::ymd(2019, 5, 15), End::Ongoing).unwrap();
            let from = Stay::new(Day::ymd(2010, 1, 1), End::On(Day::ymd(2019, 5, 14))).unwrap();
            let home = |municipality, stay| Residence { municipality: Some(municipality), stay };
            let one = vec![home(Municipality::ESBJERG, stays)];
            let two = vec![home(Municipality::ESBJERG, from), home(Municipality::FANOE, to)];
            let people: Vec<PersonBuf> = [one, two]
                .into_iter()
                .map(|homes| {
                    let person = PersonBuf::new(history.clone()).educated(vec![]).born(born);
                    person.resident(homes).unwrap()
                })
                .collect();
            agree(asked, &people).unwrap_or_else(|why| panic!("{birthday:?} {age}: {why}"));
            tallies_are_findings(asked, &people, &months);
        }
    }
}

/// What is asked for some periods is in the country what is found of everybody.
fn tallies_are_findings(asked: &Asked, people: &[PersonBuf], periods: &[Period]) {
    let table = asked.sliding.tally(people.iter().map(PersonBuf::view));
    let prepared = &asked.sliding;
    for (question, asked) in prepared.ids().filter(|(_, asked)| periods.contains(&asked.period)) {
        let Some(country) = table.tally(question, Place::Country).counted() else { continue };
        let found: Vec<_> = prepared.findings(question, people.iter().map(PersonBuf::view)).collect();
        assert_eq!(found.len(), people.len());
        let sum: Tally = found.iter().map(|(_, finding)| finding.tally).sum();
        assert_eq!(country, sum, "{} {}", asked.measure.id, asked.period);
    }
}

/// A question that does not ask the measure of the one before is no part of its series, though its period follows.
#[test]
fn measures_one_after_another_are_answered_as_alone() {
    let mut together = Request::new();
    let mut alone = Vec::new();
    for (measure, months) in measures().cycle().take(2 * measures().count()).zip(0..) {
        let period = Period::Month(Month::new(2018, 1).unwrap().plus(months % 30));
        if let Ok(question) = together.ask(measure, period) {
            let mut request = Request::new();
            request.ask(measure, period).unwrap();
            alone.push((question, request.prepare()));
        }
    }
    let together = together.prepare();
    for_all(5, vec(long_lives(2018), 1..4), |people| {
        let views = || people.iter().map(PersonBuf::view);
        let table = together.tally(views());
        for (question, alone) in &alone {
            let (own, asked) = alone.ids().next().unwrap();
            let own = places(&alone.tally(views()), own);
            prop_assert_eq!(places(&table, *question), own, "{} {}", asked.measure.id, asked.period);
        }
        Ok(())
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

//! The status after a spell (*status efter forløb*): nineteen shares that part the spells that ended.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{Day, Period};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::evaluate::{Prepared, QuestionId, Request};
use maaltal::history::{Coverage, GapRule, HistoryBuf, Spell, Status};
use maaltal::measure::status_efter_forloeb::{self, STATUSES};
use maaltal::measure::{Measure, SpellsOf};
use maaltal::offer::Offer;
use maaltal::person::PersonBuf;
use maaltal::place::Place;
use maaltal::quantity::Tally;
use maaltal::state::{Clause, State};
use maaltal::work::Work;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const A_DAGPENGE: &[SpellsOf<'static>] = &[SpellsOf {
    state: State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]),
    gap: GapRule::STAR_A_DAGPENGE,
}];

/// The days on which Jobindsats asks: one, three, six and twelve months after.
const DAYS: [u32; 4] = [30, 92, 182, 365];

/// By the rule of 2018 one day without ended a spell, so that the first status can follow it.
const ENDED: Day = Day::ymd(2018, 10, 15);
const DAY_30: Day = Day::ymd(2018, 11, 14);
const AS_OF: Day = Day::ymd(2020, 12, 31);

/// Those of each day, over 2018. Prepared once.
static OF_2018: LazyLock<[Nineteen; 4]> = LazyLock::new(|| DAYS.map(|days| Nineteen::on(days, "2018")));

/// The nineteen shares of one day, in a period.
struct Nineteen {
    prepared: Prepared<'static>,
    questions: Vec<QuestionId>,
}

impl Nineteen {
    fn on(days: u32, period: &str) -> Nineteen {
        let measures = (1..=STATUSES.len()).map(|status| status_efter_forloeb::star(A_DAGPENGE, days, status).unwrap());
        let measures: &'static [Measure<'static>] = measures.collect::<Vec<_>>().leak();
        let period: Period = period.parse().unwrap();
        let mut request = Request::new();
        let questions = measures.iter().map(|measure| request.ask(measure, period).unwrap()).collect();
        Nineteen { prepared: request.prepare(), questions }
    }

    fn tallies(&self, person: &PersonBuf) -> Vec<Tally> {
        let table = self.prepared.tally([person.view()]);
        self.questions.iter().map(|question| table.tally(*question, Place::Country).counted().unwrap()).collect()
    }

    /// The statuses that count a spell of somebody of whom one spell ended and all is known.
    fn of(&self, person: &PersonBuf) -> Vec<usize> {
        let tallies = self.tallies(person);
        for tally in &tallies {
            assert_eq!(*tally, Tally::of(tally.numerator, 1));
        }
        (1..=tallies.len()).filter(|status| tallies[status - 1].numerator == 1).collect()
    }
}

/// What puts a person in a status on a day.
#[derive(Clone, Copy, Debug)]
enum What {
    Recorded(Status),
    Enrolled(Level),
}

/// Everything that puts a person in a status, by its number; to be self-supporting is none of it.
fn what_puts_in() -> Vec<(usize, What)> {
    let mut all = Vec::new();
    for (index, status) in STATUSES.iter().enumerate() {
        for clause in status.state.map_or(&[][..], |state| state.clauses) {
            let members: Vec<What> = match *clause {
                Clause::Receives(benefits) => benefits.iter().map(|own| What::Recorded(own.into())).collect(),
                Clause::Works(works) => works.iter().map(|own| What::Recorded(own.into())).collect(),
                Clause::Enrolled(levels) => levels.iter().map(What::Enrolled).collect(),
                other => unreachable!("no status is of {other:?}"),
            };
            all.extend(members.into_iter().map(|what| (index + 1, what)));
        }
    }
    all
}

fn spell(status: impl Into<Status>, first: Day, last: Day) -> Spell {
    Spell::new(status, first, End::On(last)).unwrap()
}

/// Somebody whose spell ended on 15 October 2018, of whom these things were so from a day to another.
fn after_a_spell(what: &[What], first: Day, last: Day) -> PersonBuf {
    let mut spells = vec![spell(Benefit::ADagpenge, ENDED.plus(-100), ENDED)];
    let mut courses = Vec::new();
    for what in what {
        match *what {
            What::Recorded(status) => spells.push(spell(status, first, last)),
            What::Enrolled(level) => courses.push(Education {
                level,
                attended: Some(Stay::new(first, End::On(last)).unwrap()),
                completed: Completion::Not,
            }),
        }
    }
    PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(AS_OF))).educated(courses)
}

#[test]
fn every_benefit_level_and_work_puts_in_one_status() {
    let all = what_puts_in();
    let recorded = all.iter().filter(|(_, what)| matches!(what, What::Recorded(_))).count();
    assert_eq!(recorded, Benefit::ALL.len() + Work::ALL.len());
    assert_eq!(all.len() - recorded, Level::ALL.len());
    let statuses: BTreeSet<usize> = all.iter().map(|(status, _)| *status).collect();
    assert!(statuses.into_iter().eq(1..=18));
}

// Whoever is in a status on day 30 is counted by one share of the nineteen, and by the one of that status.
#[test]
fn one_share_counts_a_spell() {
    let nineteen = Nineteen::on(30, "2018M10");
    for (status, what) in what_puts_in() {
        assert_eq!(nineteen.of(&after_a_spell(&[what], DAY_30, DAY_30)), [status], "{what:?}");
    }
}

#[test]
fn who_is_in_two_has_the_first() {
    let nineteen = Nineteen::on(30, "2018M10");
    let all = what_puts_in();
    for (one, what) in &all {
        for (other, beside) in &all {
            let person = after_a_spell(&[*what, *beside], DAY_30, DAY_30);
            assert_eq!(nineteen.of(&person), [*one.min(other)], "{what:?}, {beside:?}");
        }
    }
    let everything: Vec<What> = all.iter().map(|(_, what)| *what).collect();
    for (nth, (status, _)) in all.iter().enumerate() {
        assert_eq!(nineteen.of(&after_a_spell(&everything[nth..], DAY_30, DAY_30)), [*status]);
    }
}

// "Self-support is the residual": nothing on the day, whatever was before and after it, and whatever is no status.
#[test]
fn self_support_is_what_is_left() {
    let nineteen = Nineteen::on(30, "2018M10");
    assert_eq!((STATUSES[18].name_da, STATUSES[18].state), ("selvforsørgelse", None));
    assert_eq!(nineteen.of(&after_a_spell(&[], DAY_30, DAY_30)), [19]);
    for offer in Offer::ALL {
        assert_eq!(nineteen.of(&after_a_spell(&[What::Recorded((*offer).into())], DAY_30, DAY_30)), [19], "{offer}");
    }
    for (status, what) in what_puts_in() {
        let around = [(DAY_30.plus(-5), DAY_30.plus(-1)), (DAY_30.plus(1), DAY_30.plus(5))];
        for (first, last) in around {
            assert_eq!(nineteen.of(&after_a_spell(&[what], first, last)), [19], "{status}, {what:?}");
        }
    }
}

// "Unknown is not self-supporting".
#[test]
fn what_is_unknown_is_no_status_for_certain() {
    let nineteen = Nineteen::on(30, "2018M10");
    let unknown = Tally::of(0, 1).with_undetermined(1, 0);
    let of = |as_of: Day, spells: Vec<Spell>| {
        let mut all = vec![spell(Benefit::ADagpenge, ENDED.plus(-100), ENDED)];
        all.extend(spells);
        nineteen.tallies(&PersonBuf::new(HistoryBuf::new(all, Coverage::all_up_to(as_of))))
    };
    // The data end on day 29: it can be any of them.
    assert!(of(DAY_30.plus(-1), Vec::new()).iter().all(|tally| *tally == unknown));
    // Nothing is recorded of courses: in education or self-supporting, and no other.
    for (index, tally) in of(AS_OF, Vec::new()).iter().enumerate() {
        assert_eq!(*tally, if [15, 18].contains(&index) { unknown } else { Tally::of(0, 1) }, "{}", index + 1);
    }
    // In work: in education or in work. On a benefit that goes before, the courses do not matter.
    for (index, tally) in of(AS_OF, vec![spell(Work::Smaajob, DAY_30, DAY_30)]).iter().enumerate() {
        assert_eq!(*tally, if [15, 16].contains(&index) { unknown } else { Tally::of(0, 1) }, "{}", index + 1);
    }
    let sick = of(AS_OF, vec![spell(Benefit::Sygedagpenge, DAY_30, DAY_30)]);
    assert!(sick.iter().enumerate().all(|(index, tally)| *tally == Tally::of(u64::from(index == 10), 1)));
}

#[test]
fn the_constants_are_the_seventeenth() {
    let constants = [
        status_efter_forloeb::STAR_30_DAYS,
        status_efter_forloeb::STAR_92_DAYS,
        status_efter_forloeb::STAR_182_DAYS,
        status_efter_forloeb::STAR_365_DAYS,
    ];
    for (constant, days) in constants.iter().zip(DAYS) {
        assert_eq!(
            constant.scoring,
            status_efter_forloeb::star(A_DAGPENGE, days, 17).unwrap().scoring,
            "{}",
            constant.id
        );
    }
}

/// Some records about the year of 2018 and the year after, mostly short and of a-dagpenge.
fn records() -> impl Strategy<Value = Vec<Spell>> {
    let status = prop_oneof![Just(Status::from(Benefit::ADagpenge)), select(Status::all().collect::<Vec<_>>())];
    let record = (status, -60..=900_i32, prop_oneof![0..=20_i32, 0..=200_i32]);
    vec(record, 0..14).prop_map(|records| {
        let new_year = Day::ymd(2018, 1, 1);
        let spell_of = |(status, from, days)| spell(status, new_year.plus(from), new_year.plus(from + days));
        records.into_iter().map(spell_of).collect()
    })
}

fn courses() -> impl Strategy<Value = Vec<Education>> {
    let course = (select(Level::ALL), -60..=900_i32, 0..=200_i32).prop_map(|(level, from, days)| {
        let first = Day::ymd(2018, 1, 1).plus(from);
        let attended = Some(Stay::new(first, End::On(first.plus(days))).unwrap());
        Education { level, attended, completed: Completion::Not }
    });
    vec(course, 0..3)
}

proptest! {
    // The shares part the spells: where all is known, what the nineteen count is what each is counted out of.
    #[test]
    fn the_nineteen_add_to_all(records in records(), courses in courses(), nth in 0..DAYS.len()) {
        let person = PersonBuf::new(HistoryBuf::new(records, Coverage::all_up_to(Day::ymd(2030, 12, 31)))).educated(courses);
        let tallies = OF_2018[nth].tallies(&person);
        let spells = tallies[0].denominator;
        for tally in &tallies {
            prop_assert_eq!(*tally, Tally::of(tally.numerator, spells));
        }
        prop_assert_eq!(tallies.iter().map(|tally| tally.numerator).sum::<u64>(), spells);
    }

    // Where the data end too soon, those that are certain are no more than all, and the possible no fewer.
    #[test]
    fn what_is_unknown_is_between(records in records(), nth in 0..DAYS.len(), until in 300..=1200_i32) {
        let covered = Coverage::all_up_to(Day::ymd(2018, 1, 1).plus(until));
        let person = PersonBuf::new(HistoryBuf::new(records, covered)).educated(Vec::new());
        let tallies = OF_2018[nth].tallies(&person);
        let spells = tallies[0].denominator;
        prop_assert!(tallies.iter().all(|tally| tally.denominator == spells));
        prop_assert!(tallies.iter().map(|tally| tally.numerator).sum::<u64>() <= spells);
        prop_assert!(tallies.iter().map(|tally| tally.all_in().numerator).sum::<u64>() >= spells);
    }
}

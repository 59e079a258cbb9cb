//! A country in memory: the same persons whatever the order of the rows, every row that is wrong, and nobody lost in parts
//! or groups.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use core::ops::Range;

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Month, Period};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Educations, Level, LevelSet};
use maaltal::evaluate::{Request, Table};
use maaltal::history::{Coverage, Degree, Extent, Hours, Spell, Status};
use maaltal::measure::{
    self, Amount, CountedBy, FullTime, Measure, Per, Persons, Published, Scoring, Test, Time, Within, fuldtidspersoner,
    langtidsledige,
};
use maaltal::person::{Attributes, Insurance, Origin, Person, PersonBuf, Residence, ResidenceGround, Sex};
use maaltal::place::{JobCentre, Municipality, Place, Region};
use maaltal::population::{Builder, By, Flaw, Group, Key, Part, Population};
use maaltal::quantity::Tally;
use maaltal::rows::{Problem, Rule, Sheet, Training};
use maaltal::state::{Clause, State};
use maaltal::strategies::{Row, cases, rows_of};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use maaltal::visitation::{Visitation, VisitationSet};
use maaltal::work::Work;
use proptest::prelude::*;
use support::for_all;

fn covered() -> Coverage {
    Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2018, 12, 31)).unwrap()
}

fn from(day: Day) -> Stay {
    Stay::new(day, End::Ongoing).unwrap()
}

fn home(code: u16, stay: Stay) -> Residence {
    Residence { municipality: Municipality::from_code(code), stay }
}

fn built<K: Key>(rows: impl IntoIterator<Item = (K, Row)>) -> Population<K> {
    let mut builder = Builder::new(covered());
    rows.into_iter().for_each(|(key, row)| row.give(&mut builder, key));
    builder.build().unwrap()
}

/// A person as the rows say, put together by the form that owns everything.
fn person_of(rows: &[Row]) -> PersonBuf {
    let mut spells = Vec::new();
    let mut residences = Vec::new();
    let mut courses: Option<Vec<Education>> = None;
    let mut known = Attributes::UNKNOWN;
    for row in rows {
        match row {
            Row::Person(attributes) => known = *attributes,
            Row::Residence(residence) => residences.push(*residence),
            Row::Education(Training::None) => courses = Some(Vec::new()),
            Row::Education(Training::Course(course)) => courses.get_or_insert_default().push(*course),
            Row::Spell(spell) => spells.push(*spell),
        }
    }
    let person = PersonBuf::new(maaltal::history::HistoryBuf::new(spells, covered())).with(known);
    let person = person.resident(residences).unwrap();
    match courses {
        Some(courses) => person.educated(courses),
        None => person,
    }
}

/// All that a view tells. Courses have no order.
fn facts(person: &Person<'_>) -> String {
    let mut courses = match person.educations {
        Educations::Unknown => vec!["unknown".to_owned()],
        Educations::Known(courses) => courses.iter().map(|course| format!("{course:?}")).collect(),
    };
    courses.sort();
    let Person { attributes, residences, history, .. } = person;
    format!("{attributes:?} {residences:?} {courses:?} {history:?}")
}

/// People with distinct keys, their rows, and an order for all rows together.
fn people() -> impl Strategy<Value = (Vec<(u64, Vec<Row>)>, Vec<u64>)> {
    let person = (any::<u64>(), cases().prop_map(|case| rows_of(&case, covered())));
    let people = prop::collection::vec(person, 0..12).prop_map(|mut people| {
        people.sort_by_key(|(key, _)| *key);
        people.dedup_by_key(|(key, _)| *key);
        people
    });
    (people, prop::collection::vec(any::<u64>(), 64))
}

/// Rows in an order that the numbers choose.
fn shuffled<T: Clone>(rows: &[T], numbers: &[u64]) -> Vec<T> {
    let mut numbered: Vec<(u64, &T)> = (0..).zip(rows).collect();
    for (number, _) in &mut numbered {
        let salt = numbers[usize::try_from(*number).unwrap() % numbers.len()];
        *number = (*number ^ salt).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    numbered.sort_by_key(|(number, _)| *number);
    numbered.into_iter().map(|(_, row)| row.clone()).collect()
}

fn is_person(row: &Row) -> bool {
    matches!(row, Row::Person(_))
}

#[test]
fn whatever_the_order_of_the_rows_the_persons_are_the_same() {
    for_all(64, people(), |(people, numbers)| {
        let grouped: Vec<(u64, Row)> =
            people.iter().flat_map(|(key, rows)| rows.iter().map(|row| (*key, *row))).collect();
        let own: Vec<(u64, String)> = people.iter().map(|(key, rows)| (*key, facts(&person_of(rows).view()))).collect();
        let of = |population: &Population<u64>| -> Vec<(u64, String)> {
            let keyed = population.persons().enumerate();
            let mut all: Vec<_> = keyed.map(|(at, person)| (*population.key(at).unwrap(), facts(&person))).collect();
            all.sort();
            all
        };
        prop_assert_eq!(&of(&built(grouped.clone())), &own);
        // Rows of all tables in between one another, persons last as well as first.
        let mut anyhow = shuffled(&grouped, &numbers);
        prop_assert_eq!(&of(&built(anyhow.clone())), &own);
        anyhow.sort_by_key(|(_, row)| is_person(row));
        prop_assert_eq!(&of(&built(anyhow.clone())), &own);
        // Persons in an order of their own, the others in the same.
        anyhow.sort_by_key(|(key, row)| (!is_person(row), key.wrapping_mul(numbers[0] | 1)));
        let order = built(anyhow.clone());
        prop_assert_eq!(&of(&order), &own);
        let keys: Vec<u64> = anyhow.iter().filter(|(_, row)| is_person(row)).map(|(key, _)| *key).collect();
        prop_assert!(
            (0..order.len()).all(|at| order.key(at) == Some(&keys[at]) && order.index_of(&keys[at]) == Some(at))
        );
        // Texts for keys.
        let text = |(key, row): &(u64, Row)| (format!("{key:020}"), *row);
        let texts = built(shuffled(&grouped, &numbers).iter().map(text));
        let mut told: Vec<_> =
            (0..).zip(texts.persons()).map(|(at, own)| (texts.key(at).unwrap().clone(), facts(&own))).collect();
        told.sort();
        let wanted: Vec<_> = own.into_iter().map(|(key, facts)| (format!("{key:020}"), facts)).collect();
        prop_assert_eq!(told, wanted);
        Ok(())
    });
}

#[test]
fn many_rows_in_no_order_find_their_persons() {
    // Random keys, so many that they are sorted by their bits.
    let mut number = 2014_u64;
    let mut roll = || {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        number
    };
    let first = Day::ymd(2012, 1, 1);
    let keys: Vec<u64> = (0..150_000).map(|_| roll()).collect();
    let mut builder = Builder::new(covered());
    for key in &keys {
        builder.person(*key, Attributes::UNKNOWN);
    }
    // Each spell says by its first day whose it is.
    let day_of = |at: usize| first.plus(i32::try_from(at % 2_000).unwrap());
    let mut spells = vec![0_usize; keys.len()];
    for _ in 0..200_000 {
        let at = usize::try_from(roll() % 150_000).unwrap();
        let last = day_of(at).plus(i32::try_from(spells[at]).unwrap());
        builder.spell(keys[at], Spell::new(Benefit::Sygedagpenge, day_of(at), End::On(last)));
        builder.education(keys[at], Training::None);
        spells[at] += 1;
    }
    let population = builder.build().unwrap();
    assert_eq!(population.spells(), 200_000);
    for (at, person) in population.persons().enumerate() {
        assert_eq!(population.key(at), Some(&keys[at]));
        assert_eq!(person.history.spells().len(), spells[at]);
        assert!(person.history.spells().iter().all(|spell| spell.first() == day_of(at)));
        assert_eq!(person.educations == Educations::Known(&[]), spells[at] > 0);
    }
}

/// The problems of rows that a builder was given, as sheet, line and column.
fn problems_of<K: Key>(builder: Builder<K>) -> Vec<Problem> {
    builder.build().unwrap_err().into_iter().collect()
}

#[test]
fn every_row_that_is_wrong_is_reported() {
    let (day, unknown) = (Day::ymd(2012, 1, 2), Attributes::UNKNOWN);
    let mut builder = Builder::<u64>::new(covered()).numbered_from(2);
    builder.person(30, unknown);
    builder.person(10, Attributes { born: Some(Day::ymd(2019, 1, 1)), ..unknown }); // 3: after the data
    let sex = Sex::from_code("x").unwrap_err();
    builder.refuse(Sheet::Persons, Some(20), vec![Flaw { column: "sex", value: "x".into(), rule: sex.into() }]); // 4
    builder.refuse(Sheet::Persons, None, vec![Flaw { column: "key", value: String::new(), rule: Rule::Empty }]); // 5
    builder.person(30, unknown); // 6: stands on 2

    builder.residence(10, Ok(home(101, from(day))));
    builder.residence(10, Ok(home(147, from(day.plus(9))))); // 3: overlaps 2
    builder.residence(99, Ok(home(147, from(day)))); // 4: nobody
    builder.residence(10, Stay::new(day, End::On(day.plus(-1))).map(|stay| home(101, stay))); // 5: reversed
    builder.residence(30, Ok(home(101, from(day)))); // 6
    builder.residence(30, Ok(home(101, from(day)))); // 7: overlaps 6, whichever of the two persons it is

    let course = |attended, completed| Training::Course(Education { level: Level::Gymnasial, attended, completed });
    builder.education(20, course(Some(from(day)), Completion::Not)); // 2
    builder.education(20, course(None, Completion::Not)); // 3: no course
    builder.education(20, course(Some(from(day)), Completion::On(day.plus(-1)))); // 4: completed before it begins
    builder.education(20, course(Some(from(day)), Completion::OnUnknownDay)); // 5: completed and ongoing
    builder.education(20, Training::None); // 6: beside 2
    builder.education(21, Training::None); // 7: nobody

    let spell = |status: Status| Spell::new(status, day, End::Ongoing);
    let hours = Extent::Hours(Hours::from_hundredths(100).unwrap());
    let degree = Extent::Degree(Degree::from_percent(50).unwrap());
    builder.spell(10, Spell::new(Benefit::Su, day, End::On(day.plus(-1)))); // 2: reversed
    builder.spell(10, spell(Benefit::Su.into()).and_then(|spell| spell.with_extent(hours))); // 3
    builder.spell(10, spell(Work::OrdinaertArbejde.into()).and_then(|spell| spell.with_extent(degree))); // 4
    builder.spell(10, Spell::new(Benefit::Uddannelseshjaelp, day, End::On(day))); // 5: began in 2014
    builder.spell(11, spell(Benefit::Su.into())); // 6: nobody
    let status = Status::from_code("sygedagpeng").unwrap_err();
    let flaw = |column, value: &str, rule| Flaw { column, value: value.to_owned(), rule };
    let two = vec![flaw("status", "sygedagpeng", status.into()), flaw("from", "", Rule::Empty)];
    builder.refuse(Sheet::Spells, Some(10), two); // 7: two problems of one row
    builder.spell(12, spell(Benefit::Su.into())); // 8: nobody

    let problems = problems_of(builder);
    let found: Vec<(Sheet, u64, &str, &str)> =
        problems.iter().map(|own| (own.sheet, own.line, own.column, own.value.as_str())).collect();
    let wanted = [
        (Sheet::Persons, 3, "born", "2019-01-01"),
        (Sheet::Persons, 4, "sex", "x"),
        (Sheet::Persons, 5, "key", ""),
        (Sheet::Persons, 6, "key", "30"),
        (Sheet::Residences, 3, "from", "2012-01-11"),
        (Sheet::Residences, 4, "key", "99"),
        (Sheet::Residences, 5, "to", "2012-01-01"),
        (Sheet::Residences, 7, "from", "2012-01-02"),
        (Sheet::Educations, 3, "from", ""),
        (Sheet::Educations, 4, "completed", "2012-01-01"),
        (Sheet::Educations, 5, "to", ""),
        (Sheet::Educations, 6, "level", "none"),
        (Sheet::Educations, 7, "key", "21"),
        (Sheet::Spells, 2, "to", "2012-01-01"),
        (Sheet::Spells, 3, "status", "su"),
        (Sheet::Spells, 4, "status", "ordinaert_arbejde"),
        (Sheet::Spells, 5, "status", "uddannelseshjaelp"),
        (Sheet::Spells, 6, "key", "11"),
        (Sheet::Spells, 7, "status", "sygedagpeng"),
        (Sheet::Spells, 7, "from", ""),
        (Sheet::Spells, 8, "key", "12"),
    ];
    assert_eq!(found, wanted);
    let duplicate = problems.iter().find(|own| own.sheet == Sheet::Persons && own.line == 6).unwrap();
    assert_eq!(duplicate.rule, Rule::DuplicatePerson { key: "30".into(), first: 2 });
    let overlap = problems.iter().find(|own| own.sheet == Sheet::Residences && own.line == 3).unwrap();
    assert_eq!(overlap.rule, Rule::OverlappingResidences { key: "10".into(), other: 2 });
}

#[test]
fn no_wrong_row_among_good_ones_is_lost() {
    // Each row is good or of one of four kinds of wrong; what is reported is what is wrong, whatever the order.
    let rows = prop::collection::vec((0..20_u64, 0..8_u32), 0..60);
    for_all(128, (rows, any::<bool>()), |(rows, rising)| {
        let day = Day::ymd(2012, 1, 2);
        let mut builder = Builder::<u64>::new(covered());
        for key in 0..10 {
            builder.person(if rising { key } else { 9 - key }, Attributes::UNKNOWN);
        }
        let mut wanted = Vec::new();
        for (line, (key, kind)) in (1_u64..).zip(&rows) {
            match kind {
                0 => {
                    builder.spell(*key, Spell::new(Benefit::Su, day, End::On(day.plus(-1))));
                    wanted.push((line, "to"));
                }
                1 => {
                    builder.spell(*key, Spell::new(Benefit::Uddannelseshjaelp, day, End::On(day)));
                    wanted.push((line, "status"));
                }
                _ => {
                    builder.spell(*key, Spell::new(Benefit::Su, day, End::Ongoing));
                    if *key >= 10 {
                        wanted.push((line, "key"));
                    }
                }
            }
        }
        let found = match builder.build() {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|own| (own.line, own.column)).collect(),
        };
        prop_assert_eq!(found, wanted);
        Ok(())
    });
}

#[test]
fn a_spell_that_stands_twice_counts_once_and_is_told() {
    let spell = |day| Spell::new(Benefit::Su, Day::ymd(2012, 1, day), End::Ongoing);
    let mut builder = Builder::<u64>::new(covered());
    builder.person(1, Attributes::UNKNOWN);
    builder.person(2, Attributes::UNKNOWN);
    builder.spell(1, spell(3));
    builder.spell(1, spell(2));
    builder.spell(1, spell(3));
    builder.spell(2, spell(3));
    builder.spell(1, spell(3));
    let population = builder.build().unwrap();
    let firsts: Vec<Vec<u32>> = population
        .persons()
        .map(|person| person.history.spells().iter().map(|spell| spell.first().day_of_month()).collect())
        .collect();
    assert_eq!(firsts, [vec![2, 3], vec![3]]);
    let notes: Vec<(u64, &Rule)> = population.notes().iter().map(|note| (note.line, &note.rule)).collect();
    let rule = Rule::DuplicateSpell { first: 1 };
    assert_eq!(notes, [(3, &rule), (5, &rule)]);
}

#[test]
fn a_residence_is_not_kept_for_each_who_lives_there() {
    let stays = Stay::new(Day::ymd(2000, 1, 1), End::Ongoing).unwrap();
    let mut builder = Builder::<u64>::new(covered());
    for key in 0..100_000 {
        builder.person(key, Attributes::UNKNOWN);
        let municipality = Municipality::ALL[usize::try_from(key % 98).unwrap()];
        builder.residence(key, Ok(Residence { municipality: Some(municipality), stay: stays }));
        builder.spell(key, Spell::new(Benefit::Su, Day::ymd(2012, 1, 2), End::Ongoing));
    }
    let population = builder.build().unwrap();
    assert!(population.bytes() <= 100_000 * (24 + 16) + 10_000, "{}", population.bytes());
    assert_eq!(population.key(7), Some(&7));
    assert_eq!(
        population.without_keys().person(7).unwrap().residences.on(Day::ymd(2012, 1, 1)),
        Municipality::ALL[7].into()
    );
}

#[test]
fn parts_hold_each_person_once_and_change_no_tally() {
    let parts = prop_oneof![0..8_usize, 0..40_usize];
    for_all(48, (people(), parts), |((people, _), parts)| {
        let rows = people.iter().flat_map(|(key, rows)| rows.iter().map(|row| (*key, *row)));
        let population = built(rows);
        let split = population.split(parts);
        prop_assert_eq!(split.len(), parts.max(1));
        let indices: Vec<usize> = split.iter().flat_map(Part::indices).collect();
        prop_assert_eq!(indices, (0..population.len()).collect::<Vec<_>>());

        // Every measure of a year; and months of three of which nobody is part who has no spells.
        let mut year = Request::new();
        for measure in measure::ALL {
            let _ = year.ask(measure, "2014".parse().unwrap());
        }
        let mut months = Request::new();
        for measure in
            [&langtidsledige::STAR, &fuldtidspersoner::STAR_DAGPENGE, &fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE]
        {
            months.ask_each(measure, (1..=12).map(|month| Period::Month(Month::new(2018, month).unwrap()))).unwrap();
        }
        // The same after the data end, when of nobody it is known whether there are any.
        let mut unseen = Request::new();
        unseen.ask(&langtidsledige::STAR, "2031M12".parse().unwrap()).unwrap();
        for request in [year, months, unseen] {
            let prepared = request.prepare();
            let whole = prepared.tally(population.persons());
            let mut merged = prepared.table();
            for part in &split {
                merged.merge(&prepared.tally_part(part)).unwrap();
            }
            for (question, _) in prepared.ids() {
                let table = |table: &Table<'_, '_>| -> Vec<_> {
                    let country = table.tally(question, Place::Country).counted().unwrap_or_default();
                    table.places(question).chain([(Place::Country, country)]).collect()
                };
                prop_assert_eq!(table(&whole), table(&merged));
            }
        }
        Ok(())
    });
}

/// Three hundred persons: of all ages, half of whom have moved, with spells that are certain, of unknown end or unvisited, one of
/// which follows another at once or after a while.
fn three_hundred() -> Population<u64> {
    let benefits = [Benefit::ADagpenge, Benefit::Kontanthjaelp, Benefit::Sygedagpenge];
    let mut builder = Builder::<u64>::new(covered());
    for key in 0..300_u64 {
        let number = i32::try_from(key).unwrap();
        let born = Day::ymd(1940, 3, 1).plus(number * 83);
        builder.person(key, Attributes { born: (key % 11 > 0).then_some(born), ..Attributes::UNKNOWN });
        let moved = Day::ymd(2018, 1, 1).plus(number);
        let stay = Stay::new(Day::ymd(2009, 1, 1), if key % 2 == 0 { End::Ongoing } else { End::On(moved) });
        builder.residence(key, stay.map(|stay| home(561, stay)));
        if key % 2 == 1 {
            builder.residence(key, Ok(home(563, from(moved.plus(1 + number % 3)))));
        }
        let mut first = Day::ymd(2012, 1, 1).plus(number * 4);
        for spell in 0..key % 5 {
            let last = first.plus(40 + number % 400);
            let end = if key % 13 == spell { End::Unknown } else { End::On(last) };
            let status = benefits[usize::try_from((key + spell) % 3).unwrap()];
            let own = Spell::new(status, first, end);
            let visited = key % 7 > 0 && status == Benefit::Kontanthjaelp;
            builder.spell(key, own.map(|own| if visited { own.visited(Visitation::Jobparat) } else { own }));
            first = last.plus(number % 30);
        }
    }
    builder.build().unwrap()
}

/// Whatever a criterion asks of a person, a population gives it: attributes and courses, which most measures do not read.
#[test]
fn a_criterion_is_asked_of_a_part_as_of_each_of_its_persons() {
    const DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
    const STUDIES: State<'static> = State::any_of(&[Clause::Enrolled(LevelSet::ERHVERVSKOMPETENCEGIVENDE)]);
    let june = Month::new(2018, 6).unwrap();
    let mut builder = Builder::<u64>::new(covered());
    for key in 0..48_u64 {
        let ground = [ResidenceGround::Flygtning, ResidenceGround::Andet][usize::from(key % 4 < 2)];
        let attributes = Attributes {
            born: Some(Day::ymd(1980, 1, 1)),
            sex: Some(if key % 2 == 0 { Sex::Kvinde } else { Sex::Mand }),
            residence_ground: Some(ground),
            residence_granted: Some(Day::ymd(if key % 3 == 0 { 2012 } else { 2016 }, 1, 1)),
            insured_by: Some(if key % 5 == 0 {
                Insurance::NotInsured
            } else {
                Insurance::By(AKasse::all().next().unwrap())
            }),
            ..Attributes::UNKNOWN
        };
        builder.person(key, attributes);
        builder.residence(key, Ok(home(561, from(Day::ymd(2009, 1, 1)))));
        let level = Level::Erhvervsuddannelse;
        let attended = Some(from(Day::ymd(2015, 1, 1)));
        builder.education(
            key,
            match key % 7 {
                0 | 1 => Training::Course(Education { level, attended, completed: Completion::Not }),
                2 | 3 => {
                    let completed = Completion::On(Day::ymd(2014, 1, 1));
                    Training::Course(Education { level, attended: None, completed })
                }
                _ => Training::None,
            },
        );
        builder.spell(key, Spell::new(Benefit::ADagpenge, Day::ymd(2016, 1, 1), End::Ongoing));
    }
    let population = builder.build().unwrap();
    let criteria = [
        Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
        Criterion::With(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
        Criterion::TouchedBy(STUDIES),
        Criterion::In(STUDIES),
        Criterion::NotIn(STUDIES),
        Criterion::InForOver { state: STUDIES, months: 6 },
        Criterion::Residence(&[ResidenceGround::Flygtning]),
        Criterion::ResidenceGrantedFrom(Day::ymd(2015, 1, 1)),
        Criterion::Sex(Sex::Kvinde),
        Criterion::Insured,
        Criterion::AnyOf(&[Criterion::Insured, Criterion::Sex(Sex::Mand)]),
        Criterion::AllOf(&[Criterion::Insured, Criterion::Sex(Sex::Mand)]),
    ];
    for criterion in criteria {
        let all_of = [criterion];
        let of_the_group = Measure { who: TargetGroup { all_of: &all_of }, ..langtidsledige::STAR };
        let test = [Test::Holds(criterion)];
        let scoring = Scoring::Persons(Persons {
            looked_at: Test::on_last_day(DAGPENGE),
            counted: &test,
            published: Published::Number,
        });
        let of_a_test = Measure { scoring, ..langtidsledige::STAR };
        for measure in [of_the_group, of_a_test] {
            let mut request = Request::new();
            let question = request.ask(&measure, Period::Month(june)).unwrap();
            let prepared = request.prepare();
            let found: Tally =
                prepared.findings(question, population.persons()).map(|(_, finding)| finding.tally).sum();
            assert!(0 < found.numerator && found.numerator < 48, "{criterion:?}: {found:?}");
            let table = prepared.tally_part(&population.whole());
            assert_eq!(table.tally(question, Place::Country).counted(), Some(found), "{criterion:?}");
        }
    }
}

/// The table of a part is the sum of its findings, in every place, however many persons, series and gates there are: with what is
/// added by runs alone, beside others and in doubt, and with more series than are told apart at a glance.
#[test]
fn a_part_of_many_persons_is_the_sum_of_its_findings() {
    const JOB_READY: State<'static> =
        State::any_of(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), VisitationSet::JOB_READY)]);
    const ILL: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
    let scoring = Scoring::FullTimePersons(FullTime {
        among: &[],
        added: &[JOB_READY, ILL],
        before: &[],
        counted_in: CountedBy::Always(CountedIn::Days),
        per: Per::Itself,
    });
    let job_ready = Measure { scoring, ..fuldtidspersoner::STAR_DAGPENGE };
    let all_of = &[Criterion::Age(Ages::from(18).under(45)), Criterion::TouchedBy(ILL)];
    let young = Measure { who: TargetGroup { all_of }, ..langtidsledige::STAR };
    let months = || (1..=12).map(|month| Period::Month(Month::new(2018, month).unwrap()));

    let mut runs = Request::new();
    let mut both = Request::new();
    for measure in [&job_ready, &fuldtidspersoner::STAR_DAGPENGE] {
        runs.ask_each(measure, months()).unwrap();
        both.ask_each(measure, months()).unwrap();
    }
    both.ask_each(&langtidsledige::STAR, months()).unwrap();
    both.ask(&young, "2018M06".parse().unwrap()).unwrap();
    // From the last month back none follows another, so each is a series of its own.
    let mut many = Request::new();
    let last = Month::new(2018, 12).unwrap();
    for back in 0..70 {
        many.ask(if back % 2 == 0 { &young } else { &langtidsledige::STAR }, Period::Month(last.plus(-back))).unwrap();
    }

    let population = three_hundred();
    for request in [runs, both, many] {
        let prepared = request.prepare();
        let parts = [1, 3].map(|parts| {
            let mut table = prepared.table();
            for part in population.split(parts) {
                table.merge(&prepared.tally_part(&part)).unwrap();
            }
            table
        });
        let one_by_one = prepared.tally(population.persons());
        let mut some = 0;
        for (question, asked) in prepared.ids() {
            let found: Tally =
                prepared.findings(question, population.persons()).map(|(_, finding)| finding.tally).sum();
            some += usize::from(!found.is_zero());
            assert_eq!(one_by_one.tally(question, Place::Country).counted(), Some(found));
            for place in Place::all() {
                let own = one_by_one.tally(question, place);
                assert!(parts.iter().all(|table| table.tally(question, place) == own), "{place} {}", asked.period);
            }
        }
        assert!(some * 2 > prepared.questions().len(), "{some} count anybody");
    }
}

/// A person without spells is passed over only where such a person counts nowhere: not where a measure counts those who are not on a
/// benefit, nor where the data end before the days asked about.
#[test]
fn who_has_no_spells_is_asked_where_it_matters() {
    const ON_DAGPENGE: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]);
    let not_on_it = Test::Time(Time {
        state: ON_DAGPENGE,
        amount: Amount::None,
        within: Within::LastDay,
        counted_in: CountedIn::Days,
    });
    let scoring = Scoring::Persons(Persons { looked_at: not_on_it, counted: &[], published: Published::Number });
    let outside = Measure { scoring, ..langtidsledige::STAR };
    let mut builder = Builder::<u64>::new(covered());
    (0..5).for_each(|key| builder.person(key, Attributes::UNKNOWN));
    let population = builder.build().unwrap();
    for (measure, period, tally) in [
        (&outside, "2018M12", Tally::of(5, 5)),
        (&langtidsledige::STAR, "2018M12", Tally::ZERO),
        (&langtidsledige::STAR, "2019M12", Tally::ZERO.with_undetermined(5, 5)),
    ] {
        let mut request = Request::new();
        let question = request.ask(measure, period.parse().unwrap()).unwrap();
        let prepared = request.prepare();
        let tallied = prepared.tally_part(&population.whole()).tally(question, Place::Country);
        assert_eq!(tallied.counted(), Some(tally), "{} {period}", measure.id);
        assert_eq!(prepared.tally(population.persons()).tally(question, Place::Country), tallied);
    }
}

#[test]
fn parts_are_of_about_the_same_weight() {
    let mut builder = Builder::<u64>::new(covered());
    for key in 0..1_000 {
        builder.person(key, Attributes::UNKNOWN);
        // All the spells with the last hundred.
        for day in 1..=if key < 900 { 0 } else { 10 } {
            builder.spell(key, Spell::new(Benefit::Su, Day::ymd(2012, 1, day), End::Ongoing));
        }
    }
    let population = builder.build().unwrap();
    let weight = |range: Range<usize>| -> usize {
        range.map(|index| 1 + population.person(index).unwrap().history.spells().len()).sum()
    };
    for parts in [1, 2, 3, 7, 16] {
        let heaviest = population.split(parts).iter().map(|part| weight(part.indices())).max().unwrap();
        assert!(heaviest <= 2_000 / parts + 2 * 11, "{heaviest} of {parts}");
    }
}

#[test]
fn nobody_is_somebody_that_can_be_asked_for() {
    let population = Builder::<u64>::new(covered()).build().unwrap();
    assert!(population.is_empty() && population.persons().next().is_none() && population.person(0).is_none());
    assert_eq!((population.spells(), population.key(0), population.index_of(&1)), (0, None, None));
    assert_eq!(population.split(3).iter().map(|part| part.persons().len()).sum::<usize>(), 0);
    assert_eq!(population.by(By::Sex).iter().count(), 0);
    let mut request = Request::new();
    let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse().unwrap()).unwrap();
    let prepared = request.prepare();
    assert!(prepared.tally(population.persons()).tally(question, Place::Country).counted().unwrap().is_zero());
    assert!(population.without_keys().person(usize::MAX).is_none());
}

const BANDS: [Ages; 2] = [Ages::from(18).under(30), Ages::from(20)];
const YOUNG: TargetGroup<'static> = TargetGroup { all_of: &[Criterion::Age(BANDS[0])] };

#[test]
fn whatever_persons_are_grouped_by_each_is_in_a_group() {
    for_all(64, people(), |(people, _)| {
        let population = built(people.iter().flat_map(|(key, rows)| rows.iter().map(|row| (*key, *row))));
        let day = Day::ymd(2014, 6, 30);
        let (bands, group) = (BANDS, YOUNG);
        let once = [By::Municipality(day), By::JobCentre(day), By::Region(day), By::Country, By::Sex, By::Origin];
        let several = [By::Ages(&bands, day), By::TargetGroup(group, day), By::Benefit(day)];
        for by in once.iter().chain(&several) {
            let groups = population.by(*by);
            let mut all: Vec<usize> = groups.iter().flat_map(|(_, members)| members.indices()).collect();
            all.sort_unstable();
            if several.contains(by) {
                all.dedup();
            }
            prop_assert_eq!(all, (0..population.len()).collect::<Vec<_>>(), "{:?}", by);
        }
        Ok(())
    });
}

/// Who is in which group.
fn groups<'a>(population: &Population<&str>, by: By<'a>) -> Vec<(Group<'a>, String)> {
    let groups = population.by(by);
    let names = |members: maaltal::population::Members<'_>| -> String {
        assert_eq!(members.persons().count(), members.len());
        members.indices().map(|index| *population.key(index).unwrap()).collect()
    };
    for (group, members) in groups.iter() {
        assert_eq!(groups.members(group).indices().collect::<Vec<_>>(), members.indices().collect::<Vec<_>>());
    }
    groups.iter().map(|(group, members)| (group, names(members))).collect()
}

#[test]
fn persons_are_grouped_and_nobody_is_dropped() {
    let day = Day::ymd(2012, 12, 31);
    let mut builder = Builder::new(covered());
    let person = |born: i32, sex, origin| Attributes {
        born: (born > 0).then(|| Day::ymd(born, 1, 1)),
        sex,
        origin,
        ..Attributes::UNKNOWN
    };
    builder.person("a", person(1990, Some(Sex::Kvinde), Some(Origin::ALL[0])));
    builder.person("b", person(1950, Some(Sex::Mand), None));
    builder.person("c", person(0, None, Some(Origin::ALL[1])));
    builder.person("d", person(2013, Some(Sex::Kvinde), None)); // not born yet
    for (key, code) in [("a", 561), ("b", 563), ("c", 101)] {
        builder.residence(key, Ok(home(code, from(Day::ymd(2005, 1, 1)))));
    }
    builder.residence("d", Ok(home(479, from(day.plus(1)))));
    let spell = |benefit, first, end| Spell::new(benefit, first, end);
    builder.spell("a", spell(Benefit::Su, day, End::Ongoing));
    builder.spell("a", spell(Benefit::Su, day.plus(-5), End::On(day)));
    builder.spell("a", spell(Benefit::ADagpenge, day.plus(-5), End::Ongoing));
    builder.spell("b", spell(Benefit::Su, day.plus(1), End::Ongoing));
    builder.spell("c", spell(Benefit::Su, day.plus(-9), End::Unknown));
    builder.spell("d", spell(Benefit::Sygedagpenge, day.plus(-9), End::Unknown));
    builder.spell("d", spell(Benefit::Kontanthjaelp, day, End::Ongoing).map(|own| own.visited(Visitation::Jobklar)));
    let population = builder.build().unwrap();
    let group = |by| groups(&population, by);
    let named = |list: &[(Group<'static>, &str)]| -> Vec<(Group<'static>, String)> {
        list.iter().map(|(group, names)| (*group, (*names).to_owned())).collect()
    };
    let place = |code: u16| Group::Place(Municipality::from_code(code).unwrap().into());
    let unknown = Group::Unknown;

    assert_eq!(
        group(By::Municipality(day)),
        named(&[(place(101), "c"), (place(561), "a"), (place(563), "b"), (unknown, "d")])
    );
    let esbjerg = Group::Place(Place::JobCentre(JobCentre::ESBJERG));
    assert_eq!(group(By::JobCentre(day)), named(&[(place(101), "c"), (esbjerg, "ab"), (unknown, "d")]));
    // Svendborg served Langeland to the end of 2012.
    let later = group(By::JobCentre(day.plus(1)));
    assert!(later.contains(&(place(479), "d".to_owned())), "{later:?}");
    let regions = [
        (Group::Place(Place::Region(Region::Hovedstaden)), "c"),
        (Group::Place(Place::Region(Region::Syddanmark)), "ab"),
        (unknown, "d"),
    ];
    assert_eq!(group(By::Region(day)), named(&regions));
    assert_eq!(group(By::Country), named(&[(Group::Place(Place::Country), "abcd")]));
    assert_eq!(group(By::Sex), named(&[(Group::Sex(Sex::Kvinde), "ad"), (Group::Sex(Sex::Mand), "b"), (unknown, "c")]));
    let origins = [(Group::Origin(Origin::ALL[0]), "a"), (Group::Origin(Origin::ALL[1]), "c"), (unknown, "bd")];
    assert_eq!(group(By::Origin), named(&origins));
    // 22 on the day: in both bands.
    let bands = [(Group::Ages(BANDS[0]), "a"), (Group::Ages(BANDS[1]), "ab"), (Group::Outside, "d"), (unknown, "c")];
    assert_eq!(group(By::Ages(&BANDS, day)), named(&bands));
    let young = [(Group::TargetGroup(YOUNG), "a"), (Group::Outside, "bd"), (unknown, "c")];
    assert_eq!(group(By::TargetGroup(YOUNG, day)), named(&young));
    let benefits = [
        (Group::Benefit(Benefit::ADagpenge), "a"),
        (Group::Benefit(Benefit::Kontanthjaelp), "d"),
        (Group::Benefit(Benefit::Su), "a"),
        (Group::Outside, "b"),
        (unknown, "cd"),
    ];
    assert_eq!(group(By::Benefit(day)), named(&benefits));
    // A day that the data do not cover: nobody is known to be outside.
    assert_eq!(group(By::Benefit(Day::ymd(2009, 12, 31))), named(&[(unknown, "abcd")]));
}

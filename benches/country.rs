//! How long does it take to ask a measure of a million people? `cargo bench --bench country`.
//!
//! Made-up people in memory, one thread, the two heaviest measures of 2014, alone and in one request. The throughput that
//! is printed is in spells; a bare scan of the same spells stands beside it, to tell the machine from the crate.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Period};
use maaltal::days::End;
use maaltal::education::{Completion, Education, Educations, Level};
use maaltal::evaluate::{Prepared, Request};
use maaltal::history::{Coverage, History, Spell, Status};
use maaltal::measure::{Measure, langtidsledige, uddannelsesgrad};
use maaltal::offer::Offer;
use maaltal::person::{Attributes, Person, Residence, Residences};
use maaltal::place::Municipality;
use maaltal::visitation::Visitation;

const PEOPLE: usize = 1_000_000;

/// A million people in a few runs of memory, as an embedding tool would keep them.
struct Country {
    born: Vec<Day>,
    residences: Vec<Residence>,
    educations: Vec<Education>,
    spells: Vec<Spell>,
    /// Where each person's education and spells begin.
    education_from: Vec<u32>,
    spell_from: Vec<u32>,
    covered: Coverage,
}

/// The same numbers every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn days(&mut self, sides: u64) -> i32 {
        i32::try_from(self.roll(sides)).unwrap()
    }
}

impl Country {
    fn made_up() -> Self {
        let mut dice = Dice(2014);
        let municipalities: Vec<_> = Municipality::all().collect();
        let start = Day::ymd(2010, 1, 1);
        let mut country = Country {
            born: Vec::new(),
            residences: Vec::new(),
            educations: Vec::new(),
            spells: Vec::new(),
            education_from: vec![0],
            spell_from: vec![0],
            covered: Coverage::new(start, Day::ymd(2012, 12, 31)).unwrap(),
        };
        for _ in 0..PEOPLE {
            country.born.push(Day::ymd(1920, 1, 1).plus(dice.days(93 * 365)));
            let home = municipalities[usize::try_from(dice.roll(98)).unwrap()];
            country.residences.push(Residence {
                municipality: Some(home),
                first: Day::ymd(2000, 1, 1),
                end: End::Ongoing,
            });
            if dice.roll(3) == 0 {
                let completed = Completion::On(Day::ymd(2005, 1, 1).plus(dice.days(3_000)));
                country.educations.push(Education { level: Level::Erhvervsuddannelse, attended: None, completed });
            }
            // A quarter of the people have spells, three on average over three years, as in the registers.
            if dice.roll(4) == 0 {
                let mut from = start.plus(dice.days(300));
                for _ in 0..=dice.roll(5) {
                    let to = from.plus(20 + dice.days(400));
                    let (status, visitation) = status(&mut dice);
                    let mut spell = Spell::new(status, from, End::On(to)).unwrap();
                    if let Some(visitation) = visitation {
                        spell = spell.visited(visitation);
                    }
                    country.spells.push(spell);
                    from = from.plus(15 + dice.days(300));
                }
            }
            country.education_from.push(u32::try_from(country.educations.len()).unwrap());
            country.spell_from.push(u32::try_from(country.spells.len()).unwrap());
        }
        country
    }

    fn persons(&self) -> impl Iterator<Item = Person<'_>> {
        let part = |from: &[u32], i: usize| from[i] as usize..from[i + 1] as usize;
        (0..self.born.len()).map(move |i| Person {
            attributes: Attributes { born: Some(self.born[i]), ..Attributes::UNKNOWN },
            residences: Residences::new(&self.residences[i..=i]).unwrap(),
            educations: Educations::Known(&self.educations[part(&self.education_from, i)]),
            history: History::new(&self.spells[part(&self.spell_from, i)], self.covered).unwrap(),
        })
    }
}

fn status(dice: &mut Dice) -> (Status, Option<Visitation>) {
    match dice.roll(10) {
        0..=2 => (Benefit::ADagpenge.into(), None),
        3 => (Benefit::Kontanthjaelp.into(), Some(Visitation::Jobklar)),
        4 => (Benefit::Kontanthjaelp.into(), Some(Visitation::Indsatsklar)),
        5 => (Benefit::Su.into(), None),
        6 => (Offer::Virksomhedspraktik.into(), None),
        7 | 8 => (Benefit::Sygedagpenge.into(), None),
        _ => (Benefit::Foertidspension.into(), None),
    }
}

fn prepared<'a>(measures: &[&'a Measure<'a>]) -> Prepared<'a> {
    let december: Period = "2012M12".parse().unwrap();
    let mut request = Request::new();
    for measure in measures {
        request.ask(measure, december).unwrap();
    }
    request.prepare()
}

fn country(criterion: &mut Criterion) {
    let country = Country::made_up();
    // Views are made once, as by a tool that checks its storage once.
    let persons: Vec<Person<'_>> = country.persons().collect();
    let mut group = criterion.benchmark_group("a million people");
    group.sample_size(20).throughput(Throughput::Elements(country.spells.len() as u64));
    println!("{} spells", country.spells.len());

    group.bench_function("bare scan of the spells", |bencher| {
        bencher.iter(|| country.spells.iter().map(|spell| i64::from(spell.first().number())).sum::<i64>());
    });
    for (name, measures) in [
        ("langtidsledige", &[&langtidsledige::BM_2014][..]),
        ("uddannelsesgrad", &[&uddannelsesgrad::BM_2014][..]),
        ("both in one request", &[&langtidsledige::BM_2014, &uddannelsesgrad::BM_2014][..]),
    ] {
        let prepared = prepared(measures);
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let (mut evaluator, mut table) = (prepared.evaluator(), prepared.table());
                for person in black_box(&persons) {
                    evaluator.add(person, &mut table);
                }
                table
            });
        });
    }
    group.finish();
}

criterion_group!(benches, country);
criterion_main!(benches);

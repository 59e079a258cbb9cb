//! How long does it take to ask a measure of a million people? `cargo bench --bench country`.
//!
//! Made-up people in memory, one thread, the two heaviest measures of 2014, alone and in one request. The throughput that
//! is printed is in spells; a bare scan of the same spells stands beside it, to tell the machine from the crate.

use std::hint::black_box;
use std::ops::Range;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Period};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Educations, Level};
use maaltal::evaluate::{Prepared, Request};
use maaltal::history::{Coverage, History, Spell, Status};
use maaltal::measure::{Measure, langtidsledige, uddannelsesgrad};
use maaltal::offer::Offer;
use maaltal::person::{Attributes, Person, Residence, Residences};
use maaltal::place::Municipality;
use maaltal::visitation::Visitation;

const PEOPLE: usize = 1_000_000;

/// A million people, as an embedding tool might keep them: a record a person, and all spells
/// and educations each in one run of memory.
struct Country {
    citizens: Vec<Citizen>,
    educations: Vec<Education>,
    spells: Vec<Spell>,
    covered: Coverage,
}

struct Citizen {
    born: Day,
    residence: [Residence; 1],
    educations: Range<u32>,
    spells: Range<u32>,
}

fn places(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
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
        let covered = Coverage::new(start, Day::ymd(2012, 12, 31)).unwrap();
        let citizens = Vec::with_capacity(PEOPLE);
        let mut country = Country { citizens, educations: Vec::new(), spells: Vec::new(), covered };
        for _ in 0..PEOPLE {
            let born = Day::ymd(1920, 1, 1).plus(dice.days(93 * 365));
            let home = municipalities[usize::try_from(dice.roll(98)).unwrap()];
            let residence =
                [Residence { municipality: Some(home), stay: Stay::new(Day::ymd(2000, 1, 1), End::Ongoing).unwrap() }];
            let first_education = u32::try_from(country.educations.len()).unwrap();
            if dice.roll(3) == 0 {
                let completed = Completion::On(Day::ymd(2005, 1, 1).plus(dice.days(3_000)));
                country.educations.push(Education { level: Level::Erhvervsuddannelse, attended: None, completed });
            }
            let educations = first_education..u32::try_from(country.educations.len()).unwrap();
            let first = u32::try_from(country.spells.len()).unwrap();
            // A quarter of the people have spells, three on average over three years.
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
            let spells = first..u32::try_from(country.spells.len()).unwrap();
            country.citizens.push(Citizen { born, residence, educations, spells });
        }
        country
    }

    /// The views, made and checked on the way.
    fn persons(&self) -> impl Iterator<Item = Person<'_>> {
        self.citizens.iter().map(|citizen| Person {
            attributes: Attributes { born: Some(citizen.born), ..Attributes::UNKNOWN },
            residences: Residences::new(&citizen.residence).unwrap(),
            educations: Educations::Known(&self.educations[places(&citizen.educations)]),
            history: History::new(&self.spells[places(&citizen.spells)], self.covered).unwrap(),
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
    let mut group = criterion.benchmark_group("a million people");
    group.sample_size(20).throughput(Throughput::Elements(country.spells.len() as u64));
    println!("{} spells", country.spells.len());

    group.bench_function("bare scan of the spells", |bencher| {
        bencher.iter(|| country.spells.iter().map(|spell| i64::from(spell.first().days_since_1970())).sum::<i64>());
    });
    group.bench_function("the views alone, made and checked", |bencher| {
        bencher.iter(|| {
            black_box(&country).persons().filter(|person| black_box(person).history.spells().is_empty()).count()
        });
    });
    for (name, measures) in [
        ("langtidsledige", &[&langtidsledige::BM_2014][..]),
        ("uddannelsesgrad", &[&uddannelsesgrad::BM_2014][..]),
        ("both in one request", &[&langtidsledige::BM_2014, &uddannelsesgrad::BM_2014][..]),
    ] {
        let prepared = prepared(measures);
        group.bench_function(name, |bencher| bencher.iter(|| prepared.tally(black_box(&country).persons())));
    }
    group.finish();
}

criterion_group!(benches, country);
criterion_main!(benches);

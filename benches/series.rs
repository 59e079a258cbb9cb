//! How much longer do ten years of months take than one date? `cargo bench --bench series`.
//!
//! Made-up people in memory with ten years of spells, one thread: the long-term unemployed and full-time persons, of one month,
//! of a year of months and of ten, in one request. Beside it what ten years take when each month is a request of its own.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Month, Period};
use maaltal::days::{End, Stay};
use maaltal::evaluate::{Prepared, Request};
use maaltal::history::{Coverage, Spell};
use maaltal::measure::{Measure, fuldtidspersoner, langtidsledige};
use maaltal::person::{Attributes, Residence};
use maaltal::place::Municipality;
use maaltal::population::{Builder, Population};

const PEOPLE: u64 = 200_000;
const MONTHS: i32 = 120;

/// The same numbers every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i32::try_from(self.0 % u64::from(sides.unsigned_abs())).unwrap()
    }
}

/// A quarter of the people have spells, three on average over ten years.
fn country() -> Population<u64> {
    let mut dice = Dice(2014);
    let (first, last) = (Day::ymd(2010, 1, 1), Day::ymd(2019, 12, 31));
    let homes: Vec<_> = Municipality::all().collect();
    let mut builder = Builder::new(Coverage::all_up_to(last));
    for person in 0..PEOPLE {
        let born = Day::ymd(1930, 1, 1).plus(dice.roll(80 * 365));
        builder.person(person, Attributes { born: Some(born), ..Attributes::UNKNOWN });
        let home = homes[usize::try_from(dice.roll(98)).unwrap()];
        let stay = Stay::new(Day::ymd(2000, 1, 1), End::Ongoing);
        builder.residence(person, stay.map(|stay| Residence { municipality: Some(home), stay }));
        if dice.roll(4) > 0 {
            continue;
        }
        let mut from = first.plus(dice.roll(2_000));
        for _ in 0..=dice.roll(5) {
            let to = from.plus(20 + dice.roll(400));
            let benefit = if dice.roll(3) == 0 { Benefit::Sygedagpenge } else { Benefit::ADagpenge };
            builder.spell(person, Spell::new(benefit, from, End::On(to)));
            from = to.plus(1 + dice.roll(400));
        }
    }
    builder.build().unwrap()
}

/// The last so many months of the ten years.
fn months(count: i32) -> impl Iterator<Item = Period> {
    let last = Month::new(2019, 12).unwrap();
    (0..count).rev().map(move |back| Period::Month(last.plus(-back)))
}

fn prepared<'a>(measure: &'a Measure<'a>, months: impl IntoIterator<Item = Period>) -> Prepared<'a> {
    let mut request = Request::new();
    request.ask_each(measure, months).unwrap();
    request.prepare()
}

fn series(criterion: &mut Criterion) {
    let country = country();
    let mut group = criterion.benchmark_group("a decade of 200,000 people");
    group.sample_size(10).throughput(Throughput::Elements(country.spells() as u64));
    for measure in [&langtidsledige::STAR, &fuldtidspersoner::STAR_DAGPENGE] {
        for count in [1, 12, MONTHS] {
            let prepared = prepared(measure, months(count));
            group.bench_function(format!("{}, {count} months", measure.id), |bencher| {
                bencher.iter(|| prepared.tally_part(&black_box(&country).whole()));
            });
        }
        let each: Vec<_> = months(MONTHS).map(|month| prepared(measure, [month])).collect();
        group.bench_function(format!("{}, {MONTHS} months, a request each", measure.id), |bencher| {
            bencher.iter(|| {
                each.iter().map(|prepared| prepared.tally_part(&black_box(&country).whole())).collect::<Vec<_>>()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, series);
criterion_main!(benches);

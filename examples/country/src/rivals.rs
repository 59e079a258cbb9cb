//! Five measures that were also written for DuckDB and Polars, as values; whether the integers are the same, and how long
//! they take.
//!
//! * M1: of those born after 1 January 1994 without an education who were on *a-dagpenge*, *kontanthjælp* or
//!   *uddannelseshjælp* in a week of 2024, the weeks on *SU*, out of the weeks on it or on one of eleven benefits; by
//!   municipality.
//! * M2: whose first *førtidspension* begins in 2024.
//! * M3: who is on *a-dagpenge* or *kontanthjælp* and job-ready on 29 September 2024, and in at least 80 percent of the 52
//!   weeks to it on one of the two or in an offer.
//! * M4: companies with a cooperation on a day of 2024, out of the companies.
//! * FP: the days of each month of 2024 on each benefit and in each offer. Spells of one kind that overlap are added.
//!
//! Two of them the types do not say to the letter. An age is in whole years reached, and nobody born on 1 January 1994 is
//! younger than one born on the 2nd in whole years on the last day of 2024: M1 is asked of persons born a day earlier. A
//! state counts a day once, whatever runs on it, and a spell that stands twice counts once: for FP the days of a row on which
//! an earlier row of the code runs stand once more, as a spell of another person, in a population of their own. The same comes
//! of a population in which each row is a person.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Month, Period, Week, Window, Year};
use maaltal::education::LevelSet;
use maaltal::evaluate::{Prepared, QuestionId, Request, Table};
use maaltal::history::{Coverage, Status};
use maaltal::measure::{
    Amount, Attribution, CountedBy, Entry, FullTime, Measure, MeasureId, Over, Per, Persons, Published, Scoring, Test,
    Time, UnitsOfUnits, Which, Within, fuldtidspersoner, langtidsledige, tilgang_til_foertidspension, uddannelsesgrad,
};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::Attributes;
use maaltal::place::Municipality;
use maaltal::population::{Builder, Population};
use maaltal::quantity::Percent;
use maaltal::state::{Clause, State};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use maaltal::visitation::{Visitation, VisitationSet};

use crate::read::{Failure, Municipalities, PersonRow, SpellRow};
use crate::{codes, read};

const TOUCHED: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[
    Benefit::ADagpenge,
    Benefit::Kontanthjaelp,
    Benefit::Uddannelseshjaelp,
]))]);
const SU: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Su]))]);
const SU_OR_BENEFIT: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[
    Benefit::ADagpenge,
    Benefit::Kontanthjaelp,
    Benefit::Uddannelseshjaelp,
    Benefit::Sygedagpenge,
    Benefit::Revalidering,
    Benefit::Ressourceforloeb,
    Benefit::Jobafklaringsforloeb,
    Benefit::Fleksloentilskud,
    Benefit::Ledighedsydelse,
    Benefit::Foertidspension,
    Benefit::Sho,
    Benefit::Su,
]))]);
const YOUNG: [Criterion<'static>; 2] =
    [Criterion::Age(Ages::from(0).under(31)), Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE)];

const M1: Measure<'static> = Measure {
    id: MeasureId::without_edition("rivals", "m1"),
    who: TargetGroup { all_of: &[Criterion::TouchedBy(TOUCHED), YOUNG[0], YOUNG[1]] },
    scoring: Scoring::UnitsOfUnits(UnitsOfUnits {
        numerator: SU,
        denominator: SU_OR_BENEFIT,
        counted_in: CountedIn::TouchedWeeks,
    }),
    ..uddannelsesgrad::BM_2014
};

/// The persons of M1.
const M1_PERSONS: Measure<'static> = Measure {
    id: MeasureId::without_edition("rivals", "m1_persons"),
    who: TargetGroup { all_of: &YOUNG },
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Time(Time {
            state: TOUCHED,
            amount: Amount::AtLeast(1),
            within: Within::Period,
            counted_in: CountedIn::TouchedWeeks,
        }),
        counted: &[],
        published: Published::Number,
    }),
    over: Over::CalendarYear,
    ..langtidsledige::BM_2014
};

const PENSION: State<'static> = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Foertidspension]))]);

const M2: Measure<'static> = Measure {
    id: MeasureId::without_edition("rivals", "m2"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::in_period(PENSION),
        counted: &[Test::Entry(Entry { state: PENSION, within: Within::Period, which: Which::FirstEver })],
        published: Published::Number,
    }),
    ..tilgang_til_foertidspension::STAR_2016
};

const INSURED_OR_ASSISTED: BenefitSet = BenefitSet::of(&[Benefit::ADagpenge, Benefit::Kontanthjaelp]);
const OFFERS: OfferSet =
    OfferSet::of(&[Offer::Virksomhedspraktik, Offer::Loentilskud, Offer::VejledningOgOpkvalificering]);
const JOB_READY: VisitationSet = VisitationSet::of(&[Visitation::Jobparat]);
const JOB_READY_ON_THE_DAY: Test<'static> =
    Test::on_last_day(State::any_of(&[Clause::ReceivesVisited(INSURED_OR_ASSISTED, JOB_READY)]));

const M3: Measure<'static> = Measure {
    id: MeasureId::without_edition("rivals", "m3"),
    scoring: Scoring::Persons(Persons {
        looked_at: JOB_READY_ON_THE_DAY,
        counted: &[Test::Time(Time {
            state: State::any_of(&[Clause::Receives(INSURED_OR_ASSISTED), Clause::Attends(OFFERS)]),
            amount: Amount::AtLeastShare(Percent::whole(80)),
            within: Within::Window(Window::weeks(52)),
            counted_in: CountedIn::TouchedWeeks,
        })],
        published: Published::Number,
    }),
    ..langtidsledige::BM_2014
};

/// Asked of companies.
const M4: Measure<'static> = Measure {
    id: MeasureId::without_edition("rivals", "m4"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Holds(Criterion::AllOf(&[])),
        counted: &[Test::in_period(State::any_of(&[Clause::Attends(OFFERS)]))],
        published: Published::Number,
    }),
    over: Over::CalendarYear,
    ..langtidsledige::BM_2014
};

/// The clause of each code, for FP.
const CLAUSES: [Clause; 16] = {
    let mut clauses = [Clause::Attends(OfferSet::EMPTY); 16];
    let mut index = 0;
    while index < clauses.len() {
        clauses[index] = match codes::STATUSES[index] {
            Status::Benefit(benefit) => Clause::Receives(BenefitSet::of(&[benefit])),
            Status::Offer(offer) => Clause::Attends(OfferSet::of(&[offer])),
            Status::Work(_) => clauses[index],
        };
        index += 1;
    }
    clauses
};
const STATES: [State<'static>; 16] = {
    let mut states = [State::any_of(&[]); 16];
    let mut index = 0;
    while index < states.len() {
        let clauses: &'static [Clause] = &CLAUSES;
        states[index] = State::any_of(clauses.split_at(index).1.split_at(1).0);
        index += 1;
    }
    states
};
const FP_NAMES: [&str; 16] = [
    "fp1", "fp2", "fp3", "fp4", "fp5", "fp6", "fp7", "fp8", "fp9", "fp10", "fp11", "fp12", "fp13", "fp14", "fp15",
    "fp16",
];

/// The days on what a code stands for.
fn days_of(states: &'static [State<'static>; 16], code: usize) -> Measure<'static> {
    Measure {
        id: MeasureId::without_edition("rivals", FP_NAMES[code]),
        scoring: Scoring::FullTimePersons(FullTime {
            among: &[],
            added: &states[code..=code],
            before: &[],
            counted_in: CountedBy::Always(CountedIn::Days),
            per: Per::Itself,
        }),
        attribution: Attribution::ResidenceAtTheTime,
        ..fuldtidspersoner::STAR_DAGPENGE
    }
}

/// What is asked, so that its answers can be found again.
struct Asked {
    m1: [QuestionId; 2],
    m2: QuestionId,
    m3: QuestionId,
}

fn ask(request: &mut Request<'_>) -> Result<Asked, Failure> {
    let year = Period::Year(Year::new(2024)?);
    let week = Period::Week(Week::new(2024, 39)?); // ends on 29 September
    Ok(Asked {
        m1: [request.ask(&M1, year)?, request.ask(&M1_PERSONS, year)?],
        m2: request.ask(&M2, year)?,
        m3: request.ask(&M3, week)?,
    })
}

fn ask_days<'a>(request: &mut Request<'a>, measures: &'a [Measure<'static>]) -> Result<Vec<QuestionId>, Failure> {
    let mut questions = Vec::new();
    for measure in measures {
        for month in 1..=12 {
            questions.push(request.ask(measure, Period::Month(Month::new(2024, month)?))?);
        }
    }
    Ok(questions)
}

/// The lines of a CSV file: the municipality as the files write it, then numbers.
type Lines = Vec<Vec<u64>>;

struct Places<'m>(&'m [u16]);

impl Places<'_> {
    fn code(&self, municipality: Municipality) -> u64 {
        self.0.get(municipality.index()).copied().map_or(0, u64::from)
    }

    fn numerators(&self, table: &Table<'_, '_>, question: QuestionId) -> Vec<(u64, u64, u64)> {
        let tally = |own: Municipality| table.tally(question, own.into()).counted().unwrap_or_default();
        let all = Municipality::all().map(|own| (self.code(own), tally(own)));
        all.map(|(code, tally)| (code, tally.numerator, tally.denominator)).collect()
    }
}

/// Asks all five, says how long it takes, and whether the integers are those of an engine.
pub(crate) fn run(folder: &Path, runs: &Runs) -> Result<(), Failure> {
    let municipalities = read::municipalities(folder)?;
    let places = Places(municipalities.codes());
    let Built { population, companies, overlaps, rows, plain } = build(folder, &municipalities, runs)?;
    let population = population.without_keys();
    let spells = population.spells();
    println!(
        "{} persons, {spells} spells, {} MB; {} spells left out that stood twice",
        population.len(),
        population.bytes() / 1_000_000,
        population.notes().len()
    );

    runs.time("a bare scan", spells, || plain.scan());

    let mut results: BTreeMap<&str, Lines> = BTreeMap::new();
    let mut request = Request::new();
    ask(&mut request)?;
    let prepared = request.prepare();
    runs.time("M1, M2, M3 in one pass", spells, || prepared.tally_part(&population.whole()));

    let days: Vec<Measure<'static>> = (0..16).map(|code| days_of(&STATES, code)).collect();
    let mut request = Request::new();
    let asked = ask(&mut request)?;
    let of_codes = ask_days(&mut request, &days)?;
    let prepared = request.prepare();
    let table = runs.time("one request of M1, M2, M3 and FP", spells, || prepared.tally_part(&population.whole()));
    runs.time("two threads, one request", spells, || on_two_threads(&prepared, &population));
    let once = full_time(&places, &table, &of_codes);
    let m1 = places.numerators(&table, asked.m1[0]).into_iter().zip(places.numerators(&table, asked.m1[1]));
    let m1 = m1.filter(|(_, (_, persons, _))| *persons > 0);
    results.insert("M1", m1.map(|((code, su, weeks), (_, persons, _))| vec![code, su, weeks, persons]).collect());
    for (name, question) in [("M2", asked.m2), ("M3", asked.m3)] {
        let lines = places.numerators(&table, question).into_iter().filter(|(_, persons, _)| *persons > 0);
        results.insert(name, lines.map(|(code, persons, _)| vec![code, persons]).collect());
    }

    let mut request = Request::new();
    let m4 = request.ask(&M4, Period::Year(Year::new(2024)?))?;
    let prepared = request.prepare();
    let table = runs.time("M4", companies.spells(), || prepared.tally_part(&companies.whole()));
    runs.time("two threads, M4", companies.spells(), || on_two_threads(&prepared, &companies));
    let lines = places.numerators(&table, m4).into_iter().filter(|(_, _, all)| *all > 0);
    results.insert("M4", lines.map(|(code, active, all)| vec![code, active, all]).collect());

    let mut request = Request::new();
    let questions = ask_days(&mut request, &days)?;
    let prepared = request.prepare();
    let table = runs.time("FP, what overlaps", overlaps.spells(), || prepared.tally_part(&overlaps.whole()));
    runs.time("two threads, what overlaps", overlaps.spells(), || on_two_threads(&prepared, &overlaps));
    results.insert("FP", added(&[once, full_time(&places, &table, &questions)]));
    let table = runs.time("FP, each row of a spell a person", rows.spells(), || prepared.tally_part(&rows.whole()));
    let mut by_rows = full_time(&places, &table, &questions);
    by_rows.sort();
    if results.get("FP") != Some(&by_rows) {
        return Err("what overlaps and each row a person give other days".into());
    }
    runs.time("FP, a day once a code", spells, || prepared.tally_part(&population.whole()));

    for (name, measure, period) in [
        ("M1 alone", &M1, Period::Year(Year::new(2024)?)),
        ("M2 alone", &M2, Period::Year(Year::new(2024)?)),
        ("M3 alone", &M3, Period::Week(Week::new(2024, 39)?)),
    ] {
        let mut request = Request::new();
        request.ask(measure, period)?;
        let prepared = request.prepare();
        runs.time(name, spells, || prepared.tally_part(&population.whole()));
    }
    runs.time("the views alone", spells, || {
        population.persons().filter(|person| std::hint::black_box(person).history.spells().is_empty()).count()
    });

    let mut same = true;
    for engine in ["duckdb_expert", "duckdb_natural", "polars_expert", "polars_natural"] {
        for (name, lines) in &results {
            let path = folder.join(format!("out_{engine}")).join(format!("{name}.csv"));
            let Ok(theirs) = std::fs::read_to_string(&path) else { continue };
            let mut ours: Lines = lines.clone();
            ours.sort();
            let agrees = theirs == text(&ours);
            same &= agrees;
            println!("{name:3} {engine}: {} lines, {}", ours.len(), if agrees { "the same" } else { "NOT the same" });
        }
    }
    for (name, lines) in &results {
        let folder = folder.join("out_maaltal");
        std::fs::create_dir_all(&folder)?;
        let mut lines = lines.clone();
        lines.sort();
        std::fs::write(folder.join(format!("{name}.csv")), text(&lines))?;
    }
    if same { Ok(()) } else { Err("the integers are not the same".into()) }
}

fn full_time(places: &Places<'_>, table: &Table<'_, '_>, questions: &[QuestionId]) -> Lines {
    let mut lines = Lines::new();
    for (index, question) in (0_u64..).zip(questions) {
        let days = places.numerators(table, *question).into_iter().filter(|(_, days, _)| *days > 0);
        lines.extend(days.map(|(place, days, _)| vec![index / 12 + 1, index % 12, place, days]));
    }
    lines
}

/// The last number of lines that are else the same added, in their order.
fn added(of_each: &[Lines]) -> Lines {
    let mut sums: BTreeMap<&[u64], u64> = BTreeMap::new();
    for (days, line) in of_each.iter().flatten().filter_map(|line| line.split_last()) {
        *sums.entry(line).or_default() += days;
    }
    sums.into_iter().map(|(line, days)| line.iter().copied().chain([days]).collect()).collect()
}

fn text(lines: &Lines) -> String {
    let mut text = String::new();
    for line in lines {
        let line: Vec<String> = line.iter().map(u64::to_string).collect();
        let _ = writeln!(text, "{}", line.join(","));
    }
    text
}

/// How often things are run, for the best time.
pub(crate) struct Runs {
    pub(crate) reps: usize,
    /// The beginning of the name of what is run more than once, where not everything is: for counting instructions.
    pub(crate) only: Option<String>,
}

impl Runs {
    /// The result, with the least time that any of the runs took, told with the nanoseconds a spell.
    fn time<T>(&self, name: &str, spells: usize, mut run: impl FnMut() -> T) -> T {
        let mut best = u128::MAX;
        let mut once = || {
            let begun = Instant::now();
            let result = std::hint::black_box(run());
            best = best.min(begun.elapsed().as_nanos());
            result
        };
        let reps = if self.only.as_ref().is_none_or(|only| name.starts_with(only)) { self.reps } else { 1 };
        let result = (1..reps).fold(once(), |_, _| once());
        let tenths = best * 10 / (spells.max(1) as u128);
        println!("{name}: {} us, {}.{} ns a spell", best / 1_000, tenths / 10, tenths % 10);
        result
    }
}

/// Series of months up to December 2024 beside one of them, and thirty measures beside five.
pub(crate) fn series(folder: &Path, runs: &Runs) -> Result<(), Failure> {
    let municipalities = read::municipalities(folder)?;
    let mut builder = builder(0, 0);
    read::persons(folder, |_| (), |row| read::give_person(&mut builder, &municipalities, row))?;
    // The made-up country pays one benefit before there was any: those spells are left out.
    let since = |code| codes::STATUSES.get(usize::from(code) - 1).is_some_and(|status| *status == Benefit::Sho.into());
    let in_force = Day::ymd(2020, 1, 1);
    read::spells(
        folder,
        |_| (),
        |row: SpellRow| {
            if row.from >= in_force || !since(row.code) {
                read::give_spell(&mut builder, row);
            }
        },
    )?;
    let population = builder.build()?.without_keys();
    let spells = population.spells();
    println!("{} persons, {spells} spells", population.len());

    let months = |count: usize| -> Result<Vec<Period>, Failure> {
        let december = Month::new(2024, 12)?;
        Ok((0..i32::try_from(count)?).rev().map(|back| Period::Month(december.plus(-back))).collect())
    };
    let days: Vec<Measure<'static>> = (0..16).map(|code| days_of(&STATES, code)).collect();
    let prepared = |measures: &[&'static Measure<'static>], months: &[Period]| -> Result<Prepared<'static>, Failure> {
        let mut request = Request::new();
        for measure in measures {
            request.ask_each(measure, months.iter().copied())?;
        }
        Ok(request.prepare())
    };
    let all = months(120)?;
    for (name, measure) in [("M3", &M3), ("star:langtidsledige", &langtidsledige::STAR)] {
        let one = prepared(&[measure], &all[119..])?;
        runs.time(&format!("{name}, one month"), spells, || one.tally_part(&population.whole()));
        let series = prepared(&[measure], &all)?;
        let table = runs.time(&format!("{name}, 120 months"), spells, || series.tally_part(&population.whole()));
        // The same again, each month by itself.
        let alone = all.iter().map(|month| prepared(&[measure], &[*month])).collect::<Result<Vec<_>, _>>()?;
        let tables = runs.time(&format!("{name}, each of 120 months computed"), spells, || {
            alone.iter().map(|prepared| prepared.tally_part(&population.whole())).collect::<Vec<_>>()
        });
        for ((question, _), (alone, own)) in series.ids().zip(alone.iter().zip(&tables)) {
            let (one, _) = alone.ids().next().ok_or("nothing was asked")?;
            for place in Municipality::all() {
                if table.tally(question, place.into()) != own.tally(one, place.into()) {
                    return Err(format!("the series of {name} is not what each month gives").into());
                }
            }
        }
    }
    for count in [12, 120] {
        let mut request = Request::new();
        for measure in &days {
            request.ask_each(measure, all[120 - count..].iter().copied())?;
        }
        let prepared = request.prepare();
        runs.time(&format!("full-time persons of 16 codes, {count} months"), spells, || {
            prepared.tally_part(&population.whole())
        });
    }

    let december = &all[119..];
    let asked = |measure: &&&Measure<'static>| {
        matches!(measure.scoring, Scoring::Persons(_) | Scoring::FullTimePersons(_) | Scoring::UnitsOfUnits(_))
            && Request::new().ask(measure, december[0]).is_ok()
    };
    let thirty: Vec<_> = maaltal::measure::ALL.iter().filter(asked).copied().take(30).collect();
    for count in [5, thirty.len()] {
        let prepared = prepared(&thirty[..count], december)?;
        runs.time(&format!("{count} official measures"), spells, || prepared.tally_part(&population.whole()));
    }
    Ok(())
}

/// What the measures are asked of.
struct Built {
    population: Population<u64>,
    companies: Population<u64>,
    /// A person for each row of a spell with days on which an earlier row of the code runs, who lives where the person of the row
    /// does, and has these days.
    overlaps: Population<u64>,
    /// A person for each row of a spell, likewise, with all days of it.
    rows: Population<u64>,
    plain: Plain,
}

/// The columns that the measures need, as plain as they can be: fourteen bytes a spell and six a person.
struct Plain {
    owners: Vec<u32>,
    from: Vec<i32>,
    to: Vec<i32>,
    codes: Vec<u8>,
    categories: Vec<u8>,
    born: Vec<i32>,
    municipalities: Vec<u16>,
}

impl Plain {
    fn of(persons: &[PersonRow], spells: &[SpellRow]) -> Self {
        let day = |day: Day| day.days_since_1970();
        let owner = |row: &SpellRow| u32::try_from(row.id).unwrap_or(u32::MAX);
        Plain {
            owners: spells.iter().map(owner).collect(),
            from: spells.iter().map(|row| day(row.from)).collect(),
            to: spells.iter().map(|row| day(row.to)).collect(),
            codes: spells.iter().map(|row| row.code).collect(),
            categories: spells.iter().map(|row| row.category).collect(),
            born: persons.iter().map(|row| day(row.born)).collect(),
            municipalities: persons.iter().map(|row| row.municipality).collect(),
        }
    }

    /// Reads all of it, once.
    fn scan(&self) -> u64 {
        fn sum<T: Copy>(column: &[T], number: impl Fn(T) -> u64) -> u64 {
            column.iter().fold(0, |all, value| all.wrapping_add(number(*value)))
        }
        let day = |day: i32| u64::from(day.cast_unsigned());
        let days = [&self.from, &self.to, &self.born].map(|column| sum(column, day));
        let bytes = [&self.codes, &self.categories].map(|column| sum(column, u64::from));
        let others = sum(&self.owners, u64::from) ^ sum(&self.municipalities, u64::from);
        days.into_iter().chain(bytes).fold(others, |all, column| all ^ column)
    }
}

/// Half of the people a thread, and the tables merged.
fn on_two_threads<'p, 'a, K: Sync>(prepared: &'p Prepared<'a>, population: &Population<K>) -> Option<Table<'p, 'a>> {
    std::thread::scope(|scope| {
        let parts = population.split(2).into_iter();
        let threads: Vec<_> = parts.map(|part| scope.spawn(move || prepared.tally_part(&part))).collect();
        threads.into_iter().try_fold(prepared.table(), |mut table, thread| {
            table.merge(&thread.join().ok()?).ok()?;
            Some(table)
        })
    })
}

/// The population from rows in memory, grouped and in no order, with the time of each; and what else is asked.
fn build(folder: &Path, municipalities: &Municipalities, runs: &Runs) -> Result<Built, Failure> {
    let (mut persons, mut spells): (Vec<PersonRow>, Vec<SpellRow>) = (Vec::new(), Vec::new());
    // "Born after 1 January 1994" is under 31 on the last day of 2024 of those born a day earlier.
    read::persons(folder, |_| (), |row| persons.push(PersonRow { born: row.born.plus(-1), ..row }))?;
    read::spells(folder, |_| (), |row| spells.push(row))?;

    let (mut rows, mut overlaps) = (builder(0, 0), builder(0, 0));
    let mut reached: (u64, [Option<Day>; 17]) = (0, [None; 17]); // of whom, and code by code to which day
    let mut homes = persons.iter().peekable(); // both by rising ids
    for (row, spell) in (0..).zip(&spells) {
        while homes.next_if(|person| person.id < spell.id).is_some() {}
        let home = homes.peek().ok_or("a spell of nobody")?;
        read::give_person(&mut rows, municipalities, PersonRow { id: row, ..**home });
        read::give_spell(&mut rows, SpellRow { id: row, ..*spell });
        if reached.0 != spell.id {
            reached = (spell.id, [None; 17]);
        }
        let to = reached.1.get_mut(usize::from(spell.code)).ok_or("a code that is none")?;
        if let Some(earlier) = to.filter(|earlier| spell.from <= *earlier) {
            read::give_person(&mut overlaps, municipalities, PersonRow { id: row, ..**home });
            read::give_spell(&mut overlaps, SpellRow { id: row, to: spell.to.min(earlier), ..*spell });
        }
        *to = (*to).max(Some(spell.to));
    }
    let (rows, overlaps) = (rows.build()?, overlaps.build()?);

    let timed = |name: &str, persons: &[PersonRow], spells: &[SpellRow]| -> Result<Population<u64>, Failure> {
        let mut best: Option<(u128, u128)> = None;
        let mut built = None;
        for _ in 0..if runs.only.is_none() { 3 } else { 1 } {
            drop(built.take());
            let begun = Instant::now();
            let mut builder = builder(persons.len(), spells.len());
            persons.iter().for_each(|row| read::give_person(&mut builder, municipalities, *row));
            spells.iter().for_each(|row| read::give_spell(&mut builder, *row));
            let pushed = begun.elapsed().as_millis();
            built = Some(builder.build()?);
            let all = begun.elapsed().as_millis();
            best = Some(best.map_or((all, pushed), |best| best.min((all, pushed))));
        }
        let (all, pushed) = best.unwrap_or_default();
        println!("built from {name}: {all} ms, {pushed} of them taking the rows");
        built.ok_or_else(|| "never built".into())
    };
    let population = timed("rows by rising keys", &persons, &spells)?;
    let plain = Plain::of(&persons, &spells);

    // Keys without order, the rows still grouped.
    let random = |id: u64| {
        let mixed = (id.wrapping_add(1)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
    };
    persons.iter_mut().for_each(|row| row.id = random(row.id));
    spells.iter_mut().for_each(|row| row.id = random(row.id));
    drop(timed("grouped rows, random keys", &persons, &spells)?);

    // And the rows in no order either.
    shuffle(&mut persons);
    shuffle(&mut spells);
    let shuffled = timed("rows in no order, random keys", &persons, &spells)?;
    if (shuffled.len(), shuffled.spells()) != (population.len(), population.spells()) {
        return Err("rows in no order give other persons".into());
    }
    drop((shuffled, persons, spells));

    let mut companies = builder(0, 0);
    read::companies(folder, |id, municipality| {
        companies.person(id, Attributes::UNKNOWN);
        companies.residence(id, Ok(codes::residence(municipalities.place(municipality))));
    })?;
    read::cooperations(folder, |row| read::give_spell(&mut companies, row))?;
    Ok(Built { population, companies: companies.build()?, overlaps, rows, plain })
}

/// A builder with room for the rows.
pub(crate) fn builder(persons: usize, spells: usize) -> Builder<u64> {
    use maaltal::rows::Sheet;
    let mut builder = Builder::new(Coverage::all_up_to(codes::AS_OF));
    for (sheet, rows) in
        [(Sheet::Persons, persons), (Sheet::Residences, persons), (Sheet::Educations, persons), (Sheet::Spells, spells)]
    {
        builder.reserve(sheet, rows);
    }
    builder
}

fn shuffle<T>(rows: &mut [T]) {
    let mut dice = 2024_u64;
    for last in (1..rows.len()).rev() {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = (u128::from(dice) * (last as u128 + 1)) >> 64;
        rows.swap(last, usize::try_from(other).unwrap_or(last));
    }
}

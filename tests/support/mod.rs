//! Random persons near the thresholds of the measures, and a runner that finds the same ones every time.

use core::fmt;

use maaltal::benefit::Benefit;
use maaltal::calendar::{Day, Month};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::history::{Coverage, Extent, HistoryBuf, Hours, Spell, Status};
use maaltal::offer::Offer;
use maaltal::person::{Attributes, PersonBuf, Residence, ResidenceGround};
use maaltal::place::Municipality;
use maaltal::visitation::Visitation;
use maaltal::work::Work;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};

/// A person in parts, so that a law can change one of them, and the month whose last day the person is near a threshold.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) month: Month,
    pub(crate) born: Option<Day>,
    /// The ground of residence, and the day of the first.
    pub(crate) granted: (Option<ResidenceGround>, Option<Day>),
    pub(crate) educations: Option<Vec<Education>>,
    pub(crate) residences: Vec<Residence>,
    pub(crate) spells: Vec<Spell>,
    pub(crate) covered: Coverage,
}

impl Case {
    pub(crate) fn person(&self) -> PersonBuf {
        let person = PersonBuf::new(HistoryBuf::new(self.spells.clone(), self.covered));
        let person = person.resident(self.residences.clone()).unwrap();
        let person = match &self.educations {
            Some(courses) => person.educated(courses.clone()),
            None => person,
        };
        let (residence_ground, residence_granted) = self.granted;
        person.with(Attributes { born: self.born, residence_ground, residence_granted, ..Attributes::UNKNOWN })
    }
}

/// One fact a line, with the codes and dates a reader would type.
impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Case { month, born, granted, educations, residences, spells, covered } = self;
        writeln!(f, "{month}, data {} to {}, born {born:?}, granted {granted:?}", covered.from(), covered.as_of())?;
        for spell in spells {
            let visited = spell.visitation().map(Visitation::code).unwrap_or_default();
            writeln!(f, "  {} ({visited}) {} to {:?}", spell.status(), spell.first(), spell.end())?;
        }
        match educations {
            None => writeln!(f, "  education unknown")?,
            Some(courses) => courses.iter().try_for_each(|course| writeln!(f, "  {course:?}"))?,
        }
        residences.iter().try_for_each(|home| {
            writeln!(f, "  {:?} {} to {:?}", home.municipality, home.stay.first(), home.stay.end())
        })
    }
}

/// Checks a law on random values: the same on every run, so that a red test stays red until it is understood.
/// `PROPTEST_CASES` scales the number of them, 256 being what is asked for.
pub(crate) fn for_all<S: Strategy>(cases: u32, values: S, law: impl Fn(S::Value) -> TestCaseResult) {
    let asked = Config::default();
    let cases = u32::try_from(u64::from(cases) * u64::from(asked.cases) / 256).unwrap();
    let config = Config { cases, failure_persistence: None, ..asked };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    if let Err(error) = runner.run(&values, law) {
        panic!("{error}");
    }
}

pub(crate) fn cases() -> impl Strategy<Value = Case> {
    let month = (2012..=2016, prop_oneof![Just(12_u32), 1..=12_u32]);
    month.prop_flat_map(|(year, number)| {
        let month = Month::new(year, number).unwrap();
        let facts = ((born(year), granted()), educations(year), residences(year), spells(month), covered(year));
        facts.prop_map(move |((born, granted), educations, residences, spells, covered)| Case {
            month,
            born,
            granted,
            educations,
            residences,
            spells,
            covered,
        })
    })
}

/// A day, so many days after 1 January of a year.
fn after_new_year(year: i32, days: impl Strategy<Value = i32>) -> impl Strategy<Value = Day> {
    days.prop_map(move |days| Day::ymd(year, 1, 1).plus(days))
}

/// Around the birthdays that decide, on leap days, and of every age between.
fn born(year: i32) -> impl Strategy<Value = Option<Day>> {
    let deciding = (prop_oneof![Just(18), Just(30)], -3..=3_i32)
        .prop_map(move |(age, days)| Some(Day::ymd(year - age + 1, 1, 1).plus(days)));
    let leap_day = prop_oneof![Just(1984), Just(1988), Just(1992), Just(1996)].prop_map(|y| Some(Day::ymd(y, 2, 29)));
    let young = after_new_year(year - 29, 0..=11 * 365_i32).prop_map(Some);
    let any_age = after_new_year(year - 66, 0..=66 * 365_i32).prop_map(Some);
    prop_oneof![6 => young, 3 => deciding, 1 => leap_day, 1 => any_age, 1 => Just(None)]
}

/// Mostly a refugee, around the first day that counts.
fn granted() -> impl Strategy<Value = (Option<ResidenceGround>, Option<Day>)> {
    let ground = prop_oneof![3 => Just(ResidenceGround::Flygtning), 2 => prop::sample::select(ResidenceGround::ALL)];
    let day = prop_oneof![2 => -2..=2_i32, 3 => 0..=3000_i32].prop_map(|days| Day::ymd(2004, 1, 1).plus(days));
    (option::weighted(0.9, ground), option::weighted(0.9, day))
}

fn educations(year: i32) -> impl Strategy<Value = Option<Vec<Education>>> {
    prop_oneof![9 => vec(course(year), 0..3).prop_map(Some), 1 => Just(None)]
}

pub(crate) fn course(year: i32) -> impl Strategy<Value = Education> {
    let level = prop::sample::select(Level::ALL);
    let attended = (after_new_year(year, -500..=360_i32), 0..=300_i32, end_kind())
        .prop_map(|(first, days, kind)| Stay::new(first, kind.end(first.plus(days))).unwrap());
    let completed = prop_oneof![
        6 => Just(Completion::Not),
        4 => after_new_year(year, -20..=400_i32).prop_map(Completion::On),
        1 => Just(Completion::OnUnknownDay),
    ];
    (level, option::weighted(0.8, attended), completed).prop_map(|(level, attended, completed)| Education {
        level,
        attended,
        completed,
    })
}

/// One after another, with gaps, moves inside the year, unknown addresses and unknown ends.
fn residences(year: i32) -> impl Strategy<Value = Vec<Residence>> {
    let homes = [Some(Municipality::ESBJERG), Some(Municipality::FANOE), Municipality::from_code(101), None];
    let home = (prop::sample::select(homes.to_vec()), prop_oneof![3 => Just(0), 1 => 1..=60_i32], 1..=500_i32);
    (vec((home, end_kind()), 0..5), any::<bool>()).prop_map(move |(homes, stays)| {
        let mut next = Day::ymd(year - 1, 6, 1);
        let count = homes.len();
        let residence = |(index, ((municipality, gap, days), kind)): (usize, ((_, i32, i32), EndKind))| {
            let first = next.plus(gap);
            next = first.plus(days);
            let end = match kind {
                EndKind::Unknown => End::Unknown,
                _ if stays && index + 1 == count => End::Ongoing,
                _ => End::On(next.plus(-1)),
            };
            Residence { municipality, stay: Stay::new(first, end).unwrap() }
        };
        homes.into_iter().enumerate().map(residence).collect()
    })
}

fn covered(year: i32) -> impl Strategy<Value = Coverage> {
    let from = prop_oneof![2 => Just(-1000), 1 => Just(-70 * 366), 1 => -380..=300_i32];
    let as_of = prop_oneof![3 => 365..=700_i32, 1 => 300..=366_i32, 1 => 0..=366_i32];
    (after_new_year(year, from), after_new_year(year, as_of))
        .prop_map(|(from, as_of)| Coverage::new(from.min(as_of), as_of).unwrap())
}

fn spells(month: Month) -> impl Strategy<Value = Vec<Spell>> {
    let year = month.year();
    let long = option::weighted(0.7, nearly_long_term(month.last_day()));
    let pensions = option::weighted(0.3, vec(pension(year), 1..4));
    let current = option::weighted(0.4, vec(current(month.last_day()), 1..4));
    let broken = option::weighted(0.3, nearly_unbroken(month.last_day()));
    let worked = option::weighted(0.3, worked(month.last_day()));
    (long, broken, pensions, current, worked, vec(any_spell(year), 0..5)).prop_map(
        |(long, broken, pensions, current, worked, others)| {
            let mut spells = long.unwrap_or_default();
            spells.extend(broken.unwrap_or_default());
            spells.extend(pensions.unwrap_or_default());
            spells.extend(current.unwrap_or_default());
            spells.extend(worked);
            spells.extend(others);
            spells
        },
    )
}

/// Unemployment that ends about a day and adds up to about 42 weeks, in up to three parts.
fn nearly_long_term(end: Day) -> impl Strategy<Value = Vec<Spell>> {
    let total = prop_oneof![1 => 150..=380_i32, 4 => 278..=300_i32];
    let part = || (unemployed(), visitation(8), end_kind());
    let end = prop_oneof![2 => -12..=3_i32, 1 => -80..=20_i32].prop_map(move |days| end.plus(days));
    (end, total, vec((1..=100_i32, part()), 0..3), part()).prop_map(|(end, total, parts, rest)| {
        let mut next = end.plus(1 - total);
        let mut spells = Vec::new();
        for (days, (status, visitation, _)) in parts {
            spells.push(spell(status, next, End::On(next.plus(days - 1)), visitation));
            next = next.plus(days);
        }
        let (status, visitation, kind) = rest;
        spells.push(spell(status, next, kind.end(end.max(next)), visitation));
        spells
    })
}

/// Unemployment to about a day, for about a duration that is published, with a break of about 28 days and about 10 hours of
/// work in it.
fn nearly_unbroken(end: Day) -> impl Strategy<Value = Vec<Spell>> {
    let weeks = prop::sample::select(vec![26, 39, 52, 52, 52, 78, 104, 130, 130, 156, 156]);
    let hours = prop_oneof![Just(None), Just(Some(250)), Just(Some(251)), (200..=300_u16).prop_map(Some)];
    (weeks, -2..=2_i32, -3..=3_i32, 26..=30_i32, 1..=20_i32, option::weighted(0.7, hours)).prop_map(
        move |(weeks, more, late, gap, after, work)| {
            let last = end.plus(late);
            let first = end.plus(1 - weeks * 7 - more);
            let resumed = last.plus(1 - after * 7);
            let paused = resumed.plus(-gap - 1).max(first);
            let mut spells = vec![
                spell(Benefit::ADagpenge.into(), first, End::On(paused), None),
                spell(Benefit::ADagpenge.into(), resumed.max(paused), End::On(last), None),
            ];
            if let Some(hours) = work {
                let worked = spell(Work::OrdinaertArbejde.into(), resumed.plus(-gap), End::On(resumed.plus(-1)), None);
                let extent =
                    hours.map_or(Extent::NotStated, |hours| Extent::Hours(Hours::from_hundredths(hours).unwrap()));
                spells.push(worked.with_extent(extent).unwrap());
            }
            spells
        },
    )
}

/// What a stock asks for, around its day.
fn current(end: Day) -> impl Strategy<Value = Spell> {
    let visited = |benefit: Benefit, visitation| (Status::from(benefit), Some(visitation));
    let what = vec![
        visited(Benefit::Kontanthjaelp, Visitation::Aktivitetsparat),
        visited(Benefit::Kontanthjaelp, Visitation::Jobparat),
        visited(Benefit::Sygedagpenge, Visitation::Kategori2),
        (Benefit::Jobafklaringsforloeb.into(), None),
        (Benefit::Ledighedsydelse.into(), None),
        (Offer::Mentor.into(), None),
        (Offer::Voksenlaere.into(), None),
        (Offer::NyMesterlaere.into(), None),
        (Offer::SeksUgersJobrettetUddannelse.into(), None),
        (Offer::Virksomhedspraktik.into(), None),
        (Work::OrdinaertArbejde.into(), None),
        (Work::Smaajob.into(), None),
    ];
    (prop::sample::select(what), 0..=40_i32, 0..=20_i32, end_kind()).prop_map(
        move |((status, visitation), before, after, kind)| {
            spell(status, end.plus(-before), kind.end(end.plus(after - 2).max(end.plus(-before))), visitation)
        },
    )
}

/// Work to about a day, of about 190 hours in three months or about 100 in a year.
fn worked(end: Day) -> impl Strategy<Value = Spell> {
    let three_months = (88..=93_i32, 1_420..=1_520_u16);
    let a_year = (363..=367_i32, 188..=196_u16);
    let work =
        prop::sample::select(vec![Work::OrdinaertArbejde, Work::OrdinaertArbejde, Work::Smaajob, Work::Skaanejob]);
    (work, prop_oneof![three_months, a_year], -2..=2_i32, option::weighted(0.9, Just(())), end_kind()).prop_map(
        move |(work, (days, hours), late, known, kind)| {
            let last = end.plus(late);
            let worked = spell(work.into(), last.plus(1 - days), kind.end(last), None);
            let hours = known.map_or(Extent::NotStated, |()| Extent::Hours(Hours::from_hundredths(hours).unwrap()));
            worked.with_extent(hours).unwrap()
        },
    )
}

fn pension(year: i32) -> impl Strategy<Value = Spell> {
    let first = prop_oneof![3 => -40..=366_i32, 1 => -2..=2_i32, 1 => 360..=367_i32];
    (after_new_year(year, first), 0..=120_i32, end_kind())
        .prop_map(|(first, days, kind)| spell(Benefit::Foertidspension.into(), first, kind.end(first.plus(days)), None))
}

/// Any spell, anywhere in the lookback or the year.
pub(crate) fn any_spell(year: i32) -> impl Strategy<Value = Spell> {
    let first = after_new_year(year, -360..=370_i32);
    let days = prop_oneof![0..=13_i32, 0..=120_i32];
    (any_status(), first, days, end_kind(), visitation(3)).prop_map(|(status, first, days, kind, visitation)| {
        spell(status, first, kind.end(first.plus(days)), visitation)
    })
}

fn spell(status: Status, first: Day, end: End, visitation: Option<Visitation>) -> Spell {
    let spell = Spell::new(status, first, end).unwrap();
    visitation.map_or(spell, |visitation| spell.visited(visitation))
}

fn unemployed() -> impl Strategy<Value = Status> {
    let offers = vec![Offer::Virksomhedspraktik, Offer::Loentilskud, Offer::OrdinaerUddannelse];
    prop_oneof![
        3 => Just(Benefit::ADagpenge.into()),
        2 => Just(Benefit::Kontanthjaelp.into()),
        1 => Just(Benefit::Uddannelseshjaelp.into()),
        2 => prop::sample::select(offers).prop_map(Status::from),
    ]
}

pub(crate) fn any_status() -> impl Strategy<Value = Status> {
    prop_oneof![
        4 => unemployed(),
        2 => prop::sample::select(Benefit::ALL).prop_map(Status::from),
        1 => prop::sample::select(Offer::ALL).prop_map(Status::from),
        // Those that rules ask for, however many benefits the catalogue holds.
        2 => prop_oneof![Just(Benefit::Su), Just(Benefit::Sygedagpenge), Just(Benefit::Foertidspension)].prop_map(Status::from),
        1 => prop_oneof![Just(Benefit::Ledighedsydelse), Just(Benefit::Fleksloentilskud)].prop_map(Status::from),
        1 => prop_oneof![Just(Offer::Voksenlaere), Just(Offer::SeksUgersJobrettetUddannelse)].prop_map(Status::from),
        1 => prop::sample::select(Work::ALL).prop_map(Status::from),
    ]
}

/// A visitation; job-ready with a weight, the rest of them and none with one each.
fn visitation(job_ready: u32) -> impl Strategy<Value = Option<Visitation>> {
    prop_oneof![
        job_ready => Just(Some(Visitation::Jobklar)),
        1 => prop::sample::select(Visitation::ALL).prop_map(Some),
        1 => Just(None),
    ]
}

#[derive(Clone, Copy, Debug)]
enum EndKind {
    Known,
    Ongoing,
    Unknown,
}

impl EndKind {
    fn end(self, last: Day) -> End {
        match self {
            EndKind::Known => End::On(last),
            EndKind::Ongoing => End::Ongoing,
            EndKind::Unknown => End::Unknown,
        }
    }
}

fn end_kind() -> impl Strategy<Value = EndKind> {
    prop_oneof![16 => Just(EndKind::Known), 2 => Just(EndKind::Ongoing), 1 => Just(EndKind::Unknown)]
}

/// The same person, so many days later.
pub(crate) fn later(case: &Case, days: i32) -> Case {
    let end = |end: End| match end {
        End::On(last) => End::On(last.plus(days)),
        other => other,
    };
    let spells = case.spells.iter().map(|spell| spell.over(spell.first().plus(days), end(spell.end())).unwrap());
    let residences = case.residences.iter().map(|home| {
        let stay = Stay::new(home.stay.first().plus(days), end(home.stay.end())).unwrap();
        Residence { stay, ..*home }
    });
    let covered = Coverage::new(case.covered.from().plus(days), case.covered.as_of().plus(days)).unwrap();
    Case { spells: spells.collect(), residences: residences.collect(), covered, ..case.clone() }
}

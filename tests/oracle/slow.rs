//! The measures a second time, from the sentences alone: every day of every week is asked for, twice.
//!
//! What is unknown is answered by two worlds, one with every unknown fact against the person being counted and one with
//! every unknown fact in favour. No definition here loses by a fact in favour, so what is counted in the worst world is
//! certain, and what is counted in the best is all that is possible.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use maaltal::benefit::Benefit;
use maaltal::days::End;
use maaltal::education::{Completion, Education, Educations, Level};
use maaltal::evaluate::Verdict;
use maaltal::history::{Spell, Status};
use maaltal::offer::Offer;
use maaltal::person::{Person, Residence};
use maaltal::place::Municipality;
use maaltal::quantity::{Tally, Undetermined};
use maaltal::visitation::Visitation;

/// What a measure says about a person: the verdict, and a tally wherever it is not zero.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) verdict: Verdict,
    pub(crate) tallies: BTreeMap<Option<Municipality>, Tally>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum World {
    Worst,
    Best,
}

/// An ISO year and week.
type Week = (i32, u32);

/// What is counted above and below in one world, by place.
type Counts = BTreeMap<Option<Municipality>, (u64, u64)>;

pub(crate) struct LongTerm {
    pub(crate) said: Said,
    pub(crate) certain_weeks: usize,
    pub(crate) possible_weeks: usize,
    pub(crate) in_last_week: (bool, bool),
}

/// "har været ledige (herunder i aktivering) i minimum 80 procent af tiden inden for 52 uger", and with `still` also in
/// the last of them.
pub(crate) fn long_term_unemployed(person: &Person<'_>, reference: NaiveDate, still: Still) -> LongTerm {
    // The last whole week ends on the last Sunday that is not after the reference day.
    let sunday = reference.week(Weekday::Sun).first_day();
    let weeks_in = |world| -> BTreeSet<Week> {
        let window = (sunday - Days::new(52 * 7 - 1)).iter_days().take(52 * 7);
        window.filter(|day| unemployed(person, *day, world)).map(week_of).collect()
    };
    let (worst, best) = (weeks_in(World::Worst), weeks_in(World::Best));
    let in_last = |weeks: &BTreeSet<Week>| weeks.contains(&week_of(sunday));
    let counts = |weeks: &BTreeSet<Week>| {
        let enough = weeks.len() * 100 >= 80 * 52;
        let met = enough && (still == Still::NotAsked || in_last(weeks));
        Counts::from([(residence(person, reference), (u64::from(met), u64::from(!weeks.is_empty())))])
    };
    LongTerm {
        said: Said::of(&counts(&worst), &counts(&best)),
        certain_weeks: worst.len(),
        possible_weeks: best.len(),
        in_last_week: (in_last(&worst), in_last(&best)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Still {
    NotAsked,
    InLastWeek,
}

pub(crate) struct Inflow {
    pub(crate) said: Said,
    pub(crate) certain_days: BTreeSet<NaiveDate>,
    pub(crate) possible_days: BTreeSet<NaiveDate>,
}

/// "tilgangen til førtidspension i løbet af året": a first day, with the day before without a pension. A person counts once,
/// on the first such day.
pub(crate) fn entering_disability_pension(person: &Person<'_>, year: i32) -> Inflow {
    let days = || new_year(year).iter_days().take_while(|day| day.year() == year);
    let before = |day: NaiveDate| day.pred_opt().unwrap();
    let on = |day, world| on_pension(person, day, world);
    let certain = |day: &NaiveDate| on(*day, World::Worst) && !on(before(*day), World::Best);
    // A run of recorded days can begin with a spell only; where nothing is recorded one may begin on any day.
    let begins = |day| pensions(person).any(|spell| NaiveDate::from(spell.first()) == day);
    let possible = |day: &NaiveDate| (!covered(person, *day) || begins(*day)) && !on(before(*day), World::Worst);
    let (certain_days, possible_days): (BTreeSet<_>, BTreeSet<_>) =
        (days().filter(certain).collect(), days().filter(possible).collect());
    let receives = |world| days().any(|day| on(day, world));
    // A person stands below for receiving a pension in the year at all, where the event was; without one, at its end.
    let event = certain_days.first().or(possible_days.first()).copied();
    let place = residence(person, event.unwrap_or(last_day(year)));
    let counts = |enters: bool, world| Counts::from([(place, (u64::from(enters), u64::from(receives(world))))]);
    let worst = counts(!certain_days.is_empty(), World::Worst);
    let best = counts(event.is_some(), World::Best);
    Inflow { said: Said::of(&worst, &best), certain_days, possible_days }
}

/// "hvor meget de unge dagpenge- eller kontanthjælpsberørte under 30 år uden en erhvervskompetencegivende uddannelse ... har
/// været i uddannelse i året divideret med det samlede antal uger, hvor de unge har modtaget ydelse eller været i ordinær
/// uddannelse i året".
pub(crate) fn rate_of_education(person: &Person<'_>, year: i32) -> Said {
    let count =
        |world| if young(person, year, world) { weeks_in_education(person, year, world) } else { Counts::new() };
    let mut said = Said::of(&count(World::Worst), &count(World::Best));
    // A person is many units here, and decided when all of them are.
    if said.tallies.values().any(|tally| tally.undetermined != Undetermined::default()) {
        said.verdict = Verdict::Undetermined;
    }
    said
}

fn weeks_in_education(person: &Person<'_>, year: i32, world: World) -> Counts {
    let (mut benefit, mut education) = (BTreeSet::new(), BTreeSet::new());
    let thursdays: Vec<NaiveDate> = new_year(year)
        .iter_days()
        .take_while(|day| day.year() == year)
        .filter(|day| day.weekday() == Weekday::Thu)
        .collect();
    for thursday in &thursdays {
        let week = thursday.week(Weekday::Mon);
        // The week in which an education is obtained is already out.
        if qualified_on(person, week.last_day(), world) {
            continue;
        }
        for day in week.first_day().iter_days().take(7) {
            if on_benefit(person, day, world) {
                benefit.insert(week_of(day));
            }
            if in_education(person, day, world) {
                education.insert(week_of(day));
            }
        }
    }
    let mut counts = Counts::new();
    if benefit.is_empty() {
        return counts; // nobody's "dagpenge- eller kontanthjælpsberørte"
    }
    for thursday in thursdays {
        let week = week_of(thursday);
        let (above, below) = counts.entry(residence(person, thursday)).or_default();
        *above += u64::from(education.contains(&week));
        *below += u64::from(education.contains(&week) || benefit.contains(&week));
    }
    counts
}

impl Said {
    /// The verdict is what both worlds say; where they differ there is none.
    fn of(worst: &Counts, best: &Counts) -> Said {
        let total = |counts: &Counts| counts.values().fold((0, 0), |(n, d), (above, below)| (n + above, d + below));
        let verdict = match (total(worst), total(best)) {
            ((1.., _), _) => Verdict::Met,
            (_, (_, 0)) => Verdict::OutsideTargetGroup,
            ((_, 1..), (0, _)) => Verdict::NotMet,
            _ => Verdict::Undetermined,
        };
        let tally = |place: Option<Municipality>| {
            let (above, below) = worst.get(&place).copied().unwrap_or_default();
            let (most_above, most_below) = best.get(&place).copied().unwrap_or_default();
            Tally::of(above, below).with_undetermined(most_above - above, most_below - below)
        };
        let places: BTreeSet<_> = worst.keys().chain(best.keys()).copied().collect();
        let tallies = places.into_iter().map(|place| (place, tally(place)));
        Said { verdict, tallies: tallies.filter(|(_, tally)| !tally.is_zero()).collect() }
    }
}

/// "jobklare kontanthjælpsmodtagere og forsikrede ledige ... (herunder i aktivering)".
fn unemployed(person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    let unseen = !covered(person, day);
    if unseen && world == World::Best {
        return true;
    }
    let mut activated = false;
    let mut other_benefit = unseen;
    for spell in person.history.spells() {
        match spell.status() {
            Status::Benefit(Benefit::ADagpenge) => {
                if runs(person, *spell, day, world) {
                    return true;
                }
            }
            // From 2014 uddannelseshjælp stands where the goal says kontanthjælp.
            Status::Benefit(Benefit::Kontanthjaelp | Benefit::Uddannelseshjaelp) if job_ready(*spell, world) => {
                if runs(person, *spell, day, world) {
                    return true;
                }
            }
            Status::Benefit(_) => other_benefit |= runs(person, *spell, day, world.opposite()),
            Status::Offer(
                Offer::Virksomhedspraktik
                | Offer::Loentilskud
                | Offer::Nytteindsats
                | Offer::VejledningOgOpkvalificering
                | Offer::OrdinaerUddannelse
                | Offer::SeksUgersSelvvalgtUddannelse,
            ) if offered_to_the_job_ready(*spell) => activated |= runs(person, *spell, day, world),
            Status::Offer(_) | Status::Work(_) => {}
        }
    }
    activated && !other_benefit
}

fn job_ready(spell: Spell, world: World) -> bool {
    match spell.visitation() {
        None | Some(Visitation::Uoplyst) => world == World::Best,
        Some(visitation) => {
            matches!(visitation, Visitation::Jobklar | Visitation::Jobparat | Visitation::AabenlystUddannelsesparat)
        }
    }
}

fn on_pension(person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    (world == World::Best && !covered(person, day)) || pensions(person).any(|spell| runs(person, spell, day, world))
}

fn pensions(person: &Person<'_>) -> impl Iterator<Item = Spell> {
    let pension = [Benefit::Foertidspension, Benefit::Seniorfoertidspension].map(Status::Benefit);
    person.history.spells().iter().copied().filter(move |spell| pension.contains(&spell.status()))
}

/// "dagpenge- eller kontanthjælp", from 2014 uddannelseshjælp too.
fn on_benefit(person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    let ydelse = |spell: &Spell| {
        let status = spell.status();
        [Benefit::ADagpenge, Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp].map(Status::Benefit).contains(&status)
    };
    (world == World::Best && !covered(person, day))
        || person.history.spells().iter().any(|spell| ydelse(spell) && runs(person, *spell, day, world))
}

/// On a course at any level, on the education grant, or in ordinary education as an offer.
fn in_education(person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    let learns = |spell: &Spell| {
        [Status::Benefit(Benefit::Su), Status::Offer(Offer::OrdinaerUddannelse)].contains(&spell.status())
    };
    let attends = |course: &Education| {
        course.attended.is_some_and(|days| lasts(person, days.first().into(), days.end(), day, world))
    };
    let enrolled = match person.educations {
        Educations::Unknown => world == World::Best,
        Educations::Known(courses) => courses.iter().any(attends),
    };
    enrolled
        || (world == World::Best && !covered(person, day))
        || person.history.spells().iter().any(|spell| learns(spell) && runs(person, *spell, day, world))
}

/// Whether a vocational or higher education was obtained by a day; that is against the person being counted.
fn qualified_on(person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    let as_of = NaiveDate::from(person.history.coverage().as_of());
    // After the day the data speak of anybody may have obtained one.
    if day > as_of && world == World::Worst {
        return true;
    }
    let qualified = |course: &Education| match course.completed {
        Completion::Not => false,
        Completion::On(obtained) => NaiveDate::from(obtained) <= day.min(as_of),
        // At the earliest on its first day, where that is known; at the latest by the day the data speak of.
        Completion::OnUnknownDay => {
            let first = course.attended.map(|days| NaiveDate::from(days.first()));
            match world {
                World::Worst => first.is_none_or(|first| first <= day.min(as_of)),
                World::Best => first.is_none_or(|first| first <= as_of) && as_of <= day,
            }
        }
    };
    match person.educations {
        Educations::Unknown => world == World::Worst,
        Educations::Known(courses) => courses
            .iter()
            .filter(|course| matches!(course.level, Level::Erhvervsuddannelse | Level::Videregaaende))
            .any(qualified),
    }
}

/// 18 to 29 on the last day of the year.
fn young(person: &Person<'_>, year: i32, world: World) -> bool {
    let Some(born) = person.attributes.born else { return world == World::Best };
    let born = NaiveDate::from(born);
    // A birthday on 29 February is reached on 1 March.
    let birthday = |age| {
        let year = born.year() + age;
        NaiveDate::from_ymd_opt(year, born.month(), born.day())
            .unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 3, 1).unwrap())
    };
    birthday(18) <= last_day(year) && last_day(year) < birthday(30)
}

pub(crate) fn runs(person: &Person<'_>, spell: Spell, day: NaiveDate, world: World) -> bool {
    lasts(person, spell.first().into(), spell.end(), day, world)
}

/// Whether a day belongs to what began and ended so: in the best world it lasts as long as it can, in the worst no longer
/// than the data say. After the day the data speak of nothing is certain.
pub(crate) fn lasts(person: &Person<'_>, first: NaiveDate, end: End, day: NaiveDate, world: World) -> bool {
    let as_of = NaiveDate::from(person.history.coverage().as_of());
    let longest = world == World::Best;
    first <= day
        && match end {
            End::On(last) => day <= last.into() && (longest || day <= as_of),
            End::Ongoing => day <= as_of,
            End::Unknown => day <= as_of && (longest || day == first),
        }
}

pub(crate) fn covered(person: &Person<'_>, day: NaiveDate) -> bool {
    let coverage = person.history.coverage();
    NaiveDate::from(coverage.from()) <= day && day <= coverage.as_of().into()
}

/// Where the person lived: at most one residence has the day.
pub(crate) fn residence(person: &Person<'_>, day: NaiveDate) -> Option<Municipality> {
    let lived_there = |home: &&Residence| {
        let first = NaiveDate::from(home.stay.first());
        match home.stay.end() {
            End::On(last) => first <= day && day <= last.into(),
            End::Ongoing => first <= day,
            End::Unknown => first == day,
        }
    };
    person.residences.as_slice().iter().find(lived_there).and_then(|home| home.municipality)
}

impl World {
    pub(crate) fn opposite(self) -> World {
        match self {
            World::Worst => World::Best,
            World::Best => World::Worst,
        }
    }
}

fn week_of(day: NaiveDate) -> Week {
    (day.iso_week().year(), day.iso_week().week())
}

fn new_year(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap()
}

fn last_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap()
}

/// An offer whose own visitation, where one is recorded, is a job-ready one.
fn offered_to_the_job_ready(spell: Spell) -> bool {
    matches!(
        spell.visitation(),
        None | Some(
            Visitation::Uoplyst | Visitation::Jobklar | Visitation::Jobparat | Visitation::AabenlystUddannelsesparat
        )
    )
}

//! Measures of persons a second time, from their definitions: plain sets of days, and two answers to every question.
//!
//! Of every day it is asked whether it is certainly in a state, and whether it is possibly. A test then has the answer that
//! both give, or none. Nothing here is a stream or a bit.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use maaltal::Truth;
use maaltal::calendar::{CountedIn, Period, WindowUnit};
use maaltal::education::Educations;
use maaltal::history::{Extent, GapRule, Spell, Status};
use maaltal::measure::{
    Amount, Attribution, CountedBy, Entry, Followed, FullTime, HoursAsked, HoursOf, Measure, Moves, Persons, Run,
    Spells, SpellsThat, SpellsTold, Test, Time, Which, Within,
};
use maaltal::person::{Person, ResidenceGround};
use maaltal::state::{Clause, State};
use maaltal::target_group::Criterion;
use maaltal::visitation::Visitation;

use crate::slow::{World, covered, lasts, residence, runs};
use maaltal::place::Municipality;

/// Whether a person is looked at, and counted, with the place and the day of the event.
pub(crate) struct Judged {
    pub(crate) group: Truth,
    pub(crate) met: Truth,
    pub(crate) place: Option<Municipality>,
}

impl Judged {
    /// Who is counted for certain above and below, and possibly.
    pub(crate) fn counts(&self) -> [(u64, u64); 2] {
        let both = self.group & self.met;
        let is = |truth: Truth, least: Truth| u64::from(truth >= least);
        [Truth::Yes, Truth::Unknown].map(|least| (is(both, least), is(self.group, least)))
    }
}

/// What a measure of persons says about a person.
pub(crate) fn judge(measure: &Measure<'_>, scoring: &Persons<'_>, period: Period, person: &Person<'_>) -> Judged {
    let last = NaiveDate::from(period.last_day());
    let tests = || std::iter::once(&scoring.looked_at).chain(scoring.counted);
    // The day of the event, and between which days it can have been.
    let event = tests().find_map(|test| match test {
        Test::Entry(entry) => {
            let (certain, possible) = beginnings(entry, period, person);
            let on = certain.first().or(possible.first()).copied()?;
            let earliest = possible.first().map_or(on, |first| *first.min(&on));
            let latest = certain.first().or(possible.last()).map_or(on, |last| *last.max(&on));
            Some([on, earliest, latest])
        }
        _ => None,
    });
    let [reference, earliest, latest] = match measure.attribution {
        Attribution::ResidenceOnDayOfEvent => event.unwrap_or([last; 3]),
        _ => [last; 3],
    };
    let criterion_holds = |criterion: &Criterion<'_>| {
        let [one, other] = [earliest, latest].map(|day| criterion_holds(criterion, person, day));
        if one == other { one } else { Truth::Unknown }
    };
    let ask = |test: &Test<'_>| match test {
        Test::Holds(criterion) => criterion_holds(criterion),
        other => test_holds(other, period, person),
    };
    let who = measure.who.all_of.iter().map(criterion_holds);
    let group = who.fold(ask(&scoring.looked_at), |all, one| all & one);
    let met = scoring.counted.iter().map(ask).fold(Truth::Yes, |all, one| all & one);
    Judged { group, met, place: residence(person, reference) }
}

/// What a test says, of whatever the day of an event does not matter to.
fn test_holds(test: &Test<'_>, period: Period, person: &Person<'_>) -> Truth {
    match test {
        Test::Time(time) => time_holds(time, period, person),
        Test::Entry(entry) => entry_holds(entry, period, person),
        Test::Run(run) => run_holds(run, period, person),
        Test::Hours(hours) => hours_hold(hours, period, person),
        other => panic!("a test that the walk does not know: {other:?}"),
    }
}

/// Hours a day, day by day.
fn hours_hold(hours: &HoursOf, period: Period, person: &Person<'_>) -> Truth {
    let days = days_of(hours.within, period);
    // Sevenths of hundredths; none is known where hours are not recorded.
    let mut least = 0_u64;
    let mut most = days.iter().all(|day| covered(person, *day)).then_some(0_u64);
    for spell in distinct(person) {
        if !matches!(spell.status(), Status::Work(work) if hours.work.contains(work)) {
            continue;
        }
        for day in &days {
            let per_day = match spell.extent() {
                Extent::Hours(hours) => Some(u64::from(hours.hundredths())),
                _ => None,
            };
            if runs(person, spell, *day, World::Worst) {
                least += per_day.unwrap_or(0);
            }
            if runs(person, spell, *day, World::Best) {
                most = most.zip(per_day).map(|(most, more)| most + more);
            }
        }
    }
    match hours.asked {
        HoursAsked::AtLeast(asked) => {
            let asked = u64::from(asked) * 700;
            truth(least >= asked, most.is_none_or(|most| most >= asked))
        }
        HoursAsked::Under(asked) => {
            let asked = u64::from(asked) * 700;
            truth(most.is_some_and(|most| most < asked), least < asked)
        }
    }
}

/// The spells of a person, an exact duplicate once.
fn distinct(person: &Person<'_>) -> Vec<Spell> {
    let mut spells: Vec<Spell> = person.history.spells().to_vec();
    spells.sort_unstable();
    spells.dedup();
    spells
}

/// In which places a person was while it held, each with the answer.
pub(crate) fn where_it_held(
    time: &Time<'_>,
    period: Period,
    person: &Person<'_>,
) -> Vec<(Option<Municipality>, Truth)> {
    let days = days_of(time.within, period);
    let places: BTreeSet<_> = days.iter().map(|day| residence(person, *day)).collect();
    let held = |place: &Option<Municipality>, world| {
        days.iter().any(|day| residence(person, *day) == *place && on(time.state, person, *day, world))
    };
    places
        .into_iter()
        .map(|place| (place, truth(held(&place, World::Worst), held(&place, World::Best))))
        .filter(|(_, held)| *held != Truth::No)
        .collect()
}

/// The units of a person in states that are added, by place: those certain, and those possible besides.
pub(crate) fn full_time(
    measure: &Measure<'_>,
    scoring: &FullTime<'_>,
    period: Period,
    person: &Person<'_>,
) -> BTreeMap<Option<Municipality>, (u64, u64)> {
    assert!(measure.who.all_of.is_empty(), "the walk asks nothing of the person");
    let july_2017 = NaiveDate::from_ymd_opt(2017, 7, 1).unwrap();
    let counted_in = match scoring.counted_in {
        CountedBy::Always(counted_in) => counted_in,
        CountedBy::Register if NaiveDate::from(period.last_day()) < july_2017 => CountedIn::TouchedWeeks,
        CountedBy::Register => CountedIn::Days,
    };
    let mut units = BTreeMap::new();
    // A unit: the day that says where it belongs, and its days.
    let all: Vec<(NaiveDate, Vec<NaiveDate>)> = match counted_in {
        CountedIn::Days => days_of(Within::Period, period).into_iter().map(|day| (day, vec![day])).collect(),
        CountedIn::TouchedWeeks => weeks_of(Within::Period, period)
            .into_iter()
            .map(|monday| (monday + Days::new(3), monday.iter_days().take(7).collect()))
            .collect(),
    };
    let among = scoring.among.iter().fold(Truth::Yes, |all, test| all & test_holds(test, period, person));
    for state in scoring.added.iter().filter(|_| among != Truth::No) {
        for (at, days) in &all {
            let touched = |state: State<'_>, world| days.iter().any(|day| on(state, person, *day, world));
            let counts = |world: World| {
                touched(*state, world) && !scoring.before.iter().any(|before| touched(*before, world.opposite()))
            };
            let (certain, possible): &mut (u64, u64) = units.entry(residence(person, *at)).or_default();
            let sure = among == Truth::Yes && counts(World::Worst);
            *certain += u64::from(sure);
            *possible += u64::from(counts(World::Best)) - u64::from(sure);
        }
    }
    units
}

/// What is told of a person's spells, above and below by place, from the days that are certain: of a person of whom all is
/// known.
pub(crate) fn spells(
    scoring: &Spells<'_>,
    period: Period,
    person: &Person<'_>,
) -> BTreeMap<Option<Municipality>, (u64, u64)> {
    let (first, last) = (NaiveDate::from(period.first_day()), NaiveDate::from(period.last_day()));
    let mut counts = BTreeMap::new();
    for of in scoring.of {
        // Wide enough for every spell that the cases make, and every gap between.
        let walk = || (first - Days::new(1200)).iter_days().take_while(|day| *day <= last + Days::new(500));
        let in_it: BTreeSet<NaiveDate> = walk().filter(|day| on(of.state, person, *day, World::Worst)).collect();
        let ends = |gap: &[NaiveDate]| match of.gap {
            GapRule::WholeMonthFrom(from) if NaiveDate::from(from) <= gap[0] => gap.iter().any(|day| {
                let month = day.iter_days().take_while(|other| other.month() == day.month());
                day.day() == 1 && month.clone().all(|day| gap.contains(&day))
            }),
            _ => true,
        };
        // Whether the days out on one side of a day end the spell there.
        let before = |day: NaiveDate| -> Vec<NaiveDate> {
            let mut gap: Vec<_> = walk().filter(|out| *out < day).collect();
            if let Some(at) = gap.iter().rposition(|out| in_it.contains(out)) {
                gap.drain(..=at);
            }
            gap
        };
        let after = |day: NaiveDate| -> Vec<NaiveDate> {
            walk().filter(|out| *out > day).take_while(|out| !in_it.contains(out)).collect()
        };
        // A day on which the person lives in another municipality than when last known to live in one, since the spell began.
        let moved = |day: NaiveDate| {
            if scoring.moves == Moves::SplitNothing {
                return false;
            }
            let Some(home) = residence(person, day) else { return false };
            let begun = walk().filter(|first| {
                *first <= day && in_it.contains(first) && {
                    let gap = before(*first);
                    !gap.is_empty() && ends(&gap)
                }
            });
            let Some(begun) = begun.last() else { return false };
            let homes = walk().filter(|other| begun <= *other && *other < day);
            homes.filter_map(|other| residence(person, other)).last().is_some_and(|last| last != home)
        };
        let begins = |day: NaiveDate| {
            let gap = before(day);
            in_it.contains(&day) && ((!gap.is_empty() && ends(&gap)) || moved(day))
        };
        let stops = |day: NaiveDate| {
            let gap = after(day);
            let next = day.succ_opt().unwrap();
            in_it.contains(&day) && ((!gap.is_empty() && ends(&gap)) || (in_it.contains(&next) && moved(next)))
        };
        // The spell that a day lies in: from the last beginning on or before it, unless one ended between.
        let runs_since = |day: NaiveDate| -> Option<NaiveDate> {
            let begun = walk().filter(|first| *first <= day && begins(*first)).last()?;
            let stopped = walk().any(|last| begun <= last && last < day && stops(last));
            (!stopped).then_some(begun)
        };
        let mut count = |day: NaiveDate| {
            let (above, below): &mut (u64, u64) = counts.entry(residence(person, day)).or_default();
            match scoring.told {
                SpellsTold::Number => *above += 1,
                SpellsTold::MeanLength => {
                    let begun = runs_since(day).unwrap();
                    *above += u64::try_from((day - begun).num_days() + 1).unwrap();
                    *below += 1;
                }
                SpellsTold::ShareFollowed(followed) => {
                    let on = |state: State<'_>, day| on(state, person, day, World::Worst);
                    let follows = match followed {
                        Followed::ByStatus { days, before, state } => {
                            let then = day + Days::new(days.into());
                            !before.iter().any(|state| on(*state, then)) && state.is_none_or(|state| on(state, then))
                        }
                        Followed::Within { days, state } => {
                            (1..=days).any(|days| on(state, day + Days::new(days.into())))
                        }
                    };
                    *above += u64::from(follows);
                    *below += 1;
                }
            }
        };
        let period = || walk().filter(|day| first <= *day && *day <= last);
        match scoring.that {
            SpellsThat::Begin => period().filter(|day| begins(*day)).for_each(&mut count),
            SpellsThat::End => period().filter(|day| stops(*day)).for_each(&mut count),
            SpellsThat::Run => runs_since(last).into_iter().for_each(|_| count(last)),
            SpellsThat::RunForOver { months } => {
                let since = days_of(Within::SinceMonthsBefore(months), period_of(last))[0];
                runs_since(last).filter(|begun| *begun <= since).into_iter().for_each(|_| count(last));
            }
        }
    }
    counts
}

/// The month of which a day is the last.
fn period_of(last: NaiveDate) -> Period {
    format!("{}M{:02}", last.year(), last.month()).parse().unwrap()
}

fn truth(certain: bool, possible: bool) -> Truth {
    match (certain, possible) {
        (true, _) => Truth::Yes,
        (_, true) => Truth::Unknown,
        _ => Truth::No,
    }
}

fn time_holds(time: &Time<'_>, period: Period, person: &Person<'_>) -> Truth {
    let (stretch, units) = match time.counted_in {
        CountedIn::Days => {
            let days = days_of(time.within, period);
            let units: Vec<BTreeSet<NaiveDate>> = days.iter().map(|day| BTreeSet::from([*day])).collect();
            (days.len(), units)
        }
        CountedIn::TouchedWeeks => {
            let mondays = weeks_of(time.within, period);
            let week = |monday: &NaiveDate| monday.iter_days().take(7).collect::<BTreeSet<_>>();
            (mondays.len(), mondays.iter().map(week).collect())
        }
    };
    let in_it = |world| -> Vec<bool> {
        units.iter().map(|days| days.iter().any(|day| on(time.state, person, *day, world))).collect()
    };
    let (worst, best) = (in_it(World::Worst), in_it(World::Best));
    let count = |units: &[bool]| units.iter().filter(|unit| **unit).count();
    let longest = |units: &[bool]| units.split(|unit| !unit).map(<[bool]>::len).max().unwrap_or(0);
    match time.amount {
        Amount::AtLeastShare(share) => {
            // By cross-multiplication: the share is of a hundred.
            let enough =
                |units: &[bool]| maaltal::quantity::Percent::of(count(units) as u64, stretch as u64).unwrap() >= share;
            truth(enough(&worst), enough(&best))
        }
        Amount::AtLeast(least) => truth(count(&worst) >= least as usize, count(&best) >= least as usize),
        Amount::All => truth(count(&worst) == stretch, count(&best) == stretch),
        Amount::None => truth(count(&best) == 0, count(&worst) == 0),
        Amount::NoRunOf(run) => truth(longest(&best) < run as usize, longest(&worst) < run as usize),
    }
}

/// Backwards from the last day, a day at a time, over breaks that are bridged.
fn run_holds(run: &Run<'_>, period: Period, person: &Person<'_>) -> Truth {
    let last = NaiveDate::from(period.last_day());
    let long_enough = |world: World| {
        let in_it = |day: NaiveDate| on(run.state, person, day, world);
        let mut since = last;
        if !in_it(last) {
            return false;
        }
        loop {
            if (last - since).num_days() + 1 >= i64::from(run.weeks) * 7 {
                return true;
            }
            let before = since.pred_opt().unwrap();
            if in_it(before) {
                since = before;
                continue;
            }
            let gap: Vec<NaiveDate> =
                (0..=28).map(|days| before - Days::new(days)).take_while(|day| !in_it(*day)).collect();
            if gap.len() > run.bridged.days as usize || !few_hours(run, person, &gap, world) {
                return false;
            }
            since = *gap.last().unwrap();
            // The break ends where the state does, so the day before it is in.
            since = since.pred_opt().unwrap();
        }
    };
    truth(long_enough(World::Worst), long_enough(World::Best))
}

/// Whether at most so many hours of work lie in a break, day by day, a week having seven.
fn few_hours(run: &Run<'_>, person: &Person<'_>, gap: &[NaiveDate], world: World) -> bool {
    let mut sevenths = 0_u64;
    for day in gap {
        if !covered(person, *day) && world == World::Worst {
            return false;
        }
        for spell in person.history.spells() {
            let work = matches!(spell.status(), Status::Work(work) if run.bridged.work.contains(work));
            if work && runs(person, *spell, *day, world.opposite()) {
                match (spell.extent(), world) {
                    (Extent::Hours(hours), _) => sevenths += u64::from(hours.hundredths()),
                    (_, World::Worst) => return false,
                    (_, World::Best) => {}
                }
            }
        }
    }
    sevenths <= u64::from(run.bridged.hours) * 700
}

fn entry_holds(entry: &Entry<'_>, period: Period, person: &Person<'_>) -> Truth {
    let (certain, possible) = beginnings(entry, period, person);
    match entry.which {
        Which::Any => truth(!certain.is_empty(), !possible.is_empty()),
        Which::FirstEver => {
            let ever_before = |day: NaiveDate, world| {
                // A day on which it can have begun earlier: a first day of something recorded, or the last unseen one.
                let spells = person.history.spells().iter().map(|spell| NaiveDate::from(spell.first()));
                let courses = match person.educations {
                    Educations::Known(courses) => courses.iter().filter_map(|course| course.attended).collect(),
                    Educations::Unknown => Vec::new(),
                };
                let courses = courses.into_iter().map(|stay| NaiveDate::from(stay.first()));
                let from = NaiveDate::from(person.history.coverage().from());
                let unseen = from
                    .pred_opt()
                    .filter(|day| person.attributes.born.is_none_or(|born| NaiveDate::from(born) <= *day));
                let unknown = (person.educations == Educations::Unknown).then(|| day.pred_opt().unwrap());
                spells
                    .chain(courses)
                    .chain(unseen)
                    .chain(unknown)
                    .any(|earlier| earlier < day && on(entry.state, person, earlier, world))
            };
            truth(
                certain.first().is_some_and(|day| !ever_before(*day, World::Best)),
                possible.first().is_some_and(|day| !ever_before(*day, World::Worst)),
            )
        }
    }
}

/// The days on which a run certainly begins, and on which it possibly does.
fn beginnings(entry: &Entry<'_>, period: Period, person: &Person<'_>) -> (BTreeSet<NaiveDate>, BTreeSet<NaiveDate>) {
    let days = days_of(entry.within, period);
    let before = |day: NaiveDate| day.pred_opt().unwrap();
    let state = entry.state;
    let certain =
        |day: &NaiveDate| on(state, person, *day, World::Worst) && !on(state, person, before(*day), World::Best);
    // A run of recorded days begins with something recorded; where nothing is recorded it may begin on any day.
    let begins = |day: NaiveDate| {
        let spells = person.history.spells().iter().filter(|spell| may_be_in(state, **spell));
        let starts = spells.map(|spell| NaiveDate::from(spell.first())).any(|first| first == day);
        let levels = |clause: &Clause| matches!(clause, Clause::Enrolled(_));
        let courses = match person.educations {
            Educations::Unknown => state.clauses.iter().any(levels),
            Educations::Known(courses) => courses.iter().any(|course| {
                let enrolled =
                    |clause: &Clause| matches!(clause, Clause::Enrolled(levels) if levels.contains(course.level));
                state.clauses.iter().any(enrolled)
                    && course.attended.is_some_and(|stay| NaiveDate::from(stay.first()) == day)
            }),
        };
        starts || courses || !covered(person, day)
    };
    let possible = |day: &NaiveDate| {
        begins(*day) && on(state, person, *day, World::Best) && !on(state, person, before(*day), World::Worst)
    };
    (days.iter().copied().filter(certain).collect(), days.iter().copied().filter(possible).collect())
}

fn may_be_in(state: State<'_>, spell: Spell) -> bool {
    state.clauses.iter().any(|clause| match (clause, spell.status()) {
        (Clause::Receives(benefits) | Clause::ReceivesVisited(benefits, _), Status::Benefit(benefit)) => {
            benefits.contains(benefit)
        }
        (Clause::Attends(offers) | Clause::Activated(offers, _), Status::Offer(offer)) => offers.contains(offer),
        (Clause::Works(kinds), Status::Work(work)) => kinds.contains(work),
        _ => false,
    })
}

/// Whether a day is in a state, in the world that is against it or in the one in favour.
fn on(state: State<'_>, person: &Person<'_>, day: NaiveDate, world: World) -> bool {
    let unseen = !covered(person, day);
    if unseen && world == World::Best {
        return true;
    }
    let spells = person.history.spells();
    let some =
        |wanted: &dyn Fn(&Spell) -> bool| spells.iter().any(|spell| wanted(spell) && runs(person, *spell, day, world));
    let visited = |spell: &Spell, set: maaltal::visitation::VisitationSet| match spell.visitation() {
        None | Some(Visitation::Uoplyst) => world == World::Best,
        Some(visitation) => set.contains(visitation),
    };
    // A benefit that no clause takes in: in the worst world as far as possible, in the best no more than is certain.
    let opposite = world.opposite();
    let certainly_taken_in = |spell: &Spell| {
        state.clauses.iter().any(|clause| match (clause, spell.status()) {
            (Clause::Receives(benefits), Status::Benefit(benefit)) => benefits.contains(benefit),
            (Clause::ReceivesVisited(benefits, set), Status::Benefit(benefit)) => {
                benefits.contains(benefit) && visited(spell, *set)
            }
            _ => false,
        })
    };
    let outside = || {
        (unseen && world == World::Worst)
            || spells.iter().any(|spell| {
                matches!(spell.status(), Status::Benefit(_))
                    && !certainly_taken_in(spell)
                    && runs(person, *spell, day, opposite)
            })
    };
    state.clauses.iter().any(|clause| match clause {
        Clause::Receives(benefits) => {
            some(&|spell| matches!(spell.status(), Status::Benefit(benefit) if benefits.contains(benefit)))
        }
        Clause::ReceivesVisited(benefits, set) => some(&|spell| {
            matches!(spell.status(), Status::Benefit(benefit) if benefits.contains(benefit)) && visited(spell, *set)
        }),
        Clause::Attends(offers) => {
            some(&|spell| matches!(spell.status(), Status::Offer(offer) if offers.contains(offer)))
        }
        Clause::Works(kinds) => some(&|spell| matches!(spell.status(), Status::Work(work) if kinds.contains(work))),
        Clause::Activated(offers, set) => {
            let own = |spell: &Spell| match spell.visitation() {
                None | Some(Visitation::Uoplyst) => true,
                Some(visitation) => set.contains(visitation),
            };
            some(&|spell| matches!(spell.status(), Status::Offer(offer) if offers.contains(offer)) && own(spell))
                && !outside()
        }
        Clause::Enrolled(levels) => match person.educations {
            Educations::Unknown => world == World::Best,
            Educations::Known(courses) => courses.iter().filter(|course| levels.contains(course.level)).any(|course| {
                course.attended.is_some_and(|stay| lasts(person, stay.first().into(), stay.end(), day, world))
            }),
        },
        other => panic!("a clause that the walk does not know: {other:?}"),
    })
}

fn criterion_holds(criterion: &Criterion<'_>, person: &Person<'_>, day: NaiveDate) -> Truth {
    let known = |holds: Option<bool>| holds.map_or(Truth::Unknown, |holds| truth(holds, holds));
    match criterion {
        Criterion::Residence(grounds) => {
            known(person.attributes.residence_ground.map(|ground| grounds.contains(&ground)))
        }
        // Who needs no ground was granted none.
        Criterion::ResidenceGrantedFrom(_) if person.attributes.residence_ground == Some(ResidenceGround::Intet) => {
            Truth::No
        }
        Criterion::ResidenceGrantedFrom(from) => {
            known(person.attributes.residence_granted.map(|day| NaiveDate::from(day) >= NaiveDate::from(*from)))
        }
        // Every age is tried, for the criterion tells its bounds to nobody.
        Criterion::Age(ages) => {
            let Some(born) = person.attributes.born else { return Truth::Unknown };
            let born = NaiveDate::from(born);
            let reached = |age: i32| {
                let year = born.year() + age;
                NaiveDate::from_ymd_opt(year, born.month(), born.day())
                    .unwrap_or_else(|| NaiveDate::from_ymd_opt(year, 3, 1).unwrap())
            };
            let age = (0..150).take_while(|age| reached(*age) <= day).last();
            let Some(age) = age else { return Truth::No };
            let birthday = maaltal::calendar::Day::ymd(2000, 6, 15);
            let as_old = maaltal::calendar::Day::ymd(2000 - age, 6, 15);
            ages.hold(Some(as_old), birthday)
        }
        other => panic!("a criterion that the walk does not know: {other:?}"),
    }
}

fn days_of(within: Within, period: Period) -> Vec<NaiveDate> {
    let (first, last) = (NaiveDate::from(period.first_day()), NaiveDate::from(period.last_day()));
    let ends_a_month = (last + Days::new(1)).day() == 1;
    let from = match within {
        Within::Period => first,
        Within::PeriodAndMonthsBefore(months) => first - Months::new(months),
        Within::LastDay => last,
        Within::Window(window) => match window.unit() {
            WindowUnit::Days => last - Days::new(u64::from(window.count()) - 1),
            WindowUnit::Weeks => {
                let sunday = last.week(Weekday::Sun).first_day();
                let monday = sunday - Days::new(u64::from(window.count()) * 7 - 1);
                return monday.iter_days().take_while(|day| *day <= sunday).collect();
            }
            WindowUnit::Months if ends_a_month => (last + Days::new(1)) - Months::new(u32::from(window.count())),
            WindowUnit::Months => (last - Months::new(u32::from(window.count()))) + Days::new(1),
        },
        Within::SinceMonthsBefore(months) if ends_a_month => {
            ((last + Days::new(1)) - Months::new(months)) - Days::new(1)
        }
        Within::SinceMonthsBefore(months) => last - Months::new(months),
    };
    from.iter_days().take_while(|day| *day <= last).collect()
}

/// The Mondays of the weeks of a stretch: those whose Thursday lies in it, and of a window of weeks all of them.
fn weeks_of(within: Within, period: Period) -> Vec<NaiveDate> {
    let days = days_of(within, period);
    let thursdays = days.iter().filter(|day| day.weekday() == Weekday::Thu);
    thursdays.map(|day| *day - Days::new(3)).collect()
}

//! Every field of every definition decides something: each is changed by one step, and some vector must see it.
//!
//! What names a definition, its text, its source, its decimals and which way is better, changes no result and is not changed
//! here.

#[path = "vectors/read.rs"]
mod read;

use std::collections::BTreeMap;

use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::{CountedIn, Day, Period, Window, WindowUnit};
use maaltal::company::{ContactKind, ContactSet};
use maaltal::education::{Level, LevelSet};
use maaltal::evaluate::{Prepared, QuestionId, Request};
use maaltal::history::GapRule;
use maaltal::in_force::Edge;
use maaltal::measure::{
    self, Amount, Attribution, Bridge, Companies, CountedBy, Data, Entry, FigureUnit, Followed, FullTime, HoursAsked,
    HoursOf, Measure, Moves, Over, Per, Persons, Published, Run, Scoring, Spells, SpellsOf, SpellsThat, SpellsTold,
    Test, Time, UnitsOfUnits, Which, With, Within, forloeb,
};
use maaltal::offer::{Offer, OfferSet};
use maaltal::person::ResidenceGround;
use maaltal::quantity::{Percent, Thing};
use maaltal::state::{Clause, State};
use maaltal::target_group::{Ages, Criterion, TargetGroup};
use maaltal::visitation::{Visitation, VisitationSet};
use maaltal::work::{Work, WorkSet};
use read::Vector;

/// Parts that definitions share as one value: their changes are tried on the definition that is named, and on no other.
const SHARED: &[(&str, &str, &str)] = &[
    ("dst:ledige_i_mindst_", "state", "one state for every duration, tried on dst:langtidsledige"),
    ("dst:langtidsledige_andel", "state", "the state of dst:langtidsledige, tried on it"),
    ("star:loenmodtagere_92_", "before", ONE_ORDER),
    ("star:loenmodtagere_182_", "before", ONE_ORDER),
    ("star:loenmodtagere_365_", "before", ONE_ORDER),
];

const ONE_ORDER: &str = "one order of statuses for every day, tried on star:loenmodtagere_30_dage_efter_forloeb";

/// Changes that no vector can see: part of the definition's id, part of the change, and why it cannot matter.
const UNSEEN: &[(&str, &str, &str)] = &[
    ("", "over LastDay to: AnyPeriod", "a rolling year is refused by both, every other period taken by both"),
    (
        "antal_personer",
        "over AnyPeriod to: LastDay",
        "a rolling year is refused by both, every other period taken by both",
    ),
    ("", "added, which another clause holds", "one clause is enough, and the other says so of every day"),
    ("", "uoplyst added", "a visitation that is not stated is unknown, whatever is asked for"),
    ("", "of one unit AtLeast(1) -> All", "any of one day or week is all of it"),
    ("arbejdskraftreserven@2010", "AtLeast(91) -> All", "thirteen weeks have 91 days"),
    ("", "any of whole weeks counted in", "a week is touched when a day of it is"),
    ("bm:permanente", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("esbjerg:andel_paa", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("bm:unge_paa", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:sygedagpengemodtagere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:voksenlaere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:ny_mesterlaere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:smaajob", "attribution: ResidenceAtTheTime", ONE_DAY),
    (
        "flygtninge_i_beskaeftigelse",
        "ground: intet added",
        "who needs no ground was granted none, which the day of the first asks",
    ),
    ("loebende_forloeb", "moves: BeginASpell", "by a move one spell ends where another begins, so as many run"),
    ("", "added, which goes before already", "any state that goes before is enough, whichever it is"),
];

const ONE_DAY: &str = "on one day a person lives in one place, so the figures are the same; that they add over places, which \
                       would be lost, is no figure";

/// A changed value, and what was changed.
type Changed<T> = Vec<(String, T)>;

#[test]
fn a_vector_sees_every_change() {
    let vectors = read::all();
    let (mut tried, mut seen) = (0, 0);
    let mut wrong = Vec::new();
    let mut used = vec![false; UNSEEN.len()];
    for measure in measure::ALL {
        let id = measure.id.to_string();
        let own: Vec<&Vector> =
            vectors.iter().filter(|vector| vector.definition == id && vector.difference(measure).is_none()).collect();
        let mut witnesses = Witnesses { vectors: own };
        for (change, changed) in of_measure(measure) {
            if SHARED.iter().any(|(of, part, _)| id.starts_with(of) && change.contains(part)) {
                continue;
            }
            tried += 1;
            let listed = UNSEEN.iter().position(|(of, part, _)| id.contains(of) && change.contains(part));
            let in_sight = witnesses.see(leaked(changed));
            seen += u32::from(in_sight);
            match listed {
                Some(row) => {
                    used[row] = true;
                    if in_sight {
                        wrong.push(format!("{id}: {change} is listed as unseen, and seen"));
                    }
                }
                None if !in_sight => wrong.push(format!("{id}: {change} is seen by no vector")),
                None => {}
            }
        }
    }
    for ((of, part, _), used) in UNSEEN.iter().zip(used) {
        if !used {
            wrong.push(format!("«{of}», «{part}» is listed, and no such change was tried"));
        }
    }
    println!("{tried} changes tried, {seen} seen, {} not", tried - seen);
    assert!(wrong.is_empty(), "{tried} changes tried, {seen} seen:\n{}", wrong.join("\n"));
}

/// Whatever a vector sees, the hash of what a definition counts sees: no two of a definition and its changes have one.
#[test]
fn the_hash_of_a_definition_sees_every_change() {
    let mut tried = 0;
    for measure in measure::ALL {
        for (change, changed) in of_measure(measure) {
            tried += 1;
            assert_ne!(changed.content_hash(), measure.content_hash(), "{}: {change}", measure.id);
        }
    }
    assert!(tried > 1000, "{tried}");
}

/// The vectors of a definition, those that saw a change last first.
struct Witnesses<'v> {
    vectors: Vec<&'v Vector>,
}

impl Witnesses<'_> {
    /// Whether any of them has another result for a changed measure.
    fn see(&mut self, changed: &'static Measure<'static>) -> bool {
        let mut asked: BTreeMap<Period, Option<(Prepared<'static>, QuestionId)>> = BTreeMap::new();
        let witness = self.vectors.iter().position(|vector| {
            let asked = asked.entry(vector.period).or_insert_with(|| {
                let mut request = Request::new();
                let question = request.ask(changed, vector.period).ok()?;
                Some((request.prepare(), question))
            });
            match asked {
                None => !vector.is_refused(),
                Some(_) if vector.is_refused() => true,
                Some((prepared, question)) => vector.difference_in(prepared, *question, changed).is_some(),
            }
        });
        if let Some(index) = witness {
            self.vectors[..=index].rotate_right(1);
        }
        witness.is_some()
    }
}

fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn slice<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

/// Each value with its changes, put back into the whole.
fn put<T, W>(changes: Changed<T>, what: &str, whole: impl Fn(T) -> W) -> Changed<W> {
    changes.into_iter().map(|(change, part)| (format!("{what}: {change}"), whole(part))).collect()
}

/// A list with one of its members changed or removed.
fn of_list<T: Copy>(list: &[T], of_one: impl Fn(T) -> Changed<T>) -> Changed<Vec<T>> {
    let mut changes = Vec::new();
    for (index, member) in list.iter().enumerate() {
        let mut rest = list.to_vec();
        rest.remove(index);
        changes.push((format!("{index} removed"), rest));
        changes.extend(put(of_one(*member), &index.to_string(), |changed| {
            let mut list = list.to_vec();
            list[index] = changed;
            list
        }));
    }
    changes
}

fn of_measure(measure: &'static Measure<'static>) -> Changed<Measure<'static>> {
    let who = of_list(measure.who.all_of, of_criterion);
    let scorings = match measure.scoring {
        Scoring::Persons(persons) => of_persons(persons).into_iter().map(|(c, p)| (c, Scoring::Persons(p))).collect(),
        Scoring::UnitsOfUnits(units) => {
            of_units(units).into_iter().map(|(c, u)| (c, Scoring::UnitsOfUnits(u))).collect()
        }
        Scoring::FullTimePersons(full_time) => {
            of_full_time(full_time).into_iter().map(|(c, f)| (c, Scoring::FullTimePersons(f))).collect()
        }
        Scoring::Spells(spells) => of_list(spells.of, of_spells_of)
            .into_iter()
            .map(|(change, of)| (format!("of: {change}"), Spells { of: slice(of), ..spells }))
            .chain(put(others(&[Moves::SplitNothing, Moves::BeginASpell], spells.moves), "moves", |moves| Spells {
                moves,
                ..spells
            }))
            .chain(put(of_told(spells.told), "told", |told| Spells { told, ..spells }))
            .map(|(change, spells)| (change, Scoring::Spells(spells)))
            .collect(),
        Scoring::Companies(companies) => {
            of_companies(companies).into_iter().map(|(c, companies)| (c, Scoring::Companies(companies))).collect()
        }
        Scoring::NoMethod { .. } => return Vec::new(), // nothing comes out of it
        other => panic!("a scoring that is not changed: {other:?}"),
    };
    let attributions =
        [Attribution::ResidenceOnLastDay, Attribution::ResidenceOnDayOfEvent, Attribution::ResidenceAtTheTime];
    let mut overs = vec![Over::LastDay, Over::CalendarYear, Over::Month, Over::YearOrQuarter, Over::AnyPeriod];
    if matches!(measure.scoring, Scoring::Companies(_)) {
        overs.push(Over::WholeMonths); // for what is known by month
    }
    let mut changes = put(who, "who", |all_of| Measure { who: TargetGroup { all_of: slice(all_of) }, ..*measure });
    changes.extend(put(scorings, "scoring", |scoring| Measure { scoring, ..*measure }));
    changes.extend(put(others(&attributions, measure.attribution), "attribution", |attribution| Measure {
        attribution,
        ..*measure
    }));
    let of_over = format!("over {:?} to", measure.over);
    changes.extend(put(others(&overs, measure.over), &of_over, |over| Measure { over, ..*measure }));
    changes.extend(put(of_data(measure.data), "data", |data| Measure { data, ..*measure }));
    if let Scoring::Spells(spells) = measure.scoring {
        // The place and the days go with which spells count; with those of the others it could not be asked at all.
        changes.extend(put(of_spells_that(spells.that), "that", |that| {
            let Measure { over, attribution, .. } = forloeb::star(spells.of, that);
            Measure { scoring: Scoring::Spells(Spells { that, ..spells }), over, attribution, ..*measure }
        }));
    }
    changes
}

/// Data that begin when every period is over, and data that end before any.
fn of_data(data: Data) -> Changed<Data> {
    vec![
        ("from 2100".to_owned(), Data { from: Edge::On(Day::ymd(2100, 1, 1)), ..data }),
        ("to 1900".to_owned(), Data { to: Edge::On(Day::ymd(1900, 12, 31)), ..data }),
    ]
}

fn of_spells_of(of: SpellsOf<'static>) -> Changed<SpellsOf<'static>> {
    let mut changes = put(of_state(of.state), "state", |state| SpellsOf { state, ..of });
    changes.extend(put(of_gap(of.gap), "gap", |gap| SpellsOf { gap, ..of }));
    changes
}

/// The other kinds, and each step of what follows.
fn of_told(told: SpellsTold<'static>) -> Changed<SpellsTold<'static>> {
    const IN_WORK: &[Clause] = &[Clause::Works(WorkSet::of(Work::ALL))];
    let one_day = Followed::Within { days: 1, state: State::any_of(IN_WORK) };
    let kinds = [SpellsTold::Number, SpellsTold::MeanLength, SpellsTold::ShareFollowed(one_day)];
    let named = |kind: SpellsTold<'_>| match kind {
        SpellsTold::Number => "number",
        SpellsTold::MeanLength => "mean length",
        SpellsTold::ShareFollowed(_) => "share followed by work",
    };
    let mut changes: Changed<_> =
        kinds.iter().filter(|kind| named(**kind) != named(told)).map(|kind| (named(*kind).to_owned(), *kind)).collect();
    let SpellsTold::ShareFollowed(followed) = told else { return changes };
    changes.extend(put(of_followed(followed), "followed", SpellsTold::ShareFollowed));
    changes
}

fn of_followed(followed: Followed<'static>) -> Changed<Followed<'static>> {
    match followed {
        Followed::ByStatus { days, before, state } => {
            let mut changes: Changed<_> = [days - 1, days + 1]
                .map(|days| (format!("{days} days"), Followed::ByStatus { days, before, state }))
                .to_vec();
            let befores = of_list(before, of_state).into_iter().map(|(change, changed)| {
                let goes_already = changed.len() == before.len() && benefits_of(&changed) == benefits_of(before);
                (change + if goes_already { ", which goes before already" } else { "" }, changed)
            });
            changes.extend(put(befores.collect(), "before", |before| Followed::ByStatus {
                days,
                before: slice(before),
                state,
            }));
            let states = state.map_or_else(Vec::new, of_state);
            let states = states.into_iter().map(|(change, state)| (change, Some(state)));
            let states: Changed<_> = states.chain([("what is left".to_owned(), None)]).collect();
            changes.extend(put(states, "state", |state| Followed::ByStatus { days, before, state }));
            changes
        }
        Followed::Within { days, state } => {
            let mut changes: Changed<_> = [days - 1, days + 1]
                .map(|days| (format!("within {days} days"), Followed::Within { days, state }))
                .to_vec();
            changes.push((format!("on day {days}"), Followed::ByStatus { days, before: &[], state: Some(state) }));
            changes.extend(put(of_state(state), "state", |state| Followed::Within { days, state }));
            changes
        }
    }
}

/// The benefits that bring a day into any of some states.
fn benefits_of(states: &[State<'_>]) -> BenefitSet {
    states.iter().fold(BenefitSet::EMPTY, |all, state| all.union(state.benefits()))
}

/// One day earlier and later, and the other rules that there are.
fn of_gap(gap: GapRule) -> Changed<GapRule> {
    let mut rules = vec![GapRule::OneDay, GapRule::STAR, GapRule::STAR_A_DAGPENGE];
    match gap {
        GapRule::OneDay => {}
        GapRule::WholeMonthFrom(day) => rules.extend([-1, 1].map(|days| GapRule::WholeMonthFrom(day.plus(days)))),
    }
    others(&rules, gap)
}

/// One month more and less, and the other kinds.
fn of_spells_that(that: SpellsThat) -> Changed<SpellsThat> {
    let mut kinds = vec![SpellsThat::Begin, SpellsThat::End, SpellsThat::Run];
    match that {
        SpellsThat::RunForOver { months } => {
            kinds.extend([months - 1, months + 1].map(|months| SpellsThat::RunForOver { months }));
        }
        SpellsThat::Begin | SpellsThat::End | SpellsThat::Run => kinds.push(SpellsThat::RunForOver { months: 1 }),
    }
    others(&kinds, that)
}

/// The values of a list that are not the one there is.
fn others<T: Copy + PartialEq + core::fmt::Debug>(values: &[T], own: T) -> Changed<T> {
    values.iter().filter(|value| **value != own).map(|value| (format!("{value:?}"), *value)).collect()
}

fn of_persons(persons: Persons<'static>) -> Changed<Persons<'static>> {
    let mut changes = put(of_test(persons.looked_at), "looked at", |looked_at| Persons { looked_at, ..persons });
    let counted = of_list(persons.counted, of_test);
    changes.extend(put(counted, "counted", |counted| Persons { counted: slice(counted), ..persons }));
    let kinds = match persons.published {
        Published::ShareOf(per) => of_per(per).into_iter().map(|(_, per)| Published::ShareOf(per)).collect(),
        Published::Number | Published::Share => vec![Published::ShareOf(Per::LabourForce(16, 66))],
    };
    let kinds = [&[Published::Number, Published::Share][..], &kinds].concat();
    let published = others(&kinds, persons.published);
    changes.extend(put(published, "published", |published| Persons { published, ..persons }));
    changes
}

/// One employee more and less, each kind of contact in or out, and the other job centres and units.
fn of_companies(companies: Companies) -> Changed<Companies> {
    let own = companies.employees_at_least;
    let employees = [own.checked_sub(1), own.checked_add(1)].into_iter().flatten();
    let mut changes: Changed<Companies> = employees
        .map(|employees_at_least| {
            (format!("employees {employees_at_least}"), Companies { employees_at_least, ..companies })
        })
        .collect();
    let contacts = toggled(ContactKind::ALL, |kind| companies.contacts.contains(kind), ContactSet::of, |_| false);
    changes.extend(put(contacts, "contact", |contacts| Companies { contacts, ..companies }));
    let withs = others(&[With::LocalJobCentre, With::OtherJobCentres, With::AnyJobCentre], companies.with);
    changes.extend(put(withs, "with", |with| Companies { with, ..companies }));
    let published = others(&[FigureUnit::Counted(Thing::Companies), FigureUnit::Percent], companies.published);
    changes.extend(put(published, "published", |published| Companies { published, ..companies }));
    changes
}

fn of_units(units: UnitsOfUnits<'static>) -> Changed<UnitsOfUnits<'static>> {
    let mut changes = put(of_state(units.numerator), "numerator", |numerator| UnitsOfUnits { numerator, ..units });
    changes
        .extend(put(of_state(units.denominator), "denominator", |denominator| UnitsOfUnits { denominator, ..units }));
    changes
        .extend(put(of_counted_in(units.counted_in), "counted in", |counted_in| UnitsOfUnits { counted_in, ..units }));
    changes
}

fn of_full_time(full_time: FullTime<'static>) -> Changed<FullTime<'static>> {
    let added = of_list(full_time.added, of_state);
    let mut changes = put(added, "added", |added| FullTime { added: slice(added), ..full_time });
    let before = of_list(full_time.before, of_state);
    changes.extend(put(before, "before", |before| FullTime { before: slice(before), ..full_time }));
    let counted = [CountedBy::Always(CountedIn::Days), CountedBy::Always(CountedIn::TouchedWeeks), CountedBy::Register];
    changes.extend(put(others(&counted, full_time.counted_in), "counted in", |counted_in| FullTime {
        counted_in,
        ..full_time
    }));
    changes.extend(put(of_per(full_time.per), "per", |per| FullTime { per, ..full_time }));
    let among = of_list(full_time.among, of_test);
    changes.extend(put(among, "among", |among| FullTime { among: slice(among), ..full_time }));
    changes
}

/// One year more and less at each end, and the other kinds.
fn of_per(per: Per) -> Changed<Per> {
    let (Per::Population(from, to) | Per::LabourForce(from, to)) = per else {
        let kinds =
            [Per::Itself, Per::PersonsInWeeks, Per::Expectation, Per::Population(16, 66), Per::LabourForce(16, 66)];
        return others(&kinds, per);
    };
    let ages = |kind: fn(u32, u32) -> Per| {
        [kind(from - 1, to), kind(from + 1, to), kind(from, to - 1), kind(from, to + 1), kind(from, to)]
    };
    let mut all = vec![Per::Itself, Per::PersonsInWeeks, Per::Expectation];
    all.extend(match per {
        Per::Population(..) => ages(Per::Population).into_iter().chain([Per::LabourForce(from, to)]),
        _ => ages(Per::LabourForce).into_iter().chain([Per::Population(from, to)]),
    });
    all.retain(|other| *other != per);
    all.into_iter().map(|other| (format!("{per:?} -> {other:?}"), other)).collect()
}

fn of_counted_in(counted_in: CountedIn) -> Changed<CountedIn> {
    others(&[CountedIn::Days, CountedIn::TouchedWeeks], counted_in)
}

fn of_test(test: Test<'static>) -> Changed<Test<'static>> {
    match test {
        Test::Time(time) => of_time(time).into_iter().map(|(change, time)| (change, Test::Time(time))).collect(),
        Test::Entry(entry) => of_entry(entry).into_iter().map(|(change, entry)| (change, Test::Entry(entry))).collect(),
        Test::Run(run) => of_run(run).into_iter().map(|(change, run)| (change, Test::Run(run))).collect(),
        Test::Holds(criterion) => {
            let changes = of_criterion(criterion).into_iter();
            changes.map(|(change, criterion)| (change, Test::Holds(criterion))).collect()
        }
        Test::Hours(hours) => of_hours(hours).into_iter().map(|(change, hours)| (change, Test::Hours(hours))).collect(),
        other => panic!("a test that is not changed: {other:?}"),
    }
}

/// One hour more and less, the other kind, the kinds of work and the stretch.
fn of_hours(hours: HoursOf) -> Changed<HoursOf> {
    let asked = match hours.asked {
        HoursAsked::AtLeast(asked) => {
            [HoursAsked::AtLeast(asked - 1), HoursAsked::AtLeast(asked + 1), HoursAsked::Under(asked)]
        }
        HoursAsked::Under(asked) => {
            [HoursAsked::Under(asked - 1), HoursAsked::Under(asked + 1), HoursAsked::AtLeast(asked)]
        }
    };
    let mut changes = put(others(&asked, hours.asked), "asked", |asked| HoursOf { asked, ..hours });
    changes.extend(put(of_within(hours.within), "within", |within| HoursOf { within, ..hours }));
    let works = toggled(Work::ALL, |work| hours.work.contains(work), WorkSet::of, |_| false);
    changes.extend(put(works, "work", |work| HoursOf { work, ..hours }));
    changes
}

fn of_time(time: Time<'static>) -> Changed<Time<'static>> {
    let mut changes = put(of_state(time.state), "state", |state| Time { state, ..time });
    changes.extend(put(of_amount(time), "amount", |amount| Time { amount, ..time }));
    changes.extend(put(of_within(time.within), "within", |within| Time { within, ..time }));
    let whole_weeks = matches!(time.within, Within::Window(window) if window.unit() == WindowUnit::Weeks);
    let stretch =
        if time.amount == Amount::AtLeast(1) && whole_weeks { "any of whole weeks counted in" } else { "counted in" };
    changes.extend(put(of_counted_in(time.counted_in), stretch, |counted_in| Time { counted_in, ..time }));
    changes
}

fn of_run(run: Run<'static>) -> Changed<Run<'static>> {
    let mut changes = put(of_state(run.state), "state", |state| Run { state, ..run });
    for weeks in [run.weeks - 1, run.weeks + 1] {
        changes.push((format!("{weeks} weeks"), Run { weeks, ..run }));
    }
    let bridge = run.bridged;
    for (days, hours) in [(27, 10), (29, 10), (28, 9), (28, 11)] {
        changes.push((format!("{days} days, {hours} hours"), Run { bridged: Bridge { days, hours, ..bridge }, ..run }));
    }
    let works = Work::ALL.iter().map(|work| {
        let one = WorkSet::of(&[*work]);
        let work = if bridge.work.contains(*work) { bridge.work.difference(one) } else { bridge.work.union(one) };
        (format!("work: {work:?}"), Run { bridged: Bridge { work, ..bridge }, ..run })
    });
    changes.extend(works);
    changes
}

fn of_entry(entry: Entry<'static>) -> Changed<Entry<'static>> {
    let mut changes = put(of_state(entry.state), "state", |state| Entry { state, ..entry });
    changes.extend(put(of_within(entry.within), "within", |within| Entry { within, ..entry }));
    changes
        .extend(put(others(&[Which::Any, Which::FirstEver], entry.which), "which", |which| Entry { which, ..entry }));
    changes
}

/// The units of a stretch, mostly: of a period of no fixed length, as many as matter.
fn units_of(time: Time<'_>) -> u32 {
    let last = Day::ymd(2013, 12, 31);
    match (time.within, time.counted_in) {
        (Within::LastDay, _) => 1,
        (Within::Window(window), CountedIn::Days) => window.days_to(last).count(),
        (Within::Window(window), CountedIn::TouchedWeeks) => window.weeks_to(last).count(),
        (Within::SinceMonthsBefore(months), CountedIn::Days) => months * 30,
        (within, _) => panic!("no length is known of {within:?}"),
    }
}

/// One unit, or one percent where it matters, more and less, and the other kinds of amount.
fn of_amount(time: Time<'_>) -> Changed<Amount> {
    let own = time.amount;
    let mut amounts = Vec::new();
    match own {
        Amount::AtLeastShare(share) => {
            let percent = (0..=100).find(|percent| Percent::whole(*percent) == share).unwrap();
            let of = units_of(time);
            let matters = |percent: &u32| Percent::whole(*percent).at_least_of(of) != share.at_least_of(of);
            let more = (percent + 1..=100).find(matters);
            let less = (0..percent).rev().find(matters);
            amounts.extend(
                [more, less].into_iter().flatten().map(|percent| Amount::AtLeastShare(Percent::whole(percent))),
            );
            let needed = share.at_least_of(of);
            amounts.extend([needed - 1, needed + 1].map(Amount::AtLeast));
            amounts.extend([Amount::All, Amount::None, Amount::NoRunOf(needed)]);
        }
        Amount::AtLeast(least) => {
            amounts.extend([least - 1, least + 1].map(Amount::AtLeast));
            amounts.extend([Amount::All, Amount::None, Amount::NoRunOf(least + 1)]);
        }
        Amount::All => {
            let all = units_of(time);
            amounts.extend([Amount::AtLeast(all - 1), Amount::AtLeast(1), Amount::None, Amount::NoRunOf(all)]);
            amounts.push(Amount::AtLeastShare(Percent::whole(90)));
        }
        Amount::None => amounts.extend([Amount::AtLeast(1), Amount::All, Amount::NoRunOf(2)]),
        Amount::NoRunOf(run) => {
            amounts.extend([run - 1, run + 1].map(Amount::NoRunOf));
            amounts.extend([Amount::None, Amount::All, Amount::AtLeast(run)]);
        }
    }
    let one_week = (time.within, time.counted_in) == (Within::Window(Window::weeks(1)), CountedIn::TouchedWeeks);
    let of = if time.within == Within::LastDay || one_week { "of one unit " } else { "" };
    amounts.into_iter().map(|amount| (format!("{of}{own:?} -> {amount:?}"), amount)).collect()
}

/// One unit of the stretch more and less, the nearest in other units, and the other kinds.
fn of_within(within: Within) -> Changed<Within> {
    let window = Within::Window;
    let mut stretches = vec![Within::LastDay, Within::Period, Within::PeriodAndMonthsBefore(1)];
    match within {
        Within::LastDay => stretches.extend([window(Window::days(2)), window(Window::weeks(1))]),
        Within::Period => stretches.extend([window(Window::days(365)), window(Window::days(30))]),
        Within::PeriodAndMonthsBefore(months) => {
            stretches.extend([months - 1, months + 1].map(Within::PeriodAndMonthsBefore));
            stretches.push(window(Window::days(30 * 2)));
        }
        Within::Window(own) => {
            let count = own.count();
            let one_step = [count - 1, count + 1].into_iter().filter_map(|count| Window::new(count, own.unit()));
            stretches.extend(one_step.map(window));
            stretches.extend(match own.unit() {
                WindowUnit::Weeks => {
                    let months = u32::from(count).div_ceil(5);
                    [window(Window::days(count * 7)), Within::SinceMonthsBefore(months)]
                }
                WindowUnit::Days => [window(Window::weeks(count.div_ceil(7))), Within::SinceMonthsBefore(1)],
                WindowUnit::Months => [window(Window::days(365)), Within::SinceMonthsBefore(count.into())],
            });
        }
        Within::SinceMonthsBefore(months) => {
            stretches.extend([months - 1, months + 1].map(Within::SinceMonthsBefore));
            stretches.push(window(Window::months(u16::try_from(months).unwrap())));
        }
    }
    stretches.retain(|stretch| *stretch != within);
    stretches.into_iter().map(|stretch| (format!("{within:?} -> {stretch:?}"), stretch)).collect()
}

fn of_criterion(criterion: Criterion<'static>) -> Changed<Criterion<'static>> {
    match criterion {
        Criterion::Age(ages) => put(of_ages(ages), "age", Criterion::Age),
        Criterion::Without(levels) => put(of_levels(levels), "without", Criterion::Without),
        Criterion::TouchedBy(state) => put(of_state(state), "touched by", Criterion::TouchedBy),
        Criterion::ResidenceGrantedFrom(day) => [-1, 1]
            .map(|days| (format!("granted {days} days later"), Criterion::ResidenceGrantedFrom(day.plus(days))))
            .to_vec(),
        Criterion::Residence(grounds) => {
            let changes = toggled(ResidenceGround::ALL, |own| grounds.contains(&own), <[_]>::to_vec, |_| false);
            put(changes, "ground", |grounds| Criterion::Residence(slice(grounds)))
        }
        other => panic!("a criterion that is not changed: {other:?}"),
    }
}

/// One year more and less at each end. An age tells its ends to nobody, so every age is tried.
fn of_ages(ages: Ages) -> Changed<Ages> {
    let holds = |age: &u32| {
        let born = Day::ymd(2000 - age.cast_signed(), 6, 15);
        ages.hold(Some(born), Day::ymd(2000, 6, 15)) == maaltal::Truth::Yes
    };
    let from = (0..120).find(holds).unwrap();
    let under = (from..120).find(|age| !holds(age));
    let with = |from| under.map_or(Ages::from(from), |under| Ages::from(from).under(under));
    let mut changes = vec![(format!("from {}", from + 1), with(from + 1))];
    if let Some(under) = under {
        changes.extend([under - 1, under + 1].map(|under| (format!("under {under}"), Ages::from(from).under(under))));
        changes.push(("no upper end".to_owned(), Ages::from(from)));
    } else {
        changes.push(("under 60".to_owned(), Ages::from(from).under(60)));
    }
    if from > 0 {
        changes.push((format!("from {}", from - 1), with(from - 1)));
    }
    changes
}

fn of_state(state: State<'static>) -> Changed<State<'static>> {
    let clauses = of_list(state.clauses, |clause| of_clause(clause, state));
    put(clauses, "clause", |clauses| State::any_of(slice(clauses)))
}

/// Each member of each set of a clause taken out, each other one put in.
fn of_clause(clause: Clause, state: State<'_>) -> Changed<Clause> {
    match clause {
        Clause::Receives(benefits) => of_benefits(benefits, state, Clause::Receives),
        Clause::ReceivesVisited(benefits, seen) => {
            let mut changes = of_benefits(benefits, state, |benefits| Clause::ReceivesVisited(benefits, seen));
            changes.extend(put(of_visitations(seen), "visitation", |seen| Clause::ReceivesVisited(benefits, seen)));
            changes
        }
        Clause::Activated(offers, seen) => {
            let mut changes = of_offers(offers, state, |offers| Clause::Activated(offers, seen));
            changes.extend(put(of_visitations(seen), "visitation", |seen| Clause::Activated(offers, seen)));
            changes
        }
        Clause::Attends(offers) => of_offers(offers, state, Clause::Attends),
        Clause::Works(works) => {
            let changes = toggled(Work::ALL, |work| works.contains(work), WorkSet::of, |_| false);
            put(changes, "work", Clause::Works)
        }
        Clause::Enrolled(levels) => put(of_levels(levels), "level", Clause::Enrolled),
        other => panic!("a clause that is not changed: {other:?}"),
    }
}

fn of_benefits(benefits: BenefitSet, state: State<'_>, clause: impl Fn(BenefitSet) -> Clause) -> Changed<Clause> {
    let already = |benefit: Benefit| {
        state.clauses.iter().any(|own| matches!(own, Clause::Receives(others) if others.contains(benefit)))
    };
    let changes = toggled(Benefit::ALL, |own| benefits.contains(own), BenefitSet::of, already);
    put(changes, "benefit", clause)
}

fn of_offers(offers: OfferSet, state: State<'_>, clause: impl Fn(OfferSet) -> Clause) -> Changed<Clause> {
    let already =
        |offer: Offer| state.clauses.iter().any(|own| matches!(own, Clause::Attends(others) if others.contains(offer)));
    let changes = toggled(Offer::ALL, |own| offers.contains(own), OfferSet::of, already);
    put(changes, "offer", clause)
}

fn of_visitations(seen: VisitationSet) -> Changed<VisitationSet> {
    toggled(Visitation::ALL, |own| seen.contains(own), VisitationSet::of, |_| false)
}

fn of_levels(levels: LevelSet) -> Changed<LevelSet> {
    toggled(Level::ALL, |own| levels.contains(own), LevelSet::of, |_| false)
}

/// A set of members of a catalogue without each of its own, and with each of the others.
fn toggled<M: Copy + PartialEq + core::fmt::Display, S>(
    all: &[M],
    is_own: impl Fn(M) -> bool,
    set: impl Fn(&[M]) -> S,
    already: impl Fn(M) -> bool,
) -> Changed<S> {
    let change = |member: &M| {
        let toggle = |other: &M| is_own(*other) != (other == member);
        let members: Vec<M> = all.iter().copied().filter(toggle).collect();
        let what = match (is_own(*member), already(*member)) {
            (true, _) => "removed",
            (false, false) => "added",
            (false, true) => "added, which another clause holds",
        };
        (format!("{member} {what}"), set(&members))
    };
    all.iter().map(change).collect()
}

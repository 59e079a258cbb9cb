//! What every definition says of itself, held on random persons: over what its figures add, and that more of what it counts
//! does not make it less. Each law says for which definitions it holds, and of every other why not.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

mod support;

use std::collections::BTreeMap;

use maaltal::calendar::{Month, Period, Year};
use maaltal::evaluate::{Request, Verdict};
use maaltal::measure::{
    ALL, Adds, Amount, Attribution, FullTime, HoursAsked, Measure, Over, Per, Persons, Published, Scoring, Spells,
    SpellsThat, SpellsTold, Test, tilgang_til_foertidspension, uddannelsesgrad,
};
use maaltal::person::Person;
use maaltal::place::Place;
use maaltal::quantity::{Tally, Undetermined};
use maaltal::state::Clause;
use proptest::prelude::*;

use maaltal::strategies::{Case, cases};
use support::for_all;

/// A law: whether it holds for a definition, and why not.
type Holds = fn(&Measure<'_>) -> Result<(), &'static str>;

/// The definitions with a method over persons that a law holds for. Every other one has a reason, and each reason is one of
/// those expected.
fn definitions(law: Holds, reasons: &[&str]) -> Vec<&'static Measure<'static>> {
    let mut given: BTreeMap<&str, usize> = BTreeMap::new();
    let mut holds = Vec::new();
    for measure in ALL {
        if matches!(measure.scoring, Scoring::NoMethod { .. } | Scoring::Companies(_)) {
            continue; // companies have laws of their own
        }
        match law(measure) {
            Ok(()) => holds.push(*measure),
            Err(reason) => *given.entry(reason).or_default() += 1,
        }
    }
    let given: Vec<&str> = given.into_keys().collect();
    let mut expected = reasons.to_vec();
    expected.sort_unstable();
    assert_eq!(given, expected, "the reasons why it does not hold");
    assert!(holds.len() >= 5, "it holds for {}", holds.len());
    holds
}

/// The tally of a place, and whether all is known of the person to the measure.
fn tally(measure: &Measure<'_>, period: Period, person: &Person<'_>, place: Place) -> Option<Tally> {
    let mut request = Request::new();
    let question = request.ask(measure, period).ok()?;
    request.prepare().tally([*person]).tally(question, place).counted()
}

fn is_known(tally: Tally) -> bool {
    tally.undetermined == Undetermined::default()
}

fn year_of(case: &Case) -> Period {
    Period::Year(Year::new(case.month.year()).unwrap())
}

fn periods(case: &Case) -> [Period; 2] {
    [Period::Month(case.month), year_of(case)]
}

const WHERE_THEY_WERE: &str = "a person is counted in every place lived in, and once in the country";

/// The municipalities and the unknown add to the country; where a person is counted in several, they reach it.
#[test]
fn over_places() {
    let adding = definitions(
        |measure| if measure.adds_over_places() == Adds::No { Err(WHERE_THEY_WERE) } else { Ok(()) },
        &[WHERE_THEY_WERE],
    );
    for_all(60, cases(), |case| {
        let person = case.person();
        for measure in ALL.iter().filter(|measure| !matches!(measure.scoring, Scoring::Companies(_))) {
            for period in periods(&case) {
                let mut request = Request::new();
                let Ok(question) = request.ask(measure, period) else { continue };
                let table = request.prepare();
                let table = table.tally([person.view()]);
                let Some(country) = table.tally(question, Place::Country).counted() else { continue };
                let parts: Tally = table.places(question).map(|(_, tally)| tally).sum();
                for (place, tally) in table.places(question) {
                    prop_assert_eq!(table.tally(question, place).counted(), Some(tally), "{} in {}", measure.id, place);
                }
                if adding.contains(measure) {
                    prop_assert_eq!(parts, country, "{}", measure.id);
                } else {
                    prop_assert!(parts.numerator >= country.numerator, "{}", measure.id);
                    prop_assert!(parts.denominator >= country.denominator, "{}", measure.id);
                }
            }
        }
        Ok(())
    });
}

const COUNTED_AGAIN: &str = "who is counted in a month is counted in the next as well";
const MEAN: &str = "the year is the mean of its months, weighted by their length";
const ONE_PERIOD: &str = "it is asked for one length of period only";

/// The months add to the year, of persons of whom all is known.
#[test]
fn over_time() {
    let adding = definitions(
        |measure| match (measure.adds_over_time(), &measure.scoring, measure.over) {
            (Adds::No, Scoring::FullTimePersons(_), _) => Err(MEAN),
            (Adds::No, ..) => Err(COUNTED_AGAIN),
            (_, _, Over::AnyPeriod) => Ok(()),
            _ => Err(ONE_PERIOD),
        },
        &[COUNTED_AGAIN, MEAN, ONE_PERIOD],
    );
    let seen = std::cell::Cell::new(0_u32);
    for_all(400, cases(), |case| {
        let person = case.person();
        let person = person.view();
        for measure in &adding {
            let year = tally(measure, year_of(&case), &person, Place::Country).unwrap();
            let months: Tally = (1..=12)
                .map(|month| Period::Month(Month::new(case.month.year(), month).unwrap()))
                .map(|month| tally(measure, month, &person, Place::Country).unwrap())
                .sum();
            if is_known(year) && is_known(months) {
                prop_assert_eq!(year.numerator, months.numerator, "{}", measure.id);
                if measure.adds_over_time() == Adds::Pooled {
                    prop_assert_eq!(year.denominator, months.denominator, "{}", measure.id);
                }
                seen.set(seen.get() + u32::from(year != Tally::ZERO));
            }
        }
        Ok(())
    });
    assert!(seen.get() >= 100, "agreement about nobody is no agreement: {}", seen.get());
}

/// A share is pooled over time where each person looked at is so once ever, and over benefits where none is below twice.
#[test]
fn a_share_is_pooled_only_where_its_parts_are_apart() {
    assert_eq!(tilgang_til_foertidspension::ESBJERG_2014_UNDER_40.adds_over_time(), Adds::Pooled);
    let Scoring::Persons(persons) = tilgang_til_foertidspension::STAR_2016.scoring else { unreachable!() };
    let scoring = Scoring::Persons(Persons { published: Published::Share, ..persons });
    let share_of_all_on_it = Measure { scoring, ..tilgang_til_foertidspension::STAR_2016 };
    assert_eq!(share_of_all_on_it.adds_over_time(), Adds::No);
    // At a date, who entered before it is not looked at again.
    let at_a_date =
        Measure { attribution: Attribution::ResidenceOnLastDay, ..tilgang_til_foertidspension::ESBJERG_2014_UNDER_40 };
    assert_eq!(at_a_date.adds_over_time(), Adds::No);
    // A week in education is below beside each of the benefits.
    assert_eq!(uddannelsesgrad::BM_2014.adds_over_benefits(), Adds::No);
}

const NOT_BY_BENEFIT: &str = "persons are counted once, whatever they receive";
const UNITED: &str = "its benefits are united, or go before one another";
const PER_PERSON: &str = "what the time is held against is not the benefit's own";

/// The benefits listed, each asked for alone, add to the whole.
#[test]
fn over_benefits() {
    let adding = definitions(
        |measure| match (measure.adds_over_benefits(), &measure.scoring) {
            (Adds::Yes | Adds::Pooled, _) => Ok(()),
            (_, Scoring::FullTimePersons(FullTime { per: Per::PersonsInWeeks | Per::Expectation, .. })) => {
                Err(PER_PERSON)
            }
            (_, Scoring::FullTimePersons(_) | Scoring::Spells(_) | Scoring::UnitsOfUnits(_)) => Err(UNITED),
            _ => Err(NOT_BY_BENEFIT),
        },
        &[NOT_BY_BENEFIT, PER_PERSON, UNITED],
    );
    for_all(60, cases(), |case| {
        let person = case.person();
        let person = person.view();
        for measure in &adding {
            for period in periods(&case) {
                let Some(whole) = tally(measure, period, &person, Place::Country) else { continue };
                let alone =
                    |scoring| tally(&Measure { scoring, ..**measure }, period, &person, Place::Country).unwrap();
                let parts: Tally = match measure.scoring {
                    Scoring::FullTimePersons(full_time) => {
                        let one = |index: usize| &full_time.added[index..=index];
                        let of = |index| Scoring::FullTimePersons(FullTime { added: one(index), ..full_time });
                        (0..full_time.added.len()).map(|index| alone(of(index))).sum()
                    }
                    Scoring::Spells(spells) => {
                        let one = |index: usize| &spells.of[index..=index];
                        let of = |index| Scoring::Spells(Spells { of: one(index), ..spells });
                        (0..spells.of.len()).map(|index| alone(of(index))).sum()
                    }
                    _ => continue,
                };
                prop_assert_eq!(whole, parts, "{}", measure.id);
            }
        }
        Ok(())
    });
}

const ENTRY: &str = "earlier time in the state takes the beginning away";
const WITHOUT: &str = "it asks for time without something";
const OF_SPELLS: &str = "more days join spells that were two";
const RESIDUAL: &str = "what goes before takes days away";

fn rises_with(test: &Test<'_>) -> Result<(), &'static str> {
    match test {
        Test::Time(time) => match time.amount {
            Amount::AtLeastShare(_) | Amount::AtLeast(_) | Amount::All => Ok(()),
            Amount::None | Amount::NoRunOf(_) => Err(WITHOUT),
        },
        Test::Entry(_) => Err(ENTRY),
        Test::Hours(hours) if matches!(hours.asked, HoursAsked::Under(_)) => Err(WITHOUT),
        _ => Ok(()),
    }
}

/// One more spell of a benefit of the person's own never counts less, of persons of whom all is known.
#[test]
fn more_of_it_is_not_less() {
    let rising = definitions(
        |measure| match &measure.scoring {
            Scoring::Persons(persons) => {
                rises_with(&persons.looked_at)?;
                persons.counted.iter().try_for_each(rises_with)
            }
            Scoring::FullTimePersons(full_time) if !full_time.before.is_empty() => Err(RESIDUAL),
            Scoring::FullTimePersons(full_time) => full_time.among.iter().try_for_each(rises_with),
            Scoring::Spells(spells) => match (spells.that, spells.told) {
                (SpellsThat::Run | SpellsThat::RunForOver { .. }, SpellsTold::Number) => Ok(()),
                _ => Err(OF_SPELLS),
            },
            _ => Ok(()),
        },
        &[ENTRY, OF_SPELLS, RESIDUAL, WITHOUT],
    );
    let moved = std::cell::Cell::new(0_u32);
    for_all(150, (cases(), any::<prop::sample::Index>(), 0..=200_i32), |(case, which, days)| {
        if case.spells.is_empty() {
            return Ok(());
        }
        // A spell goes on for longer.
        let index = which.index(case.spells.len());
        let spell = case.spells[index];
        let maaltal::days::End::On(last) = spell.end() else { return Ok(()) };
        let longer = spell.over(spell.first(), maaltal::days::End::On(last.plus(days))).unwrap();
        let mut spells = case.spells.clone();
        spells[index] = longer;
        let other = Case { spells, ..case.clone() };
        let (person, more) = (case.person(), other.person());
        for measure in &rising {
            // What is paid for longer can be a benefit outside the state, which takes the days of an offer away.
            let own = match &measure.scoring {
                Scoring::Persons(persons) => {
                    let tests = std::iter::once(&persons.looked_at).chain(persons.counted);
                    tests.clone().all(|test| counts(test, &longer))
                }
                Scoring::UnitsOfUnits(units) => says_in(units.numerator, &longer),
                Scoring::FullTimePersons(full_time) => {
                    full_time.added.iter().any(|state| says_in(*state, &longer))
                        && full_time.among.iter().all(|test| counts(test, &longer))
                }
                Scoring::Spells(spells) => spells.of.iter().any(|of| says_in(of.state, &longer)),
                _ => false,
            };
            if !own {
                continue;
            }
            for period in periods(&case) {
                let ask = |person: &Person<'_>| tally(measure, period, person, Place::Country);
                let (Some(before), Some(after)) = (ask(&person.view()), ask(&more.view())) else { continue };
                if is_known(before) && is_known(after) {
                    prop_assert!(
                        before.numerator <= after.numerator,
                        "{} {}: {:?} {:?}",
                        measure.id,
                        period,
                        before,
                        after
                    );
                    moved.set(moved.get() + u32::from(before.numerator < after.numerator));
                }
            }
        }
        Ok(())
    });
    assert!(moved.get() >= 50, "nothing was more: {}", moved.get());
}

/// Whether a spell is one that a test counts, whatever else runs.
fn counts(test: &Test<'_>, spell: &maaltal::history::Spell) -> bool {
    match test {
        Test::Time(time) => says_in(time.state, spell),
        Test::Run(run) => says_in(run.state, spell),
        _ => true,
    }
}

fn says_in(state: maaltal::state::State<'_>, spell: &maaltal::history::Spell) -> bool {
    use maaltal::history::Status;
    state.clauses.iter().any(|clause| match (clause, spell.status()) {
        (Clause::Receives(benefits), Status::Benefit(benefit)) => benefits.contains(benefit),
        (Clause::Attends(offers), Status::Offer(offer)) => offers.contains(offer),
        (Clause::Works(works), Status::Work(work)) => works.contains(work),
        _ => false,
    })
}

/// The laws above ask only of what is counted; who is not looked at adds nothing at all.
#[test]
fn who_is_outside_adds_nothing() {
    for_all(100, cases(), |case| {
        let person = case.person();
        for measure in ALL {
            for period in periods(&case) {
                let mut request = Request::new();
                let Ok(question) = request.ask(measure, period) else { continue };
                let Some(found) = request.prepare().finding(question, &person.view()).counted() else { continue };
                if found.verdict == Verdict::OutsideTargetGroup {
                    prop_assert_eq!(found.tally, Tally::ZERO, "{}", measure.id);
                    prop_assert!(found.outside.is_some(), "{}", measure.id);
                }
            }
        }
        Ok(())
    });
}

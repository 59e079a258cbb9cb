//! The prepared pass against a slow second implementation, on random persons near the thresholds.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its case must stop")]

#[path = "oracle/definition.rs"]
mod definition;
#[path = "oracle/slow.rs"]
mod slow;
mod support;

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use maaltal::Truth;
use maaltal::calendar::{Month, Period};
use maaltal::evaluate::{Evidence, Finding, Prepared, Request, Required, Verdict};
use maaltal::measure::{
    ALL, Attribution, Measure, Per, Scoring, Test, langtidsledige, tilgang_til_foertidspension, uddannelsesgrad,
};
use maaltal::person::Person;
use maaltal::place::{Municipality, Place};
use maaltal::quantity::Tally;
use proptest::prelude::*;

use maaltal::strategies::{Case, cases};
use slow::Still;
use support::for_all;

type Tallies = BTreeMap<Option<Municipality>, Tally>;

/// The finding and the tallies of one question about one person.
fn ask(measure: &Measure<'_>, period: Period, person: &Person<'_>) -> (Finding, Tallies) {
    let mut request = Request::new();
    let question = request.ask(measure, period).unwrap();
    let prepared: Prepared<'_> = request.prepare();
    let finding = prepared.finding(question, person).counted().unwrap();
    let table = prepared.tally([*person]);
    let place = |place| match place {
        Place::Municipality(municipality) => Some(municipality),
        _ => None,
    };
    let tallies: Tallies = table.places(question).map(|(own, tally)| (place(own), tally)).collect();
    (finding, tallies)
}

/// A calendar year, in the three spellings it may be asked for.
fn spellings(year: i32) -> [Period; 3] {
    ["", "Q4", "M12"].map(|part| format!("{year}{part}").parse().unwrap())
}

/// The month a person is near a threshold in, the year, and its last quarter: three last days of a stock, two of them one.
fn stock_periods(month: Month) -> [Period; 3] {
    let [year, quarter, _] = spellings(month.year());
    [Period::Month(month), quarter, year]
}

/// Counts how often each verdict was met with, and wants each often: agreement about nobody is no agreement.
#[derive(Default)]
struct Seen(RefCell<BTreeMap<&'static str, u32>>);

impl Seen {
    fn note(&self, verdict: Verdict) {
        let name = match verdict {
            Verdict::OutsideTargetGroup => "outside",
            Verdict::Undetermined => "undetermined",
            Verdict::NotMet => "not met",
            Verdict::Met => "met",
        };
        *self.0.borrow_mut().entry(name).or_default() += 1;
    }

    fn assert_each_at_least(&self, least: u32, verdicts: &[&str]) {
        let seen = self.0.borrow();
        for verdict in verdicts {
            assert!(seen.get(verdict).is_some_and(|count| *count >= least), "{verdict} is too rare: {seen:?}");
        }
    }
}

const ALL_FOUR: [&str; 4] = ["outside", "undetermined", "not met", "met"];

fn long_term_agrees(measure: &Measure<'_>, still: Still) {
    let seen = Seen::default();
    for_all(2000, cases(), |case: Case| {
        let person = case.person();
        let person = person.view();
        for period in stock_periods(case.month) {
            let (finding, tallies) = ask(measure, period, &person);
            let slow = slow::long_term_unemployed(&person, NaiveDate::from(period.last_day()), still);
            prop_assert_eq!(finding.verdict, slow.said.verdict, "{}", period);
            prop_assert_eq!(tallies, slow.said.tallies, "{}", period);
            let Evidence::Time { observed, possible, of, required, .. } = finding.evidence else {
                return Err(TestCaseError::fail("other evidence"));
            };
            if finding.decided_by == Some(1) {
                // The last week decides.
                prop_assert_eq!((of, required), (1, Required::AtLeast(1)));
                prop_assert_eq!((observed > 0, possible > 0), slow.in_last_week);
                prop_assert!(still == Still::InLastWeek);
                seen.note(finding.verdict);
                continue;
            }
            prop_assert_eq!((observed as usize, possible as usize), (slow.certain_weeks, slow.possible_weeks));
            prop_assert_eq!((of, required), (52, Required::AtLeast(42)));
            seen.note(finding.verdict);
        }
        Ok(())
    });
    seen.assert_each_at_least(80, &ALL_FOUR);
}

#[test]
fn long_term_unemployed_of_the_ministry_agree() {
    long_term_agrees(&langtidsledige::BM_2014, Still::NotAsked);
}

#[test]
fn long_term_unemployed_of_jobindsats_agree() {
    long_term_agrees(&langtidsledige::STAR, Still::InLastWeek);
}

#[test]
fn inflow_to_disability_pension_agrees() {
    let seen = Seen::default();
    for_all(2000, cases(), |case: Case| {
        let person = case.person();
        let person = person.view();
        let slow = slow::entering_disability_pension(&person, case.month.year());
        for period in spellings(case.month.year()) {
            let (finding, tallies) = ask(&tilgang_til_foertidspension::BM_2014, period, &person);
            prop_assert_eq!(finding.verdict, slow.said.verdict, "{}", period);
            prop_assert_eq!(&tallies, &slow.said.tallies, "{}", period);
            let day = slow.certain_days.first().or(slow.possible_days.first());
            let Evidence::Entry { day: entry } = finding.evidence else {
                return Err(TestCaseError::fail("other evidence"));
            };
            prop_assert_eq!(entry.map(NaiveDate::from), day.copied());
            seen.note(finding.verdict);
        }
        Ok(())
    });
    seen.assert_each_at_least(80, &ALL_FOUR);
}

#[test]
fn rate_of_education_agrees() {
    let seen = Seen::default();
    for_all(2000, cases(), |case: Case| {
        let person = case.person();
        let person = person.view();
        let slow = slow::rate_of_education(&person, case.month.year());
        for period in spellings(case.month.year()) {
            let (finding, tallies) = ask(&uddannelsesgrad::BM_2014, period, &person);
            prop_assert_eq!(finding.verdict, slow.verdict, "{}", period);
            prop_assert_eq!(&tallies, &slow.tallies, "{}", period);
            let Evidence::Units { numerator, denominator, .. } = finding.evidence else {
                return Err(TestCaseError::fail("other evidence"));
            };
            prop_assert_eq!((numerator, denominator), (finding.tally.numerator, finding.tally.denominator));
            seen.note(finding.verdict);
        }
        Ok(())
    });
    seen.assert_each_at_least(80, &ALL_FOUR);
}

/// Every measure of persons, for every period it can be asked for around a month.
#[test]
fn every_measure_of_persons_agrees_with_a_walk_over_its_days() {
    let seen: RefCell<BTreeMap<String, BTreeMap<&str, u32>>> = RefCell::default();
    for_all(800, cases(), |case: Case| {
        let person = case.person();
        let person = person.view();
        let [year, quarter, _] = spellings(case.month.year());
        for measure in ALL {
            let Scoring::Persons(scoring) = measure.scoring else { continue };
            for period in [Period::Month(case.month), quarter, year] {
                if Request::new().ask(measure, period).is_err() {
                    continue;
                }
                let measured = measure.over.measured(period).unwrap();
                let (finding, tallies) = ask(measure, period, &person);
                let judged = definition::judge(measure, &scoring, measured, &person);
                let [(above, below), (most_above, most_below)] = judged.counts();
                let tally = Tally::of(above, below).with_undetermined(most_above - above, most_below - below);
                prop_assert_eq!(finding.tally, tally, "{} {}", measure.id, period);
                let expected: Tallies = match (measure.attribution, &scoring.looked_at) {
                    (Attribution::ResidenceAtTheTime, Test::Time(time)) => {
                        let held = definition::where_it_held(time, measured, &person);
                        let one = |held| match held {
                            Truth::Yes => Tally::of(1, 1),
                            _ => Tally::ZERO.with_undetermined(1, 1),
                        };
                        held.into_iter().map(|(place, held)| (place, one(held))).collect()
                    }
                    _ => [(judged.place, tally)].into_iter().filter(|(_, tally)| !tally.is_zero()).collect(),
                };
                prop_assert_eq!(tallies, expected, "{} {}", measure.id, period);
                let verdict = match finding.verdict {
                    Verdict::OutsideTargetGroup => "outside",
                    Verdict::Undetermined => "undetermined",
                    Verdict::NotMet => "not met",
                    Verdict::Met => "met",
                };
                *seen.borrow_mut().entry(measure.id.to_string()).or_default().entry(verdict).or_default() += 1;
            }
        }
        Ok(())
    });
    // Agreement about nobody is no agreement.
    for (id, seen) in seen.borrow().iter() {
        for verdict in ["outside", "undetermined", "met"] {
            assert!(seen.get(verdict).is_some_and(|count| *count >= 5), "{id}: {verdict} is too rare: {seen:?}");
        }
    }
}

/// Every measure of full-time persons, in the same way.
#[test]
fn every_measure_of_full_time_persons_agrees_with_a_walk_over_its_days() {
    let seen = Seen::default();
    for_all(250, cases(), |case: Case| {
        let person = case.person();
        let person = person.view();
        let [year, quarter, _] = spellings(case.month.year());
        for measure in ALL {
            let Scoring::FullTimePersons(scoring) = measure.scoring else { continue };
            for period in [Period::Month(case.month), quarter, year] {
                if Request::new().ask(measure, period).is_err() {
                    continue;
                }
                let (finding, tallies) = ask(measure, period, &person);
                let walked = definition::full_time(measure, &scoring, period, &person);
                // Who has any of the time is one below, in every place and in the country.
                let tally = |(certain, besides): (u64, u64)| {
                    let one = |holds: bool| u64::from(scoring.per == Per::PersonsInWeeks && holds);
                    let below = (one(certain > 0), one(certain + besides > 0));
                    Tally::of(certain, below.0).with_undetermined(besides, below.1 - below.0)
                };
                let country = walked.values().fold((0, 0), |all, units| (all.0 + units.0, all.1 + units.1));
                let expected: Tallies = walked
                    .into_iter()
                    .map(|(place, units)| (place, tally(units)))
                    .filter(|(_, tally)| !tally.is_zero())
                    .collect();
                prop_assert_eq!(&tallies, &expected, "{} {}", measure.id, period);
                prop_assert_eq!(finding.tally, tally(country));
                seen.note(finding.verdict);
            }
        }
        Ok(())
    });
    seen.assert_each_at_least(80, &["outside", "undetermined", "met"]);
}

/// Every measure of spells, of the persons whom it can decide.
#[test]
fn every_measure_of_spells_agrees_with_a_walk_over_its_days() {
    let seen = Seen::default();
    for_all(40, (cases(), 0..=7_i32), |(case, years)| {
        // Some years later, past the days on which the rule of the gaps changed.
        let month = Month::new(case.month.year() + years, case.month.number()).unwrap();
        let person = case.later(years * 364).person();
        let person = person.view();
        for measure in ALL {
            let Scoring::Spells(scoring) = measure.scoring else { continue };
            for period in stock_periods(month) {
                if Request::new().ask(measure, period).is_err() {
                    continue;
                }
                let (finding, tallies) = ask(measure, period, &person);
                seen.note(finding.verdict);
                if finding.verdict == Verdict::Undetermined {
                    continue;
                }
                let walked = definition::spells(&scoring, period, &person);
                let expected: Tallies =
                    walked.into_iter().map(|(place, (above, below))| (place, Tally::of(above, below))).collect();
                prop_assert_eq!(&tallies, &expected, "{} {}", measure.id, period);
                prop_assert_eq!(finding.tally, tallies.values().copied().sum::<Tally>());
            }
        }
        Ok(())
    });
    seen.assert_each_at_least(20, &["outside", "undetermined", "met"]);
}

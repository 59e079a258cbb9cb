//! The prepared pass against a slow second implementation, on random persons near the thresholds.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot build its case must stop")]

#[path = "oracle/slow.rs"]
mod slow;
mod support;

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use maaltal::calendar::{Month, Period};
use maaltal::evaluate::{Evidence, Finding, Prepared, Request, Required, Verdict};
use maaltal::measure::{Measure, langtidsledige, tilgang_til_foertidspension, uddannelsesgrad};
use maaltal::person::Person;
use maaltal::place::{Municipality, Place};
use maaltal::quantity::Tally;
use proptest::prelude::*;

use slow::Still;
use support::{Case, cases, for_all};

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

//! The changes of tests: amounts, stretches, runs, entries and hours.

use super::group::{of_criterion, of_state, toggled_work};
use super::{Changed, beside, others, put, within};
use crate::calendar::{CountedIn, Day, Window, WindowUnit};
use crate::measure::{Amount, Bridge, Entry, HoursAsked, HoursOf, Run, Test, Time, Which, Within};
use crate::quantity::Percent;

pub(super) fn of_test(test: Test<'_>) -> Changed<Test<'_>> {
    match test {
        Test::Time(time) => within(of_time(time), Test::Time),
        Test::Entry(entry) => within(of_entry(entry), Test::Entry),
        Test::Run(run) => within(of_run(run), Test::Run),
        Test::Holds(criterion) => within(of_criterion(criterion), Test::Holds),
        Test::Hours(hours) => within(of_hours(hours), Test::Hours),
    }
}

pub(super) fn of_counted_in(counted_in: CountedIn) -> Changed<CountedIn> {
    others(&[CountedIn::Days, CountedIn::TouchedWeeks], counted_in)
}

/// One hour more and less, the other kind, the kinds of work and the stretch.
fn of_hours(hours: HoursOf) -> Changed<HoursOf> {
    let asked: Vec<HoursAsked> = match hours.asked {
        HoursAsked::AtLeast(asked) => {
            beside(asked).map(HoursAsked::AtLeast).chain([HoursAsked::Under(asked)]).collect()
        }
        HoursAsked::Under(asked) => beside(asked).map(HoursAsked::Under).chain([HoursAsked::AtLeast(asked)]).collect(),
    };
    let mut changes = put(others(&asked, hours.asked), "asked", |asked| HoursOf { asked, ..hours });
    changes.extend(put(of_within(hours.within), "within", |within| HoursOf { within, ..hours }));
    changes.extend(put(toggled_work(hours.work), "work", |work| HoursOf { work, ..hours }));
    changes
}

fn of_time(time: Time<'_>) -> Changed<Time<'_>> {
    let mut changes = put(of_state(time.state), "state", |state| Time { state, ..time });
    changes.extend(put(of_amount(time), "amount", |amount| Time { amount, ..time }));
    changes.extend(put(of_within(time.within), "within", |within| Time { within, ..time }));
    let whole_weeks = matches!(time.within, Within::Window(window) if window.unit() == WindowUnit::Weeks);
    let stretch =
        if time.amount == Amount::AtLeast(1) && whole_weeks { "any of whole weeks counted in" } else { "counted in" };
    changes.extend(put(of_counted_in(time.counted_in), stretch, |counted_in| Time { counted_in, ..time }));
    changes
}

fn of_run(run: Run<'_>) -> Changed<Run<'_>> {
    let mut changes = put(of_state(run.state), "state", |state| Run { state, ..run });
    changes.extend(beside(run.weeks).map(|weeks| (format!("{weeks} weeks"), Run { weeks, ..run })));
    let own = run.bridged;
    let bridges = beside(own.days).map(|days| Bridge { days, ..own });
    for bridged in bridges.chain(beside(own.hours).map(|hours| Bridge { hours, ..own })) {
        changes.push((format!("{} days, {} hours", bridged.days, bridged.hours), Run { bridged, ..run }));
    }
    changes.extend(put(toggled_work(own.work), "work", |work| Run { bridged: Bridge { work, ..own }, ..run }));
    changes
}

fn of_entry(entry: Entry<'_>) -> Changed<Entry<'_>> {
    let mut changes = put(of_state(entry.state), "state", |state| Entry { state, ..entry });
    changes.extend(put(of_within(entry.within), "within", |within| Entry { within, ..entry }));
    changes
        .extend(put(others(&[Which::Any, Which::FirstEver], entry.which), "which", |which| Entry { which, ..entry }));
    changes
}

/// The units of a stretch, mostly; of a period of no fixed length, as many as no amount could name.
fn units_of(time: Time<'_>) -> Option<u32> {
    let last = Day::ymd(2013, 12, 31);
    match (time.within, time.counted_in) {
        (Within::LastDay, _) => Some(1),
        (Within::Window(window), CountedIn::Days) => Some(window.days_to(last).count()),
        (Within::Window(window), CountedIn::TouchedWeeks) => Some(window.weeks_to(last).count()),
        (Within::SinceMonthsBefore(months), CountedIn::Days) => months.checked_mul(30),
        (Within::SinceMonthsBefore(_) | Within::Period | Within::PeriodAndMonthsBefore(_), _) => None,
    }
}

/// One unit, or one percent where it matters, more and less, and the other kinds of amount.
fn of_amount(time: Time<'_>) -> Changed<Amount> {
    let own = time.amount;
    let mut amounts = Vec::new();
    match own {
        Amount::AtLeastShare(share) => {
            let of = units_of(time);
            let matters = |percent: &Percent| match of {
                Some(of) => percent.at_least_of(of) != share.at_least_of(of),
                None => *percent != share,
            };
            let percents = || (0..=100).map(Percent::whole);
            amounts.extend(percents().filter(|percent| *percent > share).find(matters).map(Amount::AtLeastShare));
            amounts.extend(percents().rev().filter(|percent| *percent < share).find(matters).map(Amount::AtLeastShare));
            amounts.extend([Amount::All, Amount::None]);
            if let Some(of) = of {
                let needed = share.at_least_of(of);
                amounts.extend(beside(needed).map(Amount::AtLeast));
                amounts.push(Amount::NoRunOf(needed));
            }
        }
        Amount::AtLeast(least) => {
            amounts.extend(beside(least).map(Amount::AtLeast));
            amounts.extend([Amount::All, Amount::None, Amount::NoRunOf(least.saturating_add(1))]);
        }
        Amount::All => {
            if let Some(all) = units_of(time) {
                amounts.extend([Amount::AtLeast(all.saturating_sub(1)), Amount::NoRunOf(all)]);
            }
            amounts.extend([Amount::AtLeast(1), Amount::None, Amount::AtLeastShare(Percent::whole(90))]);
        }
        Amount::None => amounts.extend([Amount::AtLeast(1), Amount::All, Amount::NoRunOf(2)]),
        Amount::NoRunOf(run) => {
            amounts.extend(beside(run).map(Amount::NoRunOf));
            amounts.extend([Amount::None, Amount::All, Amount::AtLeast(run)]);
        }
    }
    let one_week = (time.within, time.counted_in) == (Within::Window(Window::weeks(1)), CountedIn::TouchedWeeks);
    let of = if time.within == Within::LastDay || one_week { "of one unit " } else { "" };
    amounts.into_iter().map(|amount| (format!("{of}{own:?} -> {amount:?}"), amount)).collect()
}

/// One unit of the stretch more and less, the nearest in other units, and the other kinds.
fn of_within(within: Within) -> Changed<Within> {
    let window = |count: u32, unit| Window::new(u16::try_from(count).ok()?, unit).map(Within::Window);
    let (weeks, days, months) = (WindowUnit::Weeks, WindowUnit::Days, WindowUnit::Months);
    let mut stretches = vec![Within::LastDay, Within::Period, Within::PeriodAndMonthsBefore(1)];
    match within {
        Within::LastDay => stretches.extend([window(2, days), window(1, weeks)].into_iter().flatten()),
        Within::Period => stretches.extend([window(365, days), window(30, days)].into_iter().flatten()),
        Within::PeriodAndMonthsBefore(before) => {
            stretches.extend(beside(before).map(Within::PeriodAndMonthsBefore));
            stretches.extend(window(60, days));
        }
        Within::Window(own) => {
            let count = u32::from(own.count());
            stretches.extend(beside(count).filter_map(|count| window(count, own.unit())));
            match own.unit() {
                WindowUnit::Weeks => {
                    stretches.extend(window(count * 7, days));
                    stretches.push(Within::SinceMonthsBefore(count.div_ceil(5)));
                }
                WindowUnit::Days => {
                    stretches.extend(window(count.div_ceil(7), weeks));
                    stretches.push(Within::SinceMonthsBefore(1));
                }
                WindowUnit::Months => {
                    stretches.extend(window(365, days));
                    stretches.push(Within::SinceMonthsBefore(count));
                }
            }
        }
        Within::SinceMonthsBefore(before) => {
            stretches.extend(beside(before).map(Within::SinceMonthsBefore));
            stretches.extend(window(before, months));
        }
    }
    stretches.retain(|stretch| *stretch != within);
    stretches.into_iter().map(|stretch| (format!("{within:?} -> {stretch:?}"), stretch)).collect()
}

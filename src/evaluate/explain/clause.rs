//! A test as a clause of its definition, in words: how much of what it asks for, and over which stretch.

use super::Language;
use crate::calendar::{CountedIn, Window, WindowUnit};
use crate::measure::{Amount, HoursAsked, Test, Which, Within};

/// "mindst 80 pct. af ugerne i et vindue på 52 uger", "den første tilgang nogensinde i perioden".
pub(in crate::evaluate) fn clause(test: &Test<'_>, language: Language) -> String {
    match test {
        Test::Time(time) => {
            let asked = amount(time.amount, time.counted_in, language);
            format!("{asked} {}", within(time.within, language))
        }
        Test::Entry(entry) => {
            let entered = match entry.which {
                Which::Any => language.pick("tilgang", "an entry"),
                Which::FirstEver => language.pick("den første tilgang nogensinde", "the first entry ever"),
            };
            format!("{entered} {}", within(entry.within, language))
        }
        Test::Run(run) => {
            let (least, on_end) = (language.pick("mindst", "at least"), language.pick("i træk", "on end"));
            let weeks = language.units(CountedIn::TouchedWeeks, run.weeks.into());
            let to = language.pick("til periodens sidste dag", "to the last day of the period");
            format!("{least} {} {weeks} {on_end} {to}", run.weeks)
        }
        Test::Hours(hours) => {
            let (asked, limit) = match hours.asked {
                HoursAsked::AtLeast(limit) => (language.pick("mindst", "at least"), limit),
                HoursAsked::Under(limit) => (language.pick("under", "under"), limit),
            };
            let work = language.pick("timer i arbejde", "hours of work");
            format!("{asked} {limit} {work} {}", within(hours.within, language))
        }
        Test::Holds(criterion) => criterion.to_string(), // Danish: the group's own words
    }
}

fn amount(amount: Amount, counted_in: CountedIn, language: Language) -> String {
    let units = |count: u32| format!("{count} {}", language.units(counted_in, count.into()));
    let unit = language.units(counted_in, 1);
    match amount {
        Amount::AtLeastShare(share) => {
            let of = match (language, counted_in) {
                (Language::Danish, CountedIn::Days) => "af dagene",
                (Language::Danish, CountedIn::TouchedWeeks) => "af ugerne",
                (Language::English, CountedIn::Days) => "of the days",
                (Language::English, CountedIn::TouchedWeeks) => "of the weeks",
            };
            format!("{} {} {of}", language.pick("mindst", "at least"), language.percent(share))
        }
        Amount::AtLeast(count) => format!("{} {}", language.pick("mindst", "at least"), units(count)),
        Amount::All => format!("{} {unit}", language.pick("hver", "every")),
        Amount::None => format!("{} {unit}", language.pick("ingen", "no")),
        Amount::NoRunOf(run) => {
            let on_end = language.pick("i træk", "on end");
            format!("{} {} {on_end}", language.pick("under", "under"), units(run))
        }
    }
}

fn within(within: Within, language: Language) -> String {
    match within {
        Within::Period => language.pick("i perioden", "in the period").to_owned(),
        Within::PeriodAndMonthsBefore(1) => {
            language.pick("i perioden og måneden før", "in the period and the month before").to_owned()
        }
        Within::PeriodAndMonthsBefore(before) => {
            let start = language.pick("i perioden og de", "in the period and the");
            format!("{start} {} {}", months(before, language), language.pick("før", "before"))
        }
        Within::LastDay => language.pick("på periodens sidste dag", "on the last day of the period").to_owned(),
        Within::Window(window) => {
            format!("{} {}", language.pick("i et vindue på", "in a window of"), length(window, language))
        }
        Within::SinceMonthsBefore(before) => {
            let on = language.pick("før periodens sidste dag", "before the last day of the period");
            format!("{} {} {on}", language.pick("siden", "since"), months(before, language))
        }
    }
}

fn length(window: Window, language: Language) -> String {
    let count = window.count();
    match window.unit() {
        WindowUnit::Days => format!("{count} {}", language.units(CountedIn::Days, count.into())),
        WindowUnit::Weeks => format!("{count} {}", language.units(CountedIn::TouchedWeeks, count.into())),
        WindowUnit::Months => months(count.into(), language),
    }
}

fn months(count: u32, language: Language) -> String {
    let unit = match (language, count) {
        (Language::Danish, 1) => "måned",
        (Language::Danish, _) => "måneder",
        (Language::English, 1) => "month",
        (Language::English, _) => "months",
    };
    format!("{count} {unit}")
}

//! What a finding rests on, in words, with what was required and how far it is from the other side.

use core::fmt::Write;

use rust_decimal::Decimal;

use super::Language;
use crate::calendar::CountedIn;
use crate::evaluate::finding::{Evidence, Finding, Required, Verdict};
use crate::measure::{Amount, HoursAsked, Test};
use crate::quantity::{Decimals, FullTimePersons, Percent, Ratio, WorkedHours, danish};

/// The evidence of a finding, where a test decides with what that test asks for.
pub(super) fn evidence(test: Option<&Test<'_>>, finding: &Finding, language: Language) -> String {
    match finding.evidence {
        Evidence::Time { observed, possible, of, required, counted_in } => {
            let units = language.units(counted_in, of.into());
            let of_word = language.pick("af", "of");
            let mut words = up_to(observed.into(), possible.into(), language);
            if let Required::NoRunOf(_) = required {
                words = format!("{} {words} {units}", language.pick("længst", "longest"));
            } else {
                let _ = write!(words, " {of_word} {of} {units}");
                if let (true, true, Ok(share)) = (observed == possible, of > 1, Percent::of(observed.into(), of.into()))
                {
                    let _ = write!(words, " ({})", language.percent(share));
                }
            }
            let _ = write!(words, ", {}", asked(test, required, counted_in, language));
            if let Some(margin) = finding.margin() {
                let _ = write!(words, "; {}", side(required, finding, margin, counted_in, language));
            }
            words
        }
        Evidence::Run { observed, possible, more, required } => {
            let on_end = language.pick("dage i træk", "days on end");
            let at_least = if more { language.pick("mindst ", "at least ") } else { "" };
            let mut words = format!("{at_least}{} {on_end}", up_to(observed.into(), possible.into(), language));
            let asked = Required::AtLeast(required);
            let _ = write!(words, ", {}", self::asked(test, asked, CountedIn::Days, language));
            if let Some(margin) = finding.margin() {
                let _ = write!(words, "; {}", side(asked, finding, margin, CountedIn::Days, language));
            }
            words
        }
        Evidence::Entry { day: Some(day) } => match (finding.verdict, language) {
            (Verdict::Met, Language::Danish) => format!("tilgang {day}"),
            (Verdict::Met, Language::English) => format!("entry on {day}"),
            // A certain one that is not the first, for an undetermined first would leave the verdict open.
            (Verdict::NotMet, Language::Danish) => format!("tilgang {day} er ikke den første"),
            (Verdict::NotMet, Language::English) => format!("the entry on {day} is not the first"),
            (Verdict::Undetermined, Language::Danish) => format!("mulig tilgang {day}"),
            (Verdict::Undetermined, Language::English) => format!("possible entry on {day}"),
            (Verdict::OutsideTargetGroup, Language::Danish) => format!("tilgang {day}, hvis den tæller"),
            (Verdict::OutsideTargetGroup, Language::English) => format!("entry on {day}, if it counts"),
        },
        Evidence::Entry { day: None } => language.pick("ingen tilgang i perioden", "no entry in the period").to_owned(),
        Evidence::Hours { observed, possible, asked } => hours(finding, observed, possible, asked, language),
        Evidence::Criterion { holds, on } => {
            let criterion = match test {
                Some(Test::Holds(criterion)) => criterion.to_string(), // Danish: the group's own words
                _ => String::new(),
            };
            format!("{criterion} {on}: {}", language.truth(holds))
        }
        Evidence::FullTime { observed, possible, of, counted_in } => {
            let units = language.units(counted_in, of.into());
            let count = up_to(observed, possible, language);
            let mut words = format!("{count} {} {of} {units}", language.pick("af", "of"));
            if let (true, Ok(persons)) = (observed == possible, FullTimePersons::of(observed, of.into())) {
                let number = persons.round(Decimals::TWO);
                let _ = match language {
                    Language::Danish => write!(words, ", {} fuldtidspersoner", danish::format(number)),
                    Language::English => write!(words, ", {number} full-time persons"),
                };
            }
            words
        }
        Evidence::Spells { certain, possible } => spells(certain, possible, language),
        Evidence::Length { days, possible_days, spells, possible_spells } => {
            let all = self::spells(spells, possible_spells, language);
            let units = language.units(CountedIn::Days, possible_days);
            format!("{all}, {} {units}", up_to(days, possible_days, language))
        }
        Evidence::Followed { followed, possibly_followed, spells, possible_spells } => {
            let all = self::spells(spells, possible_spells, language);
            let of_them = language.pick("heraf fulgt", "of which followed");
            format!("{all}, {of_them}: {}", up_to(followed, possibly_followed, language))
        }
        Evidence::Company { employees, unknown_months, months, required, contacts, possible, .. } => {
            let staff = staff(employees, unknown_months, months, language);
            let asked = language.pick("krav mindst", "required at least");
            let of_staff = if required == 0 { String::new() } else { format!(", {asked} {required}") };
            let contact = match (language, possible) {
                (Language::Danish, 1) => "kontakt",
                (Language::Danish, _) => "kontakter",
                (Language::English, 1) => "contact",
                (Language::English, _) => "contacts",
            };
            let counted = up_to(contacts.into(), possible.into(), language);
            format!("{staff}{of_staff}; {counted} {contact}, {asked} 1")
        }
        Evidence::Units { numerator, denominator, counted_in } => {
            let all = finding.tally.all_in();
            let (above, below) =
                (up_to(numerator, all.numerator, language), up_to(denominator, all.denominator, language));
            let units = language.units(counted_in, all.denominator);
            match language {
                Language::Danish => format!("{below} {units} i nævneren, {above} i tælleren"),
                Language::English => format!("{below} {units} below, {above} above"),
            }
        }
    }
}

/// "i gennemsnit 0,92 ansatte (11 over 12 måneder)": the sum beside the mean, which is rounded to be shown.
fn staff(employees: u64, unknown_months: u32, months: u32, language: Language) -> String {
    let mean = Ratio::new(employees.into(), months.max(1).into()).round(2).normalize();
    let one = mean == Decimal::ONE;
    let at_least = if unknown_months > 0 { language.pick("mindst ", "at least ") } else { "" };
    let in_months = |count: u32| match (language, count) {
        (Language::Danish, 1) => "måned",
        (Language::Danish, _) => "måneder",
        (Language::English, 1) => "month",
        (Language::English, _) => "months",
    };
    let unknown = match unknown_months {
        0 => String::new(),
        count => format!(", {} {count} {}", language.pick("ukendt i", "unknown in"), in_months(count)),
    };
    let over = format!("({employees} over {months} {}{unknown})", in_months(months));
    match language {
        Language::Danish => {
            let word = if one { "ansat" } else { "ansatte" };
            format!("i gennemsnit {at_least}{} {word} {over}", danish::format(mean))
        }
        Language::English => {
            let word = if one { "employee" } else { "employees" };
            format!("on the mean {at_least}{mean} {word} {over}")
        }
    }
}

/// "189,7 timer, krav mindst 190 timer; 0,3 timer under kravet".
fn hours(
    finding: &Finding,
    observed: WorkedHours,
    possible: Option<WorkedHours>,
    asked: HoursAsked,
    language: Language,
) -> String {
    let mut words = between_hours(observed, possible, language);
    let (which, limit) = match asked {
        HoursAsked::AtLeast(limit) => (language.pick("mindst", "at least"), limit),
        HoursAsked::Under(limit) => (language.pick("under", "under"), limit),
    };
    let required = language.pick("krav", "required");
    let _ = write!(words, ", {required} {which} {limit} {}", language.pick("timer", "hours"));
    if let Some(margin) = finding.margin_in_hours() {
        let side = match (asked, finding.verdict) {
            (HoursAsked::AtLeast(_), Verdict::Met) => language.pick("over kravet", "over the requirement"),
            (HoursAsked::AtLeast(_), _) => language.pick("under kravet", "short of the requirement"),
            (HoursAsked::Under(_), Verdict::Met) => language.pick("under grænsen", "under the limit"),
            (HoursAsked::Under(_), _) => language.pick("over grænsen", "over the limit"),
        };
        let _ = write!(words, "; {} {side}", language.hours(margin));
    }
    words
}

/// "189,7 timer", "37,0 timer til 74,0 timer", or "mindst 37,0 timer" where nobody knows how many more.
pub(super) fn between_hours(least: WorkedHours, most: Option<WorkedHours>, language: Language) -> String {
    match most {
        Some(most) if most == least => language.hours(least),
        Some(most) => format!("{} {} {}", language.hours(least), language.pick("til", "to"), language.hours(most)),
        None => format!("{} {}", language.pick("mindst", "at least"), language.hours(least)),
    }
}

/// "2 forløb".
fn spells(certain: u64, possible: u64, language: Language) -> String {
    let spells = match (language, possible) {
        (Language::Danish, _) => "forløb",
        (Language::English, 1) => "spell",
        (Language::English, _) => "spells",
    };
    format!("{} {spells}", up_to(certain, possible, language))
}

/// "krav mindst 80 pct., altså 42 uger", "krav ingen".
fn asked(test: Option<&Test<'_>>, required: Required, counted_in: CountedIn, language: Language) -> String {
    let asked = language.pick("krav", "required");
    let least = language.pick("mindst", "at least");
    let share = match test {
        Some(Test::Time(time)) => match time.amount {
            Amount::AtLeastShare(share) => Some(share),
            Amount::AtLeast(_) | Amount::All | Amount::None | Amount::NoRunOf(_) => None,
        },
        _ => None,
    };
    match (required, share) {
        (Required::AtLeast(units), Some(share)) => {
            let that_is = language.pick("altså", "that is");
            let (share, unit) = (language.percent(share), language.units(counted_in, units.into()));
            format!("{asked} {least} {share}, {that_is} {units} {unit}")
        }
        (Required::AtLeast(units), None) => {
            format!("{asked} {least} {units} {}", language.units(counted_in, units.into()))
        }
        (Required::None, _) => format!("{asked} {}", language.pick("ingen", "none")),
        (Required::NoRunOf(run), _) => {
            let (under, units) = (language.pick("under", "under"), language.units(counted_in, run.into()));
            format!("{asked} {under} {run} {units} {}", language.pick("i træk", "on end"))
        }
    }
}

/// "1 uge fra ikke at opfylde kravet", "1 uge under kravet": how far it is to the other side.
fn side(required: Required, finding: &Finding, margin: u32, counted_in: CountedIn, language: Language) -> String {
    let units = language.units(counted_in, margin.into());
    let (over, under) = (
        language.pick("fra ikke at opfylde kravet", "from not meeting the requirement"),
        language.pick("under kravet", "short of the requirement"),
    );
    let side = match (required, finding.verdict) {
        (Required::AtLeast(_), Verdict::Undetermined) => {
            language.pick("under kravet i hvert fald", "short of the requirement in any case")
        }
        (Required::AtLeast(_), Verdict::Met) => over,
        (Required::AtLeast(_), _) => under,
        (Required::None | Required::NoRunOf(_), Verdict::Met) => language.pick("under grænsen", "under the limit"),
        (Required::None | Required::NoRunOf(_), _) => language.pick("over grænsen", "over the limit"),
    };
    format!("{margin} {units} {side}")
}

/// "8", or "8 til 44" where so much is possible.
fn up_to(certain: u64, possible: u64, language: Language) -> String {
    if certain == possible {
        certain.to_string()
    } else {
        format!("{certain} {} {possible}", language.pick("til", "to"))
    }
}

//! The spells that days join to, in words.

use super::{Language, push};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange};
use crate::evaluate::rule::{Joined, Spells};
use crate::measure::SpellsThat;
use crate::person::Person;

/// Each spell with a day in the period, over the gaps that do not end it: whether it counts, and whether it is followed.
pub(super) fn push_joined(text: &mut String, rule: &Spells<'_>, person: &Person<'_>, language: Language) {
    let (on, since) = rule.on_and_since();
    let asked = match rule.that() {
        SpellsThat::Begin => language.pick("begynder i perioden", "begins in the period").to_owned(),
        SpellsThat::End => language.pick("slutter i perioden", "ends in the period").to_owned(),
        SpellsThat::Run => format!("{} {on}", language.pick("løber", "runs on")),
        SpellsThat::RunForOver { .. } => match language {
            Language::Danish => format!("løber {on}, begyndt senest {since}"),
            Language::English => format!("runs on {on}, begun on {since} at the latest"),
        },
    };
    for spell in rule.joined(person) {
        let day = |day: Option<Day>| day.map_or(language.pick("ukendt", "unknown").to_owned(), |day| day.to_string());
        let (spell_word, first, last) = (language.pick("Forløb", "Spell"), day(spell.first), day(spell.last));
        let counts = language.truth(spell.counts);
        let late = late(rule, &spell, language);
        let followed = spell.followed.map_or(String::new(), |followed| in_words(followed, language));
        push(text, format_args!("{spell_word} {first} – {last}: {asked}: {counts}{late}{followed}."));
    }
}

/// ", 1 dag for sent": how far a spell is from having run for long enough.
fn late(rule: &Spells<'_>, spell: &Joined, language: Language) -> String {
    let (_, since) = rule.on_and_since();
    match (rule.that(), spell.first) {
        (SpellsThat::RunForOver { .. }, Some(first)) if since < first => {
            let days = DayRange::between(since, first).count() - 1;
            let units = language.units(CountedIn::Days, days.into());
            format!(", {days} {units} {}", language.pick("for sent", "too late"))
        }
        _ => String::new(),
    }
}

/// "; fulgt 2019-08-29: ja".
fn in_words((days, holds): (DayRange, Truth), language: Language) -> String {
    let (followed, holds) = (language.pick("fulgt", "followed"), language.truth(holds));
    if days.count() == 1 {
        format!("; {followed} {}: {holds}", days.first())
    } else {
        format!("; {followed} {} {} {}: {holds}", days.first(), language.pick("til", "to"), days.last())
    }
}

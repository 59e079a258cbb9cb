//! The work whose hours a test adds up, in words.

use super::evidence::between_hours;
use super::{Language, end_in_words, push};
use crate::evaluate::rule::{Persons, PreparedTest};
use crate::person::Person;

/// The spells of work among the days of each test of hours, with the hours of each there.
pub(super) fn push_work(text: &mut String, rule: &Persons<'_>, person: &Person<'_>, language: Language) {
    let as_of = person.history.coverage().as_of();
    for test in rule.tests() {
        let PreparedTest::Hours { hours, days } = test else { continue };
        let (from, to) = (language.pick("Arbejde fra", "Work from"), language.pick("til", "to"));
        push(text, format_args!("{from} {} {to} {}:", days.first(), days.last()));
        for spell in person.history.work(hours.work) {
            if spell.possible_days(as_of).and_then(|own| own.intersection(*days)).is_none() {
                continue;
            }
            let worked = spell.worked(*days, as_of);
            let counts = match worked.most {
                Some(_) => between_hours(worked.least, worked.most, language),
                None => language.pick("timer ikke oplyst", "hours not recorded").to_owned(),
            };
            let (name, end) = (spell.status().name_da(), end_in_words(spell.end(), language));
            push(text, format_args!("  {name} {} – {end}: {counts}", spell.first()));
        }
    }
}

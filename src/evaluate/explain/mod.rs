//! A finding in words, Danish or English: what was observed and required, by how much, from which spells, and the source.

mod clause;
mod company;
mod evidence;
mod language;
mod spells;
mod work;

use core::fmt::Write;

use super::finding::{Answer, Evidence, Finding, Outside, Verdict};
use super::lane::{Lane, Stretch};
use super::prepared::Prepared;
use super::request::QuestionId;
use super::rule::{Rule, Shown};
use crate::calendar::DayRange;
use crate::days::End;
use crate::education::Educations;
use crate::measure::{NoMethod, Scoring, Test};
use crate::person::Person;
use crate::state::Reading;
pub(super) use clause::clause;
use evidence::evidence;
pub use language::Language;
use spells::push_joined;
use work::push_work;

impl Prepared<'_> {
    /// What a question finds about a person, in words; empty when the question is another request's.
    ///
    /// The first line names the measure and the period, the second gives the verdict with what was observed, what was
    /// required and how far the finding is from the other side. Then follow what is unknown, of spells those that days join to,
    /// of hours the work that has them, the spells and courses that were looked at with what each counts for, and the source.
    #[must_use]
    pub fn explain(&self, question: QuestionId, person: &Person<'_>, language: Language) -> String {
        let Some(index) = self.index_of(question) else { return String::new() };
        let asked = &self.questions()[index];
        let measure = asked.measure;
        let title = language.pick(measure.title_da, measure.title_en);
        let mut text = format!("{} {}: {title}\n", measure.id, asked.period);
        match (self.finding(question, person), measure.scoring) {
            (Answer::NoMethod(why), scoring) => push_no_method(&mut text, why, scoring, language),
            (Answer::NotGiven(subject), _) => push(&mut text, format_args!("{}.", language.subject(subject))),
            (Answer::DoesNotAdd | Answer::NotAsked, _) => {}
            (Answer::Counted(finding), _) => {
                let verdict = match finding.outside {
                    None if matches!(
                        (finding.verdict, finding.evidence),
                        (Verdict::NotMet, Evidence::Units { .. })
                    ) =>
                    {
                        language.verdict(Verdict::Met).to_owned() // in the denominator
                    }
                    Some(outside) => format!("{} ({})", language.verdict(finding.verdict), language.outside(outside)),
                    None => language.verdict(finding.verdict).to_owned(),
                };
                let deciding = match &measure.scoring {
                    Scoring::Persons(persons) => match finding.decided_by {
                        Some(index) => persons.counted.get(index),
                        None => Some(&persons.looked_at),
                    },
                    Scoring::UnitsOfUnits(_)
                    | Scoring::FullTimePersons(_)
                    | Scoring::Spells(_)
                    | Scoring::Companies(_)
                    | Scoring::NoMethod { .. } => None,
                };
                push_sentence(&mut text, &verdict, &evidence(deciding, &finding, language));
                self.push_other_tests(&mut text, index, &finding, person, language);
                push_unknown(&mut text, &finding, language);
                let rule = self.rules().get(index);
                match rule {
                    Some(Rule::Persons(rule)) => push_work(&mut text, rule, person, language),
                    Some(Rule::Spells(rule)) => push_joined(&mut text, rule, person, language),
                    _ => {}
                }
                if let Some(shown) = rule.and_then(|rule| rule.shown(&finding, self.lanes())) {
                    self.push_spells(&mut text, index, &shown, person, language);
                }
            }
        }
        push(&mut text, format_args!("{}: {}.", language.pick("Kilde", "Source"), measure.source));
        text
    }

    /// The tests beside the one that decides, each with what it finds.
    fn push_other_tests(
        &self,
        text: &mut String,
        question: usize,
        found: &Finding,
        person: &Person<'_>,
        language: Language,
    ) {
        let mut evaluator = self.evaluator();
        let case = evaluator.case(question, person);
        let (reference, tests): (_, Vec<_>) =
            match (self.rules().get(question), &self.questions()[question].measure.scoring) {
                (Some(Rule::Persons(rule)), Scoring::Persons(definition)) => {
                    let counted = (0..).map(Some).zip(definition.counted.iter().zip(&rule.counted));
                    // Who is looked at goes without saying, but of those who are not.
                    let looked_at =
                        (found.outside == Some(Outside::State)).then_some((&definition.looked_at, &rule.looked_at));
                    let tests = looked_at.map(|test| (None, test)).into_iter().chain(counted);
                    let others = tests.filter(|(index, _)| *index != found.decided_by).map(|(_, test)| test);
                    (rule.reference(case), others.collect())
                }
                (Some(Rule::FullTime(rule)), Scoring::FullTimePersons(definition)) => {
                    (rule.reference(), definition.among.iter().zip(&rule.among).collect())
                }
                _ => return,
            };
        for (test, prepared) in tests {
            let finding = prepared.ask(case, reference).alone();
            let days = prepared.days(case, reference);
            let when = match test {
                Test::Holds(_) => days.first().to_string(),
                _ => format!("{} {} {}", days.first(), language.pick("til", "to"), days.last()),
            };
            let label = format!("{} ({when})", language.pick("Også krævet", "Also required"));
            push_sentence(text, &label, &evidence(Some(test), &finding, language));
        }
    }

    /// The spells and courses among the units shown, with what each counts for.
    fn push_spells(&self, text: &mut String, question: usize, shown: &Shown, person: &Person<'_>, language: Language) {
        let lanes: Vec<Lane<'_>> = shown.lanes.iter().map(|lane| self.lane(*lane).narrowed(&shown.units)).collect();
        let Some(lane) = lanes.first() else { return };
        let as_of = person.history.coverage().as_of();
        let (first, last) = (lane.days.first(), lane.days.last());
        push(text, format_args!("{} {first} {} {last}:", language.pick("Fra", "From"), language.pick("til", "to")));
        for spell in person.history.spells() {
            let Some(days) = spell.possible_days(as_of).and_then(|days| days.intersection(lane.days)) else { continue };
            let read = |lane: &Lane<'_>| lane.state.read(spell.status(), spell.visitation());
            // Several states may count it: the one that says most.
            let said = |wanted| lanes.iter().map(read).find(|reading| *reading == wanted);
            let most = said(Reading::In).or(said(Reading::InIfVisited)).or(said(Reading::InIfNothingElse));
            let counts = match most.unwrap_or(Reading::Silent) {
                _ if shown.before.iter().any(|before| read(self.lane(*before)) == Reading::In) => language
                    .pick("går forud, så dens dage ikke tæller", "goes before, so that its days do not count")
                    .to_owned(),
                Reading::In => between(lane, spell.certain_days(as_of), days, language),
                Reading::InIfVisited => {
                    let whether =
                        language.pick("hvis visitationen var den rette", "if the visitation was the right one");
                    format!("{} {} {whether}", language.pick("op til", "up to"), counted(lane, days, language))
                }
                Reading::InIfNothingElse => {
                    let whether = language
                        .pick("hvor ingen ydelse, der ikke tæller, løber", "where no benefit runs that does not count");
                    format!("{} {} {whether}", language.pick("op til", "up to"), counted(lane, days, language))
                }
                Reading::Outside | Reading::Silent => language.pick("tæller ikke", "does not count").to_owned(),
            };
            let name = spell.status().name_da();
            let visited = spell.visitation().map(|seen| format!(" ({})", seen.name_da())).unwrap_or_default();
            let end = end_in_words(spell.end(), language);
            push(text, format_args!("  {name}{visited} {} – {end}: {counts}", spell.first()));
        }
        if let Some(obtained) = self.rules().get(question).and_then(|rule| rule.education_obtained(person))
            && let Some(earliest) = obtained.earliest.filter(|day| *day <= lane.days.last())
        {
            let leaves = language.pick("tæller ikke fra", "does not count from");
            let from = lane.day_of(lane.before(earliest));
            if obtained.certain == Some(earliest) {
                let words = language.pick("uddannelse opnået", "education obtained");
                push(text, format_args!("  {words} {earliest}: {leaves} {from}"));
            } else {
                let words = language.pick("uddannelse opnået på en ukendt dag", "education obtained on an unknown day");
                push(text, format_args!("  {words}: {leaves} {}", language.pick("den dag", "that day")));
            }
        }
        let Educations::Known(courses) = person.educations else { return };
        for course in courses.iter().filter(|course| lane.state.levels().contains(course.level)) {
            let Some(attended) = course.attended else { continue };
            let Some(days) = attended.possible_days(as_of).and_then(|days| days.intersection(lane.days)) else {
                continue;
            };
            let (name, end) = (course.level.name_da(), end_in_words(attended.end(), language));
            push(
                text,
                format_args!(
                    "  {name} {} – {end}: {}",
                    attended.first(),
                    between(lane, attended.certain_days(as_of), days, language)
                ),
            );
        }
    }
}

/// That the measure has no method, as its authority says it.
fn push_no_method(text: &mut String, why: NoMethod, scoring: Scoring<'_>, language: Language) {
    let no_method = language.pick(why.name_da(), why.name_en());
    match scoring {
        Scoring::NoMethod { said: "", said_in, .. } => push(text, format_args!("{no_method} ({said_in}).")),
        Scoring::NoMethod { said, said_in, .. } => push(text, format_args!("{no_method}: «{said}» ({said_in}).")),
        _ => {}
    }
}

/// The facts whose lack could change a finding.
fn push_unknown(text: &mut String, finding: &Finding, language: Language) {
    let unknown: Vec<_> = finding.unknown.iter().map(|fact| language.fact(fact)).collect();
    if !unknown.is_empty() {
        push(text, format_args!("{}: {}.", language.pick("Ukendt", "Unknown"), unknown.join(", ")));
    }
}

fn push_sentence(text: &mut String, label: &str, sentence: &str) {
    let stop = if sentence.ends_with('.') { "" } else { "." };
    push(text, format_args!("{label}: {sentence}{stop}"));
}

fn push(text: &mut String, line: core::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{line}");
}

/// "42 uger", or "16 til 42 uger" where only some of the days are certain.
fn between(lane: &Lane<'_>, certain: Option<DayRange>, possible: DayRange, language: Language) -> String {
    let certain = certain.and_then(|days| days.intersection(lane.days));
    let units = certain.map_or(0, |days| {
        let units = lane.touched(Stretch::days(days));
        units.end - units.start
    });
    let text = counted(lane, possible, language);
    if text.starts_with(&format!("{units} ")) { text } else { format!("{units} {} {text}", language.pick("til", "to")) }
}

/// "42 uger" that days touch in a lane.
fn counted(lane: &Lane<'_>, days: DayRange, language: Language) -> String {
    let units = lane.touched(Stretch::days(days));
    let count = u64::from(units.end - units.start);
    format!("{count} {}", language.units(lane.counted_in, count))
}

fn end_in_words(end: End, language: Language) -> String {
    match end {
        End::On(day) => day.to_string(),
        End::Ongoing => language.pick("løbende", "ongoing").to_owned(),
        End::Unknown => language.pick("ukendt", "unknown").to_owned(),
    }
}

//! A finding about a company in words: its employees, and what each of its contacts counts for.

use super::{Language, evidence::evidence, push, push_no_method, push_sentence, push_unknown};
use crate::company::Company;
use crate::evaluate::finding::Answer;
use crate::evaluate::prepared::Prepared;
use crate::evaluate::request::QuestionId;
use crate::evaluate::rule::{Companies, Heard, Rule};

impl Prepared<'_> {
    /// What a question finds about a company, in words; empty when the question is another request's.
    ///
    /// The lines are those of [`explain`](Prepared::explain), with the municipality that the company belongs to and the contacts
    /// of the period, with what each counts for.
    #[must_use]
    pub fn explain_company(&self, question: QuestionId, company: &Company<'_>, language: Language) -> String {
        let Some(index) = self.index_of(question) else { return String::new() };
        let asked = &self.questions()[index];
        let measure = asked.measure;
        let title = language.pick(measure.title_da, measure.title_en);
        let mut text = format!("{} {}: {title}\n", measure.id, asked.period);
        match self.company_finding(question, company) {
            Answer::NoMethod(why) => push_no_method(&mut text, why, measure.scoring, language),
            Answer::NotGiven(subject) => push(&mut text, format_args!("{}.", language.subject(subject))),
            Answer::DoesNotAdd | Answer::NotAsked => {}
            Answer::Counted(finding) => {
                let verdict = match finding.outside {
                    Some(outside) => format!("{} ({})", language.verdict(finding.verdict), language.outside(outside)),
                    None => language.verdict(finding.verdict).to_owned(),
                };
                push_sentence(&mut text, &verdict, &evidence(None, &finding, language));
                push_unknown(&mut text, &finding, language);
                if let Some(Rule::Companies(rule)) = self.rules().get(index) {
                    push_contacts(&mut text, rule, company, language);
                }
            }
        }
        push(&mut text, format_args!("{}: {}.", language.pick("Kilde", "Source"), measure.source));
        text
    }
}

/// Where the company belongs, and its contacts in the period with what each counts for.
fn push_contacts(text: &mut String, rule: &Companies, company: &Company<'_>, language: Language) {
    let municipality = rule.municipality(company);
    let place = municipality.map_or(language.pick("ukendt", "unknown"), |own| own.name());
    push(text, format_args!("{}: {place}.", language.pick("Kommune", "Municipality")));
    let days = rule.days();
    let (from, to) = (language.pick("Fra", "From"), language.pick("til", "to"));
    push(text, format_args!("{from} {} {to} {}:", days.first(), days.last()));
    for contact in company.contacts {
        let counts = match rule.hear(contact, company, municipality) {
            Heard::Elsewhen => continue,
            Heard::Counts => language.pick("tæller", "counts").to_owned(),
            Heard::OtherKind => language.pick("tæller ikke", "does not count").to_owned(),
            Heard::OtherJobCentre => {
                language.pick("tæller ikke med det jobcenter", "does not count with that job centre").to_owned()
            }
            Heard::Unknown(facts) => {
                let facts: Vec<_> = facts.iter().map(|fact| language.fact(fact)).collect();
                format!("{}: {}", language.pick("kan ikke afgøres", "undetermined"), facts.join(", "))
            }
        };
        let with = contact.job_centre.map_or(language.pick("ukendt", "unknown"), |centre| centre.name());
        let (first, end) = (contact.stay.first(), super::end_in_words(contact.stay.end(), language));
        let centre = language.pick("jobcenter", "job centre of");
        push(text, format_args!("  {} ({centre} {with}) {first} – {end}: {counts}", contact.kind.name_da()));
    }
}

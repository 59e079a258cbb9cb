//! A finding in words, Danish or English: what was observed and required, by how much, from which spells, and the source.

use core::fmt::Write;

use super::finding::{Answer, Evidence, Fact, Finding, Outside, Verdict};
use super::lane::{Lane, Stretch};
use super::prepared::Prepared;
use super::request::QuestionId;
use crate::Truth;
use crate::calendar::{CountedIn, DayRange};
use crate::days::End;
use crate::education::Educations;
use crate::measure::{Measure, Scoring};
use crate::person::Person;
use crate::quantity::{Decimals, Percent, danish};
use crate::state::Reading;

/// The language of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Danish.
    Danish,
    /// English.
    English,
}

impl Language {
    const fn pick<'t>(self, danish: &'t str, english: &'t str) -> &'t str {
        match self {
            Language::Danish => danish,
            Language::English => english,
        }
    }

    fn percent(self, percent: Percent) -> String {
        let tenths = percent.round(Decimals::ONE);
        let number = if tenths.fract().is_zero() { tenths.trunc() } else { tenths };
        match self {
            Language::Danish => format!("{} pct.", danish::format(number)),
            Language::English => format!("{number} percent"),
        }
    }

    fn units(self, counted_in: CountedIn, count: u64) -> &'static str {
        match (self, counted_in, count) {
            (Language::Danish, CountedIn::Days, 1) => "dag",
            (Language::Danish, CountedIn::Days, _) => "dage",
            (Language::Danish, CountedIn::TouchedWeeks, 1) => "uge",
            (Language::Danish, CountedIn::TouchedWeeks, _) => "uger",
            (Language::English, CountedIn::Days, 1) => "day",
            (Language::English, CountedIn::Days, _) => "days",
            (Language::English, CountedIn::TouchedWeeks, 1) => "week",
            (Language::English, CountedIn::TouchedWeeks, _) => "weeks",
        }
    }

    const fn verdict(self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::OutsideTargetGroup => self.pick("Uden for målgruppen", "Outside the target group"),
            Verdict::Undetermined => self.pick("Kan ikke afgøres", "Undetermined"),
            Verdict::NotMet => self.pick("Ikke talt med", "Not counted"),
            Verdict::Met => self.pick("Talt med", "Counted"),
        }
    }

    const fn outside(self, outside: Outside) -> &'static str {
        match outside {
            Outside::Age => self.pick("alder", "age"),
            Outside::Education => self.pick("har uddannelsen", "has the education"),
            Outside::State => self.pick("intet, der tæller", "nothing that counts"),
            Outside::Touched => self.pick("ikke berørt", "not touched"),
            Outside::Criterion => {
                self.pick("opfylder ikke målgruppens kriterier", "does not meet the group's criteria")
            }
        }
    }

    const fn fact(self, fact: Fact) -> &'static str {
        match fact {
            Fact::Birth => self.pick("fødselsdato", "day of birth"),
            Fact::Education => self.pick("uddannelse", "education"),
            Fact::Visitation => self.pick("visitation", "visitation"),
            Fact::End => self.pick("slutdato", "end date"),
            Fact::Coverage => self.pick("dage uden data", "days without data"),
            Fact::Criterion => self.pick("målgruppens øvrige kriterier", "the group's other criteria"),
        }
    }

    const fn truth(self, truth: Truth) -> &'static str {
        match truth {
            Truth::No => self.pick("nej", "no"),
            Truth::Unknown => self.pick("ukendt", "unknown"),
            Truth::Yes => self.pick("ja", "yes"),
        }
    }
}

impl Prepared<'_> {
    /// What a question finds about a person, in words; empty when the question is another request's.
    ///
    /// The first line names the measure and the period, the second gives the verdict with what was observed, what was
    /// required and how far the finding is from the other side. Then follow what is unknown, the spells and courses that
    /// were looked at with what each counts for, and the source.
    #[must_use]
    pub fn explain(&self, question: QuestionId, person: &Person<'_>, language: Language) -> String {
        let Some(index) = self.index_of(question) else { return String::new() };
        let asked = &self.questions()[index];
        let measure = asked.measure;
        let title = language.pick(measure.title_da, measure.title_en);
        let mut text = format!("{} {}: {title}\n", measure.id, asked.period);
        match (self.finding(question, person), measure.scoring) {
            (Answer::NoMethodYet, Scoring::NoMethodYet { said, said_in, .. }) => {
                let no_method = language.pick("Ingen målemetode endnu", "No method yet");
                push(&mut text, format_args!("{no_method}: «{said}» ({said_in})."));
            }
            (Answer::NoMethodYet | Answer::NotAsked, _) => {}
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
                let evidence = evidence(measure, &finding, language);
                let stop = if evidence.ends_with('.') { "" } else { "." };
                push(&mut text, format_args!("{verdict}: {evidence}{stop}"));
                let unknown: Vec<_> = finding.unknown.iter().map(|fact| language.fact(fact)).collect();
                if !unknown.is_empty() {
                    push(&mut text, format_args!("{}: {}.", language.pick("Ukendt", "Unknown"), unknown.join(", ")));
                }
                if let Some(lane) = self.rules().get(index).and_then(super::rule::Rule::main_lane) {
                    self.push_spells(&mut text, index, lane, person, language);
                }
            }
        }
        push(&mut text, format_args!("{}: {}.", language.pick("Kilde", "Source"), measure.source));
        text
    }

    /// The spells and courses in a lane's days, with what each counts for.
    fn push_spells(&self, text: &mut String, question: usize, index: usize, person: &Person<'_>, language: Language) {
        let lane = self.lane(index);
        let as_of = person.history.coverage().as_of();
        let (first, last) = (lane.days.first(), lane.days.last());
        push(text, format_args!("{} {first} {} {last}:", language.pick("Fra", "From"), language.pick("til", "to")));
        for spell in person.history.spells() {
            let Some(days) = spell.possible_days(as_of).and_then(|days| days.intersection(lane.days)) else { continue };
            let counts = match lane.state.read(spell.status(), spell.visitation()) {
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

/// "8", or "8 til 44" where so much is possible.
fn up_to(certain: u64, possible: u64, language: Language) -> String {
    if certain == possible {
        certain.to_string()
    } else {
        format!("{certain} {} {possible}", language.pick("til", "to"))
    }
}

fn end_in_words(end: End, language: Language) -> String {
    match end {
        End::On(day) => day.to_string(),
        End::Ongoing => language.pick("løbende", "ongoing").to_owned(),
        End::Unknown => language.pick("ukendt", "unknown").to_owned(),
    }
}

fn evidence(measure: &Measure<'_>, finding: &Finding, language: Language) -> String {
    match finding.evidence {
        Evidence::Share { observed, possible, of, counted_in, in_last, .. } => {
            let units = language.units(counted_in, of.into());
            let mut text = if observed == possible {
                let of_word = language.pick("af", "of");
                match Percent::of(observed.into(), of.into()) {
                    Ok(share) => format!("{observed} {of_word} {of} {units} ({})", language.percent(share)),
                    Err(_) => format!("{observed} {of_word} {of} {units}"), // no window is empty
                }
            } else {
                let (to, of_word) = (language.pick("til", "to"), language.pick("af", "of"));
                format!("{observed} {to} {possible} {of_word} {of} {units}")
            };
            if let Scoring::PersonsByShareOfWindow(test) = measure.scoring {
                let required = language.pick("krav mindst", "required at least");
                let _ = write!(text, ", {required} {}", language.percent(test.at_least));
            }
            if let Some(margin) = finding.margin() {
                let units = language.units(counted_in, margin.into());
                let side = match finding.verdict {
                    Verdict::Undetermined => {
                        language.pick("under kravet i hvert fald", "short of the requirement in any case")
                    }
                    Verdict::Met => language.pick("over kravet", "over the requirement"),
                    _ => language.pick("under kravet", "short of the requirement"),
                };
                let _ = write!(text, "; {margin} {units} {side}");
            }
            if let Some(in_last) = in_last {
                let last = match counted_in {
                    CountedIn::TouchedWeeks => language.pick("fortsat i sidste uge", "still so in the last week"),
                    CountedIn::Days => language.pick("fortsat på sidste dag", "still so on the last day"),
                };
                let _ = write!(text, "; {last}: {}", language.truth(in_last));
            }
            text
        }
        Evidence::Entry { day: Some(day) } => match (finding.verdict, language) {
            (Verdict::Met, Language::Danish) => format!("tilgang {day}"),
            (Verdict::Met, Language::English) => format!("entry on {day}"),
            (_, Language::Danish) => format!("mulig tilgang {day}"),
            (_, Language::English) => format!("possible entry on {day}"),
        },
        Evidence::Entry { day: None } => language.pick("ingen tilgang i perioden", "no entry in the period").to_owned(),
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

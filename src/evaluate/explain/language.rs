//! The words of explanations, Danish and English.

use crate::Truth;
use crate::calendar::CountedIn;
use crate::evaluate::finding::{Fact, Outside, Subject, Verdict};
use crate::quantity::{Decimals, Percent, WorkedHours, danish};

/// The language of an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Language {
    /// Danish.
    Danish,
    /// English.
    English,
}

impl Language {
    pub(in crate::evaluate) const fn pick<'t>(self, danish: &'t str, english: &'t str) -> &'t str {
        match self {
            Language::Danish => danish,
            Language::English => english,
        }
    }

    pub(super) fn percent(self, percent: Percent) -> String {
        let tenths = percent.round(Decimals::ONE);
        let number = if tenths.fract().is_zero() { tenths.trunc() } else { tenths };
        match self {
            Language::Danish => format!("{} pct.", danish::format(number)),
            Language::English => format!("{number} percent"),
        }
    }

    pub(super) fn units(self, counted_in: CountedIn, count: u64) -> &'static str {
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

    pub(super) fn hours(self, hours: WorkedHours) -> String {
        match self {
            Language::Danish => hours.to_string(),
            Language::English => format!("{} hours", hours.round(Decimals::ONE)),
        }
    }

    pub(super) const fn verdict(self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::OutsideTargetGroup => self.pick("Uden for målgruppen", "Outside the target group"),
            Verdict::Undetermined => self.pick("Kan ikke afgøres", "Undetermined"),
            Verdict::NotMet => self.pick("Ikke talt med", "Not counted"),
            Verdict::Met => self.pick("Talt med", "Counted"),
        }
    }

    pub(in crate::evaluate) const fn outside(self, outside: Outside) -> &'static str {
        match outside {
            Outside::Age => self.pick("alder", "age"),
            Outside::Education => self.pick("har uddannelsen", "has the education"),
            Outside::State => self.pick("intet, der tæller", "nothing that counts"),
            Outside::Touched => self.pick("ikke berørt", "not touched"),
            Outside::Employees => self.pick("for få ansatte", "too few employees"),
            Outside::Among => self.pick(
                "opfylder ikke, hvad der kræves af dem, hvis tid tæller",
                "does not meet what is asked of those whose time counts",
            ),
            Outside::Criterion => {
                self.pick("opfylder ikke målgruppens kriterier", "does not meet the group's criteria")
            }
        }
    }

    pub(super) const fn fact(self, fact: Fact) -> &'static str {
        match fact {
            Fact::Birth => self.pick("fødselsdato", "day of birth"),
            Fact::Education => self.pick("uddannelse", "education"),
            Fact::Visitation => self.pick("visitation", "visitation"),
            Fact::End => self.pick("slutdato", "end date"),
            Fact::Coverage => self.pick("dage uden data", "days without data"),
            Fact::Criterion => self.pick("målgruppens øvrige kriterier", "the group's other criteria"),
            Fact::Hours => self.pick("timer i arbejde", "hours of work"),
            Fact::Employees => self.pick("antal ansatte", "number of employees"),
            Fact::Municipality => self.pick("virksomhedens kommune", "municipality of the company"),
            Fact::JobCentre => self.pick("jobcenter", "job centre"),
        }
    }

    pub(super) const fn subject(self, subject: Subject) -> &'static str {
        match subject {
            Subject::Persons => self.pick("Måler personer, ikke virksomheder", "Measures persons, not companies"),
            Subject::Companies => self.pick("Måler virksomheder, ikke personer", "Measures companies, not persons"),
        }
    }

    pub(super) const fn truth(self, truth: Truth) -> &'static str {
        match truth {
            Truth::No => self.pick("nej", "no"),
            Truth::Unknown => self.pick("ukendt", "unknown"),
            Truth::Yes => self.pick("ja", "yes"),
        }
    }
}

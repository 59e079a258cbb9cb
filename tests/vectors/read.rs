//! The vectors of `tests/vectors`: persons and companies in plain text, with what a definition says of each and why.
//!
//! The files belong to no language; their form is in `README.md` beside them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use maaltal::calendar::Period;
use maaltal::company::CompanyBuf;
use maaltal::evaluate::{Answer, Evidence, Finding, Prepared, QuestionId, Request, Unknowns, Verdict};
use maaltal::measure::{FigureUnit, Measure, NoValue, Per, Persons, Published, Scoring};
use maaltal::person::PersonBuf;
use maaltal::place::Place;
use maaltal::quantity::{FullTimePersons, MeanWeeks, Percent, Tally, Thing, Value};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

/// A person or a company, a definition and a period, with what comes out and the reasoning.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    /// Its name, which no other vector has.
    pub(crate) name: String,
    /// The reasoning from the sentence to what comes out.
    pub(crate) because: String,
    /// The id of the definition.
    pub(crate) definition: String,
    /// The period it is asked for.
    pub(crate) period: Period,
    /// The person, or else the company.
    person: Option<PersonBuf>,
    /// The company.
    company: Option<CompanyBuf>,
    /// What comes out.
    expect: Expect,
}

/// What a definition says of a person or a company.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Expect {
    /// The measure cannot be asked for the period.
    Refused(Refused),
    Found(Box<Found>),
}

/// The measure cannot be asked for the period.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Refused {
    /// That it cannot.
    refused: bool,
}

/// What the measure finds.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Found {
    /// Whether the person or company is counted.
    verdict: Verdict,
    /// The unit of the measure.
    unit: String,
    /// What it adds for certain, and what is undetermined.
    tally: Tally,
    /// Absent where the vector is not about it, `null` where no number of units decides.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "Option<u32>")]
    margin: Margin,
    /// The facts that are missing.
    unknown: Option<Unknowns>,
    /// The units of the period that full-time persons are taken over.
    of: Option<u64>,
    /// What full-time persons are a share of, where they are.
    per: Option<Per>,
    /// So many, for an example of the share.
    among: Option<u64>,
    /// Of a company, what the mean is taken of.
    employees: Option<EmployeesForm>,
    /// Mean weeks, as a fraction in lowest terms.
    weeks: Option<(u64, u64)>,
    /// Hours short of the other side or over it, as they are shown.
    margin_in_hours: Option<String>,
    /// An expectation of so many, and by how many full-time persons it is over those found, as they are shown.
    expected: Option<(u64, String)>,
    /// By municipality, `?` where the residence is unknown.
    places: Option<BTreeMap<String, Tally>>,
}

/// What the mean number of employees is taken of.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct EmployeesForm {
    /// Their sum over the months in which they are known.
    sum: u64,
    /// The months in which they are not.
    unknown: u32,
    /// The months of the period.
    months: u32,
}

impl EmployeesForm {
    fn are(&self, evidence: Evidence) -> bool {
        let Evidence::Company { employees, unknown_months, months, .. } = evidence else { return false };
        (employees, unknown_months, months) == (self.sum, self.unknown, self.months)
    }
}

/// What a vector says of the margin.
#[derive(Debug, Default)]
enum Margin {
    #[default]
    NotSaid,
    Is(Option<u32>),
}

/// What is there, be it `null`.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Margin, D::Error> {
    Option::deserialize(deserializer).map(Margin::Is)
}

/// Every vector of the folder, in the order of the files.
pub(crate) fn all() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut vectors = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let read: Vec<Vector> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for vector in &read {
            let name = vector.definition.split([':', '@']).nth(1);
            assert_eq!(name, file.file_stem().and_then(|stem| stem.to_str()), "{} stands elsewhere", vector.name);
            assert!(vector.because.ends_with('.'), "{} gives no reason", vector.name);
        }
        vectors.extend(read);
    }
    vectors
}

impl Vector {
    /// The person of a vector about one.
    pub(crate) fn person(&self) -> &PersonBuf {
        self.person.as_ref().unwrap()
    }

    /// Whether the measure cannot be asked for the period, says the vector.
    pub(crate) const fn is_refused(&self) -> bool {
        matches!(&self.expect, Expect::Refused(Refused { refused: true }))
    }

    /// How a measure differs from what the vector expects; nothing where it does not.
    pub(crate) fn difference(&self, measure: &Measure<'_>) -> Option<String> {
        let mut request = Request::new();
        match request.ask(measure, self.period) {
            Err(error) if self.is_refused() => {
                drop(error);
                None
            }
            Err(error) => Some(error.to_string()),
            Ok(_) if self.is_refused() => Some(format!("asked for {}, and not refused", self.period)),
            Ok(question) => self.difference_in(&request.prepare(), question, measure),
        }
    }

    /// The same for a measure that is asked and prepared already.
    pub(crate) fn difference_in(
        &self,
        prepared: &Prepared<'_>,
        question: QuestionId,
        measure: &Measure<'_>,
    ) -> Option<String> {
        let Expect::Found(expected) = &self.expect else {
            return Some(format!("asked for {}, and not refused", self.period));
        };
        let (answer, table) = if let Some(company) = &self.company {
            (prepared.company_finding(question, &company.view()), prepared.tally_companies([company.view()]))
        } else {
            let person = self.person();
            (prepared.finding(question, &person.view()), prepared.tally([person.view()]))
        };
        let finding = match answer {
            Answer::Counted(finding) => finding,
            other => return Some(format!("{other:?}")),
        };
        let country = table.tally(question, Place::Country).counted()?;
        let places: BTreeMap<String, Tally> =
            table.places(question).map(|(place, tally)| (code_of(place), tally)).collect();
        expected.difference(measure, self.period, &finding, country, &places)
    }
}

impl Found {
    fn difference(
        &self,
        measure: &Measure<'_>,
        period: Period,
        finding: &Finding,
        country: Tally,
        places: &BTreeMap<String, Tally>,
    ) -> Option<String> {
        let unit = match measure.unit() {
            FigureUnit::Persons => "persons",
            FigureUnit::FullTimePersons => "full_time_persons",
            FigureUnit::Spells => "spells",
            FigureUnit::Counted(Thing::Companies) => "companies",
            FigureUnit::Weeks => "weeks",
            FigureUnit::Percent => "percent",
            unit @ (FigureUnit::Counted(_) | FigureUnit::PerThousand | FigureUnit::NotFound) => {
                panic!("no evaluation gives {unit}")
            }
        };
        let as_expected = finding.verdict == self.verdict
            && unit == self.unit
            && finding.tally == self.tally
            && country == self.tally
            && match self.margin {
                Margin::NotSaid => true,
                Margin::Is(margin) => finding.margin() == margin,
            }
            && self.spells_are(finding.evidence)
            && self.employees.as_ref().is_none_or(|expected| expected.are(finding.evidence))
            && self.weeks.is_none_or(|(n, d)| measure.value_over(period, &finding.tally) == Ok(weeks(n, d)))
            && self.hours_are(finding)
            && self.expectation_is(measure, period, &finding.tally)
            && match self.of {
                Some(of) => self.full_time(measure, period, &finding.tally, of),
                None => self.share_of_what_is_given(measure, period, &finding.tally),
            }
            && self.unknown.is_none_or(|expected| expected == finding.unknown)
            && self.places.as_ref().is_none_or(|expected| expected == places);
        (!as_expected).then(|| {
            format!(
                "expected {:?} in {}, {:?}, margin {:?}, unknown {:?}, places {:?}\n     found {:?} in {unit}, {:?}, \
                 margin {:?}, unknown {:?}, places {places:?}; the country {country:?}; {:?}",
                self.verdict,
                self.unit,
                self.tally,
                self.margin,
                self.unknown,
                self.places,
                finding.verdict,
                finding.tally,
                finding.margin(),
                finding.unknown,
                finding.evidence,
            )
        })
    }
}

impl Found {
    /// Whether the evidence of spells says as many as the tally, certain and possible; that of anything else is not asked.
    fn spells_are(&self, evidence: Evidence) -> bool {
        let all = self.tally.all_in();
        let above = (self.tally.numerator, all.numerator);
        let below = (self.tally.denominator, all.denominator);
        match evidence {
            Evidence::Spells { certain, possible } => (certain, possible) == above,
            Evidence::Length { days, possible_days, spells, possible_spells } => {
                (days, possible_days) == above && (spells, possible_spells) == below
            }
            Evidence::Followed { followed, possibly_followed, spells, possible_spells } => {
                (followed, possibly_followed) == above && (spells, possible_spells) == below
            }
            _ => true,
        }
    }

    /// Whether the margin in hours is the one expected, where one is.
    fn hours_are(&self, finding: &Finding) -> bool {
        let expected = self.margin_in_hours.as_ref();
        expected.is_none_or(|hours| {
            finding.margin_in_hours().is_some_and(|own| own.to_string() == format!("{hours} timer"))
        })
    }

    /// Whether an expectation is over the full-time persons by what it should be.
    fn expectation_is(&self, measure: &Measure<'_>, period: Period, tally: &Tally) -> bool {
        self.expected.as_ref().is_none_or(|(expected, over)| {
            let expected = FullTimePersons::of(*expected, 1).unwrap();
            measure.value_against(period, tally, expected).is_ok_and(|value| value.number() == *over)
        })
    }

    /// Whether persons are a share of what the vector says, and of nothing else.
    fn share_of_what_is_given(&self, measure: &Measure<'_>, period: Period, tally: &Tally) -> bool {
        let Some(per) = &self.per else {
            return !matches!(measure.scoring, Scoring::Persons(Persons { published: Published::ShareOf(_), .. }));
        };
        let share = self.among.is_none_or(|among| {
            let percent = Percent::of(self.tally.numerator, among).unwrap();
            measure.value_per(period, tally, among) == Ok(Value::Percent(percent))
        });
        measure.value_over(period, tally) == Err(NoValue::NeedsDivisor(*per)) && share
    }

    /// Whether full-time persons, taken over so many units, come out, and the share that they are of.
    fn full_time(&self, measure: &Measure<'_>, period: Period, tally: &Tally, of: u64) -> bool {
        let persons = FullTimePersons::of(self.tally.numerator, of).unwrap();
        let value = match self.per {
            None => Ok(Value::FullTimePersons(persons)),
            Some(per) => Err(NoValue::NeedsDivisor(per)),
        };
        let share = self.among.is_none_or(|among| {
            let percent = Percent::of(self.tally.numerator, of * among).unwrap();
            measure.value_per(period, tally, among) == Ok(Value::Percent(percent))
        });
        measure.full_time_persons(period, tally) == Ok(persons) && measure.value_over(period, tally) == value && share
    }
}

/// A mean of so many weeks over so many.
fn weeks(n: u64, d: u64) -> Value {
    Value::Weeks(MeanWeeks::of_days(n * 7, d).unwrap())
}

fn code_of(place: Place) -> String {
    match place {
        Place::Municipality(municipality) => format!("{:04}", municipality.code()),
        _ => "?".to_owned(),
    }
}

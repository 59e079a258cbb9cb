//! The vectors of `tests/vectors`: persons and companies in plain text, with what a definition says of each and why.
//!
//! The files belong to no language; their form is in `README.md` beside them.

mod company;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use maaltal::calendar::{Day, Period};
use maaltal::days::{End, Stay};
use maaltal::education::{Completion, Education, Level};
use maaltal::evaluate::{Answer, Evidence, Fact, Finding, Prepared, QuestionId, Request, Verdict};
use maaltal::history::{Coverage, Extent, HistoryBuf, Hours, Spell, Status};
use maaltal::measure::{FigureUnit, Measure, NoValue, Per, Persons, Published, Scoring};
use maaltal::person::{Attributes, PersonBuf, Residence, ResidenceGround};
use maaltal::place::{Municipality, Place};
use maaltal::quantity::{FullTimePersons, MeanWeeks, Percent, Tally, Thing, Value, danish};
use maaltal::visitation::Visitation;
use serde::{Deserialize, Deserializer};

/// A person or a company, a definition and a period, with what comes out and the reasoning.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) because: String,
    pub(crate) definition: String,
    pub(crate) period: Period,
    /// One of the two.
    person: Option<PersonForm>,
    company: Option<company::CompanyForm>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonForm {
    born: Option<Day>,
    /// The ground of residence and the day of the first; absent is unknown.
    residence_ground: Option<ResidenceGround>,
    residence_granted: Option<Day>,
    residences: Vec<ResidenceForm>,
    education: Option<Vec<EducationForm>>,
    spells: Vec<SpellForm>,
    covered: CoveredForm,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResidenceForm {
    municipality: Option<Municipality>,
    from: Day,
    to: End,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EducationForm {
    level: Level,
    from: Option<Day>,
    to: Option<End>,
    completed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpellForm {
    status: Status,
    visitation: Option<Visitation>,
    from: Day,
    to: End,
    /// Of work, as Danish files write them: "2,5".
    hours_per_week: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoveredForm {
    from: Option<Day>,
    as_of: Day,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expect {
    /// The measure cannot be asked for the period.
    Refused(Refused),
    Found(Box<Found>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    refused: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    verdict: String,
    unit: String,
    tally: Tally,
    /// Absent where the vector is not about it, `null` where no number of units decides.
    #[serde(default, deserialize_with = "present")]
    margin: Margin,
    unknown: Option<Vec<String>>,
    /// The units of the period that full-time persons are taken over.
    of: Option<u64>,
    /// What full-time persons are a share of, where they are.
    per: Option<PerForm>,
    /// So many, for an example of the share.
    among: Option<u64>,
    /// Of a company, what the mean is taken of.
    employees: Option<company::EmployeesForm>,
    /// Mean weeks, as a fraction in lowest terms.
    weeks: Option<(u64, u64)>,
    /// Hours short of the other side or over it, as they are shown.
    margin_in_hours: Option<String>,
    /// An expectation of so many, and by how many full-time persons it is over those found, as they are shown.
    expected: Option<(u64, String)>,
    /// By municipality, `?` where the residence is unknown.
    places: Option<BTreeMap<String, Tally>>,
}

/// A population or a labour force, of ages that are both included.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum PerForm {
    Population(u32, u32),
    LabourForce(u32, u32),
}

impl PerForm {
    fn per(&self) -> Per {
        match *self {
            PerForm::Population(from, to) => Per::Population(from, to),
            PerForm::LabourForce(from, to) => Per::LabourForce(from, to),
        }
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
    pub(crate) fn person(&self) -> PersonBuf {
        let PersonForm { born, residence_ground, residence_granted, residences, education, spells, covered } =
            self.person.as_ref().unwrap();
        let spells = spells.iter().map(|form| {
            let spell = Spell::new(form.status, form.from, form.to).unwrap();
            let extent = form.hours_per_week.as_ref().map_or(Extent::NotStated, |hours| Extent::Hours(hours_of(hours)));
            let spell = spell.with_extent(extent).unwrap();
            form.visitation.map_or(spell, |visitation| spell.visited(visitation))
        });
        let covered = match covered.from {
            Some(from) => Coverage::new(from, covered.as_of).unwrap(),
            None => Coverage::all_up_to(covered.as_of),
        };
        let residences = residences
            .iter()
            .map(|form| Residence { municipality: form.municipality, stay: Stay::new(form.from, form.to).unwrap() });
        let person = PersonBuf::new(HistoryBuf::new(spells.collect(), covered));
        let person = person.resident(residences.collect()).unwrap();
        let person = match education {
            Some(courses) => person.educated(courses.iter().map(EducationForm::course).collect()),
            None => person,
        };
        person.with(Attributes {
            born: *born,
            residence_ground: *residence_ground,
            residence_granted: *residence_granted,
            ..Attributes::UNKNOWN
        })
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
            let company = company.company();
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
        let verdict = match finding.verdict {
            Verdict::OutsideTargetGroup => "outside",
            Verdict::Undetermined => "undetermined",
            Verdict::NotMet => "not_met",
            Verdict::Met => "met",
        };
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
        let unknown: Vec<&str> = finding.unknown.iter().map(name_of).collect();
        let as_expected = verdict == self.verdict
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
            && self.unknown.as_ref().is_none_or(|expected| *expected == unknown)
            && self.places.as_ref().is_none_or(|expected| expected == places);
        (!as_expected).then(|| {
            format!(
                "expected {} in {}, {:?}, margin {:?}, unknown {:?}, places {:?}\n     found {verdict} in {unit}, {:?}, \
                 margin {:?}, unknown {unknown:?}, places {places:?}; the country {country:?}; {:?}",
                self.verdict,
                self.unit,
                self.tally,
                self.margin,
                self.unknown,
                self.places,
                finding.tally,
                finding.margin(),
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
        measure.value_over(period, tally) == Err(NoValue::NeedsDivisor(per.per())) && share
    }

    /// Whether full-time persons, taken over so many units, come out, and the share that they are of.
    fn full_time(&self, measure: &Measure<'_>, period: Period, tally: &Tally, of: u64) -> bool {
        let persons = FullTimePersons::of(self.tally.numerator, of).unwrap();
        let value = match self.per {
            None => Ok(Value::FullTimePersons(persons)),
            Some(ref per) => Err(NoValue::NeedsDivisor(per.per())),
        };
        let share = self.among.is_none_or(|among| {
            let percent = Percent::of(self.tally.numerator, of * among).unwrap();
            measure.value_per(period, tally, among) == Ok(Value::Percent(percent))
        });
        measure.full_time_persons(period, tally) == Ok(persons) && measure.value_over(period, tally) == value && share
    }
}

impl EducationForm {
    fn course(&self) -> Education {
        let completed = match self.completed.as_str() {
            "" => Completion::Not,
            "?" => Completion::OnUnknownDay,
            day => Completion::On(day.parse().unwrap()),
        };
        let attended = self.from.map(|from| Stay::new(from, self.to.unwrap()).unwrap());
        Education { level: self.level, attended, completed }
    }
}

/// A mean of so many weeks over so many.
fn weeks(n: u64, d: u64) -> Value {
    Value::Weeks(MeanWeeks::of_days(n * 7, d).unwrap())
}

fn name_of(fact: Fact) -> &'static str {
    match fact {
        Fact::Birth => "birth",
        Fact::Education => "education",
        Fact::Hours => "hours",
        Fact::Visitation => "visitation",
        Fact::End => "end",
        Fact::Coverage => "coverage",
        Fact::Criterion => "criterion",
        Fact::Employees => "employees",
        Fact::Municipality => "municipality",
        Fact::JobCentre => "job_centre",
        other => panic!("a fact without a name: {other:?}"),
    }
}

fn code_of(place: Place) -> String {
    match place {
        Place::Municipality(municipality) => format!("{:04}", municipality.code()),
        _ => "?".to_owned(),
    }
}

/// Hours a week, as Danish files write them.
fn hours_of(text: &str) -> Hours {
    let hundredths = danish::parse(text).unwrap() * rust_decimal::Decimal::ONE_HUNDRED;
    Hours::from_hundredths(hundredths.normalize().to_string().parse().unwrap()).unwrap()
}

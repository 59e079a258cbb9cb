//! Forms: the first byte picks the type, the rest is JSON.

use std::any::Any;
use std::fmt::Debug;

use maaltal::calendar::{
    CountedIn, Day, DayRange, Month, Period, PeriodKind, Quarter, RollingYear, Week, WeekRange, Window, WindowUnit,
    Year,
};
use maaltal::company::{Company, CompanyBuf, CompanyMonth, CompanyMonths, Contact, ContactKind, ContactSet};
use maaltal::history::{Coverage, Degree, Extent, GapRule, History, HistoryBuf, Hours, Sector, Spell, Status};
use maaltal::person::{Attributes, Insurance, Origin, Person, PersonBuf, Residence, ResidenceGround, Residences, Sex};
use maaltal::{
    akasse, benefit, conformance, days, dream, education, evaluate, goal, in_force, jobindsats, ladder, measure, offer,
    outcome, place, plan, population, quantity, rows, source, target, target_group, visitation, work,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

macro_rules! forms {
    ($($type:ty),+ $(,)?) => {
        &[$(form::<$type>),+]
    };
}

/// Every form that is read. New ones stand last, so that the kept inputs stay what they are.
const FORMS: &[fn(&str)] = forms![
    Day,
    Week,
    Month,
    Quarter,
    Year,
    RollingYear,
    Period,
    PeriodKind,
    DayRange,
    WeekRange,
    Window,
    WindowUnit,
    CountedIn,
    days::End,
    days::Stay,
    maaltal::Truth,
    in_force::Verified,
    quantity::Tally,
    quantity::Undetermined,
    quantity::Value,
    quantity::Exact,
    quantity::Percent,
    quantity::PercentagePoints,
    quantity::MeanWeeks,
    quantity::FullTimePersons,
    quantity::WorkedHours,
    quantity::Decimals,
    quantity::Thing,
    quantity::Printed,
    quantity::PrintedUnit,
    quantity::Qualifier,
    quantity::Agreement,
    source::SourceBuf,
    place::Municipality,
    place::Region,
    place::EmploymentRegion,
    place::JobCentre,
    place::Place,
    akasse::AKasse,
    benefit::Benefit,
    benefit::BenefitSet,
    benefit::BenefitTotal,
    benefit::Rate,
    benefit::BenefitRule,
    visitation::Visitation,
    visitation::VisitationSet,
    visitation::Scale,
    visitation::Aggregate,
    visitation::Label,
    offer::Offer,
    offer::OfferSet,
    offer::Instrument,
    work::Work,
    work::WorkSet,
    education::Level,
    education::LevelSet,
    education::Bar,
    education::Completion,
    education::Education,
    ladder::Ladder,
    ladder::FiveSteps,
    ladder::YouthCategory,
    ladder::Skill,
    ladder::ToWork,
    ladder::CompanyService,
    ladder::GoalToAction,
    Status,
    Sector,
    Hours,
    Degree,
    Extent,
    Spell,
    Coverage,
    HistoryBuf,
    GapRule,
    Sex,
    Origin,
    ResidenceGround,
    Insurance,
    Attributes,
    Residence,
    PersonBuf,
    ContactKind,
    ContactSet,
    Contact,
    CompanyMonth,
    CompanyBuf,
    rows::PersonRow,
    rows::ResidenceRow,
    rows::EducationRow,
    rows::SpellRow,
    rows::CompanyRow,
    rows::ContactRow,
    population::Population<String>,
    dream::Code,
    dream::Run<dream::Code>,
    dream::Names,
    dream::MeaningBuf,
    dream::CodeListBuf,
    target_group::law::LawGroup,
    target_group::policy::PolicyGroup,
    target_group::policy::CallersGroup,
    target_group::Ages,
    target_group::DefinedBy,
    measure::MeasureIdBuf,
    measure::Measure<'static>,
    measure::ContentHash,
    measure::OuterBounds,
    measure::Adds,
    measure::Standing,
    measure::skaerpet_tilsyn::FocusGoal,
    measure::ReportedBuf,
    evaluate::Request<'static>,
    evaluate::Question<'static>,
    evaluate::Answer<evaluate::Finding>,
    evaluate::Finding,
    evaluate::TableRow,
    evaluate::TallyOfPlace,
    evaluate::Comparison<'static>,
    evaluate::Language,
    evaluate::Subject,
    goal::Goal,
    goal::GoalId,
    target::Target,
    target::Measured,
    target::Length,
    target::Checked,
    target::ChangeCheck,
    target::Weights,
    plan::Plan,
    plan::NumberedOtherwise,
    outcome::ActualBuf,
    outcome::ActualsBuf,
    outcome::Figure,
    outcome::Door,
    outcome::Outcome,
    outcome::Held,
    outcome::Status,
    outcome::Moment,
    outcome::Trajectory,
    outcome::Expected,
    outcome::Side,
    outcome::Pace,
    outcome::Path,
    outcome::Peers,
    outcome::Rank,
    outcome::Cell,
    outcome::Step,
    outcome::Counted,
    outcome::TotalCheck,
    outcome::SeriesBreak,
    jobindsats::Answer,
    jobindsats::Threshold,
    jobindsats::Mark,
    jobindsats::Role,
    jobindsats::Table,
    conformance::Vector,
    conformance::Answer,
];

/// A form is refused in words, or the value is written as a form that is read as the same.
pub fn forms(input: &[u8]) {
    let Some((first, rest)) = input.split_first() else { return };
    FORMS[usize::from(*first) % FORMS.len()](super::text(rest));
}

fn form<T: Serialize + DeserializeOwned + Debug + 'static>(text: &str) {
    match serde_json::from_str::<T>(text) {
        Ok(value) => {
            let written = written(&value);
            match serde_json::from_str::<T>(&written) {
                Ok(again) => {
                    assert_eq!(self::written(&again), written);
                    assert_eq!(format!("{again:?}"), format!("{value:?}"), "{written}");
                }
                Err(error) => panic!("{text} is written {written}: {error}"),
            }
            holds(&value);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn written(value: &(impl Serialize + Debug)) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| panic!("{value:?} is not written: {error}"))
}

/// What a constructor asks of a value holds of one that was read.
fn holds(value: &dyn Any) {
    if let Some(history) = value.downcast_ref::<HistoryBuf>() {
        assert!(is_history(history.view()));
    } else if let Some(person) = value.downcast_ref::<PersonBuf>() {
        assert!(is_person(&person.view()));
    } else if let Some(company) = value.downcast_ref::<CompanyBuf>() {
        assert!(is_company(&company.view()));
    } else if let Some(population) = value.downcast_ref::<population::Population<String>>() {
        assert!(population.persons().all(|person| is_person(&person)));
    } else if let Some(target) = value.downcast_ref::<target::Target>() {
        assert_eq!(target.validate(), Ok(()));
    } else if let Some(plan) = value.downcast_ref::<plan::Plan>() {
        assert!(plan.targets.iter().all(|target| target.validate().is_ok()));
    } else if let Some(days) = value.downcast_ref::<DayRange>() {
        assert!(days.first() <= days.last());
    } else if let Some(spell) = value.downcast_ref::<Spell>() {
        assert!(Spell::new(spell.status(), spell.first(), spell.end()).is_ok());
    }
}

fn is_history(history: History<'_>) -> bool {
    History::new(history.spells(), history.coverage()).is_ok()
}

fn is_person(person: &Person<'_>) -> bool {
    is_history(person.history) && Residences::new(person.residences.as_slice()).is_ok()
}

fn is_company(company: &Company<'_>) -> bool {
    CompanyMonths::new(company.months.as_slice()).is_ok()
}

//! Texts: what is read is shown, and what is shown is read as the same.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use maaltal::akasse::AKasse;
use maaltal::benefit::{Auk01, Benefit, BenefitRule, BenefitTotal, Rate};
use maaltal::calendar::{Day, Month, Period, Quarter, RollingYear, Week, Year};
use maaltal::company::ContactKind;
use maaltal::days::End;
use maaltal::dream;
use maaltal::education::{Bar, Completion, Level};
use maaltal::goal;
use maaltal::history::{Sector, Status};
use maaltal::jobindsats;
use maaltal::ladder::{self, CompanyService, FiveSteps, GoalToAction, Skill, ToWork, YouthCategory};
use maaltal::measure::{self, ContentHash, MeasureIdBuf};
use maaltal::offer::{Instrument, NamedOnly, Offer, OfferSet};
use maaltal::outcome::{Cell, Figure};
use maaltal::person::{Insurance, Origin, ResidenceGround, Sex};
use maaltal::place::{EmploymentRegion, JobCentre, Municipality, Place, Region};
use maaltal::plan::Amount;
use maaltal::quantity::{Printed, danish};
use maaltal::target::{Length, PrintedChange, Term, When};
use maaltal::target_group::{law, policy};
use maaltal::visitation::{Aggregate, Label, Scale, Visitation};
use maaltal::work::Work;

macro_rules! texts {
    ($($type:ty),+ $(; $other:expr)+ $(,)?) => {
        &[$(read_as::<$type>),+ $(, $other)+]
    };
}

/// Everything that is read from a text. New ones stand last, so that the kept inputs stay what they are.
const TEXTS: &[fn(&str)] = texts![
    Day, Week, Month, Quarter, Year, RollingYear, Period, End, Completion,
    Municipality, Region, EmploymentRegion, JobCentre, Place, AKasse, Insurance,
    Benefit, BenefitRule, Rate, Visitation, Scale, Aggregate, Label, Offer, Instrument, Work, Sector, Status,
    Level, Bar, Sex, Origin, ResidenceGround, ContactKind,
    FiveSteps, YouthCategory, Skill, ToWork, CompanyService, GoalToAction,
    Printed, Amount, PrintedChange, Cell, Length, When, Term,
    MeasureIdBuf, ContentHash, dream::Code;
    number; week_column; figure;
    |text| found(measure::find(text), |found| measure::find(&found.id.to_string()));
    |text| found(goal::find(text), |found| goal::find(&found.id.to_string()));
    |text| found(ladder::find(text), |found| ladder::find(found.code));
    |text| found(law::find(text), |found| law::find(found.code));
    |text| found(policy::find(text), |found| policy::find(found.code));
    |text| found(BenefitTotal::find(text), |found| BenefitTotal::find(found.id));
    |text| found(jobindsats::Table::find(text), |found| jobindsats::Table::find(found.id));
    |text| found(NamedOnly::find(text), |found| NamedOnly::find(found.name));
    |text| found(Auk01::find(text), |found| Auk01::find(found.code));
    |text| found(OfferSet::named(text), |_| OfferSet::named(text)),
];

/// The first byte picks what the rest is read as.
pub fn texts(input: &[u8]) {
    let Some((first, rest)) = input.split_first() else { return };
    TEXTS[usize::from(*first) % TEXTS.len()](super::text(rest));
}

/// A number is written with the decimals it was read with.
fn number(text: &str) {
    match danish::parse(text) {
        Ok(number) => {
            let again = danish::parse(&danish::format(number));
            assert_eq!(again.as_ref().map(|again| (*again, again.scale())), Ok((number, number.scale())), "{text}");
        }
        Err(error) => told(&error),
    }
}

fn week_column(text: &str) {
    match dream::week_of(text) {
        Ok(week) => assert_eq!(dream::column_of(week).as_deref(), Some(text)),
        Err(error) => told(&error),
    }
}

fn figure(text: &str) {
    for measure in [&measure::langtidsledige::STAR, &measure::uddannelsesgrad::BM_2014] {
        match Figure::read(measure, text) {
            Ok(Figure::Withheld { lowest, highest }) => assert!(lowest <= highest),
            Ok(figure) => told(&figure),
            Err(error) => told(&error),
        }
    }
}

/// What a catalogue finds goes by its own code.
fn found<T: PartialEq + Debug, E: Display + PartialEq + Debug>(
    found: Result<T, E>,
    by_its_code: impl Fn(&T) -> Result<T, E>,
) {
    match found {
        Ok(found) => assert_eq!(by_its_code(&found).as_ref(), Ok(&found)),
        Err(error) => told(&error),
    }
}

fn read_as<T: FromStr<Err: Display> + Display + PartialEq + Debug>(text: &str) {
    match text.parse::<T>() {
        Ok(value) => {
            let shown = value.to_string();
            match shown.parse::<T>() {
                Ok(again) => assert_eq!(again, value, "«{text}», shown as «{shown}»"),
                Err(error) => panic!("«{text}» is {value:?}, shown as «{shown}»: {error}"),
            }
        }
        Err(error) => told(&error),
    }
}

/// It is said in words.
fn told(said: &impl Display) {
    assert!(!said.to_string().is_empty());
}

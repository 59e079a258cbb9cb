//! Texts: what is read is shown, and what is shown is read as the same.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use maaltal::akasse::AKasse;
use maaltal::benefit::{Benefit, BenefitRule, BenefitTotal, Rate};
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

/// A text, read as everything that is read from one.
pub fn texts(input: &[u8]) {
    let text = super::text(input);
    macro_rules! read_as {
        ($($type:ty),+ $(,)?) => {
            $(read_as::<$type>(text);)+
        };
    }
    read_as!(Day, Week, Month, Quarter, Year, RollingYear, Period, End, Completion);
    read_as!(Municipality, Region, EmploymentRegion, JobCentre, Place, AKasse, Insurance);
    read_as!(Benefit, BenefitRule, Rate, Visitation, Scale, Aggregate, Label, Offer, Instrument, Work, Sector, Status);
    read_as!(Level, Bar, Sex, Origin, ResidenceGround, ContactKind);
    read_as!(FiveSteps, YouthCategory, Skill, ToWork, CompanyService, GoalToAction);
    read_as!(Printed, Amount, PrintedChange, Cell, Length, When, Term);
    read_as!(MeasureIdBuf, ContentHash, dream::Code);

    if let Ok(number) = danish::parse(text) {
        assert_eq!(danish::parse(&danish::format(number)), Ok(number));
    }
    if let Ok(week) = dream::week_of(text) {
        assert_eq!(dream::column_of(week).as_deref(), Some(text));
    }
    // What a catalogue finds goes by its own code.
    if let Ok(found) = measure::find(text) {
        assert_eq!(measure::find(&found.id.to_string()), Ok(found));
    }
    if let Ok(found) = goal::find(text) {
        assert_eq!(goal::find(&found.id.to_string()).map(|again| again.id), Ok(found.id));
    }
    if let Ok(found) = ladder::find(text) {
        assert_eq!(ladder::find(found.code).map(|again| again.code), Ok(found.code));
    }
    if let Ok(found) = law::find(text) {
        assert_eq!(law::find(found.code).map(|again| again.code), Ok(found.code));
    }
    if let Ok(found) = policy::find(text) {
        assert_eq!(policy::find(found.code).map(|again| again.code), Ok(found.code));
    }
    told(BenefitTotal::find(text).err());
    told(OfferSet::named(text).err());
    told(NamedOnly::find(text).err());
    told(jobindsats::Table::find(text).err());
    for measure in [&measure::langtidsledige::STAR, &measure::uddannelsesgrad::BM_2014] {
        told(Figure::read(measure, text).err());
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
        Err(error) => told(Some(error)),
    }
}

/// An error is told in words.
fn told(error: Option<impl Display>) {
    assert!(error.is_none_or(|error| !error.to_string().is_empty()));
}

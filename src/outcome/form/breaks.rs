//! How a break in series is written; one that is read is found in the catalogue.

use crate::benefit::BenefitSet;
use crate::calendar::Day;
use crate::measure::MeasureIdBuf;
use crate::outcome::{SeriesBreak, Touches};

/// What a break touches.
#[derive(PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum TouchesForm {
    /// One definition.
    Measure(MeasureIdBuf),
    /// Whatever counts a benefit.
    EveryBenefit,
    /// What counts these.
    Benefits(BenefitSet),
}

impl From<&Touches> for TouchesForm {
    fn from(touches: &Touches) -> Self {
        match touches {
            Touches::Measure(id) => TouchesForm::Measure((*id).into()),
            Touches::EveryBenefit => TouchesForm::EveryBenefit,
            Touches::Benefits(benefits) => TouchesForm::Benefits(*benefits),
        }
    }
}

crate::form::serialize_as_form!(Touches, TouchesForm);

/// A break in series.
#[derive(PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct BreakForm {
    /// The first day after it.
    day: Day,
    /// What changed, in Danish.
    what_da: String,
    /// What it touches.
    touches: TouchesForm,
}

impl From<&SeriesBreak> for BreakForm {
    fn from(it: &SeriesBreak) -> Self {
        BreakForm { day: it.day, what_da: it.what_da.to_owned(), touches: (&it.touches).into() }
    }
}

impl TryFrom<BreakForm> for SeriesBreak {
    type Error = &'static str;

    fn try_from(form: BreakForm) -> Result<Self, &'static str> {
        let found = SeriesBreak::ALL.iter().find(|known| BreakForm::from(*known) == form);
        found.copied().ok_or("no break in series of the catalogue")
    }
}

crate::form::serde_as_form!(SeriesBreak, BreakForm);

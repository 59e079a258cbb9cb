//! How a target stands in a file; a [`Target`] once it fits its goals and its measure.

use super::{Aim, Baseline, Cited, Measured, NotMeasurable, PrintedChange, Standing, Target, TargetError, Term};
use crate::calendar::Period;
use crate::measure::Measure;
use crate::place::Place;

#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Form {
    name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cites: Vec<Cited>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    measure: Option<&'static Measure<'static>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_measurable: Option<NotMeasurable>,
    place: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline>,
    aim: Aim,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    path: Vec<Baseline>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Period>,
    #[serde(default, skip_serializing_if = "is_not_said")]
    term: Term,
    #[serde(default, skip_serializing_if = "PrintedChange::has_no_place")]
    change: PrintedChange,
    standing: Standing,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part_of: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    assumptions: Vec<String>,
    at: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    quote: String,
}

fn is_not_said(term: &Term) -> bool {
    *term == Term::NotSaid
}

/// A form is no target.
#[derive(Debug, thiserror::Error)]
enum FormError {
    #[error(transparent)]
    Target(#[from] TargetError),
    #[error("measure: give either measure or not_measurable")]
    Measured,
}

impl TryFrom<Form> for Target {
    type Error = FormError;

    fn try_from(form: Form) -> Result<Self, FormError> {
        let measured_by = match (form.measure, form.not_measurable) {
            (Some(measure), None) => Measured::By(measure),
            (None, Some(nothing)) => Measured::Nothing(nothing),
            _ => return Err(FormError::Measured),
        };
        let target = Target {
            name: form.name,
            cites: form.cites,
            measured_by,
            place: form.place,
            baseline: form.baseline,
            aim: form.aim,
            path: form.path,
            due: form.due,
            term: form.term,
            change: form.change,
            standing: form.standing,
            part_of: form.part_of,
            assumptions: form.assumptions,
            at: form.at,
            quote: form.quote,
        };
        target.validate()?;
        Ok(target)
    }
}

impl From<&Target> for Form {
    fn from(target: &Target) -> Self {
        let target = target.clone();
        let (measure, not_measurable) = match target.measured_by {
            Measured::By(measure) => (Some(measure), None),
            Measured::Nothing(nothing) => (None, Some(nothing)),
        };
        Form {
            name: target.name,
            cites: target.cites,
            measure,
            not_measurable,
            place: target.place,
            baseline: target.baseline,
            aim: target.aim,
            path: target.path,
            due: target.due,
            term: target.term,
            change: target.change,
            standing: target.standing,
            part_of: target.part_of,
            assumptions: target.assumptions,
            at: target.at,
            quote: target.quote,
        }
    }
}

crate::form::serde_as_form!(Target, Form);

//! How an outcome is written, and a figure as its source gives it.

use crate::outcome::{Figure, Gap, Moved, Outcome, Start};
use crate::quantity::{Percent, Ratio, Value};

/// How far a figure is from its target.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OutcomeForm {
    /// Whether the target is met.
    met: bool,
    /// What is missing; 0 or less where it is met.
    gap: Gap,
    /// The share of the way from the baseline to the target that is gone.
    share_of_way: Option<Percent>,
    /// Where the target starts.
    start: Start,
    /// Which way the figure has moved.
    moved: Moved,
}

impl From<&Outcome> for OutcomeForm {
    fn from(outcome: &Outcome) -> Self {
        let Outcome { gap, share_of_way, start, moved, met } = *outcome;
        OutcomeForm { met, gap, share_of_way, start, moved }
    }
}

impl TryFrom<OutcomeForm> for Outcome {
    type Error = &'static str;

    fn try_from(form: OutcomeForm) -> Result<Self, &'static str> {
        let OutcomeForm { met, gap, share_of_way, start, moved } = form;
        let zero = Ratio::integer(0);
        let (missing, whole) = match gap {
            Gap::Persons(count) | Gap::Spells(count) | Gap::Counted(count, _) => (Ratio::integer(count.into()), true),
            Gap::FullTimePersons(persons) => (persons.ratio(), false),
            Gap::Weeks(weeks) => (weeks.ratio(), false),
            Gap::PercentagePoints(points) => (points.ratio(), false),
        };
        // Exactly at the level, a target of less or more than it is not met.
        let agrees = if missing == zero { met || !whole } else { met == (missing < zero) };
        if !agrees {
            return Err("met: it is met where nothing is missing, and only there");
        }
        if share_of_way.is_some() && start != Start::Short {
            return Err("share_of_way: only what starts short of its target has a way to go");
        }
        Ok(Outcome { gap, share_of_way, start, moved, met })
    }
}

crate::form::serde_as_form!(Outcome, OutcomeForm);

/// A figure as its source gives it.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum FigureForm {
    /// A figure.
    Known(Value),
    /// A figure that will be revised.
    Provisional(Value),
    /// Kept back by the publisher, within an interval.
    Withheld {
        /// At least.
        lowest: Value,
        /// At most.
        highest: Value,
    },
    /// There is none.
    Missing,
}

impl From<&Figure> for FigureForm {
    fn from(figure: &Figure) -> Self {
        match *figure {
            Figure::Known(value) => FigureForm::Known(value),
            Figure::Provisional(value) => FigureForm::Provisional(value),
            Figure::Withheld { lowest, highest } => FigureForm::Withheld { lowest, highest },
            Figure::Missing => FigureForm::Missing,
        }
    }
}

impl TryFrom<FigureForm> for Figure {
    type Error = String;

    fn try_from(form: FigureForm) -> Result<Self, String> {
        Ok(match form {
            FigureForm::Known(value) => Figure::Known(value),
            FigureForm::Provisional(value) => Figure::Provisional(value),
            FigureForm::Withheld { lowest, highest } if lowest <= highest => Figure::Withheld { lowest, highest },
            FigureForm::Withheld { lowest, highest } => {
                return Err(format!("withheld.highest: {highest} is not as much as {lowest}"));
            }
            FigureForm::Missing => Figure::Missing,
        })
    }
}

crate::form::serde_as_form!(Figure, FigureForm, "OutcomeFigure");

//! A municipality's plan: its targets, as they stand in its file, checked against themselves.
//!
//! With the feature `serde` a plan reads from any self-describing format; the examples use TOML. Reading is strict: an
//! unknown field, goal, measure, place, period or figure is an error that says which.
//!
//! What cannot be measured stands in a plan too, [with the reason](crate::target::NotMeasurable), and so do the
//! [figures that it states](Stated) and no target sets.

mod action;
mod amount;
mod joint;
mod sound;
mod stated;

pub use action::{Action, ActionPlan};
pub use amount::{Amount, AmountError};
pub use joint::JointCheck;
pub use sound::PlanError;
pub use stated::Stated;

use crate::target::{Checked, Cited, Statement, Target};

/// A plan with its targets.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// let plan: maaltal::plan::Plan = serde_json::from_str(r#"{
///     "title": "Beskæftigelsesplan 2014",
///     "publisher": "Jobcenter Esbjerg",
///     "published": "september 2013",
///     "targets": [{
///         "name": "langtidsledige, Fanø", "cites": [{ "goal": "2014:langtidsledighed", "number": 3 }],
///         "measure": "bm:langtidsledige@2014", "place": "Fanø",
///         "baseline": { "period": "2012M12", "value": "12" }, "aim": { "level": "9" }, "due": "2014M12",
///         "change": "25 %", "standing": "adopted", "at": "Tillæg 1"
///     }]
/// }"#).unwrap();
/// assert_eq!(plan.targets[0].check().unwrap().recomputed.to_string(), "-25,00 pct.");
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Plan {
    /// Its title, as printed.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, as printed; empty where it does not say.
    pub published: String,
    /// The ministerial goals that it prints, with its numbers.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub goals: Vec<Cited>,
    /// Its targets, in the order of the plan.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub targets: Vec<Target>,
    /// Its action plans.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub action_plans: Vec<ActionPlan>,
    /// The figures it states that no target sets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub stated: Vec<Stated>,
    /// What it prints that can be held against itself, beside its targets.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub statements: Vec<Statement>,
}

/// A goal that two plans print under different numbers, or one prints and the other does not.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct NumberedOtherwise {
    /// The number here and the goal.
    pub here: Option<u8>,
    /// The number there.
    pub there: Option<u8>,
    /// The goal.
    pub goal: &'static crate::goal::Goal,
}

impl Plan {
    /// The target of a name.
    #[must_use]
    pub fn target(&self, name: &str) -> Option<&Target> {
        self.targets.iter().find(|target| target.name == name)
    }

    /// The targets that are a part of one.
    pub fn parts_of(&self, name: &str) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(move |target| target.part_of.as_deref() == Some(name))
    }

    /// The goals that two plans print under other numbers, or that only one of them prints: "mål 5" is not the same goal in both.
    #[must_use]
    pub fn numbered_otherwise(&self, other: &Plan) -> Vec<NumberedOtherwise> {
        let number = |plan: &Plan, goal: &crate::goal::Goal| {
            plan.goals.iter().find(|cited| cited.goal.id == goal.id).and_then(|cited| cited.number)
        };
        let mut found: Vec<NumberedOtherwise> = Vec::new();
        for Cited { goal, .. } in self.goals.iter().chain(&other.goals) {
            let (here, there) = (number(self, goal), number(other, goal));
            if here != there && found.iter().all(|known| known.goal.id != goal.id) {
                found.push(NumberedOtherwise { here, there, goal });
            }
        }
        found
    }

    /// How many of the printed changes agree, conflict and so on: each of the targets that has a baseline and a level.
    #[must_use]
    pub fn count_of(&self, checked: Checked) -> usize {
        self.targets.iter().filter_map(Target::check).filter(|check| check.checked == checked).count()
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Plan, NumberedOtherwise);

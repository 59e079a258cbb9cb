//! A municipality's plan: its targets, as they stand in its file, checked against themselves.
//!
//! With the feature `serde` a plan reads from any self-describing format; the examples use TOML. Reading is strict: an
//! unknown field, goal, measure, place, period or figure is an error that says which.

use crate::measure::FigureUnit;
use crate::place::Place;
use crate::quantity::Thing;
use crate::target::{Aim, Checked, Target, parts_of_count, parts_of_share};

/// A plan with its targets.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// let plan: maaltal::plan::Plan = serde_json::from_str(r#"{
///     "title": "Beskæftigelsesplan 2014",
///     "publisher": "Jobcenter Esbjerg",
///     "published": "september 2013",
///     "targets": [{
///         "goal": "2014:langtidsledighed", "measure": "bm:langtidsledige@2014", "place": "Fanø",
///         "baseline": { "period": "2012M12", "value": "12" }, "aim": { "level": "9" }, "due": "2014M12",
///         "change": "25 %", "standing": "adopted", "printed_at": "Tillæg 1"
///     }]
/// }"#).unwrap();
/// assert_eq!(plan.targets[0].check().unwrap().recomputed.to_string(), "-25,00 pct.");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Plan {
    /// Its title, as printed.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, as printed.
    pub published: String,
    /// Its targets, in the order of the plan.
    pub targets: Vec<Target>,
}

/// A joint job centre's figure held against those of the municipalities it serves.
#[derive(Clone, Debug, PartialEq)]
pub struct JointCheck<'p> {
    /// The target of the job centre.
    pub total: &'p Target,
    /// The targets of the municipalities.
    pub parts: Vec<&'p Target>,
    /// The baselines: counts add, a share lies between its parts.
    pub baseline: Checked,
    /// The levels aimed at, likewise.
    pub level: Checked,
}

impl Plan {
    /// Every target of a joint job centre held against those of all the municipalities it serves, of the same goal, measure
    /// and periods. A job centre of which a municipality has no such target is not among them.
    #[must_use]
    pub fn joint_checks(&self) -> Vec<JointCheck<'_>> {
        self.targets.iter().filter_map(|total| self.joint_check(total)).collect()
    }

    fn joint_check<'p>(&'p self, total: &'p Target) -> Option<JointCheck<'p>> {
        let Place::JobCentre(centre) = total.place else { return None };
        let period = |target: &Target| target.baseline.as_ref().map(|baseline| baseline.period);
        let of_same = |target: &&Target| {
            (target.goal.id, target.measure.id, target.due, period(target))
                == (total.goal.id, total.measure.id, total.due, period(total))
        };
        let part =
            |place| self.targets.iter().filter(of_same).find(|target| target.place == Place::Municipality(place));
        let parts: Vec<&Target> = centre.serves.iter().map(|place| part(*place)).collect::<Option<_>>()?;
        let check = |figure: fn(&Target) -> Option<&crate::quantity::Printed>| {
            let printed: Option<Vec<_>> = parts.iter().map(|part| figure(part).copied()).collect();
            match (printed, figure(total)) {
                (Some(parts), Some(total_figure))
                    if matches!(total.measure.unit(), FigureUnit::Persons | FigureUnit::Counted(Thing::Companies)) =>
                {
                    parts_of_count(&parts, total_figure)
                }
                // Whether they add, no method says.
                _ if matches!(total.measure.unit(), FigureUnit::Counted(_)) => Checked::NothingPrinted,
                (Some(parts), Some(total_figure)) => parts_of_share(&parts, total_figure),
                _ => Checked::NothingPrinted,
            }
        };
        let baseline = check(|target| target.baseline.as_ref().map(|baseline| &baseline.value));
        let level = check(|target| match &target.aim {
            Aim::Level(level) => Some(level),
            Aim::FallBy(_) | Aim::RiseBy(_) | Aim::Pending(_) => None,
        });
        Some(JointCheck { total, parts, baseline, level })
    }
}

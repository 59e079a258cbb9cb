//! A joint job centre's figures held against those of the municipalities it serves.

use super::Plan;
use crate::measure::{Adds, FigureUnit};
use crate::place::Place;
use crate::quantity::Printed;
use crate::target::{Aim, Checked, Target, Weights, parts_that_add, parts_that_pool, weights_of_share};

/// A joint job centre's figure held against those of the municipalities it serves.
#[derive(Clone, Debug, PartialEq)]
pub struct JointCheck<'p> {
    /// The target of the job centre.
    pub total: &'p Target,
    /// The targets of the municipalities.
    pub parts: Vec<&'p Target>,
    /// The baselines: counts add, a share or a mean lies between its parts.
    pub baseline: Checked,
    /// The levels aimed at, likewise.
    pub level: Checked,
    /// The weights of the first of two municipalities with which their baselines pool to that of the job centre: of shares only.
    pub weights: Option<Weights>,
}

impl Plan {
    /// Every target of a joint job centre held against those of all the municipalities it serves, of the same goals, measure
    /// and periods. A job centre of which a municipality has no such target is not among them.
    #[must_use]
    pub fn joint_checks(&self) -> Vec<JointCheck<'_>> {
        self.targets.iter().filter_map(|total| self.joint_check(total)).collect()
    }

    fn joint_check<'p>(&'p self, total: &'p Target) -> Option<JointCheck<'p>> {
        let Place::JobCentre(centre) = total.place else { return None };
        let measure = total.measure()?;
        let period = |target: &Target| target.baseline.as_ref().map(|baseline| baseline.period);
        let goals = |target: &Target| target.cites.iter().map(|cited| cited.goal.id).collect::<Vec<_>>();
        let of_same = |target: &&Target| {
            target.measure().map(|own| own.id) == Some(measure.id)
                && (goals(target), target.due, period(target)) == (goals(total), total.due, period(total))
        };
        let part =
            |place| self.targets.iter().filter(of_same).find(|target| target.place == Place::Municipality(place));
        let parts: Vec<&Target> = centre.serves.iter().map(|place| part(*place)).collect::<Option<_>>()?;
        let printed = |figure: fn(&Target) -> Option<&Printed>| {
            let printed: Option<Vec<Printed>> = parts.iter().map(|part| figure(part).copied()).collect();
            printed.zip(figure(total).copied())
        };
        let check = |figure| match (printed(figure), measure.adds_over_places(), total.unit()) {
            (Some((parts, total)), Adds::Yes, Some(unit)) => parts_that_add(unit, &parts, &total),
            (Some((parts, total)), Adds::Pooled, Some(unit)) => parts_that_pool(unit, &parts, &total),
            // Whether they add, no method says, or they do not.
            _ => Checked::NothingPrinted,
        };
        let baseline: fn(&Target) -> Option<&Printed> = |target| target.baseline.as_ref().map(|it| &it.value);
        let level: fn(&Target) -> Option<&Printed> = |target| match &target.aim {
            Aim::Level(level) => Some(level),
            _ => None,
        };
        let weights = match (printed(baseline), measure.unit()) {
            (Some((parts, total)), FigureUnit::Percent) if parts.len() == 2 => {
                weights_of_share(&parts[0], &parts[1], &total)
            }
            _ => None,
        };
        Some(JointCheck { total, baseline: check(baseline), level: check(level), weights, parts })
    }
}

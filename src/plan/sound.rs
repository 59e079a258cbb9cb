//! Whether the parts of a plan fit together.

use super::Plan;

/// A part of a plan refers to what is not in it, or two are called the same.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// Two targets have one name.
    #[error("name: two targets are called «{name}»")]
    NameTwice {
        /// The name.
        name: String,
    },
    /// A target is part of one that is not in the plan.
    #[error("part_of: «{name}» is part of «{whole}», which is not in the plan")]
    NoWhole {
        /// The target.
        name: String,
        /// What it is said to be a part of.
        whole: String,
    },
    /// A target is part of itself, at once or through others.
    #[error("part_of: «{name}» is part of itself")]
    PartOfItself {
        /// The target.
        name: String,
    },
    /// An action plan serves a target that is not in the plan.
    #[error("serves: «{name}» serves «{target}», which is not in the plan")]
    NoTarget {
        /// The action plan.
        name: String,
        /// The target it is said to serve.
        target: String,
    },
}

impl Plan {
    /// Whether its parts fit together: every problem, in the order of the plan.
    ///
    /// ```
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::place::Municipality;
    /// use maaltal::plan::Plan;
    /// use maaltal::target::{Aim, Target};
    /// let lost = Target {
    ///     name: "a".to_owned(),
    ///     part_of: Some("b".to_owned()),
    ///     ..Target::new(&langtidsledige::STAR, Municipality::ESBJERG, Aim::Fewer)
    /// };
    /// let plan = Plan { targets: vec![lost], ..Plan::default() };
    /// assert_eq!(plan.problems()[0].to_string(), "part_of: «a» is part of «b», which is not in the plan");
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<PlanError> {
        let mut problems = Vec::new();
        for (at, target) in self.targets.iter().enumerate() {
            let name = || target.name.clone();
            if self.targets[..at].iter().any(|earlier| earlier.name == target.name) {
                problems.push(PlanError::NameTwice { name: name() });
            }
            let mut wholes = Vec::new();
            let mut whole = target.part_of.as_deref();
            while let Some(name_of_whole) = whole {
                let Some(found) = self.target(name_of_whole) else {
                    if wholes.is_empty() {
                        problems.push(PlanError::NoWhole { name: name(), whole: name_of_whole.to_owned() });
                    }
                    break;
                };
                if name_of_whole == target.name {
                    problems.push(PlanError::PartOfItself { name: name() });
                    break;
                }
                if wholes.contains(&name_of_whole) {
                    break; // a circle above it, told where it closes
                }
                wholes.push(name_of_whole);
                whole = found.part_of.as_deref();
            }
        }
        for plan in &self.action_plans {
            for target in plan.serves.iter().filter(|target| self.target(target).is_none()) {
                problems.push(PlanError::NoTarget { name: plan.name.clone(), target: target.clone() });
            }
        }
        problems
    }
}

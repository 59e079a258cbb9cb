//! How a course is written: its level, from when to when it was attended, and when it was completed.

use super::{Bar, Completion, Education, Level};
use crate::calendar::Day;
use crate::days::{End, Stay};

/// A course.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct EducationForm {
    /// Its level.
    level: Level,
    /// The first day it was attended, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    /// The last day, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<End>,
    /// The day on which it was completed.
    completed: Completion,
}

impl From<&Education> for EducationForm {
    fn from(course: &Education) -> Self {
        EducationForm {
            level: course.level,
            from: course.attended.map(Stay::first),
            to: course.attended.map(Stay::end),
            completed: course.completed,
        }
    }
}

impl TryFrom<EducationForm> for Education {
    type Error = String;

    fn try_from(EducationForm { level, from, to, completed }: EducationForm) -> Result<Self, String> {
        let attended = match (from, to) {
            (None, None) => None,
            (Some(from), Some(to)) => Some(Stay::from_to(from, to)?),
            (Some(_), None) => return Err("to: a course that was attended has an end".to_owned()),
            (None, Some(_)) => return Err("from: a course that was attended has a first day".to_owned()),
        };
        Ok(Education { level, attended, completed })
    }
}

crate::form::serde_as_form!(Education, EducationForm);

crate::text::serde_as_text!(
    Completion,
    "a date, an empty text (not completed) or \"?\" (on an unknown day)",
    "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\?)?$",
);

crate::text::serde_as_text!(
    Bar,
    "the code of a bar of education",
    read Bar::from_code,
    "enum": super::BARS.iter().map(|bar| bar.code).collect::<Vec<_>>(),
);

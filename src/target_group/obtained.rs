//! When a bar of education was cleared.

use crate::calendar::Day;
use crate::days::Stay;
use crate::education::{Completion, Education, Educations, LevelSet};

/// When a person cleared a bar of education, in data up to a day. After that day anybody may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Obtained {
    /// The first day on which it can have been; `None` is not by the day the data speak of.
    pub(crate) earliest: Option<Day>,
    /// The first day on which it certainly had been; `None` is never.
    pub(crate) certain: Option<Day>,
}

impl Obtained {
    pub(crate) const NEVER: Obtained = Obtained { earliest: None, certain: None };

    pub(crate) fn of(educations: Educations<'_>, levels: LevelSet, as_of: Day) -> Self {
        let courses = match educations {
            Educations::Unknown => return Obtained { earliest: Some(Day::MIN), certain: None },
            Educations::Known(courses) => courses.iter().filter(|course| levels.contains(course.level)),
        };
        let first_attended = |course: &Education| course.attended.map_or(Day::MIN, Stay::first);
        courses.fold(Obtained::NEVER, |so_far, course| {
            let (earliest, certain) = match course.completed {
                Completion::Not => return so_far,
                Completion::On(day) => (day, day),
                // It was by the day the data speak of, at the earliest when the course began.
                Completion::OnUnknownDay => (first_attended(course), as_of),
            };
            if earliest > as_of {
                return so_far; // planned
            }
            Obtained {
                earliest: Some(so_far.earliest.map_or(earliest, |day| day.min(earliest))),
                certain: Some(so_far.certain.map_or(certain, |day| day.min(certain))),
            }
        })
    }
}

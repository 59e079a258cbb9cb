//! One thing recorded as two: a birthday, a move or a change of fund cuts rows and changes no figure.
#![expect(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a law that cannot build its case is wrong itself")]

use core::fmt::Debug;

use proptest::prelude::*;
use proptest::sample::Index;

use super::run::{Broken, for_all, same};
use crate::calendar::Day;
use crate::days::{End, Stay};
use crate::education::{Completion, Education};
use crate::person::Residence;
use crate::strategies::{Case, cases};

/// Cutting a spell in two at any day changes nothing.
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn split_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    hold("cutting a spell in two changes nothing", implementation, |case, which, at| {
        if case.spells.is_empty() {
            return None;
        }
        let mut parts = case.spells.clone();
        let whole = parts.swap_remove(which.index(parts.len()));
        let day = cut(whole.first(), told_last(whole.end(), case.covered.as_of())?, at)?;
        parts.push(whole.over(whole.first(), End::On(day)).unwrap());
        parts.push(whole.over(day.plus(1), whole.end()).unwrap());
        Some(Case { spells: parts, ..case.clone() })
    })
}

/// Cutting a residence in two at any day, both in one municipality, changes nothing.
///
/// ```
/// use maaltal::laws;
/// use maaltal::person::Residences;
/// laws::split_residence_invariance(|case| {
///     let person = case.person();
///     person.view().residences.on(case.month.last_day())
/// })
/// .unwrap();
/// ```
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn split_residence_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    hold("cutting a residence in two changes nothing", implementation, |case, which, at| {
        let index = which.index(case.residences.len().max(1));
        let home = *case.residences.get(index)?;
        let day = cut(home.stay.first(), told_last(home.stay.end(), case.covered.as_of())?, at)?;
        let mut residences = case.residences.clone();
        residences[index] = Residence { stay: Stay::new(home.stay.first(), End::On(day)).unwrap(), ..home };
        residences.insert(index + 1, Residence { stay: Stay::new(day.plus(1), home.stay.end()).unwrap(), ..home });
        Some(Case { residences, ..case.clone() })
    })
}

/// Cutting a course in two at any day changes nothing: the first part is not completed, the second as the whole was. A course
/// completed on an unknown day is not cut, for it may have been in either part.
///
/// # Errors
/// [`Broken`], with a person of whom the implementation says something else.
pub fn split_course_invariance<T: PartialEq + Debug>(implementation: impl Fn(&Case) -> T) -> Result<(), Broken> {
    hold("cutting a course in two changes nothing", implementation, |case, which, at| {
        let mut courses = case.educations.clone()?;
        let index = which.index(courses.len().max(1));
        let course = *courses.get(index)?;
        let attended = course.attended?;
        if course.completed == Completion::OnUnknownDay {
            return None;
        }
        let day = cut(attended.first(), told_last(attended.end(), case.covered.as_of())?, at)?;
        let over = |first, end| Some(Stay::new(first, end).unwrap());
        courses[index] =
            Education { attended: over(attended.first(), End::On(day)), completed: Completion::Not, ..course };
        courses.push(Education { attended: over(day.plus(1), attended.end()), ..course });
        Some(Case { educations: Some(courses), ..case.clone() })
    })
}

/// Holds that an implementation says the same of a person and of the person with something cut, where there is something to cut.
fn hold<T: PartialEq + Debug>(
    law: &'static str,
    implementation: impl Fn(&Case) -> T,
    in_two: impl Fn(&Case, Index, Index) -> Option<Case>,
) -> Result<(), Broken> {
    for_all(law, 350, (cases(), any::<Index>(), any::<Index>()), |(case, which, at)| match in_two(&case, which, at) {
        Some(other) => same(&implementation(&case), &implementation(&other)),
        None => Ok(()),
    })
}

/// The last day of what ends so, where the data tell it.
fn told_last(end: End, as_of: Day) -> Option<Day> {
    match end {
        End::On(last) => Some(last),
        End::Ongoing => Some(as_of),
        End::Unknown => None, // whoever cuts it also tells that it lasted to the cut
    }
}

/// The last day of the first part, when what runs from a first to a last day is cut in two.
fn cut(first: Day, last: Day, at: Index) -> Option<Day> {
    let days = last.days_since_1970() - first.days_since_1970();
    (days > 0).then(|| first.plus(i32::try_from(at.index(usize::try_from(days).unwrap())).unwrap()))
}

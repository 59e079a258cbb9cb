//! What the vectors call verdicts, units and facts.

use crate::evaluate::{Fact, Verdict};
use crate::measure::FigureUnit;
use crate::quantity::Thing;

/// Members, each with what it is called.
pub(super) type Names<T> = [(T, &'static str)];

pub(super) const VERDICTS: &Names<Verdict> = &[
    (Verdict::Met, "met"),
    (Verdict::NotMet, "not_met"),
    (Verdict::OutsideTargetGroup, "outside"),
    (Verdict::Undetermined, "undetermined"),
];

pub(super) const UNITS: &Names<FigureUnit> = &[
    (FigureUnit::Persons, "persons"),
    (FigureUnit::FullTimePersons, "full_time_persons"),
    (FigureUnit::Spells, "spells"),
    (FigureUnit::Weeks, "weeks"),
    (FigureUnit::Counted(Thing::Companies), "companies"),
    (FigureUnit::Percent, "percent"),
];

pub(super) const FACTS: &Names<Fact> = &[
    (Fact::Birth, "birth"),
    (Fact::Education, "education"),
    (Fact::Visitation, "visitation"),
    (Fact::End, "end"),
    (Fact::Coverage, "coverage"),
    (Fact::Criterion, "criterion"),
    (Fact::Hours, "hours"),
    (Fact::Employees, "employees"),
    (Fact::Municipality, "municipality"),
    (Fact::JobCentre, "job_centre"),
];

/// What a member is called; nothing where vectors have no name for it.
pub(super) fn name_of<T: Copy + PartialEq>(names: &Names<T>, member: T) -> &'static str {
    names.iter().find(|(own, _)| *own == member).map_or("", |(_, name)| name)
}

/// The member of a name.
pub(super) fn named<T: Copy>(names: &Names<T>, name: &str) -> Result<T, String> {
    names.iter().find(|(_, own)| *own == name).map(|(member, _)| *member).ok_or_else(|| {
        let known: Vec<&str> = names.iter().map(|(_, name)| *name).collect();
        format!("«{name}» is none of {}", known.join(", "))
    })
}

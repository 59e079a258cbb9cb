//! Hours of work among some days.

use super::{Extent, History, Spell, Status};
use crate::calendar::{Day, DayRange};
use crate::quantity::WorkedHours;
use crate::work::WorkSet;

/// Hours of work, between bounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worked {
    /// Certainly so many.
    pub(crate) least: WorkedHours,
    /// At most so many; `None` where nobody knows, because hours are not recorded or the data do not cover the days.
    pub(crate) most: Option<WorkedHours>,
}

impl<'a> History<'a> {
    /// The hours of some kinds of work among some days.
    pub(crate) fn worked(self, work: WorkSet, among: DayRange) -> Worked {
        let as_of = self.coverage().as_of();
        let mut worked = Worked { least: WorkedHours::ZERO, most: Some(WorkedHours::ZERO) };
        if among.intersection(self.coverage().days()) != Some(among) {
            worked.most = None;
        }
        for spell in self.work(work) {
            let own = spell.worked(among, as_of);
            worked.least = worked.least.plus(own.least);
            worked.most = worked.most.zip(own.most).map(|(most, own)| most.plus(own));
        }
        worked
    }

    /// The spells of some kinds of work, an exact duplicate once.
    pub(crate) fn work(self, work: WorkSet) -> impl Iterator<Item = Spell> + use<'a> {
        self.distinct().filter(move |spell| matches!(spell.status(), Status::Work(own) if work.contains(own)))
    }
}

impl Spell {
    /// Its hours of work among some days, in data up to a day.
    pub(crate) fn worked(self, among: DayRange, as_of: Day) -> Worked {
        let days_in =
            |days: Option<DayRange>| days.and_then(|days| days.intersection(among)).map_or(0, DayRange::count);
        let (certain, possible) = (days_in(self.certain_days(as_of)), days_in(self.possible_days(as_of)));
        match self.extent() {
            Extent::Hours(hours) => Worked {
                least: WorkedHours::of(hours.hundredths(), certain),
                most: Some(WorkedHours::of(hours.hundredths(), possible)),
            },
            _ => Worked { least: WorkedHours::ZERO, most: (possible == 0).then_some(WorkedHours::ZERO) },
        }
    }
}

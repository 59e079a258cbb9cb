//! Hours of work in a break.

use super::Bridge;
use crate::Truth;
use crate::calendar::DayRange;
use crate::person::Person;
use crate::quantity::WorkedHours;

impl Bridge {
    /// Whether a break does not count as one: short enough, and with few hours of work. Unknown where the hours are, or where
    /// the data do not cover it.
    pub(crate) fn bridges(&self, person: &Person<'_>, gap: DayRange) -> Truth {
        if gap.count() > self.days {
            return Truth::No;
        }
        let most = WorkedHours::whole(self.hours);
        let worked = person.history.worked(self.work, gap);
        Truth::between(worked.most.is_some_and(|own| own <= most), worked.least <= most)
    }
}

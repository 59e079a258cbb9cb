//! Hours of work in a break.

use super::Bridge;
use crate::Truth;
use crate::calendar::DayRange;
use crate::history::{Extent, Spell, Status};
use crate::person::Person;

impl Bridge {
    /// Whether a break does not count as one: short enough, and with few hours of work. Unknown where the hours are, or where
    /// the data do not cover it.
    pub(crate) fn bridges(&self, person: &Person<'_>, gap: DayRange) -> Truth {
        if gap.count() > self.days {
            return Truth::No;
        }
        // Sevenths of hundredths of hours, a week having seven days.
        let most = u64::from(self.hours) * 100 * 7;
        let coverage = person.history.coverage();
        let as_of = coverage.as_of();
        let days_in = |days: Option<DayRange>| {
            days.and_then(|days| days.intersection(gap)).map_or(0, |days| u64::from(days.count()))
        };
        let (mut least, mut known) = (0, gap.intersection(coverage.days()) == Some(gap));
        let mut highest = 0;
        for spell in self.work_of(person) {
            let (certain, possible) = (days_in(spell.certain_days(as_of)), days_in(spell.possible_days(as_of)));
            match spell.extent() {
                Extent::Hours(hours) => {
                    least += certain * u64::from(hours.hundredths());
                    highest += possible * u64::from(hours.hundredths());
                }
                _ => known &= possible == 0,
            }
        }
        Truth::between(known && highest <= most, least <= most)
    }

    /// The spells of work.
    pub(crate) fn work_of<'p>(&self, person: &Person<'p>) -> impl Iterator<Item = Spell> + use<'p> {
        let work = self.work;
        person.history.distinct().filter(move |spell| matches!(spell.status(), Status::Work(own) if work.contains(own)))
    }
}

//! A lane: one state over one stretch of days or weeks, a bit a unit.
//!
//! Measures that need the same state over the same stretch share a lane. Lanes of one state that overlap lie on one
//! *track*, so that a spell is set once, whatever looks at it: the last fifty-two weeks of every month of ten years are
//! one track. Its [`Bits`](super::bits::Bits) stand at a fixed place in the scratch memory of an
//! [`Evaluator`](super::Evaluator).

use core::ops::Range;

use super::mask::Mask;
use crate::calendar::{CountedIn, Day, DayRange, Week};
use crate::state::State;

/// Where a lane's bits stand and what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lane<'a> {
    /// The position of the first unit, as [`TimeUnit`](crate::calendar::TimeUnit) counts them.
    pub(super) first: i32,
    pub(super) units: u32,
    /// The track it lies on, by its index.
    pub(super) track: usize,
    /// Where its first bit stands among those of all tracks.
    pub(super) at: u32,
    pub(super) counted_in: CountedIn,
    /// What the rule looks for in it.
    pub(super) watch: Watch,
    pub(super) state: State<'a>,
    /// The days of the units.
    pub(super) days: DayRange,
}

/// What a rule looks for in a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Watch {
    /// The units in the state.
    Units,
    /// The units on which the state begins; the first of the lane only tells what came before.
    Beginnings,
}

/// Units of a lane from one to another, which is excluded.
pub(super) type Units = Range<u32>;

/// Days, with the weeks they touch: what a spell is to all lanes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    first_day: i32,
    last_day: i32,
    first_week: i32,
    last_week: i32,
}

impl Stretch {
    /// The days by number, the last not before the first.
    #[inline]
    pub(super) fn of(first_day: i32, last_day: i32) -> Self {
        const EARLIER: i32 = 200_000; // weeks: so that nothing divided is negative, and the quotient a multiplication
        // As Day::week.
        let week = |day: i32| ((day + 3 + 7 * EARLIER).cast_unsigned() / 7).cast_signed() - EARLIER;
        Stretch { first_day, last_day, first_week: week(first_day), last_week: week(last_day) }
    }

    /// The units that it touches from one to another, which is excluded, of so many from a position on; none where the one is not
    /// before the other.
    #[inline]
    pub(super) fn units(self, counted_in: CountedIn, first: i32, units: i32) -> (i32, i32) {
        let (from, to) = match counted_in {
            CountedIn::Days => (self.first_day, self.last_day),
            CountedIn::TouchedWeeks => (self.first_week, self.last_week),
        };
        // Days and weeks are numbered within a few million, so nothing overflows.
        ((from - first).max(0), (to - first + 1).min(units))
    }

    #[inline]
    pub(super) fn days(days: DayRange) -> Self {
        Stretch::of(days.first().days_since_1970(), days.last().days_since_1970())
    }
}

impl<'a> Lane<'a> {
    /// A lane that lies nowhere yet, looked at for its units.
    pub(super) const fn of(state: State<'a>, counted_in: CountedIn, first: i32, units: u32, days: DayRange) -> Self {
        Lane { first, units, track: 0, at: 0, counted_in, watch: Watch::Units, state, days }
    }
}

impl Lane<'_> {
    /// All its units.
    pub(super) fn all(&self) -> Units {
        0..self.units
    }

    /// The units that a stretch touches.
    #[inline]
    pub(super) fn touched(&self, stretch: Stretch) -> Units {
        match self.counted_in {
            CountedIn::Days => self.clip(stretch.first_day, stretch.last_day),
            CountedIn::TouchedWeeks => self.clip(stretch.first_week, stretch.last_week),
        }
    }

    /// The bits of the units that a stretch touches.
    #[inline]
    pub(super) fn bits_touched(&self, stretch: Stretch) -> Units {
        bits_touched(stretch, self.counted_in, self.first, self.units.cast_signed(), self.at)
    }

    /// The units before a day, that of the day excluded.
    pub(super) fn before(&self, day: Day) -> u32 {
        self.touched(Stretch::of(day.days_since_1970(), day.days_since_1970())).start
    }

    /// The units from one position to another, included.
    #[inline]
    pub(super) fn clip(&self, first: i32, last: i32) -> Units {
        let within = |unit: i32| unit.clamp(0, self.units.cast_signed()).cast_unsigned();
        // Days and weeks are numbered within a few million, so nothing overflows.
        within(first - self.first)..within(last - self.first + 1)
    }

    /// The units that belong to a range of days: those days, or the weeks whose Thursday is among them.
    #[inline]
    pub(super) fn belonging(&self, days: DayRange) -> Units {
        match self.counted_in {
            CountedIn::Days => self.touched(Stretch::days(days)),
            CountedIn::TouchedWeeks => match days.weeks_by_thursday() {
                Some(weeks) => self.clip(weeks.first().weeks_since_1970(), weeks.last().weeks_since_1970()),
                None => 0..0,
            },
        }
    }

    /// The one of some tracks on which the bits of a mask stand, if there are any.
    pub(super) fn that_holds<'t, 'a>(mask: &Mask, tracks: &'t [Lane<'a>]) -> Option<&'t Lane<'a>> {
        let holds = |track: &&Lane<'_>| track.at / 64 <= mask.first && mask.last * 64 < track.at + track.units;
        tracks.iter().find(holds).filter(|_| mask.from & mask.to != 0 || mask.first < mask.last)
    }

    /// Whether it has the units from one position to another.
    pub(super) const fn holds(&self, first: i32, last: i32) -> bool {
        self.first <= first && last < self.first + self.units.cast_signed()
    }

    /// The lane of some of its units alone, for showing.
    pub(super) fn narrowed(&self, units: &Units) -> Self {
        let first = self.first + units.start.cast_signed();
        Lane { first, units: units.end - units.start, at: self.at + units.start, days: self.days_of(units), ..*self }
    }

    /// Where some of its units stand among the bits of all tracks.
    #[inline]
    pub(super) fn bits_of(&self, units: &Units) -> Units {
        let last = self.at + self.units;
        (self.at + units.start).min(last)..self.at.saturating_add(units.end).min(last)
    }

    /// The mask of the bits of some of its units.
    #[inline]
    pub(super) fn mask_of(&self, units: &Units) -> Mask {
        Mask::of(&self.bits_of(units))
    }

    /// The days of some units, of which there are any.
    pub(super) fn days_of(&self, units: &Units) -> DayRange {
        let last = units.end.max(units.start + 1) - 1;
        let last = match self.counted_in {
            CountedIn::Days => self.day_of(last),
            CountedIn::TouchedWeeks => self.day_of(last).plus(6),
        };
        DayRange::between(self.day_of(units.start), last)
    }

    /// The first day of a unit.
    #[inline]
    pub(super) fn day_of(&self, unit: u32) -> Day {
        let position = self.first.saturating_add(unit.cast_signed());
        match self.counted_in {
            CountedIn::Days => Day::from_days_since_1970(position),
            CountedIn::TouchedWeeks => Week::from_weeks_since_1970(position).first_day(),
        }
    }
}

/// The bits of the units that a stretch touches, of so many whose first is at a position and has its bit at another.
#[inline]
pub(super) fn bits_touched(stretch: Stretch, counted_in: CountedIn, first: i32, units: i32, at: u32) -> Units {
    let (from, to) = stretch.units(counted_in, first, units);
    at + from.cast_unsigned()..if from < to { at + to.cast_unsigned() } else { at }
}

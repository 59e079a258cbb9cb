//! Up to sixty-four stretches of days, a bit each: which of them a spell touches is told by looking up its first day and its last.

use crate::calendar::{Day, DayRange};

/// Which of some stretches some days touch, for every day from the one before any stretch to the one after all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ByDay {
    before: i32,
    /// The number of the day after all stretches.
    after: usize,
    /// Of each day the stretches that have begun on it, a bit each, and those that have not ended before it.
    begun: Vec<u64>,
    not_ended: Vec<u64>,
    /// The first day and the last, where all stretches have the same.
    one: Option<(i32, i32)>,
}

impl ByDay {
    /// Some stretches, by the number of their bit.
    pub(super) fn of(stretches: impl Iterator<Item = (usize, DayRange)> + Clone) -> Self {
        let all = stretches.clone().map(|(_, days)| days).reduce(DayRange::hull).unwrap_or(DayRange::single(Day::MIN));
        let one = stretches.clone().all(|(_, days)| days == all);
        let one = one.then(|| (all.first().days_since_1970(), all.last().days_since_1970()));
        let before = all.first().days_since_1970() - 1;
        let row = |day: Day| (day.days_since_1970() - before).unsigned_abs() as usize;
        let after = row(all.last()) + 1;
        let (mut begun, mut not_ended) = (vec![0; after + 1], vec![0; after + 1]);
        for (bit, days) in stretches {
            begun[row(days.first())] |= 1 << bit;
            not_ended[row(days.last())] |= 1 << bit;
        }
        // What has begun stays so, and what has not ended had not before.
        (1..=after).for_each(|row| begun[row] |= begun[row - 1]);
        (1..=after).rev().for_each(|row| not_ended[row - 1] |= not_ended[row]);
        ByDay { before, after, begun, not_ended, one }
    }

    /// The first day and the last, where all stretches have the same.
    pub(super) const fn one(&self) -> Option<(i32, i32)> {
        self.one
    }

    /// Tells which stretches the days from one to another touch, by number.
    #[inline(always)]
    pub(super) fn touched(&self) -> impl Fn(i32, i32) -> u64 + Copy {
        let ByDay { before, after, ref begun, ref not_ended, .. } = *self;
        let (begun, not_ended) = (&begun[..=after], &not_ended[..=after]);
        let row = move |day: i32| (day.max(before).wrapping_sub(before).cast_unsigned() as usize).min(after);
        move |first, last| begun[row(last)] & not_ended[row(first)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_touch_what_they_have_a_day_in_common_with() {
        let day = |number: i32| Day::from_days_since_1970(number);
        let stretches = [(0, 3, 5), (1, 5, 5), (5, 6, 9), (63, 9, 12), (2, -2, 20)];
        let by_day = ByDay::of(stretches.iter().map(|(bit, from, to)| (*bit, DayRange::between(day(*from), day(*to)))));
        for first in -5..25 {
            for last in first..25 {
                let touches = |(_, from, to): &&(usize, i32, i32)| first <= *to && *from <= last;
                let expected = stretches.iter().filter(touches).fold(0, |all, (bit, ..)| all | 1 << bit);
                assert_eq!(by_day.touched()(first, last), expected, "{first} to {last}");
            }
        }
        assert_eq!(ByDay::of([].into_iter()).touched()(0, 0), 0);
    }
}

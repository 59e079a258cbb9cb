//! Up to sixty-four stretches of days, a bit each: which of them a spell touches is told by looking up its first day and its last.

use crate::calendar::{Day, DayRange};

/// Which of some stretches some days touch, for every day from the one before any stretch to the one after all of them.
#[derive(Clone, Debug)]
pub(super) struct ByDay {
    before: i32,
    /// Of each day the stretches that have begun on it, a bit each, and those that have not ended before it.
    rows: Vec<[u64; 2]>,
}

impl ByDay {
    /// Some stretches, by the number of their bit.
    pub(super) fn of(stretches: impl Iterator<Item = (usize, DayRange)> + Clone) -> Self {
        let all = stretches.clone().map(|(_, days)| days).reduce(DayRange::hull).unwrap_or(DayRange::single(Day::MIN));
        let before = all.first().days_since_1970() - 1;
        let row = |day: Day| (day.days_since_1970() - before).unsigned_abs() as usize;
        let mut rows = vec![[0; 2]; row(all.last()) + 2];
        for (bit, days) in stretches {
            rows[row(days.first())][0] |= 1 << bit;
            rows[row(days.last())][1] |= 1 << bit;
        }
        // What has begun stays so, and what has not ended had not before.
        (1..rows.len()).for_each(|row| rows[row][0] |= rows[row - 1][0]);
        (1..rows.len()).rev().for_each(|row| rows[row - 1][1] |= rows[row][1]);
        ByDay { before, rows }
    }

    /// The stretches that the days from one to another touch, by number.
    #[inline(always)]
    pub(super) fn touched(&self, first: i32, last: i32) -> u64 {
        let after = self.rows.len() - 1;
        let row = |day: i32| (day.max(self.before).wrapping_sub(self.before).cast_unsigned() as usize).min(after);
        self.rows[row(last)][0] & self.rows[row(first)][1]
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
                let touched = stretches.iter().filter(touches).fold(0, |all, (bit, ..)| all | 1 << bit);
                assert_eq!(by_day.touched(first, last), touched, "{first} to {last}");
            }
        }
        assert_eq!(ByDay::of([].into_iter()).touched(0, 0), 0);
    }
}

//! Spells as statistics count them (*forløb*): days on a benefit, joined over the gaps that do not end them.
//!
//! To the end of 2017, for *a-dagpenge* to 8 August 2019, one day without the benefit ended the spell. Since then
//!
//! > et ydelsesforløb … betragtes som afsluttet efter en kalendermåneds fravær af den pågældende ydelse
//! >
//! > STAR, *Jobindsats*
//!
//! read as one whole calendar month (inference). A spell of *sygedagpenge* ends at its registered last payment day instead, so
//! that any gap ends it.

use crate::benefit::Benefit;
use crate::calendar::{Day, DayRange};
use crate::days::Stream;

/// Which gap ends a spell. The rule is chosen by the gap's first day (inference).
///
/// ```
/// use maaltal::calendar::{Day, DayRange};
/// use maaltal::history::GapRule;
///
/// let gap = |from, to| DayRange::new(from, to).unwrap();
/// let rule = GapRule::STAR;
/// assert!(rule.ends(gap(Day::ymd(2019, 1, 2), Day::ymd(2019, 3, 30)))); // contains February
/// assert!(!rule.ends(gap(Day::ymd(2019, 1, 2), Day::ymd(2019, 2, 27)))); // 57 days, and no whole month
/// assert!(rule.ends(gap(Day::ymd(2017, 12, 31), Day::ymd(2017, 12, 31)))); // one day was enough
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum GapRule {
    /// A gap of one day.
    OneDay,
    /// A gap that holds a whole calendar month, when it begins on this day or later; before, a gap of one day.
    WholeMonthFrom(Day),
}

impl GapRule {
    /// Jobindsats' rule: a whole calendar month from 2018, "2018" being 1 January (inference).
    pub const STAR: GapRule = GapRule::WholeMonthFrom(Day::ymd(2018, 1, 1));
    /// Jobindsats' rule for *a-dagpenge*: a whole calendar month from 9 August 2019.
    pub const STAR_A_DAGPENGE: GapRule = GapRule::WholeMonthFrom(Day::ymd(2019, 8, 9));

    /// Jobindsats' rule for a benefit.
    #[must_use]
    pub const fn star(benefit: Benefit) -> Self {
        match benefit {
            Benefit::ADagpenge => GapRule::STAR_A_DAGPENGE,
            Benefit::Sygedagpenge => GapRule::OneDay,
            _ => GapRule::STAR,
        }
    }

    /// Whether a gap ends the spell before it.
    #[must_use]
    pub fn ends(self, gap: DayRange) -> bool {
        match self {
            GapRule::OneDay => true,
            GapRule::WholeMonthFrom(from) if gap.first() < from => true,
            GapRule::WholeMonthFrom(_) => {
                // The first whole month begins on the first of a month, at the earliest on the gap's own first day.
                let (first, day_of_month) = (gap.first(), gap.first().day_of_month());
                let begins = if day_of_month == 1 { first } else { first.last_of_month().plus(1) };
                begins.last_of_month() <= gap.last()
            }
        }
    }

    /// Days joined over the gaps that do not end a spell: sets in, spells out, in order.
    ///
    /// ```
    /// use maaltal::calendar::{Day, DayRange};
    /// use maaltal::days::Stream;
    /// use maaltal::history::GapRule;
    ///
    /// let range = |from, to| DayRange::new(from, to).unwrap();
    /// let paid = [
    ///     range(Day::ymd(2019, 1, 1), Day::ymd(2019, 1, 10)),
    ///     range(Day::ymd(2019, 2, 20), Day::ymd(2019, 3, 5)), // no whole month between
    ///     range(Day::ymd(2019, 5, 1), Day::ymd(2019, 5, 31)), // April between
    /// ];
    /// let spells: Vec<_> = GapRule::STAR.episodes(Stream::sorted(&paid)?).collect();
    /// assert_eq!(spells, [range(Day::ymd(2019, 1, 1), Day::ymd(2019, 3, 5)), paid[2]]);
    /// # Ok::<(), maaltal::days::Unsorted>(())
    /// ```
    pub fn episodes<I: Iterator<Item = DayRange>>(self, days: Stream<I>) -> Episodes<I> {
        Episodes { days, rule: self, pending: None }
    }
}

/// Spells, in order: see [`GapRule::episodes`].
#[derive(Clone, Debug)]
pub struct Episodes<I> {
    days: Stream<I>,
    rule: GapRule,
    pending: Option<DayRange>,
}

impl<I: Iterator<Item = DayRange>> Iterator for Episodes<I> {
    type Item = DayRange;

    fn next(&mut self) -> Option<DayRange> {
        let mut spell = self.pending.take().or_else(|| self.days.next())?;
        for days in self.days.by_ref() {
            // The days of a set do not touch, so there is a gap.
            if self.rule.ends(DayRange::between(spell.last().plus(1), days.first().plus(-1))) {
                self.pending = Some(days);
                break;
            }
            spell = DayRange::between(spell.first(), days.last());
        }
        Some(spell)
    }
}

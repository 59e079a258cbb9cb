//! What a rule counts of a person of whom nothing is in doubt: flattened at preparation to births, masks and days, so that it
//! is decided by comparing numbers. Whatever takes more is left to the rule.

use super::group::Group;
use super::persons::Persons;
use super::test::PreparedTest;
use super::units::Units;
use super::{Laid, Spot};
use crate::calendar::{Day, DayRange};
use crate::evaluate::bits::Bits;
use crate::evaluate::finding::Required;
use crate::evaluate::lane::Lane;
use crate::evaluate::mask::Mask;
use crate::evaluate::prepared::Prepared;
use crate::measure::Attribution;
use crate::person::{Lived, Somebody};
use crate::quantity::Tally;
use crate::target_group::Criterion;

/// A rule, flattened.
#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Plain {
    /// From which birth to which, where any is asked for.
    births: Option<(Day, Day)>,
    /// The first day on which to be without an education counts, and the last, where that is asked for: who obtained it by the
    /// first is out, and in data that end before the last it is in doubt.
    without: Option<(Day, Day)>,
    /// What is asked of everybody who counts.
    asked: Vec<Bounds>,
    scored: Scored,
    /// The first and the last day over which one must have lived in one place.
    at_home: (i32, i32),
    /// Whether one counts in each larger place too.
    in_unions: bool,
}

/// Of the bits of a mask at least and at most so many.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    mask: Mask,
    least: u32,
    most: u32,
    /// The gate that is met where any of them is set, if there is one.
    gate: u32,
}

/// How it is told of the bits of a mask that they are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::evaluate) enum Told {
    /// Any of them is, as a gate is met without which nobody is looked at.
    MustMeet,
    /// Any of them is, where a gate is met.
    CanMeet,
    /// They are counted.
    Counted,
}

/// What is seen of a person of whom nothing is in doubt.
pub(in crate::evaluate) trait Seen {
    /// Whether any of the bits of a mask is set, for which a gate stands too.
    fn any(&self, mask: &Mask, gate: u32) -> bool;

    /// How many of them are.
    fn count(&self, mask: &Mask) -> u32;

    /// How many of the bits of each of two masks are.
    #[inline(always)]
    fn counts(&self, one: &Mask, other: &Mask) -> (u32, u32) {
        (self.count(one), self.count(other))
    }
}

impl Seen for Bits {
    #[inline(always)]
    fn any(&self, mask: &Mask, _: u32) -> bool {
        self.any_certain_among(mask)
    }

    #[inline(always)]
    fn count(&self, mask: &Mask) -> u32 {
        self.certain_among(mask)
    }
}

/// What counts above and below.
#[derive(Clone, Debug)]
enum Scored {
    /// The person, above where all hold.
    Person(Vec<Bounds>),
    /// The bits of two masks.
    Units { above: Mask, below: Mask },
}

impl Plain {
    /// Persons who meet tests of their time, out of others; `None` where there is more to decide.
    pub(super) fn of_persons(rule: &Persons<'_>, lanes: &[Lane<'_>]) -> Option<Self> {
        let of_time = |test: &PreparedTest<'_>| match test {
            PreparedTest::Time { mask, required, .. } => Bounds::of(*mask, *required).map(|asked| vec![asked]),
            PreparedTest::Holds(Criterion::AllOf([])) => Some(Vec::new()),
            _ => None,
        };
        let looked_at = of_time(&rule.looked_at)?;
        let at_home = match rule.attribution {
            Attribution::ResidenceOnLastDay => DayRange::single(rule.on),
            // Who is looked at, and nothing else, was so in the one place.
            Attribution::ResidenceAtTheTime if rule.counted.is_empty() && rule.looked_at.needs_units() => {
                let lane = &lanes[rule.looked_at.lane()?];
                lane.days_of(&rule.looked_at.units(lane.units))
            }
            Attribution::ResidenceAtTheTime | Attribution::ResidenceOnDayOfEvent => return None,
        };
        let counted: Option<Vec<_>> = rule.counted.iter().map(of_time).collect();
        let scored = Scored::Person(counted?.concat());
        let plain = Plain::of(&rule.group, (rule.on, rule.on), looked_at, scored, at_home)?;
        Some(Plain { in_unions: rule.attribution == Attribution::ResidenceAtTheTime, ..plain })
    }

    /// Units in one state out of units in another; `None` where there is more to decide.
    pub(super) fn of_units(rule: &Units<'_>, lanes: &[Lane<'_>]) -> Option<Self> {
        let days = lanes[rule.denominator.lane].days;
        let at_home = match rule.attribution {
            Attribution::ResidenceAtTheTime => days,
            Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => DayRange::single(rule.on),
        };
        let scored = Scored::Units { above: rule.numerator.all, below: rule.denominator.all };
        Plain::of(&rule.group, (days.first(), days.last()), Vec::new(), scored, at_home)
    }

    fn of(
        group: &Group<'_>,
        without: (Day, Day),
        mut asked: Vec<Bounds>,
        scored: Scored,
        at_home: DayRange,
    ) -> Option<Self> {
        asked.extend(group.touched.iter().map(|Laid { all, .. }| Bounds { mask: *all, ..Bounds::ANY }));
        let without = group.asks_for_education().then_some(without);
        let at_home = (at_home.first().days_since_1970(), at_home.last().days_since_1970());
        let births = group.births_asked_for();
        group.is_plain().then_some(Plain { births, without, asked, scored, at_home, in_unions: false })
    }

    /// The same for somebody at the sight of whose spells all of it is told, each in its way; `None` where something is not. What must
    /// be met is left out, as nobody else is looked at.
    pub(in crate::evaluate) fn at_sight(&self, mut told: impl FnMut(&Mask, Told) -> Option<u32>) -> Option<Self> {
        let mut plain = Plain { asked: Vec::new(), ..self.clone() };
        for bounds in &self.asked {
            if bounds.is_any() {
                told(&bounds.mask, Told::MustMeet)?;
            } else {
                told(&bounds.mask, Told::Counted)?;
                plain.asked.push(*bounds);
            }
        }
        match &mut plain.scored {
            Scored::Person(tests) => {
                for bounds in tests {
                    let how = if bounds.is_any() { Told::CanMeet } else { Told::Counted };
                    bounds.gate = told(&bounds.mask, how)?;
                }
            }
            Scored::Units { above, below } => {
                told(above, Told::Counted)?;
                told(below, Told::Counted)?;
            }
        }
        Some(plain)
    }

    /// Gives what somebody adds of whom no spell leaves anything in doubt, and where; `false` where anything else does, so that the
    /// rule itself must decide.
    #[inline(always)]
    pub(super) fn tally(
        &self,
        group: &Group<'_>,
        seen: &impl Seen,
        somebody: &impl Somebody,
        prepared: &Prepared<'_>,
        mut places: impl FnMut(Spot, Tally),
    ) -> bool {
        if let Some((from, to)) = self.births {
            let Some(born) = somebody.born() else { return false };
            if born < from || to < born {
                return true;
            }
        }
        for asked in &self.asked {
            if !asked.holds(seen) {
                return true;
            }
        }
        if let Some((first, last)) = self.without {
            let obtained = group.obtained(somebody);
            if obtained.certain.is_some_and(|day| day <= first) {
                return true;
            }
            // After the data anybody may have obtained it.
            if obtained.earliest.is_some() || somebody.as_of() < last {
                return false;
            }
        }
        let tally = match &self.scored {
            Scored::Person(tests) => Tally::of(tests.iter().all(|asked| asked.holds(seen)).into(), 1),
            Scored::Units { above, below } => {
                let (above, below) = seen.counts(above, below);
                Tally::of(above.into(), below.into())
            }
        };
        if tally.numerator | tally.denominator == 0 {
            return true;
        }
        let (first, last) = self.at_home;
        let Lived::In(municipality) = somebody.lived_over(first, last) else { return false };
        places(Spot::In(municipality), tally);
        if self.in_unions {
            prepared.unions_of(municipality).iter().for_each(|union| places(Spot::Union(*union), tally));
        }
        true
    }
}

impl Bounds {
    /// At least one of no bits.
    const ANY: Bounds = Bounds { mask: Mask::of(&(0..0)), least: 1, most: u32::MAX, gate: 0 };

    /// What is required of the bits of a mask; `None` where it is more than a number.
    fn of(mask: Mask, required: Required) -> Option<Self> {
        match required {
            Required::AtLeast(least) => Some(Bounds { mask, least, ..Bounds::ANY }),
            Required::None => Some(Bounds { mask, least: 0, most: 0, ..Bounds::ANY }),
            Required::NoRunOf(_) => None,
        }
    }

    #[inline(always)]
    fn is_any(&self) -> bool {
        (self.least, self.most) == (1, u32::MAX)
    }

    #[inline(always)]
    fn holds(&self, seen: &impl Seen) -> bool {
        if self.is_any() {
            return seen.any(&self.mask, self.gate);
        }
        let set = seen.count(&self.mask);
        self.least <= set && set <= self.most
    }
}

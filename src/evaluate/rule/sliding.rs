//! A series of persons who meet tests of their time, slid over a person of whom nothing is in doubt.
//!
//! A test is asked for one question. From the bits that it counted follows for how many of the next the answer is sure to be the
//! same: what enters a stretch and what leaves it can change the count by no more than so much.

use core::ops::Range;

use super::outlook::lives_to;
use super::test::PreparedTest;
use super::{Case, Persons, Rule, Spot};
use crate::calendar::Day;
use crate::evaluate::bits::Alike;
use crate::evaluate::cells::Cells;
use crate::evaluate::finding::Required;
use crate::evaluate::lane::Lane;
use crate::evaluate::mask::Mask;
use crate::evaluate::series::Series;
use crate::measure::Attribution;
use crate::person::Lived;
use crate::quantity::Tally;

/// Tests that slide, of every question of a series.
#[derive(Clone, Debug)]
pub(in crate::evaluate) struct Sliding {
    /// The last day of each period, and from which birth to which a person is then of age, where any age is asked for.
    on: Vec<(Day, Option<(Day, Day)>)>,
    looked_at: Slides,
    counted: Vec<Slides>,
}

/// A test of at least so many units, with the bits of each question, from and to: none begins or ends before those of an earlier
/// one.
#[derive(Clone, Debug)]
struct Slides {
    track: usize,
    least: u32,
    bits: Vec<(u32, u32)>,
}

impl Sliding {
    /// The tests of the rules of a series; `None` where there is more to decide, or where a test does not slide.
    pub(in crate::evaluate) fn of<'a>(rules: &[Rule<'a>], lanes: &[Lane<'a>]) -> Option<Self> {
        let of_persons = rules.iter().map(|rule| if let Rule::Persons(persons) = rule { Some(persons) } else { None });
        let rules: Vec<&Persons<'a>> = of_persons.collect::<Option<_>>()?;
        let first = rules.first().filter(|_| rules.len() > 1)?;
        let is_plain = first.group.is_plain() && first.group.asks_for_age_only();
        if first.attribution != Attribution::ResidenceOnLastDay || !is_plain {
            return None;
        }
        let on = rules.iter().map(|rule| (rule.on, rule.group.births_asked_for())).collect();
        let looked_at = Slides::of(rules.iter().map(|rule| Some(&rule.looked_at)), lanes)?;
        let nth = |index| Slides::of(rules.iter().map(move |rule| rule.counted.get(index)), lanes);
        let counted = (0..first.counted.len()).map(nth).collect::<Option<_>>()?;
        Some(Sliding { on, looked_at, counted })
    }

    /// Adds what some questions of the series find about a person of whom no bit is in doubt; `false` where the birth is not
    /// known, so that nothing is added.
    pub(in crate::evaluate) fn tally(
        &self,
        questions: Range<usize>,
        series: &Series,
        case: Case<'_, '_>,
        cells: &mut Cells,
    ) -> bool {
        let (person, before) = (case.person, series.questions.start);
        let (mut question, end) = (questions.start - before, questions.end - before);
        let (Some((first, births)), Some((last, _))) = (self.on.get(question), self.on[..end].last()) else {
            return true;
        };
        if births.is_some() && person.attributes.born.is_none() {
            return false;
        }
        let born = person.attributes.born.unwrap_or(Day::MIN); // where no age is asked for
        let home = person.residences.over(first.days_since_1970(), last.days_since_1970());
        while question < end {
            let (is_looked_at, mut until) = self.looked_at.ask(case, question..end);
            let (on, births) = self.on[question];
            let of_age = |births: Option<(Day, Day)>| births.is_none_or(|(from, to)| from <= born && born <= to);
            if !is_looked_at || !of_age(births) {
                question = if is_looked_at { question + 1 } else { until };
                continue;
            }
            let (municipality, stays) = match home {
                Lived::In(municipality) => (municipality, *last),
                Lived::InSeveral => lives_to(person, on),
            };
            let mut met = true;
            for test in &self.counted {
                let (holds, same) = test.ask(case, question..until);
                (met, until) = (met && holds, same);
            }
            if births.is_some() || stays < *last {
                let same =
                    self.on[question + 1..until].iter().take_while(|(on, births)| *on <= stays && of_age(*births));
                until = question + 1 + same.count();
            }
            let tally = Tally::of(met.into(), 1);
            cells.add_again(series, before + question..before + until, Spot::In(municipality), tally);
            question = until;
        }
        true
    }
}

impl Slides {
    /// A test of each question in turn; `None` where it is no number of units of one track that moves on.
    fn of<'r, 'a: 'r>(tests: impl Iterator<Item = Option<&'r PreparedTest<'a>>>, lanes: &[Lane<'_>]) -> Option<Self> {
        let mut slides: Option<Slides> = None;
        for test in tests {
            let PreparedTest::Time { lane, units, required: Required::AtLeast(least), .. } = test? else { return None };
            let lane = &lanes[*lane];
            let bits = lane.bits_of(units);
            let own = slides.get_or_insert_with(|| Slides { track: lane.track, least: *least, bits: Vec::new() });
            let moves_on = own.bits.last().is_none_or(|(from, to)| *from <= bits.start && *to <= bits.end);
            if !moves_on || (own.track, own.least) != (lane.track, *least) {
                return None;
            }
            own.bits.push((bits.start, bits.end));
        }
        slides
    }

    /// Whether a person meets it for the first of some questions, and up to which one the answer is sure to be the same.
    #[inline]
    fn ask(&self, case: Case<'_, '_>, questions: Range<usize>) -> (bool, usize) {
        let bits = &self.bits[questions.clone()];
        let Some(((from, to), next)) = bits.split_first() else { return (true, questions.end) };
        let count = case.bits.certain_among(&Mask::of(&(*from..*to)));
        let track = case.prepared.track(self.track);
        let holds = self.least <= count;
        let same = if holds {
            // What leaves is in the state at most, and what enters is while it goes on.
            let inside = case.bits.goes_on(track, *to, Alike::Inside);
            let stays = |bits: &&(u32, u32)| self.least + (bits.0 - from) <= count + (bits.1.min(inside) - to);
            next.iter().take_while(stays).count()
        } else {
            let outside = case.bits.goes_on(track, *to, Alike::Outside);
            next.partition_point(|(_, to)| count + to.saturating_sub(outside) < self.least)
        };
        (holds, questions.start + 1 + same)
    }
}

//! The rules: from the bits of a person's lanes to a finding, and to the places that its parts belong to.

use super::finding::{Answer, Evidence, Fact, Finding, Unknowns, Verdict};
use super::lane::{Beginnings, Bits, Lane};
use super::prepare::{LaneSet, Lanes, Prepared, Question};
use crate::Truth;
use crate::calendar::{CountedIn, Day, DayRange, Period};
use crate::education::LevelSet;
use crate::measure::{Attribution, Measure, Scoring, ShareOfWindow, Still, UnitsOfUnits};
use crate::person::Person;
use crate::place::{Municipality, Place};
use crate::quantity::Tally;
use crate::target_group::{Ages, Criterion, Obtained};

/// A definition, prepared for one period.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    Share(Share),
    Entering(Entering),
    Units(Units),
    NoMethodYet,
}

#[derive(Clone, Debug)]
pub(super) struct Share {
    group: Group,
    lane: usize,
    required: u32,
    still: Still,
    /// The last day of the period: the reference day.
    on: Day,
}

#[derive(Clone, Debug)]
pub(super) struct Entering {
    group: Group,
    lane: usize,
    attribution: Attribution,
    on: Day,
}

#[derive(Clone, Debug)]
pub(super) struct Units {
    group: Group,
    numerator: usize,
    denominator: usize,
    attribution: Attribution,
    on: Day,
}

/// A target group, prepared: bounds of birth on the reference day, a bar of education, lanes that must be touched.
#[derive(Clone, Debug)]
struct Group {
    ages: Vec<Ages>,
    births: Option<(Day, Day)>,
    without: LevelSet,
    touched: Vec<usize>,
}

impl Rule {
    pub(super) fn of<'a>(question: Question<'a>, lanes: &mut Lanes<'a>) -> Rule {
        let Question { measure, period } = question;
        // Asked for a period that it does not cover, a measure never gets here.
        let period = measure.over.measured(period).unwrap_or(period);
        let on = period.last_day();
        match measure.scoring {
            Scoring::NoMethodYet { .. } => Rule::NoMethodYet,
            Scoring::PersonsByShareOfWindow(ShareOfWindow { state, at_least, window, counted_in, still }) => {
                let over = match counted_in {
                    CountedIn::Days => Over::Days(window.days_to(on)),
                    CountedIn::TouchedWeeks => Over::Weeks(window.weeks_to(on)),
                };
                let lane = over.lane(state, lanes);
                let required = at_least.at_least_of(lanes.get(lane).units);
                Rule::Share(Share { group: Group::of(measure, over, on, lanes), lane, required, still, on })
            }
            Scoring::PersonsEntering(state) => {
                let lane = lanes.of_beginnings(state, period.days());
                let group = Group::of(measure, Over::Days(period.days()), on, lanes);
                Rule::Entering(Entering { group, lane, attribution: measure.attribution, on })
            }
            Scoring::UnitsOfUnits(UnitsOfUnits { numerator, denominator, counted_in }) => {
                let over = Over::period(period, counted_in);
                let group = Group::of(measure, over, on, lanes);
                let (numerator, denominator) = (over.lane(numerator, lanes), over.lane(denominator, lanes));
                Rule::Units(Units { group, numerator, denominator, attribution: measure.attribution, on })
            }
        }
    }

    /// Whether a person without spells, in data that cover all, is outside it.
    pub(super) fn needs_a_spell(&self, lanes: &[Lane<'_>]) -> bool {
        let by_spells = |lane: &usize| lanes[*lane].state.levels().is_empty();
        match self {
            Rule::Share(share) => by_spells(&share.lane) || share.group.touched.iter().any(by_spells),
            Rule::Entering(entering) => by_spells(&entering.lane) || entering.group.touched.iter().any(by_spells),
            Rule::Units(units) => by_spells(&units.denominator) || units.group.touched.iter().any(by_spells),
            Rule::NoMethodYet => true,
        }
    }

    /// Whether a person can be of the age that the target group asks for, on the reference day or in the period.
    #[inline]
    pub(super) fn may_be_of_age(&self, person: &Person<'_>) -> bool {
        match self {
            Rule::Share(Share { group, .. }) | Rule::Units(Units { group, .. }) => group.of_age(person) != Truth::No,
            Rule::Entering(_) => true, // the age counts on the day of entry
            Rule::NoMethodYet => false,
        }
    }

    /// Whether no unit of a person can count, so that nothing is added.
    #[inline]
    pub(super) fn has_nothing(&self, prepared: &Prepared<'_>, bits: &Bits) -> bool {
        let empty = |lane: usize| bits.is_empty(prepared.lane(lane));
        match self {
            Rule::Share(share) => empty(share.lane),
            Rule::Entering(entering) => empty(entering.lane),
            Rule::Units(units) => empty(units.denominator) && empty(units.numerator),
            Rule::NoMethodYet => true,
        }
    }

    /// The lanes it reads.
    pub(super) fn lanes(&self) -> LaneSet {
        match self {
            Rule::Share(share) => share.group.lanes_with([share.lane, share.lane]),
            Rule::Entering(entering) => entering.group.lanes_with([entering.lane, entering.lane]),
            Rule::Units(units) => units.group.lanes_with([units.numerator, units.denominator]),
            Rule::NoMethodYet => LaneSet::of(core::iter::empty()),
        }
    }

    /// The lane whose spells explain it.
    pub(super) fn main_lane(&self) -> Option<usize> {
        match self {
            Rule::Share(share) => Some(share.lane),
            Rule::Entering(entering) => Some(entering.lane),
            Rule::Units(units) => Some(units.denominator),
            Rule::NoMethodYet => None,
        }
    }

    pub(super) fn decide(
        &self,
        prepared: &Prepared<'_>,
        bits: &Bits,
        person: &Person<'_>,
        places: impl FnMut(Option<Municipality>, Tally),
    ) -> Answer<Finding> {
        Answer::Counted(match self {
            Rule::NoMethodYet => return Answer::NoMethodYet,
            Rule::Share(share) => share.decide(prepared, bits, person, places),
            Rule::Entering(entering) => entering.decide(prepared, bits, person, places),
            Rule::Units(units) => units.decide(prepared, bits, person, places),
        })
    }
}

/// What lanes of a rule run over.
#[derive(Clone, Copy, Debug)]
enum Over {
    Days(DayRange),
    Weeks(crate::calendar::WeekRange),
}

impl Over {
    fn period(period: Period, counted_in: CountedIn) -> Self {
        match counted_in {
            CountedIn::Days => Over::Days(period.days()),
            CountedIn::TouchedWeeks => Over::Weeks(period.weeks()),
        }
    }

    fn lane<'a>(self, state: crate::state::State<'a>, lanes: &mut Lanes<'a>) -> usize {
        match self {
            Over::Days(days) => lanes.over_days(state, days),
            Over::Weeks(weeks) => lanes.over_weeks(state, weeks),
        }
    }
}

impl Group {
    fn of<'a>(measure: &Measure<'a>, over: Over, on: Day, lanes: &mut Lanes<'a>) -> Self {
        let mut group = Group { ages: Vec::new(), births: None, without: LevelSet::EMPTY, touched: Vec::new() };
        for criterion in measure.who.all_of {
            match criterion {
                Criterion::Age(ages) => {
                    let (earliest, latest) = ages.births(on);
                    let (from, to) = group.births.unwrap_or((Day::MIN, Day::MAX));
                    group.births = Some((from.max(earliest.unwrap_or(Day::MIN)), to.min(latest)));
                    group.ages.push(*ages);
                }
                Criterion::Without(levels) => group.without = group.without.union(*levels),
                Criterion::TouchedBy(state) => group.touched.push(over.lane(*state, lanes)),
            }
        }
        group
    }

    fn lanes_with(&self, own: [usize; 2]) -> LaneSet {
        LaneSet::of(self.touched.iter().copied().chain(own))
    }

    /// Whether the age is right on the reference day.
    #[inline]
    fn of_age(&self, person: &Person<'_>) -> Truth {
        match (self.births, person.attributes.born) {
            (None, _) => Truth::Yes,
            (Some(_), None) => Truth::Unknown,
            (Some((from, to)), Some(born)) => {
                let holds = from <= born && born <= to;
                Truth::between(holds, holds)
            }
        }
    }

    /// Whether the age is right on the day of an event.
    fn of_age_on(&self, person: &Person<'_>, day: Day) -> Truth {
        self.ages.iter().fold(Truth::Yes, |all, ages| all & ages.hold(person.attributes.born, day))
    }

    /// Whether the person is without the education on a day.
    fn without_on(&self, person: &Person<'_>, day: Day) -> Truth {
        if self.without.is_empty() { Truth::Yes } else { Criterion::Without(self.without).holds(person, day) }
    }

    /// Whether each state was touched before a unit, certainly and possibly.
    fn touched(&self, prepared: &Prepared<'_>, bits: &Bits, certain_to: u32, possible_to: u32) -> Truth {
        self.touched.iter().fold(Truth::Yes, |all, index| {
            let lane = prepared.lane(*index);
            let certain = bits.certain(lane, &(0..certain_to)) > 0;
            all & Truth::between(certain, certain || bits.possible(lane, &(0..possible_to)) > 0)
        })
    }

    /// The facts of a person and of the group's lanes that are unknown.
    fn unknown(&self, bits: &Bits, person: &Person<'_>) -> Unknowns {
        let lanes = self.touched.iter().fold(Unknowns::NONE, |all, lane| all.and(bits.unknown(*lane)));
        if self.births.is_some() && person.attributes.born.is_none() { lanes.with(Fact::Birth) } else { lanes }
    }
}

/// The verdict of a person who may be in the group and may meet the rule, and the tally that follows.
fn person_tally(group: Truth, met: Truth) -> (Verdict, Tally) {
    let both = group & met;
    let (is, maybe) = (|truth| u64::from(truth == Truth::Yes), |truth| u64::from(truth == Truth::Unknown));
    let tally = Tally::of(is(both), is(group)).with_undetermined(maybe(both), maybe(group));
    let verdict = match (group, both) {
        (Truth::No, _) => Verdict::OutsideTargetGroup,
        (_, Truth::Yes) => Verdict::Met,
        (Truth::Yes, Truth::No) => Verdict::NotMet,
        _ => Verdict::Undetermined,
    };
    (verdict, tally)
}

fn residence_on(person: &Person<'_>, day: Day) -> Option<Municipality> {
    match person.residences.on(day) {
        Place::Municipality(municipality) => Some(municipality),
        _ => None,
    }
}

impl Share {
    fn decide(
        &self,
        prepared: &Prepared<'_>,
        bits: &Bits,
        person: &Person<'_>,
        mut places: impl FnMut(Option<Municipality>, Tally),
    ) -> Finding {
        let lane = prepared.lane(self.lane);
        let (observed, possible) = if bits.is_empty(lane) {
            (0, 0)
        } else {
            (bits.certain(lane, &lane.all()), bits.possible(lane, &lane.all()))
        };
        let in_last = match self.still {
            Still::NotAsked => None,
            Still::InLastUnit => {
                let last = lane.units.saturating_sub(1)..lane.units;
                Some(Truth::between(bits.certain(lane, &last) > 0, bits.possible(lane, &last) > 0))
            }
        };
        let group = match Truth::between(observed > 0, possible > 0) {
            Truth::No => Truth::No,
            in_state => {
                in_state
                    & self.group.of_age(person)
                    & self.group.without_on(person, self.on)
                    & self.group.touched(prepared, bits, lane.units, lane.units)
            }
        };
        let enough = Truth::between(observed >= self.required, possible >= self.required);
        let (verdict, tally) = person_tally(group, enough & in_last.unwrap_or(Truth::Yes));
        if !tally.is_zero() {
            places(residence_on(person, self.on), tally);
        }
        let unknown = if verdict == Verdict::Undetermined {
            let education = self.group.without_on(person, self.on) == Truth::Unknown;
            let facts = bits.unknown(self.lane).and(self.group.unknown(bits, person));
            if education { facts.with(Fact::Education) } else { facts }
        } else {
            Unknowns::NONE
        };
        let (of, required, counted_in) = (lane.units, self.required, lane.counted_in);
        Finding {
            verdict,
            evidence: Evidence::Share { observed, possible, of, required, counted_in, in_last },
            unknown,
            tally,
        }
    }
}

impl Entering {
    fn decide(
        &self,
        prepared: &Prepared<'_>,
        bits: &Bits,
        person: &Person<'_>,
        mut places: impl FnMut(Option<Municipality>, Tally),
    ) -> Finding {
        let lane = prepared.lane(self.lane);
        let period = 1..lane.units; // the first unit is the day before
        let (certain, possible) = (bits.certain(lane, &period) > 0, bits.possible(lane, &period) > 0);
        let begins = if possible { bits.beginnings(lane) } else { Beginnings::default() };
        let day = begins.certain.or(begins.possible).map(|unit| lane.day_of(unit));
        let of_day = day.unwrap_or(self.on);
        let group = Truth::between(certain, possible)
            & self.group.of_age_on(person, of_day)
            & self.group.without_on(person, of_day)
            & self.group.touched(prepared, bits, lane.units, lane.units);
        let (verdict, tally) = person_tally(group, Truth::between(begins.certain.is_some(), begins.possible.is_some()));
        if !tally.is_zero() {
            let place_day = match self.attribution {
                Attribution::ResidenceOnDayOfEvent => of_day,
                Attribution::ResidenceOnLastDay | Attribution::ResidenceAtTheTime => self.on,
            };
            places(residence_on(person, place_day), tally);
        }
        let unknown = if verdict == Verdict::Undetermined {
            let education = self.group.without_on(person, of_day) == Truth::Unknown;
            let facts = bits.unknown(self.lane).and(self.group.unknown(bits, person));
            if education { facts.with(Fact::Education) } else { facts }
        } else {
            Unknowns::NONE
        };
        Finding { verdict, evidence: Evidence::Entry { day }, unknown, tally }
    }
}

impl Units {
    fn decide(
        &self,
        prepared: &Prepared<'_>,
        bits: &Bits,
        person: &Person<'_>,
        mut places: impl FnMut(Option<Municipality>, Tally),
    ) -> Finding {
        let (above, below) = (prepared.lane(self.numerator), prepared.lane(self.denominator));
        // Units before the one in which an education was obtained, certainly and possibly.
        let obtained = if self.group.without.is_empty() || self.group.of_age(person) == Truth::No {
            Obtained { earliest: None, certain: None }
        } else {
            Obtained::of(person.educations, self.group.without)
        };
        let until = |day: Option<Day>| day.map_or(below.units, |day| below.before(day));
        let (certain_to, possible_to) = (until(obtained.earliest), until(obtained.certain));
        let group = match self.group.of_age(person) {
            Truth::No => Truth::No,
            of_age => of_age & self.group.touched(prepared, bits, certain_to, possible_to),
        };

        let mut total = Tally::ZERO;
        let mut part = |days: DayRange, municipality| {
            let units = below.belonging(days);
            let (certain, possible) = (units.start..units.end.min(certain_to), units.start..units.end.min(possible_to));
            let counted = |lane| match group {
                Truth::Yes => (bits.certain(lane, &certain), bits.possible(lane, &possible)),
                Truth::Unknown => (0, bits.possible(lane, &possible)),
                Truth::No => (0, 0),
            };
            let (numerator, denominator) = (counted(above), counted(below));
            let tally = Tally::of(numerator.0.into(), denominator.0.into())
                .with_undetermined((numerator.1 - numerator.0).into(), (denominator.1 - denominator.0).into());
            if !tally.is_zero() {
                places(municipality, tally);
                total += tally;
            }
        };
        if group != Truth::No {
            match self.attribution {
                Attribution::ResidenceAtTheTime => {
                    person.residences.parts(below.days).for_each(|(days, municipality)| part(days, municipality));
                }
                Attribution::ResidenceOnLastDay | Attribution::ResidenceOnDayOfEvent => {
                    part(below.days, residence_on(person, self.on));
                }
            }
        }

        let undetermined = total.undetermined.numerator > 0 || total.undetermined.denominator > 0;
        let verdict = match total.numerator {
            _ if undetermined => Verdict::Undetermined,
            _ if total.is_zero() => Verdict::OutsideTargetGroup,
            0 => Verdict::NotMet,
            _ => Verdict::Met,
        };
        let unknown = if undetermined {
            let lanes = bits.unknown(self.numerator).and(bits.unknown(self.denominator));
            let facts = lanes.and(self.group.unknown(bits, person));
            if certain_to == possible_to { facts } else { facts.with(Fact::Education) }
        } else {
            Unknowns::NONE
        };
        let (numerator, denominator) = (total.numerator, total.denominator);
        Finding {
            verdict,
            evidence: Evidence::Units { numerator, denominator, counted_in: below.counted_in },
            unknown,
            tally: total,
        }
    }
}

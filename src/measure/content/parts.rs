//! What counts in each part of a definition: every field that can change a figure, under a name that is never changed.
//!
//! Titles, sources and quoted words are not here. A field that is new does not compile until it is named, or left out, here.

use super::node::Node;
use crate::benefit::BenefitSet;
use crate::calendar::{CountedIn, Day, DayRange, Window, WindowUnit};
use crate::company::ContactSet;
use crate::education::LevelSet;
use crate::history::GapRule;
use crate::in_force::Edge;
use crate::measure::{
    Amount, Attribution, Bridge, Companies, CountedBy, Data, Entry, FigureUnit, Followed, FullTime, HoursAsked,
    HoursOf, Improvement, Measure, MeasureId, Moves, NoMethod, Over, Per, Persons, Published, Run, Scoring, Spells,
    SpellsOf, SpellsThat, SpellsTold, Test, Time, UnitsOfUnits, Which, With, Within,
};
use crate::offer::OfferSet;
use crate::person::{ResidenceGround, Sex};
use crate::quantity::{Decimals, Percent, Thing};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};
use crate::visitation::VisitationSet;
use crate::work::WorkSet;

/// A part of a definition.
pub(super) trait Part {
    fn node(&self) -> Node;
}

/// A record with all its fields; those after the semicolon count for nothing.
macro_rules! record {
    ($($type:ident $(<$life:lifetime>)? { $($field:ident),+ $(; $($left_out:ident),+)? })+) => {
        $(impl Part for $type $(<$life>)? {
            fn node(&self) -> Node {
                let $type { $($field,)+ $($($left_out: _,)+)? } = self;
                Node::Record(vec![$((stringify!($field), $field.node())),+])
            }
        })+
    };
}

/// One of several, each with its code.
macro_rules! one_of {
    ($($type:ident $(<$life:lifetime>)? {
        $($code:literal => $variant:ident $(($($part:ident),+))? $({$($field:ident),+ $(; $($left_out:ident),+)?})?),+ $(,)?
    })+) => {
        $(impl Part for $type $(<$life>)? {
            fn node(&self) -> Node {
                match self {
                    $($type::$variant $(($($part),+))? $({ $($field,)+ $($($left_out: _,)+)? })? => Node::variant(
                        $code,
                        vec![$($($part.node()),+)?],
                        vec![$($((stringify!($field), $field.node())),+)?],
                    ),)+
                }
            }
        })+
    };
}

record! {
    Measure<'_> {
        id, data, who, scoring, over, attribution, improvement, decimals;
        title_da, title_en, aliases, source, standing, replaces
    }
    Data { from, to }
    TargetGroup<'_> { all_of }
    State<'_> { clauses }
    Persons<'_> { looked_at, counted, published }
    Time<'_> { state, amount, within, counted_in }
    Run<'_> { state, weeks, bridged }
    Bridge { days, hours, work }
    HoursOf { work, asked, within }
    Entry<'_> { state, within, which }
    UnitsOfUnits<'_> { numerator, denominator, counted_in }
    FullTime<'_> { among, added, before, counted_in, per }
    Spells<'_> { of, moves, that, told }
    SpellsOf<'_> { state, gap }
    Companies { employees_at_least, contacts, with, published }
}

one_of! {
    Scoring<'_> {
        "persons" => Persons(persons),
        "units_of_units" => UnitsOfUnits(units),
        "full_time_persons" => FullTimePersons(full_time),
        "spells" => Spells(spells),
        "companies" => Companies(companies),
        "no_method" => NoMethod { why, unit; said, said_in },
    }
    Published { "number" => Number, "share" => Share, "share_of" => ShareOf(per) }
    Test<'_> {
        "time" => Time(time),
        "entry" => Entry(entry),
        "run" => Run(run),
        "hours" => Hours(hours),
        "holds" => Holds(criterion),
    }
    Amount {
        "at_least_share" => AtLeastShare(share),
        "at_least" => AtLeast(units),
        "all" => All,
        "none" => None,
        "no_run_of" => NoRunOf(units),
    }
    Within {
        "period" => Period,
        "period_and_months_before" => PeriodAndMonthsBefore(months),
        "last_day" => LastDay,
        "window" => Window(window),
        "since_months_before" => SinceMonthsBefore(months),
    }
    HoursAsked { "at_least" => AtLeast(hours), "under" => Under(hours) }
    Which { "any" => Any, "first_ever" => FirstEver }
    Per {
        "itself" => Itself,
        "population" => Population(from, to),
        "labour_force" => LabourForce(from, to),
        "persons_in_weeks" => PersonsInWeeks,
        "expectation" => Expectation,
    }
    CountedBy { "always" => Always(unit), "register" => Register }
    Moves { "split_nothing" => SplitNothing, "begin_a_spell" => BeginASpell }
    SpellsThat { "begin" => Begin, "end" => End, "run" => Run, "run_for_over" => RunForOver { months } }
    SpellsTold<'_> { "number" => Number, "mean_length" => MeanLength, "share_followed" => ShareFollowed(followed) }
    Followed<'_> { "by_status" => ByStatus { days, before, state }, "within" => Within { days, state } }
    With {
        "local_job_centre" => LocalJobCentre,
        "other_job_centres" => OtherJobCentres,
        "any_job_centre" => AnyJobCentre,
    }
    FigureUnit {
        "persons" => Persons,
        "full_time_persons" => FullTimePersons,
        "spells" => Spells,
        "weeks" => Weeks,
        "percent" => Percent,
        "counted" => Counted(thing),
        "per_thousand" => PerThousand,
        "not_found" => NotFound,
    }
    NoMethod {
        "pending" => Pending,
        "survey_only" => SurveyOnly,
        "not_documented" => NotDocumented,
        "local_choice" => LocalChoice,
        "reported" => Reported,
    }
    Over {
        "last_day" => LastDay,
        "calendar_year" => CalendarYear,
        "month" => Month,
        "whole_months" => WholeMonths,
        "year_or_quarter" => YearOrQuarter,
        "any_period" => AnyPeriod,
        "not_said" => NotSaid,
    }
    Attribution {
        "residence_on_last_day" => ResidenceOnLastDay,
        "residence_on_day_of_event" => ResidenceOnDayOfEvent,
        "residence_at_the_time" => ResidenceAtTheTime,
    }
    Improvement { "fewer" => Fewer, "more" => More }
    Criterion<'_> {
        "age" => Age(ages),
        "without" => Without(levels),
        "with" => With(levels),
        "touched_by" => TouchedBy(state),
        "in" => In(state),
        "not_in" => NotIn(state),
        "in_for_over" => InForOver { state, months },
        "residence" => Residence(grounds),
        "residence_granted_from" => ResidenceGrantedFrom(day),
        "sex" => Sex(sex),
        "insured" => Insured,
        "any_of" => AnyOf(criteria),
        "all_of" => AllOf(criteria),
        "not_recorded" => NotRecorded(what),
    }
    Clause {
        "receives" => Receives(benefits),
        "receives_visited" => ReceivesVisited(benefits, visitations),
        "activated" => Activated(offers, visitations),
        "attends" => Attends(offers),
        "works" => Works(works),
        "enrolled" => Enrolled(levels),
    }
    GapRule { "one_day" => OneDay, "whole_month_from" => WholeMonthFrom(day) }
    CountedIn { "days" => Days, "touched_weeks" => TouchedWeeks }
    WindowUnit { "days" => Days, "weeks" => Weeks, "months" => Months }
    Thing {
        "kroner" => Kroner,
        "companies" => Companies,
        "places" => Places,
        "job_clubs" => JobClubs,
        "cases" => Cases,
        "days" => Days,
        "hours" => Hours,
    }
}

/// The words of a day that a source dates no better are its own; the days are what counts.
impl Part for Edge {
    fn node(&self) -> Node {
        match self {
            Edge::On(day) => Node::variant("on", vec![day.node()], Vec::new()),
            Edge::Within(days, _) => Node::variant("within", vec![days.node()], Vec::new()),
            Edge::Stated(_) => Node::Text("stated".into()),
            Edge::NotFound => Node::Text("not_found".into()),
            Edge::Open => Node::Text("open".into()),
        }
    }
}

/// From an age to under another, in whole years.
impl Part for Ages {
    fn node(&self) -> Node {
        let (from, under) = self.years();
        Node::Record(vec![("from", from.node()), ("under", under.node())])
    }
}

impl Part for Window {
    fn node(&self) -> Node {
        Node::Record(vec![("count", u32::from(self.count()).node()), ("unit", self.unit().node())])
    }
}

impl Part for DayRange {
    fn node(&self) -> Node {
        Node::Record(vec![("first", self.first().node()), ("last", self.last().node())])
    }
}

impl Part for Percent {
    fn node(&self) -> Node {
        let ratio = self.ratio();
        let part = |part| Node::Number(part);
        Node::Record(vec![("numerator", part(ratio.numerator())), ("denominator", part(ratio.denominator()))])
    }
}

impl Part for u32 {
    fn node(&self) -> Node {
        Node::Number((*self).into())
    }
}

impl Part for Decimals {
    fn node(&self) -> Node {
        self.count().node()
    }
}

impl Part for str {
    fn node(&self) -> Node {
        Node::Text(self.to_owned().into())
    }
}

/// What is written as one word.
macro_rules! word {
    ($($type:ty),+) => {
        $(impl Part for $type {
            fn node(&self) -> Node {
                Node::Text(self.to_string().into())
            }
        })+
    };
}

word!(Day, MeasureId<'_>, Sex, ResidenceGround);

/// A set: the codes of its members, in the order of the catalogue.
macro_rules! set {
    ($($type:ty),+) => {
        $(impl Part for $type {
            fn node(&self) -> Node {
                Node::List(self.iter().map(|member| Node::Text(member.code().into())).collect())
            }
        })+
    };
}

set!(BenefitSet, VisitationSet, OfferSet, WorkSet, LevelSet, ContactSet);

impl<P: Part> Part for [P] {
    fn node(&self) -> Node {
        Node::List(self.iter().map(Part::node).collect())
    }
}

impl<P: Part> Part for Option<P> {
    fn node(&self) -> Node {
        self.as_ref().map_or(Node::Nothing, Part::node)
    }
}

impl<P: Part + ?Sized> Part for &P {
    fn node(&self) -> Node {
        (*self).node()
    }
}

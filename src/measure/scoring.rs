//! How a measure is scored: the few shapes that definitions have.

use super::{Amount, Attribution, Companies, FullTime, NoMethod, Per, Spells, Test, Time};
use crate::calendar::CountedIn;
use crate::quantity::Thing;
use crate::source::Source;
use crate::state::State;

/// How a measure is scored: the few shapes that definitions have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Scoring<'a> {
    /// Persons who meet some tests, out of the persons looked at.
    Persons(Persons<'a>),
    /// Units in one state out of units in another, summed over the persons.
    UnitsOfUnits(UnitsOfUnits<'a>),
    /// Time in states, over the time that the period covers.
    FullTimePersons(FullTime<'a>),
    /// Spells that begin, end or run, of states that are counted each by itself and added: how many, how long, or what follows.
    Spells(Spells<'a>),
    /// Companies with a contact, out of the companies looked at.
    Companies(Companies),
    /// The crate has no method for it: none was published, or the facts are not those of the crate.
    NoMethod {
        /// Why there is none.
        why: NoMethod,
        /// What the authority says about it, in Danish; empty where no words were found.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        said: &'a str,
        /// Where it says so.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        said_in: Source<'a>,
        /// The unit of its figures, as far as the words tell it.
        unit: FigureUnit,
    },
}

/// What the figures of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum FigureUnit {
    /// Numbers of persons.
    Persons,
    /// Numbers of full-time persons.
    FullTimePersons,
    /// Numbers of spells.
    Spells,
    /// Mean numbers of weeks.
    Weeks,
    /// Percent.
    Percent,
    /// Numbers of something else. Of these the crate counts companies; the others are reported.
    Counted(Thing),
    /// Thousandths (*promille*).
    PerThousand,
    /// No source says.
    NotFound,
}

/// "persons", "full-time persons", "weeks", "kroner", "a unit not found".
impl core::fmt::Display for FigureUnit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            FigureUnit::Persons => "persons",
            FigureUnit::FullTimePersons => "full-time persons",
            FigureUnit::Spells => "spells",
            FigureUnit::Weeks => "weeks",
            FigureUnit::Percent => "percent",
            FigureUnit::Counted(thing) => return thing.fmt(f),
            FigureUnit::PerThousand => "thousandths",
            FigureUnit::NotFound => "a unit not found",
        })
    }
}

/// Persons out of persons: who is looked at stands below, who is counted above.
///
/// A person of the measure's target group is looked at who meets one test, and counted who meets the others besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Persons<'a> {
    /// Who is looked at, of the target group.
    pub looked_at: Test<'a>,
    /// What those who are counted meet besides, all of it; nothing counts all who are looked at.
    pub counted: &'a [Test<'a>],
    /// What is published.
    pub published: Published,
}

/// What is published of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Published {
    /// The number of those counted.
    Number,
    /// Their share of those looked at.
    Share,
    /// Their share of a population or a labour force, whose size the caller gives.
    ShareOf(Per),
}

impl Persons<'_> {
    /// Whether these persons can belong to places in such a way.
    pub(crate) fn belong_by(&self, attribution: Attribution) -> bool {
        let touched = |test: &Test<'_>| matches!(test, Test::Time(Time { amount: Amount::AtLeast(1), .. }));
        let enters = |test: &Test<'_>| matches!(test, Test::Entry(_));
        match attribution {
            Attribution::ResidenceOnLastDay => true,
            Attribution::ResidenceOnDayOfEvent => enters(&self.looked_at) || self.counted.iter().any(enters),
            Attribution::ResidenceAtTheTime => touched(&self.looked_at) && self.counted.is_empty(),
        }
    }
}

/// "har været i uddannelse i året divideret med det samlede antal uger".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct UnitsOfUnits<'a> {
    /// The state counted above.
    pub numerator: State<'a>,
    /// The state counted below; it includes the one above.
    pub denominator: State<'a>,
    /// What is counted.
    pub counted_in: CountedIn,
}

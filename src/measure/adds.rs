//! Which place a person, a unit or an event belongs to, and over what the figures then add.

use super::{
    Entry, FigureUnit, FullTime, Measure, Per, Persons, Published, Scoring, Spells, SpellsThat, SpellsTold, Test,
    Which, Within,
};
use crate::quantity::Thing;
use crate::state::State;

/// Which place a person, a unit or an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Attribution {
    /// The residence on the last day of the period. Of a company, the municipality of its last month in it.
    ResidenceOnLastDay,
    /// The residence on the day of the event: of several, the first that is certain.
    ResidenceOnDayOfEvent,
    /// The residence at the time: on the day counted, on the Thursday of the week counted. A person who moves is counted in
    /// both places, so persons over municipalities can exceed the country.
    ResidenceAtTheTime,
}

/// Whether the figures of disjoint parts add to the figure of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Adds {
    /// They do.
    Yes,
    /// They do not: somebody can be in several parts and is one in the whole.
    No,
    /// They are rates: the whole is pooled from numerators and denominators.
    Pooled,
    /// There is no method, so nothing says.
    NotSaid,
}

impl Measure<'_> {
    /// Whether it adds over disjoint places. It follows from where a person belongs.
    ///
    /// ```
    /// use maaltal::measure::{Adds, antal_personer, langtidsledige, uddannelsesgrad};
    /// assert_eq!(langtidsledige::BM_2014.adds_over_places(), Adds::Yes);
    /// assert_eq!(uddannelsesgrad::BM_2014.adds_over_places(), Adds::Pooled);
    /// assert_eq!(antal_personer::STAR_DAGPENGE.adds_over_places(), Adds::No);
    /// ```
    #[must_use]
    pub const fn adds_over_places(&self) -> Adds {
        match (self.unit(), self.counts_persons_where_they_were()) {
            _ if self.has_no_method() => Adds::NotSaid,
            (_, true) => Adds::No,
            (
                FigureUnit::Persons
                | FigureUnit::FullTimePersons
                | FigureUnit::Spells
                | FigureUnit::Counted(Thing::Companies),
                false,
            ) => Adds::Yes,
            (FigureUnit::Percent | FigureUnit::Weeks, false) => Adds::Pooled,
            (FigureUnit::Counted(_) | FigureUnit::PerThousand | FigureUnit::NotFound, false) => Adds::NotSaid,
        }
    }

    /// Whether it adds over times that follow one another. A person can be counted in several, an event in one; full-time persons of a year are
    /// a mean of its months, weighted by their length, and no sum.
    #[must_use]
    pub const fn adds_over_time(&self) -> Adds {
        match self.scoring {
            // Each person counted once ever.
            Scoring::Persons(Persons {
                counted: [Test::Entry(Entry { which: Which::FirstEver, within: Within::Period, .. })],
                published: Published::Number,
                ..
            }) => Adds::Yes,
            // Each looked at once ever.
            Scoring::Persons(Persons {
                looked_at: Test::Entry(Entry { which: Which::FirstEver, within: Within::Period, .. }),
                counted: [] | [Test::Holds(_)],
                published,
            }) if matches!(self.attribution, Attribution::ResidenceOnDayOfEvent) => {
                if matches!(published, Published::Number) { Adds::Yes } else { Adds::Pooled }
            }
            Scoring::Spells(Spells { that: SpellsThat::Begin | SpellsThat::End, told: SpellsTold::Number, .. }) => {
                Adds::Yes
            }
            Scoring::UnitsOfUnits(_) | Scoring::Spells(Spells { that: SpellsThat::Begin | SpellsThat::End, .. }) => {
                Adds::Pooled
            }
            Scoring::Persons(_) | Scoring::FullTimePersons(_) | Scoring::Spells(_) | Scoring::Companies(_) => Adds::No,
            Scoring::NoMethod { .. } => Adds::NotSaid,
        }
    }

    /// Whether it adds over the benefits, or groups of them, that it lists: only where each is counted by itself, whatever else
    /// runs ("ikke overlapsbehandlet").
    #[must_use]
    pub fn adds_over_benefits(&self) -> Adds {
        let by_itself = |state: &State<'_>| state.benefits().iter().count() == 1;
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::PersonsInWeeks | Per::Expectation, .. }) => Adds::No,
            Scoring::FullTimePersons(FullTime { before: [], added: [state], .. }) if !by_itself(state) => Adds::No,
            Scoring::Spells(Spells { of: [of], .. }) if !by_itself(&of.state) => Adds::No,
            Scoring::FullTimePersons(FullTime { before: [], .. })
            | Scoring::Spells(Spells { told: SpellsTold::Number, .. }) => Adds::Yes,
            Scoring::Spells(_) => Adds::Pooled,
            Scoring::Persons(_) | Scoring::UnitsOfUnits(_) | Scoring::FullTimePersons(_) | Scoring::Companies(_) => {
                Adds::No
            }
            Scoring::NoMethod { .. } => Adds::NotSaid,
        }
    }

    /// Persons are counted in every place they lived in while it held of them.
    pub(crate) const fn counts_persons_where_they_were(&self) -> bool {
        matches!(
            (self.scoring, self.attribution),
            (
                Scoring::Persons(_) | Scoring::FullTimePersons(FullTime { per: Per::PersonsInWeeks, .. }),
                Attribution::ResidenceAtTheTime
            )
        )
    }
}

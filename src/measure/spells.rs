//! Spells (*forløb*): which count, and what is told of them.

use super::{Attribution, FigureUnit};
use crate::history::GapRule;
use crate::state::{Clause, State};

/// Spells (*forløb*): days in a state, joined over the gaps that do not end a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Spells<'a> {
    /// Of what, each counted by itself.
    pub of: &'a [SpellsOf<'a>],
    /// What a move to another municipality does to a spell.
    pub moves: Moves,
    /// Which of them count.
    pub that: SpellsThat,
    /// What is told of those that count.
    pub told: SpellsTold<'a>,
}

/// A state that whatever is recorded brings about by itself: a benefit, an offer, work; and the gaps that end a spell in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SpellsOf<'a> {
    /// The state.
    pub state: State<'a>,
    /// Which gap ends a spell.
    pub gap: GapRule,
}

/// What a move to another municipality does to a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Moves {
    /// Nothing: the spell goes on.
    SplitNothing,
    /// It ends one on its last day before the move, and begins another on its first day in the other municipality: no day of a
    /// gap between is of either (inference). A time of unknown residence between is no move.
    BeginASpell,
}

/// Which spells count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum SpellsThat {
    /// Those whose first day lies in the period.
    Begin,
    /// Those whose last day lies in the period.
    End,
    /// Those that run on the last day of the period, a gap that does not end them included.
    Run,
    /// Those that have run for more than so many months on the last day of the period: since the same date, or longer.
    RunForOver {
        /// The months, excluded.
        months: u32,
    },
}

/// What is told of spells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum SpellsTold<'a> {
    /// How many there are.
    Number,
    /// How long they lasted on average, gaps that did not end them included. In weeks of seven days.
    MeanLength,
    /// The share of them that is followed by something.
    ShareFollowed(Followed<'a>),
}

/// What follows a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum Followed<'a> {
    /// The status on one day: the first that holds of several in an order.
    ByStatus {
        /// So many days after the last day: with 30 it is day 30.
        days: u32,
        /// The states that go before it, none of which may hold.
        before: &'a [State<'a>],
        /// The state that holds; `None` is what is left when none of those before does.
        state: Option<State<'a>>,
    },
    /// A state on any of some days.
    Within {
        /// From the day after the last to so many days after it.
        days: u32,
        /// The state.
        state: State<'a>,
    },
}

impl Followed<'_> {
    /// The states it asks for.
    pub(crate) fn states(&self) -> impl Iterator<Item = State<'_>> {
        let (before, state) = match self {
            Followed::ByStatus { before, state, .. } => (*before, *state),
            Followed::Within { state, .. } => (&[][..], Some(*state)),
        };
        before.iter().copied().chain(state)
    }
}

impl Spells<'_> {
    /// Whether these spells can belong to places in such a way.
    pub(crate) fn belong_by(&self, attribution: Attribution) -> bool {
        match self.that {
            SpellsThat::Begin | SpellsThat::End => attribution == Attribution::ResidenceOnDayOfEvent,
            SpellsThat::Run | SpellsThat::RunForOver { .. } => attribution == Attribution::ResidenceOnLastDay,
        }
    }

    /// Whether each is of what a record says by itself, without a look at what else runs or at courses.
    pub(crate) fn are_of_records(&self) -> bool {
        let recorded = |clause: &Clause| match clause {
            Clause::Receives(_) | Clause::ReceivesVisited(..) | Clause::Attends(_) | Clause::Works(_) => true,
            Clause::Activated(..) | Clause::Enrolled(_) => false,
        };
        self.of.iter().all(|of| of.state.clauses.iter().all(recorded))
    }

    /// What the figures are.
    pub(crate) const fn unit(&self) -> FigureUnit {
        match self.told {
            SpellsTold::Number => FigureUnit::Spells,
            SpellsTold::MeanLength => FigureUnit::Weeks,
            SpellsTold::ShareFollowed(_) => FigureUnit::Percent,
        }
    }
}

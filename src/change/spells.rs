//! The changes of spells that are counted, and of what is told of them.

use super::group::of_state;
use super::{Changed, beside, of_list, others, put, slice};
use crate::benefit::BenefitSet;
use crate::history::GapRule;
use crate::measure::{Followed, Moves, Spells, SpellsOf, SpellsThat, SpellsTold};
use crate::state::{Clause, State};
use crate::work::{Work, WorkSet};

/// All but which spells count: the place and the days go with that.
pub(super) fn of_spells(spells: Spells<'_>) -> Changed<Spells<'_>> {
    let mut changes = put(of_list(spells.of, of_spells_of), "of", |of| Spells { of: slice(of), ..spells });
    let moves = others(&[Moves::SplitNothing, Moves::BeginASpell], spells.moves);
    changes.extend(put(moves, "moves", |moves| Spells { moves, ..spells }));
    changes.extend(put(of_told(spells.told), "told", |told| Spells { told, ..spells }));
    changes
}

fn of_spells_of(of: SpellsOf<'_>) -> Changed<SpellsOf<'_>> {
    let mut changes = put(of_state(of.state), "state", |state| SpellsOf { state, ..of });
    changes.extend(put(of_gap(of.gap), "gap", |gap| SpellsOf { gap, ..of }));
    changes
}

/// The other kinds, and each step of what follows.
fn of_told(told: SpellsTold<'_>) -> Changed<SpellsTold<'_>> {
    const IN_WORK: &[Clause] = &[Clause::Works(WorkSet::of(Work::ALL))];
    let one_day = Followed::Within { days: 1, state: State::any_of(IN_WORK) };
    let kinds = [SpellsTold::Number, SpellsTold::MeanLength, SpellsTold::ShareFollowed(one_day)];
    let named = |kind: SpellsTold<'_>| match kind {
        SpellsTold::Number => "number",
        SpellsTold::MeanLength => "mean length",
        SpellsTold::ShareFollowed(_) => "share followed by work",
    };
    let mut changes: Changed<SpellsTold<'_>> = Vec::new();
    for kind in kinds.into_iter().filter(|kind| named(*kind) != named(told)) {
        changes.push((named(kind).to_owned(), kind));
    }
    let SpellsTold::ShareFollowed(followed) = told else { return changes };
    changes.extend(put(of_followed(followed), "followed", SpellsTold::ShareFollowed));
    changes
}

fn of_followed(followed: Followed<'_>) -> Changed<Followed<'_>> {
    match followed {
        Followed::ByStatus { days, before, state } => {
            let mut changes: Changed<_> =
                beside(days).map(|days| (format!("{days} days"), Followed::ByStatus { days, before, state })).collect();
            let befores = of_list(before, of_state).into_iter().map(|(change, changed)| {
                let goes_already = changed.len() == before.len() && benefits_of(&changed) == benefits_of(before);
                (change + if goes_already { ", which goes before already" } else { "" }, changed)
            });
            changes.extend(put(befores.collect(), "before", |before| Followed::ByStatus {
                days,
                before: slice(before),
                state,
            }));
            let states = state.map_or_else(Vec::new, of_state);
            let states = states.into_iter().map(|(change, state)| (change, Some(state)));
            let states: Changed<_> = states.chain([("what is left".to_owned(), None)]).collect();
            changes.extend(put(states, "state", |state| Followed::ByStatus { days, before, state }));
            changes
        }
        Followed::Within { days, state } => {
            let mut changes: Changed<_> =
                beside(days).map(|days| (format!("within {days} days"), Followed::Within { days, state })).collect();
            changes.push((format!("on day {days}"), Followed::ByStatus { days, before: &[], state: Some(state) }));
            changes.extend(put(of_state(state), "state", |state| Followed::Within { days, state }));
            changes
        }
    }
}

/// The benefits that bring a day into any of some states.
fn benefits_of(states: &[State<'_>]) -> BenefitSet {
    states.iter().fold(BenefitSet::EMPTY, |all, state| all.union(state.benefits()))
}

/// One day earlier and later, and the other rules that there are.
fn of_gap(gap: GapRule) -> Changed<GapRule> {
    let mut rules = vec![GapRule::OneDay, GapRule::STAR, GapRule::STAR_A_DAGPENGE];
    match gap {
        GapRule::OneDay => {}
        GapRule::WholeMonthFrom(day) => rules.extend([-1, 1].map(|days| GapRule::WholeMonthFrom(day.plus(days)))),
    }
    others(&rules, gap)
}

/// One month more and less, and the other kinds.
pub(super) fn of_spells_that(that: SpellsThat) -> Changed<SpellsThat> {
    let mut kinds = vec![SpellsThat::Begin, SpellsThat::End, SpellsThat::Run];
    match that {
        SpellsThat::RunForOver { months } => {
            kinds.extend(beside(months).map(|months| SpellsThat::RunForOver { months }));
        }
        SpellsThat::Begin | SpellsThat::End | SpellsThat::Run => kinds.push(SpellsThat::RunForOver { months: 1 }),
    }
    others(&kinds, that)
}

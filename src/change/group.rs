//! The changes of criteria, states and the sets in them.

use super::{Changed, beside, of_list, others, put, slice, toggled};
use crate::Truth;
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::Day;
use crate::company::{ContactKind, ContactSet};
use crate::education::{Level, LevelSet};
use crate::offer::{Offer, OfferSet};
use crate::person::{ResidenceGround, Sex};
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion};
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

pub(super) fn of_criterion(criterion: Criterion<'_>) -> Changed<Criterion<'_>> {
    match criterion {
        Criterion::Age(ages) => put(of_ages(ages), "age", Criterion::Age),
        Criterion::Without(levels) => put(of_levels(levels), "without", Criterion::Without),
        Criterion::With(levels) => put(of_levels(levels), "with", Criterion::With),
        Criterion::TouchedBy(state) => put(of_state(state), "touched by", Criterion::TouchedBy),
        Criterion::In(state) => put(of_state(state), "in", Criterion::In),
        Criterion::NotIn(state) => put(of_state(state), "not in", Criterion::NotIn),
        Criterion::InForOver { state, months } => {
            let mut changes = put(of_state(state), "in", |state| Criterion::InForOver { state, months });
            let lasting = |months| (format!("for over {months} months"), Criterion::InForOver { state, months });
            changes.extend(beside(months).map(lasting));
            changes
        }
        Criterion::ResidenceGrantedFrom(day) => [-1, 1]
            .map(|days| (format!("granted {days} days later"), Criterion::ResidenceGrantedFrom(day.plus(days))))
            .to_vec(),
        Criterion::Residence(grounds) => {
            let changes = toggled(ResidenceGround::ALL, |own| grounds.contains(&own), <[_]>::to_vec, |_| false);
            put(changes, "ground", |grounds| Criterion::Residence(slice(grounds)))
        }
        Criterion::Sex(sex) => put(others(Sex::ALL, sex), "sex", Criterion::Sex),
        Criterion::AnyOf(criteria) => {
            put(of_list(criteria, of_criterion), "any of", |criteria| Criterion::AnyOf(slice(criteria)))
        }
        Criterion::AllOf(criteria) => {
            put(of_list(criteria, of_criterion), "all of", |criteria| Criterion::AllOf(slice(criteria)))
        }
        Criterion::Insured | Criterion::NotRecorded(_) => Vec::new(), // there or not, which the list around it changes
    }
}

/// One year more and less at each end. An age tells its ends to nobody, so every age is tried.
fn of_ages(ages: Ages) -> Changed<Ages> {
    let holds = |age: &u32| {
        let born = Day::ymd(2000 - age.cast_signed(), 6, 15);
        ages.hold(Some(born), Day::ymd(2000, 6, 15)) == Truth::Yes
    };
    let Some(from) = (0..120).find(holds) else { return Vec::new() };
    let under = (from..120).find(|age| !holds(age));
    let with = |from| under.map_or(Ages::from(from), |under| Ages::from(from).under(under));
    let mut changes = vec![(format!("from {}", from + 1), with(from + 1))];
    if let Some(under) = under {
        changes.extend([under - 1, under + 1].map(|under| (format!("under {under}"), Ages::from(from).under(under))));
        changes.push(("no upper end".to_owned(), Ages::from(from)));
    } else {
        changes.push(("under 60".to_owned(), Ages::from(from).under(60)));
    }
    if from > 0 {
        changes.push((format!("from {}", from - 1), with(from - 1)));
    }
    changes
}

pub(super) fn of_state(state: State<'_>) -> Changed<State<'_>> {
    let clauses = of_list(state.clauses, |clause| of_clause(clause, state));
    put(clauses, "clause", |clauses| State::any_of(slice(clauses)))
}

/// Each member of each set of a clause taken out, each other one put in.
fn of_clause(clause: Clause, state: State<'_>) -> Changed<Clause> {
    match clause {
        Clause::Receives(benefits) => of_benefits(benefits, state, Clause::Receives),
        Clause::ReceivesVisited(benefits, seen) => {
            let mut changes = of_benefits(benefits, state, |benefits| Clause::ReceivesVisited(benefits, seen));
            changes.extend(put(of_visitations(seen), "visitation", |seen| Clause::ReceivesVisited(benefits, seen)));
            changes
        }
        Clause::Activated(offers, seen) => {
            let mut changes = of_offers(offers, state, |offers| Clause::Activated(offers, seen));
            changes.extend(put(of_visitations(seen), "visitation", |seen| Clause::Activated(offers, seen)));
            changes
        }
        Clause::Attends(offers) => of_offers(offers, state, Clause::Attends),
        Clause::Works(works) => put(toggled_work(works), "work", Clause::Works),
        Clause::Enrolled(levels) => put(of_levels(levels), "level", Clause::Enrolled),
    }
}

fn of_benefits(benefits: BenefitSet, state: State<'_>, clause: impl Fn(BenefitSet) -> Clause) -> Changed<Clause> {
    let already = |benefit: Benefit| {
        state.clauses.iter().any(|own| matches!(own, Clause::Receives(others) if others.contains(benefit)))
    };
    let changes = toggled(Benefit::ALL, |own| benefits.contains(own), BenefitSet::of, already);
    put(changes, "benefit", clause)
}

fn of_offers(offers: OfferSet, state: State<'_>, clause: impl Fn(OfferSet) -> Clause) -> Changed<Clause> {
    let already =
        |offer: Offer| state.clauses.iter().any(|own| matches!(own, Clause::Attends(others) if others.contains(offer)));
    let changes = toggled(Offer::ALL, |own| offers.contains(own), OfferSet::of, already);
    put(changes, "offer", clause)
}

fn of_visitations(seen: VisitationSet) -> Changed<VisitationSet> {
    toggled(Visitation::ALL, |own| seen.contains(own), VisitationSet::of, |_| false)
}

fn of_levels(levels: LevelSet) -> Changed<LevelSet> {
    toggled(Level::ALL, |own| levels.contains(own), LevelSet::of, |_| false)
}

pub(super) fn toggled_work(works: WorkSet) -> Changed<WorkSet> {
    toggled(Work::ALL, |own| works.contains(own), WorkSet::of, |_| false)
}

pub(super) fn toggled_contacts(contacts: ContactSet) -> Changed<ContactSet> {
    toggled(ContactKind::ALL, |own| contacts.contains(own), ContactSet::of, |_| false)
}

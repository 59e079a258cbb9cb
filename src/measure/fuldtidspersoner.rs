//! Full-time persons (*fuldtidspersoner*): time on benefits, over the time that the period covers.

use super::{Attribution, CountedBy, FullTime, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Per, Scoring};
use crate::benefit::{Benefit, BenefitGroup, BenefitSet, OFFENTLIGT_FORSOERGEDE_2019};
use crate::calendar::CountedIn;
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::{DST_OFFENTLIGT_FORSOERGEDE, JOBINDSATS};
use crate::state::{Clause, State};

/// Full-time persons on *a-dagpenge*, as Jobindsats counts them. Fewer is better.
///
/// > antal uger, hver enkeltperson har modtaget en given ydelse inden for den valgte periode divideret med det antal uger, som
/// > hele perioden dækker
/// >
/// > STAR, *Jobindsats*
///
/// # Edge
/// * 26 of 52 weeks is one half.
/// * Touched weeks to 30 June 2017, days from 1 July 2017 (convention); a period with days of both is refused.
/// * Time belongs to the residence at the time, a week to that of its Thursday (convention).
pub const STAR_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "fuldtidspersoner_a_dagpenge"),
    title_da: "Fuldtidspersoner på a-dagpenge",
    title_en: "Full-time persons on unemployment insurance benefit",
    ..star(&[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))])])
};

/// Full-time persons on public support, over thirteen of the fourteen groups of 2019 and *løntilskud*. Fewer is better.
///
/// # Edge
/// * The groups are added, and "data ikke er overlapsbehandlet": a person on two is two.
pub const STAR_OFFENTLIG_FORSOERGELSE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "fuldtidspersoner_offentlig_forsoergelse"),
    title_da: "Fuldtidspersoner på offentlig forsørgelse",
    title_en: "Full-time persons on public support",
    ..star(FOURTEEN_GROUPS)
};

/// Full-time persons in states that are added, whatever the states: `star:fuldtidspersoner`.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::measure::{Adds, fuldtidspersoner};
/// use maaltal::state::{Clause, State};
///
/// const SICK: &[State] = &[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])];
/// let measure = fuldtidspersoner::star(SICK);
/// assert_eq!((measure.adds_over_places(), measure.adds_over_benefits()), (Adds::Yes, Adds::Yes));
/// ```
#[must_use]
pub const fn star<'a>(added: &'a [State<'a>]) -> Measure<'a> {
    Measure {
        id: MeasureId::without_edition("star", "fuldtidspersoner"),
        title_da: "Fuldtidspersoner",
        title_en: "Full-time persons",
        source: JOBINDSATS.at("fuldtidspersoner").quoting(
            "antal uger, hver enkeltperson har modtaget en given ydelse inden for den valgte periode divideret med det antal \
             uger, som hele perioden dækker",
        ),
        scoring: Scoring::FullTimePersons(FullTime {
            among: &[],
            added,                            // "en given ydelse", "ikke overlapsbehandlet"
            before: &[],                      // the same
            counted_in: CountedBy::Register,  // "antal uger"
            per: Per::Itself,
        }),
        over: Over::AnyPeriod, // "den valgte periode"
        attribution: Attribution::ResidenceAtTheTime,
        decimals: Decimals::ZERO,
        ..PERSONS_AT_A_DATE
    }
}

/// Full-time persons with overlap removed, as Statistics Denmark publishes them: in a state while none runs that goes before
/// it. Nobody is more than one, 37 hours a week.
///
/// The priority in which Statistics Denmark removes overlaps is not public, so the caller supplies the order: of each state,
/// those that go before it. The crate holds no hours, so a unit on a benefit is a whole one.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::measure::{Adds, fuldtidspersoner};
/// use maaltal::state::{Clause, State};
///
/// const SICK: State = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
/// const ASSISTANCE: State = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp]))]);
/// let after_sickness = fuldtidspersoner::dst(&[ASSISTANCE], &[SICK]);
/// assert_eq!(after_sickness.adds_over_benefits(), Adds::No); // with another order it is another figure
/// ```
#[must_use]
pub const fn dst<'a>(state: &'a [State<'a>; 1], before: &'a [State<'a>]) -> Measure<'a> {
    Measure {
        id: MeasureId::without_edition("dst", "fuldtidspersoner"),
        title_da: "Fuldtidspersoner uden overlap",
        title_en: "Full-time persons without overlap",
        source: DST_OFFENTLIGT_FORSOERGEDE.at(""),
        scoring: Scoring::FullTimePersons(FullTime {
            among: &[],
            added: state,
            before,
            counted_in: CountedBy::Always(CountedIn::Days),
            per: Per::Itself,
        }),
        ..star(&[])
    }
}

/// The groups that Jobindsats adds, each a state of its own.
pub(super) const FOURTEEN_GROUPS: &[State<'static>; GROUPS.len()] = &{
    let mut states = [State::any_of(&[]); GROUPS.len()];
    let mut i = 0;
    while i < GROUPS.len() {
        states[i] = State::any_of(&CLAUSES[i]);
        i += 1;
    }
    states
};

const GROUPS: &[BenefitGroup] = OFFENTLIGT_FORSOERGEDE_2019.groups;
const CLAUSES: &[[Clause; 1]; GROUPS.len()] = &{
    // *Løntilskud* is an offer and pays no benefit, so its group holds none.
    let mut clauses = [[Clause::Attends(OfferSet::of(&[Offer::Loentilskud]))]; GROUPS.len()];
    let mut i = 0;
    while i < GROUPS.len() {
        if !GROUPS[i].benefits.is_empty() {
            clauses[i] = [Clause::Receives(GROUPS[i].benefits)];
        }
        i += 1;
    }
    clauses
};

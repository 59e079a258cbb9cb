//! Spells (*forløb*): begun, ended, running, and those that have run for long.

use super::{
    Attribution, Improvement, Measure, MeasureId, Moves, Over, PERSONS_AT_A_DATE, Scoring, Spells, SpellsOf,
    SpellsThat, SpellsTold,
};
use crate::benefit::{Benefit, BenefitSet};
use crate::history::GapRule;
use crate::quantity::Decimals;
use crate::source::{HALSNAES_2019, JOBINDSATS};
use crate::state::{Clause, State};
use crate::visitation::{Visitation, VisitationSet};

/// Spells of *a-dagpenge* begun in the period (*påbegyndte forløb*), as Jobindsats counts them. Spells; fewer is better.
///
/// # Edge
/// * To 8 August 2019 one day without the benefit ends a spell, from 9 August 2019 a whole calendar month: [`GapRule`].
/// * A birthday, a move or another *a-kasse* begins no spell: the old table, in which they did, was withdrawn in October 2017.
pub const STAR_PAABEGYNDTE_A_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "paabegyndte_forloeb_a_dagpenge"),
    title_da: "Påbegyndte forløb på a-dagpenge",
    title_en: "Spells of unemployment insurance benefit begun",
    ..star(A_DAGPENGE, SpellsThat::Begin)
};

/// Spells of *a-dagpenge* ended in the period (*afsluttede forløb*). Spells; more is better.
///
/// # Edge
/// * A spell ends on its last day, once the gap after it is long enough; until the data reach so far, whether it has is unknown.
pub const STAR_AFSLUTTEDE_A_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "afsluttede_forloeb_a_dagpenge"),
    title_da: "Afsluttede forløb på a-dagpenge",
    title_en: "Spells of unemployment insurance benefit ended",
    improvement: Improvement::More,
    ..star(A_DAGPENGE, SpellsThat::End)
};

/// Spells of *a-dagpenge* that run on the last day of the period (*løbende forløb*). Spells; fewer is better.
pub const STAR_LOEBENDE_A_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "loebende_forloeb_a_dagpenge"),
    title_da: "Løbende forløb på a-dagpenge",
    title_en: "Spells of unemployment insurance benefit that run",
    ..star(A_DAGPENGE, SpellsThat::Run)
};

/// How long the spells of *a-dagpenge* that ended in the period lasted on average. Weeks; fewer is better.
///
/// Not the [mean duration on the benefit](super::gennemsnitlig_varighed), which is over persons and within the period.
///
/// # Edge
/// * From the first day of the spell to its last, both included, with the gaps that did not end it (inference), wherever the
///   first day lies. A week has seven days.
/// * Of a spell that began before the data do, the length is known from below only.
pub const STAR_VARIGHED_A_DAGPENGE: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "varighed_af_afsluttede_forloeb_a_dagpenge"),
    title_da: "Gennemsnitlig varighed af afsluttede forløb på a-dagpenge",
    title_en: "Mean length of ended spells of unemployment insurance benefit",
    scoring: Scoring::Spells(Spells {
        of: A_DAGPENGE,
        moves: Moves::SplitNothing,
        that: SpellsThat::End,
        told: SpellsTold::MeanLength,
    }),
    decimals: Decimals::ONE,
    ..star(A_DAGPENGE, SpellsThat::End)
};

/// Spells of *førtidspension* begun in the period, by the one-day rule; a move begins one too. Spells; fewer is better.
///
/// # Edge
/// * A re-entry after one day and a move to another municipality each begin a spell, so it lies at or above
///   [first awards](super::tilgang_til_foertidspension::STAR_2016) on the same people.
/// * Who moves counts in the municipality moved to, on the first day there. A time of unknown residence between two stays in
///   one municipality is no move.
/// * *Seniorførtidspension* is *førtidspension* granted by another route (inference), so going from one to the other begins none.
pub const STAR_PAABEGYNDTE_FOERTIDSPENSION: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "paabegyndte_forloeb_foertidspension"),
    title_da: "Påbegyndte forløb på førtidspension",
    title_en: "Spells of disability pension begun",
    scoring: Scoring::Spells(Spells {
        of: &[SpellsOf {
            state: State::any_of(&[Clause::Receives(BenefitSet::FOERTIDSPENSION)]),
            gap: GapRule::OneDay, // the one-day rule
        }],
        moves: Moves::BeginASpell, // moves count
        that: SpellsThat::Begin,
        told: SpellsTold::Number,
    }),
    ..star(&[], SpellsThat::Begin)
};

/// Spells of some benefits, each by its own gaps: `star:forloeb`.
///
/// Those that begin or end belong to the residence on that day; those that run to the residence on the last day of the period.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::history::GapRule;
/// use maaltal::measure::{Adds, SpellsOf, SpellsThat, forloeb};
/// use maaltal::state::{Clause, State};
///
/// const SICK: State = State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))]);
/// const OF: &[SpellsOf] = &[SpellsOf { state: SICK, gap: GapRule::star(Benefit::Sygedagpenge) }];
/// let begun = forloeb::star(OF, SpellsThat::Begin);
/// assert_eq!((begun.adds_over_places(), begun.adds_over_time()), (Adds::Yes, Adds::Yes));
/// assert_eq!(forloeb::star(OF, SpellsThat::Run).adds_over_time(), Adds::No);
/// ```
#[must_use]
pub const fn star<'a>(of: &'a [SpellsOf<'a>], that: SpellsThat) -> Measure<'a> {
    Measure {
        id: MeasureId::without_edition("star", "forloeb"),
        title_da: "Forløb",
        title_en: "Spells",
        source: JOBINDSATS.at("forløb").quoting(
            "et ydelsesforløb … betragtes som afsluttet efter en kalendermåneds fravær af den pågældende ydelse",
        ),
        scoring: Scoring::Spells(Spells { of, moves: Moves::SplitNothing, that, told: SpellsTold::Number }),
        over: match that {
            SpellsThat::Begin | SpellsThat::End => Over::AnyPeriod,
            SpellsThat::Run | SpellsThat::RunForOver { .. } => Over::LastDay,
        },
        attribution: match that {
            SpellsThat::Begin | SpellsThat::End => Attribution::ResidenceOnDayOfEvent,
            SpellsThat::Run | SpellsThat::RunForOver { .. } => Attribution::ResidenceOnLastDay,
        },
        ..PERSONS_AT_A_DATE
    }
}

/// The goal that Halsnæs proposes for four years. Spells; fewer is better.
///
/// > Det samlede antal forløb af over 3 måneders varighed på arbejdsløshedsdagpenge, kontanthjælp (jobparate),
/// > integrationsydelse (jobparate) og ledighedsydelse reduceres
/// >
/// > Halsnæs Kommune, *Skitse for: Beskæftigelsesplan 2019*, kapitel 1
///
/// # Edge
/// * "Over 3 måneders varighed": still running, and since the same date three months earlier.
/// * Those that run on the last day of the period, by the gaps of Jobindsats (inferences): the plan names neither.
/// * *Integrationsydelse* with its later names (inference). *Uddannelseshjælp*, split off from *kontanthjælp*, is not asked for:
///   its recipients are ready for education or not, never job-ready.
pub const HALSNAES_2019_PLAN: Measure<'static> = Measure {
    id: MeasureId::new("halsnaes", "forloeb_over_3_maaneder", 2019),
    title_da: "Forløb af over 3 måneders varighed",
    title_en: "Spells of more than 3 months",
    source: HALSNAES_2019.at("1").quoting(
        "Det samlede antal forløb af over 3 måneders varighed på arbejdsløshedsdagpenge, kontanthjælp (jobparate), \
         integrationsydelse (jobparate) og ledighedsydelse reduceres",
    ),
    ..star(
        &[
            SpellsOf {
                state: State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]), // "arbejdsløshedsdagpenge"
                gap: GapRule::star(Benefit::ADagpenge),
            },
            SpellsOf {
                state: State::any_of(&[Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), JOBPARATE)]),
                gap: GapRule::star(Benefit::Kontanthjaelp),
            },
            SpellsOf {
                state: State::any_of(&[Clause::ReceivesVisited(BenefitSet::INTEGRATIONSYDELSE, JOBPARATE)]),
                gap: GapRule::star(Benefit::Integrationsydelse),
            },
            SpellsOf {
                state: State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Ledighedsydelse]))]), // "ledighedsydelse"
                gap: GapRule::star(Benefit::Ledighedsydelse),
            },
        ],
        SpellsThat::RunForOver { months: 3 }, // "over 3 måneders varighed"
    )
};

const JOBPARATE: VisitationSet = VisitationSet::of(&[Visitation::Jobparat]); // "(jobparate)"
pub(super) const A_DAGPENGE: &[SpellsOf<'static>] = &[SpellsOf {
    state: State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge]))]),
    gap: GapRule::STAR_A_DAGPENGE,
}];

//! The share of people on public support (*offentligt forsørgede*).

use super::fuldtidspersoner::FOURTEEN_GROUPS;
use super::no_method::without_method;
use super::{
    Attribution, CountedBy, FigureUnit, FullTime, Improvement, Measure, MeasureId, NoMethod, Over, PERSONS_AT_A_DATE,
    Per, Scoring,
};
use crate::benefit::BenefitSet;
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::{DST_OFFENTLIGT_FORSOERGEDE, JOBINDSATS, ROEDOVRE_2017};
use crate::state::{Clause, State};

/// Goal 1 of 2019 as Jobindsats measures it (MM14): full-time persons on fourteen groups of benefits, out of the population of
/// 16 to 66 years. Percent; fewer is better.
///
/// # Edge
/// * The groups are those of [`OFFENTLIGT_FORSOERGEDE_2019`](crate::benefit::OFFENTLIGT_FORSOERGEDE_2019), *løntilskud* the
///   fourteenth; *SU* and *barselsdagpenge* are not in. They are added: "data ikke er overlapsbehandlet".
/// * The population is an input: [`Measure::value_per`].
/// * Touched weeks to 30 June 2017, days from 1 July 2017 (convention); a period with days of both is refused.
pub const STAR_2019: Measure<'static> = Measure {
    id: MeasureId::new("star", "offentligt_forsoergede", 2019),
    title_da: "Offentligt forsørgede, i procent af befolkningen",
    title_en: "People on public support, in percent of the population",
    aliases: &["offentligt forsørgede"],
    source: JOBINDSATS.at("MM14"),
    scoring: Scoring::FullTimePersons(SUPPORTED),
    over: Over::AnyPeriod,
    attribution: Attribution::ResidenceAtTheTime,
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

/// What Rødovre follows each quarter: public support as a share of the labour force, in total. Percent; fewer is better.
///
/// Per benefit it is [`roedovre_2017`] of one.
///
/// # Edge
/// * Which benefits the plan adds, and the ages of the labour force, it does not say: the fourteen groups of 2019, and 16 to 66
///   as Jobindsats has it (inferences).
pub const ROEDOVRE_2017_PLAN: Measure<'static> = roedovre_2017(FOURTEEN_GROUPS);

/// The same of some benefits, each added by itself.
///
/// ```
/// use maaltal::benefit::{Benefit, BenefitSet};
/// use maaltal::measure::{Adds, offentligt_forsoergede};
/// use maaltal::quantity::Tally;
/// use maaltal::state::{Clause, State};
/// const SICK: &[State] = &[State::any_of(&[Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge]))])];
/// let share = offentligt_forsoergede::roedovre_2017(SICK);
/// // 520 weeks in a year of 52 are ten full-time persons, of a labour force of 400.
/// assert_eq!(share.value_per("2016".parse()?, &Tally::of(520, 0), 400)?.to_string(), "2,5 pct.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub const fn roedovre_2017<'a>(added: &'a [State<'a>]) -> Measure<'a> {
    Measure {
        id: MeasureId::new("roedovre", "offentligt_forsoergede", 2017),
        title_da: "Offentligt forsørgede, i procent af arbejdsstyrken",
        title_en: "People on public support, in percent of the labour force",
        source: ROEDOVRE_2017.at("side 2"),
        scoring: Scoring::FullTimePersons(FullTime { added, per: Per::LabourForce(16, 66), ..SUPPORTED }),
        ..STAR_2019
    }
}

/// The measure of Statistics Denmark: full-time persons, overlaps removed by a priority so that nobody exceeds 37 hours a week,
/// of 16 years to the own pension age (earlier 16 to 64), the headline without *SU*. Not documented; fewer is better.
///
/// It is not computed. The priority is not public; of the 41 rows of its table AUK01 the codes of 15 are known, so what is added
/// up is not; and which the own pension age is the crate does not hold. With an order of the caller's own, a figure of the
/// same kind is [`fuldtidspersoner::dst`](super::fuldtidspersoner::dst).
pub const DST: Measure<'static> = Measure {
    improvement: Improvement::Fewer,
    ..without_method(
        MeasureId::without_edition("dst", "offentligt_forsoergede"),
        ["Offentligt forsørgede (Danmarks Statistik)", "People on public support (Statistics Denmark)"],
        DST_OFFENTLIGT_FORSOERGEDE.at(""),
        NoMethod::NotDocumented,
        FigureUnit::FullTimePersons,
    )
};

/// On public support as the goal of 2019 counts it: on a benefit of its groups, or in *løntilskud*. For definitions that name
/// public support and not the benefits (inference).
pub(super) const ON_PUBLIC_SUPPORT: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::PUBLIC_SUPPORT_2019),
    Clause::Attends(OfferSet::of(&[Offer::Loentilskud])),
]);

const SUPPORTED: FullTime<'static> = FullTime {
    among: &[],
    added: FOURTEEN_GROUPS,
    before: &[],
    counted_in: CountedBy::Register,
    per: Per::Population(16, 66),
};

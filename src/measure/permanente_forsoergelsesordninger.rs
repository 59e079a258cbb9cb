//! Persons on permanent support (*permanente forsørgelsesordninger*).

use super::{Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test};
use crate::benefit::BenefitSet;
use crate::source::BR_NORD_2011;
use crate::state::{Clause, State};

/// The goal of 2011: *førtidspension*, *fleksjob* and *ledighedsydelse*. Persons; fewer is better.
///
/// # Edge
/// * A stock, on the last day of the period (inference): the source does not say how it is dated.
/// * Somebody on two of them is one person.
/// * Later schemes under the same names count, see [`BenefitSet::PERMANENT_SUPPORT_2011`].
pub const BM_2011: Measure<'static> = Measure {
    id: MeasureId::new("bm", "permanente_forsoergelsesordninger", 2011),
    title_da: "Personer på permanente forsørgelsesordninger",
    title_en: "Persons on permanent support",
    aliases: &["permanente forsørgelsesordninger"],
    source: BR_NORD_2011.at("side 31"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(State::any_of(&[Clause::Receives(BenefitSet::PERMANENT_SUPPORT_2011)])),
        counted: &[],
        published: Published::Number,
    }),
    ..PERSONS_AT_A_DATE
};

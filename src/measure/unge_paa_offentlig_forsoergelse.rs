//! Young people on public support (*unge på offentlig forsørgelse*).

use super::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use super::{Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test};
use crate::source::JOBINDSATS;
use crate::target_group::{Ages, Criterion, TargetGroup};

/// The goal of 2011. Persons; fewer is better.
///
/// > Antal personer under 30 år … aldersafgrænsningen fra 16 til 29 år
/// >
/// > STAR, *Jobindsats*, fordelingsvariable
///
/// # Edge
/// * "Fra 16 til 29" includes both ends: from the 16th birthday to the day before the 30th.
/// * Which benefits were public support in 2011 was not found: those of the goal of 2019 are taken (inference).
/// * A stock, on the last day of the period (inference).
pub const BM_2011: Measure<'static> = Measure {
    id: MeasureId::new("bm", "unge_paa_offentlig_forsoergelse", 2011),
    title_da: "Unge på offentlig forsørgelse",
    title_en: "Young people on public support",
    source: JOBINDSATS.at("fordelingsvariable").quoting("aldersafgrænsningen fra 16 til 29 år"),
    who: TargetGroup { all_of: &[Criterion::Age(Ages::from(16).under(30))] }, // "fra 16 til 29 år"
    scoring: Scoring::Persons(Persons {
        looked_at: Test::on_last_day(ON_PUBLIC_SUPPORT),
        counted: &[],
        published: Published::Number,
    }),
    ..PERSONS_AT_A_DATE
};

//! The rate of cooperation (*samarbejdsgrad*): the share of local companies that cooperate with the job centre.

use super::{Companies, FigureUnit, Improvement, Measure, MeasureId, NoMethod, Over, PERSONS_AT_A_DATE, Scoring, With};
use crate::company::{ContactKind, ContactSet};
use crate::quantity::Decimals;
use crate::source::{ESBJERG_2014, JOBINDSATS};

/// The goal of 2014, announced without a method. Evaluating it answers that there is none yet, never 0.
///
/// The sentence has no phrase for the period, the place or the decimals: until there is a method, nothing reads those fields.
/// Jobindsats published one in 2017: [`STAR_2017`].
///
/// > hvor stor en andel af de lokale virksomheder, som jobcentret har et samarbejde med i form af praktikker, løntilskud,
/// > voksenlære, jobrotation mv.
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 3
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "samarbejdsgrad", 2014),
    title_da: "Samarbejdsgrad",
    title_en: "Rate of cooperation",
    source: ESBJERG_2014.at("3").quoting(
        "hvor stor en andel af de lokale virksomheder, som jobcentret har et samarbejde med i form af praktikker, \
         løntilskud, voksenlære, jobrotation mv.",
    ),
    scoring: Scoring::NoMethod {
        why: NoMethod::Pending,
        said: "Målemetoden er ikke færdigudviklet endnu",
        said_in: ESBJERG_2014.at("5.1"),
        unit: FigureUnit::Percent, // "hvor stor en andel"
    },
    over: Over::NotSaid,
    improvement: Improvement::More, // "skal styrke samarbejdet"
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

/// The measure of Jobindsats: companies that cooperate with any job centre. Percent; more is better. Of its three rates this is the
/// goal's; which goal that is no source says.
///
/// > antal virksomheder i den valgte kommune, som i gennemsnit i perioden har mindst én person ansat
/// >
/// > STAR, *Jobindsats*, MM10, 9. maj 2017
///
/// That is the denominator. Above stand those of them with at least one of *løntilskud*, *virksomhedspraktik*,
/// *jobrotationsvikar*, *skånejob*, *fleksjob* and *mentor*. *Voksenlærlinge* were announced, and not in it by May 2017.
///
/// A company counts once, so this rate is at most the sum of [`STAR_2017_LOCAL`] and [`STAR_2017_OTHERS`].
///
/// # Edge
/// * The mean is over all months of the period: 11 months of one employee are too few for a year, and one month of 12 is enough.
///   Nothing is divided.
/// * A month without a row, in data that cover it, has no employees; a company belongs to the municipality of its last month in
///   the period that has a row (both convention, see [`company`](crate::company)).
/// * A contact counts that has a day in the period (convention): the sentence does not say that it must begin there.
/// * The kinds are what the caller's rows say; a *fleksjob* of either scheme is one.
/// * Asked for a month, a quarter or a year (convention): employees are known by month. The companies of four quarters neither
///   add nor average to those of a rolling year, so that is refused.
/// * A company is in one municipality, so disjoint places pool; never over time, for a company of two months is one in both.
///
/// ```
/// use maaltal::measure::{Adds, samarbejdsgrad::STAR_2017};
/// assert_eq!((STAR_2017.adds_over_places(), STAR_2017.adds_over_time()), (Adds::Pooled, Adds::No));
/// assert!(STAR_2017.measured("2016QMAT04".parse()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const STAR_2017: Measure<'static> = Measure {
    id: MeasureId::new("star", "samarbejdsgrad", 2017),
    title_da: "Samarbejdsgrad (Jobindsats)",
    title_en: "Rate of cooperation (Jobindsats)",
    aliases: &["samarbejdsgrad", "rate of cooperation"],
    source: JOBINDSATS
        .at("MM10, 9. maj 2017")
        .quoting("antal virksomheder i den valgte kommune, som i gennemsnit i perioden har mindst én person ansat"),
    scoring: Scoring::Companies(COOPERATING),
    over: Over::WholeMonths,        // "i gennemsnit i perioden"
    improvement: Improvement::More, // as the goal of 2014: "skal styrke samarbejdet"
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE // "i den valgte kommune": that of the last month
};

const COOPERATING: Companies = Companies {
    employees_at_least: 1, // "mindst én person ansat"
    contacts: ContactSet::of(&[
        ContactKind::Loentilskud,
        ContactKind::Virksomhedspraktik,
        ContactKind::Jobrotationsvikar,
        ContactKind::Skaanejob,
        ContactKind::Fleksjob,
        ContactKind::Mentor,
    ]),
    with: With::AnyJobCentre, // the goal
    published: FigureUnit::Percent,
};

/// [`STAR_2017`] with the local job centre only: the one that serves the company's own municipality. Percent; more is better.
///
/// # Edge
/// * A joint job centre is local in each municipality that it serves, on the first day of the contact in the period. Where no
///   source dates its edges it is joint; on a day that may lie on either side of an edge it is unknown (convention, see
///   [`serves_both`](crate::place::JobCentre::serves_both)).
/// * A contact of which the job centre is not known, or of a company whose municipality is not, leaves both this rate and
///   [`STAR_2017_OTHERS`] undetermined, and the total certain.
/// * Of a larger place it is the share that cooperates with its own local job centre, not with any in the place: so it pools.
pub const STAR_2017_LOCAL: Measure<'static> = Measure {
    id: MeasureId::new("star", "samarbejdsgrad_lokalt_jobcenter", 2017),
    title_da: "Samarbejdsgrad med det lokale jobcenter (Jobindsats)",
    title_en: "Rate of cooperation with the local job centre (Jobindsats)",
    aliases: &[],
    scoring: Scoring::Companies(Companies { with: With::LocalJobCentre, ..COOPERATING }),
    ..STAR_2017
};

/// [`STAR_2017`] with other job centres than the local one. Percent; more is better.
///
/// # Edge
/// * A company that cooperates with both counts here and in [`STAR_2017_LOCAL`], and once in [`STAR_2017`].
/// * Of a larger place, another job centre can be one of the place's own.
pub const STAR_2017_OTHERS: Measure<'static> = Measure {
    id: MeasureId::new("star", "samarbejdsgrad_andre_jobcentre", 2017),
    title_da: "Samarbejdsgrad med andre jobcentre (Jobindsats)",
    title_en: "Rate of cooperation with other job centres (Jobindsats)",
    aliases: &[],
    scoring: Scoring::Companies(Companies { with: With::OtherJobCentres, ..COOPERATING }),
    ..STAR_2017
};

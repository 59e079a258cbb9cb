//! Companies that offer *småjob* (*virksomheder med småjob*), in the strategy of Odense.

use super::{Companies, FigureUnit, Improvement, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Scoring, With};
use crate::company::{ContactKind, ContactSet};
use crate::quantity::Thing;
use crate::source::ODENSE_RUMMELIGT;

/// A goal of Odense: companies that offer *småjob*. Companies; more is better.
///
/// > At flere virksomheder tilbyder småjob til ledige, som har svært ved at opnå tilknytning til arbejdsmarkedet
/// >
/// > Odense Kommune, *Strategi for det rummelige arbejdsmarked*, afsnit 1
///
/// # Edge
/// * A company offers one that has somebody in a *småjob* on a day of the period (inference); what is one the caller's rows
///   say: "få lønnende timer", and no document says how few. Whether the person was one "som har svært ved at opnå
///   tilknytning" nothing in the rows of a company tells.
/// * The strategy asks for no employees and names no job centre, and sets no time: a month, a quarter or a year is asked for
///   (convention).
/// * Distinct companies: they add over places, for a company belongs to one; not over time.
///
/// ```
/// use maaltal::measure::{Adds, virksomheder_med_smaajob::ODENSE};
/// assert_eq!((ODENSE.adds_over_places(), ODENSE.adds_over_time()), (Adds::Yes, Adds::No));
/// ```
pub const ODENSE: Measure<'static> = Measure {
    id: MeasureId::without_edition("odense", "virksomheder_med_smaajob"),
    title_da: "Virksomheder, der tilbyder småjob",
    title_en: "Companies that offer small jobs",
    source: ODENSE_RUMMELIGT.at("1").quoting(
        "At flere virksomheder tilbyder småjob til ledige, som har svært ved at opnå tilknytning til arbejdsmarkedet",
    ),
    scoring: Scoring::Companies(Companies {
        employees_at_least: 0,                             // "virksomheder", of any size
        contacts: ContactSet::of(&[ContactKind::Smaajob]), // "tilbyder småjob"
        with: With::AnyJobCentre,
        published: FigureUnit::Counted(Thing::Companies), // "flere virksomheder"
    }),
    over: Over::WholeMonths,
    improvement: Improvement::More, // "flere"
    ..PERSONS_AT_A_DATE
};

//! Long-term unemployed (*langtidsledige*): persons who have been unemployed for most of a year.

use super::{Attribution, Improvement, Measure, MeasureId, Over, Scoring, ShareOfWindow, Still};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{CountedIn, Window};
use crate::offer::OfferSet;
use crate::quantity::{Decimals, Percent};
use crate::source::{DST_LANGTIDSLEDIGHED, ESBJERG_2014};
use crate::state::{Clause, State};
use crate::target_group::TargetGroup;
use crate::visitation::VisitationSet;

/// The goal of 2014. Persons; fewer is better.
///
/// > antallet af jobklare kontanthjælpsmodtagere og forsikrede ledige, der har været ledige (herunder i aktivering) i
/// > minimum 80 procent af tiden inden for 52 uger
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 4.3
///
/// # Edge
/// * 80 percent of 52 weeks is 41.6, so 41 weeks are too few and 42 enough.
/// * The weeks are the 52 whole weeks of which the last ends on or before the last day of the period, touched by one day: a
///   convention, after the rule of the register in use when the goal was set.
/// * *Jobklar* to 2013 is followed by *jobparat* and *åbenlyst uddannelsesparat* (inference), and is tested in the weeks
///   counted: **a break in series** between the baseline of 2012 and the target of 2014. From 1 January 2014
///   *uddannelseshjælp* stands where the sentence says *kontanthjælp*, for the young it was split off for (inference).
/// * An offer counts only on days without a benefit outside the state, and *løntilskud*, which pays no benefit, counts as
///   activation (both inference). Which offers are *aktivering* no document lists: see [`OfferSet::ACTIVATION`].
/// * A person belongs to the residence on the last day of the period.
/// * The plan words it three ways, in section 2 of those who "er jobklare" at the count; this sentence does not ask, [`STAR`]
///   does.
///
/// ```
/// use maaltal::measure::{Scoring, langtidsledige::BM_2014};
/// let Scoring::PersonsByShareOfWindow(test) = BM_2014.scoring else { unreachable!() };
/// assert_eq!(test.at_least.at_least_of(52), 42);
/// ```
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "langtidsledige", 2014),
    title_da: "Langtidsledige",
    title_en: "Long-term unemployed",
    source: ESBJERG_2014.at("4.3").quoting(
        "antallet af jobklare kontanthjælpsmodtagere og forsikrede ledige, der har været ledige (herunder i aktivering) i \
         minimum 80 procent af tiden inden for 52 uger",
    ),
    who: TargetGroup::EVERYBODY,
    scoring: Scoring::PersonsByShareOfWindow(ShareOfWindow {
        state: UNEMPLOYED,                   // "har været ledige", and who
        at_least: Percent::whole(80),        // "i minimum 80 procent af tiden"
        window: Window::weeks(52),           // "inden for 52 uger"
        counted_in: CountedIn::TouchedWeeks, // convention
        still: Still::NotAsked,
    }),
    over: Over::LastDay, // "i december 2014"
    attribution: Attribution::ResidenceOnLastDay,
    improvement: Improvement::Fewer, // "skal begrænses"
    decimals: Decimals::ZERO,        // "antallet"
};

/// The measure of Jobindsats, in the wording read 2023-2026. Persons; fewer is better.
///
/// Unemployed for at least 80 percent of the last 52 weeks, activation included, **and** unemployed in the last week of the
/// reference period: "ledig ved opgørelsestidspunktet" (*Arbejderbevægelsens Erhvervsråd*, 2025). On one population the
/// difference to [`BM_2014`] is those with 42 weeks or more who have left. Jobindsats' own sentence was not found; the
/// documentation of Statistics Denmark describes it beside its own measure.
///
/// # Edge
/// * Counted here in touched weeks, so that it compares with [`BM_2014`]. From mid-2017 registers count days, which touched
///   weeks over-count; the forms in days of 52 weeks and of twelve months, and in full-time persons, are not in the crate yet.
/// * All conventions of [`BM_2014`] apply.
pub const STAR: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "langtidsledige"),
    title_da: "Langtidsledige (Jobindsats)",
    title_en: "Long-term unemployed (Jobindsats)",
    source: DST_LANGTIDSLEDIGHED.at("om sammenlignelighed"),
    scoring: Scoring::PersonsByShareOfWindow(ShareOfWindow {
        state: UNEMPLOYED,
        at_least: Percent::whole(80),        // at least 80 percent
        window: Window::weeks(52),           // of the last 52 weeks
        counted_in: CountedIn::TouchedWeeks, // convention
        still: Still::InLastUnit,            // "ledig ved opgørelsestidspunktet"
    }),
    ..BM_2014
};

/// "jobklare kontanthjælpsmodtagere og forsikrede ledige ... (herunder i aktivering)".
const UNEMPLOYED: State<'static> = State::any_of(&[
    Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])), // "forsikrede ledige"
    Clause::ReceivesVisited(KONTANTHJAELP, VisitationSet::JOB_READY), // "jobklare kontanthjælpsmodtagere"
    Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY), // "(herunder i aktivering)"
]);

/// "kontanthjælp", and for the young from 1 January 2014 *uddannelseshjælp*, which was split off it that day (inference).
const KONTANTHJAELP: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]);

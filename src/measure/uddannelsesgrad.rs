//! The rate of education (*uddannelsesgrad*): how much of their time young people without an education spend in one.

use super::{Attribution, Improvement, Measure, MeasureId, Over, PERSONS_AT_A_DATE, Scoring, UnitsOfUnits};
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::CountedIn;
use crate::education::LevelSet;
use crate::offer::{Offer, OfferSet};
use crate::quantity::Decimals;
use crate::source::ESBJERG_2014;
use crate::state::{Clause, State};
use crate::target_group::{Ages, Criterion, TargetGroup};

/// The goal of 2014. Weeks in education out of weeks on benefit or in education, in percent; more is better.
///
/// > hvor meget de unge dagpenge- eller kontanthjælpsberørte under 30 år uden en erhvervskompetencegivende uddannelse i
/// > jobcenteret har været i uddannelse i året divideret med det samlede antal uger, hvor de unge har modtaget ydelse eller
/// > været i ordinær uddannelse i året
/// >
/// > Jobcenter Esbjerg, *Beskæftigelsesplan 2014*, afsnit 3; "Selvom de 15-17-årige ikke indgår i opgørelsen", afsnit 4.1
///
/// # Edge
/// * A week with both benefit and education counts once below: a union, not a sum.
/// * Whoever obtains an education leaves the group the week it is obtained, and stays for the weeks before (inference).
/// * Touched is tested over the weeks counted, so weeks after an education was obtained do not make anybody touched.
/// * Age is taken on the last day of the year; weeks are touched by one day, are those whose Thursday lies in the year, and
///   belong to the residence on their Thursday (conventions).
/// * From 1 January 2014 *uddannelseshjælp* stands where the sentence says *kontanthjælp* (inference).
/// * What is "i ordinær uddannelse" the plan does not list. Taken here, as in STAR's measure of the young of 2017: any course,
///   at school too, the education grant that presupposes one, and ordinary education as an offer (inference).
/// * "ydelse" is the benefits that make a person touched, no others (inference).
/// * Section 4.1 words it a second way, against weeks "med ledighed", a ratio that can exceed 1: recorded, not used.
pub const BM_2014: Measure<'static> = Measure {
    id: MeasureId::new("bm", "uddannelsesgrad", 2014),
    title_da: "Uddannelsesgrad",
    title_en: "Rate of education",
    source: ESBJERG_2014.at("3").quoting(
        "hvor meget de unge dagpenge- eller kontanthjælpsberørte under 30 år uden en erhvervskompetencegivende uddannelse i \
         jobcenteret har været i uddannelse i året divideret med det samlede antal uger, hvor de unge har modtaget ydelse \
         eller været i ordinær uddannelse i året",
    ),
    who: TargetGroup {
        all_of: &[
            Criterion::TouchedBy(State::any_of(&[Clause::Receives(YDELSE)])), // "dagpenge- eller kontanthjælpsberørte"
            Criterion::Age(Ages::from(18).under(30)), // "unge ... under 30 år", "de 15-17-årige ikke indgår"
            Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE), // "uden en erhvervskompetencegivende uddannelse"
        ],
    },
    scoring: Scoring::UnitsOfUnits(UnitsOfUnits {
        numerator: State::any_of(&[ENROLLED, SU, OFFER]), // "har været i uddannelse"
        denominator: State::any_of(&[Clause::Receives(YDELSE), ENROLLED, SU, OFFER]), // "modtaget ydelse eller ..."
        counted_in: CountedIn::TouchedWeeks,              // "antal uger"
    }),
    over: Over::CalendarYear,                     // "i året"
    attribution: Attribution::ResidenceAtTheTime, // "i jobcenteret"
    improvement: Improvement::More,               // "en stigning"
    decimals: Decimals::ONE,                      // "17,6"
    ..PERSONS_AT_A_DATE
};

/// "dagpenge- eller kontanthjælp", from 2014 *uddannelseshjælp* too (inference).
const YDELSE: BenefitSet = BenefitSet::of(&[Benefit::ADagpenge, Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]);

pub(super) const ENROLLED: Clause = Clause::Enrolled(LevelSet::ANY);
pub(super) const SU: Clause = Clause::Receives(BenefitSet::of(&[Benefit::Su]));
pub(super) const OFFER: Clause = Clause::Attends(OfferSet::of(&[Offer::OrdinaerUddannelse]));

//! The passive share (*passivandel*): of those long on a benefit, the share without an offer. Two editions with no documented
//! year, told apart by their windows.

use super::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use super::{Amount, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test, Time, Within};
use crate::calendar::{CountedIn, Window};
use crate::offer::OfferSet;
use crate::quantity::Decimals;
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};

/// The older wording: on the benefit in 52 of the last 65 weeks, and no offer of at least two weeks. Percent; fewer is better.
///
/// # Edge
/// * Those looked at have 52 of the 65 weeks; the offer is looked for in the same 65 (inference).
/// * Offers that follow one another at once are one (inference). An offer of two weeks is 14 days on end, of which the part before the window does not count (inference); 13 are too few.
/// * The source does not say which benefits: public support as the goal of 2019 counts it is taken, and as offers those of
///   [`OfferSet::ACTIVATION`] (inferences). A caller who asks for one benefit changes the fields.
pub const STAR_65_WEEKS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "passivandel_65_uger"),
    title_da: "Passivandel, 52 af de seneste 65 uger",
    title_en: "Passive share, 52 of the last 65 weeks",
    aliases: &["passivandel"],
    source: JOBINDSATS.at("passivandel"),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Time(Time {
            state: ON_PUBLIC_SUPPORT,
            amount: Amount::AtLeast(52), // in 52
            within: LAST_65_WEEKS,       // of the last 65 weeks
            counted_in: CountedIn::TouchedWeeks,
        }),
        counted: &[Test::Time(Time {
            state: OFFERS,
            amount: Amount::NoRunOf(14), // no offer of at least two weeks
            within: LAST_65_WEEKS,
            counted_in: CountedIn::Days,
        })],
        published: Published::Share,
    }),
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

/// The later wording: without an active offer in the last twelve months, among those with at least a year on the benefit.
/// Percent; fewer is better.
///
/// # Edge
/// * "At least a year" includes the year to the day: on the benefit on every day of the last twelve months.
/// * One day in an offer is an offer.
/// * The inferences on benefits and offers are those of [`STAR_65_WEEKS`].
pub const STAR_12_MONTHS: Measure<'static> = Measure {
    id: MeasureId::without_edition("star", "passivandel_12_maaneder"),
    title_da: "Passivandel, de seneste 12 måneder",
    title_en: "Passive share, the last twelve months",
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Time(Time {
            state: ON_PUBLIC_SUPPORT,
            amount: Amount::All, // at least a year on the benefit
            within: LAST_12_MONTHS,
            counted_in: CountedIn::Days,
        }),
        counted: &[Test::Time(Time {
            state: OFFERS,
            amount: Amount::None,   // without an active offer
            within: LAST_12_MONTHS, // over the last twelve months
            counted_in: CountedIn::Days,
        })],
        published: Published::Share,
    }),
    replaces: Some(STAR_65_WEEKS.id),
    ..STAR_65_WEEKS
};

const LAST_65_WEEKS: Within = Within::Window(Window::weeks(65));
const LAST_12_MONTHS: Within = Within::Window(Window::months(12));
const OFFERS: State<'static> = State::any_of(&[Clause::Attends(OfferSet::ACTIVATION)]);

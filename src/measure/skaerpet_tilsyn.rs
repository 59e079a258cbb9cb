//! Sharpened supervision of municipalities (*skærpet tilsyn*): the first focus goal. The threshold of the second was not found.

use super::{
    Amount, HoursAsked, HoursOf, Measure, MeasureId, PERSONS_AT_A_DATE, Persons, Published, Scoring, Test, Time, Within,
};
use crate::calendar::{CountedIn, Window};
use crate::measure::offentligt_forsoergede::ON_PUBLIC_SUPPORT;
use crate::offer::OfferSet;
use crate::quantity::{Decimals, Percent, QuantityError, Ratio};
use crate::source::JOBINDSATS;
use crate::state::{Clause, State};
use crate::work::{Work, WorkSet};

/// The share that the first focus goal of 2019 averages. Percent; fewer is better.
///
/// > Den gennemsnitlige andel af personer med mindst 12 måneders anciennitet, der ikke har modtaget minimum ét aktivt tilbud
/// > eller minimum 100 timers beskæftigelse de seneste 12 måneder, skal være mindre end 30 pct.
/// >
/// > STAR, *skærpet tilsyn, fokusmål 1*
///
/// # Edge
/// * Neither an offer nor 100 hours: who has either is not counted. 100 hours are enough.
/// * "Mindst 12 måneders anciennitet" is on public support on every day of the last twelve months (inference). The sentence
///   does not say which benefits, which offers and which work: public support as the goal of 2019 counts it, as offers those of
///   [`OfferSet::ACTIVATION`], and all recorded work are taken (inferences).
/// * Of what the average is, months or municipalities, the sentence does not say: [`focus_goal_1`] takes the shares given.
pub const STAR_2019: Measure<'static> = Measure {
    id: MeasureId::new("star", "skaerpet_tilsyn_fokusmaal_1", 2019),
    title_da: "Skærpet tilsyn, fokusmål 1",
    title_en: "Sharpened supervision, focus goal 1",
    aliases: &["skærpet tilsyn"],
    source: JOBINDSATS.at("skærpet tilsyn, fokusmål 1").quoting(
        "Den gennemsnitlige andel af personer med mindst 12 måneders anciennitet, der ikke har modtaget minimum ét aktivt tilbud \
         eller minimum 100 timers beskæftigelse de seneste 12 måneder, skal være mindre end 30 pct.",
    ),
    scoring: Scoring::Persons(Persons {
        looked_at: Test::Time(Time {
            state: ON_PUBLIC_SUPPORT,
            amount: Amount::All, // "mindst 12 måneders anciennitet"
            within: LAST_12_MONTHS,
            counted_in: CountedIn::Days,
        }),
        counted: &[
            Test::Time(Time {
                state: State::any_of(&[Clause::Attends(OfferSet::ACTIVATION)]),
                amount: Amount::None,   // "ikke har modtaget minimum ét aktivt tilbud"
                within: LAST_12_MONTHS, // "de seneste 12 måneder"
                counted_in: CountedIn::Days,
            }),
            Test::Hours(HoursOf {
                work: WorkSet::of(Work::ALL),
                asked: HoursAsked::Under(100), // "eller minimum 100 timers beskæftigelse"
                within: LAST_12_MONTHS,        // "de seneste 12 måneder"
            }),
        ],
        published: Published::Share, // "andel af personer"
    }),
    decimals: Decimals::ONE,
    ..PERSONS_AT_A_DATE
};

const LAST_12_MONTHS: Within = Within::Window(Window::months(12));

/// What [`focus_goal_1`] finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FocusGoal {
    /// The average of the shares, to a hundredth of a percent.
    pub average: Percent,
    /// Whether it is less than 30 percent: at 30 it is not.
    pub is_met: bool,
}

/// "Den gennemsnitlige andel ... skal være mindre end 30 pct.": a mean of shares by its own wording, and the one place where
/// shares are averaged. Everywhere else a share of several parts is [pooled](super::Adds::Pooled).
///
/// ```
/// use maaltal::measure::skaerpet_tilsyn::focus_goal_1;
/// use maaltal::quantity::Percent;
/// let share = |n, of| Percent::of(n, of).unwrap();
/// assert!(focus_goal_1(&[share(1, 10), share(49, 100)])?.is_met); // 29.5
/// assert!(!focus_goal_1(&[share(1, 10), share(1, 2)])?.is_met); // 30.0 is not less than 30
/// assert!(focus_goal_1(&[]).is_err());
/// # Ok::<(), maaltal::quantity::QuantityError>(())
/// ```
///
/// # Errors
/// [`QuantityError`] of no shares, and where their sum is too fine to stay exact.
pub fn focus_goal_1(shares: &[Percent]) -> Result<FocusGoal, QuantityError> {
    let count = i128::try_from(shares.len()).map_err(|_| QuantityError::TooLarge)?;
    let sum = shares
        .iter()
        .try_fold(Ratio::integer(0), |sum, share| sum.checked_plus(share.ratio()))
        .ok_or(QuantityError::TooLarge)?;
    let mean = sum.checked_over(Ratio::integer(count)).ok_or(QuantityError::ShareOfNothing)?;
    let hundredths = mean.checked_times(Ratio::integer(100)).ok_or(QuantityError::TooLarge)?.round(2);
    Ok(FocusGoal { average: Percent::from_decimal(hundredths)?, is_met: mean < Percent::whole(30).ratio() })
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(FocusGoal);

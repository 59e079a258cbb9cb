//! The exact result of counting people: a numerator, a denominator, and what could not be decided.

use core::iter::Sum;
use core::ops::{Add, AddAssign};

use super::percent::Percent;
use super::ratio::QuantityError;

/// What the subjects that could not be decided would add, were they all in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Undetermined {
    /// Added to the numerator at most.
    pub numerator: u64,
    /// Added to the denominator at most.
    pub denominator: u64,
}

/// A numerator and a denominator, exact, with the undetermined counted apart.
///
/// For a count of persons the numerator is the figure and the denominator the persons of the target group; for a rate
/// both are what the definition counts (weeks, say). Tallies add in any order and grouping, so people may be split over
/// threads or machines. A sum beyond `u64` stays at the largest `u64`.
///
/// ```
/// use maaltal::quantity::Tally;
/// let parts = [Tally::of(842, 3100), Tally::of(12, 45)];
/// assert_eq!(parts.into_iter().sum::<Tally>(), Tally::of(854, 3145));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Tally {
    /// What is counted above.
    pub numerator: u64,
    /// What it is counted out of.
    pub denominator: u64,
    /// What is in neither, because a fact is unknown.
    pub undetermined: Undetermined,
}

impl Tally {
    /// Nothing counted.
    pub const ZERO: Tally = Tally::of(0, 0);

    /// A tally with nothing undetermined.
    #[must_use]
    pub const fn of(numerator: u64, denominator: u64) -> Self {
        Tally { numerator, denominator, undetermined: Undetermined { numerator: 0, denominator: 0 } }
    }

    /// The same tally, with what is undetermined.
    #[must_use]
    pub const fn with_undetermined(self, numerator: u64, denominator: u64) -> Self {
        Tally { undetermined: Undetermined { numerator, denominator }, ..self }
    }

    /// Whether nothing was counted and nothing left undetermined.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        *self == Tally::ZERO
    }

    /// The numerator as a share of the denominator, the undetermined left out.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] when the denominator is zero.
    pub const fn share(&self) -> Result<Percent, QuantityError> {
        Percent::of(self.numerator, self.denominator)
    }

    /// The tally with every undetermined subject in.
    #[must_use]
    pub const fn all_in(&self) -> Tally {
        Tally::of(
            self.numerator.saturating_add(self.undetermined.numerator),
            self.denominator.saturating_add(self.undetermined.denominator),
        )
    }

    /// The tally with every undetermined subject out.
    #[must_use]
    pub const fn all_out(&self) -> Tally {
        Tally::of(self.numerator, self.denominator)
    }

    /// The count with the undetermined all out, and all in. No resolution of the unknown facts gives a count outside.
    ///
    /// ```
    /// use maaltal::quantity::Tally;
    /// assert_eq!(Tally::of(7, 40).with_undetermined(2, 3).count_bounds(), (7, 9));
    /// ```
    #[must_use]
    pub const fn count_bounds(&self) -> (u64, u64) {
        (self.numerator, self.all_in().numerator)
    }

    /// The share with the undetermined all out and all in, the lower first.
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] when either has no denominator.
    pub fn share_interval(&self) -> Result<Bounds, QuantityError> {
        let (out, all) = (self.all_out().share()?, self.all_in().share()?);
        Ok(Bounds { lowest: out.min(all), highest: out.max(all) })
    }

    /// Shares outside of which no mixture of undetermined subjects, some in and some out, can lead.
    ///
    /// An outer bound: a tally does not tell which undetermined units count both above and below, so the ends need not be
    /// reached. Wider than [`share_interval`](Tally::share_interval): those who would only lower the share may be in while those
    /// who would raise it are out. Holds where the numerator is counted out of the denominator.
    ///
    /// ```
    /// use maaltal::quantity::{Percent, Tally};
    /// let bounds = Tally::of(30, 100).with_undetermined(20, 50).share_bounds()?;
    /// assert_eq!((bounds.lowest, bounds.highest), (Percent::of(30, 150)?, Percent::of(50, 100)?));
    /// # Ok::<(), maaltal::quantity::QuantityError>(())
    /// ```
    ///
    /// # Errors
    /// [`QuantityError::ShareOfNothing`] when there is no denominator even with all in.
    pub fn share_bounds(&self) -> Result<Bounds, QuantityError> {
        let all = self.all_in();
        let lowest = Percent::of(self.numerator.min(all.denominator), all.denominator)?;
        let highest = Percent::of(all.numerator, self.denominator.max(all.numerator).max(1))?;
        Ok(Bounds { lowest, highest: highest.max(lowest) })
    }
}

/// The lowest and the highest share that the undetermined leave possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ShareBounds"))]
pub struct Bounds {
    /// The lowest.
    pub lowest: Percent,
    /// The highest.
    pub highest: Percent,
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally {
            numerator: self.numerator.saturating_add(other.numerator),
            denominator: self.denominator.saturating_add(other.denominator),
            undetermined: Undetermined {
                numerator: self.undetermined.numerator.saturating_add(other.undetermined.numerator),
                denominator: self.undetermined.denominator.saturating_add(other.undetermined.denominator),
            },
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        *self = *self + other;
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::ZERO, Add::add)
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Undetermined, Tally, Bounds);

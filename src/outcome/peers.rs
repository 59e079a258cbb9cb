//! A municipality among its peers: rank, distance, the best quarter, the gap to them together.

use crate::calendar::Period;
use crate::measure::{FigureUnit, Improvement, Measure};
use crate::place::Place;
use crate::quantity::{Percent, PercentagePoints, Tally, Value};

use super::{DoesNotAdd, sum_over_places};

/// The rates of a measure in one period, of a place and its peers.
///
/// Together they are pooled from their tallies; from published percentages they cannot be, and never is a mean taken.
///
/// ```
/// use maaltal::measure::uddannelsesgrad;
/// use maaltal::outcome::Peers;
/// use maaltal::place::{Municipality, Place};
/// use maaltal::quantity::{Decimals, Tally};
///
/// let place = |name: &str| name.parse::<Place>();
/// let tallies = [(place("Varde")?, Tally::of(20, 100)), (place("Vejen")?, Tally::of(90, 300)), (place("Kolding")?, Tally::of(100, 1000))];
/// let own = (Municipality::ESBJERG.into(), Tally::of(176, 1000));
/// let peers = Peers::from_tallies(&uddannelsesgrad::BM_2014, "2012M12".parse()?, own, &tallies)?;
/// assert_eq!((peers.rank().place, peers.rank().of), (3, 4));
/// assert_eq!(peers.pooled().unwrap().round(Decimals::ONE).to_string(), "15.0"); // 210 of 1400, no mean
/// assert_eq!(peers.gap_to_pooled().unwrap().to_string(), "2,6 procentpoint");
/// assert_eq!(peers.distance_to_best().to_string(), "-12,4 procentpoint");
/// assert!(!peers.in_best_quarter());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Peers {
    own: (Place, Percent),
    others: Vec<(Place, Percent)>,
    pooled: Option<Percent>,
    improvement: Improvement,
}

/// A place among others, best first. Places with one rate share the best of their ranks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Rank {
    /// 1 is the best.
    pub place: usize,
    /// Of so many, itself among them.
    pub of: usize,
}

/// Places cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeersError {
    /// Numbers of places of other sizes say nothing of one another.
    #[error("{measure} is in {unit}: only rates compare")]
    NoRate {
        /// The measure.
        measure: String,
        /// Its unit.
        unit: FigureUnit,
    },
    /// A place has no rate.
    #[error("{place} has no rate")]
    NoValue {
        /// The place.
        place: String,
    },
    /// A place is among the peers twice, or its own peer.
    #[error("{place} is there twice")]
    Twice {
        /// The place.
        place: String,
    },
    /// There are none.
    #[error("there are no peers")]
    Nobody,
    /// The peers cannot be pooled.
    #[error(transparent)]
    DoesNotAdd(#[from] DoesNotAdd),
}

impl Peers {
    /// From tallies, which pool.
    ///
    /// # Errors
    /// [`PeersError`] for a measure that is no rate, a place without one or twice, and for no peers.
    pub fn from_tallies(
        measure: &Measure<'_>,
        period: Period,
        own: (Place, Tally),
        others: &[(Place, Tally)],
    ) -> Result<Self, PeersError> {
        let rate = |(place, tally): &(Place, Tally)| match measure.value_over(period, tally) {
            Ok(value) => Ok((*place, value)),
            Err(_) => Err(PeersError::NoValue { place: place.to_string() }),
        };
        let values: Vec<(Place, Value)> = others.iter().map(rate).collect::<Result<_, _>>()?;
        let mut peers = Peers::from_published(measure, rate(&own)?, &values)?;
        let together = sum_over_places(measure, others)?;
        peers.pooled = match measure.value_over(period, &together) {
            Ok(Value::Percent(pooled)) => Some(pooled),
            _ => None,
        };
        Ok(peers)
    }

    /// From published percentages, which do not pool.
    ///
    /// # Errors
    /// [`PeersError`] as [`Peers::from_tallies`].
    pub fn from_published(
        measure: &Measure<'_>,
        own: (Place, Value),
        others: &[(Place, Value)],
    ) -> Result<Self, PeersError> {
        let rate = |(place, value): &(Place, Value)| match value {
            Value::Percent(percent) if measure.unit() == FigureUnit::Percent => Ok((*place, *percent)),
            _ => Err(PeersError::NoRate { measure: measure.id.to_string(), unit: measure.unit() }),
        };
        let rates = others.iter().map(rate).collect::<Result<_, _>>()?;
        Peers::of_rates(rate(&own)?, rates, None, measure.improvement)
    }

    /// A place and one or more others, none of them twice.
    pub(super) fn of_rates(
        own: (Place, Percent),
        others: Vec<(Place, Percent)>,
        pooled: Option<Percent>,
        improvement: Improvement,
    ) -> Result<Self, PeersError> {
        if others.is_empty() {
            return Err(PeersError::Nobody);
        }
        for (at, (place, _)) in others.iter().enumerate() {
            if *place == own.0 || others[..at].iter().any(|(earlier, _)| earlier == place) {
                return Err(PeersError::Twice { place: place.to_string() });
            }
        }
        Ok(Peers { own, others, pooled, improvement })
    }

    #[cfg(feature = "serde")]
    pub(super) fn parts(&self) -> ((Place, Percent), &[(Place, Percent)], Improvement) {
        (self.own, &self.others, self.improvement)
    }

    /// The rank of the place among itself and its peers.
    #[must_use]
    pub fn rank(&self) -> Rank {
        let better = self.others.iter().filter(|(_, other)| self.is_better(*other, self.own.1)).count();
        Rank { place: better + 1, of: self.others.len() + 1 }
    }

    /// All rates, best first.
    #[must_use]
    pub fn best_first(&self) -> Vec<(Place, Percent)> {
        let mut all: Vec<(Place, Percent)> = self.others.iter().copied().chain([self.own]).collect();
        all.sort_by(|(_, a), (_, b)| match self.improvement {
            Improvement::Fewer => a.cmp(b),
            Improvement::More => b.cmp(a),
        });
        all
    }

    /// The rate that it takes to be in the best quarter of all, itself counted in: of four, the best one; of five to eight, the
    /// best two. A part of a quarter counts as one more, a choice of the crate.
    #[must_use]
    pub fn best_quarter(&self) -> Percent {
        let all = self.best_first();
        all[all.len().div_ceil(4) - 1].1
    }

    /// Whether the place is in the best quarter.
    #[must_use]
    pub fn in_best_quarter(&self) -> bool {
        !self.is_better(self.best_quarter(), self.own.1)
    }

    /// From the best rate to the place's own: positive where its own is higher.
    #[must_use]
    pub fn distance_to_best(&self) -> PercentagePoints {
        self.own.1 - self.best_first()[0].1
    }

    /// The rate of the peers together, the place itself left out; `None` from published percentages.
    #[must_use]
    pub const fn pooled(&self) -> Option<Percent> {
        self.pooled
    }

    /// From the peers together to the place's own; `None` from published percentages.
    #[must_use]
    pub fn gap_to_pooled(&self) -> Option<PercentagePoints> {
        self.pooled.map(|pooled| self.own.1 - pooled)
    }

    /// From another rate, that of the country or a region, to the place's own: positive where its own is higher.
    #[must_use]
    pub fn gap_to(&self, rate: Percent) -> PercentagePoints {
        self.own.1 - rate
    }

    fn is_better(&self, rate: Percent, than: Percent) -> bool {
        match self.improvement {
            Improvement::Fewer => rate < than,
            Improvement::More => rate > than,
        }
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Rank);

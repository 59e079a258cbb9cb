//! Which periods a measure may be asked for, and which days it then covers.

use crate::calendar::{Period, PeriodKind, Year};

/// Which periods a measure may be asked for, and which days it then covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Over {
    /// The last day of a week, month, quarter or year: a stock. A rolling year has no last day of its own, it is a sum or
    /// a mean of its quarters.
    LastDay,
    /// A calendar year, asked for as the year, its last quarter or its December: "december 2012" is the year up to it.
    CalendarYear,
    /// A calendar month.
    Month,
    /// A month, a quarter or a year, all its months.
    WholeMonths,
    /// A calendar year or a quarter.
    YearOrQuarter,
    /// Any period, all its days.
    AnyPeriod,
    /// There is no method, and no sentence says. Any period may be asked for; the answer is that there is none.
    NotSaid,
}

/// A measure was asked for a period that it does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeriodError {
    /// A stock has a last day, a rolling year is four quarters.
    #[error(
        "a stock is not measured over the rolling year {period}: it is a sum or a mean of four quarters, never its last day"
    )]
    RollingYear {
        /// The period asked for.
        period: Period,
    },
    /// What is counted in the quarters of a rolling year is no part of what is counted in it.
    #[error("a rolling year is a sum or a mean of four quarters, and what is counted in {period} is neither")]
    NoSumOfQuarters {
        /// The period asked for.
        period: Period,
    },
    /// Only whole calendar years.
    #[error("measured over a calendar year only, so ask for the year, its last quarter or its December, not {period}")]
    NotACalendarYear {
        /// The period asked for.
        period: Period,
    },
    /// The register changed in it.
    #[error("in {period} the register changed from weeks to days, on 1 July 2017: ask for the parts before and after")]
    RegisterChanged {
        /// The period asked for.
        period: Period,
    },
    /// Only years and quarters.
    #[error("measured over a calendar year or a quarter only, not {period}")]
    NotAYearOrQuarter {
        /// The period asked for.
        period: Period,
    },
    /// Only calendar months.
    #[error("measured over a calendar month only, not {period}")]
    NotAMonth {
        /// The period asked for.
        period: Period,
    },
    /// Only whole months.
    #[error("measured over whole months only, and {period} is a week")]
    NoWholeMonths {
        /// The period asked for.
        period: Period,
    },
}

impl Over {
    /// The period that is measured when one is asked for.
    ///
    /// # Errors
    /// [`PeriodError`] when the measure does not cover it.
    pub fn measured(self, period: Period) -> Result<Period, PeriodError> {
        match (self, period) {
            (Over::LastDay, Period::RollingYear(_)) => Err(PeriodError::RollingYear { period }),
            (Over::WholeMonths, Period::Week(_)) => Err(PeriodError::NoWholeMonths { period }),
            (Over::LastDay | Over::WholeMonths | Over::AnyPeriod | Over::NotSaid, _)
            | (Over::Month, Period::Month(_))
            | (Over::YearOrQuarter, Period::Year(_) | Period::Quarter(_)) => Ok(period),
            (Over::Month, _) => Err(PeriodError::NotAMonth { period }),
            (Over::YearOrQuarter, _) => Err(PeriodError::NotAYearOrQuarter { period }),
            (Over::CalendarYear, _) => {
                let ends_the_year = matches!(period.kind(), PeriodKind::Month | PeriodKind::Quarter | PeriodKind::Year)
                    && period.last_day().plus(1).month() == 1;
                match Year::new(period.last_day().year()) {
                    Ok(year) if ends_the_year => Ok(Period::Year(year)),
                    _ => Err(PeriodError::NotACalendarYear { period }),
                }
            }
        }
    }
}

//! Rules that a recipient of a benefit was under, dated.

use crate::calendar::Day;
use crate::code::coded;
use crate::in_force::{self, Edge, InForce, NotInForce, Verified};

coded! {
    /// A rule that recipients of a benefit were under. It is neither a benefit nor an offer.
    ///
    /// ```
    /// use maaltal::benefit::BenefitRule;
    /// use maaltal::calendar::Day;
    /// let rule: BenefitRule = "225-timersreglen".parse()?;
    /// assert!(rule.in_force(Day::ymd(2016, 10, 1)).is_ok());
    /// assert!(rule.in_force(Day::ymd(2025, 7, 1)).is_err());
    /// # Ok::<(), maaltal::UnknownCode>(())
    /// ```
    #[non_exhaustive]
    pub enum BenefitRule, "rule" {
        /// Up to 37 hours a week. Widened on 1 July 2025.
        Arbejdspligt = "arbejdspligt", "arbejdspligt", "work duty";
        /// Support for at least a year in all within three years, and not 225 hours of ordinary, unsupported work within the
        /// last 12 calendar months; *løntilskud* and placements do not count. The dates are those of its effect: the act was
        /// in force on 1 April 2016. An earlier rule of the same name was repealed by an act of 2011 and is not in the
        /// catalogue.
        Timersregel225 = "225_timersregel", "225-timersreglen", "225-hour rule";
    }
}

const ARBEJDSPLIGT: &[InForce] = &[InForce {
    act: "LAB kap. 16 a",
    from: Edge::On(Day::ymd(2025, 1, 1)),
    to: Edge::Open,
    source: "refugees.dk 2025; star.dk, webinar 21. januar 2026",
    verified: Verified::Yes,
}];

const TIMERSREGEL_225: &[InForce] = &[InForce {
    act: "LAS § 13 f (lov nr. 296/2016)",
    from: Edge::On(Day::ymd(2016, 10, 1)),
    to: Edge::On(Day::ymd(2025, 6, 30)),
    source: "lov nr. 296 af 22. marts 2016; vejledning nr. 9514/2021",
    verified: Verified::Yes,
}];

impl BenefitRule {
    /// The times in which it had effect.
    #[must_use]
    pub const fn times(self) -> &'static [InForce] {
        match self {
            BenefitRule::Arbejdspligt => ARBEJDSPLIGT,
            BenefitRule::Timersregel225 => TIMERSREGEL_225,
        }
    }

    /// The act that governed it on a day: `Ok` means that its known dates do not exclude the day. Whether they
    /// say that it was in force, [`InForce::holds`] tells.
    ///
    /// # Errors
    /// [`NotInForce`] when its known dates exclude the day; the message says when it was in force.
    pub fn in_force(self, day: Day) -> Result<&'static InForce, NotInForce> {
        in_force::at(self.times(), self.name_da(), day)
    }
}

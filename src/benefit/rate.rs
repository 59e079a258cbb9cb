//! The rates of *kontanthjælp* from 1 July 2025.

use crate::calendar::Day;
use crate::code::coded;
use crate::in_force::{self, Edge, InForce, NotInForce, Verified};

coded! {
    /// A rate of *kontanthjælp* from 1 July 2025 (LAS § 16 ff., act 1655/2024).
    ///
    /// Known as "three rates": three and one for those under 30 who live at home. Jobindsats' table Y60A02 prints the lowest
    /// as two labels, both read as [`Rate::Mindstesats`], and none for those who live at home.
    ///
    /// ```
    /// use maaltal::benefit::Rate;
    /// use maaltal::calendar::Day;
    /// assert_eq!("Mindstesats øvrige".parse(), Ok(Rate::Mindstesats));
    /// let error = Rate::Grundsats.in_force(Day::ymd(2025, 6, 30)).unwrap_err();
    /// assert_eq!(error.to_string(), "grundsats did not exist on 2025-06-30; it was in force from 2025-07-01 on");
    /// ```
    #[non_exhaustive]
    pub enum Rate, "rate" {
        /// For those who do not meet the requirements of residence and employment (*opholds- og beskæftigelseskrav*).
        Mindstesats = "sats_mindste", "mindstesats", "minimum rate", ["Mindstesats omfattet af program", "Mindstesats øvrige"];
        /// Under 30 without two and a half years' full-time work in the last ten.
        Grundsats = "sats_grund", "grundsats", "basic rate";
        /// From 30, or from 25 to 29 with two and a half years' ordinary full-time work in the last ten.
        ForhoejetSats = "sats_forhoejet", "forhøjet sats", "increased rate";
        /// Jobindsats has no label for it.
        Hjemmeboendesats = "sats_hjemmeboende", "sats for hjemmeboende under 30", "rate of those under 30 who live at home", ["hjemmeboendesats"];
    }
}

/// The act and the first day are those of all four.
const fn since_2025(source: &'static str) -> [InForce; 1] {
    [InForce {
        act: "LAS § 16 ff.",
        from: Edge::On(Day::ymd(2025, 7, 1)),
        to: Edge::Open,
        source,
        verified: Verified::Yes,
    }]
}

const MINDSTE: &[InForce] = &since_2025("aalborg.dk; Jobindsats, Y60A02");
const GRUND: &[InForce] = &since_2025("aalborg.dk");
const FORHOEJET: &[InForce] = &since_2025("aalborg.dk");
const HJEMMEBOENDE: &[InForce] = &since_2025("aalborg.dk; borger.dk");

impl Rate {
    /// The times in which it was paid.
    #[must_use]
    pub const fn times(self) -> &'static [InForce] {
        match self {
            Rate::Mindstesats => MINDSTE,
            Rate::Grundsats => GRUND,
            Rate::ForhoejetSats => FORHOEJET,
            Rate::Hjemmeboendesats => HJEMMEBOENDE,
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

//! What the catalogue says of a benefit.

use super::{Benefit, table};
use crate::calendar::Day;
use crate::in_force::{self, InForce, NotInForce};

/// What kind of thing goes by the name of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A cash benefit.
    Benefit,
    /// A programme, and the cash benefit of those in it.
    BenefitAndProgramme,
    /// A programme whose participants are paid another benefit.
    ProgrammeOnAnotherBenefit,
    /// Employment with a subsidy.
    SubsidisedEmployment,
}

/// What a person on a benefit or in its programme is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaidAs {
    /// What the member is named after.
    OwnName,
    /// A cash benefit of another name, which is no member: several programmes may pay it.
    Named(&'static str),
    /// One of these benefits.
    As(&'static [Benefit]),
    /// A wage; the subsidy goes to the employer.
    SubsidyToEmployer,
}

/// A table of Jobindsats that publishes a benefit, as persons and full-time persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobindsatsTable {
    /// The id of the table.
    pub id: &'static str,
    /// The row of its benefits; empty where the whole table is the benefit's.
    pub part: &'static str,
}

/// What the catalogue says of a benefit.
///
/// ```
/// use maaltal::benefit::{Benefit, PaidAs};
/// let [programme, other] = [Benefit::Ressourceforloeb, Benefit::Jobafklaringsforloeb].map(Benefit::record);
/// assert_eq!(programme.paid_as, PaidAs::Named("ressourceforløbsydelse"));
/// assert_eq!(programme.paid_as, other.paid_as);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Record {
    /// The benefit.
    pub benefit: Benefit,
    /// What kind of thing it is.
    pub kind: Kind,
    /// What is paid.
    pub paid_as: PaidAs,
    /// The times in which it was paid, the earliest first.
    pub times: &'static [InForce],
    /// What took its place, for all or some of its recipients. Where the sources give both days, it began on the day after.
    pub succeeded_by: &'static [Benefit],
    /// Where Jobindsats publishes it; empty where no table was found.
    pub jobindsats: &'static [JobindsatsTable],
}

impl Benefit {
    /// What the catalogue says of it.
    #[must_use]
    pub const fn record(self) -> &'static Record {
        &table::RECORDS[self as usize]
    }

    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.record().kind
    }

    /// What is paid.
    #[must_use]
    pub const fn paid_as(self) -> PaidAs {
        self.record().paid_as
    }

    /// The times in which it was paid, the earliest first.
    #[must_use]
    pub const fn times(self) -> &'static [InForce] {
        self.record().times
    }

    /// What took its place, for all or some of its recipients.
    #[must_use]
    pub const fn succeeded_by(self) -> &'static [Benefit] {
        self.record().succeeded_by
    }

    /// What it took the place of.
    ///
    /// ```
    /// use maaltal::benefit::Benefit;
    /// assert!(Benefit::Kontantydelse.preceded_by().eq([Benefit::MidlertidigArbejdsmarkedsydelse]));
    /// ```
    pub fn preceded_by(self) -> impl Iterator<Item = Benefit> {
        Benefit::ALL.iter().copied().filter(move |earlier| earlier.succeeded_by().contains(&self))
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

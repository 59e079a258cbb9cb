//! Benefits (*ydelser*): what a person is paid, with the act and the dates in force.
//!
//! The members are those in force in 2012-2014, with the programmes that are named after their benefit. A benefit is not a
//! target group and not a visitation: *jobafklaringsforløb* and *ressourceforløb* pay the same cash benefit, and
//! *forrevalidering* is paid as *kontanthjælp*.
//!
//! ```
//! use maaltal::benefit::Benefit;
//! use maaltal::calendar::Day;
//!
//! let benefit: Benefit = "uddannelseshjaelp".parse()?;
//! assert_eq!(benefit.name_da(), "uddannelseshjælp");
//! assert!(benefit.in_force(Day::ymd(2013, 12, 31)).is_err());
//! assert_eq!(benefit.in_force(Day::ymd(2014, 1, 1))?.act, "LAS § 23 (lov nr. 894/2013)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod table;

use crate::calendar::Day;
use crate::code::{code_set, coded};
use crate::in_force::{self, InForce, NotInForce};

coded! {
    /// A benefit, or a programme named after the benefit it pays.
    #[non_exhaustive]
    pub enum Benefit, "benefit" {
        ADagpenge = "a_dagpenge", "arbejdsløshedsdagpenge", "unemployment insurance benefit, paid by an unemployment fund (*a-kasse*)";
        SaerligUddannelsesydelse = "saerlig_uddannelsesydelse", "særlig uddannelsesydelse", "special education benefit for those whose insurance benefit had run out";
        MidlertidigArbejdsmarkedsydelse = "midl_arbejdsmarkedsydelse", "midlertidig arbejdsmarkedsydelse", "temporary labour market benefit for those whose insurance benefit had run out";
        Kontanthjaelp = "kontanthjaelp", "kontanthjælp", "social assistance";
        /// Under 30 without a qualifying education.
        Uddannelseshjaelp = "uddannelseshjaelp", "uddannelseshjælp", "education assistance";
        Sygedagpenge = "sygedagpenge", "sygedagpenge", "sickness benefit";
        Jobafklaringsforloeb = "jobafklaringsforloeb", "jobafklaringsforløb", "job clarification programme";
        Ressourceforloeb = "ressourceforloeb", "ressourceforløb", "resource programme";
        Revalidering = "revalidering", "revalidering", "vocational rehabilitation";
        Forrevalidering = "forrevalidering", "forrevalidering", "pre-rehabilitation, paid as social assistance";
        Ledighedsydelse = "ledighedsydelse", "ledighedsydelse", "benefit of unemployed persons approved for a flexible job";
        /// A subsidy to the employer.
        FleksjobLoentilskud = "fleksjob_loentilskud", "fleksjob (gammel ordning)", "flexible job, old scheme";
        Fleksloentilskud = "fleksloentilskud", "fleksløntilskud", "flexible job with a wage supplement to the person";
        Foertidspension = "foertidspension", "førtidspension", "disability pension";
        Efterloen = "efterloen", "efterløn", "voluntary early retirement pay";
        Fleksydelse = "fleksydelse", "fleksydelse", "early retirement pay for persons in flexible jobs";
        Barselsdagpenge = "barselsdagpenge", "barselsdagpenge", "maternity, paternity and parental benefit";
        Su = "su", "SU", "state education grant";
    }
}

code_set! {
    /// A set of benefits.
    ///
    /// ```
    /// use maaltal::benefit::{Benefit, BenefitSet};
    /// const ASSISTANCE: BenefitSet = BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]);
    /// assert!(ASSISTANCE.contains(Benefit::Uddannelseshjaelp) && !ASSISTANCE.contains(Benefit::Su));
    /// ```
    pub struct BenefitSet of Benefit
}

impl Benefit {
    /// The act that governed it on a day.
    ///
    /// # Errors
    /// [`NotInForce`] when its known dates exclude the day; the message says when it was in force.
    pub fn in_force(self, day: Day) -> Result<&'static InForce, NotInForce> {
        in_force::at(self.times(), self.name_da(), day)
    }

    /// The times in which it was paid, the earliest first.
    #[must_use]
    pub fn times(self) -> &'static [InForce] {
        table::TIMES.iter().find(|(benefit, _)| *benefit == self).map_or(&[], |(_, times)| times)
    }
}

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

use core::fmt;

use crate::calendar::Day;
use crate::code::{code_set, coded};

coded! {
    /// A benefit, or a programme named after the benefit it pays.
    #[non_exhaustive]
    pub enum Benefit, "benefit" {
        /// Unemployment insurance benefit, paid by an unemployment fund (*a-kasse*).
        ADagpenge = "a_dagpenge", "arbejdsløshedsdagpenge";
        /// Special education benefit for those whose insurance benefit had run out.
        SaerligUddannelsesydelse = "saerlig_uddannelsesydelse", "særlig uddannelsesydelse";
        /// Temporary labour market benefit for those whose insurance benefit had run out.
        MidlertidigArbejdsmarkedsydelse = "midl_arbejdsmarkedsydelse", "midlertidig arbejdsmarkedsydelse";
        /// Social assistance.
        Kontanthjaelp = "kontanthjaelp", "kontanthjælp";
        /// Education assistance: under 30 without a qualifying education.
        Uddannelseshjaelp = "uddannelseshjaelp", "uddannelseshjælp";
        /// Sickness benefit.
        Sygedagpenge = "sygedagpenge", "sygedagpenge";
        /// Job clarification programme.
        Jobafklaringsforloeb = "jobafklaringsforloeb", "jobafklaringsforløb";
        /// Resource programme.
        Ressourceforloeb = "ressourceforloeb", "ressourceforløb";
        /// Vocational rehabilitation.
        Revalidering = "revalidering", "revalidering";
        /// Pre-rehabilitation, paid as social assistance.
        Forrevalidering = "forrevalidering", "forrevalidering";
        /// Benefit of unemployed persons approved for a flexible job.
        Ledighedsydelse = "ledighedsydelse", "ledighedsydelse";
        /// Flexible job, old scheme: a subsidy to the employer.
        FleksjobLoentilskud = "fleksjob_loentilskud", "fleksjob (gammel ordning)";
        /// Flexible job with a wage supplement to the person.
        Fleksloentilskud = "fleksloentilskud", "fleksløntilskud";
        /// Disability pension.
        Foertidspension = "foertidspension", "førtidspension";
        /// Voluntary early retirement pay.
        Efterloen = "efterloen", "efterløn";
        /// Early retirement pay for persons in flexible jobs.
        Fleksydelse = "fleksydelse", "fleksydelse";
        /// Maternity, paternity and parental benefit.
        Barselsdagpenge = "barselsdagpenge", "barselsdagpenge";
        /// State education grant.
        Su = "su", "SU";
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

/// One edge of the time a rule was in force, no more precise than its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edge {
    /// That day, included.
    On(Day),
    /// What the source says, where it names no day.
    Stated(&'static str),
    /// No source was found.
    NotFound,
    /// No end: still in force when the source was read.
    Open,
}

/// Whether a row was read in the source it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verified {
    /// All of it.
    Yes,
    /// Part of it.
    Partly,
    /// None of it.
    No,
}

/// A time in which a benefit was paid under one act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InForce {
    /// The governing act, in Danish.
    pub act: &'static str,
    /// The first day.
    pub from: Edge,
    /// The last day. Where a benefit could be granted to that day, those who had it kept it for a time after.
    pub to: Edge,
    /// Where it was read.
    pub source: &'static str,
    /// Whether it was.
    pub verified: Verified,
}

/// A benefit was asked for on a day on which it did not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} did not exist on {day}; it was in force {}", .benefit.name_da(), times(.benefit.times()))]
pub struct NotInForce {
    /// The benefit.
    pub benefit: Benefit,
    /// The day asked for.
    pub day: Day,
}

impl InForce {
    /// Whether its known edges leave room for a day.
    #[must_use]
    pub fn may_hold(&self, day: Day) -> bool {
        let begun = !matches!(self.from, Edge::On(first) if day < first);
        let ended = matches!(self.to, Edge::On(last) if last < day);
        begun && !ended
    }
}

impl Benefit {
    /// The act that governed it on a day.
    ///
    /// # Errors
    /// [`NotInForce`] when its known dates exclude the day; the message says when it was in force.
    pub fn in_force(self, day: Day) -> Result<&'static InForce, NotInForce> {
        self.times().iter().find(|time| time.may_hold(day)).ok_or(NotInForce { benefit: self, day })
    }

    /// The times in which it was paid, the earliest first.
    #[must_use]
    pub fn times(self) -> &'static [InForce] {
        table::TIMES.iter().find(|(benefit, _)| *benefit == self).map_or(&[], |(_, times)| times)
    }
}

/// "til 2013-12-31, 2014-01-01 til 2025-06-30", for a message.
fn times(times: &[InForce]) -> String {
    let one = |time: &InForce| format!("from {} to {}", time.from, time.to);
    times.iter().map(one).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edge::On(day) => day.fmt(f),
            Edge::Stated(text) => write!(f, "«{text}»"),
            Edge::NotFound => f.write_str("a day not found"),
            Edge::Open => f.write_str("this day"),
        }
    }
}

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
    pub const fn times(self) -> &'static [InForce] {
        match self {
            Benefit::ADagpenge => const { &[InForce {
                act: "Lov om arbejdsløshedsforsikring m.v.",
                from: Edge::Stated("før 2007"),
                to: Edge::Open,
                source: "LAB § 2 nr. 1 og § 6 nr. 1",
                verified: Verified::Partly,
            }] },
            Benefit::SaerligUddannelsesydelse => const { &[InForce {
                act: "Lov om uddannelsesordning for ledige, som har opbrugt deres dagpengeret",
                from: Edge::On(Day::ymd(2012, 12, 30)),
                to: Edge::Stated("dagpengeretten opbrugt til og med 4. januar 2014 (DST); kan bruges til 5. januar 2015 (STAR)"),
                source: "dst.dk, Times, UDD_YD; bm.dk 28. juni 2013; star.dk",
                verified: Verified::Yes,
            }] },
            Benefit::MidlertidigArbejdsmarkedsydelse => const { &[InForce {
                act: "Lov om arbejdsløshedsforsikring m.v. § 52 j ff.",
                from: Edge::On(Day::ymd(2014, 1, 6)),
                to: Edge::Stated("dagpengeretten opbrugt til og med 3. juli 2016"),
                source: "star.dk; bm.dk; dst.dk, UDD_YD",
                verified: Verified::Yes,
            }] },
            Benefit::Kontanthjaelp => const { &[
                InForce {
                    act: "LAS § 25",
                    from: Edge::NotFound,
                    to: Edge::On(Day::ymd(2013, 12, 31)),
                    source: "lov nr. 894 af 4. juli 2013 for slutdatoen",
                    verified: Verified::Partly,
                },
                InForce {
                    act: "LAS § 25 (lov nr. 894/2013)",
                    from: Edge::On(Day::ymd(2014, 1, 1)),
                    to: Edge::On(Day::ymd(2025, 6, 30)),
                    source: "lov nr. 894 af 4. juli 2013; star.dk, konto 5.57.73 gruppering 007",
                    verified: Verified::Yes,
                },
                InForce {
                    act: "LAS §§ 16-20 (lov nr. 1655/2024)",
                    from: Edge::On(Day::ymd(2025, 7, 1)),
                    to: Edge::Open,
                    source: "LSF 13 2024/1; lov nr. 1655 af 30. december 2024",
                    verified: Verified::Yes,
                },
            ] },
            Benefit::Uddannelseshjaelp => const { &[InForce {
                act: "LAS § 23 (lov nr. 894/2013)",
                from: Edge::On(Day::ymd(2014, 1, 1)),
                to: Edge::On(Day::ymd(2025, 6, 30)),
                source: "lov nr. 894 af 4. juli 2013; star.dk, konto 5.57.73 gruppering 008",
                verified: Verified::Yes,
            }] },
            Benefit::Sygedagpenge => const { &[InForce {
                act: "Lov om sygedagpenge (lov nr. 563 af 9. juni 2006)",
                from: Edge::Stated("2006 (gældende lov)"),
                to: Edge::Open,
                source: "danskelove.dk, lov om sygedagpenge",
                verified: Verified::Yes,
            }] },
            Benefit::Jobafklaringsforloeb => const { &[InForce {
                act: "LAB kap. 18",
                from: Edge::On(Day::ymd(2014, 7, 1)),
                to: Edge::Open,
                source: "bekendtgørelse om en aktiv beskæftigelsesindsats § 1 nr. 7",
                verified: Verified::Yes,
            }] },
            Benefit::Ressourceforloeb => const { &[InForce {
                act: "LAB kap. 19 (lov nr. 1380/2012)",
                from: Edge::On(Day::ymd(2013, 1, 1)),
                to: Edge::Stated("ingen nye fra 2026 (lov nr. 1750/2025); dagen er ikke fundet"),
                source: "lov nr. 1380 af 23. december 2012; LSF 66 § 1 nr. 4",
                verified: Verified::Partly,
            }] },
            Benefit::Revalidering => const { &[InForce {
                act: "LAS kap. 6",
                from: Edge::Stated("før 2007"),
                to: Edge::Stated("ingen nye fra 2026 (lov nr. 1750/2025); dagen er ikke fundet"),
                source: "LSF 66 § 1 nr. 6",
                verified: Verified::Partly,
            }] },
            Benefit::Forrevalidering => const { &[InForce {
                act: "LAS kap. 6",
                from: Edge::Stated("før 2007"),
                to: Edge::NotFound,
                source: "star.dk, konto 5.57.73 gruppering 011",
                verified: Verified::Partly,
            }] },
            Benefit::Ledighedsydelse => const { &[InForce {
                act: "LAS kap. 7 (§ 74 ff.)",
                from: Edge::NotFound,
                to: Edge::Open,
                source: "dst.dk, YDTYPE1",
                verified: Verified::Partly,
            }] },
            Benefit::FleksjobLoentilskud => const { &[InForce {
                act: "LAB kap. 13 (gammel ordning)",
                from: Edge::Stated("senest 1998"),
                to: Edge::Stated("ingen nye efter 31. december 2012; de bevilgede beholdes"),
                source: "lov nr. 1380 af 23. december 2012; dst.dk",
                verified: Verified::Partly,
            }] },
            Benefit::Fleksloentilskud => const { &[InForce {
                act: "LAB kap. 20 (lov nr. 1380/2012)",
                from: Edge::On(Day::ymd(2013, 1, 1)),
                to: Edge::Open,
                source: "lov nr. 1380 af 23. december 2012",
                verified: Verified::Yes,
            }] },
            Benefit::Foertidspension => const { &[InForce {
                act: "Lov om social pension",
                from: Edge::Stated("før 1984"),
                to: Edge::Open,
                source: "danskelove.dk, pensionsloven § 1; dst.dk",
                verified: Verified::Yes,
            }] },
            Benefit::Efterloen => const { &[InForce {
                act: "Lov om arbejdsløshedsforsikring m.v.",
                from: Edge::Stated("1979"),
                to: Edge::Open,
                source: "danmarkshistorien.dk",
                verified: Verified::Yes,
            }] },
            Benefit::Fleksydelse => const { &[InForce {
                act: "Lov om fleksydelse",
                from: Edge::On(Day::ymd(2001, 7, 1)),
                to: Edge::NotFound,
                source: "ft.dk, AMU 2004-05 bilag 87",
                verified: Verified::Yes,
            }] },
            Benefit::Barselsdagpenge => const { &[InForce {
                act: "Barselsloven",
                from: Edge::NotFound,
                to: Edge::NotFound,
                source: "Jobindsats, tabel Y40A02",
                verified: Verified::Partly,
            }] },
            Benefit::Su => const { &[InForce {
                act: "SU-loven",
                from: Edge::NotFound,
                to: Edge::NotFound,
                source: "dst.dk, AUK01",
                verified: Verified::Partly,
            }] },
        }
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

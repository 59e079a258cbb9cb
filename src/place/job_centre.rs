//! The joint job centres, as dated unions of municipalities.
//!
//! An edge that no source dates stays undated: as the source words it, or not found. Where its words bound an end, it is one of
//! the days from the law's date of 2007 on.

use core::fmt;
use core::str::FromStr;

use super::{Municipality, UnknownPlace};
use crate::Truth;
use crate::calendar::{Day, DayRange};
use crate::in_force::{Edge, InForce, Verified};
use crate::nearest::{nearest_few, same_word};

/// A job centre that serves more than one municipality (*fælles jobcenter*).
///
/// It is named after its host, as *Jobcenter Esbjerg* is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "jobcenter")]
pub struct JobCentre {
    /// Its name in Danish.
    pub name: &'static str,
    /// The municipalities it serves, the host first.
    pub serves: &'static [Municipality],
    /// When it serves them, as precisely as a source says.
    pub joint: &'static Joint,
}

/// When a job centre is joint, and what is doubtful about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Joint {
    /// The first day and the last, the source, and whether it was read there.
    pub time: InForce,
    /// What the source leaves open, in English.
    pub note: &'static str,
}

/// A joint job centre was asked for on a day outside its known dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{centre} was not joint on {day}, but for {} from {} to {}", in_words(.centre), .centre.joint.time.from, .centre.joint.time.to)]
pub struct NotJoint {
    /// The job centre.
    pub centre: JobCentre,
    /// The day asked for.
    pub day: Day,
}

const BY_LAW: Edge = Edge::Stated("2007-01-01 (law)");

impl JobCentre {
    /// Every joint job centre that is catalogued.
    pub const ALL: &'static [JobCentre] = &[
        JobCentre::ESBJERG,
        JobCentre::TAARNBY,
        JobCentre::VALLENSBAEK,
        JobCentre::SVENDBORG,
        JobCentre::FREDERIKSHAVN,
        JobCentre::ODDER,
    ];

    /// *Jobcenter Esbjerg*, which serves Esbjerg and Fanø (*Beskæftigelsesplan 2014*). When the two joined is the law's
    /// general date of 2007, and no end was found, so no day is given.
    pub const ESBJERG: JobCentre = JobCentre {
        name: "Jobcenter Esbjerg",
        serves: &[Municipality::ESBJERG, Municipality::FANOE],
        joint: &Joint {
            time: InForce {
                act: "",
                from: Edge::Stated("2007-01-01 (law; pair not dated in a source)"),
                to: Edge::NotFound,
                source: "Jobcenter Esbjerg, Beskæftigelsesplan 2014",
                verified: Verified::Partly,
            },
            note: "End date not found",
        },
    };

    /// *Jobcenter Tårnby*, which serves Tårnby and Dragør.
    pub const TAARNBY: JobCentre = JobCentre {
        name: "Jobcenter Tårnby",
        serves: &[Municipality::literal(185), Municipality::literal(155)],
        joint: &Joint {
            time: InForce {
                act: "",
                from: Edge::On(Day::ymd(2007, 1, 1)),
                to: Edge::Stated("still in April 2021; not ended by the dispensation of 1 Sep 2021"),
                source: "http://dragoer-nyt.dk/arbejdsmarkedsomraadet-oeverst-paa-dagsordenen/ (Apr 2021); \
                         https://www.dragoer.dk/.../opgaver-tages-hjem-til-dragoer/",
                verified: Verified::Yes,
            },
            note: "The 1 Sep 2021 dispensation lists training, aids, adult social work, special education, PPR: employment \
                   not in the list. Later status not found",
        },
    };

    /// *Jobcenter Vallensbæk*, which served Vallensbæk and Ishøj to the end of 2021.
    pub const VALLENSBAEK: JobCentre = JobCentre {
        name: "Jobcenter Vallensbæk",
        serves: &[Municipality::literal(187), Municipality::literal(183)],
        joint: &Joint {
            time: InForce {
                act: "",
                from: BY_LAW,
                to: Edge::On(Day::ymd(2021, 12, 31)),
                source: "https://danskekommuner.dk/artikler/nyheder/2021/juli/2/ishoej-aabner-eget-jobcenter-og-finder-ny-chef",
                verified: Verified::Yes,
            },
            note: "Start = law date, pair not dated in a source",
        },
    };

    /// *Jobcenter Svendborg*, which served Svendborg and Langeland to the end of 2012.
    pub const SVENDBORG: JobCentre = JobCentre {
        name: "Jobcenter Svendborg",
        serves: &[Municipality::literal(479), Municipality::literal(482)],
        joint: &Joint {
            time: InForce {
                act: "",
                from: Edge::within((2007, 1, 1), (2007, 12, 31), "2007"),
                to: Edge::On(Day::ymd(2012, 12, 31)),
                source: "http://docplayer.dk/5167924-Beskaeftigelsesplan-2013-version-3-0.html (Langeland)",
                verified: Verified::Yes,
            },
            note: "docplayer OCR drops zeros in years",
        },
    };

    /// *Jobcenter Frederikshavn*, which may have served Frederikshavn and Læsø.
    ///
    /// Doubtful: the source names the four areas of the cooperation, and does not show that employment is one.
    pub const FREDERIKSHAVN: JobCentre = JobCentre {
        name: "Jobcenter Frederikshavn",
        serves: &[Municipality::literal(813), Municipality::literal(825)],
        joint: &Joint {
            time: InForce {
                act: "",
                from: Edge::On(Day::ymd(2007, 1, 1)),
                to: Edge::within(
                    (2007, 1, 1),
                    (2016, 12, 31),
                    "before or in 2015-16 (a \"jobcenter Læsø Beskæftigelsesplan\" exists)",
                ),
                source: "https://www.laesoe.dk/kommunen/for-kommunens-ansatte/forpligtende-samarbejde; \
                         docplayer.dk/amp/47120027 related titles",
                verified: Verified::Partly,
            },
            note: "laesoe.dk names four areas, employment not shown; agreement exempts areas with dispensation",
        },
    };

    /// *Jobcenter Odder*, which may have served Odder and Samsø.
    ///
    /// Doubtful: no source shows Odder as a host, and Samsø had a job centre of its own in 2016.
    pub const ODDER: JobCentre = JobCentre {
        name: "Jobcenter Odder",
        serves: &[Municipality::literal(727), Municipality::literal(741)],
        joint: &Joint {
            time: InForce {
                act: "",
                from: BY_LAW,
                to: Edge::within(
                    (2007, 1, 1),
                    (2012, 12, 31),
                    "before 2013 if ever joint in employment; own \"Jobcenter Samsø\" in 2016",
                ),
                source: "https://docplayer.dk/amp/47120027-Beskaeftigelsesplan-for-jobcenter-samsoe-2016.html",
                verified: Verified::Partly,
            },
            note: "Odder as host: no source found",
        },
    };

    /// The municipality whose job centre it is.
    #[must_use]
    pub const fn host(self) -> Municipality {
        self.serves[0]
    }

    /// The municipalities it serves beside its host.
    #[must_use]
    pub fn guests(self) -> &'static [Municipality] {
        &self.serves[1..]
    }

    /// The job centre on a day, unless its known dates exclude the day. An edge without a date excludes nothing: whether the
    /// dates say that it was joint, [`InForce::holds`] tells.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::place::JobCentre;
    ///
    /// assert!(JobCentre::SVENDBORG.on(Day::ymd(2012, 12, 31)).is_ok());
    /// let error = JobCentre::SVENDBORG.on(Day::ymd(2013, 1, 1)).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "Jobcenter Svendborg was not joint on 2013-01-01, but for Svendborg and Langeland from «2007» to 2012-12-31"
    /// );
    /// ```
    ///
    /// # Errors
    /// [`NotJoint`], which says when it was joint.
    pub fn on(self, day: Day) -> Result<JobCentre, NotJoint> {
        if self.joint.time.may_hold(day) { Ok(self) } else { Err(NotJoint { centre: self, day }) }
    }

    /// Whether one job centre serves two municipalities on a day: one and the same has one, others only where a joint job
    /// centre serves both. An edge without a date excludes nothing, as in [`on`](JobCentre::on); on a day that may lie on either
    /// side of an edge it is unknown.
    ///
    /// ```
    /// use maaltal::Truth;
    /// use maaltal::calendar::Day;
    /// use maaltal::place::{JobCentre, Municipality};
    ///
    /// let serves = |other, year| JobCentre::serves_both(Municipality::ESBJERG, other, Day::ymd(year, 1, 1));
    /// assert_eq!((serves(Municipality::FANOE, 2017), serves("Varde".parse()?, 2017)), (Truth::Yes, Truth::No));
    /// // Læsø left Frederikshavn some day before 2017, if employment was ever joint.
    /// let (laesoe, frederikshavn) = ("Læsø".parse()?, "Frederikshavn".parse()?);
    /// let serves = |year| JobCentre::serves_both(laesoe, frederikshavn, Day::ymd(year, 1, 1));
    /// assert_eq!((serves(2016), serves(2017)), (Truth::Unknown, Truth::No));
    /// # Ok::<(), maaltal::place::UnknownPlace>(())
    /// ```
    #[must_use]
    pub fn serves_both(one: Municipality, other: Municipality, day: Day) -> Truth {
        let joint = |centre: &&JobCentre| centre.serves.contains(&one) && centre.serves.contains(&other);
        match JobCentre::ALL.iter().find(joint) {
            _ if one == other => Truth::Yes,
            None => Truth::No,
            Some(centre) => {
                let Joint { time, .. } = centre.joint;
                let begun = |first: DayRange| Truth::between(first.last() <= day, first.first() <= day);
                let lasting = |last: DayRange| Truth::between(day <= last.first(), day <= last.last());
                time.from.days().map_or(Truth::Yes, begun) & time.to.days().map_or(Truth::Yes, lasting)
            }
        }
    }
}

/// "Svendborg and Langeland", for a message.
fn in_words(centre: &JobCentre) -> String {
    centre.serves.iter().map(|place| place.name()).collect::<Vec<_>>().join(" and ")
}

/// Whether a text names a job centre rather than another place.
pub(super) fn is_meant(text: &str) -> bool {
    text.trim_start().get(.."jobcenter".len()).is_some_and(|start| start.eq_ignore_ascii_case("jobcenter"))
}

/// The name in Danish.
impl fmt::Display for JobCentre {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl FromStr for JobCentre {
    type Err = UnknownPlace;

    /// Reads the name: "Jobcenter Esbjerg".
    fn from_str(text: &str) -> Result<Self, UnknownPlace> {
        let found = JobCentre::ALL.iter().copied().find(|centre| same_word(text, centre.name));
        found.ok_or_else(|| UnknownPlace::JobCentre {
            value: text.to_owned(),
            nearest: nearest_few(text, JobCentre::ALL.iter().map(|centre| (centre.name, centre.name))),
        })
    }
}

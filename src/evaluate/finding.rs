//! What a measure says about one person.

use crate::Truth;
use crate::calendar::{CountedIn, Day};
use crate::measure::{HoursAsked, NoMethod};
use crate::quantity::{Tally, WorkedHours};

/// An answer to a question, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "AnswerOf{T}"))]
pub enum Answer<T> {
    /// The measure was evaluated.
    Counted(T),
    /// The crate has no method for the measure. That is not 0.
    NoMethod(NoMethod),
    /// The measure is of such subjects, and none were given: a person says nothing about a measure of companies, nor a table to
    /// which only people were added. That is not 0.
    NotGiven(Subject),
    /// The measure does not add over places, so an area of the caller's own cannot be told from its parts.
    DoesNotAdd,
    /// The question is another request's.
    NotAsked,
}

impl<T> Answer<T> {
    /// The answer to something that follows from it.
    pub fn map<U>(self, follow: impl FnOnce(T) -> U) -> Answer<U> {
        match self {
            Answer::Counted(answer) => Answer::Counted(follow(answer)),
            Answer::NoMethod(why) => Answer::NoMethod(why),
            Answer::NotGiven(subject) => Answer::NotGiven(subject),
            Answer::DoesNotAdd => Answer::DoesNotAdd,
            Answer::NotAsked => Answer::NotAsked,
        }
    }

    /// The answer, where the measure has a method.
    #[must_use]
    pub fn counted(self) -> Option<T> {
        match self {
            Answer::Counted(answer) => Some(answer),
            Answer::NoMethod(_) | Answer::NotGiven(_) | Answer::DoesNotAdd | Answer::NotAsked => None,
        }
    }
}

/// What a measure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Subject {
    /// [Persons](crate::person::Person).
    Persons,
    /// [Companies](crate::company::Company).
    Companies,
}

/// Whether a person or a company is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Verdict {
    /// Not one of those looked at.
    #[cfg_attr(feature = "serde", serde(rename = "outside"))]
    OutsideTargetGroup,
    /// A fact that would decide it is unknown; see [`Finding::unknown`]. For a share of units: of some unit of the person
    /// it is not known whether it counts.
    Undetermined,
    /// Looked at and not counted above; for a share of units, none of the person's units is.
    NotMet,
    /// Counted above.
    Met,
}

/// A finding about a person or a company: the verdict, what it rests on, and what it adds to the tally.
///
/// ```
/// use maaltal::benefit::Benefit;
/// use maaltal::calendar::Day;
/// use maaltal::days::End;
/// use maaltal::evaluate::{Fact, Request, Verdict};
/// use maaltal::history::{Coverage, HistoryBuf, Spell};
/// use maaltal::measure::langtidsledige;
/// use maaltal::person::PersonBuf;
///
/// // On social assistance all year, and nobody recorded whether job-ready.
/// let spell = Spell::new(Benefit::Kontanthjaelp, Day::ymd(2011, 5, 2), End::Ongoing)?;
/// let covered = Coverage::all_up_to(Day::ymd(2012, 12, 31));
/// let person = PersonBuf::new(HistoryBuf::new(vec![spell], covered));
///
/// let mut request = Request::new();
/// let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
/// let prepared = request.prepare();
/// let (index, finding) = prepared.findings(question, [person.view()]).next().unwrap();
/// assert_eq!((index, finding.verdict), (0, Verdict::Undetermined));
/// assert!(finding.unknown.contains(Fact::Visitation));
/// assert_eq!(finding.tally.count_bounds(), (0, 1)); // what the person could add
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Whether the person is counted.
    pub verdict: Verdict,
    /// What keeps the person outside the target group; `None` for those who are or may be in it.
    pub outside: Option<Outside>,
    /// Which of the tests of those counted decides, by its place in the definition: the first that fails, else the first that
    /// is undetermined, else the first. `None` where the definition has none.
    pub decided_by: Option<usize>,
    /// What was observed and required, by the test that decides.
    pub evidence: Evidence,
    /// The facts whose lack could change the finding.
    pub unknown: Unknowns,
    /// What the person adds to the tally of the whole country.
    pub tally: Tally,
}

/// The criterion that keeps a person outside the target group, the first of them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Outside {
    /// Not of the age.
    Age,
    /// Has the education that the group is without.
    Education,
    /// In the state that is counted on none of the days looked at.
    State,
    /// Not touched by the state that the group asks for.
    Touched,
    /// Another criterion fails.
    Criterion,
    /// Of a company: too few employees.
    Employees,
    /// Does not meet what is asked of those whose time is counted.
    Among,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Evidence {
    /// Time in a state.
    Time {
        /// Units certainly in the state; the longest run of them where a run is asked for.
        observed: u32,
        /// Units possibly in it, were every unknown in favour of being in it.
        possible: u32,
        /// Units in the stretch.
        of: u32,
        /// What is asked of them.
        required: Required,
        /// What is counted.
        counted_in: CountedIn,
    },
    /// Days on end, the last of them the last day of the period.
    Run {
        /// How many there certainly are.
        observed: u32,
        /// How many there possibly are.
        possible: u32,
        /// Whether there can be more before the days that were looked at.
        more: bool,
        /// The least that is enough.
        required: u32,
    },
    /// Hours of work.
    Hours {
        /// How many there certainly are.
        observed: WorkedHours,
        /// How many there are at most, where that is known.
        possible: Option<WorkedHours>,
        /// What is asked of them.
        asked: HoursAsked,
    },
    /// A criterion on a day.
    Criterion {
        /// Whether it holds.
        holds: Truth,
        /// The day.
        on: Day,
    },
    /// The day of entry, where there is one, certain or possible.
    Entry {
        /// The day.
        day: Option<Day>,
    },
    /// Units in states, each added by itself, in a period that has so many.
    FullTime {
        /// Units certainly counted.
        observed: u64,
        /// Units possibly counted.
        possible: u64,
        /// Units in the period.
        of: u32,
        /// What is counted.
        counted_in: CountedIn,
    },
    /// Spells counted.
    Spells {
        /// Certainly.
        certain: u64,
        /// Possibly, an outer bound.
        possible: u64,
    },
    /// The employees and the contacts of a company.
    Company {
        /// Employees, summed over the months in which they are known; those of a covered month without a row are 0.
        employees: u64,
        /// Months of which they are unknown.
        unknown_months: u32,
        /// Months of the period, over which the mean is taken.
        months: u32,
        /// The least that is enough, on the mean.
        required: u32,
        /// Contacts that certainly count. One is enough.
        contacts: u32,
        /// Contacts that possibly do, the certain ones among them.
        possible: u32,
        /// The one that decides, by its index: the first that is certain, else the first that is possible.
        deciding: Option<usize>,
    },
    /// How long spells lasted.
    Length {
        /// Days in those that certainly count, those that are certain.
        days: u64,
        /// Days possibly, an outer bound.
        possible_days: u64,
        /// The spells, certainly.
        spells: u64,
        /// The spells possibly, an outer bound.
        possible_spells: u64,
    },
    /// What followed spells.
    Followed {
        /// Those that it certainly followed.
        followed: u64,
        /// Those that it possibly followed, an outer bound.
        possibly_followed: u64,
        /// The spells, certainly.
        spells: u64,
        /// The spells possibly, an outer bound.
        possible_spells: u64,
    },
    /// Units out of units, certain ones.
    Units {
        /// Counted above.
        numerator: u64,
        /// Counted below.
        denominator: u64,
        /// What is counted.
        counted_in: CountedIn,
    },
}

/// What is asked of units in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Required {
    /// At least so many, included.
    AtLeast(u32),
    /// None.
    None,
    /// No run of so many, or more.
    NoRunOf(u32),
}

impl Required {
    /// Whether so many certain units, and so many possible ones, are what is asked.
    #[inline]
    pub(super) const fn met(self, certain: u32, possible: u32) -> Truth {
        match self {
            Required::AtLeast(least) => Truth::between(certain >= least, possible >= least),
            Required::None => Truth::between(possible == 0, certain == 0),
            Required::NoRunOf(run) => Truth::between(possible < run, certain < run),
        }
    }
}

impl Finding {
    /// How many units stand between the finding and the other side: over the requirement when met, short of it when not.
    ///
    /// 42 of 52 where 42 are required is one over, for with 41 it would not be met; 41 is one short. `None` where no
    /// number of units decides: another scoring, a person whom the unknown facts decide, enough units but not in the last, or none required.
    /// Hours have [a margin of their own](Finding::margin_in_hours).
    #[must_use]
    pub fn margin(&self) -> Option<u32> {
        let positive = |margin: u32| Some(margin).filter(|margin| *margin > 0);
        let (observed, possible, required) = match self.evidence {
            Evidence::Time { observed, possible, required, .. } => (observed, possible, required),
            // How long it went on before, nobody looked.
            Evidence::Run { more: true, .. } => return None,
            Evidence::Run { observed, possible, required, .. } => (observed, possible, Required::AtLeast(required)),
            _ => return None,
        };
        match (required, required.met(observed, possible)) {
            (Required::AtLeast(0), _) => None,
            (Required::AtLeast(least), Truth::Yes) if self.verdict == Verdict::Met => positive(observed + 1 - least),
            // Whatever the unknown facts are, so much is missing.
            (Required::AtLeast(least), _) => positive(least.saturating_sub(possible)),
            (Required::None, Truth::No) => positive(observed),
            (Required::None, _) => None,
            (Required::NoRunOf(run), Truth::Yes) if self.verdict == Verdict::Met => positive(run - possible),
            (Required::NoRunOf(run), _) => positive((observed + 1).saturating_sub(run)),
        }
    }
}

impl Finding {
    /// How many hours stand between the finding and the other side, where hours decide and are known. At the limit itself it is
    /// zero: a minute less, or no minute more, is the other side.
    #[must_use]
    pub fn margin_in_hours(&self) -> Option<WorkedHours> {
        match self.evidence {
            Evidence::Hours { observed, possible: Some(possible), asked } if observed == possible => {
                let (HoursAsked::AtLeast(limit) | HoursAsked::Under(limit)) = asked;
                Some(observed.apart(WorkedHours::whole(limit)))
            }
            _ => None,
        }
    }
}

/// A fact that can be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Fact {
    /// The day of birth.
    Birth,
    /// The education, or the day one was completed.
    Education,
    /// The visitation during a spell.
    Visitation,
    /// The end of a spell or a course.
    End,
    /// What happened on days that the data do not cover.
    Coverage,
    /// What another criterion of the target group asks for.
    Criterion,
    /// The hours of work.
    Hours,
    /// The employees of a company in a month.
    Employees,
    /// The municipality that a company belongs to.
    Municipality,
    /// The job centre of a contact, or whether it serves the company's municipality.
    JobCentre,
}

impl Fact {
    pub(super) const ALL: [Fact; 10] = [
        Fact::Birth,
        Fact::Education,
        Fact::Visitation,
        Fact::End,
        Fact::Coverage,
        Fact::Criterion,
        Fact::Hours,
        Fact::Employees,
        Fact::Municipality,
        Fact::JobCentre,
    ];
}

/// Facts that are unknown, as a set.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Unknowns(u16);

impl Unknowns {
    /// Nothing is unknown.
    pub const NONE: Unknowns = Unknowns(0);

    /// Whether a fact is among them.
    #[must_use]
    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & (1 << fact as u16) != 0
    }

    /// The facts.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.into_iter().filter(move |fact| self.contains(*fact))
    }

    pub(super) const fn with(self, fact: Fact) -> Self {
        Unknowns(self.0 | 1 << fact as u16)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Unknowns(self.0 | other.0)
    }
}

impl core::fmt::Debug for Unknowns {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Finding);

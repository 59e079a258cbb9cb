//! The situation a rule counts days of: "ledige (herunder i aktivering)", "har modtaget ydelse".
//!
//! A [`State`] is a list of clauses, each a phrase of the sentence; a day belongs to the state when any clause holds.
//! Several benefits at once are united, so a day counts once.
//!
//! ```
//! use maaltal::benefit::{Benefit, BenefitSet};
//! use maaltal::offer::OfferSet;
//! use maaltal::state::{Clause, State};
//! use maaltal::visitation::VisitationSet;
//!
//! const UNEMPLOYED: State = State::any_of(&[
//!     Clause::Receives(BenefitSet::of(&[Benefit::ADagpenge])),
//!     Clause::ReceivesVisited(BenefitSet::of(&[Benefit::Kontanthjaelp]), VisitationSet::JOB_READY),
//!     Clause::Activated(OfferSet::ACTIVATION, VisitationSet::JOB_READY),
//! ]);
//! assert!(UNEMPLOYED.benefits().contains(Benefit::Kontanthjaelp));
//! ```

use core::fmt;

use crate::Truth;
use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{Day, DayRange};
use crate::education::{Educations, Level, LevelSet};
use crate::history::Status;
use crate::offer::{Offer, OfferSet};
use crate::person::Person;
use crate::visitation::{Visitation, VisitationSet};
use crate::work::{Work, WorkSet};

/// One way for a day to belong to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
#[non_exhaustive]
pub enum Clause {
    /// On any of these benefits.
    Receives(BenefitSet),
    /// On any of these benefits, visited as one of these. Where the visitation is unknown or *uoplyst*, so is the day.
    ReceivesVisited(BenefitSet, VisitationSet),
    /// In any of these offers, on a day without a benefit outside the state: an offer during another benefit (sickness,
    /// say) brings nobody into it. Where the offer itself has a visitation, it must be one of these. An offer without
    /// benefit or visitation counts, as *løntilskud* must (inference).
    Activated(OfferSet, VisitationSet),
    /// In any of these offers, whatever is paid beside.
    Attends(OfferSet),
    /// In any of these kinds of work.
    Works(WorkSet),
    /// On a course at any of these levels. Where the education of a person is unknown, so is the day.
    Enrolled(LevelSet),
}

/// A situation, as any of several clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct State<'a> {
    /// The clauses, of which one is enough.
    pub clauses: &'a [Clause],
}

/// What a spell says about a state on its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Reading {
    /// The days belong to it.
    In,
    /// They do if the visitation is the right one, and nobody recorded it; otherwise the benefit lies outside.
    InIfVisited,
    /// They do where no benefit outside the state runs.
    InIfNothingElse,
    /// A benefit outside the state.
    Outside,
    /// Nothing.
    #[default]
    Silent,
}

impl Reading {
    /// Whether more than the spell decides which of its days belong to the state.
    pub(crate) const fn is_in_doubt(self) -> bool {
        matches!(self, Reading::InIfVisited | Reading::InIfNothingElse)
    }
}

impl<'a> State<'a> {
    /// The state in which a day is when any clause holds.
    #[must_use]
    pub const fn any_of(clauses: &'a [Clause]) -> Self {
        State { clauses }
    }

    /// The benefits that can bring a day into it.
    #[must_use]
    pub fn benefits(self) -> BenefitSet {
        self.clauses.iter().fold(BenefitSet::EMPTY, |all, clause| match clause {
            Clause::Receives(benefits) | Clause::ReceivesVisited(benefits, _) => all.union(*benefits),
            Clause::Activated(..) | Clause::Attends(_) | Clause::Works(_) | Clause::Enrolled(_) => all,
        })
    }

    /// The levels whose courses bring a day into it.
    pub(crate) fn levels(self) -> LevelSet {
        self.clauses.iter().fold(LevelSet::EMPTY, |all, clause| match clause {
            Clause::Enrolled(levels) => all.union(*levels),
            _ => all,
        })
    }

    /// Whether a benefit outside the state matters to it.
    pub(crate) fn activates(self) -> bool {
        self.clauses.iter().any(|clause| matches!(clause, Clause::Activated(..)))
    }

    /// Whether a person is in it on a day. On a day that the data do not cover, only a spell that says so is certain.
    #[must_use]
    pub fn on(self, person: &Person<'_>, day: Day) -> Truth {
        let coverage = person.history.coverage();
        let as_of = coverage.as_of();
        let any = |wanted: Reading| {
            let spells = person.history.spells().iter();
            let reading = spells.filter(|spell| self.read(spell.status(), spell.visitation()) == wanted);
            reading
                .fold(Truth::No, |any, spell| any | runs_on(day, spell.certain_days(as_of), spell.possible_days(as_of)))
        };
        let visited = any(Reading::InIfVisited) & Truth::Unknown;
        let uncovered = Truth::between(false, !coverage.days().contains(day));
        let outside = any(Reading::Outside) | visited | uncovered;
        let activated = any(Reading::InIfNothingElse) & !outside;
        any(Reading::In) | visited | activated | self.enrolled(person, day) | uncovered
    }

    fn enrolled(self, person: &Person<'_>, day: Day) -> Truth {
        let levels = self.levels();
        match person.educations {
            _ if levels.is_empty() => Truth::No,
            Educations::Unknown => Truth::Unknown,
            Educations::Known(courses) => {
                let attended =
                    courses.iter().filter(|course| levels.contains(course.level)).filter_map(|course| course.attended);
                let as_of = person.history.coverage().as_of();
                attended.fold(Truth::No, |any, course| {
                    any | runs_on(day, course.certain_days(as_of), course.possible_days(as_of))
                })
            }
        }
    }

    /// Whether every day of it is a day of another state: whatever brings a day into it brings it into the other.
    pub(crate) fn lies_within(self, other: State<'_>) -> bool {
        let visitations = || core::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some));
        let mut kinds = Status::all().flat_map(|status| visitations().map(move |seen| (status, seen)));
        let levels = self.levels().difference(other.levels()).is_empty();
        levels
            && kinds.all(|(status, seen)| match self.read(status, seen) {
                Reading::In => other.read(status, seen) == Reading::In,
                Reading::InIfVisited | Reading::InIfNothingElse => {
                    let others = other.read(status, seen);
                    others == Reading::In || others == self.read(status, seen)
                }
                Reading::Outside | Reading::Silent => true,
            })
    }

    /// What a spell of a status and visitation says about it: the strongest of what its clauses read.
    pub(crate) fn read(self, status: Status, visitation: Option<Visitation>) -> Reading {
        let strongest =
            self.clauses.iter().map(|clause| clause.read(status, visitation)).min_by_key(|reading| match reading {
                Reading::In => 0,
                Reading::InIfVisited => 1,
                Reading::InIfNothingElse => 2,
                Reading::Outside => 3,
                Reading::Silent => 4,
            });
        match (strongest.unwrap_or_default(), status) {
            (Reading::Silent, Status::Benefit(_)) => Reading::Outside,
            (reading, _) => reading,
        }
    }
}

/// Whether something runs on a day, from the days that are certainly and possibly its own.
fn runs_on(day: Day, certain: Option<DayRange>, possible: Option<DayRange>) -> Truth {
    let holds = |days: Option<DayRange>| days.is_some_and(|days| days.contains(day));
    Truth::between(holds(certain), holds(possible))
}

impl Clause {
    fn read(self, status: Status, visitation: Option<Visitation>) -> Reading {
        match (self, status) {
            (Clause::Receives(benefits), Status::Benefit(benefit)) if benefits.contains(benefit) => Reading::In,
            (Clause::ReceivesVisited(benefits, wanted), Status::Benefit(benefit)) if benefits.contains(benefit) => {
                match visitation {
                    None | Some(Visitation::Uoplyst) => Reading::InIfVisited,
                    Some(visitation) if wanted.contains(visitation) => Reading::In,
                    Some(_) => Reading::Silent,
                }
            }
            (Clause::Activated(offers, wanted), Status::Offer(offer)) if offers.contains(offer) => match visitation {
                None | Some(Visitation::Uoplyst) => Reading::InIfNothingElse,
                Some(visitation) if wanted.contains(visitation) => Reading::InIfNothingElse,
                Some(_) => Reading::Silent,
            },
            (Clause::Attends(offers), Status::Offer(offer)) if offers.contains(offer) => Reading::In,
            (Clause::Works(works), Status::Work(work)) if works.contains(work) => Reading::In,
            _ => Reading::Silent,
        }
    }
}

/// In Danish: "på kontanthjælp (jobklar), i virksomhedspraktik".
impl fmt::Display for State<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, clause) in self.clauses.iter().enumerate() {
            write!(f, "{}{clause}", if i == 0 { "" } else { ", eller " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
            names.collect::<Vec<_>>().join("/")
        }
        let benefits = |set: BenefitSet| list(set.iter().map(Benefit::name_da));
        match *self {
            Clause::Receives(set) => write!(f, "på {}", benefits(set)),
            Clause::ReceivesVisited(set, visitations) => {
                write!(f, "på {} ({})", benefits(set), list(visitations.iter().map(Visitation::name_da)))
            }
            Clause::Activated(offers, _) | Clause::Attends(offers) => {
                write!(f, "i {}", list(offers.iter().map(Offer::name_da)))
            }
            Clause::Works(works) => write!(f, "i {}", list(works.iter().map(Work::name_da))),
            Clause::Enrolled(levels) => write!(f, "i gang med {}", list(levels.iter().map(Level::name_da))),
        }
    }
}

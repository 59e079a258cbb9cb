//! Target groups (*målgrupper*): who is looked at, as criteria that all hold.
//!
//! ```
//! use maaltal::calendar::Day;
//! use maaltal::education::{Educations, LevelSet};
//! use maaltal::history::{Coverage, History};
//! use maaltal::person::{Attributes, Person, Residences};
//! use maaltal::target_group::{Ages, Criterion, TargetGroup};
//! use maaltal::Truth;
//!
//! const YOUNG_WITHOUT_EDUCATION: TargetGroup = TargetGroup {
//!     all_of: &[
//!         Criterion::Age(Ages::from(18).under(30)),
//!         Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE),
//!     ],
//! };
//!
//! let day = Day::ymd(2012, 12, 31);
//! let person = Person {
//!     attributes: Attributes { born: Some(Day::ymd(1983, 1, 1)), ..Attributes::UNKNOWN },
//!     residences: Residences::NONE,
//!     educations: Educations::Unknown,
//!     history: History::new(&[], Coverage::all_up_to(day)).unwrap(),
//! };
//! assert_eq!(YOUNG_WITHOUT_EDUCATION.holds(&person, day), Truth::Unknown); // 29, education unknown
//! assert_eq!(YOUNG_WITHOUT_EDUCATION.holds(&person, day.plus(1)), Truth::No); // 30 today
//! ```

use crate::Truth;
use crate::calendar::Day;
use crate::education::{Completion, Education, Educations, LevelSet};
use crate::person::Person;
use crate::state::State;

/// A range of ages, in whole years reached: from one age, under another.
///
/// "Under 30" is before the 30th birthday; born on 29 February, the birthday is 1 March in other years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ages {
    from: u32,
    under: Option<u32>,
}

impl Ages {
    /// From an age on.
    #[must_use]
    pub const fn from(from: u32) -> Self {
        Ages { from, under: None }
    }

    /// The same, but under an age.
    #[must_use]
    pub const fn under(self, under: u32) -> Self {
        Ages { under: Some(under), ..self }
    }

    /// Whether somebody born on a day is of such an age on another.
    #[must_use]
    pub fn hold(self, born: Option<Day>, day: Day) -> Truth {
        let Some(born) = born else { return Truth::Unknown };
        let (earliest, latest) = self.births(day);
        let holds = earliest.is_none_or(|earliest| earliest <= born) && born <= latest;
        Truth::between(holds, holds)
    }

    /// The first day of birth, if there is one, and the last, of those who are of such an age on a day.
    pub(crate) fn births(self, day: Day) -> (Option<Day>, Day) {
        let years_earlier = |years: u32| day.months_earlier(years.saturating_mul(12));
        (self.under.map(|under| years_earlier(under).plus(1)), years_earlier(self.from))
    }
}

/// One criterion of a target group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion<'a> {
    /// Of an age: on the reference day of a stock or a period, on the day of an event.
    Age(Ages),
    /// Has completed no education at these levels. Where weeks are counted it is tested in the week counted, and the week
    /// in which one is completed is already out; otherwise on the reference day or the day of the event.
    Without(LevelSet),
    /// Has been in a state in one of the units counted.
    TouchedBy(State<'a>),
}

/// Criteria that all hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetGroup<'a> {
    /// The criteria. None is everybody.
    pub all_of: &'a [Criterion<'a>],
}

impl TargetGroup<'static> {
    /// Everybody: where the scoring itself says who is counted.
    pub const EVERYBODY: TargetGroup<'static> = TargetGroup { all_of: &[] };
}

impl TargetGroup<'_> {
    /// Whether a person is in the group on a day; touched is, then, on that day.
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        self.all_of.iter().fold(Truth::Yes, |all, criterion| all & criterion.holds(person, day))
    }
}

impl Criterion<'_> {
    /// Whether it holds for a person on a day.
    #[must_use]
    pub fn holds(&self, person: &Person<'_>, day: Day) -> Truth {
        match self {
            Criterion::Age(ages) => ages.hold(person.attributes.born, day),
            Criterion::Without(levels) => {
                let as_of = person.history.coverage().as_of();
                let obtained = Obtained::of(person.educations, *levels, as_of);
                let certain = day <= as_of && obtained.earliest.is_none_or(|at| day < at);
                Truth::between(certain, obtained.certain.is_none_or(|at| day < at))
            }
            Criterion::TouchedBy(state) => state.on(person, day),
        }
    }
}

/// When a person cleared a bar of education, in data up to a day. After that day anybody may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Obtained {
    /// The first day on which it can have been; `None` is not by the day the data speak of.
    pub(crate) earliest: Option<Day>,
    /// The first day on which it certainly had been; `None` is never.
    pub(crate) certain: Option<Day>,
}

impl Obtained {
    pub(crate) const NEVER: Obtained = Obtained { earliest: None, certain: None };

    pub(crate) fn of(educations: Educations<'_>, levels: LevelSet, as_of: Day) -> Self {
        let courses = match educations {
            Educations::Unknown => return Obtained { earliest: Some(Day::MIN), certain: None },
            Educations::Known(courses) => courses.iter().filter(|course| levels.contains(course.level)),
        };
        let first_attended = |course: &Education| course.attended.map_or(Day::MIN, |attended| attended.first);
        courses.fold(Obtained::NEVER, |so_far, course| {
            let (earliest, certain) = match course.completed {
                Completion::Not => return so_far,
                Completion::On(day) => (day, day),
                // It was by the day the data speak of, at the earliest when the course began.
                Completion::OnUnknownDay => (first_attended(course), as_of),
            };
            if earliest > as_of {
                return so_far; // planned
            }
            Obtained {
                earliest: Some(so_far.earliest.map_or(earliest, |day| day.min(earliest))),
                certain: Some(so_far.certain.map_or(certain, |day| day.min(certain))),
            }
        })
    }
}

//! Breaks in series (*databrud*): days on which figures of one name stopped being comparable.

use core::fmt;

use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::{Day, Period};
use crate::measure::{Measure, MeasureId, Over, Scoring, Test, langtidsledige, unge_i_uddannelse};
use crate::state::State;

/// A day on which some series broke: a figure from before and one from after are not of one thing.
///
/// | day | what | touches |
/// |---|---|---|
/// | 2014-01-01 | *jobklar* is followed by *jobparat* and *åbenlyst uddannelsesparat* | `bm:langtidsledige@2014` |
/// | 2016-08-01 | Danish courses count as ordinary education, history corrected | `star:unge_i_uddannelse@2017` |
/// | 2017-07-01 | registers count days and hours, no longer touched weeks | every measure of benefits |
/// | 2025-07-01 | the reform of *kontanthjælp*, tables y60\*, back-cast to August 2021 | measures of *kontanthjælp*, *uddannelseshjælp* and *integrationsydelse* |
///
/// The first is an inference of the crate; of the second only the month is known, and it stands on its first day.
///
/// Two more are told by sources and are none here. The series of sanctions broke in the first quarter of 2021, and no definition
/// counts sanctions. On 29 September 2017 *a-dagpenge* from January 2004 to July 2017 was moved from weeks and benefit months to
/// calendar months: that lies between two vintages of one figure, and [`Actuals::revisions`](super::Actuals::revisions) shows it.
///
/// ```
/// use maaltal::measure::langtidsledige;
/// use maaltal::outcome::SeriesBreak;
/// let breaks = SeriesBreak::between(&langtidsledige::STAR, "2016M12".parse()?, "2018M12".parse()?);
/// assert_eq!(breaks.iter().map(|it| it.day.to_string()).collect::<Vec<_>>(), ["2017-07-01"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "databrud")]
pub struct SeriesBreak {
    /// The first day of the new.
    pub day: Day,
    /// What changed, in Danish.
    pub what_da: &'static str,
    /// Which series it touches.
    pub touches: Touches,
}

/// Which series a break touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Touches {
    /// One definition.
    Measure(MeasureId<'static>),
    /// Every measure that counts a benefit.
    EveryBenefit,
    /// Measures that count one of these benefits.
    Benefits(BenefitSet),
}

impl SeriesBreak {
    /// Every break that a source tells, by day.
    pub const ALL: &'static [SeriesBreak] = &[
        SeriesBreak {
            day: Day::ymd(2014, 1, 1),
            what_da: "jobklar følges af jobparat og åbenlyst uddannelsesparat",
            touches: Touches::Measure(langtidsledige::BM_2014.id),
        },
        SeriesBreak {
            day: Day::ymd(2016, 8, 1),
            what_da: "danskundervisning tæller som ordinær uddannelse",
            touches: Touches::Measure(unge_i_uddannelse::STAR_2017.id),
        },
        SeriesBreak {
            day: Day::ymd(2017, 7, 1),
            what_da: "registrene opgør dage og timer, ikke længere berørte uger",
            touches: Touches::EveryBenefit,
        },
        SeriesBreak {
            day: Day::ymd(2025, 7, 1),
            what_da: "kontanthjælpsreformen, tabellerne y60",
            touches: Touches::Benefits(
                BenefitSet::of(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp])
                    .union(BenefitSet::INTEGRATIONSYDELSE),
            ),
        },
    ];

    /// The breaks of a measure's series between the figures of two periods, in the order of time: after the first day that the
    /// earlier looks at, with its lookback, and up to the end of the later.
    #[must_use]
    pub fn between(measure: &Measure<'_>, one: Period, other: Period) -> Vec<SeriesBreak> {
        let (earlier, later) = if one.last_day() <= other.last_day() { (one, other) } else { (other, one) };
        let (first, last) = (looks_from(measure, earlier), later.last_day());
        let counted = benefits(measure);
        let touches = |it: &&SeriesBreak| match it.touches {
            Touches::Measure(id) => id == measure.id,
            Touches::EveryBenefit => !counted.is_empty(),
            Touches::Benefits(benefits) => benefits.iter().any(|benefit| counted.contains(benefit)),
        };
        let within = |it: &&SeriesBreak| first < it.day && it.day <= last;
        SeriesBreak::ALL.iter().filter(within).filter(touches).copied().collect()
    }
}

/// In Danish: "2017-07-01: registrene opgør dage ...".
impl fmt::Display for SeriesBreak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.day, self.what_da)
    }
}

/// The first day that a figure of a period looks at. For whether somebody was ever before, none is the first: there it is that
/// of the period.
fn looks_from(measure: &Measure<'_>, period: Period) -> Day {
    let measured = measure.measured(period).unwrap_or(period);
    let from = |test: &Test<'_>| match test {
        Test::Time(time) => time.within.days(measured).first(),
        Test::Entry(entry) => entry.within.days(measured).first(),
        Test::Run(run) => run.looked_at(measured).first(),
        Test::Hours(hours) => hours.within.days(measured).first(),
        Test::Holds(_) => measured.last_day(),
    };
    match measure.scoring {
        Scoring::Persons(persons) => {
            let tests = core::iter::once(&persons.looked_at).chain(persons.counted);
            tests.map(from).min().unwrap_or(measured.last_day())
        }
        _ if measure.over == Over::LastDay => measured.last_day(),
        _ => measured.first_day(),
    }
}

/// The benefits that a measure counts.
fn benefits(measure: &Measure<'_>) -> BenefitSet {
    let of = |set: BenefitSet, state: State<'_>| set.union(state.benefits());
    let none = BenefitSet::EMPTY;
    match measure.scoring {
        Scoring::Persons(persons) => {
            core::iter::once(&persons.looked_at).chain(persons.counted).fold(none, |set, test| match test {
                Test::Time(time) => of(set, time.state),
                Test::Entry(entry) => of(set, entry.state),
                Test::Run(run) => of(set, run.state),
                _ => set,
            })
        }
        Scoring::UnitsOfUnits(units) => of(of(none, units.numerator), units.denominator),
        Scoring::FullTimePersons(full_time) => full_time.added.iter().fold(none, |set, state| of(set, *state)),
        Scoring::Spells(spells) => spells.of.iter().fold(none, |set, spell| of(set, spell.state)),
        _ => none,
    }
}

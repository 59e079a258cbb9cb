//! Measures (*mål*, *målemetoder*): definitions as values, each in a file with the sentence it models.
//!
//! A [`Measure`] is one closed value: who is looked at, how it is scored, over what period, where it belongs. Each phrase
//! of the source's sentence is in exactly one field. A caller's own measure is the same type. The official ones are
//! constants, found by name and edition:
//!
//! ```
//! use maaltal::measure;
//!
//! let measure = measure::find("bm:langtidsledige@2014")?;
//! assert_eq!(measure.title_da, "Langtidsledige");
//! assert_eq!(measure::find("bm:langtidsledig@2014").unwrap_err().nearest, "bm:langtidsledige@2014");
//! # Ok::<(), measure::UnknownMeasure>(())
//! ```
//!
//! # The definitions
//!
//! One name can have several: none of them is the others, and a figure names the one it is of. Whom two count differently, and by
//! which clause, [`compare`](crate::evaluate::Prepared::compare) tells.
//!
//! | id | title | counts | asked for | adds over places | over time | over benefits |
//! |---|---|---|---|---|---|---|
//! | `bm:uddannelsesgrad@2014` | Uddannelsesgrad | percent | a calendar year | pooled | pooled | pooled |
//! | `bm:tilgang_til_foertidspension@2014` | Tilgang til førtidspension | persons | a calendar year | yes | no | no |
//! | `bm:langtidsledige@2014` | Langtidsledige | persons | a last day | yes | no | no |
//! | `star:langtidsledige` | Langtidsledige (Jobindsats) | persons | a last day | yes | no | no |
//! | `bm:samarbejdsgrad@2014` | Samarbejdsgrad | announced, and not ready | a last day | pooled | no | no |
//! | `star:langtidsledige_i_dage` | Langtidsledige (Jobindsats), i dage af 52 uger | persons | a last day | yes | no | no |
//! | `star:langtidsledige_12_maaneder` | Langtidsledige (Jobindsats), i dage af 12 måneder | persons | a last day | yes | no | no |
//! | `dst:langtidsledige` | Langtidsledige (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_26_uger` | Ledige i mindst 26 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_39_uger` | Ledige i mindst 39 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_78_uger` | Ledige i mindst 78 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_104_uger` | Ledige i mindst 104 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_130_uger` | Ledige i mindst 130 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `dst:ledige_i_mindst_156_uger` | Ledige i mindst 156 uger (Danmarks Statistik) | persons | a last day | yes | no | no |
//! | `star:tilgang_til_foertidspension@2016` | Tilgang til førtidspension (Jobindsats) | persons | any period | yes | no | no |
//! | `esbjerg:nye_foertidspensioner_under_40@2014` | Andel af nye førtidspensioner til personer under 40 år | percent | a calendar year | pooled | no | no |
//! | `bm:permanente_forsoergelsesordninger@2011` | Personer på permanente forsørgelsesordninger | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2008` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2010` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:arbejdskraftreserven@2011` | Arbejdskraftreserven | persons | a last day | yes | no | no |
//! | `bm:unge_paa_offentlig_forsoergelse@2011` | Unge på offentlig forsørgelse | persons | a last day | yes | no | no |
//! | `star:unge_i_uddannelse@2017` | Unge i uddannelse | percent | a month | pooled | no | no |
//! | `star:opkvalificering@2021` | Opkvalificering, andel | percent | a month | pooled | no | no |
//! | `star:opkvalificering_antal@2021` | Opkvalificering, antal personer | persons | a month | yes | no | no |
//! | `star:antal_personer_a_dagpenge` | Antal personer på a-dagpenge | persons | any period | no | no | no |
//! | `star:antal_personer_offentlig_forsoergelse` | Antal personer på offentlig forsørgelse | persons | any period | no | no | no |
//! | `star:fuldtidspersoner_a_dagpenge` | Fuldtidspersoner på a-dagpenge | full-time persons | any period | yes | no | yes |
//! | `star:fuldtidspersoner_offentlig_forsoergelse` | Fuldtidspersoner på offentlig forsørgelse | full-time persons | any period | yes | no | yes |
//! | `star:offentligt_forsoergede@2019` | Offentligt forsørgede, i procent af befolkningen | percent | any period | pooled | no | yes |
//! | `roedovre:offentligt_forsoergede@2017` | Offentligt forsørgede, i procent af arbejdsstyrken | percent | any period | pooled | no | yes |
//! | `star:paabegyndte_forloeb_a_dagpenge` | Påbegyndte forløb på a-dagpenge | spells | any period | yes | yes | yes |
//! | `star:afsluttede_forloeb_a_dagpenge` | Afsluttede forløb på a-dagpenge | spells | any period | yes | yes | yes |
//! | `star:loebende_forloeb_a_dagpenge` | Løbende forløb på a-dagpenge | spells | a last day | yes | no | yes |
//! | `star:paabegyndte_forloeb_foertidspension` | Påbegyndte forløb på førtidspension | spells | any period | yes | yes | yes |
//! | `halsnaes:forloeb_over_3_maaneder@2019` | Forløb af over 3 måneders varighed | spells | a last day | yes | no | yes |
//! | `dst:nettoledige` | Nettoledige | full-time persons | any period | yes | no | no |
//! | `dst:bruttoledige` | Bruttoledige | full-time persons | any period | yes | no | no |
//! | `star:passivandel_65_uger` | Passivandel, 52 af de seneste 65 uger | percent | a last day | pooled | no | no |
//! | `star:passivandel_12_maaneder` | Passivandel, de seneste 12 måneder | percent | a last day | pooled | no | no |
//! | `esbjerg:overgang_til_sygedagpenge@2014` | Andel af forsikrede ledige, som overgår til sygedagpenge | percent | a calendar year | pooled | no | no |
//! | `middelfart:sygedagpengemodtagere@2019` | Sygedagpengemodtagere | persons | a last day | yes | no | no |
//! | `middelfart:andel_jobparate@2019` | Andel jobparate | percent | a last day | pooled | no | no |
//! | `halsnaes:andel_i_aktivitet@2019` | Andel i aktivitet | percent | a last day | pooled | no | no |
//! | `odense:aktivitetsparate_i_job` | Aktivitetsparate kontanthjælpsmodtagere i job | persons | a last day | yes | no | no |

mod adds;
mod bridge;
mod id;
mod over;
mod scoring;

pub mod aktivitetsparate_i_job;
pub mod andel_i_aktivitet;
pub mod andel_jobparate;
pub mod antal_personer;
pub mod arbejdskraftreserven;
pub mod forloeb;
pub mod fuldtidspersoner;
pub mod langtidsledige;
pub mod ledige;
pub mod offentligt_forsoergede;
pub mod opkvalificering;
pub mod passivandel;
pub mod permanente_forsoergelsesordninger;
pub mod samarbejdsgrad;
pub mod sygedagpengemodtagere;
pub mod tilgang_til_foertidspension;
pub mod uddannelsesgrad;
pub mod unge_i_uddannelse;
pub mod unge_paa_offentlig_forsoergelse;

pub use adds::{Adds, Attribution};
pub use id::MeasureId;
pub use over::{Over, PeriodError};
pub use scoring::{
    Amount, Bridge, CountedBy, Entry, FigureUnit, FullTime, NoMethod, Per, Persons, Run, Scoring, Spells, SpellsOf,
    SpellsThat, Test, Time, UnitsOfUnits, Which, Within,
};

use crate::calendar::{Day, DayRange, Period};
use crate::in_force::Edge;
use crate::nearest::{hint, nearest_of, same_word};
use crate::quantity::{Decimals, FullTimePersons, QuantityError, Tally, Value};
use crate::source::{ESBJERG_2014, Source};
use crate::target_group::TargetGroup;

/// Every official measure: the four of the goals of 2014 first, each beside its namesakes, then the others.
pub const ALL: &[&Measure<'static>] = &[
    &uddannelsesgrad::BM_2014,
    &tilgang_til_foertidspension::BM_2014,
    &langtidsledige::BM_2014,
    &langtidsledige::STAR,
    &samarbejdsgrad::BM_2014,
    &langtidsledige::STAR_DAYS,
    &langtidsledige::STAR_12_MONTHS,
    &langtidsledige::DST,
    &langtidsledige::DST_26,
    &langtidsledige::DST_39,
    &langtidsledige::DST_78,
    &langtidsledige::DST_104,
    &langtidsledige::DST_130,
    &langtidsledige::DST_156,
    &tilgang_til_foertidspension::STAR_2016,
    &tilgang_til_foertidspension::ESBJERG_2014_UNDER_40,
    &permanente_forsoergelsesordninger::BM_2011,
    &arbejdskraftreserven::BM_2008,
    &arbejdskraftreserven::BM_2010,
    &arbejdskraftreserven::BM_2011,
    &unge_paa_offentlig_forsoergelse::BM_2011,
    &unge_i_uddannelse::STAR_2017,
    &opkvalificering::STAR_2021,
    &opkvalificering::STAR_2021_ANTAL,
    &antal_personer::STAR_DAGPENGE,
    &antal_personer::STAR_OFFENTLIG_FORSOERGELSE,
    &fuldtidspersoner::STAR_DAGPENGE,
    &fuldtidspersoner::STAR_OFFENTLIG_FORSOERGELSE,
    &offentligt_forsoergede::STAR_2019,
    &offentligt_forsoergede::ROEDOVRE_2017_PLAN,
    &forloeb::STAR_PAABEGYNDTE_A_DAGPENGE,
    &forloeb::STAR_AFSLUTTEDE_A_DAGPENGE,
    &forloeb::STAR_LOEBENDE_A_DAGPENGE,
    &forloeb::STAR_PAABEGYNDTE_FOERTIDSPENSION,
    &forloeb::HALSNAES_2019_PLAN,
    &ledige::DST_NETTO,
    &ledige::DST_BRUTTO,
    &passivandel::STAR_65_WEEKS,
    &passivandel::STAR_12_MONTHS,
    &sygedagpengemodtagere::ESBJERG_2014_PASSING,
    &sygedagpengemodtagere::MIDDELFART_2019_PLAN,
    &andel_jobparate::MIDDELFART_2019_PLAN,
    &andel_i_aktivitet::HALSNAES_2019_PLAN,
    &aktivitetsparate_i_job::ODENSE,
];

/// The official measures that go by a word: their id, the name in it, a title or an alias, whatever the case and with `æøå`
/// or `ae oe aa`. Several authorities define one name, and none of them is meant by the bare name.
///
/// ```
/// use maaltal::measure;
/// let named: Vec<String> = measure::named("Langtidsledige").map(|measure| measure.id.to_string()).collect();
/// assert_eq!(named[..2], ["bm:langtidsledige@2014", "star:langtidsledige"]);
/// ```
pub fn named(word: &str) -> impl Iterator<Item = &'static Measure<'static>> {
    ALL.iter().copied().filter(move |measure| measure.is_called(word))
}

/// The official measure of an id such as `bm:langtidsledige@2014`, or of a word that only one goes by.
///
/// # Errors
/// [`UnknownMeasure`], which names the nearest id, or those that go by the word.
pub fn find(text: &str) -> Result<&'static Measure<'static>, UnknownMeasure> {
    if let Some(measure) = ALL.iter().copied().find(|measure| measure.id.to_string() == text) {
        return Ok(measure);
    }
    let mut called = named(text);
    match (called.next(), called.next()) {
        (Some(measure), None) => Ok(measure),
        (Some(first), Some(second)) => {
            let all = [first, second].into_iter().chain(called).map(|measure| measure.id.to_string()).collect();
            Err(UnknownMeasure { id: text.to_owned(), nearest: first.id.to_string(), candidates: all })
        }
        _ => {
            let ids: Vec<String> = ALL.iter().map(|measure| measure.id.to_string()).collect();
            let spelt =
                ALL.iter().zip(&ids).flat_map(|(measure, id)| measure.words().map(move |word| (word, id.as_str())));
            let nearest = nearest_of(text, ids.iter().map(|id| (id.as_str(), id.as_str())).chain(spelt)).to_owned();
            Err(UnknownMeasure { id: text.to_owned(), nearest, candidates: Vec::new() })
        }
    }
}

/// No official measure has an id, or several go by a word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{id}» is {}", in_words(.nearest, .candidates))]
pub struct UnknownMeasure {
    /// The text that was read.
    pub id: String,
    /// The id nearest to it, empty when none is near; the first of the candidates where there are any.
    pub nearest: String,
    /// The ids of those that go by the word, where they are several; otherwise none.
    pub candidates: Vec<String>,
}

fn in_words(nearest: &str, candidates: &[String]) -> String {
    if candidates.is_empty() {
        format!("the id or name of no measure{}", hint(nearest))
    } else {
        format!("the name of several measures: {}", candidates.join(", "))
    }
}

/// The definition of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "målemetode")]
pub struct Measure<'a> {
    /// Authority, name and edition.
    pub id: MeasureId<'a>,
    /// Its name for Danish readers.
    pub title_da: &'a str,
    /// Its name for English readers.
    pub title_en: &'a str,
    /// What else it is called.
    pub aliases: &'a [&'a str],
    /// Where the sentence was read, with the sentence.
    pub source: Source<'a>,
    /// Whether it is in use.
    pub standing: Standing,
    /// The definition it took the place of.
    pub replaces: Option<MeasureId<'a>>,
    /// The time of the data it may be computed on.
    pub data: Data,
    /// Who is looked at.
    pub who: TargetGroup<'a>,
    /// How it is scored.
    pub scoring: Scoring<'a>,
    /// Which periods it may be asked for, and which days it then covers.
    pub over: Over,
    /// Which place a person, a unit or an event belongs to.
    pub attribution: Attribution,
    /// Which way is better.
    pub improvement: Improvement,
    /// The decimals it is published with.
    pub decimals: Decimals,
}

/// Whether a definition is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is, or was in its year, and nobody withdrew it.
    Active,
    /// It was withdrawn on a day.
    Withdrawn(Day),
}

/// The time of the data that a definition may be computed on. A goal's year is not a limit: the goals of 2014 are computed on
/// 2012.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Data {
    /// The first day.
    pub from: Edge,
    /// The last day.
    pub to: Edge,
}

impl Data {
    /// No source limits it.
    pub const NOT_LIMITED: Data = Data { from: Edge::NotFound, to: Edge::NotFound };

    /// Whether its known edges leave room for every day of a range.
    #[must_use]
    pub fn holds(self, days: DayRange) -> bool {
        let earliest = self.from.days().map(DayRange::first);
        let latest = self.to.days().map(DayRange::last);
        earliest.is_none_or(|earliest| earliest <= days.first()) && latest.is_none_or(|latest| days.last() <= latest)
    }
}

/// What most definitions have in common: persons at a date, of whom fewer is better. Every definition names itself, its
/// source and its scoring.
const PERSONS_AT_A_DATE: Measure<'static> = Measure {
    id: MeasureId::without_edition("", ""),
    title_da: "",
    title_en: "",
    aliases: &[],
    source: ESBJERG_2014.at(""),
    standing: Standing::Active,
    replaces: None,
    data: Data::NOT_LIMITED,
    who: TargetGroup::EVERYBODY,
    scoring: Scoring::NoMethod {
        why: NoMethod::Pending,
        said: "",
        said_in: ESBJERG_2014.at(""),
        unit: FigureUnit::Persons,
    },
    over: Over::LastDay,
    attribution: Attribution::ResidenceOnLastDay,
    improvement: Improvement::Fewer,
    decimals: Decimals::ZERO,
};

/// A tally comes to no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoValue {
    /// The measure has no method, so nothing was tallied. That is not 0.
    #[error("the measure has no method: {0}")]
    NoMethod(NoMethod),
    /// Full-time persons are time over the time of a period: ask with the period.
    #[error("full-time persons cannot be told without the period")]
    NeedsPeriod,
    /// It is a share of what the caller must give, for the place and the period.
    #[error("a share of {0}, which is not given")]
    NeedsDivisor(Per),
    /// A divisor was given to a measure that is no share of one.
    #[error("the measure is no share of a population or a labour force")]
    NoDivisor,
    /// The measure counts something else than full-time persons.
    #[error("the measure counts no full-time persons")]
    NotFullTime,
    /// The measure does not cover the period.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// The share cannot be formed: mostly, its denominator is empty. That is not 0 either.
    #[error(transparent)]
    Quantity(#[from] QuantityError),
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Improvement {
    /// Fewer, or lower.
    Fewer,
    /// More, or higher.
    More,
}

impl Measure<'_> {
    fn words(&self) -> impl Iterator<Item = &str> {
        [self.id.name, self.title_da, self.title_en].into_iter().chain(self.aliases.iter().copied())
    }

    fn is_called(&self, word: &str) -> bool {
        self.words().any(|own| same_word(own, word))
    }

    /// What its figures are.
    #[must_use]
    pub const fn unit(&self) -> FigureUnit {
        match self.scoring {
            Scoring::Persons(persons) => persons.published,
            Scoring::FullTimePersons(FullTime { per: Per::Itself, .. }) => FigureUnit::FullTimePersons,
            Scoring::FullTimePersons(_) | Scoring::UnitsOfUnits(_) => FigureUnit::Percent,
            Scoring::Spells(_) => FigureUnit::Spells,
            Scoring::NoMethod { unit, .. } => unit,
        }
    }

    /// The period that is measured when one is asked for.
    ///
    /// # Errors
    /// [`PeriodError`] when the measure does not cover it.
    pub fn measured(&self, period: Period) -> Result<Period, PeriodError> {
        let measured = self.over.measured(period)?;
        match self.scoring {
            Scoring::FullTimePersons(full_time) if full_time.units(measured).is_none() => {
                Err(PeriodError::RegisterChanged { period })
            }
            _ => Ok(measured),
        }
    }

    /// The size of the measure that a tally of a period comes to: persons, full-time persons, or a share.
    ///
    /// ```
    /// use maaltal::benefit::{Benefit, BenefitSet};
    /// use maaltal::measure::fuldtidspersoner;
    /// use maaltal::quantity::Tally;
    /// let half = fuldtidspersoner::STAR_DAGPENGE.value_over("2012".parse()?, &Tally::of(26, 0))?;
    /// assert_eq!(half.to_string(), "0,5 fuldtidspersoner"); // 26 of the 52 weeks of 2012
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value`], and for a period that the measure does not cover.
    pub fn value_over(&self, period: Period, tally: &Tally) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::Itself, .. }) => {
                Ok(Value::FullTimePersons(self.full_time_persons(period, tally)?))
            }
            Scoring::FullTimePersons(FullTime { per, .. }) => Err(NoValue::NeedsDivisor(per)),
            _ => self.value(tally),
        }
    }

    /// The share that a tally of a period comes to, of a population or a labour force of so many in the place and period.
    ///
    /// ```
    /// use maaltal::measure::{Per, offentligt_forsoergede};
    /// use maaltal::quantity::Tally;
    /// let measure = offentligt_forsoergede::STAR_2019;
    /// // 5,200 weeks on public support in a year of 52 are 100 full-time persons, of a population of 500.
    /// let share = measure.value_per("2016".parse()?, &Tally::of(5200, 0), 500)?;
    /// assert_eq!(share.to_string(), "20,0 pct.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] as [`Measure::value_over`], for a measure that is no such share, and for a divisor of nobody.
    pub fn value_per(&self, period: Period, tally: &Tally, divisor: u64) -> Result<Value, NoValue> {
        match self.scoring {
            Scoring::FullTimePersons(FullTime { per: Per::Population(..) | Per::LabourForce(..), .. }) => {
                Ok(Value::Percent(self.full_time_persons(period, tally)?.share_of(divisor)?))
            }
            _ => Err(NoValue::NoDivisor),
        }
    }

    /// The full-time persons that a tally of a period comes to, whatever they are a share of.
    ///
    /// # Errors
    /// [`NoValue`] for a period that the measure does not cover, and for a measure of something else.
    pub fn full_time_persons(&self, period: Period, tally: &Tally) -> Result<FullTimePersons, NoValue> {
        let Scoring::FullTimePersons(full_time) = self.scoring else { return Err(NoValue::NotFullTime) };
        let units = full_time.units(self.measured(period)?).unwrap_or_default();
        Ok(FullTimePersons::of(tally.numerator, units)?)
    }

    /// The size of the measure that a tally comes to, where the period does not matter to it: persons, or a share.
    ///
    /// ```
    /// use maaltal::measure::{NoMethod, NoValue, langtidsledige, samarbejdsgrad};
    /// use maaltal::quantity::{Tally, Value};
    /// assert_eq!(langtidsledige::BM_2014.value(&Tally::of(842, 3100)), Ok(Value::Persons(842)));
    /// assert_eq!(samarbejdsgrad::BM_2014.value(&Tally::ZERO), Err(NoValue::NoMethod(NoMethod::Pending)));
    /// ```
    ///
    /// # Errors
    /// [`NoValue`] for a measure without a method, and for a share with an empty denominator: neither is zero.
    pub fn value(&self, tally: &Tally) -> Result<Value, NoValue> {
        match (self.scoring, self.unit()) {
            (Scoring::NoMethod { why, .. }, _) => Err(NoValue::NoMethod(why)),
            (Scoring::FullTimePersons(_), _) => Err(NoValue::NeedsPeriod),
            (_, FigureUnit::Spells) => Ok(Value::Spells(tally.numerator)),
            (_, FigureUnit::FullTimePersons) => Err(NoValue::NotFullTime),
            (_, FigureUnit::Persons) => Ok(Value::Persons(tally.numerator)),
            (_, FigureUnit::Percent) => Ok(Value::Percent(tally.share()?)),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Measure<'_> {
    /// A definition is written as its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.id)
    }
}

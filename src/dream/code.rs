//! A code of DREAM, and a list that says what codes mean.

use core::fmt;
use core::str::FromStr;

use crate::benefit::{Benefit, BenefitSet};
use crate::calendar::WeekRange;
use crate::days::End;
use crate::history::{Sector, Spell, Status};
use crate::offer::Offer;
use crate::source::Source;
use crate::visitation::Visitation;
use crate::work::Work;

/// A code of DREAM: three digits.
///
/// ```
/// use maaltal::dream::Code;
/// let code: Code = "130".parse()?;
/// assert_eq!(code.number(), 130);
/// assert!("0".parse::<Code>().is_err()); // some copies write it for a blank; DREAM does not
/// # Ok::<(), maaltal::dream::NotACode>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(u16);

/// A text or a number is not a code of DREAM.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is not a code of DREAM, which has three digits and does not begin with 0")]
pub struct NotACode {
    /// What was read.
    pub value: String,
}

impl Code {
    /// The code of a number.
    ///
    /// # Errors
    /// [`NotACode`] outside 100 to 999.
    pub fn new(number: u16) -> Result<Self, NotACode> {
        if matches!(number, 100..=999) { Ok(Code(number)) } else { Err(NotACode { value: number.to_string() }) }
    }

    /// The code of a literal, for constants.
    ///
    /// # Panics
    /// Outside 100 to 999; in a constant the compiler says so.
    #[must_use]
    pub const fn literal(number: u16) -> Self {
        assert!(number >= 100 && number <= 999, "a code of DREAM has three digits");
        Code(number)
    }

    /// Its number, 100 to 999.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = if digits { text.parse().ok() } else { None };
        number.and_then(|number| Code::new(number).ok()).ok_or_else(|| NotACode { value: text.to_owned() })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The benefit that the text of a code names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Names {
    /// One of the catalogue.
    One(Benefit),
    /// A word that several go by.
    Several(BenefitSet),
    /// None of the catalogue.
    No,
}

/// What a list says of a code. A list of the caller's own says as much of it as it likes: see [`Meaning::new`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Meaning<'a> {
    /// The code.
    pub code: Code,
    /// The text of the list.
    pub text: &'a str,
    /// The group that the author of the list puts it in.
    pub group: &'a str,
    /// The activity that the author of the list puts it under.
    pub activity: &'a str,
    /// The benefit that the text names.
    pub benefit: Names,
    /// The offer that the text names.
    pub offer: Option<Offer>,
    /// The work that the text names.
    pub work: Option<Work>,
    /// The sector of the employer, where the text names it.
    pub sector: Option<Sector>,
    /// The visitation that the text names.
    pub visitation: Option<Visitation>,
}

impl<'a> Meaning<'a> {
    /// A code with its text, group and activity, which names nothing of the catalogues.
    ///
    /// ```
    /// use maaltal::dream::{Code, Meaning};
    /// let own = Meaning::new(Code::literal(775), "min egen læsning", "sundhed", "");
    /// assert_eq!((own.code.number(), own.group), (775, "sundhed"));
    /// ```
    #[must_use]
    pub const fn new(code: Code, text: &'a str, group: &'a str, activity: &'a str) -> Self {
        let benefit = Names::No;
        Meaning { code, text, group, activity, benefit, offer: None, work: None, sector: None, visitation: None }
    }

    /// The spells of weeks with the code: the benefit that the text names, and beside it the offer or work, from the Monday of
    /// the first to the Sunday of the last. None where the text names nothing of the catalogues, or several benefits.
    ///
    /// # Edge
    /// One day is enough for a week, and only one code stands in it: the days are touched weeks, not days of payment. In
    /// *løntilskud* no benefit is paid, so the offer stands alone.
    ///
    /// ```
    /// use maaltal::calendar::{Week, WeekRange};
    /// use maaltal::dream::{Code, LIST_2016};
    /// use maaltal::history::Status;
    /// use maaltal::{benefit::Benefit, offer::Offer};
    ///
    /// let week = WeekRange::single(Week::new(2015, 53)?);
    /// let of = |code| LIST_2016.find(Code::literal(code)).unwrap().spells(week);
    /// let placed: Vec<Status> = of(737).iter().map(|spell| spell.status()).collect();
    /// assert_eq!(placed, [Status::Benefit(Benefit::Kontanthjaelp), Status::Offer(Offer::Virksomhedspraktik)]);
    /// assert_eq!(of(735).len(), 1); // løntilskud alone
    /// assert!(of(771).is_empty()); // fleksjob: one of two schemes
    /// # Ok::<(), maaltal::calendar::CalendarError>(())
    /// ```
    #[must_use]
    pub fn spells(&self, weeks: WeekRange) -> Vec<Spell> {
        let benefit = match self.benefit {
            Names::One(benefit) if self.offer != Some(Offer::Loentilskud) => Some(Status::Benefit(benefit)),
            _ => None,
        };
        let others = [self.offer.map(Status::Offer), self.work.map(Status::Work)];
        let (first, last) = (weeks.first().first_day(), weeks.last().last_day());
        let spell = |status: Status| {
            // A range of weeks is not reversed, so neither is the spell.
            let spell = Spell::new(status, first, End::On(last)).ok()?;
            let spell = self.visitation.map_or(spell, |visitation| spell.visited(visitation));
            let sector = self.sector.filter(|_| !matches!(status, Status::Benefit(_)));
            Some(sector.map_or(spell, |sector| spell.in_sector(sector)))
        };
        benefit.into_iter().chain(others.into_iter().flatten()).filter_map(spell).collect()
    }
}

/// What codes mean, as of a time: a list that was published, or the caller's own.
///
/// ```
/// use maaltal::dream::{Code, CodeList, LIST_2016, Meaning};
/// assert_eq!(LIST_2016.find(Code::literal(621)).unwrap().text, "Efterløn");
///
/// let codes = [Meaning::new(Code::literal(621), "Efterløn", "tilbagetrukket", "")];
/// let own = CodeList { as_of: "2024", codes: &codes, ..LIST_2016 };
/// assert!(own.find(Code::literal(130)).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeList<'a> {
    /// When it stood so.
    pub as_of: &'a str,
    /// Where it was read.
    pub source: Source<'a>,
    /// The codes, each once.
    pub codes: &'a [Meaning<'a>],
}

impl<'a> CodeList<'a> {
    /// What the list says of a code.
    #[must_use]
    pub fn find(&self, code: Code) -> Option<&'a Meaning<'a>> {
        self.codes.iter().find(|known| known.code == code)
    }

    /// The group of a code.
    #[must_use]
    pub fn group(&self, code: Code) -> Option<&'a str> {
        self.find(code).map(|known| known.group)
    }

    /// The activity of a code.
    #[must_use]
    pub fn activity(&self, code: Code) -> Option<&'a str> {
        self.find(code).map(|known| known.activity)
    }
}

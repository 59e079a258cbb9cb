//! How histories are written: a row a spell, as in a sheet, and the days that the data cover.

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;

use super::{Coverage, Degree, Extent, History, HistoryBuf, Hours, OutOfRange, Sector, Spell, SpellError, Status};
use crate::calendar::Day;
use crate::days::End;
use crate::quantity::danish::{self, NumberError};
use crate::visitation::Visitation;

/// The days that the data cover.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CoverageForm {
    /// The first; without it they are complete from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Day>,
    /// The last: what is ongoing runs to it.
    as_of: Day,
}

impl From<&Coverage> for CoverageForm {
    fn from(covered: &Coverage) -> Self {
        CoverageForm { from: Some(covered.from()).filter(|from| *from != Day::MIN), as_of: covered.as_of() }
    }
}

impl TryFrom<CoverageForm> for Coverage {
    type Error = String;

    fn try_from(CoverageForm { from, as_of }: CoverageForm) -> Result<Self, String> {
        let covered = from.map_or(Ok(Coverage::all_up_to(as_of)), |from| Coverage::new(from, as_of));
        covered.map_err(|error| format!("as_of: {error}"))
    }
}

crate::form::serde_as_form!(Coverage, CoverageForm);

/// A spell: a status from a day to an end.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SpellForm {
    /// The benefit, offer or kind of work.
    status: Status,
    /// How near to work the person was judged to be, where it was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    visitation: Option<Visitation>,
    /// The first day.
    from: Day,
    /// The last day, included.
    to: End,
    /// Of work or an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours_per_week: Option<Hours>,
    /// Of a benefit, in percent of full time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    degree: Option<Degree>,
    /// The sector of the employer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sector: Option<Sector>,
}

impl From<&Spell> for SpellForm {
    fn from(spell: &Spell) -> Self {
        let (hours_per_week, degree) = match spell.extent() {
            Extent::NotStated => (None, None),
            Extent::Hours(hours) => (Some(hours), None),
            Extent::Degree(degree) => (None, Some(degree)),
        };
        SpellForm {
            status: spell.status(),
            visitation: spell.visitation(),
            from: spell.first(),
            to: spell.end(),
            hours_per_week,
            degree,
            sector: spell.sector(),
        }
    }
}

impl TryFrom<SpellForm> for Spell {
    type Error = String;

    fn try_from(form: SpellForm) -> Result<Self, String> {
        form.of_any_time()?.of_its_time()
    }
}

impl SpellForm {
    fn of_any_time(self) -> Result<Spell, String> {
        let SpellForm { status, visitation, from, to, hours_per_week, degree, sector } = self;
        Spell::of_parts((status, visitation), (from, to), (hours_per_week, degree), sector)
    }
}

/// A spell that may be of a benefit on days on which it did not exist, as vectors have them: a definition names a benefit whatever
/// the dates, and a vector tells whether it does.
#[cfg(feature = "conformance")]
pub(crate) struct AnySpell(Spell);

#[cfg(feature = "conformance")]
impl<'de> serde::Deserialize<'de> for AnySpell {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form: SpellForm = crate::form::record(deserializer)?;
        form.of_any_time().map(AnySpell).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "conformance")]
impl From<AnySpell> for Spell {
    fn from(AnySpell(spell): AnySpell) -> Self {
        spell
    }
}

impl Spell {
    /// A spell of a form that has these fields; what is wrong with one is told with its name.
    pub(crate) fn of_parts(
        (status, visitation): (Status, Option<Visitation>),
        (from, to): (Day, End),
        extent: (Option<Hours>, Option<Degree>),
        sector: Option<Sector>,
    ) -> Result<Self, String> {
        let at = |field| move |error: SpellError| format!("{field}: {error}");
        let (extent, field) = match extent {
            (None, None) => (Extent::NotStated, "status"),
            (Some(hours), None) => (Extent::Hours(hours), "hours_per_week"),
            (None, Some(degree)) => (Extent::Degree(degree), "degree"),
            (Some(_), Some(_)) => return Err("degree: a spell has hours or a degree, not both".to_owned()),
        };
        let spell = Spell::new(status, from, to).map_err(at("to"))?;
        let spell = spell.with_extent(extent).map_err(at(field))?;
        let spell = visitation.map_or(spell, |visitation| spell.visited(visitation));
        Ok(sector.map_or(spell, |sector| spell.in_sector(sector)))
    }

    /// The same spell, unless its benefit did not exist on any of its days.
    pub(crate) fn of_its_time(self) -> Result<Self, String> {
        self.in_force().map(|()| self).map_err(|error| format!("status: {error}"))
    }
}

crate::form::serde_as_form!(Spell, SpellForm);

/// Hours a week as Danish files write them: "37", "2,5".
struct HoursText(Hours);

/// A text is no number of hours.
#[derive(Debug, thiserror::Error)]
enum NoHours {
    #[error(transparent)]
    Number(#[from] NumberError),
    #[error("«{0}» is no number of hours with at most two decimals")]
    Precision(String),
    #[error(transparent)]
    Range(#[from] OutOfRange),
}

impl FromStr for HoursText {
    type Err = NoHours;

    fn from_str(text: &str) -> Result<Self, NoHours> {
        let hundredths =
            danish::parse(text)?.checked_mul(Decimal::ONE_HUNDRED).filter(|number| number.fract().is_zero());
        let precise = hundredths.filter(|number| !number.is_sign_negative() || number.is_zero());
        let precise = precise.ok_or_else(|| NoHours::Precision(text.to_owned()))?;
        Ok(HoursText(Hours::from_hundredths(u16::try_from(precise).unwrap_or(u16::MAX))?))
    }
}

impl fmt::Display for HoursText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&danish::format(Decimal::new(self.0.hundredths().into(), 2).normalize()))
    }
}

crate::text::serde_as_text!(
    HoursText,
    "hours a week with a decimal comma, such as \"37\" or \"2,5\"",
    "pattern": "^[0-9]{1,3}(,[0-9]{1,2})?$",
);

impl From<&Hours> for HoursText {
    fn from(hours: &Hours) -> Self {
        HoursText(*hours)
    }
}

impl From<HoursText> for Hours {
    fn from(HoursText(hours): HoursText) -> Self {
        hours
    }
}

crate::form::serde_as_form!(Hours, HoursText);

impl From<&Degree> for u8 {
    fn from(degree: &Degree) -> Self {
        degree.percent()
    }
}

impl TryFrom<u8> for Degree {
    type Error = OutOfRange;

    fn try_from(percent: u8) -> Result<Self, OutOfRange> {
        Degree::from_percent(percent)
    }
}

crate::form::serde_as_form!(Degree, u8);

/// The spells of a person in order of their first days, and the days that the data cover.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct HistoryForm {
    /// The spells, in any order when they are read. An exact duplicate counts once.
    spells: Vec<Spell>,
    /// The days that the data cover.
    covered: Coverage,
}

impl From<&History<'_>> for HistoryForm {
    fn from(history: &History<'_>) -> Self {
        HistoryForm { spells: history.spells().to_vec(), covered: history.coverage() }
    }
}

impl From<&HistoryBuf> for HistoryForm {
    fn from(history: &HistoryBuf) -> Self {
        HistoryForm::from(&history.view())
    }
}

impl From<HistoryForm> for HistoryBuf {
    fn from(form: HistoryForm) -> Self {
        HistoryBuf::new(form.spells, form.covered)
    }
}

crate::form::serde_as_form!(HistoryBuf, HistoryForm, "History");
crate::form::serialize_as_form!(History<'_>, HistoryForm, "History");

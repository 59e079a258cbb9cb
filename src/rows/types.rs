//! The rows of the four files.

use rust_decimal::Decimal;

use super::cells::{Cells, Column, Row};
use super::problem::{Rule, Sheet};
use crate::calendar::Day;
use crate::days::{End, Stay};
use crate::education::{Completion, Education, Level};
use crate::history::{Degree, Extent, Hours, OutOfRange, Sector, Spell, Status};
use crate::person::{Attributes, Origin, Residence, ResidenceGround, Sex};
use crate::place::Municipality;
use crate::quantity::danish;
use crate::visitation::Visitation;

/// `key;born;sex;origin;residence_ground;residence_granted;insured_by`: a person. Only `key` and `born` must be columns; an empty field or
/// `?` is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// The caller's key.
    pub key: String,
    /// What is known.
    pub attributes: Attributes,
}

impl Row for PersonRow {
    const SHEET: Sheet = Sheet::Persons;
    const COLUMNS: &'static [Column] = &[
        Column::required("key"),
        Column::required("born"),
        Column::optional("sex"),
        Column::optional("origin"),
        Column::optional("residence_ground"),
        Column::optional("residence_granted"),
        Column::optional("insured_by"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let key = cells.needed("key");
        let born = cells.read_known("born", str::parse);
        let sex = cells.read_known("sex", Sex::from_code);
        let origin = cells.read_known("origin", Origin::from_code);
        let residence_ground = cells.read_known("residence_ground", ResidenceGround::from_code);
        let residence_granted = cells.read_known("residence_granted", str::parse);
        let insured_by = cells.read_known("insured_by", str::parse);
        Some(PersonRow {
            key: key?,
            attributes: Attributes {
                born: born?,
                sex: sex?,
                origin: origin?,
                residence_ground: residence_ground?,
                residence_granted: residence_granted?,
                insured_by: insured_by?,
            },
        })
    }
}

/// `key;municipality;from;to`: a time in a municipality, by code or name; `?` or an empty field is an unknown one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResidenceRow {
    /// The person's key.
    pub key: String,
    /// The residence.
    pub residence: Residence,
}

impl Row for ResidenceRow {
    const SHEET: Sheet = Sheet::Residences;
    const COLUMNS: &'static [Column] =
        &[Column::required("key"), Column::required("municipality"), Column::required("from"), Column::required("to")];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let key = cells.needed("key");
        let municipality = cells.read_known("municipality", str::parse::<Municipality>);
        let days = stay(cells);
        let (municipality, stay) = (municipality?, days?);
        Some(ResidenceRow { key: key?, residence: Residence { municipality, stay } })
    }
}

/// What a row of education says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Training {
    /// The level `none`: the person has no education, and that is known.
    None,
    /// A course.
    Course(Education),
}

/// `key;level;from;to;completed`: a course and, when it was completed, the date (`?` where the date is unknown). `from`
/// and `to` may both be empty where only the completion is recorded. The level `none` says that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EducationRow {
    /// The person's key.
    pub key: String,
    /// The course, or none.
    pub training: Training,
}

impl Row for EducationRow {
    const SHEET: Sheet = Sheet::Educations;
    const COLUMNS: &'static [Column] = &[
        Column::required("key"),
        Column::required("level"),
        Column::required("from"),
        Column::required("to"),
        Column::required("completed"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let key = cells.needed("key");
        if cells.text("level") == "none" {
            for column in ["from", "to", "completed"] {
                if !cells.text(column).is_empty() {
                    cells.fail(column, Rule::NoneWithDates);
                }
            }
            return Some(EducationRow { key: key?, training: Training::None });
        }
        let level = cells.read("level", Level::from_code);
        let completed = match cells.text("completed") {
            "" => Some(Completion::Not),
            "?" => Some(Completion::OnUnknownDay),
            _ => cells.parse("completed").map(Completion::On),
        };
        let attended = if cells.text("from").is_empty() && cells.text("to").is_empty() {
            if completed == Some(Completion::Not) {
                cells.fail("from", Rule::NoCourse);
            }
            Some(None)
        } else {
            stay(cells).map(Some)
        };
        let (completed, attended) = (completed?, attended?);
        match (completed, attended) {
            (Completion::On(day), Some(stay)) if day < stay.first() => {
                let value = cells.text("completed").to_owned();
                cells.fail("completed", Rule::Reversed { value });
            }
            (Completion::On(_) | Completion::OnUnknownDay, Some(stay)) if stay.end() == End::Ongoing => {
                cells.fail("to", Rule::CompletedButOngoing);
            }
            _ => {}
        }
        Some(EducationRow { key: key?, training: Training::Course(Education { level: level?, attended, completed }) })
    }
}

/// `key;status;visitation;from;to;hours_per_week;degree;private_employer;company`: a spell. Status is the code of a
/// benefit, an offer or a kind of work; hours and degree are Danish numbers; `private_employer` is `ja` or `nej`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpellRow {
    /// The person's key.
    pub key: String,
    /// The spell.
    pub spell: Spell,
    /// The caller's key of the company, where there is one. It stays in the row: no measure of the crate asks for it, so
    /// spells that differ in it alone count once.
    pub company: Option<String>,
}

impl Row for SpellRow {
    const SHEET: Sheet = Sheet::Spells;
    const COLUMNS: &'static [Column] = &[
        Column::required("key"),
        Column::required("status"),
        Column::optional("visitation"),
        Column::required("from"),
        Column::required("to"),
        Column::optional("hours_per_week"),
        Column::optional("degree"),
        Column::optional("private_employer"),
        Column::optional("company"),
    ];

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let key = cells.needed("key");
        let status = cells.read("status", Status::from_code);
        let visitation = cells.read_known("visitation", Visitation::from_code);
        let days = stay(cells);
        let hours = number(cells, "hours_per_week", 2, Hours::from_hundredths);
        let degree =
            number(cells, "degree", 0, |percent| Degree::from_percent(u8::try_from(percent).unwrap_or(u8::MAX)));
        let sector = match cells.text("private_employer") {
            "" | "?" => Some(None),
            "ja" => Some(Some(Sector::Privat)),
            "nej" => Some(Some(Sector::Offentlig)),
            other => {
                let value = other.to_owned();
                cells.fail("private_employer", Rule::YesOrNo { value });
                None
            }
        };
        let extent = match (hours?, degree?) {
            (None, None) => Extent::NotStated,
            (Some(hours), None) => Extent::Hours(hours),
            (None, Some(degree)) => Extent::Degree(degree),
            (Some(_), Some(_)) => {
                cells.fail("degree", Rule::HoursAndDegree);
                return None;
            }
        };
        let (first, end) = days.map(|stay| (stay.first(), stay.end()))?;
        let column = if matches!(extent, Extent::Degree(_)) { "degree" } else { "hours_per_week" };
        let spell = Spell::new(status?, first, end).and_then(|spell| spell.with_extent(extent));
        let mut spell = match spell {
            Ok(spell) => spell,
            Err(error) => {
                cells.fail(column, error);
                return None;
            }
        };
        if let Err(error) = spell.in_force() {
            cells.fail("status", error);
        }
        if let Some(visitation) = visitation? {
            spell = spell.visited(visitation);
        }
        if let Some(sector) = sector? {
            spell = spell.in_sector(sector);
        }
        let company = Some(cells.text("company").to_owned()).filter(|company| !company.is_empty());
        Some(SpellRow { key: key?, spell, company })
    }
}

/// `from` and `to`: a first day and an end that does not come before it.
pub(super) fn stay(cells: &mut Cells<'_>) -> Option<Stay> {
    let first = if cells.needed("from").is_some() { cells.parse::<Day>("from") } else { None };
    let end = cells.parse::<End>("to");
    let (first, end) = (first?, end?);
    if let Ok(stay) = Stay::new(first, end) {
        return Some(stay);
    }
    let value = cells.text("to").to_owned();
    cells.fail("to", Rule::Reversed { value });
    None
}

/// A Danish number that is not negative and has at most so many decimals, in units of the last. Empty or `?` is unknown.
#[expect(clippy::option_option, reason = "the outer is a problem, the inner an unknown, as in Cells::read_known")]
fn number<T>(
    cells: &mut Cells<'_>,
    column: &'static str,
    decimals: u32,
    make: impl Fn(u16) -> Result<T, OutOfRange>,
) -> Option<Option<T>> {
    let text = cells.text(column).to_owned();
    if matches!(text.as_str(), "" | "?") {
        return Some(None);
    }
    let number = match danish::parse(&text) {
        Ok(number) => number,
        Err(error) => {
            cells.fail(column, error);
            return None;
        }
    };
    let scaled = number * Decimal::from(10_u32.pow(decimals));
    if number.is_sign_negative() {
        cells.fail(column, Rule::Negative { value: text });
        return None;
    }
    if !scaled.fract().is_zero() {
        cells.fail(column, Rule::Precision { value: text });
        return None;
    }
    match make(u16::try_from(scaled).unwrap_or(u16::MAX)) {
        Ok(value) => Some(Some(value)),
        Err(error) => {
            cells.fail(column, Rule::Range { value: text, error });
            None
        }
    }
}

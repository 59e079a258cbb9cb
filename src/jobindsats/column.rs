//! What the columns of an answer hold: told from their labels, never guessed.

use super::figure::Unit;
use super::problem::{At, Problem, Rule};
use super::raw::{RawColumn, problem};
use crate::Problems;
use crate::nearest::nearest_few;
use crate::quantity::Thing;
use crate::quantity::danish::is_space;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsRole"))]
pub enum Role {
    /// The place.
    Place,
    /// The period.
    Period,
    /// What rows are split by.
    Dimension(DimensionKind),
    /// Figures in a unit.
    Measure(Unit),
    /// Nothing that is wanted: its cells are not read.
    PassedOver,
}

/// What the labels of a dimension are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsDimensionKind"))]
pub enum DimensionKind {
    /// Benefits.
    Benefit,
    /// Visitations.
    Visitation,
    /// Rates of *kontanthjælp*.
    Rate,
    /// Anything else, kept as text.
    Other,
}

/// A column that is known, with the tables it was seen in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownColumn {
    /// Its label, or its name in the interface where that begins with an underscore. Without "16-66 år".
    pub label: &'static str,
    /// What it holds.
    pub role: Role,
    /// A table it was seen in; empty where the word is ours.
    pub seen_in: &'static str,
}

/// A column of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsMeasureColumn"))]
pub struct MeasureColumn {
    /// The name that the interface gives it; empty where the form has none.
    pub name: String,
    /// Its label, without blanks after it.
    pub label: String,
    /// What its figures are counted in.
    pub unit: Unit,
}

/// A column that rows are split by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsDimension"))]
pub struct Dimension {
    /// The name that the interface gives it; empty where the form has none.
    pub name: String,
    /// Its label, without blanks after it.
    pub label: String,
    /// What its labels are.
    pub kind: DimensionKind,
}

impl Dimension {
    /// Whether it goes by a name or a label.
    pub(super) fn is(&self, word: &str) -> bool {
        self.name == word || self.label == word
    }
}

const LABOUR_FORCE: Role = Role::Measure(Unit::PercentOfLabourForce);
const POPULATION: Role = Role::Measure(Unit::PercentOfPopulation);
const PERSONS: Role = Role::Measure(Unit::Persons);
const FULL_TIME: Role = Role::Measure(Unit::FullTimePersons);
const OTHER: Role = Role::Dimension(DimensionKind::Other);
const BENEFIT: Role = Role::Dimension(DimensionKind::Benefit);
const VISITATION: Role = Role::Dimension(DimensionKind::Visitation);
const RATE: Role = Role::Dimension(DimensionKind::Rate);

const fn known(label: &'static str, role: Role, seen_in: &'static str) -> KnownColumn {
    KnownColumn { label, role, seen_in }
}

/// The columns that are known. Source: the tables of Jobindsats in public use, to August 2026.
///
/// A label of which only a part was seen is not among them, nor one whose unit no source says.
pub const KNOWN_COLUMNS: &[KnownColumn] = &[
    known("Område", Role::Place, ""),
    known("Kommune", Role::Place, ""),
    known("_nykom", Role::Place, "Y25I01"),
    known("_region", Role::Place, "RM01AK"),
    known("_hele_landet", Role::Place, "Y25I03"),
    known("Periode", Role::Period, "RM01AK"),
    known("_ygrpa02", BENEFIT, "PTV_A02"),
    known("_ygrpi09", BENEFIT, "Y25I01"),
    known("_ygrp_y30r21", BENEFIT, "Y30R21"),
    known("Visitationskategori", VISITATION, "Y60A02"),
    known("_viskat_1int", VISITATION, "Y60A02"),
    known("_viskat_1kth", VISITATION, "Y36A02"),
    known("_viskat_2udh", VISITATION, "Y38A02"),
    known("Kontanthjælpssats", RATE, "Y60A02"),
    known("Alder", OTHER, "Y01A02"),
    known("Status før sygedagpenge", OTHER, "Y07A02"),
    known("Opdeling af ydelser", OTHER, "Y25I08"),
    known("Arbejdsfordelingstype", OTHER, "Y25I06"),
    known("_akassebl", OTHER, "Y25I01"),
    known("_akassedp", OTHER, "Y28A02"),
    known("_alder5i30", OTHER, "RM01AK"),
    known("_alder_5i30_60s", OTHER, "Y28A15"),
    known("_amstatusb15", OTHER, "Y01B15"),
    known("_dimittend", OTHER, "Y01UD01DI"),
    known("_esco_uri", OTHER, "Y25I07"),
    known("_forlang", OTHER, "Y01UD01DI"),
    known("_kon", OTHER, "Y01A02"),
    known("_maalgrp", OTHER, "OTIJ01"),
    known("_maalgrp_d03", OTHER, "Y14D03"),
    known("_oprinda", OTHER, "Y01A02"),
    known("_popbeskudl", OTHER, "Y24J"),
    known("_reko", OTHER, "Y25I14"),
    known("_sagsart", OTHER, "Y07A02"),
    known("_tilb_2ptv", OTHER, "Y01C01"),
    known("_tilbud_d03", OTHER, "Y14D03"),
    known("_var13uger", OTHER, "Y25I06"),
    known("_varighed", OTHER, "Y01A21"),
    known("_ygrp_j01", OTHER, "OTIJ01"),
    known("_ygrpc02", OTHER, "PTVC01"),
    known("_ygrpmm12", OTHER, "Y14D03"),
    known("Antal personer", PERSONS, "Y01A02"),
    known("Antal personer i alt", PERSONS, "OTIJ01"),
    known("Antal personer på efterløn", PERSONS, "Y28A02"),
    known("Antal personer med udbetalt efterløn", PERSONS, "Y28A02"),
    known("Antal personer med forbrug", PERSONS, "Y01A12"),
    known("Antal personer med opbrugt dagpengeret", PERSONS, "Y01UD01DI"),
    known("Antal efterlønsbidragsbetalere", PERSONS, "Y28A15"),
    known("Antal ledige personer", PERSONS, "Y25I01"),
    known("Antal langtidsledige personer", PERSONS, "Y25I09"),
    known("Antal aktiverede", PERSONS, "PTVC01"),
    known("Varslinger, antal personer", PERSONS, "Y25I05"),
    known("Antal fuldtidspersoner", FULL_TIME, "Y01A02"),
    known("Antal fuldtidspersoner med udbetalt efterløn", FULL_TIME, "Y28A02"),
    known("Antal ledige fuldtidspersoner", FULL_TIME, "Y25I01"),
    known("Antal langtidsledige fuldtidspersoner", FULL_TIME, "Y25I09"),
    known("Antal dimittendledige fuldtidspersoner", FULL_TIME, "Y01DIA02"),
    known("Antal fuldtidsaktiverede", FULL_TIME, "PTVC01"),
    known("Sæsonkorrigeret antal ledige fuldtidspersoner", FULL_TIME, "Y25I03"),
    known("Fuldtidspersoner i pct. af arbejdsstyrken", LABOUR_FORCE, "Y01A02"),
    known("Fuldtidsaktiverede i pct. af arbejdsstyrken", LABOUR_FORCE, "PTVC01"),
    known("Sæsonkorrigeret fuldtidspersoner i pct. af arbejdsstyrken", LABOUR_FORCE, "Y25I03"),
    known("Fuldtidspersoner i pct. af befolkningen", POPULATION, "Y01A02"),
    known("Andel sanktionerede ledige", Role::Measure(Unit::Percent), "Y01H01"),
    known("Forskel (pct. point)", Role::Measure(Unit::PercentagePoints), "Y30R21"),
    known("Gnsn. varighed af afsluttede forløb (uger)", Role::Measure(Unit::Weeks), "Y60A27"),
    known("Antal afsluttede forløb", Role::Measure(Unit::Spells), "Y14D03"),
    known("Varslinger, antal virksomheder", Role::Measure(Unit::Counted(Thing::Companies)), "Y25I05"),
];

/// A label as the known ones are written: without blanks after it, and without "16-66 år" after *arbejdsstyrken* and
/// *befolkningen*, where the blank before it can be missing.
fn bare(label: &str) -> &str {
    let label = label.trim_end_matches(is_space);
    let Some(before) = label.strip_suffix("16-66 år") else { return label };
    let spaced = before.strip_suffix(' ');
    match spaced.unwrap_or(before) {
        base if base.ends_with("i pct. af befolkningen") => base,
        base if base.ends_with("i pct. af arbejdsstyrken") && spaced.is_some() => base,
        _ => label,
    }
}

/// The columns of an answer, in its order.
pub(super) struct Columns {
    pub(super) roles: Vec<(String, Role)>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) measures: Vec<MeasureColumn>,
}

/// What each column holds: as the caller says, and otherwise as it is known.
pub(super) fn columns(raw: &[RawColumn], own: &[(&str, Role)]) -> Result<Columns, Problems<Problem>> {
    let mut columns = Columns { roles: Vec::new(), dimensions: Vec::new(), measures: Vec::new() };
    let mut problems = Vec::new();
    for (number, RawColumn { name, label }) in (1..).zip(raw) {
        let (name, label) = (name.clone(), label.trim_end_matches(is_space).to_owned());
        let mut fail = |rule| {
            let (column, value) = (label.clone(), label.clone());
            problems.push(Problem { at: At::Header, column, number: Some(number), value, rule });
        };
        let callers = own.iter().find(|(word, _)| *word == label || (*word == name && !name.is_empty()));
        let find = |word: &str| KNOWN_COLUMNS.iter().find(|known| known.label == bare(word)).map(|known| known.role);
        let Some(role) = callers.map(|(_, role)| *role).or_else(|| find(&label)).or_else(|| find(&name)) else {
            if name.is_empty() && label.is_empty() {
                fail(Rule::NoName);
                continue;
            }
            let nearest = nearest_few(&label, KNOWN_COLUMNS.iter().map(|known| (known.label, known.label)));
            fail(Rule::ColumnUnknown { nearest });
            continue;
        };
        let first = columns
            .roles
            .iter()
            .find(|(known, other)| *known == label || (matches!(role, Role::Place | Role::Period) && *other == role));
        if let Some((first, _)) = first {
            fail(Rule::ColumnTwice { first: first.clone() });
            continue;
        }
        columns.roles.push((label.clone(), role));
        match role {
            Role::Dimension(kind) => columns.dimensions.push(Dimension { name, label, kind }),
            Role::Measure(unit) => columns.measures.push(MeasureColumn { name, label, unit }),
            Role::Place | Role::Period | Role::PassedOver => {}
        }
    }
    // What is missing is told where nothing else is wrong: an unknown column can be it.
    if problems.is_empty() {
        let mut missing = |what| {
            let rule = Rule::ColumnMissing { what };
            problems.push(problem(At::Header, rule));
        };
        if !columns.roles.iter().any(|(_, role)| *role == Role::Period) {
            missing("the period");
        }
        if columns.measures.is_empty() {
            missing("a figure");
        }
    }
    Problems::none_of(problems)?;
    Ok(columns)
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(MeasureColumn, Dimension);

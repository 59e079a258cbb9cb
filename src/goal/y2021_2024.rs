//! The five goals of 2021 to 2024, as themes: four announcements of the same list, carried on ("videreført").
//!
//! Indicators exist for upskilling, refugees and labour only. For dignity and disability the municipality finds its own: of
//! 2023 and 2024, "Kommunerne skal selv finde indikatorer". `star:opkvalificering@2021` is taken to measure upskilling in
//! all four years: an inference, as no other definition of it was found.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};
use crate::measure::opkvalificering;

/// The goals of 2021, in the order of the announcement.
pub const GOALS_2021: &[Goal] = &five(2021);
/// The goals of 2022, the same carried on.
pub const GOALS_2022: &[Goal] = &five(2022);
/// The goals of 2023, the same carried on.
pub const GOALS_2023: &[Goal] = &five(2023);
/// The goals of 2024, the same carried on, and the last that were found.
pub const GOALS_2024: &[Goal] = &five(2024);

const fn five(year: u16) -> [Goal; 5] {
    let opkvalificering = MeasuredBy::Measure(&opkvalificering::STAR_2021);
    [
        theme(year, 1, "vaerdighed", "dignified case handling", MeasuredBy::LocalChoice),
        theme(year, 2, "opkvalificering", "upskilling", opkvalificering),
        theme(year, 3, "flygtninge", "refugees self-supporting", MeasuredBy::DefinitionNotFound),
        theme(year, 4, "handicap", "people with disability in work", MeasuredBy::LocalChoice),
        theme(year, 5, "arbejdskraft", "companies secured labour", MeasuredBy::DefinitionNotFound),
    ]
}

const fn theme(year: u16, number: u8, name: &'static str, title: &'static str, measured_by: MeasuredBy) -> Goal {
    Goal {
        id: GoalId { year, name },
        number,
        title,
        wording: Wording::Theme,
        force: Force::MunicipalityChooses,
        measured_by,
        witnesses: const { &[witness::FAVRSKOV_2022.at(""), witness::STAR_2023.at("")] },
    }
}

//! The five themes of 2021 to 2024: four announcements of the same list, carried on ("videreført").

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};
use crate::measure::{arbejdskraft, flygtninge, handicap, opkvalificering, vaerdighed};

/// The five goals of one of those years, in the order of the announcement.
pub(super) const fn five(year: u16) -> [Goal; 5] {
    let [vaerdighed, opkvalificering, flygtninge, handicap, arbejdskraft] = [
        MeasuredBy::Measure(&vaerdighed::BM_2021),
        MeasuredBy::Measure(&opkvalificering::STAR_2021),
        MeasuredBy::Measure(&flygtninge::BM_2021),
        MeasuredBy::Measure(&handicap::BM_2021),
        MeasuredBy::Measure(&arbejdskraft::BM_2021),
    ];
    [
        theme(year, 1, "vaerdighed", "dignified case handling", vaerdighed),
        theme(year, 2, "opkvalificering", "upskilling", opkvalificering),
        theme(year, 3, "flygtninge", "refugees self-supporting", flygtninge),
        theme(year, 4, "handicap", "people with disability in work", handicap),
        theme(year, 5, "arbejdskraft", "companies secured labour", arbejdskraft),
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

//! Week columns of DREAM: a header and rows, `;` between fields.

use maaltal::calendar::Day;
use maaltal::dream::{LIST_2016, WeekColumns, grouped};
use maaltal::history::{Coverage, HistoryBuf};

/// Rows are read as runs, and runs written as the same fields.
pub fn dream(input: &[u8]) {
    let mut lines = super::text(input).lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(';').collect();
    let columns = match WeekColumns::of(&header) {
        Ok(columns) => columns,
        Err(problems) => return assert!(problems.iter().all(|problem| !problem.to_string().is_empty())),
    };
    assert!(columns.weeks().len() <= header.len() && columns.weeks().is_sorted());
    for line in lines {
        let fields: Vec<&str> = line.split(';').collect();
        let runs = match columns.runs(&fields, &LIST_2016) {
            Ok(runs) => runs,
            Err(problems) => {
                assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
                continue;
            }
        };
        let written = columns.fields(&runs).unwrap_or_else(|problems| panic!("{problems}"));
        let again: Vec<&str> = header
            .iter()
            .zip(&fields)
            .filter(|(column, _)| maaltal::dream::week_of(column).is_ok())
            .map(|(_, field)| field.trim())
            .collect();
        assert_eq!(written, again);
        let groups = grouped(&runs, |code| LIST_2016.group(code));
        assert!(groups.len() <= runs.len());
        runs.iter().for_each(super::round_trip);
        // A register can have a code of a benefit outside its time, which no form has.
        let spells = runs.iter().flat_map(|run| run.spells(&LIST_2016)).filter(|spell| spell.in_force().is_ok());
        let spells: Vec<_> = spells.collect();
        super::round_trip(&HistoryBuf::new(spells, Coverage::all_up_to(Day::MAX)));
    }
}

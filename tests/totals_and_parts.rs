//! Published totals against their published parts, with rounding and withheld cells: `data/totals_and_parts.csv`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::outcome::{Cell, Counted, Step, total_of};
use maaltal::target::Checked;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn step(text: &str) -> Step {
    if text == "exact" { Step::Exact } else { Step::Tenths(text.parse().unwrap()) }
}

fn cells(text: &str) -> Vec<Cell> {
    text.split(' ').map(|cell| cell.parse().unwrap()).collect()
}

#[test]
fn every_published_total_agrees_with_its_parts_as_far_as_they_tell() {
    let text = include_str!("data/totals_and_parts.csv");
    let mut rows = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(rows.next(), Some("name;step;parts;total;checked;withheld"));
    let mut count = 0;
    for row in rows {
        let fields: Vec<&str> = row.split(';').collect();
        let [name, step_text, parts, total, checked, withheld] = fields[..] else { unreachable!("{row}") };
        let check = total_of(&cells(parts), total.parse().unwrap(), step(step_text), Counted::InOne).unwrap();
        assert_eq!(format!("{:?}", check.checked), checked, "{name}");
        let together = check.withheld_together().map(|(lowest, highest)| [lowest, highest].map(|it| it.normalize()));
        let wanted: Vec<Decimal> =
            withheld.split(' ').filter(|it| !it.is_empty()).map(|it| it.parse().unwrap()).collect();
        assert_eq!(together.map(Vec::from).unwrap_or_default(), wanted, "{name}");
        count += 1;
    }
    assert_eq!(count, 18);
}

#[test]
fn one_more_than_rounding_allows_conflicts() {
    for (parts, total, step_text, checked) in [
        ("157 71", "229", "10", Checked::WithinRounding),
        ("157 71", "230", "10", Checked::Conflicts),
        ("157 71", "229", "exact", Checked::Conflicts),
        ("2,6 0,5", "3,3", "1", Checked::Conflicts),
        ("75 15 84 0-2 0-2", "179", "exact", Checked::Conflicts),
        ("75 15 84 0-2 0-2", "178", "exact", Checked::NotExcluded),
    ] {
        let check = total_of(&cells(parts), total.parse().unwrap(), step(step_text), Counted::InOne).unwrap();
        assert_eq!(check.checked, checked, "{parts} = {total}");
    }
}

// Jobindsats MM10: a company counts once, so that the total is below the sum of those with the local and with other job centres.
#[test]
fn what_is_counted_once_lies_between_the_most_and_the_sum() {
    for (total, checked) in [
        ("30", Checked::NotExcluded),
        ("40", Checked::NotExcluded),
        ("29", Checked::Conflicts),
        ("41", Checked::Conflicts),
    ] {
        let check = total_of(&cells("30 10"), total.parse().unwrap(), Step::Exact, Counted::InSeveral).unwrap();
        assert_eq!(check.checked, checked, "{total}");
    }
}

proptest! {
    // Whatever full-time persons there are, rounding each by itself never makes a conflict.
    #[test]
    fn rounding_each_by_itself_never_conflicts(tenths in prop::collection::vec(0_i64..50_000, 1..8)) {
        let whole = |tenths: i64| Cell::Shown(Decimal::from((tenths + 5) / 10));
        let parts: Vec<Cell> = tenths.iter().copied().map(whole).collect();
        let check = total_of(&parts, whole(tenths.iter().sum()), Step::Tenths(10), Counted::InOne).unwrap();
        prop_assert_ne!(check.checked, Checked::Conflicts);
    }

    // Withholding cells never makes a conflict, and what they hold together is told.
    #[test]
    fn withholding_never_conflicts(counts in prop::collection::vec(0_u32..40, 1..8)) {
        let cell = |count: u32| if count < 3 { Cell::Withheld { lowest: 0, highest: 2 } } else { Cell::Shown(count.into()) };
        let parts: Vec<Cell> = counts.iter().copied().map(cell).collect();
        let total = Cell::Shown(counts.iter().sum::<u32>().into());
        let check = total_of(&parts, total, Step::Exact, Counted::InOne).unwrap();
        prop_assert_ne!(check.checked, Checked::Conflicts);
        let hidden: u32 = counts.iter().filter(|count| **count < 3).sum();
        if let Some((lowest, highest)) = check.withheld_together() {
            prop_assert_eq!((lowest, highest), (hidden.into(), hidden.into()));
        }
    }
}

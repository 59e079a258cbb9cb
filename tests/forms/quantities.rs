//! Tallies as integers, exact figures as fractions of integers, printed figures as printed.

use maaltal::quantity::{
    Decimals, Exact, FullTimePersons, MeanWeeks, Percent, PercentagePoints, Printed, PrintedUnit, Tally, Thing,
    Value as Size, WorkedHours,
};
use maaltal::target::PrintedChange;
use proptest::prelude::*;
use serde_json::{Value, json, to_value};

use super::{form, refused, round_trip};

#[test]
fn quantities_are_written_without_loss() {
    form(&"cirka 1.017,60 pct.".parse::<Printed>().unwrap(), &json!("cirka 1.017,60 pct."));
    form(&PrintedChange::Printed("20 pct.".parse().unwrap()), &json!("20 pct."));
    form(&PrintedChange::NotPrinted, &json!("not printed"));
    form(
        &Tally::of(842, 3100).with_undetermined(2, 3),
        &json!({ "numerator": 842, "denominator": 3100, "undetermined": { "numerator": 2, "denominator": 3 } }),
    );
}

#[test]
fn a_tally_is_refused_unless_it_is_whole() {
    let undetermined = json!({ "numerator": 0, "denominator": 0 });
    for (form, part) in [
        (json!({ "numerator": -1, "denominator": 2, "undetermined": undetermined }), "invalid value: integer `-1`"),
        (json!({ "numerator": 0.5, "denominator": 2, "undetermined": undetermined }), "invalid type: floating point"),
        (json!({ "numerator": 1, "denominator": 2 }), "missing field `undetermined`"),
        (
            json!({ "numerator": 1, "denominator": 2, "undetermined": { "numerator": 0 } }),
            "missing field `denominator`",
        ),
        (
            json!({ "numerator": 1, "denominator": 2, "undetermined": undetermined, "share": "50" }),
            "unknown field `share`",
        ),
    ] {
        let message = refused::<Tally>(form);
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn exact_figures_are_fractions() {
    form(&Percent::whole(80), &json!({ "numerator": 4, "denominator": 5 }));
    form(&Percent::of(1, 3).unwrap(), &json!({ "numerator": 1, "denominator": 3 }));
    form(&Percent::change(4, 3).unwrap(), &json!({ "numerator": -1, "denominator": 4 }));
    let points: PercentagePoints = Percent::of(1, 3).unwrap() - Percent::of(1, 2).unwrap();
    form(&points, &json!({ "numerator": -1, "denominator": 6 }));
    form(&FullTimePersons::of(26, 52).unwrap(), &json!({ "numerator": 1, "denominator": 2 }));
    form(&MeanWeeks::of_days(10, 1).unwrap(), &json!({ "numerator": 10, "denominator": 7 }));
    form(&WorkedHours::of(250, 7), &json!({ "numerator": 5, "denominator": 2 }));
    form(&Decimals::ONE, &json!(1));
    form(&PrintedUnit::Counted(Thing::JobClubs), &json!({ "counted": "job_clubs" }));
    for (size, written) in [
        (Size::Persons(842), json!({ "persons": 842 })),
        (Size::Counted(120, Thing::Places), json!({ "counted": [120, "places"] })),
        (Size::Percent(Percent::whole(50)), json!({ "percent": { "numerator": 1, "denominator": 2 } })),
    ] {
        form(&size, &written);
    }
    form(&Exact::PercentagePoints(points), &json!({ "percentage_points": { "numerator": -1, "denominator": 6 } }));
}

// The difference of two rates of a country has more digits below than a rate has.
#[test]
fn a_fine_difference_is_read_back() {
    let points = Percent::of(1, 3_900_001).unwrap() - Percent::of(1, 5_800_003).unwrap();
    round_trip(&points);
}

#[test]
fn a_fraction_that_no_figure_is_is_refused() {
    let fraction = |numerator: Value, denominator: Value| json!({ "numerator": numerator, "denominator": denominator });
    assert_eq!(serde_json::from_value::<Percent>(fraction(json!(8), json!(10))).unwrap(), Percent::whole(80));
    for (message, said) in [
        (refused::<Percent>(fraction(json!(1), json!(0))), "denominator: 0 is not 1 or more"),
        (refused::<Percent>(fraction(json!(1), json!(-2))), "denominator: -2 is not 1 or more"),
        (refused::<Percent>(fraction(json!(1), json!(1_000_000_000_001_i64))), "the number is larger than 10^12"),
        (refused::<Percent>(fraction(json!(0.5), json!(1))), "numerator: invalid type: floating point"),
        (refused::<Percent>(json!("80 pct.")), "invalid type: string"),
        (refused::<WorkedHours>(fraction(json!(1), json!(701))), "no hours that days of work come to"),
        (refused::<WorkedHours>(fraction(json!(-1), json!(1))), "no hours that days of work come to"),
        (refused::<Decimals>(json!(10)), "the number has more decimals than the 9 that can be held"),
        (refused::<Size>(json!({ "persons": -1 })), "invalid value: integer `-1`"),
        (refused::<Size>(json!({ "person": 1 })), "unknown variant `person`"),
    ] {
        assert!(message.starts_with(said), "{message}");
    }
    assert_eq!(to_value(Thing::Cases).unwrap(), json!("cases"));
}

proptest! {
    #[test]
    fn every_tally_round_trips(counts: [u64; 4]) {
        let [n, d, a, b] = counts;
        round_trip(&Tally::of(n, d).with_undetermined(a, b));
    }

    #[test]
    fn every_share_round_trips(n in 0..1_000_000_000_000_u64, d in 1..1_000_000_000_000_u64, days in 0..u32::MAX) {
        round_trip(&Percent::of(n, d).unwrap());
        round_trip(&FullTimePersons::of(n, d).unwrap());
        round_trip(&WorkedHours::of(16_800, days));
    }
}

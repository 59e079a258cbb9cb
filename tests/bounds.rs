//! The outer bounds of a figure: what it can come to, whatever is true of those undetermined.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its case must stop")]

use maaltal::measure::{
    Measure, NoValue, forloeb, fuldtidspersoner, langtidsledige, offentligt_forsoergede, uddannelsesgrad,
};
use maaltal::quantity::Tally;

/// The bounds, as they are printed.
fn bounds(measure: &Measure<'_>, period: &str, tally: Tally) -> [String; 2] {
    let bounds = measure.bounds_over(period.parse().unwrap(), &tally).unwrap();
    [bounds.lowest.to_string(), bounds.highest.to_string()]
}

#[test]
fn those_undetermined_are_all_out_or_all_in_a_number() {
    let tally = Tally::of(2, 5).with_undetermined(1, 0);
    assert_eq!(bounds(&langtidsledige::BM_2014, "2012M12", tally), ["2 personer", "3 personer"]);
    // 31 days of January, and 31 more.
    let tally = Tally::of(31, 0).with_undetermined(31, 0);
    let figures = bounds(&fuldtidspersoner::STAR_DAGPENGE, "2019M01", tally);
    assert_eq!(figures, ["1,0 fuldtidspersoner", "2,0 fuldtidspersoner"]);
}

/// Who only lowers a share is in at its lowest and out at its highest.
#[test]
fn a_share_is_lowest_with_all_below_and_highest_with_none_but_those_above() {
    let share = |tally| bounds(&uddannelsesgrad::BM_2014, "2012", tally);
    assert_eq!(share(Tally::of(1, 2).with_undetermined(1, 1)), ["33,3 pct.", "100,0 pct."]);
    assert_eq!(share(Tally::of(1, 4).with_undetermined(1, 4)), ["12,5 pct.", "50,0 pct."]);
    assert_eq!(share(Tally::of(0, 0).with_undetermined(1, 1)), ["0,0 pct.", "100,0 pct."]);
    assert_eq!(share(Tally::of(0, 0).with_undetermined(0, 1)), ["0,0 pct.", "0,0 pct."]);
}

/// One spell of seventy days, and another that may be one and may last as long.
#[test]
fn a_mean_is_lowest_with_all_spells_and_highest_with_the_fewest() {
    let mean = |tally| bounds(&forloeb::STAR_VARIGHED_A_DAGPENGE, "2019M12", tally);
    assert_eq!(mean(Tally::of(70, 1).with_undetermined(70, 1)), ["5,0 uger", "20,0 uger"]);
    assert_eq!(mean(Tally::of(0, 0).with_undetermined(70, 1)), ["0,0 uger", "10,0 uger"]);
}

/// A share of a population asks for its size.
#[test]
fn a_share_of_a_population_is_of_all_of_it_at_both_ends() {
    let (measure, period) = (&offentligt_forsoergede::STAR_2019, "2019M01".parse().unwrap());
    let tally = Tally::of(31, 0).with_undetermined(31, 0);
    let of_a_hundred = measure.bounds_per(period, &tally, 100).unwrap();
    assert_eq!([of_a_hundred.lowest.to_string(), of_a_hundred.highest.to_string()], ["1,0 pct.", "2,0 pct."]);
    assert!(matches!(measure.bounds_over(period, &tally), Err(NoValue::NeedsDivisor(_))));
}

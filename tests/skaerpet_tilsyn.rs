//! The focus goals of sharpened supervision: the mean of the shares, strictly below 30 percent.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::measure::skaerpet_tilsyn::focus_goal_1;
use maaltal::quantity::Percent;

/// The mean of two months, held against 30 percent as it is and not as it is shown.
#[test]
fn focus_goal_1_is_met_below_30_percent() {
    for (shares, (part, of), is_met) in [
        ([(1, 10), (49, 100)], (295, 1000), true),
        ([(1, 10), (1, 2)], (30, 100), false),
        ([(1, 10), (51, 100)], (305, 1000), false),
        ([(29_999_999, 100_000_000), (3, 10)], (30, 100), true),
        ([(30_000_001, 100_000_000), (3, 10)], (30, 100), false),
    ] {
        let goal = focus_goal_1(&shares.map(|(part, of)| Percent::of(part, of).unwrap())).unwrap();
        assert_eq!((goal.average, goal.is_met), (Percent::of(part, of).unwrap(), is_met));
    }
    assert!(focus_goal_1(&[]).is_err());
}

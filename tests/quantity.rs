//! Quantities, held against plain integers: Danish numbers, percent and points, rounding, tallies, printed figures.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use maaltal::quantity::danish::{self, NumberError};
use maaltal::quantity::{
    Agreement, Bounds, Decimals, Exact, Percent, PercentagePoints, Printed, PrintedError, PrintedUnit, Qualifier,
    QuantityError, Tally, UnitMismatch, Value,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// `n / d` in steps of 10^-`decimals`, half away from zero.
fn rounded(n: i128, d: i128, decimals: u32) -> i128 {
    let scaled = n.abs() * 10_i128.pow(decimals);
    let up = i128::from(2 * (scaled % d) >= d);
    n.signum() * (scaled / d + up)
}

/// As many steps of 10^-`decimals`, at that scale.
fn decimal(steps: i128, decimals: u32) -> Decimal {
    Decimal::from_i128_with_scale(steps, decimals)
}

/// Whether two decimals are the same number with the same decimals.
fn same(a: Decimal, b: Decimal) -> bool {
    (a, a.scale()) == (b, b.scale())
}

proptest! {
    #[test]
    fn danish_numbers_round_trip(mantissa in -99_999_999_999_999_999_i64..=99_999_999_999_999_999, scale in 0_u32..=9) {
        let number = Decimal::new(mantissa, scale);
        let text = danish::format(number);
        prop_assert!(same(danish::parse(&text).unwrap(), number), "{}", text);
        let without_points = text.replace('.', "");
        prop_assert!(same(danish::parse(&without_points).unwrap(), number), "{}", without_points);
        let as_typeset = format!("\u{a0}{}\u{202f}", text.replace('-', "\u{2212}"));
        prop_assert!(same(danish::parse(&as_typeset).unwrap(), number), "{}", as_typeset);
    }

    #[test]
    fn any_text_is_a_number_or_an_error(text in "[-−0-9.,  \u{a0}]{0,24}|.*") {
        if let Ok(number) = danish::parse(&text) {
            prop_assert!(same(danish::parse(&danish::format(number)).unwrap(), number), "{}", text);
        }
    }

    #[test]
    fn counts_are_written_in_groups_of_three(count: u64) {
        let text = danish::format_count(count);
        prop_assert_eq!(text.replace('.', ""), count.to_string());
        let groups: Vec<&str> = text.split('.').collect();
        prop_assert!((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    }
}

#[test]
fn what_is_no_danish_number_names_the_text_and_the_rule() {
    let value = || "17.6".to_owned();
    assert_eq!(danish::parse(" 17.6 "), Err(NumberError::ThousandsPoint { value: value() }));
    for (text, message) in [
        ("", "a number is missing"),
        ("\u{2212}", "a number is missing"),
        (
            "1.01",
            "«1.01» has a thousands point in the wrong place: decimals come after a comma, and a point before three digits",
        ),
        ("--4", "«--4» is not a number: «-» does not belong in one"),
        ("1\u{a0}017", "«1\u{a0}017» is not a number: «\u{a0}» does not belong in one"),
        ("17,", "«17,» needs digits on both sides of one decimal comma"),
        ("1,7,6", "«1,7,6» needs digits on both sides of one decimal comma"),
        ("1.000.000.000.000.000.000", "«1.000.000.000.000.000.000» has more than 18 digits"),
    ] {
        assert_eq!(danish::parse(text).unwrap_err().to_string(), message);
    }
}

#[test]
fn rounding_is_half_away_from_zero_for_every_small_fraction() {
    for (whole, part, decimals) in
        (1..=64_u64).flat_map(|whole| (0..=64_u64).flat_map(move |part| (0..=4).map(move |k| (whole, part, k))))
    {
        let places = Decimals::new(decimals).unwrap();
        let share = Percent::of(part, whole).unwrap();
        let (n, d) = (i128::from(part), i128::from(whole));
        let expected = decimal(rounded(100 * n, d, decimals), decimals);
        assert!(same(share.round(places), expected), "{part} of {whole} to {decimals}: {}", share.round(places));
        let change = Percent::change(whole, part).unwrap();
        let expected = decimal(rounded(100 * (n - d), d, decimals), decimals);
        assert!(same(change.round(places), expected), "from {whole} to {part}: {}", change.round(places));
        let points = change - share; // (part - whole) / whole - part / whole
        assert!(same(points.round(places), decimal(-100 * 10_i128.pow(decimals), decimals)));
    }
}

const LARGEST: u64 = 1_000_000_000_000;

/// A share of counts up to the largest there are, with its numerator and denominator.
fn share() -> impl Strategy<Value = (i128, i128, Percent)> {
    let whole = prop_oneof![1..=60_u64, 1..=LARGEST];
    (whole, prop_oneof![0..=60_u64, 0..=LARGEST])
        .prop_map(|(whole, part)| (i128::from(part), i128::from(whole), Percent::of(part, whole).unwrap()))
}

proptest! {
    #[test]
    fn shares_compare_by_cross_multiplication((a, b, x) in share(), (c, d, y) in share()) {
        prop_assert_eq!(x.cmp(&y), (a * d).cmp(&(c * b)));
        prop_assert_eq!(x == y, a * d == c * b);
    }

    #[test]
    fn a_difference_of_shares_is_exact((a, b, x) in share(), (c, d, y) in share(), decimals in 0..=9_u32) {
        let points: PercentagePoints = x - y;
        // The factor 100 is taken into the scale: 2 * 10^24 * 10^11 fits.
        let expected = rounded(a * d - c * b, b * d, decimals + 2);
        let places = Decimals::new(decimals).unwrap();
        prop_assert!(same(points.round(places), decimal(expected, decimals)));
        prop_assert!(same((-points).round(places), decimal(-expected, decimals)));
        prop_assert!(same(points.abs().round(places), decimal(expected.abs(), decimals)));
        prop_assert_eq!(y - x, -points);
        match y.plus(points) {
            Ok(sum) => prop_assert_eq!(sum, x),
            Err(error) => prop_assert_eq!(error, QuantityError::TooLarge),
        }
    }

    #[test]
    fn decimals_are_read_exactly(mantissa in -LARGEST.cast_signed()..=LARGEST.cast_signed(), scale in 0..=8_u32) {
        let number = Decimal::new(mantissa, scale);
        let places = Decimals::new(scale).unwrap();
        if let Ok(percent) = Percent::from_decimal(number) {
            prop_assert!(same(percent.round(places), number));
            prop_assert_eq!(percent - Percent::whole(0), PercentagePoints::from_decimal(number).unwrap());
        } else {
            prop_assert!(mantissa.abs() > 10_i64.pow(10)); // smaller numbers always fit
        }
    }
}

#[test]
fn what_cannot_be_a_percentage_is_refused() {
    assert_eq!(Percent::of(0, 0), Err(QuantityError::ShareOfNothing));
    assert_eq!(Percent::change(0, 5), Err(QuantityError::ShareOfNothing));
    assert_eq!(Percent::of(LARGEST + 1, 1), Err(QuantityError::TooLarge));
    assert_eq!(Percent::of(u64::MAX, u64::MAX), Ok(Percent::whole(100)));
    assert_eq!(Percent::of(u64::MAX, u64::MAX - 1), Err(QuantityError::TooLarge));
    assert_eq!(Percent::from_decimal(Decimal::MAX), Err(QuantityError::TooLarge));
    assert_eq!(Percent::from_decimal(Decimal::new(1, 28)), Err(QuantityError::TooManyDecimals { most: 10 }));
    assert_eq!(PercentagePoints::from_decimal(Decimal::MIN), Err(QuantityError::TooLarge));
    assert_eq!(Decimals::new(10), Err(QuantityError::TooManyDecimals { most: 9 }));
    let tiny = Percent::of(1, LARGEST).unwrap() - Percent::of(1, LARGEST - 1).unwrap();
    assert_eq!(Percent::whole(1).plus(tiny), Err(QuantityError::TooLarge));
}

#[test]
fn enough_units_are_the_fewest_that_reach_the_share() {
    for (percent, units) in (0..=100).flat_map(|percent| (0..=366).map(move |units| (percent, units))) {
        let fewest = (0..=units).find(|k| 100 * k >= percent * units);
        assert_eq!(Some(Percent::whole(percent).at_least_of(units)), fewest, "{percent} percent of {units}");
    }
    // 80 percent of 52 weeks is 41.6; of 364, 365 and 366 days 291.2, 292 and 292.8.
    assert_eq!([52, 364, 365, 366].map(|units| Percent::whole(80).at_least_of(units)), [42, 292, 292, 293]);
    assert_eq!(Percent::of(2, 3).unwrap().at_least_of(52), 35);
    assert_eq!(Percent::change(2, 1).unwrap().at_least_of(52), 0);
    assert_eq!(Percent::whole(u32::MAX).at_least_of(u32::MAX), u32::MAX);
}

#[test]
fn percent_and_points_are_written_with_one_decimal() {
    let written = |text: &str| Percent::from_decimal(text.parse().unwrap()).unwrap().to_string();
    assert_eq!(
        ["17.65", "-20.31", "-0.04", "1017"].map(written),
        ["17,7 pct.", "-20,3 pct.", "0,0 pct.", "1.017,0 pct."]
    );
    let points = PercentagePoints::from_decimal("-6.25".parse().unwrap()).unwrap();
    assert_eq!(points.to_string(), "-6,3 procentpoint");
    assert_eq!([0, 1, 2].map(|count| Value::Persons(count).to_string()), ["0 personer", "1 person", "2 personer"]);
}

#[test]
fn the_bounds_of_a_share_are_the_outermost_of_all_mixtures() {
    let small = |most: u64| 0..=most;
    for (n, d, a, b) in small(5)
        .flat_map(|n| small(5).flat_map(move |d| small(4).flat_map(move |a| small(4).map(move |b| (n, d, a, b)))))
        .filter(|(n, d, ..)| n <= d)
    {
        let tally = Tally::of(n, d).with_undetermined(a, b);
        assert_eq!(tally.all_in(), Tally::of(n + a, d + b));
        assert_eq!(tally.all_out(), Tally::of(n, d));
        assert_eq!(tally.count_bounds(), (n, n + a));
        assert_eq!(tally.is_zero(), (n, d, a, b) == (0, 0, 0, 0));

        let mixtures = (0..=a).flat_map(|i| (0..=b).map(move |j| (n + i, d + j))).filter(|(n, d)| n <= d);
        let shares: Vec<Percent> = mixtures.filter_map(|(n, d)| Percent::of(n, d).ok()).collect();
        let outermost = shares.iter().min().zip(shares.iter().max());
        let outermost = outermost.map(|(lowest, highest)| Bounds { lowest: *lowest, highest: *highest });
        assert_eq!(tally.share_bounds().ok(), outermost, "{tally:?}");

        let (out, all) = (Percent::of(n, d), Percent::of(n + a, d + b));
        let interval = out.and_then(|out| all.map(|all| Bounds { lowest: out.min(all), highest: out.max(all) }));
        assert_eq!(tally.share_interval(), interval, "{tally:?}");
        if d == 0 {
            assert_eq!(tally.share(), Err(QuantityError::ShareOfNothing));
        }
    }
}

#[test]
fn tallies_stay_at_the_largest_count() {
    let most = Tally::of(u64::MAX, u64::MAX).with_undetermined(u64::MAX, u64::MAX);
    assert_eq!(most + most, most);
    assert_eq!(most.all_in(), most.all_out());
    assert_eq!(most.count_bounds(), (u64::MAX, u64::MAX));
    assert_eq!(most.share_bounds().unwrap(), Bounds { lowest: Percent::whole(100), highest: Percent::whole(100) });
}

fn tally() -> impl Strategy<Value = Tally> {
    any::<[u64; 4]>().prop_map(|[n, d, a, b]| Tally::of(n, d).with_undetermined(a, b))
}

proptest! {
    #[test]
    fn tallies_add_in_any_order_and_grouping(a in tally(), b in tally(), c in tally()) {
        prop_assert_eq!(a + b, b + a);
        prop_assert_eq!((a + b) + c, a + (b + c));
        prop_assert_eq!(a + Tally::ZERO, a);
        let mut sum = a;
        sum += b;
        prop_assert_eq!([a, b].into_iter().sum::<Tally>(), sum);
    }
}

fn printed() -> impl Strategy<Value = Printed> {
    let qualifier = prop::option::of(prop::sample::select(Qualifier::ALL.to_vec()));
    let units = vec![PrintedUnit::Percent, PrintedUnit::PercentagePoints, PrintedUnit::Persons];
    let number =
        (-1_000_000_000_i64..=1_000_000_000, 0..=3_u32).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale));
    (qualifier, number, prop::option::of(prop::sample::select(units))).prop_map(|(qualifier, number, unit)| Printed {
        qualifier,
        number,
        unit,
    })
}

proptest! {
    #[test]
    fn printed_figures_round_trip(printed in printed()) {
        let text = printed.to_string();
        let read: Printed = text.parse().unwrap();
        prop_assert_eq!(read, printed);
        prop_assert_eq!(read.number.scale(), printed.number.scale());
        let capital = text[..1].to_uppercase() + &text[1..];
        prop_assert_eq!(capital.parse::<Printed>().unwrap(), printed);
    }

    #[test]
    fn any_text_is_a_printed_figure_or_an_error(text in "(cirka|op mod|NÆSTEN|Godt)?[ \u{a0}]?[-−0-9.,]{0,9} ?(pct|%|p|personer|ø)?|.*") {
        if let Ok(printed) = text.parse::<Printed>() {
            prop_assert_eq!(printed.to_string().parse::<Printed>().unwrap(), printed);
        }
    }
}

#[test]
fn every_spelling_of_a_unit_is_read() {
    let unit = |text: &str| text.parse::<Printed>().map(|printed| printed.unit);
    for text in ["33 pct.", "33 pct", "33 %", "33%", "33 procent", "33\u{a0}%", "33\u{202f}pct."] {
        assert_eq!(unit(text), Ok(Some(PrintedUnit::Percent)), "{text}");
    }
    for text in ["6,3 procentpoint", "6,3 pct.-point", "6,3 pct. point", "6,3 pct.point", "6,3 pct.\u{a0}point"] {
        assert_eq!(unit(text), Ok(Some(PrintedUnit::PercentagePoints)), "{text}");
    }
    assert_eq!(
        (unit("250 personer"), unit("1 person")),
        (Ok(Some(PrintedUnit::Persons)), Ok(Some(PrintedUnit::Persons)))
    );
    assert_eq!(unit("250"), Ok(None));
}

#[test]
fn what_is_no_printed_figure_says_why() {
    for (text, message) in [
        ("", "a number is missing"),
        ("cirka", "«cirka» is not a number: «c» does not belong in one"),
        (
            "17.6 pct.",
            "«17.6» has a thousands point in the wrong place: decimals come after a comma, and a point before three digits",
        ),
        (
            "17,6 kroner",
            "«17,6 kroner»: «kroner» is not a unit; known are pct., procentpoint, personer, fuldtidspersoner, forløb, uger and \
             virksomheder",
        ),
        ("2.000.000.000.000", "«2.000.000.000.000»: the number is larger than 10^12, which no figure about people is"),
    ] {
        assert_eq!(text.parse::<Printed>().unwrap_err().to_string(), message);
    }
    assert!(matches!("17,6 kr".parse::<Printed>(), Err(PrintedError::Unit { .. })));
}

#[test]
fn a_figure_agrees_with_what_rounds_to_it() {
    for (whole, part, decimals) in [3, 7, 8, 16, 52]
        .into_iter()
        .flat_map(|whole| (0..=whole).flat_map(move |part| (0..=2).map(move |decimals| (whole, part, decimals))))
    {
        let share = Percent::of(part, whole).unwrap();
        let (n, d) = (100 * i128::from(part), i128::from(whole));
        let right = rounded(n, d, decimals);
        for steps in right - 2..=right + 2 {
            let number = decimal(steps, decimals);
            let held = |qualifier| Printed { qualifier, number, unit: Some(PrintedUnit::Percent) }.agrees_with(share);
            let certain = |holds| Ok(if holds { Agreement::Agrees } else { Agreement::Conflicts });
            let plausible = |holds| Ok(if holds { Agreement::NotExcluded } else { Agreement::Conflicts });
            assert_eq!(held(None), certain(steps == right), "{number}, {part} of {whole}");
            let exceeds = n * 10_i128.pow(decimals) > steps * d;
            assert_eq!(held(Some(Qualifier::MereEnd)), certain(exceeds), "mere end {number}, {part} of {whole}");
            assert_eq!(held(Some(Qualifier::OpMod)), plausible(right <= steps));
            assert_eq!(held(Some(Qualifier::Naesten)), plausible(right <= steps));
            assert_eq!(held(Some(Qualifier::Godt)), plausible(right >= steps));
            assert_eq!(held(Some(Qualifier::Cirka)), Ok(Agreement::NotExcluded));
        }
    }
}

#[test]
fn a_figure_agrees_only_in_its_own_unit() {
    let exact = [
        Exact::Percent(Percent::whole(20)),
        Exact::PercentagePoints(Percent::whole(20) - Percent::whole(0)),
        Exact::Count(20),
    ];
    for (i, text) in ["20 pct.", "20 procentpoint", "20 personer"].into_iter().enumerate() {
        for (j, exact) in exact.into_iter().enumerate() {
            let expected = if i == j { Ok(Agreement::Agrees) } else { Err(UnitMismatch) };
            assert_eq!(text.parse::<Printed>().unwrap().agrees_with(exact), expected, "{text}, {exact:?}");
            assert_eq!("20".parse::<Printed>().unwrap().agrees_with(exact), Ok(Agreement::Agrees));
        }
    }
}

#[test]
fn equal_figures_are_printed_alike() {
    let printed = |text: &str| text.parse::<Printed>().unwrap();
    assert_ne!(printed("17,6"), printed("17,60"));
    assert_eq!(printed("17,6 Pct."), printed("17,6 pct."));
}

#[test]
fn more_decimals_than_can_be_held_are_refused_as_such() {
    let many: Decimal = "0.12345678901".parse().unwrap();
    assert_eq!(Percent::from_decimal(many), Err(QuantityError::TooManyDecimals { most: 10 }));
    // A figure made by hand with 28 decimals is held against nothing, and nothing overflows.
    let number = "0.9999999999990000000000000000".parse().unwrap();
    let figure = Printed { qualifier: None, number, unit: None };
    assert_eq!(maaltal::target::parts_of_share(&[figure], &figure), maaltal::target::Checked::NothingPrinted);
}

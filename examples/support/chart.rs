//! A small chart of a target: the baseline as a ring and the target as a triangle, joined by a dashed line where a path is
//! required, actual figures as filled points, and what is withheld as a bar from the least to the most. Below stand the months
//! of baseline, target and the last figure.

use maaltal::calendar::Day;
use maaltal::quantity::{Decimals, Value};
use plotters::prelude::*;
use rust_decimal::Decimal;

/// A figure on a day, in tenths of its unit; an interval where its ends differ.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    pub(crate) day: Day,
    pub(crate) lowest: i64,
    pub(crate) highest: i64,
}

/// What a chart shows.
#[derive(Debug)]
pub(crate) struct Chart<'c> {
    /// What it shows, for who does not see it.
    pub(crate) title: &'c str,
    pub(crate) baseline: Option<Point>,
    pub(crate) wanted: Option<Point>,
    /// The path required from the one to the other, where there is one.
    pub(crate) path: &'c [Point],
    pub(crate) actuals: &'c [Point],
}

/// A value in tenths of its unit.
pub(crate) fn tenths(value: Value) -> Option<i64> {
    let number = match value {
        Value::Persons(count) | Value::Spells(count) | Value::Counted(count, _) => Decimal::from(count),
        Value::FullTimePersons(persons) => persons.round(Decimals::ONE),
        Value::Weeks(weeks) => weeks.round(Decimals::ONE),
        Value::Percent(percent) => percent.round(Decimals::ONE),
    };
    in_tenths(number)
}

/// A number in tenths, cut off below them.
pub(crate) fn in_tenths(number: Decimal) -> Option<i64> {
    i64::try_from((number * Decimal::TEN).trunc()).ok()
}

/// The chart as SVG; `None` of fewer than two points.
pub(crate) fn draw(chart: &Chart<'_>) -> Option<String> {
    let Chart { title, baseline, wanted, path, actuals } = *chart;
    let all: Vec<Point> = baseline.into_iter().chain(wanted).chain(path.iter().chain(actuals).copied()).collect();
    if all.len() < 2 {
        return None;
    }
    let on = |point: &Point| (i64::from(point.day.days_since_1970()), point.lowest);
    let days = all.iter().map(|point| on(point).0);
    let (first, last) = (days.clone().min()?, days.max()?);
    let most = all.iter().map(|point| point.highest).max()?;
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (420, 200)).into_drawing_area();
        let mut chart = ChartBuilder::on(&root)
            .margin(12)
            .x_label_area_size(28)
            .y_label_area_size(72)
            .build_cartesian_2d(first - 30..last + 30, 0..most + most / 8 + 10)
            .ok()?;
        let number = |tenths: &i64| maaltal::quantity::danish::format(Decimal::new(*tenths, 1).normalize());
        chart
            .configure_mesh()
            .disable_x_mesh()
            .x_labels(2)
            .x_label_formatter(&|_| String::new()) // the months stand below
            .y_labels(4)
            .max_light_lines(1)
            .light_line_style(TRANSPARENT)
            .label_style(("sans-serif", 18))
            .y_label_formatter(&number)
            .draw()
            .ok()?;
        chart.draw_series(DashedLineSeries::new(path.iter().map(on), 6, 4, BLACK.into())).ok()?;
        chart.draw_series(baseline.iter().map(|point| Circle::new(on(point), 6, BLACK))).ok()?;
        chart.draw_series(wanted.iter().map(|point| TriangleMarker::new(on(point), 8, BLACK.filled()))).ok()?;
        let (exact, withheld): (Vec<&Point>, Vec<&Point>) =
            actuals.iter().partition(|point| point.lowest == point.highest);
        chart.draw_series(exact.iter().map(|point| Circle::new(on(point), 5, BLUE.filled()))).ok()?;
        let bar = |point: &&Point| {
            let (day, lowest) = on(point);
            PathElement::new(vec![(day, lowest), (day, point.highest)], BLUE.stroke_width(6))
        };
        chart.draw_series(withheld.iter().map(bar)).ok()?;
        let month = |day: i64| {
            let day = Day::from_days_since_1970(i32::try_from(day).ok()?);
            Some(format!("{}-{:02}", day.year(), day.month()))
        };
        let mut taken: Vec<i32> = Vec::new();
        for point in baseline.iter().chain(&wanted).chain(actuals.last()) {
            let (x, y) = chart.backend_coord(&(on(point).0, 0));
            // Where two would overlap, the first stays.
            if taken.iter().all(|other| (other - x).abs() > 70) {
                let at = (x.clamp(30, 385) - 30, y + 8);
                root.draw_text(&month(on(point).0)?, &("sans-serif", 18).into_text_style(&root), at).ok()?;
                taken.push(x);
            }
        }
        root.present().ok()?;
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let open = svg.find('>')? + 1;
    Some(format!("{} role=\"img\"><title>{title}</title>{}", svg[..open].trim_end_matches('>'), &svg[open..]))
}

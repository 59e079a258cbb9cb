//! A small chart of a target: baseline and target joined by a dashed line, actual figures as filled points.

use maaltal::calendar::Day;
use maaltal::quantity::{Decimals, Value};
use plotters::prelude::*;
use rust_decimal::Decimal;

/// A figure on a day, in tenths of its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    pub(crate) day: Day,
    pub(crate) tenths: i64,
}

/// A value in tenths of its unit.
pub(crate) fn tenths(value: Value) -> Option<i64> {
    let number = match value {
        Value::Persons(count) | Value::Spells(count) | Value::Counted(count, _) => Decimal::from(count),
        Value::FullTimePersons(persons) => persons.round(Decimals::ONE),
        Value::Weeks(weeks) => weeks.round(Decimals::ONE),
        Value::Percent(percent) => percent.round(Decimals::ONE),
    };
    i64::try_from((number * Decimal::TEN).trunc()).ok()
}

/// The chart as SVG, with a title for who does not see it; `None` of fewer than two points.
pub(crate) fn draw(title: &str, baseline: Option<Point>, wanted: Option<Point>, actuals: &[Point]) -> Option<String> {
    let all: Vec<Point> = baseline.into_iter().chain(wanted).chain(actuals.iter().copied()).collect();
    if all.len() < 2 {
        return None;
    }
    let on = |point: &Point| (i64::from(point.day.days_since_1970()), point.tenths);
    let days = all.iter().map(|point| on(point).0);
    let (first, last) = (days.clone().min()?, days.max()?);
    let most = all.iter().map(|point| point.tenths).max()?;
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (420, 200)).into_drawing_area();
        let mut chart = ChartBuilder::on(&root)
            .margin(12)
            .x_label_area_size(24)
            .y_label_area_size(56)
            .build_cartesian_2d(first - 30..last + 30, 0..most + most / 8 + 10)
            .ok()?;
        let number = |tenths: &i64| maaltal::quantity::danish::format(Decimal::new(*tenths, 1).normalize());
        let year = |day: &i64| {
            i32::try_from(*day).map_or(String::new(), |day| Day::from_days_since_1970(day).year().to_string())
        };
        chart
            .configure_mesh()
            .disable_x_mesh()
            .x_labels(3)
            .y_labels(4)
            .x_label_formatter(&year)
            .y_label_formatter(&number)
            .draw()
            .ok()?;
        if let (Some(from), Some(to)) = (baseline, wanted) {
            chart.draw_series(DashedLineSeries::new([on(&from), on(&to)], 6, 4, BLACK.into())).ok()?;
        }
        let ends = baseline.iter().chain(&wanted);
        chart.draw_series(ends.map(|point| Circle::new(on(point), 5, BLACK))).ok()?;
        chart.draw_series(actuals.iter().map(|point| Circle::new(on(point), 5, BLUE.filled()))).ok()?;
        root.present().ok()?;
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let open = svg.find('>')? + 1;
    Some(format!("{} role=\"img\"><title>{title}</title>{}", svg[..open].trim_end_matches('>'), &svg[open..]))
}

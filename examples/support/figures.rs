//! Reading published and reported figures: `place;measure;period;value;publisher;title;at;read`, one a line.

use std::path::Path;

use maaltal::calendar::{Day, Period};
use maaltal::measure::{self, Measure, NoMethod};
use maaltal::outcome::{Actual, Actuals, Figure, Published};
use maaltal::place::Place;
use maaltal::source::{Document, Source};
use serde::Deserialize;

use super::files::Failure;

/// A line of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    place: String,
    measure: String,
    period: String,
    value: String,
    publisher: String,
    title: String,
    at: String,
    read: String,
}

/// The lines of a file of figures, as they were read.
#[derive(Debug, Default)]
pub(crate) struct Figures(Vec<(u64, Line)>);

impl Figures {
    /// Reads the lines, and nothing in them yet.
    pub(crate) fn read(path: &Path, text: &str) -> Result<Self, Failure> {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let mut lines = Vec::new();
        for (number, line) in (2..).zip(reader.deserialize()) {
            let line = line.map_err(|error| {
                let wanted = "wanted are the columns place;measure;period;value;publisher;title;at;read";
                Failure::Text(format!("{}:{number}: {error}; {wanted}", path.display()))
            })?;
            lines.push((number, line));
        }
        Ok(Figures(lines))
    }

    /// The figures, each through its door; every problem of the file by line and column.
    pub(crate) fn actuals(&self, path: &Path) -> Result<Actuals<'_>, Failure> {
        let (mut actuals, mut problems) = (Actuals::default(), Vec::new());
        for (number, line) in &self.0 {
            let added = line.actual().and_then(|actual| actuals.add(actual).map_err(|error| error.to_string()));
            if let Err(problem) = added {
                problems.push(format!("{}:{number}: {problem}", path.display()));
            }
        }
        if problems.is_empty() { Ok(actuals) } else { Err(Failure::Text(problems.join("\n"))) }
    }
}

impl Line {
    /// A figure of a measure that is reported comes through that door, any other through that of the published.
    fn actual(&self) -> Result<Actual<'_>, String> {
        fn field<T>(name: &str, read: Result<T, impl ToString>) -> Result<T, String> {
            read.map_err(|error| format!("{name}: {}", error.to_string()))
        }
        let place: Place = field("place", self.place.parse())?;
        let measure: &'static Measure<'static> = field("measure", measure::find(&self.measure))?;
        let period: Period = field("period", self.period.parse())?;
        field("period", measure.measured(period))?;
        let forms = "wanted is a number, «0-2» of what is withheld, «foreløbig 842» or «mangler»";
        let figure = Figure::read(measure, &self.value).map_err(|error| format!("{error}; {forms}"))?;
        let read: Day = field("read", self.read.parse())?;
        if read < period.first_day() {
            return Err(format!("read: on {read} there was no figure of {period} yet"));
        }
        if self.publisher.is_empty() && self.title.is_empty() {
            return Err("publisher: a figure without a source".to_owned());
        }
        let document =
            Document { publisher: &self.publisher, title: &self.title, published: "", read: self.read.as_str() };
        let source: Source<'_> = document.at(&self.at);
        match (measure.no_method(), figure) {
            (Some(NoMethod::Reported), Figure::Known(value)) => {
                let reported = field("value", measure.reported(value, source, read))?;
                Ok(Actual::Reported { place, period, reported })
            }
            (Some(NoMethod::Reported), _) => Err("value: a reported figure is known".to_owned()),
            _ => Ok(Actual::Published(Published {
                measure: measure.id,
                place,
                period,
                figure,
                source,
                published_on: None,
                read,
            })),
        }
    }
}

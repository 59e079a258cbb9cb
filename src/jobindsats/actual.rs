//! A cell of an answer as a published figure of a measure, to hold a target against.

use super::answer::{Answer, Row};
use super::figure::{Cell, Unit};
use crate::calendar::Day;
use crate::measure::{FigureUnit, Measure, Per, PeriodError};
use crate::outcome::{Figure, Published};
use crate::quantity::Exact;
use crate::source::Source;

/// A cell is no published figure of a measure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotPublished {
    /// The answer has no such column of figures.
    #[error("the answer has no column of figures number {column}")]
    NoColumn {
        /// The number of the column, from 0.
        column: usize,
    },
    /// The row is of no place.
    #[error("the row of {period} is of no place")]
    NoPlace {
        /// Its period.
        period: String,
    },
    /// The column is in another unit than the measure, or a share of something else.
    #[error("{column} is in {unit}, and {measure} in {wanted}")]
    Unit {
        /// The label of the column.
        column: String,
        /// Its unit.
        unit: Unit,
        /// The measure.
        measure: String,
        /// The unit of the measure, with what it is a share of where the caller must know it.
        wanted: String,
    },
    /// The measure is not of such a period.
    #[error("{measure}: {error}")]
    Period {
        /// The measure.
        measure: String,
        /// Why not.
        error: PeriodError,
    },
    /// The figure is withheld, and nothing says how large it can be.
    #[error("{column} is withheld, and nothing bounds it")]
    Unbounded {
        /// The label of the column.
        column: String,
    },
}

impl Answer {
    /// The cell of a row and a column as a published figure of a measure: one of the three doors to a
    /// [target](crate::target::Target).
    ///
    /// Which measure a column and the labels of a row amount to, the caller says. The unit is checked, and of a percentage
    /// what it is a share of. Not applicable is missing here.
    ///
    /// ```
    /// use maaltal::calendar::Day;
    /// use maaltal::jobindsats::Reading;
    /// use maaltal::measure::langtidsledige;
    /// use maaltal::source::JOBINDSATS;
    ///
    /// // Long-term unemployed full-time persons in Esbjerg in July 2026, and a made-up cell that is withheld.
    /// let text = "Område;Periode;Antal langtidsledige fuldtidspersoner\nEsbjerg;2026M07;229\nFanø;2026M07;\n";
    /// let answer = Reading::default().csv(text).unwrap();
    /// let column = answer.measure("Antal langtidsledige fuldtidspersoner")?;
    /// let (source, read) = (JOBINDSATS.at("Y25I09"), Day::ymd(2026, 11, 22));
    /// let published = |row: usize| {
    ///     answer.published(&answer.rows()[row], column, &langtidsledige::STAR_FULL_TIME_PERSONS, source, read)
    /// };
    /// assert_eq!(published(0)?.figure.to_string(), "229,0 fuldtidspersoner");
    /// assert_eq!(published(1)?.figure.to_string(), "0,0-2,0 fuldtidspersoner (diskretioneret)");
    ///
    /// let persons = answer.published(&answer.rows()[0], column, &langtidsledige::STAR, source, read).unwrap_err();
    /// assert_eq!(
    ///     persons.to_string(),
    ///     "Antal langtidsledige fuldtidspersoner is in full-time persons, and star:langtidsledige in persons",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`NotPublished`] for a column in another unit, a row without a place, a period the measure is not of, and a withheld
    /// figure that nothing bounds.
    pub fn published<'a>(
        &self,
        row: &Row,
        column: usize,
        measure: &Measure<'a>,
        source: Source<'a>,
        read: Day,
    ) -> Result<Published<'a>, NotPublished> {
        let (Some(described), Some(cell)) = (self.measures().get(column), row.cells.get(column)) else {
            return Err(NotPublished::NoColumn { column });
        };
        if !is_of(described.unit, measure) {
            let per = measure.per().map(|per| format!(" of {per}")).unwrap_or_default();
            return Err(NotPublished::Unit {
                column: described.label.clone(),
                unit: described.unit,
                measure: measure.id.to_string(),
                wanted: format!("{}{per}", measure.unit()),
            });
        }
        measure
            .measured(row.period)
            .map_err(|error| NotPublished::Period { measure: measure.id.to_string(), error })?;
        let place = row.place.ok_or_else(|| NotPublished::NoPlace { period: row.period.to_string() })?;
        let unbounded = || NotPublished::Unbounded { column: described.label.clone() };
        let figure = match cell {
            Cell::Known(figure) => Figure::Known(figure.value().ok_or_else(unbounded)?),
            Cell::Withheld(interval) => {
                let value = |bound: Option<Exact>| bound.and_then(Exact::value);
                let (lowest, highest) =
                    value(interval.lowest()).zip(value(interval.highest())).ok_or_else(unbounded)?;
                Figure::Withheld { lowest, highest }
            }
            Cell::Missing | Cell::NotApplicable => Figure::Missing,
        };
        Ok(Published { measure: measure.id, place, period: row.period, figure, source, published_on: None, read })
    }
}

/// Whether a column in a unit can hold figures of a measure.
fn is_of(unit: Unit, measure: &Measure<'_>) -> bool {
    match (unit, measure.unit()) {
        (Unit::Persons, FigureUnit::Persons)
        | (Unit::FullTimePersons, FigureUnit::FullTimePersons)
        | (Unit::Spells, FigureUnit::Spells)
        | (Unit::Weeks, FigureUnit::Weeks) => true,
        (Unit::Counted(thing), FigureUnit::Counted(other)) => thing == other,
        (Unit::PercentOfLabourForce, FigureUnit::Percent) => matches!(measure.per(), Some(Per::LabourForce(..))),
        (Unit::PercentOfPopulation, FigureUnit::Percent) => matches!(measure.per(), Some(Per::Population(..))),
        (Unit::Percent, FigureUnit::Percent) => measure.per().is_none(),
        _ => false,
    }
}

//! An answer, read.

use super::column::{Dimension, MeasureColumn};
use super::entry::{Entry, Level};
use super::figure::Cell;
use crate::calendar::Period;
use crate::place::Place;

/// A row of an answer: whom and when it is of, and its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsRow"))]
pub struct Row {
    /// The place; `None` where the answer has no column of places.
    pub place: Option<Place>,
    /// The period.
    pub period: Period,
    /// What it is of, one entry for each of [`Answer::dimensions`].
    pub entries: Vec<Entry>,
    /// The figures, one cell for each of [`Answer::measures`].
    pub cells: Vec<Cell>,
}

impl Row {
    /// The highest level of its entries: a part only where it is one in every dimension. A place that holds others, such as the
    /// country, is not looked at.
    #[must_use]
    pub fn level(&self) -> Level {
        self.entries.iter().map(Entry::level).max().unwrap_or(Level::Part)
    }
}

/// No column of the answer goes by a word.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{word}» is no {what} of the answer, which has {}", in_words(.known))]
pub struct UnknownColumn {
    /// The word.
    pub word: String,
    /// "dimension" or "measure".
    pub what: &'static str,
    /// The labels there are.
    pub known: Vec<String>,
}

fn in_words(known: &[String]) -> String {
    if known.is_empty() { "none".to_owned() } else { known.join(", ") }
}

/// An answer of Jobindsats: no two of its rows are of the same place, period and entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub(super) dimensions: Vec<Dimension>,
    pub(super) measures: Vec<MeasureColumn>,
    pub(super) rows: Vec<Row>,
    pub(super) passed_over: Vec<String>,
}

impl Answer {
    /// What its rows are split by.
    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// Its columns of figures.
    #[must_use]
    pub fn measures(&self) -> &[MeasureColumn] {
        &self.measures
    }

    /// Its rows, totals among parts, in the order of the text.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The members of the JSON that were not read.
    #[must_use]
    pub fn passed_over(&self) -> &[String] {
        &self.passed_over
    }

    /// The place of a column of figures, by its label or name, in [`Row::cells`].
    ///
    /// # Errors
    /// [`UnknownColumn`], with the labels there are.
    ///
    /// ```
    /// use maaltal::jobindsats::Reading;
    /// let answer = Reading::default().csv("Periode;Antal personer;Antal fuldtidspersoner\n2024M03;12;9\n").unwrap(); // made up
    /// let full_time = answer.measure("Antal fuldtidspersoner")?;
    /// assert_eq!(answer.rows()[0].cells[full_time].figure().unwrap().to_string(), "9 fuldtidspersoner");
    /// # Ok::<(), maaltal::jobindsats::UnknownColumn>(())
    /// ```
    pub fn measure(&self, word: &str) -> Result<usize, UnknownColumn> {
        let position = self.measures.iter().position(|column| column.label == word || column.name == word);
        position.ok_or_else(|| {
            let known = self.measures.iter().map(|column| column.label.clone()).collect();
            UnknownColumn { word: word.to_owned(), what: "measure", known }
        })
    }

    /// The rows that are parts in some dimensions, by label or name, and totals in all others: beside each other they count nobody
    /// as part of another row. Without a dimension, the totals.
    ///
    /// A sum such as "Alle uddannelsesparate" is neither part nor total, and in none.
    ///
    /// # Errors
    /// [`UnknownColumn`], with the labels there are.
    ///
    /// ```
    /// use maaltal::jobindsats::Reading;
    /// // Full-time persons in Esbjerg in July 2026, Jobindsats, Y60A02.
    /// let text = "Område;Periode;Visitationskategori;Antal fuldtidspersoner\n\
    ///     Esbjerg;2026M07;i alt;1.761\n\
    ///     Esbjerg;2026M07;Jobparat;298\n\
    ///     Esbjerg;2026M07;Aktivitetsparat;1.146\n";
    /// let answer = Reading::default().csv(text).unwrap();
    /// assert_eq!(answer.by(&[])?.count(), 1);
    /// assert_eq!(answer.by(&["Visitationskategori"])?.count(), 2);
    /// assert!(answer.by(&["Køn"]).is_err());
    /// # Ok::<(), maaltal::jobindsats::UnknownColumn>(())
    /// ```
    pub fn by(&self, dimensions: &[&str]) -> Result<impl Iterator<Item = &Row>, UnknownColumn> {
        let mut wanted = vec![Level::Total; self.dimensions.len()];
        for word in dimensions {
            let position = self.dimensions.iter().position(|dimension| dimension.is(word)).ok_or_else(|| {
                let known = self.dimensions.iter().map(|dimension| dimension.label.clone()).collect();
                UnknownColumn { word: (*word).to_owned(), what: "dimension", known }
            })?;
            wanted[position] = Level::Part;
        }
        Ok(self.rows.iter().filter(move |row| row.entries.iter().map(Entry::level).eq(wanted.iter().copied())))
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Row);

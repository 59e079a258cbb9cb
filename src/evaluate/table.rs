//! The answers for people: a tally for every question and place.

use super::finding::Answer;
use super::prepare::Prepared;
use crate::measure::Scoring;
use crate::place::{Municipality, Place};
use crate::quantity::Tally;

/// Tallies by question and municipality, with the persons of unknown residence as a place of their own.
///
/// Tables of parts of the people merge; the order does not matter. Places are disjoint unions of municipalities, over
/// which these tallies add; a rate of a larger place is pooled from them, never averaged.
#[derive(Clone, Debug)]
pub struct Table<'p, 'a> {
    prepared: &'p Prepared<'a>,
    /// A row a question, in each the municipalities in the order of their codes, then the unknown.
    cells: Vec<Tally>,
}

const PLACES: usize = Municipality::COUNT + 1;
const UNKNOWN: usize = Municipality::COUNT;

/// Two tables answer different requests, so they do not add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the tables answer different requests")]
pub struct OtherRequest;

impl<'p, 'a> Table<'p, 'a> {
    pub(super) fn new(prepared: &'p Prepared<'a>) -> Self {
        Table { prepared, cells: vec![Tally::ZERO; prepared.questions().len() * PLACES] }
    }

    #[inline]
    pub(super) fn add(&mut self, question: usize, municipality: Option<Municipality>, tally: Tally) {
        let place = municipality.map_or(UNKNOWN, Municipality::index);
        if let Some(cell) = self.cells.get_mut(question * PLACES + place) {
            *cell += tally;
        }
    }

    /// The tally of a question in a place; `None` when no question has the number.
    #[must_use]
    pub fn tally(&self, question: usize, place: Place) -> Option<Answer<Tally>> {
        if matches!(self.prepared.questions().get(question)?.measure.scoring, Scoring::NoMethodYet { .. }) {
            return Some(Answer::NoMethodYet);
        }
        let row = self.cells.get(question * PLACES..(question + 1) * PLACES)?;
        Some(Answer::Counted(match place {
            Place::Unknown => row[UNKNOWN],
            Place::Country => row.iter().copied().sum(),
            _ => Municipality::all().filter(|own| place.covers(*own)).map(|own| row[own.index()]).sum(),
        }))
    }

    /// The places with anything counted or undetermined for a question, in the order of the codes.
    pub fn places(&self, question: usize) -> impl Iterator<Item = (Place, Tally)> {
        let row = self.cells.get(question * PLACES..(question + 1) * PLACES).unwrap_or_default();
        let places = Municipality::all().map(Place::Municipality).chain([Place::Unknown]);
        places.zip(row.iter().copied()).filter(|(_, tally)| !tally.is_zero())
    }

    /// Adds the tallies of other people, for the same request.
    ///
    /// # Errors
    /// [`OtherRequest`] when the questions are not the same.
    pub fn merge(&mut self, other: &Table<'_, '_>) -> Result<(), OtherRequest> {
        if self.prepared.questions() != other.prepared.questions() {
            return Err(OtherRequest);
        }
        for (cell, tally) in self.cells.iter_mut().zip(&other.cells) {
            *cell += *tally;
        }
        Ok(())
    }
}

//! Companies out of companies: how measures of companies are scored.

use super::{FigureUnit, Measure, Over};
use crate::company::ContactSet;
use crate::quantity::Thing;

/// Companies with a contact, out of the companies with so many employees: "virksomheder ..., som i gennemsnit i perioden har
/// mindst én person ansat".
///
/// A company counts once, however many contacts it has and with however many job centres.
///
/// ```
/// use maaltal::company::{ContactKind, ContactSet};
/// use maaltal::quantity::Thing;
/// use maaltal::measure::{Companies, FigureUnit, Measure, MeasureId, Scoring, With, samarbejdsgrad};
///
/// // A municipality's own: companies with ten employees or more that take adult apprentices.
/// const APPRENTICES: Measure = Measure {
///     id: MeasureId::new("esbjerg", "virksomheder_med_voksenlaere", 2017),
///     scoring: Scoring::Companies(Companies {
///         employees_at_least: 10,
///         contacts: ContactSet::of(&[ContactKind::Voksenlaere]),
///         with: With::LocalJobCentre,
///         published: FigureUnit::Counted(Thing::Companies),
///     }),
///     ..samarbejdsgrad::STAR_2017
/// };
/// assert_eq!(APPRENTICES.unit(), FigureUnit::Counted(Thing::Companies));
/// assert!(maaltal::evaluate::Request::new().ask(&APPRENTICES, "2016".parse()?).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Companies {
    /// Looked at: those that employ at least so many persons, included, on the mean of the months of the period, those without
    /// employees among them. 0 asks for none.
    pub employees_at_least: u32,
    /// Counted: those that have at least one contact of these kinds on a day of the period.
    pub contacts: ContactSet,
    /// With which job centre.
    pub with: With,
    /// What is published: the number of those counted, or their share of those looked at.
    pub published: FigureUnit,
}

/// With which job centre a contact counts. Local is the one that serves the municipality to which the company belongs, also
/// where the figure is of a larger place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename_all = "snake_case", deny_unknown_fields)
)]
pub enum With {
    /// The local one.
    LocalJobCentre,
    /// Any but the local one.
    OtherJobCentres,
    /// Any, or none: it is not asked.
    AnyJobCentre,
}

impl Companies {
    /// What is wrong with a definition of companies that means nothing, in English.
    pub(super) fn unsound(&self, measure: &Measure<'_>) -> Option<&'static str> {
        if !matches!(self.published, FigureUnit::Counted(Thing::Companies) | FigureUnit::Percent) {
            Some("companies are published as a number or a share")
        } else if self.contacts.is_empty() {
            Some("contacts of no kind, which no company has")
        } else if !measure.who.all_of.is_empty() {
            Some("a target group of persons, to which no company belongs")
        } else if !matches!(measure.over, Over::WholeMonths | Over::Month | Over::CalendarYear) {
            Some("companies are known by month, so they are measured over whole months")
        } else {
            None
        }
    }
}

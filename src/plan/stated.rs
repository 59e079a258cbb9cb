//! The figures that a plan states and sets no target for.

use super::Amount;
use crate::calendar::Period;
use crate::measure::Measure;
use crate::place::Place;

/// A figure that a plan states and sets no target for. It stays as printed, with its qualifier.
///
/// ```
/// use maaltal::plan::Stated;
/// // "Godt 7.000 borgere i Rødovre har kontakt med Jobcentret i 2016."
/// let touched = Stated {
///     of: "borgere med kontakt til jobcentret".to_owned(),
///     measure: None,
///     value: Some("godt 7.000 personer".parse()?),
///     place: Some("Rødovre".parse()?),
///     period: Some("2016".parse()?),
///     at: "side 3".to_owned(),
///     quote: "Godt 7.000 borgere i Rødovre har kontakt med Jobcentret i 2016.".to_owned(),
/// };
/// assert_eq!(touched.value.unwrap().to_string(), "godt 7.000 personer");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Stated {
    /// What it is of, in a few words.
    pub of: String,
    /// The definition of it, where the catalogue has one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub measure: Option<&'static Measure<'static>>,
    /// How much; `None` where the plan prints no number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<Amount>,
    /// Where; `None` where the plan is not clear on the place.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<Place>,
    /// When; `None` where the plan does not say.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub period: Option<Period>,
    /// The place in the plan.
    pub at: String,
    /// The words, in Danish.
    pub quote: String,
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Stated);

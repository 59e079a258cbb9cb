//! How firm a target is.

use core::fmt;

use crate::calendar::Period;

/// How firm a target is.
///
/// ```
/// use maaltal::target::Standing;
/// // "Målene revideres af Arbejdsmarkedsudvalget ultimo 2013"
/// let until = Standing::Provisional { until: Some("2013".parse()?), said: "revideres ultimo 2013".to_owned() };
/// assert_eq!(until.to_string(), "foreløbigt, til 2013");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Standing {
    /// Adopted, or printed without a word of doubt.
    Adopted,
    /// Proposed: "(forslag)".
    Proposed,
    /// Provisional, to be revised.
    Provisional {
        /// By when it will be revised, where the plan says.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        until: Option<Period>,
        /// What the plan says of it.
        said: String,
    },
    /// In a draft.
    Draft,
    /// Hoped: "håbet er".
    Hoped,
    /// Its heading is printed and nothing below: "Mål for 2019:".
    LeftEmpty,
}

/// In Danish.
impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Standing::Adopted => "vedtaget",
            Standing::Proposed => "forslag",
            Standing::Provisional { until: Some(until), .. } => return write!(f, "foreløbigt, til {until}"),
            Standing::Provisional { until: None, .. } => "foreløbigt",
            Standing::Draft => "udkast",
            Standing::Hoped => "håb",
            Standing::LeftEmpty => "står tomt",
        })
    }
}

//! How places are written: regions and job centres by name, an area of the caller's own with its municipalities.

use super::{Area, EmploymentRegion, JobCentre, Municipality, Region};

crate::text::serde_as_text!(
    Region,
    "a region, such as \"Region Sjælland\"",
    "enum": Region::ALL.iter().map(|region| region.name()).collect::<Vec<_>>(),
);
crate::text::serde_as_text!(
    EmploymentRegion,
    "an employment region, such as \"Beskæftigelsesregion Syddanmark\"",
    "enum": EmploymentRegion::ALL.iter().map(|region| region.name()).collect::<Vec<_>>(),
);
crate::text::serde_as_text!(
    JobCentre,
    "a joint job centre, such as \"Jobcenter Esbjerg\"",
    "enum": JobCentre::ALL.iter().map(|centre| centre.name).collect::<Vec<_>>(),
);

/// An area of the caller's own.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct AreaForm {
    /// What the caller calls it.
    name: String,
    /// Its municipalities.
    municipalities: Vec<Municipality>,
}

impl From<&Area<'_>> for AreaForm {
    fn from(area: &Area<'_>) -> Self {
        AreaForm { name: area.name.to_owned(), municipalities: area.municipalities.to_vec() }
    }
}

crate::form::serialize_as_form!(Area<'_>, AreaForm);

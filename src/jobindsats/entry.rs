//! What a row is of in one dimension: a benefit, a visitation, a rate, any other label, or all of them.

use super::column::{Dimension, DimensionKind};
use super::problem::Rule;
use crate::benefit::{Benefit, BenefitSet, Rate};
use crate::visitation::Label;

/// Whether a row is a part, adds up some parts, or adds up all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsLevel"))]
pub enum Level {
    /// It adds up no other row that is known of.
    Part,
    /// It adds up some of the others, and can be a part itself: "Alle uddannelsesparate", "Virksomhedspraktik i alt".
    Sum,
    /// It is all of the dimension: "/", "Herkomst i alt".
    Total,
}

/// A label of benefits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsBenefitLabel"))]
pub enum BenefitLabel {
    /// One benefit.
    One(Benefit),
    /// Several that Jobindsats publishes under one label, such as both schemes of *fleksjob*.
    Several(BenefitSet),
    /// A group of Jobindsats ("A-dagpenge mv.") whose members were found in no source.
    Group,
}

/// What a label means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsMeans"))]
#[non_exhaustive]
pub enum Means {
    /// All of the dimension.
    Total,
    /// A sum of some, of which no source says more.
    Sum,
    /// A benefit.
    Benefit(BenefitLabel),
    /// A visitation, or a sum of visitations.
    Visitation(Label),
    /// A rate of *kontanthjælp*; two labels stand for the lowest, so that two rows can have it.
    Rate(Rate),
    /// Any other label: see the text.
    Other,
}

/// What a row is of in one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "JobindsatsEntry"))]
pub struct Entry {
    /// The label as it stands there.
    pub text: String,
    /// What it means.
    pub means: Means,
}

/// Labels that are all of their dimension.
const TOTALS: [&str; 7] =
    ["/", "i alt", "herkomst i alt", "ydelsesgrupper i alt", "tilbud i alt", "ledige i alt", "visitation i alt"];

/// Groups of table Y30R21, each "mv.".
const GROUPS: [&str; 3] = ["a-dagpenge mv.", "sygedagpenge mv.", "kontanthjælp mv."];

/// The dimension whose labels are paths.
const WITH_PATHS: &str = "_ygrpi09";

impl Entry {
    /// Whether it is a part, a sum of some parts or of all.
    ///
    /// ```
    /// use maaltal::jobindsats::{Level, Reading};
    /// let text = "Periode;_oprinda;_tilb_2ptv;Antal aktiverede\n2024M03;Herkomst i alt;Virksomhedspraktik i alt;12\n"; // made up
    /// let answer = Reading::default().csv(text).unwrap();
    /// let levels: Vec<Level> = answer.rows()[0].entries.iter().map(|entry| entry.level()).collect();
    /// assert_eq!(levels, [Level::Total, Level::Sum]);
    /// ```
    #[must_use]
    pub const fn level(&self) -> Level {
        match self.means {
            Means::Total => Level::Total,
            Means::Sum | Means::Visitation(Label::Aggregate(_)) => Level::Sum,
            Means::Benefit(_) | Means::Visitation(Label::One(_)) | Means::Rate(_) | Means::Other => Level::Part,
        }
    }

    /// Reads a label of a dimension.
    pub(super) fn read(text: &str, dimension: &Dimension) -> Result<Self, Rule> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Rule::NoValue);
        }
        let lower = text.to_lowercase();
        let means = if TOTALS.contains(&lower.as_str()) {
            Means::Total
        } else {
            match dimension.kind {
                DimensionKind::Benefit => Means::Benefit(benefit(text, &lower, dimension)?),
                DimensionKind::Visitation => Means::Visitation(text.parse()?),
                DimensionKind::Rate => Means::Rate(text.parse()?),
                DimensionKind::Other if lower.ends_with(" i alt") => Means::Sum,
                DimensionKind::Other => Means::Other,
            }
        };
        Ok(Entry { text: text.to_owned(), means })
    }
}

fn benefit(text: &str, lower: &str, dimension: &Dimension) -> Result<BenefitLabel, Rule> {
    // "/ = total, /2/ = A-dagpenge, /3/ = kontanthjælp"
    let several = |benefits| Ok(BenefitLabel::Several(BenefitSet::of(benefits)));
    match (text, lower) {
        ("/2/", _) if dimension.is(WITH_PATHS) => Ok(BenefitLabel::One(Benefit::ADagpenge)),
        ("/3/", _) if dimension.is(WITH_PATHS) => Ok(BenefitLabel::One(Benefit::Kontanthjaelp)),
        // Tables Y08A02 and Y35A02.
        (_, "fleksjob") => several(&[Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud]),
        (_, "selvforsørgelses- og hjemrejseydelse samt overgangsydelse") => {
            several(&[Benefit::Integrationsydelse, Benefit::Sho, Benefit::OvergangsydelseIntegration])
        }
        (_, group) if GROUPS.contains(&group) => Ok(BenefitLabel::Group),
        _ => Ok(BenefitLabel::One(text.parse()?)),
    }
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(Entry);

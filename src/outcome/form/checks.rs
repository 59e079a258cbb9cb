//! How a check of a total and a comparison with peers are written.

use crate::measure::Improvement;
use crate::outcome::{Cell, Peers, TotalCheck};
use crate::place::Place;
use crate::quantity::{Percent, Ratio};
use crate::target::Checked;

crate::text::serde_as_text!(Cell, "a number with a decimal comma, or an interval such as \"0-2\"");

/// A total held against its parts.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TotalCheckForm {
    /// How it comes out.
    checked: Checked,
    /// The least that the parts allow, rounding included.
    lowest: Ratio,
    /// The most.
    highest: Ratio,
    /// What the withheld parts are together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withheld_together: Option<RoomForm>,
}

/// From a least to a most.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RoomForm {
    /// At least.
    lowest: Ratio,
    /// At most.
    highest: Ratio,
}

impl From<&TotalCheck> for TotalCheckForm {
    fn from(check: &TotalCheck) -> Self {
        let (lowest, highest, hidden) = check.parts();
        let withheld_together = hidden.map(|(lowest, highest)| RoomForm { lowest, highest });
        TotalCheckForm { checked: check.checked, lowest, highest, withheld_together }
    }
}

impl TryFrom<TotalCheckForm> for TotalCheck {
    type Error = &'static str;

    fn try_from(form: TotalCheckForm) -> Result<Self, &'static str> {
        if form.highest < form.lowest {
            return Err("highest: less than the lowest");
        }
        let hidden = form.withheld_together.map(|RoomForm { lowest, highest }| (lowest, highest));
        Ok(TotalCheck::of_parts(form.checked, (form.lowest, form.highest, hidden)))
    }
}

crate::form::serde_as_form!(TotalCheck, TotalCheckForm);

/// A place and its rate.
#[derive(Clone, Copy, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RateForm {
    /// The place.
    place: Place,
    /// Its rate.
    rate: Percent,
}

/// A place among its peers.
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PeersForm {
    /// The place itself.
    own: RateForm,
    /// The others, one or more.
    #[cfg_attr(feature = "schemars", schemars(length(min = 1)))]
    others: Vec<RateForm>,
    /// The rate of the others together, where their tallies are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pooled: Option<Percent>,
    /// Which way is better.
    improvement: Improvement,
}

impl From<&Peers> for PeersForm {
    fn from(peers: &Peers) -> Self {
        let form = |(place, rate): (Place, Percent)| RateForm { place, rate };
        let (own, others, improvement) = peers.parts();
        let others = others.iter().copied().map(form).collect();
        PeersForm { own: form(own), others, pooled: peers.pooled(), improvement }
    }
}

impl TryFrom<PeersForm> for Peers {
    type Error = String;

    fn try_from(form: PeersForm) -> Result<Self, String> {
        let rate = |RateForm { place, rate }: RateForm| (place, rate);
        let others = form.others.into_iter().map(rate).collect();
        Peers::of_rates(rate(form.own), others, form.pooled, form.improvement)
            .map_err(|error| format!("others: {error}"))
    }
}

crate::form::serde_as_form!(Peers, PeersForm);

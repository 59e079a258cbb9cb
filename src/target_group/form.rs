//! How a membership is written. It is an answer: what it says of a person is evaluated again, never read back.

use super::{Criterion, DefinedBy, Membership};
use crate::Truth;
use crate::in_force::Verified;

/// Whether a person is in a target group on a day.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct MembershipForm<'m> {
    /// Who defined the group.
    defined_by: DefinedBy,
    /// Its code.
    code: &'m str,
    /// Its name in Danish.
    name_da: &'m str,
    /// Whether its bounds are confirmed.
    verified: Verified,
    /// What is not confirmed, in Danish; empty where nothing is.
    unconfirmed: &'m str,
    /// Whether the person is in it.
    holds: Truth,
    /// Each criterion, and whether it holds.
    because: Vec<BecauseForm<'m>>,
}

/// A criterion, and whether it holds.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct BecauseForm<'m> {
    /// The criterion, as it stands in the content of a definition.
    criterion: Criterion<'m>,
    /// Whether it holds.
    holds: Truth,
}

impl<'m> From<&'m Membership<'_>> for MembershipForm<'m> {
    fn from(membership: &'m Membership<'_>) -> Self {
        let Membership { defined_by, code, name_da, verified, unconfirmed, holds, because } = membership;
        let because = because.iter().map(|(criterion, holds)| BecauseForm { criterion: *criterion, holds: *holds });
        MembershipForm {
            defined_by: *defined_by,
            code,
            name_da,
            verified: *verified,
            unconfirmed,
            holds: *holds,
            because: because.collect(),
        }
    }
}

crate::form::serialize_as_form!(Membership<'_>, MembershipForm<'_>);

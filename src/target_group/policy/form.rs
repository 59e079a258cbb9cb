//! How a target group of policy is written: by its code.

use super::{CallersGroup, PolicyGroup, callers, find};

crate::text::serde_as_code!(
    PolicyGroup,
    "the code of a target group of policy",
    |group: &PolicyGroup| group.code,
    find,
    "enum": super::ALL.iter().map(|group| group.code).collect::<Vec<_>>(),
);
crate::text::serde_as_code!(
    CallersGroup,
    "the code of a target group that the caller defines",
    |group: &CallersGroup| group.code,
    callers,
    "enum": super::CALLERS.iter().map(|group| group.code).collect::<Vec<_>>(),
);

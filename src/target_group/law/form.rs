//! How a target group of the act is written: by its code.

use super::{LawGroup, find};

crate::text::serde_as_code!(
    LawGroup,
    "the code of a target group of the act",
    |group: &LawGroup| group.code,
    find,
    "enum": super::ALL.iter().map(|group| group.code).collect::<Vec<_>>(),
);

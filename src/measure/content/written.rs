//! Parts of definitions that are asked apart from one are written as they stand in the content of one.

use super::parts::Part;
use crate::state::State;
use crate::target_group::{Criterion, TargetGroup};

macro_rules! written_as_content {
    ($($part:ty),+) => {
        $(impl serde::Serialize for $part {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.node().serialize(serializer)
            }
        })+
    };
}

written_as_content!(State<'_>, Criterion<'_>, TargetGroup<'_>);

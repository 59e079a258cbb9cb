//! Definitions, official and changed.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::select;

use crate::change::{Change, changes};
use crate::measure::{ALL, Measure, Scoring};

/// The official definitions that have a method, shrinking to the first of them.
pub fn definitions() -> impl Strategy<Value = &'static Measure<'static>> + Clone {
    let with_method = ALL.iter().copied().filter(|measure| !matches!(measure.scoring, Scoring::NoMethod { .. }));
    select(with_method.collect::<Vec<_>>())
}

/// Every official definition, changed by one step.
static CHANGED: LazyLock<Vec<Change<'static>>> =
    LazyLock::new(|| ALL.iter().flat_map(|measure| changes(measure)).collect());

/// The official definitions [changed](crate::change) by one step in one field: near to what is right, and not all of them sound.
///
/// ```
/// use maaltal::evaluate::Request;
/// use maaltal::strategies;
/// use proptest::prelude::*;
/// proptest!(|(change in strategies::changed_definitions())| {
///     // It is refused, or prepared; nothing else.
///     let mut request = Request::new();
///     let _ = request.ask(&change.measure, "2012M12".parse().unwrap());
///     let _ = request.prepare();
/// });
/// ```
pub fn changed_definitions() -> impl Strategy<Value = &'static Change<'static>> + Clone {
    (0..CHANGED.len()).prop_map(|index| &CHANGED[index])
}

//! A law held on random values.

use core::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestCaseResult, TestError, TestRng, TestRunner};

/// A law does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{law}: {why}\n{counterexample}")]
#[non_exhaustive]
pub struct Broken {
    /// The law.
    pub law: &'static str,
    /// What came out otherwise.
    pub why: String,
    /// The smallest value found for which it does not hold; empty where the values ran out.
    pub counterexample: String,
}

/// So many smaller values are tried at most.
const MOST_STEPS: u32 = 20_000;

/// Holds a law on so many random values: the same on every run, so that a red test stays red until it is understood.
///
/// ```
/// use maaltal::laws;
/// use proptest::prelude::*;
/// let small = laws::for_all("a number is below 10", 256, 0..1000_u32, |number| {
///     prop_assert!(number < 10);
///     Ok(())
/// });
/// assert_eq!(small.unwrap_err().counterexample, "10");
/// ```
///
/// # Errors
/// [`Broken`], with the smallest value found for which it does not hold. A panic of the law is one such.
pub fn for_all<S: Strategy>(
    law: &'static str,
    cases: u32,
    values: S,
    check: impl Fn(S::Value) -> TestCaseResult,
) -> Result<(), Broken> {
    let asked = Config::default();
    let cases = u32::try_from(u64::from(cases) * u64::from(asked.cases) / 256).unwrap_or(u32::MAX);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: MOST_STEPS, ..asked };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    runner.run(&values, check).map_err(|error| match error {
        TestError::Fail(why, value) => Broken { law, why: why.to_string(), counterexample: format!("{value:?}") },
        TestError::Abort(why) => Broken { law, why: why.to_string(), counterexample: String::new() },
    })
}

/// What is asked of an implementation: that it says the same of two values.
pub(super) fn same<T: PartialEq + Debug>(one: &T, other: &T) -> TestCaseResult {
    if one == other { Ok(()) } else { Err(TestCaseError::fail(format!("{one:?} became {other:?}"))) }
}

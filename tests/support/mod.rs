//! A law held on random values, where a test that breaks it must stop.

use maaltal::laws;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

/// Checks a law on random values: the same on every run, so that a red test stays red until it is understood.
/// `PROPTEST_CASES` scales the number of them, 256 being what is asked for.
pub(crate) fn for_all<S: Strategy>(cases: u32, values: S, law: impl Fn(S::Value) -> TestCaseResult) {
    if let Err(broken) = laws::for_all("the law of the test", cases, values, law) {
        panic!("{broken}");
    }
}

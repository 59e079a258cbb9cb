//! Every problem of an input, not only the first.

use core::fmt;
use core::ops::Deref;

/// All that is wrong with an input: at least one problem, in the order they stand in it.
///
/// ```
/// use maaltal::rows::{PersonRow, Reader};
/// let problems = Reader::<PersonRow>::new(&["kez", "sex"]).unwrap_err();
/// assert_eq!(problems.len(), 3); // an unknown column, and two that are missing
/// let error: Box<dyn std::error::Error> = problems.into();
/// assert!(error.to_string().starts_with("3 problems"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems<E>(Vec<E>);

impl<E> Problems<E> {
    /// The one problem there is.
    #[cfg(feature = "jobindsats")]
    pub(crate) fn one(problem: E) -> Self {
        Problems(vec![problem])
    }

    /// `Ok` when there is none.
    pub(crate) fn none_of(problems: Vec<E>) -> Result<(), Self> {
        if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
    }
}

#[cfg(feature = "serde")]
impl<E: fmt::Display> Problems<E> {
    /// The first three in one line, for a message that stands in another.
    pub(crate) fn in_a_line(&self) -> String {
        let first: Vec<String> = self.iter().take(3).map(ToString::to_string).collect();
        match self.len() - first.len() {
            0 => first.join("; "),
            more => format!("{}; and {more} more", first.join("; ")),
        }
    }
}

impl<E> Deref for Problems<E> {
    type Target = [E];

    fn deref(&self) -> &[E] {
        &self.0
    }
}

impl<E> IntoIterator for Problems<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<E: fmt::Display> fmt::Display for Problems<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} problem{}", self.len(), if self.len() == 1 { "" } else { "s" })?;
        for problem in &self.0 {
            write!(f, "\n{problem}")?;
        }
        Ok(())
    }
}

impl<E: fmt::Debug + fmt::Display> core::error::Error for Problems<E> {}

//! What an implementation gets right, and what it does not tell apart.

use core::fmt;
use std::collections::BTreeSet;

use super::answer::{Answer, Aspect};
use super::vector::Vector;

/// How an implementation comes out, definition by definition.
///
/// Shown, it has a line a definition, and under it each vector that fails, with what was expected and found and what the vector
/// tells apart.
#[derive(Clone, Debug)]
pub struct Report<'v> {
    /// The definitions, in the order of the vectors.
    pub definitions: Vec<Conformity<'v>>,
}

/// How an implementation comes out by the vectors of one definition.
#[derive(Clone, Debug)]
pub struct Conformity<'v> {
    /// The id of the definition.
    pub definition: &'v str,
    /// How many vectors came out.
    pub right: usize,
    /// The vectors that failed.
    pub failures: Vec<Failure<'v>>,
    /// How many vectors were not answered.
    pub not_answered: usize,
    /// What vectors say and the implementation left out, once at least: neither right nor wrong.
    pub not_said: BTreeSet<Aspect>,
}

/// A vector that failed.
#[derive(Clone, Debug)]
pub struct Failure<'v> {
    /// The vector: [`because`](Vector::because) says what it tells apart.
    pub vector: &'v Vector,
    /// What comes out otherwise, in the order of the fields; never empty.
    pub differences: Vec<Difference>,
}

/// What comes out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part of the answer.
    pub aspect: Aspect,
    /// What the vector says.
    pub expected: String,
    /// What the implementation says.
    pub found: String,
}

impl Report<'_> {
    /// Whether a definition came out, and none of which anything was answered did not: every vector of it is answered, and right.
    /// An implementation need not have every definition.
    #[must_use]
    pub fn is_right(&self) -> bool {
        let mut tried = self.definitions.iter().filter(|own| own.right > 0 || !own.failures.is_empty()).peekable();
        tried.peek().is_some() && tried.all(Conformity::is_right)
    }

    /// The definitions that came out: every vector of them is answered, and right.
    pub fn right(&self) -> impl Iterator<Item = &str> {
        self.definitions.iter().filter(|definition| definition.is_right()).map(|definition| definition.definition)
    }
}

impl Conformity<'_> {
    /// Whether every vector is answered, and right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.right > 0 && self.not_answered == 0 && self.failures.is_empty()
    }
}

/// How two answers differ, and what the second does not say.
pub(super) fn compared(expected: &Answer, found: &Answer) -> (Vec<Difference>, BTreeSet<Aspect>) {
    let period = |answer: &Answer| if *answer == Answer::Refused { "refused" } else { "answered" }.to_owned();
    let (Answer::Found(own), Answer::Found(others)) = (expected, found) else {
        let both = expected == found;
        let refused = Difference { aspect: Aspect::Period, expected: period(expected), found: period(found) };
        return (if both { Vec::new() } else { vec![refused] }, BTreeSet::new());
    };
    let (own, mut others) = (own.said(), others.said());
    let (mut differences, mut not_said) = (Vec::new(), BTreeSet::new());
    for (aspect, expected) in &own {
        match others.remove(aspect) {
            None => drop(not_said.insert(*aspect)),
            Some(found) if found != *expected => {
                differences.push(Difference { aspect: *aspect, expected: expected.clone(), found });
            }
            Some(_) => {}
        }
    }
    // A figure is no share where the vector says of nothing.
    if let Some(found) = others.remove(&Aspect::Per) {
        differences.push(Difference { aspect: Aspect::Per, expected: "nothing".to_owned(), found });
    }
    (differences, not_said)
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for definition in &self.definitions {
            writeln!(f, "{definition}")?;
            for failure in &definition.failures {
                writeln!(f, "  {failure}")?;
            }
        }
        let right = self.right().count();
        write!(f, "{right} of {} definitions right", self.definitions.len())
    }
}

/// "bm:langtidsledige@2014: 114 right, 2 wrong; not said: margin".
impl fmt::Display for Conformity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Conformity { definition, right, failures, not_answered, not_said } = self;
        write!(f, "{definition}: ")?;
        match (right + failures.len(), not_answered) {
            (0, _) => return f.write_str("not answered"),
            (_, 0) => write!(f, "{right} right, {} wrong", failures.len())?,
            (_, _) => write!(f, "{right} right, {} wrong, {not_answered} not answered", failures.len())?,
        }
        if !not_said.is_empty() {
            let fields: Vec<&str> = not_said.iter().map(|aspect| aspect.field()).collect();
            write!(f, "; not said: {}", fields.join(", "))?;
        }
        Ok(())
    }
}

/// The name and the reasoning, and a line a difference.
impl fmt::Display for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.vector)?;
        self.differences.iter().try_for_each(|difference| write!(f, "\n    {difference}"))
    }
}

/// "verdict: expected met, found not_met".
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.aspect, self.expected, self.found)
    }
}

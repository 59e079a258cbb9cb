//! A criterion in words.

use core::fmt;

use super::Criterion;
use crate::education::{Level, LevelSet};

/// A criterion in Danish, for an explanation.
impl fmt::Display for Criterion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |names: Vec<&str>| names.join(" eller ");
        let names = |levels: LevelSet| list(levels.iter().map(Level::name_da).collect());
        match self {
            Criterion::Age(ages) => ages.fmt(f),
            Criterion::Without(levels) => write!(f, "uden {}", names(*levels)),
            Criterion::With(levels) => write!(f, "med {}", names(*levels)),
            Criterion::TouchedBy(state) => write!(f, "berørt af {state}"),
            Criterion::In(state) => state.fmt(f),
            Criterion::NotIn(state) => write!(f, "ikke {state}"),
            Criterion::InForOver { state, months } => write!(f, "{state} i over {months} måneder"),
            Criterion::Residence(grounds) => {
                f.write_str(&list(grounds.iter().map(|ground| ground.name_da()).collect()))
            }
            Criterion::Sex(sex) => f.write_str(sex.name_da()),
            Criterion::AnyOf(criteria) => {
                for (i, criterion) in criteria.iter().enumerate() {
                    write!(f, "{}{criterion}", if i == 0 { "" } else { " eller " })?;
                }
                Ok(())
            }
            Criterion::Insured => f.write_str("forsikret"),
            Criterion::AllOf(criteria) => {
                for (i, criterion) in criteria.iter().enumerate() {
                    write!(f, "{}{criterion}", if i == 0 { "" } else { " og " })?;
                }
                Ok(())
            }
            Criterion::NotRecorded(phrase) => write!(f, "«{phrase}» (oplyses ikke af data)"),
        }
    }
}

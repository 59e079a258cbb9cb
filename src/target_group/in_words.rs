//! A criterion in words.

use core::fmt;

use super::Criterion;
use crate::education::{Level, LevelSet};
use crate::state::State;

/// A criterion in Danish, for an explanation. What could be read together with its neighbour stands in parentheses.
impl fmt::Display for Criterion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |names: Vec<&str>| names.join(" eller ");
        let names = |levels: LevelSet| list(levels.iter().map(Level::name_da).collect());
        match self {
            Criterion::Age(ages) => ages.fmt(f),
            Criterion::Without(levels) => write!(f, "uden {}", names(*levels)),
            Criterion::With(levels) => write!(f, "med {}", names(*levels)),
            Criterion::TouchedBy(state) => write!(f, "berørt af {}", whole(*state)),
            Criterion::In(state) => state.fmt(f),
            Criterion::NotIn(state) => write!(f, "ikke {}", whole(*state)),
            Criterion::InForOver { state, months } => write!(f, "{} i over {months} måneder", whole(*state)),
            Criterion::Residence(grounds) => {
                f.write_str(&list(grounds.iter().map(|ground| ground.name_da()).collect()))
            }
            Criterion::ResidenceGrantedFrom(day) => write!(f, "første opholdsgrundlag fra {day}"),
            Criterion::Sex(sex) => f.write_str(sex.name_da()),
            Criterion::AnyOf(criteria) => joined(f, criteria, ANY),
            Criterion::Insured => f.write_str("forsikret"),
            Criterion::AllOf(criteria) => joined(f, criteria, ALL),
            Criterion::NotRecorded(phrase) => write!(f, "«{phrase}» (oplyses ikke af data)"),
        }
    }
}

const ANY: &str = " eller ";
const ALL: &str = " og ";

/// A state as what is said of it takes it: all its clauses together.
fn whole(state: State<'_>) -> String {
    if state.clauses.len() > 1 { format!("({state})") } else { state.to_string() }
}

fn joined(f: &mut fmt::Formatter<'_>, criteria: &[Criterion<'_>], separator: &str) -> fmt::Result {
    for (i, criterion) in criteria.iter().enumerate() {
        let before = if i == 0 { "" } else { separator };
        // "ikke a eller b" can be neither of the two.
        let denies_what_follows = matches!(criterion, Criterion::NotIn(_)) && i + 1 < criteria.len();
        if denies_what_follows || runs_on(criterion, separator) {
            write!(f, "{before}({criterion})")?;
        } else {
            write!(f, "{before}{criterion}")?;
        }
    }
    Ok(())
}

/// Whether a criterion in a list could be read together with those beside it.
fn runs_on(criterion: &Criterion<'_>, separator: &str) -> bool {
    match criterion {
        Criterion::AnyOf(criteria) | Criterion::AllOf(criteria) => criteria.len() > 1,
        Criterion::In(state) => state.clauses.len() > 1,
        Criterion::Without(levels) => levels.iter().count() > 1,
        Criterion::With(levels) => separator == ALL && levels.iter().count() > 1,
        Criterion::Residence(grounds) => separator == ALL && grounds.len() > 1,
        Criterion::NotIn(_)
        | Criterion::TouchedBy(_)
        | Criterion::InForOver { .. }
        | Criterion::Age(_)
        | Criterion::ResidenceGrantedFrom(_)
        | Criterion::Sex(_)
        | Criterion::Insured
        | Criterion::NotRecorded(_) => false,
    }
}

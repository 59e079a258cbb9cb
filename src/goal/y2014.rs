//! The four goals of 2014, binding for every job centre, as *Jobcenter Esbjerg* prints them.

use super::{Force, Goal, GoalId, MeasuredBy, Wording, witness};
use crate::measure::{langtidsledige, samarbejdsgrad, tilgang_til_foertidspension, uddannelsesgrad};
use crate::source::ESBJERG_2014;

/// More young people without an education start one that qualifies for a trade.
pub const UDDANNELSE: Goal = Goal {
    id: GoalId { year: 2014, name: "uddannelse" },
    number: 1,
    title: "Flere unge skal have en uddannelse",
    wording: Wording::Sentence(
        "Jobcentrene skal sikre, at flere unge uden uddannelse starter på en erhvervskompetencegivende uddannelse",
    ),
    force: Force::Binding,
    measured_by: MeasuredBy::Measure(&uddannelsesgrad::BM_2014),
    witnesses: &[ESBJERG_2014.at("3"), witness::BRHS_2014.at("")],
};

/// Fewer people on disability pension. The dash in the heading is restored: the transcript that was read lost it.
pub const FOERTIDSPENSION: Goal = Goal {
    id: GoalId { year: 2014, name: "foertidspension" },
    number: 2,
    title: "Bedre og mere helhedsorienteret hjælp til ledige på kanten af arbejdsmarkedet – færre på førtidspension",
    wording: Wording::Sentence("Jobcentrene skal forebygge, at så mange personer førtidspensioneres"),
    force: Force::Binding,
    measured_by: MeasuredBy::Measure(&tilgang_til_foertidspension::BM_2014),
    witnesses: &[ESBJERG_2014.at("3"), witness::BRHS_2014.at("")],
};

/// Long-term unemployment is fought.
pub const LANGTIDSLEDIGHED: Goal = Goal {
    id: GoalId { year: 2014, name: "langtidsledighed" },
    number: 3,
    title: "Langtidsledigheden skal bekæmpes",
    wording: Wording::Sentence("Jobcentrene skal sikre, at antallet af langtidsledige personer begrænses mest muligt"),
    force: Force::Binding,
    measured_by: MeasuredBy::Measure(&langtidsledige::BM_2014),
    witnesses: &[ESBJERG_2014.at("3"), witness::BRHS_2014.at("")],
};

/// Closer contact with local companies.
pub const VIRKSOMHEDER: Goal = Goal {
    id: GoalId { year: 2014, name: "virksomheder" },
    number: 4,
    title: "En tættere kontakt og styrket dialog med de lokale virksomheder",
    wording: Wording::Sentence("Jobcentrene skal styrke samarbejdet med virksomhederne om beskæftigelsesindsatsen"),
    force: Force::Binding,
    measured_by: MeasuredBy::Measure(&samarbejdsgrad::BM_2014),
    witnesses: &[ESBJERG_2014.at("3"), witness::BRHS_2014.at("")],
};

/// The goals of 2014, in the order of the announcement.
pub const GOALS: &[Goal] = &[UDDANNELSE, FOERTIDSPENSION, LANGTIDSLEDIGHED, VIRKSOMHEDER];

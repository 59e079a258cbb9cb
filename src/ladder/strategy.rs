//! How a strategy becomes practice.

use super::{Ladder, Step, ladder};
use crate::source::ODENSE_RUMMELIGT;

ladder! {
    /// How the strategy of Odense becomes practice: goal, plan of action, action. The plans of action are not in it.
    pub enum GoalToAction, "maal_handleplan_handling", "goal, plan of action, action",
        ODENSE_RUMMELIGT.at("Implementering og opfølgning").quoting(
            "I handleplanerne operationaliseres fokusområderne i strategien til konkrete handlinger, initiativer og målsætninger",
        );
    /// A goal of the strategy.
    Maal = "maal", "Målet med JobFirst er";
    /// A plan of action.
    Handleplan = "handleplan", "Handleplaner";
    /// An action.
    Handling = "handling", "handlinger";
}

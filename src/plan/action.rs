//! What is done to reach targets: goal, action plan, action.

/// An action plan (*handleplan*): the actions that serve some targets of a plan.
///
/// ```
/// use maaltal::plan::{Action, ActionPlan};
/// let plan = ActionPlan {
///     name: "JobFirst".to_owned(),
///     serves: vec!["aktivitetsparate i job".to_owned()],
///     actions: vec![Action { name: "småjob".to_owned(), at: "side 3".to_owned(), quote: String::new() }],
///     at: "side 6".to_owned(),
///     quote: "Handleplaner og handlinger".to_owned(),
/// };
/// assert_eq!(plan.actions.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[doc(alias = "handleplan")]
pub struct ActionPlan {
    /// Its name.
    pub name: String,
    /// The names of the targets that it serves.
    pub serves: Vec<String>,
    /// Its actions; none where the plan leaves the place for them empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub actions: Vec<Action>,
    /// The place in the plan.
    pub at: String,
    /// The words, in Danish.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "String::is_empty"))]
    pub quote: String,
}

/// An action (*handling*) of an action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[doc(alias = "handling")]
pub struct Action {
    /// Its name.
    pub name: String,
    /// The place in the plan.
    pub at: String,
    /// The words, in Danish.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "String::is_empty"))]
    pub quote: String,
}

#[cfg(feature = "serde")]
crate::form::serde_by_field!(ActionPlan, Action);

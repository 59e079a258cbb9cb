//! Several values of one form, each named where it is refused.

use serde::{Deserialize, Deserializer, Serialize};

/// Several persons or companies, or other values, of which a refusal names the one that is wrong: by its position in a list, the
/// first being 0, or by the caller's key in a record. It is written as what it holds.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use maaltal::forms::Each;
/// use maaltal::person::PersonBuf;
///
/// let person = |from: &str| {
///     format!(r#"{{ "residences": [], "spells": [{{ "status": "a_dagpenge", "from": "{from}", "to": "" }}],
///         "covered": {{ "as_of": "2012-12-31" }} }}"#)
/// };
/// let list = format!("[{}, {}]", person("2012-01-02"), person("2012-02-30"));
/// let error = serde_json::from_str::<Each<Vec<PersonBuf>>>(&list).unwrap_err();
/// assert!(error.to_string().starts_with("[1].spells[0].from: «2012-02-30» does not exist in the calendar"), "{error}");
///
/// let by_key = format!(r#"{{ "anna": {}, "bo": {} }}"#, person("2012-01-02"), person("2012-02-30"));
/// let error = serde_json::from_str::<Each<BTreeMap<String, PersonBuf>>>(&by_key).unwrap_err();
/// assert!(error.to_string().starts_with("bo.spells[0].from: «2012-02-30» does not exist in the calendar"), "{error}");
///
/// let Each(people): Each<Vec<PersonBuf>> = serde_json::from_str(&list.replace("02-30", "02-29"))?;
/// assert_eq!(people.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Each<C>(pub C);

impl<'de, C: Deserialize<'de>> Deserialize<'de> for Each<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::form::record(deserializer).map(Each)
    }
}

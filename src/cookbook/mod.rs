//! Recipes, each a page of its own with code that runs. Only in the documentation: nothing of it is compiled into the crate.
//!
//! | to | read |
//! |---|---|
//! | show figures by place, with what is left to a target | [`dashboard`] |
//! | say for a citizen why, from the spells that a case system has | [`case_system`] |
//! | prove that an adapter, or another implementation, agrees | [`test_suite`] |
//! | hold a published figure beside the computed one, from Jobindsats and DREAM | [`published_figures`] |
//! | store figures, and tell whether a definition is still the same | [`stored_figures`] |
//! | ask from Python, or any language, through JSON | [`from_python`] |
//! | add the goals of next year | [`next_years_goals`] |
//! | add a measure: one of your own, or to the crate | [`a_measure`] |
//! | know what is left to you | [`what_it_will_not_do`] |

#[doc = include_str!("dashboard.md")]
pub mod dashboard {}

#[doc = include_str!("case_system.md")]
pub mod case_system {}

#[doc = include_str!("test_suite.md")]
pub mod test_suite {}

#[doc = include_str!("published_figures.md")]
pub mod published_figures {}

#[doc = include_str!("stored_figures.md")]
pub mod stored_figures {}

// The two programs are those that are built and run: `.ci/run` asks the one with the other.
#[doc = include_str!("from_python.md")]
#[doc = "```ignore"]
#[doc = include_str!("../../examples/reply.rs")]
#[doc = "```"]
#[doc = include_str!("from_python_asked.md")]
#[doc = "```python"]
#[doc = include_str!("../../examples/from_python.py")]
#[doc = "```"]
#[doc = include_str!("from_python_held.md")]
pub mod from_python {}

#[doc = include_str!("next_years_goals.md")]
pub mod next_years_goals {}

#[doc = include_str!("a_measure.md")]
pub mod a_measure {}

#[doc = include_str!("what_it_will_not_do.md")]
pub mod what_it_will_not_do {}

//! Danish municipal employment policy as a typed domain model of pure functions.
//!
//! *Måltal* is the target figure that a Danish municipality sets for its employment effort. This crate holds the benefits
//! (*ydelser*), target groups (*målgrupper*), measures (*mål*, *målemetoder*) and targets (*måltal*) of that effort as
//! values, so that every municipal tool computes the same figure, and can say for each citizen why.
//!
//! *A person's spells over days put them in a target group; the group is measured; the ministry makes the measure a goal; a
//! municipality sets a target; the outcome says how far it is, and why.*
//!
//! # A tour: from a row to an explanation
//!
//! One citizen, one measure, one target. Each step is a module, and each can be used alone.
//!
//! ```
//! use maaltal::evaluate::{Language, Request, Verdict};
//! use maaltal::history::Coverage;
//! use maaltal::measure::langtidsledige;
//! use maaltal::place::{Municipality, Place};
//! use maaltal::quantity::Value;
//! use maaltal::rows::{Reader, Sheets};
//! use maaltal::target::{Aim, Target};
//!
//! // 1. Rows. Any CSV reader splits a file into fields; every problem of every row would be listed.
//! let mut persons = Reader::new(&["key", "born"])?;
//! persons.push(2, &["a", "1975-05-01"]);
//! let mut residences = Reader::new(&["key", "municipality", "from", "to"])?;
//! residences.push(2, &["a", "0561", "2005-01-01", ""]);
//! let mut spells = Reader::new(&["key", "status", "visitation", "from", "to"])?;
//! spells.push(2, &["a", "kontanthjaelp", "jobklar", "2012-03-19", "2012-12-30"]);
//!
//! // 2. People, in data that are complete from 2010 on and speak of the last day of 2012.
//! let covered = Coverage::new("2010-01-01".parse()?, "2012-12-31".parse()?)?;
//! let people = Sheets { persons, residences, spells, ..Sheets::default() }.assemble(covered)?;
//! let citizen = people.find("a").ok_or("nobody has that key")?;
//!
//! // 3. A definition, asked for a period. The goal of 2014: at least 80 percent of the last 52 weeks, which is 41.6.
//! let mut request = Request::new();
//! let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
//! let prepared = request.prepare();
//!
//! // 4. What it finds of the citizen: 41 weeks, one short.
//! let finding = prepared.finding(question, &citizen).counted().ok_or("the measure has no method")?;
//! assert_eq!((finding.verdict, finding.margin()), (Verdict::NotMet, Some(1)));
//!
//! // 5. The figure of a place: the sum of the findings, in integers.
//! let table = prepared.tally(people.persons());
//! let esbjerg = Place::Municipality(Municipality::ESBJERG);
//! let tally = table.tally(question, esbjerg).counted().ok_or("the measure has no method")?;
//! assert_eq!((tally.numerator, tally.denominator), (0, 1)); // nobody of the one looked at
//! let figure = langtidsledige::BM_2014.value(&tally)?;
//! assert_eq!(figure, Value::Persons(0));
//!
//! // 6. A target of the municipality, and how far it is.
//! let target = Target::new(&langtidsledige::BM_2014, Municipality::ESBJERG, Aim::Level("671".parse()?));
//! let outcome = target.outcome(figure)?;
//! assert!(outcome.is_met());
//!
//! // 7. And why: the same finding in words.
//! let why = prepared.explain(question, &citizen, Language::Danish);
//! assert!(why.contains("41 af 52 uger (78,8 pct.), krav mindst 80 pct., altså 42 uger; 1 uge under kravet."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Recipes for a dashboard, a case system, a test suite, Python, next year's goals and a measure of your own stand in the
//! `cookbook` of the documentation.
//!
//! # What it is not
//!
//! It holds no official figures and no citizen data, and has no affiliation with the ministry, its agency STAR or any
//! municipality. Names, CPR numbers and keys never enter: the caller keeps them, and findings come with an index. It reads no
//! files, knows no clock, and uses no floating point.
//!
//! # The modules, in reading order
//!
//! A module uses only those above it.
//!
//! | module | what it holds |
//! |---|---|
//! | [`source`] | documents, places in them, quoted words |
//! | [`quantity`] | tallies, percent, percentage points, printed figures, Danish numbers |
//! | [`calendar`] | days, weeks, months, quarters, years, periods, lookback windows |
//! | [`days`] | sets of days and weeks as lazy streams |
//! | [`in_force`] | when a rule was in force, as precisely as a source dates it |
//! | [`place`] | municipalities, regions, joint job centres, areas of the caller's own |
//! | [`akasse`] | unemployment funds |
//! | [`benefit`], [`visitation`], [`offer`], [`work`], [`education`] | what a spell or a course can be |
//! | [`ladder`] | the steps of the plans, in order, as they word them |
//! | [`history`], [`person`] | spells in order; a person as a borrowed view |
//! | [`company`] | a company as a borrowed view: its employees by month, its contacts |
//! | [`rows`] | rows of files, and every problem they can have |
//! | [`dream`] | the week columns of DREAM as spells |
//! | [`state`], [`target_group`] | the situation a rule counts; who is looked at |
//! | [`population`] | a country in memory |
//! | [`measure`] | the definitions, each beside its sentence |
//! | [`evaluate`] | a request, findings, tallies, explanations |
//! | [`goal`], [`target`], [`plan`], [`outcome`] | what is wanted, and how far it is |
//! | `jobindsats` | answers of Jobindsats as typed figures (feature `jobindsats`) |
//! | `forms` | how every value is written and read back (feature `serde`) |
//! | `change` | definitions changed by one step (features `conformance` and `proptest`) |
//! | `conformance` | what definitions say of known persons, for any implementation to be held against (feature `conformance`) |
//! | `strategies`, `laws` | random persons near the thresholds, and laws for the caller's implementation (feature `proptest`) |
//! | `cookbook` | recipes, in the documentation only |
//!
//! # Words
//!
//! | concept | word in the API | Danish |
//! |---|---|---|
//! | dated status record | spell | forløb |
//! | days on a benefit, joined over gaps | spell that a statistic counts, [episode](history::GapRule::episodes) | ydelsesforløb |
//! | time over the time of a period | full-time person | fuldtidsperson |
//! | joining touching spells | collapse | sammenhængende forløb |
//! | who is looked at | target group | målgruppe |
//! | somebody at a company by way of a job centre, or in a *småjob* | contact | samarbejde |
//! | counted below, above | denominator, numerator | nævner, tæller |
//! | counted at a date | stock | bestand |
//! | entries | inflow | tilgang |
//! | reporting window | period | måleperiode |
//! | looked back into | lookback window | de seneste 52 uger |
//! | moving year | rolling year | rullende år |
//! | how near to work one was judged to be | visitation | visitation, matchgruppe |
//! | offer of activation | offer | tilbud |
//! | what is wanted of the country | goal | ministermål |
//! | how it is counted | measure | mål, målemetode |
//! | what a municipality sets | target | måltal |
//! | start, wanted, achieved | baseline, target, actual | udgangspunkt, måltal, resultat |
//! | direction that is better | improvement | ønsket retning |
//! | required path | trajectory | målbane |
//! | series incomparability | break in series | databrud |
//! | kept back by the publisher | withheld | diskretioneret |
//! | part of a target | sub-target | delmål |
//! | how a target is reached | action plan, action | handleplan, handling |
//!
//! # Unknown is not false
//!
//! A criterion answers yes, no or [unknown](Truth). A person whose unknown facts could change the answer is
//! [undetermined](evaluate::Verdict::Undetermined) and counted apart, with what they could add; so is one whose lookback
//! begins before the data do, where the missing days could decide. Who has died or left the country is, for the crate, of
//! unknown residence from that day: end the residence, and the spells. A measure without a method answers
//! [that](evaluate::Answer::NoMethod), and one of companies, asked of people, that none were
//! [given](evaluate::Answer::NotGiven), never 0.
//!
//! # Features
//!
//! None is on by default, and each only adds.
//!
//! | feature | gives | brings |
//! |---|---|---|
//! | `serde` | forms for storage and exchange, described in the module `forms`; reading goes through the constructors, and a refusal names the field | `serde`, `serde_path_to_error` |
//! | `schemars` | JSON Schema of the forms; those of a release stand in `schemas` | the feature `serde`, `schemars` |
//! | `jobindsats` | answers of Jobindsats, from their text to typed figures | `serde`, `serde_json` |
//! | `conformance` | the vectors of every definition as values, and what holds any implementation against them | the feature `serde`, `serde_json` |
//! | `proptest` | strategies and laws for test suites, outside the semver promise | `proptest` |
//!
//! # Versions
//!
//! * **The API** follows semver. A new member of a catalogue, a new measure and a new goal are minor versions. The feature
//!   `proptest` stands outside: proptest breaks inside 1.x, and what a strategy gives may change in any version.
//! * **Figures** have editions of their own, in the [id](measure::MeasureId) of a definition: it changes whenever any result can
//!   change. A changed figure stands in the changelog under *Figures*, with the periods, the measures, the reason and the source,
//!   and never in a patch release. Every definition has a [hash](measure::ContentHash) of what it counts, to store beside a figure.
//! * **Rust** 1.88 or later. A raise is a minor version, to a Rust that is at least six months old.

// No panic on data: the only panics are the const doors for literals, each expected where it stands.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod code;
#[cfg(feature = "serde")]
mod form;
mod nearest;
mod problems;
mod text;
mod truth;

pub mod source;

pub mod quantity;

pub mod calendar;

pub mod days;

pub mod in_force;

pub mod place;

pub mod akasse;

pub mod benefit;

pub mod visitation;

pub mod offer;

pub mod work;

pub mod education;

pub mod ladder;

pub mod history;

pub mod person;

pub mod company;

pub mod rows;

pub mod dream;

pub mod state;

pub mod target_group;

pub mod population;

pub mod measure;

pub mod evaluate;

pub mod goal;

pub mod target;

pub mod plan;

pub mod outcome;

#[cfg(feature = "jobindsats")]
pub mod jobindsats;

#[cfg(feature = "serde")]
pub mod forms;

#[cfg(any(feature = "conformance", feature = "proptest"))]
pub mod change;

#[cfg(feature = "conformance")]
pub mod conformance;

#[cfg(feature = "proptest")]
pub mod strategies;

#[cfg(feature = "proptest")]
pub mod laws;

#[cfg(any(doc, doctest))]
pub mod cookbook;

pub use code::UnknownCode;
pub use problems::Problems;
pub use truth::Truth;

/// The examples of the README, tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

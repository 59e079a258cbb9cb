//! Evaluation: definitions asked of people, and of companies.
//!
//! A [`Request`] lists measures and periods. It is prepared once, to day numbers and integers, and serves two sinks from
//! the one definition: a [`Finding`] for a person, and a [`Table`] of [`Tally`](crate::quantity::Tally)s by place for
//! people. That the tally is the sum of the findings is a law, tested for every definition.
//!
//! ```
//! use maaltal::benefit::Benefit;
//! use maaltal::calendar::Day;
//! use maaltal::days::End;
//! use maaltal::evaluate::{Language, Request, Verdict};
//! use maaltal::history::{Coverage, HistoryBuf, Spell};
//! use maaltal::measure::langtidsledige;
//! use maaltal::person::PersonBuf;
//! use maaltal::place::Place;
//!
//! // 42 weeks of unemployment insurance benefit, the last 42 of 2012.
//! let spell = Spell::new(Benefit::ADagpenge, Day::ymd(2012, 3, 12), End::On(Day::ymd(2012, 12, 30)))?;
//! let covered = Coverage::new(Day::ymd(2010, 1, 1), Day::ymd(2012, 12, 31))?;
//! let person = PersonBuf::new(HistoryBuf::new(vec![spell], covered));
//!
//! let mut request = Request::new();
//! let question = request.ask(&langtidsledige::BM_2014, "2012M12".parse()?)?;
//! let prepared = request.prepare();
//!
//! let finding = prepared.finding(question, &person.view()).counted().unwrap();
//! assert_eq!(finding.verdict, Verdict::Met);
//! assert_eq!(
//!     prepared.explain(question, &person.view(), Language::Danish).lines().nth(1),
//!     Some("Talt med: 42 af 52 uger (80,8 pct.), krav mindst 80 pct., altså 42 uger; 1 uge fra ikke at opfylde kravet."),
//! );
//!
//! let table = prepared.tally([person.view()]);
//! assert_eq!(table.tally(question, Place::Country).counted().unwrap().numerator, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Series
//!
//! A measure that is asked for periods of one kind, one after another in the order of time, is a series, and slides: a spell is
//! looked at once, a person is decided where something changes, and what goes on from one period to the next is added once.
//! [`Request::ask_each`] asks so. That a series is what each of its periods gives is a law, tested for every definition.

mod at_sight;
mod bits;
mod by_day;
mod cells;
mod company;
mod compare;
mod evaluator;
mod explain;
mod few;
mod fill;
mod finding;
#[cfg(feature = "serde")]
mod form;
mod gates;
mod lane;
mod lanes;
mod mask;
mod prepared;
mod readings;
mod request;
mod rule;
mod runs;
mod series;
mod some_persons;
mod some_series;
mod table;

pub use compare::{CannotCompare, Comparison, PartedBy, Parting, Side};
pub use evaluator::Evaluator;
pub use explain::Language;
pub use finding::{Answer, Evidence, Fact, Finding, Outside, Required, Subject, Unknowns, Verdict};
#[cfg(feature = "serde")]
pub use form::{TableRow, TallyOfPlace};
pub use prepared::Prepared;
pub use request::{CannotAsk, Question, QuestionId, Request};
pub use table::{OtherRequest, Table};

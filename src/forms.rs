//! Forms (feature `serde`): how every value is written for storage and exchange, and read back.
//!
//! A form is a text, a number, a list or a record that another language reads without this crate. It is given here as JSON; any
//! self-describing format of `serde` does, and the examples write plans as TOML. Forms are frozen: what is written by one
//! release is read by the next.
//!
//! ```
//! use maaltal::evaluate::{Request, Verdict};
//! use maaltal::person::PersonBuf;
//!
//! let citizen: PersonBuf = serde_json::from_str(r#"{
//!     "born": "1990-05-01",
//!     "residences": [{ "municipality": "0561", "from": "2010-01-01", "to": "" }],
//!     "spells": [{ "status": "kontanthjaelp", "visitation": "jobklar", "from": "2012-03-19", "to": "2012-12-30" }],
//!     "covered": { "from": "2010-01-01", "as_of": "2012-12-31" }
//! }"#)?;
//! let request: Request = serde_json::from_str(r#"[{ "measure": "bm:langtidsledige@2014", "period": "2012M12" }]"#)?;
//! let prepared = request.prepare();
//! let table = serde_json::to_value(prepared.tally([citizen.view()]))?;
//! assert_eq!(table[0]["measure"], "bm:langtidsledige@2014");
//! assert_eq!(table[0]["answer"]["counted"][0]["place"], "Esbjerg");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # How they are written
//!
//! | what | form |
//! |---|---|
//! | a day, a week, a month, a quarter, a year, a rolling year | `"2012-12-31"`, `"2014-W52"`, `"2014M12"`, `"2014Q4"`, `"2014"`, `"2024QMAT03"` |
//! | an [end](crate::days::End) | a day, which is included; `""` while it is ongoing; `"?"` where nobody knows it |
//! | a range, a window | `{ "first": …, "last": … }`, `{ "count": 52, "unit": "weeks" }` |
//! | a member of a catalogue, a set of them | its code: `"kontanthjaelp"`; a list of codes |
//! | a definition, a goal, a target group, a table | its id or code: `"bm:langtidsledige@2014"` |
//! | a municipality of a person, a company or an area; the place of a figure | its code, `"0561"`; its name, `"Esbjerg"`, `"Jobcenter Esbjerg"`; both are [read](#places) everywhere |
//! | a tally | integers: `{ "numerator": …, "denominator": …, "undetermined": { … } }` |
//! | an exact share, mean, number of full-time persons or hours | a fraction of integers in lowest terms: `{ "numerator": 4, "denominator": 5 }` |
//! | a decimal | a text with a decimal comma and no thousands point: `"2,5"`, `"1017,6"` |
//! | a figure as printed | as Danish documents have it: `"17,6 pct."`, `"1.017 personer"` |
//! | one of several | its name: `"missing"`; or a record of its name and what it holds: `{ "known": { "persons": 842 } }` |
//! | a figure that is withheld | an interval: `{ "withheld": { "lowest": { "persons": 0 }, "highest": { "persons": 2 } } }`; a bound that there is not is left out |
//! | a spell, a residence, a course, a contact | a row with `from` and `to`, as in the [sheets](crate::rows) |
//! | a history, a person, a company, a population | rows, and the days that the data [cover](crate::history::Coverage) |
//! | a request, a table | a row a question |
//! | a plan, an outcome, an answer of Jobindsats | records with the names of their fields |
//!
//! What is unknown is left out of a record of facts; `null` is read as unknown too. Names of fields and codes are those of the
//! types: what a type means, its own page says.
//!
//! # Reading
//!
//! Reading goes through the constructors, so no form builds a value that they refuse: a day that the calendar does not have, a
//! spell that ends before it begins, residences that overlap, two figures of one vintage. It is strict: a field that is unknown,
//! missing or of another type is refused. A format without names, as binary ones are, holds a record as the list of its fields in
//! their order, and so a list is read too. The first thing wrong is told, where sheets tell all. A refusal says where:
//!
//! ```
//! let wrong = r#"{ "residences": [], "spells": [{ "status": "a_dagpenge", "from": "2013-02-30", "to": "" }],
//!     "covered": { "as_of": "2013-12-31" } }"#;
//! let error = serde_json::from_str::<maaltal::person::PersonBuf>(wrong).unwrap_err();
//! assert!(error.to_string().starts_with("spells[0].from: «2013-02-30» does not exist in the calendar"), "{error}");
//! ```
//!
//! Each says what it wants in plain words with an example, "a whole number from 0 to 255, such as 50", whatever the field.
//! Persons and companies in a list, or in a record by the caller's keys, are read as [`Each`]: a refusal names the one.
//!
//! A spell of a benefit that existed on none of its days is refused, as in the [sheets](crate::rows) and by the
//! [builder](crate::population::Builder): `spells[0].status: uddannelseshjælp did not exist on 2012-01-01`. The rule is
//! [`Spell::in_force`](crate::history::Spell::in_force), which no constructor asks: what is built in Rust and breaks it is written,
//! and not read back. An exact duplicate of a spell is no error: it counts once, and is written once.
//!
//! # Places
//!
//! A municipality is read by code or name wherever a place stands, "0561", "561" or "Esbjerg". It is written by its code where only
//! municipalities can stand, as in the registers that rows of people come from; a place of a figure is written by its name, since
//! job centres, regions and the country stand beside municipalities, and no source gives codes of all of them.
//!
//! What the crate borrows is read into a type that owns it, and viewed: [`PersonBuf`](crate::person::PersonBuf),
//! [`CompanyBuf`](crate::company::CompanyBuf), [`SourceBuf`](crate::source::SourceBuf),
//! [`MeasureIdBuf`](crate::measure::MeasureIdBuf), [`ReportedBuf`](crate::measure::ReportedBuf),
//! [`ActualsBuf`](crate::outcome::ActualsBuf), [`CodeListBuf`](crate::dream::CodeListBuf); a table is read as its
//! [rows](crate::evaluate::TableRow).
//!
//! # What is written and never read
//!
//! * The [content](crate::measure::Content) of a definition, and criteria and states within it: a definition is read by its id,
//!   and one of the caller's own is a Rust value.
//! * A [membership](crate::target_group::Membership): asked again, it is answered again.
//! * Where a benefit is published (`jobindsats::Published`): asked again by the day.
//! * An [area](crate::place::Area) and a [group](crate::population::Group) that divide a population: they borrow what they name.
//!
//! # What has no form
//!
//! * What works on values: streams, evaluators, builders, readers of sheets and their settings.
//! * What is prepared from a request, and the id of a question: they live as long as the request does.
//! * The rows of the catalogues (times in force, sources, wordings): they are found by the code of their member.
//! * Checks that borrow the plan they are of: their parts have forms.
//! * [`People`](crate::rows::People) and [`Companies`](crate::rows::Companies): keys beside what sheets were assembled to. Their
//!   rows have forms, and so has each person and company; a [population](crate::population) is written with its keys.
//! * Errors, `jobindsats::NotPublished` among them: they are said in words, by `Display`.
//!
//! # Schemas
//!
//! With the feature `schemars` every form implements `JsonSchema`. The schemas of a release stand in the folder `schemas` of
//! the package, in JSON Schema 2020-12: `forms.json` holds all under `$defs`, and `person.json`, `company.json`,
//! `population.json`, `request.json`, `finding.json`, `table.json`, `plan.json`, `actuals.json`, `definition.json`,
//! `dream_codes.json`, `jobindsats_answer.json` and `vectors.json` are documents that stand alone. A schema says what a form
//! looks like; what the constructors ask besides, that a day is in the calendar, say, only reading tells.

mod each;

pub use each::Each;

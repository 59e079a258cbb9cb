//! Answers of Jobindsats, from their text to typed figures.
//!
//! Feature `jobindsats`. [`Reading::json`] reads both JSON forms in public use, `[{"Variables": […], "Data": [[…]]}]` (v2) and
//! `{"columns": […], "rows": [[…]]}` (v3); [`Reading::csv`] reads the file: `;` between fields, decimal comma, with or without a
//! byte order mark. Nothing is fetched: the caller has the text.
//!
//! What is not known is refused, with the label and the number of the column and the row, and all of it at once. Rows of JSON are
//! counted from 1; the lines of a CSV file as those of the [sheets](crate::rows) are, so that its first row of data is line 2. No
//! unit is guessed: a column is one of the [known](KNOWN_COLUMNS) or of the caller's own, and trailing blanks, "befolkningen16-66
//! år" and the missing "16-66 år" of some tables are the spellings that are let pass. A cell that is held back is an
//! [interval](Interval), never 0.
//!
//! ```
//! use maaltal::jobindsats::{Cell, Reading, Unit};
//! use maaltal::place::Place;
//! use maaltal::quantity::Exact;
//!
//! // Made up.
//! let text = r#"[{"Variables": [
//!         {"Name": "_nykom", "Label": "Område"}, {"Name": "per", "Label": "Periode"},
//!         {"Name": "_viskat_1kth", "Label": "Visitationskategori"}, {"Name": "m1", "Label": "Antal personer "}],
//!     "Data": [
//!         ["Fanø", "2024M03", "Jobparat", 12],
//!         ["Fanø", "2024M03", "Aktivitetsparat", null]]}]"#;
//! let answer = Reading::default().json(text)?;
//! assert_eq!(answer.measures()[0].unit, Unit::Persons);
//!
//! let [ready, withheld] = answer.rows() else { unreachable!() };
//! assert_eq!(ready.place, Some("0563".parse()?));
//! assert_eq!(ready.cells[0].figure().unwrap().to_string(), "12 personer");
//! let Cell::Withheld(interval) = withheld.cells[0] else { unreachable!() };
//! assert_eq!((interval.lowest(), interval.highest()), (Some(Exact::Count(0)), Some(Exact::Count(2))));
//!
//! let error = Reading::default().json(&text.replace("12]", "\"12.5\"]")).unwrap_err();
//! assert!(error[0].to_string().starts_with("row 1, Antal personer (column 4): «12.5» has a thousands point in the wrong place"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Periods and places
//!
//! Periods are read as Jobindsats and Statistics Denmark write them: `2024M03`, `2024Q1`, `2026Q01`, `2025K1`, `2025Y01`, `2024`,
//! and `2024QMAT03`, a [rolling year](crate::calendar::RollingYear) that is not March. Places are read by name or code, `751` as
//! `0751`, `0` and `000` as the country, with Vesthimmerland and Nordfyn as the law and Vesthimmerlands and Nordfyns as Jobindsats
//! writes them. Statistics Denmark's codes of regions were not found, and are refused.
//!
//! # Totals
//!
//! A row that adds up others stands among them: "/" or "Herkomst i alt". Each entry says its [level](Level), and [`Answer::by`]
//! gives the parts of one dimension at the totals of the others, so that nothing counts twice.
//!
//! # What is open
//!
//! No source says what an empty cell means: in counts such cells turned out to be 0, 1 and 2, where the smallest published is 3; in
//! survival curves they are cohorts too young to know. So the caller [says](Reading) what it means, and what other marks do. What
//! stands in the `columns` of the v3 form, no source says either: a text, or an object as in v2, is read. Members beside those above
//! are passed over, and [named](Answer::passed_over). "Område" and "Kommune" are words of ours for the column of places.
//!
//! # The columns
//!
//! By label, or by the name that the interface gives a dimension. A column that holds a benefit, a visitation or a rate reads it as
//! the catalogues do; any other dimension is kept as text. "16-66 år" after *arbejdsstyrken* and *befolkningen* is left out here.
//!
//! | column | holds | seen in |
//! |---|---|---|
//! | `Område` | the place |  |
//! | `Kommune` | the place |  |
//! | `_nykom` | the place | Y25I01 |
//! | `_region` | the place | RM01AK |
//! | `_hele_landet` | the place | Y25I03 |
//! | `Periode` | the period | RM01AK |
//! | `_ygrpa02` | benefits | PTV_A02 |
//! | `_ygrpi09` | benefits | Y25I01 |
//! | `_ygrp_y30r21` | benefits | Y30R21 |
//! | `Visitationskategori` | visitations | Y60A02 |
//! | `_viskat_1int` | visitations | Y60A02 |
//! | `_viskat_1kth` | visitations | Y36A02 |
//! | `_viskat_2udh` | visitations | Y38A02 |
//! | `Kontanthjælpssats` | rates | Y60A02 |
//! | `Alder` | other labels | Y01A02 |
//! | `Status før sygedagpenge` | other labels | Y07A02 |
//! | `Opdeling af ydelser` | other labels | Y25I08 |
//! | `Arbejdsfordelingstype` | other labels | Y25I06 |
//! | `_akassebl` | other labels | Y25I01 |
//! | `_akassedp` | other labels | Y28A02 |
//! | `_alder5i30` | other labels | RM01AK |
//! | `_alder_5i30_60s` | other labels | Y28A15 |
//! | `_amstatusb15` | other labels | Y01B15 |
//! | `_dimittend` | other labels | Y01UD01DI |
//! | `_esco_uri` | other labels | Y25I07 |
//! | `_forlang` | other labels | Y01UD01DI |
//! | `_kon` | other labels | Y01A02 |
//! | `_maalgrp` | other labels | OTIJ01 |
//! | `_maalgrp_d03` | other labels | Y14D03 |
//! | `_oprinda` | other labels | Y01A02 |
//! | `_popbeskudl` | other labels | Y24J |
//! | `_reko` | other labels | Y25I14 |
//! | `_sagsart` | other labels | Y07A02 |
//! | `_tilb_2ptv` | other labels | Y01C01 |
//! | `_tilbud_d03` | other labels | Y14D03 |
//! | `_var13uger` | other labels | Y25I06 |
//! | `_varighed` | other labels | Y01A21 |
//! | `_ygrp_j01` | other labels | OTIJ01 |
//! | `_ygrpc02` | other labels | PTVC01 |
//! | `_ygrpmm12` | other labels | Y14D03 |
//! | `Antal personer` | persons | Y01A02 |
//! | `Antal personer i alt` | persons | OTIJ01 |
//! | `Antal personer på efterløn` | persons | Y28A02 |
//! | `Antal personer med udbetalt efterløn` | persons | Y28A02 |
//! | `Antal personer med forbrug` | persons | Y01A12 |
//! | `Antal personer med opbrugt dagpengeret` | persons | Y01UD01DI |
//! | `Antal efterlønsbidragsbetalere` | persons | Y28A15 |
//! | `Antal ledige personer` | persons | Y25I01 |
//! | `Antal langtidsledige personer` | persons | Y25I09 |
//! | `Antal aktiverede` | persons | PTVC01 |
//! | `Varslinger, antal personer` | persons | Y25I05 |
//! | `Antal fuldtidspersoner` | full-time persons | Y01A02 |
//! | `Antal fuldtidspersoner med udbetalt efterløn` | full-time persons | Y28A02 |
//! | `Antal ledige fuldtidspersoner` | full-time persons | Y25I01 |
//! | `Antal langtidsledige fuldtidspersoner` | full-time persons | Y25I09 |
//! | `Antal dimittendledige fuldtidspersoner` | full-time persons | Y01DIA02 |
//! | `Antal fuldtidsaktiverede` | full-time persons | PTVC01 |
//! | `Sæsonkorrigeret antal ledige fuldtidspersoner` | full-time persons | Y25I03 |
//! | `Fuldtidspersoner i pct. af arbejdsstyrken` | percent of the labour force | Y01A02 |
//! | `Fuldtidsaktiverede i pct. af arbejdsstyrken` | percent of the labour force | PTVC01 |
//! | `Sæsonkorrigeret fuldtidspersoner i pct. af arbejdsstyrken` | percent of the labour force | Y25I03 |
//! | `Fuldtidspersoner i pct. af befolkningen` | percent of the population | Y01A02 |
//! | `Andel sanktionerede ledige` | percent | Y01H01 |
//! | `Forskel (pct. point)` | percentage points | Y30R21 |
//! | `Gnsn. varighed af afsluttede forløb (uger)` | weeks | Y60A27 |
//! | `Antal afsluttede forløb` | spells | Y14D03 |
//! | `Varslinger, antal virksomheder` | companies | Y25I05 |
//!
//! # The tables
//!
//! Of persons and full-time persons on a benefit, by the benefit and the day: [`table_on`]. On 1 July 2025 one table took the
//! place of three.
//!
//! | id | subject | benefits | from | to | then | cast back to at least |
//! |---|---|---|---|---|---|---|
//! | `PTV_A02` | Offentligt forsørgede (alle ydelser under ét) | seniorpension, tidlig_pension |  |  |  |  |
//! | `Y01A02` | A-dagpenge | a_dagpenge |  |  |  |  |
//! | `Y04A02` | Revalidering | revalidering |  |  |  |  |
//! | `Y07A02` | Sygedagpenge | sygedagpenge |  |  |  |  |
//! | `Y08A02` | Fleksjob | fleksjob_loentilskud, fleksloentilskud |  |  |  |  |
//! | `Y09A02` | Ledighedsydelse | ledighedsydelse |  |  |  |  |
//! | `Y10A02` | Tilbagetrækningsydelser | foertidspension |  |  |  |  |
//! | `Y11A02` | Ressourceforløb | ressourceforloeb |  |  |  |  |
//! | `Y12A02` | Jobafklaringsforløb | jobafklaringsforloeb |  |  |  |  |
//! | `Y28A02` | Efterløn | efterloen |  |  |  |  |
//! | `Y35A02` | Selvforsørgelses- og hjemrejseydelse samt overgangsydelse | integrationsydelse, sho, overgangsydelse_integration |  | 2025-06-30 | Y60A02 |  |
//! | `Y36A02` | Kontanthjælp | kontanthjaelp |  | 2025-06-30 | Y60A02 |  |
//! | `Y38A02` | Uddannelseshjælp | uddannelseshjaelp |  | 2025-06-30 | Y60A02 |  |
//! | `Y40A02` | Barselsdagpenge | barselsdagpenge |  |  |  |  |
//! | `Y60A02` | Kontanthjælp (ny) | kontanthjaelp | 2025-07-01 |  |  | 2021M08 |

mod actual;
mod answer;
mod column;
mod csv;
mod entry;
mod figure;
#[cfg(feature = "serde")]
mod form;
mod json;
mod problem;
mod raw;
mod reading;
mod table;

pub use actual::NotPublished;
pub use answer::{Answer, Row, UnknownColumn};
pub use column::{Dimension, DimensionKind, KNOWN_COLUMNS, KnownColumn, MeasureColumn, Role};
pub use entry::{BenefitLabel, Entry, Level, Means};
pub use figure::{Cell, Figure, Interval, Threshold, Unit};
pub use problem::{At, Problem, Rule, Separator};
pub use reading::{Mark, Reading};
pub use table::{NoTable, Published, TABLES, Table, table_on};

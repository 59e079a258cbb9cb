//! Reading the files of a made-up country, Parquet or CSV, with a bar.

use std::error::Error;
use std::fs::File;
use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, UInt8Type, UInt16Type};
use arrow_array::{Array, RecordBatch};
use indicatif::{ProgressBar, ProgressStyle};
use maaltal::calendar::Day;
use maaltal::person::Attributes;
use maaltal::place::Municipality;
use maaltal::population::{Builder, Flaw};
use maaltal::rows::{Rule, Sheet};

use crate::codes;

pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// A row of `persons`: `pid,birth,muni,edu`.
#[derive(Clone, Copy)]
pub(crate) struct PersonRow {
    pub(crate) id: u64,
    pub(crate) born: Day,
    pub(crate) municipality: u16,
    pub(crate) educated: bool,
}

/// A row of `spells`, `pid,code,cat,from_d,to_d`, or of `coops`, `cid,code,from_d,to_d`.
#[derive(Clone, Copy)]
pub(crate) struct SpellRow {
    pub(crate) id: u64,
    pub(crate) from: Day,
    pub(crate) to: Day,
    pub(crate) code: u8,
    pub(crate) category: u8,
}

/// The number of the first row of a file, for messages: that of a CSV file stands under a header.
pub(crate) fn first_row(folder: &Path) -> u64 {
    if folder.join("spells.parquet").exists() { 1 } else { 2 }
}

/// Gives the rows of `persons`, with the number of them first.
pub(crate) fn persons(folder: &Path, rows: impl FnOnce(usize), mut each: impl FnMut(PersonRow)) -> Result<(), Failure> {
    let columns = ["pid", "birth", "muni", "edu"];
    read(folder, "persons", &columns, rows, |batch| match batch {
        Batch::Arrow(batch) => {
            let [id, born] = [ids(batch, 0)?, days(batch, 1)?];
            let municipality = column(batch, 2)?.as_primitive_opt::<UInt16Type>().ok_or("muni is no u16")?;
            let educated = column(batch, 3)?.as_boolean_opt().ok_or("edu is no bool")?;
            for row in 0..batch.num_rows() {
                each(PersonRow {
                    id: id_of(id[row])?,
                    born: Day::from_days_since_1970(born[row]),
                    municipality: municipality.value(row),
                    educated: educated.value(row),
                });
            }
            Ok(())
        }
        Batch::Csv(fields) => {
            let [id, born, municipality, educated] = fields else { return Err("4 columns are needed".into()) };
            let (born, municipality, educated) = (born.parse()?, municipality.parse()?, educated.parse()?);
            each(PersonRow { id: id.parse()?, born, municipality, educated });
            Ok(())
        }
    })
}

/// Gives the rows of `spells`, with the number of them first.
pub(crate) fn spells(folder: &Path, rows: impl FnOnce(usize), mut each: impl FnMut(SpellRow)) -> Result<(), Failure> {
    let columns = ["pid", "code", "cat", "from_d", "to_d"];
    read(folder, "spells", &columns, rows, |batch| match batch {
        Batch::Arrow(batch) => {
            let [id, from, to] = [ids(batch, 0)?, days(batch, 3)?, days(batch, 4)?];
            let [code, category] = [bytes(batch, 1)?, bytes(batch, 2)?];
            for row in 0..batch.num_rows() {
                each(SpellRow {
                    id: id_of(id[row])?,
                    code: code[row],
                    category: category[row],
                    from: Day::from_days_since_1970(from[row]),
                    to: Day::from_days_since_1970(to[row]),
                });
            }
            Ok(())
        }
        Batch::Csv(fields) => {
            let [id, code, category, from, to] = fields else { return Err("5 columns are needed".into()) };
            let (code, category) = (code.parse()?, category.parse()?);
            each(SpellRow { id: id.parse()?, code, category, from: from.parse()?, to: to.parse()? });
            Ok(())
        }
    })
}

/// Gives the rows of `companies`: an id and a municipality.
pub(crate) fn companies(folder: &Path, mut each: impl FnMut(u64, u16)) -> Result<(), Failure> {
    read(
        folder,
        "companies",
        &["cid", "muni"],
        |_| (),
        |batch| match batch {
            Batch::Arrow(batch) => {
                let id = ids(batch, 0)?;
                let municipality = column(batch, 1)?.as_primitive_opt::<UInt16Type>().ok_or("muni is no u16")?;
                for (id, municipality) in id.iter().zip(municipality.values()) {
                    each(id_of(*id)?, *municipality);
                }
                Ok(())
            }
            Batch::Csv(fields) => {
                let [id, municipality] = fields else { return Err("2 columns are needed".into()) };
                each(id.parse()?, municipality.parse()?);
                Ok(())
            }
        },
    )
}

/// Gives the rows of `coops`: a company's placements and jobs with a subsidy.
pub(crate) fn cooperations(folder: &Path, mut each: impl FnMut(SpellRow)) -> Result<(), Failure> {
    read(
        folder,
        "coops",
        &["cid", "code", "from_d", "to_d"],
        |_| (),
        |batch| match batch {
            Batch::Arrow(batch) => {
                let [id, from, to] = [ids(batch, 0)?, days(batch, 2)?, days(batch, 3)?];
                let code = bytes(batch, 1)?;
                for row in 0..batch.num_rows() {
                    let [from, to] = [from, to].map(|days| Day::from_days_since_1970(days[row]));
                    each(SpellRow { id: id_of(id[row])?, code: code[row], category: 0, from, to });
                }
                Ok(())
            }
            Batch::Csv(fields) => {
                let [id, code, from, to] = fields else { return Err("4 columns are needed".into()) };
                each(SpellRow {
                    id: id.parse()?,
                    code: code.parse()?,
                    category: 0,
                    from: from.parse()?,
                    to: to.parse()?,
                });
                Ok(())
            }
        },
    )
}

/// The municipalities of the files, which are made up: the first, by code, stands for the first there is.
pub(crate) struct Municipalities {
    codes: Vec<u16>,
    /// By code.
    places: Vec<Option<Municipality>>,
}

impl Municipalities {
    /// The codes, rising.
    pub(crate) fn codes(&self) -> &[u16] {
        &self.codes
    }

    /// What a code stands for.
    pub(crate) fn place(&self, code: u16) -> Option<Municipality> {
        self.places.get(usize::from(code)).copied().flatten()
    }
}

/// Reads the codes of municipalities, one a line.
pub(crate) fn municipalities(folder: &Path) -> Result<Municipalities, Failure> {
    let text = std::fs::read_to_string(folder.join("munis.txt"))?;
    let codes: Vec<u16> = text.lines().map(str::parse).collect::<Result<_, _>>()?;
    let mut places = vec![None; 1 << 16];
    for (code, municipality) in codes.iter().zip(Municipality::all()) {
        places[usize::from(*code)] = Some(municipality);
    }
    Ok(Municipalities { codes, places })
}

/// Gives a person's row to a builder, in the words of the crate.
pub(crate) fn give_person(builder: &mut Builder<u64>, municipalities: &Municipalities, row: PersonRow) {
    builder.person(row.id, Attributes { born: Some(row.born), ..Attributes::UNKNOWN });
    builder.residence(row.id, Ok(codes::residence(municipalities.place(row.municipality))));
    builder.education(row.id, codes::training(row.educated));
}

/// Gives a spell's row to a builder. A code that stands for nothing is reported with all else that is wrong.
pub(crate) fn give_spell(builder: &mut Builder<u64>, row: SpellRow) {
    if let Some(status) = codes::status(row.code) {
        builder.spell(row.id, codes::spell(status, row.category, row.from, row.to));
        return;
    }
    let value = row.code.to_string();
    let rule = maaltal::history::Status::from_code(&value).map_or_else(Rule::from, |_| Rule::Empty);
    builder.refuse(Sheet::Spells, Some(row.id), vec![Flaw { column: "code", value, rule }]);
}

/// What is read at a time: many rows of a Parquet file, or one line of a CSV file.
enum Batch<'b> {
    Arrow(&'b RecordBatch),
    Csv(&'b [&'b str]),
}

/// Reads `name.parquet`, or `name.csv` where there is none.
fn read(
    folder: &Path,
    name: &str,
    columns: &[&str],
    rows: impl FnOnce(usize),
    mut each: impl FnMut(Batch<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
    let path = folder.join(name).with_extension("parquet");
    if path.exists() {
        let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(&path)?)?;
        let named: Vec<&str> = reader.schema().fields().iter().map(|field| field.name().as_str()).collect();
        if named != columns {
            return Err(format!("{}: the columns are {named:?}, not {columns:?}", path.display()).into());
        }
        let count = usize::try_from(reader.metadata().file_metadata().num_rows())?;
        rows(count);
        let bar = bar(name, count as u64);
        for batch in reader.with_batch_size(1 << 15).build()? {
            let batch = batch?;
            each(Batch::Arrow(&batch)).map_err(|error| format!("{}: {error}", path.display()))?;
            bar.inc(batch.num_rows() as u64);
        }
        bar.finish();
        return Ok(());
    }
    let path = path.with_extension("csv");
    let file = File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let bar = bar(name, file.metadata()?.len());
    let mut reader = csv::Reader::from_reader(bar.wrap_read(file));
    let wrong = |line: u64, error: Failure| format!("{}:{line}: {error}", path.display());
    if reader.headers()?.iter().ne(columns.iter().copied()) {
        return Err(wrong(1, format!("the columns are not {columns:?}").into()).into());
    }
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? {
        let line = record.position().map_or(0, csv::Position::line);
        each(Batch::Csv(&record.iter().collect::<Vec<_>>())).map_err(|error| wrong(line, error))?;
    }
    bar.finish();
    Ok(())
}

fn bar(name: &str, length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:10} {wide_bar} {percent}%, {eta}");
    ProgressBar::new(length).with_message(name.to_owned()).with_style(style.unwrap_or(ProgressStyle::default_bar()))
}

fn column(batch: &RecordBatch, at: usize) -> Result<&dyn Array, Failure> {
    let column = batch.column(at);
    if column.null_count() > 0 { Err("a column has empty fields".into()) } else { Ok(column) }
}

fn ids(batch: &RecordBatch, at: usize) -> Result<&[i32], Failure> {
    Ok(column(batch, at)?.as_primitive_opt::<Int32Type>().ok_or("an id is no i32")?.values())
}

fn id_of(id: i32) -> Result<u64, Failure> {
    Ok(u64::try_from(id)?)
}

fn days(batch: &RecordBatch, at: usize) -> Result<&[i32], Failure> {
    Ok(column(batch, at)?.as_primitive_opt::<Date32Type>().ok_or("a day is no date32")?.values())
}

fn bytes(batch: &RecordBatch, at: usize) -> Result<&[u8], Failure> {
    Ok(column(batch, at)?.as_primitive_opt::<UInt8Type>().ok_or("a code is no u8")?.values())
}

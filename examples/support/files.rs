//! Reading the four CSV files of people, or the two of companies, and telling what is wrong with them. Shared by the examples.

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use maaltal::calendar::{Day, DayRange};
use maaltal::evaluate::Prepared;
use maaltal::history::Coverage;
use maaltal::rows::{Companies, CompanySheets, People, Problem, Reader, Row, Sheet, Sheets};

/// So many notes are shown, the rest only counted.
const SHOWN: usize = 5;

/// The files of people, all four or none, and the days they speak for.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PeopleFiles {
    /// Persons: key;born;sex;origin;residence_ground;residence_granted;insured_by
    #[arg(long, value_name = "CSV", requires_all = ["residences", "educations", "spells"])]
    pub(crate) persons: Option<PathBuf>,
    /// Residences: key;municipality;from;to
    #[arg(long, value_name = "CSV", requires = "persons")]
    pub(crate) residences: Option<PathBuf>,
    /// Educations: key;level;from;to;completed
    #[arg(long, value_name = "CSV", requires = "persons")]
    pub(crate) educations: Option<PathBuf>,
    /// Spells: key;status;visitation;from;to;hours_per_week;degree;private_employer;company
    #[arg(long, value_name = "CSV", requires = "persons")]
    pub(crate) spells: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) covered: Covered,
}

/// The files of companies.
#[derive(Debug, Clone, clap::Args)]
#[allow(dead_code, reason = "not every example reads them")]
pub(crate) struct CompanyFiles {
    /// Companies by month: key;month;municipality;employees
    #[arg(long, value_name = "CSV")]
    pub(crate) companies: Option<PathBuf>,
    /// Contacts of companies: company;kind;jobcentre;from;to
    #[arg(long, value_name = "CSV", requires = "companies")]
    pub(crate) contacts: Option<PathBuf>,
}

/// The days that the files speak for.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Covered {
    /// First day for which the files are complete [default: they always were]
    #[arg(long, value_name = "DATE")]
    pub(crate) covered_from: Option<Day>,
    /// Day that the files speak of; what is ongoing runs to it [default: the last day the measures look at]
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Day>,
}

/// Why an example cannot do its work. Exit code 2.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A file cannot be read, or an argument makes no sense.
    Text(String),
    /// Rows are wrong: every problem, with its file.
    Problems(Vec<(PathBuf, Problem)>),
}

impl Failure {
    pub(crate) fn report(&self) {
        match self {
            Failure::Text(text) => eprintln!("error: {text}"),
            Failure::Problems(problems) => {
                for (path, Problem { line, column, rule, .. }) in problems {
                    eprintln!("{}:{line}: {column}: {rule}", path.display());
                }
                eprintln!(
                    "error: {} in all; nothing was computed",
                    if problems.len() == 1 { "1 problem".into() } else { format!("{} problems", problems.len()) }
                );
            }
        }
    }
}

impl PeopleFiles {
    /// The made-up citizens that come with the examples.
    #[allow(dead_code, reason = "not every example falls back on them")]
    pub(crate) fn or_made_up(self) -> Self {
        let made_up = |name: &str| Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/made_up").join(name));
        PeopleFiles {
            persons: made_up("persons.csv"),
            residences: made_up("residences.csv"),
            educations: made_up("educations.csv"),
            spells: made_up("spells.csv"),
            ..self
        }
    }

    /// The people of the files, in data that speak of `default_as_of` unless an option says otherwise.
    pub(crate) fn read(&self, default_as_of: Day) -> Result<People, Failure> {
        let covered = self.covered.coverage(default_as_of)?;
        let mut headers = Vec::new();
        let sheets = Sheets {
            persons: sheet(self.persons.as_deref(), &mut headers)?,
            residences: sheet(self.residences.as_deref(), &mut headers)?,
            educations: sheet(self.educations.as_deref(), &mut headers)?,
            spells: sheet(self.spells.as_deref(), &mut headers)?,
        };
        let located =
            |problems: Vec<Problem>| problems.into_iter().map(|problem| (self.path(problem.sheet), problem)).collect();
        if !headers.is_empty() {
            headers.extend_from_slice(sheets.persons.problems());
            headers.extend_from_slice(sheets.residences.problems());
            headers.extend_from_slice(sheets.educations.problems());
            headers.extend_from_slice(sheets.spells.problems());
            return Err(Failure::Problems(located(headers)));
        }
        let people =
            sheets.assemble(covered).map_err(|problems| Failure::Problems(located(problems.into_iter().collect())))?;
        for note in people.notes().iter().take(SHOWN) {
            eprintln!("{}:{}: {}", self.path(note.sheet).display(), note.line, note.rule);
        }
        if people.notes().len() > SHOWN {
            eprintln!("... and {} more spells that stand twice and count once", people.notes().len() - SHOWN);
        }
        Ok(people)
    }

    fn path(&self, sheet: Sheet) -> PathBuf {
        let path = match sheet {
            Sheet::Persons => &self.persons,
            Sheet::Residences => &self.residences,
            Sheet::Educations => &self.educations,
            Sheet::Spells => &self.spells,
            Sheet::Companies | Sheet::Contacts => &None, // of CompanyFiles
        };
        path.clone().unwrap_or_default()
    }
}

impl Covered {
    /// The days, the last of them a default unless an option says otherwise.
    fn coverage(&self, default_as_of: Day) -> Result<Coverage, Failure> {
        Coverage::new(self.covered_from.unwrap_or(Day::MIN), self.as_of.unwrap_or(default_as_of))
            .map_err(|error| Failure::Text(format!("--covered-from, --as-of: {error}")))
    }
}

#[allow(dead_code, reason = "not every example reads them")]
impl CompanyFiles {
    /// The companies of the files, for the days that an option or the default says.
    pub(crate) fn read(&self, covered: &Covered, default_as_of: Day) -> Result<Companies, Failure> {
        let covered = covered.coverage(default_as_of)?;
        let mut headers = Vec::new();
        let sheets = CompanySheets {
            companies: sheet(self.companies.as_deref(), &mut headers)?,
            contacts: sheet(self.contacts.as_deref(), &mut headers)?,
        };
        let path = |sheet| {
            let path = if sheet == Sheet::Companies { &self.companies } else { &self.contacts };
            path.clone().unwrap_or_default()
        };
        let located = |problems: Vec<Problem>| {
            Failure::Problems(problems.into_iter().map(|problem| (path(problem.sheet), problem)).collect())
        };
        if !headers.is_empty() {
            headers.extend_from_slice(sheets.companies.problems());
            headers.extend_from_slice(sheets.contacts.problems());
            return Err(located(headers));
        }
        let companies = sheets.assemble(covered).map_err(|problems| located(problems.into_iter().collect()))?;
        for note in companies.notes().iter().take(SHOWN) {
            eprintln!("{}:{}: {}", path(note.sheet).display(), note.line, note.rule);
        }
        if companies.notes().len() > SHOWN {
            eprintln!("... and {} more contacts that stand twice and count once", companies.notes().len() - SHOWN);
        }
        Ok(companies)
    }
}

/// The last day that a request looks at or asks for: the day the files speak of unless an option says otherwise.
pub(crate) fn last_day(prepared: &Prepared<'_>) -> Day {
    let asked = prepared.questions().iter().map(|question| question.period.last_day());
    asked.chain(prepared.days().map(DayRange::last)).max().unwrap_or(Day::MAX)
}

/// Reads one file; a file that is not given has no rows.
fn sheet<R: Row>(path: Option<&Path>, headers: &mut Vec<Problem>) -> Result<Reader<R>, Failure> {
    let Some(path) = path else { return Ok(Reader::default()) };
    let failure = |error: &dyn std::fmt::Display| Failure::Text(format!("{}: {error}", path.display()));
    let file = File::open(path).map_err(|error| failure(&error))?;
    let bytes = file.metadata().map_or(0, |metadata| metadata.len());
    let mut text = Vec::new();
    progress(path, bytes).wrap_read(BufReader::new(file)).read_to_end(&mut text).map_err(|error| failure(&error))?;
    let text = String::from_utf8(text).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()].split(|b| *b == b'\n').count();
        Failure::Text(format!("{}:{line}: not UTF-8", path.display()))
    })?;
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut csv =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = csv.records();
    let header = match records.next() {
        None => return Err(failure(&"the file is empty; its first line names the columns")),
        Some(header) => header.map_err(|error| failure(&error))?,
    };
    let mut reader = match Reader::new(&header.iter().collect::<Vec<_>>()) {
        Ok(reader) => reader,
        Err(problems) => {
            headers.extend(problems);
            return Ok(Reader::default());
        }
    };
    for record in records {
        let record = record.map_err(|error| failure(&error))?;
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        reader.push(line, &record.iter().collect::<Vec<_>>());
    }
    Ok(reader)
}

/// Counts the lines of a text up to where its records begin, in order.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that was read from a byte on: line breaks and blank lines before it are not its own.
    fn of(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(letter) = self.text.get(self.at).filter(|b| self.at < byte || matches!(b, b'\n' | b'\r')) {
            self.line += u64::from(*letter == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// Prints a whole text; that nobody reads on is no error.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// A bar on the terminal for files that take a while; nothing for the others, and nothing where there is no terminal.
fn progress(path: &Path, bytes: u64) -> ProgressBar {
    const A_WHILE: u64 = 8 << 20;
    if bytes < A_WHILE {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes} of {total_bytes}, {eta}");
    let bar = ProgressBar::new(bytes).with_message(path.display().to_string());
    if let Ok(style) = style { bar.with_style(style) } else { bar }
}

/// Reads a whole text file.
#[allow(dead_code, reason = "only the examples that read plans do")]
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    File::open(path)
        .and_then(|mut file| file.read_to_string(&mut text))
        .map_err(|error| Failure::Text(format!("{}: {error}", path.display())))?;
    Ok(text)
}

//! Holds a program in any language against the vectors of the definitions.
//!
//! ```sh
//! cargo run -- python3 langtidsledige.py
//! cargo run -- --definition bm:langtidsledige@2014 ./my_program
//! ```
//!
//! The program reads a question a line and writes an answer a line, in the same order; `null` where it has no such definition.
//! Exit code 1: a vector fails, or nothing was answered. Exit code 2: the program cannot be run, or says what is no answer. Who
//! stops reading the report is told no more, and the exit code is the same.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::process::{Command, ExitCode, Stdio};
use std::thread;

use maaltal::conformance::{self, Answer, Vector};
use maaltal::measure;

const USAGE: &str = "conformance [--definition ID]... PROGRAM [ARGUMENT]...";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Whether the program is right.
fn run() -> Result<bool, Box<dyn Error>> {
    let (definitions, command) = arguments()?;
    let mut vectors = conformance::vectors()?;
    for definition in &definitions {
        measure::find(definition)?;
    }
    vectors.retain(|vector| definitions.is_empty() || definitions.contains(&vector.definition));
    let answers = answers(&command, &vectors)?;
    let answer = |vector: &Vector| answers.get(&vector.name).cloned().flatten();

    let mut report = conformance::run(&vectors, answer);
    let asked = report.definitions.len();
    report.definitions.retain(|own| own.right + own.failures.len() > 0);
    let told = || -> Result<(), Box<dyn Error>> {
        let mut out = io::stdout().lock();
        writeln!(out, "{report}")?;
        for own in report.definitions.iter().filter(|own| !own.failures.is_empty()) {
            for change in conformance::as_if(measure::find(own.definition)?, &vectors, answer) {
                writeln!(out, "{}: it answers as if {change}", own.definition)?;
            }
        }
        writeln!(out, "{} definitions not answered", asked - report.definitions.len())?;
        Ok(out.flush()?)
    };
    match told() {
        Err(error) if is_closed(&*error) => {}
        told => told?,
    }
    Ok(report.is_right())
}

/// Whether a reader had enough and closed the pipe.
fn is_closed(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// The definitions asked for, all where none is named, and the program with its arguments.
fn arguments() -> Result<(Vec<String>, Vec<String>), String> {
    let mut arguments = std::env::args().skip(1).peekable();
    let mut definitions = Vec::new();
    while arguments.next_if(|argument| argument == "--definition").is_some() {
        definitions.push(arguments.next().ok_or(USAGE)?);
    }
    let command: Vec<String> = arguments.collect();
    if command.is_empty() { Err(USAGE.to_owned()) } else { Ok((definitions, command)) }
}

/// What a program answers, by the name of the vector.
fn answers(command: &[String], vectors: &[Vector]) -> Result<BTreeMap<String, Option<Answer>>, Box<dyn Error>> {
    let shown = command.join(" ");
    let mut program = Command::new(&command[0])
        .args(&command[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{shown}: {error}"))?;
    let mut questions = program.stdin.take().ok_or("no stdin")?;
    let lines = BufReader::new(program.stdout.take().ok_or("no stdout")?).lines();
    let text: Vec<String> =
        vectors.iter().map(|vector| serde_json::to_string(&vector.question())).collect::<Result<_, _>>()?;
    // A program that stops reading says too few lines, which is told below.
    let writer = thread::spawn(move || text.iter().try_for_each(|line| writeln!(questions, "{line}")));

    let mut answers = BTreeMap::new();
    let mut lines = lines.enumerate();
    for vector in vectors {
        let Some((index, line)) = lines.next() else {
            return Err(format!("{shown}: {} answers to {} questions", answers.len(), vectors.len()).into());
        };
        let answer = serde_json::from_str(&line?)
            .map_err(|error| format!("{shown}: line {}, {}: {error}", index + 1, vector.name))?;
        answers.insert(vector.name.clone(), answer);
    }
    if lines.next().is_some() {
        return Err(format!("{shown}: more than {} answers", vectors.len()).into());
    }
    drop(writer.join());
    let status = program.wait()?;
    if status.success() { Ok(answers) } else { Err(format!("{shown}: {status}").into()) }
}

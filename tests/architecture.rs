//! The architecture, read from the source: a module uses only modules above it in `lib.rs`, nothing reads a clock, a file
//! or the environment, no figure is a floating point number, and every file says what it is about.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Private modules that anybody may use; among themselves they use each other.
const HELPERS: [&str; 6] = ["code", "form", "nearest", "problems", "text", "truth"];
/// What `lib.rs` re-exports from helpers.
const OF_HELPERS: [&str; 3] = ["Problems", "Truth", "UnknownCode"];

/// What must not stand in the source: words in a row.
const FORBIDDEN: &[&[&str]] = &[&["f32"], &["f64"], &["SystemTime"], &["Instant"], &["Utc", "now"], &["Local", "now"]];
/// Parts of the standard library that ask the machine.
const OF_THE_MACHINE: [&str; 5] = ["env", "fs", "net", "process", "time"];

/// A source file, by its path below `src`: its module, the whole text, and its code without comments and tests.
struct Source {
    path: PathBuf,
    module: String,
    text: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![src.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(&src).unwrap();
                let module = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source { code: code_of(&text), path: inside.to_owned(), module, text });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

/// The code of a file, without comments and without what is compiled for tests only.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() == "#[cfg(test)]" {
            let item = lines.next().unwrap_or_default();
            let closing = line.replace("#[cfg(test)]", "}");
            if !item.ends_with(';') {
                lines.by_ref().find(|line| *line == closing);
            }
        } else {
            code.push_str(line.split("//").next().unwrap_or_default());
            code.push('\n');
        }
    }
    code
}

/// The words and signs of code.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = if is_word(first) { rest.find(|c| !is_word(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

/// What code uses of a root: `X` of `crate::X`, and of each branch of `crate::{X, Y::Z}`.
fn used<'a>(root: &str, code: &'a str) -> BTreeSet<&'a str> {
    let tokens = tokens(code);
    let mut used = BTreeSet::new();
    for (at, window) in tokens.windows(4).enumerate() {
        let [first, ":", ":", next] = window else { continue };
        if *first != root {
            continue;
        }
        if *next != "{" {
            used.insert(*next);
            continue;
        }
        let mut depth = 0;
        let mut before = "{";
        for token in &tokens[at + 3..] {
            match *token {
                "{" => depth += 1,
                "}" => depth -= 1,
                name if depth == 1 && matches!(before, "{" | ",") => drop(used.insert(name)),
                _ => {}
            }
            if depth == 0 {
                break;
            }
            before = token;
        }
    }
    used
}

/// The modules of `lib.rs` in their order.
fn modules(lib: &Source) -> Vec<&str> {
    let declared = |line| {
        let name: &str = str::strip_prefix(line, "pub mod ").or_else(|| line.strip_prefix("mod "))?;
        name.strip_suffix(';')
    };
    lib.code.lines().filter_map(|line| declared(line.trim())).collect()
}

/// The edges that point up: what a module uses and must not.
fn upward<'a>(order: &[&str], module: &str, code: &'a str) -> Vec<&'a str> {
    let place = |name: &str| order.iter().position(|known| *known == name);
    let may = |name: &str| {
        let is_helper = HELPERS.contains(&name) || OF_HELPERS.contains(&name);
        let is_below = match (place(name), place(module)) {
            (Some(used), Some(own)) => used <= own && !HELPERS.contains(&module),
            _ => false, // what `lib.rs` does not declare
        };
        is_helper || is_below
    };
    used("crate", code).into_iter().filter(|name| !may(name)).collect()
}

fn lib(sources: &[Source]) -> &Source {
    sources.iter().find(|source| source.module == "lib").unwrap()
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let sources = sources();
    let order = modules(lib(&sources));
    assert_eq!(order[..HELPERS.len()], HELPERS);
    let edges: Vec<String> = sources
        .iter()
        .filter(|source| source.module != "lib")
        .flat_map(|source| upward(&order, &source.module, &source.code).into_iter().map(move |name| (source, name)))
        .map(|(source, name)| format!("{} uses crate::{name}", source.path.display()))
        .collect();
    assert!(edges.is_empty(), "edges that point up in the order of lib.rs:\n{}", edges.join("\n"));
}

#[test]
fn every_file_belongs_to_a_module_of_lib() {
    let sources = sources();
    let order = modules(lib(&sources));
    let found: BTreeSet<&str> =
        sources.iter().map(|source| source.module.as_str()).filter(|name| *name != "lib").collect();
    assert_eq!(found, order.iter().copied().collect());
}

#[test]
fn no_path_climbs_out_of_its_module() {
    for source in sources() {
        // A file of a module's own level reaches its neighbours as `crate::`, so that the order above sees it.
        assert!(!source.code.contains("super::super"), "{}", source.path.display());
        let depth = source.path.iter().count();
        let is_root = depth == 1 || (depth == 2 && source.path.ends_with("mod.rs"));
        let climbs = |line: &str| line.starts_with("use super") || line.starts_with("pub use super");
        assert!(!is_root || !source.code.lines().any(climbs), "{}", source.path.display());
    }
}

#[test]
fn nothing_floats_or_asks_the_machine() {
    for source in sources() {
        let tokens: Vec<&str> = tokens(&source.code).into_iter().filter(|token| *token != ":").collect();
        for words in FORBIDDEN {
            let found = tokens.windows(words.len()).any(|window| window == *words);
            assert!(!found, "{} holds {}", source.path.display(), words.join("::"));
        }
        for part in OF_THE_MACHINE {
            assert!(!used("std", &source.code).contains(part), "{} uses std::{part}", source.path.display());
        }
    }
}

#[test]
fn every_file_begins_with_what_it_is_about() {
    for source in sources() {
        let first = source.text.lines().next().unwrap_or_default();
        let says = first.strip_prefix("//! ").is_some_and(|words| !words.trim().is_empty());
        assert!(says, "{} begins with «{first}»", source.path.display());
    }
}

#[test]
fn an_upward_edge_is_seen_however_it_is_written() {
    let order = ["code", "nearest", "problems", "text", "truth", "calendar", "days", "plan"];
    let edges = |module: &str, text: &str| -> Vec<String> {
        upward(&order, module, &code_of(text)).into_iter().map(str::to_owned).collect()
    };
    assert_eq!(edges("calendar", "use crate::days::End;"), ["days"]);
    assert_eq!(edges("calendar", "fn f() -> crate::plan::Plan {}"), ["plan"]);
    assert_eq!(edges("calendar", "use crate::{days::{End, Stream}, plan, calendar::Day};"), ["days", "plan"]);
    assert_eq!(edges("calendar", "use crate ::\n    days;"), ["days"]);
    assert_eq!(edges("code", "use crate::calendar::Day;"), ["calendar"]);
    assert_eq!(edges("days", "use crate::elsewhere::X;"), ["elsewhere"]);
    assert!(edges("days", "use crate::calendar::Day; use crate::{Truth, UnknownCode, days::End, text};").is_empty());

    let comments = "/// [`X`](crate::plan)\n// crate::plan\nmod a; // crate::plan\n";
    let tests = "#[cfg(test)]\nmod tests {\n    use crate::plan;\n}\n#[cfg(test)]\nuse crate::plan;\n";
    assert!(edges("calendar", comments).is_empty() && edges("calendar", tests).is_empty());
    assert_eq!(edges("calendar", &format!("{tests}use crate::days;")), ["days"]);
}

//! What is public, as it stands in `data/public_api.txt`: what every module of the source gives by name is in the file, and what
//! the file has of a module its source gives.
//!
//! The file is what cargo-public-api 0.52 prints:
//!
//! ```sh
//! cargo +nightly public-api -sss --features serde,schemars,jobindsats,conformance | grep -v maaltal::cookbook
//! ```
//!
//! `.ci/run` holds every line against it where that is installed; here it is names only. The feature `proptest` stands outside the
//! semver promise and outside the file, the cookbook is documentation only.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Modules that the file does not have: outside the semver promise, or in the documentation only.
const LEFT_OUT: [&str; 3] = ["laws", "strategies", "cookbook"];

/// The names that each module has in the file.
fn in_the_file() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(folder("tests/data").join("public_api.txt")).unwrap();
    let items = text.lines().filter_map(|line| {
        let (_, item) = line.split_once("pub ")?;
        let path = &item[item.find("maaltal")?..];
        let end = path.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':'))).unwrap_or(path.len());
        Some((item.starts_with("mod "), path[..end].trim_end_matches(':')))
    });
    let items: Vec<(bool, &str)> = items.collect();
    let modules = items.iter().filter(|(is_module, _)| *is_module).map(|(_, path)| (*path).to_owned());
    let mut modules: BTreeMap<String, BTreeSet<String>> = modules.map(|path| (path, BTreeSet::new())).collect();
    for (_, path) in items {
        if let Some((module, name)) = path.rsplit_once("::")
            && let Some(names) = modules.get_mut(module)
        {
            names.insert(name.to_owned());
        }
    }
    modules
}

/// The names that the file of a module gives: what it declares as public, and what it passes on.
fn in_the_source(module: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(file_of(module)).unwrap();
    let code: String = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut names = BTreeSet::new();
    for line in code.lines() {
        // Within a macro that declares a catalogue, types stand indented; functions there are of a type.
        let (at_the_edge, line) = (!line.starts_with(' '), line.trim_start());
        let Some(item) = line.strip_prefix("pub ") else { continue };
        let (kind, rest) = item.strip_prefix("const ").unwrap_or(item).split_once(' ').unwrap_or_default();
        match kind {
            "struct" | "enum" => names.extend(word(rest)),
            "trait" | "fn" | "static" | "type" | "mod" if at_the_edge => names.extend(word(rest)),
            _ if at_the_edge && item.starts_with("const ") => names.extend(word(&item["const ".len()..])),
            _ => {}
        }
    }
    for passed_on in code.split("pub use ").skip(1) {
        let passed_on = passed_on.split(';').next().unwrap_or_default();
        let leaves = passed_on.split([',', '{', '}']).map(str::trim);
        let leaves = leaves.filter(|leaf| !leaf.is_empty() && !leaf.ends_with("::"));
        names.extend(leaves.map(|leaf| leaf.rsplit([' ', ':']).next().unwrap_or_default().to_owned()));
    }
    names
}

/// The word that a text begins with, if it does.
fn word(text: &str) -> Option<String> {
    let word: String = text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!word.is_empty()).then_some(word)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn file_of(module: &str) -> PathBuf {
    let below = module.split("::").skip(1).fold(folder("src"), |path, step| path.join(step));
    let candidates = [below.with_extension("rs"), below.join("mod.rs"), folder("src/lib.rs")];
    candidates.into_iter().find(|file| file.is_file()).unwrap()
}

#[test]
fn the_names_of_every_module_are_those_of_the_file() {
    let modules = in_the_file();
    assert!(modules.len() > 90, "{}", modules.len());
    let mut wrong = Vec::new();
    for (module, names) in &modules {
        let given: BTreeSet<String> =
            in_the_source(module).into_iter().filter(|name| !LEFT_OUT.contains(&name.as_str())).collect();
        wrong.extend(given.difference(names).map(|name| format!("{module}::{name} is not in the file")));
        wrong.extend(names.difference(&given).map(|name| format!("{module}::{name} is in the file alone")));
    }
    assert!(wrong.is_empty(), "write the file anew, as the head of this one says:\n{}", wrong.join("\n"));
}

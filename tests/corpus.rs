//! The inputs that fuzzing kept, in `corpus`, through the functions that the fuzz targets are.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod targets;

use std::fs;
use std::path::Path;

/// The inputs of a target by their files.
fn cases(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(target);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files.map(|file| (file.display().to_string(), fs::read(&file).unwrap())).collect();
    cases.sort();
    cases
}

#[test]
fn every_case_holds() {
    for (name, target) in targets::ALL {
        let cases = cases(name);
        assert!(cases.len() > 10, "{name} has {} cases", cases.len());
        for (file, input) in cases {
            println!("{file}"); // shown where it fails
            target(&input);
        }
    }
}

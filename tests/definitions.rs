//! What every definition counts has a hash, and a hash that changes is a figure that changes: it takes another edition, or an
//! entry under *Figures* in the changelog.
//!
//! `data/definitions.csv` holds every hash that a definition ever had, in the order in which it had them. A row is added and
//! never altered, which the changelog holds by a hash of the rows of every release; a definition with more than one is named
//! in the changelog with each hash after the first.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use maaltal::measure::{self, ContentHash, Improvement, Measure, langtidsledige, samarbejdsgrad};
use maaltal::quantity::Decimals;

/// Sixteen hexadecimal digits in lower case, and nothing else, are a hash.
#[test]
fn a_hash_is_sixteen_digits_in_lower_case() {
    let hash = langtidsledige::BM_2014.content_hash();
    assert_eq!(hash.to_string().parse(), Ok(hash));
    for wrong in ["", "c1fa", "C1FAC215A2C51729", "c1fac215a2c5172g", "+1fac215a2c51729", "0c1fac215a2c51729"] {
        assert!(wrong.parse::<ContentHash>().is_err(), "{wrong}");
    }
}

/// The hashes of every definition, the newest last.
fn known() -> BTreeMap<String, Vec<ContentHash>> {
    let mut known: BTreeMap<String, Vec<ContentHash>> = BTreeMap::new();
    for line in include_str!("data/definitions.csv").lines().filter(|line| !line.starts_with('#')).skip(1) {
        let (id, hash) = line.split_once(';').unwrap();
        known.entry(id.to_owned()).or_default().push(hash.parse().unwrap());
    }
    known
}

/// The text under every heading *Figures* of the changelog.
fn figures() -> String {
    let changelog = include_str!("../CHANGELOG.md");
    let sections = changelog.split("\n### ").filter(|section| section.starts_with("Figures\n"));
    sections.map(|section| section.split("\n## ").next().unwrap()).collect()
}

#[test]
fn no_definition_counts_otherwise_without_an_entry() {
    let (known, figures) = (known(), figures());
    let mut wrong = Vec::new();
    for measure in measure::ALL {
        let (id, hash) = (measure.id.to_string(), measure.content_hash());
        match known.get(&id).and_then(|hashes| hashes.last()) {
            None => wrong.push(format!("{id} is new: add the row {id};{hash}")),
            Some(last) if *last != hash => wrong.push(format!(
                "{id} counts otherwise than before: give it another edition; or, where the figures before were wrong, name \
                 {id} and {hash} under Figures in CHANGELOG.md, and add the row {id};{hash}"
            )),
            Some(_) => {}
        }
    }
    for (id, hashes) in &known {
        for hash in &hashes[1..] {
            let said = figures.lines().any(|line| line.contains(id.as_str())) && figures.contains(&hash.to_string());
            if !said {
                wrong.push(format!("CHANGELOG.md does not say under Figures why {id} became {hash}"));
            }
        }
        if measure::ALL.iter().all(|measure| measure.id.to_string() != *id) {
            wrong.push(format!("{id} is gone: a definition is withdrawn, never removed"));
        }
    }
    assert!(wrong.is_empty(), "tests/data/definitions.csv:\n{}", wrong.join("\n"));
}

/// FNV-1a in 64 bits.
fn fnv(text: &str) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211);
    text.bytes().fold(14_695_981_039_346_656_037, step)
}

/// Every list of figures in the changelog says how many rows there were, and the hash of them all. What was said of a release
/// stays, so no row of it can be altered.
#[test]
fn rows_are_added_and_never_altered() {
    let rows: Vec<&str> =
        include_str!("data/definitions.csv").lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    let said = |count: usize| {
        format!("{count} rows of `tests/data/definitions.csv`, hash {:016x}", fnv(&rows[..count].join("\n")))
    };
    let figures = figures();
    let counts =
        figures.lines().filter_map(|line| line.split_once(" rows of `tests")?.0.rsplit(' ').next()?.parse().ok());
    let counts: Vec<usize> = counts.collect();
    assert!(counts.contains(&rows.len()), "CHANGELOG.md does not say under Figures: {}", said(rows.len()));
    for count in counts {
        assert!(figures.contains(&said(count)), "a row was altered, or the line is new: {}", said(count));
    }
}

// Only what changes a figure changes the hash: no title, no source, no standing.
#[test]
fn words_do_not_count_and_every_field_of_the_rule_does() {
    let measure = langtidsledige::BM_2014;
    let hash = measure.content_hash();
    let reworded = Measure {
        title_da: "",
        title_en: "",
        aliases: &["x"],
        source: langtidsledige::STAR.source,
        replaces: Some(measure.id),
        standing: measure::Standing::Withdrawn(maaltal::calendar::Day::ymd(2020, 1, 1)),
        ..measure
    };
    assert_eq!(reworded.content_hash(), hash);
    for other in [
        Measure { id: langtidsledige::STAR.id, ..measure },
        Measure { who: measure::find("bm:uddannelsesgrad@2014").unwrap().who, ..measure },
        Measure { scoring: langtidsledige::STAR.scoring, ..measure },
        Measure { over: measure::Over::Month, ..measure },
        Measure { attribution: measure::Attribution::ResidenceAtTheTime, ..measure },
        Measure { improvement: Improvement::More, ..measure },
        Measure { decimals: Decimals::ONE, ..measure },
        Measure { data: measure::find("star:unge_i_uddannelse@2017").unwrap().data, ..measure },
    ] {
        assert!(other == measure || other.content_hash() != hash, "{}", other.content());
    }
}

#[test]
fn the_hash_is_that_of_the_published_algorithm() {
    // Of the empty text and of "a": isthe.com/chongo/tech/comp/fnv, test vectors of FNV-1a in 64 bits.
    assert_eq!((fnv(""), fnv("a")), (0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c));
    for measure in measure::ALL {
        let content = measure.content();
        assert_eq!(content.hash().to_string(), format!("{:016x}", fnv(&content.to_string())));
        // Its text is JSON, and the same value as its form.
        let read: serde_json::Value = serde_json::from_str(&content.to_string()).unwrap();
        assert_eq!(read, serde_json::to_value(&content).unwrap());
    }
}

#[test]
fn no_two_definitions_have_one_hash() {
    let mut hashes: Vec<_> = measure::ALL.iter().map(|measure| measure.content_hash()).collect();
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), measure::ALL.len());
    assert_eq!(samarbejdsgrad::BM_2014.content().to_string().matches("pending").count(), 1);
}

//! Every field of every definition decides something: each is changed by one step, and some vector must see it.
//!
//! What names a definition, its text, its source, its decimals and which way is better, changes no result and is not changed
//! here.

use maaltal::change::changes;
use maaltal::conformance;
use maaltal::measure;

/// Parts that definitions share as one value: their changes are tried on the definition that is named, and on no other.
const SHARED: &[(&str, &str, &str)] = &[
    ("dst:ledige_i_mindst_", "state", "one state for every duration, tried on dst:langtidsledige"),
    ("dst:langtidsledige_andel", "state", "the state of dst:langtidsledige, tried on it"),
    ("star:loenmodtagere_92_", "before", ONE_ORDER),
    ("star:loenmodtagere_182_", "before", ONE_ORDER),
    ("star:loenmodtagere_365_", "before", ONE_ORDER),
];

const ONE_ORDER: &str = "one order of statuses for every day, tried on star:loenmodtagere_30_dage_efter_forloeb";

/// Changes that no vector can see: part of the definition's id, part of the change, and why it cannot matter.
const UNSEEN: &[(&str, &str, &str)] = &[
    ("", "over LastDay to: AnyPeriod", "a rolling year is refused by both, every other period taken by both"),
    (
        "antal_personer",
        "over AnyPeriod to: LastDay",
        "a rolling year is refused by both, every other period taken by both",
    ),
    ("", "added, which another clause holds", "one clause is enough, and the other says so of every day"),
    ("", "uoplyst added", "a visitation that is not stated is unknown, whatever is asked for"),
    ("", "of one unit AtLeast(1) -> All", "any of one day or week is all of it"),
    ("arbejdskraftreserven@2010", "AtLeast(91) -> All", "thirteen weeks have 91 days"),
    ("", "any of whole weeks counted in", "a week is touched when a day of it is"),
    ("bm:permanente", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("esbjerg:andel_paa", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("bm:unge_paa", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:sygedagpengemodtagere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:voksenlaere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:ny_mesterlaere", "attribution: ResidenceAtTheTime", ONE_DAY),
    ("middelfart:smaajob", "attribution: ResidenceAtTheTime", ONE_DAY),
    (
        "flygtninge_i_beskaeftigelse",
        "ground: intet added",
        "who needs no ground was granted none, which the day of the first asks",
    ),
    ("", "added, which goes before already", "any state that goes before is enough, whichever it is"),
];

const ONE_DAY: &str = "on one day a person lives in one place, so the figures are the same; that they add over places, which \
                       would be lost, is no figure";

#[test]
fn a_vector_sees_every_change() {
    let vectors = conformance::vectors().unwrap();
    let (mut tried, mut seen) = (0, 0);
    let mut wrong = Vec::new();
    let mut used = vec![false; UNSEEN.len()];
    for measure in measure::ALL {
        let id = measure.id.to_string();
        let covered = conformance::coverage(measure, &vectors);
        let of_seen = covered.seen.iter().map(|(change, _)| (change, true));
        for (change, in_sight) in of_seen.chain(covered.unseen.iter().map(|change| (change, false))) {
            if SHARED.iter().any(|(of, part, _)| id.starts_with(of) && change.contains(part)) {
                continue;
            }
            tried += 1;
            seen += u32::from(in_sight);
            let listed = UNSEEN.iter().position(|(of, part, _)| id.contains(of) && change.contains(part));
            match listed {
                Some(row) => {
                    used[row] = true;
                    if in_sight {
                        wrong.push(format!("{id}: {change} is listed as unseen, and seen"));
                    }
                }
                None if !in_sight => wrong.push(format!("{id}: {change} is seen by no vector")),
                None => {}
            }
        }
    }
    for ((of, part, _), used) in UNSEEN.iter().zip(used) {
        if !used {
            wrong.push(format!("«{of}», «{part}» is listed, and no such change was tried"));
        }
    }
    println!("{tried} changes tried, {seen} seen, {} not", tried - seen);
    assert!(wrong.is_empty(), "{tried} changes tried, {seen} seen:\n{}", wrong.join("\n"));
}

/// Whatever a vector sees, the hash of what a definition counts sees: no two of a definition and its changes have one.
#[test]
fn the_hash_of_a_definition_sees_every_change() {
    let mut tried = 0;
    for measure in measure::ALL {
        for change in changes(measure) {
            tried += 1;
            assert_ne!(change.measure.content_hash(), measure.content_hash(), "{}: {change}", measure.id);
        }
    }
    assert!(tried > 1000, "{tried}");
}

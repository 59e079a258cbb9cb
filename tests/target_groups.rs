//! Target groups: every number of the act and every group of policy, over small persons on both sides of each bound.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use maaltal::Truth;
use maaltal::benefit::{Benefit, BenefitSet};
use maaltal::calendar::Day;
use maaltal::days::End;
use maaltal::education::{Completion, Education, Level, LevelSet};
use maaltal::history::{Coverage, HistoryBuf, Spell, Status};
use maaltal::in_force::{Edge, Verified};
use maaltal::offer::Offer;
use maaltal::person::{Attributes, Insurance, PersonBuf, ResidenceGround, Sex};
use maaltal::state::{Clause, State};
use maaltal::target_group::law::{self, LawGroup};
use maaltal::target_group::policy::{self, UnknownPolicyGroup};
use maaltal::target_group::{Ages, Criterion, DefinedBy, Membership, TargetGroup, memberships};
use maaltal::visitation::Visitation;
use maaltal::work::Work;

fn since(status: impl Into<Status>, first: Day, visitation: Option<Visitation>) -> Spell {
    let spell = Spell::new(status, first, End::Ongoing).unwrap();
    visitation.map_or(spell, |visitation| spell.visited(visitation))
}

fn person(as_of: Day, spells: Vec<Spell>) -> PersonBuf {
    PersonBuf::new(HistoryBuf::new(spells, Coverage::all_up_to(as_of)))
}

fn policy_group(code: &str) -> TargetGroup<'static> {
    policy::find(code).unwrap().group
}

// --------------------------------------------------------------------------------------------------------- the tables

/// What the reference table has and the crate leaves out, with the reason.
const LEFT_OUT: &[(&str, &str)] = &[
    ("1-5", "the five groups of the act expected in 2027: their names were not found"),
    ("program", "the programme of the act on integration is an offer that § 6 nr. 2-5 exclude"),
    ("KG24", "a contact group of STAR, which no rule or target of the catalogue uses"),
    ("KG25", "a contact group of STAR, which no rule or target of the catalogue uses"),
    ("KG1..KG29", "the names of the other contact groups were not found"),
    ("langtidsledige_minister2014", "a measure, bm:langtidsledige@2014"),
    ("langtidsledige_jobindsats", "a measure, star:langtidsledige"),
    ("langtidsledige_dst", "a measure of Statistics Denmark, not a group of the crate yet"),
    ("forloeb_over_3_mdr", "a measure of spells, not a group of persons"),
    ("passive_halsnaes", "a share of four groups in activity: a measure"),
];

/// The numbers that the crate words otherwise than the definition column, with the reason.
const OWN_WORDING: &[(&str, &str)] = &[
    ("6.8", "the cell gives the text of 2020 and that of 2026, the crate one to each time"),
    (
        "6.9",
        "the cell gives the text of 2020 and says in English what 2026 deletes, the crate has a text for each time",
    ),
    ("6.10", "the cell gives the text of 2020 and that of 2026, the crate one to each time"),
];

/// A source as the reference table and as the crate cites it.
const SOURCES: &[(&str, &str)] = &[
    ("BEK 2636/2021", "BEK 2636/2021"),
    ("cabiweb.dk", "cabiweb.dk"),
    ("foranalyse", "foranalyse"),
    ("LBK", "LBK nr. 1342"),
];

/// The groups of policy in the reference table, by their codes in the crate.
const POLICY: &[(&str, &str)] = &[
    ("unge_u30_uden_udd", "unge_18_29_uden_uddannelse"),
    ("udsatte_ledige", "udsatte_ledige"),
    ("kanten", "paa_kanten_af_arbejdsmarkedet"),
    ("flygtninge", "flygtninge_og_familiesammenfoerte_til_flygtninge"),
    ("kvinder_indv", "kvinder_med_indvandrerbaggrund"),
    ("handicap", "personer_med_handicap"),
    ("fleksjobvisiterede", "fleksjobvisiterede"),
];

#[test]
fn every_row_of_the_table_is_in_the_crate_or_left_out_with_a_reason() {
    let text = include_str!("data/target_groups.csv");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').comment(Some(b'#')).from_reader(text.as_bytes());
    let (mut left_out, mut of_policy, mut own_wording) = (BTreeSet::new(), BTreeSet::new(), 0);
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        let (scheme, code) = (row["scheme"].as_str(), row["code"].as_str());
        if LEFT_OUT.iter().any(|(left, _)| *left == code) {
            left_out.insert(code.to_owned());
            continue;
        }
        let paragraph =
            if scheme.starts_with("LAB § 2") { Some("2") } else { scheme.starts_with("LAB § 6").then_some("6") };
        if let Some(paragraph) = paragraph {
            let group = law::find(&format!("{paragraph}.{code}")).unwrap();
            let verified = verified(&row["verified"]);
            let edition = &group.editions[0];
            let definition = row["definition"].as_str();
            if let Some((own, why)) = OWN_WORDING.iter().find(|(own, _)| *own == group.code) {
                assert!(group.editions.iter().all(|edition| definition.contains(edition.wording)), "{own}: {why}");
                assert_ne!(edition.wording, definition, "{own} needs no reason");
                own_wording += 1;
            } else {
                assert_eq!(edition.wording, definition, "{}", group.code);
            }
            assert_eq!(edition.time.verified, verified, "{}", group.code);
            assert_eq!(edition.unconfirmed.is_empty(), verified == Verified::Yes, "{}", group.code);
            // Who says so: the words of the table's source that the crate's has as well.
            let source = row["source"].replace("as nr. 12", "LBK");
            for (theirs, ours) in SOURCES {
                assert_eq!(source.contains(theirs), edition.time.source.contains(ours), "{} {ours}", group.code);
            }
            let from: Option<Day> = row["valid_from"].parse().ok();
            assert!(from.is_none_or(|day| group.on(day.plus(-1)).next().is_none()), "{}", group.code);
            assert!(from.is_none_or(|day| group.on(day).count() == 1), "{}", group.code);
        } else {
            let (_, own) = POLICY.iter().find(|(table, _)| *table == code).unwrap_or_else(|| panic!("{scheme} {code}"));
            let own_verified =
                policy::find(own).map_or_else(|_| policy::callers(own).unwrap().verified, |group| group.verified);
            assert_eq!(own_verified, verified(&row["verified"]), "{own}");
            of_policy.insert(*own);
        }
    }
    assert_eq!((left_out.len(), own_wording), (LEFT_OUT.len(), OWN_WORDING.len()), "{left_out:?}");
    // Of the others the words were read in the plan they name.
    let others = policy::ALL.iter().map(|group| (group.code, group.verified));
    let others = others.chain(policy::CALLERS.iter().map(|group| (group.code, group.verified)));
    for (code, verified) in others.filter(|(code, _)| !of_policy.contains(code)) {
        assert_eq!(verified, Verified::Yes, "{code}");
    }
}

fn verified(cell: &str) -> Verified {
    match cell {
        "yes" => Verified::Yes,
        "partial" => Verified::Partly,
        _ => Verified::No,
    }
}

fn in_table(verified: Verified) -> &'static str {
    match verified {
        Verified::Yes => "yes",
        Verified::Partly => "partly",
        Verified::No => "no",
    }
}

fn says(page: &str, wanted: &[String]) {
    let printed: Vec<&str> = page.lines().filter(|line| line.starts_with("//! |")).collect();
    assert!(printed == wanted, "the page should say:\n{}", wanted.join("\n"));
}

/// The page of the act is the catalogue.
#[test]
fn the_page_of_the_act_says_what_the_catalogue_says() {
    let edge = |edge: Edge| match edge {
        Edge::On(day) => day.to_string(),
        Edge::Stated(words) | Edge::Within(_, words) => format!("«{words}»"),
        Edge::NotFound => "?".to_owned(),
        Edge::Open => "-".to_owned(),
    };
    let mut wanted = vec![
        "//! | code | group | from | to | source | inferred | read |".to_owned(),
        "//! |---|---|---|---|---|---|---|".to_owned(),
    ];
    for group in law::ALL {
        for edition in group.editions {
            let (time, code, name) = (edition.time, group.code, group.name_da);
            let (from, to, read) = (edge(time.from), edge(time.to), in_table(time.verified));
            let (source, inferred) = (time.source, edition.inferred);
            wanted.push(format!("//! | {code} | {name} | {from} | {to} | {source} | {inferred} | {read} |"));
        }
    }
    says(include_str!("../src/target_group/law/mod.rs"), &wanted);
}

/// The page of the groups of policy is the catalogue.
#[test]
fn the_page_of_policy_says_what_the_catalogue_says() {
    let mut wanted = vec![
        "//! | code | group | wording | document | inferred | read |".to_owned(),
        "//! |---|---|---|---|---|---|".to_owned(),
    ];
    wanted.extend(policy::ALL.iter().map(|group| {
        let policy::PolicyGroup { code, name_da, wording, source, inferred, .. } = group;
        format!("//! | `{code}` | {name_da} | {wording} | {source} | {inferred} | {} |", in_table(group.verified))
    }));
    wanted.push("//! | code | group | what is known | document | read |".to_owned());
    wanted.push("//! |---|---|---|---|---|".to_owned());
    wanted.extend(policy::CALLERS.iter().map(|group| {
        let policy::CallersGroup { code, name_da, known, source, .. } = group;
        format!("//! | `{code}` | {name_da} | {known} | {source} | {} |", in_table(group.verified))
    }));
    says(include_str!("../src/target_group/policy/mod.rs"), &wanted);
}

#[test]
fn what_the_criteria_of_the_act_do_not_test_or_add_is_said() {
    for (code, said) in [
        ("2.6", "the pension alone is tested"),
        ("2.7", "lasting limits to the capacity for work are not tested"),
        ("6.5", "the words name no benefit: kontanthjælp, uddannelseshjælp or overgangsydelse"),
    ] {
        let edition = law::find(code).unwrap().editions[0];
        assert!(edition.inferred.contains(said), "{code}: {}", edition.inferred);
    }
}

#[test]
fn codes_are_unique_and_numbers_are_all_there() {
    let codes: Vec<&str> = law::ALL.iter().map(|group| group.code).collect();
    let expected: Vec<String> =
        (1..=14).map(|number| format!("2.{number}")).chain((1..=13).map(|number| format!("6.{number}"))).collect();
    assert_eq!(codes, expected);
    let policy: BTreeSet<&str> =
        policy::ALL.iter().map(|group| group.code).chain(policy::CALLERS.iter().map(|group| group.code)).collect();
    assert_eq!(policy.len(), policy::ALL.len() + policy::CALLERS.len());
    assert!(policy.iter().all(|code| code.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'))));
}

#[test]
fn numbers_parse_as_systems_and_documents_write_them() {
    for text in [
        "6.7",
        " 6.7 ",
        "§ 6 nr. 7",
        "§ 6, nr. 7",
        "§ 6, stk. 1, nr. 7",
        "LAB § 6 nr. 7",
        "§ 6, nr. 7, LAB",
        "målgruppe 6.7",
        "målgruppe 6.7 (jobafklaringsforløb)",
        "Målgruppe 6.7 (jobafklaring)",
        "6.7 Jobafklaringsforloeb",
    ] {
        assert_eq!(law::find(text).map(|group| group.code), Ok("6.7"), "{text}");
    }
    assert_eq!(law::find("2.8").unwrap().name_da, "Nyuddannede med handicap");
    assert_eq!(law::find("målgruppe 2.8 (isbryderordningen)").unwrap().code, "2.8");
    assert_eq!(law::find("6.13 (unge under 18 år)").unwrap().code, "6.13");
    assert_eq!(law::find("6.10").unwrap().code, "6.10");
    for (text, nearest) in [
        ("", &[][..]),
        ("6", &[]),
        ("6.14", &["6.13"]),
        ("2.15", &["2.14"]),
        ("2.0", &["2.1"]),
        ("7.1", &[]),
        ("6.7.1", &["6.7"]),
        ("målgruppe", &[]),
        ("6.x", &[]),
        ("mål 6.7", &[]),
        ("99999999999.1", &[]),
        // No group, but several.
        ("nr. 2-5", &[]),
        ("§ 2 nr. 2-12", &["2.2"]),
        ("6.1 eller 6.2", &["6.1"]),
        ("§ 6 nr. 2 og 3", &["6.2"]),
        ("§ 6, stk. 2, nr. 7", &[]),
        ("§ 6, stk. 7", &[]),
        // The number of one, the name of another.
        ("6.7 (ressourceforløb)", &["6.7", "2.11", "6.8"]),
    ] {
        let error = law::find(text).unwrap_err();
        assert_eq!(error.value, text);
        assert_eq!(error.nearest, nearest, "{text}");
        assert!(error.candidates.is_empty() && error.to_string().contains("§ 6 nr. 1-13"), "{error}");
    }
}

#[test]
fn a_name_of_one_number_is_read_and_of_several_is_refused() {
    for (text, code) in [
        ("Dagpengemodtagere", "6.1"),
        ("jobparate kontanthjaelpsmodtagere", "6.2"),
        ("Revalidering", "6.10"),
        ("revalidender", "2.4"),
        ("Unge under 18 år", "6.13"),
        ("Uddannelsesparate (uddannelseshjælp)", "2.12"),
    ] {
        assert_eq!(law::find(text).map(|group| group.code), Ok(code), "{text}");
    }
    for (text, candidates) in [
        ("Jobafklaringsforløb", ["2.14", "6.7"]),
        ("ressourceforløb", ["2.11", "6.8"]),
        ("fleksjobvisiterede", ["2.7", "6.9"]),
        ("Aktivitetsparate (uddannelseshjælp)", ["2.13", "6.5"]),
    ] {
        let error = law::find(text).unwrap_err();
        assert_eq!(error.candidates, candidates, "{text}");
        assert!(error.nearest.is_empty());
    }
    let error = law::find("Jobafklaringsforløb").unwrap_err();
    assert_eq!(error.to_string(), "«Jobafklaringsforløb» is more than one target group of the act: 2.14 or 6.7");
    // Behind a number, the first three letters of a word are enough, and two are not.
    assert_eq!(law::find("6.7 job").map(|group| group.code), Ok("6.7"));
    assert!(law::find("6.7 jo").is_err());
    let error = law::find("jobafklaringsforlb").unwrap_err();
    assert_eq!(error.nearest, ["2.14", "6.7"]);
    assert!(error.to_string().ends_with("; the nearest are 2.14 (Jobafklaringsforløb) and 6.7 (Jobafklaringsforløb)"));
    // Whatever the number, its own name behind it is read.
    for group in law::ALL {
        let text = format!("målgruppe {} ({})", group.code, group.name_da.to_lowercase());
        assert_eq!(law::find(&text).map(|found| found.code), Ok(group.code), "{text}");
    }
}

// ------------------------------------------------------------------------------------------------------------ the act

fn numbers_of(person: &PersonBuf, day: Day, wanted: Truth) -> Vec<&'static str> {
    let groups = memberships(&person.view(), day);
    groups.iter().filter(|group| group.holds == wanted && group.code.contains('.')).map(|group| group.code).collect()
}

#[test]
fn section_2_to_the_end_of_2019_and_section_6_from_2020() {
    let sick =
        |day| person(day, vec![since(Benefit::Sygedagpenge, Day::ymd(2019, 6, 1), None)]).born(Day::ymd(1980, 1, 1));
    let (before, after) = (Day::ymd(2019, 12, 31), Day::ymd(2020, 1, 1));
    assert_eq!(numbers_of(&sick(before), before, Truth::Yes), ["2.5"]);
    assert_eq!(numbers_of(&sick(after), after, Truth::Yes), ["6.6"]);
}

/// One person for each number of § 6 that turns on facts the crate holds.
#[test]
fn every_number_of_section_6_has_its_person() {
    use Benefit::{
        ADagpenge, Fleksloentilskud, Foertidspension, Jobafklaringsforloeb, Kontanthjaelp, Ledighedsydelse,
        Ressourceforloeb, Revalidering, Sygedagpenge, Uddannelseshjaelp,
    };
    let day = Day::ymd(2021, 3, 1);
    let (adult, young) = (Day::ymd(1985, 1, 1), Day::ymd(1995, 1, 1));
    for (benefit, visitation, born, code) in [
        (ADagpenge, None, adult, "6.1"),
        (Kontanthjaelp, Some(Visitation::Jobparat), adult, "6.2"),
        (Kontanthjaelp, Some(Visitation::Aktivitetsparat), adult, "6.3"),
        (Uddannelseshjaelp, Some(Visitation::Uddannelsesparat), young, "6.4"),
        (Uddannelseshjaelp, Some(Visitation::AabenlystUddannelsesparat), young, "6.4"),
        (Uddannelseshjaelp, Some(Visitation::Aktivitetsparat), young, "6.5"),
        (Sygedagpenge, Some(Visitation::Kategori2), adult, "6.6"),
        (Jobafklaringsforloeb, None, adult, "6.7"),
        (Ressourceforloeb, None, adult, "6.8"),
        (Fleksloentilskud, None, adult, "6.9"),
        (Ledighedsydelse, None, adult, "6.9"),
        (Revalidering, None, adult, "6.10"),
        (Foertidspension, None, adult, "6.11"),
    ] {
        let person = person(day, vec![since(benefit, Day::ymd(2020, 9, 1), visitation)]).born(born).educated(vec![]);
        assert_eq!(numbers_of(&person, day, Truth::Yes), [code], "{benefit}");
    }
    // The two that turn on a fact the crate does not hold: unknown for those who meet the rest.
    let nothing = person(day, vec![]).born(Day::ymd(2005, 1, 1)).educated(vec![]);
    assert_eq!(numbers_of(&nothing, day, Truth::Unknown), ["6.12", "6.13"]);
}

/// A day in each time of § 6: its first texts, those of the one *kontanthjælp*, those of the act of 2026.
const IN_EACH_EDITION: [Day; 3] = [Day::ymd(2021, 3, 1), Day::ymd(2025, 8, 1), Day::ymd(2026, 8, 1)];

/// The numbers a person is certainly in, without the groups of policy.
fn certain_numbers(person: &PersonBuf, day: Day) -> BTreeSet<&'static str> {
    let holds = |group: &&LawGroup| group.holds(&person.view(), day) == Truth::Yes;
    law::ALL.iter().filter(holds).map(|group| group.code).collect()
}

/// Days of birth on both sides of the bounds of age.
fn births(day: Day) -> [Day; 5] {
    [17, 18, 29, 30, 50].map(|age| Day::ymd(day.year() - age, 3, 1))
}

fn trained() -> Education {
    let completed = Completion::On(Day::ymd(2015, 6, 30));
    Education { level: Level::Erhvervsuddannelse, attended: None, completed }
}

fn visitations() -> impl Iterator<Item = Option<Visitation>> {
    std::iter::once(None).chain(Visitation::ALL.iter().copied().map(Some))
}

/// On one benefit nobody is in two numbers, whatever age, visitation, education and programme, under any of the texts.
#[test]
fn nobody_on_one_benefit_is_in_two_numbers() {
    let from = Day::ymd(2020, 1, 1);
    for day in IN_EACH_EDITION {
        let mut certain = BTreeMap::<&str, usize>::new();
        for (benefit, visitation) in
            Benefit::ALL.iter().flat_map(|benefit| visitations().map(move |seen| (benefit, seen)))
        {
            for born in births(day).map(Some).into_iter().chain([None]) {
                for educations in [Some(vec![]), Some(vec![trained()]), None] {
                    for programme in [None, Some(since(Offer::Integrationsprogram, from, None))] {
                        let spells = [since(*benefit, from, visitation)].into_iter().chain(programme);
                        let mut person = person(day, spells.collect()).with(Attributes { born, ..Attributes::UNKNOWN });
                        if let Some(educations) = &educations {
                            person = person.educated(educations.clone());
                        }
                        let numbers = certain_numbers(&person, day);
                        assert!(
                            numbers.len() <= 1,
                            "{day} {benefit} {visitation:?} {born:?} {educations:?}: {numbers:?}"
                        );
                        let visited = ["6.2", "6.3", "6.4", "6.5"].iter().any(|code| numbers.contains(code));
                        assert!(programme.is_none() || !visited, "{day} {benefit} {visitation:?}");
                        for code in numbers {
                            *certain.entry(code).or_default() += 1;
                        }
                    }
                }
            }
        }
        // So that the law is not empty: eleven numbers occur.
        assert_eq!(certain.len(), 11, "{day}: {certain:?}");
    }
}

/// On two benefits the numbers are those of each alone, but for the exceptions of the text: *forrevalidering* beside sickness is
/// nr. 6, and to the act of 2026 who is approved for a flexible job and in *revalidering* or *forrevalidering* is nr. 10. So
/// nobody is in two of nr. 2-5, or in nr. 12 beside another; in nr. 9 and 10 only from the act of 2026 on.
#[test]
fn two_benefits_at_once_are_in_the_numbers_of_each_but_for_the_exceptions() {
    let approved = [Benefit::FleksjobLoentilskud, Benefit::Fleksloentilskud, Benefit::Ledighedsydelse];
    for day in IN_EACH_EDITION {
        let excepted = day < Day::ymd(2026, 2, 1);
        let mut together = BTreeSet::new();
        for (visitation, born) in visitations().flat_map(|seen| births(day).map(|born| (seen, born))) {
            for educations in [vec![], vec![trained()]] {
                let numbers = |benefits: &[Benefit]| {
                    let spells = benefits.iter().map(|benefit| since(*benefit, Day::ymd(2020, 1, 1), visitation));
                    certain_numbers(&person(day, spells.collect()).born(born).educated(educations.clone()), day)
                };
                let alone: BTreeMap<Benefit, BTreeSet<&str>> =
                    Benefit::ALL.iter().map(|benefit| (*benefit, numbers(&[*benefit]))).collect();
                for (i, one) in Benefit::ALL.iter().enumerate() {
                    for other in &Benefit::ALL[i + 1..] {
                        let both = numbers(&[*one, *other]);
                        let mut expected: BTreeSet<&str> = alone[one].union(&alone[other]).copied().collect();
                        let has = |benefit: Benefit| *one == benefit || *other == benefit;
                        if has(Benefit::Forrevalidering) && has(Benefit::Sygedagpenge) {
                            expected.remove("6.10");
                        }
                        let rehabilitated = has(Benefit::Revalidering) || has(Benefit::Forrevalidering);
                        if excepted && rehabilitated && approved.iter().any(|benefit| has(*benefit)) {
                            expected.remove("6.9");
                        }
                        assert_eq!(both, expected, "{day} {one} {other} {visitation:?} {born}");
                        let visited = ["6.2", "6.3", "6.4", "6.5"].iter().filter(|code| both.contains(*code)).count();
                        assert!(visited <= 1 && !both.contains("6.12"), "{day} {one} {other} {visitation:?} {born}");
                        together.extend(both.iter().flat_map(|a| both.iter().map(move |b| (*a, *b))));
                    }
                }
            }
        }
        // What the text does not keep apart: sick on dagpenge, forrevalidering paid as kontanthjælp.
        for overlap in [("6.1", "6.6"), ("6.10", "6.3"), ("6.10", "6.5")] {
            assert!(together.contains(&overlap), "{day} {overlap:?}");
        }
        assert_eq!(together.contains(&("6.10", "6.9")), !excepted, "{day}");
    }
}

/// Nobody is known to be in a group that turns on a fact the crate does not hold; the page names them.
#[test]
fn the_page_names_the_groups_that_are_never_certain() {
    let never = |group: &&LawGroup| {
        let open = |criterion: &Criterion<'_>| matches!(criterion, Criterion::NotRecorded(_));
        group.editions.iter().all(|edition| edition.group.all_of.iter().any(open))
    };
    let never: Vec<&str> = law::ALL.iter().filter(never).map(|group| group.code).collect();
    assert_eq!(never, ["2.8", "2.9", "2.10", "6.12", "6.13"]);
    let page = include_str!("../src/target_group/law/mod.rs");
    let section = page.split("//! # ").find(|section| section.starts_with("What is never certain")).unwrap();
    assert!(never.iter().all(|code| section.contains(code)));
}

// Act 1655/2024: from 1 July 2025 one kontanthjælp, on which the visitation tells the groups apart.
#[test]
fn one_kontanthjaelp_from_july_2025() {
    let (before, after) = (Day::ymd(2025, 6, 30), Day::ymd(2025, 7, 1));
    let (adult, young) = (Day::ymd(1985, 1, 1), Day::ymd(2000, 1, 1));
    let numbers = |benefit, visitation, born, day| {
        let person =
            person(day, vec![since(benefit, Day::ymd(2024, 1, 1), Some(visitation))]).born(born).educated(vec![]);
        numbers_of(&person, day, Truth::Yes)
    };
    for (benefit, visitation, born, until, from) in [
        (Benefit::Kontanthjaelp, Visitation::Jobparat, adult, &["6.2"][..], &["6.2"][..]),
        (Benefit::OvergangsydelseIntegration, Visitation::Jobparat, adult, &["6.2"], &[]),
        (Benefit::Kontanthjaelp, Visitation::Aktivitetsparat, adult, &["6.3"], &["6.3"]),
        (Benefit::Uddannelseshjaelp, Visitation::Uddannelsesparat, young, &["6.4"], &[]),
        (Benefit::Kontanthjaelp, Visitation::Uddannelsesparat, young, &[], &["6.4"]),
        (Benefit::Uddannelseshjaelp, Visitation::Aktivitetsparat, young, &["6.5"], &[]),
        (Benefit::OvergangsydelseIntegration, Visitation::Aktivitetsparat, young, &["6.5"], &[]),
        (Benefit::Kontanthjaelp, Visitation::Aktivitetsparat, young, &["6.5"], &["6.5"]),
    ] {
        assert_eq!(numbers(benefit, visitation, born, before), until, "{benefit} {visitation} before");
        assert_eq!(numbers(benefit, visitation, born, after), from, "{benefit} {visitation} after");
    }
}

// Act 1750/2025: the exception of § 6 nr. 9 is deleted on 1 February or 1 July 2026; which of the two was not found.
#[test]
fn the_exception_of_nr_9_ends_in_2026_on_a_day_not_found() {
    let both = |day| {
        let spells =
            [Benefit::Revalidering, Benefit::Ledighedsydelse].map(|benefit| since(benefit, Day::ymd(2025, 1, 1), None));
        let person = person(day, spells.to_vec()).born(Day::ymd(1980, 1, 1)).educated(vec![]);
        law::find("6.9").unwrap().holds(&person.view(), day)
    };
    for (day, holds) in [
        (Day::ymd(2026, 1, 31), Truth::No),
        (Day::ymd(2026, 2, 1), Truth::Unknown),
        (Day::ymd(2026, 6, 30), Truth::Unknown),
        (Day::ymd(2026, 7, 1), Truth::Yes),
    ] {
        assert_eq!(both(day), holds, "{day}");
    }
    // Who is judged alike by both texts is certain all the way.
    let day = Day::ymd(2026, 3, 1);
    let waiting =
        person(day, vec![since(Benefit::Ledighedsydelse, Day::ymd(2025, 1, 1), None)]).born(Day::ymd(1980, 1, 1));
    assert_eq!(numbers_of(&waiting.educated(vec![]), day, Truth::Yes), ["6.9"]);
}

// § 6 nr. 2-5: "30+, og <30 med erhvervskompetencegivende uddannelse".
#[test]
fn age_and_education_tell_nr_3_from_nr_5() {
    let day = Day::ymd(2021, 3, 1);
    let group = |born, educations: Option<Vec<Education>>| {
        let spells = vec![since(Benefit::Kontanthjaelp, Day::ymd(2020, 9, 1), Some(Visitation::Aktivitetsparat))];
        let mut person = person(day, spells).born(born);
        if let Some(educations) = educations {
            person = person.educated(educations);
        }
        (numbers_of(&person, day, Truth::Yes), numbers_of(&person, day, Truth::Unknown))
    };
    let (thirty, not_yet) = (Day::ymd(1991, 3, 1), Day::ymd(1991, 3, 2));
    assert_eq!(group(thirty, Some(vec![])).0, ["6.3"]);
    assert_eq!(group(not_yet, Some(vec![])).0, ["6.5"]);
    let trained = Education { level: Level::Videregaaende, attended: None, completed: Completion::On(day) };
    assert_eq!(group(not_yet, Some(vec![trained])).0, ["6.3"]);
    // Nobody knows the education: neither in nor out.
    let (certain, unknown) = group(not_yet, None);
    assert!(certain.is_empty());
    assert_eq!(unknown, ["6.3", "6.5"]);
}

#[test]
fn a_membership_says_why() {
    let day = Day::ymd(2021, 3, 1);
    let spells = vec![since(Benefit::Kontanthjaelp, Day::ymd(2020, 9, 1), Some(Visitation::Jobparat))];
    let person = person(day, spells).born(Day::ymd(1985, 1, 1)).educated(vec![]);
    let groups = memberships(&person.view(), day);
    let group = groups.iter().find(|group| group.code == "6.2").unwrap();
    assert_eq!(group.because.len(), 3);
    assert!(group.because.iter().all(|(_, truth)| *truth == Truth::Yes));
    let text = group.to_string();
    assert!(text.starts_with("6.2 Jobparate kontanthjælpsmodtagere: ja; på "), "{text}");
    assert!(text.contains("fyldt 30 år eller med erhvervsuddannelse"), "{text}");
}

/// What is read together stands together: the words of a list inside a list, of a state of several clauses, and what is denied.
#[test]
fn the_words_of_a_criterion_are_read_in_one_way() {
    let words = |group: TargetGroup<'_>| group.all_of.iter().map(ToString::to_string).collect::<Vec<_>>();
    let of_law = |code: &str| words(law::find(code).unwrap().editions[0].group);
    assert_eq!(of_law("6.9")[1..], ["ikke på revalidering", "(ikke på forrevalidering) eller på sygedagpenge"]);
    assert_eq!(of_law("6.10"), ["på revalidering eller (på forrevalidering og ikke på sygedagpenge)"]);
    assert_eq!(of_law("6.2")[1], "fyldt 30 år eller med erhvervsuddannelse eller videregående uddannelse");
    assert_eq!(
        words(policy_group("forsikrede_ledige_16_maaneder")),
        [
            "på arbejdsløshedsdagpenge i over 16 måneder eller (forsikret og (på arbejdsløshedsdagpenge, eller i virksomhedspraktik/løntilskud/nytteindsats/vejledning og opkvalificering/ordinær uddannelse/6 ugers selvvalgt uddannelse) i over 16 måneder)"
        ]
    );
    let (adult, woman) = (Criterion::Age(Ages::from(18)), Criterion::Sex(Sex::Kvinde));
    let trained = Criterion::With(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
    let untrained = Criterion::Without(LevelSet::ERHVERVSKOMPETENCEGIVENDE);
    let only_skilled = LevelSet::of(&[Level::Erhvervsuddannelse]);
    let (skilled, unskilled) = (Criterion::With(only_skilled), Criterion::Without(only_skilled));
    let grounds = [ResidenceGround::Flygtning, ResidenceGround::FamiliesammenfoertTilFlygtning];
    let clauses = [
        Clause::Receives(BenefitSet::of(&[Benefit::Kontanthjaelp])),
        Clause::Receives(BenefitSet::of(&[Benefit::Sygedagpenge])),
    ];
    let (two_clauses, one_clause) = (State::any_of(&clauses), State::any_of(&clauses[..1]));
    let (two_grounds, one_ground) = (Criterion::Residence(&grounds), Criterion::Residence(&grounds[..1]));
    for (criterion, said) in [
        (Criterion::AllOf(&[adult, Criterion::AnyOf(&[woman])]), "fyldt 18 år og kvinde"),
        (Criterion::AllOf(&[Criterion::AnyOf(&[adult, woman]), adult]), "(fyldt 18 år eller kvinde) og fyldt 18 år"),
        (Criterion::AllOf(&[trained, woman]), "(med erhvervsuddannelse eller videregående uddannelse) og kvinde"),
        (Criterion::AnyOf(&[untrained, woman]), "(uden erhvervsuddannelse eller videregående uddannelse) eller kvinde"),
        // One of them, or a list that "eller" goes on with, can be read in one way.
        (Criterion::AnyOf(&[trained, woman]), "med erhvervsuddannelse eller videregående uddannelse eller kvinde"),
        (Criterion::AllOf(&[skilled, woman]), "med erhvervsuddannelse og kvinde"),
        (Criterion::AnyOf(&[unskilled, woman]), "uden erhvervsuddannelse eller kvinde"),
        (Criterion::AllOf(&[two_grounds, woman]), "(flygtning eller familiesammenført til flygtning) og kvinde"),
        (Criterion::AnyOf(&[two_grounds, woman]), "flygtning eller familiesammenført til flygtning eller kvinde"),
        (Criterion::AllOf(&[one_ground, woman]), "flygtning og kvinde"),
        (
            Criterion::AnyOf(&[Criterion::In(two_clauses), woman]),
            "(på kontanthjælp, eller på sygedagpenge) eller kvinde",
        ),
        (Criterion::AnyOf(&[Criterion::In(one_clause), woman]), "på kontanthjælp eller kvinde"),
    ] {
        assert_eq!(criterion.to_string(), said);
    }
}

#[test]
fn a_membership_says_what_is_not_confirmed() {
    let of = |code: &str, benefit, day: Day| -> Membership<'static> {
        let person = person(day, vec![since(benefit, Day::ymd(2014, 7, 1), None)]).born(Day::ymd(1985, 1, 1));
        law::find(code).unwrap().membership(&person.educated(vec![]).view(), day)
    };
    let benefit = Benefit::Jobafklaringsforloeb;
    let membership = of("2.14", benefit, Day::ymd(2019, 3, 1));
    assert_eq!(membership.verified, Verified::No);
    let text = "2.14 Jobafklaringsforløb (nummeret er ikke bekræftet): ja; på jobafklaringsforløb: ja";
    assert_eq!(membership.to_string(), text);
    let membership = of("6.7", benefit, Day::ymd(2021, 3, 1));
    assert_eq!((membership.verified, membership.unconfirmed), (Verified::Yes, ""));
    assert_eq!(membership.to_string(), "6.7 Jobafklaringsforløb: ja; på jobafklaringsforløb: ja");
    for code in ["2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "6.12", "6.13"] {
        let day = if code.starts_with('2') { Day::ymd(2019, 3, 1) } else { Day::ymd(2021, 3, 1) };
        let text = of(code, benefit, day).to_string();
        assert!(text.contains(" (nummeret er ikke bekræftet): "), "{text}");
    }
    // Of two texts that may be in force, and on a day without one, the lesser.
    for (day, verified) in [
        (Day::ymd(2019, 12, 31), Verified::Partly),
        (Day::ymd(2020, 1, 1), Verified::Yes),
        (Day::ymd(2026, 1, 31), Verified::Yes),
        (Day::ymd(2026, 2, 1), Verified::Partly),
        (Day::ymd(2026, 7, 1), Verified::Partly),
    ] {
        assert_eq!(of("6.9", benefit, day).verified, verified, "{day}");
    }
    let day = Day::ymd(2019, 6, 15);
    let nobody = person(day, vec![]);
    let of_policy = |code: &str| policy::find(code).unwrap().membership(&nobody.view(), day);
    assert_eq!(of_policy("jobparate").verified, Verified::Yes);
    assert_eq!(of_policy("fleksjobvisiterede").verified, Verified::Partly);
    let refugees = of_policy("flygtninge_og_familiesammenfoerte_til_flygtninge");
    assert_eq!(refugees.verified, Verified::No);
    assert!(refugees.to_string().contains(" (afgrænsningen er ikke bekræftet): ukendt"), "{refugees}");
    let ours = policy::callers("på kanten").unwrap().with(&[]).membership(&nobody.view(), day);
    assert_eq!(ours.verified, Verified::No);
    assert_eq!(
        ours.to_string(),
        "paa_kanten_af_arbejdsmarkedet Borgere på kanten af arbejdsmarkedet (egen afgrænsning): ja"
    );
}

// --------------------------------------------------------------------------------------------------------- the policies

/// The ages that a group holds for, of 0 to 40, on the birthday and the day before it.
fn ages(code: &str) -> Vec<u32> {
    let day = Day::ymd(2019, 6, 15);
    let group = policy_group(code);
    let holds = |born| {
        let person = person(day, vec![]).born(born).educated(vec![]);
        group.holds(&person.view(), day) == Truth::Yes
    };
    let of_age = |age: &u32| holds(Day::ymd(2019 - age.cast_signed(), 6, 15));
    let until_the_day_before_the_next = |age: &u32| holds(Day::ymd(2018 - age.cast_signed(), 6, 16));
    let ages: Vec<u32> = (0..=40).filter(of_age).collect();
    assert_eq!(ages, (0..=40).filter(until_the_day_before_the_next).collect::<Vec<_>>(), "{code}");
    ages
}

#[test]
fn bounds_of_age_as_printed() {
    assert_eq!(ages("unge_18_29_uden_uddannelse"), (18..=29).collect::<Vec<_>>()); // "under 30", without 15-17
    assert_eq!(ages("unge_15_17"), [15, 16, 17]); // "15 til 17"
    assert_eq!(ages("unge_under_25_uden_ungdomsuddannelse"), (0..=24).collect::<Vec<_>>()); // "under 25"
    assert_eq!(ages("unge_under_25_uden_uddannelse_og_job"), (0..=24).collect::<Vec<_>>());
    assert_eq!(ages("unge_15_30_uden_for_uddannelse_og_job"), (15..=30).collect::<Vec<_>>()); // "mellem 15 og 30"
    assert_eq!(ages("unge_18_30"), (18..=30).collect::<Vec<_>>()); // "18-30 årige"
}

#[test]
fn ages_agree_with_birthdays_and_no_number_overflows() {
    let day = Day::ymd(2015, 3, 1);
    for offset in 0..2_000 {
        let born = Day::ymd(1982, 1, 1).plus(offset * 7);
        let holds = born.birthday(18) <= day && day < born.birthday(30);
        assert_eq!(Ages::from(18).under(30).hold(Some(born), day) == Truth::Yes, holds, "{born}");
    }
    assert_eq!(Ages::from(u32::MAX).hold(Some(day), day), Truth::No);
    assert_eq!(Ages::from(0).under(u32::MAX).hold(Some(day), day), Truth::Yes);
}

// "mere end 6 måneders ledighed", "over 12 mdrs.", "16 måneders": since the same date so many months earlier.
#[test]
fn over_so_many_months_on_each_side() {
    let day = Day::ymd(2013, 12, 31);
    for (code, status, visitation, last_that_is_enough) in [
        ("ledige_over_6_maaneder", Benefit::ADagpenge, None, Day::ymd(2013, 6, 30)),
        ("jobklare_ledige_over_12_maaneder", Benefit::Kontanthjaelp, Some(Visitation::Jobklar), Day::ymd(2012, 12, 31)),
        ("forsikrede_ledige_16_maaneder", Benefit::ADagpenge, None, Day::ymd(2012, 8, 31)),
    ] {
        let fund = Some(Insurance::By("D15".parse().unwrap()));
        let insured = Attributes { insured_by: fund, ..Attributes::UNKNOWN };
        let holds = |spells| policy_group(code).holds(&person(day, spells).with(insured).view(), day);
        assert_eq!(holds(vec![since(status, last_that_is_enough, visitation)]), Truth::Yes, "{code}");
        assert_eq!(holds(vec![since(status, last_that_is_enough.plus(1), visitation)]), Truth::No, "{code}");
        // A break of one day begins anew.
        let (hole, first) = (Day::ymd(2013, 10, 1), Day::ymd(2010, 1, 1));
        let before = since(status, first, visitation).over(first, End::On(hole.plus(-1))).unwrap();
        assert_eq!(holds(vec![before, since(status, hole.plus(1), visitation)]), Truth::No, "{code}");
        assert_eq!(holds(vec![before, since(status, hole, visitation)]), Truth::Yes, "{code}");
    }
}

// A missing date becomes the month's last, and from a month's end to a month's end is whole months.
#[test]
fn over_six_months_at_the_ends_of_months() {
    for (day, last_that_is_enough) in [
        (Day::ymd(2014, 6, 30), Day::ymd(2013, 12, 31)),
        (Day::ymd(2014, 6, 29), Day::ymd(2013, 12, 29)),
        (Day::ymd(2014, 2, 28), Day::ymd(2013, 8, 31)),
        (Day::ymd(2014, 8, 31), Day::ymd(2014, 2, 28)),
    ] {
        let holds = |from| {
            let person = person(day, vec![since(Benefit::ADagpenge, from, None)]);
            policy_group("ledige_over_6_maaneder").holds(&person.view(), day)
        };
        assert_eq!(holds(last_that_is_enough), Truth::Yes, "{day}");
        assert_eq!(holds(last_that_is_enough.plus(1)), Truth::No, "{day}");
    }
}

// § 6 nr. 10, "bortset fra forrevalidering omfattet af nr. 6"; § 6 nr. 11 with seniorførtidspension, no pension of its own.
#[test]
fn forrevalidering_and_seniorfoertidspension() {
    let day = Day::ymd(2020, 3, 1);
    let on = |benefits: &[Benefit]| {
        let spells = benefits.iter().map(|benefit| since(*benefit, Day::ymd(2019, 1, 1), None)).collect();
        numbers_of(&person(day, spells).born(Day::ymd(1960, 1, 1)).educated(vec![]), day, Truth::Yes)
    };
    assert_eq!(on(&[Benefit::Forrevalidering]), ["6.10"]);
    assert_eq!(on(&[Benefit::Forrevalidering, Benefit::Sygedagpenge]), ["6.6"]);
    assert_eq!(on(&[Benefit::Seniorfoertidspension]), ["6.11"]);
}

// "forsikrede ledige": who is paid a-dagpenge is insured; of the activated only the insurance tells.
#[test]
fn a_dagpenge_makes_insured_and_an_offer_does_not() {
    let (day, first, activated) = (Day::ymd(2017, 6, 1), Day::ymd(2015, 1, 1), Day::ymd(2017, 1, 1));
    let holds = |spells, insured_by| {
        let person = person(day, spells).with(Attributes { insured_by, ..Attributes::UNKNOWN });
        policy_group("forsikrede_ledige_16_maaneder").holds(&person.view(), day)
    };
    let paid = || vec![since(Benefit::ADagpenge, first, None)];
    let subsidised = || vec![since(Offer::Loentilskud, first, None)];
    let first_paid = || {
        let paid = since(Benefit::ADagpenge, first, None).over(first, End::On(activated.plus(-1))).unwrap();
        vec![paid, since(Offer::Loentilskud, activated, None)]
    };
    let fund = Some(Insurance::By("D15".parse().unwrap()));
    for (insured_by, when_paid, when_subsidised) in [
        (fund, Truth::Yes, Truth::Yes),
        (None, Truth::Yes, Truth::Unknown),
        (Some(Insurance::NotInsured), Truth::Yes, Truth::No),
    ] {
        assert_eq!(holds(paid(), insured_by), when_paid, "{insured_by:?}");
        assert_eq!(holds(subsidised(), insured_by), when_subsidised, "{insured_by:?}");
        assert_eq!(holds(first_paid(), insured_by), when_subsidised, "{insured_by:?}");
    }
}

// "kontanthjælpsmodtagere og dagpengemodtagere": activation keeps the recipient unemployed, whatever the visitation.
#[test]
fn activation_over_six_months_whatever_the_visitation() {
    let (day, first, activated) = (Day::ymd(2019, 6, 15), Day::ymd(2018, 6, 1), Day::ymd(2019, 1, 1));
    for visitation in [None, Some(Visitation::Jobparat), Some(Visitation::Aktivitetsparat)] {
        let paid = since(Benefit::Kontanthjaelp, first, visitation).over(first, End::On(activated.plus(-1))).unwrap();
        let person = person(day, vec![paid, since(Offer::Loentilskud, activated, visitation)]);
        assert_eq!(policy_group("ledige_over_6_maaneder").holds(&person.view(), day), Truth::Yes, "{visitation:?}");
    }
}

#[test]
fn groups_by_benefit_visitation_work_and_ground() {
    let day = Day::ymd(2019, 6, 15);
    let holds = |code: &str, spells: Vec<Spell>, attributes: Attributes| {
        let person = person(day, spells).with(attributes).educated(vec![]);
        policy_group(code).holds(&person.view(), day)
    };
    let from = Day::ymd(2019, 1, 1);
    let on = |benefit: Benefit, visitation| vec![since(benefit, from, visitation)];
    let nobody = Attributes::UNKNOWN;
    assert_eq!(holds("jobparate", on(Benefit::Kontanthjaelp, Some(Visitation::Jobparat)), nobody), Truth::Yes);
    assert_eq!(holds("jobparate", on(Benefit::Kontanthjaelp, Some(Visitation::Uoplyst)), nobody), Truth::Unknown);
    assert_eq!(holds("jobparate", on(Benefit::Integrationsydelse, Some(Visitation::Jobparat)), nobody), Truth::Yes);
    // "jobparate" is not "jobklare", which is followed by both.
    let evident = Some(Visitation::AabenlystUddannelsesparat);
    assert_eq!(holds("jobparate", on(Benefit::Uddannelseshjaelp, evident), nobody), Truth::No);
    let trained =
        Education { level: Level::Videregaaende, attended: None, completed: Completion::On(Day::ymd(2018, 6, 30)) };
    let person = person(day, on(Benefit::Uddannelseshjaelp, evident)).educated(vec![trained]);
    assert_eq!(policy_group("ledige_med_videregaaende_uddannelse").holds(&person.view(), day), Truth::Yes);
    assert_eq!(holds("jobparate", on(Benefit::Kontanthjaelp, Some(Visitation::Aktivitetsparat)), nobody), Truth::No);
    assert_eq!(
        holds("aktivitetsparate", on(Benefit::Kontanthjaelp, Some(Visitation::Aktivitetsparat)), nobody),
        Truth::Yes
    );
    assert_eq!(
        holds("sygemeldte_kategori_2", on(Benefit::Sygedagpenge, Some(Visitation::Kategori2)), nobody),
        Truth::Yes
    );
    assert_eq!(
        holds("sygemeldte_kategori_2", on(Benefit::Sygedagpenge, Some(Visitation::Kategori1)), nobody),
        Truth::No
    );
    assert_eq!(holds("fleksjobvisiterede", on(Benefit::Ledighedsydelse, None), nobody), Truth::Yes);
    assert_eq!(holds("forsikrede_ledige", on(Benefit::ADagpenge, None), nobody), Truth::Yes);
    // The right to dagpenge is no fact of the crate.
    let last_year = "sidste_12_maaneder_af_dagpengeretten";
    assert_eq!(holds(last_year, on(Benefit::ADagpenge, None), nobody), Truth::Unknown);
    assert_eq!(holds(last_year, vec![], nobody), Truth::No);

    let young = Attributes { born: Some(Day::ymd(2000, 1, 1)), ..nobody };
    for code in ["unge_under_25_uden_uddannelse_og_job", "unge_15_30_uden_for_uddannelse_og_job"] {
        assert_eq!(holds(code, vec![], young), Truth::Yes, "{code}");
        assert_eq!(holds(code, vec![since(Work::OrdinaertArbejde, from, None)], young), Truth::No, "{code}");
    }
    assert_eq!(holds("unge_15_30_uden_for_uddannelse_og_job", on(Benefit::Su, None), young), Truth::No);

    let granted = |ground, sex| Attributes { residence_ground: ground, sex, ..nobody };
    let (refugees, families) =
        ("flygtninge_og_familiesammenfoerte_til_flygtninge", "flygtninge_og_familiesammenfoerte");
    for (ground, to_refugees, any) in [
        (Some(ResidenceGround::Flygtning), Truth::Yes, Truth::Yes),
        (Some(ResidenceGround::FamiliesammenfoertTilFlygtning), Truth::Yes, Truth::Yes),
        (Some(ResidenceGround::FamiliesammenfoertTilAndre), Truth::No, Truth::Yes),
        (Some(ResidenceGround::Andet), Truth::No, Truth::No),
        (None, Truth::Unknown, Truth::Unknown),
    ] {
        assert_eq!(holds(refugees, vec![], granted(ground, None)), to_refugees, "{ground:?}");
        assert_eq!(holds(families, vec![], granted(ground, None)), any, "{ground:?}");
        assert_eq!(holds("flygtningekvinder", vec![], granted(ground, Some(Sex::Kvinde))), to_refugees, "{ground:?}");
        assert_eq!(holds("flygtningekvinder", vec![], granted(ground, Some(Sex::Mand))), Truth::No, "{ground:?}");
    }
}

// "first residence ground 2004 or later": who needs no ground was never granted one, whatever day stands there.
#[test]
fn residence_is_granted_from_a_day_or_never() {
    let on = Day::ymd(2019, 6, 15);
    let since_2004 = Criterion::ResidenceGrantedFrom(Day::ymd(2004, 1, 1));
    let (before, from) = (Some(Day::ymd(2003, 12, 31)), Some(Day::ymd(2004, 1, 1)));
    for (residence_ground, residence_granted, expected) in [
        (Some(ResidenceGround::Flygtning), before, Truth::No),
        (Some(ResidenceGround::Flygtning), from, Truth::Yes),
        (Some(ResidenceGround::Flygtning), None, Truth::Unknown),
        (None, from, Truth::Yes),
        (Some(ResidenceGround::Intet), from, Truth::No),
        (Some(ResidenceGround::Intet), None, Truth::No),
    ] {
        let attributes = Attributes { residence_ground, residence_granted, ..Attributes::UNKNOWN };
        let holds = since_2004.holds(&person(on, vec![]).with(attributes).view(), on);
        assert_eq!(holds, expected, "{residence_ground:?} {residence_granted:?}");
    }
}

#[test]
fn a_group_that_nobody_has_defined_takes_the_callers_criteria() {
    let day = Day::ymd(2019, 6, 15);
    for group in policy::CALLERS {
        assert!(!group.known.is_empty());
        let criteria = [Criterion::Age(Ages::from(18)), Criterion::Sex(Sex::Kvinde)];
        let ours = group.with(&criteria);
        let woman = Attributes { born: Some(Day::ymd(1990, 1, 1)), sex: Some(Sex::Kvinde), ..Attributes::UNKNOWN };
        let membership = ours.membership(&person(day, vec![]).with(woman).view(), day);
        assert_eq!((membership.holds, membership.defined_by), (Truth::Yes, DefinedBy::Caller));
        assert!(membership.to_string().contains("(egen afgrænsning): ja"), "{membership}");
        // The documents name the group and no rule: asking for the rule says so.
        let error = policy::find(group.name_da).unwrap_err();
        assert!(matches!(error, UnknownPolicyGroup::NotDefined { .. }), "{error}");
        assert!(error.to_string().contains("the caller supplies the criteria"), "{error}");
    }
}

#[test]
fn a_group_is_found_by_what_documents_call_it() {
    for (text, code) in [
        ("Arbejdsmarkedsparate", "jobparate"),
        ("aktivitetsparate kontanthjaelpsmodtagere", "aktivitetsparate"),
        ("kvinder med flygtningebaggrund", "flygtningekvinder"),
        ("18-30-årige", "unge_18_30"),
        ("jobparat", "jobparate"),
        ("arbejdsparat", "jobparate"),
        ("jobparate personer på kontanthjælp", "jobparate"),
        ("Aktivitetsparat", "aktivitetsparate"),
        ("15-17-årige", "unge_15_17"),
        ("de 15-17-årige", "unge_15_17"),
        ("unge mellem 15 og 18 år", "unge_15_18"),
        ("unge mellem 18 og 30 år", "unge_18_30"),
        ("ledige fleksjobvisiterede", "ledighedsydelsesmodtagere"),
    ] {
        assert_eq!(policy::find(text).map(|group| group.code), Ok(code), "{text}");
    }
    for (text, code) in [
        ("på kanten", "paa_kanten_af_arbejdsmarkedet"),
        ("På kanten af arbejdsmarkedet", "paa_kanten_af_arbejdsmarkedet"),
        ("ledige på kanten af arbejdsmarkedet", "paa_kanten_af_arbejdsmarkedet"),
        ("borgere i udkanten af arbejdsmarkedet", "paa_kanten_af_arbejdsmarkedet"),
        ("langvarige kontanthjælpsmodtagere", "langtidsledige_kontanthjaelpsmodtagere"),
        ("nyvisiterede", "nyvisiterede_til_fleksjob"),
        ("integrationsborger", "integrationsborgere"),
    ] {
        assert_eq!(policy::callers(text).map(|group| group.code), Ok(code), "{text}");
        assert!(matches!(policy::find(text), Err(UnknownPolicyGroup::NotDefined { .. })), "{text}");
    }
    let error = policy::find("aktivitetsprate").unwrap_err();
    assert_eq!(error.to_string(), "«aktivitetsprate» is no target group of policy; the nearest is aktivitetsparate");
    let UnknownPolicyGroup::Unknown { nearest, .. } = policy::callers("unge under 25").unwrap_err() else { panic!() };
    assert!(nearest.len() <= 3 && nearest.contains(&"unge_under_25_uden_uddannelse_og_job"), "{nearest:?}");
    let error = policy::callers("qqqqqqqqqqqq").unwrap_err();
    assert_eq!(error.to_string(), "«qqqqqqqqqqqq» is no target group of policy");
    let error = policy::callers("jobparate").unwrap_err();
    assert_eq!(error.to_string(), "«jobparate» is defined in Halsnæs Kommune, Beskæftigelsesplan 2019");
    // No two groups share a spelling or a wording.
    let names = policy::ALL.iter().flat_map(|group| {
        let names = [group.code, group.name_da, group.wording].into_iter().chain(group.aliases.iter().copied());
        names.map(|name| (group.code, name))
    });
    let callers = policy::CALLERS.iter().flat_map(|group| {
        let names = [group.code, group.name_da].into_iter().chain(group.aliases.iter().copied());
        names.map(|name| (group.code, name))
    });
    for (code, name) in names.chain(callers) {
        let found = policy::find(name).map_or_else(|_| policy::callers(name).unwrap().code, |group| group.code);
        assert_eq!(found, code, "{name}");
    }
}

/// Every group answers for a person of whom nothing is known, and nothing panics.
#[test]
fn of_nobody_nothing_is_certain_but_what_no_benefit_tells() {
    let day = Day::ymd(2021, 3, 1);
    let nobody = PersonBuf::new(HistoryBuf::new(vec![], Coverage::new(day, day).unwrap()));
    let in_force: Vec<&LawGroup> = law::ALL.iter().filter(|group| group.on(day).next().is_some()).collect();
    assert_eq!(in_force.len(), 13);
    for membership in memberships(&nobody.view(), day) {
        assert_eq!(membership.holds, Truth::Unknown, "{membership}");
    }
}

/// Months back from the first days of the calendar end with it.
#[test]
fn a_group_answers_on_the_first_and_the_last_day_of_the_calendar() {
    let covered = Coverage::new(Day::ymd(2025, 1, 12), Day::ymd(2026, 10, 22)).unwrap();
    let nobody = PersonBuf::new(HistoryBuf::new(vec![], covered));
    for day in [Day::MIN, Day::ymd(1, 9, 6), Day::MAX] {
        assert!(policy::ALL.iter().all(|group| group.membership(&nobody.view(), day).holds != Truth::Yes));
    }
}

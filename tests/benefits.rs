//! The catalogue of benefits against the facts it was written from, row by row: `tests/data/benefits.csv`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use maaltal::benefit::{
    Auk01, Auk01Means, Benefit, BenefitGroup, BenefitRule, BenefitSet, BenefitTotal, Kind, NETTOLEDIGE,
    OFFENTLIGT_FORSOERGEDE_2019, PERMANENTE_FORSOERGELSESORDNINGER_2011, PaidAs, Rate, STATUS_EFTER_FORLOEB,
};
use maaltal::calendar::Day;
use maaltal::history::Status;
use maaltal::in_force::{Edge, InForce, Verified};

/// Rows that are no benefit, programme, rate or rule.
const LEFT_OUT: [(&str, &str); 7] = [
    ("jobrotation", "a scheme for employers: an offer"),
    ("voksenlaerling", "a scheme for employers: an offer"),
    ("igu", "a training scheme"),
    ("fgu", "an education"),
    ("loentilskud", "an offer"),
    ("virksomhedspraktik", "an offer"),
    ("nytteindsats", "an offer"),
];

/// Rows that are a time of *kontanthjælp*.
const TIMES_OF_KONTANTHJAELP: [&str; 3] = ["kontanthjaelp_pre2014", "kontanthjaelp_2014_2025", "kontanthjaelp_2025"];

/// What the row of a time says, by column.
type Row = BTreeMap<String, String>;

fn rows() -> Vec<Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/benefits.csv");
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

fn benefit_of(row: &Row) -> Option<Benefit> {
    let id = row["id"].as_str();
    Benefit::from_code(if TIMES_OF_KONTANTHJAELP.contains(&id) { "kontanthjaelp" } else { id }).ok()
}

/// The time in the catalogue that is a row, if it is one.
fn time_of(row: &Row) -> Option<&'static InForce> {
    let id = row["id"].as_str();
    if let Some(nth) = TIMES_OF_KONTANTHJAELP.iter().position(|time| *time == id) {
        return Some(&Benefit::Kontanthjaelp.times()[nth]);
    }
    let times = Benefit::from_code(id)
        .map(Benefit::times)
        .or_else(|_| Rate::from_code(id).map(Rate::times))
        .or_else(|_| BenefitRule::from_code(id).map(BenefitRule::times));
    times.ok().map(|times| {
        let [time] = times else { panic!("{id} is one row and has {} times", times.len()) };
        time
    })
}

/// All that a row says, as one text.
fn whole(row: &Row) -> String {
    row.values().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The numbers of at least so many digits in a text.
fn numbers(text: &str, digits: usize) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|number| number.len() >= digits).collect()
}

/// A text without what stands in brackets.
fn bare(text: &str) -> &str {
    text.split('(').next().unwrap_or_default().trim()
}

#[test]
fn every_row_is_in_the_catalogue_or_left_out_for_a_reason() {
    let rows = rows();
    assert_eq!(rows.len(), 44);
    let (inside, outside): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| time_of(row).is_some());
    assert!(outside.iter().map(|row| row["id"].as_str()).eq(LEFT_OUT.map(|(id, _)| id)));
    // And nothing is in the catalogue without a row.
    let times: usize = Benefit::ALL.iter().map(|benefit| benefit.times().len()).sum();
    assert_eq!(inside.len(), times + Rate::ALL.len() + BenefitRule::ALL.len());
}

#[test]
fn the_days_are_those_of_the_rows() {
    /// Edges where the column has more, or less, than a day. Only the first is a day all the same.
    const OTHERWISE: [(&str, &str, &str); 3] = [
        ("225_timersregel", "from", "2016-10-01 (effect; act in force 1 Apr 2016)"),
        ("ledighedsydelse", "from", ""), // its note: an act of 2001 amends its rules
        ("kontanthjaelp_pre2014", "from", "1998 (unverified)"),
    ];
    for row in rows() {
        let (Some(time), id) = (time_of(&row), row["id"].as_str()) else { continue };
        for (side, column, edge) in [("from", "valid_from", time.from), ("to", "valid_to", time.to)] {
            let cell = row[column].as_str();
            let otherwise = OTHERWISE.contains(&(id, side, cell));
            match (cell.parse::<Day>(), edge) {
                (Ok(day), edge) => assert_eq!(edge, Edge::On(day), "{id} {side}"),
                (Err(_), Edge::On(day)) => assert!(otherwise && cell.starts_with(&day.to_string()), "{id} {side}"),
                (Err(_), Edge::Stated(_) | Edge::Within(..)) => {
                    assert!(!cell.is_empty() || otherwise, "{id} {side} has no source");
                }
                (Err(_), Edge::NotFound) => assert!(cell.is_empty() || cell.contains("verified"), "{id} {side}"),
                (Err(_), Edge::Open) => assert!(side == "to" && cell.is_empty(), "{id} {side}"),
            }
            // A year in the words of a source is a year of the row.
            if let Edge::Stated(words) | Edge::Within(_, words) = edge {
                let facts = whole(&row);
                assert!(numbers(words, 4).is_subset(&numbers(&facts, 4)), "{id} {side}: {words}");
                assert!(!words.is_empty());
            }
        }
    }
}

#[test]
fn the_acts_are_those_of_the_rows() {
    /// Acts, or parts of them, that the row says were not verified: they are left out.
    const UNVERIFIED: [(&str, &str); 4] = [
        ("feriedagpenge", "Lov om arbejdsløshedsforsikring m.v."),
        ("kontanthjaelp_pre2014", "LAS § 25"),
        ("jobafklaringsforloeb", "ydelse LAS kap. 6 b"),
        ("ressourceforloeb", "ydelse LAS kap. 6 a"),
    ];
    for row in rows() {
        let (Some(time), id) = (time_of(&row), row["id"].as_str()) else { continue };
        let facts = whole(&row);
        assert!(numbers(time.act, 3).is_subset(&numbers(&facts, 3)), "{id}: {}", time.act);
        for part in time.act.split("; ") {
            // The row has the paragraph in brackets.
            assert!(part.split(" § 52 j").all(|part| row["act"].contains(bare(part))), "{id}: {part}");
        }
        for part in row["act"].split("; ").map(bare) {
            let of_row = part.split(" + ").next().unwrap();
            assert_ne!(time.act.contains(of_row), UNVERIFIED.contains(&(id, part)), "{id}: {part}");
        }
        let of_its_end = id == "kontanthjaelp_pre2014";
        assert_eq!(time.act.is_empty(), time.verified == Verified::No || of_its_end, "{id}");
    }
}

#[test]
fn every_time_has_a_source_and_says_how_much_of_it_was_read() {
    for row in rows() {
        let (Some(time), id) = (time_of(&row), row["id"].as_str()) else { continue };
        assert!(!time.source.is_empty(), "{id}");
        let wanted = match row["verified"].as_str() {
            "yes" => Verified::Yes,
            "partial" => Verified::Partly,
            // Its last day is the day before the first of the next row, which was read.
            "no" if id == "kontanthjaelp_pre2014" => Verified::Partly,
            "no" => Verified::No,
            other => panic!("{other}"),
        };
        assert_eq!(time.verified, wanted, "{id}");
        if time.verified == Verified::No {
            assert_eq!((time.from, time.to), (Edge::NotFound, Edge::NotFound), "{id}");
        }
        let facts = whole(&row);
        let known = numbers(&facts, 5); // numbers of documents
        assert!(numbers(time.source, 5).is_subset(&known), "{id}: {}", time.source);
    }
}

#[test]
fn the_kind_is_that_of_the_row() {
    for row in rows() {
        let Some(benefit) = benefit_of(&row) else { continue };
        let wanted = match row["kind"].as_str() {
            "benefit" => Kind::Benefit,
            "benefit+programme" => Kind::BenefitAndProgramme,
            "programme on social assistance" => Kind::ProgrammeOnAnotherBenefit,
            "subsidised employment" => Kind::SubsidisedEmployment,
            other => panic!("{other}"),
        };
        assert_eq!(benefit.kind(), wanted, "{benefit}");
        if let PaidAs::Named(cash) = benefit.paid_as() {
            assert!(row["name_da"].contains(cash), "{benefit}");
        }
        assert_eq!(benefit.kind() == Kind::BenefitAndProgramme, matches!(benefit.paid_as(), PaidAs::Named(_)));
    }
    let assistance = PaidAs::As(&[Benefit::Kontanthjaelp, Benefit::Uddannelseshjaelp]);
    assert_eq!(Benefit::Forrevalidering.paid_as(), assistance);
    assert_eq!(Benefit::Ressourceforloeb.paid_as(), Benefit::Jobafklaringsforloeb.paid_as());
    assert_eq!(Benefit::FleksjobLoentilskud.paid_as(), PaidAs::SubsidyToEmployer);
}

#[test]
fn the_tables_of_jobindsats_are_those_of_the_rows() {
    let rows = rows();
    for benefit in Benefit::ALL.iter().copied() {
        let of_benefit = rows.iter().filter(|row| benefit_of(row) == Some(benefit));
        let cells: Vec<&str> =
            of_benefit.map(|row| row["jobindsats_table"].as_str()).filter(|cell| !cell.is_empty()).collect();
        let tables = benefit.record().jobindsats;
        assert_eq!(cells.len(), tables.len(), "{benefit}");
        for (cell, table) in cells.iter().zip(tables) {
            assert_eq!(cell.split(' ').next(), Some(table.id), "{benefit}");
            assert_eq!(cell.contains('\''), !table.part.is_empty(), "{benefit}");
            assert!(cell.contains(table.part), "{benefit}");
        }
    }
    // The labels of the rates.
    for row in &rows {
        let Ok(rate) = Rate::from_code(&row["id"]) else { continue };
        for label in row["jobindsats_table"].split('\'').skip(1).step_by(2) {
            assert_eq!(label.parse(), Ok(rate));
        }
    }
}

#[test]
fn the_successors_are_those_of_the_rows() {
    for benefit in Benefit::ALL.iter().copied() {
        let rows = rows();
        let cells =
            rows.iter().filter(|row| benefit_of(row) == Some(benefit)).map(|row| &row["replaced_by_or_renamed"]);
        let named: BTreeSet<&str> = cells
            .flat_map(|cell| cell.split('/'))
            .map(|name| bare(name).trim_end_matches(" 2014").trim_end_matches(" 2025"))
            .filter(|name| !name.is_empty())
            .collect();
        let is_named = |successor: Benefit| {
            named.iter().any(|name| match name.parse::<Benefit>() {
                Ok(read) => read == successor,
                Err(error) => error.candidates.contains(&successor.code()),
            })
        };
        for successor in benefit.succeeded_by().iter().copied() {
            assert!(is_named(successor) && successor != benefit, "{benefit} -> {successor}");
            assert!(successor.preceded_by().any(|earlier| earlier == benefit));
        }
        // A later time of the same benefit is no successor, and a word of two names at least one.
        for name in named {
            let read: Vec<Benefit> = match name.parse() {
                Ok(read) => vec![read],
                Err(error) => error.candidates.iter().map(|code| Benefit::from_code(code).unwrap()).collect(),
            };
            assert!(read.iter().any(|read| *read == benefit || benefit.succeeded_by().contains(read)), "{name}");
        }
    }
}

#[test]
fn successors_follow_without_gap_or_overlap() {
    let mut held = 0;
    let days = |edges: Vec<Edge>| -> Vec<Day> {
        edges.into_iter().filter_map(|edge| if let Edge::On(day) = edge { Some(day) } else { None }).collect()
    };
    for earlier in Benefit::ALL.iter().copied() {
        let lasts = days(earlier.times().iter().map(|time| time.to).collect());
        for later in earlier.succeeded_by() {
            let firsts = days(later.times().iter().map(|time| time.from).collect());
            if lasts.is_empty() || firsts.is_empty() {
                continue;
            }
            assert!(lasts.iter().any(|last| firsts.contains(&last.plus(1))), "{earlier} -> {later}");
            held += 1;
        }
        // The times of one benefit.
        for pair in earlier.times().windows(2) {
            let [Edge::On(last), Edge::On(first)] = [pair[0].to, pair[1].from] else { panic!("{earlier}") };
            assert_eq!(last.plus(1), first, "{earlier}");
        }
        for time in earlier.times() {
            assert!(!matches!((time.from, time.to), (Edge::On(from), Edge::On(to)) if to < from), "{earlier}");
        }
    }
    assert_eq!(held, 7);
}

#[test]
fn every_spelling_reads_back_and_no_two_members_share_one() {
    fn read_back<T>(all: &[T], spellings: fn(T) -> Vec<&'static str>)
    where
        T: Copy + PartialEq + std::fmt::Debug + std::str::FromStr<Err = maaltal::UnknownCode>,
    {
        for member in all.iter().copied() {
            for spelling in spellings(member) {
                let ascii = spelling.to_lowercase().replace('æ', "ae").replace('ø', "oe").replace('å', "aa");
                for text in [spelling.to_owned(), spelling.to_uppercase(), ascii.clone(), ascii.replace(' ', "_")] {
                    assert_eq!(text.parse(), Ok(member), "{text}");
                }
            }
        }
    }
    fn of<'a>(code: &'a str, name: &'a str, aliases: &[&'a str]) -> Vec<&'a str> {
        [code, name].into_iter().chain(aliases.iter().copied()).collect()
    }
    // A spelling of two would read back as the first of them, and fail for the other.
    read_back(Benefit::ALL, |benefit| of(benefit.code(), benefit.name_da(), benefit.aliases()));
    read_back(Rate::ALL, |rate| of(rate.code(), rate.name_da(), rate.aliases()));
    read_back(BenefitRule::ALL, |rule| of(rule.code(), rule.name_da(), rule.aliases()));
    for benefit in Benefit::ALL.iter().copied() {
        for spelling in of(benefit.code(), benefit.name_da(), benefit.aliases()) {
            assert_eq!(spelling.parse(), Ok(Status::Benefit(benefit)), "{spelling}");
        }
    }
}

#[test]
fn documents_are_read() {
    for (text, benefit) in [
        ("a-dagpenge", Benefit::ADagpenge),
        ("A-dagpenge", Benefit::ADagpenge),
        ("Arbejdsløshedsdagpenge", Benefit::ADagpenge),
        ("SHO", Benefit::Sho),
        ("selvforsørgelses- og hjemrejseydelse", Benefit::Sho),
        ("Arbejdsmarkedsydelse", Benefit::MidlertidigArbejdsmarkedsydelse),
        ("Uddannelseshjaelp", Benefit::Uddannelseshjaelp),
        ("Jobafklaring", Benefit::Jobafklaringsforloeb),
        ("Tidlig pension", Benefit::TidligPension),
    ] {
        assert_eq!(text.parse(), Ok(benefit), "{text}");
    }
    // The name of every row, as it stands.
    for row in rows() {
        let (Some(benefit), name) = (benefit_of(&row), row["name_da"].as_str()) else { continue };
        assert_eq!(name.parse(), Ok(benefit), "{name}");
    }
}

#[test]
fn a_word_of_several_benefits_is_refused_with_all_of_them() {
    for (word, candidates) in [
        ("overgangsydelse", ["overgangsydelse_1990s", "overgangsydelse_integration"]),
        ("fleksjob", ["fleksjob_loentilskud", "fleksloentilskud"]),
        ("ressourceforløbsydelse", ["jobafklaringsforloeb", "ressourceforloeb"]),
    ] {
        let said = format!("is more than one benefit: {} or {}", candidates[0], candidates[1]);
        for text in [word.to_owned(), word.to_uppercase(), word.replace('ø', "oe")] {
            let error = text.parse::<Benefit>().unwrap_err();
            assert_eq!((error.candidates, error.nearest), (&candidates[..], candidates[0]));
            assert_eq!(error.to_string(), format!("«{text}» {said}"));
            // A file, and a status of any kind, say the same.
            assert_eq!(Benefit::from_code(&text).unwrap_err(), error);
            assert_eq!(text.parse::<Status>().unwrap_err().candidates, candidates);
            assert_eq!(Status::from_code(&text).unwrap_err().candidates, candidates);
        }
    }
    let error = "overgangsydelser".parse::<Benefit>().unwrap_err();
    assert!(error.candidates.is_empty() && error.nearest.starts_with("overgangsydelse"));
}

#[test]
fn outside_its_days_the_error_says_when_it_was() {
    let said = |benefit: Benefit, day: Day| benefit.in_force(day).unwrap_err().to_string();
    assert_eq!(
        said(Benefit::Integrationsydelse, Day::ymd(2020, 1, 1)),
        "integrationsydelse did not exist on 2020-01-01; it was in force from 2015-09-01 to 2019-12-31"
    );
    assert_eq!(
        said(Benefit::Seniorpension, Day::ymd(2019, 12, 31)),
        "seniorpension did not exist on 2019-12-31; it was in force from 2020-01-01 on"
    );
    assert!(said(Benefit::Kontantydelse, Day::ymd(2015, 2, 28)).contains("from 2015-03-01 to «retten opstår"));
    let of = |day| Benefit::Kontanthjaelp.in_force(day).unwrap().act;
    let acts = [Day::ymd(2013, 12, 31), Day::ymd(2014, 1, 1), Day::ymd(2025, 6, 30), Day::ymd(2025, 7, 1)].map(of);
    let reform = "LAS § 25 (lov nr. 894/2013)";
    assert_eq!(acts, ["", reform, reform, "LAS §§ 16-20 (lov nr. 1655/2024)"]);
    // Each known edge is the first or the last day, and the day beyond belongs to another time or to none.
    for benefit in Benefit::ALL.iter().copied() {
        let times = benefit.times();
        for time in times {
            for (edge, beyond) in [(time.from, -1), (time.to, 1)] {
                let Edge::On(day) = edge else { continue };
                assert_eq!(benefit.in_force(day), Ok(time), "{benefit}");
                let other = times.iter().find(|other| other.may_hold(day.plus(beyond)));
                assert_eq!(benefit.in_force(day.plus(beyond)).ok(), other, "{benefit}");
                assert_ne!(other, Some(time));
            }
        }
    }
    for rate in Rate::ALL {
        assert!(rate.in_force(Day::ymd(2025, 6, 30)).is_err() && rate.in_force(Day::ymd(2025, 7, 1)).is_ok());
    }
    let rule = BenefitRule::Timersregel225;
    assert!(rule.in_force(Day::ymd(2016, 9, 30)).is_err() && rule.in_force(Day::ymd(2016, 10, 1)).is_ok());
    assert!(rule.in_force(Day::ymd(2025, 6, 30)).is_ok() && rule.in_force(Day::ymd(2025, 7, 1)).is_err());
}

/// The groups that hold each benefit once.
fn once(groups: &[BenefitGroup]) -> BenefitSet {
    groups.iter().fold(BenefitSet::EMPTY, |all, group| {
        assert!(group.benefits.iter().all(|benefit| !all.contains(benefit)), "{}", group.name_da);
        all.union(group.benefits)
    })
}

#[test]
fn totals_add_each_benefit_once() {
    for total in BenefitTotal::ALL {
        assert_eq!(BenefitTotal::find(total.id), Ok(total));
        assert_eq!(once(total.groups), total.benefits(), "{}", total.id);
        assert!(!total.source.is_empty());
        for benefit in Benefit::ALL.iter().copied() {
            let added = benefit.added_to().filter(|(of, _)| of.id == total.id).count();
            assert_eq!(added == 1, total.benefits().contains(benefit), "{benefit}");
        }
    }
    assert_eq!(BenefitTotal::ALL.iter().map(|total| total.id).collect::<BTreeSet<_>>().len(), BenefitTotal::ALL.len());
}

/// Jobindsats, MM14: fourteen groups, without SU and barselsdagpenge, with løntilskud, which is an offer.
#[test]
fn public_support_of_2019_has_fourteen_groups() {
    let groups = OFFENTLIGT_FORSOERGEDE_2019.groups;
    assert_eq!(groups.len(), 14);
    assert!(groups.iter().all(|group| group.benefits.is_empty() == (group.name_da == "løntilskud")));
    let outside = BenefitSet::of(Benefit::ALL).difference(BenefitSet::PUBLIC_SUPPORT_2019);
    assert!(outside.iter().eq([
        Benefit::Feriedagpenge,
        Benefit::Starthjaelp,
        Benefit::Introduktionsydelse,
        Benefit::Seniorpension,
        Benefit::TidligPension,
        Benefit::Overgangsydelse1990s,
        Benefit::Fleksydelse,
        Benefit::Barselsdagpenge,
        Benefit::Su,
    ]));
}

/// BR Nord 2011, p. 31; Danmarks Statistik, nettoledige.
#[test]
fn the_other_totals_are_those_of_their_sources() {
    let names = |total: &BenefitTotal| total.groups.iter().map(|group| group.name_da).collect::<Vec<_>>();
    assert_eq!(names(&PERMANENTE_FORSOERGELSESORDNINGER_2011), ["førtidspension", "fleksjob", "ledighedsydelse"]);
    assert_eq!(BenefitSet::PERMANENT_SUPPORT_2011.iter().count(), 5);
    assert_eq!(names(&NETTOLEDIGE).len(), 7);
    assert_eq!(BenefitSet::UNEMPLOYMENT.iter().count(), 9);
    assert!(!BenefitSet::UNEMPLOYMENT.contains(Benefit::Sygedagpenge));
}

/// Jobindsats, status efter forløb: 19 steps, of which 15 are benefits.
#[test]
fn the_status_after_a_spell_has_an_order() {
    let order = once(&STATUS_EFTER_FORLOEB);
    let step = |benefit: Benefit| STATUS_EFTER_FORLOEB.iter().position(|group| group.benefits.contains(benefit));
    assert_eq!(step(Benefit::ADagpenge), Some(0));
    assert_eq!(step(Benefit::Kontanthjaelp), Some(4));
    assert_eq!(step(Benefit::Uddannelseshjaelp), Some(6));
    assert_eq!(step(Benefit::Sygedagpenge), Some(10));
    assert_eq!(step(Benefit::Overgangsydelse1990s), Some(14));
    assert!(!order.contains(Benefit::Su) && !order.contains(Benefit::Barselsdagpenge));
}

/// Danmarks Statistik, AUK01: 15 of 41 codes.
#[test]
fn the_known_codes_of_auk01_are_held() {
    let codes: Vec<&str> = Auk01::ALL.iter().map(|known| known.code).collect();
    let known = "TOT TOTUSU SU TOTLE DP TOTVO TOTSB TOTAN TOTTB TOTYD RE LY SY RES JA";
    assert_eq!(codes.join(" "), known);
    let aggregates: Vec<&str> =
        Auk01::ALL.iter().filter(|known| known.is_aggregate()).map(|known| known.code).collect();
    assert_eq!(aggregates.join(" "), "TOT TOTUSU TOTLE TOTVO TOTSB TOTAN TOTTB TOTYD");
    for known in Auk01::ALL {
        assert_eq!(Auk01::find(known.code), Ok(*known));
    }
    let benefits = Auk01::ALL.iter().filter(|known| matches!(known.means, Auk01Means::Benefit(_)));
    assert!(benefits.map(|known| known.code).eq(["SU", "TOTAN"]));
    let error = Auk01::find("tot").unwrap_err();
    assert_eq!(error.nearest, "TOT");
}
